"""One table says how every state is shown: a word, a shape, a tone and what it means."""

from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import render_to_string

from agreements.models.labels import label
from agreements.models.signs import OUT, SIGNS, SILENT, state_word
from agreements.templatetags.states import (
    breach_address,
    coverage_words,
    flag_words,
    sign_of,
    state_words,
)
from agreements.types.terms import CoverageValue, Flag, Level, State

STYLES = Path(settings.BASE_DIR, "static", "css", "app.css")
# These share the stroke "out of force": their words tell them apart.
ONE_SHAPE = {
    State.NOT_APPLICABLE,
    State.NOT_IN_FORCE,
    State.SUPERSEDED,
    State.EXPIRED,
    State.TERMINATED,
}


def test_every_state_has_a_sign_a_word_and_a_meaning():
    assert set(SIGNS) == set(State)
    for state, sign in SIGNS.items():
        assert str(label(state))
        assert str(sign.meaning).endswith(".")


def test_no_two_states_have_the_same_shape_and_word():
    shown = {(sign.shape, str(label(state))) for state, sign in SIGNS.items()}
    assert len(shown) == len(State)


def test_shape_alone_tells_all_states_apart_that_bind():
    shapes = [sign.shape for state, sign in SIGNS.items() if state not in ONE_SHAPE]
    assert len(shapes) == len(set(shapes))
    assert {SIGNS[state].shape for state in ONE_SHAPE} == {"out"}


@pytest.mark.parametrize("shape", sorted({sign.shape for sign in SIGNS.values()}))
def test_every_shape_is_drawn(shape):
    drawn = render_to_string("components/state_icon.html", {"shape": shape, "tone": "quiet"})
    assert any(f"<{element} " in drawn for element in ("path", "circle", "rect"))


def test_an_unknown_shape_would_draw_nothing():
    drawn = render_to_string("components/state_icon.html", {"shape": "no such shape"})
    assert "<path" not in drawn


@pytest.mark.parametrize("tone", sorted({sign.tone for sign in SIGNS.values()}))
def test_every_tone_is_in_the_style_sheet(tone):
    assert f".{tone} {{ --c:" in STYLES.read_text("utf-8")


def test_unknown_comes_first_and_what_does_not_bind_last():
    states = list(SIGNS)
    assert states[:2] == [State.UNKNOWN, State.OVERDUE_UNKNOWN]
    assert set(states[:2]) == SILENT
    assert set(states[-len(OUT) :]) == OUT


def test_delivery_without_a_date_is_not_called_due():
    assert str(state_word(State.DUE, dated=False)) == "no date set"
    assert str(state_word(State.DUE)) == "due"
    assert str(state_word(State.OVERDUE_UNKNOWN, dated=False)) == "overdue, unknown"


@pytest.mark.parametrize("state", State)
def test_tags_show_every_state(state):
    assert sign_of(state.value) is SIGNS[state]
    words = state_words(state.value)
    assert words.lower() == str(label(state)).lower()
    assert words[0].isupper()


def test_tag_takes_a_missing_date_as_a_date():
    assert state_words("DUE") == state_words("DUE", "") == "Due"
    assert state_words("DUE", False) == "No date set"


@pytest.mark.parametrize("flag", Flag)
def test_every_flag_has_words(flag):
    words = flag_words(flag.value)
    assert words
    assert "_" not in words


@pytest.mark.parametrize("question", ["occurrence", "attribution"])
@pytest.mark.parametrize("level", Level)
def test_levels_reached_read_as_such(question, level):
    assert flag_words(f"{question}_{level}") == f"{question} {level}"


@pytest.mark.parametrize("value", CoverageValue)
def test_every_coverage_has_words(value):
    assert "_" not in coverage_words(value.value)


@pytest.mark.parametrize(
    ("ident", "address"),
    [
        ("NK-2020-0042", "/breaches/NK-2020-0042/"),
        ("coverage 3", ""),
        ("truce-2020-10-18", ""),
        ("", ""),
    ],
)
def test_a_trace_links_the_breaches_it_names(ident, address):
    assert breach_address(ident) == address


def test_component_shows_word_shape_and_tone_together():
    shown = render_to_string("components/state.html", {"status": "CONTESTED", "dated": True})
    assert 'class="state contested"' in shown
    assert "<svg" in shown
    assert "Breach contested" in shown
