"""Small turns of phrase that templates share."""

from django import template
from django.conf.locale import LANG_INFO
from django.utils.translation import gettext as _

register = template.Library()


@register.filter
def language_name(code: str) -> str:
    """Return the name of a language in the reader's own: `hy` → Armenian; a strange code as it is."""
    if not code:
        return _("language unknown")
    info = LANG_INFO.get(code.split("-")[0], {})
    return _(str(info.get("name", code)))


@register.filter
def probability(value: float | None) -> str:
    """Return a probability with two digits; nothing where there is none."""
    return "" if value is None else f"{value:.2f}"


@register.filter
def range_words(figure: object) -> str:
    """Return a figure of people as known: `3`, `3 to 5`, `at least 3`, `at most 5`, `not stated`."""
    low, best, high = (getattr(figure, part, None) for part in ("low", "best", "high"))
    if low is None and high is None:
        return _("not stated") if best is None else str(best)
    if low is not None and high is not None:
        span = str(low) if low == high else _("%(low)s to %(high)s") % {"low": low, "high": high}
    elif low is not None:
        span = _("at least %(low)s") % {"low": low}
    else:
        span = _("at most %(high)s") % {"high": high}
    if best is None or str(best) == span:
        return span
    return _("%(best)s (%(span)s)") % {"best": best, "span": span}


@register.filter
def short_hash(digest: str) -> str:
    """Return the first characters of a sha-256, enough to compare by eye."""
    return digest[:12]


@register.filter
def compass(degrees: float) -> str:
    """Return a direction in words, to the nearest of eight: 315 → north-west."""
    names = (
        _("north"),
        _("north-east"),
        _("east"),
        _("south-east"),
        _("south"),
        _("south-west"),
        _("west"),
        _("north-west"),
    )
    return names[round(degrees / 45) % 8]
