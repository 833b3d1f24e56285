"""Trains the tiny model; resumes from its last checkpoint, which it also writes when it is asked to end (SIGTERM).

    python3 train.py [--run NAME] [--minutes 100] [--engine compiled|torch]
    python3 train.py --run NAME --from-export --rate 0.012 --adam-rate 0.0018    goes on from the exported files

Checkpoints lie in .runs/NAME; .runs/latest is what the exporter reads.
"""

import argparse
import math
import os
import signal
import time
from pathlib import Path

# One BLAS thread for each of the trainer's own threads; read when numpy is imported.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np

import batches
from exported import read_export
from gradients import ENGINES
from model import SHAPE, hugging_face_config, initial_weights, load, save
from optimizer import Optimizer
from quantize import fake_quantize
from tokenizer import Tokenizer

RUNS = Path(__file__).resolve().parent / ".runs"
WARM_UP, FLOOR = 60, 0.03


def schedule(progress):
    """The learning rate's factor after this share of the run: a plateau, then a cosine down to FLOOR."""
    if progress < 0.35:
        return 1.0
    return FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - 0.35) / 0.65)))


def quantized(weights):
    """The weights with the projections as the int4 file holds them."""
    return {name: fake_quantize(array) if "_proj" in name else array for name, array in weights.items()}


def arguments():
    """The command line's options."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", default="main")
    parser.add_argument("--minutes", type=float, default=90, help="the schedule's length in wall-clock minutes of training")
    parser.add_argument("--spent", type=float, default=None, help="minutes of the schedule taken as already spent")
    parser.add_argument("--from-export", action="store_true", help="a run without a checkpoint begins with the exported weights, not with random ones")
    parser.add_argument("--engine", choices=sorted(ENGINES), default="compiled")
    parser.add_argument("--tokens", type=int, default=7000)
    parser.add_argument("--part", type=int, default=1200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--rate", type=float, default=0.02)
    parser.add_argument("--adam-rate", type=float, default=0.003)
    parser.add_argument("--quantized-share", type=float, default=0.14, help="the last share of the run, with fake-quantised weights")
    return parser.parse_args()


class Run:
    """Weights, optimizer state and spent time of one run, on disk and in memory."""

    def __init__(self, options):
        self.folder = RUNS / options.run
        tokenizer = Tokenizer.load()
        self.config = hugging_face_config(tokenizer.size, tokenizer.added["<|im_end|>"], tokenizer.added["<|endoftext|>"])
        self.spent, self.step = 0.0, 0
        self.weights = read_export()[1] if options.from_export else initial_weights(self.config, 1)
        resumed = (self.folder / "weights.npz").exists()
        if resumed:
            self.weights = load(self.folder)[1]
        self.optimizer = Optimizer(self.weights)
        if resumed:
            self._restore()

    def _restore(self):
        with np.load(self.folder / "optimizer.npz") as state:
            self.optimizer.restore(state)
            self.spent, self.step = float(state["spent"]), int(state["step"])

    def checkpoint(self):
        """Writes the state of the run, and the weights once more as .runs/latest."""
        save(self.folder, self.config, self.weights)
        state = {**self.optimizer.state(), "spent": np.array(self.spent), "step": np.array(self.step)}
        np.savez(self.folder / "optimizer.tmp.npz", **state)
        (self.folder / "optimizer.tmp.npz").replace(self.folder / "optimizer.npz")
        save(RUNS / "latest", self.config, self.weights)


def train(options):
    """Runs the schedule to its end, reporting and checkpointing on the way."""
    run = Run(options)
    run.spent = run.spent if options.spent is None else options.spent * 60
    engine = ENGINES[options.engine](run.config)
    losses, seconds, saved, tokens = [], options.minutes * 60, time.time(), 0
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    print(f"{sum(a.size for a in run.weights.values())} parameters, {SHAPE}", flush=True)
    reported = begun = time.time()
    for parts in batches.stream(options.seed, options.tokens, options.part):
        progress = run.spent / seconds
        weights = quantized(run.weights) if progress > 1 - options.quantized_share else run.weights
        loss, gradients = engine(weights, parts)
        factor = schedule(progress) * min(1.0, (run.step + 1) / WARM_UP)
        run.optimizer.step(gradients, options.rate * factor, options.adam_rate * factor)
        run.step += 1
        losses.append(loss)
        tokens += sum(len(part.ids) for part in parts)
        run.spent, begun = run.spent + time.time() - begun, time.time()
        if run.step % 20 == 0:
            rate, reported, tokens = tokens / (time.time() - reported), time.time(), 0
            print(f"{time.strftime('%H:%M:%S')} step {run.step} {progress:.3f} loss {np.mean(losses):.4f} {rate:.0f} tokens/s", flush=True)
            losses = []
        ended = progress >= 1 or stopped
        if time.time() - saved > 120 or ended:
            run.checkpoint()
            saved = time.time()
        if ended:
            return


if __name__ == "__main__":
    train(arguments())
