"""One version of an agreement's text with its clauses, gathered for a file."""

from agreements.models import AgreementText, ClauseSpan
from agreements.models.labels import label
from agreements.queries.addresses import history_of
from agreements.queries.citations import authors_of, date_parts
from agreements.queries.versions import lines_of
from agreements.types.instruments import Instrument, Part, WrittenClause
from agreements.types.terms import AgreementForm, TextStanding


def instrument_of(text: AgreementText, *, url: str, root: str) -> Instrument:
    """
    Return a version of a text, ready to be written out. Four queries.

    `url` is its absolute address; `root` what stands before the paths of this site.
    """
    agreement = text.agreement
    history = history_of(agreement)
    parts = [
        Part(line.path, line.depth, line.start, line.words) for line in lines_of(text, history)
    ]
    spans = ClauseSpan.objects.filter(text=text).select_related("clause__agreement")
    ordered = list(spans.order_by("start", "-end"))
    paths = {span.clause_id: history.path_in(text, span.clause) for span in ordered}
    return Instrument(
        slug=agreement.slug,
        title=agreement.title,
        form=str(label(AgreementForm(agreement.form))),
        agreed=date_parts(agreement.agreed),
        parties=authors_of(agreement),
        language=text.language,
        version=text.version,
        standing=str(label(TextStanding(text.standing))),
        source=text.source,
        source_url=text.source_url,
        published_at=text.published_at.isoformat(timespec="seconds") if text.published_at else "",
        reason=text.reason,
        sha256=text.sha256,
        url=url,
        text=text.text,
        parts=tuple(parts),
        clauses=tuple(
            WrittenClause(
                path=paths[span.clause_id],
                parent=paths.get(span.clause.parent_id or 0, ""),
                heading=span.clause.heading,
                kind=span.clause.kind,
                segment=span.clause.segment,
                start=span.start,
                end=span.end,
                words=text.text[span.start : span.end],
                url=f"{root}{span.clause.get_absolute_url()}",
            )
            for span in ordered
        ),
    )
