"""Times as pages show them: with zone, precision and, where it is not plain, where the zone comes from."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django import template
from django.utils import timezone
from django.utils.dateformat import format as format_date
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.models.labels import label
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis

register = template.Library()

_DAY = "j M Y"
_CLOCK = "H:i"
# Where the zone is known by one of these, naming its offset is enough.
_PLAIN_BASES = {ZoneBasis.STATED_LOCAL, ZoneBasis.STATED_ZONE}
_SECOND = timedelta(seconds=1)


@register.simple_tag
def fuzzy_time(value: FuzzyInstant | None) -> SafeString:
    """Show a time as known: the words, the zone's offset, how exact it is, the zone's basis."""
    if value is None:
        return _unknown()
    return _shown(value.local(value.earliest), time_words(value), _notes(value))


def _shown(machine: datetime, words: str, notes: list[str]) -> SafeString:
    return format_html(
        '<span class="when"><time datetime="{}">{}</time> <small>({})</small></span>',
        machine.isoformat(timespec="minutes"),
        words,
        "; ".join(notes),
    )


def _unknown() -> SafeString:
    return format_html('<span class="note">{}</span>', _("time not known"))


@register.filter
def time_line(value: FuzzyInstant | None) -> str:
    """
    Return a time as one run of text, for narrow places: `18 Oct 2020, 07:20 (+04:00)`.

    Its form shows how exact it is: a day without an hour, a month without a day.
    """
    if value is None:
        return ""
    return f"{time_words(value)} ({offset(value.local(value.earliest))})"


@register.filter
def local_day(value: FuzzyInstant) -> str:
    """Return the day and month on which a time begins, in its own zone: `18 Oct`."""
    return format_date(value.local(value.earliest), "j M")


def time_words(value: FuzzyInstant) -> str:
    """Return a time in words, without its zone: `18 Oct 2020, between 00:00 and 06:30`."""
    start, end = value.local(value.earliest), value.local(value.latest)
    if value.precision is Precision.YEAR:
        return format_date(start, "Y")
    if value.precision is Precision.MONTH:
        return format_date(start, "M Y")
    if value.precision is Precision.DAY:
        return format_date(start, _DAY)
    if start == end:
        return format_date(start, f"{_DAY}, {_CLOCK}")
    if _whole_days(start, end):
        return _days(start, end)
    return _between(start, _closed(end))


def _whole_days(start: datetime, end: datetime) -> bool:
    return (start.hour, start.minute, end.hour, end.minute) == (0, 0, 23, 59)


def _closed(latest: datetime) -> datetime:
    """Return 06:30:00 for 06:29:59: periods end a second before their stated end."""
    return latest + _SECOND if latest.second == 59 else latest


def _days(start: datetime, end: datetime) -> str:
    if start.date() == end.date():
        return format_date(start, _DAY)
    return _("%(start)s to %(end)s") % {
        "start": format_date(start, _DAY),
        "end": format_date(end, _DAY),
    }


def _between(start: datetime, end: datetime) -> str:
    last = _CLOCK if start.date() == end.date() else f"{_DAY}, {_CLOCK}"
    return _("%(day)s, between %(start)s and %(end)s") % {
        "day": format_date(start, _DAY),
        "start": format_date(start, _CLOCK),
        "end": format_date(end, last),
    }


def _notes(value: FuzzyInstant) -> list[str]:
    notes = [offset(value.local(value.earliest))]
    if value.precision is Precision.PART_OF_DAY and value.stated:
        notes.append(f"“{value.stated}”")
    elif value.precision is not Precision.MINUTE:
        notes.append(str(label(value.precision)))
    if value.zone_basis is ZoneBasis.CONFLICTING:
        notes.append(f"{label(value.zone_basis)}: {', '.join(value.zones)}")
    elif value.zone_basis not in _PLAIN_BASES:
        notes.append(str(label(value.zone_basis)))
    return notes


def offset(moment: datetime) -> str:
    """Return the zone of a moment as `+04:00`, or `UTC`."""
    shift = moment.strftime("%z")
    return "UTC" if shift == "+0000" else f"{shift[:3]}:{shift[3:5]}"


@register.simple_tag
def moment(value: datetime | None, zone: str = "") -> SafeString:
    """Show an exact moment of our own records, in UTC or a zone given."""
    if value is None:
        return _unknown()
    local = timezone.localtime(value, ZoneInfo(zone) if zone else None)
    return _shown(local, format_date(local, f"{_DAY}, {_CLOCK}"), [offset(local)])


@register.filter
def hours(value: timedelta) -> str:
    """Show how long something took, in hours, or in minutes below one hour."""
    minutes = int(value.total_seconds() // 60)
    if minutes < 60:
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    whole = round(minutes / 60)
    return ngettext("%(n)d hour", "%(n)d hours", whole) % {"n": whole}
