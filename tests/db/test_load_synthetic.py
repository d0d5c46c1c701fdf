"""Invented rows: as many as asked for, the same for the same seed, with audit and states."""

import json
from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from agreements.actions.synthetic import Scale, load_synthetic
from agreements.errors import TrackerError
from agreements.models import (
    Agreement,
    Article,
    Assessment,
    Breach,
    BreachClause,
    Case,
    Claim,
    ClauseLink,
    Conflict,
    Coverage,
    Obligation,
    Sentence,
)
from agreements.text.loaded_terms import find_loaded
from agreements.types.terms import RecordedBasis

START = datetime(2031, 1, 1, tzinfo=UTC)


def load(**changes):
    asked = {
        "articles": 30,
        "breaches": 60,
        "agreements": 2,
        "claims": 150,
        "duties": 5,
        "days": 21,
    }
    return load_synthetic(
        Scale(**{**asked, "start": START, "seed": 7, **changes}), say=lambda words: None
    )


def test_there_is_what_was_asked_for(db):
    loaded = load()
    assert (Article.objects.count(), Breach.objects.count()) == (30, 60)
    assert 120 <= Claim.objects.count() <= 180
    assert (Agreement.objects.count(), Obligation.objects.count()) == (2, 20)
    assert loaded.counts["claims"] == Claim.objects.count()
    assert loaded.agreements == ["synthetic-1-accord-1", "synthetic-1-accord-2"]
    assert Assessment.objects.exists()
    assert Case.objects.exists()
    assert Coverage.objects.count() == 2 * 3
    assert ClauseLink.objects.exists()
    assert BreachClause.objects.count() == 60


def test_same_seed_gives_the_same_rows_and_another_gives_others(db):
    contents = []
    for seed in (7, 7, 8):
        conflict = load(seed=seed).conflict
        rows = Breach.objects.filter(conflict__slug=conflict).order_by("pk")
        contents.append(list(rows.values_list("summary", "occurred_earliest", "act")))
    assert contents[0] == contents[1] != contents[2]
    assert len(set(Conflict.objects.values_list("reference_prefix", flat=True))) == 3


def test_rows_have_states_and_an_audit_as_entered_ones_have(db):
    load()
    for name in ("Breach", "BreachClause", "Claim", "ClaimAccused", "Assessment", "Coverage"):
        model = apps.get_model("agreements", name)
        states = apps.get_model("agreements", f"{name}State")
        events = apps.get_model("agreements", f"{name}Event")
        assert states.objects.count() == events.objects.count() == model.objects.count() > 0


def test_weeks_become_known_one_after_the_other(db):
    load()
    known = Breach.objects.order_by("recorded_at").values_list("recorded_at", flat=True).distinct()
    assert list(known) == [datetime(2031, 1, day, tzinfo=UTC) for day in (8, 15, 22)]
    late = Breach.objects.exclude(recorded_basis=RecordedBasis.DECLARED)
    assert not late.exists()
    assert Breach.objects.order_by("-occurred_earliest")[0].occurred_earliest < datetime(
        2031, 1, 22, tzinfo=UTC
    )


def test_sentences_lie_in_their_articles(db):
    load(breaches=0, claims=0)
    for sentence in Sentence.objects.select_related("article"):
        words = sentence.article.text[sentence.start : sentence.end]
        assert words.endswith(".")
        assert words == words.strip()


def test_invented_words_take_no_side(db):
    load()
    words = [
        *Breach.objects.values_list("summary", flat=True),
        *Claim.objects.values_list("words", flat=True),
        *Article.objects.values_list("text", flat=True),
    ]
    assert [line for line in words if list(find_loaded(line))] == []


@pytest.mark.parametrize(
    "changes",
    [{"breaches": -1}, {"agreements": 0}, {"duties": 0}, {"days": 0}, {"breaches": 0, "claims": 5}],
)
def test_what_nothing_could_carry_is_refused(db, changes):
    with pytest.raises(TrackerError):
        load(**changes)
    assert not Conflict.objects.exists()


def test_command_prints_what_it_made(db, capsys):
    call_command("load_synthetic", articles=3, breaches=4, agreements=1, days=7, seed=2, json=True)
    answer = json.loads(capsys.readouterr().out)
    assert (answer["breaches"], answer["claims"], answer["articles"]) == (4, 8, 3)
    assert answer["conflict"] == "synthetic-1"


def test_command_says_which_day_it_cannot_read(db):
    with pytest.raises(CommandError, match="is no day"):
        call_command("load_synthetic", articles=0, breaches=1, agreements=1, start="soon")


def test_pages_are_measured_and_nothing_stays(db, capsys):
    load(articles=4, breaches=6, claims=12)
    sessions = apps.get_model("sessions", "Session")
    call_command("bench_pages", rounds=2, json=True)
    answer = json.loads(capsys.readouterr().out)
    pages = {page["page"]: page for page in answer["pages"]}
    assert pages["sign-in"]["times_sign_in"] == 1.0
    assert {"board", "breaches", "claims", "articles", "review", "search", "exports"} <= set(pages)
    for page in pages.values():
        assert 0 < page["best_ms"] <= page["p50_ms"] <= page["p95_ms"]
        assert page["queries"] > 0 or page["page"] == "sign-in"
    assert answer["rows"]["Breach"] == 6
    assert not sessions.objects.exists()


def test_measuring_needs_something_to_measure(db):
    with pytest.raises(CommandError, match="There is nothing to measure with"):
        call_command("bench_pages", rounds=1)
