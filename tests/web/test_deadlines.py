"""Deadlines of all agreements: the list, the month, the calendar file and its address."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client
from icalendar import Calendar

from agreements.actions.calendars import close_calendar, open_calendar
from agreements.actions.recording import declared_clock
from agreements.models import User
from agreements.queries.calendars import key_of, owner_of
from agreements.queries.clocks import read_clocks_in
from agreements.queries.deadlines import Asked, find_deadlines
from agreements.templatetags.deadlines import countdown_words
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis
from agreements.types.terms import (
    DeadlineKind,
    Deontic,
    Level,
    RelationKind,
    Temporal,
)
from tests import factories as make

DUE = datetime(2020, 11, 6, 19, 59, 59, tzinfo=UTC)
AT_NOON = "as_of=2020-11-03T12:00Z"


@pytest.fixture
def geneva(db):
    """Return a duty to hand over a list within a week, in an agreement of 30 October 2020."""
    conflict = make.ConflictFactory(slug="nk", zones=["Asia/Yerevan", "Asia/Baku"])
    agreement = make.AgreementFactory(conflict=conflict, slug="geneva", short_title="Geneva")
    north = make.ActorFactory(slug="northland", name="Northland")
    clause = make.ClauseFactory(agreement=agreement, path="3")
    duty = make.ObligationFactory(clause=clause, obligor=north, one_week=True)
    make.ObligationRecipientFactory(obligation=duty, actor=make.ActorFactory(name="Red Cross"))
    return duty


def shown(client, query=""):
    response = client.get(f"/deadlines/?{query}")
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def calendar_of(client, query=""):
    response = client.get(f"/deadlines.ics?{query}")
    assert response.status_code == 200
    assert response["Content-Type"].startswith("text/calendar")
    return Calendar.from_ical(response.content)


# The list


def test_a_line_says_what_is_owed_by_whom_to_whom_until_when(reader, geneva):
    page = shown(reader, AT_NOON)
    for words in ("Geneva, 3/1", "To hand over a list of names", "Northland", "Red Cross"):
        assert words in page
    assert "6 Nov 2020, 23:59" in page
    assert "in 3 days" in page
    assert "one week" in page


def test_a_deadline_that_is_over_says_since_when_and_that_nothing_is_known(reader, geneva):
    page = shown(reader, "as_of=2020-11-16T12:00Z")
    assert "over for 9 days" in page
    assert "Overdue, unknown" in page or "overdue, unknown" in page.lower()


def test_a_duty_of_two_has_a_line_for_each(reader, geneva):
    south = make.ActorFactory(name="Southland")
    make.ObligationFactory(clause=geneva.clause, obligor=south, one_week=True)
    assert shown(reader, AT_NOON).count("Geneva, 3/1") == 2


def test_an_inferred_zone_is_said_in_words(reader, geneva):
    assert "No zone is stated; read in" in shown(reader, AT_NOON)


def test_zones_that_disagree_give_both_moments(reader, geneva):
    geneva.deadline_kind = DeadlineKind.ABSOLUTE
    geneva.deadline_date, geneva.deadline_anchor, geneva.deadline_duration = "2020-11-06", "", ""
    geneva.deadline_zone = "Asia/Yerevan|Europe/Paris"
    geneva.save()
    page = shown(reader, AT_NOON)
    assert "at the earliest 6 Nov 2020, 23:59 (+04:00)" in page
    assert "at the latest 7 Nov 2020, 02:59 (+04:00)" in page
    assert "The later counts" in page


def test_other_zones_of_the_conflict_are_named_where_they_matter(reader, geneva):
    conflict = geneva.clause.agreement.conflict
    conflict.zones = ["Asia/Yerevan", "Europe/Paris"]
    conflict.save()
    assert "Read in Asia/Yerevan or Europe/Paris it is over between" in shown(reader, AT_NOON)


def test_what_has_no_date_shows_its_words(reader, geneva):
    make.ObligationFactory(
        clause=geneva.clause,
        number=2,
        deontic=Deontic.OBLIGATION,
        temporal=Temporal.RECURRING,
        every="P7D",
        summary="To report every week",
    )
    make.ObligationFactory(
        clause=geneva.clause,
        number=3,
        deontic=Deontic.OBLIGATION,
        temporal=Temporal.ONE_OFF,
        deadline_kind=DeadlineKind.TRIGGERED,
        deadline_duration="P3D",
        deadline_stated="within three days of the handover",
        summary="To open the road",
    )
    page = shown(reader, AT_NOON)
    assert "again and again" in page
    assert "every 7 days" in page
    assert "after an event that is not recorded" in page
    assert "within three days of the handover" in page


def test_an_event_that_is_recorded_sets_the_date(reader, geneva):
    duty = make.ObligationFactory(
        clause=geneva.clause,
        number=3,
        deontic=Deontic.OBLIGATION,
        temporal=Temporal.ONE_OFF,
        deadline_kind=DeadlineKind.TRIGGERED,
        deadline_duration="PT48H",
        deadline_stated="within 48 hours of the handover",
        deadline_zone="Asia/Yerevan",
        summary="To open the road",
    )
    make.TriggerFactory(clause=duty.clause, duty_number=3, level=Level.V3, at=make.on(2020, 11, 2))
    page = shown(reader, AT_NOON)
    assert "counted from the event recorded" in page
    assert "after an event that is not recorded" not in page


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ("conflict=nk", True),
        ("agreement=geneva", True),
        ("obligor=northland", True),
        ("state=DUE", True),
        ("state=FULFILLED", False),
        ("since=2020-11-06&until=2020-11-06&conflict=nk", True),
        ("since=2020-11-08", False),
    ],
)
def test_filters_narrow(reader, geneva, query, fits):
    other = make.AgreementFactory(short_title="Elsewhere")
    make.ObligationFactory(clause=make.ClauseFactory(agreement=other), one_week=True, number=9)
    page = shown(reader, f"{AT_NOON}&{query}")
    assert ("Geneva, 3/1" in page) is fits


def test_a_value_nobody_offers_is_said_and_narrows_nothing(reader, geneva):
    page = shown(reader, f"{AT_NOON}&agreement=no-such&since=soon")
    assert "Geneva, 3/1" in page
    assert "not one of the available choices" in page


def test_nothing_is_due_before_its_agreement_is_made(reader, geneva):
    assert "Geneva, 3/1" not in shown(reader, "as_of=2020-10-20")


def test_nothing_is_known_before_it_was_recorded(reader, geneva):
    assert "Geneva, 3/1" not in shown(reader, f"{AT_NOON}&known_on=2020-11-03")


def test_a_date_that_was_moved_reads_as_it_was_known_then(reader, geneva):
    agreement = geneva.clause.agreement
    with declared_clock(datetime(2020, 11, 1, 9, tzinfo=UTC)):
        older = make.AgreementFactory(conflict=agreement.conflict, short_title="Older")
        clause = make.ClauseFactory(agreement=older, path="7")
        duty = make.ObligationFactory(clause=clause, one_week=True)
    with declared_clock(datetime(2020, 11, 9, 9, tzinfo=UTC)):
        duty.deadline_duration = "P17D"
        duty.save()
    then = shown(reader, "as_of=2020-11-04T12:00Z&known_on=2020-11-05")
    assert "Older, 7/1" in then
    assert "in 2 days" in then
    now = shown(reader, "as_of=2020-11-04T12:00Z&agreement=" + older.slug)
    assert "in 12 days" in now
    (event,) = calendar_of(reader, "known_on=2020-11-05").walk("VEVENT")
    assert event["dtstart"].dt == date(2020, 11, 6)


def test_a_strange_moment_is_said_and_the_present_shown(reader, geneva):
    assert "is no ISO 8601 time" in shown(reader, "as_of=soon")


def test_of_very_many_agreements_the_states_of_the_first_are_read_and_the_rest_says_so(
    reader, geneva, monkeypatch
):
    monkeypatch.setattr("agreements.queries.deadlines.MOST_REMEMBERED", 1)
    other = make.AgreementFactory(short_title="Elsewhere")
    make.ObligationFactory(clause=make.ClauseFactory(agreement=other), one_week=True)
    assert shown(reader, AT_NOON).count("not read for so many agreements at once") == 1
    assert "narrow the question" not in shown(reader, f"{AT_NOON}&agreement=geneva")
    assert "more were not read" in shown(reader, f"{AT_NOON}&state=DUE")


# A promise made anew


def test_reaffirming_a_duty_does_not_start_its_deadline_anew(geneva):
    clocks = read_clocks_in("UTC", "2020-12-01", "")
    before = [(row.duty.pk, row.due) for row in find_deadlines(Asked(), clocks)]
    later = make.AgreementFactory(
        conflict=geneva.clause.agreement.conflict, agreed=make.on(2020, 11, 20)
    )
    for kind in (RelationKind.REAFFIRMS, RelationKind.RENEWS, RelationKind.EXTENDS):
        make.AgreementRelationFactory(
            from_agreement=later,
            to_agreement=geneva.clause.agreement,
            to_clause=geneva.clause,
            kind=kind,
        )
    assert [(row.duty.pk, row.due) for row in find_deadlines(Asked(), clocks)] == before
    assert before[0][1].latest == DUE


def test_a_later_agreement_that_sets_a_date_has_a_line_of_its_own(geneva):
    later = make.AgreementFactory(
        conflict=geneva.clause.agreement.conflict, agreed=make.on(2020, 11, 20)
    )
    clause = make.ClauseFactory(agreement=later)
    make.AgreementRelationFactory(
        from_agreement=later,
        from_clause=clause,
        to_agreement=geneva.clause.agreement,
        to_clause=geneva.clause,
        kind=RelationKind.REAFFIRMS,
    )
    make.ObligationFactory(
        clause=clause, obligor=geneva.obligor, one_week=True, deadline_anchor="2020-11-20"
    )
    rows = find_deadlines(Asked(), read_clocks_in("UTC", "2020-11-21", ""))
    assert [row.last_day for row in rows] == [date(2020, 11, 27), date(2020, 11, 6)]


# How far away


def instant(first, last=None):
    return FuzzyInstant(first, last or first, Precision.MINUTE, "", "UTC", ZoneBasis.STATED_ZONE)


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        (datetime(2020, 11, 6, 19, 30, tzinfo=UTC), "in 29 minutes"),
        (datetime(2020, 11, 6, 10, 0, tzinfo=UTC), "in 9 hours"),
        (datetime(2020, 11, 3, 12, 0, tzinfo=UTC), "in 3 days"),
        (datetime(2020, 6, 3, 12, 0, tzinfo=UTC), "in 5 months"),
        (datetime(2017, 11, 18, 12, 0, tzinfo=UTC), "in 35 months"),
        (datetime(2017, 11, 3, 12, 0, tzinfo=UTC), "in 3 years"),
        (DUE, "in 0 minutes"),
        (datetime(2020, 11, 7, 12, 0, tzinfo=UTC), "over for 16 hours"),
        (datetime(2020, 11, 16, 12, 0, tzinfo=UTC), "over for 9 days"),
    ],
)
def test_countdown_counts_whole_units(as_of, words):
    assert countdown_words(instant(DUE), as_of) == words


def test_countdown_between_two_readings_says_so():
    due = instant(DUE, datetime(2020, 11, 7, 3, 0, tzinfo=UTC))
    as_of = datetime(2020, 11, 6, 21, 0, tzinfo=UTC)
    assert countdown_words(due, as_of) == "over by one reading, not by another"
    assert (
        countdown_words(due, datetime(2020, 11, 6, 18, 30, tzinfo=UTC))
        == "in 89 minutes to 8 hours"
    )


# The month


def test_month_shows_the_next_deadline_on_its_last_day(reader, geneva):
    page = shown(reader, f"view=month&{AT_NOON}")
    assert "November 2020" in page
    day = page[page.index('datetime="2020-11-06"') :]
    assert day.index("Geneva, 3/1") < day.index('datetime="2020-11-07"')


def test_month_puts_those_who_owe_the_same_into_one_entry(reader, geneva):
    make.ObligationFactory(
        clause=geneva.clause, obligor=make.ActorFactory(name="Southland"), one_week=True
    )
    page = shown(reader, f"view=month&{AT_NOON}")
    assert page.count("Geneva, 3/1") == 1
    assert "Southland:" in page


@pytest.mark.parametrize("month", ["2020-13", "soon", "0001-01", "9999-12"])
def test_a_strange_month_shows_the_next_deadline(reader, geneva, month):
    assert "November 2020" in shown(reader, f"view=month&month={month}&{AT_NOON}")


def test_another_month_says_that_nothing_is_due_in_it(reader, geneva):
    page = shown(reader, f"view=month&month=2021-03&{AT_NOON}")
    assert "Nothing is due in this month" in page
    assert "month=2020-11" in page


def test_months_keep_the_filter_and_the_clocks(reader, geneva):
    page = shown(reader, f"view=month&conflict=nk&{AT_NOON}")
    assert "month=2020-12&amp;conflict=nk&amp;as_of=2020-11-03T12%3A00Z" in page


# The file


def test_file_has_an_entry_for_each_line_with_a_date(reader, geneva):
    (event,) = calendar_of(reader, AT_NOON).walk("VEVENT")
    assert event["dtstart"].dt == date(2020, 11, 6)
    assert event["uid"] == f"duty-{geneva.pk}.geneva@ceasefire-tracker"
    assert "No zone is stated" in event["description"]
    assert "Northland" in event["summary"]
    assert event["dtstamp"].dt == geneva.clause.obligations.get().recorded_at.replace(microsecond=0)


def test_file_says_how_many_duties_have_no_date(reader, geneva):
    make.ObligationFactory(
        clause=geneva.clause,
        number=2,
        deontic=Deontic.OBLIGATION,
        temporal=Temporal.RECURRING,
        every="P7D",
    )
    calendar = calendar_of(reader)
    assert len(calendar.walk("VEVENT")) == 1
    assert "1 duty has no date" in calendar["x-wr-caldesc"]


def test_file_takes_the_same_filters(reader, geneva):
    assert calendar_of(reader, "obligor=nobody-here").walk("VEVENT")
    assert not calendar_of(reader, "since=2020-11-08").walk("VEVENT")


# Its address


def key_in(client):
    client.post("/deadlines/calendar/", {"do": "open"})
    page = client.get("/deadlines/calendar/")
    return page.context["address"].partition("?")[2]


def test_a_program_reads_by_the_key_without_a_sign_in(reader, geneva):
    assert len(calendar_of(Client(), key_in(reader)).walk("VEVENT")) == 1


def test_without_a_key_nobody_reads(geneva):
    assert Client().get("/deadlines.ics").status_code == 403
    assert Client().get("/deadlines.ics?key=x:y").status_code == 403


def test_a_withdrawn_address_never_holds_again(reader, geneva):
    key = key_in(reader)
    reader.post("/deadlines/calendar/", {"do": "withdraw"})
    assert Client().get(f"/deadlines.ics?{key}").status_code == 403
    assert key_in(reader) != key
    assert Client().get(f"/deadlines.ics?{key}").status_code == 403


def test_an_address_opens_no_other_page(reader, geneva):
    key = key_in(reader)
    assert Client().get(f"/deadlines/?{key}").status_code == 302


def test_a_person_who_left_has_no_calendar(reader, geneva):
    key = key_in(reader)
    User.objects.update(is_active=False)
    assert Client().get(f"/deadlines.ics?{key}").status_code == 403


def test_a_key_of_one_person_is_not_another_s(db):
    first, second = (open_calendar(make.UserFactory()) for _ in range(2))
    assert owner_of(key_of(first)) == first
    assert owner_of(key_of(second)) == second
    assert owner_of(key_of(close_calendar(first)) or "none") is None


def test_asking_twice_gives_the_same_address(db):
    user = make.UserFactory()
    assert key_of(open_calendar(user)) == key_of(open_calendar(user))


def test_address_keeps_what_narrowed_the_page(reader, geneva):
    response = reader.post("/deadlines/calendar/", {"do": "open", "agreement": "geneva"})
    assert response.url == "/deadlines/calendar/?agreement=geneva"
    assert reader.get(response.url).context["address"].endswith("&agreement=geneva")
