"""Situation reports: their own clock, unknown first, claims by level, and the same words as PDF."""

import io
import re
from collections import Counter
from datetime import UTC, date, datetime, time

import pypdf
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from agreements.models import CorrectionNote
from agreements.queries.report_sums import PartySum
from agreements.text.loaded_terms import LOADED_TERMS, find_loaded
from agreements.types.documents import Table, Voice, runs_of
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.reports import Period, ReportClock
from agreements.types.terms import ActKind, ClaimKind, CoverageValue, InScope, Level, State
from agreements.views import report_document, report_tables, reports
from tests.factories import (
    ActorFactory,
    ArticleFactory,
    BreachClauseFactory,
    BreachFactory,
    ClaimAccusedFactory,
    ClaimFactory,
    CoverageFactory,
    DeclarationFactory,
    FulfilmentFactory,
    on,
)
from tests.web.world import build_world

REPORT = "/reports/agreements/accord/?period=daily&date=2020-10-31"
MONTH = "/reports/agreements/accord/?period=monthly&date=2020-10-31"


def document(client, path=REPORT):
    return client.get(path).context["document"]


def section(client, key, path=REPORT):
    return next(part for part in document(client, path).sections if part.key == key)


def words(part):
    return " ".join(" ".join(run.words for run in runs_of(part)).split())


def table(part):
    return next(block for block in part.blocks if isinstance(block, Table))


def rows_of(block):
    """Return a table's rows as words."""
    return [["".join(r.words for line in c.lines for r in line) for c in row] for row in block.rows]


def test_report_is_numbered_and_prints_its_own_clock_with_zone_and_utc(world, reader):
    made = document(reader)
    assert made.number == "Report 2020-10-31/daily"
    clock = [words for line in made.clock for words in ["".join(run.words for run in line)]]
    assert clock[0] == "As of 31 Oct 2020, 19:30 (UTC+4; 15:30 UTC)"
    assert "from 30 Oct 2020, 19:30 (UTC+4; 15:30 UTC) to 31 Oct 2020, 19:30" in clock[1]
    assert clock[2].startswith("As known on ")


def test_any_other_clock_can_be_asked_for(world, reader):
    clock = document(reader, f"{REPORT}&at=07:00").clock
    assert clock[0][0].words == "As of 31 Oct 2020, 07:00 (UTC+4; 03:00 UTC)"


def test_report_of_a_month_is_numbered_by_it(world, reader):
    made = document(reader, MONTH)
    assert made.number == "Report 2020-10/monthly"
    assert made.clock[0][0].words.startswith("As of 31 Oct 2020, 19:30")


def test_unknown_is_said_first_and_counted_first(world, reader):
    summary = section(reader, "summary")
    assert summary.blocks[0].lines[0][0].words == "Unknown: 4 of 6 cells in force (67 %)."
    assert rows_of(table(summary))[0] == ["unknown", "2", "2"]


def test_each_party_has_its_cell_with_state_since_and_unreviewed(world, reader):
    world.breach.in_scope = InScope.YES
    world.breach.save()
    rows = rows_of(table(section(reader, "clauses", REPORT.replace("2020-10-31", "2020-11-01"))))
    assert rows[0][0].startswith("1/1 Not to shell villages")
    assert rows[0][2].startswith("breach contested")
    assert "occurrence V1; attribution V1since 31 Oct 2020, 23:59 (UTC+4" in rows[0][2]
    assert "at the beginning of the period: unknown" in rows[0][2]
    assert "3 linked sentences not reviewed" in rows[0][2]
    assert rows[1][1].startswith("due")


def test_claims_are_counted_by_level_with_origins_beside_them(world, reader):
    rows = {row[0]: row[1:] for row in rows_of(table(section(reader, "claims")))}
    assert rows["V1, claimed"] == ["3", "3", "0", "0", "3", "6"]
    assert rows["V3, independently established"] == ["0", "0", "0", "0", "0", "0"]


def test_annex_holds_each_act_with_who_says_what_in_its_own_words(world, reader):
    annex = section(reader, "annex")
    assert [row[0].partition("Shells")[0] for row in rows_of(table(annex))] == [
        f"{world.conflict.reference_prefix}-2020-000{n}" for n in (1, 2, 3)
    ]
    said = rows_of(table(annex))[0][3]
    assert "Northland accuses Southland: They shelled our village." in said
    assert "Southland denies" in said


def test_a_sources_words_are_in_its_voice(world, reader):
    claim = world.breach.claims.get(kind=ClaimKind.ACCUSATION)
    claim.quote = "They shelled us"
    claim.save()
    voices = {run.words: run.voice for run in runs_of(section(reader, "annex"))}
    assert voices["“They shelled us”"] is Voice.SOURCE
    assert voices["Northland"] is Voice.OURS


