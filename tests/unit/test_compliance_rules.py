"""
The rules R1 to R21, one table row each: what makes the rule decide, and what the cell then says.

R22 to R25 decide no cell (corrections are told in a note, assessments are double-coded, charts
are drawn, reviews are listed); their effect on cells is in the scenario files.
"""

import json
from itertools import count

import pytest

from agreements.compliance.scenario import read_scenario, replay

IN_FORCE = "2020-10-01T00:00:00Z"
DAY = "2020-10-10T18:00:00Z"  # when everything below was recorded
ASKED = "2020-10-12T12:00:00Z"
WEEK = {
    "kind": "relative",
    "anchor": "2020-10-02",
    "duration": "P7D",
    "zone": "Asia/Yerevan",
    "inclusive": True,
}  # ends 2020-10-09T19:59:59Z
numbers = count(1)


def breach(name="B", day="2020-10-10T12:00:00Z", **changes):
    return {
        "recorded": DAY,
        "type": "breach",
        "id": name,
        "obligations": ["X"],
        "earliest": day,
        "latest": day,
        "in_scope": True,
    } | changes


def claim(kind="accusation", claimant="ARM", accused=("AZE",), of="B", **changes):
    name = f"C{next(numbers)}"
    return {
        "recorded": DAY,
        "type": "claim",
        "id": name,
        "breach": of,
        "kind": kind,
        "claimant": claimant,
        "accused": list(accused),
        "origin": name,
    } | changes


def unaligned(**changes):
    return claim(claimant="HRW", aligned_with=None, **changes)


def assessed(question, of="B", **changes):
    return {
        "recorded": DAY,
        "type": "assessment",
        "breach": of,
        "question": question,
        "author": "a",
        "second": "b",
    } | changes


def verified(of="B", actor="AZE"):
    return [
        assessed("occurrence", of, level="V3"),
        assessed("attribution", of, actor=actor, level="V3"),
        assessed("characterisation", of, obligation="X", value="breach"),
    ]


def coverage(value="adequate", since=IN_FORCE, **changes):
    return {
        "recorded": IN_FORCE,
        "type": "coverage",
        "id": f"K{next(numbers)}",
        "obligation": "X",
        "from": since,
        "to": None,
        "value": value,
    } | changes


def delivery(share=1.0, level="V3", **changes):
    return {
        "recorded": DAY,
        "type": "fulfilment",
        "id": f"F{next(numbers)}",
        "obligation": "X",
        "obligor": "AZE",
        "done": "2020-10-08T12:00:00Z",
        "share": share,
        "level": level,
    } | changes


def about(kind, recorded=DAY, **changes):
    return {"recorded": recorded, "type": kind, "obligation": "X"} | changes


def override(**changes):
    return about(
        "override",
        obligor="AZE",
        status="CONTESTED",
        rule="R12",
        reason="new evidence",
        review_by="2020-12-01",
        author="a",
        second="b",
    ) | {**changes}


def ask(
    records, *, duty="prohibition", obligor="AZE", as_of=ASKED, known_on=None, until=None, **of
):
    """Return the one answer, as JSON, for one obligation X of ARM and AZE."""
    obligation = {"id": "X", "duty": duty, "obligor": ["ARM", "AZE"], "verifiability": "public"}
    scenario = {
        "agreement": {
            "id": "T",
            "in_force": {"earliest": IN_FORCE, "latest": IN_FORCE},
            "until": until,
        },
        "obligations": [obligation | of],
        "records": list(records),
        "questions": [
            {"obligation": "X", "obligor": obligor, "as_of": as_of, "known_on": known_on or as_of}
        ],
    }
    (answer,) = replay(read_scenario(json.dumps(scenario)))
    return answer.as_json()


def rules(answer):
    return {step["rule"] for step in answer["trace"]}


