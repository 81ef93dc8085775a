"""Chrome: text of the page round a notice. Told by place, shape and repetition; words are a help, not the proof.

Three zones: before the first official line, after the last one, and between. Between them only lines go that no notice
can hold (image file names, breadcrumbs, page numbers, editors' names, photo credits). When in doubt a line stays.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise

from reader.clean import shape
from reader.clean.annotations import ANNOTATION
from reader.clean.buttons import take_out_buttons
from reader.clean.chrome_lines import Sort, is_led_breadcrumb, sort_of, sorted_lines
from reader.clean.contents import set_aside_contents
from reader.clean.draft import DAY_OF_PAGE, Draft, Sheet
from reader.clean.footer import LOOKED_AT, footer_start, is_day_in_figures
from reader.clean.head import set_aside_head
from reader.clean.index_table import set_aside_index_tables
from reader.clean.judged import judged_once
from reader.clean.link_lists import is_address, is_day, is_digest_page, is_list_page, may_have_links
from reader.clean.page_numbers import numbers_within, page_numbers, running_heads
from reader.clean.script import beginning, has_rare, is_traditional, is_usual, simplify, simplify_all

View = Callable[[str], str]
_ANNEX_LINK = re.compile(r"\s*附\s*件\s*[\d一二三四五六七八九十]{0,3}\s*[:：.．、]\s*\S")
# 办法.pdf（1.2MB，下载次数：33）: what a page says of a file that hangs on a notice
_SIZE = re.compile(
    r"\.(?:pdf|ofd|docx?|wps|xlsx?|et|pptx?|zip|rar|7z|txt|jpe?g|png)(?P<said>\s*[（(\[【][^（）()\[\]【】]{0,20}?"
    r"\d(?:\.\d+)?\s*(?:[KMG]i?B|[KMG]|bytes|字节)(?![A-Za-z])[^（）()\[\]【】]{0,24}[）)\]】])",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"\.(?:pdf|ofd|docx?|wps|xlsx?|et|pptx?|zip|rar|7z)\s*(?:[（(][^（）()]{0,20}[)）])?\s*$", re.IGNORECASE
)
# 附件【1.申请表.docx】已下载33次
_DOWNLOADED = re.compile(
    r"\s*附\s*件\s*[【\[][^【】\[\]\n]{2,80}\.(?:pdf|ofd|docx?|wps|xlsx?|et|zip|rar|7z)\s*[】\]](?P<said>\s*已?下载\s*\d*\s*次?)\s*",
    re.IGNORECASE,
)
_OVER_FILES = re.compile(r"\s*(?:相关)?附\s*件\s*(?:下载|列表)?\s*[:：]?\s*")
_NAMES_ANNEX = re.compile(r"\s*附\s*件\s*[:：\d]\s*[\w《]")
# What stands right above: the day of signing, a note in brackets, a sentence, another file.
_ENDS_TEXT = re.compile(rf"(?:日|[。）)])\s*$|{_FILE.pattern}", re.IGNORECASE)
_BETWEEN_PARTS = re.compile(r"[>＞»›/|]")
_OF_PAPER = {"page", "page-number", "contents", Sort.RULE.value}  # prints have them too
_LONGEST, _LONGEST_LIST, _LONGEST_SEEN = 400, 300, 1000
_FIRST_ROWS, _LONGEST_ROW = 12, 110


def set_aside_chrome(sheet: Sheet) -> None:
    """Record every line of chrome and take it out."""
    take_out_buttons(sheet)
    view = _view_of(sheet)
    lines = [draft.text for draft in sheet.drafts]
    numbers = frozenset(page_numbers(lines, lambda: _set_apart(sheet)))
    # The format has told which lines are heads of pages: the title that they repeat is none.
    untold = ["" if draft.role == "page" else draft.text for draft in sheet.drafts] if numbers else []
    heads = [*running_heads(untold, numbers), *_beside_moments(sheet, numbers)] if numbers else ()
    for index in sorted({*numbers, *heads}):
        sheet.set_aside(sheet.drafts[index], "page-number" if index in numbers else "page")
        if index:
            sheet.drafts[index - 1].ends_page = True
    for draft in sheet.drafts if numbers_within(sheet.whole()) else ():
        if spans := numbers_within(draft.text):
            sheet.take_out(draft, spans, "page-number")
    sheet.drop_empty()
    _set_aside_parts(sheet)
    set_aside_contents(sheet)
    set_aside_index_tables(sheet)
    set_aside_head(sheet, view)
    _set_aside_list_page(sheet)
    _set_aside_addresses(sheet)
    tail = sheet.drafts[-LOOKED_AT:]
    listed = "links" in sheet.kinds
    seen = [draft.text for draft in tail] if view is str else [_seen(draft, view) for draft in tail]
    paper = sheet.kinds.keys() <= _OF_PAPER or "footer" in sheet.kinds  # what a look left above a foot is of the text
    start = footer_start(seen, _site_words(sheet), may_be_all=listed, paper=paper)
    for draft in tail[start:]:
        if draft.role != DAY_OF_PAGE and not is_day_in_figures(draft.text):  # the day that the page gives stays
            sheet.set_aside(draft, "footer")
    sheet.drop_empty()
    _set_aside_single_lines(sheet, view)
    _set_aside_downloads(sheet)
    _take_out_sizes(sheet)


def _beside_moments(sheet: Sheet, numbers: frozenset[int]) -> list[int]:
    """The places of what stands on one line behind the moment at which a browser printed a page, also the first."""
    drafts = sheet.drafts
    moments = (at for at in numbers if at - 1 in numbers and is_day(drafts[at].text))
    found = [at + 1 for at in moments if at + 1 < len(drafts) and drafts[at + 1].line == drafts[at].line]
    first = found and is_day(drafts[0].text) and drafts[1].text in {drafts[at].text for at in found}
    return [*([1] if first else []), *found]


def _set_apart(sheet: Sheet) -> frozenset[int]:
    """The places of lines with a blank line on both sides, or at an end, where most lines follow one another."""
    gaps = [below.line - above.last_line > 1 for above, below in pairwise(sheet.drafts)]
    if sum(gaps) * 2 > len(gaps):
        return frozenset()
    return frozenset(at for at, around in enumerate(zip([True, *gaps], [*gaps, True], strict=True)) if all(around))


def _set_aside_downloads(sheet: Sheet) -> None:
    """The page's buttons for files that the notice names itself; of others the name of the file stays."""
    found = [
        (draft, said) for draft in sheet.drafts if "下载" in draft.text and (said := _DOWNLOADED.fullmatch(draft.text))
    ]
    files = [draft for draft, _ in found]
    named = any(_NAMES_ANNEX.match(draft.text) for draft in sheet.drafts if draft not in files) if found else False
    for draft, said in found:
        sheet.take_out(draft, [said.span() if named else said.span("said")], Sort.SHARE.value)
    sheet.drop_empty()


