"""People's translations of the sentences of an article."""

from collections import defaultdict

from agreements.models import Article, Translation


def translations_by_sentence(article: Article) -> dict[int, list[Translation]]:
    """Return the standing translations of an article's sentences, by sentence. One query."""
    found: dict[int, list[Translation]] = defaultdict(list)
    rows = (
        Translation.objects.filter(sentence__article=article, withdrawn=False)
        .select_related("sentence", "translator")
        .order_by("sentence__position", "language", "pk")
    )
    for row in rows:
        found[row.sentence_id].append(row)
    return dict(found)
