"""Logging a breach: one sentence, one place, one time, the clauses touched, each side's position."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.actions.breaches import BreachReport, Position, Touch
from agreements.errors import FuzzyTimeError
from agreements.forms.harm import HarmFormSet
from agreements.forms.times import FuzzyTimeForm
from agreements.models import Actor, Agreement, Conflict, Place, Sentence
from agreements.models.fields import term_choices
from agreements.queries.breaches import BreachFilters
from agreements.queries.clauses import Pick, parties_of
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import (
    ActForm,
    ActKind,
    ClaimKind,
    InScope,
    PlacePrecision,
    TargetKind,
    WeaponClass,
)

POSITION_ROWS = 2
MOST_ROWS = 12
_ACCUSING = {ClaimKind.ACCUSATION, ClaimKind.COUNTER_ACCUSATION}


@dataclass(frozen=True, slots=True)
class Setting:
    """What the form stands in: its conflict, the clauses on offer, and the sentence it began from."""

    conflict: Conflict
    picks: list[Pick]
    zones: list[str]
    sentence: Sentence | None = None
    quote: str = ""


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
    act_form = forms.ChoiceField(label=_("Act or omission"), choices=lambda: term_choices(ActForm))
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
        placed = cleaned.get("place") or cleaned.get("place_words")
        if not placed and cleaned.get("place_precision") != PlacePrecision.UNKNOWN:
            self.add_error("place_precision", _("Name the place first, or say it is not known."))
        if cleaned.get("in_scope") == InScope.YES and not cleaned.get("when"):
            self.add_error("in_scope", _("Without a time nobody can say that it is in scope."))
        return cleaned

    def report(self, positions: "PositionFormSet", harm: "HarmFormSet") -> BreachReport:
        """Return the values the action takes; call it when all three are valid."""
        cleaned = self.cleaned_data
        by_value = {pick.value: pick for pick in self.setting.picks}
        picks = [by_value[value] for value in cleaned["touches"]]
        return BreachReport(
            conflict=self.setting.conflict,
            summary=cleaned["summary"],
            act=ActKind(cleaned["act"]),
            act_form=ActForm(cleaned["act_form"]),
            weapon=WeaponClass(cleaned["weapon"]),
            target=TargetKind(cleaned["target"]),
            touches=tuple(Touch(pick.clause, pick.number) for pick in picks),
            positions=tuple(form.position() for form in positions.filled()),
            occurred=cleaned["when"],
            place=cleaned["place"],
            place_words=cleaned["place_words"],
            place_precision=PlacePrecision(cleaned["place_precision"]),
            distance_km=cleaned["distance_km"],
            in_scope=InScope(cleaned["in_scope"]),
            logged_from=self.setting.sentence,
            form_key=cleaned["form_key"],
            harm=harm.reports(),
        )


class PositionForm(forms.Form):
    """What one actor says of it: who, what kind of position, in what words, from where."""

    claimant = forms.ModelChoiceField(
        Actor.objects.all(),
        label=_("Who speaks"),
        required=False,
        empty_label=_("nobody: leave out"),
    )
    kind = forms.ChoiceField(label=_("Position"), choices=lambda: term_choices(ClaimKind))
    accused = forms.ModelMultipleChoiceField(
        Actor.objects.none(),
        label=_("Whom it accuses"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    words = forms.CharField(
        label=_("What it says, in our words"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    said = forms.CharField(
        label=_("Said on"),
        required=False,
        max_length=60,
        help_text=_("2020-10-18 or with its hour"),
    )
    from_sentence = forms.BooleanField(label=_("It stands in the sentence above"), required=False)
    quote = forms.CharField(
        label=_("Or: its words, quoted"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    citation = forms.CharField(
        label=_("and where they stand"),
        required=False,
        max_length=300,
        help_text=_("Publisher, date, address"),
    )

    def __init__(self, *args: Any, setting: Setting, parties: list[Actor], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setting = setting
        self.parties = parties
        accused = self.fields["accused"]
        accused.queryset = Actor.objects.filter(pk__in=[party.pk for party in parties])  # type: ignore[attr-defined]
        if setting.sentence is None:
            del self.fields["from_sentence"]

    def clean(self) -> dict[str, Any]:
        """A row with a speaker needs words and a citation; an accusation needs an accused."""
        cleaned = super().clean() or self.cleaned_data
        if not cleaned.get("claimant"):
            if cleaned.get("words") or cleaned.get("quote"):
                self.add_error("claimant", _("Say who speaks, or empty this row."))
            return cleaned
        if not cleaned.get("words"):
            self.add_error("words", _("Say in a few words what the position is."))
        if not cleaned.get("from_sentence") and not cleaned.get("citation"):
            self.add_error("citation", _("Say where it stands: no position without its source."))
        if cleaned.get("kind") in _ACCUSING and not cleaned.get("accused"):
            self.add_error("accused", _("An accusation names whom it accuses."))
        try:
            cleaned["said"] = self._said(cleaned.get("said") or "")
        except FuzzyTimeError as error:
            self.add_error("said", str(error))
        return cleaned

    def _said(self, text: str) -> FuzzyInstant | None:
        if not text:
            return None
        zone = self.setting.conflict.zone
        return FuzzyInstant.from_iso(text.strip(), zone=zone, basis=ZoneBasis.INFERRED_PLACE)

    def position(self) -> Position:
        """Return the values the action takes."""
        cleaned = self.cleaned_data
        sentence = self.setting.sentence if cleaned.get("from_sentence") else None
        claimant: Actor = cleaned["claimant"]
        return Position(
            kind=ClaimKind(cleaned["kind"]),
            claimant=claimant,
            words=cleaned["words"],
            origin=_origin(sentence, cleaned["citation"]),
            accused=tuple(cleaned["accused"]),
            said=cleaned["said"],
            sentence=sentence,
            quote=cleaned["quote"] or (self.setting.quote if sentence else ""),
            citation=cleaned["citation"],
            aligned_with=self._side_of(claimant),
        )

    def _side_of(self, claimant: Actor) -> Actor | None:
        """Return the party a claimant is, or is an organ of; None for an outsider."""
        wanted = {claimant.pk, claimant.parent_id}
        return next((party for party in self.parties if party.pk in wanted), None)


def _origin(sentence: Sentence | None, citation: str) -> str:
    """Return what a claim goes back to: the story of its sentence, or the citation's words."""
    if sentence is None:
        return citation[:120]
    article = sentence.article
    return f"story-{article.story_id}" if article.story_id else f"article-{article.pk}"


