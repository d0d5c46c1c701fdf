"""Each rule on sources, articles and links refuses the statement that breaks it."""

from tests.db.rules import (
    Case,
    changed,
    copied,
    fuzzy,
    not_negative,
    parametrised,
    refusal,
    removed,
    unknown,
)
from tests.factories import (
    ArticleFactory,
    ArticleVectorsFactory,
    CaptureFactory,
    ClauseFactory,
    ClauseLinkFactory,
    FeedFactory,
    SentenceFactory,
    SourceAlignmentFactory,
    SourceFactory,
    UnresolvedReferenceFactory,
    UserFactory,
)


def article_and_a_person():
    """Return an article, with somebody beside it."""
    article = ArticleFactory()
    article.person = UserFactory()
    return article


def link_and_a_strange_clause(**options):
    """Return a link, with a clause of another agreement beside it."""
    link = ClauseLinkFactory(**options)
    link.strange_clause = ClauseFactory()
    return link


SOURCES = [
    changed("source_slug_plain", SourceFactory, "slug = 'a_b'"),
    copied("agreements_source_slug_key", SourceFactory),
    changed("source_has_a_name", SourceFactory, "name = ''"),
    unknown("source_kind_known", SourceFactory, "kind"),
    changed(
        "source_reliability_known", SourceFactory, "reliability = 'G', reliability_reason = 'why'"
    ),
    changed("source_reliability_has_a_reason", SourceFactory, "reliability = 'A'"),
    copied("source_alignment_once", SourceAlignmentFactory),
    unknown("source_alignment_known", SourceAlignmentFactory, "alignment"),
    copied("agreements_feed_url_key", FeedFactory),
    changed("feed_not_too_often", FeedFactory, "every_minutes = 4"),
    *not_negative(FeedFactory, "every_minutes"),
]

CAPTURES = [
    copied("agreements_capture_sha256_key", CaptureFactory),
    copied("capture_sha256_hex", CaptureFactory, sha256="upper(sha256)"),
    copied("capture_fetched_how_known", CaptureFactory, fetched_how="'no such term'"),
    copied("agreements_capture_size_bytes_check", CaptureFactory, size_bytes="-1"),
    changed("capture_is_immutable", CaptureFactory, "url = 'https://news.example/'"),
    removed("capture_is_immutable", CaptureFactory),
]

ARTICLES = [
    copied("article_text_once_a_source", ArticleFactory),
    changed("article_has_a_title", ArticleFactory, "title = ''"),
    unknown("article_status_known", ArticleFactory, "status"),
    unknown("article_published_basis_known", ArticleFactory, "published_basis"),
    changed("article_published_with_basis", ArticleFactory, "published_basis = 'unknown'"),
    changed(
        "article_published_with_basis",
        ArticleFactory,
        "published_basis = 'inferred'",
        published=None,
        published_basis="unknown",
    ),
    changed("article_sha256_is_of_the_text", ArticleFactory, "text_sha256 = repeat('0', 64)"),
    changed("article_sha256_is_of_the_text", ArticleFactory, "text_sha256 = ''"),
    changed("article_done_is_linked", ArticleFactory, "status = 'done'"),
    changed("article_done_is_linked", ArticleFactory, "link_model = ''", linked=True),
    changed(
        "article_done_is_linked",
        ArticleFactory,
        "status = 'done', linked_at = now(), link_model = 'rules-test'",
        text="",
        text_sha256="",
    ),
    changed("article_failed_says_why", ArticleFactory, "status = 'failed'"),
    changed("article_found_empty_by_someone", ArticleFactory, "reviewed_empty_at = now()"),
    Case(
        "article_found_empty_by_someone",
        article_and_a_person,
        "UPDATE agreements_article SET reviewed_empty_by_id = {row.person.pk} WHERE id = {row.pk}",
    ),
    changed("article_text_is_immutable", ArticleFactory, "text = text || ' '"),
    changed("article_text_is_immutable", ArticleFactory, "text = '', text_sha256 = ''"),
    *fuzzy("article", ArticleFactory, "published"),
    *not_negative(ArticleFactory, "attempts"),
]

