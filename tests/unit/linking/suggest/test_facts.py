"""Act, weapon, target, place, time and harm: sentences of our own."""

from datetime import UTC, date, datetime

import pytest

from agreements.linking.suggest.cast import Cast
from agreements.linking.suggest.tables import _LISTS
from agreements.linking.suggest.values import Stands
from agreements.linking.suggest.vocabulary_harm import NUMBERS, UNITS
from agreements.linking.suggest.vocabulary_speech import MONITORS, ORGANS, RELATIVE
from agreements.types.fuzzy import Precision, ZoneBasis
from agreements.types.terms import ActKind, CasualtyCategory, TargetKind, WeaponClass
from tests.unit.linking.suggest.people import CIVIL_WAR, read


@pytest.mark.parametrize(
    ("language", "sentence", "act", "weapon", "target"),
    [
        ("en", "Mortars hit a school.", "shelling_mortar", "mortar", "school"),
        ("en", "A drone strike destroyed an ambulance.", "drone_strike", "armed_drone", "medical"),
        ("en", "Snipers fired at a patrol.", "small_arms_fire", "small_arms", "military_position"),
        ("en", "Warplanes bombed the market.", "air_strike", "aircraft_bomb", "residential_area"),
        ("en", "An aid convoy was turned back.", "access_denied", "", "humanitarian_convoy"),
        ("en", "A mission drone was jammed.", "obstruction", "armed_drone", ""),
        ("en", "Cluster munitions fell on homes.", "", "cluster_munition", "residential_area"),
        (
            "en",
            "Grad rockets fell on the town.",
            "rocket_fire",
            "rocket_artillery",
            "residential_area",
        ),
        ("ru", "Минометный обстрел больницы.", "shelling_mortar", "mortar", "medical"),
        (
            "ru",
            "Удар беспилотника по мосту.",
            "drone_strike",
            "armed_drone",
            "crossing_or_corridor",
        ),
        ("fr", "Un tir de mortier a touché une école.", "shelling_mortar", "mortar", "school"),
        ("fr", "La route a été bloquée par un barrage.", "obstruction", "", ""),
        (
            "es",
            "Un francotirador disparó a un soldado.",
            "small_arms_fire",
            "small_arms",
            "military_position",
        ),
        ("uk", "Мінометний обстріл лікарні.", "shelling_mortar", "mortar", "medical"),
        ("tr", "Havan topları bir okula düştü.", "shelling_mortar", "mortar", "school"),
        (
            "az",
            "Minaatanlardan kənd atəşə tutuldu.",
            "shelling_mortar",
            "mortar",
            "residential_area",
        ),
        ("hy", "Ականանետից կրակել են գյուղի վրա։", "shelling_mortar", "mortar", "residential_area"),
        ("ar", "سقطت قذائف هاون على مدرسة.", "shelling_mortar", "mortar", "school"),
    ],
)
def test_what_was_done_with_what_to_what(language, sentence, act, weapon, target):
    found = read(sentence, language)
    first = [str(one[0].value) if one else "" for one in (found.acts, found.weapons, found.targets)]
    assert first == [act, weapon, target]


def test_keys_of_the_lists_are_the_projects_terms():
    for name, terms in (("acts", ActKind), ("weapons", WeaponClass), ("targets", TargetKind)):
        assert {terms(key) for key in _LISTS[name]} <= set(terms)


def test_who_speaks_is_not_the_target():
    found = read("Armenian troops fired at a bus.")
    assert [one.value for one in found.targets] == []


