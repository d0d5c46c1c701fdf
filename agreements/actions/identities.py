"""
Which stored clauses the clauses of a new version are.

A clause is known by its words, then by its number: in an amendment that inserts a clause, those
after it keep who they are under new numbers, and with it their duties, records and links.
"""

from collections.abc import Mapping, Sequence

from django.db import transaction

from agreements.actions.versions import moved_path, renumber_clauses
from agreements.models import Agreement, AgreementText, Clause, User
from agreements.text.versions.match import Piece, match_clauses
from agreements.text.versions.tiles import Placed, own_words


@transaction.atomic
def identify_clauses(
    agreement: Agreement,
    language: str,
    words: str,
    places: Sequence[tuple[str, int, int]],
    *,
    reason: str,
    by: User,
) -> list[Clause | None]:
    """
    Return the stored clause of each place of a new version, or None where it is a new clause.

    `places` are path, start and end (half-open, in characters of `words`). Where the language has
    a published version, clauses are known by their words, and stored ones take the numbers of
    the new version; one that is not in it but has a number that is needed gives it up. In another
    language they are known by their numbers. The addresses they had lead on.

    :raises NotAllowed: if numbers change and the person may not change clauses.
    """
    line = AgreementText.objects.in_line().filter(agreement=agreement, language=language)
    before = line.order_by("-version").first()
    stored = {clause.pk: clause for clause in Clause.objects.filter(agreement=agreement)}
    pieces = _pieces(words, places)
    known = _by_words(before, pieces) if before else {}
    _by_number(stored, pieces, known, before)
    moves = _moves(stored, pieces, known, before)
    if moves:
        renumber_clauses(agreement, moves, reason=reason, by=by)
        stored = {clause.pk: clause for clause in Clause.objects.filter(agreement=agreement)}
    return [stored[known[place]] if place in known else None for place in range(len(pieces))]


def _pieces(words: str, places: Sequence[tuple[str, int, int]]) -> list[Piece]:
    placed = [Placed(number, *place) for number, place in enumerate(places)]
    own = own_words(words, placed)
    return [Piece(one.path, own[one.key]) for one in placed]


def _by_words(before: AgreementText, pieces: Sequence[Piece]) -> dict[int, int]:
    """Return the id of the clause that each piece is, by the piece's place."""
    placed = before.placed()
    own = own_words(before.text, placed)
    older = [Piece(one.path, own[one.key]) for one in placed]
    return {one.new: placed[one.old].key for one in match_clauses(older, pieces)}


def _by_number(
    stored: Mapping[int, Clause],
    pieces: Sequence[Piece],
    known: dict[int, int],
    before: AgreementText | None,
) -> None:
    """Add the clauses that no version of this language holds yet, by their numbers."""
    held = {one.key for one in before.placed()} if before else set()
    loose = {clause.path: clause.pk for clause in stored.values() if clause.pk not in held}
    for place, piece in enumerate(pieces):
        if place not in known and piece.path in loose:
            known[place] = loose[piece.path]


def _moves(
    stored: Mapping[int, Clause],
    pieces: Sequence[Piece],
    known: Mapping[int, int],
    before: AgreementText | None,
) -> dict[str, str]:
    """Return which clauses take which numbers, by their present ones."""
    numbers = {clause: pieces[place].path for place, clause in known.items()}
    moves = {
        stored[clause].path: path for clause, path in numbers.items() if stored[clause].path != path
    }
    # Named as they are, so that a clause above them that moves does not take them along.
    stays = {stored[clause].path: path for clause, path in numbers.items()}
    needed = {piece.path for piece in pieces}
    for clause in stored.values():
        given_up = moved_path(clause.path, stays)
        if clause.pk not in numbers and given_up in needed:
            version = before.version if before else 0
            moves[clause.path] = f"{given_up}~v{version}"
    return {**stays, **moves} if moves else {}
