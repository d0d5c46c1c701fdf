"""Words for parties, regions and places: what is generated, how it is written, what is found."""

from dataclasses import replace
from datetime import date

import pytest

from agreements.linking.aliases import Named, generate
from agreements.linking.cities import (
    City,
    capital_of,
    cities_of,
    forget_cities,
    names_of_city,
    near,
)
from agreements.linking.engine import Linker
from agreements.linking.patterns import PatternTable
from agreements.linking.uses import NameFinder
from agreements.linking.written import as_written, is_readable, language_of, pattern_of
from agreements.text.normalise import words_with_offsets
from agreements.types.terms import AliasKind, AliasOrigin
from tests.unit.linking.instruments import agreement, article

ARMENIA = Named(AliasKind.PARTY, "1", (("Armenia", "en"), ("Hayastan", "en")), iso3="ARM")
LEBANON = Named(AliasKind.PARTY, "2", (("Lebanon", "en"),), iso3="LBN")
RAPID = Named(AliasKind.PARTY, "3", (("Rapid Support Forces", "en"),))
KARABAKH = Named(AliasKind.REGION, "", (("Nagorno-Karabakh", "en"),))
GANJA = Named(AliasKind.PLACE, "4", (("Ganja", "en"), ("Gəncə", "az")), point=(40.68, 46.36))


@pytest.fixture(scope="module", autouse=True)
def _give_back_the_cities():
    yield
    forget_cities()


def texts(things, **wanted):
    """Return the texts generated for some things whose fields are as wanted."""
    return [
        item.text
        for item in generate(things)
        if all(getattr(item, name) == value for name, value in wanted.items())
    ]


def found(pattern, text):
    words = [word for word, _, _ in words_with_offsets(text)]
    return bool(PatternTable({"it": [pattern]}).matches(words))


# How names are written.


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("Armenia", "armenia*"),
        ("Bakı", "bakı"),
        ("Bakı*", "bakı*"),
        ("Баку", "баку"),
        ("Армения", "армен*"),
        ("Ливан", "лива*"),
        ("Сирия", "сири*"),
        ("Армени*", "армени*"),
        ("South Sudan", "south*_sudan*"),
        ("Gəncə şəhəri", "gəncə*_səhəri*"),
        ("A* B", "a*_b"),
        ("UN", ""),
        ("UN*", ""),
        ("***", ""),
        ("", ""),
        ("M23", "m23"),
    ],
)
def test_a_name_is_looked_for_with_its_endings(text, pattern):
    assert pattern_of(text) == pattern


@pytest.mark.parametrize(
    ("name", "language", "written"),
    [
        ("Армения", "ru", "Армени*"),
        ("Азербайджан", "ru", "Азербайджан*"),
        ("Мали", "ru", "Мали"),
        ("Bakı", "az", "Bakı*"),
        ("Երևան", "hy", "Երևան*"),
        ("أرمينيا", "ar", "أرميني*"),
        ("Myanmar (Burma)", "en", "Myanmar"),
    ],
)
def test_a_name_takes_the_endings_of_its_language(name, language, written):
    assert as_written(name, language) == written


@pytest.mark.parametrize(
    ("name", "language", "written"),
    [
        ("армянский", "ru", "армянск*"),
        ("вірменська", "uk", "вірменськ*"),
        ("Ermenice", "tr", "Ermeni*"),
        ("الأرمنية", "ar", "أرمن*"),
        ("հայերեն", "hy", ""),
        ("ադրբեջաներեն", "hy", "ադրբեջան*"),
        ("arménien", "fr", "arménien"),
    ],
)
def test_the_name_of_a_language_becomes_that_of_its_people(name, language, written):
    assert as_written(name, language, is_adjective=True) == written


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (pattern_of("Bakı*"), "Bu gün Bakıda bildirilib."),
        (pattern_of("Ermeni*"), "Ermenilerin ateş açtığı bildirildi."),
        (pattern_of("Երևան*"), "Երևանում հանդիպեցին"),
        (pattern_of("أرميني*"), "القوات والأرمينية"),
        (pattern_of("Армени*"), "в Арменией подписанном"),
    ],
)
def test_endings_and_particles_are_found(pattern, text):
    assert found(pattern, text)


def test_letters_tell_a_language_only_where_they_can():
    told = [language_of(text) for text in ("Երևան", "يريفان", "Київ", "Киев", "Bəku", "Baku")]
    assert told == ["hy", "ar", "uk", "ru", "az", ""]


@pytest.mark.parametrize("text", ["Баҡы", "باکو", "Μπακού", "ბაქო", "巴库", "123"])
def test_names_in_letters_that_nobody_reads_here_are_left_out(text):
    assert not is_readable(text)


# What is generated.


def test_a_state_is_named_in_eleven_languages_and_by_its_capital():
    armenia = texts([ARMENIA], origin=AliasOrigin.CLDR)
    assert {"Армени*", "Arménie", "Հայաստան*", "Ermənistan*", "أرميني*"} <= set(armenia)
    assert {"Yerevan", "Ереван*", "Erevan", "يريفان*"} <= set(armenia)
    assert {"армянск*", "вірменськ*", "erməni*"} <= set(armenia)


def test_a_people_gives_its_name_only_where_state_and_language_share_it():
    lebanon = texts([LEBANON], origin=AliasOrigin.CLDR)
    assert "Ливан*" in lebanon
    assert not [text for text in lebanon if text.startswith(("арабск", "Arab"))]


def test_a_state_whose_name_begins_another_s_is_not_named_by_it():
    niger = Named(AliasKind.PARTY, "5", (), iso3="NER")
    assert not [text for text in texts([niger], language="en") if text.startswith("Niger")]


