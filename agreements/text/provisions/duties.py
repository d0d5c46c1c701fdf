"""Say how a sentence binds: it obliges, forbids, permits, or only states."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from agreements.text.provisions.grammar import Duties, words
from agreements.types.terms import Deontic

# How far behind a verb that binds the words lie that say in what way, in characters.
_NEAR = 45
_FAR = 110
_WEAK = 60
# How far before its end the verb of a sentence lies where verbs come last.
_TAIL = 90
# How far a verb of saying may lie behind a sentence's start, or behind who says it.
_OPENING = 22


class Says(Enum):
    """What a group of words says of how a sentence binds."""

    SHALL = "shall"
    DENIED = "denied"
    MAY = "may"
    REFRAIN = "refrain"
    STRIVE = "strive"
    AGREE_LATER = "agree_later"
    ALLOW = "allow"
    TELL = "tell"
    STATE = "state"
    ASK = "ask"


_MEANING = {
    Says.SHALL: Deontic.OBLIGATION,
    Says.DENIED: Deontic.PROHIBITION,
    Says.MAY: Deontic.PERMISSION,
    Says.REFRAIN: Deontic.PROHIBITION,
    Says.STRIVE: Deontic.BEST_EFFORTS,
    Says.AGREE_LATER: Deontic.AGREEMENT_TO_AGREE,
    Says.ALLOW: Deontic.PERMISSION,
    Says.TELL: Deontic.DECLARATION,
    Says.STATE: Deontic.DECLARATION,
    Says.ASK: Deontic.OBLIGATION,
}
# What says more than the verb that binds, the strongest first.
_NARROWER = (Says.REFRAIN, Says.STRIVE, Says.AGREE_LATER, Says.ALLOW, Says.STATE, Says.TELL)


# "And" in our languages: what stands behind it is another verb's.
_AND = re.compile(r"(?<!\w)(?:and|et|y|e|en|и|і|й|та|և|եւ|və|ve)(?!\w)|\sو")
_JOINED = re.compile(rf"(?:,|{_AND.pattern})\s+(?:[^\W\d_]{{4,}}\s+)?$")
_STATING = {Says.STATE, Says.TELL}
# Which class counts where two begin with the same words.
_EAGER = (
    Says.ASK,
    Says.DENIED,
    Says.MAY,
    Says.STRIVE,
    Says.AGREE_LATER,
    Says.REFRAIN,
    Says.TELL,
    Says.STATE,
    Says.SHALL,
)
# Verbs that are nouns too; they count where a sentence begins or behind an actor.
_SAYING = {Says.TELL, Says.ASK}


@dataclass(frozen=True, slots=True)
class Force:
    """
    How a sentence binds, and the span of the words that say so.

    `modality` None: nothing says so; then the span is empty and lies at the sentence's start.
    """

    modality: Deontic | None
    start: int
    end: int
    asks: bool = False
    # Where the sentence's first verb stands, if it asks only behind another: "welcomes … and asks".
    opener: tuple[int, int] | None = None


@lru_cache(maxsize=32)
def reader_of(duties: Duties) -> "DutyReader":
    """Return the reader of a language."""
    return DutyReader(duties)


class DutyReader:
    """Reads how the sentences of one language bind."""

    def __init__(self, duties: Duties) -> None:
        self._patterns = {says: words(getattr(duties, says.value)) for says in Says}
        self._relative = words(duties.relative)
        self._commit, self._weak = words(duties.commit), words(duties.weak)
        self._end, self._fighting = words(duties.end), words(duties.fighting)
        self._at_the_end = duties.at_the_end
        self._not_to, self._narrates = words(duties.not_to), words(duties.narrates)
        self._outcomes, self._leaves = words(duties.outcomes), words(duties.leaves)
        self._not, self._permit = words(duties.not_at_start), words(duties.permit)

    def verbs(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Return the spans of all verbs that bind, forbid or permit, in order."""
        found = [
            match.span()
            for says in (Says.SHALL, Says.MAY)
            for match in self._patterns[says].finditer(text, start, end)
        ]
        found += [
            match.span()
            for match in self._patterns[Says.DENIED].finditer(text, start, end)
            if not any(match.start() <= one and other <= match.end() for one, other in found)
        ]
        return sorted(found, key=lambda span: (span[0], -span[1]))

    def read(self, text: str, start: int, end: int, *, subjects: Sequence[int] = ()) -> Force:
        """
        Return how the sentence `text[start:end]` binds.

        `subjects` are where words for actors end in it: a verb of saying counts behind one.
        """
        leaves = self._leaves.search(text, start, end)
        if leaves and not self._is_subordinate(text, start, leaves.start()):
            return Force(Deontic.PERMISSION, *leaves.span())
        head = self._head(text, start, end, subjects)
        if head is None:
            narrates = any(
                not self._is_subordinate(text, start, found.start())
                for found in self._narrates.finditer(text, start, end)
            )
            return Force(Deontic.DECLARATION if narrates else None, start, start)
        says, found = head
        if says is Says.TELL and not self._at_the_end:
            asked = self._asks_too(text, start, found.end(), end)
            if asked is not None:
                modality = self._modality(text, Says.ASK, asked, start, end)
                return Force(modality, *asked.span(), asks=True, opener=found.span())
        modality = self._modality(text, says, found, start, end)
        return Force(modality, found.start(), found.end(), asks=says is Says.ASK)

    def _asks_too(self, text: str, start: int, behind: int, end: int) -> re.Match[str] | None:
        """Return a verb of asking joined to one of saying: "welcomes … and calls upon"."""
        for found in self._patterns[Says.ASK].finditer(text, behind, end):
            before = text[max(behind, found.start() - 24) : found.start()]
            is_joined = _JOINED.search(before) or (found.group()[0] == "و" and before.endswith(" "))
            if is_joined and not self._is_subordinate(text, start, found.start()):
                return found
        return None

    def _head(
        self, text: str, start: int, end: int, subjects: Sequence[int]
    ) -> tuple[Says, re.Match[str]] | None:
        """Return the words that decide: the first verb of a main clause, or an opener before it."""
        heads: list[tuple[int, int, int, re.Match[str]]] = []
        for says in Says:
            if says is Says.ALLOW:
                continue
            for found in self._patterns[says].finditer(text, start, end):
                if self._is_subordinate(text, start, found.start()):
                    continue
                if (
                    says in _SAYING
                    and not self._at_the_end
                    and not _is_said(text, start, found.start(), subjects)
                ):
                    continue
                heads.append((found.start(), -found.end(), _EAGER.index(says), found))
        if not heads:
            return None
        if self._at_the_end:
            tail = [head for head in heads if head[0] >= end - _TAIL] or heads
            first = min(tail, key=lambda head: (_rank(_EAGER[head[2]]), *head[:3]))
        else:
            first = min(heads, key=lambda head: head[:3])
        return _EAGER[first[2]], first[3]

    def _is_subordinate(self, text: str, start: int, place: int) -> bool:
        """Tell whether a relative word stands in the same stretch shortly before a verb."""
        begin = max(start, place - 60)
        comma = max(text.rfind(mark, begin, place) for mark in ",،")
        found = self._relative.search(text, max(begin, comma + 1), place)
        return found is not None and bool(text[start : found.start()].strip())

    def _modality(
        self, text: str, says: Says, found: re.Match[str], start: int, end: int
    ) -> Deontic:
        after = found.start(), min(end, found.end() + _NEAR)
        if says in {Says.STATE, Says.TELL}:
            far = min(end, found.end() + _FAR)
            return self._committed(text, start, after[0], far)
        if says is Says.SHALL and self._weak.search(text, start, min(end, found.end() + _WEAK)):
            return Deontic.BEST_EFFORTS
        if says in {Says.DENIED, Says.MAY} and self._is_outcome(text, found, start, end):
            return Deontic.DECLARATION
        if says in {Says.SHALL, Says.DENIED, Says.MAY}:
            narrower = self._narrower(text, says, found, start, end)
            if narrower is not None:
                return narrower
        if says is Says.SHALL and self._weak.search(
            text, found.end(), min(end, found.end() + _FAR)
        ):
            return Deontic.BEST_EFFORTS
        if says is Says.SHALL and self._ends_other_than_fighting(text, found.end(), end):
            return Deontic.PROHIBITION
        if says is Says.ASK and self._permit.fullmatch(found.group()):
            return Deontic.PERMISSION
        return _MEANING[says]

    def _is_outcome(self, text: str, found: re.Match[str], start: int, end: int) -> bool:
        """Tell whether what can or cannot be is how things turn out, nothing that one does."""
        if self._at_the_end:
            return (
                self._outcomes.search(text, max(start, found.start() - _NEAR), found.end())
                is not None
            )
        behind = found.end() + _blank(text, found.end())
        return self._outcomes.match(text, behind, end) is not None

    def _committed(self, text: str, start: int, after: int, far: int) -> Deontic:
        """Return how a statement binds: not, unless it speaks of what somebody committed to."""
        commitment = self._commit.search(text, start if self._at_the_end else after, far)
        if commitment is None:
            return Deontic.DECLARATION
        begin, end = commitment.end(), min(far + _NEAR, commitment.end() + _NEAR)
        if self._at_the_end:
            begin, end = max(start, commitment.start() - _NEAR), commitment.start()
        for pattern in (self._not_to, self._patterns[Says.REFRAIN]):
            found = pattern.search(text, begin, end)
            if found and not _AND.search(text, begin, found.start()):
                return Deontic.PROHIBITION
        return Deontic.OBLIGATION

    def opens(self, word: str) -> bool:
        """Tell whether a word that begins a sentence is a verb of saying or asking, no name."""
        return any(self._patterns[says].fullmatch(word) is not None for says in _SAYING)

    def _narrower(
        self, text: str, says: Says, found: re.Match[str], start: int, end: int
    ) -> Deontic | None:
        """Return what the words behind a verb make of it: "shall" + "refrain", "endeavour" …"""
        last = min(end, found.end() + _NEAR)
        begin = start if self._at_the_end else found.start()
        close: list[tuple[int, Says]] = []
        for narrower in _NARROWER:
            if says is not Says.SHALL and narrower not in _STATING:
                continue
            match = self._patterns[narrower].search(text, begin, last)
            inside = match is not None and match.end() <= found.end()
            if inside and says is Says.SHALL and not self._at_the_end:
                continue
            if match and not _AND.search(text, found.end(), max(found.end(), match.start())):
                close.append((match.start(), narrower))
        return _MEANING[min(close, key=lambda pair: pair[0])[1]] if close else None

    def _ends_other_than_fighting(self, text: str, start: int, end: int) -> bool:
        match = self._end.search(text, start, min(end, start + _NEAR))
        return match is not None and not self._fighting.search(
            text, start, min(end, match.end() + _NEAR)
        )

    def opens_with_ban(self, text: str, start: int, end: int) -> bool:
        """Tell whether a sentence opens with "not", or by ending something but fighting."""
        if self._not.match(text, start + _blank(text, start), end):
            return True
        match = self._end.search(text, start, min(end, start + 12))
        return match is not None and not self._fighting.search(
            text, match.end(), min(end, match.end() + _NEAR)
        )


def _blank(text: str, start: int) -> int:
    """Return how many characters before the first letter a sentence has."""
    found = re.compile(r"[\W_]*").match(text, start)
    return found.end() - start if found else 0


def _is_said(text: str, start: int, place: int, subjects: Sequence[int]) -> bool:
    """Tell whether a verb opens a sentence, or stands behind a comma or an actor."""
    before = text[start:place].rstrip()
    if len(before) <= _OPENING or before.endswith((",", "،", ":")):
        return True
    return any(0 <= place - subject <= _OPENING for subject in subjects)


def _rank(says: Says) -> int:
    """Return how early a class of words is asked where all stand at the sentence's end."""
    order = (Says.DENIED, Says.STRIVE, Says.AGREE_LATER, Says.REFRAIN, Says.MAY)
    return order.index(says) if says in order else len(order)
