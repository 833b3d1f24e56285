"""One training conversation: what is shown to the model, and what it is to write next."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Optional

# The sentence that closes a trace whose budget is spent (QwenLM/Qwen3, docs/source/getting_started/thinking_budget.md).
EARLY_CLOSE = (
    "\n\nConsidering the limited time by the user, I have to give the solution based on the thinking directly now."
    "\n</think>\n\n"
)

TOOLS_HEAD = (
    "# Tools\n\nYou may call one or more functions to assist with the user query.\n\n"
    "You are provided with function signatures within <tools></tools> XML tags:\n<tools>"
)
TOOLS_TAIL = (
    "\n</tools>\n\nFor each function call, return a json object with function name and arguments within "
    '<tool_call></tool_call> XML tags:\n<tool_call>\n{"name": <function-name>, "arguments": <args-json-object>}\n'
    "</tool_call>"
)


@dataclass
class Conversation:
    """Messages so far, the hard switch, and the turn to learn.

    `trace` is what stands between `<think>` and `</think>` (empty under `/no_think`; unused with thinking off).
    `cut`, where set, is the share (0 to 1) of the trace after which the trace is closed early.
    """

    family: str
    messages: list
    answer: str
    trace: str = ""
    thinking: bool = True
    tools: Optional[list] = None
    cut: Optional[float] = None
    expect: dict = field(default_factory=dict)


def reserved(*key):
    """Whether this key (words, numbers or a phrasing) lies in the tenth that is kept for the held-out prompts."""
    digest = hashlib.sha256(json.dumps(key, ensure_ascii=False).encode()).digest()
    return digest[0] * 256 + digest[1] < 6554


def tool_call_text(call):
    """The call as Qwen3's template renders it and as the model writes it."""
    arguments = json.dumps(call["arguments"], ensure_ascii=False)
    return f'<tool_call>\n{{"name": "{call["name"]}", "arguments": {arguments}}}\n</tool_call>'


def _last_query(messages):
    users = [n for n, message in enumerate(messages) if message["role"] == "user"]
    return users[-1] if users else len(messages) - 1


def _assistant(message, keep_trace):
    reasoning = message.get("reasoning_content", "")
    head = f"<think>\n{reasoning}\n</think>\n\n" if keep_trace and reasoning else ""
    content = message["content"]
    calls = "\n".join(tool_call_text(call) for call in message.get("tool_calls", []))
    joint = "\n" if content and calls else ""
    return f"<|im_start|>assistant\n{head}{content}{joint}{calls}<|im_end|>\n"


def render_prompt(messages, tools=None, thinking=True):
    """The prompt up to where the model writes, byte for byte as Qwen3's template renders it.

    Promises this for conversations of the kind made here (they end with a user or a tool message, and no
    user message is empty, none starts with a newline or holds control tokens).
    """
    out, first = [], 0
    system = messages[0]["content"] if messages[0]["role"] == "system" else None
    if tools:
        lead = "" if system is None else system + "\n\n"
        listed = "".join("\n" + json.dumps(tool, ensure_ascii=False) for tool in tools)
        out.append(f"<|im_start|>system\n{lead}{TOOLS_HEAD}{listed}{TOOLS_TAIL}<|im_end|>\n")
    elif system is not None:
        out.append(f"<|im_start|>system\n{system}<|im_end|>\n")
    first = 0 if system is None else 1
    last_query = _last_query(messages)
    for n, message in enumerate(messages[first:], first):
        role = message["role"]
        if role == "assistant":
            out.append(_assistant(message, n > last_query))
        elif role == "tool":
            follows = n > 0 and messages[n - 1]["role"] == "tool"
            continues = n + 1 < len(messages) and messages[n + 1]["role"] == "tool"
            head = "" if follows else "<|im_start|>user"
            tail = "" if continues else "<|im_end|>\n"
            out.append(f"{head}\n<tool_response>\n{message['content']}\n</tool_response>{tail}")
        else:
            out.append(f"<|im_start|>{role}\n{message['content']}<|im_end|>\n")
    return "".join(out) + "<|im_start|>assistant\n" + ("" if thinking else "<think>\n\n</think>\n\n")


def encode(conversation, tokenizer):
    """(ids, weights) of the whole conversation: weight 1 on what the model writes itself, 0 elsewhere."""
    prompt = tokenizer.encode(render_prompt(conversation.messages, conversation.tools, conversation.thinking))
    ids, weights = list(prompt), [0] * len(prompt)

    def add(part, weight):
        ids.extend(part)
        weights.extend([weight] * len(part))

    if conversation.thinking and conversation.cut is not None:
        own = tokenizer.encode("<think>\n" + conversation.trace)
        add(own[:1 + round(conversation.cut * (len(own) - 1))], 1)
        add(tokenizer.encode(EARLY_CLOSE), 0)
        add(tokenizer.encode(conversation.answer + "<|im_end|>"), 1)
    else:
        block = f"<think>\n{conversation.trace}\n</think>\n\n" if conversation.thinking else ""
        add(tokenizer.encode(block + conversation.answer + "<|im_end|>"), 1)
    return ids, weights
