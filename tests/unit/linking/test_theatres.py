"""Which agreements are of one conflict: those about much the same names."""

from datetime import date

from agreements.linking.prepare import prepare
from agreements.linking.theatres import number_conflicts, theatre
from agreements.types.linking import AgreementInput, ClauseInput
from agreements.types.terms import ClauseKind

CEASE = ClauseKind.CESSATION_OF_HOSTILITIES


def about(parties, title=(), clauses=(), mediators=(), bodies=()):
    return theatre(
        [frozenset(party) for party in parties],
        frozenset(title),
        [frozenset(clause) for clause in clauses],
        mediators=frozenset(mediators),
        bodies=frozenset(bodies),
    )


def test_a_party_weighs_less_the_more_there_are():
    assert about([["S:LY"], ["S:TD"]])["S:LY"] > about([["S:LY"], ["S:TD"], ["S:EG"]])["S:LY"]


def test_what_the_title_names_counts_even_where_it_mediates():
    assert "S:QA" not in about([["S:TD"]], clauses=[["S:QA"]], mediators=["S:QA"])
    assert "S:QA" in about([["S:TD"]], title=["S:QA"], mediators=["S:QA"])


def test_bodies_that_mediate_everywhere_tell_nothing():
    assert "G:un" not in about([["S:TD"]], title=["G:un"], bodies=["G:un"])


def test_a_clause_counts_up_to_three_times():
    three, nine = (about([["S:TD"]], clauses=[["S:LY"]] * n) for n in (3, 9))
    assert three == nine


def test_an_agreement_with_other_signatories_but_the_same_country_joins():
    papers = [
        about([["S:LY", "G:gna"], ["S:LY", "G:lna"]], title=["S:LY"]),
        about([["S:DE"], ["S:EG"], ["S:TR"], ["S:IT"]], title=["S:LY"], clauses=[["S:LY"]] * 3),
        about([["S:SD"], ["G:rsf_sudan"]], title=["S:SD"]),
    ]
    assert number_conflicts(["", "", ""], papers) == [0, 0, 1]


def test_one_common_party_is_not_enough():
    papers = [about([["S:IL"], ["S:LB"]]), about([["S:IL"], ["S:PS", "G:hamas"]])]
    assert number_conflicts(["", ""], papers) == [0, 1]


def test_a_name_given_by_the_caller_decides():
    paper = about([["S:IL"], ["S:LB"]])
    assert number_conflicts(["north", "south", "north", ""], [paper] * 4) == [0, 1, 0, 2]


def paper(key, force, town):
    state = "Government of Nepal"
    return AgreementInput(
        id=key,
        title=f"{town} agreement between {state} and {force}",
        first_day=date(2006, 5, 1),
        parties=(state, force),
        clauses=(
            ClauseInput(f"{key}#1", "1", CEASE, f"{force} and Nepal cease fire around {town}."),
            ClauseInput(f"{key}#2", "2", CEASE, f"{force} keeps its units out of {town}."),
        ),
    )


def test_one_government_with_two_forces_has_two_conflicts():
    one, again = (paper(key, "Krenda Front", town) for key, town in (("a", "Olvi"), ("b", "Tarn")))
    other = paper("c", "Mosul-Dra Assembly", "Besk")
    conflicts = [each.conflict for each in prepare([one, again, other]).agreements]
    assert conflicts == [0, 0, 1]
