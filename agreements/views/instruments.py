"""The text of an agreement as a file: Akoma Ntoso, Markdown, JSON."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from agreements.documents.akoma_ntoso import akoma_ntoso
from agreements.documents.instruments import instrument_json, markdown
from agreements.models import Agreement
from agreements.queries.instruments import instrument_of
from agreements.queries.versions import name_of, newest_by_language, versions_of
from agreements.views.types import HtmxHttpRequest

_WRITERS = {
    "xml": (akoma_ntoso, "application/xml"),
    "md": (markdown, "text/markdown; charset=utf-8"),
    "json": (instrument_json, "application/json"),
}


@require_safe
def agreement_export(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return a published text in one of three formats: `?text=en-1`, or the newest there is."""
    agreement = get_object_or_404(Agreement, slug=slug)
    texts = versions_of(agreement, with_drafts=False)
    wanted = request.GET.get("text", "")
    chosen = [one for one in texts if name_of(one) == wanted] if wanted else []
    newest = [] if wanted else newest_by_language(texts)
    text = next(iter([*chosen, *newest]), None)
    if form not in _WRITERS or text is None:
        raise Http404
    writer, media_type = _WRITERS[form]
    url = request.build_absolute_uri(text.get_absolute_url())
    root = request.build_absolute_uri("/").rstrip("/")
    body = writer(instrument_of(text, url=url, root=root))
    response = HttpResponse(body, content_type=media_type)
    name = f"{slug}-{name_of(text)}.{form}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
