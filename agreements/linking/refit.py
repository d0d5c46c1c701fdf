"""
Learn from reviews how far the engine's probabilities can be believed, and where its bands begin.

Reviews are split by the hash of their sentence: one
half is fitted to, the other held back, for every comparison and for both cuts. The halves never
change, so that what stands has not seen what it is compared on either.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from agreements.linking.fits import Figures, Fit, Labelled, Reviewed, log_odds, measure, split
from agreements.types.terms import FitFault

# Below this many decided reviews nothing is fitted, and no band is moved below that many.
LEAST_REVIEWS = 10
LEAST_FOR_CUTS = 30
LEAST_OF_A_CLAUSE = 10
# Precision that the band linked must have shown, and on how many links at or above its cut.
LINKED_PRECISION = 0.9
_LEAST_LINKED = 10
_LEAST_LINKED_HELD_BACK = 5
# Standard deviations of the priors, in log odds: a few reviews move none of the three far.
_INTERCEPT_SD, _SLOPE_SD, _SHIFT_SD = 0.5, 0.25, 0.5
_SLOPES = (0.2, 5.0)
# The labelled set is of other conflicts: a fit of one conflict may cost it this much.
LABELLED_SLACK = 0.01
_ROUNDS = 25

_Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Refit:
    """
    The outcome of one fit: its numbers, whether they may be used, and the figures that decided.

    With a `fault` the new calibration is refused; if it is used all the same, then with the
    calibration that stood, and only the cut for linked is new. `figures` has for each set of links (held_back, labelled) those of what stood and of the new
    one. `linked_precision` is that of all reviewed links at or above the cut, `linked_reviews`
    how many they are; both None where the band is off.
    """

    fit: Fit
    is_used: bool
    fault: FitFault | None
    reviews: int
    confirmed: int
    held_back: int
    figures: dict[str, dict[str, Figures]]
    linked_precision: float | None = None
    linked_reviews: int | None = None

    def figures_as_json(self) -> dict[str, Any]:
        """Return the figures as plain values, rounded."""
        return {
            name: {
                when: {key: round(value, 4) for key, value in asdict(figures).items()}
                for when, figures in pair.items()
            }
            for name, pair in self.figures.items()
        }


def refit_conflict(
    reviews: Sequence[Reviewed], labelled: Sequence[Labelled], *, standing: Fit
) -> Refit | None:
    """
    Fit to the reviews of one conflict; None where there are too few of them.

    The new numbers are used only if neither the reviews held back nor the labelled set say that
    they are worse than `standing`. The cut for linked is then looked for anew in any case.
    """
    fitted, held = split(reviews)
    if len(reviews) < LEAST_REVIEWS or not fitted or not held:
        # Reviews were taken back: what they have shown no longer holds.
        off = replace(standing, linked_from=None)
        return None if standing.linked_from is None else _outcome(off, reviews, {}, None)
    new = _fitted(fitted, reviews, standing)
    tried = [_with_best_cut(new, held), new] if len(reviews) >= LEAST_FOR_CUTS else [new]
    kept, figures, fault = _first_not_worse(tried, held, labelled, standing)
    cut = _linked_from(reviews, kept) if len(reviews) >= LEAST_FOR_CUTS else None
    kept = replace(kept, linked_from=cut)
    if fault and cut == standing.linked_from:
        return _outcome(new, reviews, figures, fault, used=False)
    return _outcome(kept, reviews, figures, fault)


def refit_all(
    reviews: Mapping[str, Sequence[Reviewed]], labelled: Sequence[Labelled], *, standing: Fit
) -> Refit | None:
    """
    Fit one calibration to the reviews of all conflicts; None with fewer than two of them.

    It may change only if conflicts it was not fitted to, each left out in turn, are on average
    served no worse than by `standing`. It has no shifts, and switches the band linked on nowhere.
    """
    enough = {name: rows for name, rows in reviews.items() if _can_be_left_out(rows)}
    if len(enough) < 2:
        return None
    parts = {name: split(rows) for name, rows in enough.items()}
    left_out = {
        name: _calibrated([one for other in parts if other != name for one in parts[other][0]])
        for name in parts
    }
    start = replace(standing, clause_shifts={}, linked_from=None)
    new = _with_same_cut(_calibrated([one for part in parts.values() for one in part[0]]), start)
    trials = [
        (
            measure(parts[name][1], start),
            measure(parts[name][1], _with_same_cut(fit, start)),
        )
        for name, fit in left_out.items()
    ]
    figures = {
        "held_back": {
            "before": _mean([before for before, _ in trials]),
            "after": _mean([after for _, after in trials]),
        },
        "labelled": _pair(labelled, start, new),
    }
    rows = [one for part in enough.values() for one in part]
    fault = _fault(figures)
    return _outcome(new, rows, figures, fault, used=not fault)


def _can_be_left_out(reviews: Sequence[Reviewed]) -> bool:
    return len(reviews) >= LEAST_REVIEWS and all(split(reviews))


def _with_same_cut(fit: Fit, standing: Fit) -> Fit:
    """Return the fit with its cut where, but for shifts, the same links are suggested as before."""
    odds = (log_odds(standing.suggested_from) - standing.intercept) / standing.slope
    return replace(fit, suggested_from=fit.probability(1 / (1 + math.exp(-odds))))


def _fitted(fitted: Sequence[Reviewed], reviews: Sequence[Reviewed], standing: Fit) -> Fit:
    """Return a new calibration with the shifts of the clauses that have reviews enough."""
    new = _with_same_cut(_calibrated(fitted), standing)
    counts: dict[str, int] = defaultdict(int)
    for review in reviews:
        counts[review.clause] += 1
    shifts = {
        clause: _shift([one for one in fitted if one.clause == clause], new)
        for clause, count in sorted(counts.items())
        if clause and count >= LEAST_OF_A_CLAUSE
    }
    return replace(new, clause_shifts={clause: shift for clause, shift in shifts.items() if shift})


def _calibrated(reviews: Sequence[Reviewed]) -> Fit:
    """Return intercept and slope most likely after these reviews (logistic, normal priors)."""
    odds = np.array([log_odds(review.probability) for review in reviews])
    inputs = np.column_stack([np.ones(len(odds)), odds])
    found = _most_likely(
        inputs, np.zeros(len(odds)), _right(reviews), np.array([0.0, 1.0]), _INTERCEPT_SD, _SLOPE_SD
    )
    slope = min(max(float(found[1]), _SLOPES[0]), _SLOPES[1])
    return Fit(round(float(found[0]), 4), round(slope, 4))


def _shift(reviews: Sequence[Reviewed], fit: Fit) -> float:
    """Return the shift of one clause, shrunk towards none."""
    base = np.array([log_odds(fit.probability(review.probability)) for review in reviews])
    inputs = np.ones((len(base), 1))
    found = _most_likely(inputs, base, _right(reviews), np.zeros(1), _SHIFT_SD)
    return round(float(found[0]), 4)


def _right(reviews: Sequence[Reviewed]) -> _Numbers:
    return np.array([float(review.right) for review in reviews])


def _most_likely(
    inputs: _Numbers, base: _Numbers, right: _Numbers, prior: _Numbers, *deviations: float
) -> _Numbers:
    """Return the weights of highest posterior: Newton's steps on a concave function."""
    precision = np.diag([1 / deviation**2 for deviation in deviations])
    weights = prior.copy()
    for _ in range(_ROUNDS):
        probability = 1 / (1 + np.exp(-(base + inputs @ weights)))
        slope = inputs.T @ (right - probability) - precision @ (weights - prior)
        bend = (inputs.T * (probability * (1 - probability))) @ inputs + precision
        step = np.linalg.solve(bend, slope)
        weights = weights + step
        if float(np.abs(step).max()) < 1e-8:
            break
    return weights


