"""Put the engine and its peers side by side: same articles, same clauses, same gate, one run."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from agreements.errors import TrackerError
from agreements.linking.corpus import CorpusError, read_agreements, read_articles, read_lines
from agreements.linking.evaluate import LabelRow, evaluate, label_rows
from agreements.management.peers.figures import best_figures
from agreements.management.peers.gate import Question
from agreements.management.peers.job import Answer, Job, read_answer
from agreements.management.peers.offer import Size, count_clauses, sizes_of
from agreements.management.peers.registry import ENGINE, GATE, PEERS, WITHOUT_ENCODER, Peer
from agreements.types.linking import AgreementInput

_ROOT = Path(__file__).resolve().parents[3]
# At the sizes, a slow peer is asked about as many articles as fit into this; the row says so.
_SECONDS_AT_A_SIZE = 15.0
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


class PeerError(TrackerError):
    """A method whose process failed; the message says with what."""


@dataclass(frozen=True, slots=True)
class Database:
    """Where the peer that needs one finds a database, or why there is none."""

    address: str = ""
    why_not: str = ""


@dataclass(slots=True)
class _Run:
    """One comparison: what it is about, and what has come back so far."""

    folder: Path
    agreements: list[AgreementInput]
    labels: list[LabelRow]
    languages: dict[str, str]
    database: Database
    say: Callable[[str], None]
    left_out: list[dict[str, str]] = field(default_factory=list)

    def ask(self, method: str, size: Size | None, gate: Answer | None = None) -> Answer:
        """Run one method in a process of its own."""
        self.say(f"{method}{f' at {size.clauses:,} clauses' if size else ''} …")
        questions = gate.questions if gate else []
        limit = _SECONDS_AT_A_SIZE if size else 0.0
        return _run(Job(method, self.folder, size, questions, self.database.address, limit))

    def leave_out(self, peer: Peer, why: str) -> None:
        self.left_out.append({"method": peer.name, "title": peer.title, "why": why})


def compare(
    folder: Path, *, sizes: Sequence[int], database: Database, say: Callable[[str], None]
) -> dict[str, Any]:
    """
    Return the figures of all methods as a document of plain values.

    :raises CorpusError: if a file of the corpus cannot be read, or it holds no clause.
    :raises PeerError: if the engine itself fails; a peer that fails is left out, with the reason.
    """
    agreements = read_agreements(folder / "agreements.json")
    if not count_clauses(agreements):
        raise CorpusError(f"{folder / 'agreements.json'}: there is no clause to link to.")
    languages = {key: language for key, language, _ in read_articles(folder / "articles.jsonl")}
    labels = label_rows(read_lines(folder / "labels.jsonl"), agreements)
    run = _Run(folder, agreements, labels, languages, database, say)
    gate = run.ask(GATE, None)
    methods = [_engine_row(run, name, run.ask(name, None)) for name in (ENGINE, WITHOUT_ENCODER)]
    peers = [peer for peer in PEERS if _is_possible(run, peer)]
    methods += [row for peer in peers if (row := _peer_row(run, peer, gate))]
    gate_row = {"articles_per_second_per_core": _rate(gate.seconds, gate.asked), **_used(gate)}
    at = sizes_of(agreements, sizes)
    for size in at:
        _measure_size(run, size, gate_row, methods)
    for row in (gate_row, *methods):
        row["cost_growth"] = _growth(row)
    return {
        "articles": len(languages),
        "about_a_conflict": len(gate.questions),
        "sentences_asked": _sentences(gate.questions),
        "clauses": count_clauses(agreements),
        "own_clauses_at_the_sizes": at[0].own if at else 0,
        "gate": gate_row,
        "methods": methods,
        "left_out": run.left_out,
    }


def _is_possible(run: _Run, peer: Peer) -> bool:
    """Tell whether a peer can run here; say why if it cannot."""
    if importlib.util.find_spec(peer.library) is None:
        run.leave_out(peer, f"{peer.library} is not installed: pip install -r requirements-dev.txt")
        return False
    if peer.needs_database and not run.database.address:
        run.leave_out(peer, run.database.why_not)
        return False
    return True


def _engine_row(run: _Run, method: str, answer: Answer) -> dict[str, Any]:
    figures = evaluate(answer.rows, run.labels, languages=run.languages, agreements=run.agreements)
    return {
        "method": method,
        "title": f"this engine ({answer.note})",
        **best_figures(answer.rows, run.labels),
        "at_bands": {
            "sentence_clause_f1": figures["sentence_clause"]["f1"],
            "article_agreement_f1": figures["article_agreement"]["f1"],
        },
        "articles_per_second_per_core": _rate(answer.seconds, answer.asked),
        **_used(answer),
        "note": "",
    }


def _peer_row(run: _Run, peer: Peer, gate: Answer) -> dict[str, Any] | None:
    """Return the row of a peer; None, and the reason noted, if its process fails."""
    try:
        answer = run.ask(peer.name, None, gate)
    except PeerError as error:
        run.leave_out(peer, str(error))
        return None
    return {
        "method": peer.name,
        "title": peer.title,
        **best_figures(answer.rows, run.labels),
        "articles_per_second_per_core": _rate(_with_gate(answer, gate), gate.asked),
        **_used(answer),
        "note": answer.note,
    }


def _measure_size(
    run: _Run, size: Size, gate_row: dict[str, Any], methods: Sequence[dict[str, Any]]
) -> None:
    """Add to each row what it costs at a size."""
    gate = run.ask(GATE, size)
    _add(gate_row, size, gate, gate.seconds, gate.asked)
    for row in methods:
        if row["method"] in (ENGINE, WITHOUT_ENCODER):
            answer = run.ask(row["method"], size)
            _add(row, size, replace(answer, note=""), answer.seconds, answer.asked)
            continue
        try:
            answer = run.ask(row["method"], size, gate)
        except PeerError as error:
            row.setdefault("sizes", []).append({"clauses": size.clauses, "why_not": str(error)})
            continue
        _add(row, size, answer, _with_gate(answer, gate), gate.asked)


def _add(row: dict[str, Any], size: Size, answer: Answer, seconds: float, articles: int) -> None:
    measured = {
        "clauses": size.clauses,
        "articles_per_second_per_core": _rate(seconds, articles),
        "milliseconds_an_article": round(1000 * seconds / articles, 3) if articles else None,
        "articles_asked": answer.asked,
        **_used(answer),
        "note": answer.note,
    }
    row.setdefault("sizes", []).append(measured)


def _with_gate(answer: Answer, gate: Answer) -> float:
    """
    Return the seconds of a peer for all articles, the gate before it included.

    One that was too slow for all of them is taken to need as long for each sentence left.
    """
    asked = _sentences(gate.questions[: answer.asked])
    if not asked:
        return gate.seconds
    return gate.seconds + answer.seconds * _sentences(gate.questions) / asked


def _sentences(questions: Sequence[Question]) -> int:
    return sum(len(question.sentences) for question in questions)


def _used(answer: Answer) -> dict[str, float]:
    return {
        "peak_memory_mb": round(answer.peak_bytes / 1_000_000, 1),
        "prepare_seconds": round(answer.prepared, 2),
    }


def _rate(seconds: float, articles: int) -> float | None:
    return round(articles / seconds, 1) if seconds else None


def _growth(row: dict[str, Any]) -> float | None:
    """Return an article's cost at the largest size as a multiple of that at the smallest."""
    costs: list[float | None] = [
        size.get("milliseconds_an_article") for size in row.get("sizes", [])
    ]
    if len(costs) < 2 or not costs[0] or not costs[-1]:
        return None
    return round(costs[-1] / costs[0], 2)


def _run(job: Job) -> Answer:
    """
    Do a job in a process of its own, which works on one core.

    :raises PeerError: with the last line the process said.
    """
    done = subprocess.run(  # our own module, by the interpreter that runs us
        [sys.executable, "-m", "agreements.management.peers"],
        input=job.as_json(),
        capture_output=True,
        encoding="utf-8",
        cwd=_ROOT,
        env={**os.environ, **_ONE_THREAD},
        check=False,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or [f"it ended with {done.returncode}"]
        raise PeerError(f"{job.method} failed: {said[-1]}")
    return read_answer(done.stdout)
