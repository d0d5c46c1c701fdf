"""The page on how links are made: the figures as they were measured."""

import pytest
from django.urls import reverse

from agreements.linking.engine import MODEL
from agreements.linking.record import read_record


@pytest.fixture
def page(reader):
    return reader.get(reverse("linker_about")).content.decode()


def test_model_and_bands_are_named(page):
    assert MODEL in page
    assert "From 0.8 on" in page
    assert "from 0.35 on" in page


def test_figures_are_those_that_were_measured(page):
    record = read_record()
    assert str(record["articles"]["sentence_clause"]["f1"]) in page
    assert str(record["sentences"]["by_language"]["hy"]["relation_macro_f1"]) in page
    assert record["articles"]["on"] in page


def test_the_record_is_of_the_model_in_use():
    assert read_record()["articles"]["model"] == MODEL


def test_page_asks_the_database_for_the_reader_alone(reader, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        reader.get(reverse("linker_about"))
