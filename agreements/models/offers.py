"""The instruments on offer to the linking engine, as its plain values."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import partial

from agreements.models.actor import Actor, ActorName
from agreements.models.agreement import Agreement, AgreementRelation, AgreementRole
from agreements.models.aliased import Name, NamesInUse
from agreements.models.conflict import Conflict, ConflictName
from agreements.models.place import PlaceName
from agreements.models.text import AgreementText, Clause, ClauseSpan
from agreements.types.linking import AgreementInput, ClauseInput
from agreements.types.terms import (
    AgreementForm,
    AliasKind,
    ClauseKind,
    NameKind,
    RelationKind,
    RoleKind,
    SegmentKind,
    TextStatus,
)

BINDS = (RoleKind.PARTY, RoleKind.OBLIGOR_ONLY, RoleKind.SIGNATORY, RoleKind.ADHERENT)
_NAMES_THE_INSTRUMENT = (
    RoleKind.ISSUER,
    RoleKind.MEDIATOR,
    RoleKind.BROKER,
    RoleKind.CO_CHAIR,
    RoleKind.HOST,
    RoleKind.FACILITATOR,
)
# The language in which the engine reads a clause where there are several.
_FIRST_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Offer:
    """All instruments with published text, and the way back from their ids to the records."""

    agreements: tuple[AgreementInput, ...]
    agreement_pks: dict[str, int]
    clause_pks: dict[str, int]
    text_pks: dict[str, int]


def agreements_on_offer() -> Offer:
    """Return every instrument with a published text, in a constant number of queries."""
    agreements = list(
        Agreement.objects.by_date()
        .exclude(form=AgreementForm.PROPOSAL)
        .filter(texts__status=TextStatus.PUBLISHED)
        .select_related("conflict")
        .distinct()
    )
    gathered = _Gathered()
    inputs = tuple(gathered.offer(agreement) for agreement in agreements)
    return Offer(
        inputs,
        {agreement.slug: agreement.pk for agreement in agreements},
        gathered.clause_pks,
        {agreement.slug: gathered.texts[agreement.pk].pk for agreement in agreements},
    )


class _Gathered:
    """What the offers are made of, read once for all agreements."""

    def __init__(self) -> None:
        self.texts = _texts()
        self.spans = {
            span.clause_id: span
            for span in ClauseSpan.objects.filter(
                text__in=[text.pk for text in self.texts.values()]
            )
        }
        self.clauses = defaultdict(list)
        for clause in Clause.objects.filter(segment=SegmentKind.OPERATIVE).order_by("order"):
            self.clauses[clause.agreement_id].append(clause)
        self.roles = defaultdict(list)
        for role in AgreementRole.objects.select_related("actor").order_by("actor__slug"):
            self.roles[role.agreement_id].append(role)
        self.actor_names = defaultdict(list)
        for name in ActorName.objects.order_by("pk"):
            self.actor_names[name.actor_id].append(Name(name.text, name.valid_from, name.valid_to))
        self.names = defaultdict(list)
        for agreement in Agreement.objects.prefetch_related("names"):
            self.names[agreement.pk] = [Name(name.text) for name in agreement.names.all()]
        self.regions = defaultdict(list)
        for region in ConflictName.objects.order_by("pk"):
            self.regions[region.conflict_id].append(Name(region.text))
        self.places: dict[int, dict[int, list[Name]]] = defaultdict(lambda: defaultdict(list))
        # The places that nobody recorded have aliases alone, under number 0.
        for conflict in Conflict.objects.values_list("pk", flat=True):
            self.places[conflict][0] = []
        for conflict, place, text in PlaceName.objects.exclude(kind=NameKind.LOADED).values_list(
            "place__place_conflicts__conflict", "place", "text"
        ):
            self.places[conflict][place].append(Name(text))
        self.in_use = NamesInUse()
        self.ended = _superseded()
        self.clause_pks: dict[str, int] = {}

    def offer(self, agreement: Agreement) -> AgreementInput:
        """Return one instrument as the engine takes it."""
        roles = self.roles[agreement.pk]
        parties = [role.actor for role in roles if role.role in BINDS]
        parties = list({actor.pk: actor for actor in parties}.values())
        mediators = {role.actor.name for role in roles if role.role in _NAMES_THE_INSTRUMENT}
        agreed = agreement.agreed
        until = agreement.in_force_until
        last_day = until.local(until.latest).date() if until else self.ended.get(agreement.pk)
        first_day = agreed.local(agreed.earliest).date()
        names = partial(self._names_of, agreement, first_day=first_day, last_day=last_day)
        return AgreementInput(
            id=agreement.slug,
            title=agreement.title,
            first_day=first_day,
            parties=tuple(actor.name for actor in parties),
            mediators=tuple(sorted(mediators)),
            clauses=tuple(self._clause(agreement, clause) for clause in self.clauses[agreement.pk]),
            aliases=(agreement.short_title, *names(AliasKind.AGREEMENT, agreement.pk)),
            party_aliases=tuple(names(AliasKind.PARTY, actor.pk) for actor in parties),
            region_names=names(AliasKind.REGION, 0),
            place_names=tuple(
                text
                for place in self.places[agreement.conflict_id]
                for text in names(AliasKind.PLACE, place)
            ),
            names_off=self._off(agreement, parties),
            last_day=last_day,
            conflict=agreement.conflict.slug,
        )

    def _names_of(
        self, agreement: Agreement, kind: AliasKind, pk: int, first_day: date, last_day: date | None
    ) -> tuple[str, ...]:
        """Return the names of one thing that were in use while an agreement was."""
        conflict = agreement.conflict_id
        recorded = {
            AliasKind.PARTY: self.actor_names.get(pk, []),
            AliasKind.AGREEMENT: self.names.get(pk, []),
            AliasKind.REGION: self.regions.get(conflict, []),
            AliasKind.PLACE: self.places[conflict].get(pk, []),
        }[kind]
        names = self.in_use.of(conflict, kind, pk, recorded)
        return tuple(name.text for name in names if name.touches(first_day, last_day))

    def _off(self, agreement: Agreement, parties: list[Actor]) -> tuple[str, ...]:
        """Return the patterns of the engine's own that this conflict has switched off."""
        conflict = agreement.conflict_id
        off = self.in_use.off(conflict, AliasKind.REGION, 0)
        for actor in parties:
            off = off | self.in_use.off(conflict, AliasKind.PARTY, actor.pk)
        return tuple(sorted(off))

    def _clause(self, agreement: Agreement, clause: Clause) -> ClauseInput:
        span = self.spans.get(clause.pk)
        words = self.texts[agreement.pk].text[span.start : span.end] if span else clause.heading
        ident = f"{agreement.slug}#{clause.path}"
        self.clause_pks[ident] = clause.pk
        return ClauseInput(
            id=ident,
            number=clause.path,
            kind=ClauseKind(clause.kind),
            text=words,
            heading=clause.heading,
        )


def _texts() -> dict[int, AgreementText]:
    """Return, for each agreement, its newest published text, in English where there is one."""
    published = AgreementText.objects.in_line()
    chosen: dict[int, AgreementText] = {}
    for text in sorted(
        published, key=lambda text: (text.language == _FIRST_LANGUAGE, text.version, -text.pk)
    ):
        chosen[text.agreement_id] = text
    return chosen


def _superseded() -> dict[int, date]:
    """Return the last day of each instrument that another one superseded."""
    relations = AgreementRelation.objects.filter(
        kind=RelationKind.SUPERSEDES,
        to_agreement__isnull=False,
        to_clause__isnull=True,
        retracted=False,
    )
    return {
        relation.to_agreement_id: relation.at.local(relation.at.latest).date()
        for relation in relations
        if relation.at is not None and relation.to_agreement_id is not None
    }
