"""Files and withheld details beside a breach: who adds them, and who takes them back."""

from dataclasses import replace

from django.db import transaction

from agreements.actions.breaches import MAY_LOG
from agreements.errors import TrackerError
from agreements.models import Attachment, Breach, Capture, SensitiveDetail, User
from agreements.types.articles import Document
from agreements.types.terms import FetchedHow, Role, SensitiveKind

# Who reads what is withheld, beside the person who added it.
READS_WITHHELD = (Role.REVIEWER, Role.ADMIN)


def reads_withheld(record: Attachment | SensitiveDetail, user: User) -> bool:
    """Tell whether a person may read what others only know to be there."""
    return record.added_by_id == user.pk or user.has_role(*READS_WITHHELD)


@transaction.atomic
def attach_file(
    breach: Breach, document: Document, *, title: str, sensitive: bool, by: User
) -> Attachment:
    """
    Keep a file's bytes, known by their sha-256, and put it beside a breach.

    The same bytes beside the same breach are one attachment: a second time brings back one that
    was withdrawn, and can make it withheld but never open.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if the breach was merged, or the file is beside it and withheld by another.
    """
    by.must_be(*MAY_LOG, to="attach files")
    _standing(breach)
    [capture] = Capture.objects.keep([replace(document, fetched_how=FetchedHow.UPLOAD)], by=by)
    known = (
        Attachment.objects.select_for_update(of=("self",))
        .filter(breach=breach, capture=capture)
        .first()
    )
    if known is None:
        return Attachment.objects.create(
            breach=breach, capture=capture, title=title, sensitive=sensitive, added_by=by
        )
    if known.sensitive and not reads_withheld(known, by):
        raise TrackerError("This file is beside the breach already, and withheld.")
    known.title, known.withdrawn = title, False
    known.sensitive = known.sensitive or sensitive
    known.save()
    return known


@transaction.atomic
def withdraw_attachment(attachment: Attachment, *, by: User) -> None:
    """
    Take a file from a breach's page; its bytes and its history stay.

    :raises NotAllowed: if the person may not log breaches, or may not read the file.
    """
    by.must_be(*MAY_LOG, to="withdraw files")
    _may_read(attachment, by)
    attachment.withdrawn = True
    attachment.save()


@transaction.atomic
def withhold_detail(
    breach: Breach, *, kind: SensitiveKind, words: str, by: User
) -> SensitiveDetail:
    """
    Keep a detail that would harm people if it were published; others see only that it is there.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if the breach was merged.
    """
    by.must_be(*MAY_LOG, to="add withheld details")
    _standing(breach)
    detail, _ = SensitiveDetail.objects.get_or_create(
        breach=breach, kind=kind, words=words, withdrawn=False, defaults={"added_by": by}
    )
    return detail


@transaction.atomic
def withdraw_detail(detail: SensitiveDetail, *, by: User) -> None:
    """
    Take a withheld detail back.

    :raises NotAllowed: if the person may not log breaches, or may not read it.
    """
    by.must_be(*MAY_LOG, to="withdraw details")
    _may_read(detail, by)
    detail.withdrawn = True
    detail.save()


def _may_read(record: Attachment | SensitiveDetail, by: User) -> None:
    if not record_is_open(record) and record.added_by_id != by.pk:
        by.must_be(*READS_WITHHELD, to="read what is withheld")


def record_is_open(record: Attachment | SensitiveDetail) -> bool:
    """Tell whether everybody may read a record; a withheld detail never is."""
    return isinstance(record, Attachment) and not record.sensitive


def _standing(breach: Breach) -> None:
    if breach.merged_into_id is not None:
        raise TrackerError(f"{breach} was merged into {breach.merged_into}. Use that one.")
