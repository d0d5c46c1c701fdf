"""Proposals in a clause: answered, edited, kept when the clause is read again."""

import pytest

from agreements.errors import EditRefused
from agreements.text.editing import fields, operations
from agreements.text.editing.proposing import document_of, values_of
from agreements.text.editing.stored import parts_changed, patch_between
from agreements.types.drafts import Answer, Proposal
from agreements.types.segments import DeadlineWords, Provision, ReferenceWords, Segment
from agreements.types.terms import ClauseKind, DeadlineKind, Deontic, SegmentKind

TEXT = "1. Within one week the sides shall hand over lists."
PROVISION = Provision(
    clause_kind=ClauseKind.PRISONERS_LIST,
    modality=Deontic.OBLIGATION,
    obligors=("the sides",),
    recipients=("the Red Office",),
    deadline=DeadlineWords(DeadlineKind.RELATIVE, "Within one week", 3, "P7D"),
    references=(ReferenceWords("item 2", 5, "self", "2"),),
)


@pytest.fixture
def document():
    segment = Segment("1", None, 0, len(TEXT), SegmentKind.OPERATIVE)
    document = document_of(TEXT, [segment])
    return fields.with_proposals(document, {"s1": values_of(PROVISION, TEXT)})


def perform(document, **operation):
    return operations.perform(
        document, {"segment": "s1", **operation}, propose=lambda d, i: {"s1": {}}
    )


def field_of(document, key):
    return document.segments["s1"].fields[key]


def test_a_provision_becomes_proposals_by_key(document):
    values = {key: held.value for key, held in document.segments["s1"].fields.items()}
    assert values["subject"] == "prisoners_list"
    assert values["1/obligors"] == ["the sides"]
    assert values["1/deadline"]["iso_duration"] == "P7D"
    assert (values["1/temporal"], values["1/verifiability"]) == ("one_off", "confidential")
    assert values["references"][0]["item"] == "2"
    assert {held.answer for held in document.segments["s1"].fields.values()} == {Answer.OPEN}


def test_a_clause_that_binds_nobody_has_no_duty():
    values = values_of(Provision(clause_kind=ClauseKind.OTHER), "The sides met.")
    assert fields.duties_of(document_of("x", []).segments.get("s1") or _segment(values)) == []


def _segment(values):
    document = document_of("x", [Segment("1", None, 0, 1, SegmentKind.OPERATIVE)])
    return fields.with_proposals(document, {"s1": values}).segments["s1"]


@pytest.mark.parametrize(
    ("deontic", "deadline", "expected"),
    [
        (Deontic.PROHIBITION, None, "continuing"),
        (Deontic.OBLIGATION, None, "continuing"),
        (
            Deontic.OBLIGATION,
            DeadlineWords(DeadlineKind.ABSOLUTE, "by May", 0, date="2020-05-01"),
            "one_off",
        ),
        (
            Deontic.OBLIGATION,
            DeadlineWords(DeadlineKind.RECURRING, "weekly", 0, "P7D"),
            "recurring",
        ),
        (Deontic.OBLIGATION, DeadlineWords(DeadlineKind.RECURRING, "regularly", 0), "continuing"),
    ],
)
def test_how_a_duty_lies_in_time_follows_from_its_words(deontic, deadline, expected):
    values = values_of(Provision(modality=deontic, deadline=deadline), "x")
    assert values["1/temporal"] == expected


def test_one_proposal_is_accepted_another_rejected(document):
    after = perform(document, do="accept", key="1/modality")
    after = perform(after, do="reject", key="1/recipients")
    assert field_of(after, "1/modality").holds
    assert fields.held(after.segments["s1"], "1/recipients") is None
    assert "1/modality" not in fields.waiting(after.segments["s1"])


def test_all_that_wait_are_accepted_and_what_was_rejected_stays_so(document):
    after = perform(perform(document, do="reject", key="subject"), do="accept_all")
    assert fields.waiting(after.segments["s1"]) == []
    assert field_of(after, "subject").answer == Answer.REJECTED


def test_an_edit_keeps_what_was_proposed(document):
    after = perform(document, do="edit", key="1/obligors", value=["each  side", "each side", ""])
    assert field_of(after, "1/obligors") == Proposal(["each side"], ["the sides"], Answer.EDITED)
    again = perform(after, do="edit", key="1/obligors", value=["the sides"])
    assert field_of(again, "1/obligors").answer == Answer.ACCEPTED


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("1/modality", "perhaps"),
        ("1/deadline", {"kind": "relative", "text": "soon"}),
        ("1/deadline", {"kind": "absolute", "text": "in May"}),
        ("1/deadline", {"kind": "absolute", "date": "in May"}),
        ("1/deadline", {"kind": "relative", "iso_duration": "a week"}),
        ("1/deadline", {"kind": "relative", "surprise": "x"}),
        ("1/every", "weekly"),
        ("1/summary", "x" * 301),
        ("1/obligors", "the sides"),
        ("references", "item 2"),
        ("0/modality", "obligation"),
        ("1/colour", "red"),
    ],
)
def test_a_value_its_field_does_not_take_is_refused(document, key, value):
    with pytest.raises(EditRefused):
        perform(document, do="edit", key=key, value=value)


def test_what_was_answered_survives_a_second_reading(document):
    after = perform(document, do="accept", key="1/obligors")
    again = fields.with_proposals(after, {"s1": {"1/obligors": ["others"], "subject": "other"}})
    assert field_of(again, "1/obligors").value == ["the sides"]
    assert field_of(again, "subject").value == "other"
    assert "1/recipients" not in again.segments["s1"].fields


def test_a_second_duty_begins_with_the_obligors_of_the_first(document):
    after = perform(document, do="duty")
    assert fields.duties_of(after.segments["s1"]) == [1, 2]
    assert field_of(after, "2/obligors").value == ["the sides"]


def test_whom_words_mean_is_kept_and_taken_back(document):
    after = perform(document, do="actor", words="the sides", actors=["north", "south", "north"])
    assert after.actors == {"the sides": ("north", "south")}
    assert perform(after, do="actor", words="the sides", actors=[]).actors == {}


def test_each_part_that_changed_is_told_apart(document):
    after = perform(document, do="accept", key="subject")
    after = perform(after, do="rename", heading="Lists")
    changed = parts_changed(patch_between(document, after))
    assert set(changed) == {("s1", "subject"), ("s1", "heading")}
    assert changed["s1", "heading"] == ("", "Lists")