def _take_out_sizes(sheet: Sheet) -> None:
    if not _SIZE.search(sheet.whole()):
        return
    for draft in sheet.drafts:
        spans = [found.span("said") for found in _SIZE.finditer(draft.text)]
        if spans:
            sheet.take_out(draft, spans, Sort.SHARE.value)


def _set_aside_parts(sheet: Sheet) -> None:
    """What a web page itself calls its menu, footer or margin, and lines of nothing but links above or below the text.

    A link between official lines stays: a notice may link to its annex, and so does 附件1：… wherever it stands.
    """
    if not any(draft.role and draft.role != DAY_OF_PAGE for draft in sheet.drafts):
        return
    for draft in sheet.drafts:
        if draft.role == "links" and _ANNEX_LINK.match(draft.text):
            draft.role = ""
    _know_files(sheet.drafts)
    official = [index for index, draft in enumerate(sheet.drafts) if draft.role in ("", DAY_OF_PAGE)]
    first, last = (official[0], official[-1]) if official else (0, -1)
    for index, draft in enumerate(sheet.drafts):
        if draft.role not in ("", DAY_OF_PAGE) and official and (draft.role != "links" or not first < index < last):
            sheet.set_aside(draft, draft.role)
            if draft.role == "page":  # running headers and footers stand between the pages of a printed document
                above = bisect_left(official, index)
                sheet.drafts[official[above - 1]].ends_page = above > 0
    sheet.drop_empty()