def test_an_armed_group_is_known_from_the_engine_s_own_list():
    assert "rsf" in texts([RAPID], origin=AliasOrigin.ENGINE)
    assert not texts([RAPID], origin=AliasOrigin.CLDR)


def test_a_region_takes_regions_of_that_list_only():
    named = Named(AliasKind.REGION, "", (("Karabakh and the OSCE", "en"),))
    region = texts([named], origin=AliasOrigin.ENGINE)
    assert "арцах*" in region
    assert not [text for text in region if text.startswith("osce")]


def test_a_recorded_place_gets_the_spellings_of_its_city():
    spelt = texts([GANJA], key="4", origin=AliasOrigin.GEONAMES)
    assert "Gandja" in spelt
    assert "Գանձակ*" not in spelt  # another name, not a spelling: whose, GeoNames does not say


def test_a_place_that_only_lies_near_a_city_is_not_taken_for_it():
    village = replace(GANJA, names=(("Upper Village", "en"),))
    assert texts([village], key="4") == ["Upper Village"]


def test_cities_of_the_parties_near_the_map_s_places_are_named_without_a_record():
    azerbaijan = Named(AliasKind.PARTY, "6", (), iso3="AZE")
    things = {item.thing for item in generate([azerbaijan, GANJA]) if item.thing}
    assert "Shamkhor (AZ)" in things
    assert not [thing for thing in things if thing.startswith(("Baku", "Ganja"))]
    assert not {item.thing for item in generate([ARMENIA, GANJA]) if "(AZ)" in item.thing}
    assert not [item for item in generate([azerbaijan]) if item.thing]


def test_nothing_is_generated_twice_and_what_is_recorded_stays():
    patterns = [item.pattern for item in generate([ARMENIA])]
    assert len(patterns) == len(set(patterns))
    assert texts([ARMENIA], origin=AliasOrigin.RECORDS) == ["Armenia", "Hayastan"]
    assert "hayastan*" not in texts([ARMENIA], origin=AliasOrigin.ENGINE)


def test_generating_twice_gives_the_same():
    assert generate([ARMENIA, KARABAKH, GANJA]) == generate([ARMENIA, KARABAKH, GANJA])


def test_a_capital_that_no_time_zone_is_named_after_is_spelt_as_in_geonames():
    canada = Named(AliasKind.PARTY, "7", (), iso3="CAN")
    assert {"Ottawa", "Оттав*"} <= set(texts([canada]))


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("Şuşa", "Шуша"),
        ("Horlivka", "Горлівка"),
        ("Ottawa", "Оттава"),
        ("Baku", "Баку"),
        ("Goris", "Գորիս"),
    ],
)
def test_another_script_spells_the_same_name(name, spelt):
    city = City(name, (spelt, "Москва", "Two Words"), "XX", (0.0, 0.0), 1)
    assert [text.rstrip("*")[:4] for text, _ in names_of_city(city)] == [name[:4], spelt[:4]]


def test_a_land_without_people_or_capital_is_named_all_the_same():
    nobody = Named(AliasKind.PARTY, "8", (), iso3="ATA")
    assert "Антарктид*" in texts([nobody])


def test_an_agreement_has_the_names_on_record_and_no_others():
    truce = Named(AliasKind.AGREEMENT, "9", (("Hill truce", "en"),))
    assert texts([truce]) == ["Hill truce"]


def test_nothing_to_name_gives_nothing():
    assert generate([]) == []


def test_cities_are_found_by_country_and_by_place():
    yerevan = capital_of("AM")
    assert yerevan.name == "Yerevan"
    assert yerevan in near(yerevan.point, km=1)
    assert yerevan in cities_of(["AM"], around=[yerevan.point])
    assert yerevan not in cities_of(["AZ"], around=[yerevan.point])
    assert capital_of("XX") is None


# What a text uses.


def test_a_name_is_found_where_its_first_word_stands():
    finder = NameFinder({7: pattern_of("South Sudan"), 8: pattern_of("Juba")})
    text = "Juba spoke. In South Sudan's north it rained."
    assert list(finder.uses(text)) == [(8, 0), (7, text.index("South"))]
    assert finder.is_used(text)
    assert not finder.is_used("Nothing is named.")


# What a conflict has switched off of the engine's own words.

FIRE = ("1", "cessation_of_hostilities", "All fire stops.")
CAUCASUS = agreement("one", "Truce", date(2020, 10, 10), ("Armenia", "Azerbaijan"), FIRE)
BODY = "Yerevan and Azerbaijan broke the ceasefire."


def linked(*agreements, body=BODY):
    links = Linker(agreements).link(article(body, day=date(2020, 10, 12))).links
    return {link.agreement_id for link in links}


def test_a_word_of_the_engine_s_own_is_not_taken_once_switched_off():
    plain = replace(CAUCASUS, names_off=("azerbaij*", "azerbaija*", "azeri*"))
    assert linked(CAUCASUS) == {"one"}
    off = replace(plain, names_off=("yerevan*", "azerbaija*"))
    assert linked(off) == set()


def test_another_conflict_keeps_the_word():
    off = replace(CAUCASUS, conflict="north", names_off=("yerevan*",))
    other = replace(CAUCASUS, id="two", conflict="south")
    body = "Yerevan broke the ceasefire. Yerevan denied it. Yerevan was calm."
    assert linked(replace(off, names_off=()), other, body=body) == {"one", "two"}
    assert linked(off, other, body=body) == {"two"}


def test_the_word_of_a_region_is_switched_off_too():
    agreed = agreement(
        "k", "Truce in Karabakh", date(2020, 10, 10), ("Hill Guard", "Valley Front"), FIRE
    )
    body = "The ceasefire in Karabakh was broken."
    assert linked(agreed, body=body) == {"k"}
    assert linked(replace(agreed, names_off=("karabakh*",)), body=body) == set()
