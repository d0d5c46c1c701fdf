"""`manage.py import_agreement`: a file becomes a draft, and what went wrong is said."""

import json

import pytest
from django.core.management import CommandError, call_command

from agreements.models import Draft
from tests.factories import ConflictFactory

TEXT = "Accord\n\n1. The sides shall stop firing.\n\n2. Within ten days the sides shall open the road.\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "accord.txt"
    path.write_text(TEXT)
    return path


def run(capsys, *arguments):
    try:
        call_command("import_agreement", *map(str, arguments))
        code = 0
    except SystemExit as exit_:
        code = exit_.code
    out, err = capsys.readouterr()
    return code, out, err


def test_a_text_becomes_a_draft_with_proposals_as_json(db, file, capsys):
    ConflictFactory(slug="hills")
    code, out, err = run(capsys, file, "--json")
    told = json.loads(out)
    draft = Draft.objects.get()
    assert (code, err) == (0, "")
    assert (told["draft"], told["conflict"], told["failure"]) == (draft.pk, "hills", None)
    rows = {row["path"]: row for row in told["segments"]}
    assert TEXT[rows["2"]["start"] : rows["2"]["end"]].startswith("2. Within ten days")
    assert rows["2"]["deadline"]["iso_duration"] == "P10D"
    assert rows["1"]["modality"] == "obligation"
    assert rows["1"]["obligors"] == ["The sides"]


def test_without_json_the_clauses_are_listed(db, file, capsys):
    ConflictFactory()
    code, out, _err = run(capsys, file)
    assert code == 0
    assert "/curate/" in out
    assert "cessation_of_hostilities" in out or "operative" in out


def test_a_file_that_cannot_be_read_is_kept_and_exits_with_1(db, tmp_path, capsys):
    ConflictFactory()
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\x03\x04 broken")
    code, out, err = run(capsys, path, "--json")
    assert code == 1
    assert "damaged" in err
    assert json.loads(out)["failure"]
    assert Draft.objects.get().capture.path.read_bytes() == b"PK\x03\x04 broken"


def test_where_there_are_several_conflicts_one_is_asked_for(db, file):
    ConflictFactory(slug="hills")
    ConflictFactory(slug="coast")
    with pytest.raises(CommandError, match="--conflict"):
        call_command("import_agreement", str(file))
    with pytest.raises(CommandError, match=r"coast, hills|hills, coast"):
        call_command("import_agreement", str(file), "--conflict", "moon")
    call_command("import_agreement", str(file), "--conflict", "coast", "--json")
    assert Draft.objects.get().conflict.slug == "coast"


def test_a_file_that_is_not_there_is_said(db, tmp_path):
    ConflictFactory()
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_agreement", str(tmp_path / "none.txt"))
