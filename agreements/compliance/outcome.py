"""What the rules give back: a state, flags, and the trace that explains both."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from agreements.types.terms import State

# The ids of the records a rule looked at, or how to find them where that takes time.
Inputs = tuple[str, ...] | Callable[[], tuple[str, ...]]
# How a rule leaves its line: rule, inputs, and the sentence with its values.
Note = Callable[..., None]


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One step of the reasoning: the rule, the records it read, and why it says what it says."""

    rule: str
    inputs: tuple[str, ...]
    because: str

    def as_json(self) -> dict[str, object]:
        """Return the line as exports and commands print it."""
        return {"rule": self.rule, "inputs": list(self.inputs), "because": self.because}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The state of one cell at one moment. `state_before` is the last computed one, if any."""

    state: State
    flags: tuple[str, ...] = ()
    state_before: State | None = None
    trace: tuple[TraceLine, ...] = ()


@dataclass(slots=True)
class Trace:
    """Collects lines; where nobody reads them, `silent` takes its place and nothing is formatted."""

    lines: list[TraceLine] = field(default_factory=list)

    def __call__(self, rule: str, inputs: Inputs, because: str, *values: object) -> None:
        """Note a line; `values` fill the sentence's `{}` places, times as ISO 8601 in UTC."""
        found = inputs if isinstance(inputs, tuple) else inputs()
        written = [_iso(value) if isinstance(value, datetime) else value for value in values]
        self.lines.append(TraceLine(rule, found, because.format(*written)))


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def silent(rule: str, inputs: Inputs, because: str, *values: object) -> None:
    """Note nothing: for the many evaluations of a timeline."""
