"""Each rule on imprints and on jobs in parts refuses what breaks it."""

from tests.db.rules import Case, changed, not_negative, parametrised, refusal
from tests.factories import ArticleImprintFactory, ClauseFactory, JobPartFactory, RelinkingFactory

ONE_OF_TWO = "job_part_searches_or_links"


def imprint(name, assignments):
    """Return the case of an imprint, which has its article's number, changed."""
    sql = f"UPDATE agreements_articleimprint SET {assignments} WHERE article_id = {{row.pk}}"
    return Case(name, ArticleImprintFactory, sql, note=assignments)


CASES = [
    imprint("imprint_days_in_order", "first_day = '2020-11-02', last_day = '2020-11-01'"),
    imprint("imprint_days_in_order", "first_day = '2020-11-02'"),
    imprint("agreements_articleimprint_made_by_check", "made_by = -1"),
    changed(ONE_OF_TWO, JobPartFactory, "last_article = 0"),
    changed(ONE_OF_TWO, JobPartFactory, "first_article = NULL"),
    changed(ONE_OF_TWO, JobPartFactory, "articles = '{{1}}'"),
    changed(ONE_OF_TWO, JobPartFactory, "rank = 1"),
    changed("agreements_jobpart_rank_check", JobPartFactory, "rank = -1", besides=ONE_OF_TWO),
    *not_negative(JobPartFactory, "attempts"),
    Case(
        "relinking_of_a_clause_names_its_agreement",
        lambda: RelinkingFactory(agreement=(clause := ClauseFactory()).agreement, clause=clause),
        "UPDATE agreements_relinking SET agreement_id = NULL WHERE job_id = {row.pk}",
    ),
]


@parametrised(CASES)
def test_the_database_refuses_what_breaks_a_rule(case, db, as_owner):
    assert refusal(case, as_owner) == case.name
