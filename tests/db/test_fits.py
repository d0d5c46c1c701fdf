"""Reviews teach the linker: what is stored, what is weighed anew, and what never changes."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from agreements import tasks
from agreements.actions import fits
from agreements.actions.articles import take_in
from agreements.actions.fits import refit_links_of, refit_links_of_all, weigh_open_links
from agreements.actions.links import relink_article, review_link
from agreements.linking.engine import MODEL
from agreements.linking.fits import Labelled
from agreements.models import ClauseLink, LinkFit
from agreements.types.articles import Document
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import Band, FetchedHow, FitFault, PublishedBasis, Review, Role
from tests.factories import (
    MOMENT,
    ArticleFactory,
    ClauseFactory,
    ClauseLinkFactory,
    LinkFitFactory,
    SentenceFactory,
    SourceFactory,
    UserFactory,
    sha256,
)
from tests.scenes import geneva

pytestmark = pytest.mark.django_db

BODY = (
    "Lists are handed over\n\n"
    "Armenia and Azerbaijan have handed the Red Cross lists of the prisoners of war they hold, as "
    "the Geneva statement asks of them. Armenia accused Azerbaijan of breaking the ceasefire.\n\n"
    "Rain is expected in the valley."
)
AGREES = [Labelled(0.9, 40, 38), Labelled(0.5, 20, 4)]


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


@pytest.fixture
def labelled(monkeypatch):
    """Set the shipped labelled set to one that the tests know."""

    def set_to(rows):
        monkeypatch.setattr(fits, "_labelled", lambda: rows)

    set_to(AGREES)
    return set_to


def reviewed(clause, probability, review, count, *, model=MODEL):
    """Store reviewed links of one probability, each on a sentence of its own."""
    person = UserFactory(roles=[Role.ANALYST])
    stored = ClauseLink.objects.count()
    text = " ".join(f"They kept to item {stored + number} that day." for number in range(count))
    article = ArticleFactory(text=text)
    start = 0
    for position, words in enumerate(text.replace("day. ", "day.|").split("|")):
        sentence = SentenceFactory(
            article=article,
            position=position,
            start=start,
            end=start + len(words),
            sha256=sha256(words),
        )
        start += len(words) + 1
        ClauseLinkFactory(
            sentence=sentence,
            clause=clause,
            probability=probability,
            band=Band.SUGGESTED,
            model=model,
            review=review,
            reviewed_by=person,
            reviewed_at=MOMENT,
        )


def earned(clause):
    """Store reviews that show what the band linked asks for: sure links right, others not."""
    reviewed(clause, 0.9, Review.CONFIRMED, 30)
    reviewed(clause, 0.5, Review.REJECTED, 10)


def best(article):
    return ClauseLink.objects.filter(sentence__article=article).latest("probability")


# The band linked is off until it is earned.


def test_nothing_is_linked_in_a_conflict_without_reviews(article):
    relink_article(article)
    assert best(article).probability > 0.8
    assert set(ClauseLink.objects.values_list("band", flat=True)) <= {
        Band.SUGGESTED,
        Band.CANDIDATE,
    }


def test_thirty_reviews_that_show_it_switch_linked_on(article, agreement, labelled):
    earned(agreement.clauses.get(path="2"))
    done = refit_links_of(agreement.conflict)
    assert (done.stored.is_used, done.stored.reviews, done.stored.confirmed) == (True, 40, 30)
    assert done.stored.linked_precision >= 0.9
    relink_article(article)
    link = best(article)
    assert link.band == Band.LINKED
    assert link.model == f"{MODEL}+fit-{done.stored.pk}"
    assert link.probability == done.stored.numbers.probability(
        link.proposed, str(link.clause_id or "")
    )


def test_fewer_than_thirty_reviews_leave_linked_off(article, agreement, labelled):
    reviewed(agreement.clauses.get(path="2"), 0.9, Review.CONFIRMED, 29)
    assert refit_links_of(agreement.conflict).stored.linked_from is None
    relink_article(article)
    assert best(article).band == Band.SUGGESTED


def test_unsure_counts_neither_way(agreement, labelled):
    clause = agreement.clauses.get(path="2")
    reviewed(clause, 0.9, Review.CONFIRMED, 29)
    reviewed(clause, 0.9, Review.UNSURE, 10)
    done = refit_links_of(agreement.conflict)
    assert (done.reviews, done.stored.linked_from) == (29, None)


def test_reviews_of_another_conflict_switch_nothing_on(article, agreement, labelled):
    earned(ClauseFactory())
    refit_links_of(agreement.conflict)
    relink_article(article)
    assert best(article).band == Band.SUGGESTED


# What a person decided.


@pytest.mark.parametrize("review", [Review.CONFIRMED, Review.REJECTED, Review.UNSURE])
def test_a_decision_survives_a_fit_and_linking_again(review, article, agreement, labelled):
    relink_article(article)
    link = best(article)
    review_link(link, review=review, by=UserFactory(roles=[Role.ANALYST]), note="read")
    before = ClauseLink.objects.filter(pk=link.pk).values().get()
    assert before["sentence_sha256"] == link.sentence.sha256
    assert before["text_id"] == agreement.texts.get().pk
    earned(agreement.clauses.get(path="1"))
    assert refit_links_of(agreement.conflict).stored.is_used
    relink_article(article)
    assert ClauseLink.objects.filter(pk=link.pk).values().get() == before


def test_a_rejected_link_is_not_proposed_a_second_time(article, agreement, labelled):
    relink_article(article)
    link = best(article)
    review_link(link, review=Review.REJECTED, by=UserFactory(roles=[Role.ANALYST]))
    earned(agreement.clauses.get(path="1"))
    refit_links_of(agreement.conflict)
    relink_article(article)
    again = ClauseLink.objects.filter(
        sentence=link.sentence, agreement=link.agreement, clause=link.clause
    )
    assert [row.review for row in again] == [Review.REJECTED]


# Fits are kept, used or refused.


def test_a_worse_fit_is_refused_and_changes_nothing(article, agreement, labelled):
    labelled([Labelled(0.9, 100, 95), Labelled(0.3, 100, 5)])
    reviewed(agreement.clauses.get(path="1"), 0.9, Review.REJECTED, 60)
    relink_article(article)
    before = list(ClauseLink.objects.order_by("pk").values())
    done = refit_links_of(agreement.conflict)
    assert (done.stored.is_used, done.stored.fault) == (False, FitFault.WORSE_ON_LABELLED_SET)
    relink_article(article)
    assert list(ClauseLink.objects.order_by("pk").values()) == before


def test_the_same_reviews_are_used_where_the_labelled_set_agrees(article, agreement, labelled):
    labelled([Labelled(0.9, 100, 5)])
    reviewed(agreement.clauses.get(path="1"), 0.9, Review.REJECTED, 60)
    relink_article(article)
    before = best(article).probability
    assert refit_links_of(agreement.conflict).stored.is_used
    changed = ClauseLink.objects.open().filter(sentence__article=article).latest("probability")
    assert changed.probability < before == changed.proposed


def test_open_links_are_weighed_anew_at_once_and_only_once(article, agreement, labelled):
    relink_article(article)
    waiting = ClauseLink.objects.open().count()
    earned(agreement.clauses.get(path="2"))
    assert refit_links_of(agreement.conflict).links == waiting
    weighed = list(ClauseLink.objects.open().order_by("pk").values())
    assert weigh_open_links(agreement.conflict) == 0
    relink_article(article)
    assert list(ClauseLink.objects.open().order_by("pk").values()) == weighed


def test_a_second_fit_weighs_what_the_engine_gave_not_what_the_first_made_of_it(
    article, agreement, labelled
):
    relink_article(article)
    given = best(article).probability
    clause = agreement.clauses.get(path="2")
    earned(clause)
    refit_links_of(agreement.conflict)
    reviewed(clause, 0.5, Review.REJECTED, 20)
    second = refit_links_of(agreement.conflict)
    assert second.stored.is_used
    link = best(article)
    assert (link.proposed, link.model) == (given, second.stored.link_model)
    expected = second.stored.numbers.probability(given, str(link.clause_id))
    assert link.probability == expected


def test_the_same_reviews_are_fitted_to_once(agreement, labelled):
    earned(agreement.clauses.get(path="2"))
    assert refit_links_of(agreement.conflict).stored
    again = refit_links_of(agreement.conflict)
    assert (again.stored, again.nothing_new, LinkFit.objects.count()) == (None, True, 1)


def test_a_dry_run_stores_nothing(agreement, labelled):
    earned(agreement.clauses.get(path="2"))
    done = refit_links_of(agreement.conflict, dry_run=True)
    assert done.outcome.is_used
    assert not LinkFit.objects.exists()


def test_linked_goes_off_where_reviews_stop_showing_it(article, agreement, labelled):
    clause = agreement.clauses.get(path="2")
    earned(clause)
    refit_links_of(agreement.conflict)
    relink_article(article)
    assert best(article).band == Band.LINKED
    reviewed(clause, 0.9, Review.REJECTED, 30)
    refit_links_of(agreement.conflict)
    assert not ClauseLink.objects.filter(band=Band.LINKED).exists()


def test_a_fit_of_another_version_of_the_engine_is_not_used(article, agreement):
    LinkFitFactory(conflict=agreement.conflict, model="older", intercept=-3.0)
    relink_article(article)
    assert (best(article).model, best(article).proposed) == (MODEL, None)


def test_links_of_an_older_engine_that_came_out_as_linked_are_so_no_more(agreement):
    link = ClauseLinkFactory(clause=agreement.clauses.get(path="1"), model="older")
    assert weigh_open_links(agreement.conflict) == 1
    link.refresh_from_db()
    assert (link.band, link.probability, link.model) == (Band.SUGGESTED, 0.9, "older")


def test_reviews_of_an_older_engine_are_asked_of_this_one(article, agreement, labelled):
    relink_article(article)
    link = best(article)
    review_link(link, review=Review.CONFIRMED, by=UserFactory(roles=[Role.ANALYST]))
    ClauseLink.objects.filter(pk=link.pk).update(model="older", probability=0.123)
    reviewed(agreement.clauses.get(path="1"), 0.4, Review.REJECTED, 12, model="older")
    fits_read = fits._decided(
        fits._links_decided(agreement.conflict), fits._asked_anew(agreement.conflict)
    )
    assert [(one.probability, one.right) for one in fits_read.reviews] == [(link.probability, True)]


# All conflicts together.


def test_the_fit_of_all_weighs_where_a_conflict_has_none_of_its_own(article, agreement, labelled):
    labelled([Labelled(0.9, 100, 50)])
    for _ in range(2):
        clause = ClauseFactory()
        reviewed(clause, 0.9, Review.CONFIRMED, 14)
        reviewed(clause, 0.9, Review.REJECTED, 16)
    relink_article(article)
    given = best(article).probability
    done = refit_links_of_all()
    assert done.stored.is_used
    link = best(article)
    assert link.model == done.stored.link_model
    assert link.probability < given == link.proposed
    assert link.band == Band.SUGGESTED
    own = LinkFitFactory(conflict=agreement.conflict, model=MODEL, linked_from=0.5)
    relink_article(article)
    assert best(article).model == own.link_model
    assert best(article).band == Band.LINKED


def test_one_conflict_alone_is_no_fit_of_all(agreement, labelled):
    earned(agreement.clauses.get(path="2"))
    done = refit_links_of_all()
    assert (done.outcome, done.stored) == (None, None)


# Constant queries, command, tasks.


def test_linking_reads_the_fits_in_one_query_however_many(
    article, agreement, django_assert_num_queries
):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    relink_article(article)
    with CaptureQueriesContext(connection) as before:
        relink_article(article)
    for _ in range(5):
        LinkFitFactory(model=MODEL)
    with django_assert_num_queries(len(before)):
        relink_article(article)


def run(*arguments):
    out = StringIO()
    call_command("refit_links", *arguments, stdout=out)
    return out.getvalue()


def test_the_command_prints_figures_and_stores(agreement, labelled):
    earned(agreement.clauses.get(path="2"))
    slug = agreement.conflict.slug
    (dry,) = json.loads(run("--conflict", slug, "--dry-run", "--json"))
    assert (dry["outcome"], dry["fit_id"], dry["reviews"]) == ("used", None, 40)
    own, together = json.loads(run("--json"))
    fit = LinkFit.objects.get()
    assert (own["conflict"], own["fit_id"], own["model"]) == (slug, fit.pk, MODEL)
    assert own["figures"]["held_back"]["after"]["links"] == fit.held_back
    assert (together["conflict"], together["outcome"]) == (None, "too_few_reviews")
    assert "nothing new" in run("--conflict", slug)


def test_the_command_names_a_conflict_that_is_not_there():
    with pytest.raises(CommandError, match="There is no conflict 'nowhere'"):
        run("--conflict", "nowhere")


def test_the_nightly_task_fits_each_conflict_once(agreement, labelled, monkeypatch):
    earned(agreement.clauses.get(path="2"))
    for task in (tasks.refit_conflict, tasks.refit_all_conflicts):
        monkeypatch.setattr(task, "delay", task)
    assert tasks.refit_links() == 1
    assert tasks.refit_links() == 1
    assert LinkFit.objects.count() == 1
    assert tasks.refit_conflict(0) == 0


def test_the_nightly_task_is_sent_at_night():
    from tracker.celery import app

    entry = app.conf.beat_schedule["refit_links"]
    assert entry["task"] == tasks.refit_links.name
    assert entry["schedule"].hour == {1}
    assert entry["options"]["expires"] == 3600
