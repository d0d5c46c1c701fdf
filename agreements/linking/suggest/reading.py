"""Read one sentence for suggestions: its words, who is named in it, and which words lead."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from agreements.linking.concepts import find_concepts
from agreements.linking.patterns import Match
from agreements.linking.suggest.cast import Cast, is_region
from agreements.linking.suggest.tables import matches_of
from agreements.linking.suggest.values import Stands, Words
from agreements.text.normalise import word_set, words_with_offsets
from agreements.text.quotations import quoted_ranges

# Words that may stand within one name: "the Defence Ministry of Armenia", "l'armée de la ville".
_JOINTS = word_set(
    "of the s de la le du des d l del los las его և et i’s is’ ' ’ armed its new so called self proclaimed"
)
_BREAK = re.compile(r"[;:!?]|[.](?=\s|$)|\s[–—]\s")


@dataclass(slots=True)
class Named:
    """Somebody named at some words: `labels` of `cast.Cast`, the places of first and last word."""

    labels: list[str]
    first: int
    after: int

    @property
    def is_collective(self) -> bool:
        """Whether it stands for all sides."""
        return "R:sides" in self.labels

    @property
    def is_bare_organ(self) -> bool:
        """Whether only an organ is named, not whose it is."""
        return all(label[0] == "O" for label in self.labels)


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says somebody speaks, accuses or denies."""

    label: str
    first: int
    after: int


@dataclass
class SentenceRead:
    """A text with its folded words; everything found in it is in places of words."""

    text: str
    language: str
    cast: Cast
    stands: Stands = Stands.SENTENCE
    number: int = 0
    offsets: list[tuple[str, int, int]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    concepts: dict[str, list[Match]] = field(default_factory=dict)
    quotes: list[tuple[int, int]] = field(default_factory=list)

    def words_at(self, first: int, after: int) -> Words:
        """Return the words from one place to another as they stand in the text."""
        start, end = self.offsets[first][1], self.offsets[after - 1][2]
        return Words(self.text[start:end], start, end, self.stands, self.number)

    def words_between(self, start: int, end: int) -> Words:
        """Return the words at character offsets."""
        return Words(self.text[start:end], start, end, self.stands, self.number)

    def breaks_between(self, first: int, after: int) -> bool:
        """Tell whether a clause ends between two places of words."""
        low, high = sorted((first, after))
        if high >= len(self.offsets):
            return False
        return bool(_BREAK.search(self.text[self.offsets[low][2] : self.offsets[high][1]]))

    def gap(self, first: int, after: int) -> str:
        """Return the characters between the word before `after` and the word at `first`."""
        return self.text[self.offsets[first][2] : self.offsets[after][1]]

    def is_quoted(self, place: int) -> bool:
        """Tell whether a word stands within quotation marks."""
        start = self.offsets[place][1]
        return any(low <= start < high for low, high in self.quotes)

    @cached_property
    def acts(self) -> list[Match]:
        """Words of violence or of breaking an agreement, in order."""
        found = [
            m for name in ("fire", "breach", "target", "harm") for m in self.concepts.get(name, ())
        ]
        found += matches_of("acts", self.words, self.language)
        return sorted(found, key=lambda match: (match.first, -match.after))


def read_sentence(
    text: str,
    cast: Cast,
    language: str,
    *,
    stands: Stands = Stands.SENTENCE,
    number: int = 0,
) -> SentenceRead:
    """Return what a text says of who is named in it and who speaks."""
    offsets = words_with_offsets(text)
    words = [word for word, _, _ in offsets]
    read = SentenceRead(text, language, cast, stands, number, offsets, words)
    read.concepts = find_concepts(words, language)
    read.quotes = quoted_ranges(text)
    read.cues = [Cue(m.label, m.first, m.after) for m in matches_of("speech", words, language)]
    read.named = list(_named(read))
    return read


def _named(read: SentenceRead) -> Iterator[Named]:
    """Yield who is named: names side by side are one, unless they mean two states."""
    one: Named | None = None
    for match in sorted(read.cast.names_in(read.words), key=lambda m: (m.first, -m.after)):
        if one is not None and _joins(read, one, match):
            one.labels += [match.label] if match.label not in one.labels else []
            one.after = max(one.after, match.after)
            continue
        if one is not None and _is_somebody(one):
            yield one
        one = Named([match.label], match.first, match.after)
    if one is not None and _is_somebody(one):
        yield one


def _joins(read: SentenceRead, one: Named, match: Match) -> bool:
    """Tell whether a name goes on the one before it."""
    if match.first < one.after:
        return True
    between = read.words[one.after : match.first]
    if between[:1] == ["for"] and one.is_bare_organ:
        between = between[1:]
    if len(between) > 3 or not all(word in _JOINTS for word in between):
        return False
    if "," in read.gap(one.after - 1, match.first) or read.breaks_between(
        one.after - 1, match.first
    ):
        return False
    kind = match.label[0]
    if kind == "R" or one.labels[0][0] == "R":
        return match.label[2:] == "rebels" or "R:rebels" in one.labels
    bodies = {_body(read.cast, label) for label in one.labels if label[0] in "SGX"}
    if kind in "SGX" and bodies:
        return _body(read.cast, match.label) in bodies
    if kind == "O" and not any(label[0] in "SGXM" for label in one.labels):
        return len(between) == 0 or between[0] in {"of", "de", "du"}
    return True


def _body(cast: Cast, label: str) -> str | None:
    """Return whose name a label is, so that two names of one actor join."""
    actor = cast.actor_of([label])
    return cast.party_of(actor) or actor or label


def _is_somebody(one: Named) -> bool:
    """Leave out a region that no organ's word makes somebody."""
    is_place = any(is_region(label) for label in one.labels)
    return not is_place or any(label[0] in "ORM" for label in one.labels)
