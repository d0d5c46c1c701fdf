"""Accounts: added and deactivated here, never deleted."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.models import Group
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from agreements.actions.accounts import set_roles
from agreements.admin.site import KeptRecords, site
from agreements.models import User
from agreements.types.terms import Role


@admin.register(User, site=site)
class UserAdmin(KeptRecords, DjangoUserAdmin):
    """People and their groups; for admins alone."""

    for_admins = True
    list_display = ["username", "first_name", "last_name", "is_active", "last_login"]
    list_filter = ["is_active", "groups"]
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Person"), {"fields": ("first_name", "last_name", "email")}),
        (_("Rights"), {"fields": ("is_active", "groups")}),
        (_("Settings"), {"fields": ("keys_enabled",)}),
    )
    filter_horizontal = ()

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Offer the six groups as ticks."""
        if db_field.name == "groups":
            kwargs["queryset"] = Group.objects.filter(
                name__in=[role.value for role in Role]
            ).order_by("name")
            kwargs["widget"] = forms.CheckboxSelectMultiple()
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        """Set the groups by their own action: the runtime role may not delete memberships."""
        groups = form.cleaned_data.pop("groups", None)
        super().save_related(request, form, formsets, change)
        if groups is not None and isinstance(request.user, User):
            set_roles(form.instance, [group.name for group in groups], by=request.user)