LATER = {"as_of": "2020-11-20T00:00:00Z", "until": "2020-11-15T00:00:00Z"}
CONDITION = {"duty": "conditional", "condition": "an attack", "then": "prohibition"}
TABLE = [
    # rule, what it decides, records, how the question differs, the state
    ("R1", "before in force nothing binds", [], {"as_of": "2020-09-30T23:59:59Z"}, "NOT_IN_FORCE"),
    ("R1", "a proposal binds nobody", [], {"duty": "proposal"}, "NOT_IN_FORCE"),
    ("R1", "out of scope", [breach(in_scope=False), claim(), *verified()], {}, "UNKNOWN"),
    (
        "R1",
        "an undated corroborated act bars HOLDING",
        [coverage(), breach(in_scope="undetermined"), claim(), unaligned()],
        {},
        "UNKNOWN",
    ),
    ("R2", "all three questions answered", [breach(), claim(), *verified()], {}, "BREACHED"),
    (
        "R2",
        "not this actor",
        [coverage(), breach(), claim(), assessed("attribution", actor="AZE", level="V0")],
        {},
        "HOLDING",
    ),
    (
        "R2",
        "lawful",
        [
            *(coverage(), breach(), claim()),
            assessed("characterisation", obligation="X", value="lawful_exception"),
        ],
        {},
        "HOLDING",
    ),
    ("R2", "done by nobody known", [coverage(), breach(), *verified()[:1]], {}, "UNKNOWN"),
    ("R4", "one origin only alleges", [breach(), claim()], {}, "ALLEGED"),
    ("R4", "done by one report", [delivery(level="V1")], {"duty": "one_off"}, "REPORTED_DONE"),
    (
        "R5",
        "both from one side",
        [breach(), claim(), claim(claimant="NKR", aligned_with="ARM"), *verified()[1:]],
        {},
        "ALLEGED",
    ),
    ("R6", "accused and denied", [breach(), claim(), claim("denial", "AZE")], {}, "CONTESTED"),
    (
        "R6",
        "accused by each other",
        [breach(), claim(), claim(claimant="AZE", accused=["ARM"])],
        {"obligor": "ARM"},
        "CONTESTED",
    ),
    (
        "R7",
        "until the end of the last day",
        [],
        {"duty": "one_off", "deadline": WEEK, "as_of": "2020-10-09T19:59:59Z"},
        "DUE",
    ),
    ("R7", "no date set", [], {"duty": "one_off"}, "DUE"),
    (
        "R8",
        "a second later silence",
        [],
        {"duty": "one_off", "deadline": WEEK, "as_of": "2020-10-09T20:00:00Z"},
        "OVERDUE_UNKNOWN",
    ),
    (
        "R8",
        "no silence",
        [delivery(0, "V2", done=None)],
        {"duty": "one_off", "deadline": WEEK},
        "NOT_FULFILLED",
    ),
    ("R9", "a result", [delivery()], {"duty": "one_off", "deadline": WEEK}, "FULFILLED"),
    (
        "R9",
        "a result, too late",
        [delivery(done="2020-10-10T12:00:00Z")],
        {"duty": "one_off", "deadline": WEEK},
        "FULFILLED_LATE",
    ),
    ("R9", "an effort", [delivery(0.1, "V1")], {"duty": "effort"}, "EFFORT_REPORTED"),
    ("R10", "in part", [delivery(0.4, "V2")], {"duty": "one_off"}, "IN_PROGRESS"),
    ("R11", "adequate coverage", [coverage()], {}, "HOLDING"),
    ("R11", "partial coverage", [coverage("partial")], {}, "NO_REPORTED_BREACH"),
    ("R11", "no coverage", [], {}, "UNKNOWN"),
    ("R11", "a gap of one second", [coverage(since="2020-10-11T12:00:01Z")], {}, "UNKNOWN"),
    ("R11", "no effort seen", [coverage()], {"duty": "effort"}, "NO_EFFORT_REPORTED"),
    (
        "R12",
        "no amnesty",
        [coverage(since="2020-10-20T00:00:00Z"), breach(), *verified()],
        {"as_of": "2020-10-30T00:00:00Z"},
        "NO_REPORTED_BREACH",
    ),
    (
        "R12",
        "three in thirty days",
        [
            record
            for name in ("B1", "B2", "B3")
            for record in [breach(name), claim(of=name), *verified(name)]
        ],
        {},
        "BREACHED_REPEATEDLY",
    ),
    ("R13", "only who owes it", [breach(), claim()], {"obligor": "TUR"}, "NOT_APPLICABLE"),
    (
        "R17",
        "superseded",
        [about("supersession", at="2020-10-11T00:00:00Z", by="another")],
        {},
        "SUPERSEDED",
    ),
    ("R17", "terminated", [about("termination", at="2020-10-11T00:00:00Z")], {}, "TERMINATED"),
    ("R17", "expired", [], LATER, "EXPIRED"),
    (
        "R17",
        "suspended",
        [about("suspension", **{"from": "2020-10-11T00:00:00Z", "to": "2020-10-14T00:00:00Z"})],
        {},
        "SUSPENDED",
    ),
    ("R19", "no trigger", [], CONDITION, "DORMANT"),
    (
        "R19",
        "a trigger of V1",
        [about("trigger", at="2020-10-11T00:00:00Z", level="V1")],
        CONDITION,
        "DORMANT",
    ),
    ("R20", "two people and a reason", [override()], {}, "CONTESTED"),
    ("R20", "one person", [override(second=None)], {}, "UNKNOWN"),
]


