"""What the linker asks of a sentence encoder, and the errors when there is none."""

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from agreements.errors import TrackerError

Vectors = NDArray[np.float32]
Progress = Callable[[float], None]
"""Told the share of the work that is done, from 0 to 1."""


class EncoderError(TrackerError):
    """An encoder that cannot be used; the message says why and what to do."""


class EncoderMissing(EncoderError):
    """A wheel, a runtime or a file is not there: the engine goes on without an encoder."""


class EncoderNotPrepared(EncoderMissing):
    """The encoder could be used but is not prepared yet: the engine goes on without until it is."""


class Encoder(Hashable, Protocol):
    """Turns texts into vectors that point the same way where the texts say the same."""

    @property
    def name(self) -> str:
        """Name the encoder and its version: vectors of two names must not be compared."""

    @property
    def dimensions(self) -> int:
        """Count the numbers of one vector."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row a text, each of length 1, in the order of `texts`."""


def no_progress(_share: float, /) -> None:
    """Tell nobody."""
