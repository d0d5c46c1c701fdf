"""The forms of a draft: taking a text in, what the instrument is, one operation, decisions."""

from typing import Any

from django import forms
from django.conf.locale import LANG_INFO
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from agreements.actions.curating.deciding import Facts
from agreements.actions.curating.taking_in import Given, Origin
from agreements.errors import EditRefused, FuzzyTimeError
from agreements.ingest.originals.reader import read_original
from agreements.models import Actor, Agreement, Conflict, Draft
from agreements.models.fields import term_choices
from agreements.text.editing.fields import DEADLINE_KEYS, LISTS, REFERENCE_KEYS, REFERENCES, name_of
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import (
    AgreementClass,
    AgreementForm,
    AgreementStatus,
    FetchedHow,
    TextStanding,
)

LARGEST_KEPT_BYTES = 64 * 1024 * 1024
LONGEST_TEXT = 3_000_000
LANGUAGES = (
    "en",
    "ru",
    "fr",
    "es",
    "ar",
    "uk",
    "hy",
    "az",
    "tr",
    "ka",
    "fa",
    "de",
    "pt",
    "nl",
    "it",
)
_NONE = [("", _("choose"))]
_MOST_REFERENCES = 60


def language_choices() -> list[tuple[str, str]]:
    """Return the languages a text can be in, by their names."""
    named = [(code, _now(str(LANG_INFO.get(code, {}).get("name", code)))) for code in LANGUAGES]
    return sorted(named, key=lambda choice: choice[1])


