"""The queue: one answer at a time, with htmx and without, never over somebody else's decision."""

import pytest
from django.utils.html import escape

from agreements.models import Article, ClauseLink
from agreements.types.terms import Band, Review, Role
from tests.factories import ClauseFactory, ClauseLinkFactory, SentenceFactory

ANSWER = "/review/answer/"
FRAGMENT = {"HX-Request": "true", "HX-Target": "review"}


def review_of(link):
    return ClauseLink.objects.get(pk=link.pk).review


@pytest.mark.parametrize(
    ("answer", "review"),
    [
        ("confirmed", Review.CONFIRMED),
        ("rejected", Review.REJECTED),
        ("unsure", Review.UNSURE),
    ],
)
def test_answer_is_kept_with_who_gave_it(world, analyst, answer, review):
    link = world.links[0]
    response = analyst.post(ANSWER, {"answer": answer, "link": link.pk})
    assert response.status_code == 302
    kept = ClauseLink.objects.get(pk=link.pk)
    assert kept.review == review
    assert kept.reviewed_by_id == int(analyst.session["_auth_user_id"])


def test_answer_leads_to_the_next_link_of_the_same_article(world, analyst):
    first = world.links[0]
    second = ClauseLinkFactory(
        sentence=SentenceFactory(
            article=first.sentence.article,
            position=1,
            words="A spokesman denied it the same evening.",
        ),
        clause=world.clause,
    )
    response = analyst.post(ANSWER, {"answer": "confirmed", "link": first.pk})
    assert response.url == f"/review/?article={first.sentence.article_id}&link={second.pk}"


def test_answer_to_the_last_link_leads_to_the_next_story(world, analyst):
    response = analyst.post(ANSWER, {"answer": "rejected", "link": world.links[0].pk})
    assert response.url == "/review/"
    stories = analyst.get(response.url).context["stories"]
    assert world.articles[0] not in [story.article for story in stories]


def test_filters_stay_with_every_answer(world, analyst):
    data = {"answer": "confirmed", "link": world.links[0].pk, "agreement": "accord"}
    assert analyst.post(ANSWER, data).url == "/review/?agreement=accord"


def test_filtered_queue_asks_only_about_what_fits_the_filter(world, analyst):
    other = ClauseLinkFactory(sentence=world.sentence, probability=0.99)
    address = f"/review/?article={world.articles[0].pk}"
    assert analyst.get(address).context["sheet"].link == other
    assert analyst.get(f"{address}&agreement=accord").context["sheet"].link == world.links[0]
    suggested = analyst.get(f"{address}&band=suggested").context["sheet"]
    assert (suggested.link, suggested.left) == (None, 0)


def test_another_clause_of_the_sentence_can_be_chosen(world, analyst):
    other = ClauseFactory(agreement=world.agreement, path="9")
    weak = ClauseLinkFactory(
        sentence=world.sentence, clause=other, probability=0.2, band=Band.CANDIDATE
    )
    page = analyst.get(f"/review/?article={world.articles[0].pk}").content.decode()
    assert f'value="{weak.pk}"' in page
    analyst.post(ANSWER, {"answer": "confirmed", "link": weak.pk})
    assert review_of(weak) == Review.CONFIRMED
    assert review_of(world.links[0]) == Review.OPEN


def test_undo_opens_the_last_answer_again_and_leads_back_to_it(world, analyst):
    link = world.links[1]
    analyst.post(ANSWER, {"answer": "confirmed", "link": link.pk})
    response = analyst.post(ANSWER, {"answer": "undo"})
    assert review_of(link) == Review.OPEN
    assert response.url.endswith(f"link={link.pk}")


def test_undo_takes_back_only_ones_own_answer(world, analyst, sign_in):
    analyst.post(ANSWER, {"answer": "confirmed", "link": world.links[0].pk})
    sign_in(Role.REVIEWER).post(ANSWER, {"answer": "undo"})
    assert review_of(world.links[0]) == Review.CONFIRMED


def test_nothing_here_rejects_what_is_open_and_says_how_much(world, analyst):
    article = world.articles[0]
    response = analyst.post(ANSWER, {"answer": "nothing", "article": article.pk}, follow=True)
    assert review_of(world.links[0]) == Review.REJECTED
    assert Article.objects.get(pk=article.pk).reviewed_empty_by is not None
    assert "1 open suggestion was rejected with it." in response.content.decode()


