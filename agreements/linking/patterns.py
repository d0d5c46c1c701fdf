"""Match tables of word patterns against the words of a text, each word looked up once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from agreements.text.normalise import fold

_GAP = 2
_MOST_REMEMBERED = 200_000
_ARABIC_PREFIXES = ("وال", "بال", "لل", "ال", "و", "ب", "ل", "ف")

# Rest of a phrase after its first word: (folded word, whether it is a prefix); None is a gap.
_Rest = tuple[tuple[str, bool] | None, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern found: `label` and the places of its first and after-last word."""

    label: str
    first: int
    after: int


class PatternTable:
    """
    Many labelled patterns, matched word by word.

    A pattern is one word or several joined by `_`; `*` at a word's end stands for any ending
    and `~` for up to two words. Patterns are folded when the table is made.
    """

    def __init__(self, patterns: Mapping[str, str | Iterable[str]]) -> None:
        self._exact: dict[str, list[tuple[str, _Rest]]] = {}
        self._prefix: dict[str, list[tuple[str, _Rest]]] = {}
        self._memory: dict[str, tuple[tuple[str, _Rest], ...]] = {}
        for label, written in patterns.items():
            for pattern in written.split() if isinstance(written, str) else written:
                self._add(label, pattern)
        self._lengths = sorted({len(prefix) for prefix in self._prefix})

    def _add(self, label: str, pattern: str) -> None:
        parts = [_part(word) for word in pattern.split("_")]
        head = parts[0]
        if head is None or not head[0]:
            raise ValueError(f"The pattern {pattern!r} needs a word at its head.")
        table = self._prefix if head[1] else self._exact
        entries = table.setdefault(head[0], [])
        if (label, tuple(parts[1:])) not in entries:
            entries.append((label, tuple(parts[1:])))

    def written(self) -> Iterator[tuple[str, _Rest]]:
        """Yield each pattern: its label and its words, each with whether any ending may follow."""
        for table, is_prefix in ((self._exact, False), (self._prefix, True)):
            for head, entries in table.items():
                for label, rest in entries:
                    yield label, ((head, is_prefix), *rest)

    def matches(self, words: Sequence[str]) -> list[Match]:
        """Return all matches in folded words, in the order of their first words."""
        found: list[Match] = []
        memory = self._memory
        for place, word in enumerate(words):
            entries = memory.get(word)
            if entries is None:
                entries = self._look_up(word)
            for label, rest in entries:
                after = place + 1 if not rest else _follow(words, place + 1, rest)
                if after:
                    found.append(Match(label, place, after))
        return found

    def _look_up(self, word: str) -> tuple[tuple[str, _Rest], ...]:
        entries: list[tuple[str, _Rest]] = []
        for form in forms(word):
            entries += self._exact.get(form, ())
            for length in self._lengths:
                if length > len(form):
                    break
                entries += self._prefix.get(form[:length], ())
        unique = tuple(dict.fromkeys(entries))
        if len(self._memory) < _MOST_REMEMBERED:
            self._memory[word] = unique
        return unique


def outermost(matches: Sequence[Match], kind: str) -> list[Match]:
    """
    Leave out matches within a longer one, both with labels of one kind.

    So "South Sudan" is not Sudan too; `kind` is the first letter of the labels meant.
    """
    long = [m for m in matches if m.label[0] == kind and m.after - m.first > 1]
    if not long:
        return list(matches)
    return [
        match
        for match in matches
        if match.label[0] != kind
        or not any(
            outer.first <= match.first
            and match.after <= outer.after
            and outer.after - outer.first > match.after - match.first
            for outer in long
        )
    ]


def _part(word: str) -> tuple[str, bool] | None:
    return None if word == "~" else (fold(word.rstrip("*")), word.endswith("*"))


def forms(word: str) -> list[str]:
    """Return a word and, in Arabic, the word without the particles written onto it."""
    forms = [word]
    if "\u0600" <= word[:1] <= "\u06ff":
        forms += [
            word[len(p) :]
            for p in _ARABIC_PREFIXES
            if word.startswith(p) and len(word) > len(p) + 2
        ]
    return forms


def _follow(words: Sequence[str], place: int, rest: _Rest) -> int:
    """Return the place after a phrase's last word, 0 if the phrase does not go on here."""
    if not rest:
        return place
    part = rest[0]
    if part is None:
        for skipped in range(_GAP + 1):
            after = _follow(words, place + skipped, rest[1:])
            if after:
                return after
        return 0
    if place >= len(words):
        return 0
    word, is_prefix = part
    fits = words[place].startswith(word) if is_prefix else words[place] == word
    return _follow(words, place + 1, rest[1:]) if fits else 0
