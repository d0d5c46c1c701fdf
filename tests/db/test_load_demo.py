"""The demonstration loads once and again, and holds the facts the project promises."""

import shutil
from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from agreements.actions.article_inputs import article_input, sentences_of
from agreements.actions.demonstration import (
    DEMO_ACCOUNTS,
    DEMO_FOLDER,
    demo_password,
    load_demonstration,
)
from agreements.actions.links import OfferedLinker, review_link
from agreements.errors import DemonstrationError
from agreements.linking.score import SUGGESTED_FROM
from agreements.linking.sought import Sought
from agreements.models import (
    Actor,
    Agreement,
    AgreementRelation,
    Article,
    ArticleImprint,
    Assessment,
    Breach,
    Claim,
    Clause,
    ClauseLink,
    ClauseSpan,
    Declaration,
    LinkFit,
    Obligation,
    Place,
    PlaceControl,
)
from agreements.types.terms import (
    ArticleStatus,
    Band,
    NameKind,
    RecordedBasis,
    RelationKind,
    Review,
    Role,
    RoleKind,
)

MAIN_ACTORS = [
    "armenia",
    "azerbaijan",
    "nagorno-karabakh-authorities",
    "russia",
    "france",
    "united-states",
    "osce-minsk-group-co-chairs",
    "icrc",
    "prcio",
    "turkey",
    "iran",
    "osce",
]
CLAUSES = {
    "moscow-2020-10-10": ["1", "2", "3", "4"],
    "truce-2020-10-18": ["1"],
    "washington-2020-10-26": ["1"],
    "geneva-2020-10-30": ["1", "2", "3", "4"],
    "trilateral-2020-11-10": ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
}


pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def counts(django_db_setup, django_db_blocker):
    """Load once for this module, with the program's rights, in a transaction undone at the end."""
    with django_db_blocker.unblock(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL ROLE tracker")
        found = load_demonstration()
        cursor.execute("RESET ROLE")
        with django_db_blocker.block():
            yield found
        transaction.set_rollback(True)


@pytest.fixture
def folder(counts, tmp_path):
    """Return a copy of the demonstration's files, to be damaged."""
    return shutil.copytree(DEMO_FOLDER, tmp_path / "conflict")


def rows_of_every_table() -> dict[str, int]:
    return {
        model._meta.label: model._base_manager.count()
        for model in apps.get_app_config("agreements").get_models()
        if model._meta.managed and not model._meta.proxy
    }


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def test_a_second_run_counts_the_same_and_leaves_no_trace(counts):
    before = rows_of_every_table()
    audited = {label for label in before if label.endswith("Event")}
    assert len(audited) > 20
    assert load_demonstration() == counts
    assert rows_of_every_table() == before


def test_a_second_run_leaves_what_people_have_changed(counts):
    Actor.objects.filter(slug="icrc").update(name="The Committee")
    confirmed = ClauseLink.objects.confirmed().first()
    review_link(confirmed, review=Review.OPEN, by=confirmed.reviewed_by)
    load_demonstration()
    assert Actor.objects.get(slug="icrc").name == "The Committee"
    assert ClauseLink.objects.get(pk=confirmed.pk).review == Review.OPEN


def test_every_promised_address_is_there(counts):
    found = {
        agreement.slug: list(agreement.clauses.order_by("order").values_list("path", flat=True))
        for agreement in Agreement.objects.filter(conflict__slug="nagorno-karabakh-2020")
    }
    assert found == CLAUSES


def test_there_is_as_much_as_promised(counts):
    assert counts["actors"] >= 45
    assert counts["places"] >= 40
    assert counts["articles"] >= 60
    assert counts["breaches"] >= 20
    assert Article.objects.exclude(language="en").count() >= 15
    assert Article.objects.values("language").distinct().count() >= 8


@pytest.mark.parametrize("slug", MAIN_ACTORS)
def test_main_actors_are_named_in_five_languages(counts, slug):
    names = Actor.objects.get(slug=slug).names.exclude(kind=NameKind.LOADED)
    assert {"en", "ru", "hy", "az", "fr"} <= set(names.values_list("language", flat=True))


@pytest.mark.parametrize("slug", ["stepanakert", "shusha", "martakert", "lachin", "aras-river"])
def test_places_carry_the_names_of_both_sides(counts, slug):
    names = Place.objects.get(slug=slug).names.exclude(used_by=None)
    assert set(names.values_list("used_by__slug", flat=True)) == {"armenia", "azerbaijan"}


@pytest.mark.parametrize("slug", ["aras-river", "line-of-contact", "lachin-corridor"])
def test_lines_are_lines(counts, slug):
    geometry = Place.objects.get(slug=slug).geometry
    assert geometry["type"] == "LineString"
    assert all(
        38 < latitude < 42 and 44 < longitude < 49
        for longitude, latitude in geometry["coordinates"]
    )


@pytest.mark.parametrize(
    ("slug", "earliest", "latest"),
    [
        ("moscow-2020-10-10", "2020-10-10T08:00:00Z", "2020-10-10T09:00:00Z"),
        ("truce-2020-10-18", "2020-10-17T20:00:00Z", "2020-10-17T20:00:00Z"),
        ("washington-2020-10-26", "2020-10-26T04:00:00Z", "2020-10-26T04:00:00Z"),
        ("geneva-2020-10-30", "2020-10-30T08:00:00Z", "2020-10-30T19:59:59Z"),
        ("trilateral-2020-11-10", "2020-11-09T21:00:00Z", "2020-11-09T21:00:00Z"),
    ],
)
def test_instruments_take_effect_when_they_say(counts, slug, earliest, latest):
    effect = Agreement.objects.get(slug=slug).in_force_from
    assert effect is not None
    assert (effect.earliest, effect.latest) == (instant(earliest), instant(latest))


@pytest.mark.parametrize("obligor", ["armenia", "azerbaijan"])
def test_prisoner_lists_are_due_one_week_after_geneva(counts, obligor):
    duty = Obligation.objects.get(
        clause__agreement__slug="geneva-2020-10-30",
        clause__path="3",
        number=1,
        obligor__slug=obligor,
    )
    assert duty.due is not None
    assert duty.due.to_iso() == "2020-11-06T19:59:59Z"
    assert duty.verifiability == "confidential"
    assert {row.actor.slug for row in duty.recipients.all()} == {"icrc", "prcio"}


def test_geneva_is_issued_by_the_co_chairs_and_binds_the_sides(counts):
    roles = Agreement.objects.get(slug="geneva-2020-10-30").roles
    issuers = roles.filter(role=RoleKind.ISSUER).values_list("actor__slug", flat=True)
    bound = roles.filter(role=RoleKind.OBLIGOR_ONLY).values_list("actor__slug", flat=True)
    assert list(issuers) == ["osce-minsk-group-co-chairs"]
    assert set(bound) == {"armenia", "azerbaijan"}


def test_a_moved_deadline_keeps_what_was_known_before(counts):
    duty = Obligation.objects.get(
        clause__agreement__slug="trilateral-2020-11-10", clause__path="6", number=1
    )
    states = duty.states.order_by("recorded_at").values_list("due_latest", flat=True)
    assert list(states) == [instant("2020-11-15T19:59:59Z"), instant("2020-11-25T19:59:59Z")]


def test_geneva_refers_to_the_second_item_of_moscow(counts):
    relation = AgreementRelation.objects.get(
        from_clause__agreement__slug="geneva-2020-10-30", from_clause__path="4"
    )
    assert relation.kind == RelationKind.REFERS_TO
    assert relation.to_clause == Clause.objects.get(agreement__slug="moscow-2020-10-10", path="2")


def test_the_truce_follows_two_statements_that_are_not_stored(counts):
    unresolved = AgreementRelation.objects.filter(
        from_agreement__slug="truce-2020-10-18", to_agreement=None
    )
    assert {relation.kind for relation in unresolved} == {RelationKind.FOLLOWS}
    assert len(unresolved) == 2


def test_the_trilateral_statement_supersedes_the_truce(counts):
    relation = AgreementRelation.objects.get(
        to_agreement__slug="truce-2020-10-18", kind=RelationKind.SUPERSEDES
    )
    assert relation.at is not None
    assert relation.at.earliest == instant("2020-11-09T21:00:00Z")


def test_each_clause_stands_in_each_text_where_its_path_begins_a_line(counts):
    spans = ClauseSpan.objects.select_related("clause", "text")
    assert len(spans) == 2 * 19 + 4 + 9  # two languages, one more of Geneva, a variant of nine
    for span in spans:
        words = span.text.text[span.start : span.end]
        assert words.startswith(f"{span.clause.path}. ")
        assert words == words.rstrip()
        assert span.start == 0 or span.text.text[span.start - 1] == "\n"


@pytest.mark.parametrize("model", [Agreement, Obligation, Breach, Claim, Assessment])
def test_records_declare_when_they_became_known(counts, model):
    clocks = set(model.objects.values_list("recorded_basis", "recorded_at__year"))
    assert clocks == {(RecordedBasis.DECLARED, 2020)}


def test_articles_are_linked_and_some_links_reviewed(counts):
    assert not Article.objects.unfinished().exists()
    assert counts["links"] > counts["articles"] / 2
    reviewed = ClauseLink.objects.exclude(review=Review.OPEN)
    assert set(reviewed.values_list("review", flat=True)) >= {Review.CONFIRMED, Review.REJECTED}
    assert set(reviewed.values_list("reviewed_by__username", flat=True)) == {"demo-analyst"}
    assert ClauseLink.objects.open().exists()


def test_reviews_of_the_demonstration_are_learned_from_and_switch_linked_on(counts):
    fit = LinkFit.objects.get()
    assert fit.is_used
    assert fit.reviews >= 30
    assert fit.linked_precision is not None
    linked = ClauseLink.objects.open().filter(band=Band.LINKED)
    assert linked.exists()
    assert set(linked.values_list("model", flat=True)) == {fit.link_model}


def test_every_quotation_has_its_sentence(counts):
    assert Claim.objects.exclude(quote="").exists()
    for claim in Claim.objects.exclude(quote="").select_related("sentence", "article"):
        assert claim.article is not None
        assert claim.sentence is not None
        assert claim.quote in claim.article.text


def test_a_corrected_attribution_keeps_what_was_printed(counts):
    corrected = Claim.objects.exclude(correction_reason="").select_related(
        "claimant", "reported_claimant"
    )
    assert corrected
    for claim in corrected:
        assert claim.reported_claimant not in (None, claim.claimant)
        assert claim.states.count() == 2
        assert claim.accused.filter(withdrawn=True).exists()


@pytest.mark.parametrize("role", Role)
def test_each_group_has_an_account_that_can_sign_in(counts, role):
    user = authenticate(username=DEMO_ACCOUNTS[role], password=demo_password(role))
    assert user is not None
    assert [group.name for group in user.groups.all()] == [role.value]


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "actors.toml",
            'kind = "state"',
            'kind = "stat"',
            r"actors\.toml, actor 1, key 'kind': 'stat'",
        ),
        (
            "actors.toml",
            'name = "Armenia"',
            'nam = "Armenia"',
            r"actor 1, key 'name': It is missing",
        ),
        ("actors.toml", 'iso3 = "ARM"', 'iso = "ARM"', r"key 'iso': The format has no such key"),
        ("actors.toml", 'parent = "armenia"', 'parent = "armena"', r"There is no actor 'armena'"),
        ("sources.toml", "[[source]]", "[[source", r"sources\.toml: it cannot be read as TOML"),
        (
            "agreements/truce-2020-10-18.toml",
            'iso = "2020-10-18T00:00+04:00"',
            'iso = "18 October"',
            r"truce-2020-10-18\.toml, key 'in_force_from': The time cannot be read\. '18 October'",
        ),
    ],
)
def test_a_faulty_file_is_named_with_its_key_and_remedy(folder, file, old, new, message):
    path = folder / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(DemonstrationError, match=message):
        load_demonstration(folder)


