"""A recipe's mistakes are named before anything is loaded; the mistakes that tutorials make among them."""

import json
import re

import pytest
import yaml

from phaser_copilot.errors import UsageError
from phaser_copilot.training import known, recipe
from tests.conftest import ROOT

# The fields that matter here, as the real classes have them; test_train reads the installed ones.
KEYS = frozenset(
    re.findall(
        r"\w+",
        "model_name_or_path stage do_train finetuning_type lora_target lora_rank lora_alpha lora_dropout dataset_dir dataset "
        "eval_dataset val_size template cutoff_len output_dir flash_attn quantization_method quantization_bit eval_strategy "
        "eval_steps use_cpu bf16 num_train_epochs warmup_steps report_to disable_gradient_checkpointing deepspeed",
    )
)


@pytest.fixture(autouse=True)
def _keys(monkeypatch):
    monkeypatch.setattr(recipe, "keys", lambda: KEYS)


@pytest.fixture
def write(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    columns = {"prompt": "instruction", "query": "input", "response": "output"}
    info = {
        "train": {"file_name": "train.jsonl", "columns": columns},
        "bare": {"file_name": "train.jsonl", "columns": {"prompt": "instruction", "response": "output"}},
        "gone": {"file_name": "gone.jsonl", "columns": columns},
    }
    (folder / "dataset_info.json").write_text(json.dumps(info))
    (folder / "train.jsonl").write_text('{"instruction": "a", "input": "b", "output": "c"}\n')
    base = {
        "model_name_or_path": "default",
        "dataset_dir": str(folder),
        "dataset": "train",
        "template": "qwen",
        "output_dir": str(tmp_path / "out"),
    }

    def written(leave_out=(), **changes):
        path = tmp_path / "recipe.yaml"
        path.write_text(yaml.safe_dump({key: v for key, v in (base | changes).items() if key not in leave_out}))
        return path

    return written


def problems(path, *overrides):
    with pytest.raises(UsageError) as caught:
        recipe.load(path, overrides)
    return caught.value.why


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"use_flash_attention": True}, "flash_attn: fa2"),
        ({"flash_attn": True}, "has to be fa2"),
        ({"quantization_method": "bitsandbytes"}, "has to be bnb"),
        ({"no_cuda": True}, "use_cpu: true"),
        ({"warmup_ratio": 0.1}, "warmup_steps: 0.1"),
        ({"gradient_checkpointing": True}, "disable_gradient_checkpointing"),
        ({"save_safetensors": True}, "always written"),
        ({"group_by_length": True}, "it was removed"),
        ({"model_hub": "modelscope"}, "USE_MODELSCOPE_HUB=1"),
        ({"lora_rnak": 8}, "did you mean lora_rank?"),
        ({"qqqqq": 8}, "there is no such key"),
        ({"dataset": "phaser"}, "phaser is not in"),
        ({"dataset": "bare"}, "no query"),
        ({"dataset": "gone"}, "does not exist"),
        ({"dataset_dir": "nowhere"}, "cannot be read"),
        ({"eval_strategy": "steps"}, "needs eval_dataset"),
        ({"eval_strategy": "steps", "eval_dataset": "train", "val_size": 0.1}, "leave it out"),
        ({"lora_layers": "many"}, "no range"),
        ({"lora_layers": "9-3"}, "no range"),
        ({"lora_layers": "8-23", "lora_target": "q_proj"}, "lora_target: all only"),
    ],
)
def test_a_mistake_is_named_with_what_is_right(write, changes, said):
    assert said in problems(write(**changes))


def test_a_folder_alone_is_no_data(write):
    assert "dataset: is missing (dataset_dir alone names no data)" in problems(write(leave_out=["dataset"]))


def test_all_mistakes_are_named_at_once(write):
    said = problems(write(use_flash_attention=True, warmup_ratio=0.1, lora_rnak=1))
    assert len(said.splitlines()) == 3


def test_overrides_win_and_are_checked(write):
    assert recipe.load(write(num_train_epochs=3), ["num_train_epochs=1"]).values["num_train_epochs"] == 1
    assert "no such key" in problems(write(), "nmu_trian_epoksch=1")
    with pytest.raises(UsageError, match="is not key=value"):
        recipe.load(write(), ["num_train_epochs"])


def test_layers_become_module_names(write):
    loaded = recipe.load(write(lora_layers="22-23", lora_target="all"))
    names = loaded.values["lora_target"].split(",")
    assert len(names) == 14
    assert names[0] == "layers.22.self_attn.q_proj"
    assert "lora_layers" not in loaded.values


def test_nothing_is_reported_to_trackers_unless_asked(write):
    assert recipe.load(write()).values["report_to"] == "none"
    assert recipe.load(write(), ["report_to=tensorboard"]).values["report_to"] == "tensorboard"


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "a: [b\n"])
def test_what_is_no_recipe_is_said(tmp_path, text):
    path = tmp_path / "recipe.yaml"
    path.write_text(text)
    with pytest.raises(UsageError):
        recipe.load(path)


def test_a_missing_recipe_is_said(tmp_path):
    with pytest.raises(UsageError, match="cannot be read"):
        recipe.load(tmp_path / "gone.yaml")


@pytest.mark.parametrize("path", sorted((ROOT / "configs").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_recipes_of_the_project_name_their_data_and_base(path):
    values = yaml.safe_load(path.read_text())
    assert set(recipe._NEEDED) <= values.keys()
    assert not set(recipe._RENAMED) & values.keys()


def test_known_keys_are_read_without_importing(tmp_path, monkeypatch):
    package = tmp_path / "llamafactory" / "hparams"
    package.mkdir(parents=True)
    (package / "model_args.py").write_text(
        "import torch\nclass ModelArguments:\n    flash_attn: str = 'auto'\n    x = 1\n"
    )
    other = tmp_path / "transformers"
    other.mkdir()
    (other / "training_args.py").write_text("class TrainingArguments:\n    bf16: bool = False\n")
    monkeypatch.setattr(known, "_folder", lambda package: tmp_path / package)
    known.keys.cache_clear()
    assert known.keys() == {"flash_attn", "bf16"}
    known.keys.cache_clear()
