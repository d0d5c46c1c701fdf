"""The forms of versions: new words, where drifted words stand now, and a clause's number."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.actions.versions import Wording
from agreements.models import AgreementText, Anchor
from agreements.models.fields import term_choices
from agreements.types.terms import AnchorAnswer, TextStanding

_LONGEST_TEXT = 5_000_000
_VERSION, _VARIANT = "version", "variant"


class NewVersionForm(forms.Form):
    """The words of a new version, or of another publisher's variant."""

    kind = forms.ChoiceField(
        label=_("What it is"),
        widget=forms.RadioSelect,
        initial=_VERSION,
        choices=[
            (_VERSION, _("A new version: a correction or an amendment, which takes its place")),
            (_VARIANT, _("A variant: what another publisher printed, which stands beside it")),
        ],
    )
    words = forms.CharField(
        label=_("The whole text, changed"),
        max_length=_LONGEST_TEXT,
        strip=False,
        widget=forms.Textarea(attrs={"class": "tall", "dir": "auto", "rows": 24}),
        help_text=_(
            "Clauses are found again by their words; what differs is shown before anybody publishes it."
        ),
    )
    standing = forms.ChoiceField(label=_("Standing"), choices=lambda: term_choices(TextStanding))
    source = forms.CharField(label=_("Who printed it"), max_length=300, required=False)
    source_url = forms.URLField(
        label=_("Address"), max_length=500, required=False, assume_scheme="https"
    )
    reason = forms.CharField(
        label=_("Why there is a new version"), widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, before: AgreementText, **kwargs: Any) -> None:
        kwargs["initial"] = {
            "words": before.text,
            "standing": before.standing,
            "source": before.source,
            "source_url": before.source_url,
        }
        super().__init__(*args, **kwargs)

    def wording(self) -> Wording:
        """Return the words entered, with their standing and publisher."""
        data = self.cleaned_data
        standing = TextStanding(data["standing"])
        return Wording(data["words"], standing, data["source"], data["source_url"])

    @property
    def is_variant(self) -> bool:
        """Whether it is to stand beside the version rather than follow it."""
        return bool(self.cleaned_data["kind"] == _VARIANT)


class SettleForm(forms.Form):
    """Where words stand now: as found, elsewhere, or nowhere."""

    answer = forms.ChoiceField(
        label=_("Where they stand"),
        widget=forms.RadioSelect,
        choices=[
            (AnchorAnswer.CONFIRMED.value, _("As found")),
            (AnchorAnswer.CORRECTED.value, _("At these words:")),
            (AnchorAnswer.GONE.value, _("Nowhere: the words are gone")),
        ],
    )
    words = forms.CharField(
        label=_("The words in the new version"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    note = forms.CharField(label=_("Note"), max_length=300, required=False)
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, anchor: Anchor, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"seen": seen_of(anchor)})
        kwargs.setdefault("auto_id", f"a{anchor.pk}_%s")
        super().__init__(*args, **kwargs)
        if anchor.start is None:
            choices = self.fields["answer"].choices  # type: ignore[attr-defined]
            self.fields["answer"].choices = choices[1:]  # type: ignore[attr-defined]


def seen_of(anchor: Anchor) -> str:
    """Return what a form remembers of an anchor's answer, to notice that another came since."""
    return anchor.answered_at.isoformat() if anchor.answered_at else ""


class RenumberForm(forms.Form):
    """Another number for a clause, and why."""

    path = forms.CharField(
        label=_("Its new number"),
        max_length=80,
        help_text=_("Its sub-clauses follow. A clause that has this number now gets the old one."),
    )
    reason = forms.CharField(
        label=_("Why its number changes"), widget=forms.Textarea(attrs={"rows": 3})
    )
