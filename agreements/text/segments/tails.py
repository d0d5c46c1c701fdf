"""Tell the closing paragraph of an instrument that speaks of the whole of it."""

import re

_INSTRUMENT = re.compile(
    r"""[\W_]*(?:(?:this|the\s+present)\s+(?:\w+\s+)?(?:agreement|protocol|declaration|statement|memorandum|document|communiqu\w+|accord|treaty|understanding)
    |(?:le\s+présent|la\s+présente)\s|(?:el|la)\s+presente\s|(?:настоящ|нынешн)\w+\s|цей\s|ця\s|дан\w+\s(?:протокол|соглашени|заявлени|меморандум)
    |(?:يدخل|يسري)\s+هذا|هذا\s+(?:الاتفاق|البيان|البروتوكول)|սույն\s|bu\s+(?:bəyanat|saziş|razılaşma|protokol))""",
    re.IGNORECASE | re.VERBOSE,
)


def speaks_of_instrument(text: str) -> bool:
    """Return whether a paragraph begins with the instrument itself."""
    return _INSTRUMENT.match(text[:80]) is not None
