"""Versions of a text beside each other: what differs clause by clause, and languages aligned."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from agreements.models import Agreement, AgreementText, Clause, ClauseSpan, FormerAddress
from agreements.queries.addresses import History, history_of
from agreements.text.versions.order import common_order
from agreements.text.versions.tiles import Placed, tiles
from agreements.text.versions.words import Change, Stretch, compare_words
from agreements.types.terms import TextStatus

# A clause by its id, and which of its stretches; 0 is what stands outside of clauses, by the
# clause that it follows.
Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """
    What one text says at one place; `stretches` mark what differs from the other text.

    `path` is the clause's number in that version, empty where the words are in no clause; `start`
    is where they begin, in characters.
    """

    text: AgreementText
    path: str
    start: int
    words: str
    stretches: list[Stretch] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Row:
    """One place of several texts: a clause's own words, or (`clause` None) words outside of any."""

    clause: Clause | None
    depth: int
    cells: list[Cell | None]

    @property
    def fate(self) -> str:
        """`same`, `changed`, `added` or `removed`, from the first text to the last."""
        first, last = self.cells[0], self.cells[-1]
        if first is None:
            return "added"
        if last is None:
            return "removed"
        return "same" if first.words == last.words else "changed"

    @property
    def renumbered(self) -> bool:
        """Whether the clause has another number in the last text than in the first."""
        first, last = self.cells[0], self.cells[-1]
        return first is not None and last is not None and first.path != last.path


@dataclass(frozen=True, slots=True)
class Comparison:
    """Texts side by side; `is_marked`: in one language, so that words could be compared."""

    texts: list[AgreementText]
    rows: list[Row]
    is_marked: bool

    def count(self, fate: str) -> int:
        """Return how many clauses and other places have a fate."""
        return sum(row.fate == fate for row in self.rows)

    @property
    def counts(self) -> dict[str, int]:
        """How many places there are of each fate."""
        return {fate: self.count(fate) for fate in ("changed", "added", "removed", "same")}


def versions_of(agreement: Agreement, *, with_drafts: bool) -> list[AgreementText]:
    """Return all texts of an agreement, English first, then by language and version. One query."""
    texts = AgreementText.objects.filter(agreement=agreement).select_related(
        "agreement", "variant_of", "made_by", "published_by"
    )
    if not with_drafts:
        texts = texts.published()
    return sorted(texts, key=lambda one: (one.language != "en", one.language, one.version))


def text_of(
    agreement: Agreement, language: str, version: int, *, with_drafts: bool
) -> AgreementText | None:
    """Return one version of an agreement's text, or None. One query."""
    texts = AgreementText.objects.filter(agreement=agreement, language=language, version=version)
    texts = texts.select_related("agreement__conflict", "variant_of", "made_by", "published_by")
    return (texts if with_drafts else texts.published()).first()


def newest_by_language(texts: Iterable[AgreementText]) -> list[AgreementText]:
    """Return the newest published version in each language, variants left out, as they come."""
    newest: dict[str, AgreementText] = {}
    for text in texts:
        if text.status == TextStatus.PUBLISHED and text.variant_of_id is None:
            newest[text.language] = text
    return list(newest.values())


def chosen_pair(
    texts: Sequence[AgreementText], first: str, second: str
) -> tuple[AgreementText, AgreementText] | None:
    """
    Return the two texts that an address asks for by `en-1`; None if there are no two.

    By default the newest version of the first language that has two, and the one before it; else
    a variant and what it varies, or two languages.
    """
    by_name = {name_of(text): text for text in texts}
    if first in by_name and second in by_name and first != second:
        return by_name[first], by_name[second]
    for before, text in itertools.pairwise(one for one in texts if one.variant_of_id is None):
        following = [one for one in texts if one.language == text.language]
        if before.language == text.language and not any(_follows(one, text) for one in following):
            return before, text
    varied = next((one for one in texts if one.variant_of is not None), None)
    if varied is not None and varied.variant_of is not None:
        return varied.variant_of, varied
    return (texts[0], texts[1]) if len(texts) > 1 else None


