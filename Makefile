# Everything is installed into this folder: .venv, frontend/node_modules, .state.
# Needs python3 (3.11 or newer) and make. `make help` lists the commands.

PYTHON ?= python3
WORKERS ?= 2
SIZE ?= 100000
UV_VERSION := 0.13.9

VENV := .venv
BIN := $(CURDIR)/$(VENV)/bin
CLI := $(VENV)/bin/python -m backend.cli
UV := $(VENV)/bin/uv
NPM := npm --prefix frontend

# Node comes with the Python packages; browsers that Playwright downloads stay here.
export PATH := $(BIN):$(PATH)
export PLAYWRIGHT_BROWSERS_PATH := $(CURDIR)/.state/browsers
export UV_PROJECT_ENVIRONMENT := $(CURDIR)/$(VENV)
export UV_PYTHON_DOWNLOADS := never
# Compiled once instead of at each start, which is a third of its time, whatever the machine says.
export UV_COMPILE_BYTECODE := 1
export PYTHONDONTWRITEBYTECODE :=
# uv and npm keep downloads in the home folder; where there is none, in ours.
ifneq ($(shell test -w "$$HOME" && echo yes),yes)
export HOME := $(CURDIR)/.state/home
endif

POSTGRAPHILE := tests/benchmarks/postgraphile
LIGHTHOUSE := tests/benchmarks/page

PAGE := frontend/dist/index.html
PAGE_SOURCES := $(shell find frontend/src frontend/public 2>/dev/null) \
	$(wildcard frontend/index.html frontend/*.ts frontend/*.mjs frontend/tsconfig*.json) schema.graphql

.PHONY: help run test bench bench-page bench-search screenshots import admin verify-audit explain match-weights
.PHONY: schema migrations fmt install clean
.PHONY: check-python check-page check-schema browser
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

help: ## Show the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

run: install $(PAGE) ## Install, build, migrate and serve on 127.0.0.1 (PORT, DATA_DIR, DATABASE_URL …)
	@exec $(CLI) serve

test: $(VENV)/.test frontend/node_modules/.installed browser ## Install and run every check and test (WORKERS=2)
	$(MAKE) --no-print-directory check-python check-schema check-page $(PAGE)
	$(VENV)/bin/python -m pytest -n $(WORKERS) --dist worksteal

bench: $(VENV)/.test $(POSTGRAPHILE)/node_modules/.installed ## Measure reads and writes beside others (PART="W1 scale memory hostile", SIZE=100000)
	@exec $(VENV)/bin/python -m tests.benchmarks $(PART) --size $(SIZE)

bench-page: $(VENV)/.test $(LIGHTHOUSE)/node_modules/.installed browser $(PAGE) ## Measure the page with Lighthouse (ONLY=achievements)
	@exec $(VENV)/bin/python -m tests.benchmarks.page $(if $(ONLY),--only "$(ONLY)")

bench-search: $(VENV)/.test ## Measure what search finds and how fast (PART="quality relevance speed suggestions matching achievements saving", SIZE=100000)
	@exec $(VENV)/bin/python -m tests.benchmarks.searching $(PART) --size $(SIZE)

screenshots: $(VENV)/.test browser $(PAGE) ## Pictures of every page into .state/screenshots, in both looks (SHOWN=en, ONLY=part of a name)
	@exec $(VENV)/bin/python -m tests.screenshots --language $(or $(SHOWN),zh) $(if $(ONLY),--only "$(ONLY)")

import: install ## Import registered results: FILE=results.csv SOURCE="…" SOURCE_DATE=2026-01-31
	@: $${FILE:?Give the CSV file as FILE=…} $${SOURCE:?Say where it comes from: SOURCE=…} \
		$${SOURCE_DATE:?Give the day of the source as SOURCE_DATE=2026-01-31}
	@exec $(CLI) import --file "$$FILE" --source "$$SOURCE" --source-date "$$SOURCE_DATE"

admin: install ## Make the first administrator: NAME=… (one more: ANOTHER=1)
	@: $${NAME:?Give the sign-in name as NAME=…}
	@exec $(CLI) admin "$$NAME" $(if $(ANOTHER),--another)

verify-audit: install ## Check the audit log: edited, removed or cut-off entries
	@exec $(CLI) verify-audit

explain: install ## What a query costs, its plan, SQL and EXPLAIN: DOCUMENT=query.graphql (AS=… VARIABLES='{…}' ANALYZE=1)
	@: $${DOCUMENT:?Give the file with the query as DOCUMENT=…}
	@exec $(CLI) explain "$$DOCUMENT" $(if $(AS),--as "$$AS") $(if $(VARIABLES),--variables "$$VARIABLES") \
		$(if $(ANALYZE),--analyze)

match-weights: install ## What the answers to matches say of their weights: of those of PLAN=file, or which would fit
	@exec $(CLI) match-weights $(if $(PLAN),"$$PLAN")

schema: install ## Write schema.graphql from the code
	$(CLI) schema

migrations: install ## Write the migration that the models lack (SQUASH=1: one initial migration, anew)
	$(CLI) migrations $(if $(SQUASH),--squash)

fmt: $(VENV)/.test frontend/node_modules/.installed ## Format the code
	$(VENV)/bin/ruff format
	$(VENV)/bin/ruff check --fix-only
	$(NPM) run --silent format

install: $(VENV)/.run ## Install what the server needs

clean: ## Remove what was installed and built; the data stay
	rm -rf $(VENV) .state frontend/node_modules frontend/dist $(POSTGRAPHILE)/node_modules $(LIGHTHOUSE)/node_modules

check-python: $(VENV)/.test
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/ruff check
	$(VENV)/bin/mypy

check-schema: $(VENV)/.test
	$(CLI) schema --check

check-page: frontend/node_modules/.installed
	$(NPM) run --silent lint

# Installing. Each step leaves a stamp and is skipped while its lock file is older.

$(VENV)/.uv: Makefile
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; $(PYTHON) is older, or missing (PYTHON=…)."; exit 1; }
	@echo "Making the Python environment …"
	@$(PYTHON) -m venv $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@touch $@

$(VENV)/.run: $(VENV)/.uv uv.lock
	@echo "Installing the Python packages …"
	@$(UV) sync --quiet --frozen --inexact --no-default-groups --group page
	@touch $@

$(VENV)/.test: $(VENV)/.uv uv.lock
	@echo "Installing the Python packages, with those of the tests …"
	@$(UV) sync --quiet --frozen --all-groups
	@touch $@ $(VENV)/.run

frontend/node_modules/.installed: frontend/package-lock.json | $(VENV)/.run
	@echo "Installing the page's packages …"
	@$(NPM) ci --silent --no-audit --no-fund
	@touch $@

$(PAGE): frontend/node_modules/.installed $(PAGE_SOURCES)
	@echo "Building the page …"
	@$(NPM) run --silent build
	@touch $@

$(POSTGRAPHILE)/node_modules/.installed: $(POSTGRAPHILE)/package-lock.json | $(VENV)/.test
	@echo "Installing PostGraphile, to compare with …"
	@npm --prefix $(POSTGRAPHILE) ci --silent --no-audit --no-fund
	@touch $@

$(LIGHTHOUSE)/node_modules/.installed: $(LIGHTHOUSE)/package-lock.json | $(VENV)/.test
	@echo "Installing Lighthouse …"
	@npm --prefix $(LIGHTHOUSE) ci --silent --no-audit --no-fund
	@touch $@

browser: $(VENV)/.test
	@$(VENV)/bin/python -m tests.browser
