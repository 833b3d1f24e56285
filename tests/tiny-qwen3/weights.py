"""Where the exporter's weights come from: a trained checkpoint, or a seeded generator for full-size shapes.

Names and shapes are those of Hugging Face's Qwen3ForCausalLM state dict; a tied lm_head is not looked at.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import numpy as np

# Rows of a matrix handled at once: 8,192 rows of a 2,560-wide embedding are 84 MB.
_ROWS = 8192


class Weights(Protocol):
    """Float32 values, already rounded to what float16 holds."""

    def get(self, name: str, shape: tuple[int, ...]) -> np.ndarray:
        """The whole tensor."""

    def rows(self, name: str, shape: tuple[int, int]) -> Iterator[np.ndarray]:
        """The same matrix in consecutive slices of rows."""


def _round(array: np.ndarray) -> np.ndarray:
    return array.astype(np.float16).astype(np.float32)


class TrainedWeights:
    def __init__(self, path: Path) -> None:
        self._arrays = np.load(path)

    def get(self, name: str, shape: tuple[int, ...]) -> np.ndarray:
        array = self._arrays[name]
        if array.shape != shape:
            raise ValueError(f"{name} is {array.shape}, the configuration says {shape}")
        return _round(array.astype(np.float32, copy=False))

    def rows(self, name: str, shape: tuple[int, int]) -> Iterator[np.ndarray]:
        yield self.get(name, shape)


class RandomWeights:
    """The same numbers for the same name and seed, whatever the order in which they are asked for.

    Spread 1/sqrt(fan-in) keeps activations finite through any depth, which is all that a speed measurement needs.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed

    def get(self, name: str, shape: tuple[int, ...]) -> np.ndarray:
        if len(shape) == 1:
            return np.ones(shape, np.float32)
        return np.concatenate(list(self.rows(name, (shape[0], shape[1]))))

    def rows(self, name: str, shape: tuple[int, int]) -> Iterator[np.ndarray]:
        spread = np.float32(0.02 if "embed_tokens" in name else shape[1] ** -0.5)
        for first in range(0, shape[0], _ROWS):
            generator = np.random.default_rng([self._seed, zlib.crc32(name.encode()), first])
            size = (min(_ROWS, shape[0] - first), shape[1])
            yield _round(generator.standard_normal(size, np.float32) * spread)
