"""Suggest what was done, with what and to what, from the words of a sentence."""

from collections.abc import Iterable
from typing import TypeVar

from agreements.linking.suggest.reading import SentenceRead
from agreements.linking.suggest.tables import matches_of
from agreements.linking.suggest.values import Attribution, TermFound, Words
from agreements.linking.suggest.vocabulary_things import ACTS, TARGETS, WEAPONS
from agreements.types.terms import ActKind, TargetKind, WeaponClass

Kind = TypeVar("Kind", ActKind, WeaponClass, TargetKind)
# Words that say two things: where the more exact one is found too, the plainer one is left out.
_SAID_BY = {
    WeaponClass.TUBE_ARTILLERY: {
        WeaponClass.MORTAR,
        WeaponClass.ROCKET_ARTILLERY,
        WeaponClass.TANK,
    },
    WeaponClass.ARMED_DRONE: {WeaponClass.LOITERING_MUNITION},
    WeaponClass.BALLISTIC_MISSILE: {WeaponClass.ROCKET_ARTILLERY},
    WeaponClass.MINE: {WeaponClass.IED},
}


def acts_in(read: SentenceRead) -> tuple[TermFound[ActKind], ...]:
    """Return the kinds of act a sentence tells, the one that says most first."""
    order = {ActKind(name): place for place, name in enumerate(ACTS)}
    names = [
        read.words_at(m.first, m.after) for m in matches_of("weapons", read.words, read.language)
    ]
    return tuple(
        one
        for one in _found(read, "acts", order)
        if not any(n.start <= one.words.start and one.words.end < n.end for n in names)
    )


def weapons_in(read: SentenceRead, attribution: Attribution) -> tuple[TermFound[WeaponClass], ...]:
    """Return the weapons a sentence names; "shelling" is left out beside "mortar"."""
    order = {WeaponClass(name): place for place, name in enumerate(WEAPONS)}
    found = _found(read, "weapons", order)
    values = {one.value for one in found}
    own = _target_words(read)
    return tuple(
        one
        for one in found
        if not (_SAID_BY.get(one.value, set()) & values and _is_plain(one, found))
        and not _overlaps(one.words, own)
    )


def _is_plain(one: TermFound[WeaponClass], found: Iterable[TermFound[WeaponClass]]) -> bool:
    """Tell "shelling" from "artillery": only the former is said by another weapon's name."""
    word = one.words.text.casefold()
    return not word.startswith(
        ("artil", "арт", "artiller", "гауб", "howitz", "topçu", "հրետան", "مدفع")
    )


def targets_in(read: SentenceRead, attribution: Attribution) -> tuple[TermFound[TargetKind], ...]:
    """Return what was hit or meant; whoever speaks or is accused is not the target."""
    order = {TargetKind(name): place for place, name in enumerate(TARGETS)}
    actors = [voice.who.words for voice in (*attribution.speakers, *attribution.deniers)]
    actors += [who.words for who in attribution.accused]
    return tuple(one for one in _found(read, "targets", order) if not _overlaps(one.words, actors))


def _target_words(read: SentenceRead) -> list[Words]:
    """Return the words of drones that were aimed at, not used: "a mission's UAV"."""
    found = []
    for one in read.named:
        if "M:monitor" in one.labels or "G:osce" in one.labels:
            found.append(read.words_at(one.first, min(one.after + 4, len(read.words))))
    return found


def _overlaps(words: Words, others: Iterable[Words]) -> bool:
    return any(
        words.stands is other.stands and words.start < other.end and other.start < words.end
        for other in others
    )


def _found(read: SentenceRead, which: str, order: dict[Kind, int]) -> tuple[TermFound[Kind], ...]:
    """Return each term once, with its first words, in the given order."""
    by_name = {str(kind): kind for kind in order}
    kept: dict[Kind, TermFound[Kind]] = {}
    for match in matches_of(which, read.words, read.language):
        kind = by_name[match.label]
        if kind not in kept:
            kept[kind] = TermFound(kind, read.words_at(match.first, match.after))
    return tuple(sorted(kept.values(), key=lambda one: order[one.value]))
