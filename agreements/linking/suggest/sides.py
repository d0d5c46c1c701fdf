"""Mutual accusation: "each side blamed the other" accuses both, by both."""

from agreements.linking.suggest.mentions import mention_of
from agreements.linking.suggest.reading import SentenceRead
from agreements.linking.suggest.values import Attribution, Manner, Mention, Stance, Voice
from agreements.types.terms import ClaimKind

# Phrases that hold the accusation themselves: "traded accusations", "se rejettent".
_ACCUSING = (
    "accus", "blam", "charge", "recrim", "обвин", "звинува", "acus", "culp", "rejet", "renvo",
    "اتهام", "մեղադր",
)  # fmt: skip


def is_mutual(read: SentenceRead) -> bool:
    """Tell whether a sentence has two sides accuse each other."""
    mutual = [cue for cue in read.cues if cue.label == "mutual"]
    if not mutual:
        return False
    if any(cue.label == "accuse" for cue in read.cues):
        return True
    words = [" ".join(read.words[cue.first : cue.after]) for cue in mutual]
    return any(part in phrase for phrase in words for part in _ACCUSING)


def both_sides(read: SentenceRead) -> Attribution:
    """Return both sides as accusers and accused: those named, else all parties as inferred."""
    cue = next(cue for cue in read.cues if cue.label in ("mutual", "accuse"))
    words = read.words_at(cue.first, cue.after)
    sides = _named_sides(read)
    if len(sides) < 2:
        all_ = [mention_of(read, one).words for one in read.named if one.is_collective]
        spoken = all_[0] if all_ else words
        sides = tuple(
            Mention(spoken, party.id, inferred=True, from_all=True) for party in read.cast.parties
        )
    voices = tuple(Voice(who, Manner.REPORTED, words) for who in sides)
    stances = tuple(
        Stance(
            ClaimKind.COUNTER_ACCUSATION if number else ClaimKind.ACCUSATION,
            voice,
            tuple(who for who in sides if who.actor != voice.who.actor),
        )
        for number, voice in enumerate(voices)
    )
    return Attribution(voices, sides, (), stances)


def _named_sides(read: SentenceRead) -> tuple[Mention, ...]:
    """Return the parties named, each once."""
    kept: dict[str, Mention] = {}
    for one in read.named:
        who = mention_of(read, one)
        party = read.cast.party_of(who.actor)
        if party:
            kept.setdefault(party, who)
    return tuple(kept.values())
