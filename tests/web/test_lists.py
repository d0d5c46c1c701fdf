"""The lists of breaches, claims and articles: facets, pages, marks, bulk acts and the way back."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.actions.recording import declared_clock
from agreements.models import Article, BreachRelation, Case, Claim
from agreements.queries.paging import Mark, Order, stretch
from agreements.types.terms import (
    ArticleStatus,
    CaseStage,
    Characterisation,
    ClaimKind,
    Level,
    Question,
    Role,
    TargetKind,
    WeaponClass,
)
from tests import factories as make
from tests.factories import MOMENT, on
from tests.web.world import build_world

JS_FREE = {"HX-Request": "true"}


def found(client, path):
    """Return what a list shows, by what names its rows."""
    rows = client.get(path).context["rows"]
    return [
        getattr(row, "breach", None) or getattr(row, "claim", None) or row.article for row in rows
    ]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 3),
        ("words=village+1", 1),
        ("words=VILLAGE", 3),
        ("words=nowhere", 0),
        ("words=100%25", 0),
        ("conflict=accord-conflict", 3),
        ("conflict=another", 0),
        ("agreement=accord", 3),
        ("agreement=nothing", 0),
        ("agreement=accord&clause=accord/1", 3),
        ("clause=accord/2", 0),
        ("accused=accord-southland", 3),
        ("accused=accord-northland", 0),
        ("claimant=accord-northland", 3),
        ("act=shelling_artillery", 3),
        ("act=missile", 0),
        ("weapon=unknown", 3),
        ("weapon=mortar", 0),
        ("target=school", 0),
        ("level=V1", 3),
        ("level=V3", 0),
        ("level=none", 0),
        ("stage=logged", 3),
        ("stage=closed", 0),
        ("review=assessed", 3),
        ("review=unassessed", 0),
        ("review=unsigned", 0),
        ("denial=yes", 3),
        ("denial=no", 0),
        ("language=en", 3),
        ("language=ru", 0),
        ("sensitive=without", 3),
        ("assigned=nobody", 3),
        ("assigned=somebody", 0),
        ("since=2020-10-31&until=2020-10-31&conflict=accord-conflict", 3),
        ("since=2020-11-01&conflict=accord-conflict", 0),
        ("until=2020-10-30&conflict=accord-conflict", 0),
        ("since=not-a-day&act=strange", 3),
        ("words=%00", 3),
    ],
)
def test_breaches_are_narrowed_by_the_address(world, reader, query, count):
    assert len(found(reader, f"/breaches/?{query}")) == count


def test_what_is_not_understood_is_said_and_left_out(world, reader):
    page = reader.get("/breaches/?act=strange&since=31.10.2020").content.decode()
    assert "Left out, because it could not be understood: From, Act" in page


def test_days_are_read_in_the_zone_of_the_conflict_asked_for(world, reader):
    # 31 October begins at 20:00 UTC on the 30th where the conflict is.
    assert len(found(reader, "/breaches/?until=2020-10-30")) == 3
    assert found(reader, "/breaches/?until=2020-10-30&conflict=accord-conflict") == []


def test_breach_is_found_by_its_reference_and_by_that_of_one_merged_into_it(world, reader):
    merged = make.BreachFactory(conflict=world.conflict, merged_into=world.breach)
    for reference in (world.breach.reference, merged.reference.lower()):
        assert found(reader, f"/breaches/?words={reference}") == [world.breach]


def test_merged_breach_has_no_row(world, reader):
    make.BreachFactory(conflict=world.conflict, merged_into=world.breach)
    assert len(found(reader, "/breaches/")) == 3


def test_place_is_found_by_any_of_its_names(world, reader):
    make.PlaceNameFactory(place=world.breach.place, text="Верхнее Село")
    assert found(reader, "/breaches/?place=верхнее") == [world.breach]
    assert found(reader, "/breaches/?words=Село") == [world.breach]


def test_organ_accused_is_found_under_its_party(world, reader):
    ministry = make.ActorFactory(parent=world.parties[0])
    make.ClaimFactory(breach=world.breach).accused.create(actor=ministry)
    assert found(reader, "/breaches/?accused=accord-northland") == [world.breach]


def test_retracted_claim_narrows_nothing(world, reader):
    claim = world.breach.claims.get(kind=ClaimKind.ACCUSATION)
    claim.retracted, claim.retraction_reason = True, "Withdrawn."
    claim.save()
    assert world.breach not in found(reader, "/breaches/?accused=accord-southland")


def test_words_spelled_nearly_so_are_offered_where_nothing_holds_them(world, reader):
    response = reader.get("/breaches/?words=vilage")
    assert response.context["near"]
    assert len(response.context["rows"]) == 3
    assert "spelled most nearly so" in response.content.decode()


def test_sensitive_breaches_can_be_left_out(world, reader):
    world.breach.sensitive_details.create(kind="witness", words="A name.")
    assert world.breach not in found(reader, "/breaches/?sensitive=without")
    page = reader.get("/breaches/").content.decode()
    assert "<b>sensitive</b>" in page
    assert "A name." not in page


def test_facets_are_counted_where_all_rows_are(world, reader):
    world.breach.weapon = WeaponClass.MORTAR
    world.breach.target = TargetKind.SCHOOL
    world.breach.save()
    form = reader.get("/breaches/").context["form"]
    assert ("mortar", "mortar (1)") in form.fields["weapon"].choices
    assert "ied" not in dict(form.fields["weapon"].choices)


def test_more_than_a_thousand_are_not_counted(world, reader, monkeypatch):
    monkeypatch.setattr("agreements.queries.lists.COUNTED", 2)
    response = reader.get("/breaches/")
    assert "more than 2 fit" in response.content.decode()
    assert len(response.context["rows"]) == 3


def test_each_facet_in_use_can_be_taken_away_alone(world, reader):
    page = reader.get("/breaches/?agreement=accord&act=shelling_artillery&after=2020~1").context
    assert [(str(chip.label), chip.without) for chip in page["chips"]] == [
        ("Agreement", "/breaches/?act=shelling_artillery"),
        ("Act", "/breaches/?agreement=accord"),
    ]


def test_fragment_is_the_list_alone(world, reader):
    for noun, path in (("breach", "/breaches/"), ("claim", "/claims/"), ("article", "/articles/")):
        response = reader.get(path, headers={**JS_FREE, "HX-Target": f"{noun}-list"})
        assert response.content.strip().startswith(f'<div id="{noun}-list">'.encode())


def test_browser_keeps_an_address_without_empty_parts(world, reader):
    headers = {**JS_FREE, "HX-Target": "breach-list"}
    response = reader.get("/breaches/?words=village&act=&since=&sort=newest", headers=headers)
    assert response["HX-Push-Url"] == "/breaches/?words=village&sort=newest"


# ---- Pages ----------------------------------------------------------------------------------


@pytest.fixture
def many(db):
    """Return the references of seven breaches, newest first: two at once, one without a date."""
    days = [on(2020, 11, day) for day in (1, 2, 3, 3, 4, 5)]
    dated = [make.BreachFactory(occurred=day) for day in days]
    undated = make.BreachFactory(occurred=None)
    return [*reversed([row.reference for row in dated]), undated.reference]


def walk(order, *, size):
    """Return the pages from the first to the last, and back again."""
    rows = make.models.Breach.objects.all()
    pages, marks = [], {"after": ""}
    while True:
        page = stretch(rows, order, size=size, **marks)
        pages.append([row.reference for row in page.rows])
        if not page.after:
            break
        marks = {"after": page.after}
    back = [pages[-1]]
    while page.before:
        page = stretch(rows, order, size=size, before=page.before)
        back.append([row.reference for row in page.rows])
    return pages, back


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
def test_pages_hold_every_row_once_in_both_directions(many, size):
    pages, back = walk(Order("occurred_latest"), size=size)
    assert [name for page in pages for name in page] == many
    assert list(reversed(back)) == pages


def test_oldest_first_is_the_same_the_other_way_round(many):
    pages, back = walk(Order("occurred_latest", descending=False), size=2)
    assert [name for page in pages for name in page] == list(reversed(many))
    assert list(reversed(back)) == pages


def test_page_stays_while_rows_are_added_before_it(many):
    rows = make.models.Breach.objects.all()
    first = stretch(rows, Order("occurred_latest"), size=3)
    before = stretch(rows, Order("occurred_latest"), size=3, after=first.after).rows
    make.BreachFactory(occurred=on(2020, 12, 1))
    assert stretch(rows, Order("occurred_latest"), size=3, after=first.after).rows == before


@pytest.mark.parametrize("mark", ["nonsense", "~", "~x", "2020-10-31~1", "~99999999999999999999"])
def test_mark_that_cannot_be_read_gives_the_first_page(many, reader, mark):
    rows = reader.get("/breaches/", {"after": mark}).context["rows"]
    assert [row.breach.reference for row in rows] == many


def test_mark_is_read_as_it_is_written():
    mark = Mark(datetime(2020, 10, 31, 19, 59, 59, 123456, tzinfo=UTC), 42)
    assert Mark.read(str(mark)) == mark


def test_pages_are_links_that_keep_the_filter(world, reader):
    for number in range(60):
        make.BreachFactory(conflict=world.conflict, occurred=on(2020, 11, 1 + number % 28))
    page = reader.get("/breaches/?conflict=accord-conflict")
    assert len(page.context["rows"]) == 50
    assert 'rel="next"' in page.content.decode()
    after = page.context["page"].after
    rest = reader.get("/breaches/", {"conflict": "accord-conflict", "after": after})
    assert len(rest.context["rows"]) == 13
    assert "conflict=accord-conflict" in rest.content.decode().partition('rel="prev"')[2][:200]


def test_first_page_takes_as_many_queries_for_sixty_breaches_as_for_three(world, analyst):
    def queries(path):
        analyst.get(path)
        with CaptureQueriesContext(connection) as captured:
            assert analyst.get(path).status_code == 200
        return len(captured)

    paths = [
        "/breaches/",
        "/claims/",
        "/articles/",
        "/breaches/?words=village&accused=accord-southland",
    ]
    before = [queries(path) for path in paths]
    build_world(rows=20, name="more")
    assert [queries(path) for path in paths] == before


def test_first_page_counts_nothing_and_skips_nothing(world, analyst):
    with CaptureQueriesContext(connection) as captured:
        analyst.get("/breaches/")
    own = [query["sql"] for query in captured if 'FROM "agreements_breach" ' in query["sql"]]
    assert own
    assert not [sql for sql in own if "COUNT(" in sql or "OFFSET" in sql]
    assert all("LIMIT" in sql for sql in own)


# ---- As of, as known on ---------------------------------------------------------------------


@pytest.fixture
def corrected(world):
    """Have a breach logged on 1 November, whose summary and claim were corrected on the 10th."""
    with declared_clock(datetime(2020, 11, 1, tzinfo=UTC)):
        breach = make.BreachFactory(
            conflict=world.conflict, summary="A wrong word", occurred=on(2020, 10, 20)
        )
        make.BreachClauseFactory(breach=breach, clause=world.clause)
        claim = make.ClaimFactory(breach=breach, claimant=world.parties[0], said=on(2020, 10, 21))
        claim.accused.create(actor=world.parties[1])
    with declared_clock(datetime(2020, 11, 10, tzinfo=UTC)):
        breach.summary = "A right word"
        breach.save()
        claim.claimant, claim.correction_reason = world.parties[1], "Misread."
        claim.save()
    return breach


def test_list_shows_what_was_known_then(corrected, reader):
    rows = reader.get("/breaches/?known_on=2020-11-05").context["rows"]
    assert [row.breach.summary for row in rows] == ["A wrong word"]
    assert rows[0].accusations == 1
    assert found(reader, "/breaches/?known_on=2020-10-30") == []
    assert len(found(reader, "/breaches/")) == 4


def test_facets_ask_what_was_known_then(corrected, reader):
    then = "known_on=2020-11-05"
    assert len(found(reader, f"/breaches/?{then}&claimant=accord-northland")) == 1
    assert found(reader, f"/breaches/?{then}&words=right") == []
    assert len(found(reader, f"/breaches/?{then}&agreement=accord")) == 1
    assert [claim.claimant.name for claim in found(reader, f"/claims/?{then}")] == ["Northland"]


def test_what_begins_after_the_moment_asked_about_is_left_out(corrected, reader):
    assert found(reader, "/breaches/?as_of=2020-10-25") == [corrected]
    assert [claim.breach for claim in found(reader, "/claims/?as_of=2020-10-25")].count(
        corrected
    ) == 1


def test_a_past_list_offers_no_acts(corrected, analyst):
    assert not analyst.get("/breaches/?known_on=2020-11-05").context["may_work"]


# ---- Claims ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 6),
        ("words=shelled", 6),
        ("words=nothing+of+this", 0),
        ("kind=accusation", 3),
        ("kind=admission", 0),
        ("claimant=accord-northland", 3),
        ("accused=accord-southland", 3),
        ("accused=accord-northland", 0),
        ("agreement=accord", 6),
        ("conflict=accord-conflict", 6),
        ("clause=accord/2", 0),
        ("language=en", 3),
        ("reliability=none", 6),
        ("reliability=A", 0),
        ("standing=standing", 6),
        ("standing=retracted", 0),
        ("standing=corrected", 0),
        ("standing=unaccepted", 6),
        ("since=2020-01-01", 0),
    ],
)
def test_claims_are_narrowed_by_the_address(world, reader, query, count):
    assert len(found(reader, f"/claims/?{query}")) == count


def test_claims_of_one_breach(world, reader):
    claims = found(reader, f"/claims/?breach={world.breach.reference}")
    assert {claim.breach for claim in claims} == {world.breach}


def test_retracted_and_corrected_claims_say_so(world, reader):
    claim = world.breach.claims.get(kind=ClaimKind.DENIAL)
    claim.retracted, claim.retraction_reason = True, "Never said."
    claim.save()
    page = reader.get("/claims/?standing=retracted").content.decode()
    assert "Never said." in page


# ---- Articles -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("words=village", 3),
        ("words=villages+shell", 3),
        ("words=parliament", 0),
        ("language=en", 3),
        ("language=ru", 0),
        ("agreement=accord", 3),
        ("agreement=accord-of-nowhere", 0),
        ("agreement=accord&clause=accord/1", 3),
        ("conflict=accord-conflict", 3),
        ("review=waiting", 3),
        ("review=confirmed", 0),
        ("review=none", 0),
        ("review=empty", 0),
        ("status=failed", 0),
        ("since=2020-10-31&until=2020-10-31&conflict=accord-conflict", 3),
        ("until=2020-10-01", 0),
        ("as_of=2020-10-01", 0),
        ("known_on=2020-10-01", 0),
        ("words=%00", 3),
    ],
)
def test_articles_are_narrowed_by_the_address(world, reader, query, count):
    assert len(found(reader, f"/articles/?{query}")) == count


def test_list_has_one_row_a_story_with_its_outlets(world, reader):
    Article.objects.update(story=world.articles[0].story)
    rows = reader.get("/articles/").context["rows"]
    assert [(row.article.pk, row.outlets, row.waiting) for row in rows] == [
        (world.articles[0].pk, 3, 3)
    ]
    assert "3 outlets, 1 origin" in reader.get("/articles/").content.decode()


def test_story_is_shown_by_its_first_article_among_those_that_fit(world, reader):
    story = world.articles[0].story
    first = make.ArticleFactory(story=story, published=on(2020, 10, 1), language="ru")
    undated = make.ArticleFactory(story=story, published=None, published_basis="unknown")
    Article.objects.filter(pk__in=[row.pk for row in world.articles[1:]]).update(story=story)
    assert found(reader, "/articles/") == [first]
    assert found(reader, "/articles/?language=en") == [world.articles[0]]
    assert found(reader, f"/articles/?source={undated.source.slug}") == [undated]


def test_article_without_a_story_is_a_row_of_its_own(world, reader):
    alone = make.ArticleFactory(story=None)
    assert alone in found(reader, "/articles/")


def test_words_are_found_in_their_stems_in_russian(reader, db):
    article = make.ArticleFactory(language="ru", text="Стороны договорились об обмене пленными.")
    assert found(reader, "/articles/?words=обмен") == [article]


def test_articles_on_their_way_are_found_by_status(reader, db):
    article = make.ArticleFactory(status=ArticleStatus.EXTRACTED)
    assert found(reader, "/articles/?status=extracted") == [article]


# ---- Bulk acts ------------------------------------------------------------------------------


def references(world):
    return [breach.reference for breach in world.conflict.breaches.order_by("pk")]


def test_reader_sees_no_acts_and_may_not_act(world, reader):
    assert b'name="row"' not in reader.get("/breaches/").content
    response = reader.post("/breaches/bulk/", {"act": "move", "stage": "in_review", "row": ["X"]})
    assert response.status_code == 403


def test_marked_breaches_are_moved_and_put_back_in_one_click(world, analyst):
    rows = references(world)[:2]
    done = analyst.post(
        "/breaches/bulk/",
        {"act": "move", "stage": "in_review", "row": rows, "next": "/breaches/?act=missile"},
        follow=True,
    )
    assert done.redirect_chain == [("/breaches/?act=missile", 302)]
    assert set(Case.objects.values_list("breach__reference", "stage")) == {
        (row, CaseStage.IN_REVIEW) for row in rows
    }
    page = done.content.decode()
    assert "2 rows were changed." in page
    assert 'action="/bulk/undo/"' in page
    analyst.post("/bulk/undo/")
    assert set(Case.objects.values_list("stage", flat=True)) == {CaseStage.LOGGED}
    assert "There is nothing to undo." in analyst.post("/bulk/undo/", follow=True).content.decode()


def test_what_is_refused_is_named_and_the_rest_goes_through(world, analyst):
    rows = references(world)
    Case.objects.create(breach=world.breach, stage=CaseStage.CLOSED)
    page = analyst.post(
        "/breaches/bulk/", {"act": "move", "stage": "in_review", "row": rows}, follow=True
    ).content.decode()
    assert "2 rows were changed." in page
    assert f"{world.breach.reference}: " in page
    assert Case.objects.get(breach=world.breach).stage == CaseStage.CLOSED


def test_undo_leaves_what_somebody_has_changed_since(world, analyst):
    rows = references(world)[:2]
    analyst.post("/breaches/bulk/", {"act": "move", "stage": "in_review", "row": rows})
    Case.objects.filter(breach=world.breach).update(stage=CaseStage.ASSESSED)
    page = analyst.post("/bulk/undo/", follow=True).content.decode()
    assert "1 row was put back." in page
    assert "left as they are" in page
    assert Case.objects.get(breach=world.breach).stage == CaseStage.ASSESSED


def test_undo_is_the_persons_own(world, analyst, sign_in):
    analyst.post("/breaches/bulk/", {"act": "move", "stage": "in_review", "row": references(world)})
    other = sign_in(Role.ANALYST)
    assert "There is nothing to undo." in other.post("/bulk/undo/", follow=True).content.decode()
    assert set(Case.objects.values_list("stage", flat=True)) == {CaseStage.IN_REVIEW}


def test_work_is_given_and_taken_back(world, sign_in):
    reviewer = sign_in(Role.REVIEWER)
    person = make.UserFactory(username="ann", roles=[Role.ANALYST])
    rows = references(world)
    reviewer.post("/breaches/bulk/", {"act": "assign", "assigned": "ann", "row": rows})
    assert {case.assigned_to for case in Case.objects.all()} == {person}
    assert len(found(reviewer, "/breaches/?assigned=ann")) == 3
    reviewer.post("/bulk/undo/")
    assert {case.assigned_to for case in Case.objects.all()} == {None}


def test_nobody_of_that_name_is_said(world, analyst):
    page = analyst.post(
        "/breaches/bulk/",
        {"act": "assign", "assigned": "no-one", "row": references(world)},
        follow=True,
    ).content.decode()
    assert "There is nobody called no-one here." in page
    assert not Case.objects.exists()


def test_breaches_are_marked_as_separate_acts_two_by_two(world, analyst):
    analyst.post("/breaches/bulk/", {"act": "distinct", "row": references(world)})
    assert BreachRelation.objects.filter(distinct=True, withdrawn=False).count() == 3
    analyst.post("/bulk/undo/")
    assert BreachRelation.objects.filter(withdrawn=False).count() == 0


def test_claims_of_one_origin_count_once_and_can_be_parted_again(world, analyst):
    claims = Claim.objects.filter(kind=ClaimKind.ACCUSATION).order_by("pk")
    before = list(claims.values_list("pk", "origin"))
    rows = [str(pk) for pk, _ in before]
    analyst.post("/claims/bulk/", {"act": "origin", "row": rows})
    assert set(claims.values_list("origin", flat=True)) == {before[0][1]}
    analyst.post("/bulk/undo/")
    assert list(claims.values_list("pk", "origin")) == before


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"act": "move", "stage": "in_review"}, "Nothing is marked."),
        ({"act": "move", "stage": "nowhere", "row": "FIRST"}, "Choose the stage first."),
        ({"act": "burn", "row": "FIRST"}, "there is no such act"),
        ({"act": "distinct", "row": "FIRST"}, "Mark two to 6 breaches"),
        ({"act": "pick", "name": "", "row": "FIRST"}, "Give the view a name"),
        ({"act": "move", "stage": "logged", "row": "FIRST"}, "Nothing was changed."),
    ],
)
def test_an_act_that_cannot_be_done_says_why(world, analyst, fields, words):
    fields = {**fields, **({"row": world.breach.reference} if "row" in fields else {})}
    assert words in analyst.post("/breaches/bulk/", fields, follow=True).content.decode()


def test_marked_rows_are_kept_in_a_view_and_taken_out_again(world, analyst):
    first, second, _third = references(world)
    for row in (first, second):
        analyst.post("/breaches/bulk/", {"act": "pick", "name": "To discuss", "row": row})
    view = make.models.SavedView.objects.get()
    shown = found(analyst, f"{view.path}?{view.query}")
    assert {breach.reference for breach in shown} == {first, second}
    analyst.post("/bulk/undo/")
    view.refresh_from_db()
    assert (view.query, view.withdrawn) == (f"picked={first}", False)


def test_levels_and_stages_stand_beside_each_breach(world, reader):
    make.AssessmentFactory(
        breach=world.breach,
        question=Question.CHARACTERISATION,
        clause=world.clause,
        level="",
        value=Characterisation.BREACH,
    )
    row = next(
        row for row in reader.get("/breaches/").context["rows"] if row.breach == world.breach
    )
    assert (row.level, row.stage, row.accusations, row.denials, row.origins) == (
        Level.V1,
        CaseStage.LOGGED,
        1,
        1,
        2,
    )
    assert MOMENT - timedelta(days=1) < row.breach.recorded_at
