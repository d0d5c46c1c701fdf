"""Setting a cell by hand: one person proposes, another signs; only then is anything stored."""

from datetime import date
from typing import Any

from django import forms
from django.core import signing
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from agreements.actions.records import NO_OVERRIDE, Proposal
from agreements.forms.bearing import duty_choices
from agreements.models import Conflict, Obligation, User
from agreements.models.fields import term_choices
from agreements.types.terms import State

_SALT = "override"
# A proposal nobody signed in a week is proposed again, with the reasons as they are then.
DAYS_TO_SIGN = 7
_RULES = range(1, 22)


class OverrideForm(forms.Form):
    """A state for one cell, the rule it sets aside, and why."""

    duty = forms.ChoiceField(label=_("Which cell: duty and party"))
    status = forms.ChoiceField(
        label=_("State it is to show"),
        choices=lambda: [c for c in term_choices(State) if c[0] not in NO_OVERRIDE],
    )
    rule = forms.ChoiceField(
        label=_("Rule set aside"), choices=[(f"R{n}", f"R{n}") for n in _RULES]
    )
    reason = forms.CharField(
        label=_("Why"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The computed state stays visible beside yours."),
    )
    citation = forms.CharField(
        label=_("What it rests on"), max_length=300, help_text=_("Publisher, date, address")
    )
    review_by = forms.DateField(
        label=_("To be looked at again by"), widget=forms.DateInput(attrs={"type": "date"})
    )

    def __init__(self, *args: Any, conflict: Conflict, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offered = duty_choices(conflict)
        empty = ("", [("", _("choose"))])
        self.fields["duty"].choices = [empty, *self.offered.choices]  # type: ignore[attr-defined]

    def clean_review_by(self) -> date:
        """Ask for a day to come."""
        day: date = self.cleaned_data["review_by"]
        if day <= localdate():
            raise forms.ValidationError(_("Give a day to come."))
        return day

    def proposal(self, author: User) -> str:
        """Return the proposal as a signed text for an address: nobody can alter it."""
        cleaned = self.cleaned_data
        content = {
            "duty": int(cleaned["duty"]),
            "status": cleaned["status"],
            "rule": cleaned["rule"],
            "reason": f"{cleaned['reason']} ({cleaned['citation']})",
            "review_by": cleaned["review_by"].isoformat(),
            "author": author.pk,
        }
        return signing.dumps(content, salt=_SALT, compress=True)


def read_proposal(text: str) -> Proposal | None:
    """Return a proposal that was signed in the last days; None if it is too old or altered."""
    try:
        content = signing.loads(text, salt=_SALT, max_age=DAYS_TO_SIGN * 24 * 3600)
    except signing.BadSignature:
        return None
    duties = Obligation.objects.select_related("clause__agreement__conflict", "obligor")
    duty = duties.filter(pk=content["duty"]).first()
    author = User.objects.filter(pk=content["author"], is_active=True).first()
    if duty is None or author is None:
        return None
    return Proposal(
        obligation=duty,
        status=State(content["status"]),
        rule=content["rule"],
        reason=content["reason"],
        review_by=date.fromisoformat(content["review_by"]),
        author=author,
    )
