"""
How our terms map to those of other data sets: codes only, none of their rows.

Sources: the codebooks of PA-X, UCDP GED and the UCDP Peace Agreement data, ACLED, the Peace
Accords Matrix (PAM), the PLOVER event classes, Atlos, and the daily reports of the OSCE Special
Monitoring Mission (SMM). docs/data-model.md and docs/codebook.md print these tables; an empty
entry means that the other data set has no such term.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from agreements.types.fuzzy import Precision
from agreements.types.terms import ActKind, AgreementStatus, ClauseKind, PlacePrecision


@dataclass(frozen=True, slots=True)
class ClauseTerms:
    """What one kind of clause is called elsewhere."""

    pax: tuple[str, ...] = ()
    ucdp: tuple[str, ...] = ()
    pam: tuple[str, ...] = ()
    plover: tuple[str, ...] = ()


# By the finer codes a clause may carry (`Clause.codes`).
CLAUSE_CODES: dict[str, ClauseTerms] = {
    "CEASE.FIRE": ClauseTerms(
        ("CeProv", "Ce"), ("cease",), ("Cease Fire",), ("RETREAT.ceasefire",)
    ),
    "CEASE.PARAMS": ClauseTerms(("CeGen",), ("Outlin",), ("Detailed Timeline",), ("AGREE",)),
    "CIV.NONTARGET": ClauseTerms(("ProtCiv", "HrfTinc"), (), ("Human Rights",), ()),
    "POW.LIST": ClauseTerms(("TjPrire",), ("pris",), ("Prisoner Release",), ()),
    "POW.ACCESS": ClauseTerms(("HrDet", "HrIiMon"), (), ("Prisoner Release",), ("RETREAT.access",)),
    "POW.EXCHANGE": ClauseTerms(
        ("TjPrire",), ("pris",), ("Prisoner Release",), ("RETREAT.release",)
    ),
    "REMAINS.RECOVER": ClauseTerms(("TjMis",), (), (), ("COOPERATE",)),
    "REMAINS.EXCHANGE": ClauseTerms(("TjMis",), (), (), ("COOPERATE",)),
    "MISSING.INFO": ClauseTerms(("TjMis",), (), (), ()),
    "SAFETY.GUARANTEE": ClauseTerms(("SsrGua", "HrMob"), (), (), ("RETREAT.access",)),
    "HUM.ACCESS": ClauseTerms(("DevHum", "HrMob"), (), (), ("RETREAT.access", "AID")),
    "VERIF.MECHANISM": ClauseTerms(("Ce", "ImE"), ("Co_impl",), ("Verification Mechanism",), ()),
    "VERIF.INPUT": ClauseTerms(("Ce", "ImE"), ("Co_impl",), ("Verification Mechanism",), ()),
    "WITHDRAW.FORCES": ClauseTerms(
        ("CeProv",), ("Withd",), ("Withdrawal of Troops",), ("RETREAT.withdraw",)
    ),
    "WITHDRAW.WEAPONS": ClauseTerms(
        ("CeProv",), ("Withd",), ("Withdrawal of Troops",), ("RETREAT.withdraw",)
    ),
    "TERR.TRANSFER": ClauseTerms(
        ("CeProv",), ("Withd",), ("Withdrawal of Troops",), ("RETREAT.withdraw",)
    ),
    "HOLD.POSITIONS": ClauseTerms(("CeProv",), ("cease",), ("Cease Fire",), ()),
    "PKO.DEPLOY": ClauseTerms(("ImPK",), ("PKO",), ("UN Peacekeeping",), ("AID.peacekeeping",)),
    "FOREIGN.FIGHTERS": ClauseTerms(("SsrFf", "SsrPsf"), ("Withd",), ("Paramilitary Groups",), ()),
    "COMMS.TRANSPORT": ClauseTerms(("DevInfra", "NEC", "HrMob"), (), ("Economic Dev.",), ()),
    "NEGOTIATE": ClauseTerms(("Pre", "Proc"), ("Natalks",), ("Dispute Resolution",), ("CONSULT",)),
    "IDP.RETURN": ClauseTerms(("GRef",), ("Return",), ("Refugees/IDPs",), ("RETREAT",)),
    "DDR": ClauseTerms(("SsrDdr",), ("DDR",), ("DDR",), ("RETREAT.disarm",)),
    "DEMINE": ClauseTerms(("DdrDemil",), (), (), ("RETREAT.disarm",)),
    "NO.PROPAGANDA": ClauseTerms(("Med",), (), ("Media Reform",), ()),
}
# By the kind of a clause, where it carries none of the codes above.
CLAUSE_KINDS: dict[ClauseKind, tuple[str, ...]] = {
    ClauseKind.CESSATION_OF_HOSTILITIES: ("CEASE.FIRE",),
    ClauseKind.CIVILIAN_PROTECTION: ("CIV.NONTARGET",),
    ClauseKind.PRISONERS_EXCHANGE: ("POW.EXCHANGE",),
    ClauseKind.PRISONERS_LIST: ("POW.LIST",),
    ClauseKind.REMAINS: ("REMAINS.EXCHANGE",),
    ClauseKind.HUMANITARIAN_ACCESS: ("HUM.ACCESS",),
    ClauseKind.VERIFICATION: ("VERIF.MECHANISM",),
    ClauseKind.WITHDRAWAL: ("WITHDRAW.FORCES",),
    ClauseKind.PEACEKEEPING: ("PKO.DEPLOY",),
    ClauseKind.NEGOTIATIONS: ("NEGOTIATE",),
    ClauseKind.TRANSPORT_LINKS: ("COMMS.TRANSPORT",),
    ClauseKind.RETURNS_OF_DISPLACED: ("IDP.RETURN",),
    ClauseKind.WEAPONS: ("WITHDRAW.WEAPONS",),
    ClauseKind.OTHER: (),
}


def clause_terms(kind: ClauseKind, codes: Iterable[str]) -> ClauseTerms:
    """Return what a clause is called elsewhere, by its codes, or by its kind if it has none."""
    known = [code for code in codes if code in CLAUSE_CODES] or list(CLAUSE_KINDS[kind])
    found = [CLAUSE_CODES[code] for code in known]
    return ClauseTerms(
        *(
            tuple(dict.fromkeys(term for terms in found for term in getattr(terms, name)))
            for name in ("pax", "ucdp", "pam", "plover")
        )
    )


@dataclass(frozen=True, slots=True)
class ActTerms:
    """What one kind of act is called by ACLED (event type and sub-event type) and the SMM."""

    acled_type: str = ""
    acled_sub: str = ""
    smm: tuple[str, ...] = ()


_REMOTE, _BATTLES = "Explosions/Remote violence", "Battles"
_CIVILIANS, _STRATEGIC = "Violence against civilians", "Strategic developments"
_SHELLING = ActTerms(_REMOTE, "Shelling/artillery/missile attack", ("explosion",))
_FROM_THE_AIR = ActTerms(_REMOTE, "Air/drone strike", ("explosion",))
_ATTACK = ActTerms(_CIVILIANS, "Attack", ("civilian casualty",))

ACTS: dict[ActKind, ActTerms] = {
    ActKind.SHELLING_MORTAR: _SHELLING,
    ActKind.SHELLING_ARTILLERY: _SHELLING,
    ActKind.ROCKET_FIRE: _SHELLING,
    ActKind.MISSILE: _SHELLING,
    ActKind.DRONE_STRIKE: _FROM_THE_AIR,
    ActKind.AIR_STRIKE: _FROM_THE_AIR,
    ActKind.SMALL_ARMS_FIRE: ActTerms(_BATTLES, "Armed clash", ("burst", "shot")),
    ActKind.CLASH: ActTerms(_BATTLES, "Armed clash", ("burst", "shot", "explosion")),
    ActKind.GROUND_ADVANCE: ActTerms(_BATTLES, "Armed clash", ("disengagement area finding",)),
    ActKind.MINE_OR_IED: ActTerms(_REMOTE, "Remote explosive/landmine/IED", ("explosion",)),
    ActKind.ATTACK_ON_CIVILIANS: _ATTACK,
    ActKind.DETENTION: ActTerms(_STRATEGIC, "Arrests"),
    ActKind.ILL_TREATMENT: ActTerms(_CIVILIANS, "Attack"),
    ActKind.TROOP_MOVEMENT: ActTerms(
        _STRATEGIC, "Other", ("weapons in violation of withdrawal lines",)
    ),
    ActKind.OVERFLIGHT: ActTerms(_STRATEGIC, "Other", ("aircraft seen",)),
    ActKind.ACCESS_DENIED: ActTerms(
        _STRATEGIC, "Other", ("freedom of movement: denial", "delay", "condition")
    ),
    ActKind.OBSTRUCTION: ActTerms(_STRATEGIC, "Other", ("freedom of movement",)),
    ActKind.NON_DELIVERY: ActTerms(),
    ActKind.STATEMENT: ActTerms(),
    ActKind.OTHER: ActTerms(),
    ActKind.UNKNOWN: ActTerms(),
}


@dataclass(frozen=True, slots=True)
class PlaceTerms:
    """How exactly a place is known, in the scales of UCDP GED, ACLED and Atlos."""

    ucdp: int | None
    acled: int | None
    atlos: str = ""


PLACE_PRECISION: dict[PlacePrecision, PlaceTerms] = {
    PlacePrecision.EXACT: PlaceTerms(1, 1, "Exact"),
    PlacePrecision.VICINITY: PlaceTerms(1, 1, "Vicinity"),
    PlacePrecision.SETTLEMENT: PlaceTerms(1, 1, "Locality"),
    PlacePrecision.NEAR_25KM: PlaceTerms(2, 2),
    PlacePrecision.DISTRICT: PlaceTerms(3, 2),
    PlacePrecision.REGION: PlaceTerms(4, 3),
    PlacePrecision.LINEAR: PlaceTerms(5, 2),
    PlacePrecision.COUNTRY: PlaceTerms(6, 3),
    PlacePrecision.UNKNOWN: PlaceTerms(None, None),
}


@dataclass(frozen=True, slots=True)
class TimeTerms:
    """How exactly a time is known: UCDP `date_prec` 1 to 5, ACLED `time_precision` 1 to 3."""

    ucdp: int | None
    acled: int | None


_WITHIN_DAYS = 6
_WITHIN_A_MONTH = 31
TIME_PRECISION: dict[Precision, TimeTerms] = {
    Precision.MINUTE: TimeTerms(1, 1),
    Precision.HOUR: TimeTerms(1, 1),
    Precision.PART_OF_DAY: TimeTerms(1, 1),
    Precision.DAY: TimeTerms(1, 1),
    Precision.WEEK: TimeTerms(3, 2),
    Precision.MONTH: TimeTerms(4, 3),
    Precision.YEAR: TimeTerms(5, None),
    Precision.UNKNOWN: TimeTerms(None, None),
}


def time_terms(precision: Precision, *, days: int) -> TimeTerms:
    """Return a time's precision elsewhere; an interval's by how many days it touches."""
    if precision is not Precision.INTERVAL:
        return TIME_PRECISION[precision]
    if days <= 1:
        return TimeTerms(1, 1)
    if days <= _WITHIN_DAYS:
        return TimeTerms(2, 2)
    return TimeTerms(4, 3) if days <= _WITHIN_A_MONTH else TimeTerms(5, None)


# PA-X has four statuses; ours are the same, and two for what was never agreed.
PAX_STATUS: dict[AgreementStatus, str] = {
    AgreementStatus.MULTIPARTY_AGREED: "Multiparty signed/agreed",
    AgreementStatus.UNILATERAL_DOCUMENT: "Unilateral document",
    AgreementStatus.STATUS_UNCLEAR: "Status unclear",
    AgreementStatus.SUBSEQUENT_STATUS: "Agreement with subsequent status",
    AgreementStatus.PROPOSED: "",
    AgreementStatus.REJECTED: "",
}
