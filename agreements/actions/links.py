"""Link articles to clauses, and keep what people say of the links."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from django.db import transaction
from django.utils import timezone

from agreements.errors import StaleReview
from agreements.linking.engine import MODEL, Linker
from agreements.models import Article, ClauseLink, Sentence, UnresolvedReference, User
from agreements.models.offers import Offer, agreements_on_offer
from agreements.types.linking import ArticleInput, LinkProposal, ReferenceProposal, SentenceSpan
from agreements.types.terms import ArticleStatus, Band, ReferenceStatus, Review, Role

MAY_REVIEW = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
_CONTEXT = 60
_OFFERED = 3
_WEAKEST_CANDIDATE = 0.1

_Key = tuple[int, int, int | None]
_Sentences = dict[tuple[int, int], Sentence]


class OfferedLinker:
    """The engine, prepared once with all instruments on offer; use it for many articles."""

    def __init__(self, offer: Offer | None = None) -> None:
        self.offer = offer or agreements_on_offer()
        self.linker = Linker(self.offer.agreements)


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
        Article.objects.select_for_update(of=("self",)).filter(pk__in=pks).order_by("pk")
    )
    sentences: dict[int, _Sentences] = {article.pk: {} for article in articles}
    for sentence in Sentence.objects.filter(article__in=pks):
        sentences[sentence.article_id][sentence.start, sentence.end] = sentence
    wanted: dict[_Key, ClauseLink] = {}
    for article in articles:
        own = sentences[article.pk]
        result = linker.linker.link(_input(article, own))
        for proposal in _worth_keeping(result.links):
            link = _link(article, own[proposal.start, proposal.end], proposal, linker.offer)
            wanted[link.sentence_id, link.agreement_id, link.clause_id] = link
        _keep_references(article, own, result.unresolved, linker.offer)
    count = _replace_open(pks, wanted)
    Article.objects.filter(pk__in=pks).update(
        status=ArticleStatus.DONE,
        status_reason="",
        linked_at=timezone.now(),
        link_model=MODEL,
    )
    return count


def _input(article: Article, sentences: _Sentences) -> ArticleInput:
    published = article.published
    return ArticleInput(
        title=article.title,
        body=article.text,
        language=article.language,
        published_first=published.local(published.earliest).date() if published else None,
        published_last=published.local(published.latest).date() if published else None,
        sentences=tuple(
            SentenceSpan(s.start, s.end, s.is_quote, s.is_boilerplate)
            for s in sorted(sentences.values(), key=lambda s: s.start)
        ),
    )


def _worth_keeping(proposals: Sequence[LinkProposal]) -> Iterator[LinkProposal]:
    """Leave out weak candidates: a reviewer is offered three clauses a sentence, no more."""
    kept: Counter[int] = Counter()
    for proposal in sorted(proposals, key=lambda proposal: -proposal.probability):
        if proposal.band != Band.CANDIDATE or (
            proposal.probability >= _WEAKEST_CANDIDATE and kept[proposal.start] < _OFFERED
        ):
            kept[proposal.start] += 1
            yield proposal


def _link(article: Article, sentence: Sentence, proposal: LinkProposal, offer: Offer) -> ClauseLink:
    clause = offer.clause_pks[proposal.clause_id] if proposal.clause_id else None
    text = article.text
    return ClauseLink(
        sentence=sentence,
        agreement_id=offer.agreement_pks[proposal.agreement_id],
        clause_id=clause,
        text_id=offer.text_pks.get(proposal.agreement_id),
        relation=proposal.relation,
        probability=proposal.probability,
        band=proposal.band,
        ambiguous=proposal.ambiguous,
        why=asdict(proposal.why),
        model=MODEL,
        quote=text[sentence.start : sentence.end],
        prefix=text[max(0, sentence.start - _CONTEXT) : sentence.start],
        suffix=text[sentence.end : sentence.end + _CONTEXT],
        sentence_sha256=sentence.sha256,
    )


def _replace_open(articles: Sequence[int], wanted: dict[_Key, ClauseLink]) -> int:
    """
    Delete open links that are no longer proposed, refresh the others, add the new ones.

    Return how many links stand then that nobody rejected.
    """
    standing, gone = 0, []
    for link in ClauseLink.objects.filter(sentence__article__in=articles).select_for_update():
        fresh = wanted.pop((link.sentence_id, link.agreement_id, link.clause_id), None)
        if link.review == Review.OPEN and fresh is None:
            gone.append(link.pk)
            continue
        standing += link.review != Review.REJECTED
        if link.review == Review.OPEN and fresh is not None:
            fresh.pk = link.pk
            fresh.save(force_update=True)
    if gone:
        ClauseLink.objects.filter(pk__in=gone).delete()
    ClauseLink.objects.bulk_create(wanted.values())
    return standing + len(wanted)


def _keep_references(
    article: Article,
    sentences: _Sentences,
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
