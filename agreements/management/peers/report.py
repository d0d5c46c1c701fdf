"""The comparison as a table to read in a terminal."""

from collections.abc import Iterator
from typing import Any

_WIDTH = 31


def report(figures: dict[str, Any]) -> str:
    """Return the figures of `compare` as lines."""
    return "\n".join([*_head(figures), *_main(figures), *_sizes(figures), "", *_notes(figures)])


def _head(figures: dict[str, Any]) -> Iterator[str]:
    yield (
        f"{figures['articles']} articles, {figures['about_a_conflict']} of them about a conflict "
        f"on offer ({figures['sentences_asked']} sentences); {figures['clauses']} clauses"
    )
    yield ""


def _main(figures: dict[str, Any]) -> Iterator[str]:
    yield (
        f"{'':{_WIDTH}}{'art/s/core':>11}{'sent × clause F1':>18}{'art × agreement F1':>20}"
        f"{'peak MB':>9}"
    )
    for row in figures["methods"]:
        yield _line(row["title"], row, row)
        if "at_bands" in row:
            yield _line("  at its bands, not at its best", row["at_bands"], {})
    yield _line("the gate alone, part of each peer", {}, figures["gate"])


def _line(title: str, f1: dict[str, Any], used: dict[str, Any]) -> str:
    sentence, article = f1.get("sentence_clause_f1"), f1.get("article_agreement_f1")
    return (
        f"{title:{_WIDTH}}{_number(used.get('articles_per_second_per_core'), 1):>11}"
        f"{_number(sentence, 3):>18}{_number(article, 3):>20}"
        f"{_number(used.get('peak_memory_mb'), 0):>9}"
    )


def _sizes(figures: dict[str, Any]) -> Iterator[str]:
    rows = [*figures["methods"], {"title": "the gate alone", **figures["gate"]}]
    sizes = [size["clauses"] for size in figures["gate"].get("sizes", [])]
    if not sizes:
        return
    yield ""
    yield (
        f"{'articles/s/core at … clauses':{_WIDTH}}"
        + "".join(f"{size:>12,}" for size in sizes)
        + f"{'cost × ':>10}{'peak MB':>9}{'made ready in s':>17}"
    )
    for row in rows:
        last = row["sizes"][-1]
        yield (
            f"{row['title']:{_WIDTH}}"
            + "".join(f"{_rate(size):>12}" for size in row["sizes"])
            + f"{_number(row['cost_growth'], 2):>10}{_number(last.get('peak_memory_mb'), 0):>9}"
            + f"{_number(last.get('prepare_seconds'), 1):>17}"
        )


def _rate(size: dict[str, Any]) -> str:
    return _number(size.get("articles_per_second_per_core"), 1)


def _number(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:,.{digits}f}"


def _notes(figures: dict[str, Any]) -> Iterator[str]:
    yield (
        "F1: each method at the threshold at which its F1 is best on these articles. Every peer "
        "has the engine's gate (the article is about the conflict, the agreement exists by its "
        "date, no boilerplate); its time includes the gate's, its memory does not."
    )
    if figures["gate"].get("sizes"):
        yield (
            f"Sizes: {figures['own_clauses_at_the_sizes']} clauses of the corpus, the rest of "
            "made-up agreements of other conflicts. Cost ×: an article at the largest size beside "
            "the smallest; memory and making ready at the largest."
        )
    for row in figures["methods"]:
        notes = [row["note"], *(size.get("note", "") for size in row.get("sizes", []))]
        for note in dict.fromkeys(filter(None, notes)):
            yield f"{row['title']}: {note}."
        yield from _gaps(row, figures["about_a_conflict"])
    for row in figures["left_out"]:
        yield f"{row['title']} is left out: {row['why']}."


def _gaps(row: dict[str, Any], asked: int) -> Iterator[str]:
    for size in row.get("sizes", []):
        if "why_not" in size:
            yield f"{row['title']} at {size['clauses']:,} clauses: {size['why_not']}."
        elif not row["method"].startswith("engine") and size["articles_asked"] < asked:
            yield (
                f"{row['title']} at {size['clauses']:,} clauses: from {size['articles_asked']} of "
                f"the articles about a conflict, for its slowness."
            )
