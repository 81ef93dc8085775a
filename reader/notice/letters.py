"""Letters to an office and its answers, as a form of rows (来信标题 …, 来信时间 …, 受理单位 …, 答复内容 …).

Told by the form: two or more rows whose labels speak of a letter, and one that names what the letter is about.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.notice.numbers import ends_with_kind

_GAP = r"(?:\s*[:：][\s]*|[ \t\u3000]+)"
# What is done with a letter, and who does it: the first part or the whole of a label.
_ABOUT = "来信|写信|信件|信访|留言|咨询|提问|问题|诉求|投诉|反映"
_DONE = "网友|网民|受理|承办|办理|办结|答复|回复|处理|满意"
_TITLE_LABEL = rf"\s*[\[【]?(?:(?:{_ABOUT})?(?:标题|主题|题目)|标\s+题|主\s+题)[\]】]?"
_TITLE_ROW = re.compile(rf"{_TITLE_LABEL}{_GAP}(?P<value>\S[^\n\t]*)")
_TITLE_ALONE = re.compile(rf"{_TITLE_LABEL}\s*[:：]?\s*")
_ROW = re.compile(
    rf"\s*[\[【]?(?P<label>(?:{_ABOUT}|{_DONE})[\u4e00-\u9fff]{{0,4}})[\]】]?(?:\s*[:：]|[ \t\u3000]+\S|\s*$)"
)
_ROWS = re.compile(rf"\n\s*[\[【]?(?:{_ABOUT}|{_DONE})")  # a quick look at all lines together
_NO_ROW = re.compile(
    r"(?:标题|主题|题目|电话|热线|专线|邮箱|信箱|方式|地址|地点|渠道|网址|平台)$"
)  # any notice may say those
_QUICK = re.compile("[标主]\\s*题|题目")
_TOP, _REACH = 8, 30  # lines: where the title's row may stand, where the others are looked for
_BARE_TOP = 5
_FEWEST, _LONGEST = 2, 100


class Letter(NamedTuple):
    """What a letter is about, and all other lines in order."""

    title: str
    rest: list[str]


def letter_of(paragraphs: Sequence[str]) -> Letter | None:
    """The letter that some lines are, None when they are none. Rows of one table are one paragraph."""
    rows = _ROWS.findall("\n" + "\n".join(paragraphs[:_REACH]))
    return _found(paragraphs) if len(rows) >= _FEWEST else None


def _found(paragraphs: Sequence[str]) -> Letter | None:
    top = paragraphs[:_TOP]
    if not any(_QUICK.search(text, 0, _LONGEST * 4) for text in top):
        return _untitled(paragraphs)
    for place, text in enumerate(top):
        if ends_with_kind(text) and not _TITLE_ROW.match(text):
            return None  # a document with a title of its own
        rows = text.split("\n")
        named = next((row for row in map(_TITLE_ROW.fullmatch, rows) if row), None)
        alone = _TITLE_ALONE.fullmatch(text) is not None and place + 1 < len(paragraphs)
        if named is None and not alone:
            continue
        title = (named["value"] if named else paragraphs[place + 1]).strip()
        if not 2 < len(title) <= _LONGEST or len(_labels(paragraphs)) < _FEWEST:
            return None
        if len(rows) > 1:
            return Letter(title, list(paragraphs))  # a table stays whole
        return Letter(title, [*paragraphs[:place], *paragraphs[place + (2 if alone else 1) :]])
    return None


def _untitled(paragraphs: Sequence[str]) -> Letter | None:
    """A letter whose title stands among its rows without a label (关于东湖路路灯不亮的问题)."""
    if sum(_ROW.match(text) is not None for text in paragraphs[:_REACH]) <= _FEWEST:
        return None
    for place, text in enumerate(paragraphs[:_BARE_TOP]):
        if ends_with_kind(text) or "。" in text:
            return None
        if text.strip().startswith("关于") and len(text) <= _LONGEST:
            labels = len(_labels(paragraphs))
            return Letter(text.strip(), [*paragraphs[:place], *paragraphs[place + 1 :]]) if labels > _FEWEST else None
    return None


def _labels(paragraphs: Sequence[str]) -> set[str]:
    found = (_ROW.match(row) for text in paragraphs[:_REACH] for row in text.split("\n"))
    return {row["label"] for row in found if row and not _NO_ROW.search(row["label"])}
