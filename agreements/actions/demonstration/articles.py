"""The demonstration's articles, taken in and linked by the ordinary actions, and some reviews."""

from pathlib import Path

from agreements.actions.articles import take_in_all
from agreements.actions.demonstration.breaches import quoted_sentence
from agreements.actions.demonstration.catalogue import Loaded
from agreements.actions.demonstration.instruments import find_clause
from agreements.actions.demonstration.records import Record, read_file, read_folder
from agreements.actions.fits import refit_links_of
from agreements.actions.links import relink_articles, review_link
from agreements.actions.stories import group_stories
from agreements.models import Article, ClauseLink
from agreements.types.articles import Document
from agreements.types.terms import ArticleStatus, FetchedHow, PublishedBasis, Review, Role


def load_articles(folder: Path, loaded: Loaded) -> None:
    """Take in every article file, group stories and link what has not been linked yet."""
    read = {}
    for stem, file in read_folder(folder, "articles").items():
        source = file.find("source", loaded.sources, "source")
        read[stem] = _document(stem, file), source
        file.finish()
    for stem, taken in zip(read, take_in_all(list(read.values())), strict=True):
        loaded.articles[stem] = taken.article
        if taken.is_new:
            loaded.new_articles.add(stem)
    group_stories([loaded.articles[stem] for stem in sorted(loaded.new_articles)])
    _link_new(loaded)
    # Grouping and linking have changed the rows meanwhile; what is quoted is looked up in them.
    fresh = Article.objects.prefetch_related("sentences").in_bulk(
        [article.pk for article in loaded.articles.values()]
    )
    loaded.articles = {stem: fresh[article.pk] for stem, article in loaded.articles.items()}


def load_reviews(folder: Path, loaded: Loaded) -> None:
    """
    Keep what the demonstration's analyst says of some links of articles new in this run.

    A link that the engine does not propose is passed over. Then probabilities and bands are
    fitted to them, as a night's task would.
    """
    file = read_file(folder, "reviews.toml")
    for record in file.tables("review"):
        _load_review(record, loaded)
    file.finish()
    if loaded.new_articles:
        refit_links_of(loaded.conflict)


def _load_review(record: Record, loaded: Loaded) -> None:
    stem = record.text("article")
    article = record.named("article", stem, loaded.articles, "article file")
    agreement = record.find("agreement", loaded.agreements, "agreement")
    sentence = quoted_sentence(record, article, record.text("quote"))
    clause = find_clause(record, "clause", agreement, loaded)
    review, note = record.term("review", Review), record.text("note", "")
    if stem not in loaded.new_articles:
        return
    links = ClauseLink.objects.open().filter(sentence=sentence, agreement=agreement, clause=clause)
    for link in links:
        review_link(link, review=review, by=loaded.people[Role.ANALYST], note=note)


def _link_new(loaded: Loaded) -> None:
    waiting = [a for a in loaded.articles.values() if a.status != ArticleStatus.DONE]
    if waiting:
        relink_articles(waiting)


def _document(stem: str, file: Record) -> Document:
    text = file.text("body").strip()
    return Document(
        raw=text.encode(),
        media_type="text/plain; charset=utf-8",
        fetched_how=FetchedHow.DEMONSTRATION,
        title=file.text("title"),
        text=text,
        extractor="demonstration file",
        author=file.text("author", ""),
        language=file.text("language"),
        published=file.fuzzy("published"),
        published_basis=file.term("published_basis", PublishedBasis),
        original_name=f"{stem}.toml",
        url=file.text("url", ""),
    )
