"""torch for reading models: its Python as byte code, its libraries, and nothing to build programs with.

Takes the place of the usual hook, which brings every source file, header and tool.
"""

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, collect_submodules, get_package_paths

# Tools of those who train or tune, the compiler behind torch.compile, and torch's tests of itself.
LEFT_OUT = (
    *(f"torch.utils.{part}" for part in ("benchmark", "bottleneck", "model_dump", "tensorboard")),
    *(
        f"torch._inductor.{part}"
        for part in (
            *("autoheuristic", "codegen", "comms", "cudagraph_trees", "fx_passes", "graph", "ir", "kernel", "lowering"),
            *("pattern_matcher", "scheduler", "select_algorithm", "template_heuristics"),
        )
    ),
    *(
        f"torch.testing._internal.{part}"
        for part in (
            *("common_methods_invocations", "common_utils", "common_nn", "common_modules", "common_quantization"),
            *("distributed.rpc", "distributed.nn", "distributed._shard", "generated", "opinfo", "optests"),
        )
    ),
)
# Their names and comments are read again when they are imported (torch.utils._config_module).
CONFIGS = (
    *("torch._dynamo.config", "torch._export.config", "torch._functorch.config", "torch._inductor.config"),
    *("torch._inductor.config_comms", "torch.compiler.config", "torch.distributed.config"),
    *("torch.fx.experimental._config", "torch.utils.serialization.config"),
)

module_collection_mode = {"torch": "pyz", **dict.fromkeys(CONFIGS, "pyz+py")}
warn_on_missing_hiddenimports = False
hiddenimports = collect_submodules("torch", filter=lambda name: not name.startswith(LEFT_OUT), on_error="ignore")
excludedimports = list(LEFT_OUT)
binaries = collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "lib*.so", "lib*.so.*"])
# torch looks for its libraries beside each other.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
# Without it torch does not start, though nothing here shares memory.
manager = Path(get_package_paths("torch")[1], "bin", "torch_shm_manager")
binaries += [(str(manager), "torch/bin")] if manager.exists() else []
