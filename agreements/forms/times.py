"""Times as a person enters them: a day, perhaps a clock time or a part of the day, a zone and its basis."""

import re
from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.errors import FuzzyTimeError
from agreements.models.fields import term_choices
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis

_CLOCK = re.compile(r"^(\d{1,2}:\d{2})(?:\s*(?:-|–|/)\s*(\d{1,2}:\d{2}))?$")
_SECOND = timedelta(seconds=1)
_PARTS = {
    "pre-dawn": _("before dawn"),
    "early": _("early"),
    "morning": _("morning"),
    "noon": _("noon"),
    "afternoon": _("afternoon"),
    "evening": _("evening"),
    "night": _("night before"),
}


class FuzzyTimeForm(forms.Form):
    """
    The fields of one time. After `is_valid`, `cleaned_data["when"]` is a `FuzzyInstant` or None.

    `zones` are the zones on offer, the likeliest first.
    """

    day = forms.CharField(
        label=_("Day"),
        required=False,
        max_length=60,
        help_text=_("2020-10-18. Less exact: 2020-10, or 2020-10-17/2020-10-18 for a period."),
    )
    clock = forms.CharField(
        label=_("Clock time"),
        required=False,
        max_length=20,
        help_text=_("08:00, or 00:00-06:30. Empty if the hour is not known."),
    )
    part = forms.ChoiceField(
        label=_("or part of the day"),
        required=False,
        choices=[("", _("not used")), *_PARTS.items()],
    )
    zone = forms.ChoiceField(label=_("Zone"))
    zone_basis = forms.ChoiceField(label=_("Why this zone"))
    stated = forms.CharField(
        label=_("In the source’s words"),
        required=False,
        max_length=200,
        help_text=_("For example: early this morning"),
    )

    def __init__(self, *args: Any, zones: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = [(zone, zone) for zone in zones]  # type: ignore[attr-defined]
        self.fields["zone_basis"].choices = [  # type: ignore[attr-defined]
            choice for choice in term_choices(ZoneBasis) if choice[0] != ZoneBasis.CONFLICTING
        ]

    def clean(self) -> dict[str, Any]:
        """Read the time; what cannot be read says so beside the field it stands in."""
        cleaned = super().clean() or self.cleaned_data
        try:
            cleaned["when"] = self.time_in(cleaned)
        except FuzzyTimeError as error:
            self.add_error("clock" if cleaned.get("clock") else "day", str(error))
        return cleaned

    def time_in(self, cleaned: dict[str, Any]) -> FuzzyInstant | None:
        """
        Return the time that the fields give.

        :raises FuzzyTimeError: if they give none that can be held.
        """
        return read_time(cleaned)


def time_fields(time: FuzzyInstant | None) -> dict[str, str]:
    """
    Return what the fields of a `FuzzyTimeForm` show of a stored time, in its own zone.

    Reading them again need not give the same precision: keep the stored time where nobody
    changed these fields.
    """
    if time is None:
        return {}
    start, end = time.local(time.earliest), time.local(time.latest)
    shown = {"zone": time.zone, "zone_basis": time.zone_basis.value, "stated": time.stated}
    closed = end + _SECOND if end.second == 59 else end
    if time.precision in (Precision.YEAR, Precision.MONTH):
        return {**shown, "day": start.isoformat()[: 4 if time.precision is Precision.YEAR else 7]}
    if (start.hour, start.minute, end.hour, end.minute) == (0, 0, 23, 59):
        days = sorted({start.date().isoformat(), end.date().isoformat()})
        return {**shown, "day": "/".join(days)}
    if start.date() == closed.date():
        hours = dict.fromkeys([f"{start:%H:%M}", f"{closed:%H:%M}"])
        return {**shown, "day": start.date().isoformat(), "clock": "-".join(hours)}
    return {**shown, "day": f"{start:%Y-%m-%dT%H:%M}/{closed:%Y-%m-%dT%H:%M}"}


def read_time(fields: dict[str, Any]) -> FuzzyInstant | None:
    """
    Return the time that the fields of a `FuzzyTimeForm` give; None without a day.

    :raises FuzzyTimeError: if they give none that can be held.
    """
    day, clock, part = (fields.get(name) or "" for name in ("day", "clock", "part"))
    if not day:
        if clock or part:
            raise FuzzyTimeError("A clock time needs its day. Give the day, or leave both empty.")
        return None
    zone = fields.get("zone") or "UTC"
    basis = ZoneBasis(fields.get("zone_basis") or ZoneBasis.UNSPECIFIED)
    stated = fields.get("stated") or ""
    if part and not clock:
        return FuzzyInstant.part_of_day(_one_day(day), part, zone=zone, basis=basis, stated=stated)
    try:
        return FuzzyInstant.from_iso(_iso(day, clock), zone=zone, basis=basis, stated=stated)
    except FuzzyTimeError:
        if clock:
            raise
        raise FuzzyTimeError(
            f"{day!r} is no day. Write 2020-10-18, or 2020-10, or two days joined by a slash."
        ) from None


def _iso(day: str, clock: str) -> str:
    if not clock:
        return day
    found = _CLOCK.match(clock.strip())
    if found is None:
        raise FuzzyTimeError(f"{clock!r} is no clock time. Write 08:00, or 00:00-06:30.")
    _one_day(day)
    hours = [f"{day}T{hour:0>5}" for hour in found.groups() if hour]
    return "/".join(hours)


def _one_day(day: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError:
        raise FuzzyTimeError(
            f"{day!r} is not one day, so it has no clock time. Write it as 2020-10-18."
        ) from None
