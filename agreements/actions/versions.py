"""
New versions of a text: made by one curator, published by another; the numbers of clauses.

A published text never changes. A correction or an amendment is a new version; what another
publisher printed is a variant beside it. Publishing carries on what was tied to the older words
(`reanchoring`) and keeps the addresses of clauses leading somewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.actions.reanchoring import reanchor
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.models import Agreement, AgreementText, Clause, ClauseSpan, FormerAddress, User
from agreements.text.versions.carry import carry_clauses
from agreements.text.versions.match import LEAST_CONTAINED, share_contained
from agreements.text.versions.tiles import own_words
from agreements.types.terms import AddressFate, Role, TextStanding, TextStatus

MAY_CURATE = (Role.CURATOR, Role.ADMIN)
_LONGEST_PATH = 80
Spans = Mapping[int, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a version, what authority they have, and who printed them."""

    words: str
    standing: TextStanding
    source: str = ""
    source_url: str = ""


@transaction.atomic
def new_version(
    before: AgreementText,
    wording: Wording,
    *,
    reason: str,
    by: User,
    spans: Spans | None = None,
    is_variant: bool = False,
) -> AgreementText:
    """
    Make a draft of the version that follows `before`, or of a publisher's variant of it.

    `spans` say where each clause (by its id) stands, half-open, in characters; None: the clauses
    of `before` are carried over as far as their words are found.

    :raises NotAllowed: if the person may not change texts.
    :raises TrackerError: if `before` is a draft or a variant, nothing differs, or the reason is
        missing.
    """
    by.must_be(*MAY_CURATE, to="make a version of a text")
    if before.status != TextStatus.PUBLISHED or before.variant_of_id is not None:
        raise TrackerError(_("A new version follows a published one. Choose the newest of them."))
    if not reason.strip():
        raise TrackerError(_("Say why there is a new version: what was corrected or amended?"))
    words = wording.words.replace("\r\n", "\n").strip("\n")
    if not words.strip() or words == before.text:
        raise TrackerError(_("Nothing differs from the published words. Change them first."))
    text = AgreementText.objects.create(
        agreement=before.agreement,
        language=before.language,
        version=next_version(before.agreement, before.language),
        status=TextStatus.DRAFT,
        standing=wording.standing,
        text=words,
        source=wording.source,
        source_url=wording.source_url,
        variant_of=before if is_variant else None,
        reason=reason.strip(),
        made_by=by,
    )
    placed = _carried(before, words) if spans is None else spans
    ClauseSpan.objects.bulk_create(
        ClauseSpan(clause_id=clause, text=text, start=start, end=end)
        for clause, (start, end) in placed.items()
    )
    return text


def _carried(before: AgreementText, words: str) -> Spans:
    found = carry_clauses(before.text, before.placed(), words)
    return {clause: (at.start, at.end) for clause, at in found.items() if at is not None}


def next_version(agreement: Agreement, language: str) -> int:
    """
    Return the number that the next version in a language takes, variants and drafts counted.

    Whoever asks at the same time waits until this transaction is over.
    """
    Agreement.objects.select_for_update(of=("self",)).get(pk=agreement.pk)
    rows = AgreementText.objects.filter(agreement=agreement, language=language)
    return (rows.aggregate(newest=Max("version"))["newest"] or 0) + 1


@transaction.atomic
def publish_version(text: AgreementText, *, by: User) -> AgreementText:
    """
    Publish a draft that another person made; its words and spans never change from now on.

    What was tied to the version before is carried on, and addresses of clauses that are no longer
    there lead on. The caller then has the conflict linked anew.

    :raises NotAllowed: if the person may not change texts, or made this draft.
    :raises StaleReview: if it was published meanwhile.
    """
    by.must_be(*MAY_CURATE, to="publish a text")
    Agreement.objects.select_for_update(of=("self",)).get(pk=text.agreement_id)
    found = AgreementText.objects.select_for_update(of=("self",)).get(pk=text.pk)
    if found.status == TextStatus.PUBLISHED:
        raise StaleReview(_("This version was published meanwhile."))
    if found.made_by_id == by.pk:
        raise NotAllowed(_("A version is published by a second person. Ask another curator."))
    found.status, found.published_at, found.published_by = TextStatus.PUBLISHED, timezone.now(), by
    found.save()
    remember_addresses(found, by=by)
    reanchor(found)
    return found


@transaction.atomic
def remember_addresses(text: AgreementText, *, by: User | None) -> list[FormerAddress]:
    """
    Keep what becomes of the addresses of clauses that a newly published version lacks or regains.

    The address of a clause whose words stand in another one leads there; one whose words are in
    none says so. While the newest text in another language still holds a clause, it stays.
    Without a version before there is nothing to remember.
    """
    before = text.previous()
    if before is None or text.variant_of_id is not None:
        return []
    held = {one.key for one in text.placed()}
    gone = [one for one in before.placed() if one.key not in held]
    elsewhere = _held_in_other_languages(text)
    closed = _closed_clauses(text.agreement)
    rows = [
        _closing(text, clause, words, by)
        for clause, words in _own_words_of(before, gone).items()
        if clause not in elsewhere and clause not in closed
    ]
    rows += [
        _row(text, clause, AddressFate.RESTORED, by)
        for clause in Clause.objects.filter(pk__in=held & closed)
    ]
    return FormerAddress.objects.bulk_create(rows)


