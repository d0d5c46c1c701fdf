"""Distances and directions on the earth, against figures known from elsewhere."""

import pytest

from agreements.types.globe import distance_km, moved


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        pytest.param((0, 0), (0, 1), 111.19, id="a degree on the equator"),
        pytest.param((60, 0), (60, 1), 55.6, id="a degree at sixty north is half of it"),
        pytest.param((0, 0), (0, 180), 20015.1, id="half the way round"),
        pytest.param((0, 179.5), (0, -179.5), 111.19, id="across the date line"),
        pytest.param((40.0, 46.0), (40.0, 46.0), 0, id="the same point"),
    ],
)
def test_distance(one, other, km):
    assert distance_km(one, other) == pytest.approx(km, abs=0.1)


@pytest.mark.parametrize("bearing", [0, 45, 90, 200, 315])
def test_a_point_moved_lies_as_far_as_it_was_moved(bearing):
    there = moved((39.4, 47.0), km=25, bearing=bearing)
    assert distance_km((39.4, 47.0), there) == pytest.approx(25)


def test_north_keeps_the_longitude_and_east_the_latitude_nearly():
    assert moved((39.4, 47.0), km=10, bearing=0) == pytest.approx((39.49, 47.0), abs=0.01)
    assert moved((39.4, 47.0), km=10, bearing=90) == pytest.approx((39.4, 47.116), abs=0.01)