def test_act_of_another_day_is_in_no_report_of_this_one(world, reader):
    assert "Nothing is recorded" in words(section(reader, "annex", REPORT.replace("31", "29")))


def test_position_taken_later_on_an_earlier_act_stands_apart(world, reader):
    ClaimFactory(
        breach=world.breach,
        claimant=world.parties[1],
        kind=ClaimKind.ADMISSION,
        said=FuzzyInstant.from_iso("2020-11-05T10:00+04:00", zone="Asia/Yerevan"),
    )
    path = REPORT.replace("2020-10-31", "2020-11-05")
    annex = section(reader, "annex", path)
    assert table(annex).caption == "Earlier acts of which something was said in the period"
    assert "admits" in words(annex)
    assert "denies" not in words(annex)
    assert {row[1] for row in rows_of(table(section(reader, "claims", path)))} == {"0"}


def test_reprints_of_one_origin_are_one_line(world, reader):
    first = world.breach.claims.get(kind=ClaimKind.ACCUSATION)
    again = ClaimFactory(
        breach=world.breach,
        claimant=first.claimant,
        origin=first.origin,
        article=ArticleFactory(linked=True),
    )
    ClaimAccusedFactory(claim=again, actor=world.parties[1])
    said = rows_of(table(section(reader, "annex")))[0][3]
    assert said.count("accuses Southland") == 1
    assert f"printed again by {again.article.source.name}" in said


def test_annex_that_is_too_long_refers_to_the_list(world, reader, monkeypatch):
    for module in (report_tables, report_document):
        monkeypatch.setattr(module, "MOST_ACTS", 2)
    annex = section(reader, "annex")
    assert len(rows_of(table(annex))) == 2
    more = next(run for run in runs_of(annex) if run.words.startswith("1 more act"))
    assert more.link == "/breaches/?agreement=accord"


def test_what_was_recorded_later_is_not_in_it(world, reader):
    before = document(reader, f"{REPORT}&known_on=2020-11-01")
    text = words(before)
    assert "No duty was in force at the end of the period." in text
    assert world.breach.reference not in text


def test_nobody_knows_the_future(world, reader):
    line = document(reader, f"{REPORT}&known_on=2199-01-01").clock[2][0].words
    assert line.startswith("As known on ")
    assert "2199" not in line


def test_bare_day_of_the_second_clock_is_its_end_in_the_conflicts_zone(world, reader):
    clock = document(reader, f"{REPORT}&known_on=2020-11-01").clock
    assert clock[2][0].words.startswith("As known on 1 Nov 2020, 19:59 UTC.")


def test_change_of_state_in_the_period_is_named(world, reader):
    quiet = words(section(reader, "summary", REPORT.replace("2020-10-31", "2020-11-05")))
    assert "0 cells changed in the period." in quiet
    assert "Deadlines that passed" not in quiet
    later = words(section(reader, "summary", REPORT.replace("2020-10-31", "2020-11-07")))
    assert "2/1, Northland: from “due” to “overdue, unknown”" in later
    assert "Deadlines that passed in the period: 2/1 (Northland), 2/1 (Southland)." in later


def test_no_coverage_is_said_aloud(world, reader):
    text = words(section(reader, "coverage"))
    assert "nobody is recorded as able to see: clause 1, 2, 3." in text
    assert "silence says nothing" in text


def test_coverage_is_shown_with_who_could_see_and_why_not_more(world, reader):
    CoverageFactory(
        agreement=world.agreement,
        mechanism="Observers on one side",
        reason="The other side let nobody in.",
        value=CoverageValue.PARTIAL,
        begins_at=datetime(2020, 10, 1, tzinfo=UTC),
    )
    coverage = section(reader, "coverage")
    row = rows_of(table(coverage))[0]
    assert row[:2] == ["all", "partial coverage"]
    assert "Observers on one sideThe other side let nobody in." in row[2]
    assert row[3].endswith("until further notice")
    assert "nobody is recorded as able to see" not in words(coverage)


def test_restriction_of_access_is_listed_or_its_absence_is_said(world, reader):
    assert "No refusal or obstruction" in words(section(reader, "restrictions"))
    breach = BreachFactory(
        conflict=world.conflict, act=ActKind.ACCESS_DENIED, summary="A road shut"
    )
    BreachClauseFactory(breach=breach, clause=world.clause)
    ClaimFactory(breach=breach, claimant=world.parties[0])
    restrictions = section(reader, "restrictions")
    assert "A road shut" in words(restrictions)
    assert len(rows_of(table(restrictions))) == 1


