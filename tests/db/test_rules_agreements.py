"""Each rule on conflicts, actors, places and agreements refuses the statement that breaks it."""

from tests.db.rules import (
    Case,
    changed,
    copied,
    fuzzy,
    not_negative,
    parametrised,
    recorded,
    refusal,
    retracted,
    unknown,
)
from tests.factories import (
    ActorFactory,
    ActorNameFactory,
    AgreementFactory,
    AgreementNameFactory,
    AgreementRelationFactory,
    AgreementRoleFactory,
    ClauseFactory,
    ConflictFactory,
    ConflictNameFactory,
    ConflictPlaceFactory,
    DeclarationFactory,
    PlaceFactory,
    PlaceNameFactory,
)


def relation_and_a_strange_clause(**options):
    """Return a relation, with a clause of neither of its agreements beside it."""
    relation = AgreementRelationFactory(**options)
    relation.strange_clause = ClauseFactory()
    return relation


FRAMES = [
    changed("conflict_slug_plain", ConflictFactory, "slug = 'Two Words'"),
    changed("conflict_slug_plain", ConflictFactory, "slug = 'a--b'"),
    copied("agreements_conflict_slug_key", ConflictFactory, reference_prefix="'QQ'"),
    changed("conflict_has_a_name", ConflictFactory, "name = ''"),
    changed("conflict_prefix_capitals", ConflictFactory, "reference_prefix = 'nk'"),
    changed("conflict_prefix_capitals", ConflictFactory, "reference_prefix = 'N'"),
    copied("agreements_conflict_reference_prefix_key", ConflictFactory, slug="'another'"),
    changed("conflict_has_a_zone", ConflictFactory, "zones = ARRAY[]::varchar[]"),
    copied("conflict_name_once", ConflictNameFactory),
    changed("conflict_name_not_empty", ConflictNameFactory, "text = ''"),
    unknown("conflict_name_kind_known", ConflictNameFactory, "kind"),
    copied("conflict_place_once", ConflictPlaceFactory),
]

ACTORS = [
    changed("actor_slug_plain", ActorFactory, "slug = 'Co-Chairs'"),
    copied("agreements_actor_slug_key", ActorFactory),
    changed("actor_has_a_name", ActorFactory, "name = ''"),
    unknown("actor_kind_known", ActorFactory, "kind"),
    changed("actor_iso3_three_letters", ActorFactory, "iso3 = 'AM'"),
    changed("actor_iso3_three_letters", ActorFactory, "iso3 = 'arm'"),
    changed("actor_not_its_own_parent", ActorFactory, "parent_id = id"),
    copied("actor_name_once", ActorNameFactory),
    changed("actor_name_not_empty", ActorNameFactory, "text = ''"),
    unknown("actor_name_kind_known", ActorNameFactory, "kind"),
    changed(
        "actor_name_valid_in_order",
        ActorNameFactory,
        "valid_from = '2020-01-02', valid_to = '2020-01-01'",
    ),
    copied(
        "actor_one_official_name_at_a_time",
        ActorNameFactory,
        {"kind": "official"},
        text="'Another official name'",
    ),
    copied(
        "actor_one_official_name_at_a_time",
        ActorNameFactory,
        {"kind": "official", "valid_to": "1991-12-31"},
        text="'Its later name'",
        valid_from="DATE '1991-12-31'",
        valid_to="NULL",
    ),
]

PLACES = [
    changed("place_slug_plain", PlaceFactory, "slug = '-'"),
    copied("agreements_place_slug_key", PlaceFactory),
    changed("place_has_a_name", PlaceFactory, "name = ''"),
    unknown("place_kind_known", PlaceFactory, "kind"),
    changed("place_point_whole_and_on_earth", PlaceFactory, "latitude = 39.8"),
    changed("place_point_whole_and_on_earth", PlaceFactory, "longitude = 46.7"),
    changed("place_point_whole_and_on_earth", PlaceFactory, "latitude = 91, longitude = 0"),
    changed("place_point_whole_and_on_earth", PlaceFactory, "latitude = 0, longitude = -181"),
    changed("place_point_whole_and_on_earth", PlaceFactory, "latitude = 'NaN', longitude = 0"),
    copied("place_name_once", PlaceNameFactory),
    changed("place_name_not_empty", PlaceNameFactory, "text = ''"),
    unknown("place_name_kind_known", PlaceNameFactory, "kind"),
]