@pytest.mark.parametrize(
    ("rule", "records", "question", "state"),
    [
        pytest.param(rule, *row, id=f"{rule} {what} {row[-1]}")
        for rule, what, *row in ((r[0], r[1], r[2], r[3], r[4]) for r in TABLE)
    ],
)
def test_a_rule_decides_a_cell_and_is_named_in_its_trace(rule, records, question, state):
    answer = ask(records, **question)

    assert answer["status"] == state
    assert rule in rules(answer)


def test_r1_keeps_an_act_that_moves_nothing_in_the_trace():
    answer = ask([coverage(), breach("B7", in_scope=False), claim(of="B7"), *verified("B7")])

    assert answer["status"] == "HOLDING"
    assert [s["inputs"] for s in answer["trace"] if s["rule"] == "R1"] == [["B7"]]


def test_r2_asks_each_question_apart():
    """Without any one of the three answers the cell is no more than alleged."""
    for left_out in range(3):
        answers = [a for n, a in enumerate(verified()) if n != left_out]
        assert ask([breach(), claim(), *answers])["status"] == "ALLEGED"


def test_r3_what_nobody_accepted_never_counts():
    records = [
        record | {"accepted": False}
        for record in [breach(), claim(), *verified(), coverage(), override()]
    ]

    assert ask(records) == ask([])


def test_r4_forty_reprints_are_one_origin():
    reprints = [unaligned(origin="wire") for _ in range(40)]
    judged = verified()[1:]

    assert ask([breach(), *reprints, *judged])["status"] == "ALLEGED"
    assert ask([breach(), *reprints, claim(origin="ministry"), *judged])["status"] == "BREACHED"


def test_r5_a_statement_against_interest_lifts_above_v1():
    spoken = claim(claimant="TUR", aligned_with="AZE")

    assert ask([breach(), spoken, *verified()[1:]])["status"] == "ALLEGED"
    assert ask([breach(), spoken | {"against_interest": True}, *verified()[1:]])["status"] == (
        "BREACHED"
    )


def test_r5_the_levels_reached_are_said_beside_the_state():
    alleged = ask([breach(), claim()])
    corroborated = ask([breach(), claim(), unaligned()])
    contested = ask([breach(), claim(), claim("denial", "AZE"), assessed("occurrence", level="V3")])

    assert set(alleged["flags"]) == {"occurrence_V1", "attribution_V1"}
    assert set(corroborated["flags"]) == {"occurrence_V2", "attribution_V2"}
    assert contested["status"] == "CONTESTED"
    assert set(contested["flags"]) == {"occurrence_V3", "attribution_V1"}


def test_r5_opposed_accusers_stay_at_v1():
    for party in ("ARM", "AZE"):
        answer = ask([breach(), claim(), claim(claimant="AZE", accused=["ARM"])], obligor=party)
        assert set(answer["flags"]) == {"occurrence_V1", "attribution_V1"}


def test_r5_attribution_asks_who_is_named():
    """Two origins that name different parties corroborate the act, not who did it."""
    records = [breach(), claim(), unaligned(accused=["ARM"])]

    for party in ("ARM", "AZE"):
        assert set(ask(records, obligor=party)["flags"]) == {"occurrence_V2", "attribution_V1"}


def test_r5_a_v3_without_second_signature_reads_as_v2():
    alone = assessed("occurrence", level="V3", second=None)
    own = assessed("occurrence", level="V4", second="a")

    for assessment in (alone, own):
        assert "occurrence_V2" in ask([breach(), claim(), assessment])["flags"]


def test_r6_a_denial_stays_beside_what_is_established():
    records = [breach(), claim(), *verified()]

    assert ask(records)["flags"] == []
    denied = ask([*records, claim("denial", "AZE")])
    assert (denied["status"], denied["flags"]) == ("BREACHED", ["contested"])
    assert "R6" in rules(denied)


def test_r6_claims_about_a_delivery_are_flags_only():
    accused = [breach(day="2020-10-10T12:00:00Z"), claim()]
    of = {"duty": "one_off", "deadline": WEEK}

    assert ask([], **of)["flags"] == []
    assert ask(accused, **of)["flags"] == ["alleged"]
    denied = ask([*accused, claim("denial", "AZE")], **of)
    assert denied["status"] == "OVERDUE_UNKNOWN"
    assert set(denied["flags"]) == {"alleged", "contested"}


