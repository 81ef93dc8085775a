"""Whether every Han character of clean text came out in some field or section of a notice."""

import re
from collections import Counter
from collections.abc import Iterable

from reader.capture import Block
from reader.notice import Notice

# Words of the standard's frame which become the name of a field: 附件：, 抄送：, 印发, 文件, the units of dates.
_FRAME_WORDS = "年月日附件抄送报分印发文字号签人成公开布时间机构关单位标题名称第信息期主送"
_NUMERALS = "〇零一二三四五六七八九十元廿卅"
FRAME = Counter(dict.fromkeys(_FRAME_WORDS + _NUMERALS, 10**9))
_HAN = re.compile(r"[\u3400-\u9fff]")


def characters(texts: Iterable[str]) -> Counter[str]:
    """How often each Han character stands in some texts."""
    return Counter(_HAN.findall("".join(texts)))


def lost_characters(blocks: Iterable[Block], notices: Iterable[Notice]) -> str:
    """The Han characters that stand in the blocks more often than in the notices; empty when nothing was lost."""
    kept: Counter[str] = Counter()
    # A page that prints a title or a number twice gives it once: each further time is no loss.
    once: set[str] = set()
    for notice in notices:
        once |= {_bare(notice.title), _bare(notice.number)}
        fields = [notice.number, notice.issuer, notice.recipients, notice.openness]
        fields += [notice.copied_to, notice.printed_by, *notice.attachments, *notice.marks]
        if notice.title_source == "printed":
            fields.append(notice.title)
        for section in notice.sections:
            fields += [section.label, section.heading, *section.paragraphs]
        kept += characters(fields)
    texts, seen = [], set[str]()
    for block in blocks:
        bare = _bare(block.text)
        # 清政发〔2025〕1号 once more, with the title glued to it
        said = next((number for number in once & seen if number and bare.startswith(number)), "")
        if bare not in once or bare not in seen:
            texts.append(bare[len(said) :])
        seen |= {bare} | {number for number in once if number and bare.startswith(number)}
    missing = characters(texts) - kept - FRAME
    return "".join(sorted(missing.elements()))


def _bare(text: str) -> str:
    return re.sub(r"[\s《》（）()]", "", text)
