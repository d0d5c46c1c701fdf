"""The forms of aliases: what is asked for, a new one, a correction, and switching one off."""

from typing import Any

from django import forms
from django.conf.locale import LANG_INFO
from django.utils.translation import gettext_lazy as _

from agreements.actions.aliases import Names, Written
from agreements.linking.written import LANGUAGES
from agreements.models import Actor, Agreement, Conflict, Place
from agreements.models.fields import term_choices
from agreements.models.labels import label
from agreements.queries.alias_targets import targets_of
from agreements.queries.aliases import NO_LANGUAGE, NOTHING, SOME, Choices, Wanted
from agreements.types.terms import AliasKind, AliasOrigin, AliasStatus

ANOTHER_PLACE = "another-place"
_ANY = [("", _("any"))]


def _language_choices(languages: Any) -> list[tuple[str, str]]:
    names = {code: LANG_INFO.get(code.split("-")[0], {}).get("name", code) for code in languages}
    return [(code, str(_(str(name)))) for code, name in names.items() if code]


class WantedForm(forms.Form):
    """The filters of the list; what is strange is left out."""

    named = forms.ChoiceField(label=_("What they name"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    origin = forms.ChoiceField(
        label=_("Where from"), required=False, choices=lambda: _ANY + term_choices(AliasOrigin)
    )
    status = forms.ChoiceField(
        label=_("Looked for"), required=False, choices=lambda: _ANY + term_choices(AliasStatus)
    )
    found = forms.ChoiceField(
        label=_("Found in"),
        required=False,
        choices=[*_ANY, (SOME, _("some sentence")), (NOTHING, _("no sentence"))],
    )
    words = forms.CharField(label=_("Words"), required=False, max_length=100)

    def __init__(self, *args: Any, choices: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        things = [(str(label(kind)).capitalize(), own) for kind, own in choices.things]
        languages = _language_choices(choices.languages)
        self._offer("named", [*_ANY, *things])
        self._offer("language", [*_ANY, (NO_LANGUAGE, _("not told")), *languages])

    def _offer(self, name: str, choices: list[Any]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined]

    def wanted(self) -> Wanted:
        """Return what is asked for."""
        self.is_valid()
        return Wanted(**{name: self.cleaned_data.get(name, "") for name in self.fields})


class WrittenForm(forms.Form):
    """How an alias is written, and when it was in use."""

    text = forms.CharField(
        label=_("As it is written"),
        max_length=200,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
        help_text=_(
            "Capitals and accents do not matter. A * at a word’s end stands for any ending; "
            "words of five letters and more may take other endings without it."
        ),
    )
    language = forms.ChoiceField(label=_("Language"), required=False)
    valid_from = forms.DateField(
        label=_("In use from"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    valid_to = forms.DateField(
        label=_("In use to"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text=_("The last day. Leave both empty where the name was always in use."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [("", _("not told: any language")), *_language_choices(LANGUAGES)]
        self.fields["language"].choices = offered  # type: ignore[attr-defined]

    def written(self) -> Written:
        """Return what was entered."""
        cleaned = self.cleaned_data
        return Written(
            cleaned["text"], cleaned["language"], cleaned["valid_from"], cleaned["valid_to"]
        )


class AliasForm(WrittenForm):
    """A new alias: what it names, and how it is written."""

    names = forms.ChoiceField(label=_("What it names"))
    thing = forms.CharField(
        label=_("Name of the other place"),
        required=False,
        max_length=200,
        help_text=_("Only where it is not in the list above."),
    )
    field_order = ("names", "thing", "text", "language", "valid_from", "valid_to")

    def __init__(self, *args: Any, conflict: Conflict, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._targets = targets_of(conflict)
        groups: list[Any] = [(AliasKind.REGION.value, _("The conflict or its region"))]
        groups += [
            (str(label(kind)).capitalize(), [(value, str(row)) for value, row in own])
            for kind, own in self._targets
        ]
        groups.append((ANOTHER_PLACE, _("Another place")))
        self.fields["names"].choices = groups  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for the other place's name where one is meant."""
        cleaned = super().clean() or self.cleaned_data
        is_other = cleaned.get("names") == ANOTHER_PLACE
        if is_other and not cleaned.get("thing"):
            self.add_error("thing", _("Name the place."))
        if not is_other and cleaned.get("thing"):
            self.add_error("thing", _("Leave this empty, or choose “Another place” above."))
        return cleaned

    def target(self) -> Names:
        """Return what the alias names."""
        chosen = self.cleaned_data["names"]
        if chosen == ANOTHER_PLACE:
            return Names(thing=self.cleaned_data["thing"])
        rows = {value: row for _kind, own in self._targets for value, row in own}
        row = rows.get(chosen)
        if isinstance(row, Actor):
            return Names(actor=row)
        if isinstance(row, Agreement):
            return Names(agreement=row)
        return Names(place=row) if isinstance(row, Place) else Names()


class SwitchOffForm(forms.Form):
    """Why an alias is not looked for any more."""

    reason = forms.CharField(
        label=_("Why"),
        max_length=300,
        widget=forms.TextInput(attrs={"dir": "auto"}),
        help_text=_("What it finds that it should not. Everybody can read this."),
    )
