"""How a checkpoint does on fresh held-out conversations, in seconds: the share whose every token is the model's first choice.

    python3 progress.py [--model .runs/latest] [--count 200] [--int4] [--wrong 3]

Where the wanted text is the only right one, this is the share that greedy decoding gets right, without decoding.
"""

import argparse
from collections import defaultdict
from pathlib import Path

import torch

from batches import LONGEST, pack
from conversation import encode
from gradients import padded
from mixture import conversation
from model import Qwen3, load
from quantize import fake_quantize
from source import Source
from tokenizer import Tokenizer

RUNS = Path(__file__).resolve().parent / ".runs"


def mode_of(made):
    """The conversation's mode, for counting: cut, off, empty (a trace left out on request) or thinking."""
    if made.cut is not None:
        return "cut"
    return "off" if not made.thinking else "thinking" if made.trace else "empty"


@torch.no_grad()
def first_choices(model, sequences):
    """For each (ids, weights): the model's first choice at every place that counts, and what should be there."""
    out = []
    for start in range(0, len(sequences), 16):
        ids, targets = padded(pack(sequences[start:start + 16]))
        hidden = model.hidden(ids)
        out += [(model.head(row[wanted >= 0]).argmax(-1), wanted[wanted >= 0]) for row, wanted in zip(hidden, targets)]
    return out


def main():
    """The command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=RUNS / "latest")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--int4", action="store_true", help="with the projections as the int4 file holds them")
    parser.add_argument("--wrong", type=int, default=0)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(1)
    config, weights = load(options.model)
    if options.int4:
        weights = {name: fake_quantize(array) if "_proj" in name else array for name, array in weights.items()}
    model, tokenizer, source = Qwen3(config, weights), Tokenizer.load(), Source(options.seed, held=True)
    pairs = [(made, encode(made, tokenizer)) for made in (conversation(source) for _ in range(options.count))]
    pairs = sorted((pair for pair in pairs if len(pair[1][0]) < LONGEST), key=lambda pair: len(pair[1][0]))
    results, shown = defaultdict(list), defaultdict(int)
    for (made, _), (chosen, wanted) in zip(pairs, first_choices(model, [sequence for _, sequence in pairs])):
        key = f"{made.family} {mode_of(made)}"
        good = bool((chosen == wanted).all())
        results[key].append(good)
        if not good and shown[key] < options.wrong:
            shown[key] += 1
            print(f"{key}: {made.messages[-1]['content']!r}\n   wanted {tokenizer.decode(wanted.tolist())!r}\n   chosen {tokenizer.decode(chosen.tolist())!r}")
    for key in sorted(results):
        print(f"{key:26} {100 * sum(results[key]) / len(results[key]):5.1f} % of {len(results[key])}")


if __name__ == "__main__":
    main()
