"""
Score suggestions against what an analyst logged from the same sentences (`breaches.jsonl`).

The matching rules stand in `MATCHING`; the command prints them with the figures.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from agreements.linking.corpus import published_days
from agreements.linking.skeletons import skeleton
from agreements.linking.suggest.cast import Cast
from agreements.linking.suggest.harm import harm_in
from agreements.linking.suggest.reading import read_sentence
from agreements.linking.suggest.tables import matches_of
from agreements.linking.suggest.values import HarmFound, Manner, Mention, Suggestions, Voice
from agreements.text.normalise import words_with_offsets

FIELDS = ("accused", "accuser", "denial_by", "place", "date", "weapon", "target", "casualties")
MATCHING = {
    "accused": "each name is an item; both are read by the same tables of names, and two names match "
    "if they mean one actor or share a state, group or monitor; 'both sides' is all parties",
    "accuser": "as accused; 'article author' matches a suggestion that nobody is named as speaking",
    "denial_by": "as accused",
    "place": "the row is one item; it matches if a place suggested shares a proper name with it, in "
    "any script, or all of its words; further places suggested are not counted against",
    "date": "the row is one item; a period suggested first matches if it lies within the one logged, "
    "or the days in both are at least half of the days in either",
    "weapon": "the row is one item; acts and weapons together: it matches if one suggested is among "
    "those the same word lists find in what was logged; rows in which they find none (counts of "
    "violations and the like) are left out and counted as such",
    "target": "as weapon, with the classes of targets",
    "casualties": "the row is one item; a figure suggested matches if kind of harm and number are "
    "those read in what was logged ('none' is 0)",
}
_SPLIT = re.compile(r"\s*;\s*")
_PERIOD = re.compile(r"\s+to\s+")
_COMMON = frozenset(
    [
        "of",
        "the",
        "in",
        "near",
        "and",
        "area",
        "areas",
        "city",
        "region",
        "line",
        "zone",
        "district",
        "villages",
        "village",
        "contact",
        "town",
        "positions",
        "units",
    ]
)
_ALL_SIDES = "*"


@dataclass(slots=True)
class Tally:
    """Right, wrong and missed items of one field, and rows that could not be judged."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    left_out: int = 0

    def add(self, expected: int, offered: int, right: int) -> None:
        """Count so many right ones of those expected and those offered."""
        self.right += right
        self.missed += expected - right
        self.wrong += offered - right

    def figures(self) -> dict[str, Any]:
        """Return precision, recall and F1; None where nothing was offered or expected."""
        offered, expected = self.right + self.wrong, self.right + self.missed
        precision = self.right / offered if offered else None
        recall = self.right / expected if expected else None
        both = 2 * self.right + self.wrong + self.missed
        return {
            "precision": _rounded(precision),
            "recall": _rounded(recall),
            "f1": _rounded(2 * self.right / both if both else None),
            "expected": expected,
            "offered": offered,
            "left_out": self.left_out,
        }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


