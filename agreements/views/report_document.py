"""A situation report as a document: what page and PDF both print, section by section."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.models import Conflict
from agreements.models.labels import label
from agreements.queries.report_sums import PartySum
from agreements.queries.reports import Done, Report
from agreements.types.documents import Block, Document, Items, Line, Paragraph, Run, Section
from agreements.types.terms import CoverageValue
from agreements.views.report_tables import (
    MOST_ACTS,
    act_table,
    clause_table,
    corrected_items,
    correction_table,
    coverage_table,
    level_table,
    sums_table,
)
from agreements.views.report_words import (
    level_words,
    percent,
    say,
    small,
    state_words,
    time_run,
    utc_clock,
    wall_clock,
)


def compose(report: Report) -> Document:
    """Return the report of one agreement in words, in the reader's language."""
    agreement = report.agreement
    subject = (
        Run(agreement.title, link=agreement.get_absolute_url()),
        Run(f" · {agreement.conflict.name}"),
    )
    return _document(report, subject, agreement.short_title, _sections(report), _versions([report]))


def compose_together(conflict: Conflict, reports: list[Report]) -> Document:
    """Return the reports of a conflict's agreements as one, each agreement under its own name."""
    subject = (
        Run(_("all agreements together"), link=reverse("conflict_detail", args=[conflict.slug])),
        Run(f" · {conflict.name}"),
    )
    sections = tuple(
        Section(
            f"{report.agreement.slug}-{section.key}",
            f"{report.agreement.short_title}: {section.heading}",
            section.blocks,
        )
        for report in reports
        for section in (_sections(report) if _says_something(report) else (_nothing(report),))
    )
    return _document(reports[0], subject, conflict.name, sections, _versions(reports))


def _document(
    report: Report,
    subject: Line,
    short: str,
    sections: tuple[Section, ...],
    versions: tuple[Line, ...],
) -> Document:
    number = _("Report %(number)s") % {"number": report.clock.number}
    return Document(
        _("Situation report"),
        number,
        subject,
        _clock(report) + versions,
        sections,
        running=f"{_('Ceasefire Tracker')} · {number} · {short} · "
        + _("A claim is what somebody says; it is no finding."),
        language=translation.get_language() or settings.LANGUAGE_CODE,
        rtl=translation.get_language_bidi(),
        notices=_notices(report),
    )


def _sections(report: Report) -> tuple[Section, ...]:
    return (
        _summary(report),
        _clauses(report),
        _claims(report),
        _coverage(report),
        _restrictions(report),
        _corrections(report),
        _annex(report),
    )


def _says_something(report: Report) -> bool:
    return bool(report.counted or report.acts or report.done or report.corrections)


def _nothing(report: Report) -> Section:
    words = _(
        "No duty was in force at the end of the period, and nothing is recorded that bears on it."
    )
    return Section("summary", _("Summary"), (Paragraph(say(words)),))


def _versions(reports: list[Report]) -> tuple[Line, ...]:
    """Return by which text each agreement's clauses were cut: shares hold for that text only."""
    lines = []
    for report in reports:
        if report.text is not None:
            words = _(
                "%(agreement)s: clauses and duties of text version %(version)s, %(standing)s."
            )
            told = {
                "agreement": report.agreement.short_title,
                "version": report.text.version,
                "standing": report.text.get_standing_display(),
            }
            lines.append(small(words % told))
    return tuple(lines)


def _clock(report: Report) -> tuple[Line, ...]:
    clock = report.clock
    zone = {"zone": clock.zone}
    as_of = _("As of %(moment)s") % {
        "moment": wall_clock(report.as_of.astimezone(clock.ends.tzinfo))
    }
    covers = _("Covers from %(begins)s to %(ends)s, by the wall clock of %(zone)s.") % {
        "begins": wall_clock(clock.begins),
        "ends": wall_clock(clock.ends),
        **zone,
    }
    known = _("As known on %(moment)s. What people recorded later is not in it.") % {
        "moment": utc_clock(report.known_on or report.made_at)
    }
    return ((Run(as_of, strong=True),), say(covers), say(known))


def _notices(report: Report) -> tuple[Line, ...]:
    if not report.ahead:
        return ()
    words = _("The period is not over: the report stands as of now and will change.")
    return ((Run(words, strong=True),),)


