"""Where: places with the names each side gives them, and their points or shapes."""

from django.db import models
from django.db.models import Q

from agreements.models.actor import Actor
from agreements.models.conflict import Conflict
from agreements.models.fields import SLUG_PATTERN, known, matches, term_field
from agreements.models.history import audited
from agreements.types.terms import NameKind, PlaceKind


@audited()
class Place(models.Model):
    """A place. `geometry` is GeoJSON for what is no point; latitude and longitude are WGS 84."""

    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=200)
    kind = term_field(PlaceKind)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    geometry = models.JSONField(null=True, blank=True)
    gazetteer_ids = models.JSONField(default=dict, blank=True)
    note = models.TextField(blank=True, default="")

    class Meta:
        ordering = ["name"]
        constraints = [
            matches("place_slug_plain", "slug", SLUG_PATTERN),
            models.CheckConstraint(condition=~Q(name=""), name="place_has_a_name"),
            known("place_kind_known", "kind", PlaceKind),
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(latitude__isnull=False, latitude__range=(-90, 90))
                & Q(longitude__isnull=False, longitude__range=(-180, 180)),
                name="place_point_whole_and_on_earth",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@audited()
class PlaceName(models.Model):
    """One name of a place, and whose name it is."""

    place = models.ForeignKey(Place, models.PROTECT, related_name="names")
    text = models.CharField(max_length=200)
    language = models.CharField(max_length=12)
    kind = term_field(NameKind)
    used_by = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="place_names"
    )

    class Meta:
        ordering = ["language", "text"]
        constraints = [
            models.UniqueConstraint(
                fields=["place", "text", "language", "kind"], name="place_name_once"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="place_name_not_empty"),
            known("place_name_kind_known", "kind", NameKind),
        ]

    def __str__(self) -> str:
        return self.text


@audited()
class ConflictPlace(models.Model):
    """A place that belongs to a conflict's map and vocabulary."""

    conflict = models.ForeignKey(Conflict, models.PROTECT, related_name="conflict_places")
    place = models.ForeignKey(Place, models.PROTECT, related_name="place_conflicts")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conflict", "place"], name="conflict_place_once"),
        ]

    def __str__(self) -> str:
        return f"{self.place} in {self.conflict}"
