"""Drawings within a page."""

from django import template
from django.utils.safestring import SafeString

from agreements.drawing.marks import Drawing
from agreements.drawing.svg import inline_svg

register = template.Library()


@register.simple_tag
def drawn(drawing: Drawing) -> SafeString:
    """Return a drawing as SVG for a page that links looking.css; every word in it is escaped."""
    return SafeString(inline_svg(drawing))
