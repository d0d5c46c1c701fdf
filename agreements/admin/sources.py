"""Sources with their standing towards each party."""

from django.contrib import admin

from agreements.admin.site import KeptRecords, site
from agreements.models import Feed, Source, SourceAlignment


class AlignmentInline(KeptRecords, admin.TabularInline):
    """How a source stands to each party, and why."""

    model = SourceAlignment
    extra = 0
    autocomplete_fields = ["actor"]


class FeedInline(KeptRecords, admin.TabularInline):
    """Where a source publishes."""

    model = Feed
    extra = 0
    readonly_fields = ["last_fetched_at", "last_status", "last_error"]


@admin.register(Source, site=site)
class SourceAdmin(KeptRecords, admin.ModelAdmin):
    """Publishers."""

    list_display = ["name", "kind", "reliability", "language"]
    list_filter = ["kind", "reliability"]
    search_fields = ["name", "slug"]
    inlines = [AlignmentInline, FeedInline]
