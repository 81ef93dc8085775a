"""What was repaired in a notice, and where its editions differ, as a page like any other: with a way back."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from reader.base.wording import marked, tr
from reader.clean import Repair
from reader.library import Difference, EditionRepairs, Library
from reader.page import Line, Page, Region, Role

TITLE = marked("修复记录")
# What the kinds of reader.clean are called, and what is done then.
KINDS = (
    ("damage", marked("乱码"), marked("存坏了的字，按字节还原")),
    ("damage-unresolved", marked("没能还原的乱码"), marked("原样留着")),
    ("annotation", marked("注音"), marked("去掉夹在字后面的拼音")),
    ("script", marked("繁体字"), marked("换成简体")),
    ("punctuation", marked("标点"), marked("半角换成全角")),
    ("quotes", marked("引号和书名号"), marked("补成一对")),
    ("width", marked("全角字母和数字"), marked("换成半角")),
    ("spacing", marked("空格"), marked("去掉多出来的")),
    ("entity", marked("网页符号"), marked("换成它代表的字")),
    ("radical", marked("部首形的字"), marked("换成看上去一样的普通字")),
    ("control", marked("控制字符"), marked("去掉看不见的控制字符")),
    ("line-wrap", marked("断行"), marked("把断开的一行接上")),
    ("page-break", marked("断页"), marked("把断开的一页接上")),
    ("title-break", marked("标题断行"), marked("把断开的标题接上")),
    ("page-number", marked("页码"), marked("从正文里去掉")),
)
_OTHER = (marked("其他"), "")
_MOST = 60  # different repairs of one kind that are listed; all are counted
_PLACES = 5  # lines of the source that are named for one of them
_LONGEST = 40  # characters that are quoted
_LABELS = (
    marked("一、"), marked("二、"), marked("三、"), marked("四、"), marked("五、"),
    marked("六、"), marked("七、"), marked("八、"), marked("九、"), marked("十、"),
)  # fmt: skip


def repairs_page(library: Library, id_: str) -> Page:
    """The page for the notice with this id. Raises ReaderError. Imports the Markdown library."""
    from reader.page.markup import html_of, markdown_of

    lines, regions = lines_and_regions(library.notice(id_).title, library.repairs(id_), library.differences(id_))
    source = markdown_of(lines)
    return Page(tr(TITLE), source, html_of(source), lines, regions)


def lines_and_regions(
    title: str, editions: Sequence[EditionRepairs], differences: Sequence[Difference]
) -> tuple[tuple[Line, ...], tuple[Region, ...]]:
    """Title and summary, the differences, then the repairs of each edition kind by kind."""
    parts: list[tuple[str, int, list[str]]] = []
    if len(editions) > 1:
        parts.append((tr("来源之间的不同（{count:,} 处）", count=len(differences)), 1, _difference_lines(differences)))
    for edition in editions:
        heading = tr("{source}（修复 {total:,} 处）", source=_short_source(edition.source), total=edition.total)
        parts.append((heading, 1, list(_unknown(edition))))
        parts += [(heading, 2, texts) for heading, texts in _by_kind(edition.repairs or ())]
    lines = [Line(tr(TITLE), Role.TITLE, 0), Line(_summary(title, editions), Role.PARAGRAPH, 0)]
    regions = [Region(tr(TITLE), 0, 1)]
    number = 0
    for heading, level, texts in parts:
        number += level == 1
        label = tr(_LABELS[number - 1]) if level == 1 and number <= len(_LABELS) else ""
        first, region = len(lines), len(regions)
        lines.append(Line(label + heading, Role.HEADING, region, level))
        lines += [Line(text, Role.PARAGRAPH, region) for text in texts]
        regions.append(Region(label + heading, first, len(lines) - 1))
    return tuple(lines), tuple(regions)


def _summary(title: str, editions: Sequence[EditionRepairs]) -> str:
    total = sum(edition.total for edition in editions)
    made_of = tr("由 {count} 个来源合成，", count=len(editions)) if len(editions) > 1 else ""
    return tr(
        "《{title}》{made_of}一共修复 {total:,} 处。这里列出改了什么，原来的文件没有动过。",
        title=title.strip("《》"),
        made_of=made_of,
        total=total,
    )


def _unknown(edition: EditionRepairs) -> Iterator[str]:
    if edition.repairs is None:
        yield tr("这个来源是用旧版本添加的，只记了数目，没有清单。") if edition.total else tr("没有记录。")
    elif not edition.total:
        yield tr("这个来源没有需要修复的地方。")
    elif len(edition.repairs) < edition.total:
        yield tr("下面只列出前 {count:,} 处。", count=len(edition.repairs))


def _by_kind(repairs: Iterable[Repair]) -> Iterator[tuple[str, list[str]]]:
    """(heading, lines) of each kind that there is: first the kinds of the table in its order, then the others."""
    grouped: dict[str, list[Repair]] = defaultdict(list)
    known = {kind for kind, _, _ in KINDS}
    for repair in repairs:
        grouped[repair.kind if repair.kind in known else ""].append(repair)
    for kind, name, done in (*KINDS, ("", *_OTHER)):
        if kind in grouped:
            heading = tr("{name}（{count:,} 处）", name=tr(name), count=len(grouped[kind]))
            heading = tr("{title}：{value}", title=heading, value=tr(done)) if done else heading
            yield heading, _repair_lines(grouped[kind])


def _repair_lines(repairs: Sequence[Repair]) -> list[str]:
    """One line for all repairs that changed the same into the same, the most frequent first."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for repair in repairs:
        places[repair.before, repair.after].append(repair.where[0])
    ranked = sorted(places.items(), key=lambda item: (-len(item[1]), item[1][0]))
    lines = [_repair_line(*change, numbers) for change, numbers in ranked[:_MOST]]
    if rest := ranked[_MOST:]:
        count = sum(len(numbers) for _, numbers in rest)
        lines.append(tr("另外还有 {kinds:,} 种，共 {count:,} 处。", kinds=len(rest), count=count))
    return lines


def _repair_line(before: str, after: str, numbers: Sequence[int]) -> str:
    named = list(Counter(numbers))
    where = tr("、").join(map(str, named[:_PLACES])) + (tr(" 等") if len(named) > _PLACES else " ")
    count = tr("，{count:,} 处", count=len(numbers)) if len(numbers) > 1 else ""
    change = {"before": _quoted(before), "after": _quoted(after)}
    return tr("{before} → {after}{count}（原文第 {where}行）", **change, count=count, where=where)


def _difference_lines(differences: Sequence[Difference]) -> list[str]:
    if not differences:
        return [tr("各个来源的文字一样。")]
    return [_difference_line(each) for each in differences]


def _difference_line(each: Difference) -> str:
    source = _short_source(each.source)
    place = f"{each.section_label.rstrip('、')}　" if each.section_label else ""
    place += tr("“……{before}”之后", before=each.before) if each.before else ""
    here, there = _quoted(each.kept), _quoted(each.other)
    if not each.other:
        return tr("{place}：这里有{here}，{source} 没有。", place=place, here=here, source=source)
    if not each.kept:
        return tr("{place}：这里没有，{source} 有{there}。", place=place, source=source, there=there)
    return tr("{place}：这里是{here}，{source} 是{there}。", place=place, here=here, source=source, there=there)


def _short_source(source: str) -> str:
    return source if "://" in source else PurePath(source).name


def _quoted(text: str) -> str:
    if not text:
        return tr("（无）")
    if text.isspace():
        return tr("（换行）") if "\n" in text else tr("（空格）")
    text = " ".join(text.split())
    return f"“{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}”"
