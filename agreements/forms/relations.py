"""Forms of the relations between instruments: what a reference means, and a new relation."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement
from agreements.models.labels import label
from agreements.queries.relations import operative_paths
from agreements.types.terms import RelationKind

# What ends another text needs its moment, and has a form of its own among the records.
_OFFERED = [
    kind for kind in RelationKind if kind not in (RelationKind.SUPERSEDES, RelationKind.TERMINATES)
]


class ReferenceForm(forms.Form):
    """What a curator says of an open reference. `typed` counts where no offer is chosen."""

    do = forms.ChoiceField(
        choices=[(one, one) for one in ("resolve", "outside", "keep", "retract")]
    )
    target = forms.CharField(required=False, max_length=200)
    typed = forms.CharField(required=False, max_length=200)
    reason = forms.CharField(required=False, max_length=2000)

    @property
    def wanted(self) -> str:
        """The `slug` or `slug#path` that was chosen or typed."""
        chosen: str = self.cleaned_data["target"]
        typed: str = self.cleaned_data["typed"]
        return typed if chosen in ("", "typed") else chosen


class RelationForm(forms.Form):
    """How an agreement stands to another text."""

    clause = forms.ChoiceField(label=_("Clause that says it"), required=False)
    kind = forms.ChoiceField(label=_("What it does"))
    target = forms.CharField(
        label=_("Instrument, or its clause"),
        required=False,
        max_length=200,
        help_text=_(
            "Begin to type a name; “name#2” is its clause 2. Empty if no text of it is stored."
        ),
        widget=forms.TextInput(attrs={"list": "targets", "autocomplete": "off"}),
    )
    words = forms.CharField(
        label=_("or the words that name it"),
        required=False,
        max_length=300,
        help_text=_("They wait as an open reference until a text is stored that they fit."),
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    quote = forms.CharField(
        label=_("In the words of the text"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
    reason = forms.CharField(label=_("Why"), required=False, max_length=2000)

    def __init__(self, *args: Any, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        paths = [
            (path, f"{path} {heading}".strip()) for path, heading in operative_paths(agreement)
        ]
        self.fields["clause"].choices = [("", _("the text as a whole")), *paths]  # type: ignore[attr-defined]
        self.fields["kind"].choices = [(kind.value, label(kind)) for kind in _OFFERED]  # type: ignore[attr-defined]
        self.fields["kind"].initial = RelationKind.REFERS_TO.value
