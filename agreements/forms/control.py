"""The short form for a statement on who holds a place."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.actions.control import Period, record_control
from agreements.forms.record_form import PeriodForm
from agreements.models import Actor, Conflict, ConflictPlace
from agreements.models.control import NAMES_SOMEBODY
from agreements.models.fields import term_choices
from agreements.types.terms import ControlKind


class ControlForm(PeriodForm):
    """What somebody said of who holds a place, and when."""

    title = _("Statement on who holds a place")
    about = _(
        "Somebody says on a day who holds a place. It is kept as a statement, never as a fact."
    )
    has_time = True
    needs_time = True
    time_label = _("When it was said")

    place = forms.ModelChoiceField(
        ConflictPlace.objects.none(), label=_("Which place"), empty_label=_("choose")
    )
    kind = forms.ChoiceField(label=_("What is said"), choices=lambda: term_choices(ControlKind))
    holder = forms.ModelChoiceField(
        Actor.objects.all(),
        label=_("By whom"),
        required=False,
        empty_label=_("nobody named"),
        help_text=_("Only where somebody is said to hold it, or not to."),
    )
    speaker = forms.ModelChoiceField(
        Actor.objects.all(),
        label=_("Who says so"),
        required=False,
        empty_label=_("the source itself"),
    )

    def prepare(self) -> None:
        """Offer the places of the conflict; since when is often not said."""
        own = ConflictPlace.objects.filter(conflict=self.setting.conflict)
        field: Any = self.fields["place"]
        field.queryset = own.select_related("place").order_by("place__name")
        field.label_from_instance = lambda row: row.place.name
        self.fields["begins"].required = False
        self.fields["begins"].help_text = _("2020-10-18, or 2020-10-18T08:00. Empty: not said.")

    def clean(self) -> dict[str, Any]:
        """Ask for a holder where the statement names one, and for none elsewhere."""
        cleaned = super().clean()
        names = cleaned.get("kind") in NAMES_SOMEBODY
        if names and not cleaned.get("holder") and "holder" not in self.errors:
            self.add_error("holder", _("Say who is said to hold it, or not to."))
        if cleaned.get("kind") and not names and cleaned.get("holder"):
            self.add_error("holder", _("Leave it empty, or choose “held by” or “not held by”."))
        return cleaned

    def record(self) -> Conflict:
        """Store it."""
        cleaned = self.cleaned_data
        record_control(
            cleaned["place"],
            self.cited(),
            kind=ControlKind(cleaned["kind"]),
            said=cleaned["when"],
            holder=cleaned["holder"],
            speaker=cleaned["speaker"],
            period=Period(cleaned["begins"], cleaned["ends"]),
            by=self.person,
        )
        return self.setting.conflict
