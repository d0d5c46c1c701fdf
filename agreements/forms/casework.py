"""The small forms of the work on a breach: its stage, its person, remarks, a translation."""

from typing import Any

from django import forms
from django.conf.locale import LANG_INFO
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from agreements.models import Sentence, User
from agreements.models.fields import term_choices
from agreements.queries.casework import case_workers
from agreements.types.terms import CaseStage


class StageForm(forms.Form):
    """A step of a case: where to, and where its person saw it."""

    to = forms.ChoiceField(choices=lambda: term_choices(CaseStage))
    expected = forms.ChoiceField(choices=lambda: term_choices(CaseStage))


class AssignForm(forms.Form):
    """Whom a case goes to; nobody where it is left empty."""

    to = forms.ModelChoiceField(
        User.objects.none(), label=_("With"), required=False, empty_label=_("nobody")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = case_workers()  # type: ignore[attr-defined]


class CommentForm(forms.Form):
    """A remark on the work."""

    words = forms.CharField(
        label=_("Remark"), max_length=4000, widget=forms.Textarea(attrs={"rows": 3})
    )


class TranslationForm(forms.Form):
    """A person's translation of one sentence."""

    language = forms.ChoiceField(label=_("Into"))
    words = forms.CharField(
        label=_("Translation"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
        help_text=_("Keep who says what, every doubt, and loaded words as they are."),
    )
    note = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=300,
        widget=forms.TextInput(attrs={"dir": "auto"}),
        help_text=_("For example: a word with two meanings, and which one you took."),
    )

    def __init__(self, *args: Any, sentence: Sentence, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = (get_language() or "en").split("-")[0]
        codes = [code for code in LANGUAGES if code != sentence.article.language]
        codes.sort(key=lambda code: code != own)
        self.fields["language"].choices = [  # type: ignore[attr-defined]
            (code, str(_(str(LANG_INFO[code]["name"])))) for code in codes
        ]


# Into which a sentence can be translated: those that articles and agreements come in.
LANGUAGES = ("en", "hy", "az", "ru", "tr", "fr", "de", "es", "ar", "uk")
