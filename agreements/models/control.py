"""Who is said to hold a place: statements with their day and their source, never a finding."""

from django.db import models
from django.db.models import F, Q

from agreements.models.actor import Actor
from agreements.models.compliance import Cited, said_to_be
from agreements.models.fields import FuzzyInstantField, fuzzy_constraints, known, term_field
from agreements.models.history import audited, clock_triggers, kept_as_states
from agreements.models.place import ConflictPlace
from agreements.types.terms import ControlKind

# What says of somebody that they hold a place, or do not.
NAMES_SOMEBODY = (ControlKind.HELD, ControlKind.NOT_HELD)


@kept_as_states
@audited()
class PlaceControl(Cited):
    """
    What somebody said of who holds a place of a conflict; statements that differ stand side by side.

    `speaker` None: the cited source says so itself. `said` is when it was said; `begins_at` None
    is "since when is not said", `ends_at` None "until further notice".
    """

    conflict_place = models.ForeignKey(ConflictPlace, models.PROTECT, related_name="controls")
    kind = term_field(ControlKind)
    holder = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="said_to_hold"
    )
    speaker = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="said_of_control"
    )
    said = FuzzyInstantField()
    begins_at = models.DateTimeField(null=True, blank=True)
    ends_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            known("control_kind_known", "kind", ControlKind),
            models.CheckConstraint(
                condition=Q(kind__in=NAMES_SOMEBODY, holder__isnull=False)
                | ~Q(kind__in=NAMES_SOMEBODY) & Q(holder__isnull=True),
                name="control_names_somebody_or_not",
            ),
            models.CheckConstraint(
                condition=Q(article__isnull=False) | ~Q(citation=""),
                name="control_has_a_source",
            ),
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("begins_at"))
                | Q(ends_at__isnull=True)
                | Q(begins_at__isnull=True),
                name="control_in_order",
            ),
            *fuzzy_constraints("control", "said"),
            *said_to_be("control"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.conflict_place.place}: {self.words[:60]}"
