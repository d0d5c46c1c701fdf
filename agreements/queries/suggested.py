"""What a sentence suggests for the record of a breach, from the names and days that are stored."""

from agreements.linking.suggest.cast import Cast
from agreements.linking.suggest.engine import suggest
from agreements.linking.suggest.values import NamedActor, NamedPlace, Passage, Suggestions
from agreements.models import Actor, Agreement, Conflict, Obligation, Place, Sentence
from agreements.types.terms import ActorKind, ClauseKind, PlaceKind

_AROUND = 3


def suggested_by(sentence: Sentence, conflict: Conflict) -> Suggestions:
    """
    Return what a sentence suggests, read with its neighbours in a conflict. Seven queries.

    Ids of actors and places are their primary keys as text.
    """
    return suggest(_passage(sentence, conflict), _cast(conflict))


def _cast(conflict: Conflict) -> Cast:
    parties = _warring(conflict)
    actors = [
        NamedActor(
            str(actor.pk),
            actor.name,
            tuple(name.text for name in actor.names.all()),
            str(actor.parent_id) if actor.parent_id else None,
            is_party=actor.pk in parties,
            is_force=actor.kind != ActorKind.STATE,
        )
        for actor in Actor.objects.prefetch_related("names")
    ]
    places = Place.objects.filter(place_conflicts__conflict=conflict).prefetch_related("names")
    return Cast(
        actors,
        [
            NamedPlace(
                str(place.pk),
                place.name,
                PlaceKind(place.kind),
                tuple(name.text for name in place.names.all()),
            )
            for place in places
        ],
    )


def _warring(conflict: Conflict) -> set[int]:
    """Return whom a ceasefire of the conflict binds, or where none does, all its obligors."""
    owed = set(
        Obligation.objects.filter(clause__agreement__conflict=conflict).values_list(
            "obligor", "clause__kind"
        )
    )
    ceasing = {actor for actor, kind in owed if kind == ClauseKind.CESSATION_OF_HOSTILITIES}
    return ceasing or {actor for actor, _ in owed}


def _passage(sentence: Sentence, conflict: Conflict) -> Passage:
    article = sentence.article
    near = range(sentence.position - _AROUND, sentence.position + _AROUND + 1)
    rows = article.sentences.filter(position__in=near).with_words()
    words = {row.position: str(row.words) for row in rows.order_by("position")}  # type: ignore[attr-defined]
    published = article.published
    begun = Agreement.objects.filter(
        conflict=conflict, in_force_from_earliest__isnull=False
    ).values_list("in_force_from_earliest", flat=True)
    return Passage(
        sentence=words.get(sentence.position, ""),
        before=tuple(words[at] for at in sorted(words, reverse=True) if at < sentence.position),
        after=tuple(words[at] for at in sorted(words) if at > sentence.position),
        headline=article.title,
        publisher=article.source.name,
        language=article.language,
        published_first=published.local(published.earliest).date() if published else None,
        published_last=published.local(published.latest).date() if published else None,
        zone=conflict.zone,
        truces=tuple(moment for moment in begun if moment),
        is_quote=sentence.is_quote,
    )
