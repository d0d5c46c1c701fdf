"""The clauses of one version carried into the text of the next."""

from collections.abc import Mapping, Sequence

from agreements.text.versions.anchors import Found, Quote, find_quote, quote_at
from agreements.text.versions.tiles import Placed
from agreements.text.versions.words import likeness


def carry_clauses(old: str, clauses: Sequence[Placed], new: str) -> Mapping[int, Found | None]:
    """
    Return where each clause of `old` stands in `new`, by its key; None: nowhere.

    First those whose words stand there to the character, in their order; then each of the others
    between its neighbours, and at last anywhere. Sub-clauses lie within the clause they are part
    of; what would lie half in another is not carried.
    """
    ordered = sorted(clauses, key=lambda one: (one.start, -one.end))
    found = _exact(old, ordered, new)
    for clause in ordered:
        if clause.key not in found:
            low, high = _room(clause, ordered, found, len(new))
            quote = _between_neighbours(old, clause, ordered, found)
            found[clause.key] = find_quote(quote, new, low=low, high=high) or find_quote(
                quote_at(old, clause.start, clause.end), new
            )
    return _nested(ordered, _grown(old, ordered, new, found))


def _grown(
    old: str, clauses: Sequence[Placed], new: str, found: Mapping[int, Found | None]
) -> dict[int, Found | None]:
    """Return the places with what was added at the end of a clause's last line taken in."""
    starts = sorted(place.start for place in found.values() if place is not None)
    grown: dict[int, Found | None] = {}
    for clause in clauses:
        place = found[clause.key]
        grown[clause.key] = place
        if place is None or old[clause.end :].partition("\n")[0].strip():
            continue
        next_start = next((start for start in starts if start >= place.end), len(new))
        line = new[place.end : next_start].partition("\n")[0].rstrip()
        if line.strip():
            end = place.end + len(line)
            score = likeness(old[clause.start : clause.end], new[place.start : end])
            grown[clause.key] = Found(place.start, end, min(round(score, 3), 0.999))
    return grown


def _between_neighbours(
    old: str, clause: Placed, clauses: Sequence[Placed], found: Mapping[int, Found | None]
) -> Quote:
    """Return a clause's words without context where a clause that was found adjoins: that bounds it."""
    quote = quote_at(old, clause.start, clause.end)
    prefix, suffix = quote.prefix, quote.suffix
    for other in clauses:
        if found.get(other.key) is None:
            continue
        if other.end <= clause.start and not old[other.end : clause.start].strip():
            prefix = ""
        if other.start >= clause.end and not old[clause.end : other.start].strip():
            suffix = ""
    return Quote(quote.exact, prefix, suffix, quote.start)


def _exact(old: str, clauses: Sequence[Placed], new: str) -> dict[int, Found | None]:
    """Return the clauses that stand in `new` to the character, in the same order."""
    found: dict[int, Found | None] = {}
    at = 0
    for clause in clauses:
        words = old[clause.start : clause.end]
        start = new.find(words, at)
        if start >= 0 and new.find(words, start + 1) < 0:
            found[clause.key] = Found(start, start + len(words), 1.0)
            at = start
    return found


def _room(
    clause: Placed, clauses: Sequence[Placed], found: Mapping[int, Found | None], length: int
) -> tuple[int, int]:
    """Return between which of the clauses found so far a clause must stand."""
    low, high = 0, length
    for other in clauses:
        place = found.get(other.key)
        if place is None or other.key == clause.key:
            continue
        if other.end <= clause.start:
            low = max(low, place.end)
        elif other.start >= clause.end:
            high = min(high, place.start)
        elif other.start <= clause.start and clause.end <= other.end:
            low, high = max(low, place.start), min(high, place.end)
    return (low, high) if low < high else (0, length)


def _nested(
    clauses: Sequence[Placed], found: Mapping[int, Found | None]
) -> dict[int, Found | None]:
    """Return what was found without those that overlap another one by half."""
    kept: dict[int, Found | None] = {}
    taken: list[tuple[Placed, Found]] = []
    for clause in clauses:
        place = found.get(clause.key)
        if place is not None and all(_fits(clause, place, *one) for one in taken):
            taken.append((clause, place))
            kept[clause.key] = place
        else:
            kept[clause.key] = None
    return kept


def _fits(clause: Placed, place: Found, other: Placed, there: Found) -> bool:
    """Tell whether two clauses stand to each other as they did: apart, or one within the other."""
    if other.start <= clause.start and clause.end <= other.end:
        return there.start <= place.start and place.end <= there.end
    return place.end <= there.start or there.end <= place.start
