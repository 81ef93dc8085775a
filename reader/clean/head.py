"""The zone before the first official line: menus, breadcrumbs, the read-aloud blurb, the index table of a portal."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from reader.clean import shape
from reader.clean.beside_day import carries_day, is_tool_row, set_aside_beside_day
from reader.clean.chrome_lines import (
    Sort,
    has_no_word,
    is_menu_line,
    is_menu_row,
    is_separator,
    sort_of,
)
from reader.clean.draft import Draft, Sheet
from reader.clean.field_lines import DAY, DEPTH, set_aside_field_lines, set_aside_later_fields, waits_for_value
from reader.clean.judged import judged_once
from reader.clean.link_lists import is_day, links_at
from reader.clean.looks import lines_with
from reader.clean.page_lines import day_of_page_line
from reader.clean.title_lines import is_date
from reader.clean.words import any_of, pattern, words, words_in

View = Callable[[str], str]
_DEPTH = 60  # lines looked at: the longest menu seen has 40
_SHORT, _HUGE, _BARE = 14, 1000, 2
_MENU, _ENTRY = 3, 5  # entries; Chinese characters of most of them
_BLURB_LINE, _BLURB = 80, 300
_WRAPPED, _LONG = 40, 100  # characters: a line of a blurb that was broken at a width; a document on one line
_MARKS = re.compile("[。，；：！？,;:]")
_NUMBERED = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章条]"
)
# 2025年4月15日 星期三 第03版：公告: of a newspaper on the web
_SHEET = re.compile(
    r"\s*(?:\d{4}年\d{1,2}月\d{1,2}日)?\s*(?:星期[一二三四五六日天])?\s*第?\s*[A-Z]?\d{1,3}\s*版"
    r"\s*[:：]?\s*[\u4e00-\u9fff]{0,8}\s*"
)
# 清河市人民政府公报 / 2024年第11期（总第88期） / ·政府文件·
_ISSUE = re.compile(r"\s*\d{4}\s*年\s*第\s*\d{1,3}\s*期(?:\s*[（(]\s*总第?\s*\d{1,4}\s*期\s*[)）])?\s*")
_GAZETTE = re.compile(rf"\s*[\u4e00-\u9fff]{{2,20}}公报(?P<issue>{_ISSUE.pattern})?")
_COLUMN = re.compile(r"\s*[·•]\s*[\u4e00-\u9fff]{2,8}\s*[·•]\s*")
_PORTAL = re.compile(
    r"(?:中国[·•・][\u4e00-\u9fff]{2,10}|欢迎(?:您?访问|光临|来到)[^。；，]{2,20}"
    r"|[\u4e00-\u9fff]{2,16}(?:政府|政务|信息公开|门户|服务|新闻)(?:网站?|平台|门户网站|在线)[!！]?"
    r"|(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s*星期[一二三四五六日天][^。；，\d]{0,8}\d{1,2}\s*[℃°][^。；，]{0,16}"
    r"|今天是[^。；，]{4,30}|请输入[^。；，]{1,14}|热(?:搜|门|点)?(?:搜索|关键)?[词字]?\s*[:：][^。；，]{2,40})"
)
_LIST = 2  # lines that begin with a date make a list
# [转载] 关于停水的通知 [复制链接], 权威发布丨关于停水的通知: what a page puts round a title.
_TAGGED = re.compile(
    r"(?:[\[【][\u4e00-\u9fff]{2,6}[\]】]\s*|[\u4e00-\u9fff]{2,6}\s?[丨｜|]\s*)?(?P<title>[^\[\]【】]+?)\s*(?:[\[【][\u4e00-\u9fff]{2,6}[\]】])?"
)
_TAG = re.compile(r"[\[\]【】丨｜|]")
_MAY_BE_TAGGED = re.compile(r"^[\[【]|[\]】]$|^[\u4e00-\u9fff]{2,6}\s?[丨｜|]")


def set_aside_head(sheet: Sheet, view: View) -> None:
    """Set aside the chrome before the first official line."""
    texts = [draft.text for draft in sheet.drafts[:_DEPTH]]
    if view is not str:
        texts = [view(text) if len(text) < _HUGE else text for text in texts]
    lines = [text.strip() if len(text) < _HUGE else text for text in texts]
    crumb = _last_crumb(lines)
    for index in range(crumb):
        sheet.set_aside(sheet.drafts[index], "navigation")
    if crumb >= 0:
        sheet.set_aside(sheet.drafts[crumb], Sort.BREADCRUMB.value)
    place, first = crumb + 1, len(lines)
    is_list = max(map(len, lines), default=0) > _LONG and _is_list(sheet.drafts)
    while place < len(lines):
        taken = _blurb_length(lines[place:]) or (_wrapped_length(lines[place:]) if is_list else 0)
        if taken:
            _set_aside_all(sheet, range(place, place + taken), "blurb")
        elif day_of_page_line(lines[place]):
            first, taken = min(first, place), 1  # its day stays
        elif (sort := sort_of(lines[place])) is Sort.SHARE and (menu := _menu_length(lines[place:])):
            _set_aside_all(sheet, range(place, place + menu), "navigation")
            taken = menu
        elif sort in (Sort.SHARE, Sort.IMAGE, Sort.EDITOR, Sort.PAGER):
            sheet.set_aside(sheet.drafts[place], sort.value)
            taken = 1
        elif (
            has_no_word(lines[place])
            or _names_a_portal(lines[place])
            or is_tool_row(lines[place])
            or (place == 0 and len(lines) > 1 and _heads_the_page(lines))
        ):
            sheet.set_aside(sheet.drafts[place], "navigation")
            taken = 1
        elif links := links_at(lines, place):
            _set_aside_all(sheet, range(place, place + links), "links")
            taken = links
        else:
            rest = lines[place : place + DEPTH]
            taken = _menu_length(rest) or _menu_row_length(rest) or _gazette_length(rest)
            _set_aside_all(sheet, range(place, place + taken), "navigation")
        if not taken:
            break
        place += taken
    set_aside_beside_day(sheet, lines, place)
    begins = (at for at in range(place, len(lines)) if _begins_text(lines[at]) and not _is_of_fields(lines[at]))
    text = next(begins, len(lines))
    set_aside_field_lines(sheet, lines, min(first, place), text)
    _set_aside_bylines(sheet, lines, range(place, min(text, place + DEPTH)))
    set_aside_later_fields(sheet, text)
    sheet.drop_empty()


def _set_aside_all(sheet: Sheet, places: Sequence[int], kind: str) -> None:
    for place in places:
        sheet.set_aside(sheet.drafts[place], kind)


def _last_crumb(lines: Sequence[str]) -> int:
    """Index of the last breadcrumb that has nothing but short lines above it; -1 when there is none."""
    last = -1
    places = {*lines_with(_crumb_look(), lines)}
    for index, line in enumerate(lines if places else ()):
        looked = index in places
        if looked and sort_of(line) is Sort.BREADCRUMB:
            last = index
        elif looked and is_separator(line) and index + 1 < len(lines):  # broken over lines: its next part follows
            last = index + 1
        elif len(line) > _BLURB_LINE or _NUMBERED.match(line) or (_heads_a_notice(line) and not _leads_a_crumb(line)):
            break
    return last


@cache
def _crumb_look() -> re.Pattern[str]:
    """Each breadcrumb has one of these signs, or begins with a word that leads it."""
    first = "".join({re.escape(word[0]) for word in words("chrome", "navigation")})
    led = rf"[^\w\n]*+(?=[{first}]){any_of('chrome', 'navigation')}"
    return re.compile(rf"[\n>＞»›→≫/|&](?:(?<=[>＞»›→≫/|&])|(?<=\n){led})")


def _leads_a_crumb(line: str) -> bool:
    return bool(pattern(r"^{navigation}\s*[:：]$", "chrome").search(line))


@judged_once
def _heads_a_notice(line: str) -> bool:
    if shape.has_number(line) or shape.ends_with_colon(line):
        return True
    return shape.is_kind_title(line) and len(line) > _SHORT


def _blurb_length(lines: Sequence[str]) -> int:
    """How many lines the blurb of a reading tool has, 0 when there is none: short lines, wrapped, about the tool."""
    gathered = ""
    if sort_of(lines[0]) is Sort.SHARE:
        return 0
    for count, line in enumerate(lines, 1):
        if len(line) > (_BLURB if count == 1 else _BLURB_LINE) or _is_official(line):
            return 0
        gathered += line
        if line.endswith(("。", "！", "!", ".")):
            spread = count == 1 or _tools_in(gathered[len(lines[0]) :]) > 0  # a menu above a text is none
            return count if spread and _tools_in(gathered) >= 2 else 0
        if len(gathered) > _BLURB:
            return 0
    return 0


def _is_list(drafts: Sequence[Draft]) -> bool:
    dated = [draft.text for draft in drafts if draft.text[:2] in ("19", "20")]
    return len(dated) >= _LIST and sum(bool(DAY.match(text)) for text in dated) >= _LIST


def _wrapped_length(lines: Sequence[str]) -> int:
    """How many short lines above the first long one are one text broken at a width, 0 when they are not.

    In a list of dated documents only. No title has a comma or an end of sentence, and no line of the text of a
    document is cut in the middle while the lines behind it are whole.
    """
    count = 0
    for line in lines:
        if len(line) > _WRAPPED or _is_official(line) or _heads_a_notice(line) or DAY.match(line):
            break
        count += 1
    gathered = "".join(lines[:count])
    ends_inside = any(not shape.is_closed(line) for line in lines[: count - 1])
    whole = count < len(lines) and len(lines[count]) > _LONG
    if count < 2 or not whole or not ends_inside or "关于" in gathered:
        return 0
    return count if re.search("[，,。]", gathered) else 0


def _tools_in(text: str) -> int:
    return len(words_in(text, "chrome", "tool"))


def _menu_length(lines: Sequence[str]) -> int:
    """How many lines a menu has: three or more very short lines without any mark, none of them official.

    One of them is a word that menus have, or the title of the document stands right below them.
    """
    count = 0
    for line in lines:
        if not has_no_word(line) and not (is_menu_line(line) and (not _is_official(line) or _is_entry(lines, count))):
            break
        count += 1
    if 0 < count < len(lines) and shape.han(lines[count - 1]) > _ENTRY and carries_day(lines[count]):
        count -= 1  # the headline
    if count < _MENU:
        return 0
    known = any(pattern("{menu}|^{share}$", "chrome").search(line) for line in lines[:count])
    titled = count < len(lines) and "关于" in lines[count] and shape.is_kind_title(lines[count])
    parts = any("关于" in line for line in lines[:count])  # of a title over several lines
    return count if known or (titled and not parts) else 0


def _is_entry(lines: Sequence[str], place: int) -> bool:
    """Whether a bare kind of document (公告) is an entry of a menu: others stand above and below it. Or 办事大厅."""
    if place and pattern("{menu}", "chrome").fullmatch(lines[place]):
        return True
    below = lines[place + 1] if place + 1 < len(lines) else ""
    return place > 0 and len(lines[place]) == _BARE and is_menu_line(below) and bool(below) and not _is_official(below)


def _heads_the_page(lines: Sequence[str]) -> bool:
    """Whether the first line names the site, or the office over a list of dated documents."""
    return _names_a_site(lines[0]) or (
        len(lines) > _LIST
        and is_day(lines[1])
        and shape.is_organ(lines[0])
        and sum(map(is_day, lines)) >= _LIST
        and shape.is_kind_title(lines[2])
    )


def _names_a_site(line: str) -> bool:
    return is_menu_line(line) and bool(pattern("[\u4e00-\u9fff]{2}{site}$", "chrome").search(line))


def _names_a_portal(line: str) -> bool:
    """中国·清河, 清河县政府信息公开平台, 第03版：公告: what no title begins with, at whatever place above it."""
    return len(line) <= 4 * _SHORT and bool(_PORTAL.fullmatch(line) or _SHEET.fullmatch(line))


def _gazette_length(lines: Sequence[str]) -> int:
    """How many lines say which issue of which gazette is read, and under which column; 0 where none do."""
    gazette = _GAZETTE.fullmatch(lines[0])
    if gazette is None or not (gazette["issue"] or (len(lines) > 1 and _ISSUE.fullmatch(lines[1]))):
        return 0
    length = 1 if gazette["issue"] else 2
    return length + bool(len(lines) > length and _COLUMN.fullmatch(lines[length]))


def _menu_row_length(lines: Sequence[str]) -> int:
    """1 for a menu on one line, 2 with the name of its site above; with a word that menus have, or over a title."""
    row = next((place for place, line in enumerate(lines[:2]) if is_menu_row(line)), None)
    if row is None:
        return 0
    above = lines[0] if row else ""
    if len(above) > 2 * _SHORT or shape.is_kind_title(above) or _MARKS.search(above):
        return 0
    known = pattern("{menu}|(?:^|[\\s|｜])(?:{share}|{navigation})(?:$|[\\s|｜])", "chrome").search(lines[row])
    titled = any(shape.is_kind_title(line) and len(line) > _SHORT for line in lines[row + 1 : row + 3])
    return row + 1 if known or titled else 0


@judged_once
def _is_official(line: str) -> bool:
    if shape.is_kind_title(line) or shape.is_organ(line) or shape.has_number(line) or shape.has_label(line):
        return True
    return shape.day_at_start(line) is not None or (shape.ends_with_colon(line) and shape.han(line) >= 4)


def _set_aside_bylines(sheet: Sheet, lines: Sequence[str], places: range) -> None:
    """What stands round the day of publication, above the text: the account that shows the page, calls to follow it."""
    title = None
    for place in places:
        draft, line = sheet.drafts[place], lines[place]
        if len(line) > _WRAPPED or not draft.text or draft.kind == "heading" or _is_official(line):
            continue
        title = _first_above_day(sheet, places) if title is None else title
        if line == title:
            continue
        near = lines[: places.start + DEPTH]
        if is_menu_line(line) and (
            (near.count(line) > 1 and not _heads_papers(near, line))
            or (place > places.start and _is_under_a_day(sheet, place) and _is_over_chrome(sheet, lines, place))
        ):
            sheet.set_aside(draft, "navigation")
        elif _tools_in(draft.text) >= 2:
            sheet.set_aside(draft, "blurb")
    for place in places:
        draft = sheet.drafts[place]
        may_be = _TAG.search(draft.text) and _MAY_BE_TAGGED.search(draft.text)
        tagged = _TAGGED.fullmatch(draft.text) if may_be else None
        if (
            tagged
            and tagged["title"] != draft.text
            and "关于" in tagged["title"]
            and shape.is_kind_title(tagged["title"])
        ):
            sheet.cut_to(draft, *tagged.span("title"), Sort.SHARE.value)


def _heads_papers(lines: Sequence[str], line: str) -> bool:
    """Whether a line stands once more where a paper ends, below a sentence, who signs and a day: 失物招领 over each."""
    places = (place for place in range(3, len(lines)) if lines[place] == line and is_date(lines[place - 1]))
    return any(shape.has_sentence(lines[place - 3]) and not shape.has_sentence(lines[place - 2]) for place in places)


def _is_under_a_day(sheet: Sheet, place: int) -> bool:
    above = sheet.drafts[place - 1].text
    return not above or DAY.fullmatch(above.strip()) is not None


def _is_over_chrome(sheet: Sheet, lines: Sequence[str], place: int) -> bool:
    below = place + 1
    return below < len(lines) and (not sheet.drafts[below].text or sort_of(lines[below]) is Sort.SHARE)


def _is_of_fields(line: str) -> bool:
    return waits_for_value(line) or day_of_page_line(line) is not None


def _first_above_day(sheet: Sheet, places: range) -> str:
    """The first line that is left, when the day of publication stands right below it: the title, also a short one."""
    left = [text.strip() for place in places if (text := sheet.drafts[place].text)]
    return left[0] if len(left) > 1 and DAY.fullmatch(left[1]) else ""


def _begins_text(line: str) -> bool:
    if "。" in line or "；" in line or len(line) > _LONG or shape.ends_with_colon(line):
        return True
    return shape.has_label(line) and not has_no_word(line) and line[0] not in "—-－"  # ——写在秋收之际
