"""Positions: what somebody says of a breach, as a row of the form or on a page of its own; corrections."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext_lazy as _

from agreements.actions.breaches import Position
from agreements.actions.corrections import Side
from agreements.actions.records import origin_of
from agreements.errors import FuzzyTimeError
from agreements.forms.harm import HarmFormSet
from agreements.models import Actor, Claim, Conflict, Sentence
from agreements.models.fields import term_choices
from agreements.queries.clauses import Pick, parties_of
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import ClaimKind, Reliability

POSITION_ROWS = 2
MOST_ROWS = 12
ACCUSING = {ClaimKind.ACCUSATION, ClaimKind.COUNTER_ACCUSATION}
AS_CLAIMANT, NOBODY = "claimant", "nobody"


@dataclass(frozen=True, slots=True)
class Setting:
    """What the form stands in: its conflict, the clauses on offer, and what it began from."""

    conflict: Conflict
    picks: list[Pick]
    zones: list[str]
    sentence: Sentence | None = None
    quote: str = ""
    address: str = ""
    clause: int | None = None


class PositionForm(forms.Form):
    """What one actor says of the breach, and where it says so. No speaker: the row is left out."""

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
    reliability = forms.ChoiceField(
        label=_("Source, on this subject"),
        required=False,
        choices=lambda: [("", _("not judged")), *term_choices(Reliability)],
    )
    credibility = forms.TypedChoiceField(
        label=_("This report, by itself"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[
            ("", _("not judged")),
            ("1", _("1, confirmed by others")),
            ("2", _("2, probably true")),
            ("3", _("3, possibly true")),
            ("4", _("4, doubtful")),
            ("5", _("5, improbable")),
            ("6", _("6, cannot be judged")),
        ],
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
        if cleaned.get("kind") in ACCUSING and not cleaned.get("accused"):
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
            origin=origin_of(sentence, cleaned["citation"]),
            accused=tuple(cleaned["accused"]),
            reported_claimant=cleaned.get("reported_claimant"),
            said=cleaned["said"],
            sentence=sentence,
            quote=cleaned["quote"] or (self.setting.quote if sentence else ""),
            citation=cleaned["citation"],
            aligned_with=self._aligned_with(claimant),
            against_interest=bool(cleaned.get("against_interest")),
            reliability=Reliability(cleaned["reliability"]) if cleaned["reliability"] else None,
            credibility=cleaned["credibility"],
            harm=self._harm(),
        )

    def _aligned_with(self, claimant: Actor) -> Actor | None:
        """Return whose side the claim is on: the party a claimant is, or is an organ of."""
        return side_of(claimant, self.parties)

    def _harm(self) -> tuple[Any, ...]:
        return ()


class SinglePositionForm(PositionForm):
    """One position on a page of its own: with whose side it is on, and who spoke as printed."""

    reported_claimant = forms.ModelChoiceField(
        Actor.objects.all(),
        label=_("As printed, somebody else speaks"),
        required=False,
        empty_label=_("the same"),
    )
    aligned_with = forms.ChoiceField(
        label=_("Whose side it is on"),
        help_text=_("A claim that is on nobody’s side can corroborate another."),
    )
    against_interest = forms.BooleanField(
        label=_("It speaks against the interest of who says it"), required=False
    )

    def __init__(self, *args: Any, setting: Setting, parties: list[Actor], **kwargs: Any) -> None:
        super().__init__(*args, setting=setting, parties=parties, **kwargs)
        self.harm: HarmFormSet | None = None
        claimant = self.fields["claimant"]
        claimant.required = True
        claimant.empty_label = _("choose")  # type: ignore[attr-defined]
        self.fields["words"].required = True
        self.fields["aligned_with"].choices = side_choices(  # type: ignore[attr-defined]
            parties, _("as who says it")
        )

    def _aligned_with(self, claimant: Actor) -> Actor | None:
        chosen = self.cleaned_data["aligned_with"]
        if chosen == AS_CLAIMANT:
            return super()._aligned_with(claimant)
        return next((party for party in self.parties if str(party.pk) == chosen), None)

    def _harm(self) -> tuple[Any, ...]:
        return self.harm.reports() if self.harm is not None else ()


def side_of(claimant: Actor, parties: Iterable[Actor]) -> Actor | None:
    """Return the party a claimant is, or is an organ of; None for an outsider."""
    wanted = {claimant.pk, claimant.parent_id}
    return next((party for party in parties if party.pk in wanted), None)


def side_choices(parties: Iterable[Actor], first: Any) -> list[tuple[str, Any]]:
    """Return whose side a claim can be on, for a form."""
    sides = [(str(party.pk), party.name) for party in parties]
    return [(AS_CLAIMANT, first), *sides, (NOBODY, _("nobody’s"))]


class PositionFormSet(forms.BaseFormSet):
    """The positions of all sides; rows without a speaker are left out."""

    def filled(self) -> Iterable[PositionForm]:
        """Return the rows that name a speaker."""
        return [form for form in self.forms if form.cleaned_data.get("claimant")]


def make_positions(
    data: Any, *, setting: Setting, rows: int, suggested: Sequence[Mapping[str, Any]] = ()
) -> PositionFormSet:
    """Return the form set of positions, with so many rows; the first begin with `suggested`."""
    parties = list(parties_of(setting.conflict))
    factory = forms.formset_factory(
        PositionForm, formset=PositionFormSet, extra=rows, max_num=MOST_ROWS, absolute_max=MOST_ROWS
    )
    kwargs = {"setting": setting, "parties": parties}
    first: dict[str, object] = {}
    if setting.sentence:
        first["from_sentence"] = True
    if setting.address:
        first["citation"] = setting.address[:300]
    if (first or suggested) and data is None:
        initial = [{**first, **row} for row in suggested] or [first]
        factory.extra = max(rows - len(initial), 0)
        return factory(initial=initial, form_kwargs=kwargs, prefix="position")  # type: ignore[return-value]
    return factory(data, form_kwargs=kwargs, prefix="position")  # type: ignore[return-value]


class VersionedForm(forms.Form):
    """A form on a stored record; `version` says which state of it the person read."""

    version = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)

    def clean_version(self) -> datetime | None:
        """Read the moment at which the record last changed when the form was opened."""
        text = self.cleaned_data["version"]
        try:
            found = parse_datetime(text) if text else None
        except ValueError:
            found = None
        if text and (found is None or found.tzinfo is None):
            raise forms.ValidationError(_("This form is damaged. Open it anew."))
        return found


class RetractionForm(VersionedForm):
    """Why something is taken back."""

    reason = forms.CharField(
        label=_("Why it is taken back"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Who took it back, and where that stands. Everybody can read this."),
    )


class CorrectionForm(VersionedForm):
    """Who made a claim, as we hold it now, and whom it accuses."""

    claimant = forms.ModelChoiceField(Actor.objects.all(), label=_("Who said it"), empty_label=None)
    kind = forms.ChoiceField(label=_("Position"), choices=lambda: term_choices(ClaimKind))
    accused = forms.ModelMultipleChoiceField(
        Actor.objects.none(),
        label=_("Whom it accuses"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    aligned_with = forms.ChoiceField(label=_("Whose side it is on"))
    reason = forms.CharField(
        label=_("What shows this"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The evidence, with its address. It is posted for everybody to read."),
    )

    def __init__(self, *args: Any, claim: Claim, parties: list[Actor], **kwargs: Any) -> None:
        self.claim = claim
        self.parties = parties
        self.accused_now = [row.actor_id for row in claim.accused.filter(withdrawn=False)]
        initial = {
            "claimant": claim.claimant_id,
            "kind": claim.kind,
            "accused": self.accused_now,
            "aligned_with": AS_CLAIMANT,
            **kwargs.pop("initial", {}),
        }
        kwargs["initial"] = initial
        super().__init__(*args, **kwargs)
        offered = {*self.accused_now, *(party.pk for party in parties)}
        self.fields["accused"].queryset = Actor.objects.filter(pk__in=offered)  # type: ignore[attr-defined]
        self.fields["aligned_with"].choices = side_choices(  # type: ignore[attr-defined]
            parties, _("as who says it")
        )

    def clean(self) -> dict[str, Any]:
        """An accusation needs an accused, and a correction changes something."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("kind") in ACCUSING and not cleaned.get("accused"):
            self.add_error("accused", _("An accusation names whom it accuses."))
        if not self.errors and not self._changes(cleaned):
            raise forms.ValidationError(
                _("Nothing would change. Correct who said it, what it is, or whom it accuses.")
            )
        return cleaned

    def _changes(self, cleaned: dict[str, Any]) -> bool:
        claim = self.claim
        return (
            cleaned["claimant"].pk != claim.claimant_id
            or cleaned["kind"] != claim.kind
            or {actor.pk for actor in cleaned["accused"]} != set(self.accused_now)
            or cleaned["aligned_with"] not in (AS_CLAIMANT, _side_value(claim))
        )

    def side(self) -> Actor | Side | None:
        """Return whose side the claim is on from now; an organ is on its party's."""
        chosen = self.cleaned_data["aligned_with"]
        if chosen != AS_CLAIMANT:
            return next((party for party in self.parties if str(party.pk) == chosen), None)
        claimant: Actor = self.cleaned_data["claimant"]
        if claimant.pk == self.claim.claimant_id:
            return Side.OF_CLAIMANT
        return side_of(claimant, self.parties) or claimant

    def comparison(self, stored: Claim) -> list[tuple[Any, str, str]]:
        """Return each field with what is stored now and what was typed, where the two differ."""
        typed = self.cleaned_data
        rows = [row.actor.name for row in stored.accused.filter(withdrawn=False)]
        pairs = [
            (_("Who said it"), stored.claimant.name, typed["claimant"].name),
            (_("Position"), stored.kind, typed["kind"]),
            (_("Whom it accuses"), sorted(rows), sorted(a.name for a in typed["accused"])),
            (_("Reason"), stored.correction_reason, typed["reason"]),
        ]
        labels = {value: str(text) for value, text in term_choices(ClaimKind)}
        return [
            (name, _shown(was, labels), _shown(now, labels))
            for name, was, now in pairs
            if was != now
        ]


def _side_value(claim: Claim) -> str:
    return NOBODY if claim.aligned_with_id is None else str(claim.aligned_with_id)


def _shown(value: str | Sequence[str], labels: dict[str, str]) -> str:
    return labels.get(value, value) if isinstance(value, str) else ", ".join(value)
