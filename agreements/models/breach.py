"""
What is said to have happened, who says so, and what is held of it: four kinds of record.

A breach has no guilty party. Who accuses whom and who denies are claims; whether it happened,
who did it and whether it is a breach are assessments; harm is a range with its wording.
"""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from agreements.models.actor import Actor
from agreements.models.article import Article, Sentence
from agreements.models.conflict import Conflict
from agreements.models.fields import (
    FuzzyInstantField,
    fuzzy_constraints,
    known,
    matches,
    or_before_all,
    term_field,
)
from agreements.models.history import (
    Recorded,
    audited,
    clock_triggers,
    kept_as_states,
    recorded_constraint,
    retracted_constraint,
)
from agreements.models.obligation import Obligation
from agreements.models.place import Place
from agreements.models.text import Clause
from agreements.types.terms import (
    ActForm,
    ActKind,
    CasualtyCategory,
    Characterisation,
    ClaimKind,
    InScope,
    Level,
    PlacePrecision,
    Population,
    Question,
    Reliability,
    TargetKind,
    WeaponClass,
)

# No two places are further apart; the bound also refuses infinity and "not a number".
HALF_THE_GLOBE_KM = 20_040


@kept_as_states
@audited()
class Breach(Recorded):
    """
    One act or omission that touches a clause: one sentence, one place, one time.

    "Breach" names the record, not a finding: see `Assessment`. `reference` is permanent: after
    a merge it leads to `merged_into`, which took over positions and assessments.
    """

    conflict = models.ForeignKey(Conflict, models.PROTECT, related_name="breaches")
    reference = models.CharField(max_length=20, unique=True)
    form_key = models.UUIDField(null=True, blank=True, unique=True, editable=False)
    summary = models.CharField(max_length=300)
    act = term_field(ActKind)
    act_form = term_field(ActForm, default=ActForm.COMMISSION)
    weapon = term_field(WeaponClass, default=WeaponClass.UNKNOWN)
    target = term_field(TargetKind, default=TargetKind.UNKNOWN)
    occurred = FuzzyInstantField(null=True)
    place = models.ForeignKey(Place, models.PROTECT, null=True, blank=True, related_name="breaches")
    place_words = models.CharField(max_length=200, blank=True, default="")
    place_precision = term_field(PlacePrecision, default=PlacePrecision.UNKNOWN)
    distance_km = models.FloatField(null=True, blank=True)
    bearing_degrees = models.FloatField(null=True, blank=True)
    in_scope = term_field(InScope, default=InScope.UNDETERMINED)
    logged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="breaches_logged",
    )
    logged_from = models.ForeignKey(
        Sentence, models.PROTECT, null=True, blank=True, related_name="breaches_logged"
    )
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="merged_from"
    )

    class Meta:
        constraints = [
            matches("breach_reference_form", "reference", r"^[A-Z]{2,8}-\d{4}-\d{4,}$"),
            models.CheckConstraint(condition=~Q(summary=""), name="breach_has_a_summary"),
            known("breach_act_known", "act", ActKind),
            known("breach_act_form_known", "act_form", ActForm),
            known("breach_weapon_known", "weapon", WeaponClass),
            known("breach_target_known", "target", TargetKind),
            known("breach_place_precision_known", "place_precision", PlacePrecision),
            known("breach_in_scope_known", "in_scope", InScope),
            models.CheckConstraint(
                condition=Q(place__isnull=False)
                | ~Q(place_words="")
                | Q(place_precision=PlacePrecision.UNKNOWN),
                name="breach_place_before_its_precision",
            ),
            models.CheckConstraint(
                condition=Q(distance_km__range=(0, HALF_THE_GLOBE_KM))
                | Q(distance_km__isnull=True),
                name="breach_distance_on_the_globe",
            ),
            models.CheckConstraint(
                condition=Q(bearing_degrees__gte=0, bearing_degrees__lt=360)
                | Q(bearing_degrees__isnull=True),
                name="breach_bearing_on_the_compass",
            ),
            models.CheckConstraint(
                condition=Q(occurred_earliest__isnull=False) | ~Q(in_scope=InScope.YES),
                name="breach_in_scope_only_if_dated",
            ),
            models.CheckConstraint(
                condition=~Q(merged_into=F("pk")), name="breach_not_merged_into_itself"
            ),
            *fuzzy_constraints("breach", "occurred", null=True),
            recorded_constraint("breach"),
        ]
        indexes = [
            models.Index(fields=["conflict", "-occurred_earliest"], name="breach_by_time"),
            models.Index(
                or_before_all("occurred_latest").desc(), F("id").desc(), name="breach_newest_first"
            ),
            models.Index(fields=["-recorded_at", "-id"], name="breach_recorded_last"),
        ]
        triggers = clock_triggers()
        verbose_name_plural = "breaches"

    def __str__(self) -> str:
        return self.reference

    def get_absolute_url(self) -> str:
        """Return the breach's permanent address."""
        return reverse("breach_detail", args=[self.reference])


