"""份号, 密级和保密期限, 紧急程度, 签发人: what is printed above a title besides its office and number.

GB/T 9704-2012, 7.2.1 to 7.2.3 and 7.2.6.
"""

import re
from collections.abc import Sequence

from reader.notice.numbers import NUMBER

_COPY = r"(?:(?:份号|编号|No\.?|№)\s*[:：]?\s*)?0\d{4,7}"
_CLASS = r"(?:绝密|机密|秘密)(?:\s*[★☆*]\s*[\d一二三四五六七八九十长期年个月半]{0,6})?"
_URGENT = r"(?:特急|加急|平急|特提|急件|特急件)(?:\s*[·.•]?\s*明电)?"
_INTERNAL = r"内部(?:资料|文件|情况)|注意保存|不得外传"
_SIGNER = (
    r"(?:签发(?=\s*[:：])|签发人|会签人)\s*[:：]?"
    r"\s*[\u4e00-\u9fff·]{1,8}(?:[ \u3000、，][\u4e00-\u9fff·]{1,8}){0,5}"
)
# The head of a telegram: 发电单位, 签批盖章, 等级, 明电, the number of the machine that sent it.
_TELEGRAM = (
    r"发[电报](?:单位|机关)\s*[:：]?\s*[\u4e00-\u9fff]{2,30}|签批(?:盖章|人)?\s*[:：]\s*[\u4e00-\u9fff·]{0,8}"
    rf"|等\s*级\s*[:：]?\s*(?:{_URGENT})|[\u4e00-\u9fff]{{1,3}}机号?\s*(?:第\s*)?\d{{1,6}}\s*号?"
)
_MARK = re.compile(rf"\s*(?:(?:{_COPY}|{_CLASS}|{_TELEGRAM}|{_URGENT}|{_INTERNAL}|{_SIGNER}|★)\s*)+", re.IGNORECASE)
_AHEAD = re.compile(rf"\s*({_COPY}(?!\d)|{_CLASS}|{_URGENT})\s*(?=\S)", re.IGNORECASE)
_SIGNED_AHEAD = re.compile(r"\s*(签发人\s*[:：]\s*)(?=[\u4e00-\u9fff])")
_NAME = range(2, 5)  # characters of the name of who signs
_LONGEST, _LINES = 60, 8


def take_marks(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """``(marks, the other lines)``: the marks as printed, of the lines above the first sentence; a lone ★ is one."""
    marks, rest = list[str](), list[str]()
    for place, text in enumerate(lines):
        if place >= _LINES or len(text) > _LONGEST or "。" in text:
            return tuple(marks), (*rest, *lines[place:])
        (marks if _MARK.fullmatch(text) else rest).append(text)
    return tuple(marks), tuple(rest)


def marks_ahead(text: str) -> tuple[list[str], str]:
    """``(marks, the rest)``: the marks with which a head begins that runs on in one line, each by itself.

    Where the name of a signer ends, only the number behind it tells: its sign begins as its office does
    (签发人：某某甘水字〔2025〕3号甘泉县水务局关于…); without that the text stays as it is.
    """
    found, end = list[str](), 0
    while mark := _AHEAD.match(text, end):
        found.append(mark[1])
        end = mark.end()
    signed = _SIGNED_AHEAD.match(text, end)
    if not signed:
        return found, text[end:]
    behind = text[signed.end() :]
    number = re.match(NUMBER, behind)
    ends = [end for end in _NAME if number and behind[end] == behind[number.end() :].lstrip()[:1]]
    if len(ends) != 1:
        return [], text
    return [*found, signed[1] + behind[: ends[0]]], behind[ends[0] :]
