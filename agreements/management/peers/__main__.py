"""
The process of one method: reads a job from standard input, writes the answer to standard output.

A process each, so that the memory of one is not counted with another's. Every article is read
once, so that no method knows its words from a round before.
"""

import contextlib
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from agreements.linking.corpus import read_articles
from agreements.linking.evaluate import LinkRow
from agreements.management.peers.gate import Question
from agreements.management.peers.job import Answer, Job, read_job
from agreements.management.peers.method import Scores, peak_bytes
from agreements.management.peers.offer import Offer, read_offer
from agreements.types.linking import ArticleInput

if TYPE_CHECKING:
    from agreements.linking.encoding.encoder import Encoder
    from agreements.linking.engine import Linker

_WHOLE = "0"


def main() -> None:
    """Do the job on standard input."""
    job = read_job(sys.stdin.read())
    try:
        with contextlib.redirect_stdout(sys.stderr):  # a library may say something of its own
            answer = _answer(job)
    except Exception as error:
        traceback.print_exc()
        # Whoever reads only the last line is to know what went wrong.
        sys.exit(f"{type(error).__name__}: {str(error).partition(chr(10))[0]}")
    sys.stdout.write(answer.as_json())


def _answer(job: Job) -> Answer:
    # Imported here, so that each process holds its own method alone.
    from agreements.management.peers.registry import ENGINE, GATE, WITHOUT_ENCODER

    offer = read_offer(job.folder, job.size)
    if job.method in (ENGINE, WITHOUT_ENCODER):
        return _by_engine(job, offer)
    return _by_gate(job, offer) if job.method == GATE else _by_peer(job, offer)


def _by_engine(job: Job, offer: Offer) -> Answer:
    from agreements.linking.engine import Linker
    from agreements.management.peers.registry import ENGINE

    articles = _articles(job)
    began = process_time()
    linker = Linker(offer.agreements, _encoder() if job.method == ENGINE else None)
    linker.link(_first_article(offer))
    ready = process_time()
    linked = [(key, linker.link(article)) for key, article in articles]
    done = process_time()
    rows = [
        LinkRow(
            key, link.agreement_id, link.clause_id, link.start, link.end, link.probability,
            link.band.value, link.relation.value,
        )
        for key, result in linked
        for link in result.links
    ]  # fmt: skip
    kept = [] if job.size else rows
    return Answer(
        done - ready, ready - began, peak_bytes(), len(articles), kept, note=_note(linker)
    )


def _encoder() -> "Encoder | None":
    from agreements.linking.encoding.encoder import EncoderError
    from agreements.linking.encoding.prepared import PreparedEncoder, prepare

    folder = Path(tempfile.gettempdir()) / "bench-linker-encoder"
    try:
        prepare(folder)
        return PreparedEncoder(folder)
    except EncoderError as error:
        sys.stderr.write(f"Without encoder: {error}\n")
        return None


def _note(linker: "Linker") -> str:
    from agreements.linking.engine import MODEL

    share = linker.encoded / linker.seen if linker.seen else 0.0
    return f"{MODEL}, {share:.0%} of sentences encoded"


def _by_gate(job: Job, offer: Offer) -> Answer:
    from agreements.management.peers.gate import Gate

    articles = _articles(job)
    began = process_time()
    gate = Gate(offer)
    gate.question("", _first_article(offer))
    ready = process_time()
    questions = [gate.question(key, article) for key, article in articles]
    done = process_time()
    asked = [question for question in questions if question is not None]
    return Answer(done - ready, ready - began, peak_bytes(), len(articles), questions=asked)


def _by_peer(job: Job, offer: Offer) -> Answer:
    from agreements.management.peers.registry import PEERS

    make = next(peer.make for peer in PEERS if peer.name == job.method)
    began = process_time()
    method = make(offer, job.address)
    prepared = process_time() - began
    if offer.texts:
        method.scores([offer.texts[0]], [0])  # what a library puts off until it is first asked
    began = method.seconds()
    scored: list[tuple[Question, Scores]] = []
    for question in job.questions:
        scored.append((question, method.scores(question.sentences, question.offered)))
        if job.limit and method.seconds() - began > job.limit:
            break
    seconds = method.seconds() - began
    rows = [] if job.size else list(_rows(scored, offer))
    return Answer(seconds, prepared, method.peak_bytes(), len(scored), rows, note=method.note)


def _rows(scored: Sequence[tuple[Question, Scores]], offer: Offer) -> Iterator[LinkRow]:
    """Yield all that scored more than nothing."""
    clauses = offer.clauses
    for question, table in scored:
        for (start, end), scores in zip(question.spans, table, strict=True):
            for number, score in zip(question.offered, scores, strict=True):
                if score > 0:
                    agreement, clause = clauses[number]
                    whole = clause.number == _WHOLE
                    yield LinkRow(
                        question.article_id, agreement.id, None if whole else clause.id, start, end,
                        float(score), "",
                    )  # fmt: skip


def _articles(job: Job) -> list[tuple[str, ArticleInput]]:
    return [(key, article) for key, _, article in read_articles(job.folder / "articles.jsonl")]


def _first_article(offer: Offer) -> ArticleInput:
    """Return an article about the first agreement: what is loaded late is loaded with it."""
    first = offer.agreements[0]
    sides = " and ".join(first.parties)
    body = f"{sides} spoke about the ceasefire. Both sides were accused of breaking it."
    return ArticleInput(
        first.title, body, published_first=first.first_day, published_last=first.first_day
    )


if __name__ == "__main__":
    main()
