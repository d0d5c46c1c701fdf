"""What is asked of the deadlines, as a form: strange values are said and left out."""

from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from agreements.forms.lists import Choice
from agreements.models.labels import label
from agreements.models.signs import SIGNS
from agreements.queries.deadlines import Asked, Choices, choices_for
from agreements.queries.facets import Period
from agreements.types.terms import State


def _day(words: Any) -> forms.DateField:
    return forms.DateField(
        label=words,
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        input_formats=["%Y-%m-%d"],
    )


class DeadlineForm(forms.Form):
    """The filter of the deadlines; `asked` is what is left of it once read."""

    conflict = Choice(_("Conflict"))
    agreement = Choice(_("Agreement"))
    obligor = Choice(_("Who owes it"))
    state = Choice(_("State"))
    since = _day(_("Due from"))
    until = _day(_("Due until"))

    def __init__(self, data: Any, *, zone: str) -> None:
        super().__init__(data, auto_id="d-%s")
        self.zone = zone
        chosen = data.get("conflict", "")
        self._offer(choices_for(Asked(conflict=chosen)))

    def _offer(self, choices: Choices) -> None:
        offered: dict[str, list[tuple[str, str | Promise]]] = {
            "conflict": [(one.slug, one.name) for one in choices.conflicts],
            "agreement": [(one.slug, one.short_title) for one in choices.agreements],
            "obligor": [(one.slug, one.name) for one in choices.obligors],
            "state": [(state.value, label(state)) for state in SIGNS],
        }
        for name, values in offered.items():
            field = self.fields[name]
            if isinstance(field, Choice):
                field.offer(values)

    @property
    def asked(self) -> Asked:
        """What is asked for; a value that could not be read narrows nothing."""
        self.is_valid()
        read = self.cleaned_data
        state = read.get("state")
        return Asked(
            read.get("conflict", ""),
            read.get("agreement", ""),
            read.get("obligor", ""),
            State(state) if state else None,
            Period(read.get("since"), read.get("until"), self.zone),
        )
