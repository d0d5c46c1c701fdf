"""`manage.py compliance` and `manage.py replay`: what they print, and how they end."""

import json
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from agreements.actions.recording import declared_clock
from agreements.models import Claim
from agreements.types.terms import InScope
from tests import factories as make

EXAMPLE = Path(__file__).parents[1] / "scenarios" / "worked_example.json"
KEYS = {"clause", "obligation", "obligor", "flags", "status", "since", "unreviewed", "trace"}


def compliance(*arguments):
    out, err = StringIO(), StringIO()
    call_command("compliance", *arguments, stdout=out, stderr=err)
    assert err.getvalue() == ""
    return out.getvalue()


def cells(*arguments):
    found = json.loads(compliance(*arguments, "--json"))
    return {(cell["obligation"], cell["obligor"]): cell for cell in found}


@pytest.fixture
def accord(db):
    """Return an agreement of one duty; its party is accused from 1 November 2020, 9:00 UTC, on."""
    with declared_clock(datetime(2020, 10, 29, tzinfo=UTC)):
        agreement = make.AgreementFactory(slug="accord", in_force_from=make.on(2020, 10, 30))
        clause = make.ClauseFactory(agreement=agreement, path="1")
        duty = make.ObligationFactory(
            clause=clause, obligor=make.ActorFactory(slug="northland", name="Northland")
        )
    with declared_clock(datetime(2020, 11, 1, 9, tzinfo=UTC)):
        breach = make.BreachFactory(conflict=agreement.conflict, in_scope=InScope.YES)
        make.BreachClauseFactory(breach=breach, clause=clause)
        make.ClaimAccusedFactory(claim=make.ClaimFactory(breach=breach), actor=duty.obligor)
    make.ClauseLinkFactory(clause=clause)
    return agreement


def test_json_holds_every_cell_with_its_trace(accord):
    (cell,) = cells("accord", "--as-of", "2020-11-02").values()
    assert cell.keys() >= KEYS
    assert cell["clause"] == "1"
    assert (cell["status"], cell["unreviewed"]) == ("ALLEGED", 1)
    assert cell["since"] == "2020-10-31T19:59:59Z"
    assert [line["rule"] for line in cell["trace"]] == ["R4", "R5", "R3"]
    assert all(line.keys() == {"rule", "inputs", "because"} for line in cell["trace"])


@pytest.mark.parametrize(
    ("as_of", "known_on", "status"),
    [
        ("2020-10-29", "", "NOT_IN_FORCE"),
        ("2020-11-02", "", "ALLEGED"),
        ("2020-11-02", "2020-11-01T08:59:59Z", "UNKNOWN"),
        ("2020-11-02", "2020-11-01T09:00:00Z", "ALLEGED"),
        ("2020-11-02", "2020-11-01T13:00:00+04:00", "ALLEGED"),
        ("2020-11-02", "2020-11-01", "ALLEGED"),
        ("2020-11-02", "2020-10-31", "UNKNOWN"),
        ("2020-12-24", "", "UNKNOWN"),
    ],
)
def test_both_clocks_are_those_asked_for(accord, as_of, known_on, status):
    known = ["--known-on", known_on] if known_on else []
    found = cells("accord", "--as-of", as_of, *known)
    assert found["1/1", "northland"]["status"] == status


def test_a_bare_date_is_the_end_of_that_day_in_the_zone_of_the_conflict(accord):
    # The breach happened on 31 October in Yerevan: its day ends at 20:00 UTC.
    assert cells("accord", "--as-of", "2020-10-31")["1/1", "northland"]["status"] == "UNKNOWN"
    later = cells("accord", "--as-of", "2020-10-31T20:00:00Z")
    assert later["1/1", "northland"]["status"] == "ALLEGED"


def test_without_clocks_it_is_now_as_known_now(accord):
    assert cells("accord")["1/1", "northland"]["status"] == "UNKNOWN"


