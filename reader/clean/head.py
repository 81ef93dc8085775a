"""The zone before the first official line: menus, breadcrumbs, the read-aloud blurb, the index table of a portal."""

import re
from collections.abc import Callable, Sequence

from reader.clean import shape
from reader.clean.beside_day import set_aside_beside_day
from reader.clean.chrome_lines import (
    CLOCKED,
    COUNTED,
    Sort,
    day_before_source,
    has_no_word,
    is_byline,
    is_counted,
    is_foreign,
    is_index_line,
    is_menu_line,
    is_menu_row,
    is_separator,
    sort_of,
)
from reader.clean.draft import Draft, Sheet
from reader.clean.judged import judged_once
from reader.clean.link_lists import is_day, links_at
from reader.clean.looks import lines_with
from reader.clean.words import pattern, words_in

View = Callable[[str], str]
_DEPTH = 60  # lines looked at: the longest menu seen has 40
_SHORT, _HUGE = 14, 1000
_MENU = 3
_INDEX_DEPTH = 25
_BLURB_LINE, _BLURB = 80, 300
_WRAPPED, _LONG = 40, 100  # characters: a line of a blurb that was broken at a width; a document on one line
_MARKS = re.compile("[。，；：！？,;:]")
_NAMED = re.compile(r"[\u4e00-\u9fff]{2,8}\s*[:：]\s*(?P<value>\S.*)")
_LONGEST_INDEX = 200
_NUMBERED = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章条]"
)
_VAGUE = 2  # characters of 时间, 日期
_RANGE = re.compile(r"\s*(?:至|到|[-—–~～])\s*\d")
_FIELDS = 6  # lines that such a field may stand above the title
_LIST = 2  # lines that begin with a date make a list
_ENGLISH_LABEL = re.compile(r"\s*[A-Za-z][A-Za-z ]{2,24}:(?!//)")
# [转载] 关于停水的通知 [复制链接], 权威发布丨关于停水的通知: what a page puts round a title.
_TAGGED = re.compile(
    r"(?:[\[【][\u4e00-\u9fff]{2,6}[\]】]\s*|[\u4e00-\u9fff]{2,6}\s?[丨｜|]\s*)?(?P<title>[^\[\]【】]+?)\s*(?:[\[【][\u4e00-\u9fff]{2,6}[\]】])?"
)
_MAY_BE_TAGGED = re.compile(r"^[\[【]|[\]】]$|^[\u4e00-\u9fff]{2,6}\s?[丨｜|]")
_ISO = re.compile(
    r"(?P<day>(?:19|20)\d\d\s*[-/年.]\s*\d{1,2}\s*[-/月.]\s*\d{1,2}(?:\s*日)?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)"
)


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
    place = crumb + 1
    is_list = max(map(len, lines), default=0) > _LONG and _is_list(sheet.drafts)
    while place < len(lines):
        taken = _blurb_length(lines[place:]) or (_wrapped_length(lines[place:]) if is_list else 0)
        if taken:
            _set_aside_all(sheet, range(place, place + taken), "blurb")
        elif (sort := sort_of(lines[place])) is Sort.SHARE and (menu := _menu_length(lines[place:])):
            _set_aside_all(sheet, range(place, place + menu), "navigation")
            taken = menu
        elif sort in (Sort.SHARE, Sort.IMAGE, Sort.EDITOR, Sort.PAGER):
            sheet.set_aside(sheet.drafts[place], sort.value)
            taken = 1
        elif has_no_word(lines[place]) or (place == 0 and len(lines) > 1 and _heads_the_page(lines)):
            sheet.set_aside(sheet.drafts[place], "navigation")
            taken = 1
        elif links := links_at(lines, place):
            _set_aside_all(sheet, range(place, place + links), "links")
            taken = links
        else:
            taken = _menu_length(lines[place:]) or _menu_row_length(lines[place:])
            _set_aside_all(sheet, range(place, place + taken), "navigation")
        if not taken:
            break
        place += taken
    set_aside_beside_day(sheet, lines, place)
    text = next((at for at in range(place, len(lines)) if _begins_text(lines[at])), len(lines))
    _set_aside_index(sheet, lines, place, text)
    _set_aside_bylines(sheet, lines, range(place, min(text, place + _INDEX_DEPTH)))
    _set_aside_later_heads(sheet, text)
    sheet.drop_empty()


def _set_aside_all(sheet: Sheet, places: Sequence[int], kind: str) -> None:
    for place in places:
        sheet.set_aside(sheet.drafts[place], kind)


