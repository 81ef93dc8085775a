"""What sound and screen need from the machine: found, or the command that mends it. Imports no Qt.

Each check looks from a process of its own (``probe``), so it can be called from any thread, before, beside and
without an application object, and no missing library can end the caller.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from reader.base.check import Check
from reader.base.wording import marked, tr

SECONDS = 15.0
FONT_PACKAGE = "fonts-noto-cjk"
SOUND_NAME, FONT_NAME, WINDOW_NAME = marked("声音设备"), marked("中文字体"), marked("窗口系统")

Facts = dict[str, Any]


def checks() -> tuple[Check, ...]:
    """Sound device, Chinese font, window system, in that order; blocks for 0.2 to 0.5 s."""
    probes = {what: _probe(what) for what in ("sound", "font", "window")}
    facts = {what: _answer(probe) for what, probe in probes.items()}
    return (
        sound_check(facts["sound"], sys.platform),
        font_check(facts["font"], sys.platform),
        window_check(facts["window"], sys.platform),
    )


def sound_check(facts: Facts, platform: str) -> Check:
    """Judge what ``probe sound`` found."""
    if facts.get("device"):
        return Check(SOUND_NAME, True, tr("找到了：{what}", what=facts["device"]))
    if facts.get("missing"):
        return Check(SOUND_NAME, False, tr("缺少播放声音的系统组件"), _install(facts["missing"]))
    if "device" not in facts:
        return Check(SOUND_NAME, False, _unknown(facts), _reinstall())
    return Check(SOUND_NAME, False, tr("没有找到声音设备"), _mend_device(platform), tr("请接上音箱或耳机"))


def font_check(facts: Facts, platform: str) -> Check:
    """Judge what ``probe font`` found."""
    families = facts.get("families")
    if families:
        best = next((family for family in families if " SC" in family), families[0])
        more = tr(" 等 {count} 种", count=len(families)) if families[1:] else ""
        return Check(FONT_NAME, True, tr("找到了：{what}", what=best) + more)
    if families is None and not facts.get("missing"):
        return Check(FONT_NAME, False, _unknown(facts), _reinstall())
    step = ""
    if platform == "win32":
        step = tr("在“设置 → 时间和语言 → 语言”里添加“中文（简体）”")
    elif platform == "darwin":
        step = tr("打开“字体册”，启用“苹方-简”")
    mend = step or _install([*facts.get("missing", []), FONT_PACKAGE])
    return Check(FONT_NAME, False, tr("没有找到能显示简体中文的字体"), mend, step)


def window_check(facts: Facts, platform: str) -> Check:
    """Judge what ``probe window`` found."""
    name = facts.get("platform")
    if name:
        return Check(
            WINDOW_NAME, True, tr("可以打开窗口") if name != "offscreen" else tr("没有屏幕，在内存里显示（offscreen）")
        )
    if facts.get("missing"):
        return Check(
            WINDOW_NAME,
            False,
            tr("缺少显示窗口的系统组件：{names}", names=tr("、").join(facts["missing"])),
            _install(facts["missing"]),
        )
    if facts.get("screen") is False:
        return Check(
            WINDOW_NAME, False, tr("这里没有屏幕（没有设置 DISPLAY）"), tr("请在桌面上打开终端，再运行 notice-reader")
        )
    if platform == "linux" and os.environ.get("DISPLAY"):
        mend = tr("请确认能用这个屏幕（DISPLAY={display}），再运行 notice-reader", display=os.environ["DISPLAY"])
        return Check(WINDOW_NAME, False, tr("屏幕打不开"), mend)
    return Check(WINDOW_NAME, False, _unknown(facts), _reinstall())


def _probe(what: str) -> "subprocess.Popen[str] | None":
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "reader.window.probe", what],
            env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would flash a console
        )
    except OSError:
        return None


def _answer(probe: "subprocess.Popen[str] | None") -> Facts:
    """The facts, or {"trouble": last line of the error} when the probe crashed, hung, or could not run."""
    if probe is None:
        return {"trouble": tr("检查程序没有启动")}
    try:
        out, trouble = probe.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        probe.kill()
        probe.communicate()
        return {"trouble": tr("{seconds:.0f} 秒没有回答", seconds=SECONDS)}
    try:
        facts = json.loads(out.strip().rpartition("\n")[2])
    except ValueError:
        facts = None
    if isinstance(facts, dict):
        return facts
    return {"trouble": (trouble.strip().splitlines() or [tr("退出码 {code}", code=probe.returncode)])[-1]}


def _unknown(facts: Facts) -> str:
    return tr("检查不了（{trouble}）", trouble=facts.get("trouble") or tr("没有回答"))


def _install(packages: list[str]) -> str:
    """The one command; on systems without apt, the names to look for."""
    names = " ".join(dict.fromkeys(packages))
    if shutil.which("apt-get") or not sys.platform.startswith("linux"):
        return f"sudo apt-get install -y --no-install-recommends {names}"
    return tr("请用系统的软件管理器安装（Debian 的包名）：{names}", names=names)


def _reinstall() -> str:
    return f'"{sys.executable}" -m pip install --force-reinstall PySide6==6.11.3'


def _mend_device(platform: str) -> str:
    if platform == "win32":
        return tr("接上音箱或耳机，再在“设置 → 系统 → 声音”里选它作输出设备")
    if platform == "darwin":
        return tr("接上音箱或耳机，再在“系统设置 → 声音 → 输出”里选它")
    servers = {"pipewire-pulse": "systemctl --user start pipewire-pulse", "pulseaudio": "pulseaudio --start"}
    start = next((command for program, command in servers.items() if shutil.which(program)), "")
    if start:
        return tr("接上音箱或耳机，再运行：{start}", start=start)
    return tr("接上音箱或耳机，再运行：{start}", start=f"{_install(['pulseaudio'])} && pulseaudio --start")
