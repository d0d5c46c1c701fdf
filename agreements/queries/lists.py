"""The rows of the lists of breaches, claims and articles: a constant number of queries a page."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib.postgres.lookups import TrigramWordSimilar
from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value
from django.utils.translation import ngettext

from agreements.models import (
    Actor,
    Article,
    Assessment,
    Attachment,
    Breach,
    BreachClause,
    Case,
    Claim,
    ClaimAccused,
    Clause,
    ClauseLink,
    SensitiveDetail,
)
from agreements.models.article import ArticleQuerySet
from agreements.models.labels import label, label_of
from agreements.queries.evidence import ACCUSING, DENYING
from agreements.queries.facets import ArticleFacets
from agreements.queries.paging import COUNTED, ROWS, Order
from agreements.queries.replayed import Replay, as_record
from agreements.types.terms import (
    ActKind,
    Band,
    CaseStage,
    ClaimKind,
    PlacePrecision,
    Question,
    Review,
)

BREACH_ORDERS = {
    "newest": Order("occurred_latest"),
    "oldest": Order("occurred_latest", descending=False),
    "logged": Order(""),
}
CLAIM_ORDERS = {
    "newest": Order("said_latest"),
    "oldest": Order("said_latest", descending=False),
    "recorded": Order(""),
}
ARTICLE_ORDERS = {
    "newest": Order("published_latest"),
    "oldest": Order("published_latest", descending=False),
    "taken": Order(""),
}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows fit, up to `COUNTED`; and, if all were counted, how many by facet and value."""

    total: int
    more: bool
    by: dict[str, Counter[Any]]


def tally(rows: "QuerySet[Any]", *columns: str) -> Tally:
    """Count the first rows, not all: a list of a hundred thousand opens as quickly as one of ten."""
    found = list(rows.order_by().values_list("id", *columns)[: COUNTED + 1])
    if len(found) > COUNTED:
        return Tally(COUNTED, more=True, by={})
    by = {
        column: Counter(row[place] for row in found)
        for place, column in enumerate(columns, start=1)
    }
    return Tally(len(found), more=False, by=by)


@dataclass(slots=True)
class ListedBreach:
    """One breach in a list, with its claims counted; retracted claims count nowhere."""

    breach: Breach
    touches: list[tuple[Clause, int | None]] = field(default_factory=list)
    accused: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    origins: int = 0
    level: str = ""
    stage: CaseStage = CaseStage.LOGGED
    assigned: str = ""
    sensitive: bool = False

    # Words are looked up here and not by `get_…_display`, which builds all choices for each row.
    @property
    def stage_words(self) -> str:
        """Where the work on it stands."""
        return str(label(self.stage))

    @property
    def act_words(self) -> str:
        """What kind of act it is said to be."""
        return str(label_of(ActKind, self.breach.act))

    @property
    def precision_words(self) -> str:
        """How exactly the place is known."""
        return str(label_of(PlacePrecision, self.breach.place_precision))

    @property
    def said_words(self) -> list[tuple[str, str]]:
        """What is said of it in numbers, each with the name of its shape."""
        said = [
            ("alleged", ngettext("%(n)s accusation", "%(n)s accusations", self.accusations)),
            ("contested", ngettext("%(n)s denial", "%(n)s denials", self.denials)),
            ("admitted", ngettext("%(n)s admission", "%(n)s admissions", self.admissions)),
        ]
        counts = (self.accusations, self.denials, self.admissions)
        return [
            (shape, words % {"n": count})
            for (shape, words), count in zip(said, counts, strict=True)
            if count
        ]

    @property
    def origin_words(self) -> str:
        """From how many origins the claims are."""
        words = ngettext("from %(n)s origin", "from %(n)s origins", self.origins)
        return words % {"n": self.origins}

    @property
    def accusations(self) -> int:
        """How many claims accuse somebody."""
        return sum(self.kinds[kind] for kind in ACCUSING)

    @property
    def denials(self) -> int:
        """How many claims deny it, or give another account."""
        return sum(self.kinds[kind] for kind in DENYING)

    @property
    def admissions(self) -> int:
        """How many claims admit it."""
        return self.kinds[ClaimKind.ADMISSION]