def _last_crumb(lines: Sequence[str]) -> int:
    """Index of the last breadcrumb that has nothing but short lines above it; -1 when there is none."""
    last = -1
    # Each breadcrumb has one of these signs, or begins with a word that leads it.
    look = pattern(r"[\n>＞»›→≫/|&](?:(?<=[>＞»›→≫/|&])|[^\w\n]*{navigation})", "chrome")
    places = {*lines_with(look, lines)}
    for index, line in enumerate(lines if places else ()):
        looked = line if index in places else ""
        if sort_of(looked) is Sort.BREADCRUMB:
            last = index
        elif is_separator(looked) and index + 1 < len(lines):  # a breadcrumb broken over lines: its next part follows
            last = index + 1
        elif len(line) > _BLURB_LINE or _NUMBERED.match(line) or (_heads_a_notice(line) and not _leads_a_crumb(line)):
            break
    return last


def _leads_a_crumb(line: str) -> bool:
    return bool(pattern(r"^{navigation}\s*[:：]$", "chrome").search(line))


@judged_once
def _heads_a_notice(line: str) -> bool:
    if shape.has_number(line) or shape.RECIPIENTS.search(line):
        return True
    return shape.is_kind_title(line) and len(line) > _SHORT


def _blurb_length(lines: Sequence[str]) -> int:
    """How many lines the blurb of a reading tool has, 0 when there is none: short lines, wrapped, about the tool."""
    gathered = ""
    for count, line in enumerate(lines, 1):
        if len(line) > (_BLURB if count == 1 else _BLURB_LINE) or _is_official(line):
            return 0
        gathered += line
        if line.endswith(("。", "！", "!", ".")):
            return count if _tools_in(gathered) >= 2 else 0
        if len(gathered) > _BLURB:
            return 0
    return 0


def _is_list(drafts: Sequence[Draft]) -> bool:
    dated = [draft.text for draft in drafts if draft.text[:2] in ("19", "20")]
    return len(dated) >= _LIST and sum(bool(_ISO.match(text)) for text in dated) >= _LIST


def _wrapped_length(lines: Sequence[str]) -> int:
    """How many short lines above the first long one are one text broken at a width, 0 when they are not.

    In a list of dated documents only. No title has a comma or an end of sentence, and no line of the text of a
    document is cut in the middle while the lines behind it are whole.
    """
    count = 0
    for line in lines:
        if len(line) > _WRAPPED or _is_official(line) or _heads_a_notice(line) or _ISO.match(line):
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
    if count < _MENU:
        return 0
    known = any(pattern("{menu}|^{share}$", "chrome").search(line) for line in lines[:count])
    titled = count < len(lines) and "关于" in lines[count] and shape.is_kind_title(lines[count])
    parts = any("关于" in line for line in lines[:count])  # of a title over several lines
    return count if known or (titled and not parts) else 0


def _is_entry(lines: Sequence[str], place: int) -> bool:
    """Whether a bare kind of document (公告) is an entry of a menu: others stand above and below it."""
    below = lines[place + 1] if place + 1 < len(lines) else ""
    return place > 0 and len(lines[place]) == _VAGUE and is_menu_line(below) and bool(below) and not _is_official(below)


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
    return bool(shape.DATE.match(line)) or (bool(shape.RECIPIENTS.search(line)) and shape.han(line) >= 4)


def _set_aside_index(sheet: Sheet, lines: Sequence[str], start: int, text: int) -> None:
    """Lines of the index table and the line under a title (发布时间：… 来源：…), near the top; the last date stays.

    The text begins at the line ``text``.
    """
    found = [
        place
        for place in range(start, min(start + _INDEX_DEPTH, len(lines)))
        if (":" in lines[place] or "：" in lines[place] or is_counted(lines[place]))
        and sheet.drafts[place].text
        and (is_index_line(lines[place]) or (place < text and _is_of_the_page(lines, place)))
        and not (place > text and (lines[place][0] in "（(" or _is_under_a_title(sheet.drafts, place)))
        and not shape.has_sentence(lines[place].rstrip("。"))
    ]
    dated = [place for place in found if _date_of(sheet.drafts[place]) is not None]
    for place in found:
        _set_aside_but_day(sheet, sheet.drafts[place], keep=bool(dated) and place == dated[-1])


def _set_aside_later_heads(sheet: Sheet, text: int) -> None:
    """The line under the title of a second page and of all that follow it, in a file that holds several."""
    for place in range(text + 1, len(sheet.drafts)):
        line = sheet.drafts[place].text
        if len(line) <= _LONGEST_INDEX and (":" in line or "：" in line) and is_index_line(line.strip()):
            dated = _date_of(sheet.drafts[place]) is not None
            if dated and not shape.has_sentence(line) and _is_under_a_title(sheet.drafts, place):
                _set_aside_but_day(sheet, sheet.drafts[place], keep=True)


