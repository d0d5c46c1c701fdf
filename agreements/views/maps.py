"""Maps of a conflict's or an agreement's acts: the page, the picture, the data."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from agreements.forms.lists import BreachListForm
from agreements.models import Agreement, Conflict
from agreements.models.labels import label
from agreements.permissions import can_analyse
from agreements.queries.charts.map import basemap_of, draw_map, said_title, spot_title
from agreements.queries.charts.signs import LEVEL_KINDS
from agreements.queries.choices import offered
from agreements.queries.clocks import Clocks, read_clocks
from agreements.queries.control import SaidPlace, Statement
from agreements.queries.lists import BREACH_ORDERS
from agreements.queries.map import RADIUS_KM, ActMap, Spot, build_map
from agreements.templatetags.times import time_line
from agreements.types.terms import PlacePrecision
from agreements.views.lists import asked
from agreements.views.pictures import picture_response
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest

_SHOWN_IN_LEGEND = (
    PlacePrecision.SETTLEMENT,
    PlacePrecision.NEAR_25KM,
    PlacePrecision.DISTRICT,
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the address asks for: whose map, with which filter, at which moment."""

    conflict: Conflict
    agreement: Agreement | None
    form: BreachListForm
    clocks: Clocks
    found: ActMap

    @property
    def name(self) -> str:
        return self.agreement.short_title if self.agreement else self.conflict.name

    def address(self, form: str = "") -> str:
        """Return the address of this map, or of its file of a form."""
        whose = "agreement" if self.agreement else "conflict"
        slug = self.agreement.slug if self.agreement else self.conflict.slug
        if form:
            return reverse(f"{whose}_map_file", args=[slug, form])
        return reverse(f"{whose}_map", args=[slug])


@require_safe
def breach_map(request: HtmxHttpRequest) -> HttpResponse:
    """Lead from a filter of the list to the map of its conflict, with the same filter."""
    conflicts = Conflict.objects.all()
    agreement = request.GET.get("agreement", "")
    conflict = (
        conflicts.filter(slug=request.GET.get("conflict", "")).first()
        or conflicts.filter(agreements__slug=agreement).first()
        or conflicts.first()
    )
    if conflict is None:
        return redirect("breach_list")
    query = f"?{request.GET.urlencode()}" if request.GET else ""
    return redirect(reverse("conflict_map", args=[conflict.slug]) + query)