def _with_best_cut(fit: Fit, held: Sequence[Reviewed]) -> Fit:
    """Return the fit with the cut for suggested of best F1; of equal ones the nearest to its own."""
    given = {fit.probability(one.probability, one.clause) for one in held}
    return max(
        (replace(fit, suggested_from=cut) for cut in sorted({fit.suggested_from, *given})),
        key=lambda one: (measure(held, one).f1, -abs(one.suggested_from - fit.suggested_from)),
    )


def _first_not_worse(
    tried: Sequence[Fit],
    held: Sequence[Reviewed],
    labelled: Sequence[Labelled],
    standing: Fit,
) -> tuple[Fit, dict[str, dict[str, Figures]], FitFault | None]:
    """Return the first fit that is not worse; else what stands, with the fault of the last."""
    for fit in tried:
        figures = {
            "held_back": _pair(held, standing, fit),
            "labelled": _pair(labelled, standing, fit),
        }
        fault = _fault(figures)
        if fault is None:
            return fit, figures, None
    return standing, figures, fault


def _pair(
    links: Sequence[Reviewed] | Sequence[Labelled], before: Fit, after: Fit
) -> dict[str, Figures]:
    return {"before": measure(links, before), "after": measure(links, after)}


def _fault(figures: Mapping[str, Mapping[str, Figures]]) -> FitFault | None:
    held, labelled = figures["held_back"], figures["labelled"]
    if not labelled["after"].links:
        return FitFault.NO_LABELLED_SET
    if held["after"].is_worse_than(held["before"]):
        return FitFault.WORSE_ON_REVIEWS
    if labelled["after"].is_worse_than(labelled["before"], slack=LABELLED_SLACK):
        return FitFault.WORSE_ON_LABELLED_SET
    return None


def _mean(figures: Sequence[Figures]) -> Figures:
    return Figures(
        sum(one.links for one in figures),
        sum(one.log_loss for one in figures) / len(figures),
        sum(one.f1 for one in figures) / len(figures),
    )


def _linked_from(reviews: Sequence[Reviewed], fit: Fit) -> float | None:
    """Return the lowest cut at which the reviewed links were right often enough, if any."""
    weighed = [(fit.probability(one.probability, one.clause), one) for one in reviews]
    cuts = sorted({probability for probability, one in weighed if one.is_held_back})
    for cut in cuts:
        above = [one for probability, one in weighed if probability >= cut]
        held = [one for one in above if one.is_held_back]
        if len(above) < _LEAST_LINKED or len(held) < _LEAST_LINKED_HELD_BACK:
            return None
        if cut >= fit.suggested_from and min(_share(above), _share(held)) >= LINKED_PRECISION:
            return cut
    return None


def _share(reviews: Sequence[Reviewed]) -> float:
    return sum(one.right for one in reviews) / len(reviews)


def _outcome(
    fit: Fit,
    reviews: Sequence[Reviewed],
    figures: dict[str, dict[str, Figures]],
    fault: FitFault | None,
    *,
    used: bool = True,
) -> Refit:
    cut = fit.linked_from
    linked = [
        one
        for one in reviews
        if cut is not None and fit.probability(one.probability, one.clause) >= cut
    ]
    return Refit(
        fit=fit,
        is_used=used,
        fault=fault,
        reviews=len(reviews),
        confirmed=sum(one.right for one in reviews),
        held_back=sum(one.is_held_back for one in reviews),
        figures=figures,
        linked_precision=round(_share(linked), 4) if linked else None,
        linked_reviews=len(linked) if linked else None,
    )
