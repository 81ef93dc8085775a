"""Each rule is seen to fail on a planted fault, to name it with its figure, and to let the sound thing pass."""

from dataclasses import replace
from typing import Any

import pytest

from reader.audit import RULES, WidgetFacts, checks_made, judge

CONDUCT = (
    "S3",
    "S5",
    "M8",
    "M9",
    "M10",
    "M13",
    "M18",
    "1.4.12",
    "2.2.2",
    "2.3.1",
    "3.1.6",
    "3.3.1",
    "2.2.1",
    "508.402.4",
    "EN.5.1",
)
WINDOW = WidgetFacts(
    "听公告",
    "window",
    name="听公告",
    speech_requests=0,
    language="zh_CN",
    jumps=(),
    out_of_view=(),
    conduct=tuple((rule, "") for rule in CONDUCT),
    shortcuts=("Ctrl+F", "F5"),
    announced=("字号：24 磅", "已停止朗读"),
    announced_wanted=("字号", "已停止朗读"),
)
PAGE = WidgetFacts(
    "听公告 › 正文",
    "document",
    name="公告正文",
    states=frozenset({"focusable"}),
    points=22.0,
    largest_points=72.0,
    family="Noto Sans CJK SC",
    foreground="#1A1A1A",
    background="#FFFFFF",
    sideways=0.0,
    line_characters=40,
    justified=False,
    line_spacing=1.5,
    paragraph_spacing=1.5,
    regions=3,
    read_buttons=3,
    reached=True,
    headings=("通知", "一、时间"),
    headings_wanted=("通知", "一、时间"),
    text="通知\n一、时间\n周六上午。",
    text_wanted="通知\n一、时间\n周六上午。",
)
BUTTON = WidgetFacts(
    "听公告 › 朗读",
    "button",
    name="朗读（停止时按空格）",
    label="朗读",
    states=frozenset({"focusable"}),
    target="main",
    width=120.0,
    height=60.0,
    reached=True,
    points=20.0,
    foreground="#FFFFFF",
    background="#003366",
    focus_ring=3.0,
    focus_contrast=4.5,
    presses=(),
)
FIELD = WidgetFacts("听公告 › 搜索", "text", name="搜索", target="other", width=200.0, height=60.0, edge_contrast=3.0)
CHOICE = WidgetFacts(
    "设置 › 黑体", "radio button", name="黑体", target="other", width=90.0, height=60.0, state_contrast=3.0
)
SMALL = replace(BUTTON, target="other", width=44.0, height=44.0)

