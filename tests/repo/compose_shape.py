"""The part of the compose schema that docker-compose.yml uses, and how its variables resolve."""

import re
from collections.abc import Mapping
from typing import Any

_STRINGS = {"type": "array", "items": {"type": "string"}}
_COMMAND = {"anyOf": [{"type": "string"}, _STRINGS]}
_DURATION = {"type": "string", "pattern": r"^(\d+(ms|s|m|h))+$"}
_CONDITION = {
    "enum": ["service_started", "service_healthy", "service_completed_successfully"],
}

SHAPE: dict[str, Any] = {
    "type": "object",
    "required": ["services", "volumes"],
    "additionalProperties": False,
    "patternProperties": {"^x-": {}},
    "properties": {
        "name": {"type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*$"},
        "volumes": {"type": "object", "additionalProperties": {"type": "null"}},
        "services": {"type": "object", "additionalProperties": {"$ref": "#/$defs/service"}},
    },
    "$defs": {
        "service": {
            "type": "object",
            "required": ["image"],
            "additionalProperties": False,
            "properties": {
                "image": {"type": "string"},
                "build": {"type": "string"},
                "command": _COMMAND,
                "environment": {
                    "type": "object",
                    "additionalProperties": {"type": ["string", "number", "null"]},
                },
                "restart": {
                    "type": "string",
                    "pattern": r"^(no|always|unless-stopped|on-failure(:\d+)?)$",
                },
                "init": {"type": "boolean"},
                "read_only": {"type": "boolean"},
                "tmpfs": _STRINGS,
                "cap_drop": _STRINGS,
                "security_opt": _STRINGS,
                "ports": _STRINGS,
                "volumes": _STRINGS,
                "shm_size": {"type": "string", "pattern": r"^\d+(kb|mb|gb)$"},
                "stop_grace_period": _DURATION,
                "depends_on": {
                    "type": "object",
                    "additionalProperties": {
                        "type": "object",
                        "required": ["condition"],
                        "additionalProperties": False,
                        "properties": {"condition": _CONDITION},
                    },
                },
                "healthcheck": {
                    "type": "object",
                    "required": ["test"],
                    "additionalProperties": False,
                    "properties": {
                        "test": {
                            "type": "array",
                            "prefixItems": [{"enum": ["CMD", "CMD-SHELL"]}],
                            "items": {"type": "string"},
                            "minItems": 2,
                        },
                        "interval": _DURATION,
                        "timeout": _DURATION,
                        "start_period": _DURATION,
                        "retries": {"type": "integer", "minimum": 1},
                    },
                },
                "logging": {
                    "type": "object",
                    "required": ["driver"],
                    "additionalProperties": False,
                    "properties": {
                        "driver": {"type": "string"},
                        "options": {
                            "type": "object",
                            "additionalProperties": {"type": "string"},
                        },
                    },
                },
            },
        },
    },
}

_VARIABLE = re.compile(r"\$\$|\$\{(?P<name>\w+)(?::(?P<kind>[-?])(?P<word>[^}]*))?\}")


class MissingVariableError(Exception):
    """A variable that must be set is not; the message names it."""


def interpolate(value: Any, environment: Mapping[str, str]) -> Any:
    """
    Return `value`, a parsed file or a part of it, with every variable in its strings resolved.

    As in compose, after the YAML is read: a variable cannot change the file's structure.

    :raises MissingVariableError: for ``${A:?message}`` if A is unset or empty.
    """
    if isinstance(value, dict):
        return {key: interpolate(part, environment) for key, part in value.items()}
    if isinstance(value, list):
        return [interpolate(part, environment) for part in value]
    return _resolve(value, environment) if isinstance(value, str) else value


def _resolve(text: str, environment: Mapping[str, str]) -> str:
    """Return `text` with ``${A}``, ``${A:-default}``, ``${A:?message}`` and ``$$`` replaced."""

    def value(match: re.Match[str]) -> str:
        name, kind, word = match["name"], match["kind"], match["word"]
        if name is None:
            return "$"
        if environment.get(name):
            return environment[name]
        if kind == "?":
            raise MissingVariableError(name)
        return word or ""

    return _VARIABLE.sub(value, text)
