"""The short forms for what stands beside breaches and positions; `FORMS` names them all."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.actions.records import (
    Recipient,
    record_coverage,
    record_declaration,
    record_fulfilment,
    record_interpretation,
    record_interruption,
    record_supersession,
    record_trigger,
)
from agreements.errors import FuzzyTimeError
from agreements.forms.bearing import duty_choices
from agreements.forms.control import ControlForm
from agreements.forms.record_form import BearingForm, PeriodForm, RecordForm
from agreements.models import Actor, Agreement, Place
from agreements.models.fields import term_choices
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import CoverageValue, DeclarationKind, EndKind, Level

CONFIRMS, DENIES = "confirms", "denies"


class FulfilmentForm(RecordForm):
    """A report that a duty was done, in part or not at all."""

    title = _("Report of fulfilment")
    about = _("Somebody reports that a duty was done, in part, or not done.")
    time_label = _("When it was done")

    duties = forms.MultipleChoiceField(
        label=_("Which duty, of whom"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Pick the duty from the text.")},
    )
    share_percent = forms.FloatField(
        label=_("How much of it, in percent"),
        required=False,
        min_value=0,
        max_value=100,
        help_text=_("100 is all, 0 is nothing. Empty: something, not said how much."),
    )
    level = forms.ChoiceField(label=_("How well it is established"))
    recipient = forms.ChoiceField(
        label=_("What the recipient says"),
        required=False,
        choices=[("", _("nothing known")), (CONFIRMS, _("confirms it")), (DENIES, _("denies it"))],
    )
    announcement = forms.BooleanField(
        label=_("Only announced, not yet done: it is kept and moves nothing"), required=False
    )

    def prepare(self) -> None:
        """Offer every duty of the conflict, each of its obligors apart."""
        self.offered = duty_choices(self.setting.conflict)
        self.fields["duties"].choices = self.offered.choices  # type: ignore[attr-defined]
        self.fields["level"].choices = self.levels()  # type: ignore[attr-defined]

    @property
    def chosen(self) -> list[str]:
        """The duties picked so far, as the form's values."""
        return [str(value) for value in self["duties"].value() or []]

    @property
    def opened(self) -> str:
        """The group of duties that stands open: the one the page's address speaks of."""
        return self.offered.group_of(self.setting.clause)

    def record(self) -> Agreement:
        """Store one row an obligor."""
        cleaned = self.cleaned_data
        share = cleaned["share_percent"]
        duties = [self.offered.by_value[value] for value in cleaned["duties"]]
        record_fulfilment(
            duties,
            self.cited(),
            by=self.person,
            done=cleaned["when"],
            share=None if share is None else share / 100,
            level=Level(cleaned["level"]),
            recipient=Recipient(
                confirms=cleaned["recipient"] == CONFIRMS, denies=cleaned["recipient"] == DENIES
            ),
            announcement=cleaned["announcement"],
            quote=self.setting.quote if cleaned.get("from_sentence") else "",
        )
        return duties[0].clause.agreement


class CoverageForm(BearingForm, PeriodForm):
    """Who could see what, in a period."""

    title = _("Coverage")
    about = _("Who could see what, where and when. Without it, silence says nothing.")
    has_words = False

    value = forms.ChoiceField(label=_("Coverage"), choices=lambda: term_choices(CoverageValue))
    mechanism = forms.CharField(
        label=_("By whom"), max_length=200, help_text=_("The mission, the media, nobody")
    )
    area = forms.ModelChoiceField(
        Place.objects.all(), label=_("Where"), required=False, empty_label=_("the whole area")
    )
    reason = forms.CharField(
        label=_("Why: access refused, jammed, closed, night"), required=False, max_length=1000
    )

    def record(self) -> Agreement:
        """Store it; the citation stands with the reason."""
        cleaned, bearing = self.cleaned_data, self.bears_on()
        sentence = self.setting.sentence if cleaned.get("from_sentence") else None
        source = cleaned["citation"] or (f"“{self.setting.quote}”" if sentence else "")
        record_coverage(
            bearing.agreement,
            clause=bearing.clause,
            value=CoverageValue(cleaned["value"]),
            mechanism=cleaned["mechanism"],
            area=cleaned["area"],
            begins_at=cleaned["begins"],
            ends_at=cleaned["ends"],
            reason=" · ".join(part for part in (cleaned["reason"], source) if part),
            by=self.person,
        )
        return bearing.agreement


class TriggerForm(BearingForm):
    """The event a conditional duty waits for."""

    title = _("Trigger")
    about = _("The event that a conditional duty waits for has happened, or is said to have.")
    whole = False
    single_duties = True
    needs_time = True

    level = forms.ChoiceField(
        label=_("How well it is established"),
        help_text=_("From V2, corroborated, on the duty is awake."),
    )

    def prepare(self) -> None:
        """Offer the levels this person may hold alone."""
        super().prepare()
        self.fields["level"].choices = self.levels()  # type: ignore[attr-defined]

    def record(self) -> Agreement:
        """Store it."""
        bearing = self.bears_on()
        if bearing.clause is not None:
            record_trigger(
                bearing.clause,
                self.cited(),
                at=self.cleaned_data["when"],
                level=Level(self.cleaned_data["level"]),
                duty_number=bearing.duty_number,
                by=self.person,
            )
        return bearing.agreement


