"""What is held of invented breaches, who could see, and what is said to have been delivered."""

from collections import Counter
from datetime import timedelta

from agreements.actions.synthetic.copying import Row, copy_in, fuzzy
from agreements.actions.synthetic.frame import ZONE, Frame
from agreements.models import Obligation
from agreements.types.terms import Temporal

_COVERAGE = ["adequate", "adequate", "partial", "partial", "media_only", "party_only"]
_LEVELS = ["V1", "V2", "V2", "V3"]
_VALUES = ["breach", "breach", "breach", "undetermined", "out_of_scope"]
_STAGES = ["logged", "in_review", "assessed", "closed"]
_HARM = ["killed", "wounded", "killed_or_wounded"]
_ASSESSED = 0.1
_CASES = 0.3
_HARMED = 0.05
_SENSITIVE = 0.01


class Opinions:
    """Assessments, cases, harm, coverage and deliveries of one frame."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.deliveries = [duty for duty in frame.duties if duty.temporal == Temporal.ONE_OFF]

    def add(self, week: int, breaches: list[int], duties: list[Obligation]) -> Counter[str]:
        """Add what belongs to one week; return how many rows of each kind."""
        pairs = list(zip(breaches, duties, strict=True))
        return Counter(
            assessments=len(copy_in("assessment", self._assessments(pairs))),
            cases=len(copy_in("case", self._cases(breaches))),
            casualties=len(copy_in("casualties", self._harm(pairs))),
            sensitive=len(copy_in("sensitivedetail", self._sensitive(breaches))),
            coverage=len(copy_in("coverage", self._coverage(week))),
            fulfilments=len(copy_in("fulfilment", self._deliveries(week))),
        )

    def _assessments(self, pairs: list[tuple[int, Obligation]]) -> list[Row]:
        rows = []
        for breach, duty in pairs:
            if self.frame.chance.random() >= _ASSESSED:
                continue
            level, value = self.frame.chance.choice(_LEVELS), self.frame.chance.choice(_VALUES)
            rows.append(self._assessment(breach, "occurrence", level=level))
            rows.append(self._assessment(breach, "attribution", level=level, actor=duty.obligor_id))
            rows.append(
                self._assessment(breach, "characterisation", value=value, clause=duty.clause_id)
            )
        return rows

    def _assessment(
        self,
        breach: int,
        question: str,
        *,
        level: str = "",
        value: str = "",
        actor: int | None = None,
        clause: int | None = None,
    ) -> Row:
        author, second = self.frame.people
        return {
            "breach_id": breach,
            "question": question,
            "actor_id": actor,
            "clause_id": clause,
            "level": level,
            "value": value,
            "sole": False,
            "flags": [],
            "reasons": "Invented for measuring.",
            "author_id": author.pk,
            "second_signer_id": second.pk if level == "V3" else None,
            "recorded_basis": "declared",
        }

    def _cases(self, breaches: list[int]) -> list[Row]:
        chance, people = self.frame.chance, self.frame.people
        return [
            {
                "breach_id": breach,
                "stage": chance.choice(_STAGES),
                "assigned_to_id": chance.choice([None, people[0].pk, people[1].pk]),
            }
            for breach in breaches
            if chance.random() < _CASES
        ]

    def _harm(self, pairs: list[tuple[int, Obligation]]) -> list[Row]:
        chance = self.frame.chance
        return [
            {
                "breach_id": breach,
                "category": chance.choice(_HARM),
                "population": chance.choice(["civilian", "military", "unknown"]),
                "low": low,
                "best": low + 1,
                "high": low + chance.randrange(1, 4),
                "wording": "",
            }
            for breach, _ in pairs
            if chance.random() < _HARMED and (low := chance.randrange(3)) >= 0
        ]

    def _sensitive(self, breaches: list[int]) -> list[Row]:
        return [
            {
                "breach_id": breach,
                "kind": "exact_shelter",
                "words": "Invented for measuring.",
                "withdrawn": False,
            }
            for breach in breaches
            if self.frame.chance.random() < _SENSITIVE
        ]

    def _coverage(self, week: int) -> list[Row]:
        begins = self.frame.scale.start + timedelta(weeks=week)
        return [
            {
                "agreement_id": agreement.pk,
                "mechanism": "invented observers",
                "value": self.frame.chance.choice(_COVERAGE),
                "begins_at": begins,
                "ends_at": begins + timedelta(weeks=1),
                "reason": "",
                "retracted": False,
                "retraction_reason": "",
                "recorded_basis": "declared",
            }
            for agreement in self.frame.agreements
        ]

    def _deliveries(self, week: int) -> list[Row]:
        """Return reports on what fell due in this week; of two fifths nothing is heard."""
        begins = self.frame.scale.start + timedelta(weeks=week)
        ends = begins + timedelta(weeks=1)
        return [
            {
                "obligation_id": duty.pk,
                **fuzzy("done", begins, ends, precision="week", zone=ZONE),
                "share": self.frame.chance.choice([None, 0.5, 1.0]),
                "level": self.frame.chance.choice(["V1", "V2"]),
                "recipient_confirms": False,
                "recipient_denies": False,
                "announcement": False,
                "words": "An invented report of a delivery.",
                "quote": "",
                "citation": "Invented daily log",
                "origin": f"{self.frame.conflict.slug}-delivery-{duty.pk}",
                "retracted": False,
                "retraction_reason": "",
                "accepted_by_id": self.frame.people[0].pk,
                "recorded_basis": "declared",
            }
            for duty in self.deliveries
            if duty.due and begins <= duty.due.latest < ends and self.frame.chance.random() < 0.6
        ]
