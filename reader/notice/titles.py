"""The head of a document: 发文机关标志, 发文字号, 标题 (perhaps over several lines), 主送机关.

GB/T 9704-2012, 7.2 and 7.3.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.notice.dates import date_of
from reader.notice.masthead import joined, take_masthead, take_office, unspaced
from reader.notice.numbers import (
    NUMBER,
    NUMBER_ABOVE,
    ORDER,
    ends_with_kind,
    kind_end,
    number_before_text,
    numbered_title,
    take_number,
)
from reader.notice.organs import is_organ, split_recipients
from reader.notice.rules import words

_LABEL = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)|第.{1,4}[章节条])"
)
_ORDER_START = re.compile(rf"{ORDER.pattern}(?:(?=[《为现经])|(?<=\s))")
_SENTENCE = re.compile(r"[。；;！!？?]")
# A question or a call as the headline of a page: 灵活就业人员如何参保？
_HEADLINE = re.compile(
    r"\s*(?!同志|各位|尊敬|亲爱|[你您]好)[\u4e00-\u9fff“《](?:[^。；;]{6,40}[？！?!]|[^。；;？！?!]{2,30}[？！?!][^。；;：:，,]{2,24})\s*"
)
_FIELD = re.compile(r"\S{2,6}[:：]")
_CONFERENCE = re.compile(r"[\u4e00-\u9fff\d（）()、“”]{2,40}(?:会议|会|工作)")
_STRAY_LABEL = re.compile(r"\s*[\u4e00-\u9fff]{2,6}\s*[:：]\s*")  # of a button that is a picture, above the title
_BY = re.compile(r"[□■◇◆○●▲△]|(?:本报|本台|本网|新华社)?(?:特约|见习)?(?:记者|通讯员|实习生)[\s：:]|[文图]\s?[/／]")
_HANDS_OVER = ("关于", "印发", "转发", "批转")  # what a title goes on with below its offices
_TAG = re.compile(r"\s*【[\u4e00-\u9fff]{2,8}】(?=\s*\S)")  # 【计划停电】 before a title
# What the state of a text is called on a line of its own below its title.
_ON_BOARDS = ("公示", "启事", "倡议书", "公开信")  # kinds that are posted up, beside those of the statute
_DRAFT = re.compile(
    r"\s*[（(](?:[^（）()。，]{0,6}稿|[^（）()。，]{0,4}试行|暂行|草案|\d{4}年[^（）()。，]{0,4}[版订])[)）]\s*"
)
_TITLE_END = re.compile("[\u4e00-\u9fff]{0,6}的[\u4e00-\u9fff]{2,4}")  # 关于…实施办法 / 工作的通知
_IN_MARKS = re.compile("《(.*)》")
_IN_SENTENCE = re.compile(r"[，,：:]")
_NUMBER_BEHIND = re.compile(rf"\s*[（(]?({NUMBER})[)）]?\s*")
_LONGEST_LINE, _LONGEST_TITLE = 70, 120
_HEAD_LINES = 14
_LONGEST_COLUMN = 5  # 要闻动态 over a headline is the name of a column
_MOST_TITLE_LINES = 5
_LONGEST_MARK = 12
# Openings of a sentence which cites a document: "根据《...关于...的通知》" is not a title.
_CITING = ("根据", "按照", "依据", "为", "经", "现", "你", "近", "遵照", "参照", "《", "“", "按")
AFTER_TITLE_NEVER = (
    "，", ",", "》", "〉", "”", "的", "和", "及", "、", "精神", "要求", "规定", "（", "(", "。", "以", "中",
)  # fmt: skip


class Head(NamedTuple):
    """What stands before the text. ``rest`` are the paragraphs that are none of these, in order.

    ``dated`` is a date that stands alone below the title, YYYY-MM-DD: of publication, if the text is signed and dated.
    """

    title: str
    number: str
    issuer: str
    recipients: str
    rest: tuple[str, ...]
    dated: str | None = None


def take_head(paragraphs: Sequence[str], headings: Sequence[bool] = ()) -> Head:
    """The elements before the text, and everything else in order.

    ``headings`` says for each paragraph whether its page marked it as a heading (may be shorter).
    """
    if not paragraphs:
        return Head("", "", "", "", ())
    big = [text for text, marked in zip(paragraphs, headings, strict=False) if marked]
    body = _body_start(paragraphs, big)
    issuer, lines = take_masthead(list(paragraphs[:body]))
    number, lines = take_number(lines)
    title, lines = _take_title(lines, big)
    dated, lines = _take_date(lines) if title else (None, lines)
    rest = list(paragraphs[body:])
    if not title and rest:
        title, numbers, rest[0] = _glued_order(rest[0]) or _glued_below_number(rest[0]) or glued_title(rest[0])
        number = number or "".join(numbers[:1])
        lines += [other for other in numbers if other != number]
    above = list[str]()
    if not title:
        title, dated, above, rest = _title_below(rest)
    elif not ends_with_kind(title):
        title, above, rest = _announced(title, rest)
    lines += above
    title, number, by = _order(title, number)
    issuer = issuer or by
    if above and not number:
        number, rest[:1] = take_number(rest[:1])
    if rest and not number:
        number, rest[0] = number_before_text(rest[0])
    recipients, rest = _take_recipients(rest)
    if not issuer and title:
        issuer, lines = take_office(lines)
        orders = (line.strip().removesuffix("令") for line in lines if line.rstrip().endswith("令"))
        issuer = issuer or next((one for one in orders if is_organ(one) and title.startswith(one)), "")
    return Head(unspaced(title), number, issuer, recipients, tuple(text for text in (*lines, *rest) if text), dated)


def _order(title: str, number: str) -> tuple[str, str, str]:
    """The title and the number of an order whose lines say both: 清河市人民政府令（第12号）, 清河市人民政府令第12号.

    And its office where another title stands behind the number.
    """
    if title and number:
        return title, number.removeprefix(title) if title.endswith("令") else number, ""
    above = ORDER.match(title) if title.endswith("令") else None
    if above and not number and title[above.end() :].startswith(above["office"]):
        # 清河市人民政府令第3号清河市人民政府2025年森林防火命令
        return title[above.end() :], "".join(above["number"].split()), above["office"]
    said = ORDER.fullmatch(title or number) if "令" in (title or number) else None
    if said and is_organ(said["office"]):
        return said["title"], "".join(said["number"].split()), ""
    return title, number, ""


def _title_below(rest: list[str]) -> tuple[str, str | None, list[str], list[str]]:
    """A title with its office (清河市教育局关于…的通知) below a headline of the page; the day, and what else stands
    above it, and what stands below.
    """
    for place, text in enumerate(rest[:_MOST_TITLE_LINES]):
        if split_recipients(text) or _LABEL.match(text) or len(text) > _LONGEST_TITLE:
            break
        office, about, _ = text.partition("关于")
        greeted = not office and place == 1 and rest[0].endswith(("：", ":"))  # 尊敬的家长：/ 关于…的一封信
        if place and about and (greeted or is_organ(office)) and _may_be_title(text) and ends_with_kind(text):
            dated, above = _take_date(rest[:place])
            return text.strip(), dated, above, rest[place + 1 :]
    return "", None, [], rest


def _announced(headline: str, rest: list[str]) -> tuple[str, list[str], list[str]]:
    """The title of a document that a report announces (通告全文如下：) below its headline, which stays text then; what
    stands above it, and below.
    """
    for place, text in enumerate(rest[1:_MOST_TITLE_LINES], 1):
        office, about, _ = text.partition("关于")
        announced = rest[place - 1].rstrip().endswith(("：", ":")) and not split_recipients(rest[place - 1])
        if announced and about and (not office or is_organ(office)) and _may_be_title(text) and ends_with_kind(text):
            return text.strip(), [headline, *rest[:place]], rest[place + 1 :]
    return headline, [], rest


def _is_long(text: str) -> bool:
    """Whether a line is longer than those of a head; titles with three offices in front are longer."""
    return len(text) > (_LONGEST_TITLE if "关于" in text[:_LONGEST_LINE] and ends_with_kind(text) else _LONGEST_LINE)


def _body_start(paragraphs: Sequence[str], big: Sequence[str]) -> int:
    """Where the text begins: at the addressees, at the first sentence, at the first label, or at a long line."""
    for place, text in enumerate(paragraphs[:_HEAD_LINES]):
        if text in big and _is_headline(text):
            continue
        if split_recipients(text) or _LABEL.match(text) or _is_long(text):
            return place
        if ("：" in text or "，" in text) and glued_title(text)[0]:
            return place
        if _SENTENCE.search(text) or text.rstrip().endswith(("：", ":", "，", ",")):
            if place == 0 and _STRAY_LABEL.fullmatch(text) and any(map(_heads, paragraphs[1:3])):
                continue
            if place == 0 and _HEADLINE.fullmatch(text) and len(paragraphs) > 1:
                continue
            return place
    return min(len(paragraphs), _HEAD_LINES)


def _is_headline(text: str) -> bool:
    """Whether a line that its page marked as a heading may be its title: 河道清淤怎么办？这样做, 清河：春耕开始了."""
    plain = text.strip()
    if "。" in plain or len(plain) > _LONGEST_LINE or _LABEL.match(plain) or plain[0] in "（(—-[【":
        return False
    return not plain.endswith(("：", ":", "，", ",", "、")) and date_of(plain) is None


def _heads(text: str) -> bool:
    return ends_with_kind(text) and _may_be_title(text)


def _take_title(lines: list[str], headings: list[str]) -> tuple[str, list[str]]:
    """The title among the head's lines, joined if it runs over several, and the other lines."""
    lines = _with_last_words_whole(lines)
    last = next((place for place, text in enumerate(lines) if ends_with_kind(text) and _may_be_title(text)), None)
    if last is None:
        return _title_without_kind(lines, headings)
    below = next((place for place in range(last + 1, len(lines)) if _is_title_below_mark(lines, last, place)), None)
    last = last if below is None else below
    if last + 1 < len(lines) and "关于" in lines[last] and _TITLE_END.fullmatch(unspaced(lines[last + 1])):
        last += ends_with_kind(lines[last + 1])
    first = last
    reach = max(0, last - _MOST_TITLE_LINES + 1)
    about = next((place for place in range(last, reach - 1, -1) if "关于" in lines[place]), None)
    if about is not None and all(_may_be_title(text) for text in lines[about:last]):
        first = about
    alone = unspaced(lines[first])
    if alone.startswith(_HANDS_OVER) or len(alone) <= 4:
        while first > reach and is_organ(unspaced(lines[first - 1])):
            first -= 1
    if first == last and len(alone) <= 4 and first and _is_beginning(lines[first - 1]):
        first -= 1
    if last + 1 < len(lines) and _DRAFT.fullmatch(lines[last + 1]):
        last += 1
    title = joined(lines[first : last + 1])
    if len(title) > _LONGEST_TITLE:
        return "", lines
    title = _unquoted(title)
    return title, [
        text
        for some in (lines[:first], lines[last + 1 :])
        for text in _without_copy(some, title)
        if not _repeats(_unquoted(text), title)
    ]


