"""The checks behind the table of rules.

Each answers None when the rule does not apply to the thing (or the fact was not measured), "" when it is met, and
what was measured when it is broken.
"""

import re
from collections.abc import Callable
from itertools import zip_longest

from reader.audit.colours import contrast
from reader.audit.model import WidgetFacts
from reader.base.wording import in_use, tr

TEXT_CONTRAST, PART_CONTRAST = 7.0, 3.0
FOCUS_PIXELS, FOCUS_CONTRAST = 2.0, 3.0
MAIN_TARGET, OTHER_TARGET = 60.0, 44.0
LEAST_POINTS, REACH_POINTS = 18.0, 30.0
LINE_SPACING, PARAGRAPH_SPACING = 1.5, 1.5
LINE_CHARACTERS = 40
NO_ROLES = {"", "client", "no role", "unknown", "invalid"}
NAMED_ROLES = {"document", "graphic", "list", "slider", "spin box"}
PLAIN_FAMILY = re.compile(r"sans|hei|gothic|黑|苹方|pingfang|dengxian|等线|雅黑", re.IGNORECASE)
_SLACK = 0.01  # of rounding in what was measured

Answer = str | None


def _least(value: float | None, least: float, words: str) -> Answer:
    """Met from ``least`` on; ``words`` is a format for what was measured."""
    if value is None:
        return None
    return words.format(value) if value < least - _SLACK else ""


def _works(facts: WidgetFacts) -> bool:
    return bool(facts.target) and "disabled" not in facts.states


def read_buttons(facts: WidgetFacts) -> Answer:
    """S1."""
    if facts.regions is None or facts.read_buttons is None:
        return None
    words = tr("{regions} 个可读区域，{buttons} 个朗读按钮", regions=facts.regions, buttons=facts.read_buttons)
    return words if facts.read_buttons < facts.regions else ""


def unasked_speech(facts: WidgetFacts) -> Answer:
    """S2."""
    if facts.speech_requests is None:
        return None
    return tr("{count} 次朗读请求", count=facts.speech_requests) if facts.speech_requests else ""


def text_size(facts: WidgetFacts) -> Answer:
    """M1, the size as it comes."""
    return _least(facts.points, LEAST_POINTS, tr("{:g} 磅"))


def text_reach(facts: WidgetFacts) -> Answer:
    """M1, how large it can be made."""
    return _least(facts.largest_points, REACH_POINTS, tr("最大 {:g} 磅"))


def plain_family(facts: WidgetFacts) -> Answer:
    """M3."""
    if facts.role != "document" or not facts.family:
        return None
    return "" if PLAIN_FAMILY.search(facts.family) else facts.family


def line_spacing(facts: WidgetFacts) -> Answer:
    """M4, lines."""
    return _least(facts.line_spacing, LINE_SPACING, tr("{:.2f} 倍"))


def paragraph_spacing(facts: WidgetFacts) -> Answer:
    """M4, paragraphs."""
    return _least(facts.paragraph_spacing, PARAGRAPH_SPACING, tr("{:.2f} 倍行距"))


def text_contrast(facts: WidgetFacts) -> Answer:
    """M5; what is disabled is exempt."""
    if not facts.foreground or not facts.background or "disabled" in facts.states:
        return None
    colours = f"（{facts.foreground} / {facts.background}）"
    return _least(contrast(facts.foreground, facts.background), TEXT_CONTRAST, "{:.2f}:1" + colours)


def main_target(facts: WidgetFacts) -> Answer:
    """M7, main targets."""
    return _target(facts, "main", MAIN_TARGET)


def other_target(facts: WidgetFacts) -> Answer:
    """M7, other targets."""
    return _target(facts, "other", OTHER_TARGET)


def _target(facts: WidgetFacts, target: str, least: float) -> Answer:
    if facts.target != target:
        return None
    return _least(min(facts.width, facts.height), least, f"{facts.width:g}×{facts.height:g}")


def keyboard(facts: WidgetFacts) -> Answer:
    """M16, everything is reached."""
    if not _works(facts) or facts.reached is None:
        return None
    return "" if facts.reached else tr("按 Tab 到不了")


def trap(facts: WidgetFacts) -> Answer:
    """M16, and left again."""
    if facts.reached is None:
        return None
    return tr("按 Tab 离不开") if facts.trap else ""


def focus_seen(facts: WidgetFacts) -> Answer:
    """M16, focus is seen."""
    if facts.focus_ring is None or facts.focus_contrast is None:
        return None
    if facts.focus_ring >= FOCUS_PIXELS - _SLACK and facts.focus_contrast >= FOCUS_CONTRAST - _SLACK:
        return ""
    return tr(
        "宽约 {width:.1f} 像素，对比 {contrast:.1f}:1",
        width=facts.focus_ring,
        contrast=facts.focus_contrast,
    )


def focus_in_view(facts: WidgetFacts) -> Answer:
    """2.4.11."""
    return None if facts.out_of_view is None else "；".join(facts.out_of_view)


