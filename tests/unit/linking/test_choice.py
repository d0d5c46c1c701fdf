"""Which agreement is meant: what is named outweighs what is new; dates close the door."""

from datetime import date

import pytest

from agreements.linking.engine import Linker
from agreements.linking.prepare import prepare
from agreements.types.linking import AgreementInput, LinkResult
from agreements.types.terms import Band
from tests.unit.linking.instruments import agreement, article

SIDES = ("Cambodia", "Thailand")
FIRE = "All fire along the border stops."
JULY = agreement(
    "july",
    "Putrajaya understanding",
    date(2025, 7, 28),
    SIDES,
    ("1", "cessation_of_hostilities", FIRE),
    mediators=("Malaysia",),
)
OCTOBER = agreement(
    "october",
    "Joint Declaration, Kuala Lumpur",
    date(2025, 10, 26),
    SIDES,
    ("1", "cessation_of_hostilities", "Both keep their fire stopped."),
    ("2", "weapons", "Heavy weapons leave the border."),
    mediators=("United States",),
)
DECEMBER = agreement("december", "Joint Statement on the truce", date(2025, 12, 27), SIDES, ("1", "cessation_of_hostilities", "Fire stops anew at noon."), mediators=("China",))  # fmt: skip
THREE = Linker((JULY, OCTOBER, DECEMBER))


def chosen(result: LinkResult) -> str:
    return max(result.links, key=lambda link: link.probability).agreement_id


@pytest.mark.parametrize(
    ("body", "day", "expected"),
    [
        pytest.param("Thailand accused Cambodia of breaking the ceasefire.", date(2026, 1, 4), "december", id="newest"),
        pytest.param("Thailand accused Cambodia of breaking the ceasefire.", date(2025, 8, 1), "july", id="later-ones-do-not-exist"),
        pytest.param("Thailand said the ceasefire agreed in Kuala Lumpur with Cambodia was broken.", date(2026, 1, 4), "october", id="town"),
        pytest.param("The Kuala Lumpur ceasefire between Thailand and Cambodia was broken.", date(2026, 1, 4), "october", id="town-before-word"),
        pytest.param("Thailand said Cambodia broke the ceasefire of 28 July 2025.", date(2026, 1, 4), "july", id="day"),
        pytest.param("Thailand said Cambodia broke the July 28 ceasefire.", date(2026, 1, 4), "july", id="day-without-year"),
        pytest.param("Thailand said Cambodia broke the ceasefire agreed in October 2025.", date(2026, 1, 4), "october", id="month"),
        pytest.param("Thailand said Cambodia broke the Malaysia-brokered ceasefire.", date(2025, 11, 4), "july", id="mediator"),
        pytest.param("Таиланд обвинил Камбоджу в нарушении перемирия от 28 июля.", date(2026, 1, 4), "july", id="day-in-russian"),
    ],
)  # fmt: skip
def test_the_agreement_meant(body, day, expected):
    assert (
        chosen(THREE.link(article(body, day=day, language="" if body[0] == "Т" else "en")))
        == expected
    )


def test_a_named_agreement_stays_in_mind_for_the_next_sentences():
    body = """The ceasefire of 28 July 2025 between Thailand and Cambodia is gone, an officer said.
Cambodia broke the ceasefire first, he added."""
    found = THREE.link(article(body, day=date(2025, 11, 4))).links
    later = [link for link in found if link.start > 0]
    assert max(later, key=lambda link: link.probability).agreement_id == "july"


def test_an_agreement_named_within_the_quoted_text_of_another_is_meant_too():
    body = """In Kuala Lumpur Thailand and Cambodia signed a joint declaration that reads:
“The sides keep to the statement of 28 July 2025.”"""
    found = THREE.link(article(body, day=date(2025, 10, 27))).links
    quoted = {link.agreement_id for link in found if link.start > 0 and link.probability > 0.35}
    assert "july" in quoted


def test_a_clause_on_a_special_case_gives_way_to_a_wider_one():
    both = agreement(
        "both", "Accord", date(2025, 7, 28), SIDES,
        ("1", "withdrawal", "Foreign fighters and mercenaries are withdrawn from the area."),
        ("2", "withdrawal", "Each side withdraws its troops from the area along the border."),
    )  # fmt: skip
    linker = Linker((both,))
    for body, clause in (
        ("Thailand withdrew its troops from the area; Cambodia waits.", "both#2"),
        ("Foreign fighters withdrew from the area, Thailand and Cambodia say.", "both#1"),
    ):
        links = linker.link(article(body, day=date(2025, 8, 4))).links
        assert max(links, key=lambda link: link.probability).clause_id == clause


def test_an_article_older_than_the_agreement_is_not_linked():
    body = "Thailand accused Cambodia of breaking the ceasefire."
    assert THREE.link(article(body, day=date(2025, 7, 1))).links == ()


def test_an_ended_agreement_is_no_longer_meant():
    ended = agreement("ended", "Truce", date(2024, 1, 1), SIDES, ("1", "cessation_of_hostilities", FIRE), last_day=date(2024, 2, 1))  # fmt: skip
    body = "Thailand accused Cambodia of breaking the ceasefire."
    linker = Linker((ended,))
    assert linker.link(article(body, day=date(2024, 5, 1))).links == ()
    assert linker.link(article(body, day=date(2024, 2, 10))).links != ()


