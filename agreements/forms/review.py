"""One answer in the review queue, and the queue's filters."""

from enum import StrEnum
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.models import Article, ClauseLink
from agreements.queries.review import Filters
from agreements.types.terms import Band, Review


class Answer(StrEnum):
    """What a person may say to the link in question, or about the whole article."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNSURE = "unsure"
    NOTHING = "nothing"
    UNDO = "undo"


class AnswerForm(forms.Form):
    """
    One answer. `link` is the clause chosen among those of the sentence.

    `expected` is how the person saw the link, so that nobody's decision is overwritten unseen.
    """

    answer = forms.ChoiceField(choices=[(answer.value, answer.value) for answer in Answer])
    link = forms.ModelChoiceField(
        ClauseLink.objects.select_related("sentence__article"), required=False
    )
    article = forms.ModelChoiceField(Article.objects.without_text(), required=False)
    expected = forms.ChoiceField(
        choices=[(review.value, review.value) for review in Review], required=False
    )
    note = forms.CharField(required=False, max_length=300)

    def clean(self) -> dict[str, Any]:
        """Ask for what the answer is about."""
        cleaned = super().clean() or self.cleaned_data
        answer = cleaned.get("answer")
        if answer == Answer.NOTHING and not cleaned.get("article"):
            raise forms.ValidationError(_("Say which article has nothing: it is missing."))
        if answer in (Answer.CONFIRMED, Answer.REJECTED, Answer.UNSURE) and not cleaned.get("link"):
            raise forms.ValidationError(
                _("Choose a clause first: this link is not there any more.")
            )
        return cleaned


def read_filters(fields: Any) -> Filters:
    """Return the queue's filters from an address or a form; what is unknown is left out."""
    band = fields.get("band", "")
    return Filters(
        agreement=fields.get("agreement", "")[:80],
        language=fields.get("language", "")[:12],
        band=band if band in (Band.LINKED, Band.SUGGESTED) else "",
    )
