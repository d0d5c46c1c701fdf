"""People's translations of the sentences of an article."""

from collections import defaultdict

from django.db.models import Max, OuterRef, QuerySet, Subquery

from agreements.models import Article, Translation


def translations_by_sentence(article: Article) -> dict[int, list[Translation]]:
    """
    Return the standing translations of an article's sentences, by sentence. One query.

    Each has `made_at`, when its words were last written, from the audit: a translation moves no
    board, and its date is for readers only.
    """
    found: dict[int, list[Translation]] = defaultdict(list)
    rows = (
        Translation.objects.filter(sentence__article=article, withdrawn=False)
        .select_related("sentence", "translator")
        .annotate(made_at=_last_written())
        .order_by("sentence__position", "language", "pk")
    )
    for row in rows:
        found[row.sentence_id].append(row)
    return dict(found)


def _last_written() -> Subquery:
    events = Translation.pgh_event_models["insert"].objects  # type: ignore[attr-defined]
    newest: QuerySet[Translation] = (
        events.filter(id=OuterRef("pk"))
        .order_by()
        .values("id")
        .annotate(last=Max("pgh_created_at"))
        .values("last")
    )
    return Subquery(newest)
