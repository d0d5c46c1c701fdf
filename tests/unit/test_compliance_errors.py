"""Scenario files that cannot be read: the message names the record and the key."""

import copy
import json

import pytest

from agreements.compliance.scenario import read_scenario, replay
from agreements.errors import ScenarioError, TrackerError

SAID = "2020-10-10T18:00:00Z"
JUDGED = {"recorded": SAID, "type": "assessment", "breach": "B1", "author": "a", "second": "b"}
OF_X = {"recorded": SAID, "obligation": "X"}
GOOD = {
    "agreement": {
        "id": "T",
        "in_force": {"earliest": "2020-10-01T00:00:00Z", "latest": "2020-10-01T00:00:00Z"},
        "until": None,
    },
    "obligations": [
        {"id": "X", "duty": "prohibition", "obligor": ["ARM", "AZE"]},
        {
            "id": "Y",
            "duty": "one_off",
            "obligor": "AZE",
            "deadline": {"kind": "relative", "anchor": "2020-10-02", "duration": "P7D"}
            | {"zone": "Asia/Yerevan", "inclusive": True},
        },
        {"id": "Z", "duty": "recurring", "obligor": "AZE", "every": "P7D"},
        {
            "id": "W",
            "duty": "conditional",
            "obligor": "AZE",
            "condition": "an attack",
            "then": "prohibition",
        },
    ],
    "records": [
        {"recorded": SAID, "type": "breach", "id": "B1", "obligations": ["X"], "in_scope": True}
        | {"earliest": "2020-10-10T12:00:00Z", "latest": "2020-10-10T12:00:00Z"},
        {"recorded": SAID, "type": "claim", "id": "C1", "breach": "B1", "kind": "accusation"}
        | {"claimant": "ARM", "accused": ["AZE"], "origin": "ministry"},
        {"recorded": SAID, "type": "correction", "claim": "C1", "claimant": "ARM"}
        | {"accused": ["AZE"], "reason": "spelling"},
        JUDGED | {"question": "occurrence", "level": "V3"},
        JUDGED | {"question": "attribution", "actor": "AZE", "level": "V3"},
        JUDGED | {"question": "characterisation", "obligation": "X", "value": "breach"},
        {"recorded": SAID, "type": "fulfilment", "id": "F1", "obligation": "Y", "obligor": "AZE"}
        | {"done": None, "share": 1.0, "level": "V1"},
        OF_X
        | {"type": "coverage", "id": "K1", "from": "2020-10-01", "to": None, "value": "partial"},
        OF_X
        | {"type": "override", "id": "V1", "obligor": "AZE", "status": "CONTESTED", "rule": "R12"}
        | {"reason": "new evidence", "review_by": "2020-12-01", "author": "a", "second": "b"},
        OF_X | {"type": "supersession", "at": "2020-11-09T21:00:00Z", "by": "another"},
        OF_X | {"type": "termination", "at": "2020-11-09T21:00:00Z"},
        OF_X | {"type": "suspension", "from": "2020-10-20T00:00:00Z", "to": "2020-10-21T00:00:00Z"},
        OF_X | {"type": "trigger", "at": "2020-10-05T00:00:00Z", "level": "V2"},
        {"recorded": SAID, "type": "retraction", "of": "C1", "reason": "withdrawn"},
        OF_X | {"type": "interpretation", "reading": "wide", "actor": "ARM"},
    ],
    "questions": [{"obligation": "X", "obligor": "AZE", "as_of": "2020-10-12T00:00:00Z"}],
}
# What each kind of record cannot do without, by its place in GOOD.
NEEDED = {
    ("breach", 0): ["recorded", "type", "id", "obligations", "earliest", "latest"],
    ("claim", 1): ["recorded", "type", "id", "breach", "kind", "claimant", "accused", "origin"],
    ("correction", 2): ["recorded", "claim", "claimant", "accused"],
    ("assessment", 3): ["recorded", "breach", "question", "level"],
    ("attribution", 4): ["recorded", "breach", "question", "actor", "level"],
    ("characterisation", 5): ["recorded", "breach", "question", "obligation", "value"],
    ("fulfilment", 6): ["recorded", "id", "obligation", "obligor"],
    ("coverage", 7): ["recorded", "id", "obligation", "from", "value"],
    ("override", 8): ["recorded", "obligation", "obligor", "status", "review_by"],
    ("supersession", 9): ["recorded", "obligation", "at"],
    ("termination", 10): ["recorded", "obligation", "at"],
    ("suspension", 11): ["recorded", "obligation", "from"],
    ("trigger", 12): ["recorded", "obligation", "at", "level"],
    ("retraction", 13): ["recorded", "of"],
    ("interpretation", 14): ["recorded", "obligation", "reading"],
}


