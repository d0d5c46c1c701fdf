"""Store an invented archive: its agreements record by record, its articles by COPY."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import transaction
from django.utils import timezone

from agreements.actions.recording import declared_clock
from agreements.actions.synthetic.archive import IN_QUESTION, Archive, Draft, subject_of
from agreements.actions.synthetic.copying import Row, as_linked, copy_in, copy_rows
from agreements.linking.imprint import Imprint, Trace, join, made_by, trace_of
from agreements.linking.prepare import prepare
from agreements.linking.reading import skim
from agreements.models import (
    Actor,
    Agreement,
    AgreementRole,
    AgreementText,
    Article,
    Capture,
    Clause,
    ClauseSpan,
    Conflict,
    Source,
)
from agreements.types.articles import Document
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.linking import AgreementInput, ArticleInput
from agreements.types.terms import (
    ActorKind,
    AgreementClass,
    AgreementForm,
    AgreementStatus,
    FetchedHow,
    RoleKind,
    SegmentKind,
    SourceKind,
    TextStanding,
    TextStatus,
)

ZONE = "UTC"
PREFIX = "archive"
AT_ONCE = 2_000
_SINCE = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Archived:
    """What was stored: the conflict in question, and how many articles are about what."""

    conflict: Conflict
    articles: int
    about_it: int
    about_others: int


def store_archive(
    articles: int, *, seed: int, about: str = IN_QUESTION, say: Callable[[str], None]
) -> Archived:
    """
    Store an archive of so many articles, each with its imprint, as if they had been linked.

    The conflict in question is that of the agreement `about`. An archive that is there grows to
    this size; `say` is told how far it is. Some thousand articles are a transaction of their own.

    :raises TrackerError: if there is no such agreement.
    """
    archive = Archive(seed=seed, about=about)
    source = Source.objects.filter(slug=f"{PREFIX}-wire").first() or _begin(archive)
    [capture] = Capture.objects.keep([_document(seed)])
    reader = _Reader()
    there = Article.objects.filter(source=source).count()
    for first in range(there, articles, AT_ONCE):
        numbers = range(first, min(articles, first + AT_ONCE))
        with declared_clock(_SINCE):
            _store(list(archive.drafts(numbers)), capture.pk, source.pk, reader)
        say(f"{numbers.stop} of {articles} articles stored")
    conflict = Conflict.objects.get(slug=f"{PREFIX}-{archive.conflict}")
    subjects = Counter(map(subject_of, range(max(there, articles))))
    return Archived(conflict, subjects.total(), subjects["it"], subjects["others"])


@transaction.atomic
def _begin(archive: Archive) -> Source:
    _store_agreements(archive)
    return Source.objects.create(
        slug=f"{PREFIX}-wire", name="Invented wire", kind=SourceKind.WIRE, language="en"
    )


def _document(seed: int) -> Document:
    return Document(
        raw=f"Invented archive, seed {seed}\n".encode(),
        media_type="text/plain",
        fetched_how=FetchedHow.FILE,
        title="Invented archive",
        text="Invented archive",
    )


class _Reader:
    """Reads each sentence of the pools once, and makes the imprint of an article from these."""

    def __init__(self) -> None:
        self._prepared = prepare(())
        self._known: dict[tuple[str, str], Trace] = {}

    def imprint(self, draft: Draft) -> Imprint:
        """Return the imprint of an article, as it is made of its text."""
        *others, last = draft.sentences
        traces = [self._trace(words, draft.language) for words in (draft.title, *others)]
        return join([*traces, self._fresh(last, draft.language)])

    def _trace(self, words: str, language: str) -> Trace:
        known = self._known.get((words, language))
        if known is None:
            known = self._known[words, language] = self._fresh(words, language)
        return known

    def _fresh(self, words: str, language: str) -> Trace:
        read = skim(ArticleInput(title=words, body="", language=language), self._prepared)
        read.read_closely()
        return trace_of(read.title)


def _store(drafts: Sequence[Draft], capture: int, source: int, reader: _Reader) -> None:
    rows = [_article(draft, capture, source) for draft in drafts]
    articles = copy_in("article", rows)
    pairs = list(zip(articles, drafts, strict=True))
    copy_rows("sentence", [row for pk, draft in pairs for row in _sentences(pk, draft)])
    copy_rows("articleimprint", [_imprint(pk, draft, reader) for pk, draft in pairs])


def _article(draft: Draft, capture: int, source: int) -> Row:
    return {
        "capture_id": capture,
        "source_id": source,
        "url": "",
        "title": draft.title[:500],
        "author": "",
        "language": draft.language,
        **as_linked(draft.text, draft.text_sha256, draft.published, zone=ZONE),
    }


def _sentences(article: int, draft: Draft) -> list[Row]:
    return [
        {
            "article_id": article,
            "position": place,
            "start": start,
            "end": end,
            "is_quote": False,
            "is_boilerplate": False,
            "sha256": hashlib.sha256(words.encode()).hexdigest(),
        }
        for place, (start, end, words) in enumerate(draft.spans())
    ]


def _imprint(article: int, draft: Draft, reader: _Reader) -> Row:
    imprint = reader.imprint(draft)
    day = draft.published.date()
    return {
        "article_id": article,
        "made_by": made_by(),
        "first_day": day,
        "last_day": day,
        "keys": list(imprint.keys),
        "body": imprint.body,
    }


def _store_agreements(archive: Archive) -> None:
    """Store all agreements on offer, under conflicts named by the archive's numbers."""
    conflicts: dict[int, Conflict] = {}
    actors: dict[str, Actor] = {}
    for source, number in zip(archive.agreements, archive.conflict_of, strict=True):
        if number not in conflicts:
            conflicts[number] = Conflict.objects.create(
                slug=f"{PREFIX}-{number}",
                name=f"Conflict {number} of the invented archive",
                reference_prefix="AR" + "".join(chr(ord("A") + int(d)) for d in str(number)),
                zones=[ZONE],
                note="For measuring.",
            )
        _store_agreement(source, conflicts[number], actors)


