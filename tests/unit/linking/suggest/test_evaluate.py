"""The command that scores suggestions on a corpus folder, on a corpus of our own."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

AGREEMENT = {
    "id": "T",
    "title": "Truce of Armenia and Azerbaijan",
    "date": "2020-10-17",
    "parties": ["Armenia", "Azerbaijan"],
    "mediators": ["Russia"],
    "clauses": [
        {"id": "T#1", "number": "1", "text": "Fire stops.", "kind": "cessation_of_hostilities"}
    ],
}
FIRST = (
    "On Sunday Azerbaijani forces fired mortars near Keselo, killing two civilians, Yerevan said."
)
SECOND = "Each side blamed the other for the fire."
BODY = f"It was a long night. {FIRST} {SECOND}"
ROW = {
    "article_id": "a",
    "sentence": FIRST,
    "accused": ["Azerbaijan"],
    "accuser": ["Armenia"],
    "denial_by": ["Azerbaijan"],
    "date": "2020-10-18",
    "place": "near Keselo",
    "weapon": "mortars",
    "target": None,
    "casualties": "2 civilians killed",
}


@pytest.fixture
def corpus(tmp_path):
    article = {
        "id": "a",
        "title": "Fire goes on",
        "source": "A paper",
        "published": "2020-10-19",
        "lang": "en",
        "body": BODY,
    }
    both = {
        **dict.fromkeys(ROW),
        "article_id": "a",
        "sentence": SECOND,
        "accused": ["both sides"],
        "accuser": ["Armenia", "Azerbaijan"],
        "weapon": "300 violations",
        "date": "2020-08",
    }
    lost = {**ROW, "sentence": "Nobody wrote this."}
    (tmp_path / "agreements.json").write_text(json.dumps([AGREEMENT]))
    (tmp_path / "articles.jsonl").write_text(json.dumps(article))
    rows = "\n".join(json.dumps(row) for row in (ROW, both, lost))
    (tmp_path / "breaches.jsonl").write_text(rows)
    return tmp_path


def figures_of(folder):
    out = StringIO()
    call_command("evaluate_suggestions", folder, json=True, stdout=out)
    return json.loads(out.getvalue())


def test_each_field_has_its_figures(corpus):
    found = figures_of(corpus)
    fields = found["fields"]
    assert (found["breaches"], found["sentence_not_found"]) == (3, 1)
    for name in ("accused", "accuser", "casualties"):
        assert (fields[name]["precision"], fields[name]["recall"]) == (1.0, 1.0), name
    assert (fields["accused"]["expected"], fields["accuser"]["expected"]) == (2, 3)
    # The denial that was logged stands nowhere in the article.
    assert (fields["denial_by"]["recall"], fields["denial_by"]["precision"]) == (0.0, None)
    # The second sentence takes its day from the one before; August is wrong, and a miss.
    assert (fields["date"]["expected"], fields["date"]["f1"]) == (2, 0.5)
    # A count of violations is no weapon: the row is left out.
    assert (fields["weapon"]["left_out"], fields["weapon"]["f1"]) == (1, 1.0)
    assert fields["place"]["recall"] == 1.0


def test_every_field_says_how_it_matches(corpus):
    found = figures_of(corpus)
    assert found["matching"].keys() == found["fields"].keys()


def test_the_table_has_a_line_for_each_field(corpus):
    out = StringIO()
    call_command("evaluate_suggestions", corpus, stdout=out)
    lines = out.getvalue().splitlines()
    assert lines[1].split()[0] == "accused"
    assert lines[-1] == "3 rows, 1 without their sentence"
    assert len(lines) == 10


def test_a_folder_without_the_file_is_refused(corpus):
    (corpus / "breaches.jsonl").unlink()
    with pytest.raises(CommandError, match=r"breaches\.jsonl cannot be read"):
        figures_of(corpus)
