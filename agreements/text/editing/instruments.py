"""Which instrument, and which of its items, the words of a reference mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from agreements.text.normalise import normalise
from agreements.text.periods import find_dates
from agreements.types.drafts import Instrument

_SELF = "self"
# Words that stand in the names of most instruments and tell none from another.
_PLAIN = frozenset(
    normalise(
        "the of on for and in a an joint statement agreement declaration accord protocol "
        "memorandum treaty ceasefire truce peace совместное заявление соглашение о об и в "
        "déclaration accord conjointe de la le du sur declaración acuerdo conjunta del"
    ).split()
)
_ENOUGH = 2.0
_WORTH_OFFERING = 1.0


@dataclass(frozen=True, slots=True)
class Meant:
    """
    What a reference means: the instrument, "" if none is known, and the path of its clause.

    `others` are further instruments the words fit as well; then a person has to choose.
    """

    slug: str = ""
    path: str = ""
    others: tuple[str, ...] = ()


def meant_by(words: str, item: str, instruments: Sequence[Instrument], *, own: Instrument) -> Meant:
    """
    Return which instrument the words for one mean, and which clause the item is.

    `words` "self" is the text itself. A day, with or without a year, weighs most; then names.
    """
    if words == _SELF:
        return Meant(own.slug, _path_of(item, own.paths))
    scored = [(_fit(words, one), one) for one in instruments if one.slug != own.slug]
    best = max((score for score, _ in scored), default=0.0)
    if best < _ENOUGH:
        return Meant()
    fitting = [one for score, one in scored if score == best]
    first = fitting[0]
    if len(fitting) > 1:
        return Meant(others=tuple(one.slug for one in fitting))
    return Meant(first.slug, _path_of(item, first.paths))


def candidates(
    words: str, item: str, instruments: Sequence[Instrument], *, own: str
) -> list[Meant]:
    """
    Return the instruments that words may mean, the best first, each with the clause the item is.

    Other than `meant_by` it also names those that fit too little to be taken: by a name of two
    words. `own` is the slug of the text the words stand in, which is left out.
    """
    scored = [(_fit(words, one), one) for one in instruments]
    found = [
        (score, Meant(one.slug, _path_of(item, one.paths)))
        for score, one in scored
        if score >= _WORTH_OFFERING and one.slug != own
    ]
    found.sort(key=lambda pair: -pair[0])
    return [meant for _, meant in found]


def _fit(words: str, instrument: Instrument) -> float:
    """Return how well words fit an instrument; a day that differs rules it out."""
    days = [mention for mention in find_dates(words) if mention.day]
    score = 0.0
    if days and instrument.day:
        agreed = date.fromisoformat(instrument.day)
        if not any(
            (mention.first == agreed)
            if mention.first
            else (mention.month, mention.day) == (agreed.month, agreed.day)
            for mention in days
        ):
            return 0.0
        score += _ENOUGH
    told = set(normalise(words).split()) - _PLAIN
    named = max((len(told & _told(name)) for name in instrument.names), default=0)
    exact = any(
        normalise(name) and normalise(name) in normalise(words) for name in instrument.names
    )
    return score + named / 2 + (_ENOUGH if exact and not days else 0.0)


def _told(name: str) -> set[str]:
    return {word for word in normalise(name).split() if not word.isdigit()} - _PLAIN


def _path_of(item: str, paths: Sequence[str]) -> str:
    """Return the path that an item as printed means: "item 2", "Article 5", "2 (a)"."""
    wanted = normalise(item)
    if not wanted:
        return ""
    exact = [path for path in paths if normalise(path) == wanted]
    if exact:
        return exact[0]
    number = next((word for word in reversed(wanted.split()) if word[0].isdigit()), "")
    ending = [path for path in paths if number and normalise(path).split()[-1:] == [number]]
    return ending[0] if len(ending) == 1 or (ending and ending[0] == number) else ""
