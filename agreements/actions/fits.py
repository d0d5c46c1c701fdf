"""Learn from reviews: fit probabilities and bands to them, keep the fit, weigh open links by it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Case, Q, QuerySet, When
from django.db.models.functions import Coalesce

from agreements.actions.links import LinkKey, OfferedLinker, ask_anew
from agreements.linking.engine import MODEL
from agreements.linking.fits import UNFITTED, Labelled, Reviewed, labelled_set
from agreements.linking.record import read_record
from agreements.linking.refit import Refit, refit_all, refit_conflict
from agreements.models import Article, ClauseLink, Conflict, FitsInForce, LinkFit
from agreements.types.terms import Band, Review

DECIDED = (Review.CONFIRMED, Review.REJECTED)
# Links of an older engine are asked of this one anew, of that many articles in a run.
_MOST_ASKED_ANEW = 1_000
_ARTICLES_TOGETHER = 100
_LINKS_TOGETHER = 1_000


@dataclass(frozen=True, slots=True)
class Refitted:
    """
    What one run did for a conflict, or (None) for all together.

    `outcome` None: too few reviews, or none that the last fit did not have. `stored` None: the
    run was dry, or nothing was fitted. `links` counts the open links weighed anew.
    """

    conflict: Conflict | None
    reviews: int
    outcome: Refit | None
    stored: LinkFit | None = None
    links: int = 0
    nothing_new: bool = False


@dataclass(frozen=True, slots=True)
class _Decided:
    """The decided links of one conflict as a fit reads them, and what tells this set from others."""

    reviews: list[Reviewed]
    digest: str


def conflicts_with_reviews() -> QuerySet[Conflict]:
    """Return the conflicts in which a person has confirmed or rejected a link."""
    decided = ClauseLink.objects.filter(review__in=DECIDED).values("agreement__conflict")
    return Conflict.objects.filter(pk__in=decided).order_by("slug")


@transaction.atomic
def refit_links_of(conflict: Conflict, *, dry_run: bool = False) -> Refitted:
    """
    Fit probabilities and bands to the reviews of a conflict, if there are new ones.

    The fit is stored, used or refused; its open links are then weighed by what is in force. What
    a person decided is not touched.
    """
    Conflict.objects.select_for_update(no_key=True).get(pk=conflict.pk)
    decided = _decided(_links_decided(conflict), _asked_anew(conflict))
    outcome, nothing_new = None, _is_known(decided, conflict)
    if dry_run or not nothing_new:
        standing = FitsInForce(MODEL).of(conflict.slug)
        numbers = standing.numbers if standing else UNFITTED
        outcome = refit_conflict(decided.reviews, _labelled(), standing=numbers)
    reviews = len(decided.reviews)
    if dry_run:
        return Refitted(conflict, reviews, outcome, nothing_new=nothing_new)
    stored = _store(outcome, decided, conflict) if outcome else None
    return Refitted(conflict, reviews, outcome, stored, weigh_open_links(conflict), nothing_new)


@transaction.atomic
def refit_links_of_all(*, dry_run: bool = False) -> Refitted:
    """Fit the calibration that holds where a conflict has none of its own, to all reviews."""
    locked = conflicts_with_reviews().select_for_update(of=("self",), no_key=True)
    conflicts = {one.slug: one for one in locked}
    parts = {slug: _decided(_links_decided(one), {}) for slug, one in conflicts.items()}
    together = _Decided(
        [review for part in parts.values() for review in part.reviews],
        _hash(f"{slug} {part.digest}" for slug, part in sorted(parts.items())),
    )
    outcome, nothing_new = None, _is_known(together, None)
    if dry_run or not nothing_new:
        standing = FitsInForce(MODEL).of("")
        outcome = refit_all(
            {slug: part.reviews for slug, part in parts.items()},
            _labelled(),
            standing=standing.numbers if standing else UNFITTED,
        )
    if dry_run or outcome is None:
        return Refitted(None, len(together.reviews), outcome, nothing_new=nothing_new)
    stored = _store(outcome, together, None)
    links = 0
    if stored.is_used:
        links = sum(weigh_open_links(conflict) for conflict in Conflict.objects.order_by("pk"))
    return Refitted(None, len(together.reviews), outcome, stored, links)


def weigh_open_links(conflict: Conflict) -> int:
    """
    Weigh the open links of a conflict by the fit in force; return how many have changed.

    Links of an older engine keep their probability until their article is linked anew. Where no
    fit has switched the band linked on, no open link stands in it.
    """
    fit = FitsInForce(MODEL).of(conflict.slug)
    links = ClauseLink.objects.open().filter(agreement__conflict=conflict)
    changed = _weigh_all(links, fit) if fit else 0
    if fit is None or fit.linked_from is None:
        changed += links.filter(band=Band.LINKED).update(band=Band.SUGGESTED)
    return changed


def _weigh_all(links: QuerySet[ClauseLink], fit: LinkFit) -> int:
    numbers, changed = fit.numbers, 0
    behind = list(
        links.filter(_of_this_engine()).exclude(model=fit.link_model).values_list("pk", flat=True)
    )
    for start in range(0, len(behind), _LINKS_TOGETHER):
        rows = list(
            links.filter(pk__in=behind[start : start + _LINKS_TOGETHER])
            .only("probability", "proposed", "band", "model", "clause")
            .order_by("pk")
            .select_for_update(of=("self",))
        )
        for link in rows:
            link.proposed = link.probability if link.proposed is None else link.proposed
            link.probability = numbers.probability(link.proposed, str(link.clause_id or ""))
            link.band, link.model = numbers.band(link.probability), fit.link_model
        ClauseLink.objects.bulk_update(rows, ["proposed", "probability", "band", "model"])
        changed += len(rows)
    return changed


def _of_this_engine() -> Q:
    return Q(model=MODEL) | Q(model__startswith=f"{MODEL}+fit-")


def _links_decided(conflict: Conflict) -> QuerySet[ClauseLink]:
    return ClauseLink.objects.filter(agreement__conflict=conflict, review__in=DECIDED)


def _asked_anew(conflict: Conflict) -> dict[LinkKey, float]:
    """Return what this engine says where an older one had proposed what was then reviewed."""
    links = _links_decided(conflict).exclude(_of_this_engine()).order_by("-reviewed_at", "-pk")
    newest = list(dict.fromkeys(links.values_list("sentence__article", flat=True)))
    newest = newest[:_MOST_ASKED_ANEW]
    found: dict[LinkKey, float] = {}
    linker = OfferedLinker() if newest else None
    for start in range(0, len(newest), _ARTICLES_TOGETHER):
        part = Article.objects.filter(pk__in=newest[start : start + _ARTICLES_TOGETHER])
        found |= ask_anew(list(part), linker=linker)
    return found


def _decided(links: QuerySet[ClauseLink], asked: dict[LinkKey, float]) -> _Decided:
    """Read decided links; one that this engine does not propose has no probability to learn from."""
    reviews, lines = [], []
    rows = links.annotate(
        given=Case(When(_of_this_engine(), then=Coalesce("proposed", "probability")))
    ).order_by("pk")
    for pk, sentence, agreement, clause, review, sha256, stored in rows.values_list(
        "pk", "sentence", "agreement", "clause", "review", "sentence_sha256", "given"
    ):
        given = asked.get((sentence, agreement, clause)) if stored is None else stored
        if given is not None:
            right = review == Review.CONFIRMED
            reviews.append(Reviewed(given, right, sha256, str(clause or "")))
            lines.append(f"{pk} {review} {given}")
    return _Decided(reviews, _hash(lines))


def _hash(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _is_known(decided: _Decided, conflict: Conflict | None) -> bool:
    """Tell whether the last fit had exactly these reviews."""
    last = LinkFit.objects.filter(conflict=conflict, model=MODEL).order_by("-pk").first()
    return last is not None and last.reviews_sha256 == decided.digest


def _labelled() -> list[Labelled]:
    return labelled_set(read_record(), MODEL)


def _store(outcome: Refit, decided: _Decided, conflict: Conflict | None) -> LinkFit:
    return LinkFit.objects.create(
        conflict=conflict,
        model=MODEL,
        reviews=outcome.reviews,
        confirmed=outcome.confirmed,
        held_back=outcome.held_back,
        reviews_sha256=decided.digest,
        intercept=outcome.fit.intercept,
        slope=outcome.fit.slope,
        clause_shifts=dict(outcome.fit.clause_shifts),
        suggested_from=outcome.fit.suggested_from,
        linked_from=outcome.fit.linked_from,
        linked_precision=outcome.linked_precision,
        linked_reviews=outcome.linked_reviews,
        figures=outcome.figures_as_json(),
        is_used=outcome.is_used,
        fault=outcome.fault or "",
    )