def test_correction_names_what_it_read_what_it_reads_and_the_cells(world, reader):
    claim = world.breach.claims.get(kind=ClaimKind.ACCUSATION)
    cell = {"obligation": "1/1", "obligor": "Southland", "before": "ALLEGED", "after": "UNKNOWN"}
    CorrectionNote.objects.create(
        claim=claim,
        before={"claimant": "Northland", "accused": ["Southland"]},
        after={"claimant": "Southland", "accused": ["Northland"]},
        reason="The paper took one ministry for the other.",
        cells=[cell],
    )
    row = rows_of(table(section(reader, "corrections")))[0]
    assert row[0].startswith(world.breach.reference)
    assert row[1:3] == ["said by Northland, about Southland", "said by Southland, about Northland"]
    assert row[3] == "The paper took one ministry for the other."
    assert row[4] == "1/1 Southland: breach alleged → unknown"


def test_corrected_claim_without_a_note_is_said(world, reader):
    claim = world.breach.claims.get(kind=ClaimKind.ACCUSATION)
    claim.reported_claimant = ActorFactory(name="Somebody else")
    claim.correction_reason = "Misattributed in the article."
    claim.save()
    text = words(section(reader, "corrections"))
    assert "printed as said by Somebody else, said by Northland. Misattributed" in text


def test_what_is_reported_done_and_declared_stands_in_the_annex(world, reader):
    FulfilmentFactory(
        obligation=world.duties[2], done=on(2020, 10, 31), share=0.5, words="Half of it"
    )
    DeclarationFactory(
        agreement=world.agreement,
        actor=world.parties[0],
        declared=on(2020, 10, 31),
        words="We agree.",
    )
    text = words(section(reader, "annex"))
    assert "2/1, Northland : Half of it V1, claimed; share 0.5" in text
    assert "announced: We agree." in text


@pytest.mark.parametrize(
    ("positive", "unknown", "shown"), [(0, 0, False), (4, 2, True), (4, 3, False), (1, 0, True)]
)
def test_share_is_suppressed_where_more_than_half_is_unknown(positive, unknown, shown):
    made = PartySum(ActorFactory.build(), Counter(), 0, positive, 0, unknown)
    assert made.share_shown is shown


def test_cells_out_of_force_are_in_no_share():
    states = Counter({State.SUPERSEDED: 5, State.UNKNOWN: 1, State.HOLDING: 1})
    made = PartySum(ActorFactory.build(), states, 0, 0, 0, 0)
    assert (made.counted, made.unknown) == (2, 1)


def test_share_is_printed_with_number_unknown_share_and_text_version(world, reader):
    text = words(section(reader, "summary"))
    assert "Northland: 0 of 1 deliveries (0 %); unknown 0 (0 %); text version 1." in text
    later = words(section(reader, "summary", REPORT.replace("2020-10-31", "2020-11-07")))
    assert "Northland: no percentage is given, for 1 of 1 deliveries (100 %) are unknown" in later


def test_period_that_is_not_over_says_so(world, reader):
    far = REPORT.replace("2020-10-31", "2199-01-01")
    notices = document(reader, far).notices
    assert "The period is not over" in notices[0][0].words
    assert document(reader).notices == ()


def test_report_says_no_loaded_word_in_its_own_voice(world, reader):
    runs = [run.words for run in runs_of(document(reader)) if run.voice is not Voice.SOURCE]
    assert len(runs) > 50
    assert [text for text in runs if find_loaded(text)] == []


def test_page_and_pdf_hold_every_word_of_the_document(world, reader):
    page = reader.get(f"/reports/agreements/accord/?{reader.get(REPORT).context['pinned']}")
    assert page.context["can_write_pdf"]
    html = " ".join(page.content.decode().split())
    response = reader.get(page.context["pdf"])
    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    assert 'filename="report-accord-2020-10-31-daily.pdf"' in response["Content-Disposition"]
    pdf = _squeezed(
        " ".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(response.content)).pages)
    )
    texts = {run.words.strip() for run in runs_of(page.context["document"])}
    assert [text for text in texts if " ".join(escape(text).split()) not in html] == []
    assert [text for text in texts if _squeezed(text) not in pdf] == []


def _squeezed(text):
    """Return a text without spaces and hyphens, which a PDF breaks lines at, and without page feet."""
    return re.sub(r"[\s\u00ad-]+", "", text)


def test_machine_without_the_writer_offers_to_print_the_page(world, reader, monkeypatch):
    monkeypatch.setattr(reports, "available", lambda: False)
    page = reader.get(REPORT)
    assert 'type="application/pdf"' not in page.content.decode()
    assert "print this page from your browser" in page.content.decode()
    response = reader.get(page.context["pdf"], follow=True)
    assert response.redirect_chain[0][1] == 302
    assert "print this page instead" in response.content.decode()


