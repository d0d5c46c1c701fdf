"""What a peer method is: it scores sentences against clauses, and says what it used."""

import resource
import sys
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from time import process_time

import numpy as np
from numpy.typing import NDArray

from agreements.management.peers.offer import Offer

# One row a sentence, in it one score a clause offered; more is likelier.
Scores = NDArray[np.floating]


class Method(ABC):
    """
    A method, made ready for the clauses of an offer.

    Sentences are those of one article; `offered` are numbers of clauses of the offer.
    """

    note: str = ""

    @abstractmethod
    def __init__(self, offer: Offer) -> None: ...

    @abstractmethod
    def scores(self, sentences: Sequence[str], offered: Sequence[int]) -> Scores:
        """Return how well each sentence fits each clause."""

    def seconds(self) -> float:
        """Return the processor time used so far, in seconds."""
        return process_time()

    def peak_bytes(self) -> int:
        """Return the most memory held at any moment, in bytes."""
        return peak_bytes()


def peak_bytes(process: int | None = None) -> int:
    """
    Return the most memory a process has held, in bytes; this one's if none is named.

    Linux hands `ru_maxrss` on from the process that started this one, however small this one is:
    so its own mark is read where there is one.
    """
    try:
        return status_bytes(Path(f"/proc/{process or 'self'}/status").read_text(), "VmHWM")
    except (OSError, KeyError):
        if process is not None:
            return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def status_bytes(status: str, key: str) -> int:
    """
    Return a line of /proc/PID/status in bytes.

    :raises KeyError: if there is no such line.
    """
    for line in status.splitlines():
        if line.startswith(f"{key}:"):
            return int(line.split()[1]) * 1024
    raise KeyError(key)
