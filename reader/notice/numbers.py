"""The 发文字号 of a document, in all forms: behind a label, of an order, of a court, of minutes, beside a title.

GB/T 9704-2012, 7.2.5.
"""

import re
from functools import cache

from reader.notice.organs import split_recipients
from reader.notice.rules import words

NUMBER = r"[\u4e00-\u9fff]{0,14}\s*[〔\[【(（]\s*\d{4}\s*[〕\]】)）]\s*第?\s*\d{1,5}\s*号"
_SIGNED_NUMBER = r"[\u4e00-\u9fff]{2,12}\s*[〔\[【]\s*\d{4}\s*[〕\]】]\s*第?\s*\d{1,5}\s*号"
NUMBER_ABOVE = re.compile(rf"\s*({_SIGNED_NUMBER})\s*(?=[\u4e00-\u9fff、\s]{{0,60}}关于)")
_NUMBER_LINE = re.compile(
    rf"\s*[（(]?\s*(?:[\u4e00-\u9fff]{{0,8}}[文编字]号\s*[:：\s]\s*)?({NUMBER})\s*[)）]?"
    r"(?P<rest>\s*签发人?\s*[:：].*|\s*[（(][^（）()\d]{1,12}[)）]|\s*《?.{4,80})?"
)
NUMBER_AHEAD = re.compile(rf"\s*[（(]?({_SIGNED_NUMBER})[)）]?\s*")
OPENING = re.compile(
    "为(?:进一步|了|切实|认真|深入|全面|贯彻|加强|做好|规范)|根据|按照|依据|经[^，。]{2,20}(?:同意|研究|批准)|现将|(?:近期|近日|近年来?|今年|目前|当前|因|经|鉴于|自)[^。；]{2,40}[，。]"
)
_NUMBER_AT_END = re.compile(rf"(?P<title>的[\u4e00-\u9fff]{{2,4}}?|.{{6,100}}?)\s*[（(]?\s*({NUMBER})\s*[)）]?\s*")
_END = re.compile(
    r"(?P<sign>[\u4e00-\u9fff]{2,12})(?P<year>\s*[〔\[【（(]\s*\d{4}\s*[〕\]】)）]\s*第?\s*\d{1,5}\s*号)\s*$"
)
_SHORTEST_SIGN, _LONGEST_NUMBERED = 2, 140
# （2025）京01民终123号: the year, the court's sign, the sort of case (最高人民法院 法〔2015〕137号, 案号的若干规定).
_CASE_LINE = re.compile(
    r"\s*([（(〔]\s*\d{4}\s*[）)〕]\s*[\u4e00-\u9fff]{1,2}\d{0,6}[\u4e00-\u9fff]{1,6}\d{1,7}号(?:之[一二三四五六七八九十]+)?)\s*"
)
# 清河市人民政府令第12号, 清河市人民政府 命令（第 12 号）
ORDER = re.compile(
    r"\s*(?P<title>(?P<office>[\u4e00-\u9fff]{3,30}?)(?:命\s*)?令)\s*[（(]?\s*(?P<number>第?\s*[\d一二三四五六七八九十百零〇]{1,6}\s*号)\s*[)）]?\s*"
)
# 清税公告2025年第7号, 2025年第12号, 〔2025〕第12次 of minutes: a year and a number without the sign of an office.
# 供水通告第12/2025号, as offices in Hong Kong and Macao count
_YEAR_LINE = re.compile(
    r"\s*[（(]?\s*([\u4e00-\u9fff]{2,20}\s*第\s*\d{1,4}\s*[/／]\s*(?:19|20)\d\d\s*号|(?:[\u4e00-\u9fff]{2,20}\s*)?(?:\d{4}\s*年|[〔\[【(（]\s*\d{4}\s*[〕\]】)）])\s*第\s*\d{1,4}\s*[号次期])\s*[)）]?\s*"
)
# 常务会议纪要〔2025〕第11期, 关于…的公告2025年第6号: the same behind its title
_YEAR_AT_END = re.compile(
    r"(?P<title>\s*[\u4e00-\u9fff（）“”、\d]{4,100}?)(?=\s*[（(]?\s*"
    r"(?:\d{4}\s*年|[〔\[【]\s*\d{4}\s*[〕\]】])\s*第\s*\d{1,4}\s*[号次期]\s*[)）]?\s*$).*"
)
_NOT_OF_A_TITLE = ("公告", "令", "通告")  # of an office that has one row of numbers: 清税公告2025年第7号
# 河府農字第1140012345號, as offices beyond the standard count
LONG_NUMBER = r"(?:[\u4e00-\u9fff]{2,10}|[\u4e00-\u9fff]{1,8}[（(][\u4e00-\u9fff]{1,4}[)）])字\s*第\s*\d{4,12}\s*号"
_LONG_LINE = re.compile(rf"\s*({LONG_NUMBER})\s*")
_ORDER_NUMBER = re.compile(r"\s*[(（]?\s*(第\s*[\d一二三四五六七八九十百〇零]{1,5}\s*号)\s*[)）]?\s*")
# 第7期, 第12次 below the name of what comes out in numbers
_ISSUE_NUMBER = re.compile(r"\s*[(（]?\s*(第\s*[\d一二三四五六七八九十百〇零]{1,5}\s*[期次])\s*[)）]?\s*")
BRACKET_END = re.compile(r"\s*[（(][^（）()]{1,20}[)）]\s*$")