def _places(sentence, language="en", **around):
    return [
        (one.place or one.name, str(one.precision), one.distance_km, one.bearing_degrees)
        for one in read(sentence, language, **around).places
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Shells fell near Agdam.", ("agdam", "vicinity", None, None)),
        ("en", "Shells fell in the town of Agdam.", ("agdam", "settlement", None, None)),
        ("en", "Shells fell 5 km north-west of Agdam.", ("agdam", "vicinity", 5.0, 315.0)),
        ("en", "Shells fell south of Agdam.", ("agdam", "near_25km", None, None)),
        ("en", "Fire was opened along the line of contact.", ("line", "linear", None, None)),
        ("en", "Homes burned in Martuni district.", ("martuni", "district", None, None)),
        ("en", "Shells fell on the village of Keselo.", ("Keselo", "settlement", None, None)),
        ("en", "A mast was hit near Staryi Hai.", ("Staryi Hai", "vicinity", None, None)),
        (
            "en",
            "Fighting was reported in Nagorno-Karabakh.",
            ("Nagorno-Karabakh", "region", None, None),
        ),
        ("ru", "Обстрел в районе Агдама.", ("agdam", "vicinity", None, None)),
        ("ru", "Обстрел села Кесело.", ("Кесело", "settlement", None, None)),
        ("ru", "Снаряды упали в 3 км к северу от Агдама.", ("agdam", "vicinity", 3.0, 0.0)),
        ("fr", "Des obus sont tombés près de Kesselo.", ("Kesselo", "vicinity", None, None)),
        ("fr", "Le corridor de Latchin est coupé.", ("Latchin", "linear", None, None)),
        ("es", "Hubo disparos cerca de Toribío.", ("Toribío", "vicinity", None, None)),
        ("uk", "Обстріл поблизу Кесело.", ("Кесело", "vicinity", None, None)),
    ],
)
def test_where(language, sentence, expected):
    assert _places(sentence, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Baku said that Yerevan had broken the truce."),
        ("en", "The Kremlin called for calm on Friday."),
        ("en", "The ministers met in Geneva in October."),
        ("ru", "В Баку сообщили об обстреле."),
        ("fr", "Bakou a accusé Erevan lundi."),
    ],
)
def test_a_name_that_speaks_is_no_place(language, sentence):
    assert _places(sentence, language) == []


def test_a_place_of_the_headline_is_concluded():
    (place,) = read("A house burned.", headline="Shelling near Agdam").places
    assert (place.place, place.inferred, place.words.stands) == ("agdam", True, Stands.HEADLINE)


def _when(sentence, language="en", **around):
    one = read(sentence, language, **around).times[0]
    hours = "-".join(dict.fromkeys(filter(None, (one.clock_first, one.clock_last))))
    return one.first.isoformat(), one.last.isoformat(), hours or one.part


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Shells fell on Friday.", ("2020-10-16", "2020-10-16", "")),
        ("en", "Shells fell on 17 October.", ("2020-10-17", "2020-10-17", "")),
        ("en", "Shells fell at 07:20 on Sunday.", ("2020-10-18", "2020-10-18", "07:20")),
        (
            "en",
            "Shells fell on Sunday between 00:04 and 02:45.",
            ("2020-10-18", "2020-10-18", "00:04-02:45"),
        ),
        ("en", "Shells fell on Sunday evening.", ("2020-10-18", "2020-10-18", "evening")),
        ("en", "Shells fell overnight.", ("2020-10-19", "2020-10-19", "night")),
        ("en", "Shells fell this week.", ("2020-10-19", "2020-10-19", "")),
        ("en", "Shells fell last week.", ("2020-10-12", "2020-10-18", "")),
        ("en", "Shells fell at 8 p.m. on Sunday.", ("2020-10-18", "2020-10-18", "20:00")),
        ("en", "Between 3 October and 9 October 40 shells fell.", ("2020-10-03", "2020-10-09", "")),
        ("ru", "Обстрел начался в пятницу утром.", ("2020-10-16", "2020-10-16", "morning")),
        ("ru", "Обстрел начался 17 октября в 7:20.", ("2020-10-17", "2020-10-17", "07:20")),
        ("fr", "Les tirs ont repris samedi soir.", ("2020-10-17", "2020-10-17", "evening")),
        ("fr", "Les tirs ont repris dimanche à 7h20.", ("2020-10-18", "2020-10-18", "07:20")),
        ("es", "Hubo disparos el viernes.", ("2020-10-16", "2020-10-16", "")),
        ("uk", "Обстріл почався у п'ятницю.", ("2020-10-16", "2020-10-16", "")),
        ("tr", "Ateş pazartesi başladı.", ("2020-10-19", "2020-10-19", "")),
    ],
)
def test_when(language, sentence, expected):
    assert _when(sentence, language) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Shelling broke the October 10 statement.",
        "Shelling broke the truce of 10 October.",
        "Shelling broke the 17 October humanitarian truce.",
    ],
)
def test_the_day_of_an_instrument_is_not_that_of_the_act(sentence):
    assert read(sentence).times == ()


