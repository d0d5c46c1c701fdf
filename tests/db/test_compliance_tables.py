"""The rules give the same answer on the tables as on the scenario file they were filled from."""

from pathlib import Path

import pytest

from agreements.compliance.scenario import read_scenario, replay
from agreements.compliance.scenario_file import interval
from agreements.queries.compliance import read_known
from tests.db.stored_scenario import StoredScenario

SCENARIOS = Path(__file__).parents[1] / "scenarios"
# How many questions of each file can be asked of the tables at least; `records` and `override`
# are about what the tables refuse (unsigned overrides, two states of a record at one instant).
ASKED = {
    "acceptance_seeds": 40,
    "continuing_order": 72,
    "corrections_and_retractions": 30,
    "coverage": 55,
    "deadlines": 50,
    "delivery": 100,
    "effort_and_recurring": 50,
    "levels": 55,
    "lifecycle": 40,
    "records": 20,
    "scope": 55,
    "whose_cell": 60,
    "worked_example": 20,
}


@pytest.mark.parametrize("name", ASKED)
def test_tables_answer_as_the_file_does(name, db):
    scenario = read_scenario((SCENARIOS / f"{name}.json").read_text("utf-8"))
    stored = StoredScenario(scenario)
    read = {}
    asked, wrong = 0, []
    for question, answer in zip(scenario.questions, replay(scenario), strict=True):
        ident, obligor = question["obligation"], question["obligor"]
        if ident in stored.unstored or (ident, obligor) not in stored.rows:
            continue
        expected = answer.as_json()
        known_on = interval(expected["known_on"], ("UTC",))[1]
        as_of = interval(expected["as_of"], ("UTC",))[1]
        if known_on not in read:
            read[known_on] = read_known(stored.agreement, known_on)
        cells = {(c.ident, c.obligor.slug): c for c in read[known_on].at(as_of)}
        cell = cells[stored.ident(ident), stored.obligor_slug(obligor)]
        found = (cell.status, list(cell.flags), [line.rule for line in cell.trace])
        wanted = (expected["status"], expected["flags"], [t["rule"] for t in expected["trace"]])
        asked += 1
        if found != wanted:
            wrong.append(
                f"{ident} / {obligor} as of {as_of}, known on {known_on}: {found}, not {wanted}"
            )
    assert not wrong, "\n".join(wrong)
    assert asked >= ASKED[name]