@cache
def _kinds() -> tuple[str, ...]:
    return (*words("kinds", "statutory"), *words("kinds", "other"))


@cache
def kind_end() -> re.Pattern[str]:
    """A kind of document (通知, 办法) at the end of a text."""
    return re.compile("(?:" + "|".join(sorted(_kinds(), key=len, reverse=True)) + ")$")


@cache
def _last_signs() -> frozenset[str]:
    """What a line that ends as titles do may have last: a quick look."""
    return frozenset("》《 )）").union(kind[-1] for kind in _kinds())


def ends_with_kind(text: str) -> bool:
    """Whether a line ends as titles do: with a kind of document, and perhaps a bracket such as （试行）."""
    plain = text.strip()
    if plain[-1:] not in _last_signs():
        return False
    if plain.endswith((")", "）")):
        plain = BRACKET_END.sub("", plain)
    return plain.strip("《》 ").endswith(_kinds())


def is_number_line(text: str) -> bool:
    """Whether a line is a 发文字号 and nothing else."""
    line = _NUMBER_LINE.fullmatch(text) if "号" in text else None
    return line is not None and not line["rest"]


def take_number(lines: list[str]) -> tuple[str, list[str]]:
    """The 发文字号 on a line of its own (or 令 第5号), before a title, or at the end of one; repeats are dropped."""
    number, kept = "", list[str]()
    for text in lines:
        found, rest = _number_of_line(text, kept[-1] if kept else "")
        if found and (not number or found == number):
            number = found
            kept += [rest] if rest else []
        else:
            kept.append(text)
    return number, kept


def number_before_text(text: str) -> tuple[str, str]:
    """``(number, the rest)`` of a flattened text that begins with its 发文字号, behind which the addressees stand."""
    found = NUMBER_AHEAD.match(text)
    if found is None or not (split_recipients(text[found.end() :]) or OPENING.match(text, found.end())):
        return "", text
    return "".join(found[1].split()), text[found.end() :]


def _is_cited(title: str) -> bool:
    """Whether a sentence was cut behind what it cites: 根据省政府办公厅《…的通知》（清政办〔2024〕18号）."""
    return title.rstrip().endswith("》") and OPENING.match(title) is not None


def _number_of_line(text: str, before: str) -> tuple[str, str]:
    """``(number, the rest of the line)``; no number where the line has none, or cites one inside other words."""
    if "号" not in text and "第" not in text:
        return "", ""
    line = _NUMBER_LINE.fullmatch(text)
    rest = (line["rest"] or "").strip() if line else ""
    if line and (not rest or rest.startswith(("签发", "（", "(")) or ends_with_kind(rest.strip("《》"))):
        return "".join(line[1].split()), rest
    at_end = _NUMBER_AT_END.fullmatch(text)
    if at_end and ends_with_kind(at_end["title"].strip("《》")) and not _is_cited(at_end["title"]):
        return "".join(at_end[2].split()), at_end["title"]
    glued = _glued_at_end(text) or _year_at_end(text)
    if glued:
        return "".join(text[glued:].split()).strip("（()）"), text[:glued].rstrip()
    order = ORDER.fullmatch(text)
    if order and order["number"].startswith("第"):
        return "".join((order["title"] + order["number"]).split()), ""
    order = _CASE_LINE.fullmatch(text) or _YEAR_LINE.fullmatch(text) or _LONG_LINE.fullmatch(text)
    if order is None and before.rstrip().endswith(("令", "公告", "通告", "决议", "决定")):
        order = _ORDER_NUMBER.fullmatch(text)
    if order is None and "".join(before.split()).endswith(("纪要", "公报", "简报", "通报")):
        order = _ISSUE_NUMBER.fullmatch(text)
    return ("".join(order[1].split()), "") if order else ("", "")


def _glued_at_end(text: str) -> int:
    """Where the number behind a title begins when nothing parts them: …的通知清政任〔2024〕18号; 0 when there is none.

    The sign of the office has two letters at least; the shortest that leaves a title with its kind is taken.
    """
    end = _END.search(text) if len(text) <= _LONGEST_NUMBERED else None
    starts = range(end.start("year") - _SHORTEST_SIGN, end.start("sign") - 1, -1) if end else ()
    return next((at for at in starts if at > _SHORTEST_SIGN * 3 and ends_with_kind(text[:at])), 0)


def _year_at_end(text: str) -> int:
    """The same of a year and a number: 关于…的公告2025年第6号."""
    end = _YEAR_AT_END.fullmatch(text)
    title = end["title"] if end else ""
    own = ends_with_kind(title) and ("关于" in title or not title.rstrip().endswith(_NOT_OF_A_TITLE))
    return len(title) if own else 0


@cache
def numbered_title() -> re.Pattern[str]:
    """清河县人民政府土地征收公告清政征〔2025〕14号因...: a number parts a title without 的 from its text."""
    kinds = "|".join(words("kinds", "statutory"))
    return re.compile(rf"(?P<title>[^。；，,：:！？《》]{{4,100}}(?:{kinds})书?)\s*(?P<number>{_SIGNED_NUMBER})\s*")
