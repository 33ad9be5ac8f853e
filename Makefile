# make gen TASK="a paddle and a bouncing ball"   sets everything up on the first call, then writes a scene
# make test                                      everything that has to be green
# make help                                      the other targets

# The first Python that really starts: version managers put names on the PATH that do not.
PYTHON ?= $(firstword $(foreach p,python3.13 python3.12 python3.11 python3,$(if $(shell $p -c 'print(1)' 2>/dev/null),$p)) python3)
VENV ?= .venv
TASK ?= a red circle that turns blue when clicked
MODEL ?=
# Unit tests run side by side; those with a model or a browser need all cores, and come one after the other.
JOBS ?= auto
BIN := $(VENV)/bin
COPILOT := $(BIN)/phaser-copilot
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# The leanest build of llama.cpp that serves: neither its multimodal part nor its programs' helpers.
export CMAKE_ARGS := -DLLAVA_BUILD=OFF -DCMAKE_PROJECT_llama_cpp_INCLUDE=$(CURDIR)/configs/llama-cpp.cmake $(CMAKE_ARGS)

.DEFAULT_GOAL := help
.PHONY: help gen test unit lint lint-editors format docs install system clean bench-check data-check test-editors train-smoke

help:
	@echo 'make gen TASK="…"   write a scene (sets everything up on the first call)'
	@echo 'make test           all tests: installs what they need, Chromium included'
	@echo 'make unit           the fast tests only'
	@echo 'make lint           ruff and mypy'
	@echo 'make lint-editors   the VS Code extension: eslint, tsc, its unit tests'
	@echo 'make bench-check    the benchmark itself: references pass, what is broken fails'
	@echo 'make data-check     the corpus, whole: every scene validated, counts asserted'
	@echo 'make test-editors   VS Code and Neovim with the real extension and server'
	@echo 'make train-smoke    the whole way of training on a tiny model, with the real LLaMA-Factory'
	@echo 'make format         format the code'
	@echo 'make docs           write the generated pages of docs/ again'
	@echo 'make clean          remove the environment and what was built'

# Exit code 1 of gen means "the scene is written, but still broken": it has said so, and make need not fail.
gen: $(VENV)/.installed
	@$(COPILOT) gen $(if $(MODEL),--model "$(MODEL)") -- "$(TASK)" || [ $$? -eq 1 ]

test: $(VENV)/.developing system
	@$(COPILOT) models pull
	@$(BIN)/python -m pytest tests/unit -n $(JOBS)
	@$(BIN)/python -m pytest tests/integration -m "not editor"

unit: $(VENV)/.developing
	@$(BIN)/python -m pytest tests/unit -n $(JOBS)

lint: $(VENV)/.developing
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/python scripts/typecheck.py

# The VS Code extension: eslint, the TypeScript compiler and its own unit tests. Needs Node 20 or newer.
lint-editors:
	@cd editors/vscode && npm ci --silent --no-audit --no-fund && npm run --silent lint && npm test --silent

format: $(VENV)/.developing
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

docs: $(VENV)/.developing
	@for script in scripts/build_*_doc.py; do $(BIN)/python $$script; done

install: $(VENV)/.installed

system:
	@scripts/install-system-packages

# The benchmark itself: references pass, everything broken fails, twice in a row. About ten minutes.
bench-check: $(VENV)/.developing system
	@$(BIN)/python scripts/check_bench.py $(if $(EVERY),--every $(EVERY))

# The corpus, whole: every scene validated, counts and zero defects asserted. About twenty minutes, later runs less.
data-check: $(VENV)/.developing system
	@$(COPILOT) data validate --jobs 2
	@$(COPILOT) data stats --check

# VS Code and Neovim themselves, which are fetched first (0.5 GB).
test-editors: $(VENV)/.developing system
	@$(COPILOT) models pull
	@$(BIN)/python -m pytest -m editor

# Training, merging, exporting and generating with the real LLaMA-Factory on a tiny model; fetches PyTorch first.
train-smoke: $(VENV)/.training
	@$(COPILOT) models pull
	@$(BIN)/python -m pytest tests/integration/test_train.py

$(VENV)/.training: pyproject.toml $(VENV)/.developing
	@echo 'Installing LLaMA-Factory; it brings PyTorch, several GB' >&2
	@$(PIP) install --editable '.[train]'
	@touch $@

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit("phaser-copilot needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=/path/to/python3.12 …" if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv $(VENV) || { echo 'Python has no venv module. On Debian or Ubuntu: sudo apt-get install python3-venv' >&2; exit 3; }
	@touch $@

# A server's model needs no llama.cpp in this environment, and so no compiler.
$(VENV)/.installed: pyproject.toml $(VENV)/.python
ifneq ($(filter http://% https://%,$(MODEL)),)
	@echo 'Installing phaser-copilot, without llama.cpp' >&2
	@$(BIN)/python scripts/dependencies.py --without llama-cpp-python | xargs -d '\n' $(PIP) install
	@$(PIP) install --no-deps --editable .
else
	@echo 'Installing phaser-copilot; llama.cpp is compiled once, which takes a few minutes' >&2
	@$(PIP) install --editable '.[browser]'
	@touch $@
endif

$(VENV)/.developing: pyproject.toml $(VENV)/.python
	@echo 'Installing phaser-copilot and what its tests need; llama.cpp is compiled once, which takes a few minutes' >&2
	@$(PIP) install --editable '.[dev]'
	@touch $(VENV)/.installed $@

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
