"""Builds the ONNX graph of a Qwen3 decoder, with the operators, names and inputs of the files that onnx-community publishes.

Three versions: `q4` (MatMulNBits, float32 activations), `q4f16` (the same in float16) and `quantized` (int8 weights, int8
activations by DynamicQuantizeLinear). Logits are computed for every position.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from onnx import TensorProto, helper

from onnx_writer import Graph, Tensor, constant
from quantize import BLOCK, quantize_int4, quantize_int8
from weights import Weights

MS = "com.microsoft"
Scheme = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]
VERSIONS = ("q4", "q4f16", "quantized")


@dataclass(frozen=True)
class Config:
    """The fields of a Qwen3 config.json that decide the graph."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    max_position_embeddings: int
    rope_theta: float
    rms_norm_eps: float

    @staticmethod
    def of(values: dict[str, Any]) -> Config:
        return Config(**{key: values[key] for key in Config.__dataclass_fields__})


def build_graph(config: Config, weights: Weights, version: str) -> Graph:
    """`version` is one of VERSIONS. Weights are read when the graph is written (the int8 embedding's peak: now)."""
    return _Builder(config, weights, version).build()


def rotary_tables(config: Config) -> tuple[np.ndarray, np.ndarray]:
    """cos and sin, float32 [max_position_embeddings, head_dim / 2]."""
    inverse = config.rope_theta ** (-np.arange(0, config.head_dim, 2, dtype=np.float64) / config.head_dim)
    angles = np.outer(np.arange(config.max_position_embeddings, dtype=np.float64), inverse)
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