def test_r7_the_trace_says_when_it_is_due():
    answer = ask([], duty="one_off", deadline=WEEK, as_of="2020-10-05T00:00:00Z")

    assert any("2020-10-09T19:59:59Z" in step["because"] for step in answer["trace"])


def test_r7_late_is_said_also_of_what_is_only_reported():
    late = delivery(level="V1", done="2020-10-10T12:00:00Z")

    answer = ask([late], duty="one_off", deadline=WEEK)
    assert (answer["status"], answer["flags"]) == ("REPORTED_DONE", ["late"])
    assert ask([delivery()], duty="one_off", deadline=WEEK)["flags"] == []
    assert ask([late | {"level": "V3"}], duty="one_off", deadline=WEEK)["flags"] == ["late"]


def test_r8_what_cannot_be_verified_publicly_is_a_flag_and_no_state():
    of = {"duty": "one_off", "deadline": WEEK, "verifiability": "confidential"}

    assert (ask([], **of)["status"], ask([], **of)["flags"]) == (
        "OVERDUE_UNKNOWN",
        ["confidential"],
    )


def test_r9_an_announcement_is_no_result():
    announced = delivery(announcement=True)

    for duty, state in (("one_off", "DUE"), ("effort", "UNKNOWN")):
        assert ask([announced], duty=duty)["status"] == state


def test_r9_the_recipient_s_word_is_worth_v3():
    assert ask([delivery(level="V1", recipient_confirms=True)], duty="one_off")["status"] == (
        "FULFILLED"
    )


def test_r10_parts_keep_their_sum():
    tenths = [delivery(0.1) for _ in range(10)]

    assert ask(tenths[:9], duty="one_off")["status"] == "IN_PROGRESS"
    assert ask(tenths, duty="one_off")["status"] == "FULFILLED"


def test_r12_the_marker_of_an_earlier_breach_stays():
    records = [coverage(), breach(), claim(), *verified()]

    during = ask(records, as_of="2020-10-24T12:00:00Z")
    after = ask(records, as_of="2020-10-24T12:00:01Z")
    assert (during["status"], during["flags"]) == ("BREACHED", [])
    assert (after["status"], after["flags"]) == ("HOLDING", ["earlier_breach"])
    assert "R12" in rules(after)


def test_r12_what_was_only_alleged_leaves_no_marker():
    records = [coverage(), breach(), claim(), claim("denial", "AZE")]

    assert ask(records, as_of="2020-10-30T00:00:00Z")["flags"] == []


def test_r13_each_party_has_a_cell_of_its_own():
    records = [coverage(), breach(), claim(), *verified()]

    assert ask(records)["status"] == "BREACHED"
    assert ask(records, obligor="ARM")["status"] == "HOLDING"


def test_r14_a_justification_neither_admits_nor_contests():
    records = [breach(), claim()]

    assert ask([*records, claim("justification", "AZE")]) == ask(records)


def test_r14_return_fire_is_an_act_of_its_own():
    fire = [breach("B1"), claim(of="B1"), *verified("B1")]
    back = [breach("B2"), claim(of="B2", claimant="AZE", accused=["ARM"])]
    reply = [claim("justification", "ARM", ["ARM"], of="B2"), *verified("B2", "ARM")]

    for party in ("ARM", "AZE"):
        assert ask([*fire, *back, *reply], obligor=party)["status"] == "BREACHED"


def test_r15_an_omission_is_an_act_that_begins_at_the_deadline():
    """A delivery itself is judged by its dates; the omission is accused, denied and flagged."""
    omitted = [breach(day="2020-10-09T20:00:00Z"), claim()]

    answer = ask(omitted, duty="one_off", deadline=WEEK)
    assert (answer["status"], answer["flags"]) == ("OVERDUE_UNKNOWN", ["alleged"])
    assert ask(omitted)["status"] == "ALLEGED"


def test_r16_obstruction_lowers_coverage_elsewhere():
    name = "K-watch"
    seen = coverage(id=name)
    blocked = coverage("none", id=name, recorded="2020-10-12T06:00:00Z")

    assert ask([seen])["status"] == "HOLDING"
    assert ask([seen, blocked])["status"] == "UNKNOWN"


