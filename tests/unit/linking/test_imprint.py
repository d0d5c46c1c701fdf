"""What is kept of an article, and what is found by it: never less than the engine would link."""

from datetime import date

import pytest

from agreements.actions.synthetic.archive import Archive
from agreements.linking.engine import Linker
from agreements.linking.imprint import (
    Imprint,
    imprint_of,
    key_of_head,
    key_of_label,
    key_of_name,
    made_by,
)
from agreements.linking.prepare import prepare
from agreements.linking.score import SUGGESTED_FROM
from agreements.linking.sought import Sought, keys_of_patterns
from agreements.types.linking import AgreementInput, ArticleInput, ClauseInput, SentenceSpan
from agreements.types.terms import ClauseKind

DAY = date(2020, 11, 3)


def article(body, **options):
    return ArticleInput("A report", body, "en", DAY, DAY, **options)


def agreement(**options):
    clause = ClauseInput("T#1", "1", ClauseKind.PRISONERS_EXCHANGE, "All prisoners are released.")
    given = {
        "id": "T",
        "title": "Truce of the hills",
        "first_day": date(2020, 10, 1),
        "parties": ("Front of Oresta", "Army of Tolen"),
        "clauses": (clause,),
    }
    return AgreementInput(**(given | options))


def sought(given):
    prepared = prepare([given])
    member = prepared.agreements[0]
    return Sought(prepared, prepared.conflicts[0], [member], member.clauses)


def is_found(given, body):
    """Tell whether an article comes out of the index, as the database and the judge see it."""
    kept, what = imprint_of(article(body)), sought(given)
    named = what.keys is None or not set(what.keys).isdisjoint(kept.keys)
    return bool(named and what.likelihood(kept, DAY, DAY))


def test_names_are_kept_sentence_by_sentence():
    kept = imprint_of(article("Armenia spoke. Rain fell on Stepanakert."))
    assert list(kept.keys) == sorted(set(kept.keys))
    _, first, second = [{kept.keys[place] for place in own} for _, _, own in kept.sentences()]
    assert key_of_label()["S:AM"] in first - second
    assert key_of_head("stepa") in second - first
    assert key_of_name("STPNKRT") in second


def test_marks_kinds_and_undertakings_are_kept():
    kept = imprint_of(article("Both sides broke the ceasefire agreement. The soup was good."))
    (_, truce, soup) = list(kept.sentences())
    assert (truce[0], soup[0]) == (5, 0)
    assert truce[1] > 200 > soup[1]
    assert kept.kinds[ClauseKind.CESSATION_OF_HOSTILITIES] > 0.9
    assert kept.kinds[ClauseKind.REMAINS] < 0.5


def test_boilerplate_leaves_nothing_and_nothing_is_an_imprint_too():
    body = "Armenia spoke."
    spans = (SentenceSpan(0, len(body), is_boilerplate=True),)
    kept = imprint_of(article(body, sentences=spans))
    assert key_of_label()["S:AM"] not in kept.keys
    assert len(list(kept.sentences())) == 1
    empty = Imprint((), bytes(14 + 4))
    assert sought(agreement()).likelihood(empty, None, None) == 0.0


def test_an_imprint_does_not_depend_on_agreements_and_the_number_of_its_lists_stays():
    assert made_by() == made_by() > 0
    before = imprint_of(article("The Front of Oresta freed prisoners."))
    prepare([agreement()])
    assert imprint_of(article("The Front of Oresta freed prisoners.")) == before


