"""A person's translation stands under its sentence, with its name and date, and replaces nothing."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from agreements.models import Translation
from agreements.types.terms import Role
from tests.factories import ArticleFactory, SentenceFactory, TranslationFactory, UserFactory

RUSSIAN = "Снаряды упали на село."


@pytest.fixture
def sentence(db):
    article = ArticleFactory(language="ru", text=f"{RUSSIAN} Никто не пострадал.", linked=True)
    return SentenceFactory(article=article, words=RUSSIAN)


def form(**changes):
    return {"language": "en", "words": "Shells fell on a village.", "note": "", **changes}


def test_a_translation_stands_under_the_original_with_its_name_and_date(sentence, reader):
    TranslationFactory(sentence=sentence, translator=UserFactory(username="tara"))
    page = reader.get(sentence.article.get_absolute_url()).content.decode()
    assert page.index(RUSSIAN) < page.index("Shells fell on a village.")
    assert "translated into English by tara, <span" in " ".join(page.split())
    assert "<time datetime=" in page[page.index("by tara") :]


def test_two_people_may_translate_one_sentence(sentence, sign_in, reader):
    for words in ("Shells fell on a village.", "A village was hit by shells."):
        response = sign_in(Role.ANALYST).post(
            f"/sentences/{sentence.pk}/translate/", form(words=words)
        )
        assert response.url == f"{sentence.article.get_absolute_url()}#s0"
    page = reader.get(sentence.article.get_absolute_url()).content.decode()
    assert "Shells fell on a village." in page
    assert "A village was hit by shells." in page


def test_a_withdrawn_translation_is_not_shown(sentence, reader):
    TranslationFactory(sentence=sentence, withdrawn=True)
    page = reader.get(sentence.article.get_absolute_url()).content.decode()
    assert "Shells fell on a village." not in page


def test_the_form_shows_the_sentence_and_my_earlier_words(sentence, sign_in):
    client = Client()
    person = UserFactory(roles=[Role.ANALYST])
    client.force_login(person)
    TranslationFactory(sentence=sentence, translator=person, words="My earlier words.")
    TranslationFactory(sentence=sentence, words="Of another.")
    page = client.get(f"/sentences/{sentence.pk}/translate/").content.decode()
    assert RUSSIAN in page
    assert "My earlier words." in page
    assert "Of another." not in page


@pytest.mark.parametrize(
    ("changes", "where"),
    [({"words": " "}, "words"), ({"language": "ru"}, "language"), ({"language": "xx"}, "language")],
)
def test_what_cannot_be_kept_is_422_and_says_where(sentence, analyst, changes, where):
    response = analyst.post(f"/sentences/{sentence.pk}/translate/", form(**changes))
    assert response.status_code == 422
    assert where in response.context["form"].errors
    assert not Translation.objects.exists()


def test_only_foreign_sentences_are_offered_and_only_to_those_who_may(sentence, analyst, reader):
    link = f"/sentences/{sentence.pk}/translate/"
    english = SentenceFactory(article=ArticleFactory(linked=True))
    assert link in analyst.get(sentence.article.get_absolute_url()).content.decode()
    assert link not in reader.get(sentence.article.get_absolute_url()).content.decode()
    assert "/translate/" not in analyst.get(english.article.get_absolute_url()).content.decode()


def test_readers_neither_translate_nor_withdraw(sentence, reader):
    translation = TranslationFactory(sentence=sentence)
    assert reader.get(f"/sentences/{sentence.pk}/translate/").status_code == 403
    assert reader.post(f"/sentences/{sentence.pk}/translate/", form()).status_code == 403
    assert reader.post(f"/translations/{translation.pk}/withdraw/").status_code == 403
    assert Translation.objects.filter(withdrawn=False).count() == 1


def test_anothers_translation_is_withdrawn_by_a_reviewer_only(sentence, analyst, sign_in):
    path = f"/translations/{TranslationFactory(sentence=sentence).pk}/withdraw/"
    page = sentence.article.get_absolute_url()
    assert path not in analyst.get(page).content.decode()
    assert analyst.post(path).status_code == 403
    reviewer = sign_in(Role.REVIEWER)
    assert path in reviewer.get(page).content.decode()
    reviewer.post(path)
    assert Translation.objects.get().withdrawn


def queries_of(client, path):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_article_takes_as_many_queries_for_many_translations_as_for_one(sentence, analyst):
    TranslationFactory(sentence=sentence)
    before = queries_of(analyst, sentence.article.get_absolute_url())
    for _ in range(10):
        TranslationFactory(sentence=sentence)
    assert queries_of(analyst, sentence.article.get_absolute_url()) == before


def test_the_date_of_a_translation_is_when_its_words_were_last_written(sentence, sign_in):
    client = sign_in(Role.ANALYST)
    path = f"/sentences/{sentence.pk}/translate/"
    client.post(path, form())
    first = Translation.objects.get().made_at
    client.post(path, form(words="Shells fell on the village."))
    row = Translation.objects.get()
    assert row.made_at > first
    client.post(f"/translations/{row.pk}/withdraw/")
    again = Translation.objects.get()
    assert (again.withdrawn, again.made_at) == (True, row.made_at)
