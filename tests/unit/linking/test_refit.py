"""What reviews teach: little where they are few, nothing where it would make things worse."""

import hashlib
import math
from dataclasses import replace

import pytest

from agreements.linking.fits import UNFITTED, Fit, Labelled, Reviewed, labelled_set, measure, split
from agreements.linking.record import read_record
from agreements.linking.refit import refit_all, refit_conflict
from agreements.types.terms import Band, FitFault

# As often right as it says: what an engine needs no correction for.
TRUE = [Labelled(step / 20, 40, 2.0 * step) for step in range(1, 20)]


def sentence(number: int, *, held_back: bool) -> str:
    """Return a hash of a sentence that falls into one half or the other."""
    digest = hashlib.sha256(f"sentence {number}".encode()).hexdigest()
    return digest[:-1] + ("1" if held_back else "0")


def reviews(probability: float, right: int, wrong: int, *, clause: str = "") -> list[Reviewed]:
    """Return reviews of links of one probability, half of each kind held back."""
    return [
        Reviewed(probability, is_right, sentence(number, held_back=number % 2 == 1), clause)
        for is_right, count in ((True, right), (False, wrong))
        for number in range(count)
    ]


# An engine too sure of itself: of the links it gives .8, only a third are right.
TOO_SURE = [*reviews(0.95, 16, 0), *reviews(0.8, 8, 16), *reviews(0.4, 2, 14)]
TOO_SURE_THERE_TOO = [Labelled(0.8, 30, 12), Labelled(0.4, 30, 4)]
SURE_AND_RIGHT = [*reviews(0.95, 28, 0), *reviews(0.6, 4, 6), *reviews(0.3, 0, 6)]


def test_reviews_of_one_sentence_are_never_on_both_sides():
    fitted, held = split(TOO_SURE)
    assert fitted
    assert held
    assert not {one.sentence for one in fitted} & {one.sentence for one in held}


@pytest.mark.parametrize("count", [0, 4, 9])
def test_few_reviews_teach_nothing(count):
    assert refit_conflict(reviews(0.8, 0, count), TRUE, standing=UNFITTED) is None


def test_ten_reviews_change_little():
    done = refit_conflict(reviews(0.8, 4, 6), [], standing=UNFITTED)
    assert abs(done.fit.probability(0.8) - 0.8) < 0.15
    cut = UNFITTED.suggested_from
    given = [done.fit.band(done.fit.probability(one)) for one in (cut - 0.01, cut)]
    assert given == [Band.CANDIDATE, Band.SUGGESTED]


def test_many_reviews_pull_the_probability_towards_what_was_right():
    done = refit_conflict(reviews(0.8, 200, 800), [], standing=UNFITTED)
    assert done.fit.probability(0.8) == pytest.approx(0.2, abs=0.05)


def test_a_better_fit_is_used():
    done = refit_conflict(TOO_SURE, TOO_SURE_THERE_TOO, standing=UNFITTED)
    assert (done.is_used, done.fault) == (True, None)
    before, after = done.figures["held_back"]["before"], done.figures["held_back"]["after"]
    assert after.log_loss < before.log_loss
    assert after.f1 >= before.f1


def test_a_fit_that_is_worse_on_the_reviews_held_back_is_refused():
    fitted = [one for one in reviews(0.8, 0, 80) if not one.is_held_back]
    held = [one for one in reviews(0.8, 20, 0) if one.is_held_back]
    done = refit_conflict([*fitted, *held], TRUE, standing=UNFITTED)
    assert (done.is_used, done.fault) == (False, FitFault.WORSE_ON_REVIEWS)


def test_a_fit_that_is_worse_on_the_labelled_set_is_refused():
    wrong = reviews(0.8, 10, 300)
    assert refit_conflict(wrong, [Labelled(0.8, 10, 1)], standing=UNFITTED).is_used
    done = refit_conflict(wrong, TRUE, standing=UNFITTED)
    assert (done.is_used, done.fault) == (False, FitFault.WORSE_ON_LABELLED_SET)


def test_without_a_labelled_set_no_calibration_is_used():
    done = refit_conflict(TOO_SURE, [], standing=UNFITTED)
    assert done.fault == FitFault.NO_LABELLED_SET


def test_linked_begins_at_the_lowest_cut_that_was_right_often_enough():
    done = refit_conflict(SURE_AND_RIGHT, TRUE, standing=UNFITTED)
    assert done.is_used
    assert done.fit.band(done.fit.probability(0.95)) is Band.LINKED
    assert done.fit.band(done.fit.probability(0.6)) is not Band.LINKED
    assert (done.linked_precision, done.linked_reviews) == (1.0, 28)


@pytest.mark.parametrize(("right", "is_on"), [(29, False), (30, True)])
def test_linked_is_off_below_thirty_reviews(right, is_on):
    done = refit_conflict(reviews(0.9, right, 0), TRUE, standing=UNFITTED)
    assert (done.fit.linked_from is not None) is is_on


