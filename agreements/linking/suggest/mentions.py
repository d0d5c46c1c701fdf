"""Find who is named before or after a word, and whom a name means."""

from collections.abc import Iterable
from dataclasses import replace

from agreements.linking.suggest.reading import Cue, Named, SentenceRead
from agreements.linking.suggest.values import Mention
from agreements.text.normalise import word_set

_AND = word_set("and и та et y և եւ və ve و")
_ARTICLES = word_set("the l le la les el los las")
# Here the name comes first and what relates it stands after it.
_NAME_FIRST = frozenset({"az", "tr", "hy"})


def mention_of(read: SentenceRead, one: Named) -> Mention:
    """Return whom a name means; "the separatists" and the like are concluded, not named."""
    cast = read.cast
    actor = cast.actor_of(one.labels)
    inferred = False
    if actor is None or ("R:rebels" in one.labels and cast.party_of(actor) is None):
        for label, is_force in (("R:rebels", True), ("R:state", False)):
            if label in one.labels:
                actor, inferred = cast.force_side(is_force=is_force) or actor, True
    return Mention(
        read.words_at(one.first, one.after),
        actor,
        inferred and actor is not None,
        one.is_collective,
    )


def before(read: SentenceRead, place: int, *, floor: int = 0, far: int = 14) -> Named | None:
    """Return who is named last before a place, not before `floor`, in the same clause."""
    for one in reversed(read.named):
        if one.after <= place and one.first >= floor and place - one.after <= far:
            if is_led(read, one) or read.breaks_between(one.after - 1, place):
                continue
            return one
    return None


def after(read: SentenceRead, place: int, *, far: int) -> Named | None:
    """Return who is named first after a place, in the same clause."""
    for one in read.named:
        if one.first >= place and one.first - place <= far:
            if place and read.breaks_between(place - 1, one.first):
                return None
            return one
    return None


def is_led(read: SentenceRead, one: Named) -> bool:
    """Tell a name that only stands beside another: "in Yerevan", "against Iran"."""
    if read.language[:2] in _NAME_FIRST:
        return False
    place = one.first
    if place and read.words[place - 1] in _ARTICLES:
        place -= 1
    return any(cue.label == "not_agent" and cue.after == place for cue in read.cues)


def joined(read: SentenceRead, one: Named) -> Named | None:
    """Return the second of two joined by "and"."""
    if one.after >= len(read.words) or read.words[one.after] not in _AND:
        return None
    return after(read, one.after + 1, far=1)


def near_cue(read: SentenceRead, label: str, place: int, *, far: int) -> Cue | None:
    """Return the cue of a label that begins at most `far` words after a place."""
    return next(
        (cue for cue in read.cues if cue.label == label and 0 <= cue.first - place <= far), None
    )


def is_passive(read: SentenceRead, first: int) -> bool:
    """Tell whether "was", "были" or the like stands right before a word."""
    return any(cue.label == "passive" and 0 <= first - cue.after <= 1 for cue in read.cues)


def is_enemy(read: SentenceRead, who: Mention) -> bool:
    """Tell "the enemy" and "the other side"."""
    return any(
        "R:enemy" in one.labels and read.words_at(one.first, one.after) == who.words
        for one in read.named
    )


def last_subject(earlier: Iterable[SentenceRead]) -> Mention | None:
    """Return the subject named last in the sentences before, the nearest first, as inferred."""
    for read in earlier:
        for one in read.named:
            if not is_led(read, one) and not one.is_collective and "R:enemy" not in one.labels:
                return replace(mention_of(read, one), inferred=True)
    return None
