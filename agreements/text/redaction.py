"""Take out of quoted words what would let somebody be written to."""

import re

REMOVED = "[e-mail address removed]"
_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,63}(?:\.[\w-]{1,63})*"
    r"\.[^\W\d_]{2,63}",
    re.IGNORECASE,
)


def without_addresses(words: str) -> str:
    """Return words with every e-mail address replaced by a note that one stood there."""
    return _ADDRESS.sub(REMOVED, words)
