"""The house keeps its shape: imports run one way, rules stay pure, files stay readable."""

from __future__ import annotations

import ast
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

from backend.settings import ROOT

BACKEND = ROOT / "backend"

DOMAINS = [
    "core",
    "audit",
    "files",
    "policy",
    "standards",
    "organizations",
    "accounts",
    "views",
    "achievements",
    "demands",
    "sheets",
    "evaluations",
    "library",
    "landings",
    "merges",
    "matching",
    "suggestions",
    "sharing",
    "kpi",
    "planning",
    "exporting",
    "schema",
    "demo",
    "explaining",
    "app",
    "serving",
    "cli",
]
"""From the lowest to the highest; each imports only itself and what is lower."""

CORE_ROOMS = {
    "declaring": {"declaring"},
    "searching": {"searching", "declaring"},
    "reading": {"reading", "searching", "declaring"},
    "writing": {"writing", "reading", "searching", "declaring"},
    "http": {"http"},
    "server": {"server"},
}
"""The rooms of core, and which of them each may look into; what stands beside them, none."""

SETTINGS = "settings"
"""Imported by all that starts something; imports nothing."""

FLOORS = {
    "models": 2,
    "sessions": 3,
    "judging": 3,
    "actions": 3,
    "current": 3,
    "effects": 3,
    "comparing": 3,
    "importing": 3,
    "joining": 3,
    "materials": 3,
    "belonging": 4,
    "repairs": 3,
    "naming": 3,
    "proposing": 3,
    "labels": 3,
    "proposals": 6,
    "answering": 7,
    "backdating": 3,
    "backentries": 5,
    "publishing": 3,
    "showcase": 5,
    "previews": 6,
    "repairing": 5,
    "similar": 5,
    "finding": 3,
    "sides": 3,
    "keys": 3,
    "applications": 3,
    "registering": 5,
    "recommending": 3,
    "following": 3,
    "leaving": 3,
    "closing": 3,
    "graphql": 4,
    "inputs": 5,
    "http": 5,
    "cleaning": 4,
    "words": 3,
    "trying": 3,
    "working": 4,
    "receiving": 4,
    "counted": 4,
    "counting": 4,
    "breakdown": 4,
    "duties": 4,
    "funnel": 4,
    "ledger": 4,
    "views": 2,
    "crediting": 3,
    "asking": 5,
    "served": 4,
    "evidence": 4,
    "snapshots": 4,
    "statistics": 5,
    "progress": 5,
    "verifying": 3,
    "bootstrap": 5,
    "permitted": 4,
    "previewing": 6,
}
"""Inside a domain; every other module is a rule or a value, floor 1."""

LONGEST = 400
"""Lines of a file."""

LONGEST_FUNCTION = 60
"""Lines of a function with its docstring."""


def modules() -> list[Path]:
    """Every module of the backend."""
    return sorted(BACKEND.rglob("*.py"))


def is_type_checking(node: ast.AST) -> bool:
    """Whether the node is a block that only type checkers read."""
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)


def imported(node: ast.AST) -> Iterator[str]:
    """The project's modules that the tree imports when it runs."""
    for child in ast.iter_child_nodes(node):
        if is_type_checking(child):
            continue
        if isinstance(child, ast.ImportFrom) and child.module:
            module = child.module
            names = [f"{module}.{alias.name}" for alias in child.names]
            yield from (n if is_module(n) else module for n in names)
        elif isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        yield from imported(child)


def is_module(name: str) -> bool:
    """Whether the dotted name is a file of the project."""
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def domain_of(module: str) -> str:
    """The domain, or the top-level module, that a dotted name is in."""
    return module.split(".")[1] if "." in module else module


def test_each_line_of_the_tables_is_of_a_module() -> None:
    stems = {path.stem for path in modules()}
    tops = {p.relative_to(BACKEND).parts[0].removesuffix(".py") for p in modules()}
    assert set(FLOORS) <= stems
    assert {*DOMAINS, SETTINGS, "__init__"} == tops


def test_settings_import_nothing_of_the_project() -> None:
    tree = ast.parse((BACKEND / f"{SETTINGS}.py").read_text(encoding="utf-8"))
    assert [n for n in imported(tree) if n.split(".")[0] == "backend"] == []


def test_domains_import_only_lower_ones() -> None:
    wrong = []
    for path in modules():
        own = path.relative_to(BACKEND).parts[0].removesuffix(".py")
        if own in ("__init__", SETTINGS):
            continue
        for name in imported(ast.parse(path.read_text(encoding="utf-8"))):
            other = domain_of(name)
            if not name.startswith("backend.") or other == SETTINGS:
                continue
            if DOMAINS.index(other) > DOMAINS.index(own):
                wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert wrong == []


def floor_of(module: str) -> int:
    """How high a module stands in its domain."""
    return FLOORS.get(module, 1)


def test_inside_a_domain_imports_run_from_writes_to_rules() -> None:
    wrong = []
    for path in modules():
        parts = path.relative_to(BACKEND).parts
        if len(parts) != 2 or parts[0] in ("core", "demo"):
            continue
        for name in imported(ast.parse(path.read_text(encoding="utf-8"))):
            found = name.split(".")
            same = found[:2] == ["backend", parts[0]] and len(found) == 3
            if same and floor_of(found[2]) > floor_of(path.stem):
                wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert wrong == []


def test_the_rooms_of_core_open_one_way() -> None:
    wrong = []
    core = BACKEND / "core"
    for path in core.rglob("*.py"):
        opens = CORE_ROOMS.get(path.relative_to(core).parts[0], set())
        for name in imported(ast.parse(path.read_text(encoding="utf-8"))):
            entered = set(name.split(".")[2:3]) & CORE_ROOMS.keys()
            if not entered <= opens:
                wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert wrong == []


def test_rules_are_pure() -> None:
    wrong = []
    for path in BACKEND.glob("*/rules.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            impure = isinstance(node, (ast.AsyncFunctionDef, ast.Await))
            if impure or _reads_a_clock(node):
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")  # type: ignore[attr-defined]
        wrong += [
            f"{path.relative_to(ROOT)} imports {n}" for n in imported(tree) if "tortoise" in n
        ]
    assert wrong == []


def _reads_a_clock(node: ast.AST) -> bool:
    called = isinstance(node, ast.Attribute) and node.attr in ("now", "today", "utcnow")
    return called and ast.unparse(node).split(".")[0] in ("datetime", "date")


def test_files_stay_readable() -> None:
    lengths = {p.relative_to(ROOT): len(p.read_text("utf-8").splitlines()) for p in modules()}
    assert {p: n for p, n in lengths.items() if n > LONGEST} == {}


def test_functions_stay_readable() -> None:
    long = {}
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long[f"{path.relative_to(ROOT)}:{node.name}"] = lines
    assert long == {}


def test_lock_files_name_the_public_registries_only() -> None:
    locked = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    # The project itself is the one package that comes from no registry.
    sources = {tuple(p["source"].items()) for p in locked if p["name"] != "zhuanhua"}
    assert sources == {(("registry", "https://pypi.org/simple"),)}
    files = [f["url"] for p in locked for f in (p.get("sdist"), *p.get("wheels", [])) if f]
    assert {u for u in files if not u.startswith("https://files.pythonhosted.org/")} == set()
    page = json.loads((ROOT / "frontend/package-lock.json").read_text(encoding="utf-8"))
    # Where npm's lock file names no place, it is npm's default registry.
    resolved = {p["resolved"] for p in page["packages"].values() if "resolved" in p}
    assert {u for u in resolved if not u.startswith("https://registry.npmjs.org/")} == set()
