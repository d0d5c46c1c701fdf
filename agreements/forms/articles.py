"""Adding an article: its words pasted, or a file; who published it and when."""

from dataclasses import replace
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from agreements.forms.times import FuzzyTimeForm
from agreements.ingest.documents import LARGEST_BYTES, read_bytes
from agreements.models import Source
from agreements.types.articles import Document
from agreements.types.terms import FetchedHow, PublishedBasis

_FILE_TYPES = {"txt": "text/plain", "md": "text/plain", "html": "text/html", "htm": "text/html"}


class ArticleForm(FuzzyTimeForm):
    """An article pasted or uploaded. `document()` reads it after `is_valid`."""

    source = forms.ModelChoiceField(
        Source.objects.all(),
        label=_("Source"),
        to_field_name="slug",
        required=False,
        empty_label=_("choose, or name a new one"),
    )
    new_source = forms.CharField(
        label=_("A source not in the list"),
        required=False,
        max_length=200,
        help_text=_("Its name as it calls itself. Its kind stays unknown until a curator sets it."),
    )
    title = forms.CharField(
        label=_("Title"),
        required=False,
        max_length=500,
        help_text=_("Empty: the first line of the text, or the title of the page."),
    )
    author = forms.CharField(label=_("Author"), required=False, max_length=300)
    url = forms.URLField(
        label=_("Address it was found at"),
        max_length=2000,
        required=False,
        assume_scheme="https",
        help_text=_("Kept as a citation. The tracker does not fetch addresses yet."),
    )
    words = forms.CharField(
        label=_("Text"),
        required=False,
        max_length=LARGEST_BYTES,
        widget=forms.Textarea(attrs={"class": "tall", "dir": "auto"}),
    )
    file = forms.FileField(
        label=_("or a file"),
        required=False,
        help_text=_("A .txt or .html file of at most 5 MB. It is kept byte for byte."),
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,.md,.html,.htm"}),
    )

    field_order = [
        "words",
        "file",
        "source",
        "new_source",
        "title",
        "author",
        "url",
        "day",
        "clock",
        "part",
        "zone",
        "zone_basis",
        "stated",
    ]

    def clean_file(self) -> UploadedFile | None:
        """Refuse what is not read yet, by name and by size."""
        file: UploadedFile | None = self.cleaned_data["file"]
        if file is None:
            return None
        if _suffix(file) not in _FILE_TYPES:
            raise forms.ValidationError(_("This kind of file is not read yet. Give .txt or .html."))
        if (file.size or 0) > LARGEST_BYTES:
            raise forms.ValidationError(_("The file is larger than 5 MB. Split it."))
        return file

    def clean(self) -> dict[str, Any]:
        """Ask for exactly one text and exactly one source."""
        cleaned = super().clean()
        if "file" in cleaned and bool(cleaned.get("words", "").strip()) == bool(cleaned["file"]):
            self.add_error("words", _("Paste a text or choose a file: one of the two."))
        if bool(cleaned.get("source")) == bool(cleaned.get("new_source")):
            self.add_error("source", _("Choose a source or name a new one: one of the two."))
        return cleaned

    def document(self) -> Document:
        """Return the document as read, with what the person says of it winning over what was found."""
        cleaned = self.cleaned_data
        file: UploadedFile | None = cleaned["file"]
        read = read_bytes(
            file.read() if file else cleaned["words"].encode(),
            name=(file.name or "") if file else "",
            media_type=_FILE_TYPES[_suffix(file)] if file else "text/plain",
            fetched_how=FetchedHow.UPLOAD if file else FetchedHow.PASTE,
            title=cleaned["title"],
            url=cleaned["url"],
        )
        read = replace(read, author=cleaned["author"] or read.author)
        if cleaned["when"] is None:
            return read
        return replace(read, published=cleaned["when"], published_basis=PublishedBasis.STATED)


def _suffix(file: UploadedFile) -> str:
    return (file.name or "").rpartition(".")[2].lower()