def _without_copy(lines: list[str], title: str) -> list[str]:
    """Lines without those which are, one behind the other, the title once more: 清河市人民政府 / 令."""
    for place in range(len(lines) - 1):
        for end in range(place + 2, min(len(lines), place + _MOST_TITLE_LINES) + 1):
            if joined(lines[place:end]) == title:
                return lines[:place] + lines[end:]
    return lines


def _with_last_words_whole(lines: list[str]) -> list[str]:
    """关于…的通 / 知: a title was wrapped at the width of the paper, inside of its last word."""
    for place in range(len(lines) - 1, 0, -1):
        above, end = lines[place - 1], lines[place].strip()
        if len(end) == 1 and "关于" in above and not ends_with_kind(above) and ends_with_kind(above + end):
            return [*lines[: place - 1], unspaced(above) + end, *lines[place + 1 :]]
    return lines


def _is_beginning(text: str) -> bool:
    """Whether a line above a bare kind of document is the beginning of its title: 防汛工作专题会议 / 纪要."""
    plain = unspaced(text)
    return _CONFERENCE.fullmatch(plain) is not None and _may_be_title(plain)


def _repeats(text: str, title: str) -> bool:
    """Whether a line is the title once more, perhaps without its offices, as pages put it above the document."""
    return text == title or (text.startswith("关于") and title.endswith(text) and is_organ(title[: -len(text)]))


