"""Read and write the corpus format: agreements and articles in, link rows out."""

import json
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from agreements.errors import TrackerError
from agreements.types.linking import AgreementInput, ArticleInput, ClauseInput, LinkProposal
from agreements.types.terms import ClauseKind, LinkRelation

# Stored relations as the corpus format writes them out.
WRITTEN_RELATION: dict[LinkRelation, str] = {
    LinkRelation.ALLEGES_BREACH: "breach_claim",
    LinkRelation.DENIES: "denial",
    LinkRelation.REPORTS_FULFILMENT: "compliance",
    LinkRelation.REPORTS_CALM: "compliance",
    LinkRelation.RESTATES: "restatement",
    LinkRelation.CALLS_FOR: "mention",
    LinkRelation.MENTION: "mention",
}


class CorpusError(TrackerError):
    """A corpus file that cannot be read; the message names file, line and key."""


def read_agreements(path: Path) -> list[AgreementInput]:
    """
    Return the agreements of a corpus's `agreements.json`.

    :raises CorpusError: naming the file and what is wrong in it.
    """
    rows = _load(path)
    if not isinstance(rows, list):
        raise CorpusError(f"{path}: expected a list of agreements.")
    return [_agreement(row, f"{path}, agreement {number}") for number, row in enumerate(rows, 1)]


def read_articles(path: Path) -> Iterator[tuple[str, str, ArticleInput]]:
    """
    Yield `(id, language, article)` for each line of a corpus's `articles.jsonl`.

    :raises CorpusError: naming the file, the line and what is wrong in it.
    """
    for where, row in read_lines(path):
        first, last = published_days(str(_need(row, "published", where) or ""), where)
        language = str(row.get("lang") or "")
        yield (
            str(_need(row, "id", where)),
            language,
            ArticleInput(
                title=str(row.get("title") or ""),
                body=str(_need(row, "body", where)),
                language=language.split("+")[0][:2],
                published_first=first,
                published_last=last,
            ),
        )


def read_lines(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield `(where, object)` for each filled line of a JSON Lines file."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path} cannot be read: {error}") from None
    for number, line in enumerate(lines, 1):
        where = f"{path}, line {number}"
        if line.strip():
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise CorpusError(f"{where}: this is no JSON ({error}).") from None
            if not isinstance(row, dict):
                raise CorpusError(f"{where}: expected an object.")
            yield where, row


def published_days(written: str, where: str) -> tuple[date | None, date | None]:
    """Return the first and last possible day of a date, a month, a year, or nothing."""
    if not written:
        return None, None
    try:
        parts = [int(part) for part in written[:10].split("-")]
        if len(parts) == 1:
            return date(parts[0], 1, 1), date(parts[0], 12, 31)
        if len(parts) == 2:
            return date(parts[0], parts[1], 1), date(
                parts[0], parts[1], monthrange(parts[0], parts[1])[1]
            )
        day = date(parts[0], parts[1], parts[2])
        return day, day
    except (ValueError, TypeError):
        raise CorpusError(
            f"{where}: {written!r} is no date; write 2020-10-18 or 2020-10."
        ) from None


def link_row(article_id: str, link: LinkProposal) -> dict[str, Any]:
    """Return one link as a row of the corpus format."""
    why = link.why
    return {
        "article_id": article_id,
        "agreement_id": link.agreement_id,
        "clause_id": link.clause_id,
        "start": link.start,
        "end": link.end,
        "probability": link.probability,
        "relation": WRITTEN_RELATION[link.relation],
        "band": link.band.value,
        "why": {
            "terms": list(why.terms),
            "parties": list(why.parties),
            "places": list(why.places),
            "window": why.window,
            "reference": why.reference,
            "carried": why.carried,
            "ambiguous": link.ambiguous,
            "features": why.features,
        },
    }


def _load(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path} cannot be read: {error}") from None
    except json.JSONDecodeError as error:
        raise CorpusError(f"{path}: this is no JSON ({error}).") from None


def _agreement(row: Any, where: str) -> AgreementInput:
    if not isinstance(row, dict):
        raise CorpusError(f"{where}: expected an object.")
    first, _ = published_days(str(_need(row, "date", where)), where)
    if first is None:
        raise CorpusError(f"{where}: an agreement needs a date.")
    clauses = tuple(
        _clause(clause, f"{where}, clause {number}")
        for number, clause in enumerate(_need(row, "clauses", where), 1)
    )
    return AgreementInput(
        id=str(_need(row, "id", where)),
        title=str(row.get("title") or ""),
        first_day=first,
        parties=tuple(row.get("parties") or ()),
        mediators=tuple(row.get("mediators") or ()),
        clauses=clauses,
    )


def _clause(row: dict[str, Any], where: str) -> ClauseInput:
    kind = str(row.get("kind") or "other")
    try:
        known = ClauseKind(kind)
    except ValueError:
        raise CorpusError(
            f"{where}: {kind!r} is no clause kind. Use one of: {', '.join(ClauseKind)}."
        ) from None
    return ClauseInput(
        id=str(_need(row, "id", where)),
        number=str(row.get("number") or ""),
        kind=known,
        text=str(row.get("text") or ""),
        heading=str(row.get("heading") or ""),
    )


def _need(row: dict[str, Any], key: str, where: str) -> Any:
    if key not in row:
        raise CorpusError(f"{where}: the key {key!r} is missing.")
    return row[key]
