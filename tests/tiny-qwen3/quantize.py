"""Weight quantisation of the exported model: int4 in blocks for MatMulNBits, int8 for MatMulInteger. Pure numpy.

Int4 (versions q4 and q4f16). A weight of shape [N, K] (output x input features, as PyTorch keeps it) is cut along K into
blocks of 32. With m the element of largest magnitude of a block, sign kept:

    scale = float16(m / -8)                    stored as float16 in q4f16 and as the same number in float32 in q4
    q     = clip(rint(w / scale) + 8, 0, 15)   rint rounds halves to even, as torch.round does; q = 8 where scale is 0
    w'    = (q - 8) * scale                    what MatMulNBits (bits=4, block_size=32, zero point 8) computes with

so m itself is hit exactly (up to float16) and all sixteen levels are in use. `fake_quantize` returns w'. The same in
PyTorch, with the gradient passed straight through the rounding:

    b = w.detach().reshape(n, k // 32, 32)
    m = b.gather(2, b.abs().argmax(2, keepdim=True))
    s = (m / -8).half().float()
    q = (torch.round(b / torch.where(s == 0, torch.ones_like(s), s)) * (s != 0)).clamp(-8, 7)
    fake = w + ((q * s).reshape(n, k) - w).detach()

Int8 (version quantized). Symmetric, zero point 0: scale = max|w| / 127, q = clip(rint(w / scale), -127, 127); one scale
per output feature for the projections, one for the whole embedding.

Everything that is not quantised is rounded to float16 in every version, so that q4 and q4f16 hold the same numbers.
"""

from __future__ import annotations

import numpy as np

BLOCK = 32
ZERO_POINT = 8


def quantize_int4(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """[N, K] float32, K a multiple of 32 -> (packed uint8 [N, K/32, 16], scales float16 [N, K/32]).

    The element of even index in a block is the low nibble, its neighbour the high one.
    """
    n, k = weight.shape
    if k % BLOCK:
        raise ValueError(f"{k} input features cannot be cut into blocks of {BLOCK}")
    blocks = weight.astype(np.float32, copy=False).reshape(n, k // BLOCK, BLOCK)
    at = np.abs(blocks).argmax(axis=2, keepdims=True)
    scales = (np.take_along_axis(blocks, at, axis=2) / -ZERO_POINT).astype(np.float16)
    divisor = np.where(scales == 0, np.float16(1), scales).astype(np.float32)
    levels = np.clip(np.rint(blocks / divisor) + ZERO_POINT, 0, 15)
    levels = np.where(scales == 0, ZERO_POINT, levels).astype(np.uint8)
    return levels[:, :, 0::2] | (levels[:, :, 1::2] << 4), scales[:, :, 0]


def dequantize_int4(packed: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """Inverse of `quantize_int4`, as MatMulNBits reads it: float32 [N, K]."""
    n, blocks, _ = packed.shape
    levels = np.empty((n, blocks, BLOCK), np.float32)
    levels[:, :, 0::2] = packed & 15
    levels[:, :, 1::2] = packed >> 4
    return ((levels - ZERO_POINT) * scales.astype(np.float32)[:, :, None]).reshape(n, blocks * BLOCK)


def fake_quantize(weight: np.ndarray) -> np.ndarray:
    """The float32 [N, K] weight that the exported int4 file computes with."""
    return dequantize_int4(*quantize_int4(weight))


def quantize_int8(weight: np.ndarray, per_channel: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """[N, K] float32 -> (int8 [N, K], float32 scales [N], or a scalar where `per_channel` is False)."""
    peak = np.abs(weight).max(axis=1) if per_channel else np.abs(weight).max()
    scales = (np.where(peak == 0, 1, peak) / 127).astype(np.float32)
    levels = np.rint(weight / (scales[:, None] if per_channel else scales))
    return np.clip(levels, -127, 127).astype(np.int8), scales


def dequantize_int8(levels: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """Inverse of `quantize_int8`: float32 [N, K]."""
    return levels.astype(np.float32) * (scales[:, None] if scales.ndim else scales)


def fake_quantize_int8(weight: np.ndarray, per_channel: bool = True) -> np.ndarray:
    """The float32 [N, K] weight that the exported int8 file computes with."""
    return dequantize_int8(*quantize_int8(weight, per_channel))
