"""Duties: who owes what to whom by when. One row an obligor, one cell a row."""

from django.db import models
from django.db.models import F, Q

from agreements.compliance.deadlines import resolve_deadline
from agreements.models.actor import Actor
from agreements.models.fields import (
    DURATION_PATTERN,
    FuzzyInstantField,
    fuzzy_constraints,
    known,
    matches,
    term_field,
)
from agreements.models.history import (
    Recorded,
    audited,
    clock_triggers,
    kept_as_states,
    recorded_constraint,
)
from agreements.models.text import Clause
from agreements.types.fuzzy import ZoneBasis
from agreements.types.terms import (
    AgreementForm,
    DeadlineKind,
    Deontic,
    Duty,
    Temporal,
    Verifiability,
)

_ISO_MOMENT = r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$"


def duty_of(deontic: str, temporal: str, condition: str, *, form: str) -> Duty | None:
    """
    Return what the compliance rules take an obligation for; the first that fits holds.

    `form` is its agreement's. None for permissions and declarations, which get no cell.
    """
    if deontic in (Deontic.PERMISSION, Deontic.DECLARATION):
        return None
    if form == AgreementForm.PROPOSAL:
        return Duty.PROPOSAL
    if condition:
        return Duty.CONDITIONAL
    if deontic in (Deontic.BEST_EFFORTS, Deontic.AGREEMENT_TO_AGREE):
        return Duty.EFFORT
    if deontic == Deontic.PROHIBITION:
        return Duty.PROHIBITION
    return Duty(temporal)


@kept_as_states
@audited()
class Obligation(Recorded):
    """
    One duty of one obligor under a clause; `<clause path>/<number>` is the duty's id.

    A deadline is kept as stated (kind, anchor or date, duration, zone) and as resolved (`due`,
    an interval); `save` resolves it, and the constraint `obligation_due_with_deadline` keeps
    the two together. Several zones are joined by `|`: then the later end counts.
    """

    clause = models.ForeignKey(Clause, models.PROTECT, related_name="obligations")
    number = models.PositiveSmallIntegerField()
    obligor = models.ForeignKey(Actor, models.PROTECT, related_name="obligations")
    beneficiary = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="obligations_owed"
    )
    deontic = term_field(Deontic)
    temporal = term_field(Temporal)
    every = models.CharField(max_length=40, blank=True, default="")
    summary = models.CharField(max_length=300)
    in_force = FuzzyInstantField(null=True)
    condition = models.TextField(blank=True, default="")
    verifiability = term_field(Verifiability)
    verifier = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="obligations_verified"
    )
    deadline_kind = term_field(DeadlineKind, default=DeadlineKind.NONE)
    deadline_stated = models.CharField(max_length=200, blank=True, default="")
    deadline_date = models.CharField(max_length=25, blank=True, default="")
    deadline_anchor = models.CharField(max_length=25, blank=True, default="")
    deadline_duration = models.CharField(max_length=40, blank=True, default="")
    deadline_zone = models.CharField(max_length=120, blank=True, default="")
    deadline_zone_basis = term_field(ZoneBasis, blank=True, default="")
    deadline_inclusive = models.BooleanField(default=True)
    due = FuzzyInstantField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["clause", "number", "obligor"], name="obligation_once_an_obligor"
            ),
            models.CheckConstraint(condition=Q(number__gte=1), name="obligation_number_from_one"),
            models.CheckConstraint(condition=~Q(summary=""), name="obligation_has_a_summary"),
            models.CheckConstraint(
                condition=~Q(beneficiary=F("obligor")), name="obligation_not_owed_to_oneself"
            ),
            known("obligation_deontic_known", "deontic", Deontic),
            known("obligation_temporal_known", "temporal", Temporal),
            known("obligation_verifiability_known", "verifiability", Verifiability),
            known("obligation_deadline_kind_known", "deadline_kind", DeadlineKind),
            known("obligation_zone_basis_known", "deadline_zone_basis", ZoneBasis, blank=True),
            matches("obligation_every_iso8601", "every", DURATION_PATTERN, blank=True),
            matches(
                "obligation_duration_iso8601", "deadline_duration", DURATION_PATTERN, blank=True
            ),
            matches("obligation_date_iso8601", "deadline_date", _ISO_MOMENT, blank=True),
            matches("obligation_anchor_iso8601", "deadline_anchor", _ISO_MOMENT, blank=True),
            models.CheckConstraint(
                condition=Q(temporal=Temporal.RECURRING) & ~Q(every="")
                | ~Q(temporal=Temporal.RECURRING) & Q(every=""),
                name="obligation_recurring_has_a_period",
            ),
            models.CheckConstraint(
                condition=Q(deadline_kind=DeadlineKind.NONE, deadline_date="", deadline_duration="")
                | Q(deadline_kind=DeadlineKind.ABSOLUTE) & ~Q(deadline_date="")
                | Q(deadline_kind=DeadlineKind.RELATIVE)
                & ~Q(deadline_anchor="")
                & ~Q(deadline_duration="")
                | Q(deadline_kind__in=[DeadlineKind.RECURRING, DeadlineKind.TRIGGERED]),
                name="obligation_deadline_complete",
            ),
            models.CheckConstraint(
                condition=Q(
                    deadline_kind__in=[DeadlineKind.ABSOLUTE, DeadlineKind.RELATIVE],
                    due_latest__isnull=False,
                )
                | ~Q(deadline_kind__in=[DeadlineKind.ABSOLUTE, DeadlineKind.RELATIVE])
                & Q(due_latest__isnull=True),
                name="obligation_due_with_deadline",
            ),
            *fuzzy_constraints("obligation", "in_force", null=True),
            *fuzzy_constraints("obligation", "due", null=True),
            recorded_constraint("obligation"),
        ]
        indexes = [models.Index(fields=["due_latest"], name="obligation_by_due")]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.clause} /{self.number} {self.obligor}"

    @property
    def ident(self) -> str:
        """The duty's id within its agreement: `<clause path>/<number>`."""
        return f"{self.clause.path}/{self.number}"

    @property
    def duty(self) -> Duty | None:
        """What the compliance rules take this for; None for permissions and declarations."""
        return duty_of(self.deontic, self.temporal, self.condition, form=self.clause.agreement.form)

    def resolve_due(self) -> None:
        """
        Set `due` from the deadline as stated.

        :raises FuzzyTimeError: if a date, duration or zone cannot be read.
        """
        self.due = resolve_deadline(
            DeadlineKind(self.deadline_kind),
            date=self.deadline_date,
            anchor=self.deadline_anchor,
            duration=self.deadline_duration,
            zones=self.deadline_zone.split("|") if self.deadline_zone else ["UTC"],
            basis=ZoneBasis(self.deadline_zone_basis or ZoneBasis.UNSPECIFIED),
            inclusive=self.deadline_inclusive,
            stated=self.deadline_stated,
        )

    def save(self, *args: object, **kwargs: object) -> None:
        """Save, with the deadline resolved from what is stated."""
        self.resolve_due()
        super().save(*args, **kwargs)  # type: ignore[arg-type]


@audited()
class ObligationRecipient(models.Model):
    """To whom something is to be delivered, such as a list to the ICRC."""

    obligation = models.ForeignKey(Obligation, models.PROTECT, related_name="recipients")
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="deliveries_due")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["obligation", "actor"], name="obligation_recipient_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.obligation} → {self.actor}"