def _summary(report: Report) -> Section:
    changed = [(row, one) for row, one in report.standings if one.changed]
    lines: list[Line] = [_unknown_first(report)]
    lines.append(
        say(
            ngettext(
                "%(n)d cell changed in the period.",
                "%(n)d cells changed in the period.",
                len(changed),
            )
            % {"n": len(changed)}
        )
    )
    for row, one in changed:
        words = _("%(duty)s, %(party)s: from “%(before)s” to “%(after)s”") % {
            "duty": row.ident,
            "party": one.cell.obligor.name,
            "before": label(one.at_start) if one.at_start else "",
            "after": state_words(one),
        }
        lines.append(say(words))
    lines.append(_claimed(report))
    lines += [_fell_due(report), _unreviewed(report)]
    shares = tuple(say(_share(party, report)) for party in report.sums)
    blocks: list[Block] = [Items(tuple(line for line in lines if line)), sums_table(report)]
    if shares:
        blocks += [
            Paragraph(
                say(_("Deliveries known to be done, the only duties of which a share is given:"))
            ),
            Items(shares),
        ]
    return Section("summary", _("Summary"), tuple(blocks))


def _unknown_first(report: Report) -> Line:
    if not report.counted:
        return say(_("No duty was in force at the end of the period."))
    words = _("Unknown: %(unknown)d of %(all)d cells in force (%(share)s).") % {
        "unknown": report.unknown,
        "all": report.counted,
        "share": percent(report.unknown, report.counted),
    }
    return (Run(words, strong=True),)


def _claimed(report: Report) -> Line:
    acts = [one.act for one in report.acts if one.inside]
    claims = [said for act in acts for said in act.said]
    words = ngettext(
        "%(n)d act is claimed for the period, in %(claims)d claims from %(origins)d origins.",
        "%(n)d acts are claimed for the period, in %(claims)d claims from %(origins)d origins.",
        len(acts),
    )
    origins = len({one.origin for one in claims})
    return say(words % {"n": len(acts), "claims": len(claims), "origins": origins})


def _fell_due(report: Report) -> Line:
    if not report.due:
        return ()
    named = sorted({f"{one.ident} ({one.obligor.name})" for one in report.due})
    return say(_("Deadlines that passed in the period: %(duties)s.") % {"duties": ", ".join(named)})


def _unreviewed(report: Report) -> Line:
    waiting = {row.clause.pk: one.cell.unreviewed for row, one in report.standings}
    total = sum(waiting.values())
    words = ngettext(
        "%(n)d sentence that a machine linked to these clauses is not reviewed; it moves no state.",
        "%(n)d sentences that a machine linked to these clauses are not reviewed; they move no state.",
        total,
    )
    return say(words % {"n": total})


def _share(party: PartySum, report: Report) -> str:
    """Return the share of a party's deliveries known to be done, or why none is given (R24)."""
    name = party.party.name
    if not party.positive:
        return _("%(party)s: no delivery was in force.") % {"party": name}
    told = {
        "party": name,
        "n": party.positive,
        "unknown": party.positive_unknown,
        "unknown_share": percent(party.positive_unknown, party.positive),
        "version": report.text.version if report.text else "–",
    }
    if not party.share_shown:
        return (
            _(
                "%(party)s: no percentage is given, for %(unknown)d of %(n)d deliveries "
                "(%(unknown_share)s) are unknown; text version %(version)s."
            )
            % told
        )
    told |= {"done": party.done, "share": percent(party.done, party.positive)}
    return (
        _(
            "%(party)s: %(done)d of %(n)d deliveries (%(share)s); unknown %(unknown)d "
            "(%(unknown_share)s); text version %(version)s."
        )
        % told
    )


def _clauses(report: Report) -> Section:
    blocks: tuple[Block, ...] = (clause_table(report),)
    if not report.rows:
        blocks = (Paragraph(say(_("No duty is recorded under this agreement."))),)
    return Section("clauses", _("Clauses, party by party"), blocks)