class _Builder:
    def __init__(self, config: Config, weights: Weights, version: str) -> None:
        if version not in VERSIONS:
            raise ValueError(f"no version {version!r}")
        self.config = config
        self.weights = weights
        self.int8 = version == "quantized"
        self.float = np.dtype(np.float16 if version == "q4f16" else np.float32)
        self.float_type = TensorProto.FLOAT16 if version == "q4f16" else TensorProto.FLOAT
        self.graph = Graph("main_graph")
        self._quantized_inputs: dict[str, tuple[str, str, str]] = {}
        self._latest: tuple[str, Any] = ("", None)

    def build(self) -> Graph:
        c = self.config
        self._declare_inputs()
        self._constants()
        lengths = self._lengths()
        stream = self._embedding()
        delta = None
        for layer in range(c.num_hidden_layers):
            path = f"model.layers.{layer}"
            normed, stream = self._norm(f"{path}.input_layernorm", stream, delta)
            attended = self._attention(layer, normed, lengths)
            normed, stream = self._norm(f"{path}.post_attention_layernorm", stream, attended)
            delta = self._mlp(f"{path}.mlp", normed)
        final = f"model.layers.{c.num_hidden_layers}.final_norm_layernorm"
        normed, _ = self._norm(final, stream, delta, weight="model.norm.weight", needs_stream=False)
        self._lm_head(normed)
        return self.graph

    # Plumbing

    def _node(self, op: str, name: str, inputs: list[str], outputs: list[str] | None = None, **attributes: Any) -> str:
        """Adds a node; returns its first output, by default `<name>/output_0`."""
        outputs = outputs or [f"{name}/output_0"]
        self.graph.nodes.append(helper.make_node(op, inputs, outputs, name, **attributes))
        return outputs[0]

    def _initializer(self, tensor: Tensor) -> str:
        self.graph.tensors.append(tensor)
        return tensor.name

    def _vector(self, name: str, source: str, size: int) -> str:
        def chunks() -> Iterator[np.ndarray]:
            yield self.weights.get(source, (size,)).astype(self.float)

        return self._initializer(Tensor(name, self.float, (size,), chunks))

    # Inputs and what is derived from them alone

    def _declare_inputs(self) -> None:
        c, g = self.config, self.graph
        past = ["batch_size", c.num_key_value_heads, "past_sequence_length", c.head_dim]
        present = ["batch_size", c.num_key_value_heads, "total_sequence_length", c.head_dim]
        for name, length in (("input_ids", "sequence_length"), ("attention_mask", "total_sequence_length"),
                             ("position_ids", "sequence_length")):
            shape = ["batch_size", length]
            g.inputs.append(helper.make_tensor_value_info(name, TensorProto.INT64, shape))
        logits = ["batch_size", "sequence_length", c.vocab_size]
        g.outputs.append(helper.make_tensor_value_info("logits", self.float_type, logits))
        for layer in range(c.num_hidden_layers):
            for part in ("key", "value"):
                g.inputs.append(
                    helper.make_tensor_value_info(f"past_key_values.{layer}.{part}", self.float_type, past))
                g.outputs.append(helper.make_tensor_value_info(f"present.{layer}.{part}", self.float_type, present))

    def _constants(self) -> None:
        c = self.config
        shapes = [[0, -1, c.head_dim], [0, -1, c.num_attention_heads * c.head_dim],
                  [0, -1, c.num_key_value_heads * c.head_dim]]
        # Two of them are equal where the widths are; a name may stand in the graph once.
        for shape in {str(shape): shape for shape in shapes}.values():
            self._initializer(constant(_int64(shape), np.array(shape, np.int64)))
        self._initializer(constant(_int64([1]), np.array([1], np.int64)))
        self._initializer(constant(_int64(1), np.array(1, np.int64)))
        for name, table in zip(("cos_cache", "sin_cache"), rotary_tables(c)):
            self._initializer(constant(name, table.astype(self.float)))

    def _lengths(self) -> tuple[str, str]:
        """What GroupQueryAttention wants to know of the mask: valid tokens less one of each row, and its width; int32."""
        path = "/model/attn_mask_reformat/attn_mask_subgraph"
        valid = self._node("ReduceSum", f"{path}/ReduceSum", ["attention_mask", _int64([1])], keepdims=0)
        last = self._node("Sub", f"{path}/Sub", [valid, _int64(1)])
        seqlens = self._node("Cast", f"{path}/Sub/Cast", [last], to=TensorProto.INT32)
        shape = self._node("Shape", f"{path}/Shape", ["attention_mask"])
        width = self._node("Gather", f"{path}/Gather", [shape, _int64(1)], axis=0)
        total = self._node("Cast", f"{path}/Gather/Cast", [width], to=TensorProto.INT32)
        return seqlens, total

    # The decoder

    def _norm(self, path: str, stream: str, delta: str | None, weight: str | None = None,
              needs_stream: bool = True) -> tuple[str, str]:
        """RMSNorm of `stream + delta`; returns the normed value and the sum, the new residual stream."""
        gain = self._vector(f"{path}.weight", weight or f"{path}.weight", self.config.hidden_size)
        name = _slashed(path)
        epsilon = self.config.rms_norm_eps
        if delta is None:
            name += "/LayerNorm"
            return self._node("SimplifiedLayerNormalization", name, [stream, gain],
                              axis=-1, epsilon=epsilon, stash_type=1), stream
        name += "/SkipLayerNorm"
        outputs = [f"{name}/output_0", *(["", "", f"{name}/output_3"] if needs_stream else [])]
        self._node("SkipSimplifiedLayerNormalization", name, [stream, delta, gain], outputs, domain=MS, epsilon=epsilon)
        return outputs[0], outputs[-1]

    def _attention(self, layer: int, x: str, lengths: tuple[str, str]) -> str:
        c = self.config
        path, name = f"model.layers.{layer}.attn", f"/model/layers.{layer}/attn"
        source = f"model.layers.{layer}.self_attn"
        width, kv_width = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
        q = self._linear(f"{path}.q_proj", f"{source}.q_proj.weight", x, width, c.hidden_size)
        k = self._linear(f"{path}.k_proj", f"{source}.k_proj.weight", x, kv_width, c.hidden_size)
        v = self._linear(f"{path}.v_proj", f"{source}.v_proj.weight", x, kv_width, c.hidden_size)
        q = self._rotate(f"{name}/q_rotary", self._head_norm(layer, "q_norm", q, width))
        k = self._rotate(f"{name}/k_rotary", self._head_norm(layer, "k_norm", k, kv_width))
        past = [f"past_key_values.{layer}.{part}" for part in ("key", "value")]
        present = [f"present.{layer}.{part}" for part in ("key", "value")]
        attended = self._node(
            "GroupQueryAttention", f"{name}/GroupQueryAttention", [q, k, v, *past, *lengths],
            [f"{name}/GroupQueryAttention/output_0", *present], domain=MS,
            num_heads=c.num_attention_heads, kv_num_heads=c.num_key_value_heads,
            scale=c.head_dim ** -0.5, do_rotary=0, rotary_interleaved=0, local_window_size=-1)
        return self._linear(f"{path}.o_proj", f"{source}.o_proj.weight", attended, c.hidden_size, width)

    def _head_norm(self, layer: int, part: str, x: str, width: int) -> str:
        """RMSNorm of every head on its own."""
        head = self.config.head_dim
        name = f"/model/layers.{layer}/attn/{part}"
        gain = self._vector(f"model.layers.{layer}.attn.{part}.layernorm.weight",
                            f"model.layers.{layer}.self_attn.{part}.weight", head)
        heads = self._node("Reshape", f"{name}/Reshape_1", [x, _int64([0, -1, head])])
        normed = self._node("SimplifiedLayerNormalization", f"{name}/SimplifiedLayerNormalization", [heads, gain],
                            axis=-1, epsilon=self.config.rms_norm_eps, stash_type=1)
        return self._node("Reshape", f"{name}/Reshape_2", [normed, _int64([0, -1, width])])

    def _rotate(self, name: str, x: str) -> str:
        return self._node("RotaryEmbedding", f"{name}/RotaryEmbedding", [x, "position_ids", "cos_cache", "sin_cache"],
                          domain=MS, interleaved=0, num_heads=0, rotary_embedding_dim=0)

    def _mlp(self, path: str, x: str) -> str:
        c, name = self.config, _slashed(path)
        gate = self._linear(f"{path}.gate_proj", f"{path}.gate_proj.weight", x, c.intermediate_size, c.hidden_size)
        up = self._linear(f"{path}.up_proj", f"{path}.up_proj.weight", x, c.intermediate_size, c.hidden_size)
        sigmoid = self._node("Sigmoid", f"{name}/act_fn/Sigmoid", [gate])
        silu = self._node("Mul", f"{name}/act_fn/Mul", [gate, sigmoid])
        gated = self._node("Mul", f"{name}/Mul", [silu, up])
        return self._linear(f"{path}.down_proj", f"{path}.down_proj.weight", gated, c.hidden_size, c.intermediate_size)

    # Embedding and head, one table for both

    def _embedding(self) -> str:
        c, name = self.config, "/model/embed_tokens/Gather"
        table = "model.embed_tokens.weight"
        dims = (c.vocab_size, c.hidden_size)
        if not self.int8:
            self._initializer(Tensor(table, self.float, dims,
                                     lambda: (rows.astype(self.float) for rows in self.weights.rows(table, dims))))
            return self._node("Gather", name, [table, "input_ids"])
        scale = np.float32(max(np.abs(rows).max() for rows in self.weights.rows(table, dims)) / 127)
        self._initializer(Tensor(f"{table}_quantized", np.dtype(np.int8), dims, lambda: (
            np.clip(np.rint(rows / scale), -127, 127).astype(np.int8) for rows in self.weights.rows(table, dims))))
        self._initializer(constant(f"{table}_scale", scale.reshape(())))
        self._initializer(constant(f"{table}_zero_point", np.array(0, np.int8)))
        rows = self._node("Gather", f"{name}_quant", [f"{table}_quantized", "input_ids"])
        return self._node("DequantizeLinear", f"{name}/DequantizeLinear",
                          [rows, f"{table}_scale", f"{table}_zero_point"], [f"{name}/output_0"])

    def _lm_head(self, x: str) -> None:
        table = "model.embed_tokens.weight"
        if not self.int8:
            head = self._node("Transpose", "/lm_head/Transpose", [table], perm=[1, 0])
            self._node("MatMul", "/lm_head/MatMul", [x, head], ["logits"])
            return
        head = self._node("Transpose", "/lm_head/Transpose_quant", [f"{table}_quantized"], perm=[1, 0])
        self._matmul_integer("/lm_head/MatMul", x, head, f"{table}_scale", f"{table}_zero_point", "logits")

    # Projections

    def _linear(self, path: str, source: str, x: str, n: int, k: int) -> str:
        """`x` [.., k] times the transposed weight `source` [n, k], quantised."""
        name = f"{_slashed(path)}/MatMul"
        weight = f"{path}.MatMul.weight"
        return (self._linear_int8 if self.int8 else self._linear_int4)(name, weight, source, x, n, k)

    def _quantized(self, scheme: Scheme, source: str, n: int, k: int) -> tuple[np.ndarray, np.ndarray]:
        """Levels and scales of one weight; the latest is kept, since the two are written one after the other."""
        if self._latest[0] != source:
            self._latest = (source, scheme(self.weights.get(source, (n, k))))
        return self._latest[1]

    def _linear_int4(self, name: str, weight: str, source: str, x: str, n: int, k: int) -> str:
        def packed() -> Iterator[np.ndarray]:
            yield self._quantized(quantize_int4, source, n, k)[0]

        def scales() -> Iterator[np.ndarray]:
            yield self._quantized(quantize_int4, source, n, k)[1].astype(self.float)

        blocks = k // BLOCK
        self._initializer(Tensor(f"{weight}_Q4", np.dtype(np.uint8), (n, blocks, BLOCK // 2), packed))
        self._initializer(Tensor(f"{weight}_scales", self.float, (n * blocks,), scales))
        return self._node("MatMulNBits", f"{name}_Q4", [x, f"{weight}_Q4", f"{weight}_scales"], [f"{name}/output_0"],
                          domain=MS, K=k, N=n, bits=4, block_size=BLOCK)

    def _linear_int8(self, name: str, weight: str, source: str, x: str, n: int, k: int) -> str:
        def levels() -> Iterator[np.ndarray]:
            yield self._quantized(quantize_int8, source, n, k)[0].T

        def scales() -> Iterator[np.ndarray]:
            yield self._quantized(quantize_int8, source, n, k)[1]

        self._initializer(Tensor(f"{weight}_quantized", np.dtype(np.int8), (k, n), levels))
        self._initializer(Tensor(f"{weight}_scale", np.dtype(np.float32), (n,), scales))
        self._initializer(constant(f"{weight}_zero_point", np.zeros(n, np.int8)))
        return self._matmul_integer(name, x, f"{weight}_quantized", f"{weight}_scale", f"{weight}_zero_point",
                                    f"{name}/output_0")

    def _matmul_integer(self, name: str, x: str, weight: str, scale: str, zero_point: str, output: str) -> str:
        levels, x_scale, x_zero_point = self._quantize_activation(x)
        product = self._node("MatMulInteger", f"{name}_quant", [levels, weight, x_zero_point, zero_point],
                             [f"{output}_output_quantized"])
        cast = self._node("Cast", f"{product}_cast", [product], [f"{product}_cast_output"], to=TensorProto.FLOAT)
        scales = self._node("Mul", f"{name}_quant_scales_mul", [x_scale, scale], [f"{name}_quant_scales_mul:0"])
        return self._node("Mul", f"{name}_quant_output_scale_mul", [cast, scales], [output])

    def _quantize_activation(self, x: str) -> tuple[str, str, str]:
        """uint8 levels, scale and zero point; one scale over all rows of a run. Shared by all that read `x`."""
        if x not in self._quantized_inputs:
            outputs = (f"{x}_quantized", f"{x}_scale", f"{x}_zero_point")
            self._node("DynamicQuantizeLinear", f"{x}_QuantizeLinear", [x], list(outputs))
            self._quantized_inputs[x] = outputs
        return self._quantized_inputs[x]


def _slashed(path: str) -> str:
    """`model.layers.0.mlp` -> `/model/layers.0/mlp`: how a module's nodes are named."""
    return "/" + re.sub(r"\.(?!\d)", "/", path)


def _int64(value: int | list[int]) -> str:
    """Name of an int64 constant; the value is in it."""
    return f"/model/constants/INT64/{value}"