def test_r17_a_closed_row_keeps_its_last_state():
    records = [breach(), claim(), *verified()]
    closed = about("supersession", at="2020-10-20T00:00:00Z", by="another")

    answer = ask([*records, closed], as_of="2020-11-30T00:00:00Z")
    assert (answer["status"], answer["state_before"]) == ("SUPERSEDED", "BREACHED")
    assert ask(records)["state_before"] is None


@pytest.mark.parametrize(
    ("closing", "until", "state"),
    [
        (about("termination", at="2020-10-20T00:00:00Z"), None, "TERMINATED"),
        (None, "2020-10-20T00:00:00Z", "EXPIRED"),
        (
            about("suspension", **{"from": "2020-10-20T00:00:00Z", "to": "2020-12-20T00:00:00Z"}),
            None,
            "SUSPENDED",
        ),
    ],
    ids=["TERMINATED", "EXPIRED", "SUSPENDED"],
)
def test_r17_every_closing_keeps_the_last_state(closing, until, state):
    records = [breach(), claim(), *([closing] if closing else [])]

    answer = ask(records, until=until, as_of="2020-11-30T00:00:00Z")
    assert (answer["status"], answer["state_before"]) == (state, "ALLEGED")


def test_r17_a_row_that_never_had_a_state_has_none_before():
    for of in ({"duty": "proposal"}, CONDITION, {"as_of": "2020-09-01T00:00:00Z"}):
        assert ask([], **of)["state_before"] is None


def test_r18_two_readings_are_disputed_and_one_is_not():
    def reading(words, actor):
        return about("interpretation", reading=words, actor=actor)

    one = [reading("verification is meant", "ARM"), reading("verification is meant", "AZE")]
    two = [reading("verification is meant", "ARM"), reading("it is yet to be agreed", "AZE")]
    assert ask(one)["flags"] == []
    assert ask(two)["flags"] == ["interpretation_disputed"]
    assert "R18" in rules(ask(two))
    assert ask([], interpretation_disputed=True)["flags"] == ["interpretation_disputed"]


def test_r19_a_duty_wakes_with_its_trigger():
    trigger = about("trigger", at="2020-10-11T00:00:00Z", level="V2")

    assert ask([trigger], as_of="2020-10-10T23:59:59Z", known_on=ASKED, **CONDITION)["status"] == (
        "DORMANT"
    )
    assert ask([trigger], as_of="2020-10-11T00:00:00Z", **CONDITION)["status"] == "UNKNOWN"


def test_r20_the_computed_state_stays_visible_beside_an_override():
    answer = ask([breach(), claim(), *verified(), override()])

    assert (answer["status"], answer["flags"]) == ("CONTESTED", ["overridden"])
    assert any("BREACHED" in step["because"] for step in answer["trace"] if step["rule"] == "R20")


def test_r20_an_override_that_is_ignored_says_why():
    for lacks in ({"second": None}, {"second": "a"}, {"reason": ""}):
        answer = ask([override(**lacks)])
        assert "R20" in rules(answer)
        assert "overridden" not in answer["flags"]


def test_r21_the_view_of_any_past_day_can_be_shown_again():
    correction = {
        "recorded": "2020-10-11T18:00:00Z",
        "type": "correction",
        "claim": "C-printed",
        "claimant": "AZE",
        "accused": ["ARM"],
        "reason": "misattributed in the article",
    }
    printed = [breach(), claim(id="C-printed")]
    before = {"as_of": "2020-10-11T12:00:00Z", "known_on": "2020-10-11T17:59:59Z"}
    after = before | {"known_on": "2020-10-11T18:00:00Z"}

    assert ask(printed, **before) == ask([*printed, correction], **before)
    assert [ask([*printed, correction], **after, obligor=p)["status"] for p in ("ARM", "AZE")] == [
        *("ALLEGED", "UNKNOWN")
    ]


def test_an_undated_act_is_visible_where_it_may_apply():
    """It concerns the accused; the other party's cell says nothing of it."""
    records = [breach(in_scope="undetermined"), claim()]

    assert ask(records)["flags"] == ["applicability_undetermined"]
    assert ask(records, obligor="ARM")["flags"] == []


def test_an_act_that_began_before_the_duty_is_visible_too():
    straddling = breach(earliest="2020-09-30T20:00:00Z", latest="2020-10-01T06:00:00Z")

    answer = ask([straddling, claim()], as_of="2020-10-05T00:00:00Z", known_on=ASKED)
    assert (answer["status"], answer["flags"]) == ("UNKNOWN", ["applicability_undetermined"])
