"""Fill in why a link was made, with the words that were really found."""

from collections.abc import Iterable

from agreements.linking.choose import Choice
from agreements.linking.features import carries_truce
from agreements.linking.kinds import REASONS
from agreements.linking.patterns import Match
from agreements.linking.prepare import Conflict
from agreements.linking.reading import ArticleReading, Reading
from agreements.linking.referred import Referred
from agreements.linking.score import Scored
from agreements.types.linking import Why

_INSTRUMENT = ("instrument", "truce", "truces", "agree")


def explain(
    article: ArticleReading,
    place: int,
    scored: Scored,
    conflict: Conflict,
    choice: Choice,
    referred: Referred,
) -> Why:
    """Return the words, names, days and features behind one link."""
    reading = article.sentences[place]
    concepts = _INSTRUMENT if scored.clause is None else REASONS[scored.clause.source.kind]
    named = choice.named[scored.agreement]
    return Why(
        terms=_words(reading, (m for c in concepts for m in reading.concepts.get(c, ()))),
        parties=_names(reading, (label for party in conflict.parties for label in party)),
        places=_names(reading, _place_labels(scored, conflict)),
        window=_window(article, scored, conflict),
        reference=referred.words or (named.words if named.strength >= 0.3 else ""),
        carried=_carried(article, place, scored, choice),
        features={name: round(value, 3) for name, value in scored.features.items() if value},
    )


def _words(reading: Reading, matches: Iterable[Match]) -> tuple[str, ...]:
    ordered = sorted(matches, key=lambda match: match.first)
    return tuple(dict.fromkeys(reading.words_of(match) for match in ordered))


def _names(reading: Reading, labels: Iterable[str]) -> tuple[str, ...]:
    return _words(reading, (match for label in labels for match in reading.labels.get(label, ())))


def _place_labels(scored: Scored, conflict: Conflict) -> list[str]:
    towns = next(m.towns for m in conflict.members if m.index == scored.agreement)
    ours = {label for party in conflict.parties for label in party}
    return sorted({*conflict.regions, *towns, f"L:{scored.agreement}"} - ours)


def _window(article: ArticleReading, scored: Scored, conflict: Conflict) -> str:
    """Say how the article's days stand to the agreement's first day."""
    source = next(m.source for m in conflict.members if m.index == scored.agreement)
    began = f"agreed {source.first_day.isoformat()}"
    first, last = article.published_first or article.published_last, article.published_last
    if first is None or last is None:
        return f"{began}; the article carries no date"
    days = first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"
    if first < source.first_day:
        return f"{began}; published {days}, perhaps before"
    return f"{began}; published {days}, {(last - source.first_day).days} days after at most"


def _carried(article: ArticleReading, place: int, scored: Scored, choice: Choice) -> str:
    """Quote the start of the sentence from which the agreement or the truce was carried over."""
    by_pronoun = carries_truce(article, place)
    in_mind = choice.carried.get(scored.agreement, 0.0) > choice.named[scored.agreement].strength
    if not place or not (by_pronoun or in_mind):
        return ""
    source = next(
        (
            earlier
            for earlier in reversed(article.sentences[:place])
            if earlier.has("truce", "truces", "instrument", "agree")
        ),
        None,
    )
    return " ".join(source.text.split()[:12]) if source else ""
