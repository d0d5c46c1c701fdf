"""Harm to people as a source reports it: a range with its wording. Empty is not stated, 0 is none."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.actions.breaches import HarmReport
from agreements.models import Actor
from agreements.models.fields import term_choices
from agreements.types.terms import CasualtyCategory, Population

_NUMBERS = ("low", "best", "high")


class HarmForm(forms.Form):
    """One figure of people harmed."""

    category = forms.ChoiceField(
        label=_("Harm"),
        required=False,
        choices=lambda: [("", _("not used")), *term_choices(CasualtyCategory)],
    )
    population = forms.ChoiceField(label=_("Of whom"), choices=lambda: term_choices(Population))
    side = forms.ModelChoiceField(
        Actor.objects.filter(obligations__isnull=False).distinct(),
        label=_("Side"),
        required=False,
        empty_label=_("not stated"),
    )
    low = forms.IntegerField(label=_("At least"), required=False, min_value=0, max_value=10**7)
    best = forms.IntegerField(label=_("Figure given"), required=False, min_value=0, max_value=10**7)
    high = forms.IntegerField(label=_("At most"), required=False, min_value=0, max_value=10**7)
    wording = forms.CharField(label=_("In the source’s words"), required=False, max_length=200)

    def clean(self) -> dict[str, Any]:
        """Ask for a figure or its wording, and for figures in order."""
        cleaned = super().clean() or self.cleaned_data
        numbers = [cleaned[name] for name in _NUMBERS if cleaned.get(name) is not None]
        said = bool(numbers or cleaned.get("wording"))
        if said and not cleaned.get("category"):
            self.add_error("category", _("Say what kind of harm this is, or empty the row."))
        if cleaned.get("category") and not said:
            self.add_error("wording", _("Give a figure or the source’s words."))
        if numbers != sorted(numbers):
            self.add_error("low", _("At least, given, at most: put the figures in this order."))
        return cleaned


class HarmFormSet(forms.BaseFormSet):
    """The figures; rows without a kind of harm are left out."""

    def reports(self) -> tuple[HarmReport, ...]:
        """Return the values the action takes; call it when the set is valid."""
        rows = [form.cleaned_data for form in self.forms if form.cleaned_data.get("category")]
        return tuple(
            HarmReport(
                category=CasualtyCategory(row["category"]),
                population=Population(row["population"]),
                side=row["side"],
                low=row["low"],
                best=row["best"],
                high=row["high"],
                wording=row["wording"],
            )
            for row in rows
        )


MOST_FIGURES = 12
_HarmForms = forms.formset_factory(
    HarmForm,
    formset=HarmFormSet,
    extra=1,
    max_num=MOST_FIGURES,
    absolute_max=MOST_FIGURES,
)


def make_harm(data: Any, *, first: Sequence[Mapping[str, Any]] = ()) -> HarmFormSet:
    """Return the form set of harm to people; `first` are the rows it begins with."""
    initial = list(first)[:MOST_FIGURES] or None
    return cast("HarmFormSet", _HarmForms(data, initial=initial, prefix="harm"))