def test_a_month_of_publication_may_hold_the_agreement():
    body = "Thailand and Cambodia signed a joint declaration in Kuala Lumpur on a ceasefire."
    result = THREE.link(article(body, day=date(2025, 10, 1), last=date(2025, 10, 31)))
    assert chosen(result) == "october"


def test_an_undated_article_is_read_by_the_days_it_names():
    body = """On 28 July 2025 Thailand and Cambodia agreed on a ceasefire.
Cambodia has broken the ceasefire since, Thailand says."""
    result = THREE.link(article(body))
    assert {link.agreement_id for link in result.links if link.band is not Band.CANDIDATE} == {
        "july"
    }


def test_an_instrument_of_another_year_is_none_of_ours():
    body = "Thailand and Cambodia accused each other of violating a 2011 ceasefire."
    result = THREE.link(article(body, day=date(2026, 1, 4)))
    assert all(link.band is Band.CANDIDATE for link in result.links)


def test_an_instrument_is_known_by_the_year_beside_it():
    old = agreement(
        "old", "Truce", date(2011, 5, 8), SIDES, ("1", "cessation_of_hostilities", FIRE)
    )
    body = "Thailand and Cambodia accused each other of violating the 2011 ceasefire."
    assert chosen(Linker((old, DECEMBER)).link(article(body, day=date(2026, 1, 4)))) == "old"


@pytest.mark.parametrize(
    ("alias", "body"),
    [
        ("Lakeside pact", "Thailand has left the Lakeside pact with Cambodia, a minister said."),
        ("July 28 paper", "Thailand has left the July 28 paper, the agreement with Cambodia."),
    ],
)
def test_other_names_of_an_instrument_are_known(alias, body):
    named = AgreementInput(**{**{f: getattr(JULY, f) for f in JULY.__slots__}, "aliases": (alias,)})
    assert chosen(Linker((named, DECEMBER)).link(article(body, day=date(2026, 1, 4)))) == "july"


def test_a_title_names_its_instrument():
    measures = agreement("measures", "Measures to calm the border", date(2025, 7, 28), SIDES, ("1", "cessation_of_hostilities", FIRE))  # fmt: skip
    body = "Under the measures to calm the border, Thailand and Cambodia keep the ceasefire."
    assert (
        chosen(Linker((measures, DECEMBER)).link(article(body, day=date(2026, 1, 4)))) == "measures"
    )


def test_a_settlement_outlives_a_later_call():
    clauses = [(str(n), "other", f"Point {n} of the settlement.") for n in range(2, 10)]
    settlement = agreement("settlement", "Settlement", date(2020, 1, 1), SIDES, ("1", "cessation_of_hostilities", FIRE), *clauses)  # fmt: skip
    call = agreement(
        "call", "Call", date(2021, 1, 1), SIDES, ("1", "cessation_of_hostilities", FIRE)
    )
    linker = Linker((settlement, call))
    body = "Thailand accused Cambodia of breaking the ceasefire."
    assert chosen(linker.link(article(body, day=date(2021, 1, 9)))) == "call"
    assert chosen(linker.link(article(body, day=date(2022, 6, 1)))) == "settlement"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Between 24 and 30 October 2025 Thailand counted breaches of the ceasefire by Cambodia.",
            "december",
            id="a-span-of-days-names-none",
        ),
        pytest.param(
            "Kuala Lumpur watched while, as many a long summer before, the armies of Thailand and Cambodia broke the truce.",
            "december",
            id="a-capital-that-acts-is-no-place-of-signing",
        ),
    ],
)
def test_what_only_looks_like_a_name_does_not_outweigh_the_newest(body, expected):
    assert chosen(THREE.link(article(body, day=date(2026, 1, 4)))) == expected


def test_the_minsk_group_is_no_paper_made_in_minsk():
    sides = ("Armenia", "Azerbaijan")
    minsk = agreement(
        "minsk", "Minsk accord", date(2020, 1, 1), sides, ("1", "cessation_of_hostilities", FIRE)
    )
    newer = agreement(
        "newer", "Truce", date(2021, 1, 1), sides, ("1", "cessation_of_hostilities", FIRE)
    )
    linker = Linker((minsk, newer))
    day = date(2021, 1, 20)
    said = "The Minsk Group statement on the ceasefire reached Armenia and Azerbaijan."
    assert chosen(linker.link(article(said, day=day))) == "newer"
    said = "The Minsk accord on the ceasefire binds Armenia and Azerbaijan."
    assert chosen(linker.link(article(said, day=day))) == "minsk"


def test_a_clause_is_known_by_a_place_in_another_script():
    roads = agreement(
        "roads", "Accord", date(2021, 1, 1), ("Armenia", "Azerbaijan"),
        ("1", "transport_links", "The road through Kalbajar is reopened."),
        ("2", "transport_links", "The road through Martuni is reopened."),
    )  # fmt: skip
    body = "Армения и Азербайджан открыли дорогу через Мартуни."
    found = Linker((roads,)).link(article(body, day=date(2021, 2, 1), language="ru")).links
    assert max(found, key=lambda link: link.probability).clause_id == "roads#2"


def test_days_in_a_clause_count_only_near_the_signing():
    far = agreement(
        "far", "Accord", date(2025, 7, 28), SIDES,
        ("1", "cessation_of_hostilities", "Fire stops on 29 July 2025, as agreed on 3 March 2024 and until 1 December 2025."),
    )  # fmt: skip
    (prepared,) = prepare((far,)).agreements
    assert prepared.days == (date(2025, 7, 28), date(2025, 7, 29))
