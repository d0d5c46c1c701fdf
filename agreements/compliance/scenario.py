"""Replay a scenario: answer each question from what was known when it says (rule R21)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from agreements.compliance.cells import Cell
from agreements.compliance.ledger import facts_known
from agreements.compliance.outcome import Outcome
from agreements.compliance.scenario_file import Record, Scenario, interval, read_scenario
from agreements.errors import FuzzyTimeError, ScenarioError

__all__ = ["Answer", "Scenario", "read_scenario", "replay"]


@dataclass(frozen=True, slots=True)
class Answer:
    """The cell one question asks for, beside what it expects."""

    question: Record
    outcome: Outcome

    @property
    def ok(self) -> bool | None:
        """Whether the state is the expected one; None where nothing is expected."""
        expected = self.question.get("expect")
        return None if expected is None else bool(expected == self.outcome.state)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as `manage.py replay --json` prints it."""
        before = self.outcome.state_before
        return {
            "obligation": self.question["obligation"],
            "obligor": self.question["obligor"],
            "as_of": self.question["as_of"],
            "known_on": self.question.get("known_on") or self.question["as_of"],
            "status": self.outcome.state.value,
            "flags": [str(flag) for flag in self.outcome.flags],
            "state_before": before.value if before else None,
            "trace": [line.as_json() for line in self.outcome.trace],
            "expect": self.question.get("expect"),
            "ok": self.ok,
        }


def replay(scenario: Scenario) -> list[Answer]:
    """
    Answer every question, in the order of the file; without `known_on`, as known at `as_of`.

    :raises ScenarioError: if a period leads out of the calendar.
    """
    cells: dict[tuple[str, str, datetime], Cell] = {}
    try:
        return [_answer(scenario, question, cells) for question in scenario.questions]
    except (FuzzyTimeError, OverflowError) as error:
        raise ScenarioError(f"A time of this file cannot be reached: {error}") from error


def _answer(
    scenario: Scenario, question: Record, cells: dict[tuple[str, str, datetime], Cell]
) -> Answer:
    ident, obligor = question["obligation"], question["obligor"]
    zones = scenario.obligation(ident, obligor).zones
    as_of = interval(question["as_of"], zones)[1]
    known_on = interval(question.get("known_on") or question["as_of"], zones)[1]
    key = (ident, obligor, known_on)
    if key not in cells:
        cells[key] = Cell(facts_known(scenario, ident, obligor, known_on), obligor)
    return Answer(question, cells[key].at(as_of))
