"""Our own sentences, and the heads that learned from them."""

import pytest

from agreements.linking.frames import (
    HELD_OUT,
    TRAINING,
    FrameError,
    count_frames,
    digest,
    read_frames,
    thinnest_cell,
)
from agreements.linking.heads import load_heads, trained_with
from agreements.linking.heldout import heard_figures
from agreements.text.normalise import normalise, words_with_offsets
from agreements.types.terms import ClauseKind, LinkRelation

LANGUAGES = {"ar", "az", "en", "es", "fr", "hy", "ru", "tr", "uk"}


def hear(text):
    return load_heads().hear([word for word, _, _ in words_with_offsets(text)])


@pytest.fixture(scope="module")
def training():
    return read_frames(TRAINING)


@pytest.fixture(scope="module")
def held_out():
    return read_frames(HELD_OUT)


def test_every_language_has_sentences_of_every_kind_and_relation(training):
    thinnest = thinnest_cell(training)
    assert thinnest.keys() == LANGUAGES
    assert thinnest.pop("en") >= 12
    assert min(thinnest.values()) >= 4


def test_nearly_half_of_each_language_are_hard_negatives_of_both_sorts(training):
    for language, counts in count_frames(training).items():
        of_both = counts["near"], counts["far"]
        assert sum(of_both) >= 0.4 * sum(counts.values()), language
        assert min(of_both) >= 0.4 * sum(of_both), language


def test_forty_sentences_of_each_relation_are_held_out(held_out):
    counts = count_frames(held_out)
    assert counts.keys() == LANGUAGES
    assert min(counts[language][relation] for language in counts for relation in LinkRelation) >= 40


def test_no_sentence_is_there_twice(training, held_out):
    every = [normalise(frame.text) for frame in (*training, *held_out)]
    assert len(set(every)) == len(every)


def test_the_heads_were_trained_with_the_sentences_of_today():
    assert trained_with() == digest(TRAINING), "run manage.py train_linker"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("remains\tbreach", "expected kinds, relation and sentence"),
        ("bones\tbreach\tNo grave was opened.", "bones"),
        ("remains\tdug\tNo grave was opened.", "dug"),
        ("none\tbreach\tNo grave was opened.", "breach"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path, line, says):
    (tmp_path / "en.tsv").write_text(f"# remark\nnone\tfar\tA cake.\n{line}\n")
    with pytest.raises(FrameError, match=r"en\.tsv, line 3") as error:
        read_frames(tmp_path)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The rebels have still not handed over the list of captives", "prisoners_list"),
        ("Last bus with displaced families reached the village on Monday", "returns_of_displaced"),
        ("Стороны обменялись телами погибших", "remains"),
        ("Наблюдатели не получили доступа к складу", "verification"),
        ("Le retrait des troupes doit être achevé sous dix jours", "withdrawal"),
        ("El gobierno niega haber bloqueado el convoy de ayuda", "humanitarian_access"),
        ("Ateşkes ikinci gününde de korunuyor", "cessation_of_hostilities"),
    ],
)
def test_of_plain_sentences_the_kind_is_heard(text, kind):
    heard = hear(text)
    assert max(heard.kinds, key=heard.kinds.get) == ClauseKind(kind)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The rebels have still not handed over the list of captives", "alleges_breach"),
        ("Last bus with displaced families reached the village on Monday", "reports_fulfilment"),
        ("The ministry rejected the report that its troops had shelled the clinic", "denies"),
        ("The secretary-general urged both sides to let the convoys through", "calls_for"),
        ("Under the deal each side shall pull its howitzers back 30 kilometres", "restates"),
        ("The front has been quiet since the truce began", "reports_calm"),
    ],
)
def test_of_plain_english_sentences_the_relation_is_heard(text, relation):
    assert hear(text).relation == LinkRelation(relation)


def test_in_no_language_do_the_heads_fall_below_what_is_promised(held_out):
    for language, row in heard_figures(load_heads(), held_out).items():
        assert row["any_f1"] >= 0.8, language
        assert row["kind_right"] >= 0.7, language
        assert row["relation_macro_f1"] >= 0.65, language


@pytest.mark.parametrize(
    "text",
    [
        "The exchange rate fell and savers queued to withdraw their deposits.",
        "The striker signed a new contract after weeks of negotiations with the club.",
        "Le musée expose les restes d'un navire romain.",
    ],
)
def test_the_same_words_in_another_sense_are_heard_as_nothing(text):
    assert hear(text).nothing > 0.5


def test_many_sentences_are_heard_as_each_alone(held_out):
    words = [frame.words for frame in held_out[:40]]
    words.insert(3, [])
    together = load_heads().hear_all(words)
    for one, alone in zip(together, map(load_heads().hear, words), strict=True):
        assert one.nothing == pytest.approx(alone.nothing, abs=1e-5)
        assert one.relation == alone.relation


def test_without_words_nothing_is_heard():
    assert hear("").nothing > 0.5
    assert load_heads().hear_all([]) == []
