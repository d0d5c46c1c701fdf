"""How to cite what a page shows, in the forms that people paste."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.documents.citations import bibtex, csl_json, plain_citation
from agreements.models import Agreement, AgreementText
from agreements.queries.citations import cited
from agreements.views.types import HtmxHttpRequest


@dataclass(frozen=True, slots=True)
class Citation:
    """One form of a citation: an id for its element, its name, its words."""

    ident: str
    name: str
    words: str


def citations(
    request: HtmxHttpRequest,
    agreement: Agreement,
    text: AgreementText | None,
    address: str,
    *,
    path: str = "",
    heading: str = "",
) -> list[Citation]:
    """Return the citations of an agreement, or of its clause `path`, at a permanent address. One query."""
    found = cited(
        agreement,
        text,
        url=request.build_absolute_uri(address),
        accessed=timezone.now().date(),
        path=path,
        heading=heading,
    )
    return [
        Citation("cite-text", _("Text"), plain_citation(found)),
        Citation("cite-bibtex", "BibTeX", bibtex(found)),
        Citation("cite-csl", "CSL-JSON", csl_json(found)),
    ]