@require_safe
def conflict_map(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show where the acts logged in a conflict are said to have happened, and the list of them."""
    return _page(request, _ask(request, get_object_or_404(Conflict, slug=slug)))


@require_safe
def agreement_map(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show the acts that touch one agreement."""
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    return _page(request, _ask(request, agreement.conflict, agreement))


@require_safe
def conflict_map_file(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return a conflict's map as SVG, PNG or GeoJSON, with the page's own filter."""
    return _file(request, _ask(request, get_object_or_404(Conflict, slug=slug)), form)


@require_safe
def agreement_map_file(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return an agreement's map as SVG, PNG or GeoJSON."""
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    return _file(request, _ask(request, agreement.conflict, agreement), form)


def _ask(
    request: HtmxHttpRequest, conflict: Conflict, agreement: Agreement | None = None
) -> _Asked:
    clocks = read_clocks(request.GET.get("as_of", ""), request.GET.get("known_on", ""), conflict)
    form = _form(request, conflict, agreement)
    among = form.facets().apply(form.replay)
    found = build_map(
        conflict, as_of=clocks.as_of, known_on=clocks.known_on, agreement=agreement, among=among
    )
    return _Asked(conflict, agreement, form, clocks, found)


def _form(
    request: HtmxHttpRequest, conflict: Conflict, agreement: Agreement | None
) -> BreachListForm:
    """Return the list's own facets, held to the conflict or agreement of this map."""
    held = {"conflict": conflict.slug}
    if agreement is not None:
        held["agreement"] = agreement.slug
    data = asked(request) | held
    choices = offered(conflict=conflict.slug, agreement=data.get("agreement", ""))
    return BreachListForm(data, offered=choices, orders=BREACH_ORDERS)


def _held(request: HtmxHttpRequest, asked_for: _Asked) -> str:
    """Return this map's filter as the list takes it."""
    kept = request.GET.copy()
    kept["conflict"] = asked_for.conflict.slug
    if asked_for.agreement is not None:
        kept["agreement"] = asked_for.agreement.slug
    return kept.urlencode()


def _few(request: HtmxHttpRequest) -> str:
    kept = request.GET.copy()
    kept["few"] = "1"
    return kept.urlencode()


def _fields(form: BreachListForm) -> dict[str, Any]:
    """Return the list's fields, without the clocks and the conflict, which stand elsewhere."""
    elsewhere = {"as_of", "known_on", "conflict"}
    folded = [field for field in form.folded if field.name not in elsewhere]
    return {
        "in_sight": form.in_sight,
        "folded": folded,
        "folded_used": any(form.text(field.name) for field in folded),
    }


def _page(request: HtmxHttpRequest, asked_for: _Asked) -> HttpResponse:
    query = f"?{request.GET.urlencode()}" if request.GET else ""
    context = {
        "conflict": asked_for.conflict,
        "agreement": asked_for.agreement,
        "name": asked_for.name,
        **_fields(asked_for.form),
        "clocks": asked_for.clocks,
        "map": asked_for.found,
        "basemap": static(basemap_of(asked_for.found).file),
        "files": {form: asked_for.address(form) + query for form in ("svg", "png", "geojson")},
        "marks": f"{asked_for.address('geojson')}?{_few(request)}",
        "here": asked_for.address(),
        "kept": [pair for pair in request.GET.items() if pair[0] not in ("as_of", "known_on")],
        "list_address": f"{reverse('breach_list')}?{_held(request, asked_for)}",
        "may_record": can_analyse(request.user),
        "radii": [(label(one), RADIUS_KM[one]) for one in _SHOWN_IN_LEGEND],
    }
    return render_page(request, "looking/map.html", context)


def _file(request: HttpRequest, asked_for: _Asked, form: str) -> HttpResponse:
    if form == "geojson":
        few = request.GET.get("few") == "1"
        return JsonResponse(_geojson(asked_for, few=few), content_type="application/geo+json")
    title = _("%(name)s: acts as claimed") % {"name": asked_for.name}
    drawing = draw_map(asked_for.found, title=title)
    slug = asked_for.agreement.slug if asked_for.agreement else asked_for.conflict.slug
    return picture_response(drawing, form, name=f"{slug}-map")


def _geojson(asked_for: _Asked, *, few: bool) -> dict[str, Any]:
    """
    Return the marks with what a reader needs to judge them: precision, level, both clocks.

    `few` names only the acts that the page names too; `count` counts all.
    """
    known_on = asked_for.clocks.known_on or timezone.now()
    return {
        "type": "FeatureCollection",
        "title": _("%(name)s: acts as claimed") % {"name": asked_for.name},
        "as_of": asked_for.clocks.as_of.isoformat(),
        "known_on": known_on.isoformat(),
        "features": [_feature(spot, few=few) for spot in asked_for.found.spots],
        "said_of_control": [_said(one) for one in asked_for.found.said],
    }


def _said(one: SaidPlace) -> dict[str, Any]:
    """Return what is said of who holds a place: a foreign member, because it is no feature of ours."""
    return {
        "letter": one.letter,
        "place": one.place.name,
        "at": [round(degree, 5) for degree in one.point] if one.point else None,
        "title": said_title(one),
        "statements": [
            _statement(said, answer.words) for answer in one.answers for said in answer.statements
        ],
    }


def _statement(said: Statement, answer: str) -> dict[str, Any]:
    record = said.record
    article = record.article
    return {
        "who": said.who,
        "answer": answer,
        "kind": record.kind,
        "holder": record.holder.slug if record.holder else None,
        "said": time_line(record.said),
        "said_earliest": record.said.earliest.isoformat(),
        "said_latest": record.said.latest.isoformat(),
        "from": record.begins_at.isoformat() if record.begins_at else None,
        "to": record.ends_at.isoformat() if record.ends_at else None,
        "words": record.words,
        "source": article.source.name if article else record.citation,
        "recorded_at": record.recorded_at.isoformat(),
    }


def _feature(spot: Spot, *, few: bool) -> dict[str, Any]:
    point = {"type": "Point", "coordinates": [round(degree, 5) for degree in spot.point]}
    return {
        "type": "Feature",
        "id": spot.number,
        "geometry": spot.geometry or point,
        "properties": {
            "number": spot.number,
            "at": point["coordinates"],
            "place": spot.place.name,
            "names": [
                {"side": one.side, "names": [name.text for name in one.names]} for one in spot.names
            ],
            "precision": spot.precision.value,
            "precision_words": str(label(spot.precision)),
            "radius_km": None if spot.geometry else spot.radius_km,
            "level": spot.level.value,
            "sign": LEVEL_KINDS[spot.level],
            "title": spot_title(spot),
            "count": len(spot.acts),
            "acts": [
                {
                    "reference": act.reference,
                    "address": reverse("breach_detail", args=[act.reference]),
                    "summary": act.summary,
                    "when": time_line(act.occurred) or _("time not known"),
                    "level": act.level.value,
                }
                for act in (spot.shown if few else spot.acts)
            ],
        },
    }
