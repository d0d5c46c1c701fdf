"""What holds of every set of records, whatever a person logged: checked with Hypothesis."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.compliance.scenario import read_scenario, replay

# Louder states stand later; a denial may only move a cell to the right.
LOUDNESS = ["ALLEGED", "CONTESTED", "BREACHED", "BREACHED_REPEATEDLY"]
PARTIES = ["ARM", "AZE"]
SPEAKERS = [*PARTIES, "HRW", "RUS"]
BREACHES = ["B1", "B2", "B3", "B4"]
FAR = "2021-06-01T00:00:00Z"
IN_FORCE = "2020-10-01T00:00:00Z"

# Few moments, so that records meet: equal times, ends that touch, windows that just close.
moments = st.builds(
    "2020-{}T{}Z".format,
    st.sampled_from(["09-30", "10-01", "10-03", "10-08", "10-09", "10-15", "10-17", "10-31"]),
    st.sampled_from(["00:00:00", "00:00:01", "12:00:00", "23:59:59"]),
)
days = moments.map(lambda moment: moment[:10])
levels = st.sampled_from(["V0", "V1", "V2", "V3", "V3", "V4"])
accepted = st.sampled_from([True, True, True, False])


def record(kind, /, **keys):
    fixed = {"recorded": moments, "type": st.just(kind), "accepted": accepted}
    return st.fixed_dictionaries(fixed | keys)


def interval(first, last):
    """Return a strategy for two moments in order, under these two keys."""
    return (
        st.tuples(moments, moments)
        .map(sorted)
        .map(lambda two: dict(zip((first, last), two, strict=True)))
    )


def joined(*strategies):
    return st.tuples(*strategies).map(
        lambda parts: {k: v for part in parts for k, v in part.items()}
    )


breaches = joined(
    record(
        "breach",
        id=st.sampled_from(BREACHES),
        obligations=st.just(["X"]),
        in_scope=st.sampled_from([True, True, True, True, False, "undetermined"]),
    ),
    interval("earliest", "latest"),
)
claims = record(
    "claim",
    id=st.sampled_from([f"C{n}" for n in range(12)]),
    breach=st.sampled_from(BREACHES),
    kind=st.sampled_from(
        [
            *("accusation", "accusation", "accusation", "counter_accusation", "denial"),
            *("admission", "justification", "alternative_account", "no_violation"),
        ]
    ),
    claimant=st.sampled_from(SPEAKERS),
    accused=st.lists(st.sampled_from(PARTIES), max_size=2, unique=True),
    origin=st.sampled_from(["one", "two", "three"]),
    aligned_with=st.sampled_from([None, *PARTIES]),
    against_interest=st.sampled_from([False, False, False, True]),
)
corrections = record(
    "correction",
    claim=st.sampled_from([f"C{n}" for n in range(12)]),
    claimant=st.sampled_from(SPEAKERS),
    accused=st.lists(st.sampled_from(PARTIES), max_size=2, unique=True),
    reason=st.just("misattributed"),
)
retractions = record(
    "retraction",
    of=st.sampled_from(["C0", "C1", "C2", "K0", "F0", "V0"]),
    reason=st.just("withdrawn"),
)
signatures = {"author": st.just("a"), "second": st.sampled_from(["b", "b", "a", None])}
judged = {"breach": st.sampled_from(BREACHES), **signatures}
assessments = st.one_of(
    record("assessment", question=st.just("occurrence"), level=levels, **judged),
    record(
        "assessment",
        question=st.just("attribution"),
        actor=st.sampled_from(SPEAKERS),
        level=levels,
        sole=st.sampled_from([False, False, True]),
        **judged,
    ),
    record(
        "assessment",
        question=st.just("characterisation"),
        obligation=st.just("X"),
        value=st.sampled_from(["breach", "breach", "breach", "not_breach", "undetermined"]),
        **judged,
    ),
)
coverages = record(
    "coverage",
    id=st.sampled_from(["K0", "K1", "K2"]),
    obligation=st.just("X"),
    **{"from": st.just("2020-09-01T00:00:00Z") | moments, "to": st.none() | moments},
    value=st.sampled_from(["adequate", "adequate", "partial", "party_only", "none"]),
).filter(lambda k: k["to"] is None or k["from"] < k["to"])
fulfilments = record(
    "fulfilment",
    id=st.sampled_from(["F0", "F1", "F2", "F3"]),
    obligation=st.just("X"),
    obligor=st.sampled_from(PARTIES),
    done=st.none() | moments | days,
    share=st.sampled_from([None, 0, 0.1, 0.5, 0.5, 1.0, 1.0]),
    level=levels,
    recipient_confirms=st.booleans(),
    recipient_denies=st.sampled_from([False, False, False, True]),
    announcement=st.sampled_from([False, False, False, True]),
)
overrides = record(
    "override",
    id=st.sampled_from(["V0", "V1"]),
    obligation=st.just("X"),
    obligor=st.sampled_from(PARTIES),
    status=st.sampled_from(["UNKNOWN", "CONTESTED", "HOLDING"]),
    rule=st.just("R12"),
    reason=st.sampled_from(["new evidence", ""]),
    review_by=days,
    **signatures,
)
lifecycles = st.one_of(
    record("trigger", obligation=st.just("X"), at=moments, level=levels),
    record("supersession", obligation=st.just("X"), at=moments, by=st.just("another")),
    record("termination", obligation=st.just("X"), at=moments),
    joined(record("suspension", obligation=st.just("X")), interval("from", "to")),
    record(
        "interpretation",
        obligation=st.just("X"),
        reading=st.sampled_from(["wide", "narrow"]),
        actor=st.sampled_from(PARTIES),
    ),
)
acts = st.one_of(breaches, claims, assessments)
any_record = st.one_of(
    acts, acts, corrections, retractions, coverages, fulfilments, overrides, lifecycles
)
DUTIES = {
    "prohibition": {},
    "continuing": {"zone": "Asia/Yerevan"},
    "one_off": {"deadline": {"kind": "absolute", "date": "2020-10-09", "zone": "Asia/Yerevan"}},
    "recurring": {"every": "P7D"},
    "effort": {},
    "conditional": {"condition": "an attack", "then": "prohibition"},
}
duties = st.sampled_from(["prohibition", "prohibition", "continuing", *DUTIES])
logs = st.lists(any_record, min_size=3, max_size=20)


def incident(name, moment, accused, verified, answer):
    """Return the records of one act: accused by the other side, judged or not, answered or not."""
    other = PARTIES[1 - PARTIES.index(accused)]
    known = {"recorded": "2020-10-09T00:00:00Z", "accepted": True}
    about = known | {"type": "claim", "breach": name, "aligned_with": other}
    judged = known | {"type": "assessment", "breach": name, "author": "a", "second": "b"}
    records = [
        known
        | {"type": "breach", "id": name, "obligations": ["X"], "in_scope": True}
        | {"earliest": moment, "latest": moment},
        about
        | {"id": f"C-{name}", "kind": "accusation", "claimant": other, "accused": [accused]}
        | {"origin": f"ministry-{name}"},
    ]
    if verified:
        records += [
            judged | {"question": "occurrence", "level": "V3"},
            judged | {"question": "attribution", "actor": accused, "level": "V3"},
            judged | {"question": "characterisation", "obligation": "X", "value": "breach"},
        ]
    if answer:
        records.append(
            about
            | {"id": f"C-{name}-answer", "kind": answer, "claimant": accused, "accused": [other]}
            | {"origin": f"answer-{name}", "aligned_with": accused}
        )
    return records


incidents = st.lists(
    st.builds(
        incident,
        st.sampled_from(BREACHES),
        moments.filter(lambda moment: moment >= IN_FORCE),
        st.sampled_from(PARTIES),
        st.booleans(),
        st.sampled_from([None, None, "denial", "counter_accusation", "admission"]),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda records: records[0]["id"],
).map(lambda found: [record for records in found for record in records])
watched = st.lists(coverages, max_size=2)
disturbed = st.lists(st.one_of(acts, corrections, coverages, fulfilments, overrides), max_size=8)
# Acts that speak, and beside them a few records that may disturb, correct or bury them.
busy = st.tuples(incidents, watched, disturbed).map(lambda parts: [*parts[0], *parts[1], *parts[2]])
histories = st.one_of(logs, busy, busy, busy)
knowledge = st.one_of(moments, st.just(FAR), st.just(FAR))
asked = st.lists(
    st.tuples(
        st.sampled_from(PARTIES),
        moments | st.sampled_from(["2020-10-10T00:00:00Z", "2020-10-17T12:00:00Z"]),
        knowledge,
    ),
    min_size=1,
    max_size=4,
)


# A file names only what it holds; what nobody accepted is there and counts for nothing.
UNACCEPTED = {"recorded": FAR, "accepted": False, "obligation": "X"}
STUBS = [
    *(
        UNACCEPTED
        | {"type": "breach", "id": name, "obligations": ["X"], "in_scope": True}
        | {"earliest": IN_FORCE, "latest": IN_FORCE}
        for name in BREACHES
    ),
    *(
        UNACCEPTED
        | {"type": "claim", "id": f"C{n}", "breach": "B1", "kind": "denial", "origin": "none"}
        | {"claimant": "ARM", "accused": ["ARM"]}
        for n in range(12)
    ),
    UNACCEPTED | {"type": "coverage", "id": "K0", "from": IN_FORCE, "to": None, "value": "none"},
    UNACCEPTED
    | {"type": "fulfilment", "id": "F0", "obligor": "ARM", "done": None, "share": 0, "level": "V0"},
    UNACCEPTED
    | {"type": "override", "id": "V0", "obligor": "ARM", "status": "UNKNOWN", "rule": "R12"}
    | {"reason": "", "review_by": "2020-10-01", "author": "a", "second": "b"},
]


def scenario(duty, records, questions):
    return {
        "agreement": {
            "id": "T",
            "in_force": {"earliest": IN_FORCE, "latest": IN_FORCE},
            "until": None,
        },
        "obligations": [{"id": "X", "duty": duty, "obligor": PARTIES} | DUTIES[duty]],
        "records": [*records, *STUBS],
        "questions": [
            {"obligation": "X", "obligor": obligor, "as_of": as_of, "known_on": known_on}
            for obligor, as_of, known_on in questions
        ],
    }


def answers(duty, records, questions):
    found = replay(read_scenario(json.dumps(scenario(duty, records, questions))))
    return [answer.as_json() for answer in found]


def cells(duty, records, questions):
    """Return what a reader sees of each cell: its state and its flags."""
    return [(a["status"], sorted(a["flags"])) for a in answers(duty, records, questions)]


@settings(max_examples=30, deadline=None)
@given(duty=duties, records=histories, questions=asked, data=st.data())
def test_the_order_of_records_does_not_matter(duty, records, questions, data):
    shuffled = data.draw(st.permutations(records))

    assert answers(duty, shuffled, questions) == answers(duty, records, questions)


@settings(max_examples=30, deadline=None)
@given(duty=duties, records=histories, questions=asked, machine=any_record)
def test_what_nobody_accepted_never_changes_a_cell(duty, records, questions, machine):
    suggested = machine | {"accepted": False}

    assert answers(duty, [*records, suggested], questions) == answers(duty, records, questions)


@settings(max_examples=30, deadline=None)
@given(
    records=busy,
    questions=asked,
    denial=claims,
    kind=st.sampled_from(["denial", "no_violation", "alternative_account"]),
)
def test_a_denial_never_removes_an_accusation(records, questions, denial, kind):
    denial |= {"id": "C-denial", "kind": kind, "accepted": True, "accused": [denial["claimant"]]}

    before = cells("prohibition", records, questions)
    after = cells("prohibition", [*records, denial], questions)
    for (was, _), (now, _) in zip(before, after, strict=True):
        if was in LOUDNESS:
            assert now in LOUDNESS[LOUDNESS.index(was) :]
        else:
            assert now == was


def standing(records):
    """Return the claims that no newer version, correction or retraction touches."""
    touched = {r["claim"] for r in records if r["type"] == "correction"}
    touched |= {r["of"] for r in records if r["type"] == "retraction"}
    ids = [r["id"] for r in records if r["type"] == "claim"]
    return [
        r
        for r in records
        if r["type"] == "claim" and r["id"] not in touched and ids.count(r["id"]) == 1
    ]


@settings(max_examples=30, deadline=None)
@given(duty=duties, records=busy, questions=asked, data=st.data())
def test_more_reprints_of_one_origin_change_nothing(duty, records, questions, data):
    printed = standing(records)
    if not printed:
        return
    first = data.draw(st.sampled_from(printed))
    later = data.draw(st.lists(moments.filter(lambda m: m >= first["recorded"]), max_size=3))

    reprints = [
        first | {"id": f"C-reprint-{n}", "recorded": moment}
        for n, moment in enumerate([first["recorded"], *later])
    ]
    assert cells(duty, [*records, *reprints], questions) == cells(duty, records, questions)


@settings(max_examples=30, deadline=None)
@given(duty=duties, records=busy, questions=asked, correction=corrections, data=st.data())
def test_correcting_twice_is_correcting_once(duty, records, questions, correction, data):
    printed = standing(records)
    if not printed:
        return
    correction |= {"claim": data.draw(st.sampled_from(printed))["id"], "accepted": True}
    again = correction | {
        "recorded": data.draw(moments.filter(lambda m: m >= correction["recorded"]))
    }

    once = answers(duty, [*records, correction], questions)
    assert answers(duty, [*records, correction, again], questions) == once


@settings(max_examples=30, deadline=None)
@given(duty=duties, records=histories, questions=asked, late=any_record)
def test_what_is_recorded_later_changes_no_earlier_answer(duty, records, questions, late):
    after = late | {"recorded": "2021-06-01T00:00:01Z"}

    assert answers(duty, [*records, after], questions) == answers(duty, records, questions)


@settings(max_examples=30, deadline=None)
@given(duty=duties, records=histories, questions=asked)
def test_what_was_known_then_is_all_that_is_needed(duty, records, questions):
    """Records later than the day asked about may as well be deleted."""
    for question in questions:
        known = [r for r in records if r["recorded"] <= question[2]]
        assert answers(duty, known, [question]) == answers(duty, records, [question])


@settings(max_examples=30, deadline=None)
@given(duty=duties, records=histories, questions=asked)
def test_each_question_is_answered_by_itself(duty, records, questions):
    together = answers(duty, records, questions)

    assert answers(duty, records, questions[::-1]) == together[::-1]
    for question, answer in zip(questions, together, strict=True):
        assert answers(duty, records, [question]) == [answer]


@settings(max_examples=30, deadline=None)
@given(duty=duties, records=histories, questions=asked, claim=claims)
def test_a_claim_retracted_from_the_start_moves_nothing(duty, records, questions, claim):
    claim |= {"id": "C-withdrawn", "accepted": True}
    retraction = {
        "recorded": "2020-01-01T00:00:00Z",
        "type": "retraction",
        "of": "C-withdrawn",
        "reason": "it never was said",
    }

    withdrawn = cells(duty, [*records, claim, retraction], questions)
    assert withdrawn == cells(duty, records, questions)
