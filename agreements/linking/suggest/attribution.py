"""
Say who speaks in a sentence, whom it accuses and who denies.

By order of words, not by parsing: each word of saying, accusing or denying takes the name before
it (after it in Arabic, and in "…, said the ministry"), and within what is said the doer of a
violent act is the accused. Everything is a suggestion with the words it came from.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from agreements.linking.suggest.doers import controlled, doers
from agreements.linking.suggest.mentions import (
    after,
    before,
    is_enemy,
    is_passive,
    joined,
    last_subject,
    mention_of,
    near_cue,
)
from agreements.linking.suggest.reading import Cue, Named, SentenceRead, read_sentence
from agreements.linking.suggest.sides import both_sides, is_mutual
from agreements.linking.suggest.values import (
    Attribution,
    Manner,
    Mention,
    Passage,
    Stance,
    Stands,
    Voice,
)
from agreements.types.terms import ClaimKind

_VERB_FIRST = frozenset({"ar"})
_VERB_LAST = frozenset({"az", "tr"})
_TURNS = frozenset({"ru", "uk", "fr", "es", "hy"})
_AUXILIARIES = frozenset({"a", "ont", "ha", "han", "has", "have", "had"})
_ENDS_SPEECH = (",", "”", "»", '"')
_LEADING = ("say", "accuse", "deny", "is_accused", "according", "as_says")
# A quotation shorter than this is a word in marks, not somebody's speech.
_SPEECH = 12


@dataclass(frozen=True, slots=True)
class _Heard:
    """A cue with who stands before it (its subject) and, for an accusation, whom it is about."""

    cue: Cue
    subject: Mention | None
    objects: tuple[Mention, ...] = ()


def attribute(
    read: SentenceRead, passage: Passage, earlier: Iterable[SentenceRead] = ()
) -> Attribution:
    """
    Return who says what of whom in a sentence.

    `earlier` are the sentences before it, the nearest first: a pronoun, and a quotation without
    its speaker, mean the last subject named there, marked as inferred.
    """
    past = list(earlier)
    if is_mutual(read):
        return both_sides(read)
    heard = list(_heard(read, past))
    deniers = _voices(read, heard, denying=True)
    denying = {_key(voice) for voice in deniers}
    said = [v for v in _voices(read, heard, denying=False) if _key(v) not in denying]
    if not said and not deniers:
        said = _carried(read, passage, past)
    said = [_known_monitor(voice, read, passage) for voice in said]
    accused = _accused(read, heard, said, has_denial=bool(deniers))
    return Attribution(
        tuple(said), accused, tuple(deniers), tuple(_stances(read, said, accused, deniers))
    )


def _heard(read: SentenceRead, past: list[SentenceRead]) -> Iterator[_Heard]:
    """Yield each cue with its subject and objects, in the order of the sentence."""
    cues = [cue for cue in read.cues if cue.label in _LEADING]
    cues = [cue for cue in cues if not any(_is_within(cue, other) for other in cues)]
    for number, cue in enumerate(cues):
        floor = cues[number - 1].after if number else 0
        match cue.label:
            case "according":
                yield _Heard(cue, _meant(read, after(read, cue.after, far=2)))
            case "as_says":
                yield _Heard(cue, _meant(read, before(read, cue.first, floor=floor, far=3)))
            case "is_accused":
                yield _accused_by(read, cue, floor)
            case "accuse":
                yield _accusation(read, cue, floor, past)
            case _:
                yield _Heard(cue, _subject(read, cue, floor, past))


def _is_within(cue: Cue, other: Cue) -> bool:
    """Tell a cue that is part of a longer one, or doubles one that says more."""
    if cue is other or not (other.first <= cue.first and cue.after <= other.after):
        return False
    longer = other.after - other.first > cue.after - cue.first
    return longer or (cue.label == "say" and other.label != "say")


def _meant(read: SentenceRead, one: Named | None) -> Mention | None:
    return mention_of(read, one) if one else None


def _accusation(read: SentenceRead, cue: Cue, floor: int, past: list[SentenceRead]) -> _Heard:
    """Return who accuses and who is accused, by the order of words of the language."""
    language = read.language[:2]
    if language in _VERB_FIRST:
        first = after(read, cue.after, far=4)
        second = after(read, first.after, far=6) if first else None
        return _Heard(cue, _meant(read, first), _all(read, second))
    if language in _VERB_LAST:
        named = [one for one in read.named if one.after <= cue.first]
        accused = named[-1] if len(named) > 1 else None
        return _Heard(cue, _meant(read, named[0] if named else None), _all(read, accused))
    blamed = near_cue(read, "blamed_on", cue.first, far=0)
    target = after(read, blamed.after if blamed else cue.after, far=6)
    objects = _all(read, target)
    if target and (other := joined(read, target)):
        objects += _all(read, other)
    if blamed and is_passive(read, cue.first):
        return _Heard(cue, None, objects)
    subject = _subject(read, cue, floor, past)
    if not objects:
        objects = _pronoun_object(read, cue, subject, past)
    return _Heard(cue, subject, objects)


def _all(read: SentenceRead, one: Named | None) -> tuple[Mention, ...]:
    found = _meant(read, one)
    return (found,) if found else ()


def _accused_by(read: SentenceRead, cue: Cue, floor: int) -> _Heard:
    """Read "X was accused by Y of …": who stands before is accused, who follows "by" accuses."""
    accused = before(read, cue.first, floor=floor)
    by = near_cue(read, "by", cue.first, far=4)
    who = after(read, by.after, far=3) if by else None
    return _Heard(cue, _meant(read, who), _all(read, accused))


def _subject(read: SentenceRead, cue: Cue, floor: int, past: list[SentenceRead]) -> Mention | None:
    """Return whose word a cue is: named after it where it is turned round, else before it."""
    following = after(read, cue.after, far=3)
    opens = cue.first
    while opens and read.words[opens - 1] in _AUXILIARIES:
        opens -= 1
    lead = read.text[: read.offsets[opens][1]].rstrip()
    if following and (read.language[:2] in _VERB_FIRST or lead.endswith(_ENDS_SPEECH)):
        return mention_of(read, following)
    if cue.label == "deny" and is_passive(read, cue.first):
        by = near_cue(read, "by", cue.after, far=1)
        return _meant(read, after(read, by.after, far=2) if by else None)
    if cue.label == "say" and is_passive(read, cue.first):
        return None
    goes_on = (
        read.language[:2] in ("en", "") and read.words[cue.first].endswith("ing") and floor > 0
    )
    if any(c.label == "pronoun" and c.after == cue.first for c in read.cues):
        named = before(read, _first_cue(read), far=20) if floor else None
        return _meant(read, named) or last_subject(past)
    named = None if goes_on else before(read, cue.first, floor=floor)
    if named is not None and read.language[:2] in _VERB_LAST:
        # The verb stands last: who is named first in the clause speaks, the others are objects.
        named = next(
            one
            for one in read.named
            if one.first >= floor and not read.breaks_between(one.after - 1, cue.first)
        )
    if named is None and floor:
        # "X said …, and added": nobody new is named, so the one before goes on.
        named = before(read, _first_cue(read), far=20)
    if named is not None:
        return mention_of(read, named)
    if following and (not lead or read.language[:2] in _TURNS):
        return mention_of(read, following)
    if any(c.label == "pronoun" and 0 < cue.first - c.after <= 2 for c in read.cues):
        return last_subject(past)
    return None


def _first_cue(read: SentenceRead) -> int:
    return min(cue.first for cue in read.cues if cue.label in _LEADING)


def _pronoun_object(
    read: SentenceRead, cue: Cue, subject: Mention | None, past: list[SentenceRead]
) -> tuple[Mention, ...]:
    """Return whom "accused it" means: the last subject named before who is not the accuser."""
    pronoun = near_cue(read, "pronoun", cue.after, far=0)
    last = last_subject(past)
    if pronoun is None or last is None or (subject and last.actor == subject.actor):
        return ()
    return (replace(last, words=read.words_at(pronoun.first, pronoun.after)),)


def _voices(read: SentenceRead, heard: list[_Heard], *, denying: bool) -> list[Voice]:
    """Return who denies, or who says and accuses; of nested speech the outermost first."""
    found: dict[str, Voice] = {}
    for one in heard:
        who = one.subject
        if who is None or (one.cue.label == "deny") != denying or is_enemy(read, who):
            continue
        voice = Voice(who, _manner(read, one.cue), read.words_at(one.cue.first, one.cue.after))
        key = who.actor or who.words.text
        if key not in found or one.cue.label == "accuse":
            found[key] = voice
    return list(found.values())


def _key(voice: Voice) -> str:
    return voice.who.actor or voice.who.words.text


def _manner(read: SentenceRead, cue: Cue) -> Manner:
    speech = any(high - low > _SPEECH for low, high in read.quotes)
    return Manner.QUOTED if speech and not read.is_quoted(cue.first) else Manner.REPORTED


def _accused(
    read: SentenceRead, heard: list[_Heard], said: list[Voice], *, has_denial: bool
) -> tuple[Mention, ...]:
    """Return those accused: in so many words, as doers of the acts told, or by whose area it is."""
    found = [who for one in heard for who in one.objects]
    if found or not has_denial:
        speaking = {_side(read, voice.who) for voice in said} - {None}
        found += [who for who in doers(read) if _side(read, who) not in speaking]
        found += controlled(read)
    others = [voice.who.actor for voice in said]
    kept: dict[str, Mention] = {}
    for who in found:
        if who.from_all:
            for party in read.cast.parties:
                kept.setdefault(party.id, replace(who, actor=party.id, inferred=True))
        elif who.actor is None and is_enemy(read, who):
            other = next(filter(None, map(read.cast.other_party, others)), None)
            kept.setdefault(
                other or who.words.text, replace(who, actor=other, inferred=other is not None)
            )
        else:
            side = _side(read, who)
            kept.setdefault(side or who.words.text, replace(who, actor=side))
    return tuple(kept.values())


def _side(read: SentenceRead, who: Mention) -> str | None:
    """Return the party somebody is or is an organ of, else himself."""
    return read.cast.party_of(who.actor) or who.actor


def _carried(read: SentenceRead, passage: Passage, past: list[SentenceRead]) -> list[Voice]:
    """
    Return who speaks where the sentence does not say: the last one named for a quotation, else
    whoever prints it, where that is somebody we know.
    """
    if passage.is_quote or (read.quotes and read.quotes[0][0] <= 3):
        for sentence in past:
            voices = _voices(sentence, list(_heard(sentence, [])), denying=False)
            if voices:
                who = replace(voices[0].who, inferred=True)
                return [Voice(who, Manner.QUOTED)]
    publisher = _publisher(read, passage)
    return [Voice(publisher, Manner.AUTHOR)] if publisher else []


def _publisher(read: SentenceRead, passage: Passage) -> Mention | None:
    """Return who prints it, where it is a monitor or an organ we know."""
    paper = read_sentence(passage.publisher, read.cast, "en", stands=Stands.PUBLISHER)
    for one in paper.named:
        kinds = {label[0] for label in one.labels}
        if (
            "M" in kinds
            or {"G:osce", "G:un"} & set(one.labels)
            or ("O" in kinds and kinds & set("SGX"))
        ):
            return replace(mention_of(paper, one), inferred=True)
    return None


def _known_monitor(voice: Voice, read: SentenceRead, passage: Passage) -> Voice:
    """Let "the mission" in a mission's own report mean whoever prints it."""
    monitors = [read.words_at(o.first, o.after) for o in read.named if "M:monitor" in o.labels]
    if voice.who.actor is None and voice.who.words in monitors:
        publisher = _publisher(read, passage)
        if publisher and publisher.actor:
            return replace(voice, who=replace(voice.who, actor=publisher.actor, inferred=True))
    return voice


def _stances(
    read: SentenceRead, said: list[Voice], accused: tuple[Mention, ...], deniers: list[Voice]
) -> Iterator[Stance]:
    """Yield the accusation, and a denial for each denier."""
    accuser = _accuser(read, said)
    if accuser is not None:
        own = read.cast.party_of(accuser.who.actor)
        others = tuple(w for w in accused if own is None or read.cast.party_of(w.actor) != own)
        if others:
            yield Stance(ClaimKind.ACCUSATION, accuser, others)
    for voice in deniers:
        yield Stance(ClaimKind.DENIAL, voice)


def _accuser(read: SentenceRead, said: list[Voice]) -> Voice | None:
    """Return who accuses: whose verb accuses, even within what another says; else who speaks."""
    verbs = [
        read.words_at(c.first, c.after) for c in read.cues if c.label in ("accuse", "is_accused")
    ]
    return next((voice for voice in said if voice.cue in verbs), said[0] if said else None)
