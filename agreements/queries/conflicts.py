"""What happened to a conflict's instruments, as one timeline."""

from dataclasses import dataclass

from agreements.models import Agreement, Breach, Conflict, Declaration, Obligation
from agreements.types.fuzzy import FuzzyInstant


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a timeline. `kind` is `agreed`, `declared`, `due` or `breach`."""

    kind: str
    when: FuzzyInstant
    agreement: Agreement | None = None
    declaration: Declaration | None = None
    duty: Obligation | None = None
    breach: Breach | None = None


def timeline(conflict: Conflict) -> list[Event]:
    """Return what happened to a conflict's instruments, in order of time. Four queries."""
    agreements = Agreement.objects.filter(conflict=conflict).by_date()
    declarations = Declaration.objects.filter(agreement__conflict=conflict).select_related(
        "agreement", "actor"
    )
    due = (
        Obligation.objects.filter(clause__agreement__conflict=conflict, due_latest__isnull=False)
        .select_related("clause__agreement")
        .order_by("clause_id", "number", "pk")
        .distinct("clause_id", "number")
    )
    breaches = Breach.objects.filter(conflict=conflict, occurred_earliest__isnull=False)
    events = [Event("agreed", one.agreed, agreement=one) for one in agreements]
    events += [Event("declared", one.declared, declaration=one) for one in declarations]
    events += [Event("due", one.due, duty=one) for one in due if one.due]
    events += [
        Event("breach", b.occurred, breach=b)
        for b in breaches.select_related("place")
        if b.occurred
    ]
    return sorted(events, key=lambda event: (event.when.earliest, event.kind))
