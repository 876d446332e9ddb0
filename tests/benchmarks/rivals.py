"""Other engines on the same checkpoint and passages, run by the Python they are installed for; imports nothing of ours.

PYTHON rivals.py "llama.cpp Q8_0" FOLDER        needs llama-cpp-python, gguf, safetensors, tokenizers, torch
PYTHON rivals.py "OpenVINO int8" FOLDER         needs openvino, nncf, torch, transformers
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

_LLAMA_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
}
_BATCH_TOKENS = 2048


def _ids(folder: Path) -> list[list[int]]:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    texts = json.loads((folder / "passages.json").read_text(encoding="utf-8"))
    return [encoding.ids for encoding in tokenizer.encode_batch(texts)]


def _gguf(folder: Path) -> Path:
    """The checkpoint as a Q8_0 file, as convert_hf_to_gguf writes it: norms in float32; no vocabulary."""
    import gguf
    import numpy as np
    from safetensors.torch import load_file

    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    file = folder / "model-q8_0.gguf"
    writer = gguf.GGUFWriter(str(file), "qwen3")
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_key_length(config["head_dim"])
    writer.add_value_length(config["head_dim"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config["rope_theta"])
    writer.add_vocab_size(config["vocab_size"])
    writer.add_tokenizer_model("no_vocab")
    writer.add_pooling_type(gguf.PoolingType.LAST)
    for name, tensor in load_file(folder / "model.safetensors").items():
        values = tensor.float().numpy()
        if name == "embed_tokens.weight":
            known = "token_embd.weight"
        elif name == "norm.weight":
            known = "output_norm.weight"
        else:
            _, number, rest = name.split(".", 2)
            known = f"blk.{number}.{_LLAMA_NAMES[rest.removesuffix('.weight')]}.weight"
        kind = gguf.GGMLQuantizationType.Q8_0 if values.ndim == 2 else gguf.GGMLQuantizationType.F32
        data = gguf.quants.quantize(np.ascontiguousarray(values), kind)
        writer.add_tensor(known, data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return file


def _llama(folder: Path) -> float:
    import llama_cpp as ll

    sequences = sorted(_ids(folder), key=len)
    file = _gguf(folder)
    ll.llama_backend_init()
    model = ll.llama_model_load_from_file(str(file).encode(), ll.llama_model_default_params())
    params = ll.llama_context_default_params()
    params.n_ctx = params.n_batch = params.n_ubatch = _BATCH_TOKENS
    params.n_seq_max = 32
    params.kv_unified = True
    params.embeddings = True
    params.pooling_type = ll.LLAMA_POOLING_TYPE_LAST
    params.n_threads = params.n_threads_batch = os.cpu_count() or 1
    context = ll.llama_init_from_model(model, params)
    if not context:
        raise RuntimeError("llama.cpp made no context")
    batch = ll.llama_batch_init(_BATCH_TOKENS, 0, 1)

    def run(group: list[list[int]]) -> None:
        ll.llama_memory_clear(ll.llama_get_memory(context), True)
        batch.n_tokens = 0
        for number, ids in enumerate(group):
            for position, identity in enumerate(ids):
                at = batch.n_tokens
                batch.token[at], batch.pos[at], batch.n_seq_id[at] = identity, position, 1
                batch.seq_id[at][0] = number
                batch.logits[at] = True
                batch.n_tokens += 1
        if ll.llama_decode(context, batch) != 0:
            raise RuntimeError("llama_decode failed")
        if not ll.llama_get_embeddings_seq(context, 0):
            raise RuntimeError("no vector")

    groups: list[list[list[int]]] = [[]]
    for ids in sequences:
        if sum(map(len, groups[-1])) + len(ids) > _BATCH_TOKENS:
            groups.append([])
        groups[-1].append(ids)
    run(groups[0][:4])
    began = time.perf_counter()
    for group in groups:
        run(group)
    return sum(map(len, sequences)) / (time.perf_counter() - began)


def _openvino(folder: Path) -> float:
    """As optimum-intel exports it: the network traced, weights in eight bits, and activations too, a scale a token.

    Without the latter the runtime multiplied in bfloat16, at half the speed.
    """
    import nncf
    import numpy as np
    import openvino as ov
    import torch
    from transformers import AutoModel

    class LastRow(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = AutoModel.from_pretrained(folder, dtype=torch.float32, attn_implementation="sdpa")

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:
            hidden = self.network(input_ids=input_ids, attention_mask=attention_mask, use_cache=False)
            return hidden.last_hidden_state[:, -1]

    example = {"input_ids": torch.ones(2, 9, dtype=torch.long), "attention_mask": torch.ones(2, 9, dtype=torch.long)}
    with torch.inference_mode():
        model = ov.convert_model(LastRow().eval(), example_input=example)
    model = nncf.compress_weights(model, mode=nncf.CompressWeightsMode.INT8_ASYM)
    compiled = ov.Core().compile_model(model, "CPU", {"DYNAMIC_QUANTIZATION_GROUP_SIZE": "1024"})
    sequences = sorted(_ids(folder), key=len)

    def run(group: list[list[int]]) -> None:
        longest = max(map(len, group))
        ids = np.array([[0] * (longest - len(text)) + text for text in group], dtype=np.int64)
        mask = np.array([[0] * (longest - len(text)) + [1] * len(text) for text in group], dtype=np.int64)
        compiled({"input_ids": ids, "attention_mask": mask})

    run(sequences[:8])
    began = time.perf_counter()
    for start in range(0, len(sequences), 8):
        run(sequences[start : start + 8])
    return sum(map(len, sequences)) / (time.perf_counter() - began)


if __name__ == "__main__":
    print(json.dumps({"speed": (_llama if sys.argv[1].startswith("llama") else _openvino)(Path(sys.argv[2]))}))
