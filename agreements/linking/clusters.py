"""Put agreements of one conflict together: as the caller names it, else by common parties."""

from collections.abc import Sequence

# The labels under which one party is known; two parties are the same if they share one.
Party = frozenset[str]


def number_conflicts(names: Sequence[str], parties: Sequence[tuple[Party, ...]]) -> list[int]:
    """
    Return for each agreement the number of its conflict, counted from 0.

    Agreements with a conflict's name belong together and to no other; without one, an agreement
    joins the first earlier one most of whose parties it shares (two at least, where it has two).
    """
    by_name: dict[str, int] = {}
    by_label: dict[str, list[int]] = {}
    number_of: list[int] = []
    count = 0
    for index, name in enumerate(names):
        known = by_name.get(name) if name else _joined(index, parties, by_label, number_of)
        number = count if known is None else known
        count += known is None
        number_of.append(number)
        if name:
            by_name[name] = number
            continue
        for label in {label for party in parties[index] for label in party}:
            by_label.setdefault(label, []).append(index)
    return number_of


def _joined(
    index: int,
    parties: Sequence[tuple[Party, ...]],
    by_label: dict[str, list[int]],
    number_of: Sequence[int],
) -> int | None:
    labels = {label for party in parties[index] for label in party}
    earlier = sorted({other for label in labels for other in by_label.get(label, ())})
    for other in earlier:
        if _is_same_conflict(parties[index], parties[other]):
            return number_of[other]
    return None


def _is_same_conflict(ours: tuple[Party, ...], theirs: tuple[Party, ...]) -> bool:
    met = sum(any(one & other for other in theirs) for one in ours)
    smaller = min(len(ours), len(theirs))
    return met >= min(2, smaller) and met * 2 >= max(len(ours), 2)