class TakeInForm(forms.Form):
    """A text pasted or a file. `given()` reads it after `is_valid`."""

    words = forms.CharField(
        label=_("Text"),
        required=False,
        max_length=LONGEST_TEXT,
        strip=False,
        widget=forms.Textarea(attrs={"class": "tall", "dir": "auto"}),
    )
    file = forms.FileField(
        label=_("or a file"),
        required=False,
        help_text=_(
            ".txt, .md, .html, .docx or .pdf; up to 20 MB are read. It is kept byte for byte."
        ),
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,.md,.html,.htm,.docx,.pdf"}),
    )
    conflict = forms.ModelChoiceField(
        Conflict.objects.all(), label=_("Conflict"), to_field_name="slug", empty_label=None
    )
    agreement = forms.ModelChoiceField(
        Agreement.objects.by_date(),
        label=_("A text of"),
        to_field_name="slug",
        required=False,
        empty_label=_("an agreement that is not here yet"),
        help_text=_("Choose one for a text in another language, or for a new version."),
    )
    language = forms.ChoiceField(label=_("Language"), required=False)
    standing = forms.ChoiceField(
        label=_("What authority it has"),
        choices=lambda: term_choices(TextStanding),
        initial=TextStanding.UNOFFICIAL.value,
    )
    source = forms.CharField(label=_("Who printed it"), max_length=300, required=False)
    source_url = forms.URLField(
        label=_("Where"), max_length=500, required=False, assume_scheme="https"
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [("", _("as the text is read")), *language_choices()]
        self.fields["language"].choices = offered  # type: ignore[attr-defined]

    def clean_file(self) -> UploadedFile | None:
        """Refuse only what is too large to be kept."""
        file: UploadedFile | None = self.cleaned_data["file"]
        if file is not None and (file.size or 0) > LARGEST_KEPT_BYTES:
            raise forms.ValidationError(_("The file is larger than 64 MB and is not kept."))
        return file

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two, and for an agreement of the conflict."""
        cleaned = super().clean() or self.cleaned_data
        has_words = bool((cleaned.get("words") or "").strip())
        has_file = cleaned.get("file") is not None
        if has_words == has_file and "file" not in self.errors:
            raise forms.ValidationError(
                _("Give one of the two: the text, or a file.")
                if has_words
                else _("Paste the text, or choose a file.")
            )
        agreement, conflict = cleaned.get("agreement"), cleaned.get("conflict")
        if agreement is not None and conflict is not None and agreement.conflict_id != conflict.pk:
            self.add_error("agreement", _("This agreement is of another conflict."))
        return cleaned

    def given(self) -> Given:
        """Return the bytes, with what could be read out of them."""
        file: UploadedFile | None = self.cleaned_data["file"]
        if file is None:
            raw, name = self.cleaned_data["words"].encode(), "pasted.txt"
            return Given(raw, name, FetchedHow.PASTE, read_original(raw, name))
        raw, name = file.read(), (file.name or "file")[:300]
        return Given(raw, name, FetchedHow.UPLOAD, read_original(raw, name))

    def origin(self) -> Origin:
        """Return where the text comes from."""
        names = ("conflict", "agreement", "language", "source", "source_url")
        values = {name: self.cleaned_data[name] for name in names}
        return Origin(standing=TextStanding(self.cleaned_data["standing"]), **values)


class WordsForm(forms.Form):
    """The words of a draft, to be corrected beside the original."""

    token = forms.IntegerField(widget=forms.HiddenInput)
    words = forms.CharField(
        label=_("Text as it will be cut into clauses"),
        max_length=LONGEST_TEXT,
        strip=False,
        required=False,
        widget=forms.Textarea(attrs={"class": "words", "dir": "auto", "spellcheck": "false"}),
    )


class FactsForm(forms.Form):
    """What the instrument is. `facts()` holds it after `is_valid`."""

    token = forms.IntegerField(widget=forms.HiddenInput)
    title = forms.CharField(label=_("Title"), max_length=300, required=False)
    short_title = forms.CharField(
        label=_("Short title"),
        max_length=80,
        required=False,
        help_text=_("As lists and links name it: “Hilltown statement”."),
    )
    slug = forms.RegexField(
        r"^[a-z0-9]+(-[a-z0-9]+)*$",
        label=_("Address"),
        max_length=80,
        required=False,
        help_text=_("Small letters, digits and hyphens; it is permanent: hilltown-2020-10-30."),
    )
    agreed = forms.CharField(
        label=_("Day agreed"),
        max_length=60,
        required=False,
        help_text=_("2020-10-30, in the first zone of the conflict; or with its hour and offset."),
    )
    in_force_from = forms.CharField(
        label=_("In force from"),
        max_length=60,
        required=False,
        help_text=_("A day or a moment: 2020-10-18T00:00+04:00. Empty: not known, or never."),
    )
    form = forms.ChoiceField(
        label=_("Form"), required=False, choices=lambda: [*_NONE, *term_choices(AgreementForm)]
    )
    status = forms.ChoiceField(
        label=_("Status"), required=False, choices=lambda: [*_NONE, *term_choices(AgreementStatus)]
    )
    agreement_class = forms.ChoiceField(
        label=_("Class"), required=False, choices=lambda: [*_NONE, *term_choices(AgreementClass)]
    )
    parties = forms.ModelMultipleChoiceField(
        Actor.objects.all(),
        label=_("Who “the sides” are"),
        to_field_name="slug",
        required=False,
        widget=forms.SelectMultiple(attrs={"size": 8}),
        help_text=_("Those who made it, or whom it binds. “Each party” means each of them."),
    )
    language = forms.ChoiceField(label=_("Language of the text"), required=False)
    standing = forms.ChoiceField(
        label=_("What authority the text has"), choices=lambda: term_choices(TextStanding)
    )
    source = forms.CharField(label=_("Who printed it"), max_length=300, required=False)
    source_url = forms.URLField(
        label=_("Where"), max_length=500, required=False, assume_scheme="https"
    )

    def __init__(self, data: QueryDict | None = None, *, draft: Draft) -> None:
        self._draft = draft
        super().__init__(data, initial=self._initial(draft))
        offered = [*_NONE, *language_choices()]
        self.fields["language"].choices = offered  # type: ignore[attr-defined]
        if draft.agreement_id is not None:
            for name in _OF_THE_AGREEMENT:
                self.fields[name].disabled = True

    @staticmethod
    def _initial(draft: Draft) -> dict[str, Any]:
        plain = {name: getattr(draft, name) for name in _PLAIN}
        return {
            **plain,
            "agreed": _day_words(draft.agreed),
            "in_force_from": _day_words(draft.in_force_from),
            "parties": list(draft.parties),
        }

    def clean_agreed(self) -> FuzzyInstant | None:
        """Read the day."""
        return self._time("agreed")

    def clean_in_force_from(self) -> FuzzyInstant | None:
        """Read the day or moment."""
        return self._time("in_force_from")

    def _time(self, name: str) -> FuzzyInstant | None:
        written: str = self.cleaned_data[name].strip()
        kept: FuzzyInstant | None = getattr(self._draft, name)
        if not written:
            return None
        if kept is not None and written == _day_words(kept):
            return kept
        try:
            return FuzzyInstant.from_iso(
                written, zone=self._draft.conflict.zone, basis=ZoneBasis.INFERRED_PLACE
            )
        except FuzzyTimeError as error:
            raise forms.ValidationError(str(error)) from None

    def facts(self) -> Facts:
        """Return what was entered."""
        cleaned = self.cleaned_data
        plain = {name: cleaned[name] for name in ("title", "short_title", "slug", "language")}
        return Facts(
            **plain,
            form=AgreementForm(cleaned["form"]) if cleaned["form"] else None,
            status=AgreementStatus(cleaned["status"]) if cleaned["status"] else None,
            agreement_class=AgreementClass(cleaned["agreement_class"])
            if cleaned["agreement_class"]
            else None,
            agreed=cleaned["agreed"],
            in_force_from=cleaned["in_force_from"],
            standing=TextStanding(cleaned["standing"]),
            source=cleaned["source"],
            source_url=cleaned["source_url"],
            parties=tuple(cleaned["parties"]),
        )


_PLAIN = (
    *("token", "title", "short_title", "slug", "form", "status", "agreement_class"),
    *("language", "standing", "source", "source_url"),
)
_OF_THE_AGREEMENT = (
    *("title", "short_title", "slug", "form", "status", "agreement_class"),
    *("agreed", "in_force_from", "parties"),
)


def _day_words(time: FuzzyInstant | None) -> str:
    """Return a time as the form takes it: a day, or from and to."""
    if time is None:
        return ""
    start, end = time.local(time.earliest), time.local(time.latest)
    if start.date() == end.date() and (start.hour, end.hour, end.minute) == (0, 23, 59):
        return start.date().isoformat()
    first = start.isoformat(timespec="minutes")
    return first if start == end else f"{first}/{end.isoformat(timespec='minutes')}"


class DecisionForm(forms.Form):
    """Why a draft is proposed, given back, published or withdrawn."""

    token = forms.IntegerField(widget=forms.HiddenInput, required=False)
    reason = forms.CharField(
        label=_("Why"), max_length=2_000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


def operation_from(data: QueryDict) -> dict[str, Any]:
    """
    Return the operation that a form of the page, or its script, asks for.

    :raises EditRefused: if a number is none.
    """
    what = data.get("do", "")
    found: dict[str, Any] = {"do": what, "segment": data.get("segment", "")}
    for name in ("key", "heading", "path", "kind", "to", "words", "old", "new"):
        if name in data:
            found[name] = data[name]
    for name in ("at", "start", "end"):
        if name in data:
            found[name] = _whole(data[name])
    if what == "actor":
        found["actors"] = [slug for slug in data.getlist("actors") if slug]
    if what == "edit":
        found["value"] = value_from(data.get("key", ""), data)
    return found


def _whole(given: object) -> int:
    written = str(given)
    if not written.isascii() or not written.isdigit() or len(written) > 9:
        raise EditRefused(f"{written!r} is no place in the text.")
    return int(written)


def value_from(key: str, data: QueryDict) -> Any:
    """Return the value of a field as its form gives it: a term or words, lines, or parts."""
    name = name_of(key)
    if name in LISTS:
        return [line for line in data.get("value", "").splitlines() if line.strip()]
    if name == "deadline":
        parts = {part: data.get(f"value-{part}", "") for part in DEADLINE_KEYS}
        return parts if parts["kind"] not in ("", "none") else None
    if name == REFERENCES:
        rows = range(min(_MOST_REFERENCES, _whole(data.get("rows") or "0")))
        found = [{part: data.get(f"value-{n}-{part}", "") for part in REFERENCE_KEYS} for n in rows]
        return [one for one in found if one["text"].strip()]
    return data.get("value", "")
