"""The admin site: for curators and admins, in the tracker's own sign-in."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from agreements.permissions import can_administer, can_curate


class TrackerAdminSite(admin.AdminSite):
    """Who is a curator or an admin may enter; what each may change is up to the model's page."""

    site_header = _("Ceasefire Tracker: records")
    site_title = _("Ceasefire Tracker")
    index_title = _("Records that curators keep")
    site_url = "/"

    def has_permission(self, request: HttpRequest) -> bool:
        """Let curators and admins in."""
        return can_curate(request.user)


site = TrackerAdminSite(name="admin")


class KeptRecords:
    """
    What all pages here share: groups decide, nothing is deleted, everything is audited.

    A mixin for ModelAdmin and inlines. `for_admins` narrows a page to admins.
    """

    for_admins = False

    def _may(self, request: HttpRequest) -> bool:
        return can_administer(request.user) if self.for_admins else can_curate(request.user)

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Show the page to those who may use it."""
        return self._may(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let the same people look."""
        return self._may(request)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let the same people add."""
        return self._may(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let the same people change."""
        return self._may(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Delete nothing: records are corrected, people deactivated."""
        return False
