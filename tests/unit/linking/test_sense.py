"""What the sentence encoder adds, with the real one: senses, clauses alike, and doing without."""

import threading
from datetime import date

import pytest
from celery.signals import worker_process_init

from agreements.actions import encoder as in_use
from agreements.linking.encoded import load_senses
from agreements.linking.encoding.encoder import EncoderError
from agreements.linking.encoding.prepared import PreparedEncoder, prepare
from agreements.linking.engine import MODEL, Linker
from agreements.linking.heads import KINDS, RELATIONS
from agreements.types.linking import ArticleInput
from agreements.types.terms import ClauseKind, LinkRelation
from tests.unit.linking.instruments import ALL, article

# Nothing of this stands in the lists of words.
BODY = """The truce between Israel and Lebanon was agreed in November 2024.
Lebanese officials say the mechanism's inspectors were turned back at the gate."""
DAY = date(2024, 12, 20)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("encoder")
    try:
        prepare(folder)
        return PreparedEncoder(folder)
    except EncoderError as error:
        pytest.skip(f"no encoder on this machine: {error}")


def test_the_heads_were_taught_with_the_encoder_of_the_wheel(encoder):
    assert load_senses().encoder == encoder.name


def test_senses_hear_what_a_sentence_speaks_of_and_does_in_several_languages(encoder):
    sentences = [
        "Both armies returned the coffins of eleven fallen soldiers at the crossing.",
        "Обе стороны передали друг другу тела одиннадцати погибших солдат.",
        "Les deux armées ont échangé les corps de onze soldats tués.",
    ]
    kinds, relations = load_senses().hear(encoder.encode(sentences))
    assert {KINDS[row[:-1].argmax()] for row in kinds} == {ClauseKind.REMAINS}
    assert {RELATIONS[row.argmax()] for row in relations} == {LinkRelation.REPORTS_FULFILMENT}


def test_only_sentences_in_doubt_are_encoded(encoder):
    linker = Linker(ALL, encoder)
    linker.link(article(BODY, day=DAY))
    about_nothing = ArticleInput("Football", "Peru beat Chile. The crowd sang.")
    before = linker.encoded
    linker.link(about_nothing)
    assert 0 < before == linker.encoded < linker.seen


def test_with_and_without_are_the_same_model_and_the_same_links_in_kind(encoder):
    with_it, without = (Linker(ALL, each).link(article(BODY, day=DAY)) for each in (encoder, None))
    assert with_it.model == without.model == MODEL
    assert {link.clause_id for link in with_it.links} == {link.clause_id for link in without.links}
    assert [link.probability for link in with_it.links] != [
        link.probability for link in without.links
    ]


@pytest.fixture
def fresh():
    in_use._in_use.cache_clear()
    yield
    in_use._in_use.cache_clear()


@pytest.mark.parametrize(
    ("named", "says"), [("none", "ask for the engine without"), ("/nowhere/at-all", "/nowhere")]
)
def test_without_an_encoder_the_reason_is_kept(settings, fresh, named, says):
    settings.LINK_ENCODER = named
    found = in_use.encoder_in_use()
    assert found.encoder is None
    assert says in found.why_not
    assert says in in_use.why_no_encoder()


def test_another_encoder_than_the_heads_were_taught_with_is_refused(
    settings, fresh, encoder, monkeypatch
):
    monkeypatch.setattr(encoder, "name", "another")
    monkeypatch.setattr(in_use, "open_encoder", lambda named, folder: encoder)
    settings.LINK_ENCODER = "default"
    assert "train_linker" in in_use.encoder_in_use().why_not


def test_a_worker_process_opens_it_beside_its_first_tasks_and_only_once(
    settings, fresh, encoder, monkeypatch
):
    opened, may_go_on = [], threading.Event()

    def slowly(named, folder):
        opened.append(named)
        assert may_go_on.wait(10)
        return encoder

    monkeypatch.setattr(in_use, "open_encoder", slowly)
    monkeypatch.setattr(in_use, "prepare", lambda folder: folder)
    settings.LINK_ENCODER = "default"
    worker_process_init.send(sender=None)
    threading.Timer(0.1, may_go_on.set).start()

    assert in_use.encoder_in_use().encoder is encoder
    assert opened == ["default"]


def test_a_worker_process_opens_none_where_the_settings_ask_for_none(settings, fresh, monkeypatch):
    settings.LINK_ENCODER = "none"
    monkeypatch.setattr(in_use, "encoder_in_use", pytest.fail)
    before = threading.active_count()

    worker_process_init.send(sender=None)

    assert threading.active_count() == before
