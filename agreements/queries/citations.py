"""What a citation of an agreement or a clause names, gathered from the records."""

from datetime import date

from django.conf.locale import LANG_INFO
from django.utils.translation import gettext as _

from agreements.documents.citations import Cited
from agreements.models import Agreement, AgreementText
from agreements.models.labels import label
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import AgreementForm, RoleKind, TextStanding

# Who stands where an author would: whoever signed or issued it, else whoever is party to it.
_AUTHORS = ((RoleKind.SIGNATORY, RoleKind.ISSUER, RoleKind.CO_CHAIR), (RoleKind.PARTY,))


def cited(
    agreement: Agreement,
    text: AgreementText | None,
    *,
    url: str,
    accessed: date,
    path: str = "",
    heading: str = "",
) -> Cited:
    """
    Return what to cite: an agreement, in one of its texts if any, or its clause `path`. One query.

    `url` is the absolute permanent address, `accessed` the reader's day.
    """
    clause = _("clause %s") % path if path else ""
    edition = source = ""
    if text is not None:
        edition = _("%(language)s text, version %(version)s (%(standing)s)") % {
            "language": _language(text.language),
            "version": text.version,
            "standing": label(TextStanding(text.standing)),
        }
        source = text.source
    return Cited(
        key="-".join(filter(None, [agreement.slug, f"cl{path}" if path else ""])),
        title=agreement.title,
        authors=authors_of(agreement),
        form=str(label(AgreementForm(agreement.form))).capitalize(),
        is_treaty=agreement.form == AgreementForm.SIGNED_TREATY,
        issued=date_parts(agreement.agreed),
        clause=f"{clause}: {heading}" if clause and heading else clause,
        edition=edition,
        language=text.language if text else "",
        version=text.version if text else None,
        source=source,
        url=url,
        accessed=accessed,
    )


def authors_of(agreement: Agreement) -> tuple[str, ...]:
    """Return the names of those who made it, in the order of the roles. One query."""
    roles = list(agreement.roles.select_related("actor").order_by("actor__name"))
    for wanted in _AUTHORS:
        names = [one.actor.name for kind in wanted for one in roles if one.role == kind]
        if names:
            return tuple(dict.fromkeys(names))
    return ()


def date_parts(when: FuzzyInstant | None) -> tuple[int, ...]:
    """Return year, month and day of a time as lived there, as far as they are known."""
    if when is None:
        return ()
    first, last = (when.local(moment).date() for moment in (when.earliest, when.latest))
    known: list[int] = []
    for part in ("year", "month", "day"):
        if getattr(first, part) != getattr(last, part):
            break
        known.append(getattr(first, part))
    return tuple(known)


def _language(code: str) -> str:
    info = LANG_INFO.get(code.split("-")[0], {})
    return _(str(info.get("name", code)))
