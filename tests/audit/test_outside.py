"""The real window seen over AT-SPI: nothing to be found; and with faults planted in it, each is found."""

import sys
from pathlib import Path

import pytest

from reader.audit import checks_made, judge, outside
from reader.audit.tree_facts import press_facts
from reader.library import Library
from tests.end2end.conftest import ON_CI

FAULTY = """
import sys
from pathlib import Path

from reader.window import announcing, audited, headings, main_window, toggle_role

opened = main_window.MainWindow.open_at_start

def faulty(window):
    window.top.search.setAccessibleName("")
    window.top.search.setPlaceholderText("")
    window.top.buttons["help"].setStyleSheet("min-height: 8px; max-height: 20px; padding: 0; border: 0")
    opened(window)

main_window.MainWindow.open_at_start = faulty
toggle_role._Toggle.doAction = lambda self, name: None
announcing.Announcer.opened = lambda self, title: None
headings.Headings.make = lambda self: None
sys.exit(audited.main(Path(sys.argv[-1]), kiosk="--kiosk" in sys.argv))
"""
LINES = ("关于开展秋季敬老活动的通知（示例）", "各社区：", "一、活动时间", "周六上午九点。", "二、内容", "请提前报名。")
pytestmark = [pytest.mark.end2end, pytest.mark.timeout(240)]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    if outside.lacking():
        reason = f"system packages are missing: {' '.join(outside.lacking())} (make test installs them)"
        (pytest.fail if ON_CI else pytest.skip)(reason)
    (tmp_path / "one.txt").write_text("\n\n".join(LINES), encoding="utf-8")
    folder = tmp_path / "library"
    with Library(folder) as opened:
        opened.import_paths([tmp_path / "one.txt"])
    return folder


def test_nothing_is_found_in_the_tree_that_assistive_technology_sees(library: Path) -> None:
    facts = list(outside.facts_from_outside(library, ["light"], [22]))
    assert judge(facts) == ()
    assert checks_made(facts) > 500
    judged = {
        rule for fact in facts for rule, told in (("S4", fact.presses), ("1.3.1", fact.headings)) if told is not None
    }
    assert judged == {"S4", "1.3.1"}
    assert {"帮助", "设置", "找到时", "朗读时", "大厅"} <= {fact.where.split("：")[1] for fact in facts}


def test_planted_faults_are_found(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "faulty.py"
    script.write_text(FAULTY, encoding="utf-8")
    monkeypatch.setattr(outside, "PATIENCE", 6.0)  # the headings it would wait for never come
    program = ["env", f"PYTHONPATH={Path(__file__).parents[2]}", sys.executable, str(script)]
    findings = judge(outside.facts_from_outside(library, ["dark"], [48], program=program))
    found = {finding.rule for finding in findings}
    in_hall = {finding.rule for finding in findings if "大厅" in finding.where}
    assert in_hall == {"S4", "1.3.1", "4.1.2.name"}
    assert found == {"S4", "1.3.1", "4.1.2.name", "4.1.3", "M7.other"}


def test_a_check_box_whose_name_changes_is_found() -> None:
    def told(name: str, role: str, on: int) -> dict[str, object]:
        states = ["checked"] if on else []
        return {"name": name, "role": role, "states": states, "kind": "object:state-changed:checked", "on": on}

    for role, faults in (("push button", 0), ("toggle button", 0), ("check box", 2)):
        off, on = told("朗读", role, 0), told("停止朗读", role, 1)
        assert len(press_facts(off, on, off, [on, off]).presses or ()) == faults, role
