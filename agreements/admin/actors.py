"""Actors, places and conflicts, each with its names."""

from django.contrib import admin

from agreements.admin.site import KeptRecords, site
from agreements.models import (
    Actor,
    ActorName,
    Conflict,
    ConflictName,
    ConflictPlace,
    Place,
    PlaceName,
)


class ActorNameInline(KeptRecords, admin.TabularInline):
    """The names of an actor."""

    model = ActorName
    fk_name = "actor"
    extra = 0
    autocomplete_fields = ["used_by"]


@admin.register(Actor, site=site)
class ActorAdmin(KeptRecords, admin.ModelAdmin):
    """Actors: one neutral name, many others."""

    list_display = ["name", "kind", "parent", "slug"]
    list_filter = ["kind"]
    list_select_related = ["parent"]
    search_fields = ["name", "slug", "names__text"]
    autocomplete_fields = ["parent"]
    inlines = [ActorNameInline]


class PlaceNameInline(KeptRecords, admin.TabularInline):
    """The names of a place, and whose they are."""

    model = PlaceName
    extra = 0
    autocomplete_fields = ["used_by"]


@admin.register(Place, site=site)
class PlaceAdmin(KeptRecords, admin.ModelAdmin):
    """Places with both sides' names."""

    list_display = ["name", "kind", "latitude", "longitude"]
    list_filter = ["kind"]
    search_fields = ["name", "slug", "names__text"]
    inlines = [PlaceNameInline]


class ConflictNameInline(KeptRecords, admin.TabularInline):
    """The names of a conflict and its region."""

    model = ConflictName
    extra = 0


class ConflictPlaceInline(KeptRecords, admin.TabularInline):
    """The places on a conflict's map."""

    model = ConflictPlace
    extra = 0
    autocomplete_fields = ["place"]


@admin.register(Conflict, site=site)
class ConflictAdmin(KeptRecords, admin.ModelAdmin):
    """Conflicts."""

    list_display = ["name", "slug", "reference_prefix"]
    search_fields = ["name", "slug", "names__text"]
    inlines = [ConflictNameInline, ConflictPlaceInline]