def focus_order(facts: WidgetFacts) -> Answer:
    """2.4.3."""
    return None if facts.jumps is None else "；".join(facts.jumps)


def state_seen(facts: WidgetFacts) -> Answer:
    """M6: contrast is of luminance, so that what is seen of a state is seen in grey too."""
    return _least(facts.state_contrast, PART_CONTRAST, "{:.1f}:1")


def edge_seen(facts: WidgetFacts) -> Answer:
    """1.4.11, where one types."""
    return _least(facts.edge_contrast, PART_CONTRAST, "{:.1f}:1")


def tooltip_told(facts: WidgetFacts) -> Answer:
    """1.4.13: a tool tip goes by itself, so it may hold nothing that cannot be had otherwise."""
    if not facts.tooltip:
        return None
    told = _words(facts.name + facts.label)  # Qt makes it the description too, which no eye sees
    return "" if _words(facts.tooltip) in told else f"只在提示里：“{facts.tooltip}”"


def conduct(rule: str) -> Callable[[WidgetFacts], Answer]:
    """What the window was seen to do."""
    return lambda facts: dict(facts.conduct).get(rule)


def clipped(facts: WidgetFacts) -> Answer:
    """1.4.4."""
    return facts.clipped if facts.clipped or facts.label else None


def line_length(facts: WidgetFacts) -> Answer:
    """1.4.8, characters a line."""
    longest = facts.line_characters
    if longest is None:
        return None
    return tr("{count} 字", count=longest) if longest > LINE_CHARACTERS else ""


def justified(facts: WidgetFacts) -> Answer:
    """1.4.8, not justified."""
    if facts.justified is None:
        return None
    return tr("两端对齐") if facts.justified else ""


def sideways(facts: WidgetFacts) -> Answer:
    """1.4.10."""
    if facts.sideways is None:
        return None
    return tr("要横向滚动 {width:g} 像素", width=facts.sideways) if facts.sideways > 0 else ""


def bare_keys(facts: WidgetFacts) -> Answer:
    """2.1.4: a key that writes a character, alone or with Shift."""
    if not facts.shortcuts:
        return None
    return tr("、").join(keys for keys in facts.shortcuts if len(keys.removeprefix("Shift+")) == 1)


def title(facts: WidgetFacts) -> Answer:
    """2.4.2."""
    if facts.role not in {"window", "dialog"}:
        return None
    return "" if facts.name.strip() else tr("没有标题")


def name_has_label(facts: WidgetFacts) -> Answer:
    """2.5.3."""
    seen, said = _words(facts.label), _words(facts.name)
    if not facts.target or not seen:
        return None
    return "" if seen in said else tr("看到“{label}”，读出“{name}”", label=facts.label, name=facts.name)


def _words(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def has_name(facts: WidgetFacts) -> Answer:
    """4.1.2, names (and 1.1.1: a picture has one too)."""
    if not facts.target and facts.role not in NAMED_ROLES:
        return None
    return "" if facts.name.strip() else tr("没有名称")


def has_role(facts: WidgetFacts) -> Answer:
    """4.1.2, roles."""
    if not facts.target:
        return None
    return tr("角色是“{role}”", role=facts.role) if facts.role in NO_ROLES else ""


def headings(facts: WidgetFacts) -> Answer:
    """1.3.1: headings are headings, in their order."""
    if facts.headings is None:
        return None
    lacking = [heading for heading in facts.headings_wanted if heading not in facts.headings]
    if lacking:
        return tr(
            "{count} 个标题，缺 {lacking} 个：{names}",
            count=len(facts.headings_wanted),
            lacking=len(lacking),
            names=tr("、").join(lacking[:3]),
        )
    return "" if facts.headings == facts.headings_wanted else tr("标题的次序或数目不同")


def reading_order(facts: WidgetFacts) -> Answer:
    """1.3.2: the text of the tree is the text of the notice, in its order."""
    if facts.text is None:
        return None
    told, wanted = facts.text.splitlines(), facts.text_wanted.splitlines()
    different = next((line for one, line in zip_longest(told, wanted) if one != line), None)
    if told == wanted:
        return ""
    if different:
        return tr("从这里起不同：{line}", line=different[:20])
    return tr("多出 {count} 行", count=len(told) - len(wanted))


def toggle_state(facts: WidgetFacts) -> Answer:
    """S4: pressing it is told."""
    return None if facts.presses is None else tr("；").join(facts.presses)


def announcements(facts: WidgetFacts) -> Answer:
    """4.1.3: each message comes once; what is wanted is how it begins."""
    if facts.announced is None:
        return None
    counted = [(wanted, sum(told.startswith(wanted) for told in facts.announced)) for wanted in facts.announced_wanted]
    return tr("、").join(
        tr("“{message}”{count} 次", message=message, count=count) for message, count in counted if count != 1
    )


def language(facts: WidgetFacts) -> Answer:
    """3.1.1."""
    if facts.role != "window" or not facts.language:
        return None
    return "" if facts.language.startswith(facts.words or in_use()) else facts.language