@pytest.mark.parametrize(
    "query",
    [
        "date=2020-13-01",
        "date=18.10.2020",
        "date=0001-01-01",
        "date=9999-12-31",
        "at=25:00",
        "at=7pm",
        "period=weekly",
        "known_on=yesterday",
        "known_on=2020-10-18T08:00%2B99:00",
        "date=%00",
    ],
)
def test_clock_that_cannot_be_read_is_said_with_its_field(world, reader, query):
    response = reader.get(f"/reports/agreements/accord/?{query}")
    assert response.status_code == 400
    assert "This report cannot be made as asked" in response.content.decode()
    pdf = reader.get(f"/reports/agreements/accord.pdf?{query}")
    assert pdf.status_code == 302


def test_report_without_a_date_is_of_the_newest_day(world, reader):
    assert document(reader, "/reports/agreements/accord/").number == "Report 2020-10-31/daily"


def test_report_before_and_after_keep_both_clocks(world, reader):
    page = reader.get(f"{REPORT}&at=07:00&known_on=2020-12-01").context
    assert page["before"] == "period=daily&date=2020-10-30&at=07:00&known_on=2020-12-01"
    assert page["after"] == "period=daily&date=2020-11-01&at=07:00&known_on=2020-12-01"


def test_link_to_it_as_known_now_fixes_the_second_clock(world, reader):
    pinned = reader.get(REPORT).context["pinned"]
    assert re.search(r"known_on=20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z", pinned)
    assert reader.get(f"/reports/agreements/accord/?{pinned}").status_code == 200


def test_index_leads_to_the_report_chosen(world, reader):
    page = reader.get("/reports/").content.decode()
    assert "?period=monthly&amp;date=2020-10-01" in page
    query = "period=daily&date=2020-10-31&at=07:00"
    response = reader.get(f"/reports/?about=agreement:accord&{query}")
    assert (response.status_code, response.url) == (302, f"/reports/agreements/accord/?{query}")
    response = reader.get(f"/reports/?about=conflict:accord-conflict&{query}")
    assert response.url == f"/reports/conflicts/accord-conflict/?{query}"


@pytest.mark.parametrize(
    "query", ["about=agreement:none", "about=x", "about=agreement:accord&date=x"]
)
def test_index_refuses_what_it_did_not_offer(world, reader, query):
    response = reader.get(f"/reports/?{query}")
    assert response.status_code == 400
    assert "This report cannot be made as asked" in response.content.decode()


def test_index_without_agreements_says_what_to_do(reader):
    assert "nothing to report on" in reader.get("/reports/").content.decode()


def test_conflict_has_one_report_of_all_its_agreements(world, reader):
    path = "/reports/conflicts/accord-conflict/?period=daily&date=2020-10-31"
    made = document(reader, path)
    headings = [part.heading for part in made.sections]
    assert "Accord: Summary" in headings
    silent = [part for part in made.sections if "No duty was in force" in words(part)]
    assert len(silent) == 3
    assert len({part.key for part in made.sections}) == len(made.sections)
    assert reader.get("/reports/conflicts/accord-conflict.pdf").status_code == 200


@pytest.mark.parametrize("kind", ["agreements", "conflicts"])
@pytest.mark.parametrize("end", ["/", ".pdf"])
def test_report_of_what_is_not_there_is_404(reader, kind, end):
    assert reader.get(f"/reports/{kind}/nothing{end}").status_code == 404


@pytest.mark.parametrize(
    "path", ["/reports/", REPORT, "/reports/agreements/accord.pdf", "/reports/words/"]
)
def test_reports_ask_for_a_sign_in(world, path):
    assert Client().get(path).status_code == 302


def test_list_of_loaded_words_prints_each_in_quotation_marks(reader):
    page = reader.get("/reports/words/").content.decode()
    quoted = re.findall(r"<q[^>]*>(.*?)</q>", page)
    assert Counter(quoted) == Counter(escape(term.words) for term in LOADED_TERMS)


def test_report_takes_as_many_queries_for_twenty_rows_as_for_three(reader):
    build_world(rows=3, name="few")
    build_world(rows=20, name="many")
    counts = []
    for name in ("few", "many"):
        asked = reader.get(f"/reports/agreements/{name}/?period=daily&date=2020-10-31").context
        path = f"/reports/agreements/{name}/?{asked['pinned']}"
        with CaptureQueriesContext(connection) as captured:
            assert reader.get(path).status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_index_takes_as_many_queries_for_two_worlds_as_for_one(reader):
    counts = []
    for name in ("first", "second"):
        build_world(rows=3, name=name)
        with CaptureQueriesContext(connection) as captured:
            reader.get("/reports/")
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_levels_of_the_ladder_are_all_in_the_table(world, reader):
    assert len(rows_of(table(section(reader, "claims")))) == len(Level)


def test_clock_of_the_report_is_the_one_asked_for(world, reader):
    form = reader.get(f"{MONTH}&at=00:00").context["form"]
    assert form.clock == ReportClock(Period.MONTHLY, date(2020, 10, 31), time(0), "Asia/Yerevan")
