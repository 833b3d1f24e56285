"""Loss and gradients of a step, in PyTorch or in the compiled trainer.

    python3 gradients.py        compares the two on a random model and prints their greatest difference
"""

import ctypes
import subprocess
import time
from multiprocessing.pool import ThreadPool
from pathlib import Path
from queue import Queue

import numpy as np
import torch
from torch.nn import functional

import batches
from model import Qwen3, hugging_face_config, initial_weights, parameter_shapes
from tokenizer import Tokenizer

HERE = Path(__file__).resolve().parent


def padded(batch):
    """The batch as (ids, targets), each [conversations, longest], padded at the end."""
    lengths = np.diff(batch.starts)
    ids = np.zeros((len(lengths), lengths.max()), np.int64)
    targets = np.full(ids.shape, -1, np.int64)
    for row, (start, length) in enumerate(zip(batch.starts, lengths)):
        ids[row, :length] = batch.ids[start:start + length]
        targets[row, :length] = batch.targets[start:start + length]
    return torch.from_numpy(ids), torch.from_numpy(targets)


class TorchGradients:
    """Calling it gives (mean loss per counted token, {name: gradient of that mean}) for a step's batches."""

    def __init__(self, config):
        self.config = config

    def __call__(self, weights, parts):
        model, total, loss = Qwen3(self.config, weights), sum((part.targets >= 0).sum() for part in parts), 0.0
        for part in parts:
            ids, targets = padded(part)
            logits = model.head(model.hidden(ids)[targets >= 0])
            partial = functional.cross_entropy(logits, targets[targets >= 0], reduction="sum") / total
            partial.backward()
            loss += partial.item()
        return loss, {name.replace("/", "."): parameter.grad.numpy() for name, parameter in model.weights.items()}


def _compiled():
    """The library of trainer.cpp, compiled where it is older than its source."""
    source, library = HERE / "trainer.cpp", HERE / ".runs" / "trainer.so"
    if not library.exists() or library.stat().st_mtime < source.stat().st_mtime:
        library.parent.mkdir(exist_ok=True)
        command = ["g++", "-std=c++17", "-Ofast", "-march=native", "-mprefer-vector-width=512", "-shared", "-fPIC", str(source), "-o", str(library), "-l:libopenblas.so.0"]
        subprocess.run(command, check=True)
    loaded = ctypes.CDLL(str(library))
    loaded.add_gradients.restype = ctypes.c_double
    return loaded


class CompiledGradients:
    """The same as TorchGradients through trainer.cpp, one thread a batch.

    The gradients are views of buffers that the next call overwrites. OPENBLAS_NUM_THREADS must be 1.
    """

    def __init__(self, config, threads=2):
        self.shapes = parameter_shapes(config)
        names = ("vocab_size", "hidden_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads", "head_dim", "intermediate_size")
        self.shape = (ctypes.c_int * 7)(*(config[name] for name in names))
        self.numbers = ctypes.c_float(config["rope_theta"]), ctypes.c_float(config["rms_norm_eps"])
        self.library, self.pool = _compiled(), ThreadPool(threads)
        size = sum(int(np.prod(shape)) for shape in self.shapes.values())
        self.flat = np.zeros(size, np.float32)
        self.sums = Queue()
        self.buffers = [np.zeros(size, np.float32) for _ in range(threads)]

    def __call__(self, weights, parts):
        np.concatenate([weights[name].ravel() for name in self.shapes], out=self.flat)
        scale = 1 / sum(int((part.targets >= 0).sum()) for part in parts)
        for buffer in self.buffers:
            buffer.fill(0)
            self.sums.put(buffer)
        loss = sum(self.pool.imap_unordered(lambda part: self._add(part, scale), reversed(parts)))
        while not self.sums.empty():
            self.sums.get()
        for buffer in self.buffers[1:]:
            self.buffers[0] += buffer
        return loss, self._named(self.buffers[0])

    def _add(self, part, scale):
        buffer = self.sums.get()
        pointers = [array.ctypes.data_as(ctypes.c_void_p) for array in (self.flat, buffer, part.ids, part.targets, part.starts)]
        flat, total, ids, targets, starts = pointers
        loss = self.library.add_gradients(self.shape, *self.numbers, flat, total, len(part.ids), ids, targets, len(part.starts) - 1, starts,
                                          ctypes.c_float(scale))
        self.sums.put(buffer)
        return loss

    def _named(self, flat):
        named, at = {}, 0
        for name, shape in self.shapes.items():
            size = int(np.prod(shape))
            named[name] = flat[at:at + size].reshape(shape)
            at += size
        return named


ENGINES = {"torch": TorchGradients, "compiled": CompiledGradients}



def compare():
    """Prints the loss of both engines and the greatest relative difference of any gradient."""
    config = hugging_face_config(Tokenizer.load().size, 0, 0)
    random = np.random.default_rng(3)
    noise = lambda array: 0.05 * random.standard_normal(array.shape).astype(np.float32)
    weights = {name: array + noise(array) for name, array in initial_weights(config, 2).items()}
    parts = next(batches.stream(4, 7000, 900))
    results = {}
    for name, engine in ENGINES.items():
        run = engine(config)
        run(weights, parts)
        begun = time.time()
        results[name] = run(weights, parts)
        print(f"{name}: loss {results[name][0]:.6f}, {time.time() - begun:.2f} s")
    exact, compiled = results["torch"][1], results["compiled"][1]
    print("difference", max(np.abs(exact[name] - compiled[name]).max() / np.abs(exact[name]).max() for name in exact))


if __name__ == "__main__":
    compare()