class PositionFormSet(forms.BaseFormSet):
    """The positions of all sides; rows without a speaker are left out."""

    def filled(self) -> Iterable[PositionForm]:
        """Return the rows that name a speaker."""
        return [form for form in self.forms if form.cleaned_data.get("claimant")]


def make_positions(data: Any, *, setting: Setting, rows: int) -> PositionFormSet:
    """Return the form set of positions, with so many rows."""
    parties = list(parties_of(setting.conflict))
    factory = forms.formset_factory(
        PositionForm, formset=PositionFormSet, extra=rows, max_num=MOST_ROWS, absolute_max=MOST_ROWS
    )
    initial = [{"from_sentence": True}] if setting.sentence else None
    kwargs = {"setting": setting, "parties": parties}
    if initial and data is None:
        factory.extra = rows - 1
        return factory(initial=initial, form_kwargs=kwargs, prefix="position")  # type: ignore[return-value]
    return factory(data, form_kwargs=kwargs, prefix="position")  # type: ignore[return-value]


class BreachFilterForm(forms.Form):
    """The filters of the list of breaches, as they stand in the address."""

    words = forms.CharField(label=_("Words, place or reference"), required=False, max_length=200)
    agreement = forms.ModelChoiceField(
        Agreement.objects.by_date(),
        label=_("Agreement"),
        required=False,
        to_field_name="slug",
        empty_label=_("all"),
    )
    accused = forms.ModelChoiceField(
        Actor.objects.filter(obligations__isnull=False).distinct(),
        label=_("Accused"),
        required=False,
        to_field_name="slug",
        empty_label=_("anybody"),
    )
    act = forms.ChoiceField(
        label=_("Act"), required=False, choices=lambda: [("", _("any")), *term_choices(ActKind)]
    )
    since = forms.DateField(
        label=_("From"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    until = forms.DateField(
        label=_("To"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )

    def filters(self) -> BreachFilters:
        """Return the filters that were understood; the others are left out."""
        self.is_valid()
        cleaned = self.cleaned_data
        agreement, accused = cleaned.get("agreement"), cleaned.get("accused")
        since: date | None = cleaned.get("since")
        until: date | None = cleaned.get("until")
        return BreachFilters(
            words=(cleaned.get("words") or "").replace("\x00", ""),
            agreement=agreement.slug if agreement else "",
            accused=accused.slug if accused else "",
            act=cleaned.get("act") or "",
            since=since.isoformat() if since else "",
            until=until.isoformat() if until else "",
        )
