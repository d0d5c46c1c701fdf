"""What the linker's peers are offered, asked and judged by."""

from datetime import date

import pytest

from agreements.linking.engine import Linker
from agreements.linking.evaluate import LabelRow, LinkRow
from agreements.management.peers.figures import best_figures
from agreements.management.peers.gate import Gate
from agreements.management.peers.made_up import made_up_agreements
from agreements.management.peers.method import status_bytes
from agreements.management.peers.methods import BM25, Fuzzy, Keywords, Tfidf
from agreements.management.peers.offer import Offer, count_clauses, sizes_of
from agreements.management.peers.percolator import cpu_seconds
from agreements.types.linking import AgreementInput, ArticleInput, ClauseInput
from agreements.types.terms import ClauseKind

TRUCE = ClauseInput(
    "T", "1", ClauseKind.CESSATION_OF_HOSTILITIES, "All shelling of the harbour ends at noon."
)
LISTS = ClauseInput(
    "L", "2", ClauseKind.PRISONERS_LIST, "Lists of prisoners are passed to the commission."
)
OURS = AgreementInput(
    "GB",
    "Truce of Guatemala and Belize",
    date(2024, 3, 5),
    ("Guatemala", "Belize"),
    clauses=(TRUCE, LISTS),
)
OTHER = AgreementInput(
    "CX", "Chad and Libya truce", date(2024, 3, 5), ("Chad", "Libya"), clauses=(TRUCE,)
)
OFFER = Offer((OTHER, OURS), 3)
BODY = "Guatemala and Belize accuse each other. Shelling of the harbour went on after noon."


@pytest.mark.parametrize("clauses", [0, 7, 10, 1234])
def test_made_up_agreements_have_the_clauses_asked_for(clauses):
    made = made_up_agreements(clauses)
    assert count_clauses(made) == clauses
    assert made == made_up_agreements(clauses)


def test_made_up_agreements_begin_alike_at_every_size():
    small, large = made_up_agreements(20), made_up_agreements(250)
    assert large[: len(small)] == small
    assert len({agreement.parties for agreement in large}) == 3


def test_sizes_hold_the_same_clauses_of_the_corpus():
    sizes = sizes_of([OURS, OTHER], [9, 2])
    assert [(size.clauses, size.own) for size in sizes] == [(2, 2), (9, 2)]


def test_the_gate_asks_about_the_agreements_of_the_conflict_alone():
    article = ArticleInput(
        "t", BODY, published_first=date(2024, 3, 9), published_last=date(2024, 3, 9)
    )
    question = Gate(OFFER).question("a", article)
    assert question.offered == [1, 2]
    assert question.sentences == ["Guatemala and Belize accuse each other.", BODY[40:]]
    assert question.spans == [(0, 39), (40, len(BODY))]


@pytest.mark.parametrize(
    ("body", "day"),
    [
        (BODY, date(2024, 3, 1)),
        ("The harbour was shelled at noon.", date(2024, 3, 9)),
        ("", date(2024, 3, 9)),
    ],
)
def test_the_gate_is_shut_where_the_engine_links_nothing(body, day):
    article = ArticleInput("t", body, published_first=day, published_last=day)
    assert Gate(OFFER).question("a", article) is None
    assert Linker(OFFER.agreements).link(article).links == ()


@pytest.mark.parametrize("method", [BM25, Tfidf, Keywords, Fuzzy])
def test_a_method_prefers_the_clause_whose_words_are_there(method):
    scores = method(OFFER).scores([BODY[40:], "Xyzzy!"], [2, 1])
    assert scores.shape == (2, 2)
    assert scores[0][1] > scores[0][0]
    assert max(scores[1]) < scores[0][1]


def row(article, clause, start, score, agreement="GB"):
    return LinkRow(article, agreement, clause, start, start + 10, score, "")


def test_a_method_is_judged_at_the_score_that_suits_it_best():
    labels = [LabelRow("a", "GB", "T", 0, 10, explicit=True)]
    rows = [row("a", "T", 0, 3.5), row("a", "L", 0, 2.5), row("b", "T", 0, 3.0)]
    figures = best_figures(rows, labels)
    assert (figures["sentence_clause_f1"], figures["sentence_clause_threshold"]) == (1.0, 3.5)
    assert (figures["article_agreement_f1"], figures["article_agreement_threshold"]) == (1.0, 3.5)


def test_what_is_topical_counts_neither_way():
    labels = [
        LabelRow("a", "GB", "T", 0, 10, explicit=True),
        LabelRow("b", "GB", "T", 0, 10, explicit=False),
    ]
    figures = best_figures([row("b", "T", 0, 0.9), row("a", "T", 0, 0.5)], labels)
    assert (figures["sentence_clause_f1"], figures["article_agreement_f1"]) == (1.0, 1.0)


def test_the_server_s_time_and_memory_are_read_from_its_process():
    stat = "77 (postgres) S 1 77 77 0 -1 4 900 0 0 0 150 50 0 0 20 0 1 0 5 6 7"
    assert cpu_seconds(stat) == pytest.approx(2.0)
    assert status_bytes("Name:\tpostgres\nVmHWM:\t  2048 kB\n", "VmHWM") == 2_097_152
