"""The tables of a situation report."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.models import Actor, CorrectionNote
from agreements.models.labels import label
from agreements.models.signs import SIGNS, state_word
from agreements.queries.report_acts import ReportedAct, Statement
from agreements.queries.report_sums import LevelSum
from agreements.queries.reports import Report, ReportRow, Standing
from agreements.types.documents import Cell, Column, Line, Run, Table, Voice
from agreements.types.terms import State
from agreements.views.report_words import (
    flags_line,
    level_words,
    quoted,
    say,
    small,
    state_line,
    time_run,
    utc_clock,
    wall_clock,
)

# Beyond so many acts the annex refers to the list, which has them all.
MOST_ACTS = 200


def clause_table(report: Report) -> Table:
    """Return a row a duty, a column a party."""
    columns = (Column(_("Clause and duty"), 3), *(Column(one.name, 2) for one in report.parties))
    rows = []
    clause = None
    for row in report.rows:
        cells = [_standing_cell(row.standings.get(party.pk), report) for party in report.parties]
        rows.append((_duty_cell(row, report, first=row.clause.pk != clause), *cells))
        clause = row.clause.pk
    caption = _("State of each duty at the end of the period, for each party that owes it")
    return Table(caption, columns, tuple(rows))


def _duty_cell(row: ReportRow, report: Report, *, first: bool) -> Cell:
    ident = Run(row.ident, strong=True, link=row.clause.get_absolute_url())
    lines: list[Line] = [(ident, Run(" "), Run(row.summary))]
    if first and row.words:
        language = report.text.language if report.text else ""
        lines.append((Run(row.words, voice=Voice.SOURCE, language=language),))
    return Cell(tuple(lines))


def _standing_cell(standing: Standing | None, report: Report) -> Cell:
    if standing is None:
        return Cell((small(_("no such duty")),))
    cell = standing.cell
    lines = [state_line(standing)]
    if cell.flags:
        lines.append(flags_line(cell.flags))
    if cell.since is not None:
        since = wall_clock(cell.since.astimezone(report.clock.ends.tzinfo))
        lines.append(small(_("since %(moment)s") % {"moment": since}))
    if standing.changed and standing.at_start is not None:
        before = label(standing.at_start)
        lines.append(small(_("at the beginning of the period: %(state)s") % {"state": before}))
    if cell.unreviewed:
        words = ngettext(
            "%(n)d linked sentence not reviewed",
            "%(n)d linked sentences not reviewed",
            cell.unreviewed,
        ) % {"n": cell.unreviewed}
        lines.append((Run(words, voice=Voice.GUESS, small=True),))
    return Cell(tuple(lines), tone=SIGNS[cell.status].tone)


def sums_table(report: Report) -> Table:
    """Return the cells counted by state, unknown ones first, a column a party."""
    present = {state for party in report.sums for state in party.states}
    ordered = [state for state in SIGNS if state in present]
    figures = [Column(one.party.name, 1, figures=True) for one in report.sums]
    columns = (Column(_("State"), 3), *figures)
    rows = []
    for state in ordered:
        counts = [party.states[state] for party in report.sums]
        if state == State.DUE:
            undated = [party.undated for party in report.sums]
            counts = [all_due - without for all_due, without in zip(counts, undated, strict=True)]
            rows += _state_row(state, undated, dated=False)
        rows += _state_row(state, counts)
    caption = _(
        "Cells by state, the unknown ones first; out of force is no state of keeping or breaking"
    )
    return Table(caption, columns, tuple(rows))


def _state_row(state: State, counts: list[int], *, dated: bool = True) -> list[tuple[Cell, ...]]:
    """Return the row of a state, or none where nothing is in it."""
    if not any(counts):
        return []
    sign = SIGNS[state]
    head = Run(str(state_word(state, dated=dated)), mark=sign.shape, tone=sign.tone)
    return [(Cell(((head,),)), *(_figure(count) for count in counts))]


def _figure(number: int) -> Cell:
    return Cell((say(str(number)),), figures=True)


def level_table(levels: Iterable[LevelSum], parties: list[Actor]) -> Table:
    """Return claims by the level at which their acts are established, origins beside them."""
    speakers = [
        Column(_("Accusations by %(party)s") % {"party": party.name}, 2, figures=True)
        for party in parties
    ]
    columns = (
        Column(_("Level: did it happen?"), 4),
        Column(_("Acts"), 1, figures=True),
        *speakers,
        Column(_("Accusations by others"), 2, figures=True),
        Column(_("Denials"), 1, figures=True),
        Column(_("Origins"), 1, figures=True),
    )
    rows = tuple(
        (
            Cell((say(level_words(one.level)),)),
            _figure(one.acts),
            *(_figure(one.by_party[party.pk]) for party in parties),
            _figure(one.by_others),
            _figure(one.denials),
            _figure(one.origins),
        )
        for one in levels
    )
    return Table(_("Claims on acts that may have happened in the period"), columns, rows)


def coverage_table(report: Report) -> Table:
    """Return who could see what, from when to when, and why not more."""
    zone = report.clock.ends.tzinfo
    rows = []
    for one in report.seen:
        clause = one.clause or _("all")
        until = wall_clock(one.ends.astimezone(zone)) if one.ends else _("until further notice")
        times = f"{wall_clock(one.begins.astimezone(zone))} – {until}"
        who = [say(one.mechanism)] + ([small(one.reason)] if one.reason else [])
        rows.append(
            (
                Cell((say(clause),)),
                Cell(((Run(str(label(one.value)), strong=True),),)),
                Cell(tuple(who)),
                Cell((small(times),)),
            )
        )
    columns = (
        Column(_("Clause"), 1),
        Column(_("Coverage"), 2),
        Column(_("Who could see, and what limited it"), 5),
        Column(_("From and to"), 3),
    )
    return Table(_("Coverage that reaches into the period"), columns, tuple(rows))


def correction_table(notes: Iterable[CorrectionNote]) -> Table:
    """Return the corrections: which claim, what it read, what it reads, which cells changed."""
    rows = []
    for note in notes:
        breach = note.claim.breach
        head: Line = (Run(breach.reference, strong=True, link=breach.get_absolute_url()),)
        cells = tuple(small(_changed(cell)) for cell in note.cells) or (small(_("none")),)
        rows.append(
            (
                Cell((head, small(utc_clock(note.posted_at)))),
                Cell((say(_reading(note.before)),)),
                Cell((say(_reading(note.after)),)),
                Cell((say(note.reason),)),
                Cell(cells),
            )
        )
    columns = (
        Column(_("Claim, and when posted"), 3),
        Column(_("It read"), 3),
        Column(_("It reads"), 3),
        Column(_("Why"), 4),
        Column(_("Cells changed"), 3),
    )
    return Table(_("Corrections"), columns, tuple(rows))


def _reading(reading: dict[str, object]) -> str:
    """Return who accuses whom, as a note keeps it."""
    accused = reading.get("accused")
    names = ", ".join(map(str, accused)) if isinstance(accused, list) else ""
    if reading.get("retracted"):
        return _("retracted; said by %(who)s") % {"who": reading.get("claimant", "")}
    if not names:
        return _("said by %(who)s") % {"who": reading.get("claimant", "")}
    return _("said by %(who)s, about %(whom)s") % {
        "who": reading.get("claimant", ""),
        "whom": names,
    }


def _changed(cell: dict[str, str]) -> str:
    before, after = (_state(cell.get(name, "")) for name in ("before", "after"))
    duty = cell.get("obligation") or cell.get("clause", "")
    return f"{duty} {cell.get('obligor', '')}: {before} → {after}"


def _state(name: str) -> str:
    return str(label(State(name))) if name in State.__members__ else name


def act_table(acts: list[ReportedAct], caption: str) -> Table:
    """Return the rows of the annex: act, time and place, clauses, what each side said, level."""
    columns = (
        Column(_("Act, as claimed"), 4),
        Column(_("When and where"), 3),
        Column(_("Clauses"), 2),
        Column(_("Who says what"), 8),
        Column(_("Level"), 2),
    )
    rows = tuple(_act_row(one) for one in acts[:MOST_ACTS])
    return Table(caption, columns, rows, long_rows=True)


def _act_row(one: ReportedAct) -> tuple[Cell, ...]:
    act = one.act
    head: Line = (
        Run(act.reference, strong=True, link=reverse("breach_detail", args=[act.reference])),
    )
    place = one.place or (f"“{act.place_words}”" if act.place_words else _("place not known"))
    where = f"{place} ({label(act.precision)})"
    return (
        Cell((head, say(act.summary), small(str(label(one.kind))))),
        Cell(((time_run(act.occurred, aside=False),), small(where))),
        Cell((say(", ".join(one.clauses)),)),
        Cell(tuple(line for said in one.statements for line in _statement(said))),
        Cell((say(level_words(act.level)),)),
    )


def _statement(one: Statement) -> list[Line]:
    said = one.said
    accused = ", ".join(actor.name for actor in said.accused)
    who = f"{label(said.kind)} {accused}" if said.accuses and accused else str(label(said.kind))
    words: list[Run] = [Run(said.claimant.name, strong=True), Run(f" {who}: {one.words}")]
    if one.quote:
        words += [Run(" "), quoted(one.quote, one.language)]
    return [tuple(words), tuple(_printed(one))]


def _printed(one: Statement) -> list[Run]:
    """Return where a claim stands, when it was said and recorded, and who printed it again."""
    source = _("%(source)s; origin “%(origin)s”; ") % {
        "source": one.source,
        "origin": one.said.origin,
    }
    recorded = _("; recorded %(moment)s") % {"moment": utc_clock(one.recorded_at)}
    notes = [Run(source, small=True), time_run(one.when), Run(recorded + _misread(one), small=True)]
    if one.repeats:
        again = ", ".join(f"{repeat.source}{_misread(repeat)}" for repeat in one.repeats)
        notes.append(Run(_("; printed again by %(sources)s") % {"sources": again}, small=True))
    return notes


def _misread(one: Statement) -> str:
    if not one.reported_claimant:
        return ""
    return _(" (there as said by %(who)s, corrected)") % {"who": one.reported_claimant}


def corrected_items(claims: Iterable[tuple[ReportedAct, Statement]]) -> tuple[Line, ...]:
    """Return corrected claims on which no note was posted: who printed what, and why it is wrong."""
    return tuple(
        (
            Run(
                act.act.reference,
                strong=True,
                link=reverse("breach_detail", args=[act.act.reference]),
            ),
            Run(
                _(", %(source)s: printed as said by %(printed)s, said by %(who)s. %(why)s")
                % {
                    "source": said.source,
                    "printed": said.reported_claimant or said.said.claimant.name,
                    "who": said.said.claimant.name,
                    "why": said.correction,
                }
            ),
        )
        for act, said in claims
    )
