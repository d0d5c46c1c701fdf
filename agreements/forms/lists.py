"""The facets of the lists as forms: what stands in the address, read; what is strange, left out."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from agreements.errors import FuzzyTimeError
from agreements.queries.choices import Offered, of_terms
from agreements.queries.clocks import read_moment
from agreements.queries.facets import (
    NOBODY,
    NONE,
    ArticleFacets,
    BreachFacets,
    ClaimFacets,
    Period,
    zone_asked_for,
)
from agreements.queries.lists import Tally
from agreements.queries.replayed import Replay
from agreements.types.terms import (
    ActKind,
    ArticleStatus,
    CaseStage,
    ClaimKind,
    Level,
    Reliability,
    TargetKind,
    WeaponClass,
)

MOST_PICKED = 200
_ANY: list[tuple[str, str | Promise]] = [("", _("any"))]


class Choice(forms.ChoiceField):
    """A facet with values to choose from; nothing chosen is "any"."""

    def __init__(self, label: Any, choices: Any = (), **kwargs: Any) -> None:
        self.offered = [*_ANY, *choices]
        super().__init__(label=label, required=False, choices=self.offered, **kwargs)

    def offer(self, choices: Iterable[tuple[str, str | Promise]]) -> None:
        """Set what can be chosen beside "any"."""
        self.offered = [*_ANY, *choices]
        self.choices = self.offered

    def keep(self, value: str) -> None:
        """Offer a value as it is, if it is not offered yet."""
        if value not in dict(self.offered):
            self.choices = self.offered = [*self.offered, (value, value)]


def _day(label: Any) -> forms.DateField:
    return forms.DateField(
        label=label,
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        input_formats=["%Y-%m-%d"],
    )


def _words(label: Any, help_text: Any = "") -> forms.CharField:
    widget = forms.TextInput(attrs={"type": "search", "dir": "auto"})
    return forms.CharField(
        label=label, required=False, max_length=200, widget=widget, help_text=help_text
    )


class ListForm(forms.Form):
    """What all lists share: words, days, both clocks, the order, and rows picked by hand."""

    # The fields that are always in sight; the others are folded away until one is used.
    first: tuple[str, ...] = ()
    terms: Mapping[str, type[StrEnum]] = {}

    words = _words(_("Words"))
    since = _day(_("From"))
    until = _day(_("To"))
    conflict = Choice(_("Conflict"))
    agreement = Choice(_("Agreement"))
    clause = Choice(_("Clause"))
    source = Choice(_("Source"))
    language = Choice(_("Language"))
    as_of = forms.CharField(label=_("As of"), required=False, max_length=40)
    known_on = forms.CharField(label=_("As known on"), required=False, max_length=40)
    picked = forms.CharField(required=False, max_length=4000, widget=forms.HiddenInput)
    sort = forms.ChoiceField(label=_("Order"), required=False)

    def __init__(self, data: Any, *, offered: Offered, orders: Iterable[str]) -> None:
        super().__init__(data)
        self.offered = offered
        for name, plural in _PLURAL.items():
            if name in self.fields:
                self._choice(name).offer(getattr(offered, plural))
        if "assigned" in self.fields:
            self._choice("assigned").offer([(NOBODY, _("nobody")), *offered.people])
        self._choice("language").offer(offered.languages)
        self._keep_strangers(data)
        if not offered.clauses and not data.get("clause"):
            del self.fields["clause"]
        self.orders = list(orders)
        self._sort.choices = [(order, _ORDERS[order]) for order in self.orders]
        for name, terms in self.terms.items():
            self._choice(name).offer(of_terms(terms))
        self.is_valid()
        self._read_clocks()

    def _keep_strangers(self, data: Any) -> None:
        """
        Offer what is asked for though nothing has it: then nothing fits.

        To leave it out would show everything under the name of one.
        """
        for name in (*_PLURAL, "language", "assigned"):
            value = data.get(name, "")
            if name in self.fields and value:
                self._choice(name).keep(value)

    def _choice(self, name: str) -> Choice:
        field = self.fields[name]
        if not isinstance(field, Choice):
            raise TypeError(f"{name} is no choice")
        return field

    @property
    def _sort(self) -> forms.ChoiceField:
        field: Any = self.fields["sort"]
        return field  # type: ignore[no-any-return]

    def _read_clocks(self) -> None:
        """Read both clocks; a bare date is the end of that day in the conflict's zone."""
        zone = zone_asked_for(conflict=self.text("conflict"), agreement=self.text("agreement"))
        moments: dict[str, datetime | None] = {"as_of": None, "known_on": None}
        for name in moments:
            try:
                moments[name] = read_moment(self.text(name), zone) if self.text(name) else None
            except FuzzyTimeError as error:
                self.add_error(name, str(error))
        self.replay = Replay(**moments)
        days = (self.cleaned_data.get("since"), self.cleaned_data.get("until"))
        self.period = Period(*days, zone=zone)

    def text(self, name: str) -> str:
        """Return a field's value as read; nothing where it was strange."""
        value = self.cleaned_data.get(name) or ""
        return str(value).replace("\x00", "").strip()

    @property
    def order(self) -> str:
        """The order asked for, else the first there is."""
        return self.text("sort") or self.orders[0]

    @property
    def picked_values(self) -> list[str]:
        """The rows picked by hand, as they stand in the address."""
        return [value for value in self.text("picked").split(",") if value][:MOST_PICKED]

    @property
    def in_sight(self) -> list[forms.BoundField]:
        """The fields that are always shown."""
        return [self[name] for name in self.first if name in self.fields]

    @property
    def folded(self) -> list[forms.BoundField]:
        """The fields behind "more"."""
        hidden = {*self.first, "picked", "sort"}
        return [self[name] for name in self.fields if name not in hidden]

    @property
    def folded_used(self) -> bool:
        """Whether one of the folded fields narrows the list."""
        return any(self.text(field.name) for field in self.folded)

    @property
    def used(self) -> list[tuple[str, str | Promise, str]]:
        """What narrows the list: the parameter, its label, its value in words."""
        names = [name for name in self.fields if name not in ("sort", "picked") and self.text(name)]
        return [(name, self.fields[name].label or name, self._said(name)) for name in names]

    @property
    def strange(self) -> list[str | Promise]:
        """The labels of what could not be understood and was left out."""
        return [self.fields[name].label or name for name in self.errors if name in self.fields]

    def _said(self, name: str) -> str:
        field, value = self.fields[name], self.text(name)
        if isinstance(field, Choice):
            return str(dict(field.choices).get(value, value))  # type: ignore[arg-type]
        return value

    def show_counts(self, tally: Tally) -> None:
        """Write beside each term how many rows have it, where all rows were counted."""
        for name, terms in self.terms.items():
            if name in tally.by:
                counted = {**tally.by[name]}
                if self.text(name):
                    counted.setdefault(self.text(name), 0)
                self._choice(name).offer(of_terms(terms, counted))


