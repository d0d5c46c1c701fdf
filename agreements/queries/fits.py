"""The fits of links' probabilities as the page on how links are made shows them."""

from dataclasses import dataclass
from typing import Any

from agreements.models import LinkFit

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class FitRow:
    """
    One fit, and whether links are weighed by it now.

    The figures pair what stood with what was tried, on the reviews held back and on the labelled
    set; a set without links is left out.
    """

    fit: LinkFit
    in_force: bool
    held_back: dict[str, Any] | None
    labelled: dict[str, Any] | None


def fit_rows(model: str) -> list[FitRow]:
    """Return the newest fits, the last first; `model` is the engine in use. Two queries."""
    in_force = set(LinkFit.objects.in_force(model).values_list("pk", flat=True))
    fits = LinkFit.objects.select_related("conflict").order_by("-pk")[:_SHOWN]
    return [
        FitRow(fit, fit.pk in in_force, _figures(fit, "held_back"), _figures(fit, "labelled"))
        for fit in fits
    ]


def _figures(fit: LinkFit, name: str) -> dict[str, Any] | None:
    pair = fit.figures.get(name)
    return pair if pair and pair["after"]["links"] else None
