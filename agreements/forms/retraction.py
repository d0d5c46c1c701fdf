"""Taking records back, and ending what held until further notice."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.errors import FuzzyTimeError
from agreements.forms.positions import VersionedForm
from agreements.forms.record_form import read_end


class EndForm(VersionedForm):
    """Up to when something held. After `is_valid`, `cleaned_data["ends"]` is a moment."""

    ends = forms.CharField(
        label=_("Up to"),
        max_length=40,
        help_text=_("2020-10-18, or 2020-10-18T08:00. A day is included."),
    )
    zone = forms.ChoiceField(label=_("Zone"))

    def __init__(self, *args: Any, zones: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = [(zone, zone) for zone in [*zones, "UTC"]]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Read the end in the zone given."""
        cleaned = super().clean() or self.cleaned_data
        ends: datetime | None = None
        try:
            ends = read_end(cleaned.get("ends") or "", cleaned.get("zone") or "UTC")
        except FuzzyTimeError as error:
            self.add_error("ends", str(error))
        cleaned["ends"] = ends
        return cleaned
