"""
Deadlines as an iCalendar file (RFC 5545), for calendar programs.

A deadline of days is an all-day entry on its last day, as the text counts days; one of hours is
an entry at its moment in UTC, or from its earliest to its latest moment where they differ.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

_PRODUCT = "-//Ceasefire Tracker//Deadlines//EN"


@dataclass(frozen=True, slots=True)
class Entry:
    """
    One deadline of one obligor. `ident` never changes; `changed_at` is when it was last recorded.

    `day` is set where the deadline is the end of a day; otherwise it lies between `earliest` and
    `latest`, both aware.
    """

    ident: str
    title: str
    words: str
    url: str
    earliest: datetime
    latest: datetime
    changed_at: datetime
    day: date | None = None
    tags: tuple[str, ...] = ()


def write_calendar(entries: Iterable[Entry], *, name: str, note: str) -> bytes:
    """Return the entries as a file in UTF-8; the same entries give the same file."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    # The names that calendar programs read, and those the newer standard (RFC 7986) gives them.
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("description", note)
    calendar.add("x-wr-caldesc", note)
    calendar.add("refresh-interval", timedelta(hours=6), parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT6H")
    for entry in entries:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", entry.ident)
    event.add("dtstamp", entry.changed_at.astimezone(UTC))
    event.add("last-modified", entry.changed_at.astimezone(UTC))
    event.add("summary", entry.title)
    event.add("description", entry.words)
    event.add("url", entry.url)
    event.add("transp", "TRANSPARENT")  # a deadline makes nobody busy
    event.add("class", "PRIVATE")
    if entry.tags:
        event.add("categories", list(entry.tags))
    if entry.day is not None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        return event
    event.add("dtstart", entry.earliest.astimezone(UTC))
    if entry.latest > entry.earliest:
        event.add("dtend", entry.latest.astimezone(UTC))
    return event