@pytest.mark.parametrize(
    ("names", "words"),
    [
        pytest.param({}, "the Front of Oresta", id="a-party-nobody-knew"),
        pytest.param({"region_names": ("Qalar*",)}, "Qalarians", id="any-ending"),
        pytest.param({"region_names": ("Ored",)}, "Ored", id="four-letters"),
        pytest.param({"region_names": ("Агдам",)}, "в Агдаме", id="a-stem-of-four-letters"),
        pytest.param({"region_names": ("Qal*",)}, "Qalevy", id="three-letters-of-many-words"),
        pytest.param({"region_names": ("Afte*",)}, "Aftenau", id="beginning-of-a-common-word"),
        pytest.param({"region_names": ("قلعار",)}, "والقلعار", id="particles-written-on"),
        pytest.param({"region_names": ("Upper Orva",)}, "Upper Orva", id="two-words"),
        pytest.param({"party_aliases": (("OF-7",), ())}, "OF 7", id="letters-and-a-digit"),
        pytest.param({"party_aliases": (("Q* Z*",), ())}, "Qa Zu", id="no-word-long-enough"),
    ],
)
def test_an_article_is_found_by_a_name_given_later(names, words):
    given = agreement(**names)
    body = f"In {words} prisoners were released under the truce of October, both sides said."
    assert Linker([given]).link(article(body)).links
    assert is_found(given, body)


def test_what_names_nothing_of_it_or_came_too_early_is_not_found():
    given = agreement()
    assert not is_found(given, "Prisoners were released in Peru.")
    what = sought(given)
    kept = imprint_of(article("The Front of Oresta freed prisoners under the truce."))
    assert what.likelihood(kept, DAY, DAY) > 0
    assert what.likelihood(kept, date(2020, 9, 1), date(2020, 9, 1)) == 0.0
    assert what.first_day == date(2020, 10, 1)


def test_a_word_switched_off_in_one_conflict_hides_nothing_from_another():
    off = agreement(
        id="U", parties=("Republic of Armenia", "Front of Ulla"), names_off=("armenia*",)
    )
    given = agreement(parties=("Republic of Armenia", "Army of Tolen"))
    prepared = prepare([off, given])
    kept = imprint_of(article("Armenia and the Army of Tolen freed prisoners under the truce."))
    member = prepared.agreements[1]
    conflict = prepared.conflicts[member.conflict]
    assert Sought(prepared, conflict, [member], member.clauses).likelihood(kept, DAY, DAY)


def test_whatever_the_engine_suggests_is_found_in_an_archive_about_many_conflicts():
    """The set linked by the index is the set linked by a full run, for every agreement."""
    archive = Archive(seed=5)
    drafts = [draft for draft in archive.drafts(range(400)) if draft.conflict is not None]
    linker = Linker(archive.agreements)
    prepared = linker.prepared
    articles = [
        ArticleInput(
            draft.title,
            draft.text,
            draft.language,
            draft.published.date(),
            draft.published.date(),
            tuple(SentenceSpan(start, end) for start, end, _ in draft.spans()),
        )
        for draft in drafts[:120]
    ]
    kept = [imprint_of(each) for each in articles]
    suggested: dict[str, set[int]] = {}
    for number, each in enumerate(articles):
        for link in linker.link(each).links:
            if link.probability >= SUGGESTED_FROM:
                suggested.setdefault(link.agreement_id, set()).add(number)
    assert sum(map(len, suggested.values())) > 60
    read = 0
    for member in prepared.agreements:
        if member.source.id not in suggested:
            continue
        what = Sought(prepared, prepared.conflicts[member.conflict], [member], member.clauses)
        found = {
            number
            for number, (own, each) in enumerate(zip(kept, articles, strict=True))
            if not set(what.keys or own.keys).isdisjoint(own.keys)
            and what.likelihood(own, each.published_first, each.published_last)
        }
        assert suggested[member.source.id] <= found
        read += len(found)
    # And what is read in vain stays little.
    assert read < len(suggested) * len(articles) / 5


def test_names_of_aliases_have_keys_unless_one_is_too_short():
    assert keys_of_patterns(["kamenk*", "upper_orva"]) == sorted(
        [key_of_head("kamen"), key_of_head("upper")]
    )
    assert key_of_head("qalev") in (keys_of_patterns(["qal*"]) or ())
    assert keys_of_patterns(["kamenk*", "q*_z*"]) is None
    assert keys_of_patterns([]) == []
