"""What a form begins from: a sentence, a clause, an address, or nothing; all in the page's address."""

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.http import Http404, QueryDict
from django.shortcuts import get_object_or_404

from agreements.forms.positions import Setting
from agreements.models import Clause, Conflict, Sentence
from agreements.queries.clauses import duty_picks
from agreements.queries.zones import known_zones
from agreements.views.render import number_in
from agreements.views.types import HtmxHttpRequest

LONGEST_ADDRESS = 300
_is_address = URLValidator(schemes=["http", "https"])


def start_of(request: HtmxHttpRequest, *, conflict: Conflict | None = None) -> Setting:
    """
    Return what the page's address says: `sentence`, `clause`, `url`, `conflict`.

    Without a conflict the first one is taken; with none stored the page is not there.
    """
    sentences = Sentence.objects.select_related("article__source").with_words()
    sentence_id = number_in(request.GET, "sentence")
    sentence = get_object_or_404(sentences, pk=sentence_id) if sentence_id else None
    conflict = conflict or _conflict(request)
    return Setting(
        conflict,
        duty_picks(conflict),
        known_zones(conflict),
        sentence,
        getattr(sentence, "words", ""),
        address_in(request),
        number_in(request.GET, "clause"),
    )


def with_more_rows(data: QueryDict, *, asked: str, prefix: str, most: int) -> bool:
    """Add a row to a form set where the button `asked` was pressed; tell whether it was."""
    if asked not in data:
        return False
    rows = number_in(data, f"{prefix}-TOTAL_FORMS") or 0
    data[f"{prefix}-TOTAL_FORMS"] = str(min(rows + 1, most))
    return True


def address_in(request: HtmxHttpRequest) -> str:
    """Return the web address that the page's own address hands over; nothing where it is none."""
    given = request.GET.get("url", "").strip()
    try:
        _is_address(given[: LONGEST_ADDRESS + 1])
    except ValidationError:
        return ""
    return given if len(given) <= LONGEST_ADDRESS else ""


def _conflict(request: HtmxHttpRequest) -> Conflict:
    clause = Clause.objects.filter(pk=number_in(request.GET, "clause") or 0)
    conflicts = Conflict.objects.order_by("pk")
    conflict = (
        conflicts.filter(agreements__clauses__in=clause).first()
        or conflicts.filter(agreements__slug=request.GET.get("agreement", "")).first()
        or conflicts.filter(slug=request.GET.get("conflict", "")).first()
        or conflicts.first()
    )
    if conflict is None:
        raise Http404
    return conflict
