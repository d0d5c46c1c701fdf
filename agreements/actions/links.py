"""Link articles to clauses, and keep what people say of the links."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace

from django.db import transaction
from django.utils import timezone

from agreements.actions.article_inputs import Sentences, article_input, sentences_of
from agreements.actions.imprints import keep_imprints
from agreements.errors import StaleReview
from agreements.linking.encoding.encoder import Encoder
from agreements.linking.engine import MODEL, Linker
from agreements.models import (
    Article,
    ClauseLink,
    FitsInForce,
    LinkFit,
    Sentence,
    UnresolvedReference,
    User,
)
from agreements.models.offers import Offer, agreements_on_offer
from agreements.types.linking import LinkProposal, ReferenceProposal
from agreements.types.terms import ArticleStatus, Band, ReferenceStatus, Review, Role

MAY_REVIEW = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
_CONTEXT = 60
_OFFERED = 3
_WEAKEST_CANDIDATE = 0.1

# What the engine says of a link, each time it proposes it.
_PROPOSED_ANEW = (
    *("text", "relation", "probability", "proposed", "band", "ambiguous", "why", "model"),
    *("quote", "prefix", "suffix", "sentence_sha256"),
)

# Sentence, agreement and clause, by their ids.
LinkKey = tuple[int, int, int | None]


@dataclass(frozen=True, slots=True)
class Weighed:
    """
    What the engine proposes, with the probability and band that it is stored with.

    `proposed` is the engine's own probability where a fit has weighed it, else None; `model`
    names the engine's version, and the fit.
    """

    proposal: LinkProposal
    proposed: float | None
    model: str


class OfferedLinker:
    """
    The engine, prepared once with all instruments on offer; use it for many articles.

    With `encoder` it understands sentences that the words leave in doubt.
    """

    def __init__(self, offer: Offer | None = None, *, encoder: Encoder | None = None) -> None:
        self.offer = offer or agreements_on_offer()
        self.linker = Linker(self.offer.agreements, encoder)
        self._conflicts = {each.id: each.conflict for each in self.offer.agreements}
        self._fits = FitsInForce(MODEL)

    def weigh(self, proposal: LinkProposal) -> Weighed:
        """Weigh a proposal by what reviews of its conflict, or of all, have taught."""
        fit = self._fits.of(self._conflicts[proposal.agreement_id])
        clause = self.offer.clause_pks[proposal.clause_id] if proposal.clause_id else None
        return weigh(proposal, clause, fit)


def weigh(proposal: LinkProposal, clause: int | None, fit: LinkFit | None) -> Weighed:
    """
    Weigh a proposal by a fit; `clause` is the id of its clause.

    Without one the probability is the engine's own, and nothing comes out as linked: that
    band has to be earned by reviews (docs/feedback.md).
    """
    if fit is None:
        band = Band.SUGGESTED if proposal.band == Band.LINKED else proposal.band
        return Weighed(replace(proposal, band=band), None, MODEL)
    numbers = fit.numbers
    probability = numbers.probability(proposal.probability, str(clause or ""))
    weighed = replace(proposal, probability=probability, band=numbers.band(probability))
    return Weighed(weighed, proposal.probability, fit.link_model)


def relink_article(article: Article, *, linker: OfferedLinker | None = None) -> int:
    """Link one article anew, as `relink_articles` does."""
    return relink_articles([article], linker=linker)


@transaction.atomic
def relink_articles(articles: Sequence[Article], *, linker: OfferedLinker | None = None) -> int:
    """
    Link articles anew and return how many links they have that nobody rejected.

    Open suggestions are replaced; what a person decided stays, whatever the engine says now.
    Run twice, it leaves the same rows.
    """
    linker = linker or OfferedLinker()
    pks = [article.pk for article in articles]
    articles = list(
        Article.objects.to_be_read()
        .select_for_update(of=("self",))
        .filter(pk__in=pks)
        .order_by("pk")
    )
    sentences = sentences_of(pks)
    inputs = {article.pk: article_input(article, sentences[article.pk]) for article in articles}
    wanted: dict[LinkKey, ClauseLink] = {}
    for article in articles:
        own = sentences[article.pk]
        result = linker.linker.link(inputs[article.pk])
        for weighed in _worth_keeping([linker.weigh(proposal) for proposal in result.links]):
            link = _link(article, own, weighed, linker.offer)
            wanted[link.sentence_id, link.agreement_id, link.clause_id] = link
        _keep_references(article, own, result.unresolved, linker.offer)
    count = _replace_open(pks, wanted)
    Article.objects.filter(pk__in=pks).update(
        status=ArticleStatus.DONE,
        status_reason="",
        linked_at=timezone.now(),
        link_model=MODEL,
    )
    keep_imprints(inputs)
    return count


def ask_anew(
    articles: Sequence[Article], *, linker: OfferedLinker | None = None
) -> dict[LinkKey, float]:
    """Return what the engine itself proposes for some articles now; nothing is stored."""
    linker = linker or OfferedLinker()
    sentences = sentences_of([article.pk for article in articles])
    found: dict[LinkKey, float] = {}
    for article in articles:
        own = sentences[article.pk]
        for proposal in linker.linker.link(article_input(article, own)).links:
            key = _key(own[proposal.start, proposal.end], proposal, linker.offer)
            found[key] = proposal.probability
    return found


def _key(sentence: Sentence, proposal: LinkProposal, offer: Offer) -> LinkKey:
    clause = offer.clause_pks[proposal.clause_id] if proposal.clause_id else None
    return sentence.pk, offer.agreement_pks[proposal.agreement_id], clause


def _worth_keeping(found: Sequence[Weighed]) -> Iterator[Weighed]:
    """
    Leave out weak candidates: a reviewer is offered three clauses a sentence, no more.

    What is weak is for the engine to say; a fit would hide what was never reviewed.
    """
    kept: Counter[int] = Counter()
    for weighed in sorted(found, key=lambda weighed: -weighed.proposal.probability):
        proposal, given = weighed.proposal, weighed.proposed
        given = proposal.probability if given is None else given
        if proposal.band != Band.CANDIDATE or (
            given >= _WEAKEST_CANDIDATE and kept[proposal.start] < _OFFERED
        ):
            kept[proposal.start] += 1
            yield weighed


def _link(article: Article, sentences: Sentences, weighed: Weighed, offer: Offer) -> ClauseLink:
    proposal, text = weighed.proposal, article.text
    sentence = sentences[proposal.start, proposal.end]
    _, agreement, clause = _key(sentence, proposal, offer)
    return ClauseLink(
        sentence=sentence,
        agreement_id=agreement,
        clause_id=clause,
        text_id=offer.text_pks.get(proposal.agreement_id),
        relation=proposal.relation,
        probability=proposal.probability,
        proposed=weighed.proposed,
        band=proposal.band,
        ambiguous=proposal.ambiguous,
        why=asdict(proposal.why),
        model=weighed.model,
        quote=text[sentence.start : sentence.end],
        prefix=text[max(0, sentence.start - _CONTEXT) : sentence.start],
        suffix=text[sentence.end : sentence.end + _CONTEXT],
        sentence_sha256=sentence.sha256,
    )


def _replace_open(articles: Sequence[int], wanted: dict[LinkKey, ClauseLink]) -> int:
    """
    Delete open links that are no longer proposed, refresh the others, add the new ones.

    Return how many links stand then that nobody rejected.
    """
    standing, gone, kept = 0, [], []
    for link in ClauseLink.objects.filter(sentence__article__in=articles).select_for_update():
        fresh = wanted.pop((link.sentence_id, link.agreement_id, link.clause_id), None)
        if link.review == Review.OPEN and fresh is None:
            gone.append(link.pk)
            continue
        standing += link.review != Review.REJECTED
        if link.review == Review.OPEN and fresh is not None:
            fresh.pk = link.pk
            kept.append(fresh)
    if gone:
        ClauseLink.objects.filter(pk__in=gone).delete()
    # One statement for all; the rows are there, and locked.
    ClauseLink.objects.bulk_create(
        kept, update_conflicts=True, unique_fields=["id"], update_fields=_PROPOSED_ANEW
    )
    ClauseLink.objects.bulk_create(wanted.values())
    return standing + len(wanted)


def _keep_references(
    article: Article,
    sentences: Sentences,
    found: tuple[ReferenceProposal, ...],
    offer: Offer,
) -> None:
    """Store references without a clause; those no longer unresolved are marked resolved."""
    still_open = []
    for reference in found:
        # The words lie inside their sentence.
        sentence = next(
            row for (start, end), row in sentences.items() if start <= reference.start < end
        )
        row, _ = UnresolvedReference.objects.update_or_create(
            sentence=sentence,
            words=reference.words[:300],
            defaults={
                "agreement_id": offer.agreement_pks.get(reference.agreement_id or ""),
                "number": reference.number[:40],
                "named_on": reference.named_day,
                "status": ReferenceStatus.OPEN,
            },
        )
        still_open.append(row.pk)
    if article.linked_at is None:
        return  # linked for the first time: there is none from before
    UnresolvedReference.objects.filter(sentence__article=article).exclude(pk__in=still_open).update(
        status=ReferenceStatus.RESOLVED
    )


@transaction.atomic
def review_link(
    link: ClauseLink,
    *,
    review: Review,
    by: User,
    note: str = "",
    expected: Review | None = None,
) -> ClauseLink:
    """
    Keep what a person says of a link: confirmed, rejected or unsure.

    `expected` is what the person saw the link as; the decision is refused where somebody
    else has decided meanwhile.

    :raises NotAllowed: if the person may not review.
    :raises StaleReview: if the link is no longer as expected.
    """
    by.must_be(*MAY_REVIEW, to="review links")
    link = ClauseLink.objects.select_for_update(of=("self",)).get(pk=link.pk)
    if expected is not None and link.review != expected:
        raise StaleReview(
            f"{link.reviewed_by or 'Somebody'} has marked this link as {link.review} meanwhile. "
            "Look at it again before you decide."
        )
    reopened = review == Review.OPEN
    link.review = review
    link.reviewed_by = None if reopened else by
    link.reviewed_at = None if reopened else timezone.now()
    link.review_note = note[:300]
    link.save(update_fields=["review", "reviewed_by", "reviewed_at", "review_note"])
    return link


@transaction.atomic
def undo_last_review(*, by: User) -> ClauseLink | None:
    """Open the link again that this person decided on last; None if there is none."""
    by.must_be(*MAY_REVIEW, to="review links")
    link = ClauseLink.objects.filter(reviewed_by=by).order_by("-reviewed_at", "-pk").first()
    if link is None:
        return None
    return review_link(link, review=Review.OPEN, by=by)


@transaction.atomic
def find_nothing(article: Article, *, by: User) -> int:
    """
    Record that a person read an article and found nothing more in it.

    Its open links are rejected, with that note; returns how many.
    """
    by.must_be(*MAY_REVIEW, to="review links")
    now = timezone.now()
    Article.objects.filter(pk=article.pk).update(reviewed_empty_by=by, reviewed_empty_at=now)
    return (
        ClauseLink.objects.open()
        .filter(sentence__article=article)
        .update(
            review=Review.REJECTED,
            reviewed_by=by,
            reviewed_at=now,
            review_note="reviewed, nothing here",
        )
    )
