"""States as templates show them: word, shape, tone and meaning from one table."""

import re
from typing import Any

from django import template
from django.urls import reverse
from django.utils.text import capfirst

from agreements.models.labels import LABELS
from agreements.models.signs import SIGNS, Sign, state_word
from agreements.types.terms import CoverageValue, Flag, State

register = template.Library()

_REFERENCE = re.compile(r"[A-Z]{2,8}-\d{4}-\d{4,}")


@register.simple_tag
def sign_of(status: str) -> Sign:
    """Return the sign of a state."""
    return SIGNS[State(status)]


@register.simple_tag
def state_words(status: str, dated: Any = True) -> str:  # noqa: FBT002 - as templates call it
    """Return the word for a state, its first letter raised."""
    return str(capfirst(str(state_word(State(status), dated=dated is not False))))


@register.filter
def flag_words(flag: str) -> str:
    """Return the words for a flag; levels reached (`occurrence_V1`) read as such."""
    if flag in set(Flag):
        return str(LABELS[Flag][flag])
    question, _, level = flag.partition("_")
    return f"{question} {level}"


@register.simple_tag
def coverage_words(value: str) -> str:
    """Return the words for a value of coverage."""
    return str(LABELS[CoverageValue][value])


@register.simple_tag
def breach_address(ident: str) -> str:
    """Return the address of what a trace names, if it is a breach."""
    return reverse("breach_detail", args=[ident]) if _REFERENCE.fullmatch(ident) else ""
