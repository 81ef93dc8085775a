"""The checks behind the table of rules: each says what it measured when a rule is broken, and "" otherwise."""

import re

from reader.audit.colours import contrast
from reader.audit.model import WidgetFacts

TEXT_CONTRAST = 7.0
FOCUS_PIXELS, FOCUS_CONTRAST = 2.0, 3.0
MAIN_TARGET, OTHER_TARGET = 60.0, 44.0
MAIN_POINTS, REACH_POINTS, ANY_POINTS = 18.0, 30.0, 18.0
LINE_SPACING, PARAGRAPH_SPACING = 1.5, 1.5
LINE_CHARACTERS = 40
NO_ROLES = {"", "client", "no role", "unknown", "invalid"}
PLAIN_FAMILY = re.compile(r"sans|hei|gothic|黑|苹方|pingfang|dengxian|等线|雅黑", re.IGNORECASE)
_SLACK = 0.01  # of rounding in what was measured


def is_pressed(facts: WidgetFacts) -> bool:
    """Whether it is a control that works now."""
    return bool(facts.target) and "disabled" not in facts.states


def read_buttons(facts: WidgetFacts) -> str:
    """S1."""
    if facts.regions is None or facts.read_buttons is None or facts.read_buttons >= facts.regions:
        return ""
    return f"{facts.regions} 个可读区域，{facts.read_buttons} 个朗读按钮"


def unasked_speech(facts: WidgetFacts) -> str:
    """S2."""
    return f"{facts.speech_requests} 次朗读请求" if facts.speech_requests else ""


def text_size(facts: WidgetFacts) -> str:
    """M1, the size as it comes."""
    least = MAIN_POINTS if facts.role == "document" else ANY_POINTS
    return f"{facts.points:g} 磅" if facts.points is not None and facts.points < least - _SLACK else ""


def text_reach(facts: WidgetFacts) -> str:
    """M1, how large it can be made."""
    reach = facts.largest_points
    return f"最大 {reach:g} 磅" if reach is not None and reach < REACH_POINTS - _SLACK else ""


def plain_family(facts: WidgetFacts) -> str:
    """M3."""
    return facts.family if facts.role == "document" and facts.family and not PLAIN_FAMILY.search(facts.family) else ""


def line_spacing(facts: WidgetFacts) -> str:
    """M4, lines."""
    spacing = facts.line_spacing
    return f"{spacing:.2f} 倍" if spacing is not None and spacing < LINE_SPACING - _SLACK else ""


def paragraph_spacing(facts: WidgetFacts) -> str:
    """M4, paragraphs."""
    spacing = facts.paragraph_spacing
    return f"{spacing:.2f} 倍行距" if spacing is not None and spacing < PARAGRAPH_SPACING - _SLACK else ""


def text_contrast(facts: WidgetFacts) -> str:
    """M5."""
    if not facts.foreground or not facts.background or "disabled" in facts.states:
        return ""
    ratio = contrast(facts.foreground, facts.background)
    return f"{ratio:.2f}:1（{facts.foreground} / {facts.background}）" if ratio < TEXT_CONTRAST - _SLACK else ""


def main_target(facts: WidgetFacts) -> str:
    """M7, main targets."""
    return _small(facts, MAIN_TARGET) if facts.target == "main" else ""


def other_target(facts: WidgetFacts) -> str:
    """M7, other targets."""
    return _small(facts, OTHER_TARGET) if facts.target == "other" else ""


def _small(facts: WidgetFacts, least: float) -> str:
    if min(facts.width, facts.height) >= least - _SLACK:
        return ""
    return f"{facts.width:g}×{facts.height:g}"


def keyboard(facts: WidgetFacts) -> str:
    """M16, everything is reached."""
    return "按 Tab 到不了" if is_pressed(facts) and facts.reached is False else ""


def trap(facts: WidgetFacts) -> str:
    """M16, and left again."""
    return "按 Tab 离不开" if facts.trap else ""


def focus_seen(facts: WidgetFacts) -> str:
    """M16, focus is seen."""
    if facts.focus_ring is None:
        return ""
    if facts.focus_ring >= FOCUS_PIXELS - _SLACK and (facts.focus_contrast or 0) >= FOCUS_CONTRAST - _SLACK:
        return ""
    return f"宽约 {facts.focus_ring:.1f} 像素，对比 {facts.focus_contrast or 1:.1f}:1"


def clipped(facts: WidgetFacts) -> str:
    """1.4.4."""
    return facts.clipped


def line_length(facts: WidgetFacts) -> str:
    """1.4.8, characters a line."""
    longest = facts.line_characters
    return f"{longest} 字" if longest is not None and longest > LINE_CHARACTERS else ""


def justified(facts: WidgetFacts) -> str:
    """1.4.8, not justified."""
    return "两端对齐" if facts.justified else ""


def sideways(facts: WidgetFacts) -> str:
    """1.4.10."""
    return f"要横向滚动 {facts.sideways:g} 像素" if facts.sideways is not None and facts.sideways > 0 else ""


def bare_keys(facts: WidgetFacts) -> str:
    """2.1.4: a key that writes a character, alone or with Shift."""
    return "、".join(keys for keys in facts.shortcuts if len(keys.removeprefix("Shift+")) == 1)


def title(facts: WidgetFacts) -> str:
    """2.4.2."""
    return "没有标题" if facts.role in {"window", "dialog"} and not facts.name.strip() else ""


def name_has_label(facts: WidgetFacts) -> str:
    """2.5.3."""
    seen, said = _words(facts.label), _words(facts.name)
    return f"看到“{facts.label}”，读出“{facts.name}”" if facts.target and seen and seen not in said else ""


def _words(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def has_name(facts: WidgetFacts) -> str:
    """4.1.2, names (and 1.1.1: a picture has one too)."""
    needs = bool(facts.target) or facts.role in {"document", "graphic", "list", "slider", "spin box"}
    return "没有名称" if needs and not facts.name.strip() else ""


def has_role(facts: WidgetFacts) -> str:
    """4.1.2, roles."""
    return f"角色是“{facts.role}”" if facts.target and facts.role in NO_ROLES else ""


def language(facts: WidgetFacts) -> str:
    """3.1.1."""
    if facts.role != "window" or not facts.language or facts.language.lower().startswith("zh"):
        return ""
    return facts.language
