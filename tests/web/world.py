"""A small world for pages: one agreement of two parties, with so many rows of everything."""

from dataclasses import dataclass

from agreements.models import (
    Actor,
    Agreement,
    Article,
    Breach,
    Clause,
    ClauseLink,
    Conflict,
    Obligation,
    Sentence,
)
from agreements.types.terms import ClaimKind, PlacePrecision, RelationKind, RoleKind
from tests import factories as make

MAKES = "The ministry of {name} said that shells fell on village {number}."
SIDES = ("northland", "southland")
KEEPS = "A spokesman denied it the same evening."


@dataclass
class World:
    """What was made, for tests to point at."""

    conflict: Conflict
    agreement: Agreement
    clause: Clause
    parties: list[Actor]
    duties: list[Obligation]
    articles: list[Article]
    sentence: Sentence
    links: list[ClauseLink]
    breach: Breach


def build_world(*, rows: int, name: str = "accord") -> World:
    """
    Make an agreement with `rows` clauses, articles, links and breaches.

    `name` is in every address of this world, so that two can stand side by side.
    """
    conflict = make.ConflictFactory(slug=f"{name}-conflict", name="Test conflict")
    agreement = make.AgreementFactory(conflict=conflict, slug=name, short_title=name.title())
    parties = [make.ActorFactory(slug=f"{name}-{side}", name=side.title()) for side in SIDES]
    for party in parties:
        make.AgreementRoleFactory(agreement=agreement, actor=party, role=RoleKind.SIGNATORY)
        make.DeclarationFactory(agreement=agreement, actor=party)
    clauses = _clauses(agreement, rows)
    duties = [
        make.ObligationFactory(clause=clause, obligor=party, one_week=place == 1)
        for place, clause in enumerate(clauses)
        for party in parties
    ]
    articles = [_article(number) for number in range(rows)]
    links = [
        make.ClauseLinkFactory(
            sentence=make.SentenceFactory(article=article, words=article.text.partition("\n")[0]),
            clause=clauses[0],
            probability=0.9 - place / 1000,
        )
        for place, article in enumerate(articles)
    ]
    breaches = [_breach(conflict, clauses[0], parties, links, place) for place in range(rows)]
    for place in range(rows):
        make.FulfilmentFactory(obligation=duties[place % 2], article=articles[place])
        other = make.AgreementFactory(conflict=conflict)
        make.AgreementRelationFactory(
            from_agreement=other,
            to_agreement=agreement,
            to_clause=clauses[0],
            kind=RelationKind.REFERS_TO,
        )
    return World(
        conflict,
        agreement,
        clauses[0],
        parties,
        duties,
        articles,
        links[0].sentence,
        links,
        breaches[0],
    )


def _clauses(agreement: Agreement, rows: int) -> list[Clause]:
    lines = [f"{n}. The sides keep promise number {n}." for n in range(1, rows + 1)]
    whole = "\n".join(lines)
    text = make.AgreementTextFactory(agreement=agreement, text=whole, published=False)
    clauses = []
    for number, line in enumerate(lines, start=1):
        clause = make.ClauseFactory(agreement=agreement, path=str(number), order=number)
        start = whole.index(line)
        make.ClauseSpanFactory(clause=clause, text=text, start=start, end=start + len(line))
        clauses.append(clause)
    text.status, text.published_at = "published", make.MOMENT
    text.save()
    return clauses


def _article(number: int) -> Article:
    text = f"{MAKES.format(name='Northland', number=number)}\n\n{KEEPS}"
    return make.ArticleFactory(
        linked=True, text=text, title=f"Shelling {number}", story=make.StoryFactory()
    )


def _breach(
    conflict: Conflict,
    clause: Clause,
    parties: list[Actor],
    links: list[ClauseLink],
    number: int,
) -> Breach:
    breach = make.BreachFactory(
        conflict=conflict,
        reference=f"{conflict.reference_prefix}-2020-{number + 1:04}",
        summary=f"Shells fell on village {number}",
        # A number no summary has: a place found by its name would be found for another's.
        place=make.PlaceFactory(name=f"Crossroads {number + 5000}"),
        place_precision=PlacePrecision.SETTLEMENT,
    )
    make.BreachClauseFactory(breach=breach, clause=clause)
    sentence = links[number].sentence
    accusation = make.ClaimFactory(
        breach=breach, claimant=parties[0], sentence=sentence, article=sentence.article
    )
    make.ClaimAccusedFactory(claim=accusation, actor=parties[1])
    make.ClaimFactory(breach=breach, claimant=parties[1], kind=ClaimKind.DENIAL)
    make.CasualtiesFactory(breach=breach, side=parties[0])
    make.AssessmentFactory(breach=breach)
    return breach
