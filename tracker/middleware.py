"""What every answer carries, and what a fragment gets when the session is over."""

from collections.abc import Callable
from typing import TypeAlias
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import resolve_url

Handler: TypeAlias = Callable[[HttpRequest], HttpResponse]

_HEADERS = {
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def response_headers(get_response: Handler) -> Handler:
    """Add the headers Django has no setting for, and keep signed-in pages out of caches."""

    def handle(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    return handle


def whole_page_sign_in(get_response: Handler) -> Handler:
    """
    Turn the redirect to the sign-in page into one htmx follows with the whole window.

    An ordinary redirect would be followed silently and the sign-in form swapped into the
    fragment, so that an edit would seem saved when nothing was.
    """

    def handle(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        location = response.headers.get("Location")
        if not location or not request.htmx:  # type: ignore[attr-defined]
            return response
        sign_in = resolve_url(settings.LOGIN_URL)
        if urlsplit(location).path != sign_in:
            return response
        query = QueryDict(mutable=True)
        query[REDIRECT_FIELD_NAME] = request.htmx.current_url_abs_path or "/"  # type: ignore[attr-defined]
        return HttpResponse(
            status=401, headers={"HX-Redirect": f"{sign_in}?{query.urlencode(safe='/')}"}
        )

    return handle
