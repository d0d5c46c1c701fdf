"""Which situation report is asked for: of what, which period, as of which clock, as known when."""

from datetime import date as Date
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.errors import FuzzyTimeError
from agreements.models import Agreement, Conflict
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.reports import USUAL_CLOCK, Period, ReportClock

_PERIODS = [(Period.DAILY.value, _("daily")), (Period.MONTHLY.value, _("monthly"))]
# Reports reach from the first telegraphed truces to what anybody may plan for.
_FIRST, _LAST = Date(1850, 1, 1), Date(2200, 12, 31)


class ReportForm(forms.Form):
    """
    The clock of a report, typed as ISO 8601: a browser's own date field may show the month first.

    After `is_valid`, `clock` and `as_known` give what was asked for.
    """

    period = forms.ChoiceField(label=_("Period"), choices=_PERIODS)
    date = forms.DateField(
        label=_("Day"),
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(attrs={"size": 11}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write a day that exists, as 2020-10-18.")},
        help_text=_("as 2020-10-18; monthly: any day of the month"),
    )
    at = forms.TimeField(
        label=_("As of"),
        input_formats=["%H:%M"],
        widget=forms.TimeInput(attrs={"size": 6}, format="%H:%M"),
        error_messages={"invalid": _("Write a time from 00:00 to 23:59, as 19:30.")},
        help_text=_("as 19:30, by the conflict’s own zone"),
    )
    known_on = forms.CharField(
        label=_("As known on"),
        required=False,
        max_length=40,
        help_text=_("as 2020-10-20 or 2020-10-20T08:00Z; empty: now"),
    )

    def __init__(self, *args: Any, conflict: Conflict | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = conflict.zone if conflict else "UTC"

    def clean_date(self) -> Date:
        """Keep to years that the calendar's arithmetic can hold."""
        day: Date = self.cleaned_data["date"]
        if not _FIRST <= day <= _LAST:
            raise forms.ValidationError(_("Choose a year from 1850 to 2200."))
        return day

    def clean_known_on(self) -> datetime | None:
        """Read the second clock; a bare date is the end of that day in the conflict's zone."""
        text: str = self.cleaned_data["known_on"].strip()
        if not text:
            return None
        try:
            return FuzzyInstant.from_iso(text, zone=self.zone).latest
        except FuzzyTimeError as error:
            raise forms.ValidationError(str(error)) from None

    @property
    def clock(self) -> ReportClock:
        """The clock asked for."""
        fields = self.cleaned_data
        return ReportClock(Period(fields["period"]), fields["date"], fields["at"], self.zone)

    @property
    def as_known(self) -> datetime | None:
        """The moment whose knowledge is asked for; None is now."""
        found: datetime | None = self.cleaned_data["known_on"]
        return found


class ReportChoiceForm(ReportForm):
    """The same, with what the report is about: `agreement:<slug>` or `conflict:<slug>`."""

    about = forms.ChoiceField(label=_("About"))
    field_order = ["about", "period", "date", "at", "known_on"]

    def __init__(self, *args: Any, agreements: list[Agreement], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["about"].choices = _choices(agreements)  # type: ignore[attr-defined]


def _choices(agreements: list[Agreement]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the conflicts with their agreements, as groups of a select."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for agreement in agreements:
        conflict = agreement.conflict
        whole = (f"conflict:{conflict.slug}", str(_("all agreements together")))
        offered = groups.setdefault(conflict.name, [whole])
        offered.append((f"agreement:{agreement.slug}", agreement.short_title))
    return list(groups.items())


def asked_for(fields: Any, *, newest: Date) -> dict[str, str]:
    """Return the fields of an address, what is missing filled in: daily, `newest`, the usual clock."""
    usual = {
        "period": Period.DAILY.value,
        "date": newest.isoformat(),
        "at": f"{USUAL_CLOCK:%H:%M}",
        "known_on": "",
    }
    return usual | {name: fields[name] for name in (*usual, "about") if fields.get(name)}