@kept_as_states
@audited()
class BreachClause(Recorded):
    """A clause a breach touches. `duty_number` None is every duty of the clause."""

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="touches")
    clause = models.ForeignKey(Clause, models.PROTECT, related_name="breach_touches")
    duty_number = models.PositiveSmallIntegerField(null=True, blank=True)
    withdrawn = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["breach", "clause", "duty_number"],
                nulls_distinct=False,
                name="breach_clause_once",
            ),
            recorded_constraint("breach_clause"),
        ]
        indexes = [
            models.Index(
                fields=["clause", "breach"],
                condition=Q(withdrawn=False),
                name="breach_clause_standing",
            ),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.breach} touches {self.clause}"


@kept_as_states
@audited()
class Claim(Recorded):
    """
    A position somebody takes on a breach, with its citation.

    `reported_claimant` is who the article says spoke; `claimant` is who, as we hold it, did.
    A correction changes `claimant` (and the accused); every state stays, each with its own
    `recorded_at`. `aligned_with` None means: aligned with nobody. Two claims with
    the same `origin` count as one origin, however many outlets carry them.
    """

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="claims")
    kind = term_field(ClaimKind)
    claimant = models.ForeignKey(Actor, models.PROTECT, related_name="claims")
    reported_claimant = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="claims_as_reported"
    )
    words = models.TextField()
    said = FuzzyInstantField(null=True)
    sentence = models.ForeignKey(
        Sentence, models.PROTECT, null=True, blank=True, related_name="claims"
    )
    article = models.ForeignKey(
        Article, models.PROTECT, null=True, blank=True, related_name="claims"
    )
    quote = models.TextField(blank=True, default="")
    citation = models.CharField(max_length=300, blank=True, default="")
    origin = models.CharField(max_length=120)
    aligned_with = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="claims_aligned"
    )
    against_interest = models.BooleanField(default=False)
    reliability = term_field(Reliability, blank=True, default="")
    credibility = models.PositiveSmallIntegerField(null=True, blank=True)
    correction_reason = models.TextField(blank=True, default="")
    retracted = models.BooleanField(default=False)
    retraction_reason = models.TextField(blank=True, default="")
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="claims_accepted",
    )

    class Meta:
        constraints = [
            known("claim_kind_known", "kind", ClaimKind),
            known("claim_reliability_known", "reliability", Reliability, blank=True),
            models.CheckConstraint(
                condition=Q(credibility__range=(1, 6)) | Q(credibility__isnull=True),
                name="claim_credibility_1_to_6",
            ),
            models.CheckConstraint(condition=~Q(words=""), name="claim_has_words"),
            models.CheckConstraint(condition=~Q(origin=""), name="claim_has_an_origin"),
            models.CheckConstraint(
                condition=Q(sentence__isnull=True) | Q(article__isnull=False),
                name="claim_sentence_with_its_article",
            ),
            retracted_constraint("claim"),
            *fuzzy_constraints("claim", "said", null=True),
            recorded_constraint("claim"),
        ]
        indexes = [
            models.Index(fields=["breach", "kind"], name="claim_by_breach"),
            models.Index(
                or_before_all("said_latest").desc(), F("id").desc(), name="claim_newest_first"
            ),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.kind} by {self.claimant} on {self.breach}"


