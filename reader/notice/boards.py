"""Several documents one below the other without any date of publication, as a board or a file of circulars has them.

Told by their form alone: each begins with a title and ends with the day on which it was signed.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.capture import Block
from reader.notice.dates import WRITTEN, date_of, found_at_years
from reader.notice.numbers import NUMBER, ends_with_kind, number_before_text
from reader.notice.organs import is_organ, split_recipients
from reader.notice.run_together import run_together

# What every day of signing has, whatever stands around it: a quick look.
_DAY = re.compile(r"年\s*[元\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十廿卅]{1,3}\s*日")
_NUMBER_LINE = re.compile(rf"\s*{NUMBER}\s*")
_NOTE = re.compile(r"[（(][^（）()。]{2,40}[)）]")
_IMPRINT = re.compile(r"抄\s*[送报]|.{0,60}印\s*发\s*$")
_HANDS_ON = re.compile(r"附\s*[件表录：:]|印发|转发|批转|下发")
_DAY_LAST = re.compile(rf"(?:{WRITTEN.pattern})\s*(?:{_NOTE.pattern})?\s*$")
_PRINTED_LAST = re.compile(r"日\s*印\s*发\s*。?\s*$")
_CITED = re.compile("《([^《》]{3,90})》")
_CLOSED = "。！；"
_SENTENCE = re.compile(r"[。；！？]")
_ORDER_NUMBER = re.compile(r"\s*[（(]?\s*第\s*[\d一二三四五六七八九十百〇零]{1,5}\s*号\s*[)）]?\s*")
_DECIDED = re.compile(rf"\s*[（(]\s*{WRITTEN.pattern}[^（）()。]{{4,80}}[)）]\s*")  # （2024年9月27日…会议通过）
_ANNEX = re.compile(r"\s*附\s*[件录]")
_PASSES_ON = re.compile("转发|批转")
_HEADLINE = re.compile("(?!附)[\u4e00-\u9fff“”]{4,20}[！？]?")
_LONGEST_TITLE, _LONGEST_SIGNATURE = 80, 60
_FIRST_TITLE, _OPENING = 4, 6  # blocks


def documents(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks of each document, in order; all of them together unless every one is a document by its form.

    A document that hands another one on, or has annexes, is followed by what it hands on: nothing is cut there.
    """
    whole = [list(blocks)]
    if len(_DAY.findall("\n".join([block.text for block in blocks]))) < 2:
        return whole  # each document has its own
    dated = sum(_may_have_signing_date(block.text) for block in blocks) > 1
    if dated:
        blocks = [part for block in blocks for part in _without_title_behind_day(block)]
    headed = _headed(blocks)
    if headed:  # one without such a head may stand below one with it
        return [part for one in headed for part in _by_form(one) or [one]]
    return run_together(blocks) or (dated and _by_form(blocks)) or whole


def _by_form(blocks: Sequence[Block]) -> list[list[Block]]:
    """The same, where a title stands right below the day at the end of each; else nothing."""
    starts = [0]
    looked, handed_on, cited = 0, False, set[str]()  # up to where the document above was looked at, and what it says
    for place in range(1, len(blocks)):
        if not (_is_title(blocks[place]) or _is_headline(blocks[place])):
            continue
        start = place
        while start > starts[-1] and _stands_over_a_title(blocks[start - 1].text):
            start -= 1
        if not _has_ended(blocks[at] for at in range(start - 1, starts[-1] - 1, -1)):
            continue
        new = "".join(block.text for block in blocks[looked:start] if not _IMPRINT.match(block.text))
        looked, handed_on = start, handed_on or _HANDS_ON.search(new) is not None
        cited.update(_CITED.findall(new))
        title = blocks[place].text
        if not handed_on and not any(name in title or title in name for name in cited):
            starts.append(start)
            cited.clear()
    if len(starts) == 1:
        return []
    ends = [*starts[1:], len(blocks)]
    found = [list(blocks[start:end]) for start, end in zip(starts, ends, strict=True)]
    return found if all(map(_is_document, found)) else []


def _headed(blocks: Sequence[Block]) -> list[list[Block]]:
    """The same where a head that only a document has stands below a document that was signed; else nothing.

    Annexes may stand between them, and one that ends without a day. What a document names, passes on (转发) or has
    as an annex stays with it, whatever its head is.
    """
    heads = [place for place in range(len(blocks)) if _is_head(blocks, place)]
    starts = [0]
    for place, end in pairwise([*heads, len(blocks)]):
        start = _with_its_head(blocks, place)
        if _begins_below(blocks[starts[-1] : start], blocks[start:end], blocks[place].text.strip()):
            starts.append(start)
    cut = pairwise([*starts, len(blocks)]) if len(starts) > 1 else ()
    return [list(blocks[start:end]) for start, end in cut]


def _is_head(blocks: Sequence[Block], place: int) -> bool:
    """Whether a title stands there beside a number or who decided, or has its own office and addressees or a day."""
    text = blocks[place].text.strip()
    if not _is_title(blocks[place]):
        return False
    below = blocks[place + 1].text if place + 1 < len(blocks) else ""
    if "关于" not in text:
        return text.endswith("令") and _ORDER_NUMBER.fullmatch(below) is not None
    if place and is_organ(text.partition("关于")[0]) and _has_ended(reversed(blocks[:place])):
        return True
    numbered = place > 0 and _NUMBER_LINE.fullmatch(blocks[place - 1].text) is not None
    numbered = numbered or _NUMBER_LINE.fullmatch(below) is not None or number_before_text(below)[0] != ""
    return numbered or _DECIDED.match(below) is not None or _is_addressed(blocks[place : place + 3])