AGREEMENTS = [
    changed("agreement_slug_plain", AgreementFactory, "slug = 'a b'"),
    copied("agreements_agreement_slug_key", AgreementFactory),
    changed("agreement_has_titles", AgreementFactory, "title = ''"),
    changed("agreement_has_titles", AgreementFactory, "short_title = ''"),
    unknown("agreement_form_known", AgreementFactory, "form"),
    unknown("agreement_status_known", AgreementFactory, "status"),
    unknown("agreement_class_known", AgreementFactory, "agreement_class"),
    *fuzzy("agreement", AgreementFactory, "agreed", null=False),
    *fuzzy("agreement", AgreementFactory, "in_force_from"),
    *fuzzy("agreement", AgreementFactory, "in_force_until"),
    changed(
        "agreement_force_in_order",
        AgreementFactory,
        "in_force_until_earliest = '2020-10-01T00:00Z', in_force_until_latest = '2020-10-01T23:59Z',"
        " in_force_until_precision = 'day', in_force_until_zone = 'UTC',"
        " in_force_until_zone_basis = 'unspecified'",
    ),
    changed("agreement_proposal_never_in_force", AgreementFactory, "form = 'proposal'"),
    *not_negative(AgreementFactory, "pax_agt_id"),
    recorded("agreement", AgreementFactory),
    copied("agreement_name_once", AgreementNameFactory),
    changed("agreement_name_not_empty", AgreementNameFactory, "text = ''"),
    unknown("agreement_name_kind_known", AgreementNameFactory, "kind"),
    copied("agreement_role_once", AgreementRoleFactory),
    unknown("agreement_role_known", AgreementRoleFactory, "role"),
    copied("declaration_once", DeclarationFactory),
    unknown("declaration_kind_known", DeclarationFactory, "kind"),
    *fuzzy("declaration", DeclarationFactory, "declared", null=False),
    *fuzzy("declaration", DeclarationFactory, "effect"),
    *retracted("declaration", DeclarationFactory),
    recorded("declaration", DeclarationFactory),
]

RELATIONS = [
    unknown("relation_kind_known", AgreementRelationFactory, "kind"),
    changed("relation_leads_somewhere", AgreementRelationFactory, "to_agreement_id = NULL"),
    changed(
        "relation_not_to_itself", AgreementRelationFactory, "to_agreement_id = from_agreement_id"
    ),
    Case(
        "relation_to_clause_with_agreement",
        relation_and_a_strange_clause,
        "UPDATE agreements_agreementrelation SET to_agreement_id = NULL, to_words = 'a statement',"
        " to_clause_id = {row.strange_clause.pk} WHERE id = {row.pk}",
    ),
    Case(
        "relation_from_clause_in_agreement",
        relation_and_a_strange_clause,
        "UPDATE agreements_agreementrelation SET from_clause_id = {row.strange_clause.pk}"
        " WHERE id = {row.pk}",
    ),
    Case(
        "relation_to_clause_in_agreement",
        relation_and_a_strange_clause,
        "UPDATE agreements_agreementrelation SET to_clause_id = {row.strange_clause.pk}"
        " WHERE id = {row.pk}",
    ),
    changed("relation_supersession_dated", AgreementRelationFactory, "kind = 'supersedes'"),
    changed("relation_supersession_dated", AgreementRelationFactory, "kind = 'terminates'"),
    copied("relation_once", AgreementRelationFactory),
    copied(
        "relation_once", AgreementRelationFactory, {"to_agreement": None, "to_words": "a statement"}
    ),
    *fuzzy("relation", AgreementRelationFactory, "at"),
    *retracted("relation", AgreementRelationFactory),
    recorded("relation", AgreementRelationFactory),
]

CASES = [*FRAMES, *ACTORS, *PLACES, *AGREEMENTS, *RELATIONS]


@parametrised(CASES)
def test_the_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name