@kept_as_states
@audited()
class ClaimAccused(Recorded):
    """Someone a claim accuses; withdrawn, not removed, when a correction names another."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="accused")
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="accusations")
    withdrawn = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "actor"], name="claim_accused_once"),
            recorded_constraint("claim_accused"),
        ]
        triggers = clock_triggers()
        verbose_name_plural = "accused"

    def __str__(self) -> str:
        return f"{self.actor} in {self.claim}"


@audited()
class Casualties(models.Model):
    """Harm to people as a range. None is "not stated", 0 is "none"; the wording is kept."""

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="casualties")
    claim = models.ForeignKey(
        Claim, models.PROTECT, null=True, blank=True, related_name="casualties"
    )
    side = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="casualties"
    )
    category = term_field(CasualtyCategory)
    population = term_field(Population)
    low = models.PositiveIntegerField(null=True, blank=True)
    best = models.PositiveIntegerField(null=True, blank=True)
    high = models.PositiveIntegerField(null=True, blank=True)
    wording = models.CharField(max_length=200, blank=True, default="")

    class Meta:
        constraints = [
            known("casualties_category_known", "category", CasualtyCategory),
            known("casualties_population_known", "population", Population),
            models.CheckConstraint(
                condition=Q(low__isnull=True) | Q(best__isnull=True) | Q(low__lte=F("best")),
                name="casualties_low_not_above_best",
            ),
            models.CheckConstraint(
                condition=Q(best__isnull=True) | Q(high__isnull=True) | Q(best__lte=F("high")),
                name="casualties_best_not_above_high",
            ),
            models.CheckConstraint(
                condition=Q(low__isnull=True) | Q(high__isnull=True) | Q(low__lte=F("high")),
                name="casualties_low_not_above_high",
            ),
            models.CheckConstraint(
                condition=Q(low__isnull=False)
                | Q(best__isnull=False)
                | Q(high__isnull=False)
                | ~Q(wording=""),
                name="casualties_say_something",
            ),
        ]
        verbose_name_plural = "casualties"

    def __str__(self) -> str:
        return f"{self.category} ({self.population})"


@kept_as_states
@audited()
class Assessment(Recorded):
    """
    What one person holds on one of the three questions about a breach.

    Occurrence and attribution carry a level, characterisation a value and its duty
    (a clause and perhaps a number). The second signer is never the author.
    """

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="assessments")
    question = term_field(Question)
    actor = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="assessments"
    )
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="assessments"
    )
    duty_number = models.PositiveSmallIntegerField(null=True, blank=True)
    level = term_field(Level, blank=True, default="")
    value = term_field(Characterisation, blank=True, default="")
    sole = models.BooleanField(default=False)
    flags = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    reasons = models.TextField()
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="assessments")
    second_signer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="assessments_signed",
    )

    class Meta:
        constraints = [
            known("assessment_question_known", "question", Question),
            known("assessment_level_known", "level", Level, blank=True),
            known("assessment_value_known", "value", Characterisation, blank=True),
            models.CheckConstraint(condition=~Q(reasons=""), name="assessment_has_reasons"),
            models.CheckConstraint(
                condition=Q(
                    question=Question.OCCURRENCE, actor__isnull=True, clause__isnull=True, value=""
                )
                & ~Q(level="")
                | Q(
                    question=Question.ATTRIBUTION,
                    actor__isnull=False,
                    clause__isnull=True,
                    value="",
                )
                & ~Q(level="")
                | Q(
                    question=Question.CHARACTERISATION,
                    actor__isnull=True,
                    clause__isnull=False,
                    level="",
                )
                & ~Q(value=""),
                name="assessment_answers_its_question",
            ),
            models.CheckConstraint(
                condition=~Q(second_signer=F("author")), name="assessment_second_signer_is_another"
            ),
            models.UniqueConstraint(
                fields=["breach", "question", "actor", "clause", "duty_number"],
                nulls_distinct=False,
                name="assessment_once_a_question",
            ),
            recorded_constraint("assessment"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.question} of {self.breach}: {self.level or self.value}"


@kept_as_states
@audited()
class Fulfilment(Recorded):
    """
    A report that a duty was done or not: share 0 to 1, None where no share is known.

    A recipient's word counts as V3 (rule R9); an announcement moves nothing.
    """

    obligation = models.ForeignKey(Obligation, models.PROTECT, related_name="fulfilments")
    done = FuzzyInstantField(null=True)
    share = models.FloatField(null=True, blank=True)
    level = term_field(Level, default=Level.V1)
    recipient_confirms = models.BooleanField(default=False)
    recipient_denies = models.BooleanField(default=False)
    announcement = models.BooleanField(default=False)
    words = models.TextField()
    sentence = models.ForeignKey(
        Sentence, models.PROTECT, null=True, blank=True, related_name="fulfilments"
    )
    article = models.ForeignKey(
        Article, models.PROTECT, null=True, blank=True, related_name="fulfilments"
    )
    quote = models.TextField(blank=True, default="")
    citation = models.CharField(max_length=300, blank=True, default="")
    origin = models.CharField(max_length=120)
    retracted = models.BooleanField(default=False)
    retraction_reason = models.TextField(blank=True, default="")
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="fulfilments_accepted",
    )

    class Meta:
        constraints = [
            known("fulfilment_level_known", "level", Level),
            models.CheckConstraint(
                condition=Q(share__gte=0, share__lte=1) | Q(share__isnull=True),
                name="fulfilment_share_0_to_1",
            ),
            models.CheckConstraint(
                condition=~Q(recipient_confirms=True, recipient_denies=True),
                name="fulfilment_recipient_says_one_thing",
            ),
            models.CheckConstraint(condition=~Q(words=""), name="fulfilment_has_words"),
            models.CheckConstraint(
                condition=Q(sentence__isnull=True) | Q(article__isnull=False),
                name="fulfilment_sentence_with_its_article",
            ),
            models.CheckConstraint(condition=~Q(origin=""), name="fulfilment_has_an_origin"),
            retracted_constraint("fulfilment"),
            *fuzzy_constraints("fulfilment", "done", null=True),
            recorded_constraint("fulfilment"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.obligation}: {self.words[:60]}"