class InterruptionForm(BearingForm, PeriodForm):
    """A suspension or a termination."""

    title = _("Suspension or termination")
    about = _("An agreement, or one clause, stops being in force, for a while or for good.")

    kind = forms.ChoiceField(label=_("Which"), choices=lambda: term_choices(EndKind))

    def record(self) -> Agreement:
        """Store it."""
        cleaned, bearing = self.cleaned_data, self.bears_on()
        record_interruption(
            bearing.agreement,
            self.cited(),
            kind=EndKind(cleaned["kind"]),
            begins_at=cleaned["begins"],
            ends_at=cleaned["ends"],
            clause=bearing.clause,
            by=self.person,
        )
        return bearing.agreement

    def clean(self) -> dict[str, Any]:
        """A termination has no end."""
        cleaned = super().clean()
        if cleaned.get("kind") == EndKind.TERMINATED and cleaned.get("ends"):
            self.add_error("ends", _("A termination has no end: leave it empty."))
        return cleaned


class SupersessionForm(BearingForm):
    """A newer instrument that takes the place of an older one."""

    title = _("Supersession")
    about = _("A newer instrument takes the place of this one, or of one of its clauses.")
    needs_time = True
    time_label = _("From when")
    has_words = False

    newer = forms.ModelChoiceField(
        Agreement.objects.none(), label=_("The newer instrument"), empty_label=_("choose")
    )

    def prepare(self) -> None:
        """Offer the instruments of the conflict."""
        super().prepare()
        own = Agreement.objects.filter(conflict=self.setting.conflict).order_by("agreed_earliest")
        self.fields["newer"].queryset = own  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """An instrument does not take its own place."""
        cleaned = super().clean()
        if cleaned.get("newer") and cleaned.get("bearing"):
            bearing = self.bears_on()
            if bearing.agreement.pk == cleaned["newer"].pk and bearing.clause is None:
                self.add_error("newer", _("An instrument does not take its own place."))
        return cleaned

    def record(self) -> Agreement:
        """Store it."""
        cleaned, bearing = self.cleaned_data, self.bears_on()
        record_supersession(
            cleaned["newer"],
            bearing.agreement,
            at=cleaned["when"],
            clause=bearing.clause,
            quote=self.setting.quote if cleaned.get("from_sentence") else cleaned["citation"],
            by=self.person,
        )
        return bearing.agreement


class DeclarationForm(RecordForm):
    """What one actor declares about an agreement."""

    title = _("Declaration")
    about = _("Somebody announces, confirms, extends, suspends or denounces an agreement.")
    needs_time = True
    time_label = _("When it was declared")

    agreement = forms.ModelChoiceField(
        Agreement.objects.none(), label=_("Agreement"), empty_label=_("choose")
    )
    actor = forms.ModelChoiceField(
        Actor.objects.all(), label=_("Who declares"), empty_label=_("choose")
    )
    kind = forms.ChoiceField(label=_("What"), choices=lambda: term_choices(DeclarationKind))
    effect = forms.CharField(
        label=_("To hold from"),
        required=False,
        max_length=40,
        help_text=_("2020-10-18, or 2020-10-18T00:00. Empty: not said."),
    )

    def prepare(self) -> None:
        """Offer the instruments of the conflict."""
        own = Agreement.objects.filter(conflict=self.setting.conflict).order_by("agreed_earliest")
        self.fields["agreement"].queryset = own  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Read from when it is to hold."""
        cleaned = super().clean()
        text = (cleaned.get("effect") or "").strip()
        zone = cleaned.get("zone") or "UTC"
        basis = ZoneBasis(cleaned.get("zone_basis") or ZoneBasis.UNSPECIFIED)
        try:
            cleaned["effect"] = (
                FuzzyInstant.from_iso(text, zone=zone, basis=basis) if text else None
            )
        except FuzzyTimeError as error:
            self.add_error("effect", str(error))
        return cleaned

    def record(self) -> Agreement:
        """Store it; the words of the sentence stand with the citation."""
        cleaned, cited = self.cleaned_data, self.cited()
        agreement: Agreement = cleaned["agreement"]
        source = cited.article
        where = cited.citation or (f"{source.source.name}: {source.title}" if source else "")
        record_declaration(
            agreement,
            cleaned["actor"],
            kind=DeclarationKind(cleaned["kind"]),
            declared=cleaned["when"],
            effect=cleaned["effect"],
            words=cleaned["words"],
            citation=where[:300],
            by=self.person,
        )
        return agreement


class InterpretationForm(BearingForm):
    """How somebody reads a clause."""

    title = _("Interpretation")
    about = _("How somebody reads a clause. Two readings that differ make its meaning disputed.")
    whole = False
    single_duties = True
    has_time = False

    actor = forms.ModelChoiceField(
        Actor.objects.all(), label=_("Who reads it so"), empty_label=_("choose")
    )
    reading = forms.CharField(
        label=_("Short name of the reading"),
        max_length=120,
        help_text=_("The same name for all who read it the same way"),
    )

    def record(self) -> Agreement:
        """Store it."""
        bearing = self.bears_on()
        if bearing.clause is not None:
            record_interpretation(
                bearing.clause,
                self.cited(),
                actor=self.cleaned_data["actor"],
                reading=self.cleaned_data["reading"],
                duty_number=bearing.duty_number,
                by=self.person,
            )
        return bearing.agreement


FORMS: dict[str, type[RecordForm]] = {
    "fulfilment": FulfilmentForm,
    "coverage": CoverageForm,
    "trigger": TriggerForm,
    "interruption": InterruptionForm,
    "supersession": SupersessionForm,
    "declaration": DeclarationForm,
    "interpretation": InterpretationForm,
    "control": ControlForm,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record, as pages offer it."""

    name: str
    title: Any
    about: Any


def kinds() -> list[Kind]:
    """Return the kinds of record in the order in which they are offered."""
    return [Kind(name, form.title, form.about) for name, form in FORMS.items()]
