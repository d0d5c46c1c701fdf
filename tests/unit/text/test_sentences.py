"""Sentences keep exact offsets, whatever the language and the marks."""

import re
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agreements.text.sentences import split_sentences


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It held. It broke.", ["It held.", "It broke."], id="two"),
        pytest.param("Gen. K. Brown met Mr. Hill. They spoke.", ["Gen. K. Brown met Mr. Hill.", "They spoke."], id="titles-and-initials"),
        pytest.param("About 3.5 km away. Then quiet.", ["About 3.5 km away.", "Then quiet."], id="decimal"),
        pytest.param("It began at 6 a.m. on Friday.", ["It began at 6 a.m. on Friday."], id="clock"),
        pytest.param("See Art. 5 of the text. It binds.", ["See Art. 5 of the text.", "It binds."], id="article-number"),
        pytest.param("1. The parties stop.\n2. They talk.", ["1. The parties stop.", "2. They talk."], id="list-numbers"),
        pytest.param("“We agree.” He left.", ["“We agree.”", "He left."], id="closing-quote"),
        pytest.param("„Wir halten ein.“ Er ging.", ["„Wir halten ein.“", "Er ging."], id="german-quotes"),
        pytest.param("« Nous restons. » Il partit. Fin !", ["« Nous restons. »", "Il partit.", "Fin !"], id="french-quotes"),
        pytest.param("Огонь прекращён. Об этом сказал А. Иванов.", ["Огонь прекращён.", "Об этом сказал А. Иванов."], id="russian-initial"),
        pytest.param("Կողմերը լռեցին։ Հետո խոսեցին։", ["Կողմերը լռեցին։", "Հետո խոսեցին։"], id="armenian-full-stop"),
        pytest.param("Կողմերը լռեցին: Հետո խոսեցին:", ["Կողմերը լռեցին:", "Հետո խոսեցին:"], id="armenian-colon"),
        pytest.param("هل توقفت النار؟ نعم توقفت.", ["هل توقفت النار؟", "نعم توقفت."], id="arabic-question"),
        pytest.param("Ateş durdu. Herkes evinde.", ["Ateş durdu.", "Herkes evinde."], id="turkish"),
        pytest.param("# Calm at last\nGuns fell silent.", ["# Calm at last", "Guns fell silent."], id="heading"),
        pytest.param("* first point\n* second point", ["* first point", "* second point"], id="bullets"),
        pytest.param("Who fired?! Nobody knows…  So they say.", ["Who fired?!", "Nobody knows…", "So they say."], id="several-marks"),
        pytest.param("It ended.Then it began.", ["It ended.", "Then it began."], id="no-space"),
        pytest.param("Write to www.calm.example now.", ["Write to www.calm.example now."], id="address"),
        pytest.param("wait... and see. Done.", ["wait... and see.", "Done."], id="dots-within"),
    ],
)  # fmt: skip
def test_text_is_cut_into_sentences(text, expected):
    assert cut(text) == expected


def test_a_line_broken_at_a_width_is_one_sentence():
    text = "The two ministers who met in the lake town agreed that\nthe guns would be silent from noon."
    assert len(cut(text)) == 1


def test_a_line_that_ends_with_a_stop_ends_the_sentence():
    assert len(cut("The two ministers met in the lake town today.\nthen they left.")) == 2


@given(st.text(alphabet=st.sampled_from('aBcД. !?\n"“”«»։։A1 1)-*#> \t،؟é'), max_size=120))
@example("A. B. C")
@example('"open quote. Next\n\n\n never closed')
@settings(max_examples=150, deadline=None)
def test_spans_tile_the_text(text):
    spans = split_sentences(text)
    covered = "".join(text[span.start : span.end] for span in spans)
    assert re.sub(r"\s", "", covered) == re.sub(r"\s", "", text)
    for before, after in pairwise(spans):
        assert before.end <= after.start
    for span in spans:
        piece = text[span.start : span.end]
        assert piece == piece.strip() != ""


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        pytest.param("He said so. “We will stop at noon today.”", [False, True], id="whole"),
        pytest.param("“We will stop. We will talk,” he said.", [True, True], id="begins-inside"),
        pytest.param("“We stop at noon.\n\n“We talk at one.” He left.", [True, True, False], id="reopened-on-each-line"),
        pytest.param("The “so-called” truce held all through the long night.", [False], id="one-word"),
        pytest.param('He wrote "we stop" and left the room with his friends.', [False], id="straight-word"),
        pytest.param('"We stop at noon," he wrote.', [True], id="straight"),
        pytest.param("« Nous arrêtons à midi », dit-il. Il partit.", [True, False], id="guillemets"),
    ],
)  # fmt: skip
def test_quotations_are_flagged(text, flags):
    assert [span.is_quote for span in split_sentences(text)] == flags


@pytest.mark.parametrize("piece", ["x", ".", " ", "\n", "“", '."”)', "A.", "[(", "1. "])
def test_long_odd_text_takes_no_longer_than_its_length(piece):
    text = piece * (60_000 // len(piece))
    spans = split_sentences(text)
    covered = sum(span.end - span.start for span in spans)
    assert covered <= len(text)
    assert (covered == 0) == (text.strip() == "")
