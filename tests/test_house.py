"""The house rules that a machine can check: sizes, borders between the rooms, what may never be in the repository."""

import ast
import random
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
LONGEST_MODULE, LONGEST_CLASS = 400, 250
EMPTY_NAMES = {"utils", "util", "misc", "helpers", "common", "manager"}
HAN = re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf]+")
BINARY = {".png", ".ico", ".wav", ".db", ".pdf", ".docx", ".gz", ".zip", ".mo", ".qm"}

VOID_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(10_000):
    thing.setObjectName("x")
print("done")
"""


def _modules() -> list[Path]:
    return [ROOT / "main.py", *sorted((ROOT / "reader").rglob("*.py"))]


def _tracked() -> list[Path]:
    """Files that git knows, or (in an unpacked archive) all files outside of hidden folders."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode == 0 and done.stdout:
        files = [ROOT / name for name in done.stdout.decode().split("\0") if name]
    else:
        files = [
            path for path in ROOT.rglob("*") if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
        ]
    return [path for path in files if path.is_file()]


def _texts() -> Iterator[tuple[Path, str]]:
    for path in _tracked():
        if path.suffix not in BINARY:
            yield path, path.read_text(encoding="utf-8", errors="replace")


def test_no_module_has_two_jobs() -> None:
    too_long = {}
    for module in _modules():
        text = module.read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > LONGEST_MODULE:
            too_long[str(module.relative_to(ROOT))] = lines
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef) and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_CLASS:
                too_long[f"{module.relative_to(ROOT)}: class {node.name}"] = (node.end_lineno or 0) - node.lineno + 1
    assert too_long == {}


def test_names_say_something() -> None:
    assert [str(module.relative_to(ROOT)) for module in _modules() if module.stem in EMPTY_NAMES] == []


def test_qt_is_imported_in_the_window_only() -> None:
    # As text, since import-linter does not see imports by name or in a child process's command.
    guilty = [
        str(module.relative_to(ROOT))
        for module in _modules()
        if module.relative_to(ROOT).parts[:2] != ("reader", "window")
        and re.search(
            r"^\s*(from|import)\s+PySide6|import_module\(\s*.PySide6", module.read_text(encoding="utf-8"), re.M
        )
    ]
    assert guilty == []


def test_commands_without_a_window_start_without_qt() -> None:
    code = "import sys, reader.cli; print([name for name in sys.modules if name.split('.')[0] == 'PySide6'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.shared
def test_no_text_of_the_real_captures_is_in_the_repository(shared_captures: Path) -> None:
    """No run of 16 Han characters of a capture, other than forms that every notice shares, stands in any file."""
    captured = {path.name: HAN.findall(path.read_text(encoding="utf-8")) for path in shared_captures.glob("*.txt")}
    assert captured, "no captures to compare with"
    windows = {
        run[at : at + 16]: name for name, runs in captured.items() for run in runs for at in range(len(run) - 15)
    }
    assert len(windows) > 1000
    found = {
        (str(path.relative_to(ROOT)), run[at : at + 16])
        for path, text in _texts()
        for run in HAN.findall(text)
        for at in range(len(run) - 15)
        if run[at : at + 16] in windows
    }
    assert found == set()
    # The search itself must be able to find: a capture's own window is found in a text that holds it.
    sample = random.Random(1).choice(sorted(windows))
    assert any(sample in run for run in HAN.findall(f"示例：{sample}。"))


def test_no_path_of_a_machine_is_in_the_repository() -> None:
    # Written in pieces so that this file does not find itself.
    homes = ("wo" + "rk", "ro" + "ot", "ho" + "me/[a-z]", "Us" + "ers/[a-z]", "opt/py" + "pi", "opt/wh" + "eels")
    pattern = re.compile(r"(?<![\w.~>\]})*-])/(" + "|".join(homes) + r")[\w/]")
    found = [
        f"{path.relative_to(ROOT)}: {match.group(0)}" for path, text in _texts() for match in pattern.finditer(text)
    ]
    assert found == []


def test_locks_are_the_same_everywhere() -> None:
    """The locks name no index and no machine, hash every package, and agree with each other."""
    pinned = {}
    for name in ("requirements.lock", "requirements-test.lock"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if line.startswith("-") or "file:" in line or "://" in line] == []
        packages = [line for line in lines if line and not line.startswith((" ", "#"))]
        assert all("==" in line and line.endswith("\\") for line in packages)
        pinned[name] = dict(line.split(";")[0].rstrip(" \\").split("==") for line in packages)
    to_run, to_test = pinned["requirements.lock"], pinned["requirements-test.lock"]
    assert {name: to_test.get(name) for name in to_run} == to_run


def test_every_dependency_is_locked_and_its_licence_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    wanted = {
        re.split(r"[\s<>=!~;\[]", requirement)[0].lower()
        for requirement in [*project["project"]["dependencies"], *groups["test"], *groups["build"]]
    }
    assert len(wanted) > 10
    lock = (ROOT / "requirements-test.lock").read_text(encoding="utf-8").lower()
    licences = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8").lower()
    assert {name for name in wanted if f"\n{name}==" not in lock} == set()
    assert {name for name in wanted if f"| {name} |" not in licences} == set()
    packages = (ROOT / "setup" / "packages.tsv").read_text(encoding="utf-8")
    needed = {line.split("\t")[1].split("|")[-1] for line in packages.splitlines() if line[:1] not in {"#", ""}}
    assert {name for name in needed if name not in licences} == set()


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [command for command in COMMANDS if not re.search(rf"main\.py {command}\b", readme)] == []


def test_qt_survives_ten_thousand_calls_that_return_nothing() -> None:
    """Some PySide6 releases lose a reference to None in each such call and end the process after about 5,100."""
    done = subprocess.run([sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "done"), done.stderr[-400:]
