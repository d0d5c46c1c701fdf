"""Agreements, their texts, clauses and duties. The words of a published text are locked."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest

from agreements import tasks
from agreements.admin.site import KeptRecords, site
from agreements.errors import TrackerError
from agreements.models import (
    Agreement,
    AgreementName,
    AgreementRelation,
    AgreementRole,
    AgreementText,
    Clause,
    ClauseSpan,
    Declaration,
    Obligation,
    ObligationRecipient,
)
from agreements.types.terms import TextStatus


def _look_anew(agreement: Agreement, clause: Clause | None = None) -> None:
    """What was recognised without a clause may find one now, and so may any stored sentence."""
    tasks.retry_references.delay_on_commit()
    clause_id = clause.pk if clause else None
    tasks.relink_conflict.delay_on_commit(agreement.conflict_id, agreement.pk, clause_id)


class AgreementNameInline(KeptRecords, admin.TabularInline):
    """Other names of an instrument."""

    model = AgreementName
    extra = 0


class AgreementRoleInline(KeptRecords, admin.TabularInline):
    """Who is what to an instrument."""

    model = AgreementRole
    extra = 0
    autocomplete_fields = ["actor"]


class DeclarationInline(KeptRecords, admin.StackedInline):
    """What each actor declared, on its own date; it is taken back on the page of the records."""

    model = Declaration
    extra = 0
    exclude = ["retracted", "retraction_reason"]
    autocomplete_fields = ["actor"]


class RelationInline(KeptRecords, admin.StackedInline):
    """How an instrument stands to others; it is taken back on the page of the records."""

    model = AgreementRelation
    fk_name = "from_agreement"
    extra = 0
    exclude = ["retracted", "retraction_reason"]
    autocomplete_fields = ["to_agreement", "from_clause", "to_clause"]


@admin.register(Agreement, site=site)
class AgreementAdmin(KeptRecords, admin.ModelAdmin):
    """Instruments."""

    list_display = ["short_title", "conflict", "form", "status", "agreed_earliest"]
    list_filter = ["conflict", "form", "status"]
    list_select_related = ["conflict"]
    search_fields = ["title", "short_title", "slug", "names__text"]
    inlines = [AgreementNameInline, AgreementRoleInline, DeclarationInline, RelationInline]

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        """Save, then look again for what stored articles say of it."""
        super().save_related(request, form, formsets, change)
        _look_anew(form.instance)


class SpanInline(KeptRecords, admin.TabularInline):
    """Where clauses stand in a text."""

    model = ClauseSpan
    extra = 0
    autocomplete_fields = ["clause"]

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Lock the spans of a published text: links quote it by offset."""
        return not _is_published(obj) and super().has_change_permission(request, obj)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Add no span to a published text."""
        return not _is_published(obj) and super().has_add_permission(request, obj)


@admin.register(AgreementText, site=site)
class AgreementTextAdmin(KeptRecords, admin.ModelAdmin):
    """
    Texts by language and version, entered as drafts. A published one can be read here, not changed.

    Publishing takes a second person, on the page of the draft (docs/versions.md).
    """

    list_display = ["agreement", "language", "version", "status", "standing"]
    list_filter = ["status", "language", "agreement"]
    list_select_related = ["agreement"]
    search_fields = ["agreement__title", "agreement__slug"]
    readonly_fields = ["sha256", "status", "published_at", "made_by", "published_by"]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    inlines = [SpanInline]

    def save_model(self, request: HttpRequest, obj: AgreementText, form: Any, change: bool) -> None:  # noqa: FBT001
        """Save; a new one is a draft of whoever enters it."""
        if not change:
            obj.status, obj.made_by = TextStatus.DRAFT, request.user  # type: ignore[assignment]
        super().save_model(request, obj, form, change)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Lock a published text: its clauses and links quote it by offset."""
        return not _is_published(obj) and super().has_change_permission(request, obj)


def _is_published(text: Any) -> bool:
    return isinstance(text, AgreementText) and text.status == TextStatus.PUBLISHED


class ObligationForm(forms.ModelForm):
    """A duty; its deadline is entered as stated and resolved on saving."""

    class Meta:
        model = Obligation
        fields = [
            "clause",
            "number",
            "obligor",
            "beneficiary",
            "summary",
            "deontic",
            "temporal",
            "every",
            "condition",
            "verifiability",
            "verifier",
            "deadline_kind",
            "deadline_stated",
            "deadline_date",
            "deadline_anchor",
            "deadline_duration",
            "deadline_inclusive",
            "deadline_zone",
            "deadline_zone_basis",
        ]

    def clean(self) -> dict[str, Any] | None:
        """Resolve the deadline now, so that what cannot be read is said beside the form."""
        cleaned = super().clean()
        known = cleaned or {}
        for field in self.Meta.fields:
            if field in known:  # an inline form also holds its own id
                setattr(self.instance, field, known[field])
        try:
            self.instance.resolve_due()
        except TrackerError as error:
            raise ValidationError(str(error)) from error
        return cleaned


class ObligationInline(KeptRecords, admin.StackedInline):
    """The duties under a clause."""

    model = Obligation
    form = ObligationForm
    extra = 0
    autocomplete_fields = ["obligor", "beneficiary", "verifier"]
    show_change_link = True


@admin.register(Clause, site=site)
class ClauseAdmin(KeptRecords, admin.ModelAdmin):
    """Clauses under their permanent paths; their words lie in the texts."""

    list_display = ["agreement", "path", "heading", "kind", "segment"]
    list_filter = ["agreement", "kind"]
    list_select_related = ["agreement"]
    search_fields = ["heading", "path", "agreement__title", "agreement__slug"]
    autocomplete_fields = ["agreement", "parent"]
    inlines = [ObligationInline]

    def save_model(self, request: HttpRequest, obj: Clause, form: Any, change: bool) -> None:  # noqa: FBT001
        """Save; a new clause may be what stored articles speak of."""
        super().save_model(request, obj, form, change)
        _look_anew(obj.agreement, obj)


class RecipientInline(KeptRecords, admin.TabularInline):
    """To whom something is to be delivered."""

    model = ObligationRecipient
    extra = 0
    autocomplete_fields = ["actor"]


@admin.register(Obligation, site=site)
class ObligationAdmin(KeptRecords, admin.ModelAdmin):
    """Duties and their deadlines."""

    form = ObligationForm
    list_display = ["clause", "number", "obligor", "deontic", "due_latest"]
    list_filter = ["clause__agreement", "deontic", "deadline_kind"]
    list_select_related = ["clause__agreement", "obligor"]
    search_fields = ["summary", "obligor__name", "clause__path", "clause__agreement__slug"]
    autocomplete_fields = ["clause", "obligor", "beneficiary", "verifier"]
    readonly_fields = ["due_latest", "recorded_at", "recorded_basis"]
    inlines = [RecipientInline]
