"""What every method is offered: the clauses of a corpus, cut or filled up to a size."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

from agreements.linking.corpus import read_agreements
from agreements.management.peers.made_up import made_up_agreements
from agreements.types.linking import AgreementInput, ClauseInput


@dataclass(frozen=True, slots=True)
class Size:
    """How many clauses are on offer, and how many of them are the corpus's own."""

    clauses: int
    own: int


@dataclass(frozen=True, slots=True)
class Offer:
    """
    Agreements, and their clauses in one row: methods speak of clauses by their number in it.

    The first `own` clauses are the corpus's; those after it are made up.
    """

    agreements: tuple[AgreementInput, ...]
    own: int

    @property
    def clauses(self) -> list[tuple[AgreementInput, ClauseInput]]:
        """Every clause with its agreement."""
        return [(each, clause) for each in self.agreements for clause in each.clauses]

    @property
    def texts(self) -> list[str]:
        """The text of every clause, its heading before it."""
        return [f"{clause.heading} {clause.text}".strip() for _, clause in self.clauses]


def read_offer(folder: Path, size: Size | None = None) -> Offer:
    """
    Return what a corpus offers, or at `size` some of it and made-up agreements.

    :raises CorpusError: if the corpus cannot be read.
    """
    agreements = read_agreements(folder / "agreements.json")
    if size is None:
        return Offer(tuple(agreements), count_clauses(agreements))
    kept = _thinned(agreements, size.own)
    return Offer((*kept, *made_up_agreements(size.clauses - size.own)), size.own)


def sizes_of(agreements: Sequence[AgreementInput], wanted: Sequence[int]) -> list[Size]:
    """Return the sizes in rising order; all hold the same clauses of the corpus."""
    smallest = min(wanted, default=0)
    own = min(smallest, count_clauses(agreements))
    return [Size(clauses, own) for clauses in sorted(set(wanted))]


def count_clauses(agreements: Sequence[AgreementInput]) -> int:
    """Return how many clauses some agreements have."""
    return sum(len(agreement.clauses) for agreement in agreements)


def _thinned(agreements: Sequence[AgreementInput], clauses: int) -> list[AgreementInput]:
    """Keep all agreements and so many clauses, the first of each before the second of any."""
    rounds = zip_longest(*(agreement.clauses for agreement in agreements))
    ranked = [clause for together in rounds for clause in together if clause is not None]
    kept = {clause.id for clause in ranked[:clauses]}
    return [
        replace(each, clauses=tuple(clause for clause in each.clauses if clause.id in kept))
        for each in agreements
    ]
