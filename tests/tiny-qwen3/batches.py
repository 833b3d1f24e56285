"""Training batches, made in a process of their own."""

import multiprocessing
import signal
from dataclasses import dataclass

import numpy as np

from conversation import encode
from mixture import conversation
from source import Source
from tokenizer import Tokenizer

LONGEST = 420


@dataclass
class Batch:
    """Whole conversations one after another: `ids` int32 [tokens], `starts` int32 [count + 1].

    `targets` int32 [tokens] is the token to come where the loss counts it, and -1 elsewhere.
    """

    ids: np.ndarray
    targets: np.ndarray
    starts: np.ndarray


def pack(sequences):
    """The Batch of these (ids, weights) sequences."""
    ids = np.concatenate([np.array(s[0], np.int32) for s in sequences])
    targets = np.concatenate([np.array([i if w else -1 for i, w in zip(s[0][1:], s[1][1:])] + [-1], np.int32) for s in sequences])
    return Batch(ids, targets, np.cumsum([0] + [len(s[0]) for s in sequences]).astype(np.int32))


def _next_batch(source, tokenizer, tokens):
    sequences, total = [], 0
    while total < tokens:
        ids, weights = encode(conversation(source), tokenizer)
        if len(ids) <= LONGEST:
            sequences.append((ids, weights))
            total += len(ids)
    sequences.sort(key=lambda sequence: len(sequence[0]))
    return sequences


def _parts(sequences, tokens):
    part, total = [], 0
    for sequence in sequences:
        part.append(sequence)
        total += len(sequence[0])
        if total >= tokens:
            yield pack(part)
            part, total = [], 0
    if part:
        yield pack(part)


def _produce(queue, seed, tokens, part):
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    source, tokenizer = Source(seed), Tokenizer.load()
    while True:
        queue.put(list(_parts(_next_batch(source, tokenizer, tokens), part)))


def stream(seed, tokens, part):
    """Endless steps of about `tokens` tokens, each a list of Batches of about `part` tokens, sorted by length."""
    queue = multiprocessing.Queue(6)
    process = multiprocessing.Process(target=_produce, args=(queue, seed, tokens, part), daemon=True)
    process.start()
    while True:
        yield queue.get()
