"""Lines of a page that are not the article are told from those that are."""

import pytest

from agreements.text.boilerplate import boilerplate_lines
from agreements.text.sentences import split_sentences


def kept(page: str) -> list[str]:
    lines = page.split("\n")
    flags = boilerplate_lines(lines)
    return [line for line, flag in zip(lines, flags, strict=True) if line.strip() and not flag]


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Miller",
        "par La rédaction",
        "Автор: Иван Петров",
        "Share this article",
        "Leave a comment",
        "© 2021 The Valley Post",
        "All rights reserved",
        "Follow us on every network",
        "Subscribe to our newsletter",
        "Write to news@valley.example for more",
        "<https://valley.example/more>",
        "[Valley Post](https://valley.example)",
        "---",
        r"\*",
        "Tags: [peace](#), [war](#)",
        "Читайте также: хроника недели",
        "Lire aussi : le fil du jour",
        "Lea también: la crónica",
        "(Reporting by Jane Miller; Editing by John Reed)",
        "My new book on rivers is out",
        "Disclaimer: opinions are the author's own",
    ],
)
def test_these_lines_are_never_the_article(line):
    assert boilerplate_lines([line]) == [True]


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the guns were silent.",
        "The ministry shared its report with the mission.",
        "Sources said the exchange would go on.",
        "He read the statement aloud.",
        "",
    ],
)
def test_these_lines_are_the_article(line):
    assert boilerplate_lines([line]) == [False]


def test_title_and_dateline_around_a_byline_are_not_the_article():
    page = "## Guns fall silent\nBy Jane Miller\nValley Post, June 3, 2021\nThe guns fell silent."
    assert kept(page) == ["The guns fell silent."]


def test_a_title_printed_twice_is_not_the_article():
    page = "Guns fall silent in the hills\n\nGuns fall silent in the hills\n\nIt was calm at dawn."
    assert kept(page) == ["It was calm at dawn."]


def test_a_markdown_title_is_not_the_article():
    assert kept("# Guns fall silent\nIt was calm at dawn.") == ["It was calm at dawn."]


def test_all_after_an_end_mark_is_left_out():
    page = "\n".join(
        [
            "It was calm at dawn.",
            "It was calm at noon.",
            "It was calm at dusk.",
            "About the author:",
            "Jane Miller lives by the river.",
            "Share this page",
            "© 2021 Valley Post",
        ]
    )
    assert kept(page) == ["It was calm at dawn.", "It was calm at noon.", "It was calm at dusk."]


def test_an_end_mark_in_mid_article_costs_its_own_line_only():
    page = (
        "It was calm.\nIt stayed calm.\nRead also: the week\nThen it broke.\nThen it held.\nDone."
    )
    assert kept(page) == [
        "It was calm.",
        "It stayed calm.",
        "Then it broke.",
        "Then it held.",
        "Done.",
    ]


def test_sentences_of_such_lines_are_flagged():
    spans = split_sentences("It was calm at dawn.\nShare this article. Log in.")
    assert [span.is_boilerplate for span in spans] == [False, True, True]
