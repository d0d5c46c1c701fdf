"""The drafts there are, who has one open, and what waits to be settled after publishing."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from agreements.models import Actor, Draft, DraftPresence, UnresolvedActor, User
from agreements.types.drafts import DraftStage

_HERE_SECONDS = 45
# The columns that hold whole texts and trees; no list needs them.
_LARGE = ("text", "extracted", "tree", "pages")


def draft_list(*, agreement: str = "") -> QuerySet[Draft]:
    """Return the drafts without their texts, the last changed first; one agreement's, if named."""
    drafts = Draft.objects.defer(*_LARGE).select_related(
        "conflict", "agreement", "capture", "made_by", "proposed_by", "published_by"
    )
    if agreement:
        drafts = drafts.filter(Q(agreement__slug=agreement) | Q(slug=agreement))
    return drafts.exclude(stage=DraftStage.WITHDRAWN)


def stage_counts() -> dict[str, int]:
    """Return how many drafts are in each stage. One query."""
    rows = Draft.objects.order_by().values_list("stage").annotate(n=Count("pk"))
    return dict(rows)


@dataclass(frozen=True, slots=True)
class Here:
    """Somebody else who has a draft open, and the path of the segment they are at."""

    name: str
    path: str
    seconds: int


def others_here(draft: Draft, me: User) -> list[Here]:
    """Return who else has had a draft open in the last three quarters of a minute. One query."""
    since = timezone.now() - timedelta(seconds=_HERE_SECONDS)
    rows = (
        DraftPresence.objects.filter(draft=draft, seen_at__gte=since)
        .exclude(user=me)
        .select_related("user")
        .order_by("user__username")
    )
    paths = {ident: row["path"] for ident, row in draft.tree.get("segments", {}).items()}
    now = timezone.now()
    return [
        Here(
            row.user.get_username(),
            paths.get(row.segment, ""),
            max(0, int((now - row.seen_at).total_seconds())),
        )
        for row in rows
    ]


def words_to_settle() -> QuerySet[UnresolvedActor]:
    """Return the words of published clauses for somebody nobody is known for."""
    return (
        UnresolvedActor.objects.filter(actor__isnull=True)
        .select_related("clause__agreement")
        .order_by("words", "clause__agreement__slug", "clause__order", "pk")
    )


def all_actors() -> QuerySet[Actor]:
    """Return everybody who can be meant, by name."""
    return Actor.objects.order_by("name")
