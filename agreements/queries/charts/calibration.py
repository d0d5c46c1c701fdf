"""Whether the linker's probabilities hold, as a drawing: what was promised against what was right."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.drawing.marks import Drawing, Mark, circle, line, words

WIDTH, HEIGHT = 460.0, 420.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 56.0, 440.0, 20.0, 364.0
_STEPS = 5
_LEAST_RADIUS, _MOST_RADIUS = 3.0, 10.0
# Two standard deviations to either side: 95 in 100.
_DEVIATIONS = 1.96


def draw_calibration(steps: Sequence[Mapping[str, Any]]) -> Drawing:
    """
    Return the drawing of a calibration table (`from`, `mean_probability`, `predictions`, `right`).

    Each tenth is a dot, larger the more links it has, within the range in which the true share
    lies in 95 of 100 cases.
    """
    filled = [step for step in steps if step["predictions"]]
    most = max((step["predictions"] for step in filled), default=1)
    marks = [*_frame(), *(mark for step in filled for mark in _step(step, most))]
    summary = _(
        "For each tenth of probability, the share of links that was right. On the slanting line "
        "both are equal. The table below says the same in words."
    )
    return Drawing("calibrated", WIDTH, HEIGHT, _("Do the probabilities hold?"), summary, marks)


def likely_range(right: float, count: int) -> tuple[float, float]:
    """
    Return in what range the true share lies in 95 of 100 cases, given the share seen.

    The score interval of Wilson (1927), which stays within 0 and 1 and holds for few cases.
    """
    square = _DEVIATIONS**2
    middle = (right + square / (2 * count)) / (1 + square / count)
    half = _DEVIATIONS * math.sqrt(right * (1 - right) / count + square / (4 * count**2))
    half /= 1 + square / count
    return max(0.0, middle - half), min(1.0, middle + half)


def _x(share: float) -> float:
    return round(_LEFT + (_RIGHT - _LEFT) * share, 1)


def _y(share: float) -> float:
    return round(_BOTTOM - (_BOTTOM - _TOP) * share, 1)


def _frame() -> Iterable[Mark]:
    for step in range(_STEPS + 1):
        share = step / _STEPS
        yield line("grid", _x(share), _TOP, _x(share), _BOTTOM)
        yield line("grid", _LEFT, _y(share), _RIGHT, _y(share))
        yield words("label-small", _x(share), _BOTTOM + 18, f"{share:.0%}", anchor="middle")
        yield words("label-small", _LEFT - 8, _y(share) + 4, f"{share:.0%}", anchor="end")
    yield line("border", _x(0), _y(0), _x(1), _y(1))
    yield words("label", _x(0.5), _BOTTOM + 42, _("mean probability given"), anchor="middle")
    yield words("label", _LEFT + 8, _TOP + 16, _("share that was right"))


def _step(step: Mapping[str, Any], most: int) -> Iterable[Mark]:
    given, right, count = step["mean_probability"], step["right"], step["predictions"]
    low, high = likely_range(right, count)
    title = ngettext(
        "%(given)s given, %(right)s right, of %(count)s link; likely %(low)s to %(high)s",
        "%(given)s given, %(right)s right, of %(count)s links; likely %(low)s to %(high)s",
        count,
    ) % {
        "given": f"{given:.0%}", "right": f"{right:.0%}", "count": count,
        "low": f"{low:.0%}", "high": f"{high:.0%}",
    }  # fmt: skip
    yield line("span", _x(given), _y(low), _x(given), _y(high), title=title)
    radius = _LEAST_RADIUS + (_MOST_RADIUS - _LEAST_RADIUS) * math.sqrt(count / most)
    yield circle("declared", _x(given), _y(right), round(radius, 1), title=title)
