"""A file, or a detail that must not be published, beside a breach."""

import unicodedata
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from agreements.errors import ExtractionError
from agreements.ingest.media import LARGEST_FILE_BYTES, media_type_of
from agreements.models.fields import term_choices
from agreements.types.articles import Document
from agreements.types.terms import FetchedHow, SensitiveKind


class AttachmentForm(forms.Form):
    """A file with a title. `document()` holds its bytes after `is_valid`."""

    file = forms.FileField(
        label=_("File"),
        help_text=_(
            "At most 20 MB: PDF, pictures, sound, video, text, office documents. It is kept byte "
            "for byte. A photograph may carry the place and the device that took it."
        ),
    )
    title = forms.CharField(
        label=_("What it is"),
        max_length=200,
        required=False,
        help_text=_("Empty: the name of the file."),
    )
    sensitive = forms.BooleanField(
        label=_("Withhold it: only reviewers, administrators and you can open it"), required=False
    )

    def clean_file(self) -> UploadedFile:
        """Refuse what is too large, and what is not what it says it is."""
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST_FILE_BYTES:
            raise forms.ValidationError(_("The file is larger than 20 MB. Give a part of it."))
        self.raw = file.read()
        try:
            self.media_type = media_type_of(self.raw, file.name or "")
        except ExtractionError as error:
            raise forms.ValidationError(str(error)) from None
        return file

    def document(self) -> Document:
        """Return the file as the action takes it."""
        return Document(
            raw=self.raw,
            media_type=self.media_type,
            fetched_how=FetchedHow.UPLOAD,
            title=self.name(),
            original_name=_plain(self.cleaned_data["file"].name or "")[:500],
        )

    def name(self) -> str:
        """Return the title given, or the name of the file."""
        given: str = self.cleaned_data["title"]
        return given or _plain(self.cleaned_data["file"].name or "")[:200] or str(_("A file"))


class DetailForm(forms.Form):
    """A detail that would harm people if it were published."""

    kind = forms.ChoiceField(label=_("What it tells"), choices=lambda: term_choices(SensitiveKind))
    words = forms.CharField(
        label=_("The detail"), max_length=4000, widget=forms.Textarea(attrs={"rows": 4})
    )

    def clean(self) -> dict[str, Any]:
        """Return the values; the kind as a term."""
        cleaned = super().clean() or self.cleaned_data
        if "kind" in cleaned:
            cleaned["kind"] = SensitiveKind(cleaned["kind"])
        return cleaned


def _plain(name: str) -> str:
    """Return a file's name without signs that steer the display or the shell."""
    kept = "".join(sign for sign in name if unicodedata.category(sign)[0] != "C")
    return kept.replace("/", "_").replace("\\", "_").strip()
