"""Logging a breach: one sentence, one place, one time, the clauses touched, each side's position."""

import re
import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.actions.breaches import BreachReport, Touch
from agreements.forms.harm import HarmFormSet
from agreements.forms.positions import PositionFormSet, Setting
from agreements.forms.times import FuzzyTimeForm
from agreements.models import Breach, Obligation, Place
from agreements.models.fields import term_choices
from agreements.queries.clauses import Pick
from agreements.queries.duplicates import Sought, Spot
from agreements.types.fuzzy import FuzzyInstant, Precision
from agreements.types.terms import (
    ActForm,
    ActKind,
    InScope,
    PlacePrecision,
    TargetKind,
    WeaponClass,
)

_COMPASS = [
    "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
    "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW",
]  # fmt: skip
_DEGREES = re.compile(r"^(\d{1,3}(?:\.\d+)?)\s*°?$")
_SEVERAL_DUTIES = _(
    "A failure to act concerns one duty: pick the duty that was not done, not the whole clause."
)


class BearingField(forms.CharField):
    """A direction: a point of the compass such as NW, or degrees from north, clockwise."""

    def clean(self, value: Any) -> float | None:
        """
        Return the direction in degrees, None where nothing is given.

        :raises ValidationError: if it is neither.
        """
        text = super().clean(value).strip().upper()
        if not text:
            return None
        if text in _COMPASS:
            return _COMPASS.index(text) * 360 / len(_COMPASS)
        found = _DEGREES.match(text)
        if found is None or float(found[1]) > 360:
            raise forms.ValidationError(
                _("Write a direction such as NW, or degrees from 0 to 359.")
            )
        return float(found[1]) % 360

    @staticmethod
    def shown(degrees: float) -> str:
        """Return a direction as the field shows it: a point of the compass where it is one."""
        place, rest = divmod(degrees * len(_COMPASS) / 360, 1)
        return f"{degrees:g}" if rest else _COMPASS[int(place) % len(_COMPASS)]


