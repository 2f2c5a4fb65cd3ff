# `make learn` and `make test` need python3 (3.11 or newer), make and git; nothing else.
PYTHON ?= python3
PORT ?= 8888
BROWSER ?= 1
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: setup learn test demo build verify strength site lite lint clean

setup: .venv/.learner  ## create .venv and install, with the pins
learn: .venv/.learner  ## make the desk in work/ and open JupyterLab (PORT=8888, BROWSER=0)
	$(BIN)/interviewlab learn work --port $(PORT) $(if $(filter 0,$(BROWSER)),--no-browser)
test: .venv/.test  ## the whole suite
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)
demo: .venv/.learner  ## grade a cohort of right and wrong answers with nbgrader
	$(BIN)/interviewlab demo
build: .venv/.learner  ## notebooks/ -> source/ -> release/
	$(BIN)/interviewlab build
verify: .venv/.learner  ## the gate
	$(BIN)/interviewlab verify
strength: .venv/.learner  ## measure every check; write docs/strength.md
	$(BIN)/interviewlab verify --seeds 8 --table docs/strength.md
site: .venv/.site  ## the interviews to read, as static pages in site/
	$(BIN)/interviewlab site site
lite: .venv/.lite  ## the notebooks in JupyterLite, for people who are online, in lite/
	$(BIN)/python -m interviewlab.site.lite lite
lint: .venv/.dev
	$(BIN)/ruff check . && $(BIN)/ruff format --check .
clean:
	rm -rf .venv demo site lite test-output

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }
.venv/.learner: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) -e .
	@touch $@
.venv/.site: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) -e '.[site]'
	@touch $@ .venv/.learner
.venv/.lite: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) -e '.[lite]'
	@touch $@ .venv/.learner
.venv/.test: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) -e '.[test]'
	@touch $@ .venv/.site .venv/.lite .venv/.learner
.venv/.dev: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) -e '.[dev]'
	@touch $@ .venv/.test .venv/.site .venv/.lite .venv/.learner
