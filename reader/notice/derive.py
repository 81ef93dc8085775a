"""A title for a document that came without one, made of its own words and the fixed frame 关于...的通知."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from reader.notice.numbers import BRACKET_END
from reader.notice.rules import word_at_end

_QUOTED = r"《(?P<what>[^《》]{2,90}(?:《[^《》]*》[^《》]*)*)》"
_NO_BASIS = "(?<!根据)(?<!按照)(?<!依照)(?<!依据)(?<!遵照)"  # what a document rests on is not what it publishes
_LONGEST_FALLBACK = 40
_FOOTNOTE = re.compile(r"\s*\[\d{1,2}\]\s*$")  # 统计公报[1]
_OUTER_MARKS = str.maketrans("〈〉", "《》")


@dataclass(frozen=True, slots=True)
class Rule:
    """``pattern`` is looked for in the first text; its named groups fill ``frame``; ``kind`` is the 文种."""

    pattern: re.Pattern[str]
    frame: str
    kind: str


# The first rule that matches wins; they go from the most to the least telling.
_REPLY = r"》.{0,60}?现?(?:批复|答复)(?:如下|：|:)"
_LETTER = r"》.{0,60}?现?(?:函复|复函)(?:如下|：|:)"
_VERB = r"(?P<verb>印发|转发|批转|下达|公布|发布)"
RULES = (
    Rule(re.compile(rf"《(?P<what>关于[^《》]{{2,120}}?)的(?:请示|报告|函){_REPLY}"), "{what}的批复", "批复"),
    Rule(re.compile(rf"《(?P<what>[^《》]{{2,120}}?)的?(?:请示|报告){_REPLY}"), "关于{what}的批复", "批复"),
    Rule(re.compile(rf"《(?P<what>关于[^《》]{{2,120}}?)的(?:请示|报告|函){_LETTER}"), "{what}的复函", "函"),
    Rule(
        re.compile(r"^你\S{1,4}?《?(?P<what>关于[^《》，,。]{2,120}?)的请示》?[^。]{0,40}收悉"), "{what}的批复", "批复"
    ),
    Rule(re.compile(r"^你\S{1,4}?《?(?P<what>关于[^《》，,。]{2,120}?)的函》?[^。]{0,40}收悉"), "{what}的复函", "函"),
    Rule(re.compile(rf"现将{_QUOTED}(?:予以)?{_VERB}"), "关于{verb}《{what}》的通知", "通知"),
    Rule(
        re.compile(rf"{_NO_BASIS}{_QUOTED}[^。《》]{{0,60}}?[现特](?:予|将其)?以?{_VERB}"),
        "关于{verb}《{what}》的通知",
        "通知",
    ),
    Rule(re.compile(rf"现(?:予以?)?{_VERB}[^。《》]{{0,30}}{_QUOTED}"), "关于{verb}《{what}》的通知", "通知"),
    Rule(
        re.compile(rf"现将(?P<what>[^。，,《》]{{4,60}}?){_VERB}给?(?:你们|如下)?[，,。]"),
        "关于{verb}{what}的通知",
        "通知",
    ),
    Rule(re.compile(r"决定(?P<what>命名[^。；，,]{2,60}?为[^。；，,]{2,60})"), "关于{what}的{own}", ""),
    Rule(
        re.compile(r"决定(?:，|,)?(?P<what>对[^。；，,]{2,60}?(?:予以|给予|进行)通报(?:表扬|表彰|批评))"),
        "关于{what}的通报",
        "通报",
    ),
    Rule(
        re.compile(
            r"决定(?:，|,)?(?P<what>(?:授予|表彰|撤销|设立|成立|废止|修改|调整|取消|暂停|实施|开展)[^。；，,]{2,60})"
        ),
        "关于{what}的{own}",
        "",
    ),
    Rule(
        re.compile(
            r"现(?:就|将)(?:关于)?(?P<what>[^。，,；《》]{4,60}?)的?(?:有关|相关|具体)?(?:事项|事宜|情况)?"
            r"(?P<kind>通知|公告|通告|报告|通报)(?:如下|：|:)"
        ),
        "关于{what}的{kind}",
        "",
    ),
    Rule(
        re.compile(
            r"现(?:就|对)(?:关于)?(?P<what>[^。，,；《》]{4,60}?)(?:，|,)?"
            r"(?:提出|制定)(?:以下|如下)?(?:实施|指导|工作)?(?P<kind>意见)"
        ),
        "关于{what}的{kind}",
        "",
    ),
)
# The purpose of a document that says only 现通知如下: 为做好..., 为了有效预防...
_PURPOSE = re.compile(r"(?:^|[。，,])(?:为了?|经|就)(?P<clause>[^。；]{4,240})")
_SAYS = re.compile(
    r"(?:发布|下达)(?:如下|以下)?(?P<order>命令)|提出(?:如下|以下)(?:实施|指导|工作)?(?P<view>意见)|现?(?P<kind>通知|公告|通告|批复|报告|通报|决定|函复)(?:如下|以下)|特此(?P<end>通知|公告|通告|批复|报告|通报|函)"
)
_KIND_WORDS = {"函复": "函"}
_SAYS_NOTHING = re.compile(
    r"(?:有关|相关|具体|以下|下列|调整后的|如下)?(?:事项|情况|事宜|名单|要求|安排|内容|工作|意见)?"
)
_EMPTY_WORDS = re.compile(
    r"贯彻|落实.*(?:精神|指示|决策|部署|会议)|习近平|根据|依据|按照|结合|紧紧围绕|规定|《|》|精神|要求$|实际$"
)


def derive_title(texts: Sequence[str], recipients: str) -> tuple[str, str]:
    """``(title, kind)`` from the text before the first label; the kind is empty when nothing tells it.

    A title is never empty as long as there is any text.
    """
    # Words on both sides of a table would make a sentence that nobody wrote. A text of tables is named by a first cell.
    running = [*takewhile(lambda text: not _is_table(text), dropwhile(_is_table, texts))] or [_first_cell(texts)]
    head = "".join(running)[:1500]
    kind = _said_kind(head)
    for rule in RULES:
        match = rule.pattern.search(head)
        if match is None:
            continue
        groups = {name: (value or "").strip() for name, value in match.groupdict().items()}
        own = rule.kind or groups.get("kind") or kind or ("通知" if recipients else "决定")
        if "《{what}》" not in rule.frame:
            groups["what"] = groups["what"].translate(_OUTER_MARKS)  # no longer inside 《》
        if not _SAYS_NOTHING.fullmatch(groups["what"]):
            return rule.frame.format(**groups | {"own": own}), own
    purpose = _purpose(head)
    if purpose and kind:
        return f"关于{purpose}的{kind}", kind
    return _first_words(running[0]), kind


def kind_of_title(title: str) -> str:
    """The 文种 that a title ends with (批复 of 关于...的批复); a plan's or rule's own kind (方案, 办法) counts too."""
    plain = title.strip()
    if plain.endswith((")", "）", "]")):
        plain = _FOOTNOTE.sub("", BRACKET_END.sub("", title)).strip()
    return max(word_at_end("kinds", "statutory", plain), word_at_end("kinds", "other", plain), key=len)


def _said_kind(head: str) -> str:
    match = _SAYS.search(head)
    if match is None:
        return ""
    said = match["order"] or match["view"] or match["kind"] or match["end"]
    return _KIND_WORDS.get(said, said)


def _purpose(head: str) -> str:
    """The first clause of the purpose that says what the document is about, and not what it is based on."""
    match = _PURPOSE.search(head)
    if match is None:
        return ""
    for clause in re.split(r"[，,]", match["clause"]):
        if 6 <= len(clause) <= 40 and not _EMPTY_WORDS.search(clause):
            return clause.strip()
    return ""


def _is_table(text: str) -> bool:
    return "\t" in text or "\n" in text


def _first_cell(tables: Sequence[str]) -> str:
    return next((cell for table in tables for cell in table.split() if cell), "")


def _first_words(head: str) -> str:
    """The first clause, cut to a readable length; whatever there is when there is no clause."""
    for clause in re.split(r"[。；;：:！!？?]", head):
        text = clause.strip(" \u3000，,、")
        if text:
            if len(text) <= _LONGEST_FALLBACK:
                return text
            return re.split(r"[，,]", text)[0][:_LONGEST_FALLBACK]
    return head.strip()[:_LONGEST_FALLBACK]
