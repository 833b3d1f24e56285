"""Held-out prompts with what their answers must be, as report/held-out.ts reads them.

    python3 heldout.py                    writes .runs/heldout.json
    python3 heldout.py --check 100000     checks that so many training conversations hold none of them, nor reserved material
"""

import argparse
import json
from pathlib import Path

from conversation import reserved
from mixture import conversation
from source import Source
from tasks import chat, letters, sums, switches, tools
from tasks.languages import NAMES

OUT = Path(__file__).resolve().parent / ".runs" / "heldout.json"
MAKERS = (sums.sums, letters.count_letters, letters.reverse_word, chat.small_talk)


def item(made, **expect):
    """One entry: the prompt, its mode, and what is expected; `expect` replaces the conversation's own expectations."""
    return {"messages": made.messages, "tools": made.tools, "thinking": made.thinking, "expect": expect or made.expect}


def _switched(source, role, think):
    """One soft switch, in the user message or the system message."""
    made = source.pick(MAKERS)(source)
    if role == "system":
        switches.ensure_system(source, made.messages)
    at = 0 if role == "system" else len(made.messages) - 1
    switches.set_flag(source, made.messages, at, switches.FLAGS[think])
    return item(made, trace=think)


def _latest(source, think):
    """Two contradicting switches over system message and turns; the last one counts."""
    made = source.pick((sums.follow_ups, sums.sums, letters.reverse_word))(source)
    if len(made.messages) == 1:
        made = switches.with_history(source, made, source.pick(MAKERS)(source))
    if source.chance(0.5):
        switches.ensure_system(source, made.messages)
    slots = [n for n, message in enumerate(made.messages) if message["role"] != "assistant"]
    first, last = sorted(source.rng.sample(slots, 2))
    switches.set_flag(source, made.messages, first, switches.FLAGS[not think])
    switches.set_flag(source, made.messages, last, switches.FLAGS[think])
    return item(made, trace=think)


def _hard_off(source):
    """The hard switch off, whatever the soft switches say."""
    made = source.pick((*MAKERS, chat.other))(source)
    made.messages, made.thinking = switches.place_flags(source, made.messages, True), False
    return item(made, trace=False)


def _tool_call(source, thinking):
    made = tools.tool_call(source)
    made.thinking = thinking
    return item(made)


def measures(count, seed=20):
    """{measure: about `count` items}, of reserved numbers and words, half of them in reserved phrasings."""
    source = Source(seed, held=True)
    turns = range(count)
    per_language = max(4, count // 8)
    return {
        "sums": [item(sums.sums(source)) for _ in turns for _ in range(2)],
        "count_letters": [item(letters.count_letters(source)) for _ in turns],
        "reverse_word": [item(letters.reverse_word(source)) for _ in turns],
        "switch_user": [_switched(source, "user", n % 2 == 0) for n in turns],
        "switch_system": [_switched(source, "system", n % 2 == 0) for n in turns],
        "switch_latest": [_latest(source, n % 2 == 0) for n in turns],
        "hard_off": [_hard_off(source) for _ in turns],
        "follow_ups": [item(sums.follow_ups(source)) for _ in turns],
        "tool_call": [_tool_call(source, n % 2 == 0) for n in turns],
        "tool_use": [item(tools.tool_use(source)) for _ in turns],
        "greetings": [item(chat.small_talk(source, language, "greetings")) for language in NAMES for _ in range(per_language)],
        "other": [item(chat.other(source, language)) for language in NAMES for _ in range(per_language)],
    }


def check(count):
    """Fails if reserved material, or a request of the held-out sums and letter tasks, turns up in `count` training conversations."""
    listed = measures(100)
    asked = {each["messages"][-1]["content"] for name in ("sums", "count_letters", "reverse_word") for each in listed[name]}
    source = Source(77)
    source.given = set()
    seen = sum(message["content"] in asked for _ in range(count) for message in conversation(source).messages)
    kept = [key for key in source.given if reserved(*json.loads(key))]
    assert not kept, f"reserved material in training: {kept[:5]}"
    assert not seen, f"{seen} held-out requests occurred in training"
    print(f"{count} training conversations with {len(source.given)} numbers, words and phrasings: none reserved, none of {len(asked)} held-out requests")


def main():
    """The command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--check", type=int)
    options = parser.parse_args()
    if options.check:
        return check(options.check)
    listed = measures(options.count)
    options.out.parent.mkdir(exist_ok=True)
    options.out.write_text(json.dumps({"measures": listed}, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{sum(map(len, listed.values()))} prompts in {options.out}")


if __name__ == "__main__":
    main()
