"""Say who did a violent act in a sentence: named right before its word, or after "by"."""

from collections.abc import Iterator

from agreements.linking.patterns import Match
from agreements.linking.suggest.mentions import is_led, mention_of
from agreements.linking.suggest.reading import Named, SentenceRead
from agreements.linking.suggest.tables import matches_of
from agreements.linking.suggest.values import Mention

_NEAR = 5
_BY_NEAR = 5
_BY_BACK = 10
_VERB_LAST = frozenset({"az", "tr"})
_ADJECTIVE_LAST = frozenset({"fr", "es"})
_IRREGULAR = frozenset({"struck", "hit", "shot", "killed", "cut"})
_STOPS = frozenset({"say", "accuse", "deny", "according", "by"})


def doers(read: SentenceRead) -> Iterator[Mention]:
    """
    Yield who is said to have done the acts of a sentence, in its order.

    "Northern forces shelled", "Northern shelling", "violated by the North" name a doer; "northern
    villages were shelled" and "fire against the North" do not.
    """
    acts = _acts(read)
    found = matches_of("targets", read.words, read.language)
    if read.language[:2] in _VERB_LAST:
        # The object stands before the verb: only what belongs to somebody bars him as the doer.
        found = [match for match in found if match.label == "military_position"]
    targets = {place for match in found for place in range(match.first, match.after)}
    for one in read.named:
        if one.is_bare_organ or "M:monitor" in one.labels:
            continue
        if _is_by(read, one, acts) or any(_does(read, one, act, targets) for act in acts):
            yield mention_of(read, one)


def controlled(read: SentenceRead) -> Iterator[Mention]:
    """Yield whose area a report points at, as inferred: "in non-government-controlled areas"."""
    for one in read.named:
        is_force = "R:rebels" in one.labels
        if _holds(read, one) and (is_force or "R:state" in one.labels):
            who = read.cast.force_side(is_force=is_force)
            if who:
                yield Mention(read.words_at(one.first, one.after), who, inferred=True)


def _holds(read: SentenceRead, one: Named) -> bool:
    """Tell "rebel-held" and "government-controlled", which say whose an area is."""
    return not {"controlled", "held"}.isdisjoint(read.words[one.first : one.after])


def _acts(read: SentenceRead) -> list[Match]:
    weapons = matches_of("weapons", read.words, read.language)
    return sorted([*read.acts, *weapons], key=lambda match: match.first)


def _does(read: SentenceRead, one: Named, act: Match, targets: set[int]) -> bool:
    """Tell whether who is named at `one` does the act: it follows, with nothing between to stop it."""
    if is_led(read, one) or _holds(read, one):
        return False
    if read.language[:2] == "ar" and act.after == one.first:
        return True
    if read.language[:2] in _ADJECTIVE_LAST and act.after == one.first:
        return True
    far = 10 if read.language[:2] in _VERB_LAST else _NEAR
    if not 0 <= act.first - one.after <= far or read.breaks_between(one.after - 1, act.first):
        return False
    between = range(one.after, act.first)
    if any(cue.label in _STOPS and cue.first in between for cue in read.cues):
        return False
    if any(other is not one and other.first in between for other in read.named):
        return False
    if any(place in targets for place in between):
        return False
    if act.first in targets and act.first == one.after:
        return False
    return not _is_suffered(read, one, act)


def _is_suffered(read: SentenceRead, one: Named, act: Match) -> bool:
    """Tell "were shelled", "came under fire", "подверглись обстрелу"."""
    word = read.words[act.first]
    under = [c for c in read.cues if c.label == "passive" and one.after <= c.first <= act.first]
    if not under:
        return False
    if read.language[:2] in ("en", ""):
        plain = any(read.words[c.after - 1] == "under" for c in under)
        return plain or word.endswith("ed") or word in _IRREGULAR
    return True


def _is_by(read: SentenceRead, one: Named, acts: list[Match]) -> bool:
    """Tell whether somebody is named after "by", or before its like, beside an act."""
    for cue in read.cues:
        if cue.label == "by" and cue.first < one.first <= cue.after + _BY_NEAR:
            if read.breaks_between(cue.first, one.first):
                continue
            if any(0 <= cue.first - act.after <= _BY_BACK for act in acts):
                return not any(
                    c.label in ("accuse", "is_accused", "deny", "say") and c.after == cue.first
                    for c in read.cues
                )
        if cue.label == "by_after" and 0 <= cue.first - one.after <= 1 and acts:
            return True
    return False
