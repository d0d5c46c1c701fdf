"""The two clocks in an address: read as meant, kept by links, and nonsense is said to be nonsense."""

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from agreements.errors import FuzzyTimeError
from agreements.queries.clocks import read_clocks, read_moment
from tests.factories import ConflictFactory

BOARD = "/agreements/accord/"
PAGES = [BOARD, "/agreements/accord/clauses/1/", "/conflicts/accord-conflict/"]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2020-10-18T12:00Z", "2020-10-18T12:00:00+00:00"),
        ("2020-10-18T16:00+04:00", "2020-10-18T12:00:00+00:00"),
        ("2020-10-18T16:00 04:00", "2020-10-18T12:00:00+00:00"),  # the "+" of an address
        ("2020-10-18T16:00", "2020-10-18T12:00:00+00:00"),
        ("2020-10-18", "2020-10-18T19:59:59+00:00"),
        (" 2020-10-18 ", "2020-10-18T19:59:59+00:00"),
        ("2020-10", "2020-10-31T19:59:59+00:00"),
    ],
)
def test_moments_are_read_in_the_conflicts_zone(written, moment):
    assert read_moment(written, "Asia/Yerevan") == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    "written",
    [
        "yesterday",
        "18.10.2020",
        "2020-13-01",
        "2020-10-18 16:00",
        "2020-10-01/2020-10-05",
        "0001-01-01",
        "9999-12-31",
        "2020-10-18T25:00Z",
        "\x00",
        "1" * 500,
    ],
)
def test_what_is_no_moment_is_refused(written):
    with pytest.raises(FuzzyTimeError):
        read_moment(written, "Asia/Yerevan")


def test_without_clocks_it_is_now_as_known_now():
    before = timezone.now()
    clocks = read_clocks("", " ", ConflictFactory.build(zones=["Asia/Baku", "Europe/Moscow"]))
    assert before <= clocks.as_of <= timezone.now()
    assert (clocks.known_on, clocks.past, clocks.query, clocks.zone) == (
        None,
        False,
        "",
        "Asia/Baku",
    )


def test_a_conflict_without_zones_reads_in_utc():
    clocks = read_clocks("2020-10-18", "", ConflictFactory.build(zones=[]))
    assert clocks.as_of == datetime(2020, 10, 18, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("page", PAGES)
def test_page_says_both_clocks_with_their_zone(world, reader, page):
    shown = " ".join(
        reader.get(f"{page}?as_of=2020-11-02&known_on=2020-11-03T10:00Z").content.decode().split()
    )
    assert '<time datetime="2020-11-02T23:59+04:00">2 Nov 2020, 23:59</time>' in shown
    assert '<time datetime="2020-11-03T14:00+04:00">3 Nov 2020, 14:00</time>' in shown
    assert "back to now" in shown


@pytest.mark.parametrize("page", PAGES)
def test_page_without_clocks_says_that_it_is_now(world, reader, page):
    shown = reader.get(page)
    assert "(now)" in shown.content.decode()
    assert "as known now" in shown.content.decode()
    assert shown.context["clocks"].query == ""


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("query", ["as_of=soon", "known_on=soon", "as_of=2020-11-02&known_on=9999"])
def test_nonsense_says_what_is_wrong_and_shows_the_present(world, reader, page, query):
    response = reader.get(f"{page}?{query}")
    assert response.status_code == 200
    clocks = response.context["clocks"]
    assert (clocks.known_on, clocks.past) == (None, False)
    assert abs((clocks.as_of - timezone.now()).total_seconds()) < 60
    shown = response.content.decode()
    assert 'role="alert"' in shown
    assert "is no ISO 8601 time" in shown or "lies too far away" in shown


def test_form_repeats_what_was_asked_for(world, reader):
    shown = reader.get(f"{BOARD}?as_of=2020-11-02&known_on=2020-11-03&lang=en").content.decode()
    assert 'name="as_of" value="2020-11-02"' in shown
    assert 'name="known_on" value="2020-11-03"' in shown
    assert '<input type="hidden" name="lang" value="en">' in shown


def test_conflict_page_hands_its_clocks_on_to_the_boards(world, reader):
    shown = reader.get("/conflicts/accord-conflict/?as_of=2020-11-02").content.decode()
    assert 'href="/agreements/accord/?as_of=2020-11-02"' in shown


def test_what_was_asked_for_is_escaped(world, reader):
    shown = reader.get(BOARD, {"as_of": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert(1)" not in shown
