"""
Read one sentence, with what stands around it, and suggest what a record of a breach would say.

Pure: no socket, no clock, no setting; the same answer each time. Suggestions are never decided
here: each carries the words it came from, and a person submits or drops it.
"""

from dataclasses import replace
from datetime import timedelta

from agreements.linking.suggest.attribution import attribute
from agreements.linking.suggest.cast import Cast
from agreements.linking.suggest.harm import harm_in
from agreements.linking.suggest.reading import SentenceRead, read_sentence
from agreements.linking.suggest.things import acts_in, targets_in, weapons_in
from agreements.linking.suggest.values import (
    Attribution,
    HarmFound,
    Manner,
    Passage,
    PlaceFound,
    Stands,
    Suggestions,
    TimeFound,
)
from agreements.linking.suggest.when import carried, on_that_day, reported_period, times_in
from agreements.linking.suggest.where import places_in
from agreements.text.languages import detect_language
from agreements.types.terms import PlacePrecision

# The day may stand this many sentences before; the toll and a denial in the next one.
_BACK = 2
_LONG_AGO = timedelta(days=60)
_ON = 1


def suggest(passage: Passage, cast: Cast) -> Suggestions:
    """
    Return what a sentence suggests: who says what of whom, the act, weapon, target, place, time, harm.

    What the sentence does not say is looked for in its neighbours, marked as inferred: the day
    before it, the toll after it, a denial after it, the day and place in the headline.
    """
    language = passage.language or detect_language(" ".join((passage.sentence, *passage.before)))
    read = read_sentence(passage.sentence, cast, language)
    earlier = [
        read_sentence(text, cast, language, stands=Stands.BEFORE, number=number)
        for number, text in enumerate(passage.before)
    ]
    later = [
        read_sentence(text, cast, language, stands=Stands.AFTER, number=number)
        for number, text in enumerate(passage.after[:_ON])
    ]
    headline = read_sentence(passage.headline, cast, language, stands=Stands.HEADLINE)
    attribution = _with_later_denial(attribute(read, passage, earlier), passage, later)
    return Suggestions(
        attribution,
        acts_in(read),
        weapons_in(read, attribution),
        targets_in(read, attribution),
        _places(read, headline),
        _times(read, earlier, headline, passage, attribution),
        _harm(read, later),
    )


def _with_later_denial(
    found: Attribution, passage: Passage, later: list[SentenceRead]
) -> Attribution:
    """Add a denial that the next sentence reports by somebody accused in this one."""
    if not found.accused or found.deniers:
        return found
    accused = {who.actor for who in found.accused} - {None}
    for read in later:
        theirs = attribute(read, replace(passage, is_quote=False), [])
        deniers = tuple(
            replace(voice, who=replace(voice.who, inferred=True))
            for voice in theirs.deniers
            if read.cast.party_of(voice.who.actor) in {read.cast.party_of(one) for one in accused}
        )
        if deniers:
            stances = tuple(
                s for s in theirs.stances if s.speaker.who.actor in {d.who.actor for d in deniers}
            )
            return replace(found, deniers=deniers, stances=(*found.stances, *stances))
    return found


def _places(read: SentenceRead, headline: SentenceRead) -> tuple[PlaceFound, ...]:
    found = places_in(read)
    return found or tuple(
        replace(one, inferred=True)
        for one in places_in(headline)
        if one.precision is not PlacePrecision.UNKNOWN
    )


def _times(
    read: SentenceRead,
    earlier: list[SentenceRead],
    headline: SentenceRead,
    passage: Passage,
    attribution: Attribution,
) -> tuple[TimeFound, ...]:
    own = times_in(read, passage)
    if own and not own[0].inferred:
        return own
    printed = [v for v in attribution.speakers if v.manner is Manner.AUTHOR]
    for other in (*earlier[: 1 if printed else _BACK], headline):
        found = times_in(other, passage)
        if len(found) == 1 and not found[0].inferred and _is_recent(found[0], passage):
            return (on_that_day(own[0], found[0]),) if own else carried(found)
    if own:
        return own
    if printed and (period := reported_period(passage, printed[0].who.words)):
        return (period,)
    return ()


def _is_recent(found: TimeFound, passage: Passage) -> bool:
    """Tell a day that news can be about; older ones tell the history."""
    last = passage.published_last
    return last is None or last - found.first <= _LONG_AGO


def _harm(read: SentenceRead, later: list[SentenceRead]) -> tuple[HarmFound, ...]:
    if found := harm_in(read):
        return found
    return tuple(replace(one, inferred=True) for other in later for one in harm_in(other))