def _is_under_a_title(drafts: Sequence[Draft], place: int) -> bool:
    above = drafts[place - 1].text if place else ""
    return len(above) > _SHORT and not shape.has_sentence(above) and shape.is_kind_title(above)


def _set_aside_but_day(sheet: Sheet, draft: Draft, *, keep: bool) -> None:
    date = _date_of(draft) if keep else None
    if date is None:
        sheet.set_aside(draft, Sort.INDEX.value)
    else:
        sheet.cut_to(draft, _start_of(draft, date), date.end("day"), Sort.INDEX.value)


def _start_of(draft: Draft, date: re.Match[str]) -> int:
    """A day in figures stands for itself; one written out could be that of signing, and keeps its label."""
    label = pattern(r"{dated}\s*[:：]\s*$", "chrome").search(draft.text, 0, date.start("day"))
    written = label is not None and "年" in date["day"] and len(label[0].rstrip(" :：")) > _VAGUE
    return label.start() if label and written else date.start("day")


def _is_of_the_page(lines: Sequence[str], place: int) -> bool:
    return is_byline(lines[place]) or _is_english(lines[place]) or _is_field_of_page(lines, place)


def _is_field_of_page(lines: Sequence[str], place: int) -> bool:
    """征集主题：关于…的公告 over that very title, and what stands between the two: fields that the page fills in.

    Those that say something of the document (文号) are taken as fields later.
    """
    if pattern(r"{fact}\s*[:：]", "chrome").match(lines[place]):
        return False
    for above in range(max(0, place - _FIELDS), place + 1):
        named = _NAMED.fullmatch(lines[above])
        below = lines[place + 1 : above + 2 + _FIELDS]
        if named and len(named["value"]) > _SHORT and named["value"] in below:
            return _NAMED.fullmatch(lines[place]) is not None
    return False


def _set_aside_bylines(sheet: Sheet, lines: Sequence[str], places: range) -> None:
    """What stands round the day of publication, above the text: the account that shows the page, calls to follow it."""
    for place in places:
        draft, line = sheet.drafts[place], lines[place]
        if not draft.text or _is_official(line):
            continue
        above, below = (sheet.drafts[near] if 0 <= near < len(lines) else None for near in (place - 1, place + 1))
        under_a_day = above is not None and (not above.text or _ISO.fullmatch(above.text.strip()))
        over_chrome = below is not None and (not below.text or sort_of(lines[place + 1]) is Sort.SHARE)
        often = lines[: places.start + _INDEX_DEPTH].count(line) > 1
        if is_menu_line(line) and (often or (place > places.start and under_a_day and over_chrome)):
            sheet.set_aside(draft, "navigation")
        elif len(line) <= _WRAPPED and _tools_in(line) >= 2:
            sheet.set_aside(draft, "blurb")
    for place in places:
        draft = sheet.drafts[place]
        tagged = _TAGGED.fullmatch(draft.text) if _MAY_BE_TAGGED.search(draft.text) else None
        if (
            tagged
            and tagged["title"] != draft.text
            and "关于" in tagged["title"]
            and shape.is_kind_title(tagged["title"])
        ):
            sheet.cut_to(draft, *tagged.span("title"), Sort.SHARE.value)


@judged_once
def _begins_text(line: str) -> bool:
    if "。" in line or "；" in line or len(line) > _LONG or shape.RECIPIENTS.search(line):
        return True
    return shape.has_label(line) and not has_no_word(line)


def _is_english(line: str) -> bool:
    """Release time: 2025-03-12 Views: 39; Font size: Large Medium Small. A title in English has no colon."""
    return ":" in line and is_foreign(line) and bool(_ENGLISH_LABEL.match(line))


def _date_of(draft: Draft) -> re.Match[str] | None:
    """The publication date of an index line: right after 发布时间：, or at its beginning."""
    label = pattern(r"{dated}\s*[:：]\s*", "chrome").search(draft.text)
    found = _ISO.match(draft.text, label.end() if label else len(draft.text) - len(draft.text.lstrip()))
    if found and _RANGE.match(draft.text, found.end()):
        return None  # from then till then: no day of publication
    if is_counted(draft.text.strip()):
        return COUNTED.search(draft.text)
    found = found or day_before_source(draft.text)
    return found or (CLOCKED.search(draft.text) if is_byline(draft.text) or is_foreign(draft.text) else None)
