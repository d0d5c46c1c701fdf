"""The page on how links are made: the figures as they were measured."""

import pytest
from django.template.loader import render_to_string
from django.urls import reverse

from agreements.linking.engine import MODEL
from agreements.linking.record import read_record
from agreements.linking.score import LINKED_FROM, SUGGESTED_FROM
from agreements.models import ClauseLink
from agreements.queries.charts.calibration import likely_range
from tests.factories import LinkFitFactory


@pytest.fixture
def page(reader):
    return reader.get(reverse("linker_about")).content.decode()


def test_model_and_bands_are_named(page):
    assert MODEL in page
    assert f"From {LINKED_FROM} on" in page
    assert f"from {SUGGESTED_FROM} on" in page


def test_why_there_is_no_encoder_is_said(page):
    assert "The settings ask for the engine without encoder." in page


def test_figures_are_those_that_were_measured(page):
    record = read_record()
    assert str(record["articles"]["sentence_clause"]["f1"]) in page
    assert str(record["sentences"]["by_language"]["hy"]["relation_macro_f1"]) in page
    assert record["articles"]["on"] in page


def test_calibration_is_drawn_with_a_dot_for_each_tenth(page):
    steps = [s for s in read_record()["articles"]["calibration"] if s["predictions"]]
    drawing = page[page.index('<svg viewBox="0 0 460 420"') :]
    drawing = drawing[: drawing.index("</svg>")]
    assert drawing.count("<circle") == len(steps) > 5
    assert f"of {steps[0]['predictions']} links" in drawing


@pytest.mark.parametrize(
    ("right", "count", "low", "high"),
    [(0.5, 10, 0.2366, 0.7634), (1.0, 9, 0.7009, 1.0), (0.0, 4, 0.0, 0.4899)],
)
def test_likely_range_is_that_of_wilson(right, count, low, high):
    assert likely_range(right, count) == pytest.approx((low, high), abs=5e-4)


def test_the_record_is_of_the_model_in_use():
    assert read_record()["articles"]["model"] == MODEL


def test_page_asks_the_database_for_the_reader_alone(reader, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        reader.get(reverse("linker_about"))


FIGURES = {
    "held_back": {
        "before": {"links": 20, "log_loss": 0.4567, "f1": 0.71},
        "after": {"links": 20, "log_loss": 0.3456, "f1": 0.76},
    },
    "labelled": {
        "before": {"links": 0, "log_loss": 0.0, "f1": 1.0},
        "after": {"links": 0, "log_loss": 0.0, "f1": 1.0},
    },
}


def words(client):
    return " ".join(client.get(reverse("linker_about")).content.decode().split())


def test_without_a_fit_the_page_says_so_and_that_linked_is_off(reader):
    page = words(reader)
    assert "There is no fit yet." in page
    assert "until 30 reviewed links there show a precision of 90%" in page


def test_fits_are_shown_with_their_figures(reader):
    fit = LinkFitFactory(model=MODEL, figures=FIGURES)
    page = words(reader)
    assert fit.conflict.name in page
    assert "0.90 (95% of 20 right)" in page
    assert "0.457 → 0.346" in page
    assert "0.71 → 0.76" in page
    assert "used <b>(in force)</b>" in page
    assert "1.00 → 1.00" not in page


def test_a_refused_fit_says_why_and_is_not_in_force(reader):
    LinkFitFactory(model=MODEL, refused=True, linked_off=True, conflict=None)
    page = words(reader)
    assert "all conflicts" in page
    assert "refused: worse on the reviews held back" in page
    assert "(in force)" not in page


def test_a_fit_of_which_only_the_band_is_used_says_so(reader):
    LinkFitFactory(model=MODEL, fault="worse_on_labelled_set")
    assert "band linked alone; the probabilities: worse on the labelled set" in words(reader)


def test_a_fit_of_another_engine_is_not_in_force(reader):
    LinkFitFactory(model="older")
    assert "(in force)" not in words(reader)


def test_a_link_weighed_by_a_fit_says_what_the_engine_gave():
    link = ClauseLink(proposed=0.864, probability=0.91, model="heads+fit-3")
    shown = render_to_string("components/why_line.html", {"link": link})
    assert "<dt>before reviews</dt> <dd>0.86</dd>" in " ".join(shown.split())
    assert "heads+fit-3" in shown
    plain = render_to_string("components/why_line.html", {"link": ClauseLink(probability=0.91)})
    assert "before reviews" not in plain


def test_many_fits_ask_the_database_no_more(reader, django_assert_max_num_queries):
    LinkFitFactory.create_batch(30, model=MODEL, figures=FIGURES)
    with django_assert_max_num_queries(10):
        reader.get(reverse("linker_about"))
