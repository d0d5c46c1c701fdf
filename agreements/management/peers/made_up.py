"""Agreements of conflicts that do not exist: they make the offer as large as wanted."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, cycle, islice

from agreements.types.linking import AgreementInput, ClauseInput
from agreements.types.terms import ClauseKind

_CLAUSES_EACH = 10
# A peace process of the large public collections holds about a dozen papers.
_AGREEMENTS_A_CONFLICT = 10
_FIRST_DAY = date(1995, 1, 1)
_DAYS = 9000
_ONSETS = ("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "t",
           "tr", "v", "z")  # fmt: skip
_RIMES = ("a", "am", "an", "ar", "e", "el", "en", "i", "in", "ir", "o", "ol", "on", "or", "u", "un")
_FORCES = ("Front", "Movement", "Council", "Union", "Resistance Army", "Assembly")
# Half of the conflicts have a state as one party, as agreements mostly do: their names occur in
# the articles, and the gate has to look at these conflicts too.
_STATES = (
    "Afghanistan", "Angola", "Armenia", "Azerbaijan", "Bosnia and Herzegovina", "Burundi",
    "Cambodia", "Chad", "Colombia", "Croatia", "Cyprus", "Ethiopia", "France", "Georgia",
    "Guatemala", "India", "Indonesia", "Iran", "Iraq", "Israel", "Lebanon", "Liberia", "Libya",
    "Mali", "Moldova", "Mozambique", "Myanmar", "Nepal", "Nicaragua", "Pakistan", "Peru",
    "Philippines", "Russia", "Rwanda", "Senegal", "Serbia", "Sierra Leone", "Somalia", "Sri Lanka",
    "Sudan", "Syria", "Tajikistan", "Thailand", "Turkey", "Uganda", "Ukraine", "United Kingdom",
    "United States", "Yemen", "Zimbabwe",
)  # fmt: skip
_K = ClauseKind
_SENTENCES: tuple[tuple[ClauseKind, str], ...] = (
    (_K.CESSATION_OF_HOSTILITIES, "All firing along the line at {a} stops within {n} hours of the signing."),
    (_K.CESSATION_OF_HOSTILITIES, "Neither {x} nor {y} opens fire, moves units forward or flies over {a}."),
    (_K.CIVILIAN_PROTECTION, "Houses, schools and wells in {a} and {b} are not shelled, whoever is in them."),
    (_K.CIVILIAN_PROTECTION, "{x} sees to it that nobody living in {a} is harmed or driven out."),
    (_K.PRISONERS_EXCHANGE, "{x} and {y} hand over everyone they hold at the bridge of {a} within {n} days."),
    (_K.PRISONERS_LIST, "Lists of all who are held are passed through the mediators at {a} by day {n}."),
    (_K.REMAINS, "Teams of both sides may recover the fallen between {a} and {b} on {n} mornings."),
    (_K.HUMANITARIAN_ACCESS, "Lorries with food and medicine pass from {a} to {b} without being searched."),
    (_K.VERIFICATION, "A commission of {n} members looks into every complaint about {a} and reports on it."),
    (_K.VERIFICATION, "Observers may visit any post near {b} on {n} hours of notice."),
    (_K.WITHDRAWAL, "The units of {y} leave {a} and go back behind the river at {b} in {n} days."),
    (_K.PEACEKEEPING, "A force of {n} companies is placed on the road from {a} to {b}."),
    (_K.NEGOTIATIONS, "{x} and {y} meet again at {a} within {n} weeks to speak of what is left open."),
    (_K.TRANSPORT_LINKS, "The railway between {a} and {b} is opened again for goods and travellers."),
    (_K.RETURNS_OF_DISPLACED, "Whoever fled from {a} may go home and gets back house and land."),
    (_K.WEAPONS, "Guns above {n} millimetres are stored at {b} and counted each month."),
    (_K.WEAPONS, "{y} clears the fields around {a} of mines and hands the maps to the commission."),
    (_K.OTHER, "The paper is written in two copies of equal force and kept at {a}."),
)  # fmt: skip


def made_up_agreements(clauses: int) -> list[AgreementInput]:
    """
    Return agreements with so many clauses in all, the same ones each time.

    Each has ten clauses, the last perhaps fewer; ten agreements make a conflict.
    """
    agreements: list[AgreementInput] = []
    left = clauses
    for agreement in _agreements():
        if left <= 0:
            break
        kept = agreement.clauses[:left]
        left -= len(kept)
        agreements.append(
            AgreementInput(
                agreement.id, agreement.title, agreement.first_day, agreement.parties, clauses=kept
            )
        )
    return agreements


def _agreements() -> Iterator[AgreementInput]:
    for conflict in count():
        chance = random.Random(conflict)  # noqa: S311  # the same names each time, no secret
        parties = _parties(conflict, chance)
        for place in range(_AGREEMENTS_A_CONFLICT):
            yield _agreement(f"made-up-{conflict}-{place}", parties, chance)


def _parties(conflict: int, chance: random.Random) -> tuple[str, str]:
    force = f"{_name(chance)} {chance.choice(_FORCES)}"
    if conflict % 2:
        return f"Government of {chance.choice(_STATES)}", force
    return f"{_name(chance)} {chance.choice(_FORCES)}", force


def _agreement(key: str, parties: tuple[str, str], chance: random.Random) -> AgreementInput:
    towns = [_name(chance) for _ in range(4)]
    start = chance.randrange(len(_SENTENCES))
    chosen = islice(cycle(_SENTENCES), start, start + _CLAUSES_EACH)
    return AgreementInput(
        id=key,
        title=f"{towns[0]} agreement between {parties[0]} and {parties[1]}",
        first_day=_FIRST_DAY + timedelta(days=chance.randrange(_DAYS)),
        parties=parties,
        clauses=tuple(
            ClauseInput(
                f"{key}#{number}", str(number), kind, _worded(sentence, parties, towns, chance)
            )
            for number, (kind, sentence) in enumerate(chosen, 1)
        ),
    )


def _worded(
    sentence: str, parties: tuple[str, str], towns: list[str], chance: random.Random
) -> str:
    a, b = chance.sample(towns, 2)
    return sentence.format(x=parties[0], y=parties[1], a=a, b=b, n=chance.randrange(2, 90))


def _name(chance: random.Random) -> str:
    parts = (chance.choice(_ONSETS) + chance.choice(_RIMES) for _ in range(3))
    return "".join(parts).capitalize()
