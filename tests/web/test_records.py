"""The short forms: from a sentence or empty, listed with the agreement, and taken back."""

import re
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from django.core import signing
from django.utils.timezone import localdate

from agreements.models import (
    AgreementRelation,
    Coverage,
    Declaration,
    Fulfilment,
    Interpretation,
    Interruption,
    Override,
    Trigger,
)
from agreements.queries.compliance import cells_of
from agreements.types.terms import Level, RelationKind, Role, State
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    AgreementRelationFactory,
    CoverageFactory,
    DeclarationFactory,
    FulfilmentFactory,
    InterruptionFactory,
    OverrideFactory,
    UserFactory,
    on,
)
from tests.web.test_query_counts import queries_of

KINDS = [
    "fulfilment",
    "coverage",
    "trigger",
    "interruption",
    "supersession",
    "declaration",
    "interpretation",
]
SOURCE = {"words": "What the source says.", "citation": "Agency, 1 November 2020"}
TIME = {"day": "2020-11-01", "zone": "Asia/Baku", "zone_basis": "stated_local"}


def fields(world, kind):
    """Return the fields of a record of each kind that can be kept."""
    clause, agreement = world.clause, world.agreement
    third = ActorFactory()
    own = {
        "fulfilment": {
            "duties": [str(world.duties[2].pk), str(world.duties[3].pk)],
            "share_percent": "50",
            "level": "V1",
            "recipient": "confirms",
            **TIME,
        },
        "coverage": {
            "bearing": f"a{agreement.pk}",
            "value": "party_only",
            "mechanism": "nobody but the parties",
            "begins": "2020-10-18",
            "ends": "",
            "zone": "Asia/Baku",
        },
        "trigger": {"bearing": f"c{clause.pk}", "level": "V2", **TIME},
        "interruption": {
            "bearing": f"c{clause.pk}",
            "kind": "suspended",
            "begins": "2020-11-01T10:00",
            "ends": "2020-11-03",
            "zone": "Asia/Baku",
        },
        "supersession": {"bearing": f"a{agreement.pk}", **TIME},
        "declaration": {
            "agreement": str(agreement.pk),
            "actor": str(third.pk),
            "kind": "suspend",
            "effect": "2020-11-02T00:00",
            **TIME,
        },
        "interpretation": {
            "bearing": f"c{clause.pk}",
            "actor": str(third.pk),
            "reading": "verification",
        },
    }[kind]
    if kind == "supersession":
        own["newer"] = str(AgreementFactory(conflict=world.conflict).pk)
    return {**SOURCE, **own}


def send(client, world, record, query="", **changes):
    return client.post(f"/records/{record}/new/{query}", {**fields(world, record), **changes})


@pytest.mark.parametrize("kind", KINDS)
def test_record_is_kept_and_listed_with_its_agreement(world, analyst, reader, kind):
    response = send(analyst, world, kind)
    assert response.status_code == 302, response.context["form"].errors
    assert response.url == f"/agreements/accord/records/#{kind}"
    response = reader.get("/agreements/accord/records/")
    groups = {group.kind: (title, group) for title, group in response.context["groups"]}
    title, group = groups[kind]
    assert group.standing
    assert f'<h2 id="{kind}">{title}</h2>' in response.content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_form_begins_from_a_sentence(world, analyst, kind):
    page = analyst.get(f"/records/{kind}/new/?sentence={world.sentence.pk}").content.decode()
    assert world.links[0].quote in page
    assert "It stands in the sentence above" in page


@pytest.mark.parametrize("kind", KINDS)
def test_record_without_its_source_is_422(world, analyst, kind):
    response = send(analyst, world, kind, citation="")
    assert (response.status_code, "citation" in response.context["form"].errors) == (422, True)


@pytest.mark.parametrize("kind", [*KINDS, "override"])
def test_reader_records_nothing(world, reader, kind):
    assert reader.get(f"/records/{kind}/new/").status_code == 403


def test_fulfilment_keeps_its_share_and_what_the_recipient_says(world, analyst):
    send(analyst, world, "fulfilment")
    rows = Fulfilment.objects.filter(words=SOURCE["words"])
    assert {(r.share, r.recipient_confirms, r.recipient_denies) for r in rows} == {
        (0.5, True, False)
    }
    assert {row.obligation for row in rows} == {world.duties[2], world.duties[3]}