def changed(change):
    scenario = copy.deepcopy(GOOD)
    change(scenario)
    return json.dumps(scenario)


def setting(part, index, key, value):
    return lambda scenario: scenario[part][index].update({key: value})


def refused(text):
    """Return what is said of a file that is read and replayed."""
    with pytest.raises(ScenarioError) as raised:
        replay(read_scenario(text))
    return str(raised.value)


def test_the_good_file_is_good():
    (answer,) = replay(read_scenario(json.dumps(GOOD)))

    assert answer.as_json()["status"] == "CONTESTED"
    assert issubclass(ScenarioError, TrackerError)


@pytest.mark.parametrize("null", [False, True], ids=["missing", "null"])
@pytest.mark.parametrize(
    ("index", "key"),
    [
        pytest.param(index, key, id=f"{kind} {key}")
        for (kind, index), keys in NEEDED.items()
        for key in keys
    ],
)
def test_a_record_without_a_needed_key_is_named_with_the_key(index, key, null):
    def without(scenario):
        scenario["records"][index].pop(key)
        if null:
            scenario["records"][index][key] = None

    message = refused(changed(without))

    record = GOOD["records"][index]
    names = {f"record {index + 1}", record["type"]} | {record.get("id", "")} - {""}
    assert repr(key) in message
    assert any(name in message for name in names)
    assert f"record {index + 1}" in message


@pytest.mark.parametrize("null", [False, True], ids=["missing", "null"])
@pytest.mark.parametrize(
    ("part", "index", "key"),
    [
        *(("obligations", 0, key) for key in ("id", "duty", "obligor")),
        ("obligations", 2, "every"),
        ("obligations", 3, "then"),
        *(("questions", 0, key) for key in ("obligation", "obligor", "as_of")),
    ],
)
def test_an_obligation_or_question_without_a_needed_key_is_named(part, index, key, null):
    def without(scenario):
        scenario[part][index].pop(key)
        if null:
            scenario[part][index][key] = None

    message = refused(changed(without))
    assert repr(key) in message
    assert f"{part.removesuffix('s')} {index + 1}" in message


@pytest.mark.parametrize(
    ("key", "kind", "needs"),
    [
        ("anchor", "relative", "duration"),
        ("duration", "relative", "anchor"),
        ("date", "absolute", ""),
    ],
)
def test_a_deadline_without_what_its_kind_needs_is_named(key, kind, needs):
    given = {"anchor": "2020-10-02", "duration": "P7D"}
    deadline = {"kind": kind} | ({needs: given[needs]} if needs else {})

    message = refused(changed(setting("obligations", 1, "deadline", deadline)))
    assert repr(key) in message
    assert "obligation 2 (Y)" in message


