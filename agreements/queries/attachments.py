"""Files and withheld details beside a breach, as one person may see them."""

from dataclasses import dataclass

from agreements.models import Attachment, Breach, SensitiveDetail, User


@dataclass(frozen=True, slots=True)
class Beside:
    """What lies beside a breach: what this person may read, and how much is withheld from them."""

    files: list[Attachment]
    details: list[SensitiveDetail]
    withheld_files: int
    withheld_details: int

    @property
    def anything(self) -> bool:
        """Whether there is anything at all."""
        return bool(self.files or self.details or self.withheld_files or self.withheld_details)


def beside(breach: Breach, user: User, *, reads_all: bool) -> Beside:
    """Return what lies beside a breach; who may not read all reads what they added. Two queries."""
    files = list(
        breach.attachments.filter(withdrawn=False)
        .select_related("capture", "added_by")
        .order_by("added_at", "pk")
    )
    details = list(
        breach.sensitive_details.filter(withdrawn=False).select_related("added_by").order_by("pk")
    )
    own_files = [f for f in files if not f.sensitive or reads_all or f.added_by_id == user.pk]
    own_details = [d for d in details if reads_all or d.added_by_id == user.pk]
    return Beside(
        own_files, own_details, len(files) - len(own_files), len(details) - len(own_details)
    )
