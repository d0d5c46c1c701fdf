"""Distances on the earth, taken as a sphere: good to half a percent, which is finer than any report."""

from math import asin, atan2, cos, degrees, radians, sin, sqrt

EARTH_RADIUS_KM = 6371.0

Point = tuple[float, float]


def distance_km(one: Point, other: Point) -> float:
    """Return the great-circle distance of two points (latitude, longitude in degrees) in km."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, point)) for point in (one, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half)))


def moved(start: Point, *, km: float, bearing: float) -> Point:
    """Return the point `km` from `start` in the direction `bearing` (degrees from north, clockwise)."""
    lat, lon, course, angle = (*map(radians, start), radians(bearing), km / EARTH_RADIUS_KM)
    north = asin(sin(lat) * cos(angle) + cos(lat) * sin(angle) * cos(course))
    east = lon + atan2(sin(course) * sin(angle) * cos(lat), cos(angle) - sin(lat) * sin(north))
    return degrees(north), (degrees(east) + 540) % 360 - 180
