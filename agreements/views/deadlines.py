"""Deadlines of all agreements: as a list, as a month, and for calendar programs."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from agreements.actions.calendars import close_calendar, open_calendar
from agreements.documents.calendars import Entry, write_calendar
from agreements.forms.deadlines import DeadlineForm
from agreements.models import User
from agreements.queries.calendars import key_of, owner_of
from agreements.queries.clocks import Clocks, read_clocks_in
from agreements.queries.deadline_months import (
    Month,
    draw_month,
    in_month,
    month_to_show,
    read_month,
)
from agreements.queries.deadlines import (
    MOST_DEADLINES,
    Deadline,
    find_deadlines,
    with_events,
    with_recipients,
    with_states,
)
from agreements.queries.facets import zone_asked_for
from agreements.templatetags.deadlines import zone_words
from agreements.templatetags.times import time_line
from agreements.types.fuzzy import find_zone
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest

_ROWS = 50
_KEPT = ("conflict", "agreement", "obligor", "state", "since", "until")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the address asks for, and all deadlines that answer to it."""

    form: DeadlineForm
    clocks: Clocks
    rows: list[Deadline]
    states_read: bool
    unread: bool = False

    def shown(self, rows: list[Deadline]) -> list[Deadline]:
        """Return some of the rows with their states."""
        return rows if self.states_read else with_states(rows, self.clocks)


@require_safe
def deadline_list(request: HtmxHttpRequest) -> HttpResponse:
    """Show the deadlines asked for, as a list or as a month."""
    asked = _ask(request)
    as_month = request.GET.get("view") == "month"
    kept = _kept(request)
    context = {
        "form": asked.form,
        "clocks": asked.clocks,
        "total": len(asked.rows),
        "cut": len(asked.rows) >= MOST_DEADLINES or asked.unread,
        "as_month": as_month,
        "kept": kept,
        "kept_in_form": [*kept, ("view", "month")],
        "kept_query": urlencode(kept),
        "turned": urlencode([*kept, *_clock_pairs(asked.clocks)]),
    }
    if as_month:
        context["month"] = _month(request, asked)
    else:
        page, context["groups"] = _page(request, asked)
        context["page"] = page
    return render_page(request, "deadlines/deadline_list.html", context, partial="deadlines")


def _page(
    request: HtmxHttpRequest, asked: _Asked
) -> tuple[Page[Deadline], list[tuple[str, list[Deadline]]]]:
    """Return one page of the list, and its rows by where they stand."""
    page = Paginator(asked.rows, _ROWS).get_page(request.GET.get("page"))
    groups: dict[str, list[Deadline]] = {}
    for row in asked.shown(list(page.object_list)):
        groups.setdefault(row.group(asked.clocks.as_of), []).append(row)
    return page, list(groups.items())


def _month(request: HtmxHttpRequest, asked: _Asked) -> Month:
    today = asked.clocks.as_of.astimezone(find_zone(asked.clocks.zone)).date()
    first = read_month(request.GET.get("month", "")) or month_to_show(asked.rows, today)
    return draw_month(asked.shown(in_month(asked.rows, first)), first, asked.rows)


def _ask(request: HttpRequest) -> _Asked:
    given = request.GET
    zone = zone_asked_for(conflict=given.get("conflict", ""), agreement=given.get("agreement", ""))
    clocks = read_clocks_in(zone, given.get("as_of", ""), given.get("known_on", ""))
    form = DeadlineForm(given, zone=zone)
    wanted = form.asked
    rows = with_events(find_deadlines(wanted, clocks), clocks)
    if wanted.state is None:
        return _Asked(form, clocks, rows, states_read=False)
    read = with_states(rows, clocks)
    unread = not all(row.read for row in read)
    fitting = [row for row in read if row.state == wanted.state]
    return _Asked(form, clocks, fitting, states_read=True, unread=unread)


