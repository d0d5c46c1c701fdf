"""What a new version of a text does to addresses and to what was tied to the words before it."""

from typing import Self

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from agreements.models.agreement import Agreement, AgreementRelation
from agreements.models.article import immutable
from agreements.models.compliance import Interpretation
from agreements.models.fields import known, matches, term_field
from agreements.models.history import audited
from agreements.models.obligation import Obligation
from agreements.models.text import AgreementText, Clause
from agreements.types.terms import AddressFate, AnchorAnswer, AnchorKind, AnchorState

_CLOSING = (AddressFate.MERGED, AddressFate.REMOVED)


class FormerAddressQuerySet(models.QuerySet["FormerAddress"]):
    """Filters that read as sentences."""

    def oldest_first(self) -> Self:
        """Order as things happened; of one clause, the last row says how it stands now."""
        return self.order_by("made_at", "pk")


class FormerAddress(models.Model):
    """
    What became of the address of a clause: a row each time, never changed, the newest holds.

    `path` is the address as it was. Renumbered: the clause lives on under its present path.
    Merged: its words stand in `leads_to`. Removed: no clause of the newer text holds them.
    Restored: it has its address again. `text` is the version with which it came, if any.
    Both clauses belong to the agreement: composite foreign keys `address_clause_in_its_agreement`
    and `address_leads_to_its_agreement`.
    """

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="former_addresses")
    path = models.CharField(max_length=80)
    clause = models.ForeignKey(Clause, models.PROTECT, related_name="former_addresses")
    fate = term_field(AddressFate)
    leads_to = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="addresses_taken_over"
    )
    text = models.ForeignKey(
        AgreementText, models.PROTECT, null=True, blank=True, related_name="former_addresses"
    )
    reason = models.TextField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)

    objects = FormerAddressQuerySet.as_manager()

    class Meta:
        constraints = [
            matches("address_path_printable", "path", r"^[^\s/][^/]*$"),
            known("address_fate_known", "fate", AddressFate),
            models.CheckConstraint(
                condition=Q(fate=AddressFate.MERGED, leads_to__isnull=False)
                | ~Q(fate=AddressFate.MERGED) & Q(leads_to__isnull=True),
                name="address_of_a_merged_clause_leads_on",
            ),
            models.CheckConstraint(
                condition=~Q(leads_to=F("clause")), name="address_leads_to_another_clause"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="address_has_a_reason"),
        ]
        indexes = [models.Index(fields=["agreement", "path"], name="address_by_path")]
        triggers = [immutable("former_address_is_kept")]

    def __str__(self) -> str:
        return f"{self.agreement} {self.path}: {self.fate}"

    @property
    def is_closing(self) -> bool:
        """Whether the clause has no words of its own from here on."""
        return self.fate in _CLOSING


class AnchorQuerySet(models.QuerySet["Anchor"]):
    """Filters that read as sentences."""

    def unsettled(self) -> Self:
        """Keep what drifted or was lost and nobody has looked at."""
        return self.filter(answer=AnchorAnswer.OPEN).exclude(state=AnchorState.EXACT)


