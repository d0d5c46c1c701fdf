"""What the short forms share: a source, a time or a period, and what they bear on."""

from datetime import datetime, timedelta
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.actions.records import LEVELS_ALONE, MAY_OVERRIDE, Citation
from agreements.errors import FuzzyTimeError
from agreements.forms.bearing import Bearing, bearing_choices, read_bearing
from agreements.forms.positions import Setting
from agreements.forms.times import FuzzyTimeForm
from agreements.models import Agreement, Conflict, User
from agreements.models.fields import term_choices
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import Level

_SECOND = timedelta(seconds=1)


class RecordForm(FuzzyTimeForm):
    """What all short forms share: the words of the source, where they stand, a time."""

    title: ClassVar[Any]
    about: ClassVar[Any]
    time_label: ClassVar[Any] = _("When")
    has_time: ClassVar[bool] = True
    has_period: ClassVar[bool] = False
    needs_time: ClassVar[bool] = False
    has_words: ClassVar[bool] = True

    words = forms.CharField(
        label=_("What is said, in our words"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    from_sentence = forms.BooleanField(label=_("It stands in the sentence above"), required=False)
    citation = forms.CharField(
        label=_("Where it stands"),
        required=False,
        max_length=300,
        help_text=_("Publisher, date, address"),
    )

    def __init__(self, *args: Any, setting: Setting, person: User, **kwargs: Any) -> None:
        initial = {
            "from_sentence": setting.sentence is not None,
            "citation": setting.address,
            "zone": setting.conflict.zone,
            "zone_basis": ZoneBasis.INFERRED_PLACE,
            **kwargs.pop("initial", {}),
        }
        super().__init__(*args, zones=setting.zones, initial=initial, **kwargs)
        self.setting = setting
        self.person = person
        self.prepare()
        if setting.sentence is None:
            del self.fields["from_sentence"]
        if not self.has_words:
            del self.fields["words"]
        if not self.has_time:
            for name in ("day", "clock", "part", "stated", "zone_basis"):
                del self.fields[name]
        if not (self.has_time or self.has_period):
            del self.fields["zone"]

    def prepare(self) -> None:
        """Set what depends on the conflict and the person."""

    @property
    def own_fields(self) -> list[forms.BoundField]:
        """The fields of this kind alone, in their order, without the period."""
        shared = {*RecordForm.base_fields, "begins", "ends"}
        return [self[name] for name in self.fields if name not in shared]

    def clean(self) -> dict[str, Any]:
        """Ask for a source, and for a time where the record cannot be without one."""
        cleaned = super().clean()
        cited = cleaned.get("from_sentence") or cleaned.get("citation")
        if not cited and "citation" in self.fields:
            self.add_error("citation", _("Say where it stands: no record without its source."))
        if self.needs_time and not cleaned.get("when") and not {"day", "clock"} & set(self.errors):
            self.add_error("day", _("Give the day, as exactly as it is known."))
        return cleaned

    def cited(self) -> Citation:
        """Return the words with where they stand."""
        cleaned = self.cleaned_data
        sentence = self.setting.sentence if cleaned.get("from_sentence") else None
        return Citation(cleaned.get("words", ""), sentence, cleaned["citation"])

    def record(self) -> Agreement | Conflict:
        """Store what was entered; return on whose page it is then listed."""
        raise NotImplementedError

    def levels(self) -> list[tuple[str, str]]:
        """Return the levels this person may hold alone."""
        alone = not self.person.has_role(*MAY_OVERRIDE)
        held = LEVELS_ALONE if alone else tuple(level for level in Level if level != Level.V0)
        return [choice for choice in term_choices(Level) if choice[0] in held]


class PeriodForm(RecordForm):
    """A record that runs from a moment to another, or until further notice."""

    has_time = False
    has_period = True

    begins = forms.CharField(
        label=_("From"), max_length=40, help_text=_("2020-10-18, or 2020-10-18T08:00")
    )
    ends = forms.CharField(
        label=_("Up to"),
        max_length=40,
        required=False,
        help_text=_("Empty: until further notice. A day is included."),
    )

    def clean(self) -> dict[str, Any]:
        """Read both ends in the zone given; a bare last day is included."""
        cleaned = super().clean()
        for name, read in (("begins", read_begin), ("ends", read_end)):
            try:
                cleaned[name] = read(cleaned.get(name) or "", cleaned.get("zone") or "UTC")
            except FuzzyTimeError as error:
                self.add_error(name, str(error))
        begins, ends = cleaned.get("begins"), cleaned.get("ends")
        if begins and ends and ends <= begins:
            self.add_error("ends", _("It ends before it begins."))
        return cleaned


def read_begin(text: str, zone: str) -> datetime | None:
    """
    Return the first moment of a day, or the moment itself, read in a zone.

    :raises FuzzyTimeError: if it is no time.
    """
    return FuzzyInstant.from_iso(text.strip(), zone=zone).earliest if text.strip() else None


def read_end(text: str, zone: str) -> datetime | None:
    """
    Return the moment after a day's last, or the moment itself; None is until further notice.

    :raises FuzzyTimeError: if it is no time.
    """
    if not text.strip():
        return None
    time = FuzzyInstant.from_iso(text.strip(), zone=zone)
    # Periods end a second before their stated end; what follows begins with the next.
    return time.latest if time.earliest == time.latest else time.latest + _SECOND


class BearingForm(RecordForm):
    """A record that bears on a clause or, where `whole` allows it, on a whole agreement."""

    whole: ClassVar[bool] = True
    single_duties: ClassVar[bool] = False

    bearing = forms.ChoiceField(label=_("What it bears on"))

    def prepare(self) -> None:
        """Offer the clauses of the conflict, grouped by agreement."""
        self.fields["bearing"].choices = bearing_choices(  # type: ignore[attr-defined]
            self.setting.picks, whole=self.whole, duties=self.single_duties
        )

    def bears_on(self) -> Bearing:
        """Return the agreement, and perhaps its clause and duty."""
        return read_bearing(self.cleaned_data["bearing"], self.setting.picks)
