"""The two clocks of a page: "as of" and "as known on", read from its address."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from django.utils import timezone

from agreements.errors import FuzzyTimeError
from agreements.models import Conflict
from agreements.queries.replayed import Replay
from agreements.types.fuzzy import FuzzyInstant

# Far enough from the calendar's ends that windows of days around a moment stay within them.
FIRST_YEAR, LAST_YEAR = 1800, 2200
_LOST_PLUS = re.compile(r"(T[\d:.]+) (\d\d(:?\d\d)?)$")


@dataclass(frozen=True, slots=True)
class Clocks:
    """
    The moment a page speaks about, and what was known when.

    `known_on` None is "as known now". `zone` is the conflict's first: bare dates are whole days
    there, and it is the zone moments are shown in. `fault` says what could not be read.
    """

    as_of: datetime
    known_on: datetime | None
    zone: str
    as_of_given: str = ""
    known_on_given: str = ""
    fault: str = ""

    @property
    def past(self) -> bool:
        """Whether anything else is asked for than the present, as known now."""
        return bool(self.as_of_given or self.known_on_given)

    @property
    def replay(self) -> Replay:
        """What is asked for: for the present nothing at all, so that no row is looked at twice."""
        return Replay(self.as_of, self.known_on) if self.past else Replay()

    @property
    def query(self) -> str:
        """The clocks as a query string, empty for the present."""
        given = {"as_of": self.as_of_given, "known_on": self.known_on_given}
        return urlencode({key: value for key, value in given.items() if value})


def read_clocks(as_of: str, known_on: str, conflict: Conflict) -> Clocks:
    """
    Read the clocks a person asked for; what cannot be read is said, and the present shown.

    A bare date is the end of that day in the conflict's first zone.
    """
    return read_clocks_in(conflict.zones[0] if conflict.zones else "UTC", as_of, known_on)


def read_clocks_in(zone: str, as_of: str, known_on: str) -> Clocks:
    """Read the clocks of a page that belongs to no one conflict; bare dates are days of a zone."""
    now = timezone.now()
    try:
        moment = read_moment(as_of, zone) if as_of.strip() else now
        known = read_moment(known_on, zone) if known_on.strip() else None
    except FuzzyTimeError as error:
        return Clocks(now, None, zone, fault=str(error))
    return Clocks(moment, known, zone, as_of.strip(), known_on.strip())


def read_moment(written: str, zone: str) -> datetime:
    """
    Return an ISO 8601 moment; a bare date is the end of that day in a zone.

    A time without an offset is read in that zone too.

    :raises FuzzyTimeError: if it is none, is two of them, or lies in no year a board can show.
    """
    # A "+" in an address arrives as a space.
    text = _LOST_PLUS.sub(r"\1+\2", written.strip())
    if "/" in text:
        raise FuzzyTimeError(
            f"{text!r} is a period. Write one moment, or the day on which it ends."
        )
    moment = FuzzyInstant.from_iso(text, zone=zone).latest
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise FuzzyTimeError(
            f"{text!r} lies too far away. Write a year from {FIRST_YEAR} to {LAST_YEAR}."
        )
    return moment