class BreachListForm(ListForm):
    """The facets of the list of breaches."""

    first = ("words", "agreement", "clause", "accused", "since", "until")
    terms = {"act": ActKind, "weapon": WeaponClass, "target": TargetKind, "stage": CaseStage}

    accused = Choice(_("Accused"))
    claimant = Choice(_("Who claims it"))
    act = Choice(_("Act"))
    weapon = Choice(_("Weapon, as claimed"))
    target = Choice(_("Target, as claimed"))
    place = _words(_("Place"), _("a name in any language"))
    denial = Choice(_("Denied"), [("yes", _("somebody denies it")), ("no", _("nobody denies it"))])
    level = Choice(
        _("Held to have happened"),
        [(NONE, _("not assessed")), *((level.value, level.value) for level in Level)],
    )
    review = Choice(
        _("State of review"),
        [
            ("unassessed", _("nothing assessed")),
            ("assessed", _("something assessed")),
            ("unsigned", _("a second signature is missing")),
        ],
    )
    stage = Choice(_("Stage of the work"))
    assigned = Choice(_("With"))
    sensitive = Choice(_("Sensitive"), [("without", _("leave sensitive ones out"))])

    def facets(self) -> BreachFacets:
        """Return the facets that were understood."""
        names = (
            "words conflict agreement clause accused claimant act weapon target level stage "
            "review place language source denial sensitive assigned"
        )
        return BreachFacets(
            **{name: self.text(name) for name in names.split()},
            period=self.period,
            picked=tuple(value.upper() for value in self.picked_values),
        )


class ClaimListForm(ListForm):
    """The facets of the list of claims."""

    first = ("words", "kind", "claimant", "accused", "since", "until")
    terms = {"kind": ClaimKind}

    kind = Choice(_("Position"))
    claimant = Choice(_("Who speaks"))
    accused = Choice(_("Accused"))
    reliability = Choice(
        _("Reliability of the source"),
        [*((letter.value, letter.value) for letter in Reliability), (NONE, _("not set"))],
    )
    standing = Choice(
        _("State of review"),
        [
            ("standing", _("stands")),
            ("corrected", _("was corrected")),
            ("retracted", _("was retracted")),
            ("unaccepted", _("accepted by nobody by name")),
        ],
    )
    breach = forms.CharField(label=_("About the breach"), required=False, max_length=20)

    def facets(self) -> ClaimFacets:
        """Return the facets that were understood."""
        names = (
            "words conflict agreement clause kind claimant accused source language reliability "
            "standing"
        )
        return ClaimFacets(
            **{name: self.text(name) for name in names.split()},
            breach=self.text("breach").upper(),
            period=self.period,
            picked=_numbers(self.picked_values),
        )


class ArticleListForm(ListForm):
    """The facets of the list of articles."""

    first = ("words", "source", "language", "agreement", "clause", "since", "until")
    terms = {"status": ArticleStatus}

    status = Choice(_("On its way"))
    review = Choice(
        _("State of review"),
        [
            ("waiting", _("suggestions wait")),
            ("confirmed", _("has confirmed sentences")),
            ("empty", _("read, nothing there")),
            (NONE, _("no link at all")),
        ],
    )

    def facets(self) -> ArticleFacets:
        """Return the facets that were understood."""
        names = "words conflict agreement clause source language status review"
        return ArticleFacets(
            **{name: self.text(name) for name in names.split()},
            period=self.period,
            picked=_numbers(self.picked_values),
        )


def _numbers(values: list[str]) -> tuple[int, ...]:
    return tuple(int(value) for value in values if value.isascii() and value.isdigit())[
        :MOST_PICKED
    ]


_PLURAL = {
    "conflict": "conflicts",
    "agreement": "agreements",
    "clause": "clauses",
    "source": "sources",
    "accused": "accused",
    "claimant": "claimants",
}
_ORDERS = {
    "newest": _("newest first"),
    "oldest": _("oldest first"),
    "logged": _("logged last first"),
    "recorded": _("entered last first"),
    "taken": _("taken in last first"),
}
