"""Invented breaches of each week, with what both sides say of them and what is held of them."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from agreements.actions.synthetic.copying import Row, copy_in, fuzzy
from agreements.actions.synthetic.frame import ZONE, Frame
from agreements.actions.synthetic.opinions import Opinions
from agreements.actions.synthetic.reports import Written
from agreements.models import Obligation
from agreements.types.terms import ActKind, Deontic, TargetKind, WeaponClass

_ACTS = [
    *[ActKind.SMALL_ARMS_FIRE] * 8,
    *[ActKind.SHELLING_MORTAR] * 5,
    *[ActKind.SHELLING_ARTILLERY] * 4,
    *[ActKind.DRONE_STRIKE] * 2,
    ActKind.ROCKET_FIRE,
    ActKind.TROOP_MOVEMENT,
    ActKind.OVERFLIGHT,
    ActKind.ACCESS_DENIED,
]
_WORDS = {
    ActKind.SMALL_ARMS_FIRE: "Small-arms fire near village {n}",
    ActKind.SHELLING_MORTAR: "Mortar rounds fell at the edge of village {n}",
    ActKind.SHELLING_ARTILLERY: "Artillery fire on fields by village {n}",
    ActKind.DRONE_STRIKE: "A drone struck a shed in village {n}",
    ActKind.ROCKET_FIRE: "Rockets landed between villages {n} and {m}",
    ActKind.TROOP_MOVEMENT: "A column moved past village {n}",
    ActKind.OVERFLIGHT: "A drone flew over village {n}",
    ActKind.ACCESS_DENIED: "A relief convoy was turned back on the road to village {n}",
}
_WEAPONS = {
    ActKind.SMALL_ARMS_FIRE: WeaponClass.SMALL_ARMS,
    ActKind.SHELLING_MORTAR: WeaponClass.MORTAR,
    ActKind.SHELLING_ARTILLERY: WeaponClass.TUBE_ARTILLERY,
    ActKind.DRONE_STRIKE: WeaponClass.ARMED_DRONE,
    ActKind.ROCKET_FIRE: WeaponClass.ROCKET_ARTILLERY,
}
_TARGETS = [TargetKind.MILITARY_POSITION, TargetKind.RESIDENTIAL_AREA, TargetKind.UNKNOWN]
# What follows the first accusation: (kind, who speaks), as often as it stands here.
_ANSWERS = [
    *[("denial", "accused")] * 5,
    *[("counter_accusation", "accused")] * 3,
    *[("accusation", "outsider")] * 2,
    *[("accusation", "organ")] * 4,
    ("admission", "accused"),
    ("no_violation", "outsider"),
]
_SAID = {"counter_accusation": "accusation in return", "no_violation": "nothing happened"}
_DAY_SECONDS = 24 * 60 * 60


class Acts:
    """The breaches of a frame, added week by week; `counts` says how many rows there are."""

    def __init__(self, frame: Frame, articles: Sequence[Written]) -> None:
        self.frame = frame
        self.counts: Counter[str] = Counter(breaches=0, claims=0)
        self.reference = 0
        self.origin = 0
        self.opinions = Opinions(frame)
        self.articles: dict[int, list[Written]] = defaultdict(list)
        for article in articles:
            self.articles[article.day].append(article)
        self.prohibitions: list[Obligation] = [
            duty for duty in frame.duties if duty.deontic == Deontic.PROHIBITION
        ]

    def add_week(self, week: int) -> None:
        """Add one week's breaches with all that hangs on them, within the caller's clock."""
        scale = self.frame.scale
        first, last = (scale.breaches * place // scale.weeks for place in (week, week + 1))
        moments = sorted(self._moment(week) for _ in range(first, last))
        duties = [self.frame.chance.choice(self.prohibitions) for _ in moments]
        acts = [self._breach(moment) for moment in moments]
        breaches = copy_in("breach", acts)
        copy_in(
            "breachclause",
            [
                {
                    "breach_id": breach,
                    "clause_id": duty.clause_id,
                    "duty_number": duty.number if self.frame.chance.random() < 0.5 else None,
                    "withdrawn": False,
                    "recorded_basis": "declared",
                }
                for breach, duty in zip(breaches, duties, strict=True)
            ],
        )
        self._add_claims(breaches, moments, duties)
        self.counts["breaches"] += len(breaches)
        self.counts.update(self.opinions.add(week, breaches, duties))

    def _moment(self, week: int) -> datetime:
        days = min(7, self.frame.scale.days - week * 7)
        seconds = self.frame.chance.randrange(days * _DAY_SECONDS)
        return self.frame.scale.start + timedelta(days=week * 7, seconds=seconds)

    def _breach(self, moment: datetime) -> Row:
        chance, self.reference = self.frame.chance, self.reference + 1
        act = chance.choice(_ACTS)
        place, n = chance.choice(self.frame.places), chance.randrange(1, len(self.frame.places))
        prefix = self.frame.conflict.reference_prefix
        exact = chance.random() < 0.5
        latest = moment if exact else moment + timedelta(hours=chance.randrange(1, 9))
        return {
            "conflict_id": self.frame.conflict.pk,
            "reference": f"{prefix}-{moment.year}-{self.reference:06}",
            "summary": _WORDS[act].format(n=place.name.removeprefix("Village "), m=n),
            "act": act,
            "act_form": "commission",
            "weapon": _WEAPONS.get(act, WeaponClass.UNKNOWN),
            "target": chance.choice(_TARGETS),
            **fuzzy(
                "occurred", moment, latest, precision="minute" if exact else "interval", zone=ZONE
            ),
            "place_id": place.pk,
            "place_words": "",
            "place_precision": chance.choice(["settlement", "near_25km", "vicinity"]),
            "in_scope": "yes",
            "recorded_basis": "declared",
        }

    def _add_claims(
        self, breaches: list[int], moments: list[datetime], duties: list[Obligation]
    ) -> None:
        rows: list[Row] = []
        accused: list[int | None] = []
        for breach, moment, duty in zip(breaches, moments, duties, strict=True):
            for place in range(self._how_many_claims()):
                row, whom = self._claim(breach, moment, duty.obligor_id, place)
                rows.append(row)
                accused.append(whom)
        claims = copy_in("claim", rows)
        copy_in(
            "claimaccused",
            [
                {
                    "claim_id": claim,
                    "actor_id": whom,
                    "withdrawn": False,
                    "recorded_basis": "declared",
                }
                for claim, whom in zip(claims, accused, strict=True)
                if whom is not None
            ],
        )
        self.counts["claims"] += len(claims)

    def _how_many_claims(self) -> int:
        scale = self.frame.scale
        base, rest = divmod(scale.claims, scale.breaches)
        return base + (self.frame.chance.random() < rest / scale.breaches)

    def _claim(
        self, breach: int, moment: datetime, obligor: int, place: int
    ) -> tuple[Row, int | None]:
        """Return a claim, and whom it accuses."""
        frame, chance = self.frame, self.frame.chance
        mine = 0 if frame.sides[0].pk == obligor else 1
        kind, who = ("accusation", "organ") if place == 0 else chance.choice(_ANSWERS)
        speaker: Callable[[], Any] = {
            "accused": lambda: frame.sides[mine],
            "organ": lambda: frame.organs[1 - mine],
            "outsider": lambda: frame.outsider,
        }[who]
        claimant = speaker()
        aligned = {"accused": obligor, "organ": frame.sides[1 - mine].pk}.get(who)
        if place == 0 or chance.random() < 0.7:
            self.origin += 1
        said = moment + timedelta(hours=1 + place)
        row = {
            "breach_id": breach,
            "kind": kind,
            "claimant_id": claimant.pk,
            "reported_claimant_id": claimant.pk,
            "words": f"{claimant.name}: {_SAID.get(kind, kind)}, statement {self.origin}.",
            **fuzzy("said", said, said, precision="minute", zone=ZONE),
            **self._source(moment),
            "origin": f"{frame.conflict.slug}-{self.origin}",
            "aligned_with_id": aligned,
            "against_interest": False,
            "reliability": chance.choice(["", "B", "C"]),
            "correction_reason": "",
            "retracted": False,
            "retraction_reason": "",
            "accepted_by_id": frame.people[0].pk,
            "recorded_basis": "declared",
        }
        return row, self._whom(kind, mine)

    def _whom(self, kind: str, mine: int) -> int | None:
        if kind == "accusation":
            return self.frame.sides[mine].pk
        return self.frame.sides[1 - mine].pk if kind == "counter_accusation" else None

    def _source(self, moment: datetime) -> Row:
        """Return an article of that day that a claim cites, or a citation in words."""
        there = self.articles.get((moment - self.frame.scale.start).days)
        if not there:
            citation = f"Invented daily log, {moment.date().isoformat()}"
            return {"article_id": None, "sentence_id": None, "quote": "", "citation": citation}
        article = self.frame.chance.choice(there)
        return {
            "article_id": article.pk,
            "sentence_id": article.sentence,
            "quote": article.quote,
            "citation": "",
        }