def _know_files(drafts: Sequence[Draft]) -> None:
    """Links to files right below a text that names no annexes are its annexes, else the page's downloads of them.

    What a page says over its downloads (附件下载：) is the page's too.
    """
    files = [
        place for place, draft in enumerate(drafts) if place and draft.role == "links" and _FILE.search(draft.text)
    ]
    named = any(_NAMES_ANNEX.match(draft.text) for draft in drafts if not draft.role) if files else False
    for place in files:
        above = drafts[place - 1]
        if above.role or not (_OVER_FILES.fullmatch(above.text) or _ENDS_TEXT.search(above.text)):
            continue
        if not named:
            drafts[place].role = ""
        elif _OVER_FILES.fullmatch(above.text):
            above.role = "links"


def _set_aside_addresses(sheet: Sheet) -> None:
    """The address of a page right above or below its day, as feeds give it."""
    drafts = sheet.drafts if "http" in sheet.whole() else ()
    for place, draft in enumerate(drafts):
        if draft.text.lstrip().startswith("http") and is_address(draft.text):
            near = (drafts[at].text for at in (place - 1, place + 1) if 0 <= at < len(drafts))
            if any(is_day(text) for text in near):
                sheet.set_aside(draft, "links")
    sheet.drop_empty()


def _set_aside_list_page(sheet: Sheet) -> None:
    """A page that only lists titles holds no notice."""
    if len(sheet.drafts) > _LONGEST_LIST:
        return
    whole = sheet.whole()
    begins = islice((row for draft in sheet.drafts for row in draft.text.split("\n") if row.strip()), _FIRST_ROWS)
    is_list = not any(map(_long, begins)) and may_have_links(whole) and is_list_page(_rows(sheet))
    if is_list or is_digest_page(whole):
        for draft in sheet.drafts:
            sheet.set_aside(draft, "links")
        sheet.drop_empty()


def _rows(sheet: Sheet) -> Iterator[str]:
    """The lines above the foot of a page which are of no sort, the rows of tables each for itself."""
    rows = [row for draft in sheet.drafts for row in draft.text.split("\n") if row.strip()]
    tail = rows[-LOOKED_AT:]
    foot = len(rows) - len(tail) + footer_start(tail, frozenset(), may_be_all=True)
    yield from (row for row in rows[:foot] if sort_of(row) is Sort.NONE)


def _long(row: str) -> bool:
    return len(row) > _LONGEST_ROW or "。" in row


def _set_aside_single_lines(sheet: Sheet, view: View) -> None:
    drafts = sheet.drafts
    lines = [draft.text if draft.changed > sheet.seen and len(draft.text) <= _LONGEST else "" for draft in drafts]
    above, last = None, -1
    for place in sorted_lines(lines if view is str else list(map(view, lines))):
        draft, above = drafts[place], drafts[place - 1] if place - 1 > last else above
        if draft.kind in ("paragraph", "list"):
            sort = sort_of(view(lines[place]))
            if sort is Sort.BREADCRUMB and not is_led_breadcrumb(view(lines[place])):
                sort = Sort.NONE
            if sort is not Sort.NONE:
                sheet.set_aside(draft, sort.value)
                if sort in (Sort.PAGER, Sort.SHARE) and above is not None:  # 上一页 1 2 下一页 may stand in a sentence
                    above.ends_page = True
        above, last = draft if draft.text else above, place
    sheet.drop_empty()


def _seen(draft: Draft, view: View) -> str:
    # A table or a long paragraph is never a footer: no need to look into it.
    return view(draft.text) if draft.kind != "table" and len(draft.text) <= _LONGEST else draft.text


def _view_of(sheet: Sheet) -> View:
    """How lines are looked at: in simplified script and without readings where the capture has those defects."""
    if sheet.told(is_usual) or not sheet.told(has_rare):
        return str
    if not is_traditional("".join(beginning(draft.text for draft in sheet.drafts[:200]))):
        return str
    lines = [draft.text for draft in sheet.drafts if len(draft.text) <= _LONGEST_SEEN]
    known = dict(zip(lines, simplify_all([ANNOTATION.sub("", line) for line in lines], sheet.simple), strict=True))
    return lambda text: known[text] if text in known else simplify(ANNOTATION.sub("", text))


def _site_words(sheet: Sheet) -> frozenset[str]:
    """Names of the site, as the breadcrumb gives them: a line after the notice that repeats one is its footer."""
    return frozenset().union(*map(_parts_of, sheet.kinds.get(Sort.BREADCRUMB.value, ())))


@judged_once
def _parts_of(crumb: str) -> frozenset[str]:
    parts = {part.strip() for part in _BETWEEN_PARTS.split(crumb)}
    return frozenset(part for part in parts if shape.han(part) >= 3)