@pytest.mark.parametrize(
    ("index", "key", "value"),
    [
        pytest.param(0, "type", "battle", id="type"),
        pytest.param(1, "kind", "rumour", id="claim kind"),
        pytest.param(3, "level", "V9", id="level"),
        pytest.param(3, "question", "why", id="question of an assessment"),
        pytest.param(5, "value", "bad", id="characterisation"),
        pytest.param(6, "level", "certain", id="level of a fulfilment"),
        pytest.param(7, "value", "good", id="coverage"),
        pytest.param(8, "status", "FINE", id="state of an override"),
        pytest.param(12, "level", "yes", id="level of a trigger"),
    ],
)
def test_an_unknown_word_is_said_with_the_record(index, key, value):
    message = refused(changed(setting("records", index, key, value)))

    assert repr(value) in message
    assert f"record {index + 1}" in message


@pytest.mark.parametrize(
    ("index", "key"),
    [
        *((0, key) for key in ("recorded", "earliest", "latest")),
        *((index, "recorded") for index in range(1, 15)),
        *((6, "done"), (7, "from"), (7, "to"), (8, "review_by"), (9, "at"), (10, "at")),
        *((11, "from"), (11, "to"), (12, "at")),
    ],
)
@pytest.mark.parametrize("value", ["yesterday", "2020-13-01", "2020-10-32T00:00:00Z", ""])
def test_a_date_that_is_none_is_said_with_the_record(index, key, value):
    message = refused(changed(setting("records", index, key, value)))

    assert f"record {index + 1}" in message


@pytest.mark.parametrize("key", ["as_of", "known_on"])
def test_a_question_at_no_moment_is_said(key):
    assert "question 1" in refused(changed(setting("questions", 0, key, "soon")))


@pytest.mark.parametrize(
    ("index", "key", "value"),
    [
        pytest.param(0, "duty", "vague", id="duty"),
        pytest.param(0, "zone", "Mars/Base", id="zone"),
        pytest.param(2, "every", "weekly", id="period"),
        pytest.param(2, "every", "P0D", id="period of no length"),
        pytest.param(3, "then", "sometimes", id="duty it becomes"),
    ],
)
def test_an_obligation_that_cannot_be_read_is_said(index, key, value):
    message = refused(changed(setting("obligations", index, key, value)))

    assert repr(value) in message
    assert f"obligation {index + 1}" in message


@pytest.mark.parametrize(
    "deadline",
    [
        {"kind": "soon"},
        {"kind": "absolute", "date": "tomorrow"},
        {"kind": "relative", "anchor": "2020-10-02", "duration": "a week"},
        {"kind": "relative", "anchor": "the day", "duration": "P7D"},
        {"kind": "relative", "anchor": "2020-10-02", "duration": "PT48H"},
        {"kind": "absolute", "date": "2020-10-02", "zone": ["Asia/Yerevan", "Mars/Base"]},
    ],
    ids=["kind", "date", "duration", "anchor", "hours after a day", "one of two zones"],
)
def test_a_deadline_that_cannot_be_read_is_said(deadline):
    def due(scenario):
        scenario["obligations"][1]["deadline"] = deadline
        scenario["questions"][0]["obligation"] = "Y"

    assert refused(changed(due))


def test_a_question_about_no_obligation_is_said():
    message = refused(changed(setting("questions", 0, "obligation", "Q")))

    assert "question 1" in message
    assert "'Q'" in message


@pytest.mark.parametrize(
    "text",
    ["", "{", "not json", "[]", '"text"', "null", "42"],
    ids=["empty", "cut off", "words", "a list", "a text", "null", "a number"],
)
def test_what_is_no_json_object_is_refused(text):
    assert refused(text)


@pytest.mark.parametrize("part", ["obligations", "records", "questions"])
@pytest.mark.parametrize("value", [None, {}, "text", ["text"]])
def test_a_part_that_is_no_list_of_objects_is_named(part, value):
    message = refused(changed(lambda scenario: scenario.update({part: value})))

    assert part.removesuffix("s") in message


def test_the_first_of_several_mistakes_is_enough():
    def twice(scenario):
        scenario["records"][0].pop("earliest")
        scenario["records"][1].pop("kind")

    message = refused(changed(twice))
    assert "record 1 (B1)" in message
    assert "'earliest'" in message