def test_fulfilment_from_a_sentence_carries_its_quote(world, analyst):
    query = f"?sentence={world.sentence.pk}"
    send(analyst, world, "fulfilment", query, from_sentence="on", citation="")
    row = Fulfilment.objects.filter(words=SOURCE["words"]).first()
    assert (row.sentence, row.quote) == (world.sentence, world.links[0].quote)


def test_share_that_is_not_said_is_empty_and_nothing_is_zero(world, analyst):
    for given, kept in (("", None), ("0", 0.0)):
        words = f"They say it was {given or 'something'}"
        send(analyst, world, "fulfilment", share_percent=given, words=words)
        assert Fulfilment.objects.filter(words=words).first().share == kept


def test_duty_that_waits_is_told_by_percent_in_range(world, analyst):
    response = send(analyst, world, "fulfilment", share_percent="150")
    assert "share_percent" in response.context["form"].errors


def test_reviewer_is_offered_the_levels_an_analyst_is_not(world, analyst, sign_in):
    levels = {
        name: {value for value, _ in client.get("/records/trigger/new/").context["form"].levels()}
        for name, client in (("analyst", analyst), ("reviewer", sign_in(Role.REVIEWER)))
    }
    assert levels["analyst"] == {Level.V1, Level.V2}
    assert levels["reviewer"] == {Level.V1, Level.V2, Level.V3, Level.V4}
    assert "level" in send(analyst, world, "trigger", level="V3").context["form"].errors


def test_coverage_stands_until_further_notice_from_the_first_moment_of_its_day(world, analyst):
    send(analyst, world, "coverage")
    row = Coverage.objects.get()
    assert (row.agreement, row.clause, row.ends_at) == (world.agreement, None, None)
    assert row.begins_at == datetime(2020, 10, 17, 20, tzinfo=UTC)
    assert row.reason == SOURCE["citation"]


def test_last_day_of_a_suspension_is_included(world, analyst):
    send(analyst, world, "interruption")
    row = Interruption.objects.get()
    assert row.begins_at == datetime(2020, 11, 1, 6, tzinfo=UTC)
    assert row.ends_at == datetime(2020, 11, 3, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "changes", "field"),
    [
        ("coverage", {"ends": "2020-10-01"}, "ends"),
        ("coverage", {"begins": "18.10.2020"}, "begins"),
        ("coverage", {"begins": ""}, "begins"),
        ("coverage", {"bearing": "c999999"}, "bearing"),
        ("interruption", {"kind": "terminated"}, "ends"),
        ("trigger", {"day": ""}, "day"),
        ("trigger", {"bearing": ""}, "bearing"),
        ("supersession", {"newer": ""}, "newer"),
        ("supersession", {"day": ""}, "day"),
        ("declaration", {"effect": "some day"}, "effect"),
        ("declaration", {"actor": ""}, "actor"),
        ("interpretation", {"reading": ""}, "reading"),
        ("fulfilment", {"duties": []}, "duties"),
    ],
)
def test_what_cannot_be_kept_is_422_and_says_where(world, analyst, kind, changes, field):
    response = send(analyst, world, kind, **changes)
    assert response.status_code == 422
    assert field in response.context["form"].errors


def test_instrument_does_not_take_its_own_place(world, analyst):
    response = send(analyst, world, "supersession", newer=str(world.agreement.pk))
    assert "newer" in response.context["form"].errors


def test_trigger_supersession_declaration_and_reading_are_kept(world, analyst):
    for kind in ("trigger", "supersession", "declaration", "interpretation"):
        send(analyst, world, kind)
    assert Trigger.objects.get().level == Level.V2
    assert AgreementRelation.objects.get(kind=RelationKind.SUPERSEDES).at.zone == "Asia/Baku"
    declared = Declaration.objects.get(words=SOURCE["words"])
    assert declared.effect.earliest == datetime(2020, 11, 1, 20, tzinfo=UTC)
    assert Interpretation.objects.get().clause == world.clause


def test_clause_of_the_address_is_chosen(world, analyst):
    form = analyst.get(f"/records/trigger/new/?clause={world.clause.pk}").context["form"]
    assert form["bearing"].value() == f"c{world.clause.pk}"


def test_index_offers_every_kind_and_hands_the_sentence_on(world, analyst, sign_in):
    page = analyst.get(f"/records/new/?sentence={world.sentence.pk}").content.decode()
    for kind in KINDS:
        assert f"/records/{kind}/new/?sentence={world.sentence.pk}" in page
    assert "<b>Report of fulfilment</b>" in page
    assert "/records/override/new/" not in page
    assert "/records/override/new/" in sign_in(Role.REVIEWER).get("/records/new/").content.decode()


