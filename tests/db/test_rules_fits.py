"""Each rule on fits of links refuses what breaks it."""

from tests.db.rules import changed, copied, parametrised, refusal, removed
from tests.factories import LinkFitFactory

EARNED = "fit_links_only_where_reviews_show_it"
BELOW = "fit_linked_not_below_suggested"
WHOLE = "fit_linked_with_its_precision"
COUNTS = "fit_counts_among_its_reviews"


def tried(name, note="", **columns):
    """Return the case of a second fit with other columns: a fit itself cannot be changed."""
    return copied(name, LinkFitFactory, **columns)


def without_the_trigger(name, assignments, besides=""):
    """Return the case of a fit that is changed where the trigger would speak first."""
    return changed(name, LinkFitFactory, assignments, without_triggers=True, besides=besides)


CASES = [
    changed("fit_is_immutable", LinkFitFactory, "is_used = false"),
    removed("fit_is_immutable", LinkFitFactory),
    tried("fit_names_its_model", model="''"),
    tried("fit_reviews_sha256_hex", reviews_sha256="'none'"),
    tried(COUNTS, confirmed="41"),
    tried(COUNTS, held_back="41"),
    tried("fit_keeps_the_order", slope="0"),
    tried("fit_keeps_the_order", slope="'NaN'"),
    tried("fit_intercept_in_range", intercept="21"),
    tried("fit_intercept_in_range", intercept="'NaN'"),
    tried(
        "fit_of_all_shifts_no_clause",
        conflict_id="NULL",
        clause_shifts="""'{{"1": 0.5}}'::jsonb""",
        linked_from="NULL",
        linked_precision="NULL",
        linked_reviews="NULL",
    ),
    tried("fit_suggested_from_0_to_1", suggested_from="-0.1"),
    tried(BELOW, suggested_from="0.91"),
    tried(BELOW, linked_from="1.01"),
    tried(WHOLE, linked_precision="NULL"),
    tried(WHOLE, linked_from="NULL"),
    tried(EARNED, reviews="29", confirmed="20", linked_reviews="20"),
    tried(EARNED, linked_precision="0.89"),
    tried(EARNED, linked_precision="'NaN'"),
    tried(EARNED, conflict_id="NULL"),
    tried("fit_fault_known", fault="'no such term'"),
    tried("fit_refused_says_why", is_used="false"),
    *(
        without_the_trigger(f"agreements_linkfit_{column}_check", f"{column} = -1", besides)
        for column, besides in [
            ("reviews", COUNTS),
            ("confirmed", ""),
            ("held_back", ""),
            ("linked_reviews", ""),
        ]
    ),
]


@parametrised(CASES)
def test_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name


def test_refused_fits_and_those_with_linked_off_are_kept(db):
    LinkFitFactory(refused=True, linked_off=True)
    LinkFitFactory(conflict=None, linked_off=True)
