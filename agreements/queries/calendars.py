"""Who asks for a calendar by its secret address, and how such an address reads."""

from django.core import signing

from agreements.models import User

_SALT = "agreements.calendar"


def key_of(user: User) -> str:
    """Return the secret part of a person's calendar address; nothing while none is given out."""
    if not user.has_calendar:
        return ""
    return signing.Signer(salt=_SALT).sign_object([user.pk, user.calendar_issue])


def owner_of(key: str) -> User | None:
    """
    Return whose calendar a key opens; None if it was withdrawn, forged or cut. One query at most.

    People who were deactivated have no calendar.
    """
    try:
        number, issue = signing.Signer(salt=_SALT).unsign_object(key)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    user = User.objects.filter(pk=number, is_active=True, calendar_issue=issue).first()
    return user if user is not None and user.has_calendar else None