def test_index_leads_to_a_position_on_a_breach_by_its_reference(world, analyst):
    path = f"/records/new/?sentence={world.sentence.pk}"
    response = analyst.get(f"{path}&on={world.breach.reference.lower()}")
    assert response.url == (
        f"{world.breach.get_absolute_url()}positions/new/?sentence={world.sentence.pk}"
    )
    assert "There is no such reference." in analyst.get(f"{path}&on=XX-1-1").content.decode()


def test_kind_that_is_not_there_is_404(world, analyst):
    for path in ("strange/new/", "strange/1/retract/", "fulfilment/1/end/", "coverage/9/end/"):
        assert analyst.get(f"/records/{path}").status_code == 404


def test_record_taken_back_stays_in_the_list_with_its_reason(world, analyst, reader):
    row = CoverageFactory(agreement=world.agreement, mechanism="a mission")
    path = f"/records/coverage/{row.pk}/retract/"
    assert analyst.get(path).status_code == 200
    assert analyst.post(path, {"reason": "It was another year."}).status_code == 302
    page = reader.get("/agreements/accord/records/").content.decode()
    assert "It was another year." in page
    row.refresh_from_db()
    assert row.retracted


@pytest.mark.parametrize("kind", ["supersession", "relation", "declaration"])
def test_relation_or_declaration_taken_back_shows_nowhere_but_in_the_list(
    world, analyst, reader, kind
):
    if kind == "declaration":
        row = DeclarationFactory(
            agreement=world.agreement, actor=ActorFactory(name="Farland"), words="Farland adheres."
        )
    else:
        newer = AgreementFactory(conflict=world.conflict, short_title="Farland accord")
        row = AgreementRelationFactory(
            from_agreement=newer,
            to_agreement=world.agreement,
            kind=RelationKind.SUPERSEDES if kind == "supersession" else RelationKind.REFERS_TO,
            at=on(2020, 12, 1),
        )
    shown = "/agreements/accord/timeline/" if kind == "declaration" else "/agreements/accord/"
    assert "Farland" in reader.get(shown).content.decode()
    path = f"/records/{kind}/{row.pk}/retract/"
    assert "Farland" in analyst.get(path).content.decode()
    assert analyst.post(path, {"reason": ""}).status_code == 422
    assert analyst.post(path, {"reason": "It was another text."}).status_code == 302
    for page in (shown, "/agreements/accord/", "/conflicts/accord-conflict/"):
        listed = reader.get(page).content.decode()
        assert "Farland adheres" not in listed
        assert f"Farland</b> {row.get_kind_display()}" not in listed
        assert f"{row.get_kind_display()} <a" not in listed or kind != "supersession"
    page = reader.get("/agreements/accord/records/").content.decode()
    assert "It was another text." in page
    assert "Farland" in page


def test_supersession_taken_back_ends_nothing_any_more(world, analyst):
    newer = AgreementFactory(conflict=world.conflict)
    row = AgreementRelationFactory(
        from_agreement=newer,
        to_agreement=world.agreement,
        kind=RelationKind.SUPERSEDES,
        at=on(2020, 12, 1),
    )
    now = datetime(2021, 1, 1, tzinfo=UTC)
    assert {c.status for c in cells_of(world.agreement, as_of=now)} == {State.SUPERSEDED}
    analyst.post(f"/records/supersession/{row.pk}/retract/", {"reason": "Another text."})
    row.refresh_from_db()
    assert State.SUPERSEDED not in {c.status for c in cells_of(world.agreement, as_of=now)}
    before = cells_of(world.agreement, as_of=now, known_on=row.states.first().recorded_at)
    assert {c.status for c in before} == {State.SUPERSEDED}


def test_record_is_given_an_end(world, analyst):
    row = CoverageFactory(agreement=world.agreement, ends_at=None)
    path = f"/records/coverage/{row.pk}/end/"
    assert analyst.post(path, {"ends": "soon", "zone": "UTC"}).status_code == 422
    assert analyst.post(path, {"ends": "2020-11-05", "zone": "UTC"}).status_code == 302
    row.refresh_from_db()
    assert row.ends_at == datetime(2020, 11, 6, tzinfo=UTC)


