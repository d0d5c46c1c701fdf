"""An agreement over time: what is drawn where, what is not drawn, and the duties' states beside it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.models.signs import SIGNS
from agreements.queries.charts.states import draw_states, look_of, states_of
from agreements.queries.charts.timeline import MOST_SIGNS, draw_timeline
from agreements.queries.timeline import CELLS_IN_A_PART, build_timeline, events_of, parts_of
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import (
    ClaimKind,
    CoverageValue,
    InScope,
    Question,
    RelationKind,
    State,
)
from tests import factories as make
from tests.web.world import build_world

YEREVAN = ZoneInfo("Asia/Yerevan")
NOW = datetime(2021, 6, 1, tzinfo=UTC)
DAY = timedelta(days=1)


def moment(iso):
    return FuzzyInstant.from_iso(iso, zone=make.ZONE)


@pytest.fixture
def agreement(db):
    return make.AgreementFactory(
        slug="truce",
        short_title="Truce",
        agreed=moment("2020-10-17T22:00+04:00"),
        in_force_from=moment("2020-10-18T00:00+04:00"),
    )


@pytest.fixture
def clause(agreement):
    return make.ClauseFactory(agreement=agreement, path="1", heading="Hold fire")


@pytest.fixture
def sides(clause):
    return [
        make.ObligationFactory(clause=clause, obligor__name=name).obligor
        for name in ("Northland", "Southland")
    ]


def act(clause, occurred, speaker, *, kind=ClaimKind.ACCUSATION, accused=None, breach=None):
    breach = breach or make.BreachFactory(
        conflict=clause.agreement.conflict,
        occurred=occurred,
        in_scope=InScope.YES if occurred else InScope.UNDETERMINED,
    )
    if not breach.touches.exists():
        make.BreachClauseFactory(breach=breach, clause=clause)
    claim = make.ClaimFactory(breach=breach, claimant=speaker, kind=kind)
    if accused is not None:
        make.ClaimAccusedFactory(claim=claim, actor=accused)
    return breach


def build(agreement, *, as_of=NOW, known_on=None):
    agreement = type(agreement).objects.select_related("conflict").get(pk=agreement.pk)
    return build_timeline(agreement, as_of=as_of, known_on=known_on)


def titles(drawing, kind):
    return [mark.title for mark in drawing.marks if mark.kind == kind]


def test_each_side_has_a_lane_whether_it_speaks_or_not(agreement, clause, sides):
    lanes = build(agreement).lanes
    assert [lane.side.name for lane in lanes] == ["Northland", "Southland"]
    assert all(not lane.accuses and not lane.denies for lane in lanes)


def test_organ_speaks_in_the_lane_of_its_party_and_others_in_their_own(agreement, clause, sides):
    ministry = make.ActorFactory(parent=sides[0])
    accusation = act(clause, moment("2020-10-18T00:04+04:00"), ministry, accused=sides[1])
    act(clause, None, sides[1], kind=ClaimKind.DENIAL, breach=accusation)
    act(clause, None, make.ActorFactory(name="Monitor"), breach=accusation)
    north, south, others = build(agreement).lanes
    assert [one.reference for one in north.accuses] == [accusation.reference]
    assert (south.accuses, [one.reference for one in south.denies]) == ([], [accusation.reference])
    assert others.side is None
    assert len(others.accuses) == 1


def test_act_has_one_sign_a_side_however_many_outlets_print_it(agreement, clause, sides):
    breach = act(clause, moment("2020-10-18T00:04+04:00"), sides[0], accused=sides[1])
    for _ in range(4):
        act(clause, None, sides[0], breach=breach)
    drawing = draw_timeline(build(agreement), zone=YEREVAN)
    assert sum(breach.reference in mark.title for mark in drawing.marks) == 1


def test_window_before_effect_is_drawn_and_told(agreement, clause, sides, reader):
    timeline = build(agreement)
    assert timeline.before_effect == (
        agreement.agreed.earliest,
        agreement.in_force_from.latest,
    )
    (title,) = titles(draw_timeline(timeline, zone=YEREVAN), "window")
    assert title == "Agreed, not yet in effect: 17 Oct 2020, 22:00 – 18 Oct 2020, 00:00"
    page = reader.get("/agreements/truce/timeline/").content.decode()
    assert "between agreeing and taking effect" in page


def test_agreement_in_effect_at_once_has_no_such_window(agreement, clause, sides):
    agreement.in_force_from = agreement.agreed
    agreement.save()
    timeline = build(agreement)
    assert timeline.before_effect is None
    assert titles(draw_timeline(timeline, zone=YEREVAN), "window") == []


def test_undated_act_has_no_mark_and_is_listed(agreement, clause, sides, reader):
    breach = act(clause, None, sides[0], accused=sides[1])
    timeline = build(agreement)
    assert [one.reference for one in timeline.undated] == [breach.reference]
    assert titles(draw_timeline(timeline, zone=YEREVAN), "claim") == []
    page = reader.get("/agreements/truce/timeline/").content.decode()
    assert "1 act without a date has no mark" in page
    assert breach.reference in page


def test_what_begins_later_than_asked_for_is_not_drawn(agreement, clause, sides):
    act(clause, moment("2020-10-20T10:00+04:00"), sides[0], accused=sides[1])
    make.DeclarationFactory(
        agreement=agreement, actor=sides[0], declared=moment("2020-10-25T10:00+04:00")
    )
    early = build(agreement, as_of=moment("2020-10-19").latest)
    assert (early.acts, early.declarations) == ([], [])
    later = build(agreement, as_of=moment("2020-10-30").latest)
    assert (len(later.acts), len(later.declarations)) == (1, 1)


def test_record_not_known_then_is_not_drawn_then(agreement, clause, sides):
    known_on = type(clause.obligations.get(obligor=sides[1])).objects.latest("recorded_at")
    before = known_on.recorded_at
    act(clause, moment("2020-10-20T10:00+04:00"), sides[0], accused=sides[1])
    assert build(agreement, known_on=before).acts == []
    assert len(build(agreement).acts) == 1


def test_deadline_far_ahead_stands_in_the_table_and_does_not_stretch_the_drawing(
    agreement, clause, sides
):
    make.ObligationFactory(clause=clause, number=2, obligor=sides[0], one_week=True)
    make.ObligationFactory(
        clause=clause,
        number=3,
        obligor=sides[0],
        one_week=True,
        deadline_duration="P3Y",
        deadline_stated="three years",
    )
    timeline = build(agreement)
    assert [duty.number for duty in timeline.deadlines] == [2, 3]
    assert [duty.number for duty in timeline.later] == [3]
    assert timeline.end < agreement.agreed.latest + 60 * DAY
    drawing = draw_timeline(timeline, zone=YEREVAN)
    assert len(titles(drawing, "deadline")) == 1
    assert [one.record.number for one in events_of(timeline) if one.kind == "due"] == [2, 3]


def test_deadlines_of_one_moment_share_a_sign_that_names_each(agreement, clause, sides):
    for number in (2, 3, 4):
        make.ObligationFactory(clause=clause, number=number, obligor=sides[0], one_week=True)
    drawing = draw_timeline(build(agreement), zone=YEREVAN)
    (title,) = titles(drawing, "deadline")
    assert all(f"1/{number} To hand over" in title for number in (2, 3, 4))
    assert "1/2 + 2" in [mark.words for mark in drawing.marks]


def test_act_from_long_before_stands_beside_an_arrow(agreement, clause, sides):
    act(clause, moment("2020-08-01/2020-10-31"), sides[0], accused=sides[1])
    timeline = build(agreement)
    assert timeline.start > moment("2020-10-01").earliest
    drawing = draw_timeline(timeline, zone=YEREVAN)
    assert "◂" in [mark.words for mark in drawing.marks]
    assert len(titles(drawing, "claim")) == 1


def test_coverage_is_drawn_as_recorded_and_gaps_stay_empty(agreement, clause, sides):
    make.CoverageFactory(
        agreement=agreement,
        clause=clause,
        value=CoverageValue.NONE,
        mechanism="nobody",
        begins_at=moment("2020-10-18T00:00+04:00").earliest,
        ends_at=moment("2020-10-20T00:00+04:00").earliest,
    )
    act(clause, moment("2020-10-30T10:00+04:00"), sides[0], accused=sides[1])
    drawing = draw_timeline(build(agreement), zone=YEREVAN)
    (title,) = [mark.title for mark in drawing.marks if mark.kind == "tone-unknown"]
    assert title == "nobody could see: nobody (18 Oct 2020, 00:00 – 20 Oct 2020, 00:00)"
    assert titles(drawing, "tone-off") == ["nothing recorded"]


def test_end_by_a_later_agreement_closes_the_bar(agreement, clause, sides):
    later = make.AgreementFactory(conflict=agreement.conflict, short_title="Later one")
    make.AgreementRelationFactory(
        from_agreement=later,
        to_agreement=agreement,
        kind=RelationKind.SUPERSEDES,
        at=moment("2020-11-10T00:00+04:00"),
    )
    timeline = build(agreement)
    assert timeline.ended.by == "Later one"
    assert any(
        "Later one" in title for title in titles(draw_timeline(timeline, zone=YEREVAN), "stop")
    )
    assert build(agreement, as_of=moment("2020-11-09").latest).ended is None


def test_many_acts_become_columns_by_one_measure_for_all_lanes(agreement, clause, sides):
    for minute in range(MOST_SIGNS + 1):
        act(clause, moment(f"2020-10-18T00:{minute:02}+04:00"), sides[0], accused=sides[1])
    act(clause, moment("2020-10-25T00:00+04:00"), sides[1], accused=sides[0])
    drawing = draw_timeline(build(agreement), zone=YEREVAN)
    heights = {
        mark.title.partition(",")[0]: mark.shape["height"]
        for mark in drawing.marks
        if mark.kind == "tone-alleged"
    }
    assert heights["8 acts"] == pytest.approx(8 * heights["1 act"])


def test_states_are_those_of_the_engine_and_end_with_the_moment_asked_for(agreement, clause, sides):
    act(clause, moment("2020-10-18T00:04+04:00"), sides[0], accused=sides[1])
    as_of = moment("2020-10-22T12:00+04:00").latest
    timeline = build(agreement, as_of=as_of)
    by_side = {cell.obligor.name: [span.state for span in cell.spans] for cell in timeline.cells}
    assert State.ALLEGED in by_side["Southland"]
    assert State.ALLEGED not in by_side["Northland"]
    assert State.ALLEGED in states_of(timeline, timeline.cells)
    drawing = draw_states(timeline, timeline.cells, zone=YEREVAN)
    bands = [mark for mark in drawing.marks if mark.kind == "tone-alleged"]
    assert len(bands) == 1
    assert "Southland: breach alleged" in bands[0].title.replace("1/1, ", "")
    assert all("Jun 2021" not in mark.title for mark in drawing.marks)


def test_established_breach_has_a_diamond_that_stays(agreement, clause, sides):
    breach = act(clause, moment("2020-10-18T00:04+04:00"), sides[0], accused=sides[1])
    signed = {"breach": breach, "second_signer": make.UserFactory()}
    make.AssessmentFactory(**signed, question=Question.OCCURRENCE, level="V3")
    make.AssessmentFactory(**signed, question=Question.ATTRIBUTION, actor=sides[1], level="V3")
    make.AssessmentFactory(
        **signed, question=Question.CHARACTERISATION, clause=clause, level="", value="breach"
    )
    timeline = build(agreement, as_of=moment("2020-11-30").latest)
    drawing = draw_states(timeline, timeline.cells, zone=YEREVAN)
    (title,) = titles(drawing, "established")
    assert title == "1/1, Southland: breach established, 18 Oct 2020, 00:04"
    assert [span.state for span in timeline.cells[1].spans][-1] != State.BREACHED
    early = build(agreement, as_of=moment("2020-10-17T23:00+04:00").latest)
    assert titles(draw_states(early, early.cells, zone=YEREVAN), "established") == []


def test_declarations_stand_at_their_own_time_and_say_whose_they_are(agreement, clause, sides):
    for side in sides:
        make.DeclarationFactory(
            agreement=agreement, actor=side, declared=moment("2020-10-17T23:00+04:00")
        )
    drawing = draw_timeline(build(agreement), zone=YEREVAN)
    assert titles(drawing, "declared") == [
        "Northland announced: 17 Oct 2020, 23:00",
        "Southland announced: 17 Oct 2020, 23:00",
    ]
    assert len({mark.shape["d"] for mark in drawing.marks if mark.kind == "declared"}) == 2


def test_agreement_whose_force_is_not_known_is_drawn_dotted(agreement, clause, sides):
    agreement.in_force_from = None
    agreement.save()
    drawing = draw_timeline(build(agreement), zone=YEREVAN)
    assert titles(drawing, "force-unknown") == ["it is not known when it took effect"]
    assert titles(drawing, "force") == []


def test_text_is_marked_where_it_was_published(agreement, clause, sides):
    make.AgreementTextFactory(
        agreement=agreement, published=True, published_at=moment("2020-10-18T06:00+04:00").earliest
    )
    drawing = draw_timeline(build(agreement), zone=YEREVAN)
    assert "version 1, en: 18 Oct 2020, 06:00" in titles(drawing, "version")


def test_no_two_states_that_bind_look_alike():
    looks = {}
    for state, sign in SIGNS.items():
        if sign.tone != "out":
            looks.setdefault(look_of(state), []).append(state)
    assert [states for states in looks.values() if len(states) > 1] == []


def test_every_state_has_a_look():
    assert {look_of(state)[0].partition("-")[0] for state in State} <= {"tone", "solid"}


def test_page_tells_in_a_table_what_it_draws(agreement, clause, sides, reader):
    breach = act(clause, moment("2020-10-18T00:04+04:00"), sides[0], accused=sides[1])
    make.DeclarationFactory(agreement=agreement, actor=sides[0], words="Announced it.")
    page = reader.get("/agreements/truce/timeline/").content.decode()
    assert page.count("The same as a table") == 2
    table = page.partition("<table")[2]
    for words in (breach.reference, "Northland", "accuses", "Announced it.", "Takes effect"):
        assert words in table


def test_moment_that_cannot_be_read_is_said_and_the_present_shown(agreement, clause, reader):
    response = reader.get("/agreements/truce/timeline/?as_of=yesterday")
    assert response.status_code == 200
    assert 'role="alert"' in response.content.decode()


@pytest.mark.parametrize("chart", ["timeline", "states"])
def test_both_drawings_can_be_taken_away(agreement, clause, sides, reader, chart):
    address = f"/agreements/truce/{chart}"
    response = reader.get(f"{address}.svg?as_of=2020-11-02")
    assert response["Content-Disposition"] == f'attachment; filename="truce-{chart}.svg"'
    assert "class=" not in response.content.decode()
    assert reader.get(f"{address}.png").content.startswith(b"\x89PNG")
    assert reader.get(f"{address}.html").status_code == 404


def test_many_duties_are_shown_in_parts_that_keep_the_sides_together(agreement, sides, reader):
    first = sides[0].obligations.get().clause
    for number in range(2, CELLS_IN_A_PART // 2 + 3):
        for side in sides:
            make.ObligationFactory(clause=first, number=number, obligor=side)
    parts = parts_of(build(agreement).cells)
    assert [len(part) for part in parts] == [CELLS_IN_A_PART, 4]
    page = reader.get("/agreements/truce/timeline/?part=2&as_of=2020-11-02").content.decode()
    assert "/agreements/truce/states.svg?as_of=2020-11-02&amp;part=2" in page
    svg = reader.get("/agreements/truce/states.svg?part=2").content.decode()
    assert f"1/{CELLS_IN_A_PART // 2 + 1}" in svg
    assert "1/2," not in svg
    assert reader.get("/agreements/truce/timeline/?part=99").status_code == 200


def test_long_table_leads_on_to_the_list(agreement, clause, sides, reader, monkeypatch):
    monkeypatch.setattr("agreements.views.timeline._MOST_EVENTS", 3)
    for hour in range(5):
        act(clause, moment(f"2020-10-18T0{hour}:04+04:00"), sides[0], accused=sides[1])
    page = reader.get("/agreements/truce/timeline/").content.decode()
    assert "and 4 more lines: all acts as a list" in page
    assert "/breaches/?agreement=truce" in page


def test_agreement_without_duties_says_so(agreement, reader):
    page = reader.get("/agreements/truce/timeline/").content.decode()
    assert "No duty was recorded by then" in page


def test_page_takes_as_many_queries_for_twenty_rows_as_for_three(reader):
    counts = []
    for rows, name in ((3, "few"), (20, "many")):
        build_world(rows=rows, name=name)
        with CaptureQueriesContext(connection) as captured:
            assert reader.get(f"/agreements/{name}/timeline/").status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
