"""What the page of search results needs beside its records."""

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from agreements.models import Place, PlaceName
from agreements.types.terms import NameKind

register = template.Library()


@register.filter
def marked(excerpt: str) -> SafeString:
    """Return an excerpt with the words found in `<mark>`; all else is escaped."""
    pieces = []
    for number, run in enumerate(excerpt.split("⟦")):
        found, _, rest = run.partition("⟧") if number else ("", "", run)
        pieces.append((found, rest))
    return format_html_join("", "{}{}", ((_mark(found), rest) for found, rest in pieces))


def _mark(words: str) -> SafeString:
    return format_html_join("", "<mark>{}</mark>", [(words,)] if words else [])


@register.filter
def other_names(place: Place) -> list[PlaceName]:
    """Return a place's names other than the one shown, without loaded ones."""
    return [
        name
        for name in place.names.all()
        if name.kind != NameKind.LOADED and name.text != place.name
    ]