@dataclass(slots=True)
class Score:
    """The tallies of all fields."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in FIELDS})

    def add(self, row: dict[str, Any], found: Suggestions, cast: Cast) -> None:
        """Compare one logged row with what its sentence suggests."""
        said = found.attribution
        names = _Names(cast)
        accusers = [v for v in said.speakers if v.who.actor or v.who.words.text]
        self._people("accused", _strings(row.get("accused")), said.accused, names)
        self._accusers(_strings(row.get("accuser")), accusers, names)
        deniers = [voice.who for voice in said.deniers]
        self._people("denial_by", _strings(row.get("denial_by")), deniers, names)
        self._place(row.get("place"), found)
        self._date(row.get("date"), found)
        self._terms("weapon", row.get("weapon"), found, ("acts", "weapons"))
        self._terms("target", row.get("target"), found, ("targets",))
        self._harm(row.get("casualties"), found.harm, cast)

    def _people(
        self, name: str, expected: list[str], offered: Iterable[Mention], names: "_Names"
    ) -> None:
        wanted = [names.of_text(one) for one in expected]
        given = [names.of_mention(one) for one in offered]
        if any(_ALL_SIDES in one for one in wanted) and given:
            # One logged "both sides" meets all the parties, however many are suggested.
            parties = names.parties
            given = [parties | {_ALL_SIDES}] if len(given) > 1 else given
        self.tallies[name].add(len(wanted), len(given), _matched(wanted, given))

    def _accusers(self, expected: list[str], offered: list[Voice], names: "_Names") -> None:
        authored = any("author" in one.casefold() for one in expected)
        if authored and not [v for v in offered if v.manner is not Manner.AUTHOR]:
            self.tallies["accuser"].add(len(expected), 1, 1)
            return
        self._people("accuser", expected, [voice.who for voice in offered], names)

    def _place(self, logged: Any, found: Suggestions) -> None:
        if not logged:
            self.tallies["place"].add(0, int(bool(found.places)), 0)
            return
        wanted = _place_words(str(logged))
        right = any(_place_words(one.words.text) & wanted for one in found.places)
        self.tallies["place"].add(1, int(bool(found.places)), int(right))

    def _date(self, logged: Any, found: Suggestions) -> None:
        offered = int(bool(found.times))
        period = _period(str(logged)) if logged else None
        if period is None:
            self.tallies["date"].add(0, offered, 0)
            return
        right = bool(found.times) and _same_days(
            (found.times[0].first, found.times[0].last), period
        )
        self.tallies["date"].add(1, offered, int(right))

    def _terms(self, name: str, logged: Any, found: Suggestions, lists: Sequence[str]) -> None:
        offered = {str(one.value) for which in lists for one in getattr(found, which)}
        if not logged:
            self.tallies[name].add(0, int(bool(offered)), 0)
            return
        words = [word for word, _, _ in words_with_offsets(str(logged))]
        wanted = {match.label for which in lists for match in matches_of(which, words, "en")}
        if not wanted:
            self.tallies[name].left_out += 1
            return
        self.tallies[name].add(1, int(bool(offered)), int(bool(wanted & offered)))

    def _harm(self, logged: Any, offered: tuple[HarmFound, ...], cast: Cast) -> None:
        tally = self.tallies["casualties"]
        if not logged:
            tally.add(0, int(bool(offered)), 0)
            return
        text = "no casualties" if str(logged).casefold() == "none" else str(logged)
        wanted = {_figure(one) for one in harm_in(read_sentence(text, cast, "en"))}
        right = bool(wanted & {_figure(one) for one in offered})
        tally.add(1, int(bool(offered)), int(right))


class _Names:
    """Reads names in what was logged and in what is suggested by the same tables."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.parties = frozenset(f"X:{party.id}" for party in cast.parties)

    def of_text(self, text: str) -> frozenset[str]:
        read = read_sentence(text, self.cast, "en")
        labels = {label for one in read.named for label in one.labels if label[0] in "XSGM"}
        for match in self.cast.names_in(read.words):
            labels |= {match.label} if match.label[0] in "XSGM" else set()
        if any(one.is_collective for one in read.named):
            return frozenset({_ALL_SIDES})
        if any("R:rebels" in one.labels for one in read.named):
            side = self.cast.force_side(is_force=True)
            labels |= {f"X:{side}"} if side else set()
        return self._whole(labels) or frozenset(word for word, _, _ in words_with_offsets(text))

    def of_mention(self, one: Mention) -> frozenset[str]:
        found = self.of_text(one.words.text) if one.actor is None else frozenset()
        return self._whole({*found, f"X:{one.actor}"} if one.actor else set(found))

    def _whole(self, labels: set[str]) -> frozenset[str]:
        """Add the known actor that labels mean, and whose organ it is."""
        actor = self.cast.actor_of(sorted(labels))
        party = self.cast.party_of(actor)
        own = {f"X:{one}" for one in (actor, party) if one}
        if own:
            for one in list(own):
                known = self.cast.actors[one[2:]]
                names = [word for word, _, _ in words_with_offsets(known.name)]
                own |= {m.label for m in self.cast.names_in(names) if m.label[0] in "SG"}
        return frozenset({*labels, *own})


def _strings(value: Any) -> list[str]:
    if not value:
        return []
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def _matched(wanted: list[frozenset[str]], given: list[frozenset[str]]) -> int:
    """Count the wanted items met by given ones, each used once."""
    left = list(given)
    right = 0
    for one in wanted:
        for other in left:
            if one & other:
                left.remove(other)
                right += 1
                break
    return right


def _place_words(text: str) -> set[str]:
    """Return the sounds of a place's proper names, and its plain words where it has none."""
    found: set[str] = set()
    plain: set[str] = set()
    for folded, start, _ in words_with_offsets(text):
        if folded in _COMMON or len(folded) < 4:
            continue
        plain.add(folded[:6])
        if text[start].isupper() and (sound := skeleton(folded)):
            found.add(sound)
    return found or plain


def _period(logged: str) -> tuple[date, date] | None:
    """Return the first and last day of ``2020-10``, ``2020-10 to 2020-11`` or a day."""
    parts = _PERIOD.split(logged.strip())
    first, _ = published_days(parts[0], "breaches.jsonl")
    _, last = published_days(parts[-1], "breaches.jsonl")
    return (first, last) if first and last else None


def _same_days(one: tuple[date, date], two: tuple[date, date]) -> bool:
    if two[0] <= one[0] and one[1] <= two[1]:
        return True
    shared = (min(one[1], two[1]) - max(one[0], two[0])) // timedelta(days=1) + 1
    longest = max((last - first) // timedelta(days=1) + 1 for first, last in (one, two))
    return shared * 2 >= longest


def _figure(one: HarmFound) -> tuple[str, int | None]:
    number = next((n for n in (one.best, one.low, one.high) if n is not None), None)
    return str(one.category), number


def rows_of(score: Score) -> Iterator[str]:
    """Yield the table of a score, a field a line."""
    yield f"{'field':<12}{'precision':>10}{'recall':>8}{'F1':>7}{'expected':>10}{'offered':>9}{'left out':>10}"
    for name, tally in score.tallies.items():
        one = tally.figures()
        cells = [
            ("–" if one[k] is None else f"{one[k]:.2f}") for k in ("precision", "recall", "f1")
        ]
        yield (
            f"{name:<12}{cells[0]:>10}{cells[1]:>8}{cells[2]:>7}"
            f"{one['expected']:>10}{one['offered']:>9}{one['left_out']:>10}"
        )
