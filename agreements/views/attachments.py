"""Files and withheld details beside a breach: adding, opening, taking back."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.actions.attachments import (
    attach_file,
    reads_withheld,
    withdraw_attachment,
    withdraw_detail,
    withhold_detail,
)
from agreements.errors import NotAllowed, TrackerError
from agreements.forms.attachments import AttachmentForm, DetailForm
from agreements.models import Attachment, Breach, SensitiveDetail
from agreements.models.article import evidence_path
from agreements.permissions import ANALYSTS, role_required
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def attachment_new(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Put a file beside a breach."""
    breach = get_object_or_404(Breach.objects.select_related("conflict"), reference=reference)
    form = AttachmentForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        try:
            attach_file(
                breach,
                form.document(),
                title=form.name(),
                sensitive=form.cleaned_data["sensitive"],
                by=request.user,
            )
        except TrackerError as error:
            form.add_error("file", str(error))
        else:
            messages.success(request, _("Kept."))
            return HttpResponseRedirect(f"{breach.get_absolute_url()}#beside")
    context = {"form": form, "breach": breach}
    status = 422 if form.is_bound else 200
    return render_page(request, "breaches/attachment_new.html", context, status=status)


@require_safe
def attachment_download(request: HtmxHttpRequest, pk: int) -> HttpResponseBase:
    """Give a file as it came in, never to be shown inside a page of ours."""
    attachments = Attachment.objects.select_related("capture")
    attachment = get_object_or_404(attachments, pk=pk, withdrawn=False)
    if attachment.sensitive and not reads_withheld(attachment, request.user):
        raise PermissionDenied
    path = evidence_path(attachment.capture.sha256)
    if not path.exists():
        raise Http404
    response = FileResponse(
        path.open("rb"),
        as_attachment=True,
        filename=attachment.capture.original_name or attachment.capture.sha256[:12],
        content_type=attachment.capture.media_type,
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    return response


@require_POST
@role_required(*ANALYSTS)
def attachment_withdraw(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Take a file from the page of its breach."""
    attachment = get_object_or_404(Attachment.objects.select_related("breach"), pk=pk)
    try:
        withdraw_attachment(attachment, by=request.user)
    except NotAllowed:
        raise PermissionDenied from None
    messages.info(request, _("Taken from the page. Its bytes and its history are kept."))
    return HttpResponseRedirect(f"{attachment.breach.get_absolute_url()}#beside")


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def detail_new(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Keep a detail that is withheld from readers."""
    breach = get_object_or_404(Breach.objects.select_related("conflict"), reference=reference)
    form = DetailForm(request.POST or None)
    if form.is_valid():
        try:
            withhold_detail(breach, by=request.user, **form.cleaned_data)
        except TrackerError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("Kept, and withheld from readers."))
            return HttpResponseRedirect(f"{breach.get_absolute_url()}#beside")
    context = {"form": form, "breach": breach}
    status = 422 if form.is_bound else 200
    return render_page(request, "breaches/detail_new.html", context, status=status)


@require_POST
@role_required(*ANALYSTS)
def detail_withdraw(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Take a withheld detail back."""
    detail = get_object_or_404(SensitiveDetail.objects.select_related("breach"), pk=pk)
    try:
        withdraw_detail(detail, by=request.user)
    except NotAllowed:
        raise PermissionDenied from None
    messages.info(request, _("Taken back."))
    return HttpResponseRedirect(f"{detail.breach.get_absolute_url()}#beside")
