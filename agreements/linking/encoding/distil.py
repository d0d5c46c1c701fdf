"""
Teach a few layers to give what the wheel's twelve give: how `student.bin` was made.

The student begins as some of the teacher's layers. It learns from texts alone, without labels:
each piece's last state, each text's vector, and what heads over the vectors say of it, are to be
as the teacher's. In the last part its matrices are rounded as they will be stored, so that it
learns to do with that. The teacher reads "query: " before each text, as it was taught to; the
student does without. Needs torch, as only this module does,
and scikit-learn.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from time import process_time
from typing import Any

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from torch.nn import functional

from agreements.linking.encoding.packing import packed, written
from agreements.linking.encoding.pieces import PieceCutter, index_of
from agreements.linking.encoding.runtime import batches
from agreements.linking.encoding.weights import Weights, unpacked

BEGINS_AS = (0, 4, 8, 11)
"""The teacher's layers the student begins as: spread out, they learn ten times as fast as the first."""

_PREFIX = "query: "
_LONGEST = 128
_SHUFFLED = 0.05
_HEADS_STRENGTH, _HEADS_ROUNDS = 10.0, 150
_PIECES_A_STEP = 1536
_LEARNS, _WARMING_STEPS, _LEAST_SHARE = 4e-4, 100, 0.02
_ROUNDED_FROM = 0.8
_VECTORS_COUNT = 3.0
_TOLD_EVERY = 20
_HIDDEN = -1e4

Tensors = dict[str, Any]


Answers = Sequence[tuple[int, int]]
"""The number of a text and its class, for some texts."""


def teach(
    teacher: Weights,
    texts: Sequence[str],
    answers: Sequence[Answers],
    *,
    seconds: float,
    tell: Callable[[str], None],
    begins_as: Sequence[int] = BEGINS_AS,
) -> bytes:
    """
    Return the content of the file of a student that learned for some seconds of processor time.

    For each of `answers` a head is taught over the teacher's vectors; what it says of any text,
    the student's vector is to make it say as well.
    """
    lesson = _Lesson(teacher, texts, begins_as)
    lesson.hear(answers)
    return lesson.teach(seconds, tell)


@dataclass(frozen=True, slots=True)
class _Head:
    """A softmax regression over vectors, in torch."""

    weights: Any
    shift: Any

    def apart(self, vectors: Any, aims: Any) -> Any:
        """Return how far what it says of `vectors` is from what it says of `aims`."""
        said, to_say = (
            functional.log_softmax(rows @ self.weights + self.shift, dim=1)
            for rows in (vectors, aims)
        )
        return functional.kl_div(said, to_say, log_target=True, reduction="batchmean")