FAULTS: list[tuple[str, WidgetFacts, dict[str, Any], str]] = [
    ("S1", PAGE, {"read_buttons": 2}, "3 个可读区域，2 个"),
    ("S2", WINDOW, {"speech_requests": 1}, "1 次"),
    ("M1", PAGE, {"points": 17.0}, "17 磅"),
    ("M1", BUTTON, {"points": 12.0}, "12 磅"),
    ("M1.reach", PAGE, {"largest_points": 24.0}, "24 磅"),
    ("M3", PAGE, {"family": "Noto Serif CJK SC"}, "Serif"),
    ("M4.line", PAGE, {"line_spacing": 1.3}, "1.30"),
    ("M4.paragraph", PAGE, {"paragraph_spacing": 1.0}, "1.00"),
    ("M5", PAGE, {"foreground": "#767676"}, "4.54:1"),
    ("M7.main", BUTTON, {"height": 59.0}, "120×59"),
    ("M7.other", SMALL, {"width": 43.0}, "43×44"),
    ("M16", BUTTON, {"reached": False}, "Tab"),
    ("2.1.2", PAGE, {"trap": True}, "Tab"),
    ("2.4.7", BUTTON, {"focus_ring": 1.0}, "1.0 像素"),
    ("2.4.7", BUTTON, {"focus_contrast": 2.0}, "2.0:1"),
    ("1.4.4", BUTTON, {"clipped": "少 12 像素"}, "12"),
    ("1.4.8.length", PAGE, {"line_characters": 41}, "41 字"),
    ("1.4.8.justified", PAGE, {"justified": True}, "两端对齐"),
    ("1.4.10", PAGE, {"sideways": 15.0}, "15 像素"),
    ("2.1.4", WINDOW, {"shortcuts": ("Ctrl+F", "S")}, "S"),
    ("2.1.4", WINDOW, {"shortcuts": ("Shift+?",)}, "?"),
    ("2.4.2", WINDOW, {"name": " "}, "没有标题"),
    ("2.5.3", BUTTON, {"name": "播放"}, "播放"),
    ("3.1.1", WINDOW, {"language": "en_US"}, "en_US"),
    ("4.1.2.name", SMALL, {"name": "", "label": ""}, "没有名称"),
    ("4.1.2.name", PAGE, {"name": ""}, "没有名称"),
    ("4.1.2.role", BUTTON, {"role": "client"}, "client"),
    *((rule, WINDOW, {"conduct": ((rule, "错在这里"),)}, "错在这里") for rule in CONDUCT),
    ("M6", CHOICE, {"state_contrast": 2.9}, "2.9:1"),
    ("1.4.11", FIELD, {"edge_contrast": 1.4}, "1.4:1"),
    ("1.4.13", BUTTON, {"tooltip": "按住不放可以连读"}, "按住不放"),
    ("2.4.3", WINDOW, {"jumps": ("暂停 → 朗读",)}, "暂停 → 朗读"),
    ("2.4.11", WINDOW, {"out_of_view": ("打印",)}, "打印"),
    ("S4", BUTTON, {"presses": ("按下后名称没有变",)}, "名称没有变"),
    ("1.3.1", PAGE, {"headings": ("通知",)}, "缺 1 个：一、时间"),
    ("1.3.1", PAGE, {"headings": ("一、时间", "通知")}, "次序"),
    ("1.3.2", PAGE, {"text": "通知\n周六上午。\n一、时间"}, "一、时间"),
    ("1.3.2", PAGE, {"text": "通知\n一、时间\n周六上午。\n广告"}, "多出 1 行"),
    ("4.1.3", WINDOW, {"announced": ("已停止朗读",)}, "“字号”0 次"),
    ("4.1.3", WINDOW, {"announced": ("字号：24 磅", "已停止朗读", "已停止朗读")}, "“已停止朗读”2 次"),
]


@pytest.mark.parametrize(
    "facts", [WINDOW, PAGE, BUTTON, SMALL, FIELD, CHOICE], ids=lambda facts: facts.role + facts.target
)
def test_the_sound_thing_passes(facts: WidgetFacts) -> None:
    assert judge([facts]) == ()


@pytest.mark.parametrize(("rule", "facts", "fault", "measured"), FAULTS)
def test_a_planted_fault_is_found_and_only_it(
    rule: str, facts: WidgetFacts, fault: dict[str, Any], measured: str
) -> None:
    findings = judge([replace(facts, **fault)])
    assert [finding.rule for finding in findings] == [rule]
    assert measured in findings[0].measured
    assert findings[0].where == facts.where
    assert findings[0].clause
    assert findings[0].required


def test_every_rule_was_seen_to_fail() -> None:
    assert {rule.rule for rule in RULES} == {rule for rule, *_ in FAULTS}
    assert len({rule.rule for rule in RULES}) == len(RULES)


def test_what_does_not_work_now_need_not_be_reached_or_contrast() -> None:
    dim = replace(BUTTON, states=frozenset({"disabled"}), reached=False, foreground="#446688")
    assert judge([dim]) == ()


def test_the_place_says_in_which_theme_and_size() -> None:
    finding = judge([replace(BUTTON, reached=False, theme="dark", size=48)])[0]
    assert finding.where == "听公告 › 朗读（dark 48磅）"


def test_facts_that_were_not_measured_are_not_judged() -> None:
    assert judge([WidgetFacts("x", "document", name="正文")]) == ()
    assert checks_made([WidgetFacts("x", "document", name="正文")]) == 1, "only that it has a name"


def test_checks_are_counted_where_they_apply() -> None:
    assert 10 <= checks_made([BUTTON]) < len(RULES)
    assert checks_made([PAGE, BUTTON]) == checks_made([PAGE]) + checks_made([BUTTON])
