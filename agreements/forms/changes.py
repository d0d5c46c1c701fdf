"""Changing the facts of a breach that is logged."""

from typing import Any

from django import forms

from agreements.actions.breaches import Touch
from agreements.forms.breaches import BreachForm
from agreements.forms.positions import Setting, VersionedForm
from agreements.forms.times import time_fields
from agreements.models import Breach
from agreements.models.fields import term_choices
from agreements.queries.clauses import Pick
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis

_TIME = {"day", "clock", "part", "zone", "zone_basis", "stated"}
_FACTS = (
    "summary",
    "act",
    "act_form",
    "weapon",
    "target",
    "place_words",
    "place_precision",
    "distance_km",
    "in_scope",
)


class BreachChangeForm(VersionedForm, BreachForm):
    """The facts of one breach as they stand; what nobody changes stays as it is stored."""

    def __init__(self, *args: Any, breach: Breach, setting: Setting, **kwargs: Any) -> None:
        self.breach = breach
        offered = {pick.value for pick in setting.picks}
        self.only_duties = {
            clause: n for clause, n in _touched(breach) if f"{clause}:{n}" not in offered
        }
        initial = {**self.stored(), **kwargs.pop("initial", {})}
        kwargs["initial"] = initial
        super().__init__(*args, setting=setting, **kwargs)
        del self.fields["form_key"]
        # A zone that is none of the usual ones, or a conflict of zones, can be kept.
        _offer(self.fields["zone"], initial.get("zone"), initial.get("zone"))
        words = dict(term_choices(ZoneBasis)).get(initial.get("zone_basis", ""))
        _offer(self.fields["zone_basis"], initial.get("zone_basis"), words)

    def time_in(self, cleaned: dict[str, Any]) -> FuzzyInstant | None:
        """Keep the stored time where nobody touched its fields: it may be finer than they show."""
        return super().time_in(cleaned) if _TIME & set(self.changed_data) else self.breach.occurred

    def touch(self, pick: Pick) -> Touch:
        """Keep the number of a clause's only duty, which is offered without it."""
        only = self.only_duties.get(pick.clause.pk)
        return Touch(pick.clause, only) if pick.number is None and only else super().touch(pick)

    def stored(self) -> dict[str, Any]:
        """Return the facts as they are stored, as the form's values. One query."""
        touches = [
            (clause, None if clause in self.only_duties else n)
            for clause, n in _touched(self.breach)
        ]
        return {
            **_stored_facts(self.breach),
            "touches": [str(c) if n is None else f"{c}:{n}" for c, n in sorted(touches, key=str)],
        }

    def comparison(self) -> list[tuple[Any, str, str]]:
        """Return each field in which what is stored now and what was typed differ."""
        rows, stored = [], self.stored()
        for name, field in self.fields.items():
            if name != "version":
                was = _words(field, stored.get(name))
                now = _words(field, self[name].value())
                if was != now:
                    rows.append((field.label, was, now))
        return rows


def _touched(breach: Breach) -> list[tuple[int, int | None]]:
    rows = breach.touches.filter(withdrawn=False).order_by("pk")
    return list(rows.values_list("clause_id", "duty_number"))


def _stored_facts(breach: Breach) -> dict[str, Any]:
    """Return the facts of a breach as the form's values, without the clauses it touches."""
    bearing = breach.bearing_degrees
    return {
        **{name: getattr(breach, name) for name in _FACTS},
        "zone": breach.conflict.zone,
        "zone_basis": ZoneBasis.INFERRED_PLACE.value,
        **time_fields(breach.occurred),
        "place": breach.place_id,
        "bearing_degrees": "" if bearing is None else f"{bearing:g}",
    }


def _offer(field: forms.Field, value: Any, words: Any) -> None:
    choices = list(field.choices)  # type: ignore[attr-defined]
    if value and value not in {choice[0] for choice in choices}:
        field.choices = [*choices, (value, words or value)]  # type: ignore[attr-defined]


def _words(field: forms.Field, value: Any) -> str:
    """Return a field's value as a reader sees it."""
    labels = {str(key): str(words) for key, words in getattr(field, "choices", ())}
    values = value if isinstance(value, list) else [value]
    shown = [labels.get(str(each), str(each)) for each in values if each not in (None, "")]
    return "; ".join(sorted(shown))
