"""Scenes that several tests play in: a few records that belong together."""

from agreements.models import Agreement
from agreements.types.terms import ClauseKind, NameKind, RoleKind
from tests.factories import (
    ActorFactory,
    ActorNameFactory,
    AgreementFactory,
    AgreementNameFactory,
    AgreementRoleFactory,
    AgreementTextFactory,
    ClauseFactory,
    ClauseSpanFactory,
    on,
)

GENEVA_TEXT = (
    "1. Both states stop all fire at midnight.\n"
    "2. Each state hands the Red Cross a list of the prisoners of war it holds."
)


def geneva() -> Agreement:
    """Return a published statement of two states with a ceasefire and a list of prisoners."""
    agreement = AgreementFactory(
        slug="geneva-test",
        title="Geneva statement of Armenia and Azerbaijan",
        agreed=on(2020, 10, 30),
    )
    AgreementNameFactory(agreement=agreement, text="Geneva statement")
    for name in ("Armenia", "Azerbaijan"):
        actor = ActorFactory(slug=name.lower(), name=name)
        ActorNameFactory(actor=actor, text=name, kind=NameKind.OFFICIAL)
        AgreementRoleFactory(agreement=agreement, actor=actor, role=RoleKind.PARTY)
    text = AgreementTextFactory(agreement=agreement, text=GENEVA_TEXT)
    kinds = {"1": ClauseKind.CESSATION_OF_HOSTILITIES, "2": ClauseKind.PRISONERS_LIST}
    for path, line in zip(kinds, GENEVA_TEXT.splitlines(), strict=True):
        clause = ClauseFactory(agreement=agreement, path=path, kind=kinds[path], order=int(path))
        start = GENEVA_TEXT.index(line)
        ClauseSpanFactory(clause=clause, text=text, start=start, end=start + len(line))
    text.status, text.published_at = "published", on(2020, 11, 1).earliest
    text.save()
    return agreement
