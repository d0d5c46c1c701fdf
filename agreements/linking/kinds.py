"""
Say which kinds of clause a sentence speaks of, and how plainly.

Two judges, half the say each: the words of the lists (concepts), which know what they look for
and miss what nobody wrote down; and the trained heads, which have met many ways to say a thing.
"""

from agreements.linking.reading import Reading
from agreements.types.terms import ClauseKind

# Concepts whose words are shown to the reader as the reason for a kind.
REASONS: dict[ClauseKind, tuple[str, ...]] = {
    ClauseKind.CESSATION_OF_HOSTILITIES: (
        "truce",
        "truces",
        "breach",
        "fire",
        "fighting",
        "calm",
        "hold",
    ),
    ClauseKind.CIVILIAN_PROTECTION: ("civilians", "homes", "target", "fire", "banned", "harm"),
    ClauseKind.PRISONERS_EXCHANGE: ("prisoners", "exchange", "free"),
    ClauseKind.PRISONERS_LIST: ("list", "prisoners", "missing", "icrc"),
    ClauseKind.REMAINS: ("bodies", "exchange", "missing", "icrc"),
    ClauseKind.HUMANITARIAN_ACCESS: ("aid", "access"),
    ClauseKind.VERIFICATION: ("verify", "monitors"),
    ClauseKind.WITHDRAWAL: ("withdraw", "troops", "foreign", "territory", "heavy", "weapons"),
    ClauseKind.PEACEKEEPING: ("keepers",),
    ClauseKind.NEGOTIATIONS: ("talks", "settle"),
    ClauseKind.TRANSPORT_LINKS: ("links", "access"),
    ClauseKind.RETURNS_OF_DISPLACED: ("displaced", "return"),
    ClauseKind.WEAPONS: ("weapons", "heavy", "banned", "mines"),
    ClauseKind.OTHER: ("politics",),
}


# From this probability on a head is taken to be sure.
_SURE = 0.5
_HEARD_AT_ALL = 0.03


def kind_scores(reading: Reading) -> dict[ClauseKind, float]:
    """Return each kind a sentence speaks of, from 0 to 1: how plainly it does."""
    listed = kinds_by_words(reading)
    heard = {
        kind: min(1.0, probability / _SURE)
        for kind, probability in reading.heard.kinds.items()
        if probability >= _HEARD_AT_ALL
    }
    return {
        kind: (listed.get(kind, 0.0) + heard.get(kind, 0.0)) / 2
        for kind in ClauseKind
        if kind in listed or kind in heard
    }


def kinds_by_words(reading: Reading) -> dict[ClauseKind, float]:
    """Return what the words of the lists say a sentence speaks of, from 0 to 1."""
    has = reading.has
    scores = {
        ClauseKind.CESSATION_OF_HOSTILITIES: _cessation(reading),
        ClauseKind.CIVILIAN_PROTECTION: _civilians(reading),
        ClauseKind.PRISONERS_EXCHANGE: _pair(has("prisoners"), has("exchange", "free"), 1.0, 0.5),
        ClauseKind.PRISONERS_LIST: _pair(has("prisoners", "missing"), has("list"), 1.0, 0.0),
        ClauseKind.REMAINS: _pair(has("bodies"), has("exchange", "return", "icrc"), 1.0, 0.2),
        ClauseKind.HUMANITARIAN_ACCESS: _pair(has("aid"), has("access"), 1.0, 0.6),
        ClauseKind.VERIFICATION: _verification(reading),
        ClauseKind.WITHDRAWAL: _withdrawal(reading),
        ClauseKind.PEACEKEEPING: 1.0 if has("keepers") else 0.0,
        ClauseKind.NEGOTIATIONS: _negotiations(reading),
        ClauseKind.TRANSPORT_LINKS: _pair(has("links"), has("access", "hold", "agree"), 0.7, 0.5),
        ClauseKind.RETURNS_OF_DISPLACED: _pair(has("displaced"), has("return"), 1.0, 0.3),
        ClauseKind.WEAPONS: _weapons(reading),
        ClauseKind.OTHER: 0.4 if has("politics") else 0.0,
    }
    return {kind: score for kind, score in scores.items() if score}


def _pair(thing: bool, act: bool, both: float, alone: float) -> float:  # noqa: FBT001
    return (both if act else alone) if thing else 0.0


def _cessation(reading: Reading) -> float:
    has = reading.has
    if has("truce", "truces"):
        return 0.4 if _is_about_watching(reading) else 1.0
    if reading.both("halt", "fighting", within=4):
        return 0.9 if has("agree") else 0.65
    if has("breach") and has("instrument", "agree", "it_truce"):
        return 0.6
    if has("fire") and has("hypothetical"):
        return 0.25
    if has("fire"):
        return 0.55 if has("sides", "accuse", "resume", "harm", "troops", "weapons") else 0.4
    if has("calm") and has("territory", "fighting", "troops"):
        return 0.8
    if has("fighting") and has("resume"):
        return 0.45
    return 0.0


def _is_about_watching(reading: Reading) -> bool:
    """Tell a sentence on how a ceasefire is watched over from one on the ceasefire itself."""
    if reading.has("breach", "hold", "agree", "call", "truces", "calm"):
        return False
    return all(
        any(abs(truce.first - watch.first) <= 3 for watch in reading.concepts.get("verify", ()))
        or any(0 < truce.first - watch.after <= 2 for watch in reading.concepts.get("monitors", ()))
        for truce in reading.concepts["truce"]
    )


def _civilians(reading: Reading) -> float:
    has = reading.has
    if has("civilians") and has("fire", "target"):
        return 0.9
    if has("homes") and has("fire"):
        return 0.7
    if has("banned"):
        return 0.5
    return 0.3 if has("civilians") else 0.0


def _negotiations(reading: Reading) -> float:
    has = reading.has
    if has("settle"):
        return 0.7 if has("talks") else 0.5
    return _pair(has("talks"), has("call", "resume"), 0.5, 0.3)


def _verification(reading: Reading) -> float:
    has = reading.has
    if has("verify") and has("truce", "withdraw", "instrument"):
        return 0.6 if has("breach") else 0.9
    if has("monitors") and has("truce", "withdraw") and not has("breach"):
        return 0.6
    if has("verify") and not has("breach"):
        return 0.6
    if has("mission") and has("access", "fire", "target"):
        return 0.4
    return 0.4 if has("monitors") and not has("breach") else 0.0


def _withdrawal(reading: Reading) -> float:
    has = reading.has
    if has("withdraw"):
        return 1.0 if has("troops", "territory", "weapons", "heavy") else 0.4
    if has("heavy"):
        return 0.7
    return 0.6 if reading.both("territory", "exchange", within=6) else 0.0


def _weapons(reading: Reading) -> float:
    has = reading.has
    if has("heavy", "banned", "mines"):
        return 0.7
    return 0.3 if has("weapons") else 0.0
