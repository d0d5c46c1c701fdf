"""Where our own labelled articles lie: invented, in the corpus format (`labelled/README.md`)."""

from pathlib import Path

LABELLED = Path(__file__).parent / "labelled"