def test_answer_for_a_moment_of_the_past_stays_whatever_is_recorded_since(accord):
    asked = ("accord", "--as-of", "2020-11-02", "--known-on", "2020-11-02")
    before = cells(*asked)
    Claim.objects.update(retracted=True, retraction_reason="It was taken back.")
    assert cells(*asked) == before
    assert cells("accord", "--as-of", "2020-11-02")["1/1", "northland"]["status"] == "UNKNOWN"


def test_words_say_the_same_for_a_person(accord):
    printed = compliance("accord", "--as-of", "2020-11-02")
    assert printed.startswith("1/1 northland: ALLEGED (occurrence_V1, attribution_V1) since")
    assert "    R4 [" in printed


def test_an_agreement_without_duties_has_no_cells(db):
    make.AgreementFactory(slug="bare")
    assert compliance("bare", "--json") == "[]\n"


def test_unknown_agreement_is_answered_with_those_there_are(accord):
    make.AgreementFactory(slug="another")
    with pytest.raises(CommandError, match=r"no agreement 'truce'\. Use one of: accord, another"):
        compliance("truce", "--json")


def test_unknown_agreement_of_an_empty_tracker_says_so(db):
    with pytest.raises(CommandError, match="Use one of: none yet"):
        compliance("truce")


@pytest.mark.parametrize("option", ["--as-of", "--known-on"])
def test_a_moment_that_cannot_be_read_is_said(accord, option):
    with pytest.raises(CommandError, match="'soon' is no ISO 8601 time"):
        compliance("accord", option, "soon", "--json")


# replay: pure, so these tests have no database at all.


def replay(path, *options):
    out = StringIO()
    call_command("replay", str(path), *options, stdout=out)
    return out.getvalue()


def changed(tmp_path, **changes):
    scenario = json.loads(EXAMPLE.read_text("utf-8")) | changes
    path = tmp_path / "scenario.json"
    path.write_text(json.dumps(scenario), "utf-8")
    return path


def test_replay_prints_an_answer_for_each_question():
    answers = json.loads(replay(EXAMPLE, "--json"))
    questions = json.loads(EXAMPLE.read_text("utf-8"))["questions"]
    assert [(a["obligation"], a["obligor"], a["status"]) for a in answers] == [
        (q["obligation"], q["obligor"], q["expect"]) for q in questions
    ]
    assert all(answer["ok"] for answer in answers)


def test_replay_prints_words_for_a_person():
    printed = replay(EXAMPLE)
    assert "T1 AZE as of 2020-10-18T12:00:00Z, known on 2020-10-20T08:00:00Z: ALLEGED" in printed
    assert printed.count("as expected") == len(json.loads(EXAMPLE.read_text())["questions"])


def test_replay_names_the_questions_that_are_not_as_expected(tmp_path):
    questions = json.loads(EXAMPLE.read_text("utf-8"))["questions"]
    questions[1]["expect"] = "HOLDING"
    with pytest.raises(CommandError, match=r"not as expected: question 2$"):
        replay(changed(tmp_path, questions=questions))


def test_replay_names_the_record_and_the_key_that_is_missing(tmp_path):
    records = json.loads(EXAMPLE.read_text("utf-8"))["records"]
    del records[0]["earliest"]
    with pytest.raises(CommandError, match=r"record 1 \(B13\), breach: the key 'earliest'"):
        replay(changed(tmp_path, records=records))


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"obligations": 1}'])
def test_replay_refuses_what_is_no_scenario(tmp_path, text):
    path = tmp_path / "scenario.json"
    path.write_text(text)
    with pytest.raises(CommandError, match=r"scenario\.json: "):
        replay(path, "--json")


def test_replay_says_that_there_is_no_such_file(tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        replay(tmp_path / "nowhere.json")


def test_replay_of_bytes_that_are_no_text_is_refused(tmp_path):
    path = tmp_path / "scenario.json"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CommandError, match="cannot be read"):
        replay(path)
