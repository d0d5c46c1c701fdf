"""Edit a draft, operation by operation: kept, taken back, made again, and never over each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.actions.curating.reading import proposer
from agreements.actions.curating.taking_in import MAY_CURATE
from agreements.errors import EditRefused, StaleDraft
from agreements.models import Draft, DraftPresence, DraftStep, User
from agreements.text.editing.operations import perform
from agreements.text.editing.stored import (
    Patch,
    apply,
    as_json,
    changes_something,
    inverse,
    parts_changed,
    patch_between,
)
from agreements.types.drafts import DraftDocument, DraftStage, StepKind

_MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Clash:
    """One part of a draft that two people changed: what it was, what each of them wants."""

    segment: str
    part: str
    was: Any
    theirs: Any
    yours: Any
    by: str


class DraftClash(StaleDraft):
    """Two people changed the same parts; `clashes` holds them, and nothing was saved."""

    def __init__(self, clashes: Sequence[Clash], token: int) -> None:
        super().__init__(_("Somebody else has changed the same part meanwhile. Choose."))
        self.clashes, self.token = clashes, token


@dataclass(slots=True)
class Edited:
    """A draft after an operation, and its document before and after it."""

    draft: Draft
    before: DraftDocument
    after: DraftDocument
    changed: bool = field(default=True)


@transaction.atomic
def edit_draft(draft: Draft, operation: Mapping[str, Any], *, token: int, by: User) -> Edited:
    """
    Carry out one operation on a draft as the person saw it (`token`), and keep it as a step.

    What others have changed elsewhere meanwhile stays; where both changed one part, nothing is
    saved and the clash says what each wants.

    :raises NotAllowed: if the person may not curate.
    :raises EditRefused: if the draft does not allow it, or is no longer being curated.
    :raises DraftClash: if somebody changed the same parts since `token`.
    """
    by.must_be(*MAY_CURATE, to="curate a draft")
    draft = _locked(draft)
    before = draft.document
    after = perform(before, operation, propose=proposer(draft.language))
    patch = patch_between(before, after)
    if token != draft.token:
        _refuse_clashes(draft, patch, since=token)
    if not changes_something(patch):
        return Edited(draft, before, before, changed=False)
    _keep(draft, after, StepKind.CHANGE, patch, by, operation=dict(operation))
    return Edited(draft, before, after)


def _locked(draft: Draft) -> Draft:
    related = ("conflict", "agreement", "capture", "proposed_by")
    drafts = Draft.objects.defer("extracted").select_related(*related)
    found = drafts.select_for_update(of=("self",)).get(pk=draft.pk)
    if found.stage != DraftStage.DRAFT:
        raise EditRefused(
            _("It is %(stage)s and does not change now. Have it given back first.")
            % {"stage": found.get_stage_display()}
        )
    return found


def _refuse_clashes(draft: Draft, patch: Patch, *, since: int) -> None:
    mine = parts_changed(patch)
    theirs: dict[tuple[str, str], tuple[Any, Any, str]] = {}
    for step in draft.steps.filter(token__gt=since).select_related("made_by").order_by("token"):
        for part, (was, now) in parts_changed(step.patch).items():
            first = theirs.get(part)
            theirs[part] = (first[0] if first else was, now, str(step.made_by or ""))
    clashes = [
        Clash(
            ident, part, theirs[ident, part][0], now, mine[ident, part][1], theirs[ident, part][2]
        )
        for (ident, part), (now, _yours) in mine.items()
        if (ident, part) in theirs
    ]
    if clashes:
        raise DraftClash(clashes, draft.token)


def _keep(
    draft: Draft,
    after: DraftDocument,
    kind: StepKind,
    patch: Patch,
    by: User,
    *,
    operation: Mapping[str, Any],
    target: DraftStep | None = None,
) -> None:
    """Save a draft's new state and the step that led to it."""
    draft.token += 1
    draft.changed_at = timezone.now()
    draft.tree = as_json(after)
    fields = ["tree", "token", "changed_at"]
    if patch["text"]:
        draft.text = after.text
        fields.append("text")
    draft.save(update_fields=fields)
    DraftStep.objects.create(
        draft=draft,
        token=draft.token,
        kind=kind,
        target=target,
        operation=dict(operation),
        patch=patch,
        made_by=by,
    )


@transaction.atomic
def take_back(draft: Draft, *, by: User) -> Edited:
    """
    Take back the person's own last change that still stands.

    :raises NotAllowed: if the person may not curate.
    :raises EditRefused: if there is none, or somebody has changed the same part since.
    """
    by.must_be(*MAY_CURATE, to="curate a draft")
    draft = _locked(draft)
    standing, _taken = own_steps(draft, by)
    if not standing:
        raise EditRefused(_("There is nothing of yours to take back."))
    step = standing[-1]
    return _again(draft, step, inverse(step.patch), StepKind.UNDO, by)


@transaction.atomic
def make_again(draft: Draft, *, by: User) -> Edited:
    """
    Make the change again that the person took back last.

    :raises NotAllowed: if the person may not curate.
    :raises EditRefused: if there is none, or somebody has changed the same part since.
    """
    by.must_be(*MAY_CURATE, to="curate a draft")
    draft = _locked(draft)
    _standing, taken = own_steps(draft, by)
    if not taken:
        raise EditRefused(_("There is nothing to make again."))
    return _again(draft, taken[-1], taken[-1].patch, StepKind.REDO, by)


def _again(draft: Draft, step: DraftStep, patch: Patch, kind: StepKind, by: User) -> Edited:
    before = draft.document
    after = apply(before, patch)
    _keep(draft, after, kind, patch, by, operation=step.operation, target=step)
    return Edited(draft, before, after)


def own_steps(draft: Draft, by: User) -> tuple[list[DraftStep], list[DraftStep]]:
    """Return a person's changes that stand, and those taken back and not yet replaced. One query."""
    steps = draft.steps.filter(made_by=by).defer("patch", "operation")
    newest = steps.order_by("-token")[:_MOST_STEPS]
    standing: list[DraftStep] = []
    taken: list[DraftStep] = []
    for step in reversed(newest):
        if step.kind == StepKind.CHANGE:
            standing.append(step)
            taken.clear()
            continue
        source, goal = (standing, taken) if step.kind == StepKind.UNDO else (taken, standing)
        found = next((one for one in source if one.pk == step.target_id), None)
        if found is not None:
            source.remove(found)
            goal.append(found)
    return standing, taken


def document_at(draft: Draft, document: DraftDocument, token: int) -> DraftDocument:
    """
    Return the draft as it was at an earlier token. One query.

    :raises EditRefused: if its steps do not lead there.
    """
    for step in draft.steps.filter(token__gt=token).order_by("-token"):
        document = apply(document, inverse(step.patch))
    return document


def be_there(draft: Draft, *, segment: str, by: User) -> None:
    """Note that a person has a draft open, and at which segment."""
    DraftPresence.objects.update_or_create(
        draft=draft, user=by, defaults={"segment": segment[:20], "seen_at": timezone.now()}
    )
