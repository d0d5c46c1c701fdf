"""
The encoder's network as an ONNX file: layers of a BERT, the mean over the pieces, turned.

The word rows are looked up outside (`prepared.py`), so the file holds no vocabulary. What enters
a product is rounded to eight bits with limits known beforehand (`ranges.py`), the weights to
seven: on processors that add pairs of products in sixteen bits, eight would overflow.
"""

import numpy as np

from agreements.linking.encoding.encoder import Vectors
from agreements.linking.encoding.onnx_file import Kind, OnnxGraph
from agreements.linking.encoding.ranges import SITES, Ranges, site_weights
from agreements.linking.encoding.weights import Weights

EMBEDDED, LENGTHS, SHARES, VECTORS = "embedded", "lengths", "shares", "vectors"
"""Inputs: the embedded pieces, how many a text has, each one's share in the mean; the output."""

RECIPE = 2
"""Raised whenever the network written here changes."""

_FUSED = "com.microsoft"
_WEIGHT_STEPS = 64
_INPUT_STEPS = 255


class _Network:
    """The network while it is written, layer by layer."""

    def __init__(self, weights: Weights, ranges: Ranges | None) -> None:
        self.weights, self.ranges = weights, ranges
        self.graph = OnnxGraph("encoder")
        width = weights.shape.width
        self.graph.input(EMBEDDED, Kind.FLOAT, ("texts", "pieces", width))
        self.graph.input(LENGTHS, Kind.INT32, ("texts",))
        self.graph.input(SHARES, Kind.FLOAT, ("texts", 1, "pieces"))
        self.graph.output(VECTORS, Kind.FLOAT, ("texts", 1, width))

    def write(self) -> bytes:
        """Write all layers, the mean, and what turns it to where the teacher's vectors point."""
        state = self._normed(EMBEDDED, "emb.ln")
        for layer in range(self.weights.shape.layers):
            state = self._layer(layer, state)
        mean = self.graph.node("MatMul", [SHARES, state], ["mean"])
        turn = self.graph.constant("out.w", self.weights.matrix("out.w").T)
        turned = self.graph.node("MatMul", [mean, turn], ["turned"])
        shift = self.graph.constant("out.b", self.weights.vector("out.b"))
        self.graph.node("Add", [turned, shift], [VECTORS])
        return self.graph.content()

    def _layer(self, layer: int, state: str) -> str:
        prefix = f"l{layer}."
        joined = self._product(layer, "qkv", state)
        parts = [f"{prefix}{part}" for part in "qkv"]
        self.graph.node("Split", [joined], parts, axis=-1, num_outputs=3)
        context = self.graph.node(
            "MultiHeadAttention",
            [*parts, "", LENGTHS],
            [f"{prefix}context"],
            domain=_FUSED,
            num_heads=self.weights.shape.heads,
        )
        attended = self._product(layer, "ao", context)
        state = self._normed(self._sum(attended, state), f"{prefix}aln")
        inner = self._product(layer, "fi", state)
        active = self.graph.node("Gelu", [inner], [f"{prefix}active"])
        outer = self._product(layer, "fo", active)
        return self._normed(self._sum(outer, state), f"{prefix}oln")

    def _sum(self, first: str, second: str) -> str:
        return self.graph.node("Add", [first, second], [f"{first}.sum"])

    def _normed(self, state: str, name: str) -> str:
        scale = self.graph.constant(f"{name}.w", self.weights.vector(f"{name}.w"))
        shift = self.graph.constant(f"{name}.b", self.weights.vector(f"{name}.b"))
        return self.graph.node(
            "LayerNormalization",
            [state, scale, shift],
            [f"{name}.out"],
            axis=-1,
            epsilon=self.weights.shape.epsilon,
        )

    def _product(self, layer: int, site: str, state: str) -> str:
        matrix = site_weights(self.weights, layer, site)
        names = ("q", "k", "v") if site == "qkv" else (site,)
        shift = np.concatenate([self.weights.vector(f"l{layer}.{name}.b") for name in names])
        if self.ranges is None:
            return self._float_product(layer, site, state, matrix, shift)
        return self._rounded_product(layer, site, state, matrix, shift, self.ranges)

    def _float_product(
        self, layer: int, site: str, state: str, matrix: Vectors, shift: Vectors
    ) -> str:
        name = f"l{layer}.{site}"
        probe = self.graph.node("Identity", [state], [probe_name(layer, site)])
        self.graph.output(probe, Kind.FLOAT, ("texts", "pieces", matrix.shape[1]))
        turned = self.graph.constant(f"{name}.w", matrix.T)
        product = self.graph.node("MatMul", [state, turned], [f"{name}.product"])
        bias = self.graph.constant(f"{name}.b", shift)
        return self.graph.node("Add", [product, bias], [f"{name}.out"])

    def _rounded_product(
        self, layer: int, site: str, state: str, matrix: Vectors, shift: Vectors, ranges: Ranges
    ) -> str:
        graph, name = self.graph, f"l{layer}.{site}"
        factors = ranges.factors[layer, site]
        if site == "qkv":
            matrix, shift = _values_divided(matrix, shift, ranges.factors[layer, "ao"])
        if site != "ao":
            divisors = graph.constant(f"{name}.divisors", 1 / factors)
            state = graph.node("Mul", [state, divisors], [f"{name}.even"])
        place = layer, SITES.index(site)
        low, high = ranges.lowest[place], ranges.highest[place]
        step = np.float32((high - low) / _INPUT_STEPS)
        inputs = [
            graph.constant(f"{name}.step", np.float32(step)),
            graph.constant(f"{name}.zero", np.uint8(np.rint(-low / step))),
        ]
        rounded = graph.node("QuantizeLinear", [state, *inputs], [f"{name}.rounded"])
        matrix = matrix * factors
        scales = np.maximum(np.abs(matrix).max(axis=1), np.finfo(np.float32).tiny) / _WEIGHT_STEPS
        whole = np.rint(matrix / scales[:, None]).astype(np.int8)
        return graph.node(
            "MatMulIntegerToFloat",
            [
                rounded,
                graph.constant(f"{name}.w", whole.T),
                inputs[0],
                graph.constant(f"{name}.scales", scales.astype(np.float32)),
                inputs[1],
                "",
                graph.constant(f"{name}.b", shift),
            ],
            [f"{name}.out"],
            domain=_FUSED,
        )


def _values_divided(matrix: Vectors, shift: Vectors, factors: Vectors) -> tuple[Vectors, Vectors]:
    """Divide what attention will add up, the last third, so that "ao" need not divide its input."""
    divisors = np.concatenate([np.ones(2 * len(factors), np.float32), factors])
    return matrix / divisors[:, None], shift / divisors


def network(weights: Weights, ranges: Ranges) -> bytes:
    """Return the ONNX file of the encoder in small whole numbers."""
    return _Network(weights, ranges).write()


def float_network(weights: Weights) -> bytes:
    """Return it in floating point, with what enters each product as further outputs."""
    return _Network(weights, None).write()


def probe_name(layer: int, site: str) -> str:
    """Name the output of `float_network` that shows what enters a product."""
    return f"l{layer}.{site}.in"
