"""What a page puts above a title and between it and the text, told by the line of the day of publication.

That line (发布时间：… 来源：…) stands right below the title of a page, and no printed document has one. So short lines
above the title are the page's, whatever their words: names of sites, menus, the weather. What may be the office's
stays: the office over its title, the beginning of a broken title, a number, a mark of urgency, a longer line.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache

from reader.clean import shape
from reader.clean.chrome_lines import Sort, is_foreign, names_makers, sort_of
from reader.clean.draft import Sheet
from reader.clean.link_lists import is_day
from reader.clean.page_fields import has_day_under_title, is_byline, is_index_line, sourced_day
from reader.clean.words import pattern, words, words_in

_DEPTH, _REACH = 40, 3  # lines: down to the day, from the day up to the title
_END = 12  # lines from the end
_STATES = re.compile("[。；;]")
_SHORT, _SHORTEST_TEXT, _LONGEST_PART, _LONGEST, _LONGEST_TITLE = 14, 10, 12, 60, 120
_FEWEST_PARTS, _FEWEST_LETTERS = 3, 5
_GAPS = re.compile(r"\s*[|｜/／>＞»\-·]\s*|\s+")
_GAP_SIGN = re.compile(r"[|｜/／>＞»\-·\s]")
_BAR = re.compile(r"\s*[|｜·]\s*")
_DATED = re.compile(r"(?:19|20)\d\d\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}")
_MARKED = re.compile(r"机密|秘密|绝密|特急|加急|平急|特提|急件|★|文\s*件\s*$")
_COPY_NUMBER = re.compile(r"\s*0?\d{5,8}\s*")
_SAID = frozenset("—-－“‘《（(")  # ——写在秋收之际: a second title
_BARE_KIND = 4
_ASTERISKS = re.compile(r"[*＊]{4,}")
_COUNT = re.compile(r"\W*\d{1,7}\W*")
_READING_TIME = re.compile(r"[^。；]{0,24}(?:阅读|读完|需)[^。；\d]{0,6}\d{1,3}\s*分钟[^。；]{0,12}")
_POSTED_FROM = re.compile(r"(?:发[表布]于|IP属地[:：]?|IP[:：])\s*[\u4e00-\u9fff]{2,4}")
_DOTTED = re.compile(r"(?:[·•|｜]\s*[\u4e00-\u9fffA-Za-z]{2,16}\s*){2,4}")  # · 浙江 · 某某官方账号, behind a day
# 2025年4月11日 星期五, above a title: of a paper, or when the page was looked at
_WEEKDAY = re.compile(r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s*[（(]?星期[一二三四五六日天][)）]?")
# 文章类型：原创 浏览：415, what is left of the line of the day
_LEFT = re.compile(
    r"(?:[\u4e00-\u9fff]{2,6}\s*[:：]\s*[^\s:：。；，]{1,16}[\s|｜]+)*"
    r"(?P<label>[\u4e00-\u9fff]{2,6})\s*[:：]\s*\d[\d.,]*万?次?"
)
_TICKER = re.compile(r"[（(]?[^。；，]{0,30}[+＋\-－]\d{1,2}(?:\.\d+)?[%％]\s*[)）]?")
_TEXT_LINES, _OPENING = 6, 240  # lines and characters of the text that a headline is held against
_CLEARLY = 0.2
# 本报记者 某某, □ 某某: who wrote a piece
_BY = re.compile(r"\s*(?:[□■◇◆○●▲△]|(?:本报|本台|本网|新华社)?(?:特约|见习)?(?:记者|通讯员|实习生)\s|[文图]\s?[/／])")
_SPEAKER = re.compile(r"[\u4e00-\u9fff·、，（）\s]{0,40}(?:书记|长|主任|主席|委员|代表)[\s　]*[\u4e00-\u9fff·\s]{0,7}")
_SHORT_DAY = re.compile(r"\s\d{1,2}(?:月|-)\d{1,2}日?$")  # 清河发布 03月12日
_NO_NAME = re.compile(r"[。，、；：！？:《》〔〕（）()\d]")
_LEAST_KNOWN = 0.55  # of the letters of a line of the page's own tools are known words


def set_aside_beside_day(sheet: Sheet, lines: Sequence[str], start: int) -> None:
    """Set aside what is of the page, from the line ``start`` on; ``lines`` are the texts of the first drafts."""
    if (title := _underlined(lines, start)) is not None:
        _set_aside_round(sheet, lines, start, title)
        return
    day = _day_at(lines, start)
    if day is None:
        _set_aside_above_title(sheet, lines, start)
        return
    title = _title_above(lines, start, day)
    if _is_over_title(lines, day) and not (title is not None and shape.is_kind_title(lines[title])):
        _set_aside_above_title(sheet, lines, start)
        return
    if title is None:
        return
    title = _headline(lines, start, title, day)
    if sheet.drafts[title].kind == "table":
        return
    if not shape.is_kind_title(lines[title]) and not shape.is_organ(lines[title]):
        sheet.drafts[title].kind = "heading"
    first = title
    while first > start and _belongs_to(lines[first - 1], lines[first]):
        first -= 1
    above = [place for place in range(start, first) if sheet.drafts[place].text]
    if above and above[-1] == first - 1 and _may_be_text(lines[first - 1]):
        above.pop()
    others = [place for place in above if not _repeats(lines[place], lines[title])]
    # 政府工作报告 over 市长 某某: the line beside the day is not the title
    named = not shape.is_kind_title(lines[title]) and any(shape.is_kind_title(lines[place]) for place in others[-1:])
    if not named and all(is_of_page(lines[place]) for place in others):
        for place in others:
            sheet.set_aside(sheet.drafts[place], "navigation")
    between = range(title + 1, day) if "关于" in lines[title] else ()  # below a headline it may be a second one
    for place in between:
        if sheet.drafts[place].text and _names_account(lines[place]):
            sheet.set_aside(sheet.drafts[place], Sort.INDEX.value)
    _set_aside_tools(sheet, lines, day)


def _underlined(lines: Sequence[str], start: int) -> int | None:
    """The headline with a line of asterisks right below it, and no other title near."""
    for place in range(start + 1, min(len(lines), start + _DEPTH)):
        if not _ASTERISKS.fullmatch(lines[place].strip()):
            continue
        title = lines[place - 1].strip()
        may_be = _SHORT // 2 < len(title) <= _LONGEST and not shape.has_label(title) and not shape.is_organ(title)
        named = any(map(_names_matter, lines[start : place + 1 + _REACH]))
        return place - 1 if may_be and not shape.has_sentence(title) and not named else None
    return None


def _set_aside_round(sheet: Sheet, lines: Sequence[str], start: int, title: int) -> None:
    """Set aside the asterisks below a headline, and what is of the page above it."""
    sheet.drafts[title].kind = "heading"
    sheet.set_aside(sheet.drafts[title + 1], Sort.RULE.value)
    above = [at for at in range(start, title) if sheet.drafts[at].text]
    if all(is_of_page(lines[at]) and not _DATED.search(lines[at]) for at in above):
        for at in above:
            sheet.set_aside(sheet.drafts[at], "navigation")


def _set_aside_above_title(sheet: Sheet, lines: Sequence[str], start: int) -> None:
    """The same where no such line stands below the title: other parts of the page were found above it."""
    title = next((at for at in range(start, min(len(lines), start + _DEPTH)) if _names_matter(lines[at])), None)
    if title is None or not (start or any(map(_is_of_table, lines[:title])) or _has_end_of_page(sheet)):
        return
    while title > start and _belongs_to(lines[title - 1], lines[title]):
        title -= 1
    left = (at for at in range(start, title) if sheet.drafts[at].text and sort_of(lines[at]) is Sort.NONE)
    above = [at for at in left if not _is_of_fields(lines[at])]
    if above and above[-1] == title - 1 and _may_be_text(lines[title - 1]):
        above.pop()
    if all(is_of_page(lines[at]) and sheet.drafts[at].kind != "table" for at in above):
        for at in above:
            sheet.set_aside(sheet.drafts[at], "navigation")


def _has_end_of_page(sheet: Sheet) -> bool:
    """Whether editors or buttons stand among the last lines."""
    return any(sort_of(draft.text) in (Sort.EDITOR, Sort.SHARE) for draft in sheet.drafts[-_END:])


def _is_over_title(lines: Sequence[str], day: int) -> bool:
    """Whether the day of publication stands in a table above the title, not in the line below it."""
    below = day + 1
    while below < len(lines) and (_is_of_table(lines[below]) or carries_day(lines[below])):
        below += 1
    return below < len(lines) and _names_matter(lines[below])


def _is_of_table(line: str) -> bool:
    """Whether a line is of the portal's index table, and says nothing of the document itself (文号)."""
    return is_index_line(line) and not pattern(r"{fact}\s*[:：]", "chrome").match(line)


