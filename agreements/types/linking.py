"""
What the linking engine takes and gives: values only, no records.

Offsets are half-open and count characters of the article's text. Days are those of the
conflict's zone.
"""

from dataclasses import dataclass, field
from datetime import date

from agreements.types.terms import Band, ClauseKind, LinkRelation


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """One sentence of a text: `text[start:end]`; `is_boilerplate` is never linked."""

    start: int
    end: int
    is_quote: bool = False
    is_boilerplate: bool = False


@dataclass(frozen=True, slots=True)
class ArticleInput:
    """An article as the engine reads it. `published_*` are the first and last possible days."""

    title: str
    body: str
    language: str = ""
    published_first: date | None = None
    published_last: date | None = None
    sentences: tuple[SentenceSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class ClauseInput:
    """A clause on offer. `id` is the caller's own; `number` is the path as printed."""

    id: str
    number: str
    kind: ClauseKind
    text: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class AgreementInput:
    """
    An instrument on offer.

    `parties`, `mediators` are names as known; `aliases` are other names of this instrument;
    `party_aliases` (per party), `region_names` and `place_names` are names the caller knows
    beyond those the engine generates; `names_off` are patterns of its own that it shall not take
    for them. `last_day` is set where it is known to have ended.
    """

    id: str
    title: str
    first_day: date
    parties: tuple[str, ...]
    mediators: tuple[str, ...] = ()
    clauses: tuple[ClauseInput, ...] = ()
    aliases: tuple[str, ...] = ()
    party_aliases: tuple[tuple[str, ...], ...] = ()
    region_names: tuple[str, ...] = ()
    place_names: tuple[str, ...] = ()
    names_off: tuple[str, ...] = ()
    last_day: date | None = None
    conflict: str = ""


@dataclass(frozen=True, slots=True)
class Why:
    """
    Why a link was made, in parts a reader can check.

    `terms` are the words of the sentence that speak of the clause's kind or of the instrument;
    `parties`, `places` the names found; `window` says how the dates stand; `reference` the
    phrase that names the instrument; `carried` what was taken from the sentences before.
    """

    terms: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    window: str = ""
    reference: str = ""
    carried: str = ""
    features: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LinkProposal:
    """
    A sentence and a clause it may be about. `clause_id` None is the instrument as a whole.

    `probability` is calibrated where the model says so; `ambiguous` marks one of several
    clauses between which the engine cannot tell.
    """

    agreement_id: str
    clause_id: str | None
    start: int
    end: int
    probability: float
    band: Band
    relation: LinkRelation
    why: Why
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceProposal:
    """
    A reference that was recognised but found no clause among those on offer.

    `agreement_id` is set where the instrument is known and only the clause is missing;
    `number` is the item referred to, as printed.
    """

    start: int
    end: int
    words: str
    agreement_id: str | None = None
    number: str = ""
    named_day: date | None = None


@dataclass(frozen=True, slots=True)
class LinkResult:
    """All that the engine found in one article, in the order of the text."""

    model: str
    links: tuple[LinkProposal, ...]
    unresolved: tuple[ReferenceProposal, ...] = ()
