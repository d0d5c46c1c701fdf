"""What the comparison asks of the process of one method, and what comes back: both as JSON."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from agreements.linking.evaluate import LinkRow
from agreements.management.peers.gate import Question
from agreements.management.peers.offer import Size


@dataclass(frozen=True, slots=True)
class Job:
    """
    One method on one corpus, at a size or (None) with the clauses the corpus has.

    `limit` is how many seconds of processor time asking may take; 0 is as long as it takes.
    """

    method: str
    folder: Path
    size: Size | None = None
    questions: list[Question] = field(default_factory=list)
    address: str = ""
    limit: float = 0.0

    def as_json(self) -> str:
        """Return the job as one JSON document."""
        return json.dumps({**asdict(self), "folder": str(self.folder)}, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What a method used and found.

    `seconds` are those of `asked` articles (for the engine and the gate: all of them),
    `prepared` those of making ready; both are processor time.
    """

    seconds: float
    prepared: float
    peak_bytes: int
    asked: int
    rows: list[LinkRow] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    note: str = ""

    def as_json(self) -> str:
        """Return the answer as one JSON document."""
        return json.dumps(asdict(self), ensure_ascii=False)


def read_job(text: str) -> Job:
    """Return the job that `Job.as_json` wrote."""
    found: dict[str, Any] = json.loads(text)
    found["folder"] = Path(found["folder"])
    found["size"] = Size(**found["size"]) if found["size"] else None
    found["questions"] = [Question(**row) for row in found["questions"]]
    return Job(**found)


def read_answer(text: str) -> Answer:
    """Return the answer that `Answer.as_json` wrote."""
    found: dict[str, Any] = json.loads(text)
    found["rows"] = [LinkRow(**row) for row in found["rows"]]
    found["questions"] = [Question(**row) for row in found["questions"]]
    return Answer(**found)
