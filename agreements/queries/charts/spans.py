"""Lengths of time in words, rounded to what a reader needs."""

from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def span_words(length: timedelta) -> str:
    """Return a length of time in its largest fitting unit: `4 minutes`, `2.8 hours`, `3.1 days`."""
    if length < _MINUTE / 2:
        return _("less than a minute")
    if length < 2 * _HOUR:
        minutes = round(length / _MINUTE)
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    if length < 2 * _DAY:
        return _("%(n)s hours") % {"n": _short(length / _HOUR)}
    return _("%(n)s days") % {"n": _short(length / _DAY)}


def between_words(shortest: timedelta, longest: timedelta) -> str:
    """Return two bounds in words; one where both read alike."""
    low, high = span_words(shortest), span_words(longest)
    if low == high:
        return high
    if shortest < _MINUTE / 2:
        return _("at most %(high)s") % {"high": high}
    return _("%(low)s to %(high)s") % {"low": low, "high": high}


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 10 or round(value, 1) == round(value) else f"{value:.1f}"