def _begins_below(above: Sequence[Block], own: Sequence[Block], title: str) -> bool:
    """Whether ``own``, which begins with a head, is a document of its own below the text ``above``."""
    if not above or any(_ANNEX.match(block.text) for block in above[-2:]):
        return False
    if any(_PASSES_ON.search(block.text) for block in above[:_OPENING]):
        return False
    if not all(map(_is_signed_text, (above, own))):
        return False
    named = "".join(block.text for block in above if block.text.strip() != title)
    numbers = [block.text.strip() for block in own[:_OPENING] if _NUMBER_LINE.fullmatch(block.text)]
    return not any(name in named for name in (title.partition("关于")[2] or title, *numbers))


def _is_signed_text(blocks: Sequence[Block]) -> bool:
    texts = [block.text for block in blocks]
    if not any(map(_SENTENCE.search, texts)):
        return False
    return any(
        _is_signing_date(text) or _DECIDED.match(text) or _PRINTED_LAST.search(text) or _has_signature(text)
        for text in texts
    )


def _has_signature(text: str) -> bool:
    """Whether a day stands last behind sentences, or an office and a day behind one, whatever follows them."""
    if not _SENTENCE.search(text):
        return False
    if _DAY_LAST.search(text[-_LONGEST_SIGNATURE:]):
        return True
    for day in found_at_years(WRITTEN, text):
        before = text[max(0, day.start() - _LONGEST_SIGNATURE) : day.start()]
        closed = max(map(before.rfind, _CLOSED)) + 1
        if closed and is_organ(before[closed:].strip()):
            return True
    return False


def _closes_with_day(text: str) -> bool:
    """Whether a text ends with a sentence, who signs and the day: 请落实。某某局2025年3月6日."""
    if not _DAY_LAST.search(text[-_LONGEST_SIGNATURE:]):
        return False
    return _is_signing_date(text[max(map(text.rfind, _CLOSED)) + 1 :])


def _is_addressed(blocks: Sequence[Block]) -> bool:
    office, about, _ = blocks[0].text.strip().partition("关于")
    if not about or not is_organ(office) or not _is_title(blocks[0]):
        return False
    texts = [number_before_text(block.text)[1] for block in blocks[1:]]
    if texts and _NUMBER_LINE.fullmatch(texts[0]):
        texts = texts[1:]
    return bool(texts and split_recipients(texts[0]))


def _with_its_head(blocks: Sequence[Block], title: int) -> int:
    """Where the head of a document begins that has its title there: its number, and above it whose paper it is."""
    start = title
    if blocks[start].text.lstrip().startswith("关于") and is_organ(blocks[start - 1].text.strip()):
        start -= 1
    if not _NUMBER_LINE.fullmatch(blocks[start - 1].text):
        return start
    start -= 1
    while start > 1 and is_organ(blocks[start - 1].text.strip().removesuffix("文件")):
        start -= 1
    return start


def _is_title(block: Block) -> bool:
    text = block.text.strip()
    return 3 < len(text) <= _LONGEST_TITLE and ends_with_kind(text) and not _SENTENCE.search(text)


def _is_headline(block: Block) -> bool:
    """Whether a line may be a title that names no kind of document: 失物招领, 致全市居民."""
    text = block.text.strip()
    return _HEADLINE.fullmatch(text) is not None and not is_organ(text)


def _stands_over_a_title(text: str) -> bool:
    """An office, perhaps with 文件, or a number: the head of a printed document."""
    return is_organ(text.strip().removesuffix("文件")) or _NUMBER_LINE.fullmatch(text) is not None


def _has_ended(upwards: Iterable[Block]) -> bool:
    """Whether the last block is a signing date, but for a note in brackets and the imprint."""
    for block in upwards:
        text = block.text.strip()
        if not (_NOTE.fullmatch(text) or _IMPRINT.match(text)):
            return _is_signing_date(text) or _closes_with_day(text)
    return False


def _may_have_signing_date(text: str) -> bool:
    head, tail = text[:_LONGEST_SIGNATURE], text[-_LONGEST_SIGNATURE:]
    return ("日" in tail and "年" in tail) or ("日" in head and "年" in head)


def _without_title_behind_day(block: Block) -> list[Block]:
    """A line with the day that ends one document and the title of the next: 二〇二五年三月六日某某局关于停水的通知."""
    text = block.text
    day = WRITTEN.search(text, 0, _LONGEST_SIGNATURE) if "关于" in text[:_LONGEST_TITLE] else None
    if day is None or not _is_signing_date(text[: day.end()]):
        return [block]
    title = Block(text[day.end() :].strip(), block.line, block.kind)
    office = title.text.partition("关于")[0]
    titled = _is_title(title) and (not office or is_organ(office))
    return [Block(text[: day.end()].strip(), block.line, block.kind), title] if titled else [block]


def _is_signing_date(text: str) -> bool:
    date = WRITTEN.search(text) if len(text) <= _LONGEST_SIGNATURE else None
    if date is None or date_of(date[0]) is None:
        return False
    by, behind = text[: date.start()].strip(), text[date.end() :].strip()
    return (not by or is_organ(by)) and (not behind or _NOTE.fullmatch(behind) is not None)


def _is_document(blocks: Sequence[Block]) -> bool:
    """A title among its first lines, a sentence, and a day of signing at its end."""
    speaks = any(_SENTENCE.search(block.text) for block in blocks)
    titled = any(map(_is_title, blocks[:4])) or _is_headline(blocks[0])
    return speaks and titled and _has_ended(reversed(blocks))
