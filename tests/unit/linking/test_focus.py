"""Whether an article is about a conflict at all: parties, regions, places, other names."""

from datetime import date

import pytest

from agreements.linking.about import ABOUT_FROM
from agreements.linking.engine import Linker
from agreements.linking.focus import focus_on
from agreements.linking.prepare import prepare
from agreements.linking.reading import skim
from agreements.types.linking import AgreementInput
from tests.unit.linking.instruments import ALL, LEBANON, SUDAN, agreement, article

PREPARED = prepare(ALL)


def probability(body: str, member: str) -> float:
    read = skim(article(body), PREPARED)
    for conflict in PREPARED.conflicts:
        if member in {agreed.source.id for agreed in conflict.members}:
            return focus_on(read, conflict).probability
    raise AssertionError(member)


@pytest.mark.parametrize(
    ("body", "member"),
    [
        ("Israel and Lebanon spoke.", "lebanon"),
        ("Beirut answered Tel Aviv.", "lebanon"),
        ("Israeli and Lebanese officers met.", "lebanon"),
        ("Израиль и Ливан молчат.", "lebanon"),
        ("إسرائيل ولبنان", "lebanon"),
        ("The SAF and the RSF fought on.", "week"),
        ("Houthi fighters and Yemen's army met.", "stockholm"),
        ("Tigray's leaders met Addis Ababa's envoys.", "pretoria"),
    ],
)
def test_an_article_that_names_the_parties_is_about_their_conflict(body, member):
    assert probability(body, member) >= ABOUT_FROM


@pytest.mark.parametrize(
    "body",
    [
        "Israel struck Gaza and Rafah. Hamas replied.",
        "Lebanon's bonds fell.",
        "Nothing is named here.",
        "France and the United States spoke.",
    ],
)
def test_an_article_that_names_one_party_among_others_is_not(body):
    assert probability(body, "lebanon") < ABOUT_FROM


def test_other_countries_make_it_less_likely():
    narrow = "Israel and Lebanon spoke of the ceasefire. Beirut said it holds."
    wide = narrow + " Japan voted. Kenya won. Peru lost. Nepal sings."
    assert probability(wide, "lebanon") < probability(narrow, "lebanon")


def test_agreements_of_the_same_parties_are_one_conflict():
    together = {frozenset(a.source.id for a in c.members) for c in PREPARED.conflicts}
    assert frozenset({"declaration", "week"}) in together
    assert frozenset({"lebanon"}) in together


def test_the_caller_may_name_the_conflict():
    one = AgreementInput(**{**_fields(LEBANON), "conflict": "north"})
    two = AgreementInput(**{**_fields(LEBANON), "id": "other", "conflict": "south"})
    assert len(prepare((one, two)).conflicts) == 2


def test_region_and_place_names_of_the_caller_are_known():
    agreed = agreement(
        "valley",
        "Truce",
        date(2021, 1, 1),
        ("Valley Front", "Hill Guard"),
        ("1", "cessation_of_hostilities", "All fire stops."),
    )
    named = AgreementInput(
        **{
            **_fields(agreed),
            "region_names": ("Ostrava Hills",),
            "place_names": ("Kamenka",),
            "party_aliases": (("the Fronters",), ()),
        }
    )
    linker = Linker((named,))
    day = date(2021, 2, 1)
    for body in (
        "The ceasefire in the Ostrava Hills was broken.",
        "The Fronters and the Hill Guard broke the ceasefire near Kamenka.",
    ):
        assert linker.link(article(body, day=day)).links[0].agreement_id == "valley"


def test_a_party_without_a_state_is_known_by_its_own_name_and_short_form():
    labels = prepare((agreement("x", "T", date(2021, 1, 1), ("Upper River Army (URA)", "Sudan")),))
    (party, state) = labels.conflicts[0].parties
    assert any(label.startswith("P:") for label in party)
    assert state == frozenset({"S:SD"})
    assert any(
        match.label.startswith("P:") for match in labels.names.matches(["the", "ura", "said"])
    )


@pytest.mark.parametrize(
    ("party", "said"),
    [
        ("Free Valley Movement (FVM)", "fvm"),
        ("Communist Party of Nepal (Maoist)", "maoists"),
        ("Upper Kandar Resistance", "kandar"),
        ("Moro Islamic Liberation Front", "moro"),
        ("Houthis (Ansar Allah)", "хуситы"),
    ],
)
def test_forces_are_known_by_what_they_are_called(party, said):
    known = prepare((agreement("x", "T", date(2021, 1, 1), (party, "Peru")),))
    labels = {match.label for match in known.names.matches([said])}
    assert labels & known.conflicts[0].parties[0]


def test_a_party_of_two_agreements_is_one_party():
    two = [agreement(i, "T", date(2021, 1, 1), ("Hill Guard", "Valley Front")) for i in ("x", "y")]
    (conflict,) = prepare(two).conflicts
    assert len(conflict.parties) == 2


def test_an_armed_force_of_a_state_is_known_by_the_state_as_well():
    week = next(a for a in prepare(ALL).agreements if a.source.id == "week")
    army, rapid = week.parties
    assert week.source.parties == SUDAN
    assert {"S:SD", "G:saf_sudan"} <= army
    assert "S:SD" not in rapid


def _fields(source: AgreementInput) -> dict[str, object]:
    return {name: getattr(source, name) for name in source.__slots__}


@pytest.mark.parametrize(
    ("others", "linked"), [(("Lebanon",), True), (("Lebanon", "Egypt", "Jordan"), False)]
)
def test_one_party_alone_is_taken_for_a_conflict_only_where_it_has_few(others, linked):
    offered = [
        agreement(
            other,
            "Truce",
            date(2021, 3, 1),
            ("Israel", other),
            ("1", "withdrawal", "Troops leave."),
        )
        for other in others
    ]
    body = "Israel withdrew its troops. Israel kept the truce agreement and withdrew."
    found = Linker(offered).link(article(body, day=date(2021, 3, 20))).links
    assert bool(found) is linked
