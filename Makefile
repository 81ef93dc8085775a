# Two commands matter: `make run` opens the window, `make test` runs everything that is checked.
# Both set up what is missing first, and are quick when nothing is.

SHELL := /bin/bash
PYTHON := .venv/bin/python
# Arguments for the program: make run ARGS="--library DIR kiosk"
ARGS ?=
# Arguments for pytest: make test TESTS="tests/clean -k pinyin"
TESTS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check setup setup-test lock
.SILENT:

help:
	echo "make run    set up what is missing, then open the window   (ARGS=\"...\" goes to the program)"
	echo "make test   set up what is missing, then check everything  (TESTS=\"...\" goes to pytest)"
	echo "make check  style, types and import rules only"
	echo "make setup  set up what is missing, and stop there"
	echo "make lock   work out the locked versions again from pyproject.toml"

setup:
	bash setup/system.sh run
	bash setup/venv.sh run

setup-test:
	bash setup/system.sh test
	bash setup/venv.sh test

run: setup
	exec $(PYTHON) main.py $(ARGS)

check: setup-test
	echo "check: ruff";         $(PYTHON) -m ruff check . && $(PYTHON) -m ruff format --check --quiet .
	echo "check: types";        $(PYTHON) -m mypy
	echo "check: import rules"; .venv/bin/lint-imports

# All of it in two halves at once, as both wait more than they work; what TESTS names in one go.
test: export QT_QPA_PLATFORM := offscreen
test: check
	echo "test: pytest"
ifeq ($(TESTS),)
	$(PYTHON) -m pytest tests/window </dev/null >.venv/window.log 2>&1 & window=$$!; \
	status=0; $(PYTHON) -m pytest --ignore tests/window </dev/null || status=$$?; \
	wait $$window || status=$$?; cat .venv/window.log; exit $$status
else
	$(PYTHON) -m pytest $(TESTS) </dev/null
endif

lock:
	bash setup/lock.sh