def _is_of_fields(line: str) -> bool:
    return is_index_line(line) or (_DATED.search(line) is not None and not _WEEKDAY.fullmatch(line.strip()))


def _set_aside_tools(sheet: Sheet, lines: Sequence[str], day: int) -> None:
    for place in range(day + 1, min(len(lines), day + 1 + _REACH)):
        if not sheet.drafts[place].text:
            continue
        if not _is_tool(lines[place]):
            break
        sheet.set_aside(sheet.drafts[place], Sort.SHARE.value)


def _day_at(lines: Sequence[str], start: int) -> int | None:
    for place in range(start, min(len(lines), start + _DEPTH)):
        line = lines[place].strip()
        if place > start and _shows_day(lines, start, place) and not shape.has_label(line):
            above = lines[place - 1]
            if not is_day(line) or _names_matter(above):
                return place
            if place - 1 > start and _names_account(above) and _names_matter(lines[place - 2]):
                return place
        called = len(line) <= _LONGEST and not _STATES.search(line)  # 插秧怎么选？这样做 is a headline
        if ((shape.has_sentence(line) and not called) or len(line) > _LONGEST_TITLE) and not is_of_page(line):
            return None
    return None


def _shows_day(lines: Sequence[str], start: int, place: int) -> bool:
    line = lines[place].strip()
    return carries_day(line) or has_day_under_title(lines[place - 1], line) or _is_only_sourced(lines, start, place)


