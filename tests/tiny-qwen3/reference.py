"""A Qwen3 decoder in plain numpy, one sequence at a time: what the exported graph must agree with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from qwen3_graph import Config, rotary_tables
from weights import Weights


Rounding = Callable[[np.ndarray], np.ndarray]


class RoundedWeights:
    """Weights whose projections went through `rounding` (quantize.fake_quantize, fake_quantize_int8)."""

    def __init__(self, weights: Weights, rounding: Rounding) -> None:
        self._weights = weights
        self._rounding = rounding

    def get(self, name: str, shape: tuple[int, ...]) -> np.ndarray:
        array = self._weights.get(name, shape)
        return self._rounding(array) if "_proj." in name else array


def forward(config: Config, weights: RoundedWeights, ids: list[int]) -> np.ndarray:
    """Logits of every position, float32 [len(ids), vocab_size]."""
    c = config
    embedding = weights.get("model.embed_tokens.weight", (c.vocab_size, c.hidden_size))
    x = embedding[ids]
    for layer in range(c.num_hidden_layers):
        path = f"model.layers.{layer}"
        x = x + _attention(c, weights, path, _norm(c, weights, f"{path}.input_layernorm.weight", x))
        x = x + _mlp(c, weights, path, _norm(c, weights, f"{path}.post_attention_layernorm.weight", x))
    return _norm(c, weights, "model.norm.weight", x) @ embedding.T


def _norm(c: Config, weights: RoundedWeights, name: str, x: np.ndarray) -> np.ndarray:
    gain = weights.get(name, x.shape[-1:])
    return x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + np.float32(c.rms_norm_eps)) * gain


def _linear(weights: RoundedWeights, name: str, x: np.ndarray, features: int) -> np.ndarray:
    return x @ weights.get(name, (features, x.shape[-1])).T


def _attention(c: Config, weights: RoundedWeights, path: str, x: np.ndarray) -> np.ndarray:
    def heads(part: str, count: int) -> np.ndarray:
        name = f"{path}.self_attn.{part}_proj.weight"
        return _linear(weights, name, x, count * c.head_dim).reshape(len(x), count, c.head_dim)

    q = _rotate(c, _norm(c, weights, f"{path}.self_attn.q_norm.weight", heads("q", c.num_attention_heads)))
    k = _rotate(c, _norm(c, weights, f"{path}.self_attn.k_norm.weight", heads("k", c.num_key_value_heads)))
    shared = c.num_attention_heads // c.num_key_value_heads
    k, v = (np.repeat(part, shared, axis=1) for part in (k, heads("v", c.num_key_value_heads)))
    scores = np.einsum("qhd,khd->hqk", q, k) / np.sqrt(np.float32(c.head_dim))
    scores[:, ~np.tri(len(x), dtype=bool)] = -np.inf
    odds = np.exp(scores - scores.max(axis=-1, keepdims=True))
    mixed = np.einsum("hqk,khd->qhd", odds / odds.sum(axis=-1, keepdims=True), v).reshape(len(x), -1)
    return _linear(weights, f"{path}.self_attn.o_proj.weight", mixed, c.hidden_size)


def _rotate(c: Config, x: np.ndarray) -> np.ndarray:
    cos, sin = (table[: len(x), None] for table in rotary_tables(c))
    left, right = np.split(x, 2, axis=-1)
    return np.concatenate([left * cos - right * sin, right * cos + left * sin], axis=-1)


def _mlp(c: Config, weights: RoundedWeights, path: str, x: np.ndarray) -> np.ndarray:
    gate = _linear(weights, f"{path}.mlp.gate_proj.weight", x, c.intermediate_size)
    up = _linear(weights, f"{path}.mlp.up_proj.weight", x, c.intermediate_size)
    return _linear(weights, f"{path}.mlp.down_proj.weight", gate / (1 + np.exp(-gate)) * up, c.hidden_size)
