"""What a person says of two records of breaches."""

from enum import StrEnum
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.models import Breach


class Verdict(StrEnum):
    """One act, or two; and taking that back."""

    MERGE = "merge"
    TAKE = "take"
    RELATED = "related"
    DISTINCT = "distinct"
    WITHDRAW = "withdraw"
    UNDO = "undo"


_NEED_OTHER = {Verdict.MERGE, Verdict.TAKE, Verdict.RELATED, Verdict.DISTINCT}


class DuplicateForm(forms.Form):
    """The other record, by its reference, and what is said of the two."""

    other = forms.ModelChoiceField(
        Breach.objects.all(),
        label=_("The other record’s reference"),
        to_field_name="reference",
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "NK-2020-0042", "size": 14}),
        error_messages={"invalid_choice": _("There is no such reference in this conflict.")},
    )
    note = forms.CharField(label=_("Why"), max_length=300, required=False)
    undo = forms.CharField(max_length=20, required=False, widget=forms.HiddenInput)
    verdict = forms.ChoiceField(choices=[(verdict.value, verdict.value) for verdict in Verdict])

    def __init__(self, *args: Any, breach: Breach, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = Breach.objects.filter(conflict=breach.conflict_id).exclude(pk=breach.pk)
        self.fields["other"].queryset = others  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for the other record where two are spoken of."""
        cleaned = super().clean() or self.cleaned_data
        needed = cleaned.get("verdict") in _NEED_OTHER
        if needed and not cleaned.get("other") and "other" not in self.errors:
            self.add_error("other", _("Name the other record by its reference."))
        return cleaned