def _names_matter(line: str) -> bool:
    return "关于" in line and shape.is_kind_title(line)


def _names_account(line: str) -> bool:
    """Whether a line between a title and the day below it is who shows the page: 原创 清河水务 清河水务集团.

    An office that may have signed, who speaks, and the two or three letters of a writer's name are none.
    """
    text = line.strip()
    plain = _SHORT_DAY.sub("", text)
    if not _FEWEST_LETTERS <= shape.han(plain) + 1 <= 2 * _SHORT or _NO_NAME.search(plain) or text[0] in _SAID:
        return False
    if shape.is_kind_title(plain) or shape.is_organ(plain) or _SPEAKER.fullmatch(plain) or _BY.match(plain):
        return False
    return "关于" not in plain and all(len(part) <= _LONGEST_PART for part in _parts(plain))


def _is_only_sourced(lines: Sequence[str], start: int, place: int) -> bool:
    near = lines[start : start + _DEPTH]
    return sourced_day(lines[place]) is not None and sum(sourced_day(line) is not None for line in near) == 1


def carries_day(line: str) -> bool:
    """Whether a line is that of the day of publication: the day alone, or with fields of the page."""
    if not ("20" in line or "19" in line) or not _DATED.search(line):
        return False
    return is_byline(line) or is_index_line(line) or is_day(line)


def _title_above(lines: Sequence[str], start: int, day: int) -> int | None:
    left = _REACH
    for place in range(day - 1, max(start, day - 2 * _REACH) - 1, -1):
        line = lines[place].strip()
        left -= 1
        if left < 0:
            return None
        if not line or (shape.has_number(line) and "关于" not in line) or sort_of(line) is not Sort.NONE:
            continue
        if line[0] in "—-－（(":  # （2024年8月30日通过）, ——在全省会议上
            left += 1
            continue
        speaks = _SPEAKER.fullmatch(line) and any(map(shape.is_kind_title, lines[max(start, place - _REACH) : place]))
        if shape.han(line) <= _FEWEST_LETTERS or _BY.match(line) or speaks:
            left += 1  # who speaks or writes
            continue
        may_be = len(line) <= _LONGEST_TITLE and not shape.has_label(line)
        if not may_be or "。" in line or line.endswith(("：", ":")) or is_index_line(line):
            return None
        return place
    return None


def _headline(lines: Sequence[str], start: int, title: int, day: int) -> int:
    """Which of the lines above the day is the headline: news says in its first sentence what the headline says.

    A lead line above it (惠及三万人) or a second one below it (某某出席并讲话) says something else.
    """
    if shape.is_kind_title(lines[title]):
        return title
    text = "".join(line for line in lines[day + 1 : day + 1 + _TEXT_LINES] if len(line) > _SHORT)[:_OPENING]
    known = {text[at : at + 2] for at in range(len(text) - 1)}
    places = [
        place
        for place in range(max(start, title - _REACH + 1), title + 1)
        if shape.han(lines[place]) > _FEWEST_LETTERS and not shape.has_label(lines[place])
    ]
    shares = {place: _share(lines[place], known) for place in places}
    best = max(places, key=lambda place: (shares[place], place), default=title)
    return best if shares.get(best, 0) >= shares.get(title, 0) + _CLEARLY else title


