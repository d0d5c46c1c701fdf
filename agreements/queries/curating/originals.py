"""What was read out of an original, with what is hardly part of the text marked."""

from dataclasses import dataclass

from agreements.models import Draft
from agreements.text.editing.noise import HEADER, HYPHEN, NUMBER, find_noise
from agreements.text.segments.cut import segments
from agreements.types.segments import Irregularity


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of an extraction; `why` says what they are taken for, empty: the text itself."""

    words: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """An extraction in pieces, with how many are marked for which reason."""

    pieces: list[Piece]
    headers: int
    numbers: int
    hyphens: int

    @property
    def marked(self) -> int:
        """How many pieces are marked."""
        return self.headers + self.numbers + self.hyphens


_CODES = {HEADER: "header", NUMBER: "number", HYPHEN: "hyphen"}


def marked_text(draft: Draft) -> MarkedText:
    """Return what was read out of a draft's original. No query."""
    text = draft.extracted
    noise = find_noise(text, draft.pages)
    pieces, position = [], 0
    for one in noise:
        pieces.append(Piece(text[position : one.start]))
        pieces.append(Piece(text[one.start : one.end], _CODES[one.why]))
        position = one.end
    pieces.append(Piece(text[position:]))
    reasons = [one.why for one in noise]
    return MarkedText(
        [piece for piece in pieces if piece.words],
        reasons.count(HEADER),
        reasons.count(NUMBER),
        reasons.count(HYPHEN),
    )


def odd_numbering(draft: Draft) -> tuple[Irregularity, ...]:
    """Return what is odd about the numbers printed in a draft's words. No query."""
    return segments(draft.text).irregularities if draft.text else ()
