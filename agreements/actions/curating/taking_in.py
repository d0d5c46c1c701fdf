"""Take in the text of an agreement: keep the original, read it, and begin a draft."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count
from django.utils.text import slugify
from django.utils.translation import gettext as _

from agreements.actions.curating.reading import AT_ONCE, read_text
from agreements.errors import TrackerError
from agreements.models import Agreement, AgreementRole, Capture, Conflict, Draft, DraftStep, User
from agreements.text.editing.noise import find_noise, without
from agreements.text.editing.stored import as_json, changes_something, patch_between
from agreements.text.editing.tree import counted_from
from agreements.text.languages import detect_language
from agreements.text.periods import find_dates
from agreements.types.articles import Document
from agreements.types.drafts import DraftStage, Original, StepKind
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import FetchedHow, Role, RoleKind, TextStanding

MAY_CURATE = (Role.CURATOR, Role.ADMIN)
# How far into a text its date is looked for.
_HEAD = 2_000
_LONGEST_TITLE = 300
_LONGEST_SHORT = 80
_BOUND = (RoleKind.PARTY, RoleKind.OBLIGOR_ONLY, RoleKind.SIGNATORY)


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody hands in: the bytes, how they came, and what was read out of them."""

    raw: bytes
    name: str
    fetched_how: FetchedHow
    original: Original


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text comes from; a text of a stored agreement names it."""

    conflict: Conflict
    agreement: Agreement | None = None
    language: str = ""
    standing: TextStanding = TextStanding.UNOFFICIAL
    source: str = ""
    source_url: str = ""


@transaction.atomic
def take_in_text(
    given: Given, origin: Origin, *, by: User | None, most: int | None = AT_ONCE
) -> Draft:
    """
    Keep the bytes by their sha-256 and begin a draft with what was read out of them.

    Clauses are read as far as `most` characters go, all with None; the caller has the rest read.

    A file that could not be read becomes a draft without words: `failure` says why, and the
    text can be pasted into it. `by` None is a command.

    :raises NotAllowed: if the person may not curate.
    """
    if by is not None:
        by.must_be(*MAY_CURATE, to="take in a text")
    capture = _kept(given, origin, by)
    words = plain_lines(given.original.text)
    language = origin.language or detect_language(words)
    draft = Draft(
        conflict=origin.conflict,
        agreement=origin.agreement,
        capture=capture,
        extractor=given.original.extractor,
        extracted=words,
        pages=list(given.original.pages),
        failure=given.original.failure[:500],
        remarks=list(given.original.remarks),
        language=language,
        standing=origin.standing,
        source=origin.source,
        source_url=origin.source_url,
        made_by=by,
    )
    _guess_what_it_is(draft, given.original.title)
    if words.strip():
        document, _odd = read_text(words, language=language, most=most)
        draft.hold(document)
    draft.save()
    return draft


def plain_lines(text: str) -> str:
    """Return a text with one kind of line end and without a byte-order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _kept(given: Given, origin: Origin, by: User | None) -> Capture:
    document = Document(
        raw=given.raw,
        media_type=given.original.media_type,
        fetched_how=given.fetched_how,
        title=given.name,
        original_name=given.name[:500],
        url=origin.source_url,
    )
    return Capture.objects.keep([document], by=by)[0]


def _guess_what_it_is(draft: Draft, title: str) -> None:
    """Fill in title, day and short address from the text, or from the agreement it is one of."""
    if draft.agreement is not None:
        _take_over(draft, draft.agreement)
        return
    lines = (line.strip(" \t#*_") for line in draft.extracted.splitlines())
    first = next((line for line in lines if any(sign.isalpha() for sign in line)), "")
    draft.title = (title or first)[:_LONGEST_TITLE]
    draft.parties = _usual_parties(draft.conflict)
    draft.short_title = draft.title if len(draft.title) <= _LONGEST_SHORT else ""
    days = [mention for mention in find_dates(draft.extracted[:_HEAD]) if mention.first]
    day = days[0].first if days else None
    if day is not None:
        draft.agreed = FuzzyInstant.day(
            day,
            zone=draft.conflict.zone,
            basis=ZoneBasis.INFERRED_PLACE,
            stated=days[0].words[:200],
        )
        name = slugify(draft.short_title)[:60].rsplit("-", 3)[0] if draft.short_title else ""
        draft.slug = f"{name}-{day.isoformat()}".strip("-")


def _usual_parties(conflict: Conflict) -> list[str]:
    """Return the slugs of those whom at least half of the conflict's agreements bind. Two queries."""
    agreements = conflict.agreements.count()
    bound = (
        AgreementRole.objects.filter(agreement__conflict=conflict, role__in=_BOUND)
        .values("actor__slug")
        .annotate(times=Count("agreement", distinct=True))
        .order_by("actor__slug")
    )
    return [row["actor__slug"] for row in bound if 2 * row["times"] >= agreements]


def _take_over(draft: Draft, agreement: Agreement) -> None:
    draft.title, draft.short_title = agreement.title, agreement.short_title
    draft.slug, draft.form = agreement.slug, agreement.form
    draft.status, draft.agreement_class = agreement.status, agreement.agreement_class
    draft.agreed, draft.in_force_from = agreement.agreed, agreement.in_force_from
    roles = agreement.roles.filter(role__in=_BOUND).order_by("actor__slug")
    draft.parties = list(dict.fromkeys(roles.values_list("actor__slug", flat=True)))


@transaction.atomic
def correct_text(draft: Draft, words: str, *, token: int, by: User) -> Draft:
    """
    Take over the words as a curator corrected them, and read them anew; it can be taken back.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: if there are no words, or the draft was changed or proposed meanwhile.
    """
    by.must_be(*MAY_CURATE, to="correct a text")
    draft = Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    words = plain_lines(words).strip("\n")
    if draft.stage != DraftStage.DRAFT or draft.token != token:
        raise TrackerError(
            _("Somebody has changed the draft meanwhile. What you wrote is below; look again.")
        )
    if not words.strip():
        raise TrackerError(_("There are no words. Paste the text of the agreement."))
    before = draft.document
    if words == before.text:
        return draft
    draft.language = draft.language or detect_language(words)
    after, _odd = read_text(words, language=draft.language)
    # Ids are never given twice, so that a step taken back means the segments it meant.
    after = counted_from(after, before.counter)
    patch = patch_between(before, after)
    if changes_something(patch):
        draft.token += 1
        draft.text, draft.tree, draft.failure = after.text, as_json(after), ""
        if not draft.title:
            draft.extracted = draft.extracted or words
            _guess_what_it_is(draft, "")
        draft.save()
        DraftStep.objects.create(
            draft=draft,
            token=draft.token,
            kind=StepKind.CHANGE,
            operation={"do": "read"},
            patch=patch,
            made_by=by,
        )
    return draft


def cleaned_words(draft: Draft) -> str:
    """Return the words of a draft without page headers, page numbers and broken words."""
    pages = draft.pages if draft.text == draft.extracted else []
    return without(draft.text, find_noise(draft.text, pages))
