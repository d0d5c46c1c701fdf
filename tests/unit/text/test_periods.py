"""Days named in a text are found in our languages and get their year."""

from datetime import date

import pytest

from agreements.text.periods import find_dates, resolve

DAY = date(2021, 3, 9)


@pytest.mark.parametrize(
    "text",
    [
        "on March 9, 2021",
        "on 9 March 2021",
        "the 9th of March 2021",
        "2021-ci il 9 mart",
        "9 maart 2021",
        "9 марта 2021 года",
        "9 березня 2021 року",
        "le 9 mars 2021",
        "el 9 de marzo de 2021",
        "2021 թ. մարտի 9-ին",
        "9 mart 2021",
        "في 9 مارس 2021",
        "2021-03-09",
        "09.03.2021",
        "9/3/2021",
        "am 9. März 2021",
    ],
)
def test_a_full_date_is_that_day(text):
    (mention,) = find_dates(text)
    assert (mention.first, mention.last, mention.basis) == (DAY, DAY, "full")
    assert text[mention.start : mention.end] == mention.words


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("October 10", 10, 10),
        ("the 1st of June", 6, 1),
        ("10 октября", 10, 10),
        ("10 octobre", 10, 10),
        ("10 de octubre", 10, 10),
        ("հոկտեմբերի 10-ին", 10, 10),
        ("10 oktyabr", 10, 10),
        ("10 Ekim", 10, 10),
        ("10 أكتوبر", 10, 10),
        ("10 жовтня", 10, 10),
    ],
)
def test_a_day_without_a_year_stays_open(text, month, day):
    (mention,) = find_dates(text)
    assert (mention.first, mention.month, mention.day, mention.basis) == (
        None,
        month,
        day,
        "yearless",
    )


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("12-14 May 2021", date(2021, 5, 12), date(2021, 5, 14)),
        ("May 12–14, 2021", date(2021, 5, 12), date(2021, 5, 14)),
        ("in May 2021", date(2021, 5, 1), date(2021, 5, 31)),
        ("в декабре 2021 года", date(2021, 12, 1), date(2021, 12, 31)),
    ],
)
def test_several_days_have_a_first_and_a_last(text, first, last):
    (mention,) = find_dates(text)
    assert (mention.first, mention.last) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "they may march 5 miles",
        "the marchers of 1990",
        "version 1.2.2021.4",
        "call 555-10-2021",
        "no date at all",
        "marzo fue frío",
    ],
)
def test_what_is_no_date_is_not_found(text):
    assert find_dates(text) == ()


def test_a_day_that_does_not_exist_has_no_calendar_day():
    (mention,) = find_dates("30 February 2021")
    assert mention.first is None


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("Saturday", date(2021, 3, 6)),
        ("Tuesday", date(2021, 3, 9)),
        ("в субботу", date(2021, 3, 6)),
        ("у п’ятницю", date(2021, 3, 5)),
        ("vendredi", date(2021, 3, 5)),
        ("el domingo", date(2021, 3, 7)),
        ("الجمعة", date(2021, 3, 5)),
        ("yesterday", date(2021, 3, 8)),
        ("сегодня", date(2021, 3, 9)),
        ("la veille", date(2021, 3, 8)),
    ],
)
def test_weekdays_are_the_last_before_publication(word, day):
    (mention,) = find_dates(f"it began {word}", published=DAY)
    assert mention.first == day


def test_weekdays_need_a_day_of_publication():
    assert find_dates("It began on Saturday.") == ()


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("October 10", date(2020, 10, 12), date(2020, 10, 10)),
        ("December 30", date(2021, 1, 4), date(2020, 12, 30)),
        ("January 2", date(2020, 12, 30), date(2021, 1, 2)),
        ("November 20", date(2020, 10, 12), date(2019, 11, 20)),
    ],
)
def test_publication_gives_the_year(text, published, expected):
    (mention,) = find_dates(text, published=published)
    assert mention.first == expected


def test_a_month_of_publication_gives_years_but_no_weekdays():
    found = find_dates("On Friday, as on October 10", around=date(2020, 10, 31))
    assert [mention.first for mention in found] == [date(2020, 10, 10)]


def test_a_leap_day_takes_the_nearest_year_that_has_it():
    (mention,) = find_dates("29 February")
    assert resolve(mention, near=date(2021, 1, 1)).first == date(2020, 2, 29)
    assert resolve(mention, near=date(2018, 6, 1)).first is None


def test_a_known_day_is_left_as_it_is():
    (mention,) = find_dates("9 March 2021")
    assert resolve(mention, near=date(1999, 1, 1)) is mention