def _store_agreement(source: AgreementInput, conflict: Conflict, actors: dict[str, Actor]) -> None:
    day = FuzzyInstant.day(source.first_day, zone=ZONE, basis=ZoneBasis.STATED_ZONE)
    agreement = Agreement(
        conflict=conflict,
        slug=f"{PREFIX}-{source.id.lower()}",
        title=source.title[:300],
        short_title=source.id,
        form=AgreementForm.JOINT_STATEMENT,
        status=AgreementStatus.MULTIPARTY_AGREED,
        agreement_class=AgreementClass.PRELIMINARY,
    )
    agreement.agreed = agreement.in_force_from = day
    agreement.save()
    for role, names in (
        (RoleKind.SIGNATORY, source.parties),
        (RoleKind.MEDIATOR, source.mediators),
    ):
        for name in dict.fromkeys(names):
            if name not in actors:
                actors[name] = Actor.objects.create(
                    slug=f"{PREFIX}-actor-{len(actors) + 1}", name=name[:200], kind=ActorKind.ENTITY
                )
            AgreementRole.objects.create(agreement=agreement, actor=actors[name], role=role)
    _store_text(source, agreement)


def _store_text(source: AgreementInput, agreement: Agreement) -> None:
    lines = [f"{clause.number}. {clause.text or clause.heading}" for clause in source.clauses]
    text = AgreementText.objects.create(
        agreement=agreement,
        language="en",
        version=1,
        status=TextStatus.DRAFT,
        standing=TextStanding.SUMMARY,
        text="\n".join(lines),
    )
    start = 0
    for order, (clause, line) in enumerate(zip(source.clauses, lines, strict=True), start=1):
        row = Clause.objects.create(
            agreement=agreement,
            path=clause.number,
            order=order,
            kind=clause.kind,
            heading=clause.heading[:200],
            segment=SegmentKind.OPERATIVE,
        )
        ClauseSpan.objects.create(clause=row, text=text, start=start, end=start + len(line))
        start += len(line) + 1
    text.status, text.published_at = TextStatus.PUBLISHED, timezone.now()
    text.save()
