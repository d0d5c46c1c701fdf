"""
Sentences written for this project, of which we know what they speak of and what they do.

Each line of a file is ``kinds<TAB>relation<TAB>sentence``. Kinds are joined by ``+``. A sentence
about no undertaking has the kind ``none`` and, as its relation, how it came to be a hard
negative: ``near`` (from reporting on the same sort of conflict) or ``far`` (the same words in
another sense). What is in `TRAINING` teaches the heads (`heads.py`); what is in `HELD_OUT` was
written apart, by others who had not seen the former, and only measures them.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from agreements.errors import TrackerError
from agreements.text.normalise import words_with_offsets
from agreements.types.terms import ClauseKind, LinkRelation

_FOLDER = Path(__file__).parent / "sentences"
TRAINING = _FOLDER / "training"
HELD_OUT = _FOLDER / "heldout"

_NONE = "none"
_RELATION = {
    "breach": LinkRelation.ALLEGES_BREACH,
    "denial": LinkRelation.DENIES,
    "fulfilment": LinkRelation.REPORTS_FULFILMENT,
    "calm": LinkRelation.REPORTS_CALM,
    "restatement": LinkRelation.RESTATES,
    "call": LinkRelation.CALLS_FOR,
    "mention": LinkRelation.MENTION,
}


class Negative(StrEnum):
    """Why a sentence about no undertaking could be taken for one."""

    NEAR = "near"
    FAR = "far"


class FrameError(TrackerError):
    """A line that cannot be read; the message names file, line and what is wrong."""


@dataclass(frozen=True, slots=True)
class Frame:
    """
    One sentence of ours: its language (ISO 639-1), its kinds, and what it does with them.

    A negative has no kinds, and `negative` in place of `relation`.
    """

    language: str
    kinds: frozenset[ClauseKind]
    relation: LinkRelation | None
    negative: Negative | None
    text: str

    @property
    def words(self) -> list[str]:
        """Its words as the engine reads those of a sentence."""
        return [word for word, _, _ in words_with_offsets(self.text)]


def read_frames(folder: Path) -> list[Frame]:
    """
    Return the sentences of all files of a folder, which are named by language.

    :raises FrameError: if a line cannot be read.
    """
    return [
        _frame(file.stem, line, f"{file.name}, line {number}")
        for file in sorted(folder.glob("*.tsv"))
        for number, line in _lines(file)
    ]


def digest(folder: Path) -> str:
    """Return the sha-256 of all files of a folder, in hex: the same sentences, the same digest."""
    content = hashlib.sha256()
    for file in sorted(folder.glob("*.[jt]s*")):
        content.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return content.hexdigest()


def count_frames(frames: Iterable[Frame]) -> dict[str, dict[str, int]]:
    """Return for each language how many sentences there are by relation, and negatives."""
    counts: dict[str, dict[str, int]] = {}
    for frame in frames:
        what = frame.relation or frame.negative
        of_language = counts.setdefault(frame.language, {})
        of_language[str(what)] = of_language.get(str(what), 0) + 1
    return counts


def thinnest_cell(frames: Iterable[Frame]) -> dict[str, int]:
    """Return for each language the least number of sentences of one kind and relation."""
    cells: dict[str, dict[tuple[ClauseKind, LinkRelation], int]] = {}
    for frame in frames:
        of_language = cells.setdefault(
            frame.language,
            {(kind, relation): 0 for kind in ClauseKind for relation in LinkRelation},
        )
        for kind in frame.kinds:
            if frame.relation is not None:
                of_language[kind, frame.relation] += 1
    return {language: min(counts.values()) for language, counts in cells.items()}


def _lines(file: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip() and not line.startswith("# "):
            yield number, line


def _frame(language: str, line: str, where: str) -> Frame:
    parts = line.split("\t")
    if len(parts) != 3:
        raise FrameError(f"{where}: expected kinds, relation and sentence between tabs.")
    kinds, does, text = parts
    try:
        if kinds == _NONE:
            return Frame(language, frozenset(), None, Negative(does), text)
        named = frozenset(ClauseKind(kind) for kind in kinds.split("+"))
        return Frame(language, named, _RELATION[does], None, text)
    except (KeyError, ValueError) as error:
        raise FrameError(f"{where}: {error.args[0]} is no kind or relation.") from None
