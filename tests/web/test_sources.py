"""The audit of our sources: whose claims we hold, how well established, how fast we read whom."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.actions.recording import declared_clock
from agreements.queries.sources import Delay, audit_sources
from agreements.types.terms import Alignment, Band, ClaimKind, Question
from tests import factories as make
from tests.web.world import build_world

HOUR = timedelta(hours=1)
NOW = make.MOMENT.replace(year=2021)


@pytest.fixture
def clause(db):
    return make.ClauseFactory()


@pytest.fixture
def conflict(clause):
    return clause.agreement.conflict


@pytest.fixture
def sides(clause):
    return [
        make.ObligationFactory(clause=clause, obligor__name=name).obligor
        for name in ("Northland", "Southland")
    ]


def audit(conflict, known_on=None):
    return audit_sources(conflict, as_of=NOW, known_on=known_on)


def by_side(conflict):
    return {side.side.name if side.side else "": side for side in audit(conflict).sides}


def claim(conflict, **fields):
    breach = fields.pop("breach", None) or make.BreachFactory(conflict=conflict)
    return make.ClaimFactory(breach=breach, **fields)


def test_claims_are_counted_by_whom_they_are_aligned_with(conflict, sides):
    for _ in range(3):
        claim(conflict, aligned_with=sides[0])
    claim(conflict, aligned_with=sides[1], kind=ClaimKind.DENIAL)
    claim(conflict, aligned_with=None)
    found = by_side(conflict)
    assert {name: side.claims for name, side in found.items()} == {
        "Northland": 3,
        "Southland": 1,
        "": 1,
    }
    assert (found["Northland"].accusations, found["Southland"].denials) == (3, 1)
    assert found["Northland"].share == 0.6


def test_share_of_few_claims_is_not_printed(conflict, sides, reader):
    claim(conflict, aligned_with=sides[0])
    assert by_side(conflict)["Northland"].share is None
    assert "too few" in reader.get("/sources/audit/").content.decode()


def test_organ_counts_for_its_party(conflict, sides):
    claim(conflict, aligned_with=make.ActorFactory(name="Ministry", parent=sides[0]))
    assert set(by_side(conflict)) == {"Northland"}


def test_reprints_are_claims_of_one_origin(conflict, sides):
    for _ in range(4):
        claim(conflict, aligned_with=sides[0], origin="one")
    side = by_side(conflict)["Northland"]
    assert (side.claims, side.origins) == (4, 1)


def test_retracted_claim_is_not_counted(conflict, sides):
    claim(conflict, aligned_with=sides[0], retracted=True, retraction_reason="withdrawn")
    assert audit(conflict).sides == []


def test_levels_are_those_of_the_acts(conflict, sides):
    breach = make.BreachFactory(conflict=conflict)
    claim(conflict, breach=breach, aligned_with=sides[0])
    claim(conflict, breach=breach, aligned_with=sides[1], kind=ClaimKind.DENIAL)
    make.AssessmentFactory(
        breach=breach, question=Question.OCCURRENCE, level="V3", second_signer=make.UserFactory()
    )
    claim(conflict, aligned_with=sides[0])
    found = by_side(conflict)
    assert dict(found["Northland"].levels) == {"V3": 1, "V1": 1}
    assert dict(found["Southland"].levels) == {"V3": 1}


def test_delay_runs_from_publication_to_the_first_acceptance(conflict, sides):
    article = make.ArticleFactory(published=make.on(2020, 10, 31))
    end = article.published.latest
    with declared_clock(end + 5 * HOUR):
        first = claim(conflict, aligned_with=sides[0], article=article)
    with declared_clock(end + 90 * HOUR):
        first.words = "Corrected later."
        first.save()
    side = by_side(conflict)["Northland"]
    assert side.delay.middle == 5 * HOUR
    assert (side.delay.cases, side.declared, side.undated) == (1, 1, 0)


def test_claim_without_an_article_is_counted_as_undated(conflict, sides):
    claim(conflict, aligned_with=sides[0])
    side = by_side(conflict)["Northland"]
    assert (side.undated, side.delay.cases, side.delay.middle) == (1, 0, None)


def linked(clause, sides, alignment, *, reviewed_after=None, band=Band.LINKED):
    source = make.SourceFactory()
    if alignment is not None:
        make.SourceAlignmentFactory(source=source, actor=sides[0], alignment=alignment)
    article = make.ArticleFactory(source=source, linked=True)
    fields = {}
    if reviewed_after is not None:
        fields = {"confirmed": True, "reviewed_at": article.linked_at + reviewed_after}
    sentence = make.SentenceFactory(article=article)
    return make.ClauseLinkFactory(sentence=sentence, clause=clause, band=band, **fields)


def readings(conflict):
    return {(one.party.name, one.standing): one for one in audit(conflict).readings}


def test_sentences_are_told_apart_by_how_their_source_stands(conflict, clause, sides):
    linked(clause, sides, Alignment.ORGAN_OF, reviewed_after=2 * HOUR)
    linked(clause, sides, Alignment.ALIGNED)
    linked(clause, sides, Alignment.OPPOSED, reviewed_after=8 * HOUR)
    linked(clause, sides, None)
    found = readings(conflict)
    near = found["Northland", "near"]
    assert (near.articles, near.reviewed, near.waiting, near.delay.middle) == (2, 1, 1, 2 * HOUR)
    assert found["Northland", "against"].delay.middle == 8 * HOUR
    assert found["Northland", "unknown"].waiting == 1
    assert found["Southland", "unknown"].articles == 4


def test_candidates_nobody_sees_wait_for_nobody(conflict, clause, sides):
    linked(clause, sides, Alignment.ALIGNED, band=Band.CANDIDATE)
    assert readings(conflict)["Northland", "near"].waiting == 0


def test_answer_given_later_was_still_waiting_then(conflict, clause, sides):
    link = linked(clause, sides, Alignment.ALIGNED, reviewed_after=2 * HOUR)
    then = audit(conflict, known_on=link.reviewed_at - HOUR).readings
    near = next(one for one in then if one.standing == "near" and one.party == sides[0])
    assert (near.reviewed, near.waiting) == (0, 1)


@pytest.mark.parametrize(
    ("hours", "middle", "nine_tenths"),
    [([], None, None), ([3], 3, None), ([1, 2, 9], 2, None), (range(1, 12), 6, 10)],
)
def test_delay_sums_up_waits_and_leaves_out_what_too_few_cannot_show(hours, middle, nine_tenths):
    delay = Delay.of(hour * HOUR for hour in hours)
    assert delay.middle == (None if middle is None else middle * HOUR)
    assert delay.nine_tenths == (None if nine_tenths is None else nine_tenths * HOUR)


def test_record_older_than_its_article_waited_no_time():
    assert Delay.of([-HOUR]).middle == timedelta(0)


def test_page_draws_and_tells_and_says_what_it_is_about(reader, world):
    page = reader.get("/sources/audit/").content.decode()
    assert page.count("<svg") >= 2
    assert "about our collection, not about the parties" in page
    for chart in ("claims", "readings"):
        address = f"/sources/audit/{chart}"
        assert reader.get(f"{address}.svg").content.startswith(b"<?xml")
        assert reader.get(f"{address}.png").content.startswith(b"\x89PNG")
    assert reader.get("/sources/audit/other.svg").status_code == 404
    assert reader.get("/sources/audit/claims.gif").status_code == 404


def test_conflict_is_chosen_in_the_address(reader):
    build_world(rows=1, name="one")
    build_world(rows=2, name="two")
    page = reader.get("/sources/audit/?conflict=two-conflict").content.decode()
    assert "/sources/audit/claims.svg?conflict=two-conflict" in page
    assert reader.get("/sources/audit/?conflict=nothing").status_code == 404


def test_audit_of_an_empty_tracker_says_what_comes_next(reader):
    assert "No conflict is recorded yet." in reader.get("/sources/audit/").content.decode()


def test_page_takes_as_many_queries_for_twenty_rows_as_for_three(reader):
    build_world(rows=3, name="few")
    build_world(rows=20, name="many")
    counts = []
    for name in ("few", "many"):
        with CaptureQueriesContext(connection) as captured:
            assert reader.get(f"/sources/audit/?conflict={name}-conflict").status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