def test_a_day_known_only_within_a_publication_period_stays_a_period():
    found = read(
        "Shells fell on Friday.",
        published_first=date(2020, 10, 20),
        published_last=date(2020, 10, 23),
    ).times
    assert (found[0].first, found[0].last) == (date(2020, 10, 16), date(2020, 10, 23))
    assert found[0].precision is Precision.INTERVAL


def test_minutes_into_a_truce_begin_with_it():
    found = read(
        "Within minutes of the truce shells fell.",
        truces=(datetime(2020, 10, 17, 20, tzinfo=UTC), datetime(2020, 11, 9, 21, tzinfo=UTC)),
        zone="Asia/Baku",
    ).times[0]
    assert (found.first, found.clock_first, found.clock_last) == (
        date(2020, 10, 18),
        "00:00",
        "01:00",
    )
    assert found.inferred


@pytest.mark.parametrize(
    ("words", "zone", "basis"),
    [
        ("local time", "", ZoneBasis.STATED_LOCAL),
        ("Moscow time", "Europe/Moscow", ZoneBasis.STATED_ZONE),
        ("GMT", "UTC", ZoneBasis.STATED_ZONE),
        ("", "", ZoneBasis.INFERRED_PLACE),
    ],
)
def test_a_stated_zone_is_kept(words, zone, basis):
    found = read(f"Shells fell at 08:00 {words} on Sunday.").times[0]
    assert (found.zone, found.basis) == (zone, basis)


def test_a_part_of_the_day_takes_its_day_from_the_sentence_before():
    found = read("Before dawn shells fell.", before=("Fire went on early on Sunday.",)).times[0]
    assert (found.first, found.part, found.inferred) == (date(2020, 10, 18), "pre-dawn", True)


def _harm(sentence, language="en", **around):
    return [
        (str(one.category), str(one.population), one.low, one.best, one.high)
        for one in read(sentence, language, **around).harm
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Two civilians were killed.", [("killed", "civilian", None, 2, None)]),
        ("en", "At least ten soldiers were wounded.", [("wounded", "military", 10, None, None)]),
        ("en", "Up to 12 soldiers died.", [("killed", "military", None, None, 12)]),
        ("en", "Between 5 and 9 people were injured.", [("wounded", "unknown", 5, None, 9)]),
        (
            "en",
            "Three soldiers were killed and five wounded.",
            [("killed", "military", None, 3, None), ("wounded", "unknown", None, 5, None)],
        ),
        (
            "en",
            "Two soldiers and a civilian were killed.",
            [("killed", "military", None, 2, None), ("killed", "civilian", None, 1, None)],
        ),
        (
            "en",
            "40 people were killed or wounded.",
            [("killed_or_wounded", "unknown", None, 40, None)],
        ),
        (
            "en",
            "There were no casualties among the personnel.",
            [("killed_or_wounded", "military", None, 0, None)],
        ),
        ("en", "Dozens of civilians were killed.", [("killed", "civilian", None, None, None)]),
        ("en", "A civilian was killed.", [("killed", "civilian", None, 1, None)]),
        ("en", "The shelling lasted 3 hours.", []),
        ("ru", "Погибли двое мирных жителей.", [("killed", "civilian", None, 2, None)]),
        ("ru", "Не менее 10 военнослужащих ранены.", [("wounded", "military", 10, None, None)]),
        ("ru", "Погиб мирный житель.", [("killed", "civilian", None, 1, None)]),
        ("fr", "Deux civils ont été tués.", [("killed", "civilian", None, 2, None)]),
        ("fr", "Au moins dix soldats ont été blessés.", [("wounded", "military", 10, None, None)]),
        ("es", "Tres civiles resultaron heridos.", [("wounded", "civilian", None, 3, None)]),
        ("uk", "Загинули двоє цивільних.", [("killed", "civilian", None, 2, None)]),
        ("tr", "İki asker öldü.", [("killed", "military", None, 2, None)]),
        ("az", "İki əsgər həlak oldu.", [("killed", "military", None, 2, None)]),
        ("hy", "Երկու զինծառայող զոհվել է։", [("killed", "military", None, 2, None)]),
        ("ar", "قتل 3 مدنيين.", [("killed", "civilian", None, 3, None)]),
    ],
)
def test_harm(language, sentence, expected):
    assert _harm(sentence, language) == expected


def test_killed_or_wounded_is_never_counted_as_killed():
    categories = {one.category for one in read("1,000 were killed or wounded.").harm}
    assert categories == {CasualtyCategory.KILLED_OR_WOUNDED}


