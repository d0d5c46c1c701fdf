"""What reports there is something to say in: the agreements, and when acts are claimed under each."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from agreements.models import Agreement, BreachClause
from agreements.types.fuzzy import find_zone

# An index names so many months of an agreement, the newest ones.
MOST_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """One agreement, and the days on which an act claimed under it may have happened, newest first."""

    agreement: Agreement
    days: list[date]

    @property
    def months(self) -> list[date]:
        """The first days of the newest months among them."""
        return list(dict.fromkeys(day.replace(day=1) for day in self.days))[:MOST_MONTHS]

    @property
    def newest(self) -> date | None:
        """The newest day."""
        return self.days[0] if self.days else None


def report_choices() -> list[Choice]:
    """Return all agreements by conflict and date. Two queries."""
    agreements = list(
        Agreement.objects.select_related("conflict").order_by(
            "conflict__name", "conflict", "agreed_earliest", "slug"
        )
    )
    moments: dict[int, list[datetime]] = defaultdict(list)
    for pk, moment in _moments():
        moments[pk].append(moment)
    return [Choice(one, _days(moments[one.pk], one.conflict.zone)) for one in agreements]


def newest_day(agreements: list[Agreement], *, now: datetime) -> date:
    """Return the newest day on which an act is claimed under some agreements, or today. One query."""
    zone = agreements[0].conflict.zone if agreements else "UTC"
    days = _days([moment for _, moment in _moments(agreements)], zone)
    return days[0] if days else now.astimezone(find_zone(zone)).date()


def _moments(agreements: list[Agreement] | None = None) -> list[tuple[int, datetime]]:
    touches = BreachClause.objects.filter(withdrawn=False, breach__occurred_latest__isnull=False)
    if agreements is not None:
        touches = touches.filter(clause__agreement__in=agreements)
    rows = touches.values_list("clause__agreement_id", "breach__occurred_latest").distinct()
    return [(pk, moment) for pk, moment in rows if moment is not None]


def _days(moments: list[datetime], zone: str) -> list[date]:
    return sorted({moment.astimezone(find_zone(zone)).date() for moment in moments}, reverse=True)
