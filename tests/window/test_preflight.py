import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from reader.base.check import Check
from reader.window.preflight import checks, font_check, sound_check, window_check

LINUX = sys.platform.startswith("linux")
ROOT = Path(__file__).resolve().parents[2]


def by_name(found: tuple[Check, ...]) -> dict[str, Check]:
    return {check.name: check for check in found}


def one_line(text: str) -> bool:
    return bool(text) and "\n" not in text


def test_this_machine_is_looked_at_from_any_thread() -> None:
    found: list[tuple[Check, ...]] = []
    thread = threading.Thread(target=lambda: found.append(checks()))
    thread.start()
    thread.join(60)
    assert [check.name for check in found[0]] == ["声音设备", "中文字体", "窗口系统"]
    for check in found[0]:
        assert one_line(check.found)
        assert check.ok == (check.mend == "")
    assert by_name(found[0])["窗口系统"].ok
    assert not by_name(found[0])["声音设备"].ok, "the tests' home has no sound server"


def test_preflight_loads_no_qt() -> None:
    code = "import sys, reader.window.preflight; sys.exit(any('PySide6' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.skipif(not shutil.which("pulseaudio"), reason="pulseaudio is not installed")
def test_a_sound_device_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    socket = tmp_path / "native"
    monkeypatch.setenv("PULSE_SERVER", f"unix:{socket}")
    server = subprocess.Popen(
        [
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"),
            *("-L", "module-null-sink sink_name=null0"),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until = time.monotonic() + 10
        while not socket.exists() and time.monotonic() < until:
            time.sleep(0.01)
        check = by_name(checks())["声音设备"]
    finally:
        server.kill()
        server.wait()
    assert check.ok
    assert "Null Output" in check.found


@pytest.mark.skipif(not LINUX, reason="the libraries of Linux")
@pytest.mark.parametrize(
    ("library", "package", "name"),
    [
        ("libEGL.so.1", "libegl1", "窗口系统"),
        ("libxcb-cursor.so.0", "libxcb-cursor0", "窗口系统"),
        ("libpulse.so.0", "libpulse0", "声音设备"),
        ("libfontconfig.so.1", "libfontconfig1", "中文字体"),
    ],
)
def test_a_missing_library_is_named_with_its_package(
    library: str, package: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / library).write_bytes(b"no library")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":987")
    check = by_name(checks())[name]
    assert not check.ok
    assert package in check.mend.split()


@pytest.mark.skipif(not LINUX, reason="the displays of Linux")
def test_no_screen_is_told_and_does_not_end_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert "没有屏幕" in by_name(checks())["窗口系统"].found
    monkeypatch.setenv("DISPLAY", ":987")
    check = by_name(checks())["窗口系统"]
    assert not check.ok
    assert ":987" in check.mend


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_fault_has_a_mend_on_every_platform(platform: str) -> None:
    for check in (
        sound_check({"device": ""}, platform),
        sound_check({"trouble": "x"}, platform),
        font_check({"families": []}, platform),
        font_check({"trouble": "x"}, platform),
        window_check({"trouble": "x"}, platform),
    ):
        assert not check.ok
        assert one_line(check.found)
        assert one_line(check.mend)
    assert ("apt-get" in font_check({"families": []}, platform).mend) == (
        platform == "linux" and bool(shutil.which("apt-get"))
    )


def test_a_probe_that_cannot_run_is_a_failed_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", os.devnull)
    assert [check.ok for check in checks()] == [False, False, False]