def test_harm_has_the_side_whose_people_they_are():
    (one,) = read("Four Armenian soldiers were wounded.").harm
    assert one.side == "ARM"


def test_the_toll_may_stand_in_the_next_sentence():
    found = read("Shells fell on a village.", after=("One civilian was killed.",)).harm
    assert [(one.best, one.inferred, one.words.stands) for one in found] == [
        (1, True, Stands.AFTER)
    ]


def test_all_words_lie_where_they_say():
    sentence = "On Sunday 5 km north of Agdam Armenian mortars killed two civilians, Baku said."
    found = read(sentence)
    kinds = (found.acts, found.weapons, found.targets, found.places, found.harm)
    listed = [one.words for kind in kinds for one in kind]
    listed += [words for time in found.times for words in time.words]
    assert listed
    assert all(sentence[words.start : words.end] == words.text for words in listed)


def test_nothing_is_suggested_by_nothing():
    found = read("", cast=Cast([]))
    assert (found.acts, found.places, found.times, found.harm) == ((), (), (), ())
    assert found.attribution.speakers == ()


@pytest.mark.parametrize(
    "written",
    [
        *(words for table in _LISTS.values() for words in table.values()),
        *ORGANS.values(),
        *RELATIVE.values(),
        MONITORS,
        UNITS,
        *(words for table in NUMBERS.values() for words in table.values()),
    ],
)
def test_no_word_mixes_scripts(written):
    for pattern in written.split():
        letters = [letter for letter in pattern if letter.isalpha()]
        cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in letters)
        assert cyrillic in {0, len(letters)}, pattern


def test_a_town_of_talks_in_the_headline_is_no_place():
    assert read("A house burned.", headline="Talks in Geneva").places == ()


def test_no_reports_of_casualties_is_not_none():
    (one,) = read("There were no reports of casualties.").harm
    assert (one.best, one.words.text) == (None, "no reports of casualties")


def test_each_part_of_a_time_has_its_words():
    one = read("At 08:00 Moscow time on Sunday shells fell.").times[0]
    parts = [words.text if words else "" for words in (one.day, one.hour, one.spoken_zone)]
    assert parts == ["Sunday", "08:00", "Moscow time"]
    assert one.stated == "08:00, Moscow time, Sunday"


def test_a_period_from_one_day_to_another():
    one = read("From 3 October to the morning of 9 October shells fell.").times[0]
    assert (one.first, one.last) == (date(2020, 10, 3), date(2020, 10, 9))


def test_lines_and_descriptions_are_places_of_last_resort():
    assert _places("Shells fell along the contact line.", cast=CIVIL_WAR)[0][1] == "linear"
    assert _places("Shells fell near the conflict zone.", cast=CIVIL_WAR)[0][1] == "vicinity"


@pytest.mark.parametrize(
    ("sentence", "first", "last", "precision"),
    [
        ("In August 2020 shells fell.", date(2020, 8, 1), date(2020, 8, 31), Precision.MONTH),
        ("Shells fell last month.", date(2020, 9, 1), date(2020, 9, 30), Precision.MONTH),
    ],
)
def test_months(sentence, first, last, precision):
    one = read(sentence).times[0]
    assert (one.first, one.last, one.precision) == (first, last, precision)


def test_two_days_apart_stay_two():
    days = [one.first.day for one in read("Shells fell on 3 October, then on 9 October.").times]
    assert days == [3, 9]


def test_without_a_day_of_publication_relative_words_say_nothing():
    nothing = {"published_first": None, "published_last": None}
    for sentence in ("Shells fell last week.", "Shells fell overnight.", "Shells fell on Friday."):
        assert read(sentence, **nothing).times == ()


def test_a_part_of_the_day_within_a_neighbours_period_is_that_period():
    around = ("From 3 October to 9 October fire went on.",)
    one = read("Before dawn shells fell.", before=around).times[0]
    assert (one.first.day, one.last.day, one.inferred) == (3, 9, True)


def test_a_word_of_harm_without_people_gives_no_figure():
    assert read("The dead town lay silent.").harm == ()


def test_soldiers_without_a_number_are_kept_as_words():
    (one,) = read("Soldiers were wounded.").harm
    assert (one.best, one.words.text) == (None, "Soldiers were wounded")
