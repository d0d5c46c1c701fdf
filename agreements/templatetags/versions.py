"""What the pages of versions say in figures."""

from django import template

register = template.Library()


@register.filter
def percent(share: float) -> int:
    """Return a share of 0 to 1 in percent, rounded down: only all is 100."""
    return int(share * 100)