def listed_breaches(rows: Iterable[Any], replay: Replay) -> list[ListedBreach]:
    """Return what a list shows of some breaches. Ten queries, however many breaches."""
    listed = {row.id: ListedBreach(as_record(Breach, row, "place")) for row in rows}
    ids = list(listed)
    for touch in touches_of(ids, replay):
        listed[touch.breach_id].touches.append((touch.clause, touch.duty_number))
    _count_claims(listed, replay)
    levels = replay.rows(Assessment).filter(breach__in=ids, question=Question.OCCURRENCE)
    for breach, level in levels.values_list("breach", "level"):
        listed[breach].level = level
    for case in Case.objects.filter(breach__in=ids).select_related("assigned_to"):
        row = listed[case.breach_id]
        row.stage = CaseStage(case.stage)
        row.assigned = case.assigned_to.username if case.assigned_to else ""
    for breach in sensitive_among(ids):
        listed[breach].sensitive = True
    return list(listed.values())


def touches_of(ids: Sequence[int], replay: Replay) -> "QuerySet[Any]":
    """Return the clauses that breaches touch, in the order of agreements and texts. One query."""
    touches = replay.rows(BreachClause).filter(breach__in=ids, withdrawn=False)
    ordered: QuerySet[Any] = touches.select_related("clause__agreement").order_by(
        "clause__agreement__agreed_earliest", "clause__order", "id"
    )
    return ordered


def sensitive_among(ids: Sequence[int]) -> set[int]:
    """Return the breaches of which something must not be published. Two queries."""
    details = SensitiveDetail.objects.filter(breach__in=ids, withdrawn=False)
    files = Attachment.objects.filter(breach__in=ids, withdrawn=False, sensitive=True)
    return {*details.values_list("breach", flat=True), *files.values_list("breach", flat=True)}


def _count_claims(listed: dict[int, ListedBreach], replay: Replay) -> None:
    """Count the claims of breaches by kind and origin, and name the accused. Three queries."""
    claims = replay.rows(Claim).filter(breach__in=list(listed), retracted=False)
    origins: dict[int, set[str]] = defaultdict(set)
    accusing: dict[int, int] = {}
    for number, breach, kind, origin in claims.values_list("id", "breach", "kind", "origin"):
        listed[breach].kinds[kind] += 1
        origins[breach].add(origin)
        if kind in ACCUSING:
            accusing[number] = breach
    for breach, found in origins.items():
        listed[breach].origins = len(found)
    for claim, name in accused_of(list(accusing), replay):
        names = listed[accusing[claim]].accused
        if name not in names:
            names.append(name)


def accused_of(claims: Sequence[int], replay: Replay, *, by: str = "name") -> list[tuple[int, str]]:
    """
    Return (claim, name of the accused) for some claims, by name; or by slug. Two queries.

    Not joined: with few actors the planner would walk through all accusations of each.
    """
    rows = replay.rows(ClaimAccused).filter(claim__in=claims, withdrawn=False)
    found = list(rows.order_by().values_list("claim", "actor"))
    wanted = {actor for _, actor in found}
    names = dict(Actor.objects.filter(pk__in=wanted).values_list("pk", by))
    return sorted(((claim, names[actor]) for claim, actor in found), key=lambda pair: pair[1])


def alike(rows: "QuerySet[Any]", column: str, words: str) -> list[Any]:
    """Return the rows with words spelled nearest to these, the nearest first. One query."""
    near = rows.filter(TrigramWordSimilar(F(column), Value(words)))
    likeness = TrigramWordSimilarity(words, column)
    return list(near.annotate(_likeness=likeness).order_by("-_likeness", "-id")[:ROWS])


