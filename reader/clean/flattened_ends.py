"""The end of a page on one line: where the footer begins behind the text, who signs behind the fields of an event."""

import re

from reader.clean import shape
from reader.clean.chrome_lines import Sort, sort_of
from reader.clean.words import pattern, words_in

LICENCE = re.compile(r"ICP[备证]|公网安备|标识码")
_GAP = re.compile(r"[ \t\u3000]+")
_COMMAS = re.compile(r"，(?=([ \u3000]*)\S)")
_SHORTEST, _FEWEST_GAPS, _SURE, _TAIL = 40, 3, 2, 60
_MOST_GAPS = 40  # of a foot
_CLOSES = ("日", "印发", "）", ")")
_PAGE = (Sort.SHARE, Sort.EDITOR, Sort.PAGER)
_FILES = re.compile(r"(?:相关)?附\s?件(?:下载)?\s*[:：]")
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
    if (last or gaps[-1].start() > _SHORTEST) and not _begins_foot(text, 0):
        for gap in gaps[-_MOST_GAPS:]:  # ...局2025年5月8日 打印 关闭 主办：... 甲ICP备...
            if (last or gap.start() > _SHORTEST) and _ends_text(tail, *gap.span(), signed=not signs):
                return last + gap.start()
    sure = len(tail) >= _SHORTEST and len(gaps) >= _FEWEST_GAPS and signs >= _SURE
    return last if last and sure else len(text)


def _ends_text(tail: str, start: int, end: int, *, signed: bool) -> bool:
    """Whether the foot of a page, or a list of files, begins behind a gap; ``signed``: only behind who signs."""
    closed = tail.endswith(_CLOSES, 0, start) or not start
    if closed and _FILES.match(tail, end):
        return True
    return _begins_foot(tail, end) and (not signed or (closed and _is_all_page(tail[end:])))


def _is_all_page(text: str) -> bool:
    """Whether nothing but buttons and the names of editors stands between the gaps of a text, two of them at least."""
    parts = _GAP.split(text.strip())
    return len(parts) > 1 and all(sort_of(part) in _PAGE for part in parts)


def _begins_foot(text: str, place: int) -> bool:
    """Whether a button begins there, an editor, the page before, who keeps the site, or whose it is."""
    keeper = r"[\[【(（]?(?:[上下]一[篇条页]|(?:主办|承办|主管)(?:单位)?\s*[:：]|{legal})"
    if pattern(keeper, "chrome").match(text, place):
        return True
    return sort_of(_GAP.split(text[place : place + _TAIL], maxsplit=1)[0]) in _PAGE
