"""The way of a draft as a whole: proposed by one curator, published or given back by another."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.actions.curating.publishing import Published, publish
from agreements.actions.curating.taking_in import MAY_CURATE
from agreements.errors import NotAllowed, StaleDraft, TrackerError
from agreements.models import Actor, Draft, DraftDecision, User
from agreements.text.editing.faults import faults_of
from agreements.types.drafts import DecisionKind, DraftDocument, DraftStage
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import AgreementClass, AgreementForm, AgreementStatus, TextStanding


@dataclass(frozen=True, slots=True)
class Facts:
    """What the instrument is, as a curator entered it."""

    title: str
    short_title: str
    slug: str
    form: AgreementForm | None
    status: AgreementStatus | None
    agreement_class: AgreementClass | None
    agreed: FuzzyInstant | None
    in_force_from: FuzzyInstant | None
    language: str
    standing: TextStanding
    source: str
    source_url: str
    parties: tuple[Actor, ...]


@transaction.atomic
def state_facts(draft: Draft, facts: Facts, *, token: int, by: User) -> Draft:
    """
    Say what the instrument of a draft is. A text of a stored agreement keeps that one's facts.

    :raises NotAllowed: if the person may not curate.
    :raises StaleDraft: if it was changed or proposed meanwhile.
    """
    by.must_be(*MAY_CURATE, to="curate a draft")
    draft = _locked(draft, DraftStage.DRAFT, token=token)
    if draft.agreement_id is None:
        draft.title, draft.short_title, draft.slug = facts.title, facts.short_title, facts.slug
        draft.form, draft.status = facts.form or "", facts.status or ""
        draft.agreement_class = facts.agreement_class or ""
        draft.agreed, draft.in_force_from = facts.agreed, facts.in_force_from
    draft.language, draft.standing = facts.language, facts.standing
    draft.source, draft.source_url = facts.source, facts.source_url
    draft.parties = [actor.slug for actor in facts.parties]
    draft.changed_at = timezone.now()
    draft.save()
    return draft


def bars_of(draft: Draft, document: DraftDocument) -> list[str]:
    """Return what bars a draft from being proposed, as codes of `text.editing.faults.Fault`."""
    facts = {
        "title": draft.title,
        "short_title": draft.short_title,
        "slug": draft.slug,
        "form": draft.form,
        "status": draft.status,
        "agreement_class": draft.agreement_class,
        "agreed": draft.agreed,
        "language": draft.language,
    }
    return [fault.value for fault in faults_of(document, facts)]


@transaction.atomic
def propose_draft(draft: Draft, *, token: int, reason: str, by: User) -> Draft:
    """
    Propose a draft; from then on it does not change until it is published or given back.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: if something needed is missing.
    :raises StaleDraft: if it was changed meanwhile.
    """
    by.must_be(*MAY_CURATE, to="propose a draft")
    draft = _locked(draft, DraftStage.DRAFT, token=token)
    if bars_of(draft, draft.document):
        raise TrackerError(_("Something needed is missing yet. It is listed on the draft’s page."))
    draft.stage, draft.proposed_by = DraftStage.PROPOSED, by
    return _decided(draft, DecisionKind.PROPOSED, reason, by)


@transaction.atomic
def return_draft(draft: Draft, *, reason: str, by: User) -> Draft:
    """
    Give a proposed draft back to be curated further.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: without a reason.
    :raises StaleDraft: if it is not proposed any more.
    """
    by.must_be(*MAY_CURATE, to="give a draft back")
    draft = _locked(draft, DraftStage.PROPOSED)
    _needs(reason)
    draft.stage = DraftStage.DRAFT
    return _decided(draft, DecisionKind.RETURNED, reason, by)


@transaction.atomic
def withdraw_draft(draft: Draft, *, reason: str, by: User) -> Draft:
    """
    Set a draft aside for good; what was taken in and done stays on record.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: without a reason.
    :raises StaleDraft: if it is published or withdrawn already.
    """
    by.must_be(*MAY_CURATE, to="withdraw a draft")
    draft = _locked(draft, DraftStage.DRAFT, DraftStage.PROPOSED)
    _needs(reason)
    draft.stage = DraftStage.WITHDRAWN
    return _decided(draft, DecisionKind.WITHDRAWN, reason, by)


@transaction.atomic
def publish_draft(draft: Draft, *, reason: str, by: User) -> Published:
    """
    Publish a draft that somebody else has proposed: text, clauses, duties, relations.

    The caller then has stored articles linked anew.

    :raises NotAllowed: if the person may not curate, or proposed it.
    :raises StaleDraft: if it is not proposed any more.
    :raises TrackerError: if the agreement's address is taken meanwhile.
    """
    by.must_be(*MAY_CURATE, to="publish a draft")
    draft = _locked(draft, DraftStage.PROPOSED)
    if draft.proposed_by_id == by.pk:
        raise NotAllowed(_("You proposed it yourself. Another curator has to publish it."))
    published = publish(draft, reason=reason, by=by)
    draft.stage, draft.published_by = DraftStage.PUBLISHED, by
    draft.agreement, draft.published_text = published.text.agreement, published.text
    _decided(draft, DecisionKind.PUBLISHED, reason, by)
    return published


def _locked(draft: Draft, *stages: DraftStage, token: int | None = None) -> Draft:
    found = Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    if found.stage not in stages or (token is not None and token != found.token):
        raise StaleDraft(
            _("Somebody has changed the draft meanwhile: it is %(stage)s. Look at it again.")
            % {"stage": found.get_stage_display()}
        )
    return found


def _needs(reason: str) -> None:
    if not reason.strip():
        raise TrackerError(_("Say why; the reason is kept with the draft."))


def _decided(draft: Draft, kind: DecisionKind, reason: str, by: User) -> Draft:
    draft.changed_at = timezone.now()
    draft.save()
    DraftDecision.objects.create(
        draft=draft, kind=kind, reason=reason.strip(), token=draft.token, made_by=by
    )
    return draft
