"""Search in Cyrillic, Armenian and Azerbaijani depends on how the cluster was made."""

import pytest

from tests.services.conftest import administrator_url, ask, make_base, remove_base, tell
from tracker import services
from tracker.services import postgres

TRIGRAMS = "SELECT cardinality(show_trgm('{}'))"


@pytest.fixture(scope="module")
def url():
    base = make_base()
    with services.use(base, valkey=False) as endpoints:
        tell(endpoints.owner_database_url, "CREATE EXTENSION pg_trgm")
        yield endpoints.database_url
    remove_base(base)


@pytest.mark.parametrize("word", ["Обмен", "Գերիների", "mübadiləsi", "échange"])
def test_every_letter_is_in_a_trigram(url, word):
    padded = f"  {word.lower()} "
    distinct = {padded[start : start + 3] for start in range(len(padded) - 2)}
    assert ask(url, TRIGRAMS.format(word)) == len(distinct)


@pytest.mark.parametrize(
    ("written", "asked"),
    [("Обмен военнопленными", "ОБМЕН"), ("Գերիների փոխանակում", "գերիների")],
)
def test_search_does_not_mind_capitals(url, written, asked):
    assert ask(url, f"SELECT '{written}' ILIKE '%{asked}%'")
    assert ask(url, f"SELECT lower('{written}') = lower(upper('{written}'))")
    assert ask(url, f"SELECT word_similarity(lower('{asked}'), '{written}')") > 0.9


@pytest.mark.parametrize(
    ("configuration", "text", "query"),
    [
        ("russian", "ОБМЕНА ВОЕННОПЛЕННЫМИ не было", "обмен военнопленных"),
        ("armenian", "ԳԵՐԻՆԵՐԻ ՓՈԽԱՆԱԿՈՒՄԸ", "փոխանակում"),
        ("english", "Lists of PRISONERS were exchanged", "prisoner"),
    ],
)
def test_full_text_search_finds_other_forms_of_a_word(url, configuration, text, query):
    found = (
        f"SELECT to_tsvector('{configuration}', '{text}') "
        f"@@ plainto_tsquery('{configuration}', '{query}')"
    )
    assert ask(url, found)


def test_another_locale_would_find_nothing(empty_base, monkeypatch):
    """The control: with PostgreSQL's plain C locale the same words have no trigram."""
    monkeypatch.setattr(postgres, "LOCALE", ("--locale=C",))
    with services.use(empty_base, valkey=False):
        tell(administrator_url(empty_base), "CREATE EXTENSION pg_trgm")
        assert ask(administrator_url(empty_base), TRIGRAMS.format("Обмен")) == 0
