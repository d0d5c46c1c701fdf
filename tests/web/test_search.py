"""One box finds agreements, clauses, breaches, articles, actors and places."""

import pytest

from agreements.templatetags.search import marked
from agreements.types.terms import NameKind
from tests.factories import (
    ActorNameFactory,
    AgreementNameFactory,
    ArticleFactory,
    BreachFactory,
    PlaceFactory,
    PlaceNameFactory,
)


def found(client, words):
    return client.get("/search/", {"q": words}).context["found"]


def test_each_kind_is_found(world, reader):
    result = found(reader, "village")
    assert len(result.breaches) == 3
    assert len(result.articles) == 3
    assert [agreement.slug for agreement in found(reader, "accord").agreements] == ["accord"]
    assert [clause.clause.path for clause in found(reader, "promise number 2").clauses][:1] == ["2"]
    assert [actor.slug for actor in found(reader, "Northland").actors] == ["accord-northland"]


def test_a_slip_in_a_name_is_forgiven(world, reader):
    assert "accord-northland" in [actor.slug for actor in found(reader, "Nortland").actors]


def test_place_is_found_by_either_sides_name_in_any_script(reader, db):
    place = PlaceFactory(name="Stepanakert / Khankendi")
    PlaceNameFactory(place=place, text="Xankəndi", language="az")
    PlaceNameFactory(place=place, text="Ստեփանակերտ", language="hy")
    for words in ("Stepanakert", "Xankəndi", "Ստեփանակերտ"):
        assert found(reader, words).places == [place]


def test_loaded_name_finds_the_actor_under_its_neutral_name(world, reader):
    ActorNameFactory(actor=world.parties[0], text="the usurpers", kind=NameKind.LOADED)
    page = reader.get("/search/?q=the+usurpers").content.decode()
    main = page.partition("<main")[2]
    assert "<b>Northland</b>" in main
    assert "usurpers" not in main.replace('value="the usurpers"', "").replace(
        "<title>the usurpers", ""
    )


def test_loaded_name_of_a_place_is_not_shown(reader, db):
    place = PlaceFactory(name="Riverside")
    PlaceNameFactory(place=place, text="Victory Town", kind=NameKind.LOADED)
    assert "Victory Town" not in reader.get("/search/?q=Riverside").content.decode()


def test_agreement_is_found_by_the_name_reports_give_it(world, reader):
    AgreementNameFactory(agreement=world.agreement, text="midnight declaration")
    assert world.agreement in found(reader, "midnight declaration").agreements


def test_reference_leads_to_its_breach(world, reader):
    assert found(reader, world.breach.reference).breaches == [world.breach]


@pytest.mark.parametrize("words", ["обмен", "обмену", "Обмен"])
def test_stems_of_another_script_are_found(reader, db, words):
    article = ArticleFactory(language="ru", text="Стороны договорились об обмене пленными.")
    assert found(reader, words).articles == [article]


def test_breach_is_found_by_words_in_any_order_and_by_its_place(world, reader):
    wanted = BreachFactory(
        conflict=world.conflict, summary="A bridge was mined", place_words="near Upper Mill"
    )
    assert found(reader, "mill mined").breaches == [wanted]
    assert found(reader, "mill burned").breaches == []


def test_a_slip_in_a_word_finds_what_is_spelled_nearly_so(world, reader):
    wanted = BreachFactory(conflict=world.conflict, summary="The convoy with flour was stopped")
    assert found(reader, "convoi").breaches == [wanted]


def test_merged_breach_is_found_under_the_one_that_stands(world, reader):
    merged = BreachFactory(conflict=world.conflict, merged_into=world.breach)
    assert found(reader, merged.reference).breaches == [world.breach]


def test_nothing_found_says_what_to_try(world, reader):
    page = reader.get("/search/?q=zzzzqqq").content.decode()
    assert "Nothing fits “zzzzqqq”." in page


@pytest.mark.parametrize(
    "query", ["", "q=", "q=%00", "q=++", "q=%27%22%3C%3E%26%7C!()*", "q=" + "x" * 5000]
)
def test_strange_words_are_no_error(world, reader, query):
    assert reader.get(f"/search/?{query}").status_code == 200


def test_words_of_the_searcher_are_escaped(world, reader):
    page = reader.get("/search/?q=<script>x</script>").content.decode()
    assert "<script>x" not in page


def test_fragment_is_what_was_found_alone(world, reader):
    headers = {"HX-Request": "true", "HX-Target": "found"}
    response = reader.get("/search/?q=village", headers=headers)
    assert response.content.strip().startswith(b'<div id="found">')


def test_excerpt_marks_what_was_found_and_escapes_the_rest():
    assert marked("a <b> ⟦word⟧ & more ⟦words⟧") == (
        "a &lt;b&gt; <mark>word</mark> &amp; more <mark>words</mark>"
    )
