"""How a relation reads from its other end, and what it does to the text it leads to."""

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from agreements.types.terms import RelationKind


class Bond(StrEnum):
    """What a relation does: end the other text, carry it on, or only name it."""

    ENDS = "ends"
    CARRIES = "carries"
    NAMES = "names"


# Read from the instrument that is named: "Moscow statement is reaffirmed by Washington statement".
INVERSE: dict[RelationKind, Promise] = {
    RelationKind.IMPLEMENTS: _("is implemented by"),
    RelationKind.REAFFIRMS: _("is reaffirmed by"),
    RelationKind.ELABORATES: _("is elaborated by"),
    RelationKind.AMENDS: _("is amended by"),
    RelationKind.EXTENDS: _("is extended by"),
    RelationKind.RENEWS: _("is renewed by"),
    RelationKind.SUPERSEDES: _("is superseded by"),
    RelationKind.TERMINATES: _("is terminated by"),
    RelationKind.ANNEXED_TO: _("has as its annex"),
    RelationKind.REFERS_TO: _("is referred to by"),
    RelationKind.WITHOUT_PREJUDICE_TO: _("is left untouched by"),
    RelationKind.BASED_ON: _("is the basis of"),
    RelationKind.IN_LINE_WITH: _("is accorded with by"),
    RelationKind.FOLLOWS: _("is followed by"),
}
_ENDS = {RelationKind.SUPERSEDES, RelationKind.TERMINATES}
_NAMES = {
    RelationKind.REFERS_TO,
    RelationKind.WITHOUT_PREJUDICE_TO,
    RelationKind.BASED_ON,
    RelationKind.IN_LINE_WITH,
    RelationKind.FOLLOWS,
}
BOND_WORDS: dict[Bond, Promise] = {
    Bond.ENDS: _("ends what it leads to, in whole or in part"),
    Bond.CARRIES: _("carries it on or changes it"),
    Bond.NAMES: _("names it"),
}


def bond_of(kind: str) -> Bond:
    """Return what a relation of a kind does to the text it leads to."""
    if kind in _ENDS:
        return Bond.ENDS
    return Bond.NAMES if kind in _NAMES else Bond.CARRIES


def inverse_of(kind: str) -> str:
    """Return the words of a kind as read from the instrument that is named."""
    return str(INVERSE[RelationKind(kind)])
