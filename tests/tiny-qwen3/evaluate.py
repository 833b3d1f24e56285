"""Greedy answers of a checkpoint to the held-out prompts, in PyTorch: for guidance while training (the report is the measure).

    python3 evaluate.py [--model .runs/latest] [--count 30] [--int4] [--wrong 3] [--only sums,follow_ups]
"""

import argparse
import json
import re
from collections import defaultdict
from pathlib import Path

import torch

from conversation import EARLY_CLOSE, render_prompt
from model import Qwen3, load
from quantize import fake_quantize
from tokenizer import Tokenizer

RUNS = Path(__file__).resolve().parent / ".runs"
LONGEST_ANSWER = 130
BUDGETS = (0, 4, 8, 16, 32)


def _greedy(model, prompts, end):
    """Continuations of prompts of one length, each up to its `end`."""
    past = [None] * model.config["num_hidden_layers"]
    ids, out, done = torch.tensor(prompts), [], torch.zeros(len(prompts), dtype=torch.bool)
    for _ in range(LONGEST_ANSWER):
        ids = model(ids, past)[:, -1:].argmax(-1)
        out.append(ids)
        done |= ids[:, 0] == end
        if done.all():
            break
    rows = torch.cat(out, 1).tolist()
    return [row[:row.index(end)] if end in row else row for row in rows]


@torch.no_grad()
def complete(model, tokenizer, prompts):
    """The greedy continuation (ids) of every prompt (ids)."""
    groups, out = defaultdict(list), [None] * len(prompts)
    for n, prompt in enumerate(prompts):
        groups[len(prompt)].append(n)
    for members in groups.values():
        rows = _greedy(model, [prompts[n] for n in members], tokenizer.added["<|im_end|>"])
        for n, row in zip(members, rows):
            out[n] = row
    return out


def split_channels(text):
    """(trace, or None without a block; answer)."""
    match = re.fullmatch(r"<think>\n(.*?)</think>\n\n(.*)", text, re.S)
    return (match.group(1).strip(), match.group(2)) if match else (None, text)


def right(text, expect):
    """Whether an output is as expected: the report's rules, in short."""
    trace, answer = split_channels(text)
    if "trace" in expect:
        return bool(trace) == expect["trace"]
    if "number" in expect:
        return [float(each) for each in re.findall(r"-?\d+(?:\.\d+)?", answer)] == [expect["number"]]
    if "call" in expect:
        return answer.startswith("<tool_call>") and json.dumps(expect["call"]) in answer
    return answer in expect.get("texts", [expect.get("text")])


def _prompt(tokenizer, item, thinking):
    return tokenizer.encode(render_prompt(item["messages"], item["tools"], thinking))


def _score(model, tokenizer, name, items, wrong, thinking=None):
    prompts = [_prompt(tokenizer, item, item["thinking"] if thinking is None else thinking) for item in items]
    texts = [tokenizer.decode(row) for row in complete(model, tokenizer, prompts)]
    good = [right(text, item["expect"]) for text, item in zip(texts, items)]
    print(f"{name:24} {100 * sum(good) / len(good):5.1f} %", flush=True)
    for item, text in [pair for pair, ok in zip(zip(items, texts), good) if not ok][:wrong]:
        print("    ", [message["content"] for message in item["messages"]][-3:], "->", repr(text))


def _budget(model, tokenizer, items, budget):
    prompts = [_prompt(tokenizer, item, True) for item in items]
    rows, close, cut = complete(model, tokenizer, prompts), tokenizer.encode(EARLY_CLOSE), tokenizer.added["</think>"]
    full = [row.index(cut) if cut in row else len(row) for row in rows]
    short = [n for n in range(len(rows)) if full[n] - 1 > budget]
    ends = complete(model, tokenizer, [prompts[n] + rows[n][:1 + budget] + close for n in short])
    texts = {n: tokenizer.decode(row) for n, row in enumerate(rows)}
    texts.update({n: tokenizer.decode(row) for n, row in zip(short, ends)})
    good = sum(right(texts[n], item["expect"]) for n, item in enumerate(items))
    print(f"sums, budget {budget:<11} {100 * good / len(items):5.1f} %   {texts[short[0]] if short else ''}", flush=True)


def main():
    """The command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=RUNS / "latest")
    parser.add_argument("--held-out", type=Path, default=RUNS / "heldout.json")
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--int4", action="store_true", help="with the projections as the int4 file holds them")
    parser.add_argument("--wrong", type=int, default=2)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    torch.set_num_threads(1)
    config, weights = load(options.model)
    if options.int4:
        weights = {name: fake_quantize(array) if "_proj" in name else array for name, array in weights.items()}
    model, tokenizer = Qwen3(config, weights), Tokenizer.load()
    for name, items in json.loads(options.held_out.read_text("utf-8"))["measures"].items():
        if options.only and name not in options.only.split(","):
            continue
        items = items[::max(1, len(items) // options.count)]
        _score(model, tokenizer, name, items, options.wrong)
        if name == "sums":
            _score(model, tokenizer, "sums, thinking off", items, 0, thinking=False)
            for budget in BUDGETS:
                _budget(model, tokenizer, items, budget)


if __name__ == "__main__":
    main()
