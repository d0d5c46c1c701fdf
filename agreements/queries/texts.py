"""The words of an agreement and of its clauses, in the languages there are."""

from collections.abc import Iterable
from dataclasses import dataclass

from agreements.models import Agreement, AgreementText, Clause, ClauseSpan


@dataclass(frozen=True, slots=True)
class ShownText:
    """The text a page shows: one version in one language, and the others there are."""

    chosen: AgreementText | None
    languages: list[AgreementText]
    preamble: str
    words: dict[int, str]


def newest_texts(agreement: Agreement) -> list[AgreementText]:
    """Return the newest published text in each language, English first. One query."""
    newest: dict[str, AgreementText] = {}
    for text in AgreementText.objects.in_line().filter(agreement=agreement).order_by("version"):
        newest[text.language] = text
    return sorted(newest.values(), key=lambda text: (text.language != "en", text.language))


def show_text(agreement: Agreement, *, language: str) -> ShownText:
    """Return the words of every clause in `language`, or in the first language there is. Two queries."""
    texts = newest_texts(agreement)
    chosen = next(
        (text for text in texts if text.language == language), texts[0] if texts else None
    )
    if chosen is None:
        return ShownText(None, [], "", {})
    spans = list(ClauseSpan.objects.filter(text=chosen).select_related("clause").order_by("start"))
    return ShownText(
        chosen,
        texts,
        preamble=chosen.text[: spans[0].start].strip() if spans else "",
        words={span.clause_id: words_of(span, chosen) for span in spans},
    )


def words_of(span: ClauseSpan, text: AgreementText) -> str:
    """Return a clause's words without the number they begin with."""
    words = text.text[span.start : span.end].strip()
    return words.removeprefix(f"{span.clause.path}.").strip() or words


def words_by_clause(clauses: Iterable[Clause], *, language: str = "en") -> dict[int, str]:
    """Return the newest published words of some clauses, in one language if there. One query."""
    spans = (
        ClauseSpan.objects.filter(
            clause__in=list(clauses), text__in=AgreementText.objects.in_line()
        )
        .select_related("text", "clause")
        .order_by("text__version")
    )
    found: dict[int, ClauseSpan] = {}
    for span in spans:
        kept = found.get(span.clause_id)
        if kept is None or span.text.language == language or kept.text.language != language:
            found[span.clause_id] = span
    return {clause: words_of(span, span.text) for clause, span in found.items()}
