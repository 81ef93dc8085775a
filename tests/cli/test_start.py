"""The real program in odd surroundings: no locale, no reader of its output, a full disk, Ctrl+C."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.base.errors import BadInputError
from reader.cli import commands, main, start

MAIN = str(Path(__file__).resolve().parents[2] / "main.py")
NOTICE = "清河市关于清理楼道的通告\n请各位居民清理楼道杂物，逾期不清理的按{}处理。\n2026年1月5日\n"
POOR = (
    {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LANG": "C", "PYTHONIOENCODING": "ascii"},
    {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "latin-1"},
)
posix = pytest.mark.skipif(os.name != "posix", reason="signals, pipes and locales of POSIX")


def run(*words: str, env: Mapping[str, str] | None = None) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, MAIN, *words], capture_output=True, check=False, env={**os.environ, **(env or {})}
    )
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.fixture
def notices(tmp_path: Path) -> Path:
    folder = tmp_path / "公告"
    folder.mkdir()
    for number, word in enumerate(("无主物品", "规定", "办法")):
        (folder / f"通告{number}.txt").write_text(
            NOTICE.format(word).replace("楼道", ("楼道", "河道", "街道")[number]), encoding="utf-8"
        )
    return folder


@posix
@pytest.mark.parametrize("env", POOR)
def test_chinese_words_and_names_survive_a_poor_locale(notices: Path, tmp_path: Path, env: dict[str, str]) -> None:
    library = str(tmp_path / "我的公告库")
    status, out, err = run("import", str(notices), "--library", library, env=env)
    assert (status, err) == (0, "")
    assert "新增 3 篇" in out
    status, out, err = run("search", "河道", "--library", library, env=env)
    assert (status, err) == (0, "")
    assert "清河市关于清理河道的通告" in out
    status, out, err = run("show", "一", "--library", library, env=env)
    assert (status, out) == (1, "")
    assert err == "错误：没有编号为“一”的公告。\n"


@posix
def test_a_reader_that_goes_away_ends_it_quietly(notices: Path, tmp_path: Path) -> None:
    library = str(tmp_path / "library")
    run("import", str(notices), "--library", library)
    for words in (("list",), ("list", "--json", "--full"), ("show", "1"), ("--help",)):
        with subprocess.Popen(
            [sys.executable, MAIN, *words, "--library", library], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode in (0, 141)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_under_the_output_is_one_line(notices: Path, tmp_path: Path) -> None:
    library = str(tmp_path / "library")
    run("import", str(notices), "--library", library)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, MAIN, "list", "--library", library], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr.decode()) == (1, "错误：输出：磁盘已满。\n")


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_while_importing_loses_nothing(tmp_path: Path, jobs: str) -> None:
    folder, library = tmp_path / "notices", tmp_path / "library"
    folder.mkdir()
    for number in range(100):
        name = "".join("甲乙丙丁戊己庚辛壬癸"[int(digit)] for digit in str(number))
        (folder / f"{number:03}.txt").write_text(NOTICE.format(name).replace("楼道", name * 2), encoding="utf-8")
    command = [sys.executable, MAIN, "import", str(folder), "--jobs", jobs, "--library", str(library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        began = time.monotonic()
        while time.monotonic() - began < 60 and not any(library.glob("captures/*/*.bin")) and process.poll() is None:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err.decode()) == (130, "已停止。\n")
    assert out == b""
    status, listed, err_text = run("list", "--json", "--library", str(library))
    kept = len(json.loads(listed)["notices"])
    assert (status, err_text) == (0, "")
    status, out_text, _ = run("import", str(folder), "--json", "--library", str(library))
    report = json.loads(out_text)
    assert status == 0
    assert report["unchanged"] == kept
    assert report["added"] + kept == 100


def test_errors_of_the_system_are_told_in_chinese(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def raising(error: BaseException) -> object:
        def run(_: object) -> int:
            raise error

        return run

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    told = {
        PermissionError(errno.EACCES, "Permission denied", "公告.txt"): (1, "错误：公告.txt：没有权限。"),
        OSError(errno.ENOSPC, "No space left on device"): (1, "错误：输出：磁盘已满。"),
        BadInputError("第一行\n第二行\x1b[0m"): (1, "错误：第一行 第二行[0m"),
        KeyboardInterrupt(): (130, "已停止。"),
        RecursionError("maximum"): (1, "错误：程序内部出错，这次没有做成；详细原因记在日志里。"),
    }
    for error, (status, line) in told.items():
        monkeypatch.setattr(commands, "run_list", raising(error))
        monkeypatch.setattr(start, "abandon_output", lambda: None)
        assert main(["list"]) == status
        assert capsys.readouterr().err == line + "\n"


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_without_an_output_it_still_works(notices: Path, tmp_path: Path) -> None:
    library = str(tmp_path / "library")
    run("import", str(notices), "--library", library)
    done = subprocess.run(
        ["sh", "-c", f'exec "{sys.executable}" "{MAIN}" list --json --library "{library}" >&-'],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
