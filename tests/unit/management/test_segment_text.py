"""`manage.py segment_text`: its fields, offsets into the very file, and what it says of bad input."""

import json

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

TEXT = (
    "Truce of Fenwick\r\n\r\nThe sides agreed as follows:\r\n\r\n"
    "1. Norland will hand over a list of prisoners to the ICRC within one week.\r\n\r\n"
    "3. The sides will meet again.\r\n"
)
KEYS = {
    *("path", "parent_path", "start", "end", "heading", "kind_of_segment", "clause_kind"),
    *("modality", "obligors", "recipients", "deadline", "references"),
}


@pytest.fixture
def agreement(tmp_path):
    file = tmp_path / "truce.txt"
    file.write_bytes(("\ufeff" + TEXT).encode())
    return file


def test_json_has_all_fields_and_offsets_into_the_file_as_it_is(agreement, capsys):
    call_command("segment_text", str(agreement), "--json")
    printed = capsys.readouterr()
    rows = json.loads(printed.out)
    text = agreement.read_bytes().decode()
    assert all(set(row) == KEYS for row in rows)
    assert [row["path"] for row in rows] == ["title", "preamble", "1", "3"]
    first = rows[2]
    assert text[first["start"] : first["end"]].startswith("1. Norland")
    assert text[first["start"] : first["end"]].endswith("one week.")
    assert first["kind_of_segment"] == "operative"
    assert first["clause_kind"] == "prisoners_list"
    assert first["deadline"]["text"] == "within one week"
    assert "line 7: 3. comes after 1" in printed.err


def test_without_json_it_prints_a_line_a_segment(agreement, capsys):
    call_command("segment_text", str(agreement))
    assert len(capsys.readouterr().out.splitlines()) == 4


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (b"\x00\x01\x02" * 50, "text"), (b"%PDF-1.4 broken", "PDF")],
)
def test_bad_input_gets_a_clear_message(tmp_path, content, said):
    file = tmp_path / "bad.txt"
    file.write_bytes(content)
    with pytest.raises(CommandError, match=said):
        call_command("segment_text", str(file))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"none\.txt cannot be read"):
        call_command("segment_text", str(tmp_path / "none.txt"))