@audited()
class Anchor(models.Model):
    """
    Something tied to words of one version, carried to the next: where these words stand now.

    `quote`, `prefix`, `suffix` and `before_start` are of `before`; `start` and `end` (half-open,
    in characters) of `text`. `state` and `score` (0 to 1, the share of characters kept) are the
    machine's, `answer` is a person's; corrected: the place is the one the person named.
    """

    text = models.ForeignKey(AgreementText, models.PROTECT, related_name="anchors")
    before = models.ForeignKey(AgreementText, models.PROTECT, related_name="anchors_carried_on")
    kind = term_field(AnchorKind)
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="anchors"
    )
    relation = models.ForeignKey(
        AgreementRelation, models.PROTECT, null=True, blank=True, related_name="anchors"
    )
    obligation = models.ForeignKey(
        Obligation, models.PROTECT, null=True, blank=True, related_name="anchors"
    )
    interpretation = models.ForeignKey(
        Interpretation, models.PROTECT, null=True, blank=True, related_name="anchors"
    )
    quote = models.TextField()
    prefix = models.CharField(max_length=80, blank=True, default="")
    suffix = models.CharField(max_length=80, blank=True, default="")
    before_start = models.PositiveIntegerField()
    state = term_field(AnchorState)
    score = models.FloatField()
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    answer = term_field(AnchorAnswer, default=AnchorAnswer.OPEN)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=300, blank=True, default="")

    objects = AnchorQuerySet.as_manager()

    class Meta:
        ordering = ["text", "before_start", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["text", "kind", "clause", "relation", "obligation", "interpretation"],
                nulls_distinct=False,
                name="anchor_once_a_version",
            ),
            models.CheckConstraint(
                condition=Q(
                    kind=AnchorKind.CLAUSE,
                    clause__isnull=False,
                    relation__isnull=True,
                    obligation__isnull=True,
                    interpretation__isnull=True,
                )
                | Q(
                    kind=AnchorKind.RELATION,
                    relation__isnull=False,
                    obligation__isnull=True,
                    interpretation__isnull=True,
                )
                | Q(
                    kind=AnchorKind.DEADLINE,
                    clause__isnull=False,
                    relation__isnull=True,
                    obligation__isnull=False,
                    interpretation__isnull=True,
                )
                | Q(
                    kind=AnchorKind.READING,
                    clause__isnull=False,
                    relation__isnull=True,
                    obligation__isnull=True,
                    interpretation__isnull=False,
                ),
                name="anchor_ties_one_thing",
            ),
            known("anchor_kind_known", "kind", AnchorKind),
            known("anchor_state_known", "state", AnchorState),
            known("anchor_answer_known", "answer", AnchorAnswer),
            models.CheckConstraint(condition=~Q(quote=""), name="anchor_quotes_something"),
            models.CheckConstraint(
                condition=Q(score__gte=0, score__lte=1), name="anchor_score_0_to_1"
            ),
            models.CheckConstraint(
                condition=~Q(state=AnchorState.EXACT) | Q(score=1), name="anchor_exact_is_whole"
            ),
            models.CheckConstraint(
                condition=Q(state=AnchorState.ORPHAN, start__isnull=True, end__isnull=True)
                & ~Q(answer=AnchorAnswer.CORRECTED)
                | Q(start__isnull=False, end__gt=F("start"))
                & (~Q(state=AnchorState.ORPHAN) | Q(answer=AnchorAnswer.CORRECTED)),
                name="anchor_orphan_stands_nowhere",
            ),
            models.CheckConstraint(
                condition=Q(
                    answer=AnchorAnswer.OPEN, answered_by__isnull=True, answered_at__isnull=True
                )
                | ~Q(answer=AnchorAnswer.OPEN)
                & Q(answered_by__isnull=False, answered_at__isnull=False),
                name="anchor_answered_by_someone",
            ),
        ]
        indexes = [
            models.Index(
                fields=["text"],
                condition=Q(answer=AnchorAnswer.OPEN) & ~Q(state=AnchorState.EXACT),
                name="anchor_unsettled",
            )
        ]
        triggers = [
            pgtrigger.Trigger(
                name="anchor_fits_its_texts",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                declare=[("problem", "text")],
                func="""
                    SELECT CASE
                        WHEN t.agreement_id <> b.agreement_id OR t.language <> b.language
                            THEN 'the two versions are not of one text'
                        WHEN NEW."end" > length(t.text) THEN 'it ends after the text'
                    END INTO problem
                    FROM agreements_agreementtext t, agreements_agreementtext b
                    WHERE t.id = NEW.text_id AND b.id = NEW.before_id;
                    IF problem IS NOT NULL THEN
                        RAISE EXCEPTION 'anchor_fits_its_texts: %', problem
                            USING ERRCODE = 'check_violation', CONSTRAINT = 'anchor_fits_its_texts';
                    END IF;
                    RETURN NEW;
                """,
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} in {self.text}: {self.state}"
