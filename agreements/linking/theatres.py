"""Say which names an agreement is about, and put agreements about the same ones together."""

import math
from collections.abc import Mapping, Sequence

# Names with their weights: how much the agreement, or the conflict, is about what they name.
Theatre = dict[str, float]

# States and bodies that appear in every conflict as mediators, hosts or commentators.
EVERYWHERE = frozenset(
    {
        "S:US",
        "S:RU",
        "S:FR",
        "S:GB",
        "S:DE",
        "S:CH",
        "G:osce",
        "G:un",
        "G:eu",
        "G:minsk_group",
        "G:african_union",
    }
)
_ALL_PARTIES, _TITLE, _CLAUSE, _MOST_CLAUSES = 4.0, 2.0, 0.7, 3
_EVERYWHERE_SHARE = 0.4
_SAME = 0.55


def theatre(
    parties: Sequence[frozenset[str]],
    title: frozenset[str],
    clauses: Sequence[frozenset[str]],
    *,
    mediators: frozenset[str],
    bodies: frozenset[str],
) -> Theatre:
    """
    Return what an agreement is about: the labels of its parties, of its title, of its clauses.

    A mediator counts only where the title or a party names it too, and bodies that mediate
    everywhere never do. The more parties there are, the less each tells.
    """
    weights: Theatre = {}
    for party in parties:
        for label in party:
            weights[label] = weights.get(label, 0.0) + _ALL_PARTIES / len(parties)
    for label in title:
        weights[label] = weights.get(label, 0.0) + _TITLE
    for label in {label for clause in clauses for label in clause}:
        held = min(_MOST_CLAUSES, sum(label in clause for clause in clauses))
        weights[label] = weights.get(label, 0.0) + _CLAUSE * held
    ours = title.union(*parties)
    return {
        label: weight * (_EVERYWHERE_SHARE if label in EVERYWHERE else 1.0)
        for label, weight in weights.items()
        if label not in bodies and (label in ours or label not in mediators)
    }


def number_conflicts(names: Sequence[str], theatres: Sequence[Theatre]) -> list[int]:
    """
    Return for each agreement the number of its conflict, counted from 0.

    Agreements with a conflict's name belong together and to no other; without one, an agreement
    joins the conflict whose theatre so far is most like its own, if it is like enough.
    """
    by_name: dict[str, int] = {}
    together: list[Theatre] = []
    by_label: dict[str, list[int]] = {}
    number_of: list[int] = []
    for name, own in zip(names, theatres, strict=True):
        known = by_name.get(name) if name else _likest(own, together, by_label)
        if known is None:
            known = len(together)
            together.append({})
        if name:
            by_name[name] = known
        else:
            for label in own.keys() - together[known].keys():
                by_label.setdefault(label, []).append(known)
        _add(together[known], own)
        number_of.append(known)
    return number_of


def _likest(
    own: Theatre, together: Sequence[Theatre], by_label: Mapping[str, list[int]]
) -> int | None:
    numbers = sorted({number for label in own for number in by_label.get(label, ())})
    alike = [(_cosine(own, together[number]), -number) for number in numbers]
    best, number = max(alike, default=(0.0, 0))
    return -number if best >= _SAME else None


def _add(total: Theatre, more: Theatre) -> None:
    for label, weight in more.items():
        total[label] = total.get(label, 0.0) + weight


def _cosine(one: Theatre, other: Theatre) -> float:
    shared = sum(weight * other[label] for label, weight in one.items() if label in other)
    return shared / (math.hypot(*one.values()) * math.hypot(*other.values()) or 1.0)