def _share(line: str, known: Collection[str]) -> float:
    """Which part of the pairs of letters of a line stands among some others, from 0 to 1."""
    letters = "".join(re.findall(r"[\u4e00-\u9fff]", line))
    pairs = [letters[at : at + 2] for at in range(len(letters) - 1)]
    return sum(pair in known for pair in pairs) / max(1, len(pairs))


def _belongs_to(above: str, line: str) -> bool:
    """Whether a line is the office over a title, or the beginning of the title."""
    plain = shape.compact(line)
    if shape.is_organ(above) and plain.startswith(("关于", "印发", "转发", "批转")):
        return True
    if "关于" in above and not shape.is_kind_title(above) and not shape.has_sentence(above):
        return shape.is_kind_title(line)
    return len(plain) <= _BARE_KIND and shape.is_kind_title(line)


def _may_be_text(line: str) -> bool:
    """The line right above a title: an office, or a line longer than those of menus, without their gaps."""
    if (shape.is_organ(line) and len(line.split()) == 1) or line.lstrip()[:1] in _SAID:
        return True
    if pattern("{site}$", "chrome").search(line.strip()):
        return False
    return shape.han(line) >= _SHORTEST_TEXT and not shape.has_sentence(line) and len(_parts(line)) < _FEWEST_PARTS


def _repeats(line: str, title: str) -> bool:
    """The title once more with the name of the site behind it, as browsers show it."""
    return title.strip() in line


def is_of_page(line: str) -> bool:
    """Whether a line above a title is the page's own: short, or of short parts, or with words that only pages have."""
    text = line.strip()
    legal, tools = (len(words_in(text, "chrome", role)) for role in ("legal", "tool"))
    sentence = shape.has_sentence(text)
    if sentence and not legal and tools <= 1:
        return False
    if shape.has_number(text) or shape.ELEMENT.match(text) or _MARKED.search(text) or text[:1] in _SAID:
        return False
    if _COPY_NUMBER.fullmatch(text):
        return False
    if pattern(r"{fact}\s*[:：]", "chrome").match(text) or ("关于" in text and shape.is_kind_title(text)):
        return False
    if sentence:
        return True
    parts, barred = _parts(text), _BAR.split(text)
    return (
        len(text) <= _SHORT
        or _WEEKDAY.fullmatch(text) is not None
        or is_foreign(text)
        or (len(parts) >= _FEWEST_PARTS and sum(len(part) > _LONGEST_PART for part in parts) * 4 <= len(parts))
        or (len(text) <= _LONGEST and legal + tools > 0)
        or (len(barred) > 1 and all(len(part) <= _LONGEST_PART for part in barred))
    )


def _parts(text: str) -> list[str]:
    plain = text.strip()
    return [part for part in _GAPS.split(plain) if part] if _GAP_SIGN.search(plain) else [plain]


def is_tool_row(line: str) -> bool:
    """Whether a line above a title is a row of the page's own tools: English|退出|进入老年模式|设为首页."""
    if len(_parts(line)) < 2 or _DATED.search(line):
        return False
    return (shape.han(line) >= _FEWEST_LETTERS or is_foreign(line)) and _is_tool(line)


def _is_tool(line: str) -> bool:
    """A line between the day and the text: a bare count, sizes of letters, calls to share, how long one reads."""
    text = line.strip()
    if len(text) > _LONGEST or shape.has_number(text) or shape.is_organ(text) or text.endswith(("：", ":")):
        return False
    if any(test.fullmatch(text) for test in (_COUNT, _READING_TIME, _TICKER, _POSTED_FROM, _DOTTED)) or names_makers(
        text
    ):
        return True
    left = _LEFT.fullmatch(text)
    if left and pattern("{label}|{common}", "chrome").fullmatch(left["label"]):
        return True
    letters = re.findall(r"[\u4e00-\u9fffA-Za-z]", text)
    if not letters or shape.has_sentence(text) or shape.is_kind_title(text):
        return False
    rest = re.findall(r"[\u4e00-\u9fff]|[A-Za-z]{2,}", _tool_words().sub("", text))
    return len("".join(rest)) <= (1 - _LEAST_KNOWN) * len(letters)


@cache
def _tool_words() -> re.Pattern[str]:
    found = {word for role in ("share", "tool", "label") for word in words("chrome", role)}
    return re.compile("|".join(map(re.escape, sorted(found, key=len, reverse=True))), re.IGNORECASE)
