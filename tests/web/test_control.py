"""Who is said to hold a place: dated statements of somebody, side by side, never a fact or an area."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.models import PlaceControl
from agreements.queries.charts.map import draw_map
from agreements.queries.map import build_map
from agreements.types.terms import ControlKind, NameKind
from tests import factories as make

PAGE = "/conflicts/test-conflict/map/"
FORM = "/records/control/new/?conflict=test-conflict"
NOW = make.MOMENT.replace(year=2021)


@pytest.fixture
def conflict(db):
    return make.ConflictFactory(slug="test-conflict", name="Test conflict")


@pytest.fixture
def town(conflict):
    place = make.PlaceFactory(name="Hill / Mount", latitude=39.8, longitude=46.75)
    return make.ConflictPlaceFactory(conflict=conflict, place=place)


@pytest.fixture
def sides(db):
    return [make.ActorFactory(name=name) for name in ("Northland", "Southland")]


def words_of(page):
    return " ".join(page.split())


def both_say_so(town, sides, **fields):
    """Let each side say that it holds the town, the northern one a day earlier."""
    return [
        make.PlaceControlFactory(
            conflict_place=town,
            holder=side,
            speaker=side,
            said=make.on(2020, 10, 30 + n),
            words=f"Our units hold it, says {side.name}.",
            **fields,
        )
        for n, side in enumerate(sides)
    ]


def said_on_map(conflict, **clocks):
    return build_map(conflict, **{"as_of": NOW, "known_on": None, **clocks}).said


def entered(town, sides, **changes):
    return {
        "place": str(town.pk),
        "kind": "held",
        "holder": str(sides[0].pk),
        "speaker": str(sides[1].pk),
        "day": "2020-11-01",
        "zone": "Asia/Baku",
        "zone_basis": "stated_local",
        "begins": "",
        "ends": "",
        "words": "Their units hold the town.",
        "citation": "Agency, 1 November 2020",
        **changes,
    }


# What the page shows.


def test_statements_that_differ_stand_side_by_side_with_who_said_them_and_when(
    conflict, town, sides, reader
):
    both_say_so(town, sides)
    (one,) = said_on_map(conflict)
    assert [answer.words for answer in one.answers] == ["held by Northland", "held by Southland"]
    page = words_of(reader.get(PAGE).content.decode())
    assert "Said: held by Northland" in page
    assert "Said: held by Southland" in page
    assert "<b>Northland</b> said this, <span" in page
    assert page.index("30 Oct 2020") < page.index("31 Oct 2020")
    assert "none of it is a finding of ours" in page


def test_one_answer_of_several_is_given_once_with_all_who_gave_it(conflict, town, sides):
    for side in sides:
        make.PlaceControlFactory(conflict_place=town, holder=sides[0], speaker=side)
    (answer,) = said_on_map(conflict)[0].answers
    assert [said.who for said in answer.statements] == ["Northland", "Southland"]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ControlKind.NOT_HELD, "Said: not held by Northland"),
        (ControlKind.CONTESTED, "Said: contested"),
        (ControlKind.NOT_KNOWN, "Said: nobody known to hold it"),
    ],
)
def test_what_is_said_is_in_words(town, sides, reader, kind, words):
    holder = sides[0] if kind is ControlKind.NOT_HELD else None
    make.PlaceControlFactory(conflict_place=town, kind=kind, holder=holder)
    assert words in words_of(reader.get(PAGE).content.decode())


def test_source_speaks_where_no_actor_does_and_its_sentence_is_quoted(conflict, town, reader):
    article = make.ArticleFactory(
        text="Nobody could say who held the town. It rained.",
        source=make.SourceFactory(name="Highland Wire"),
        linked=True,
    )
    sentence = make.SentenceFactory(article=article)
    make.PlaceControlFactory(
        conflict_place=town,
        kind=ControlKind.CONTESTED,
        holder=None,
        speaker=None,
        sentence=sentence,
        article=article,
        citation="",
    )
    page = words_of(reader.get(PAGE).content.decode())
    assert "<b>Highland Wire</b> said this" in page
    assert '<p lang="en" dir="auto">Nobody could say who held the town.</p>' in page
    assert f"{article.get_absolute_url()}#s0" in page


def test_both_names_are_given_and_loaded_ones_are_not(town, sides, reader):
    make.PlaceNameFactory(place=town.place, text="Mount", used_by=sides[1])
    make.PlaceNameFactory(place=town.place, text="Stolen Peak", kind=NameKind.LOADED)
    both_say_so(town, sides)
    page = words_of(reader.get(PAGE).content.decode())
    assert 'Southland: <span lang="en" dir="auto">Mount</span>' in page
    assert "Stolen Peak" not in page


def test_page_without_a_statement_says_that_this_says_nothing(conflict, reader):
    assert "No statement is recorded for these clocks" in reader.get(PAGE).content.decode()


# The map: a letter, never an area.


def test_letter_stands_on_the_map_and_nothing_is_filled_or_bounded(conflict, town, sides):
    both_say_so(town, sides)
    drawing = draw_map(build_map(conflict, as_of=NOW, known_on=None), title="Map")
    kinds = {mark.kind for mark in drawing.marks}
    assert kinds <= {"land", "coast", "border", "label-country", "said", "label-said"}
    (square,) = [mark for mark in drawing.marks if mark.kind == "said"]
    assert square.title == "A. Hill / Mount: 2 statements on who holds it"
    assert "1 letter marks a place" in drawing.summary


def test_place_without_a_position_is_listed_and_has_no_letter_on_the_map(conflict, sides, reader):
    nowhere = make.ConflictPlaceFactory(conflict=conflict)
    both_say_so(nowhere, sides)
    drawing = draw_map(build_map(conflict, as_of=NOW, known_on=None), title="Map")
    assert "said" not in {mark.kind for mark in drawing.marks}
    assert "no letter on the map" in reader.get(PAGE).content.decode()


def test_letters_run_from_north_to_south(conflict, town, sides):
    north = make.PlaceFactory(name="North", latitude=40.9, longitude=46.0)
    both_say_so(make.ConflictPlaceFactory(conflict=conflict, place=north), sides)
    both_say_so(town, sides)
    assert [(one.letter, one.place.name) for one in said_on_map(conflict)] == [
        ("A", "North"),
        ("B", "Hill / Mount"),
    ]


def test_data_of_the_map_hold_statements_apart_from_its_features(town, sides, reader):
    both_say_so(town, sides)
    data = reader.get("/conflicts/test-conflict/map.geojson").json()
    assert data["features"] == []
    (one,) = data["said_of_control"]
    assert (one["letter"], one["at"]) == ("A", [46.75, 39.8])
    assert [said["answer"] for said in one["statements"]] == [
        "held by Northland",
        "held by Southland",
    ]


# The clocks.


def test_statement_is_not_there_before_its_day_and_stays_as_known_then(conflict, town, sides):
    both_say_so(town, sides)
    (one,) = said_on_map(conflict, as_of=make.on(2020, 10, 30).latest)
    assert [said.who for said in one.statements] == ["Northland"]
    first = PlaceControl.objects.get(holder=sides[0])
    known_on = PlaceControl.objects.get(holder=sides[1]).recorded_at
    first.words = "Worded anew."
    first.save()
    (one,) = said_on_map(conflict, known_on=known_on)
    assert one.statements[0].record.words == "Our units hold it, says Northland."
    assert said_on_map(conflict, known_on=make.MOMENT) == []


def test_statement_on_an_earlier_time_speaks_of_it_and_says_when_it_is_over(
    conflict, town, sides, reader
):
    make.PlaceControlFactory(
        conflict_place=town,
        said=make.on(2020, 11, 5),
        begins_at=make.on(2020, 10, 10).earliest,
        ends_at=make.on(2020, 10, 20).latest,
    )
    (one,) = said_on_map(conflict, as_of=make.on(2020, 10, 15).earliest)
    assert [said.over for said in one.statements] == [False]
    assert said_on_map(conflict, as_of=make.on(2020, 10, 9).earliest) == []
    assert "over by the moment shown" in reader.get(PAGE).content.decode()


# Recording, ending and taking back.


def test_statement_is_recorded_and_the_form_leads_to_the_map(town, sides, analyst):
    response = analyst.post(FORM, entered(town, sides, ends="2020-11-03"))
    assert response.status_code == 302, response.context["form"].errors
    assert response.url == f"{PAGE}#control"
    row = PlaceControl.objects.get()
    assert (row.holder, row.speaker, row.begins_at) == (sides[0], sides[1], None)
    assert row.ends_at == make.on(2020, 11, 4, zone="Asia/Baku").earliest
    assert row.accepted_by is not None
    analyst.post(FORM, entered(town, sides, ends="2020-11-03"))
    assert PlaceControl.objects.count() == 1


def test_form_begins_from_a_sentence(world, analyst, sides):
    town = make.ConflictPlaceFactory(conflict=world.conflict)
    path = f"/records/control/new/?conflict=accord-conflict&sentence={world.sentence.pk}"
    assert world.links[0].quote in analyst.get(path).content.decode()
    data = entered(town, sides, citation="", from_sentence="on", speaker="")
    assert analyst.post(path, data).status_code == 302
    row = PlaceControl.objects.get()
    assert (row.sentence, row.article, row.speaker) == (
        world.sentence,
        world.sentence.article,
        None,
    )


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"place": ""}, "place"),
        ({"holder": ""}, "holder"),
        ({"kind": "contested"}, "holder"),
        ({"kind": "not_held", "holder": ""}, "holder"),
        ({"day": ""}, "day"),
        ({"citation": ""}, "citation"),
        ({"words": ""}, "words"),
        ({"begins": "2020-11-03", "ends": "2020-11-01"}, "ends"),
    ],
)
def test_statement_that_cannot_be_kept_is_422_and_says_where(town, sides, analyst, changes, field):
    response = analyst.post(FORM, entered(town, sides, **changes))
    assert response.status_code == 422
    assert field in response.context["form"].errors


def test_place_of_another_conflict_is_not_offered(town, sides, analyst):
    elsewhere = make.ConflictPlaceFactory()
    response = analyst.post(FORM, entered(town, sides, place=str(elsewhere.pk)))
    assert "place" in response.context["form"].errors


def test_statement_is_taken_back_with_its_reason_and_ended(conflict, town, sides, analyst, reader):
    first, second = both_say_so(town, sides)
    path = f"/records/control/{first.pk}/retract/"
    assert f'href="{PAGE}#control"' in analyst.get(path).content.decode()
    assert analyst.post(path, {"reason": ""}).status_code == 422
    response = analyst.post(path, {"reason": "It spoke of another town."})
    assert response.url == f"{PAGE}#control"
    end = f"/records/control/{second.pk}/end/"
    assert analyst.post(end, {"ends": "2020-11-05", "zone": "UTC"}).url == f"{PAGE}#control"
    (one,) = said_on_map(conflict)
    assert [said.who for said in one.statements] == ["Southland"]
    page = words_of(reader.get(PAGE).content.decode())
    assert "1 statement taken back" in page
    assert "It spoke of another town." in page


def test_reader_sees_and_records_nothing(town, sides, reader):
    (first, _) = both_say_so(town, sides)
    assert "/records/control/" not in reader.get(PAGE).content.decode()
    assert reader.post(FORM, entered(town, sides)).status_code == 403
    assert reader.post(f"/records/control/{first.pk}/retract/", {"reason": "x"}).status_code == 403


def test_page_takes_as_many_queries_for_twenty_statements_as_for_two(conflict, town, sides, reader):
    def count():
        with CaptureQueriesContext(connection) as captured:
            assert reader.get(PAGE).status_code == 200
        return len(captured)

    both_say_so(town, sides)
    before = count()
    for _ in range(9):
        place = make.PlaceFactory(latitude=39.5, longitude=46.5)
        both_say_so(make.ConflictPlaceFactory(conflict=conflict, place=place), sides)
    assert count() == before
