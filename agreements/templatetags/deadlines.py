"""How far a deadline is away, and how sure its zone is, in words."""

from datetime import datetime, timedelta

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.queries.deadlines import Deadline
from agreements.templatetags.times import time_line
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import DeadlineKind, Temporal

register = template.Library()

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


@register.simple_tag
def countdown(row: Deadline, as_of: datetime) -> str:
    """Say how long until a deadline is over, or since when it is; nothing where there is no date."""
    return countdown_words(row.due, as_of) if row.due else ""


def countdown_words(due: FuzzyInstant, as_of: datetime) -> str:
    """
    Return "in 3 days", "over for 3 days", or that it is over by one reading and not by another.

    Only what has passed whole is counted: "in 3 days" are at least three times 24 hours.
    """
    if as_of > due.latest:
        return _("over for %(time)s") % {"time": span_words(as_of - due.latest)}
    if as_of > due.earliest:
        return _("over by one reading, not by another")
    if due.latest - due.earliest >= _HOUR:
        first, last = span_words(due.earliest - as_of), span_words(due.latest - as_of)
        if first != last:
            return _("in %(first)s to %(last)s") % {"first": first, "last": last}
    return _("in %(time)s") % {"time": span_words(due.earliest - as_of)}


def span_words(span: timedelta) -> str:
    """Return a length of time in its largest sensible unit, rounded down."""
    if span < 2 * _HOUR:
        n = int(span.total_seconds() // 60)
        return ngettext("%(n)d minute", "%(n)d minutes", n) % {"n": n}
    if span < 2 * _DAY:
        n = span // _HOUR
        return ngettext("%(n)d hour", "%(n)d hours", n) % {"n": n}
    if span < 92 * _DAY:
        return ngettext("%(n)d day", "%(n)d days", span.days) % {"n": span.days}
    if span < 1096 * _DAY:
        n = int(span.days / 30.44)
        return ngettext("%(n)d month", "%(n)d months", n) % {"n": n}
    n = int(span.days / 365.25)
    return ngettext("%(n)d year", "%(n)d years", n) % {"n": n}


@register.simple_tag
def zone_words(row: Deadline) -> str:
    """Say how a deadline's zone is known, and what follows where it is not; else nothing."""
    due = row.due
    if due is None:
        return ""
    if due.zone_basis is ZoneBasis.CONFLICTING or row.is_ambiguous:
        return _("Over at the earliest %(first)s, at the latest %(last)s: %(zones)s. The later counts.") % {
            "first": _at(due, due.earliest), "last": _at(due, due.latest),
            "zones": _("it can be read in %(zones)s") % {"zones": _listed(due.zones)},
        }  # fmt: skip
    if row.is_zone_named:
        return ""
    if row.elsewhere is None:
        return _(
            "No zone is stated; read in %(zone)s. The conflict's zones give the same moment."
        ) % {"zone": due.zone}
    return _("No zone is stated; read in %(zone)s. Read in %(zones)s it is over between %(first)s and %(last)s.") % {
        "zone": due.zone,
        "zones": _listed(row.elsewhere.zones),
        "first": _at(due, row.elsewhere.earliest),
        "last": _at(due, row.elsewhere.latest),
    }  # fmt: skip


def _at(due: FuzzyInstant, moment: datetime) -> str:
    return time_line(FuzzyInstant(moment, moment, due.precision, "", due.zones[0], due.zone_basis))


def _listed(zones: list[str]) -> str:
    return _(" or ").join(zones)


@register.simple_tag
def instead_of_date(row: Deadline) -> str:
    """Say what stands in the place of a date: a rhythm, or an event that is awaited."""
    duty = row.duty
    if duty.temporal == Temporal.RECURRING:
        return _("again and again")
    if duty.deadline_kind == DeadlineKind.TRIGGERED:
        return _("after an event that is not recorded")
    return _("no date set")


@register.filter
def period_words(duration: str) -> str:
    """Return an ISO 8601 duration in words where it has one part: "every 7 days" from `P7D`."""
    units = {
        "D": lambda n: ngettext("every day", "every %(n)d days", n),
        "W": lambda n: ngettext("every week", "every %(n)d weeks", n),
        "M": lambda n: ngettext("every month", "every %(n)d months", n),
        "Y": lambda n: ngettext("every year", "every %(n)d years", n),
    }
    number, unit = duration[1:-1], duration[-1:]
    if not duration.startswith("P") or not number.isdigit() or unit not in units:
        return duration
    return units[unit](int(number)) % {"n": int(number)}
