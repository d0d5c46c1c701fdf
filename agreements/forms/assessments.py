"""Answering one of the three questions on a breach, and answering it blind."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from agreements.actions.assessments import Answer
from agreements.models.fields import term_choices
from agreements.models.labels import label
from agreements.types.terms import AssessmentFlag, Characterisation, Level, Question

# The least that each level asks for.
LEVEL_NEEDS: dict[Level, Promise] = {
    Level.V0: _("Nobody has reviewed it."),
    Level.V1: _("One origin, or any number of origins from one side."),
    Level.V2: _("Two independent origins, one of them aligned with neither side; or one that speaks against its own interest."),
    Level.V3: _("A neutral monitor, or an investigation that keeps its evidence. Needs a second signer."),
    Level.V4: _("Admitted by the accused, or found by the agreement’s own mechanism or a court. Needs a second signer."),
}  # fmt: skip
# What V0 says of an actor.
NOT_THIS_ACTOR = (
    _("V0, not this actor"),
    _("Somebody is accused who, as far as is known, did not do it."),
)
VALUE_NEEDS: dict[Characterisation, Promise] = {
    Characterisation.BREACH: _("What the clause forbids was done, or what it asks for was not."),
    Characterisation.NOT_BREACH: _("It happened, and the clause does not forbid it."),
    Characterisation.LAWFUL_EXCEPTION: _("The text itself, or the law it refers to, allows it."),
    Characterisation.OUT_OF_SCOPE: _("Its time, its place or its actor lies outside the clause."),
    Characterisation.UNDETERMINED: _("It cannot be said yet."),
}


class AnswerForm(forms.Form):
    """A level or a value, and the reasons."""

    level = forms.ChoiceField(
        label=_("How well is it established?"),
        widget=forms.RadioSelect,
        choices=lambda: term_choices(Level),
        error_messages={"required": _("Choose a level.")},
    )
    value = forms.ChoiceField(
        label=_("What is it?"),
        widget=forms.RadioSelect,
        choices=lambda: term_choices(Characterisation),
        error_messages={"required": _("Choose one.")},
    )
    reasons = forms.CharField(
        label=_("Reasons"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("What it rests on: which origins, which findings, what speaks against it."),
        error_messages={"required": _("An answer needs its reasons.")},
    )

    def __init__(self, *args: Any, question: Question, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.question = question
        del self.fields["level" if question == Question.CHARACTERISATION else "value"]

    @property
    def scale(self) -> list[tuple[str, Promise, Promise, bool]]:
        """The values on offer: stored word, label, the least it asks for, whether it is chosen."""
        needs: dict[Any, Promise] = (
            {**VALUE_NEEDS} if self.question == Question.CHARACTERISATION else {**LEVEL_NEEDS}
        )
        words = {term: label(term) for term in needs}
        if self.question == Question.ATTRIBUTION:
            words[Level.V0], needs[Level.V0] = NOT_THIS_ACTOR
        chosen = str(self[self.scale_name].value() or "")
        return [(term.value, words[term], why, term.value == chosen) for term, why in needs.items()]

    @property
    def scale_name(self) -> str:
        """The name of the field that holds the answer."""
        return "value" if self.question == Question.CHARACTERISATION else "level"

    @property
    def scale_label(self) -> str:
        """What the scale asks."""
        return str(self[self.scale_name].label)

    @property
    def scale_errors(self) -> list[str]:
        """What is wrong with the choice on the scale."""
        return [str(error) for error in self[self.scale_name].errors]

    def answer(self) -> Answer:
        """Return what the action takes; call it when the form is valid."""
        cleaned = self.cleaned_data
        level, value = cleaned.get("level"), cleaned.get("value")
        return Answer(
            reasons=cleaned["reasons"],
            level=Level(level) if level else None,
            value=Characterisation(value) if value else None,
            sole=bool(cleaned.get("sole")),
            flags=tuple(AssessmentFlag(flag) for flag in cleaned.get("flags", ())),
        )


class AssessmentForm(AnswerForm):
    """What is held from now on. `expected` names the answer that its writer saw."""

    sole = forms.BooleanField(label=_("It acted alone"), required=False)
    flags = forms.MultipleChoiceField(
        label=_("Flags"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=lambda: term_choices(AssessmentFlag),
        help_text=_("They stand beside the answer and never change its level."),
    )
    expected = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, question: Question, **kwargs: Any) -> None:
        super().__init__(*args, question=question, **kwargs)
        if question != Question.ATTRIBUTION:
            del self.fields["sole"]

    def clean_expected(self) -> datetime | None:
        """Read the moment back; an empty one says that there was no answer."""
        return read_token(self.cleaned_data["expected"])


class SignForm(forms.Form):
    """A second signature under the answer that was read."""

    expected = forms.CharField(widget=forms.HiddenInput)

    def clean_expected(self) -> datetime | None:
        """Read the moment back."""
        return read_token(self.cleaned_data["expected"])


def read_token(words: str) -> datetime | None:
    """
    Return the moment a form sends back, None where it is empty.

    :raises ValidationError: if it is no moment with its zone.
    """
    if not words:
        return None
    try:
        moment = datetime.fromisoformat(words)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise forms.ValidationError(_("This form is out of date. Load the page again."))
    return moment
