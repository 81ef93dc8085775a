"""What was repaired in a notice, and where its editions differ, as a page like any other: with a way back."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from reader.clean import Repair
from reader.library import Difference, EditionRepairs, Library
from reader.page import Line, Page, Region, Role

TITLE = "修复记录"
# What the kinds of reader.clean are called, and what is done then.
KINDS = (
    ("damage", "乱码", "存坏了的字，按字节还原"),
    ("damage-unresolved", "没能还原的乱码", "原样留着"),
    ("annotation", "注音", "去掉夹在字后面的拼音"),
    ("script", "繁体字", "换成简体"),
    ("punctuation", "标点", "半角换成全角"),
    ("quotes", "引号和书名号", "补成一对"),
    ("width", "全角字母和数字", "换成半角"),
    ("spacing", "空格", "去掉多出来的"),
    ("entity", "网页符号", "换成它代表的字"),
    ("radical", "部首形的字", "换成看上去一样的普通字"),
    ("control", "控制字符", "去掉看不见的控制字符"),
    ("line-wrap", "断行", "把断开的一行接上"),
    ("page-break", "断页", "把断开的一页接上"),
    ("title-break", "标题断行", "把断开的标题接上"),
    ("page-number", "页码", "从正文里去掉"),
)
_OTHER = ("其他", "")
_MOST = 60  # different repairs of one kind that are listed; all are counted
_PLACES = 5  # lines of the source that are named for one of them
_LONGEST = 40  # characters that are quoted
_LABELS = "一二三四五六七八九十"


def repairs_page(library: Library, id_: str) -> Page:
    """The page for the notice with this id. Raises ReaderError. Imports the Markdown library."""
    from reader.page.markup import html_of, markdown_of

    lines, regions = lines_and_regions(library.notice(id_).title, library.repairs(id_), library.differences(id_))
    source = markdown_of(lines)
    return Page(TITLE, source, html_of(source), lines, regions)


def lines_and_regions(
    title: str, editions: Sequence[EditionRepairs], differences: Sequence[Difference]
) -> tuple[tuple[Line, ...], tuple[Region, ...]]:
    """Title and summary, the differences, then the repairs of each edition kind by kind."""
    parts: list[tuple[str, int, list[str]]] = []
    if len(editions) > 1:
        parts.append((f"来源之间的不同（{len(differences):,} 处）", 1, _difference_lines(differences)))
    for edition in editions:
        parts.append((f"{_short_source(edition.source)}（修复 {edition.total:,} 处）", 1, list(_unknown(edition))))
        parts += [(heading, 2, texts) for heading, texts in _by_kind(edition.repairs or ())]
    lines = [Line(TITLE, Role.TITLE, 0), Line(_summary(title, editions), Role.PARAGRAPH, 0)]
    regions = [Region(TITLE, 0, 1)]
    number = 0
    for heading, level, texts in parts:
        number += level == 1
        label = f"{_LABELS[(number - 1) % 10]}、" if level == 1 and number <= len(_LABELS) else ""
        first, region = len(lines), len(regions)
        lines.append(Line(label + heading, Role.HEADING, region, level))
        lines += [Line(text, Role.PARAGRAPH, region) for text in texts]
        regions.append(Region(label + heading, first, len(lines) - 1))
    return tuple(lines), tuple(regions)


def _summary(title: str, editions: Sequence[EditionRepairs]) -> str:
    total = sum(edition.total for edition in editions)
    made_of = f"由 {len(editions)} 个来源合成，" if len(editions) > 1 else ""
    return f"《{title.strip('《》')}》{made_of}一共修复 {total:,} 处。这里列出改了什么，原来的文件没有动过。"


def _unknown(edition: EditionRepairs) -> Iterator[str]:
    if edition.repairs is None:
        yield "这个来源是用旧版本添加的，只记了数目，没有清单。" if edition.total else "没有记录。"
    elif not edition.total:
        yield "这个来源没有需要修复的地方。"
    elif len(edition.repairs) < edition.total:
        yield f"下面只列出前 {len(edition.repairs):,} 处。"


def _by_kind(repairs: Iterable[Repair]) -> Iterator[tuple[str, list[str]]]:
    """(heading, lines) of each kind that there is: first the kinds of the table in its order, then the others."""
    grouped: dict[str, list[Repair]] = defaultdict(list)
    known = {kind for kind, _, _ in KINDS}
    for repair in repairs:
        grouped[repair.kind if repair.kind in known else ""].append(repair)
    for kind, name, done in (*KINDS, ("", *_OTHER)):
        if kind in grouped:
            about = f"：{done}" if done else ""
            yield f"{name}（{len(grouped[kind]):,} 处）{about}", _repair_lines(grouped[kind])


def _repair_lines(repairs: Sequence[Repair]) -> list[str]:
    """One line for all repairs that changed the same into the same, the most frequent first."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for repair in repairs:
        places[repair.before, repair.after].append(repair.where[0])
    ranked = sorted(places.items(), key=lambda item: (-len(item[1]), item[1][0]))
    lines = [_repair_line(*change, numbers) for change, numbers in ranked[:_MOST]]
    if rest := ranked[_MOST:]:
        count = sum(len(numbers) for _, numbers in rest)
        lines.append(f"另外还有 {len(rest):,} 种，共 {count:,} 处。")
    return lines


def _repair_line(before: str, after: str, numbers: Sequence[int]) -> str:
    named = list(Counter(numbers))
    where = "、".join(map(str, named[:_PLACES])) + (" 等" if len(named) > _PLACES else " ")
    count = f"，{len(numbers):,} 处" if len(numbers) > 1 else ""
    return f"{_quoted(before)} → {_quoted(after)}{count}（原文第 {where}行）"


def _difference_lines(differences: Sequence[Difference]) -> list[str]:
    if not differences:
        return ["各个来源的文字一样。"]
    return [_difference_line(each) for each in differences]


def _difference_line(each: Difference) -> str:
    source = _short_source(each.source)
    place = f"{each.section_label.rstrip('、')}　" if each.section_label else ""
    before = f"“……{each.before}”之后" if each.before else ""
    if not each.other:
        return f"{place}{before}：这里有{_quoted(each.kept)}，{source} 没有。"
    if not each.kept:
        return f"{place}{before}：这里没有，{source} 有{_quoted(each.other)}。"
    return f"{place}{before}：这里是{_quoted(each.kept)}，{source} 是{_quoted(each.other)}。"


def _short_source(source: str) -> str:
    return source if "://" in source else PurePath(source).name


def _quoted(text: str) -> str:
    if not text:
        return "（无）"
    if text.isspace():
        return "（换行）" if "\n" in text else "（空格）"
    text = " ".join(text.split())
    return f"“{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}”"
