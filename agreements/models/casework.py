"""How people work on a breach: stage, notes, files, what is sensitive, and double coding."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from agreements.models.actor import Actor
from agreements.models.article import Capture, Sentence, immutable
from agreements.models.breach import Breach, Claim
from agreements.models.fields import known, term_field
from agreements.models.history import audited
from agreements.models.text import Clause
from agreements.types.terms import CaseStage, Characterisation, Level, Question, SensitiveKind


@audited()
class Case(models.Model):
    """Where the work on one breach stands, and with whom; no state of a duty depends on it."""

    breach = models.OneToOneField(Breach, models.PROTECT, related_name="case")
    stage = term_field(CaseStage, default=CaseStage.LOGGED)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="cases"
    )

    class Meta:
        constraints = [known("case_stage_known", "stage", CaseStage)]

    def __str__(self) -> str:
        return f"{self.breach}: {self.stage}"


@audited()
class BreachRelation(models.Model):
    """
    Two breaches that belong together but are two acts; the lower row number comes first.

    `distinct` says that somebody looked at both and found them not to be one.
    """

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="relations_from")
    other = models.ForeignKey(Breach, models.PROTECT, related_name="relations_to")
    note = models.CharField(max_length=300, blank=True, default="")
    distinct = models.BooleanField(default=False)
    withdrawn = models.BooleanField(default=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="breach_relations",
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["breach", "other"], name="breach_relation_once"),
            models.CheckConstraint(
                condition=Q(breach__lt=F("other")), name="breach_relation_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.breach} and {self.other}"


@audited()
class Comment(models.Model):
    """What one person remarks on the work; it can be withdrawn, not rewritten."""

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="comments")
    words = models.TextField()
    written_at = models.DateTimeField(db_default=Now())
    withdrawn = models.BooleanField(default=False)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="comment_has_words")]
        indexes = [models.Index(fields=["breach", "written_at"], name="comment_by_time")]

    def __str__(self) -> str:
        return f"{self.author} on {self.breach}"


@audited()
class Attachment(models.Model):
    """A file beside a breach; its bytes are a capture, known by their sha-256."""

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="attachments")
    capture = models.ForeignKey(Capture, models.PROTECT, related_name="attachments")
    title = models.CharField(max_length=200)
    sensitive = models.BooleanField(default=False)
    withdrawn = models.BooleanField(default=False)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="attachments"
    )
    added_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["breach", "capture"], name="attachment_once"),
            models.CheckConstraint(condition=~Q(title=""), name="attachment_has_a_title"),
        ]

    def __str__(self) -> str:
        return self.title


@audited()
class SensitiveDetail(models.Model):
    """What would harm people if it were published; read by permission, never exported."""

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="sensitive_details")
    kind = term_field(SensitiveKind)
    words = models.TextField()
    withdrawn = models.BooleanField(default=False)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sensitive_details",
    )

    class Meta:
        constraints = [
            known("sensitive_kind_known", "kind", SensitiveKind),
            models.CheckConstraint(condition=~Q(words=""), name="sensitive_has_words"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of {self.breach}"


def _answer_constraints(table: str) -> list[models.BaseConstraint]:
    """Return the rules by which a row answers exactly one of the three questions."""
    return [
        known(f"{table}_question_known", "question", Question),
        known(f"{table}_level_known", "level", Level, blank=True),
        known(f"{table}_value_known", "value", Characterisation, blank=True),
        models.CheckConstraint(condition=~Q(reasons=""), name=f"{table}_has_reasons"),
        models.CheckConstraint(
            condition=Q(
                question=Question.OCCURRENCE, actor__isnull=True, clause__isnull=True, value=""
            )
            & ~Q(level="")
            | Q(question=Question.ATTRIBUTION, actor__isnull=False, clause__isnull=True, value="")
            & ~Q(level="")
            | Q(
                question=Question.CHARACTERISATION,
                actor__isnull=True,
                clause__isnull=False,
                level="",
            )
            & ~Q(value=""),
            name=f"{table}_answers_its_question",
        ),
    ]


@audited()
class Coding(models.Model):
    """
    One coder's first answer to a question, kept for the measure of agreement (rule R23).

    `blind` coders answer without having seen the first answer. It moves no state.
    """

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="codings")
    question = term_field(Question)
    actor = models.ForeignKey(Actor, models.PROTECT, null=True, blank=True, related_name="codings")
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="codings"
    )
    duty_number = models.PositiveSmallIntegerField(null=True, blank=True)
    level = term_field(Level, blank=True, default="")
    value = term_field(Characterisation, blank=True, default="")
    reasons = models.TextField()
    coder = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="codings")
    blind = models.BooleanField(default=False)
    coded_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            *_answer_constraints("coding"),
            models.UniqueConstraint(
                fields=["breach", "question", "actor", "clause", "duty_number", "coder"],
                nulls_distinct=False,
                name="coding_once_a_coder",
            ),
            models.UniqueConstraint(
                fields=["breach", "question", "actor", "clause", "duty_number", "blind"],
                nulls_distinct=False,
                name="coding_one_open_one_blind",
            ),
        ]
        indexes = [models.Index(fields=["coder", "coded_at"], name="coding_by_coder")]

    def __str__(self) -> str:
        return f"{self.question} of {self.breach} by {self.coder}"


@audited()
class Adjudication(models.Model):
    """What was settled where two coders differed, and why; both answers stay."""

    breach = models.ForeignKey(Breach, models.PROTECT, related_name="adjudications")
    question = term_field(Question)
    actor = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="adjudications"
    )
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="adjudications"
    )
    duty_number = models.PositiveSmallIntegerField(null=True, blank=True)
    level = term_field(Level, blank=True, default="")
    value = term_field(Characterisation, blank=True, default="")
    reasons = models.TextField()
    adjudicator = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="adjudications"
    )
    adjudicated_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            *_answer_constraints("adjudication"),
            models.UniqueConstraint(
                fields=["breach", "question", "actor", "clause", "duty_number"],
                nulls_distinct=False,
                name="adjudication_once_a_question",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.question} of {self.breach}, settled"


class CorrectionNote(models.Model):
    """
    The public note that a claim was corrected, with the cells it changed (rule R22).

    `before` and `after` hold names of claimant and accused as they read then; `cells` holds
    `{"agreement", "clause", "obligation", "obligor", "before", "after"}` each. It cannot change.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="correction_notes")
    before = models.JSONField()
    after = models.JSONField()
    reason = models.TextField()
    cells = models.JSONField(default=list)
    posted_at = models.DateTimeField(db_default=Now())
    posted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="correction_notes",
    )

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="correction_note_has_a_reason")
        ]
        indexes = [models.Index(fields=["-posted_at"], name="correction_note_by_time")]
        triggers = [immutable("correction_note_is_immutable")]

    def __str__(self) -> str:
        return f"Correction of {self.claim}"


@audited()
class Translation(models.Model):
    """
    A person's translation of one sentence of an article, under the translator's name.

    `made_at` is when its words were last written.
    """

    sentence = models.ForeignKey(Sentence, models.PROTECT, related_name="translations")
    language = models.CharField(max_length=12)
    words = models.TextField()
    note = models.CharField(max_length=300, blank=True, default="")
    translator = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="translations"
    )
    made_at = models.DateTimeField(db_default=Now(), editable=False)
    withdrawn = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="translation_has_words"),
            models.CheckConstraint(condition=~Q(language=""), name="translation_has_a_language"),
            models.UniqueConstraint(
                fields=["sentence", "language", "translator"], name="translation_once_a_person"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.sentence} in {self.language}"
