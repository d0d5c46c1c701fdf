"""Where the address of a clause leads: to the clause, to another one, or to what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from agreements.models import Agreement, AgreementText, Clause, ClauseSpan, FormerAddress
from agreements.text.versions.match import share_contained
from agreements.text.versions.tiles import own_words
from agreements.types.terms import AddressFate

# A share of a clause's words too small to say that they went there.
_LEAST_SHARE = 0.25
_MOST_PLACES = 4


@dataclass(frozen=True, slots=True)
class History:
    """What became of the addresses of one agreement's clauses, the oldest first."""

    rows: list[FormerAddress]

    def path_in(self, text: AgreementText, clause: Clause) -> str:
        """Return the number a clause had when a version was published; a draft has today's."""
        if text.published_at is None:
            return clause.path
        later = (
            row.path
            for row in self.rows
            if row.clause_id == clause.pk
            and row.fate == AddressFate.RENUMBERED
            and text.published_at < _since(row)
        )
        return next(later, clause.path)

    def closing(self, clause: Clause) -> FormerAddress | None:
        """Return what took a clause out of the text, if it is not in it any more."""
        own = [
            row
            for row in self.rows
            if row.clause_id == clause.pk and row.fate != AddressFate.RENUMBERED
        ]
        return own[-1] if own and own[-1].is_closing else None

    def holder(self, path: str) -> int | None:
        """Return the id of the clause that last gave an address up for another number."""
        given = [
            row.clause_id
            for row in self.rows
            if row.path == path and row.fate == AddressFate.RENUMBERED
        ]
        return given[-1] if given else None

    def leading_to(self, clause: Clause) -> list[FormerAddress]:
        """Return the former addresses that lead to a clause, and who had its own before."""
        return [
            row
            for row in self.rows
            if (row.clause_id == clause.pk and row.path != clause.path)
            or row.leads_to_id == clause.pk
            or (row.path == clause.path and row.clause_id != clause.pk)
        ]


def _since(row: FormerAddress) -> datetime:
    published = row.text.published_at if row.text else None
    return published or row.made_at


def history_of(agreement: Agreement) -> History:
    """Return what became of the addresses of an agreement's clauses. One query."""
    rows = FormerAddress.objects.filter(agreement=agreement).oldest_first()
    related = ("agreement", "clause__agreement", "leads_to__agreement", "text", "made_by")
    return History(list(rows.select_related(*related)))


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """
    Where an address leads: `clause` is its clause; `moved_to` where it is to be looked for.

    `closed_by`: the clause is in the text no more. All None: nothing ever had this address.
    """

    clause: Clause | None
    moved_to: Clause | None
    closed_by: FormerAddress | None
    history: History


def find_address(agreement: Agreement, path: str) -> Whereabouts:
    """
    Return where the address of a clause leads now. Two or three queries.

    A clause that has the number today comes before one that had it once; of several merged into
    each other, the last is meant.
    """
    clauses = Clause.objects.select_related("agreement__conflict", "parent__agreement")
    history = history_of(agreement)
    clause = clauses.filter(agreement=agreement, path=path).first()
    moved = False
    if clause is None:
        holder = history.holder(path)
        clause = clauses.filter(pk=holder).first() if holder else None
        moved = clause is not None
    if clause is None:
        return Whereabouts(None, None, None, history)
    closed = history.closing(clause)
    if closed is not None and closed.fate == AddressFate.MERGED:
        return Whereabouts(clause, _last_of(closed, history), closed, history)
    return Whereabouts(clause, clause if moved else None, closed, history)


def _last_of(closed: FormerAddress, history: History) -> Clause | None:
    """Return the clause at the end of a chain of merged ones, if it is in the text; a ring has none."""
    seen: set[int] = set()
    while closed.leads_to is not None and closed.leads_to.pk not in seen:
        seen.add(closed.leads_to.pk)
        further = history.closing(closed.leads_to)
        if further is None:
            return closed.leads_to
        closed = further
    return None


def find_in_version(text: AgreementText, path: str) -> tuple[ClauseSpan | None, History]:
    """
    Return where a clause stands in a version by the number it had there, and the history.

    Failing that, by any number it has or had. Two queries.
    """
    history = history_of(text.agreement)
    spans = list(
        ClauseSpan.objects.filter(text=text).select_related("clause__agreement", "clause__parent")
    )
    for span in spans:
        span.text = text
    by_number = {history.path_in(text, span.clause): span for span in spans}
    if path in by_number:
        return by_number[path], history
    holder = history.holder(path)
    others = [span for span in spans if span.clause.path == path or span.clause_id == holder]
    return (others[0] if others else None), history


@dataclass(frozen=True, slots=True)
class Destination:
    """A clause of the newest text that holds some of a former clause's words; `share` 0 to 1."""

    clause: Clause
    share: float
    text: AgreementText


@dataclass(frozen=True, slots=True)
class LastWords:
    """The last words of a clause that is in the text no more, and where they went."""

    text: AgreementText
    words: str
    path: str
    destinations: list[Destination]


def last_words(clause: Clause, history: History) -> list[LastWords]:
    """Return a former clause's last words in each language, newest version first. Four queries."""
    spans = ClauseSpan.objects.filter(clause=clause, text__in=AgreementText.objects.in_line())
    newest = {}
    for span in spans.select_related("text__agreement").order_by("text__version"):
        newest[span.text.language] = span
    held = _clauses_of([span.text.language for span in newest.values()], clause.agreement)
    return [
        LastWords(
            span.text,
            span.text.text[span.start : span.end].strip(),
            history.path_in(span.text, clause),
            _destinations(span.text.text[span.start : span.end], held.get(span.text.language, [])),
        )
        for span in newest.values()
    ]


def _clauses_of(languages: Sequence[str], agreement: Agreement) -> dict[str, list[ClauseSpan]]:
    """Return where the clauses stand in the newest text of some languages. Two queries."""
    newest: dict[str, AgreementText] = {}
    lines = AgreementText.objects.in_line().filter(agreement=agreement, language__in=languages)
    for text in lines.order_by("version"):
        newest[text.language] = text
    found: dict[str, list[ClauseSpan]] = {}
    spans = ClauseSpan.objects.filter(text__in=newest.values())
    for span in spans.select_related("clause__agreement", "text").order_by("start"):
        found.setdefault(span.text.language, []).append(span)
    return found


def _destinations(words: str, spans: list[ClauseSpan]) -> list[Destination]:
    """Return which clauses hold how much of some words, the most first."""
    if not spans:
        return []
    text = spans[0].text
    own = own_words(text.text, text.placed())
    shares = [
        Destination(span.clause, share, text)
        for span in spans
        if (share := share_contained(words, own[span.clause_id])) >= _LEAST_SHARE
    ]
    return sorted(shares, key=lambda one: -one.share)[:_MOST_PLACES]


def clauses_to_offer(agreement: Agreement, history: History) -> list[Clause]:
    """Return the clauses there are, for an address that none of them ever had. One query."""
    clauses = Clause.objects.filter(agreement=agreement).select_related("agreement")
    return [one for one in clauses.order_by("order") if history.closing(one) is None]
