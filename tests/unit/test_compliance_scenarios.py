"""Run the scenario files of tests/scenarios: every question must be answered as expected."""

import json
import re
from pathlib import Path

import pytest

from agreements.compliance.scenario import read_scenario, replay
from agreements.types.terms import Flag, Level, State

SCENARIOS = Path(__file__).parents[1] / "scenarios"
PAGE = Path(__file__).parents[2] / "docs" / "compliance.md"
FILES = sorted(SCENARIOS.glob("*.json"))
CELL_STATES = set(State)
OUTPUT_KEYS = {
    *("obligation", "obligor", "as_of", "known_on", "status", "flags", "state_before", "trace"),
    *("expect", "ok"),
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_question_of_a_scenario_is_answered_as_expected(path):
    answers = [answer.as_json() for answer in replay(read_scenario(path.read_text("utf-8")))]

    wrong = [
        f"{a['obligation']} / {a['obligor']} as of {a['as_of']}, known on {a['known_on']}: "
        f"{a['status']}, not {a['expect']}"
        for a in answers
        if a["status"] != a["expect"]
    ]
    assert not wrong, "\n".join(wrong)
    assert all(answer["ok"] for answer in answers)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_answer_has_the_keys_of_the_format_and_names_its_rules(path):
    text = path.read_text("utf-8")
    questions = json.loads(text)["questions"]

    answers = [answer.as_json() for answer in replay(read_scenario(text))]

    assert len(answers) == len(questions)
    for question, answer in zip(questions, answers, strict=True):
        assert answer.keys() == OUTPUT_KEYS
        assert (answer["obligation"], answer["obligor"]) == (
            question["obligation"],
            question["obligor"],
        )
        assert answer["trace"], f"{answer['obligation']} says nothing of why"
        for step in answer["trace"]:
            assert step.keys() == {"rule", "inputs", "because"}
            assert step["rule"] in {f"R{n}" for n in range(1, 22)}
            assert step["because"]
        json.dumps(answer)


def test_every_question_of_the_files_expects_something():
    questions = [q for path in FILES for q in json.loads(path.read_text("utf-8"))["questions"]]

    assert len(questions) > 800
    assert all(question["expect"] in CELL_STATES for question in questions)


def test_every_state_a_cell_can_have_is_reached_by_some_scenario():
    reached = {
        answer.as_json()["status"]
        for path in FILES
        for answer in replay(read_scenario(path.read_text("utf-8")))
    }

    assert reached == CELL_STATES


def test_an_unmet_expectation_is_said():
    scenario = json.loads((SCENARIOS / "worked_example.json").read_text("utf-8"))
    scenario["questions"][0]["expect"] = "HOLDING"

    first, second, *_ = (a.as_json() for a in replay(read_scenario(json.dumps(scenario))))

    assert (first["expect"], first["status"], first["ok"]) == ("HOLDING", "NOT_IN_FORCE", False)
    assert second["ok"]


def test_a_question_without_known_on_asks_what_was_known_then():
    scenario = json.loads((SCENARIOS / "worked_example.json").read_text("utf-8"))
    scenario["questions"] = [
        {"obligation": "T1", "obligor": "AZE", "as_of": "2020-10-18T12:00:00Z"},
        {"obligation": "T1", "obligor": "AZE", "as_of": "2020-10-18T12:00:00Z"}
        | {"known_on": "2020-10-20T08:00:00Z"},
    ]

    then, later = (a.as_json() for a in replay(read_scenario(json.dumps(scenario))))

    assert (then["status"], then["known_on"]) == ("UNKNOWN", "2020-10-18T12:00:00Z")
    assert later["status"] == "ALLEGED"
    assert (then["expect"], then["ok"]) == (None, None)


def test_the_page_on_compliance_has_every_state_flag_level_and_rule():
    page = PAGE.read_text("utf-8")

    assert [state for state in State if f"`{state}`" not in page] == []
    assert [flag for flag in Flag if f"| `{flag}` |" not in page] == []
    assert [level for level in Level if f"| {level} |" not in page] == []
    assert [n for n in range(1, 26) if f"| R{n} " not in page] == []


def test_the_example_of_the_page_holds():
    example = re.search(r"```json\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)

    assert example
    assert [answer.ok for answer in replay(read_scenario(example[1]))] == [True]
