"""Deadlines as an iCalendar file: what programs read back is what was written."""

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar

from agreements.documents.calendars import Entry, write_calendar

CHANGED = datetime(2020, 10, 31, 9, tzinfo=UTC)
END = datetime(2020, 11, 6, 19, 59, 59, tzinfo=UTC)


def entry(**given):
    values = {
        "ident": "duty-7.geneva@tracker",
        "title": "Due: a list; of names, by all",
        "words": "Until 6 Nov 2020.\nRead in Asia/Yerevan, for lack of a zone in the text.",
        "url": "https://tracker.example/agreements/geneva/clauses/3/",
        "earliest": END,
        "latest": END,
        "changed_at": CHANGED,
        "day": date(2020, 11, 6),
    }
    return Entry(**values | given)


def read_back(*entries):
    """Return the calendar and its entries as a program reads them."""
    body = write_calendar(entries, name="Deadlines", note="What is due")
    calendar = Calendar.from_ical(body)
    return calendar, calendar.walk("VEVENT")


def test_file_has_what_the_standard_asks_for():
    calendar, (event,) = read_back(entry())
    assert calendar["version"] == "2.0"
    assert calendar["prodid"]
    assert event["uid"] == "duty-7.geneva@tracker"
    assert event["dtstamp"].dt == CHANGED
    assert calendar.errors == []
    assert event.errors == []


def test_lines_end_and_are_folded_as_the_standard_says():
    body = write_calendar([entry(words="Ամեն ինչ " * 60)], name="n", note="")
    lines = body.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in body.replace(b"\r\n", b"")


def test_deadline_of_days_is_one_whole_day():
    _, (event,) = read_back(entry())
    assert event["dtstart"].dt == date(2020, 11, 6)
    assert event["dtend"].dt == date(2020, 11, 7)


def test_deadline_of_hours_is_its_moment():
    _, (event,) = read_back(entry(day=None))
    assert event["dtstart"].dt == END
    assert "dtend" not in event


def test_deadline_between_two_moments_runs_from_one_to_the_other():
    _, (event,) = read_back(entry(day=None, latest=END + timedelta(hours=1)))
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(hours=1)


def test_words_come_back_as_they_were():
    _, (event,) = read_back(entry())
    assert event["summary"] == "Due: a list; of names, by all"
    assert str(event["description"]) == entry().words


def test_the_same_entries_give_the_same_file():
    assert write_calendar([entry()], name="n", note="w") == write_calendar(
        [entry()], name="n", note="w"
    )


def test_words_cannot_add_lines_of_their_own():
    _, events = read_back(entry(title="x\r\nEND:VEVENT\r\nBEGIN:VEVENT"))
    assert len(events) == 1