def _follows(one: AgreementText, text: AgreementText) -> bool:
    return one.variant_of_id is None and one.version > text.version


def name_of(text: AgreementText) -> str:
    """Return the name by which addresses ask for a text: `en-1`."""
    return f"{text.language}-{text.version}"


def compare_texts(texts: Sequence[AgreementText]) -> Comparison:
    """
    Return texts of one agreement side by side, clause by clause. Three queries.

    Two of one language are compared word by word; languages are only aligned, by the clauses that
    their spans name.
    """
    spans = _spans_of(texts)
    history = history_of(texts[0].agreement) if texts else History([])
    columns = [_column(text, spans[text.pk], history) for text in texts]
    is_marked = len(texts) == 2 and texts[0].language == texts[1].language
    clauses = {span.clause_id: span.clause for own in spans.values() for span in own}
    rows = []
    for key in common_order([list(column) for column in columns]):
        found = [column.get(key) for column in columns]
        cells = [place[1] if place else None for place in found]
        depth = next(place[0] for place in found if place)
        rows.append(Row(clauses.get(key[0]), depth, _marked(cells) if is_marked else cells))
    return Comparison(list(texts), rows, is_marked)


def _spans_of(texts: Sequence[AgreementText]) -> dict[int, list[ClauseSpan]]:
    """Return the spans of each text, in its order. One query."""
    found: dict[int, list[ClauseSpan]] = {text.pk: [] for text in texts}
    spans = ClauseSpan.objects.filter(text__in=texts).select_related("clause__agreement")
    for span in spans.order_by("start", "-end"):
        found[span.text_id].append(span)
    return found


def _column(
    text: AgreementText, spans: list[ClauseSpan], history: History
) -> dict[Key, tuple[int, Cell]]:
    """Return the places of one text in its order, each with its depth and its words."""
    placed = [Placed(one.clause_id, one.clause.path, one.start, one.end) for one in spans]
    numbers = {one.clause_id: history.path_in(text, one.clause) for one in spans}
    found: dict[Key, tuple[int, Cell]] = {}
    last = 0
    for tile in tiles(len(text.text), placed):
        words = text.text[tile.start : tile.end]
        start = tile.start + len(words) - len(words.lstrip())
        clause = tile.clause.key if tile.clause else 0
        key = (clause, 0) if clause else (0, last)
        while key in found:
            key = (key[0], key[1] + 1 if clause else key[1] - 1)
        last = clause or last
        if words.strip():
            cell = Cell(text, numbers.get(clause, ""), start, words.strip())
            found[key] = (tile.depth, cell)
    return found


def _marked(cells: list[Cell | None]) -> list[Cell | None]:
    """Return two cells with what differs between them marked in each."""
    old, new = cells
    if old is None or new is None:
        change = Change.ADDED if old is None else Change.REMOVED
        return [
            replace(one, stretches=[Stretch(change, one.words)]) if one else None for one in cells
        ]
    stretches = compare_words(old.words, new.words)
    return [
        replace(one, stretches=[s for s in stretches if s.change is not other])
        for one, other in ((old, Change.ADDED), (new, Change.REMOVED))
    ]


@dataclass(frozen=True, slots=True)
class Line:
    """One place of a text that is shown whole; `address` is the clause's, in this version."""

    clause: Clause | None
    path: str
    depth: int
    start: int
    words: str


def lines_of(text: AgreementText, history: History) -> list[Line]:
    """Return a text cut into its clauses' own words and what is between them. One query."""
    spans = _spans_of([text])[text.pk]
    clauses = {one.clause_id: one.clause for one in spans}
    return [
        Line(clauses.get(key[0]), cell.path, depth, cell.start, cell.words)
        for key, (depth, cell) in _column(text, spans, history).items()
    ]


def addresses_of(agreement: Agreement) -> list[FormerAddress]:
    """Return what became of the addresses of an agreement's clauses, newest first. One query."""
    rows = FormerAddress.objects.filter(agreement=agreement).order_by("-made_at", "-pk")
    return list(rows.select_related("agreement", "clause", "leads_to", "text", "made_by"))
