"""Weights read back from the exported files, for training that goes on where no checkpoint is left.

Each weight comes from the file that holds it best: the projections from int8, whose levels are finer than int4's, the
embedding and the norms from q4, where they are float32.
"""

import json
import re
from pathlib import Path

import onnx
from onnx import numpy_helper

from model import parameter_shapes
from quantize import dequantize_int8
from tokenizer import MODEL_DIR


def _tensors(path):
    return {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(path).graph.initializer}


def _exported_name(name, layers):
    """How qwen3_graph.py calls the weight of this Hugging Face name, less the suffix that a projection's parts have."""
    if name == "model.norm.weight":
        return f"model.layers.{layers}.final_norm_layernorm.weight"
    name = re.sub(r"([qk]_norm)\.weight$", r"\1.layernorm.weight", name.replace(".self_attn.", ".attn."))
    return name.replace("_proj.weight", "_proj.MatMul.weight")


def read_export(folder=MODEL_DIR):
    """(config, {Hugging Face name: float32 array}) of an exported model."""
    folder = Path(folder)
    config = json.loads((folder / "config.json").read_text())
    fine, plain = (_tensors(folder / "onnx" / f"model_{version}.onnx") for version in ("quantized", "q4"))
    weights = {}
    for name, shape in parameter_shapes(config).items():
        key = _exported_name(name, config["num_hidden_layers"])
        array = dequantize_int8(fine[f"{key}_quantized"].T, fine[f"{key}_scale"]) if "_proj" in name else plain[key]
        if array.shape != shape:
            raise ValueError(f"{name} is {array.shape} in the export, the configuration says {shape}")
        weights[name] = array.copy()
    return config, weights
