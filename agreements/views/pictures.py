"""Drawings to take away: SVG or PNG, in light colours."""

from collections.abc import Callable, Mapping

from django.http import Http404, HttpResponse

from agreements.drawing.marks import Drawing
from agreements.drawing.picture import png_of
from agreements.drawing.svg import svg_file

_MAKE: Mapping[str, tuple[str, Callable[[Drawing], str | bytes]]] = {
    "svg": ("image/svg+xml; charset=utf-8", svg_file),
    "png": ("image/png", png_of),
}
FORMS = tuple(_MAKE)


def picture_response(drawing: Drawing, form: str, *, name: str) -> HttpResponse:
    """
    Return a drawing as a file to save.

    :raises Http404: if `form` is neither `svg` nor `png`.
    """
    if form not in _MAKE:
        raise Http404
    media_type, make = _MAKE[form]
    disposition = f'attachment; filename="{name}.{form}"'
    return HttpResponse(
        make(drawing), content_type=media_type, headers={"Content-Disposition": disposition}
    )