class BreachForm(FuzzyTimeForm):
    """What is said to have happened, where and when, and which clauses it touches."""

    summary = forms.CharField(
        label=_("What is said to have happened"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One neutral sentence: the act and the place, not who is to blame."),
    )
    touches = forms.MultipleChoiceField(
        label=_("Clauses it touches"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Pick at least one clause from the text.")},
    )
    act = forms.ChoiceField(label=_("Act"), choices=lambda: term_choices(ActKind))
    act_form = forms.ChoiceField(
        label=_("Act or omission"),
        choices=lambda: term_choices(ActForm),
        help_text=_("A failure to act begins at the deadline of its duty: leave the day empty."),
    )
    weapon = forms.ChoiceField(
        label=_("Weapon, as claimed"), choices=lambda: term_choices(WeaponClass)
    )
    target = forms.ChoiceField(
        label=_("Target, as claimed"), choices=lambda: term_choices(TargetKind)
    )
    place = forms.ModelChoiceField(
        Place.objects.all(), label=_("Place"), required=False, empty_label=_("not in the list")
    )
    place_words = forms.CharField(label=_("In the source’s words"), required=False, max_length=200)
    place_precision = forms.ChoiceField(
        label=_("How exactly it is known"), choices=lambda: term_choices(PlacePrecision)
    )
    distance_km = forms.FloatField(
        label=_("Distance from it, in km"), required=False, min_value=0, max_value=2000
    )
    bearing_degrees = BearingField(
        label=_("In which direction from it"),
        required=False,
        max_length=10,
        help_text=_("NW, or degrees from north: 315"),
    )
    in_scope = forms.ChoiceField(
        label=_("Within the agreement’s time and place?"), choices=lambda: term_choices(InScope)
    )
    form_key = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, setting: Setting, **kwargs: Any) -> None:
        initial = {
            "act": ActKind.UNKNOWN,
            "weapon": WeaponClass.UNKNOWN,
            "target": TargetKind.UNKNOWN,
            "place_precision": PlacePrecision.UNKNOWN,
            "in_scope": InScope.UNDETERMINED,
            "form_key": uuid.uuid4(),
            **kwargs.pop("initial", {}),
        }
        super().__init__(*args, zones=setting.zones, initial=initial, **kwargs)
        self.setting = setting
        self.fields["touches"].choices = [  # type: ignore[attr-defined]
            (pick.value, pick.summary or pick.words) for pick in setting.picks
        ]

    @property
    def touched(self) -> list[str]:
        """The clauses picked so far, as the form's values."""
        return [str(value) for value in self["touches"].value() or []]

    @property
    def opened(self) -> set[int]:
        """The agreements of which something is picked; all of them while nothing is."""
        touched = set(self.touched)
        picked = {p.clause.agreement_id for p in self.setting.picks if p.value in touched}
        return picked or {pick.clause.agreement_id for pick in self.setting.picks}

    def clean(self) -> dict[str, Any]:
        """Ask for a place before its precision, and for a time before "in scope"."""
        cleaned = super().clean()
        if cleaned.get("act_form") == ActForm.OMISSION:
            self._begin_at_deadline(cleaned)
        if cleaned.get("bearing_degrees") is not None and cleaned.get("distance_km") is None:
            self.add_error("distance_km", _("A direction needs its distance."))
        if cleaned.get("distance_km") is not None and not cleaned.get("place"):
            self.add_error("place", _("A distance is from a place in the list. Choose it."))
        placed = cleaned.get("place") or cleaned.get("place_words")
        if not placed and cleaned.get("place_precision") != PlacePrecision.UNKNOWN:
            self.add_error("place_precision", _("Name the place first, or say it is not known."))
        if cleaned.get("in_scope") == InScope.YES and not cleaned.get("when"):
            self.add_error("in_scope", _("Without a time nobody can say that it is in scope."))
        return cleaned

    def _begin_at_deadline(self, cleaned: dict[str, Any]) -> None:
        """Let an omission begin at the deadline of its duty (rule R15), the latest of several."""
        duties = []
        for pick in self._picked(cleaned):
            rows = Obligation.objects.filter(clause=pick.clause)
            own = list(rows if pick.number is None else rows.filter(number=pick.number))
            if len({duty.number for duty in own}) > 1:
                self.add_error("touches", _SEVERAL_DUTIES)
                return
            duties += [duty for duty in own if duty.due is not None]
        if not duties:
            return
        duty = max(duties, key=lambda duty: duty.due_latest)  # type: ignore[attr-defined]
        if cleaned.get("when") is None:
            cleaned["when"] = _deadline_of(duty)
        elif cleaned["when"].latest < duty.due_latest:  # type: ignore[attr-defined]
            day = duty.due.local(duty.due.latest).date().isoformat()
            self.add_error(
                "day", _("The deadline of this duty is %(day)s; not before it.") % {"day": day}
            )

    def _picked(self, cleaned: dict[str, Any]) -> list[Pick]:
        by_value = {pick.value: pick for pick in self.setting.picks}
        return [by_value[value] for value in cleaned.get("touches", []) if value in by_value]

    def sought(self) -> Sought:
        """Return what was understood so far, to look for records of the same act."""
        self.is_valid()
        cleaned = self.cleaned_data
        precision = cleaned.get("place_precision") or PlacePrecision.UNKNOWN
        return Sought(
            conflict=self.setting.conflict,
            summary=cleaned.get("summary") or "",
            clauses=frozenset(pick.clause.pk for pick in self._picked(cleaned)),
            occurred=cleaned.get("when"),
            spot=Spot(
                cleaned.get("place"),
                PlacePrecision(precision),
                cleaned.get("distance_km"),
                cleaned.get("bearing_degrees"),
            ),
            sentence=self.setting.sentence,
            address=self.setting.address,
        )

    def touch(self, pick: Pick) -> Touch:
        """Return what a pick stands for."""
        return Touch(pick.clause, pick.number)

    def made(self, breach: Breach) -> bool:
        """Tell whether this very form, sent before, logged a breach."""
        key = self.cleaned_data.get("form_key")
        return key is not None and breach.form_key == key

    def report(
        self, positions: PositionFormSet | None = None, harm: HarmFormSet | None = None
    ) -> BreachReport:
        """Return the values the action takes; call it when all that is given is valid."""
        cleaned = self.cleaned_data
        picks = self._picked(cleaned)
        return BreachReport(
            conflict=self.setting.conflict,
            summary=cleaned["summary"],
            act=ActKind(cleaned["act"]),
            act_form=ActForm(cleaned["act_form"]),
            weapon=WeaponClass(cleaned["weapon"]),
            target=TargetKind(cleaned["target"]),
            touches=tuple(self.touch(pick) for pick in picks),
            positions=tuple(form.position() for form in positions.filled()) if positions else (),
            occurred=cleaned["when"],
            place=cleaned["place"],
            place_words=cleaned["place_words"],
            place_precision=PlacePrecision(cleaned["place_precision"]),
            distance_km=cleaned["distance_km"],
            bearing_degrees=cleaned["bearing_degrees"],
            in_scope=InScope(cleaned["in_scope"]),
            logged_from=self.setting.sentence,
            form_key=cleaned.get("form_key"),
            harm=harm.reports() if harm else (),
        )


def _deadline_of(duty: Obligation) -> FuzzyInstant | None:
    """Return the moment a duty's deadline is over, as the beginning of the failure to do it."""
    if duty.due is None:
        return None
    due = duty.due
    stated = f"{duty.ident}: {due.stated}"[:200]
    return FuzzyInstant(due.latest, due.latest, Precision.MINUTE, stated, due.zone, due.zone_basis)
