"""What a record bears on: an agreement, a clause, one duty; as a form offers and reads it."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from agreements.models import Agreement, Clause, Conflict, Obligation
from agreements.queries.clauses import Pick

Grouped = list[tuple[str, list[tuple[str, str]]]]
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Bearing:
    """An agreement, perhaps one clause of it, perhaps one duty of that."""

    agreement: Agreement
    clause: Clause | None = None
    duty_number: int | None = None


@dataclass(frozen=True, slots=True)
class OfferedDuties:
    """Duties a form offers, each of its obligors apart."""

    choices: Grouped
    by_value: dict[str, Obligation]

    def group_of(self, clause: int | None) -> str:
        """Return the name of the group in which a clause's duties stand, empty for none."""
        duties = (duty for duty in self.by_value.values() if duty.clause_id == clause)
        found = next(duties, None)
        return found.clause.agreement.short_title if found else ""


def bearing_choices(picks: list[Pick], *, whole: bool, duties: bool) -> Grouped:
    """Return clauses grouped by agreement; `whole` offers the agreement too, `duties` single ones."""
    groups: dict[int, tuple[str, list[tuple[str, str]]]] = {}
    for pick in picks:
        agreement = pick.clause.agreement
        if agreement.pk not in groups:
            first = [(f"a{agreement.pk}", _("the whole agreement"))] if whole else []
            groups[agreement.pk] = (agreement.short_title, first)
        if pick.number is None or duties:
            groups[agreement.pk][1].append((f"c{pick.value}", _pick_words(pick)))
    return [("", [("", _("choose"))]), *groups.values()]


def _pick_words(pick: Pick) -> str:
    if pick.number is None:
        return _short(f"{pick.clause.path} {pick.words}")
    return _short(f"{pick.ident} {pick.summary}")


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"


def read_bearing(value: str, picks: list[Pick]) -> Bearing:
    """Return what a value of `bearing_choices` stands for."""
    if value.startswith("a"):
        agreement = next(
            pick.clause.agreement for pick in picks if str(pick.clause.agreement_id) == value[1:]
        )
        return Bearing(agreement)
    pick = next(pick for pick in picks if pick.value == value[1:])
    return Bearing(pick.clause.agreement, pick.clause, pick.number)


def duty_choices(conflict: Conflict) -> OfferedDuties:
    """Return the duties of a conflict grouped by agreement, in the order of the texts. One query."""
    rows = (
        Obligation.objects.filter(clause__agreement__conflict=conflict)
        .select_related("clause__agreement", "obligor")
        .order_by(
            "clause__agreement__agreed_earliest",
            "clause__agreement",
            "clause__order",
            "number",
            "obligor__name",
        )
    )
    groups: dict[int, tuple[str, list[tuple[str, str]]]] = {}
    by_value: dict[str, Obligation] = {}
    for duty in rows:
        agreement = duty.clause.agreement
        group = groups.setdefault(agreement.pk, (agreement.short_title, []))
        words = f"{duty.ident} {duty.obligor.name}: {duty.summary}"
        group[1].append((str(duty.pk), _short(words)))
        by_value[str(duty.pk)] = duty
    return OfferedDuties(list(groups.values()), by_value)


def chosen_clause(value: Any) -> str:
    """Return the value of `bearing_choices` for a clause's number, as a page's address gives it."""
    return f"c{value}" if str(value).isdigit() else ""
