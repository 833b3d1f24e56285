"""The Qwen3 decoder in PyTorch, with Hugging Face's weight names. The reference for the compiled trainer and the exporter."""

import json
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

SHAPE = {
    "hidden_size": 192, "num_hidden_layers": 6, "num_attention_heads": 6, "num_key_value_heads": 2, "head_dim": 32,
    "intermediate_size": 512, "rope_theta": 1000000, "rms_norm_eps": 1e-6, "max_position_embeddings": 4096,
}


def hugging_face_config(vocab_size, end, pad):
    """`config.json` as transformers reads it; `end` and `pad` are token ids."""
    return {
        "architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", **SHAPE, "vocab_size": vocab_size,
        "attention_bias": False, "attention_dropout": 0.0, "bos_token_id": pad, "pad_token_id": pad, "eos_token_id": end, "hidden_act": "silu",
        "initializer_range": 0.02, "max_window_layers": SHAPE["num_hidden_layers"], "rope_scaling": None, "sliding_window": None,
        "tie_word_embeddings": True, "torch_dtype": "float32", "use_cache": True, "use_sliding_window": False,
        "transformers.js_config": {"kv_cache_dtype": {"q4f16": "float16", "fp16": "float16"}},
    }


def parameter_shapes(config):
    """{name: shape} of every weight, in a fixed order."""
    hidden, inner, head = config["hidden_size"], config["intermediate_size"], config["head_dim"]
    queries, keys = config["num_attention_heads"] * head, config["num_key_value_heads"] * head
    shapes = {"model.embed_tokens.weight": (config["vocab_size"], hidden)}
    for n in range(config["num_hidden_layers"]):
        layer = f"model.layers.{n}."
        shapes.update({
            layer + "input_layernorm.weight": (hidden,), layer + "self_attn.q_proj.weight": (queries, hidden),
            layer + "self_attn.k_proj.weight": (keys, hidden), layer + "self_attn.v_proj.weight": (keys, hidden),
            layer + "self_attn.q_norm.weight": (head,), layer + "self_attn.k_norm.weight": (head,),
            layer + "self_attn.o_proj.weight": (hidden, queries), layer + "post_attention_layernorm.weight": (hidden,),
            layer + "mlp.gate_proj.weight": (inner, hidden), layer + "mlp.up_proj.weight": (inner, hidden),
            layer + "mlp.down_proj.weight": (hidden, inner),
        })
    return {**shapes, "model.norm.weight": (hidden,)}


def initial_weights(config, seed):
    """{name: float32 array}: norms 1, matrices normal with deviation 0.02, those that write into the residual smaller."""
    random = np.random.default_rng(seed)
    residual = 0.02 / (2 * config["num_hidden_layers"]) ** 0.5
    weights = {}
    for name, shape in parameter_shapes(config).items():
        deviation = residual if "o_proj" in name or "down_proj" in name else 0.02
        weights[name] = np.ones(shape, np.float32) if len(shape) == 1 else (random.standard_normal(shape) * deviation).astype(np.float32)
    return weights


def rms_norm(x, weight, eps=1e-6):
    """x over its root mean square along the last axis, times the weight."""
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps) * weight


def rotary_tables(length, head, theta):
    """cos and sin, [length, head], both halves alike, as Qwen3 rotates."""
    frequencies = 1.0 / theta ** (torch.arange(0, head, 2, dtype=torch.float32) / head)
    angles = torch.outer(torch.arange(length, dtype=torch.float32), frequencies)
    angles = torch.cat([angles, angles], -1)
    return angles.cos(), angles.sin()


def rotate(x, cos, sin):
    """RoPE on x of [..., length, head]: the second half turned against the first."""
    half = x.shape[-1] // 2
    return x * cos + torch.cat([-x[..., half:], x[..., :half]], -1) * sin


class Qwen3(nn.Module):
    """Logits for ids of [batch, length], all sequences starting at position 0, padded at their end."""

    def __init__(self, config, weights):
        super().__init__()
        self.config = config
        self.weights = nn.ParameterDict({name.replace(".", "/"): nn.Parameter(torch.from_numpy(array.copy())) for name, array in weights.items()})

    def weight(self, name):
        """The parameter of this Hugging Face name."""
        return self.weights[name.replace(".", "/")]

    def state(self):
        """{Hugging Face name: float32 array}."""
        return {name.replace("/", "."): parameter.detach().numpy().copy() for name, parameter in self.weights.items()}

    def forward(self, ids, past=None):
        """Logits [batch, length, vocab]; `past` is a list of (k, v) per layer that is read and extended."""
        return self.head(self.hidden(ids, past))

    def head(self, x):
        """Logits of the last layer's output."""
        return rms_norm(x, self.weight("model.norm.weight")) @ self.weight("model.embed_tokens.weight").T

    def hidden(self, ids, past=None):
        """The last layer's output, [batch, length, hidden]; `past` as in `forward`."""
        table = self.weight("model.embed_tokens.weight")
        start = past[0][0].shape[2] if past and past[0] is not None else 0
        cos, sin = rotary_tables(start + ids.shape[1], self.config["head_dim"], self.config["rope_theta"])
        x = table[ids]
        for n in range(self.config["num_hidden_layers"]):
            x = x + self._attention(n, x, cos[start:], sin[start:], past)
            x = x + self._feed_forward(n, x)
        return x

    def _attention(self, n, x, cos, sin, past):
        layer, head = f"model.layers.{n}.", self.config["head_dim"]
        batch, length, _ = x.shape
        y = rms_norm(x, self.weight(layer + "input_layernorm.weight"))

        def heads(name):
            return (y @ self.weight(f"{layer}self_attn.{name}.weight").T).view(batch, length, -1, head).transpose(1, 2)

        q = rotate(rms_norm(heads("q_proj"), self.weight(layer + "self_attn.q_norm.weight")), cos, sin)
        k = rotate(rms_norm(heads("k_proj"), self.weight(layer + "self_attn.k_norm.weight")), cos, sin)
        v = heads("v_proj")
        if past is not None:
            if past[n] is not None:
                k, v = torch.cat([past[n][0], k], 2), torch.cat([past[n][1], v], 2)
            past[n] = (k, v)
        groups = q.shape[1] // k.shape[1]
        scores = q @ k.repeat_interleave(groups, 1).transpose(2, 3) * head ** -0.5
        hidden = torch.ones(length, k.shape[2], dtype=torch.bool).triu(1 + k.shape[2] - length)
        mixed = scores.masked_fill(hidden, -1e9).softmax(-1) @ v.repeat_interleave(groups, 1)
        return mixed.transpose(1, 2).reshape(batch, length, -1) @ self.weight(layer + "self_attn.o_proj.weight").T

    def _feed_forward(self, n, x):
        layer = f"model.layers.{n}."
        y = rms_norm(x, self.weight(layer + "post_attention_layernorm.weight"))
        gate = functional.silu(y @ self.weight(layer + "mlp.gate_proj.weight").T)
        return (gate * (y @ self.weight(layer + "mlp.up_proj.weight").T)) @ self.weight(layer + "mlp.down_proj.weight").T


def save(folder, config, weights):
    """Writes weights.npz (float32, Hugging Face names) and config.json, each replaced in one step."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(folder / "weights.tmp.npz", **weights)
    (folder / "weights.tmp.npz").replace(folder / "weights.npz")
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")


def load(folder):
    """(config, weights) as `save` wrote them."""
    folder = Path(folder)
    with np.load(folder / "weights.npz") as file:
        return json.loads((folder / "config.json").read_text()), {name: file[name] for name in file.files}
