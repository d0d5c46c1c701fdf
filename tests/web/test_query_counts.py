"""A page asks the database the same number of questions for three rows and for twenty."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import ClaimFactory, ClauseLinkFactory
from tests.web.world import build_world

PAGES = {
    "conflict": "/conflicts/{0}-conflict/",
    "board": "/agreements/{0}/",
    "board with an open cell": "/agreements/{0}/?why=1/1:{0}-southland",
    "board as known on a day": "/agreements/{0}/?as_of=2020-11-02&known_on=2199-01-01",
    "open cell as known on a day": "/agreements/{0}/?known_on=2199-01-01&why=1/1:{0}-southland",
    "clause": "/agreements/{0}/clauses/1/",
    "versions": "/agreements/{0}/versions/",
    "languages": "/agreements/{0}/languages/",
    "one version": "/agreements/{0}/en/v1/",
    "clause of a version": "/agreements/{0}/en/v1/clauses/1/",
    "what versions moved": "/agreements/{0}/drifted/",
    "clause as known on a day": "/agreements/{0}/clauses/1/?known_on=2199-01-01",
    "conflict as known on a day": "/conflicts/{0}-conflict/?known_on=2199-01-01",
    "conflict of two days": "/conflicts/{0}-conflict/?as_of=2020-11-02&known_on=2199-01-01",
    "clause of two days": "/agreements/{0}/clauses/1/?as_of=2020-11-02&known_on=2199-01-01",
    "conflict as of a day": "/conflicts/{0}-conflict/?as_of=2020-11-02",
    "articles": "/articles/?agreement={0}",
    "review": "/review/?agreement={0}",
    "breaches": "/breaches/?agreement={0}",
    "claims": "/claims/?agreement={0}",
    "exports": "/exports/?agreement={0}",
    "breach form": "/breaches/new/?conflict={0}-conflict",
    "deadlines": "/deadlines/?agreement={0}",
    "deadlines as a month": "/deadlines/?view=month&agreement={0}&month=2020-11",
    "deadlines in one state": "/deadlines/?agreement={0}&state=OVERDUE_UNKNOWN",
    "deadlines of two days": "/deadlines/?agreement={0}&as_of=2020-11-02&known_on=2199-01-01",
    "calendar file": "/deadlines.ics?agreement={0}",
    "relations": "/agreements/{0}/relations/",
    "relations as known on a day": "/agreements/{0}/relations/?known_on=2199-01-01",
}
# Pages that show all worlds at once.
WHOLE = {
    "overview": "/",
    "search": "/search/?q=village",
    "agreements": "/agreements/",
    "articles": "/articles/",
    "review": "/review/",
    "breaches": "/breaches/",
    "claims": "/claims/",
}


def queries_of(client, path):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_page_takes_as_many_queries_for_twenty_rows_as_for_three(analyst):
    build_world(rows=3, name="few")
    build_world(rows=20, name="many")
    few = {name: queries_of(analyst, path.format("few")) for name, path in PAGES.items()}
    many = {name: queries_of(analyst, path.format("many")) for name, path in PAGES.items()}
    assert many == few


def test_page_of_everything_takes_no_more_queries_when_twenty_rows_are_added(analyst):
    build_world(rows=3, name="few")
    before = {name: queries_of(analyst, path) for name, path in WHOLE.items()}
    build_world(rows=20, name="many")
    assert {name: queries_of(analyst, path) for name, path in WHOLE.items()} == before


def test_article_takes_as_many_queries_for_twenty_links_as_for_three(analyst):
    few = build_world(rows=3, name="few")
    many = build_world(rows=20, name="many")
    for clause in many.agreement.clauses.exclude(pk=many.clause.pk):
        ClauseLinkFactory(sentence=many.sentence, clause=clause, probability=0.5)
    pages = [world.articles[0].get_absolute_url() for world in (few, many)]
    assert len({queries_of(analyst, page) for page in pages}) == 1


def test_breach_takes_as_many_queries_for_twenty_claims_as_for_two(analyst):
    world = build_world(rows=3)
    before = queries_of(analyst, world.breach.get_absolute_url())
    for _ in range(20):
        ClaimFactory(breach=world.breach, claimant=world.parties[0])
    assert queries_of(analyst, world.breach.get_absolute_url()) == before