def test_a_quotation_that_is_not_in_its_article_is_refused(folder):
    path = folder / "breaches.toml"
    quote = next(line for line in path.read_text().splitlines() if line.startswith("quote = "))
    path.write_text(path.read_text().replace(quote, 'quote = "never printed"', 1))
    with pytest.raises(DemonstrationError, match="The article has no words 'never printed'"):
        load_demonstration(folder)


def test_the_command_says_that_nothing_was_loaded(folder):
    (folder / "places.toml").unlink()
    with pytest.raises(
        CommandError, match=r"Nothing was loaded\. places\.toml: there is no such file"
    ):
        call_command("load_demo", folder=folder)


def test_declarations_and_statements_of_control_became_known_on_declared_dates(counts):
    for model in (Declaration, PlaceControl):
        rows = model.objects.all()
        assert rows
        assert {row.recorded_basis for row in rows} == {RecordedBasis.DECLARED}
        assert max(row.recorded_at for row in rows) < instant("2021-01-01T00:00Z")
    for row in Declaration.objects.all():
        assert row.declared.earliest <= row.recorded_at


def test_the_demonstration_has_statements_that_contradict_each_other_on_one_place(counts):
    hadrut = PlaceControl.objects.filter(conflict_place__place__slug="hadrut")
    answers = {(row.kind, row.holder and row.holder.slug) for row in hadrut}
    assert answers == {
        ("held", "azerbaijan"),
        ("held", "nagorno-karabakh-authorities"),
        ("contested", None),
    }
    assert all(row.sentence_id for row in hadrut)
    assert counts["statements_of_control"] == PlaceControl.objects.count()


def test_the_index_finds_every_demonstration_article_that_a_full_run_links(counts):
    """Clause by clause: what the engine suggests in any article is among what a search finds."""
    articles = list(Article.objects.filter(status=ArticleStatus.DONE))
    assert ArticleImprint.objects.current().count() == len(articles) > 50
    linker = OfferedLinker().linker
    suggested: dict[str, set[int]] = {}
    sentences = sentences_of([article.pk for article in articles])
    for article in articles:
        for link in linker.link(article_input(article, sentences[article.pk])).links:
            if link.clause_id and link.probability >= SUGGESTED_FROM:
                suggested.setdefault(link.clause_id, set()).add(article.pk)
    assert len(suggested) > 5
    for member in linker.prepared.agreements:
        for clause in member.clauses:
            conflict = linker.prepared.conflicts[member.conflict]
            sought = Sought(linker.prepared, conflict, [member], [clause])
            rows = ArticleImprint.objects.that_may_speak_of(sought.keys, since=sought.first_day)
            found = {
                row.pk
                for row in rows
                if sought.likelihood(row.imprint, row.first_day, row.last_day)
            }
            assert suggested.get(clause.source.id, set()) <= found
