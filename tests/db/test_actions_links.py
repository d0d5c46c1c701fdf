"""Linking again leaves the same rows; what a person decided stays."""

import pytest

from agreements.actions.articles import take_in
from agreements.actions.links import (
    find_nothing,
    relink_article,
    review_link,
    undo_last_review,
)
from agreements.errors import NotAllowed, StaleReview
from agreements.models import ClauseLink, UnresolvedReference
from agreements.types.articles import Document
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import (
    ArticleStatus,
    Band,
    FetchedHow,
    PublishedBasis,
    ReferenceStatus,
    Review,
    Role,
)
from tests.factories import (
    AgreementFactory,
    ArticleFactory,
    ClauseFactory,
    ClauseLinkFactory,
    ClauseSpanFactory,
    SourceFactory,
    UserFactory,
)
from tests.scenes import geneva

pytestmark = pytest.mark.django_db

BODY = (
    "Lists are handed over\n\n"
    "Armenia and Azerbaijan have handed the Red Cross lists of the prisoners of war they hold, as "
    "the Geneva statement asks of them. Armenia accused Azerbaijan of breaking the ceasefire.\n\n"
    "Rain is expected in the valley."
)


@pytest.fixture
def agreement():
    return geneva()


@pytest.fixture
def article(agreement):
    document = Document(
        raw=BODY.encode(),
        media_type="text/plain",
        fetched_how=FetchedHow.PASTE,
        title="Lists are handed over",
        text=BODY,
        extractor="plain text",
        language="en",
        published=FuzzyInstant.from_iso("2020-11-05", zone="UTC"),
        published_basis=PublishedBasis.STATED,
    )
    return take_in(document, source=SourceFactory()).article


def rows(article):
    return list(
        ClauseLink.objects.filter(sentence__article=article)
        .order_by("sentence", "agreement", "clause")
        .values_list("pk", "sentence", "clause__path", "band", "review")
    )


def test_an_article_is_linked_to_the_clause_it_speaks_of(article):
    assert relink_article(article) > 0
    article.refresh_from_db()
    assert article.status == ArticleStatus.DONE
    best = ClauseLink.objects.filter(sentence__article=article, clause__path="2").latest(
        "probability"
    )
    assert "lists of the prisoners" in best.quote
    assert best.why["terms"]


def test_linking_twice_leaves_the_same_rows(article):
    relink_article(article)
    first = rows(article)
    relink_article(article)
    assert rows(article) == first


def test_what_a_person_rejected_stays_rejected(article):
    relink_article(article)
    link = ClauseLink.objects.filter(sentence__article=article).latest("probability")
    review_link(link, review=Review.REJECTED, by=UserFactory(roles=[Role.ANALYST]))
    relink_article(article)
    link.refresh_from_db()
    assert link.review == Review.REJECTED


def test_a_decided_link_stays_when_the_engine_no_longer_proposes_it(article, agreement):
    sentence = article.sentences.get(position=article.sentences.count() - 1)
    link = ClauseLinkFactory(
        sentence=sentence,
        clause=agreement.clauses.get(path="1"),
        agreement=agreement,
        confirmed=True,
    )
    open_link = ClauseLinkFactory(
        sentence=sentence,
        clause=agreement.clauses.get(path="2"),
        agreement=agreement,
        band=Band.CANDIDATE,
        probability=0.2,
    )
    relink_article(article)
    assert ClauseLink.objects.filter(pk=link.pk).exists()
    assert not ClauseLink.objects.filter(pk=open_link.pk).exists()


def test_without_agreements_an_article_is_done_with_no_link():
    article = ArticleFactory()
    assert relink_article(article) == 0
    article.refresh_from_db()
    assert article.status == ArticleStatus.DONE


def test_a_clause_of_a_draft_is_not_on_offer(article, agreement):
    draft = AgreementFactory(conflict=agreement.conflict)
    span = ClauseSpanFactory(clause__agreement=draft)
    relink_article(article)
    assert not ClauseLink.objects.filter(clause=span.clause).exists()


def test_a_reference_without_a_clause_is_kept_and_resolved_later(agreement):
    body = (
        "Talks go on\n\nArmenia and Azerbaijan will comment in writing in accordance with item 7 "
        "of the October 30 Geneva statement."
    )
    document = Document(
        raw=body.encode(),
        media_type="text/plain",
        fetched_how=FetchedHow.PASTE,
        title="Talks go on",
        text=body,
        language="en",
        published=FuzzyInstant.from_iso("2020-11-05", zone="UTC"),
        published_basis=PublishedBasis.STATED,
    )
    article = take_in(document, source=SourceFactory()).article
    relink_article(article)
    reference = UnresolvedReference.objects.get(sentence__article=article)
    assert (reference.agreement, reference.number) == (agreement, "7")
    ClauseFactory(agreement=agreement, path="7", order=7, heading="Written comments")
    relink_article(article)
    reference.refresh_from_db()
    assert reference.status == ReferenceStatus.RESOLVED


def test_a_review_names_its_reviewer_and_can_be_undone():
    link, person = ClauseLinkFactory(), UserFactory(roles=[Role.ANALYST])
    review_link(link, review=Review.CONFIRMED, by=person, note="seen")
    link.refresh_from_db()
    assert (link.review, link.reviewed_by, link.review_note) == (Review.CONFIRMED, person, "seen")
    assert undo_last_review(by=person) == link
    link.refresh_from_db()
    assert (link.review, link.reviewed_by) == (Review.OPEN, None)
    assert undo_last_review(by=person) is None


def test_undo_touches_only_one_s_own_decisions():
    ClauseLinkFactory(confirmed=True)
    assert undo_last_review(by=UserFactory(roles=[Role.ANALYST])) is None


def test_a_decision_made_meanwhile_is_not_overwritten():
    link = ClauseLinkFactory(confirmed=True)
    with pytest.raises(StaleReview, match="meanwhile"):
        review_link(
            link,
            review=Review.REJECTED,
            by=UserFactory(roles=[Role.ANALYST]),
            expected=Review.OPEN,
        )
    link.refresh_from_db()
    assert link.review == Review.CONFIRMED


def test_a_reader_may_not_review():
    link = ClauseLinkFactory()
    with pytest.raises(NotAllowed):
        review_link(link, review=Review.CONFIRMED, by=UserFactory(roles=[Role.READER]))


def test_nothing_here_is_a_decision_on_every_open_link():
    kept, open_link = ClauseLinkFactory(confirmed=True), ClauseLinkFactory()
    article, person = open_link.sentence.article, UserFactory(roles=[Role.ANALYST])
    assert find_nothing(article, by=person) == 1
    article.refresh_from_db()
    open_link.refresh_from_db()
    kept.refresh_from_db()
    assert article.reviewed_empty_by == person
    assert (open_link.review, kept.review) == (Review.REJECTED, Review.CONFIRMED)