@dataclass(slots=True)
class ListedClaim:
    """One claim in a list, with whom it accuses and the breach it is about."""

    claim: Claim
    accused: list[str] = field(default_factory=list)


def listed_claims(rows: Sequence[Any], replay: Replay) -> list[ListedClaim]:
    """Return what a list shows of some claims; `rows` come with what they refer to. Three queries."""
    related = ("claimant", "reported_claimant", "article", "aligned_with")
    listed = {row.id: ListedClaim(as_record(Claim, row, *related)) for row in rows}
    for claim, name in accused_of(list(listed), replay):
        listed[claim].accused.append(name)
    breaches = Breach.objects.in_bulk({row.claim.breach_id for row in listed.values()})
    for row in listed.values():
        row.claim.breach = breaches[row.claim.breach_id]
    return list(listed.values())


def with_claim_relations(rows: "QuerySet[Any]") -> "QuerySet[Any]":
    """Load claims with what a list shows of them, without the long columns of articles."""
    long = ("text", "search", "signature", "signature_keys", "quote_keys")
    return rows.select_related(
        "claimant", "reported_claimant", "aligned_with", "article__source"
    ).defer(*(f"article__{name}" for name in long))


@dataclass(slots=True)
class ListedStory:
    """A story by the article that stands for it: how many outlets carry it, what is linked in it."""

    article: Article
    outlets: int = 1
    confirmed: int = 0
    waiting: int = 0


def stories(facets: ArticleFacets, replay: Replay) -> "ArticleQuerySet":
    """
    Return the first article of each story among those asked for: of copies, one row.

    An article stands for its story if no other that fits was published before it.
    """
    fitting = facets.apply(replay)
    earlier = Q(published_earliest__lt=OuterRef("published_earliest"))
    at_once = Q(published_earliest=OuterRef("published_earliest"), pk__lt=OuterRef("pk"))
    undated = Q(published_earliest__isnull=True, pk__lt=OuterRef("pk"))
    before = facets.apply(replay).filter(story=OuterRef("story"))
    dated = before.filter(earlier | at_once)
    first = ~Exists(dated) & Q(published_earliest__isnull=False)
    only_undated = Q(published_earliest__isnull=True) & ~Exists(
        before.filter(Q(published_earliest__isnull=False) | undated)
    )
    return fitting.filter(first | only_undated)


def listed_stories(rows: Sequence[Article]) -> list[ListedStory]:
    """Return what a list shows of some stories. Two queries, however many."""
    listed = {_story_of(article.pk, article.story_id): ListedStory(article) for article in rows}
    groups: dict[int, int] = {}
    outlets: dict[int, set[int]] = defaultdict(set)
    alike = Article.objects.filter(
        Q(pk__in=[article.pk for article in rows])
        | Q(story__in=[article.story_id for article in rows if article.story_id])
    )
    for pk, story, source in alike.values_list("pk", "story", "source"):
        groups[pk] = _story_of(pk, story)
        outlets[groups[pk]].add(source)
    reviews = _reviews(groups)
    for group, row in listed.items():
        row.outlets = len(outlets[group])
        row.confirmed = reviews[group][Review.CONFIRMED]
        row.waiting = reviews[group][Review.OPEN]
    return list(listed.values())


def _story_of(article: int, story: int | None) -> int:
    """Return a story's number; below zero the article's own, where it stands alone."""
    return -article if story is None else story


def _reviews(groups: dict[int, int]) -> dict[int, Counter[str]]:
    """Return the links of articles by what people said of them, counted by group. One query."""
    counted: dict[int, Counter[str]] = defaultdict(Counter)
    links = ClauseLink.objects.filter(sentence__article__in=list(groups)).exclude(
        review=Review.OPEN, band=Band.CANDIDATE
    )
    for article, review in links.values_list("sentence__article", "review"):
        counted[groups[article]][review] += 1
    return counted
