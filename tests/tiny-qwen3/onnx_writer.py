"""Writes ONNX files tensor by tensor, so that a model larger than memory (or than protobuf's 2 GB messages) is no trouble.

The `onnx` package serialises a whole ModelProto at once. Here only the small parts go through it; the tensors' bytes are
streamed straight into their place in the message.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np
from onnx import GraphProto, ModelProto, NodeProto, StringStringEntryProto, TensorProto, ValueInfoProto, helper

IR_VERSION = 8
OPSETS = (("", 14), ("com.microsoft", 1))

_ELEMENT_TYPES = {
    np.dtype(np.float32): TensorProto.FLOAT,
    np.dtype(np.float16): TensorProto.FLOAT16,
    np.dtype(np.int64): TensorProto.INT64,
    np.dtype(np.int8): TensorProto.INT8,
    np.dtype(np.uint8): TensorProto.UINT8,
}
# Tensors below this many bytes stay in the graph file when the weights are split off, as the usual converters do.
_SMALLEST_EXTERNAL = 1024
# Offsets of external tensors are multiples of this, so that a file can be mapped page by page.
_ALIGNMENT = 4096


@dataclass(frozen=True)
class Tensor:
    """An initializer. `chunks` may be called more than once and yields arrays whose bytes, joined, are the tensor."""

    name: str
    dtype: np.dtype
    dims: tuple[int, ...]
    chunks: Callable[[], Iterable[np.ndarray]]

    @property
    def nbytes(self) -> int:
        return math.prod(self.dims) * self.dtype.itemsize

    def proto(self) -> TensorProto:
        return TensorProto(name=self.name, dims=self.dims, data_type=_ELEMENT_TYPES[self.dtype])

    def write(self, out: BinaryIO) -> None:
        written = 0
        for chunk in self.chunks():
            data = np.ascontiguousarray(chunk, self.dtype.newbyteorder("<")).tobytes()
            out.write(data)
            written += len(data)
        if written != self.nbytes:
            raise ValueError(f"{self.name}: {written} bytes made, {self.nbytes} declared")


def constant(name: str, array: np.ndarray) -> Tensor:
    """A tensor whose content is at hand."""
    return Tensor(name, array.dtype, array.shape, lambda: (array,))


@dataclass
class Graph:
    name: str
    inputs: list[ValueInfoProto] = field(default_factory=list)
    outputs: list[ValueInfoProto] = field(default_factory=list)
    nodes: list[NodeProto] = field(default_factory=list)
    tensors: list[Tensor] = field(default_factory=list)


def write_model(path: Path, graph: Graph, external_limit: int | None = None) -> list[Path]:
    """Writes `graph` to `path` and returns every file written.

    Without `external_limit` all weights are inline as raw_data. With it they go to `<name>_data`, `<name>_data_1` …, a
    new file whenever the next tensor would take one beyond that many bytes.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    placed = {} if external_limit is None else _place_externally(path.name, graph.tensors, external_limit)
    before = GraphProto(name=graph.name, node=graph.nodes).SerializeToString()
    after = GraphProto(input=graph.inputs, output=graph.outputs).SerializeToString()
    headers = [_tensor_header(tensor, placed.get(tensor.name)) for tensor in graph.tensors]
    inline = [0 if tensor.name in placed else tensor.nbytes for tensor in graph.tensors]
    bodies = [len(header) + size for header, size in zip(headers, inline)]
    graph_size = len(before) + len(after) + sum(_framed(body) for body in bodies)

    with open(path, "wb") as out:
        out.write(ModelProto(ir_version=IR_VERSION, producer_name="ponder").SerializeToString())
        out.write(_tag(7) + _varint(graph_size) + before)
        for tensor, header, body, size in zip(graph.tensors, headers, bodies, inline):
            out.write(_tag(5) + _varint(body) + header)
            if size:
                tensor.write(out)
        out.write(after)
        opsets = [helper.make_opsetid(domain, version) for domain, version in OPSETS]
        out.write(ModelProto(opset_import=opsets).SerializeToString())
    return [path, *_write_external(path.parent, graph.tensors, placed)]


def _place_externally(base: str, tensors: list[Tensor], limit: int) -> dict[str, tuple[str, int]]:
    """Tensor name -> (file name, offset)."""
    placed: dict[str, tuple[str, int]] = {}
    file, end = 0, 0
    for tensor in tensors:
        if tensor.nbytes < _SMALLEST_EXTERNAL:
            continue
        offset = -(-end // _ALIGNMENT) * _ALIGNMENT
        if end and offset + tensor.nbytes > limit:
            file, offset = file + 1, 0
        placed[tensor.name] = (f"{base}_data" + (f"_{file}" if file else ""), offset)
        end = offset + tensor.nbytes
    return placed


def _write_external(folder: Path, tensors: list[Tensor], placed: dict[str, tuple[str, int]]) -> list[Path]:
    names = sorted({location for location, _ in placed.values()}, key=lambda name: (len(name), name))
    for name in names:
        with open(folder / name, "wb") as out:
            for tensor in tensors:
                location, offset = placed.get(tensor.name, ("", 0))
                if location == name:
                    out.write(bytes(offset - out.tell()))
                    tensor.write(out)
    return [folder / name for name in names]


def _tensor_header(tensor: Tensor, place: tuple[str, int] | None) -> bytes:
    """Everything of the TensorProto up to the bytes themselves."""
    proto = tensor.proto()
    if place is None:
        return proto.SerializeToString() + _tag(9) + _varint(tensor.nbytes)
    entries = {"location": place[0], "offset": str(place[1]), "length": str(tensor.nbytes)}
    proto.external_data.extend(StringStringEntryProto(key=key, value=value) for key, value in entries.items())
    proto.data_location = TensorProto.EXTERNAL
    return proto.SerializeToString()


def _tag(field_number: int) -> bytes:
    """Key of a length-delimited protobuf field."""
    return _varint(field_number << 3 | 2)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _framed(size: int) -> int:
    """Bytes of a repeated message of `size` bytes with its key and length."""
    return 1 + len(_varint(size)) + size