def _kept(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what narrows the deadlines, for links that keep it."""
    return [(name, value) for name in _KEPT if (value := request.GET.get(name, ""))]


def _clock_pairs(clocks: Clocks) -> list[tuple[str, str]]:
    pairs = (("as_of", clocks.as_of_given), ("known_on", clocks.known_on_given))
    return [pair for pair in pairs if pair[1]]


@login_not_required
@never_cache
@require_safe
def deadline_calendar(request: HttpRequest) -> HttpResponse:
    """Return the deadlines for a calendar program, which shows a key in place of a sign-in."""
    key = request.GET.get("key", "")
    reader = owner_of(key) if key else request.user
    if not isinstance(reader, User):
        words = _("This calendar address does not hold, or no more. Sign in and ask for another.")
        return HttpResponseForbidden(words, content_type="text/plain; charset=utf-8")
    asked = _ask(request)
    dated = sorted((row for row in asked.rows if row.due), key=lambda row: row.duty.pk)
    body = write_calendar(
        [_entry(request, row) for row in with_recipients(dated)],
        name=_("Ceasefire Tracker: deadlines"),
        note=_note(len(asked.rows) - len(dated)),
    )
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="deadlines.ics"'
    response["Referrer-Policy"] = "no-referrer"
    return response


def _note(undated: int) -> str:
    words = _(
        "When what agreements promise is due, as the texts say it. No entry says whether it was done."
    )
    if not undated:
        return words
    more = ngettext(
        "%(n)d duty has no date and is not in this calendar.",
        "%(n)d duties have no date and are not in this calendar.",
        undated,
    )
    return f"{words} {more % {'n': undated}}"


def _entry(request: HttpRequest, row: Deadline) -> Entry:
    duty, due = row.duty, row.due
    if due is None:
        raise ValueError("a calendar holds only what has a date")
    title = _("Due: %(summary)s (%(obligor)s; %(agreement)s, %(ident)s)") % {
        "summary": duty.summary,
        "obligor": duty.obligor.name,
        "agreement": row.agreement.short_title,
        "ident": duty.ident,
    }
    url = request.build_absolute_uri(duty.clause.get_absolute_url())
    return Entry(
        f"duty-{duty.pk}.{row.agreement.slug}@ceasefire-tracker",
        title,
        "\n".join(_told(row, url)),
        url,
        due.earliest,
        due.latest,
        duty.recorded_at,
        row.last_day if row.is_whole_day else None,
        (row.agreement.conflict.name,),
    )


def _told(row: Deadline, url: str) -> list[str]:
    """Return what an entry says below its title, a line each."""
    lines = [_("Until %(when)s.") % {"when": time_line(row.due)}]
    if row.duty.deadline_stated:
        lines.append(
            _("In the words of the text: “%(words)s”.") % {"words": row.duty.deadline_stated}
        )
    if zone := zone_words(row):
        lines.append(zone)
    if row.recipients:
        names = ", ".join(actor.name for actor in row.recipients)
        lines.append(_("To: %(names)s.") % {"names": names})
    lines.append(_("What is known of it: %(url)s") % {"url": url})
    return lines


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def calendar_address(request: HtmxHttpRequest) -> HttpResponse:
    """Give a person the secret address of their calendar, or withdraw it."""
    if request.method == "POST":
        return _change_address(request)
    kept = [*_kept(request)]
    key = key_of(request.user)
    file = request.build_absolute_uri(reverse("deadline_calendar"))
    context = {
        "address": f"{file}?{urlencode([('key', key), *kept])}" if key else "",
        "turned": urlencode(kept),
        "kept": kept,
    }
    return render_page(request, "deadlines/calendar_address.html", context)


def _change_address(request: HtmxHttpRequest) -> HttpResponse:
    if request.POST.get("do") == "withdraw":
        close_calendar(request.user)
        messages.success(
            request, _("The address is withdrawn. Who holds it reads nothing any more.")
        )
    else:
        open_calendar(request.user)
    query = urlencode([(name, value) for name in _KEPT if (value := request.POST.get(name, ""))])
    here = reverse("calendar_address")
    return HttpResponseRedirect(f"{here}?{query}" if query else here)