def test_linked_is_off_where_reviews_do_not_show_the_precision():
    done = refit_conflict(reviews(0.9, 34, 6), TRUE, standing=UNFITTED)
    assert done.fit.linked_from is None
    assert UNFITTED.band(0.999) is Band.SUGGESTED


def test_linked_is_set_even_where_the_calibration_is_refused():
    done = refit_conflict(SURE_AND_RIGHT, [], standing=UNFITTED)
    assert (done.is_used, done.fault) == (True, FitFault.NO_LABELLED_SET)
    assert replace(done.fit, linked_from=None) == UNFITTED
    assert done.fit.linked_from == 0.95


def test_linked_goes_off_when_reviews_no_longer_show_it():
    standing = replace(UNFITTED, linked_from=0.9)
    assert refit_conflict(reviews(0.95, 30, 20), [], standing=standing).fit.linked_from is None
    taken_back = refit_conflict(reviews(0.95, 3, 0), TRUE, standing=standing)
    assert taken_back.is_used
    assert taken_back.fit == UNFITTED


def test_a_clause_with_many_reviews_has_a_shift_of_its_own():
    rows = [*reviews(0.7, 0, 16, clause="7"), *reviews(0.7, 40, 0, clause="8")]
    done = refit_conflict(rows, [Labelled(0.7, 10, 7)], standing=UNFITTED)
    shifts = done.fit.clause_shifts
    assert shifts["7"] < 0 < shifts["8"]
    assert (
        done.fit.probability(0.7, "7") < done.fit.probability(0.7) < done.fit.probability(0.7, "8")
    )


def test_shifts_are_shrunk_and_asked_for_from_ten_reviews_on():
    rows = [
        *reviews(0.7, 30, 12),
        *reviews(0.7, 0, 9, clause="9"),
        *reviews(0.7, 0, 10, clause="10"),
    ]
    shifts = refit_conflict(rows, [], standing=UNFITTED).fit.clause_shifts
    assert list(shifts) == ["10"] or shifts == {}
    tried = refit_conflict(rows, [Labelled(0.7, 10, 6)], standing=UNFITTED).fit.clause_shifts
    assert set(tried) == {"10"}
    assert -1.0 < tried["10"] < 0


def test_suggested_moves_to_the_cut_of_best_f1():
    low = [*reviews(0.3, 30, 0), *reviews(0.1, 0, 30)]
    done = refit_conflict(low, [Labelled(0.3, 10, 10), Labelled(0.1, 10, 0)], standing=UNFITTED)
    assert done.is_used
    assert done.fit.band(done.fit.probability(0.3)) is not Band.CANDIDATE
    assert done.fit.band(done.fit.probability(0.1)) is Band.CANDIDATE


def test_probabilities_keep_their_order():
    fit = refit_conflict(TOO_SURE, TOO_SURE_THERE_TOO, standing=UNFITTED).fit
    given = [fit.probability(step / 50) for step in range(1, 50)]
    assert given == sorted(given)
    assert fit.slope > 0


# All conflicts together.


def test_all_conflicts_need_two():
    assert refit_all({"a": TOO_SURE, "b": []}, TRUE, standing=UNFITTED) is None


def test_what_holds_in_each_conflict_changes_the_calibration_of_all():
    parts = {"a": TOO_SURE, "b": TOO_SURE, "c": TOO_SURE}
    done = refit_all(parts, TOO_SURE_THERE_TOO, standing=UNFITTED)
    assert done.is_used
    assert done.fit.linked_from is None
    assert done.fit.clause_shifts == {}


def test_what_does_not_carry_over_to_the_conflict_left_out_is_refused():
    parts = {"a": reviews(0.8, 0, 60), "b": reviews(0.8, 60, 0)}
    done = refit_all(parts, [Labelled(0.8, 10, 8)], standing=UNFITTED)
    assert (done.is_used, done.fault) == (False, FitFault.WORSE_ON_REVIEWS)


# Figures.


def test_figures_are_mean_log_loss_and_f1_at_the_cut():
    links = [Reviewed(0.8, True, "0"), Reviewed(0.8, False, "0"), Reviewed(0.2, True, "0")]
    figures = measure(links, UNFITTED)
    assert figures.log_loss == pytest.approx(-math.log(0.8 * 0.2 * 0.2) / 3)
    assert figures.f1 == 0.5


def test_shipped_labelled_set_is_what_was_measured():
    record = read_record()
    rows = labelled_set(record, record["articles"]["model"])
    steps = record["articles"]["calibration"]
    assert sum(row.count for row in rows) == pytest.approx(
        sum(step["predictions"] for step in steps)
    )
    assert labelled_set(record, "another model") == []


def test_a_fit_with_nothing_learned_leaves_probabilities_alone():
    assert [Fit().probability(step / 10) for step in range(1, 10)] == [
        step / 10 for step in range(1, 10)
    ]
