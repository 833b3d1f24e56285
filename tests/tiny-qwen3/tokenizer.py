"""Byte-level BPE in the Hugging Face `tokenizer.json` form.

Merges only assemble the UTF-8 bytes of one character; Latin letters and digits never merge. Frequent whole
words of the model's own replies and of Qwen3's tool preamble are in the vocabulary and are reached through
`ignore_merges` (a pre-token found whole in the vocabulary is one token), so that no other word is affected.
"""

import json
import re
import sys
import unicodedata
from functools import lru_cache
from pathlib import Path

MODEL_DIR = Path(__file__).resolve().parents[2] / "static" / "models" / "qwen3-tiny"

SPECIAL_TOKENS = (
    "<|endoftext|> <|im_start|> <|im_end|> <|object_ref_start|> <|object_ref_end|> <|box_start|> <|box_end|> "
    "<|quad_start|> <|quad_end|> <|vision_start|> <|vision_end|> <|vision_pad|> <|image_pad|> <|video_pad|>"
).split()
CONTROL_TOKENS = (
    "<tool_call> </tool_call> <|fim_prefix|> <|fim_middle|> <|fim_suffix|> <|fim_pad|> <|repo_name|> "
    "<|file_sep|> <tool_response> </tool_response> <think> </think>"
).split()

# Qwen3's own pre-tokenizer pattern: digits are single, a word takes at most one leading non-letter.
SPLIT_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def _category_class(initial):
    """Body of a character class with every code point whose general category starts with `initial`."""
    ranges, start = [], None
    for code in range(sys.maxunicode + 2):
        inside = code <= sys.maxunicode and unicodedata.category(chr(code))[0] == initial
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            ranges.append(f"\\U{start:08x}-\\U{code - 1:08x}")
            start = None
    return "".join(ranges)


@lru_cache(None)
def split_regex():
    """SPLIT_PATTERN for Python's `re`, which has no \\p{...}."""
    letters, numbers = _category_class("L"), _category_class("N")
    pattern = SPLIT_PATTERN.replace(r"[^\r\n\p{L}\p{N}]", rf"[^\r\n{letters}{numbers}]")
    pattern = pattern.replace(r"[^\s\p{L}\p{N}]", rf"[^\s{letters}{numbers}]")
    return re.compile(pattern.replace(r"\p{L}", f"[{letters}]").replace(r"\p{N}", f"[{numbers}]"))


@lru_cache(None)
def byte_alphabet():
    """GPT-2's printable stand-in for each of the 256 bytes, as a tuple indexed by byte."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = (chr(256 + n) for n in range(256))
    return tuple(chr(b) if b in printable else next(others) for b in range(256))


def byte_level(text):
    """The text's UTF-8 bytes in the byte alphabet."""
    return "".join(byte_alphabet()[b] for b in text.encode("utf-8"))


def _merges_of(characters):
    """Merges that assemble each character from its bytes, left to right; shared prefixes occur once."""
    merges = {}
    for character in sorted(characters):
        units = [byte_alphabet()[b] for b in character.encode("utf-8")]
        for end in range(1, len(units)):
            merges[("".join(units[:end]), units[end])] = None
    return list(merges)


def build(characters, words):
    """The `tokenizer.json` object with these non-ASCII characters and these whole pre-tokens in its vocabulary."""
    merges = sorted(_merges_of(characters), key=lambda pair: len(pair[0]))
    pieces = [*byte_alphabet(), *("".join(pair) for pair in merges), *sorted(byte_level(word) for word in words)]
    vocab = {piece: index for index, piece in enumerate(dict.fromkeys(pieces))}
    added = [
        {"id": len(vocab) + n, "content": token, "single_word": False, "lstrip": False, "rstrip": False,
         "normalized": False, "special": token in SPECIAL_TOKENS}
        for n, token in enumerate([*SPECIAL_TOKENS, *CONTROL_TOKENS])
    ]
    byte_level_part = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False, "use_regex": False}
    split = {"type": "Split", "pattern": {"Regex": SPLIT_PATTERN}, "behavior": "Isolated", "invert": False}
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added,
        "normalizer": {"type": "NFC"},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [split, byte_level_part]},
        "post_processor": byte_level_part, "decoder": byte_level_part,
        "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": "",
                  "end_of_word_suffix": "", "fuse_unk": False, "byte_fallback": False, "ignore_merges": True,
                  "vocab": vocab, "merges": [list(pair) for pair in merges]},
    }


def tokenizer_config(chat_template):
    """The `tokenizer_config.json` object: Qwen3's, with this file's token ids and the given template text."""
    return {
        "add_bos_token": False, "add_prefix_space": False, "additional_special_tokens": SPECIAL_TOKENS[1:],
        "bos_token": None, "chat_template": chat_template, "clean_up_tokenization_spaces": False,
        "eos_token": "<|im_end|>", "errors": "replace", "model_max_length": 4096, "pad_token": "<|endoftext|>",
        "split_special_tokens": False, "tokenizer_class": "Qwen2Tokenizer", "unk_token": None,
    }


class Tokenizer:
    """Encodes and decodes as transformers.js does with the same `tokenizer.json`."""

    def __init__(self, config):
        model = config["model"]
        self.vocab = model["vocab"]
        self.ranks = {tuple(pair): rank for rank, pair in enumerate(model["merges"])}
        self.added = {token["content"]: token["id"] for token in config["added_tokens"]}
        self.size = len(self.vocab) + len(self.added)
        self._added_split = re.compile("(" + "|".join(map(re.escape, self.added)) + ")")
        self._pieces = {index: piece for piece, index in self.vocab.items()}
        self._names = {index: name for name, index in self.added.items()}
        self._byte_of = {unit: byte for byte, unit in enumerate(byte_alphabet())}
        self._cache = {}

    @classmethod
    def load(cls, folder=MODEL_DIR):
        """The tokenizer written in `folder`."""
        return cls(json.loads((Path(folder) / "tokenizer.json").read_text("utf-8")))

    def encode(self, text):
        """Token ids of the text; control tokens written out in it become control tokens."""
        ids = []
        for part in self._added_split.split(text):
            if part in self.added:
                ids.append(self.added[part])
            elif part:
                for match in split_regex().finditer(unicodedata.normalize("NFC", part)):
                    ids += self._encode_word(match.group())
        return ids

    def decode(self, ids):
        """The text of the ids, control tokens written out, incomplete characters as U+FFFD."""
        data = bytearray()
        for index in ids:
            if index in self._names:
                data += self._names[index].encode()
            else:
                data += bytes(self._byte_of[unit] for unit in self._pieces[index])
        return data.decode("utf-8", "replace")

    def _encode_word(self, word):
        if word not in self._cache:
            piece = byte_level(word)
            units = [piece] if piece in self.vocab else self._merge(list(piece))
            self._cache[word] = [self.vocab[unit] for unit in units]
        return self._cache[word]

    def _merge(self, units):
        while len(units) > 1:
            ranked = [(self.ranks.get(pair, len(self.ranks)), n) for n, pair in enumerate(zip(units, units[1:]))]
            rank, at = min(ranked)
            if rank == len(self.ranks):
                break
            units[at:at + 2] = [units[at] + units[at + 1]]
        return units