def _own_words_of(before: AgreementText, gone: list) -> dict[int, str]:
    words = own_words(before.text, before.placed())
    return {one.key: words[one.key] for one in gone}


def _held_in_other_languages(text: AgreementText) -> set[int]:
    """Return the clauses that the newest texts in other languages hold."""
    newest: dict[str, AgreementText] = {}
    for one in AgreementText.objects.in_line().filter(agreement=text.agreement).order_by("version"):
        newest[one.language] = one
    newest.pop(text.language, None)
    spans = ClauseSpan.objects.filter(text__in=newest.values())
    return set(spans.values_list("clause_id", flat=True))


def _closed_clauses(agreement: Agreement) -> set[int]:
    """Return the clauses that have no words of their own in the newest texts, as remembered."""
    rows = FormerAddress.objects.filter(agreement=agreement).oldest_first()
    fates = {row.clause_id: row.is_closing for row in rows if row.fate != AddressFate.RENUMBERED}
    return {clause for clause, is_closed in fates.items() if is_closed}


def _closing(text: AgreementText, clause: int, words: str, by: User | None) -> FormerAddress:
    """Return the row that closes the address of a clause, leading to where its words stand."""
    gone = Clause.objects.get(pk=clause)
    shares = [
        (share_contained(words, text.text[one.start : one.end]), one.start - one.end, one.key)
        for one in text.placed()
    ]
    enough = [one for one in shares if one[0] >= LEAST_CONTAINED]
    if not enough:
        return _row(text, gone, AddressFate.REMOVED, by)
    most = max(share for share, _length, _key in enough)
    _share, _length, key = max(enough, key=lambda one: (one[0] >= most - 0.05, one[1]))
    return _row(text, gone, AddressFate.MERGED, by, leads_to=Clause.objects.get(pk=key))


def _row(
    text: AgreementText,
    clause: Clause,
    fate: AddressFate,
    by: User | None,
    *,
    leads_to: Clause | None = None,
) -> FormerAddress:
    return FormerAddress(
        agreement=text.agreement,
        path=clause.path,
        clause=clause,
        fate=fate,
        leads_to=leads_to,
        text=text,
        reason=text.reason or _("The new version of the text has it so."),
        made_by=by,
    )


@transaction.atomic
def renumber_clauses(
    agreement: Agreement, paths: Mapping[str, str], *, reason: str, by: User
) -> list[FormerAddress]:
    """
    Give clauses other paths, by their present ones; sub-clauses follow, old addresses lead on.

    Two may change places.

    :raises NotAllowed: if the person may not change clauses.
    :raises TrackerError: if a clause is not there, a path is taken or unfit, or no reason is given.
    """
    by.must_be(*MAY_CURATE, to="renumber clauses")
    if not reason.strip():
        raise TrackerError(_("Say why the numbers change."))
    Agreement.objects.select_for_update(of=("self",)).get(pk=agreement.pk)
    clauses = {one.path: one for one in Clause.objects.filter(agreement=agreement)}
    moves = _moves(clauses, paths)
    rows = [
        FormerAddress(
            agreement=agreement,
            path=path,
            clause=clauses[path],
            fate=AddressFate.RENUMBERED,
            reason=reason.strip(),
            made_by=by,
        )
        for path in moves
    ]
    for path in moves:  # out of each other's way first: a path is taken once at any moment
        Clause.objects.filter(pk=clauses[path].pk).update(path=f"~{clauses[path].pk}")
    for path, new in moves.items():
        Clause.objects.filter(pk=clauses[path].pk).update(path=new)
    return FormerAddress.objects.bulk_create(rows)


def _moves(clauses: Mapping[str, Clause], paths: Mapping[str, str]) -> dict[str, str]:
    """
    Return the new path of every clause that moves, sub-clauses included.

    :raises TrackerError: if a clause is not there, or a path is taken or unfit.
    """
    for path, new in paths.items():
        if path not in clauses:
            raise TrackerError(_("There is no clause %(path)s.") % {"path": path})
        if not new.strip() or "/" in new or new != new.strip() or len(new) > _LONGEST_PATH:
            raise TrackerError(_("A number has no slash and no space around it: %s") % new)
    moves = {path: moved_path(path, paths) for path in clauses if moved_path(path, paths) != path}
    kept = set(clauses) - set(moves)
    taken = kept & set(moves.values())
    if taken or len(set(moves.values())) < len(moves):
        raise TrackerError(
            _("A number is taken: %s. Give that clause another one at the same time.")
            % ", ".join(sorted(taken or set(moves.values())))
        )
    if not moves:
        raise TrackerError(_("Nothing moves. Give a clause another number."))
    return moves


def moved_path(path: str, paths: Mapping[str, str]) -> str:
    """Return the new path of a clause: its own, or after the nearest one above it that moves."""
    above = path
    while above:
        if above in paths:
            return paths[above] + path[len(above) :]
        above = above.rpartition(".")[0]
    return path