class _Lesson:
    """Teacher and student side by side."""

    def __init__(self, teacher: Weights, texts: Sequence[str], begins_as: Sequence[int]) -> None:
        torch.manual_seed(0)
        self._weights, self._shape = teacher, teacher.shape
        self._layers = len(begins_as)
        self._teacher = _layers_of(teacher, range(teacher.shape.layers))
        self._student = _layers_of(teacher, begins_as)
        width = teacher.shape.width
        self._student |= {"out.w": torch.eye(width), "out.b": torch.zeros(width)}
        for tensor in self._student.values():
            tensor.requires_grad_()
        cutter = PieceCutter(teacher.vocabulary, index_of(teacher.vocabulary))
        self._skipped = len(cutter.cut(_PREFIX + texts[0])) - len(cutter.cut(texts[0]))
        self._texts = [
            [cutter.begin, *cutter.cut(_PREFIX + text)[: _LONGEST - 2], cutter.end]
            for text in texts
        ]
        self._draw = np.random.default_rng(0)
        self._middle = torch.zeros(width)
        self._heads: list[_Head] = []

    def hear(self, answers: Sequence[Answers]) -> None:
        """Teach the heads that listen to teacher and student."""
        numbers = sorted({number for pairs in answers for number, _ in pairs})
        vectors = self._vectors(numbers)
        self._middle = vectors.mean(dim=0)
        row_of = {number: row for row, number in enumerate(numbers)}
        for pairs in answers:
            rows = (vectors - self._middle)[[row_of[number] for number, _ in pairs]]
            model = LogisticRegression(C=_HEADS_STRENGTH, max_iter=_HEADS_ROUNDS)
            model.fit(rows.numpy(), [answer for _, answer in pairs])
            coefficients, shift = (np.atleast_2d(each) for each in (model.coef_, model.intercept_))
            weights = torch.tensor(coefficients.T, dtype=torch.float32)
            self._heads.append(_Head(weights, torch.tensor(shift[0], dtype=torch.float32)))

    def _vectors(self, numbers: Sequence[int]) -> Any:
        """Return the teacher's vectors of some texts."""
        vectors = torch.zeros(len(self._texts), self._shape.width)
        with torch.no_grad():
            for batch in self._batched(numbers):
                states = self._states(self._teacher, batch)
                vectors[batch] = _means(states, self._own(batch))
        return vectors[numbers]

    def teach(self, seconds: float, tell: Callable[[str], None]) -> bytes:
        """Go through the texts in batches of about one length until the time is used up."""
        moving = torch.optim.AdamW(self._student.values(), lr=_LEARNS, betas=(0.9, 0.98))
        self._spread = self._states(self._teacher, next(self._batches())).std(dim=(0, 1))
        began = process_time()
        for step, batch in enumerate(self._batches()):
            done = (process_time() - began) / seconds
            if done >= 1:
                break
            for group in moving.param_groups:
                warmed = min(1.0, (step + 1) / _WARMING_STEPS)
                group["lr"] = _LEARNS * warmed * max(_LEAST_SHARE, 1 - done)
            apart = self._apart(batch, rounded=done > _ROUNDED_FROM)
            moving.zero_grad()
            sum(apart).backward()
            torch.nn.utils.clip_grad_norm_(self._student.values(), 1.0)
            moving.step()
            if step % _TOLD_EVERY == 0:
                tell(f"{done:.0%} " + " ".join(f"{each.item():.3f}" for each in apart))
        return self._content()

    def _apart(self, batch: Sequence[int], *, rounded: bool) -> tuple[Any, ...]:
        """Return how far the student is from the teacher: in states, vectors and heads."""
        with torch.no_grad():
            wanted = self._states(self._teacher, batch)
            aims = _means(wanted, self._own(batch))
            wanted = torch.cat([wanted[:, :1], wanted[:, 1 + self._skipped :]], dim=1)
        student = _rounded(self._student) if rounded else self._student
        states = self._states(student, batch, skip=self._skipped)
        states = states @ student["out.w"].T + student["out.b"]
        own = self._own(batch, skip=self._skipped)
        each = ((states - wanted) / self._spread).square().mean(dim=-1)
        means = _means(states, own)
        turned, aimed = means - self._middle, aims - self._middle
        return (
            (each * own).sum() / own.sum(),
            _VECTORS_COUNT * (1 - functional.cosine_similarity(turned, aimed).mean()),
            *(head.apart(turned, aimed) for head in self._heads),
        )

    def _batches(self) -> Iterator[list[int]]:
        """Yield numbers of texts of about one length, over and over, in an order drawn anew."""
        while True:
            lots = self._batched(range(len(self._texts)))
            for place in self._draw.permutation(len(lots)):
                yield lots[place]

    def _batched(self, numbers: Sequence[int]) -> list[list[int]]:
        lengths = np.array([len(self._texts[number]) for number in numbers])
        lengths = lengths * np.exp(self._draw.normal(0, _SHUFFLED, len(lengths)))
        drawn = [max(1, int(length)) for length in lengths]
        return [[numbers[place] for place in lot] for lot in batches(drawn, _PIECES_A_STEP)]

    def _own(self, batch: Sequence[int], *, skip: int = 0) -> Any:
        lengths = torch.tensor([len(self._texts[number]) - skip for number in batch])
        return torch.arange(int(lengths.max()))[None] < lengths[:, None]

    def _states(self, tensors: Tensors, batch: Sequence[int], *, skip: int = 0) -> Any:
        """Return the last states of the pieces; `skip` pieces after the first are left out."""
        own = self._own(batch, skip=skip)
        numbers = np.full(tuple(own.shape), self._weights.vocabulary.end)
        for row, number in zip(numbers, batch, strict=True):
            text = self._texts[number]
            row[: len(text) - skip] = [text[0], *text[1 + skip :]]
        words = torch.tensor(self._weights.rows("emb.word", numbers.ravel()))
        places = self._weights.vector("emb.pos").reshape(-1, self._shape.width)
        places = places[: numbers.shape[1]] + self._weights.vector("emb.type")[: self._shape.width]
        embedded = words.reshape(*numbers.shape, -1) + torch.tensor(places)
        with torch.autocast("cpu", torch.bfloat16):
            return self._run(tensors, embedded, own).float()

    def _run(self, tensors: Tensors, state: Any, own: Any) -> Any:
        hidden = torch.zeros(own.shape).masked_fill(~own, _HIDDEN)[:, None, None]
        state = self._normed(tensors, "emb.ln", state)
        for layer in range(sum(name.endswith(".fi.w") for name in tensors)):
            name = f"l{layer}"
            context = self._attended(tensors, name, state, hidden)
            state = self._normed(
                tensors, f"{name}.aln", _linear(tensors, f"{name}.ao", context) + state
            )
            inner = functional.gelu(_linear(tensors, f"{name}.fi", state))
            state = self._normed(
                tensors, f"{name}.oln", _linear(tensors, f"{name}.fo", inner) + state
            )
        return state

    def _attended(self, tensors: Tensors, name: str, state: Any, hidden: Any) -> Any:
        """Return what each piece takes from the others; torch's own is slower for so few."""
        heads, (texts, pieces, width) = self._shape.heads, state.shape
        asked, keys, values = (
            _linear(tensors, f"{name}.{part}", state)
            .view(texts, pieces, heads, width // heads)
            .transpose(1, 2)
            for part in "qkv"
        )
        alike = (asked @ keys.transpose(-1, -2)).float() * (width // heads) ** -0.5
        shares = torch.softmax(alike + hidden, dim=-1).to(values.dtype)
        return (shares @ values).transpose(1, 2).reshape(texts, pieces, width)

    def _normed(self, tensors: Tensors, name: str, rows: Any) -> Any:
        scale, shift = tensors[f"{name}.w"], tensors[f"{name}.b"]
        return functional.layer_norm(rows, scale.shape, scale, shift, self._shape.epsilon)

    def _content(self) -> bytes:
        tensors = {name: tensor.detach().numpy() for name, tensor in self._student.items()}
        shape = replace(self._shape, layers=self._layers, words=0)
        return written(shape, tensors)


def _layers_of(weights: Weights, layers: Sequence[int]) -> Tensors:
    """Return copies of some layers' tensors, numbered anew from 0."""
    found = {f"emb.ln.{part}": weights.vector(f"emb.ln.{part}") for part in "wb"}
    for place, layer in enumerate(layers):
        for name in ("q", "k", "v", "ao", "fi", "fo"):
            found[f"l{place}.{name}.w"] = weights.matrix(f"l{layer}.{name}.w")
            found[f"l{place}.{name}.b"] = weights.vector(f"l{layer}.{name}.b")
        for name in ("aln", "oln"):
            for part in "wb":
                found[f"l{place}.{name}.{part}"] = weights.vector(f"l{layer}.{name}.{part}")
    return {name: torch.tensor(np.array(rows)) for name, rows in found.items()}


def _linear(tensors: Tensors, name: str, rows: Any) -> Any:
    return functional.linear(rows, tensors[f"{name}.w"], tensors[f"{name}.b"])


def _means(states: Any, own: Any) -> Any:
    sums = (states * own[..., None]).sum(dim=1)
    return functional.normalize(sums, dim=1)


def _rounded(tensors: Mapping[str, Any]) -> Tensors:
    """Return the tensors as they will be stored; what is learned of them counts for the exact ones."""
    found = dict(tensors)
    for name, tensor in tensors.items():
        if tensor.ndim == 2:
            exact = tensor.detach()
            stored = unpacked(packed(exact.numpy()), exact.shape[1])
            found[name] = tensor + (torch.tensor(stored) - exact)
    return found