def _claims(report: Report) -> Section:
    aside = _(
        "The level says how well it is established that the act happened; who did it and whether it "
        "is a breach are asked apart. Who reports more has not thereby done less."
    )
    table = level_table(report.levels, report.parties)
    return Section("claims", _("Claims by level"), (table, Paragraph(say(aside), aside=True)))


def _coverage(report: Report) -> Section:
    blind = [path for path, value in report.worst_seen if value is CoverageValue.NONE]
    blocks: list[Block] = []
    if blind:
        words = _(
            "At some time in the period nobody is recorded as able to see: clause %(clauses)s."
        )
        blocks.append(Paragraph((Run(words % {"clauses": ", ".join(blind)}, strong=True),)))
    if report.seen:
        blocks.append(coverage_table(report))
    else:
        blocks.append(
            Paragraph(say(_("No coverage is recorded for this period: silence says nothing.")))
        )
    return Section("coverage", _("Coverage"), tuple(blocks))


def _restrictions(report: Report) -> Section:
    acts = [one for one in report.acts if one.restricts and one.inside]
    if acts:
        table = act_table(acts, _("Access that was refused or obstructed, as claimed"))
        return Section("restrictions", _("Restrictions"), (table,))
    words = _(
        "No refusal or obstruction of access is recorded for the period. That says nothing about "
        "whether there was one; what limited the view stands under coverage."
    )
    return Section("restrictions", _("Restrictions"), (Paragraph(say(words)),))


def _corrections(report: Report) -> Section:
    blocks: list[Block] = []
    if report.corrections:
        blocks.append(correction_table(report.corrections))
    if report.corrected_unposted:
        blocks += [
            _heading(_("Corrected claims in this report on which no note was posted")),
            Items(corrected_items(report.corrected_unposted)),
        ]
    if not blocks:
        words = _("No correction was posted in the period, or on a claim in this report.")
        blocks.append(Paragraph(say(words)))
    return Section("corrections", _("Corrections"), tuple(blocks))


def _annex(report: Report) -> Section:
    inside = [one for one in report.acts if one.inside]
    earlier = [one for one in report.acts if not one.inside]
    blocks: list[Block] = []
    if inside:
        blocks.append(act_table(inside, _("Acts that may have happened in the period")))
    if earlier:
        blocks.append(
            act_table(earlier, _("Earlier acts of which something was said in the period"))
        )
    hidden = sum(max(len(acts) - MOST_ACTS, 0) for acts in (inside, earlier))
    if hidden:
        link = f"{reverse('breach_list')}?agreement={report.agreement.slug}"
        words = ngettext(
            "%(n)d more act is in the list of breaches.",
            "%(n)d more acts are in the list of breaches.",
            hidden,
        ) % {"n": hidden}
        blocks.append(Paragraph((Run(words, link=link),)))
    if report.done:
        blocks += [
            _heading(_("Reported done, or not done")),
            Items(tuple(_done(one) for one in report.done)),
        ]
    if report.declarations:
        told = tuple(
            (
                Run(one.actor.name, strong=True),
                Run(f" {one.get_kind_display()}: {one.words} "),
                time_run(one.declared),
            )
            for one in report.declarations
        )
        blocks += [
            _heading(_("Declared in the period, as entered with the agreement’s text")),
            Items(told),
        ]
    if not blocks:
        blocks.append(Paragraph(say(_("Nothing is recorded that bears on the period."))))
    return Section("annex", _("Annex: the records"), tuple(blocks))


def _heading(words: str) -> Paragraph:
    return Paragraph((Run(words, strong=True),))


def _done(one: Done) -> Line:
    duty = one.obligation
    notes = [level_words(one.level)]
    if one.share is not None:
        notes.append(_("share %(share)s") % {"share": f"{one.share:g}"})
    if one.announcement:
        notes.append(_("an announcement, which moves no state"))
    if one.recipient_confirms:
        notes.append(_("the recipient confirms it"))
    if one.recipient_denies:
        notes.append(_("the recipient denies it"))
    source = _("; %(source)s; origin %(origin)s; ") % {"source": one.source, "origin": one.origin}
    return (
        Run(f"{duty.ident}, {duty.obligor.name}", strong=True),
        Run(f": {one.words} "),
        Run("; ".join(notes) + source, small=True),
        time_run(one.done),
    )
