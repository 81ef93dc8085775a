"""The end of a page on one line: where the footer begins behind the text, who signs behind the fields of an event."""

import re

from reader.clean import shape
from reader.clean.chrome_lines import Sort, sort_of
from reader.clean.words import pattern, words_in

LICENCE = re.compile(r"ICP[备证]|公网安备|标识码")
_GAP = re.compile(r"[ \t\u3000]+")
_COMMAS = re.compile(r"，(?=([ \u3000]*)\S)")
_SHORTEST, _FEWEST_GAPS, _SURE, _TAIL = 40, 3, 2, 60
_SIGNED = re.compile(
    r"(?<=[\u4e00-\u9fff\d])[ \u3000]+(?P<office>[\u4e00-\u9fff（）()]{4,30})[ \u3000]*"
    r"[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$"
)


def gap_before_signature(text: str) -> tuple[int, int] | None:
    """The gap between the fields of an event and who signs: 联系电话：87654321 某某局2025年3月6日."""
    tail = text[-_TAIL:].rstrip() if text.rstrip().endswith("日") else ""
    signed = _SIGNED.search(tail) if "：" in tail or ":" in tail else None
    if signed is None or not shape.is_organ(signed["office"]):
        return None
    start = max(0, len(text) - _TAIL)
    return start + signed.start(), start + signed.start("office")


def foot_of(text: str) -> int:
    """Where the footer at the end of a line may begin; the length of the text when there is none."""
    last = max(text.rfind(sign) for sign in "。；！!") + 1
    tail = text[last:]
    if last and tail[:1].isspace() and sort_of(tail) in (Sort.SHARE, Sort.PAGER):
        return last
    gaps = list(_GAP.finditer(tail)) if "\t" not in tail else []
    commas = _COMMAS.findall(text) if gaps else []
    if not gaps or sum(map(bool, commas)) * 2 > len(commas):
        return len(text)  # a scan has gaps everywhere
    signs = len(words_in(tail, "chrome", "legal")) + bool(LICENCE.search(tail))
    for gap in gaps if signs and not _begins_foot(text, 0) else ():  # ...局2025年5月8日 打印 关闭 主办：... 甲ICP备...
        if (last or shape.han(text[: gap.start()]) > _SHORTEST) and _begins_foot(tail, gap.end()):
            return last + gap.start()
    sure = len(tail) >= _SHORTEST and len(gaps) >= _FEWEST_GAPS and signs >= _SURE
    return last if last and sure else len(text)


def _begins_foot(text: str, place: int) -> bool:
    """Whether a button begins there, the page before, who keeps the site, or whose it is."""
    keeper = r"[\[【(（]?(?:[上下]一[篇条页]|(?:主办|承办|主管)(?:单位)?\s*[:：]|{legal})"
    if pattern(keeper, "chrome").match(text, place):
        return True
    return sort_of(_GAP.split(text[place : place + _TAIL], maxsplit=1)[0]) is Sort.SHARE