# A sentence cannot change, so each rule is tried with a second sentence.
NEXT = {"position": "9", "start": '"end" + 1', "end": '"end" + 2'}
SENTENCES = [
    copied("sentence_position_once", SentenceFactory, start='"end" + 1', end='"end" + 2'),
    Case(
        # The pair is implied by the primary key, which would refuse the copy first.
        "sentence_id_with_article",
        SentenceFactory,
        "ALTER TABLE agreements_sentence DROP CONSTRAINT agreements_sentence_pkey CASCADE;"
        ' INSERT INTO agreements_sentence (id, article_id, position, start, "end", is_quote,'
        ' is_boilerplate, sha256) SELECT id, article_id, 9, "end" + 1, "end" + 2, is_quote,'
        " is_boilerplate, sha256 FROM agreements_sentence WHERE id = {row.pk}",
        owner=True,
    ),
    copied("sentence_not_empty", SentenceFactory, **{**NEXT, "end": '"end" + 1'}),
    copied("sentence_sha256_hex", SentenceFactory, **NEXT, sha256="'x'"),
    copied("sentences_do_not_overlap", SentenceFactory, position="9"),
    copied("sentences_do_not_overlap", SentenceFactory, **{**NEXT, "start": '"end" - 1'}),
    copied("agreements_sentence_position_check", SentenceFactory, **{**NEXT, "position": "-1"}),
    copied("agreements_sentence_start_check", SentenceFactory, **{**NEXT, "start": "-1"}),
    copied(
        "agreements_sentence_end_check", SentenceFactory, **{**NEXT, "start": "-2", "end": "-1"}
    ),
    changed("sentence_is_immutable", SentenceFactory, "is_boilerplate = true"),
    removed("sentence_is_immutable", SentenceFactory),
    copied("article_vectors_once_a_model", ArticleVectorsFactory),
    changed("article_vectors_have_dimensions", ArticleVectorsFactory, "dimensions = 0"),
    *not_negative(ArticleVectorsFactory, "dimensions"),
]

LINKS = [
    copied("link_once_a_sentence_and_clause", ClauseLinkFactory),
    copied("link_once_a_sentence_and_clause", ClauseLinkFactory, {"clause": None}),
    Case(
        "link_clause_in_its_agreement",
        link_and_a_strange_clause,
        "UPDATE agreements_clauselink SET clause_id = {row.strange_clause.pk} WHERE id = {row.pk}",
    ),
    changed("link_probability_0_to_1", ClauseLinkFactory, "probability = 1.01"),
    changed("link_probability_0_to_1", ClauseLinkFactory, "probability = -0.01"),
    changed("link_probability_0_to_1", ClauseLinkFactory, "probability = 'NaN'"),
    changed("link_proposed_0_to_1", ClauseLinkFactory, "proposed = 1.01"),
    changed("link_proposed_0_to_1", ClauseLinkFactory, "proposed = 'NaN'"),
    changed("link_quotes_something", ClauseLinkFactory, "quote = ''"),
    changed("link_sentence_sha256_hex", ClauseLinkFactory, "sentence_sha256 = ''"),
    unknown("link_relation_known", ClauseLinkFactory, "relation"),
    unknown("link_band_known", ClauseLinkFactory, "band"),
    unknown("link_review_known", ClauseLinkFactory, "review", confirmed=True),
    changed("link_reviewed_by_someone", ClauseLinkFactory, "review = 'confirmed'"),
    changed("link_reviewed_by_someone", ClauseLinkFactory, "reviewed_at = NULL", confirmed=True),
    changed("link_reviewed_by_someone", ClauseLinkFactory, "review = 'open'", confirmed=True),
    removed("reviewed_link_is_kept", ClauseLinkFactory, confirmed=True),
    Case(
        "reviewed_link_is_kept",
        lambda: ClauseLinkFactory(confirmed=True),
        "DELETE FROM agreements_clauselink WHERE id = {row.pk}",
        note="by the runtime role",
    ),
    copied("reference_once_a_sentence", UnresolvedReferenceFactory),
    changed("reference_has_words", UnresolvedReferenceFactory, "words = ''"),
    unknown("reference_status_known", UnresolvedReferenceFactory, "status"),
]

CASES = [*SOURCES, *CAPTURES, *ARTICLES, *SENTENCES, *LINKS]


@parametrised(CASES)
def test_the_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name