def test_end_before_the_beginning_is_said_on_the_form(world, analyst):
    row = InterruptionFactory(agreement=world.agreement)
    response = analyst.post(
        f"/records/interruption/{row.pk}/end/", {"ends": "2019-01-01", "zone": "UTC"}
    )
    assert response.status_code == 422
    assert "ends before it begins" in response.content.decode()


def test_record_somebody_else_changed_is_409_and_what_was_typed_stays(world, analyst):
    row = CoverageFactory(agreement=world.agreement, ends_at=None)
    path = f"/records/coverage/{row.pk}/retract/"
    version = analyst.get(path).context["form"]["version"].value()
    analyst.post(f"/records/coverage/{row.pk}/end/", {"ends": "2020-11-05", "zone": "UTC"})
    response = analyst.post(path, {"reason": "My own reason.", "version": version})
    page = response.content.decode()
    assert response.status_code == 409
    assert "Somebody else was faster" in page
    assert "My own reason." in page
    again = {"reason": "My own reason.", "version": response.context["form"]["version"].value()}
    assert analyst.post(path, again).status_code == 302


# Overrides: one proposes, another signs.


def override(world, **changes):
    return {
        "duty": str(world.duties[0].pk),
        "status": "CONTESTED",
        "rule": "R12",
        "reason": "The report was withdrawn.",
        "citation": "Agency, 1 December 2020",
        "review_by": (localdate() + timedelta(days=30)).isoformat(),
        **changes,
    }


def proposed(client, world):
    """Return the address to sign, as the page shows it."""
    page = client.post("/records/override/new/", override(world)).content.decode()
    address = unescape(re.search(r"<textarea[^>]*>([^<]*)</textarea>", page)[1])
    return address.partition("testserver")[2]


@pytest.fixture
def reviewer(sign_in):
    return sign_in(Role.REVIEWER)


def test_override_is_stored_only_when_another_person_signs(world, reviewer, sign_in):
    address = proposed(reviewer, world)
    assert not Override.objects.exists()
    own = reviewer.get(address).content.decode()
    assert "Sign it, under my name" not in own
    assert reviewer.post(address).status_code == 422
    second = sign_in(Role.ADMIN)
    assert (
        "The report was withdrawn. (Agency, 1 December 2020)"
        in second.get(address).content.decode()
    )
    assert second.post(address).status_code == 302
    row = Override.objects.get()
    assert (row.status, row.rule, row.obligation) == ("CONTESTED", "R12", world.duties[0])
    assert row.author != row.second_signer


def test_proposal_that_was_altered_or_is_too_old_cannot_be_signed(
    world, reviewer, sign_in, monkeypatch
):
    address, second = proposed(reviewer, world), sign_in(Role.REVIEWER)
    assert second.post(address[:-3]).status_code == 404
    eight_days = 8 * 24 * 3600
    now = signing.time.time()
    monkeypatch.setattr(signing.time, "time", lambda: now + eight_days)
    assert second.get(address).status_code == 404
    assert not Override.objects.exists()


def test_analyst_neither_proposes_nor_signs(world, analyst, reviewer):
    address = proposed(reviewer, world)
    assert analyst.get("/records/override/new/").status_code == 403
    assert analyst.post(address).status_code == 403


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"status": "SUPERSEDED"}, "status"),
        ({"rule": "R99"}, "rule"),
        ({"citation": ""}, "citation"),
        ({"review_by": "2020-12-01"}, "review_by"),
        ({"duty": "999999"}, "duty"),
    ],
)
def test_override_that_cannot_be_proposed_is_422(world, reviewer, changes, field):
    response = reviewer.post("/records/override/new/", override(world, **changes))
    assert (response.status_code, field in response.context["form"].errors) == (422, True)


def test_analyst_cannot_take_an_override_back(world, analyst, reviewer):
    row = OverrideFactory(obligation=world.duties[0])
    path = f"/records/override/{row.pk}/retract/"
    assert analyst.post(path, {"reason": "No."}).status_code == 403
    assert reviewer.post(path, {"reason": "The report is back."}).status_code == 302


def test_list_takes_as_many_queries_for_twenty_records_as_for_one(world, reader):
    before = queries_of(reader, "/agreements/accord/records/")
    for _ in range(20):
        FulfilmentFactory(obligation=world.duties[0])
        CoverageFactory(agreement=world.agreement)
        OverrideFactory(obligation=world.duties[1], author=UserFactory())
    assert queries_of(reader, "/agreements/accord/records/") == before
