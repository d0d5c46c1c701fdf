"""
One factory a model: the smallest row that every rule of the database accepts.

A test names only what it is about: ``ClauseFactory(kind=ClauseKind.REMAINS)``. Rows that must
agree with each other (a clause and its agreement, a sentence and its article) follow from the
one that is given.
"""

import hashlib
from datetime import UTC, date, datetime

import factory
from django.contrib.auth.models import Group
from factory.django import DjangoModelFactory, Password

from agreements import models
from agreements.linking.written import pattern_of
from agreements.types import terms
from agreements.types.drafts import DecisionKind, DraftStage, PartyPlace, StepKind
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis

ZONE = "Asia/Yerevan"
MOMENT = datetime(2020, 10, 31, 12, tzinfo=UTC)


def on(year: int, month: int, day: int, zone: str = ZONE) -> FuzzyInstant:
    """Return a whole day as lived in a zone."""
    return FuzzyInstant.day(date(year, month, day), zone=zone, basis=ZoneBasis.INFERRED_PLACE)


def sha256(text: str) -> str:
    """Return the sha-256 of a text's UTF-8 bytes as hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


class GroupFactory(DjangoModelFactory):
    class Meta:
        model = Group
        django_get_or_create = ["name"]

    name = terms.Role.READER.value


class UserFactory(DjangoModelFactory):
    """A person without a password; `UserFactory(roles=[Role.ANALYST])` puts them into groups."""

    class Meta:
        model = models.User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"person{n}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@tracker.example")
    password = Password(None)

    @factory.post_generation
    def roles(self, create, extracted, **kwargs):
        for role in extracted or []:
            self.groups.add(GroupFactory(name=terms.Role(role).value))


class MembershipFactory(DjangoModelFactory):
    class Meta:
        model = models.Membership

    user = factory.SubFactory(UserFactory)
    group = factory.SubFactory(GroupFactory)


class ActorFactory(DjangoModelFactory):
    class Meta:
        model = models.Actor

    slug = factory.Sequence(lambda n: f"actor-{n}")
    name = factory.Sequence(lambda n: f"Actor {n}")
    kind = terms.ActorKind.STATE


class ActorNameFactory(DjangoModelFactory):
    class Meta:
        model = models.ActorName

    actor = factory.SubFactory(ActorFactory)
    text = factory.Sequence(lambda n: f"Name {n}")
    language = "en"
    kind = terms.NameKind.ALIAS


class ConflictFactory(DjangoModelFactory):
    class Meta:
        model = models.Conflict

    slug = factory.Sequence(lambda n: f"conflict-{n}")
    name = factory.Sequence(lambda n: f"Conflict {n}")
    # Only letters are allowed: the number, written with letters.
    reference_prefix = factory.Sequence(
        lambda n: "T" + "".join(chr(ord("A") + int(digit)) for digit in f"{n:03}")
    )
    zones = factory.LazyFunction(lambda: [ZONE, "Asia/Baku"])


class ConflictNameFactory(DjangoModelFactory):
    class Meta:
        model = models.ConflictName

    conflict = factory.SubFactory(ConflictFactory)
    text = factory.Sequence(lambda n: f"Conflict name {n}")
    language = "en"
    kind = terms.NameKind.ALIAS


class PlaceFactory(DjangoModelFactory):
    class Meta:
        model = models.Place

    slug = factory.Sequence(lambda n: f"place-{n}")
    name = factory.Sequence(lambda n: f"Place {n}")
    kind = terms.PlaceKind.SETTLEMENT


class PlaceNameFactory(DjangoModelFactory):
    class Meta:
        model = models.PlaceName

    place = factory.SubFactory(PlaceFactory)
    text = factory.Sequence(lambda n: f"Place name {n}")
    language = "en"
    kind = terms.NameKind.ALIAS


class ConflictPlaceFactory(DjangoModelFactory):
    class Meta:
        model = models.ConflictPlace

    conflict = factory.SubFactory(ConflictFactory)
    place = factory.SubFactory(PlaceFactory)


class AliasFactory(DjangoModelFactory):
    """A word for an actor; `AliasFactory(region=True)` and the like name something else."""

    class Meta:
        model = models.Alias

    class Params:
        region = factory.Trait(kind=terms.AliasKind.REGION, actor=None)
        off = factory.Trait(status=terms.AliasStatus.OFF, reason="a common word")
        of_curator = factory.Trait(
            origin=terms.AliasOrigin.CURATOR, made_by=factory.SubFactory(UserFactory)
        )
        counted = factory.Trait(sentences=0, articles=0, read_articles=1, counted_at=MOMENT)

    conflict = factory.SubFactory(ConflictFactory)
    kind = terms.AliasKind.PARTY
    actor = factory.SubFactory(ActorFactory)
    text = factory.Sequence(lambda n: f"Alias {n}")
    pattern = factory.LazyAttribute(lambda alias: pattern_of(alias.text))
    origin = terms.AliasOrigin.CLDR
    applied_at = MOMENT


class AgreementFactory(DjangoModelFactory):
    class Meta:
        model = models.Agreement

    conflict = factory.SubFactory(ConflictFactory)
    slug = factory.Sequence(lambda n: f"agreement-{n}")
    title = factory.Sequence(lambda n: f"Statement {n} on the cessation of hostilities")
    short_title = factory.Sequence(lambda n: f"Statement {n}")
    form = terms.AgreementForm.JOINT_STATEMENT
    status = terms.AgreementStatus.MULTIPARTY_AGREED
    agreement_class = terms.AgreementClass.PRELIMINARY
    agreed = factory.LazyFunction(lambda: on(2020, 10, 30))
    in_force_from = factory.LazyFunction(lambda: on(2020, 10, 30))


class AgreementNameFactory(DjangoModelFactory):
    class Meta:
        model = models.AgreementName

    agreement = factory.SubFactory(AgreementFactory)
    text = factory.Sequence(lambda n: f"Agreement name {n}")
    language = "en"
    kind = terms.NameKind.ALIAS


class AgreementRoleFactory(DjangoModelFactory):
    class Meta:
        model = models.AgreementRole

    agreement = factory.SubFactory(AgreementFactory)
    actor = factory.SubFactory(ActorFactory)
    role = terms.RoleKind.PARTY


class DeclarationFactory(DjangoModelFactory):
    class Meta:
        model = models.Declaration

    agreement = factory.SubFactory(AgreementFactory)
    actor = factory.SubFactory(ActorFactory)
    kind = terms.DeclarationKind.ANNOUNCE
    declared = factory.LazyFunction(lambda: on(2020, 10, 30))


class AgreementRelationFactory(DjangoModelFactory):
    class Meta:
        model = models.AgreementRelation

    from_agreement = factory.SubFactory(AgreementFactory)
    to_agreement = factory.SubFactory(
        AgreementFactory, conflict=factory.SelfAttribute("..from_agreement.conflict")
    )
    kind = terms.RelationKind.REAFFIRMS


class RelationDecisionFactory(DjangoModelFactory):
    class Meta:
        model = models.RelationDecision

    relation = factory.SubFactory(AgreementRelationFactory)
    answer = terms.RelationAnswer.KEPT
    reason = "Two statements were made on that day."
    made_by = factory.SubFactory(UserFactory)


class AgreementTextFactory(DjangoModelFactory):
    """A draft; `AgreementTextFactory(published=True)` can no longer change."""

    class Meta:
        model = models.AgreementText

    agreement = factory.SubFactory(AgreementFactory)
    language = "en"
    version = 1
    status = terms.TextStatus.DRAFT
    standing = terms.TextStanding.UNOFFICIAL
    text = "1. The sides will not shell villages.\n2. Each side will hand over a list of names."

    class Params:
        published = factory.Trait(status=terms.TextStatus.PUBLISHED, published_at=MOMENT)


class ClauseFactory(DjangoModelFactory):
    class Meta:
        model = models.Clause

    agreement = factory.SubFactory(AgreementFactory)
    path = factory.Sequence(lambda n: str(n + 1))
    order = 1
    kind = terms.ClauseKind.CIVILIAN_PROTECTION
    segment = terms.SegmentKind.OPERATIVE


class ClauseSpanFactory(DjangoModelFactory):
    """Where a clause stands; by default the first line of its text."""

    class Meta:
        model = models.ClauseSpan

    clause = factory.SubFactory(ClauseFactory)
    text = factory.SubFactory(
        AgreementTextFactory, agreement=factory.SelfAttribute("..clause.agreement")
    )
    start = 0
    end = factory.LazyAttribute(lambda span: len(span.text.text.splitlines()[0]))


class ObligationFactory(DjangoModelFactory):
    class Meta:
        model = models.Obligation

    clause = factory.SubFactory(ClauseFactory)
    number = 1
    obligor = factory.SubFactory(ActorFactory)
    deontic = terms.Deontic.PROHIBITION
    temporal = terms.Temporal.CONTINUING
    summary = "Not to shell villages"
    verifiability = terms.Verifiability.PUBLIC

    class Params:
        # The list of prisoners: one week after the day agreed, counted in the obligor's zone.
        one_week = factory.Trait(
            deontic=terms.Deontic.OBLIGATION,
            temporal=terms.Temporal.ONE_OFF,
            summary="To hand over a list of names",
            deadline_kind=terms.DeadlineKind.RELATIVE,
            deadline_anchor="2020-10-30",
            deadline_duration="P7D",
            deadline_stated="one week",
            deadline_zone=ZONE,
            deadline_zone_basis=ZoneBasis.INFERRED_PLACE,
        )


class ObligationRecipientFactory(DjangoModelFactory):
    class Meta:
        model = models.ObligationRecipient

    obligation = factory.SubFactory(ObligationFactory)
    actor = factory.SubFactory(ActorFactory)


class SourceFactory(DjangoModelFactory):
    class Meta:
        model = models.Source

    slug = factory.Sequence(lambda n: f"source-{n}")
    name = factory.Sequence(lambda n: f"Source {n}")
    kind = terms.SourceKind.WIRE


class SourceAlignmentFactory(DjangoModelFactory):
    class Meta:
        model = models.SourceAlignment

    source = factory.SubFactory(SourceFactory)
    actor = factory.SubFactory(ActorFactory)
    alignment = terms.Alignment.NOT_ALIGNED


class FeedFactory(DjangoModelFactory):
    class Meta:
        model = models.Feed

    source = factory.SubFactory(SourceFactory)
    url = factory.Sequence(lambda n: f"https://news{n}.example/feed")


class CaptureFactory(DjangoModelFactory):
    class Meta:
        model = models.Capture

    sha256 = factory.Sequence(lambda n: sha256(f"capture {n}"))
    size_bytes = 100
    media_type = "text/plain"
    fetched_how = terms.FetchedHow.PASTE


class StoryFactory(DjangoModelFactory):
    class Meta:
        model = models.Story


class ArticleFactory(DjangoModelFactory):
    """An article read and not yet linked; `ArticleFactory(linked=True)` is done."""

    class Meta:
        model = models.Article

    capture = factory.SubFactory(CaptureFactory)
    source = factory.SubFactory(SourceFactory)
    title = factory.Sequence(lambda n: f"Report {n}")
    language = "en"
    published = factory.LazyFunction(lambda: on(2020, 10, 31))
    published_basis = terms.PublishedBasis.STATED
    text = factory.Sequence(lambda n: f"Shells fell on village {n}. Nobody was hurt.")
    text_sha256 = factory.LazyAttribute(lambda article: sha256(article.text))
    status = terms.ArticleStatus.EXTRACTED

    class Params:
        linked = factory.Trait(
            status=terms.ArticleStatus.DONE, linked_at=MOMENT, link_model="rules-test"
        )


class SentenceFactory(DjangoModelFactory):
    """The first sentence of an article, or the one given as `words`."""

    class Meta:
        model = models.Sentence

    class Params:
        words = factory.LazyAttribute(
            lambda sentence: sentence.article.text.partition(". ")[0].rstrip(".") + "."
        )

    article = factory.SubFactory(ArticleFactory)
    position = 0
    start = factory.LazyAttribute(lambda sentence: sentence.article.text.index(sentence.words))
    end = factory.LazyAttribute(lambda sentence: sentence.start + len(sentence.words))
    sha256 = factory.LazyAttribute(lambda sentence: sha256(sentence.words))


class ArticleVectorsFactory(DjangoModelFactory):
    class Meta:
        model = models.ArticleVectors

    article = factory.SubFactory(ArticleFactory)
    model = "vectors-test"
    dimensions = 2
    vectors = b"\x01\x02"


class ClauseLinkFactory(DjangoModelFactory):
    """A machine's link; `ClauseLinkFactory(confirmed=True)` has a person's decision."""

    class Meta:
        model = models.ClauseLink

    sentence = factory.SubFactory(SentenceFactory)
    clause = factory.SubFactory(ClauseFactory)
    agreement = factory.LazyAttribute(
        lambda link: link.clause.agreement if link.clause else AgreementFactory()
    )
    relation = terms.LinkRelation.ALLEGES_BREACH
    probability = 0.9
    band = terms.Band.LINKED
    model = "rules-test"
    quote = factory.LazyAttribute(
        lambda link: link.sentence.article.text[link.sentence.start : link.sentence.end]
    )
    sentence_sha256 = factory.SelfAttribute("sentence.sha256")

    class Params:
        confirmed = factory.Trait(
            review=terms.Review.CONFIRMED,
            reviewed_by=factory.SubFactory(UserFactory),
            reviewed_at=MOMENT,
        )


class LinkFitFactory(DjangoModelFactory):
    """A fit in use that switches the band linked on; `refused=True` is one that was not taken."""

    class Meta:
        model = models.LinkFit

    conflict = factory.SubFactory(ConflictFactory)
    model = "rules-test"
    reviews = 40
    confirmed = 30
    held_back = 20
    reviews_sha256 = factory.Sequence(lambda n: sha256(f"reviews {n}"))
    intercept = 0.0
    slope = 1.0
    suggested_from = 0.35
    linked_from = 0.9
    linked_precision = 0.95
    linked_reviews = 20
    is_used = True

    class Params:
        refused = factory.Trait(is_used=False, fault=terms.FitFault.WORSE_ON_REVIEWS)
        linked_off = factory.Trait(linked_from=None, linked_precision=None, linked_reviews=None)


class UnresolvedReferenceFactory(DjangoModelFactory):
    class Meta:
        model = models.UnresolvedReference

    sentence = factory.SubFactory(SentenceFactory)
    words = "the fifth point of the statement"


class BreachFactory(DjangoModelFactory):
    class Meta:
        model = models.Breach

    conflict = factory.SubFactory(ConflictFactory)
    reference = factory.Sequence(lambda n: f"TS-2020-{n:04}")
    summary = "Shells fell on a village."
    act = terms.ActKind.SHELLING_ARTILLERY
    occurred = factory.LazyFunction(lambda: on(2020, 10, 31))


class BreachClauseFactory(DjangoModelFactory):
    class Meta:
        model = models.BreachClause

    breach = factory.SubFactory(BreachFactory)
    clause = factory.SubFactory(
        ClauseFactory, agreement__conflict=factory.SelfAttribute("...breach.conflict")
    )


class ClaimFactory(DjangoModelFactory):
    class Meta:
        model = models.Claim

    breach = factory.SubFactory(BreachFactory)
    kind = terms.ClaimKind.ACCUSATION
    claimant = factory.SubFactory(ActorFactory)
    words = "They shelled our village."
    origin = factory.Sequence(lambda n: f"origin-{n}")


class ClaimAccusedFactory(DjangoModelFactory):
    class Meta:
        model = models.ClaimAccused

    claim = factory.SubFactory(ClaimFactory)
    actor = factory.SubFactory(ActorFactory)


class CasualtiesFactory(DjangoModelFactory):
    class Meta:
        model = models.Casualties

    breach = factory.SubFactory(BreachFactory)
    category = terms.CasualtyCategory.KILLED
    population = terms.Population.CIVILIAN
    low = 1
    best = 2
    high = 3


class AssessmentFactory(DjangoModelFactory):
    class Meta:
        model = models.Assessment

    breach = factory.SubFactory(BreachFactory)
    question = terms.Question.OCCURRENCE
    level = terms.Level.V1
    reasons = "One side says so."
    author = factory.SubFactory(UserFactory)


class FulfilmentFactory(DjangoModelFactory):
    class Meta:
        model = models.Fulfilment

    obligation = factory.SubFactory(ObligationFactory)
    done = factory.LazyFunction(lambda: on(2020, 11, 5))
    words = "The list was handed over."
    origin = factory.Sequence(lambda n: f"origin-{n}")


class CoverageFactory(DjangoModelFactory):
    class Meta:
        model = models.Coverage

    agreement = factory.SubFactory(AgreementFactory)
    mechanism = "monitors on both sides of the line"
    value = terms.CoverageValue.PARTIAL
    begins_at = MOMENT


class OverrideFactory(DjangoModelFactory):
    class Meta:
        model = models.Override

    obligation = factory.SubFactory(ObligationFactory)
    status = "OVERDUE_UNKNOWN"
    rule = "R11"
    reason = "The report that decided this was withdrawn."
    review_by = date(2020, 12, 31)
    author = factory.SubFactory(UserFactory)
    second_signer = factory.SubFactory(UserFactory)


class TriggerFactory(DjangoModelFactory):
    class Meta:
        model = models.Trigger

    clause = factory.SubFactory(ClauseFactory)
    at = factory.LazyFunction(lambda: on(2020, 11, 1))
    words = "Fighting was reported on the territory of the ally."


class InterruptionFactory(DjangoModelFactory):
    class Meta:
        model = models.Interruption

    agreement = factory.SubFactory(AgreementFactory)
    kind = terms.EndKind.SUSPENDED
    begins_at = MOMENT
    words = "One side suspended its part."


class InterpretationFactory(DjangoModelFactory):
    class Meta:
        model = models.Interpretation

    clause = factory.SubFactory(ClauseFactory)
    reading = "verification"
    actor = factory.SubFactory(ActorFactory)
    words = "The second item speaks of verification."


class PlaceControlFactory(DjangoModelFactory):
    """Somebody says that somebody holds a place, written out without a sentence."""

    class Meta:
        model = models.PlaceControl

    conflict_place = factory.SubFactory(ConflictPlaceFactory)
    kind = terms.ControlKind.HELD
    holder = factory.SubFactory(ActorFactory)
    speaker = factory.SubFactory(ActorFactory)
    said = factory.LazyFunction(lambda: on(2020, 10, 31))
    words = "Our units hold the town."
    citation = "Statement of a ministry, 31 October 2020"


class CaseFactory(DjangoModelFactory):
    class Meta:
        model = models.Case

    breach = factory.SubFactory(BreachFactory)


class BreachRelationFactory(DjangoModelFactory):
    """Two breaches that belong together; the first is made first, so its number is lower."""

    class Meta:
        model = models.BreachRelation

    breach = factory.SubFactory(BreachFactory)
    other = factory.SubFactory(BreachFactory, conflict=factory.SelfAttribute("..breach.conflict"))


class CommentFactory(DjangoModelFactory):
    class Meta:
        model = models.Comment

    breach = factory.SubFactory(BreachFactory)
    author = factory.SubFactory(UserFactory)
    words = "The second report gives another hour."


class AttachmentFactory(DjangoModelFactory):
    class Meta:
        model = models.Attachment

    breach = factory.SubFactory(BreachFactory)
    capture = factory.SubFactory(CaptureFactory)
    title = "Statement as a file"


class SensitiveDetailFactory(DjangoModelFactory):
    class Meta:
        model = models.SensitiveDetail

    breach = factory.SubFactory(BreachFactory)
    kind = terms.SensitiveKind.WITNESS
    words = "Somebody who saw it"


class CodingFactory(DjangoModelFactory):
    class Meta:
        model = models.Coding

    breach = factory.SubFactory(BreachFactory)
    question = terms.Question.OCCURRENCE
    level = terms.Level.V1
    reasons = "One side says so."
    coder = factory.SubFactory(UserFactory)


class AdjudicationFactory(DjangoModelFactory):
    class Meta:
        model = models.Adjudication

    breach = factory.SubFactory(BreachFactory)
    question = terms.Question.OCCURRENCE
    level = terms.Level.V1
    reasons = "Both reports go back to one origin."
    adjudicator = factory.SubFactory(UserFactory)


class CorrectionNoteFactory(DjangoModelFactory):
    class Meta:
        model = models.CorrectionNote

    claim = factory.SubFactory(ClaimFactory)
    before = factory.LazyFunction(lambda: {"claimant": "Actor 1", "accused": ["Actor 2"]})
    after = factory.LazyFunction(lambda: {"claimant": "Actor 2", "accused": ["Actor 1"]})
    reason = "The release names another speaker."


class TranslationFactory(DjangoModelFactory):
    class Meta:
        model = models.Translation

    sentence = factory.SubFactory(SentenceFactory)
    language = "en"
    words = "Shells fell on a village."
    translator = factory.SubFactory(UserFactory)


class SavedViewFactory(DjangoModelFactory):
    class Meta:
        model = models.SavedView

    owner = factory.SubFactory(UserFactory)
    name = factory.Sequence(lambda n: f"Saved view {n}")
    path = "/breaches/"
    query = "level=V3"


class JobFactory(DjangoModelFactory):
    class Meta:
        model = models.Job

    kind = "ingest"


class RelinkingFactory(DjangoModelFactory):
    """What a job links to; `clause=` and `agreement=` make it narrower."""

    class Meta:
        model = models.Relinking

    job = factory.SubFactory(JobFactory, kind="relink")
    conflict = factory.SubFactory(ConflictFactory)


class JobPartFactory(DjangoModelFactory):
    """A range of articles to be searched."""

    class Meta:
        model = models.JobPart

    job = factory.SubFactory(JobFactory, kind="relink")
    rank = models.JobPart.SEARCH
    first_article = 1
    last_article = 50_000


class ArticleImprintFactory(DjangoModelFactory):
    """An imprint of an article without a day, in which no name stands."""

    class Meta:
        model = models.ArticleImprint

    article = factory.SubFactory(ArticleFactory, linked=True)
    made_by = 1
    keys = factory.LazyFunction(list)
    body = bytes(18)


class WorkerHeartbeatFactory(DjangoModelFactory):
    class Meta:
        model = models.WorkerHeartbeat

    worker = factory.Sequence(lambda n: f"worker-{n}")
    seen_at = MOMENT


class FormerAddressFactory(DjangoModelFactory):
    class Meta:
        model = models.FormerAddress

    clause = factory.SubFactory(ClauseFactory)
    agreement = factory.SelfAttribute("clause.agreement")
    path = factory.LazyAttribute(lambda address: f"old {address.clause.path}")
    fate = terms.AddressFate.RENUMBERED
    reason = "the numbers were misprinted"


class AnchorFactory(DjangoModelFactory):
    """The first line of a version, found unchanged in the next; `drifted`, `orphan`, `settled`."""

    class Meta:
        model = models.Anchor

    class Params:
        drifted = factory.Trait(state=terms.AnchorState.DRIFTED, score=0.8)
        orphan = factory.Trait(state=terms.AnchorState.ORPHAN, score=0, start=None, end=None)
        settled = factory.Trait(
            answer=terms.AnchorAnswer.CONFIRMED,
            answered_by=factory.SubFactory(UserFactory),
            answered_at=MOMENT,
        )

    clause = factory.SubFactory(ClauseFactory)
    before = factory.SubFactory(
        AgreementTextFactory,
        agreement=factory.SelfAttribute("..clause.agreement"),
        published=True,
    )
    text = factory.SubFactory(
        AgreementTextFactory,
        agreement=factory.SelfAttribute("..before.agreement"),
        version=2,
        published=True,
    )
    kind = terms.AnchorKind.CLAUSE
    quote = factory.LazyAttribute(lambda anchor: anchor.before.text.splitlines()[0])
    before_start = 0
    state = terms.AnchorState.EXACT
    score = 1
    start = 0
    end = factory.LazyAttribute(lambda anchor: len(anchor.quote))


class DraftFactory(DjangoModelFactory):
    """A draft without segments; `DraftFactory(proposed=True)` waits for a second person."""

    class Meta:
        model = models.Draft

    class Params:
        proposed = factory.Trait(
            stage=DraftStage.PROPOSED, proposed_by=factory.SubFactory(UserFactory)
        )
        published = factory.Trait(
            stage=DraftStage.PUBLISHED,
            proposed_by=factory.SubFactory(UserFactory),
            published_by=factory.SubFactory(UserFactory),
            published_text=factory.SubFactory(AgreementTextFactory, published=True),
        )

    conflict = factory.SubFactory(ConflictFactory)
    capture = factory.SubFactory(CaptureFactory)
    text = "1. The sides will not shell villages."


class DraftStepFactory(DjangoModelFactory):
    class Meta:
        model = models.DraftStep

    draft = factory.SubFactory(DraftFactory)
    token = factory.Sequence(lambda n: n + 2)
    kind = StepKind.CHANGE


class DraftDecisionFactory(DjangoModelFactory):
    class Meta:
        model = models.DraftDecision

    draft = factory.SubFactory(DraftFactory)
    kind = DecisionKind.RETURNED
    reason = "Clause 2 holds two duties."
    token = 1
    made_by = factory.SubFactory(UserFactory)


class DraftPresenceFactory(DjangoModelFactory):
    class Meta:
        model = models.DraftPresence

    draft = factory.SubFactory(DraftFactory)
    user = factory.SubFactory(UserFactory)


class UnresolvedActorFactory(DjangoModelFactory):
    """Words nobody is known for; `UnresolvedActorFactory(settled=True)` means somebody."""

    class Meta:
        model = models.UnresolvedActor

    class Params:
        settled = factory.Trait(
            actor=factory.SubFactory(ActorFactory),
            settled_by=factory.SubFactory(UserFactory),
            settled_at=MOMENT,
        )

    clause = factory.SubFactory(ClauseFactory)
    draft = factory.SubFactory(DraftFactory)
    duty_number = 1
    place = PartyPlace.OBLIGOR
    words = "the Hill Guard"
