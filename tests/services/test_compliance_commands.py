"""`manage.py compliance` starts what it needs, `replay` needs nothing; standard output is JSON alone."""

import json

import pytest

from tests.services.conftest import ROOT, gone, manage

EXAMPLE = ROOT / "tests" / "scenarios" / "worked_example.json"


def test_replay_starts_nothing_and_prints_json_alone(empty_base):
    done = manage(empty_base, "replay", str(EXAMPLE), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(answer["ok"] for answer in json.loads(done.stdout))
    assert list(empty_base.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda scenario: scenario["questions"][0].update(expect="HOLDING"), "question 1"),
        (lambda scenario: scenario["records"][0].update(latest=None), "'latest' is null"),
    ],
)
def test_replay_ends_with_one_and_says_why(empty_base, tmp_path, change, says):
    scenario = json.loads(EXAMPLE.read_text("utf-8"))
    change(scenario)
    file = tmp_path / "scenario.json"
    file.write_text(json.dumps(scenario), "utf-8")
    done = manage(empty_base, "replay", str(file), "--json")
    assert done.returncode == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert list(empty_base.iterdir()) == []


def test_compliance_starts_its_database_and_prints_json_alone(checked):
    asked = ["--as-of", "2020-10-18T12:00Z", "--known-on", "2020-10-20T20:00Z", "--json"]
    done = manage(checked.base, "compliance", "truce-2020-10-18", *asked)
    assert done.returncode == 0, done.stderr
    found = {cell["obligor"]: cell["status"] for cell in json.loads(done.stdout)}
    assert found == {"armenia": "CONTESTED", "azerbaijan": "CONTESTED"}
    assert gone(checked.base)


def test_compliance_of_an_unknown_agreement_names_the_known_ones(checked):
    done = manage(checked.base, "compliance", "nowhere", "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no agreement 'nowhere'." in done.stderr
    assert "truce-2020-10-18" in done.stderr
    assert gone(checked.base)
