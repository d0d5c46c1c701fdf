"""The audit of sources as drawings: bars of claims by level, bars of sentences read and waiting."""

from collections.abc import Iterable, Mapping

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from agreements.drawing.marks import Drawing, Mark, Pattern, line, rect, words
from agreements.models.labels import label
from agreements.queries.sources import SideClaims, SideReading, SourcesAudit
from agreements.types.terms import Level

WIDTH, LEFT, TOP, ROW, BAR = 1000, 250, 40, 34, 20
# Unreviewed first, then up the ladder: what is established is solid.
LEVELS: Mapping[Level, tuple[str, Pattern | None]] = {
    Level.V0: ("tone-unknown", Pattern.HATCH),
    Level.V1: ("tone-alleged", None),
    Level.V2: ("tone-alleged", Pattern.BARS),
    Level.V3: ("solid-breached", None),
    Level.V4: ("solid-breached", None),
}


def draw_claims(audit: SourcesAudit) -> Drawing:
    """Return a bar for each side, as long as its claims are many, split by level."""
    most = max((side.claims for side in audit.sides), default=1)
    unit = (WIDTH - LEFT - 60) / most
    marks = [
        mark
        for row, side in enumerate(audit.sides)
        for mark in _side_bar(side, TOP + row * ROW, unit)
    ]
    height = TOP + max(len(audit.sides), 1) * ROW + 8
    return Drawing(
        "claims",
        WIDTH,
        height,
        _("Claims by whom they are aligned with, and by level"),
        _("Counts of claims we hold, not of acts. The table below says the same in words."),
        [*_legend(), line("axis", LEFT, TOP - 6, LEFT, height - 8), *marks],
    )


def side_name(side: SideClaims) -> str:
    """Return the name of a side, or that there is none."""
    return side.side.name if side.side else _("aligned with nobody")


def _legend() -> Iterable[Mark]:
    x = float(LEFT)
    for level, (kind, pattern) in LEVELS.items():
        if level == Level.V4:
            continue
        text = _("V3 and V4, established") if level == Level.V3 else str(label(level))
        yield rect(kind, x, 6, 16, 12, pattern=pattern)
        yield words("label-small", x + 22, 16, text)
        x += 44 + 6.2 * len(text)


def _side_bar(side: SideClaims, y: float, unit: float) -> Iterable[Mark]:
    yield words("label", LEFT - 10, y + 15, side_name(side), anchor="end")
    x = float(LEFT)
    for level, (kind, pattern) in LEVELS.items():
        count = side.levels.get(level, 0)
        if not count:
            continue
        title = f"{side_name(side)}, {label(level)}: {count}"
        yield rect(kind, x, y, count * unit, BAR, title=title, pattern=pattern)
        x += count * unit
    yield words("label-strong", x + 8, y + 15, str(side.claims))


def draw_readings(audit: SourcesAudit) -> Drawing:
    """Return bars of linked sentences, read by a person and still waiting, by standing of the source."""
    rows = [row for row in audit.readings if row.reviewed + row.waiting]
    most = max((row.reviewed + row.waiting for row in rows), default=1)
    unit = (WIDTH - LEFT - 90) / most
    marks: list[Mark] = []
    y, party = float(TOP), None
    for row in rows:
        if row.party != party:
            party, y = row.party, y + 22
            marks.append(words("label-strong", 0, y - 6, party.name))
        marks += _reading_bar(row, y, unit)
        y += ROW - 8
    legend = [
        rect("tone-met", LEFT, 6, 16, 12),
        words("label-small", LEFT + 22, 16, _("reviewed by a person")),
        rect("tone-unknown", LEFT + 190, 6, 16, 12, pattern=Pattern.HATCH),
        words("label-small", LEFT + 212, 16, _("not reviewed")),
    ]
    return Drawing(
        "readings",
        WIDTH,
        y + 12,
        _("Linked sentences by how their source stands to each party"),
        _(
            "How much of each side’s press a person has read. The table below says the same in words."
        ),
        [*legend, *marks],
    )


def _reading_bar(row: SideReading, y: float, unit: float) -> Iterable[Mark]:
    name = standing_words(row.standing)
    yield words("label", LEFT - 10, y + 13, capfirst(name), anchor="end")
    read = row.reviewed * unit
    if row.reviewed:
        yield rect("tone-met", LEFT, y, read, BAR - 4, title=f"{name}: {row.reviewed}")
    if row.waiting:
        title = f"{name}: {row.waiting}"
        width = row.waiting * unit
        yield rect(
            "tone-unknown", LEFT + read, y, width, BAR - 4, title=title, pattern=Pattern.HATCH
        )
    end = LEFT + read + row.waiting * unit
    yield words("label-small", end + 8, y + 13, f"{row.reviewed} / {row.reviewed + row.waiting}")


def standing_words(standing: str) -> str:
    """Return how sources stand to a party, in words."""
    return {
        "near": _("its organs and aligned sources"),
        "apart": _("sources not aligned with it"),
        "against": _("sources opposed to it"),
        "unknown": _("alignment not recorded"),
    }[standing]
