"""What a curator does with aliases: add one, switch it off and on again, correct it."""

from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.errors import StaleReview, TrackerError
from agreements.linking.written import pattern_of
from agreements.models import Actor, Agreement, Alias, Conflict, Place, User
from agreements.types.terms import AliasKind, AliasOrigin, AliasStatus, Role

MAY_CURATE = (Role.CURATOR, Role.ADMIN)
_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class Names:
    """What an alias names: an actor, an agreement, a place on record or not; else the region."""

    actor: Actor | None = None
    agreement: Agreement | None = None
    place: Place | None = None
    thing: str = ""

    @property
    def kind(self) -> AliasKind:
        """The kind of what is named."""
        if self.actor is not None:
            return AliasKind.PARTY
        if self.agreement is not None:
            return AliasKind.AGREEMENT
        return AliasKind.PLACE if self.place is not None or self.thing else AliasKind.REGION


@dataclass(frozen=True, slots=True)
class Written:
    """How an alias is written: its words, their language (empty: any), and when it was in use."""

    text: str
    language: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@transaction.atomic
def add_alias(conflict: Conflict, names: Names, written: Written, *, by: User) -> Alias:
    """
    Add an alias; the caller then has the articles that it concerns linked anew.

    :raises NotAllowed: if the person may not change aliases.
    :raises TrackerError: if there is too little to look for, the days are in the wrong order, or
        the conflict has this alias already.
    """
    by.must_be(*MAY_CURATE, to="change aliases")
    alias = Alias(
        conflict=conflict,
        kind=names.kind,
        actor=names.actor,
        agreement=names.agreement,
        place=names.place,
        thing=names.thing.strip(),
        origin=AliasOrigin.CURATOR,
        made_by=by,
    )
    return _save_as(alias, written)


@transaction.atomic
def switch_off(alias: Alias, *, reason: str, by: User) -> Alias:
    """
    Look for an alias no more; it stays in the list with the reason.

    :raises NotAllowed: if the person may not change aliases.
    :raises TrackerError: if no reason is given.
    :raises StaleReview: if somebody has switched it off or corrected it meanwhile.
    """
    by.must_be(*MAY_CURATE, to="change aliases")
    if not reason.strip():
        raise TrackerError(_("Say why: what does it find that it should not?"))
    alias = _locked(alias, AliasStatus.ACTIVE)
    alias.status, alias.reason = AliasStatus.OFF, reason.strip()[:_LONGEST_REASON]
    return _changed(alias)


@transaction.atomic
def switch_on(alias: Alias, *, by: User) -> Alias:
    """
    Look for an alias again.

    :raises NotAllowed: if the person may not change aliases.
    :raises TrackerError: if another like it is looked for meanwhile.
    :raises StaleReview: if it is not switched off any more.
    """
    by.must_be(*MAY_CURATE, to="change aliases")
    alias = _locked(alias, AliasStatus.OFF)
    alias.status, alias.reason = AliasStatus.ACTIVE, ""
    return _changed(alias)


@transaction.atomic
def correct_alias(alias: Alias, written: Written, *, by: User) -> Alias:
    """
    Put a corrected alias in the place of another, which stays in the list as it was.

    :raises NotAllowed: if the person may not change aliases.
    :raises TrackerError: as for `add_alias`, or if nothing is different.
    :raises StaleReview: if somebody has switched it off or corrected it meanwhile.
    """
    by.must_be(*MAY_CURATE, to="change aliases")
    old = _locked(alias, AliasStatus.ACTIVE)
    before = Written(old.text, old.language, old.valid_from, old.valid_to)
    if before == written:
        raise TrackerError(_("Nothing is different. Change its words, language or days."))
    # The old one leaves first: the two may differ in their days alone.
    old.status, old.reason = AliasStatus.OFF, "being corrected"
    old.save(update_fields=["status", "reason"])
    new = add_alias(
        old.conflict, Names(old.actor, old.agreement, old.place, old.thing), written, by=by
    )
    old.status, old.reason, old.superseded_by = AliasStatus.SUPERSEDED, "", new
    _changed(old)
    return new


def _locked(alias: Alias, expected: AliasStatus) -> Alias:
    found = Alias.objects.select_for_update(of=("self",)).get(pk=alias.pk)
    if found.status != expected:
        raise StaleReview(
            _("Somebody has changed this alias meanwhile. Look at it again before you decide.")
        )
    return found


def _save_as(alias: Alias, written: Written) -> Alias:
    alias.text, alias.pattern = written.text.strip(), pattern_of(written.text)
    alias.language = written.language
    alias.valid_from, alias.valid_to = written.valid_from, written.valid_to
    if not alias.pattern:
        raise TrackerError(_("That is too short to look for: it needs three letters or more."))
    first, last = written.valid_from, written.valid_to
    if first is not None and last is not None and last < first:
        raise TrackerError(_("The last day lies before the first. Exchange them."))
    return _changed(alias)


def _changed(alias: Alias) -> Alias:
    """Save an alias; the articles that it concerns are not linked with the change yet."""
    alias.applied_at, alias.changed_at = None, timezone.now()
    try:
        with transaction.atomic():
            alias.save()
    except IntegrityError as error:
        if "alias_once_at_a_time" not in str(error):
            raise
        raise TrackerError(
            _("This alias is there already, for the same days. Correct that one.")
        ) from error
    return alias