def _is_title_below_mark(lines: Sequence[str], mark: int, place: int) -> bool:
    """Whether a line is the title, and the kind of document above it heads the paper (会议纪要) or the page."""
    alone, text = unspaced(lines[mark]), lines[place].strip()
    if text != alone and _repeats(alone, text):
        return _may_be_title(text)
    if "关于" in alone or "的" in alone:
        return False
    end = kind_end().search(alone)
    office, about, _ = text.partition("关于")
    if about and len(alone) <= _LONGEST_MARK and is_organ(office) and _heads(text):
        return True  # 停气公告, the name of a part of the site, above 清河燃气有限公司关于…的通知
    signer = alone[: end.start()] if end else ""
    # 清河市人民政府专题会议纪要 / 关于…的会议纪要, 清河市人民政府令 / 清河市人民政府2025年森林防火命令
    named = end is not None and "关于" in text and text.endswith(end[0])
    ordered = alone.endswith("令") and text.endswith("令") and is_organ(signer) and text.startswith(signer)
    if (named or ordered) and _may_be_title(text):
        return True
    if len(alone) > _LONGEST_MARK and not is_organ(signer):  # 国家某某局公告 2025年第19号
        return False
    return end is not None and "的" in text and text.endswith(end[0]) and _may_be_title(text)


def _unquoted(title: str) -> str:
    """A title that a page prints in 《》, without them."""
    title = title.strip()
    whole = _IN_MARKS.fullmatch(title) if title.startswith("《") else None
    if whole and whole[1].count("《") == whole[1].count("》") and "》" not in whole[1].split("《")[0]:
        return whole[1]
    return title