def test_decision_made_meanwhile_is_not_overwritten(world, analyst, sign_in):
    link = world.links[0]
    sign_in(Role.REVIEWER).post(ANSWER, {"answer": "rejected", "link": link.pk})
    data = {"answer": "confirmed", "link": link.pk, "expected": "open"}
    response = analyst.post(ANSWER, data, follow=True)
    assert review_of(link) == Review.REJECTED
    assert "meanwhile" in response.content.decode()


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"answer": "maybe"},
        {"answer": "confirmed"},
        {"answer": "confirmed", "link": "999999"},
        {"answer": "nothing"},
    ],
)
def test_answer_that_is_not_understood_is_422_and_keeps_nothing(world, analyst, data):
    response = analyst.post(ANSWER, data)
    assert response.status_code == 422
    assert not ClauseLink.objects.exclude(review=Review.OPEN).exists()


def test_fragment_is_the_queue_alone_and_the_page_is_whole(world, analyst):
    page = analyst.get("/review/")
    fragment = analyst.get("/review/", headers=FRAGMENT)
    assert page.content.startswith(b"<!doctype html>")
    assert fragment.content.strip().startswith(b'<div id="review">')
    assert "HX-Target" in page.headers["Vary"]


def test_other_targets_and_restored_history_get_the_whole_page(world, analyst):
    other = {"HX-Request": "true", "HX-Target": "somewhere"}
    restored = {**FRAGMENT, "HX-History-Restore-Request": "true"}
    for headers in (other, restored):
        assert analyst.get("/review/", headers=headers).content.startswith(b"<!doctype html>")


def test_htmx_answer_is_followed_to_the_fragment(world, analyst):
    data = {"answer": "confirmed", "link": world.links[0].pk}
    response = analyst.post(ANSWER, data, headers=FRAGMENT, follow=True)
    assert response.content.strip().startswith(b'<div id="review">')


def test_message_of_an_answer_stands_in_the_fragment(world, analyst):
    data = {"answer": "nothing", "article": world.articles[0].pk}
    response = analyst.post(ANSWER, data, headers=FRAGMENT, follow=True)
    assert b"Kept: nothing here." in response.content


def test_machine_guess_says_its_probability_and_that_nobody_reviewed_it(world, analyst):
    page = analyst.get("/review/").content.decode()
    assert '<span class="guess">0.90</span>' in page
    assert "not reviewed" in page


def test_candidates_are_not_asked_about(world, analyst):
    ClauseLink.objects.update(band=Band.CANDIDATE)
    page = analyst.get("/review/").content.decode()
    assert "Nothing waits for review." in page


def test_reprints_of_a_story_are_one_line_of_the_queue(world, analyst):
    Article.objects.update(story=world.articles[0].story)
    context = analyst.get("/review/").context
    assert [story.outlets for story in context["stories"]] == [3]
    assert context["totals"] == {"stories": 1, "links": 3}


def test_sentence_in_question_is_marked_in_its_text(world, analyst):
    page = analyst.get(f"/review/?article={world.articles[0].pk}").content.decode()
    words = escape(world.links[0].quote)
    assert '<mark class="here"' in page
    assert words in page


@pytest.mark.parametrize("number", ["x", "-1", "99999999999999999999999", "1e3", "²"])
def test_strange_numbers_in_the_address_are_no_error(world, analyst, number):
    assert analyst.get(f"/review/?article={number}&link={number}").status_code == 200


def test_keys_can_be_turned_off_for_good(world, analyst):
    assert 'data-keys="on"' in analyst.get("/review/").content.decode()
    response = analyst.post("/account/keys/", {"next": "/review/"})
    assert response.url == "/review/"
    assert 'data-keys="off"' in analyst.get("/review/").content.decode()


def test_answer_on_an_article_leads_back_to_it(world, analyst):
    back = world.articles[0].get_absolute_url()
    data = {"answer": "confirmed", "link": world.links[0].pk, "next": back}
    assert analyst.post(ANSWER, data).url == back


def test_answer_never_leads_to_another_site(world, analyst):
    data = {"answer": "confirmed", "link": world.links[0].pk, "next": "//other.example/"}
    assert analyst.post(ANSWER, data).url == "/review/"
