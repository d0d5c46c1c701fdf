"""The address under which a person's calendar program reads the deadlines."""

from django.db import transaction

from agreements.models import User


@transaction.atomic
def open_calendar(user: User) -> User:
    """Give a person an address for their calendar; one that holds already goes on holding."""
    row = User.objects.select_for_update().get(pk=user.pk)
    if not row.has_calendar:
        row.calendar_issue += 1
        row.save(update_fields=["calendar_issue"])
    return row


@transaction.atomic
def close_calendar(user: User) -> User:
    """Withdraw the address of a person's calendar; whoever holds it reads nothing from now on."""
    row = User.objects.select_for_update().get(pk=user.pk)
    if row.has_calendar:
        row.calendar_issue += 1
        row.save(update_fields=["calendar_issue"])
    return row