def _title_without_kind(lines: list[str], headings: list[str]) -> tuple[str, list[str]]:
    """A title that names no kind of document: a line marked as heading, else the very first line of several."""
    for place, text in enumerate(lines):
        if text in headings and (_may_be_title(text) or _is_headline(text)) and not is_organ(text):
            return text.strip(), lines[:place] + lines[place + 1 :]
    if len(lines) > 1 or (lines and not _LABEL.match(lines[0])):
        first = lines[0]
        if len(lines) > 1 and len(first) <= _LONGEST_COLUMN and len(lines[1]) > 2 * _LONGEST_COLUMN - 2:
            title, rest = _title_without_kind(lines[1:], headings)
            return title, [first, *rest] if title else lines
        if (
            (_may_be_title(first) or _HEADLINE.fullmatch(first))
            and not is_organ(unspaced(first))
            and len(re.findall(r"[\u3400-\u9fff]", first)) >= 4
        ):
            return first.strip(), [text for text in lines[1:] if text.strip() != first.strip()]
    return "", lines


def _may_be_title(text: str) -> bool:
    plain = (_TAG.sub("", text, count=1) if "【" in text[:2] else text).strip()
    if not plain or "\t" in plain or _is_long(plain) or _SENTENCE.search(plain) or plain[0] in "（(—-[【":
        return False  # a table has tabs
    if _FIELD.match(plain) or _BY.match(plain):
        return False  # a field of the page: 主题分类：..., 来源：...
    if _kinds_alone().fullmatch(plain):
        return False  # a part of the site: 通知公告
    return (
        not plain.endswith(("：", ":", "，", ",", "、"))
        and not _LABEL.match(plain)
        and date_of(plain.strip(" •·")) is None
    )


def glued_title(text: str) -> tuple[str, tuple[str, ...], str]:
    """``(title, its numbers, what follows)`` of a flattened document whose title is glued to its text."""
    head = text[: _LONGEST_TITLE + 200]
    if head.startswith(_CITING):
        return "", (), text
    behind = numbered_title().match(head) if "号" in head else None
    if behind:
        return behind["title"], ("".join(behind["number"].split()),), text[behind.end() :].lstrip()
    for match in _glued_pattern().finditer(head):
        title, rest = head[: match.end()], text[match.end() :].lstrip()
        if len(title) > _LONGEST_TITLE or _SENTENCE.search(title) or _IN_SENTENCE.search(title):
            return "", (), text
        numbered = _NUMBER_BEHIND.match(rest)
        if numbered:
            return title, ("".join(numbered[1].split()),), rest[numbered.end() :]
        if rest and (split_recipients(rest) or ("关于" in title and not rest.startswith(AFTER_TITLE_NEVER))):
            return title, (), rest
    return "", (), text


def _glued_below_number(text: str) -> tuple[str, tuple[str, ...], str] | None:
    """The same of a flattened document whose number stands before its title, else None."""
    above = NUMBER_ABOVE.match(text)
    title, behind, rest = glued_title(text[above.end() :]) if above else ("", (), "")
    return (title, ("".join(above[1].split()), *behind), rest) if above and title else None


def _glued_order(text: str) -> tuple[str, tuple[str, ...], str] | None:
    """``(title, its number, what follows)`` of a flattened order: 清河市人民政府令第12号《...》已经..., else None."""
    match = _ORDER_START.match(text) if "令" in text else None
    if match is None or not is_organ(match["office"]):
        return None
    return match["title"], ("".join(match["number"].split()),), text[match.end() :]


@cache
def _glued_pattern() -> re.Pattern[str]:
    before, kinds = words("kinds", "before"), (*words("kinds", "statutory"), *_ON_BOARDS)
    return re.compile(f"的(?:{'|'.join(before)})*(?:{'|'.join(kinds)})(?!书)")


@cache
def _kinds_alone() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join((*words('kinds', 'statutory'), *_ON_BOARDS))}){{2,}}")


def _take_recipients(rest: list[str]) -> tuple[str, list[str]]:
    """The addressees are the first paragraph of the text that begins with some; nothing but stray lines before."""
    for place, text in enumerate(rest[:3]):
        found = split_recipients(text)
        if found:
            recipients, after = found
            return recipients, [*rest[:place], *([after] if after else []), *rest[place + 1 :]]
        if _SENTENCE.search(text) or _LABEL.match(text) or text.endswith(("：", ":")):
            break
    return "", rest


def _take_date(lines: list[str]) -> tuple[str | None, list[str]]:
    for place, text in enumerate(lines):
        iso = date_of(text.strip(" •·[]【】（）()\u3000"))
        if iso:
            return iso, lines[:place] + lines[place + 1 :]
    return None, lines
