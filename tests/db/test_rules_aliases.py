"""Each rule on aliases refuses what breaks it."""

import pytest
from django.db import connection

from agreements.types.terms import AliasStatus
from tests.db.rules import Case, beside, changed, copied, parametrised, refusal, unknown
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    AliasFactory,
    PlaceFactory,
    UserFactory,
)

TABLE = "agreements_alias"
ONE_THING = "alias_names_one_thing"


def naming(assignments, note, **others):
    """Return the case of an alias that names nothing, or two things, or the wrong kind of thing."""
    sql = f"UPDATE {TABLE} SET {assignments} WHERE id = {{row.pk}}"
    return Case(ONE_THING, beside(AliasFactory, **others), sql, note=note)


def superseded():
    """Return an alias with the one that took its place."""
    new = AliasFactory()
    return AliasFactory(conflict=new.conflict, status=AliasStatus.SUPERSEDED, superseded_by=new)


CASES = [
    changed("alias_has_words", AliasFactory, "text = ''"),
    changed("alias_can_be_looked_for", AliasFactory, "pattern = ''"),
    unknown("alias_kind_known", AliasFactory, "kind", besides=ONE_THING),
    unknown("alias_origin_known", AliasFactory, "origin"),
    unknown("alias_status_known", AliasFactory, "status"),
    naming("actor_id = NULL", "a party is an actor"),
    naming("thing = 'a town'", "a party and a place"),
    naming("kind = 'region'", "a region is no actor"),
    naming("kind = 'place'", "a place is no actor"),
    naming("kind = 'place', actor_id = NULL", "a place has its record or its name"),
    naming("kind = 'agreement', actor_id = NULL", "an agreement is on record"),
    naming(
        "agreement_id = {row.agreement_beside.pk}",
        "a party and an agreement",
        agreement_beside=AgreementFactory,
    ),
    naming("place_id = {row.place_beside.pk}", "a party and a place", place_beside=PlaceFactory),
    naming(
        "kind = 'place', actor_id = NULL, place_id = {row.place_beside.pk}, thing = 'a town'",
        "a place with two names",
        place_beside=PlaceFactory,
    ),
    changed(
        "alias_valid_in_order",
        AliasFactory,
        "valid_from = '1992-01-01', valid_to = '1991-12-31'",
        besides="alias_once_at_a_time",
    ),
    changed("alias_off_with_a_reason", AliasFactory, "status = 'off'"),
    changed("alias_off_with_a_reason", AliasFactory, "reason = 'a common word'"),
    changed("alias_off_with_a_reason", AliasFactory, "reason = ''", off=True),
    changed("alias_superseded_by_another", AliasFactory, "status = 'superseded'"),
    Case(
        "alias_superseded_by_another",
        superseded,
        f"UPDATE {TABLE} SET status = 'active' WHERE id = {{row.pk}}",
    ),
    changed(
        "alias_not_superseded_by_itself",
        AliasFactory,
        "status = 'superseded', superseded_by_id = id",
    ),
    Case(
        "agreements_alias_superseded_by_id_key",
        superseded,
        f"UPDATE {TABLE} SET status = 'superseded', superseded_by_id = {{row.superseded_by_id}} "
        "WHERE id = {row.superseded_by_id}",
        note="two rows corrected to one",
        owner=True,
        besides="alias_not_superseded_by_itself",
    ),
    changed("alias_of_a_curator_has_its_person", AliasFactory, "origin = 'curator'"),
    Case(
        "alias_of_a_curator_has_its_person",
        beside(AliasFactory, person=UserFactory),
        f"UPDATE {TABLE} SET made_by_id = {{row.person.pk}} WHERE id = {{row.pk}}",
    ),
    changed("alias_counted_whole", AliasFactory, "sentences = 1"),
    changed("alias_counted_whole", AliasFactory, "counted_at = NULL", counted=True),
    *(
        changed(f"agreements_alias_{column}_check", AliasFactory, f"{column} = -1", counted=True)
        for column in ("sentences", "articles", "read_articles")
    ),
    copied("alias_once_at_a_time", AliasFactory),
    copied("alias_once_at_a_time", AliasFactory, {"region": True}),
    copied(
        "alias_once_at_a_time",
        AliasFactory,
        {"valid_from": "1990-01-01", "valid_to": "1991-12-31"},
        valid_from="'1991-12-31'::date",
        valid_to="NULL",
    ),
]


@parametrised(CASES)
def test_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name


@pytest.mark.parametrize(
    "case",
    [
        copied(
            "",
            AliasFactory,
            {"valid_to": "1991-12-31"},
            valid_from="'1992-01-01'::date",
            valid_to="NULL",
        ),
        copied("", AliasFactory, language="'fr'"),
        copied("", AliasFactory, {"off": True}),
        Case(
            "",
            beside(AliasFactory, other=ActorFactory),
            f"UPDATE {TABLE} SET actor_id = {{row.other.pk}} WHERE id = {{row.pk}}",
        ),
        changed("", AliasFactory, "kind = 'place', thing = 'a town', actor_id = NULL"),
    ],
)
def test_what_breaks_no_rule_is_kept(case, db, as_owner):
    assert refusal(case, as_owner) is None


def test_an_alias_is_never_deleted_by_the_program(db):
    alias = AliasFactory()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT has_table_privilege('tracker', %s, 'DELETE')", [alias._meta.db_table]
        )
        assert cursor.fetchone() == (False,)
