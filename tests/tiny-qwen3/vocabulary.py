"""Which characters and whole words the tokenizer gets; writes the tokenizer files.

    python3 vocabulary.py              writes tokenizer_config.json, special_tokens_map.json, generation_config.json
    python3 vocabulary.py --rebuild    chooses a new tokenizer.json first: weights trained with the old one are void then
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

import conversation
from mixture import conversation as sample
from source import Source
from tasks import chat, languages, letters, sums, switches, tools
from tokenizer import MODEL_DIR, SPECIAL_TOKENS, Tokenizer, build, split_regex, tokenizer_config

HERE = Path(__file__).resolve().parent
# Scripts that are written without blanks: their characters are assembled one by one and never whole words.
UNSPACED = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
EXTRA_CHARACTERS = (
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŒ¿¡«»“”‘’–—…•·°€£×÷"
    + "".join(map(chr, range(0x3041, 0x3097))) + "".join(map(chr, range(0x30A1, 0x30FD))) + "".join(map(chr, range(0x621, 0x653)))
    + letters.CIRCLED
)


def _replies():
    tables = (languages.GREETING_REPLIES, languages.THANKS_REPLIES, languages.FAREWELL_REPLIES, languages.IDENTITY_REPLIES)
    return [text for table in tables for text in table.values()] + [t for texts in languages.OTHER_REPLIES.values() for t in texts]


def _tool_texts():
    names = [*tools.TOOL_NAMES, *tools.PARAMETERS, *(name for row in tools.OTHER_TOOLS for name in row)]
    schema = '{"type": "function", "function": {"name": "x", "description": "x", "parameters": {"type": "object", "properties": {"x": {"type": "string", "description": "x"}}, "required": ["x"]}}}'
    quoted = [f'{schema} "{name}" {name} "{name}": {{"{name}"], "{name}", "{name}"}}' for name in names]
    calls = ['<tool_call>\n{"name": "calculator", "arguments": {"expression": "12 * 7"}}\n</tool_call>', '\n<tool_response>\n{"result": 4}\n</tool_response>',
             ' * / - + = ', '{"result": "4"}', '{"value": 4}', 'Result: = The result is']
    return [conversation.TOOLS_HEAD, conversation.TOOLS_TAIL, *quoted, *calls, *tools.TOOL_DESCRIPTIONS, *tools.PARAMETER_DESCRIPTIONS]


def _trace_texts():
    traces = [trace.format(name) for *_, trace in chat.TALK for name in languages.NAMES.values()]
    return [*traces, *(chat.OTHER_TRACE.format(name) for name in languages.NAMES.values()), tools.CALL_TRACE, tools.USE_TRACE,
            sums.answer_text(1), sums.running_trace([1, 2, -1]), letters.count_answer("x", 1), letters.count_answer("x", 2),
            conversation.EARLY_CLOSE, "assistant\n", "user\n", "system\n", "<think>\n\n</think>\n\n"]


def _prompt_words():
    frames = [*sums.SUM_PHRASINGS, *sums.MINUS_PHRASINGS, *sums.FOLLOW_UPS["+"], *sums.FOLLOW_UPS["-"], *letters.COUNT_PHRASINGS, *letters.REVERSE_PHRASINGS,
              *tools.ASK_PHRASINGS, *switches.SYSTEM_TEXTS, *languages.QUESTIONS["en"]]
    counts = Counter(word for frame in frames for word in split_regex().findall(re.sub(r"\{\w+\}", "12", frame)))
    flags = "/think /no_think ?/think /no_think\n/no_think\n/think\n ./no_think"
    return [word for word, count in counts.items() if count >= 4] + split_regex().findall(flags)


def whole_words():
    """The pre-tokens that are one token each: those of replies, traces and tool texts, and the commonest of prompts."""
    texts = [*_replies(), *_trace_texts(), *_tool_texts()]
    words = {word for text in texts for word in split_regex().findall(text)} | set(_prompt_words())
    return {word for word in words if len(word) > 1 and not UNSPACED.search(word)}


def characters(count=60000):
    """Every non-ASCII character of a sample of conversations, and the alphabets of the ten languages."""
    source, found = Source(1), set(EXTRA_CHARACTERS)
    for table in (languages.GREETINGS, languages.IDENTITY, languages.TOPICS, languages.QUESTIONS, languages.THANKS, languages.FAREWELLS):
        found.update(*(text for texts in table.values() for text in texts))
    for _ in range(count):
        made = sample(source)
        found.update(made.answer, made.trace, *(message["content"] for message in made.messages))
    return {character for text in (*found, *_replies()) for character in text if character > "\x7f"}


def write(folder=MODEL_DIR, rebuild=False):
    """Writes the tokenizer's files, with the template of chat_template.jinja, and returns the tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "tokenizer.json"
    config = build(characters(), whole_words()) if rebuild else json.loads(path.read_text("utf-8"))
    tokenizer = Tokenizer(config)
    ends = [tokenizer.added["<|im_end|>"], tokenizer.added["<|endoftext|>"]]
    template = (HERE / "chat_template.jinja").read_text("utf-8")
    files = {
        "tokenizer.json": config, "tokenizer_config.json": tokenizer_config(template),
        "special_tokens_map.json": {"additional_special_tokens": SPECIAL_TOKENS[1:], "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>"},
        "generation_config.json": {"bos_token_id": ends[1], "do_sample": True, "eos_token_id": ends, "pad_token_id": ends[1],
                                   "temperature": 0.6, "top_k": 20, "top_p": 0.95},
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content, ensure_ascii=False, indent=None if name == "tokenizer.json" else 2) + "\n", "utf-8")
    return tokenizer


if __name__ == "__main__":
    written = write(rebuild="--rebuild" in sys.argv)
    print(f"{written.size} tokens in {MODEL_DIR}")
