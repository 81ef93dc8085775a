"""A notice laid out as lines and regions, in the order of a printed document (GB/T 9704-2012, 7.3)."""

import re
from collections.abc import Iterator

from reader.base.wording import day_shown, tr
from reader.notice import Notice, Section
from reader.page.model import Cell, Line, Region, Role, Table
from reader.page.tables import rows_of

CHARACTERS_A_MINUTE = 200  # what older listeners follow well: research in the project's standards
_DEEPEST_REGION_WITHOUT_HEADING = 2  # 1. and （1） items that are only a sentence are read with their parent
_WHITE = re.compile(r"[ \t\n\r\f\v]+")
# Characters that are not text but steer the Markdown library, Qt's text document or a terminal.
_STEERING = re.compile("[\x00-\x08\x0e-\x1f\x7f\u2028\u2029\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_LONGEST_NAME = 40
_IN_WORD, _LAST_WORD = re.compile(r"[A-Za-z0-9]{2}"), re.compile(r"[A-Za-z0-9]+$")
_BETWEEN, _PAUSE = " · ", "；  "  # of the same length: offsets count in both


def listening_minutes(characters: int) -> int:
    """Minutes it takes to hear so many characters at the normal rate; at least 1."""
    return max(1, round(characters / CHARACTERS_A_MINUTE))


def lines_of(notice: Notice) -> tuple[tuple[Line, ...], tuple[Region, ...], tuple[Table, ...]]:
    """Lines, regions and tables of a notice.

    Region 0 is the title, the recipients and the text before the first heading. The document that a notice hands
    on, and every section that has a heading or is of level 1 or 2, is a region of its own.
    """
    return _Layout().build(notice)


class _Layout:
    """Collects lines, and where each region begins."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.tables: list[Table] = []
        self.starts: list[tuple[str, int, int]] = []  # name, first line, level of the section (0: none)

    def build(self, notice: Notice) -> tuple[tuple[Line, ...], tuple[Region, ...], tuple[Table, ...]]:
        self._begin(notice.title, 0)
        self._add(notice.title, Role.TITLE)
        self._add(_facts(notice), Role.FACTS)
        self._add(_with_colon(notice.recipients), Role.RECIPIENTS)
        closing_done = False
        for section in notice.sections:
            closing_done = self._section(section, notice, closing_done)
        if not closing_done:
            if any(section.level for section in notice.sections):
                self._begin(tr("落款"), 0)
            self._closing(notice)
        self._imprint(notice)
        return tuple(self.lines), self._regions(), tuple(self.tables)

    def _section(self, section: Section, notice: Notice, closing_done: bool) -> bool:
        gap = " " if section.label[-1:].isdecimal() else ""  # 1 总则, as plans print it
        opening = f"{section.label}{gap}{section.heading}"
        if section.heading:
            self._begin(opening.rstrip("：:"), section.level)
            self._add(opening + ("。" if section.heading_source == "run-in" else ""), Role.HEADING, section.level)
            opening = ""
        elif 0 < section.level <= _DEEPEST_REGION_WITHOUT_HEADING:
            self._begin(opening + "".join(section.paragraphs[:1]), section.level)
        for paragraph in section.paragraphs or (("",) if opening else ()):
            if section.level == 0 and notice.annex_title and paragraph == notice.annex_title and not closing_done:
                closing_done = self._closing(notice)
                self._begin(paragraph, 0)
                self._add(paragraph, Role.ANNEX_TITLE)
                continue
            if "\n" in paragraph:
                self._table(opening, paragraph)
            else:
                self._add(opening + paragraph, Role.PARAGRAPH)
            opening = ""
        return closing_done

    def _table(self, opening: str, table: str) -> None:
        table = _STEERING.sub("", table)
        first, cells = len(self.lines), list[Cell]()
        for row in rows_of(table):
            shift = len(_clean(opening))
            cells += (
                Cell(spot.row, spot.column, len(self.lines), spot.start + shift, spot.end + shift, spot.heading)
                for spot in row.spots
            )
            self._add(opening + row.text, Role.PARAGRAPH)
            opening = ""
        if cells:
            columns = max(row.count("\t") for row in table.split("\n")) + 1
            self.tables.append(Table(first, len(self.lines) - 1, table.count("\n") + 1, columns, tuple(cells)))

    def _closing(self, notice: Notice) -> bool:
        for text in _attachment_lines(notice):
            self._add(text, Role.ATTACHMENT)
        for text in (*notice.signed, _in_brackets(notice.openness)):
            self._add(text, Role.CLOSING)
        return True

    def _imprint(self, notice: Notice) -> None:
        # 版记 stands at the very end, after what is handed on (GB/T 9704-2012, 7.4).
        for text in notice.imprint:
            self._add(text, Role.CLOSING)

    def _begin(self, name: str, level: int) -> None:
        self.starts.append((_shortened(_clean(name)), len(self.lines), level))

    def _add(self, text: str, role: Role, level: int = 0) -> None:
        text = _clean(text)
        if text:
            region = -1 if role is Role.FACTS else len(self.starts) - 1
            said = text.replace(_BETWEEN, _PAUSE) if role is Role.FACTS else ""
            self.lines.append(Line(text, role, region, level, said))

    def _regions(self) -> tuple[Region, ...]:
        ends = [first for _, first, _ in self.starts[1:]] + [len(self.lines)]
        regions = []
        for number, (name, first, level) in enumerate(self.starts):
            last = ends[number] - 1
            if last == first and self.lines[first].role is Role.HEADING:
                last = self._end_of_parts(number, level) - 1
            if last >= first:
                regions.append(Region(name, first, last))
        return tuple(regions)

    def _end_of_parts(self, number: int, level: int) -> int:
        # A heading with nothing under it but further headings: whoever asks for it wants to hear those.
        for _, first, other in self.starts[number + 1 :]:
            if other <= level:
                return first
        return len(self.lines)


def chinese_date(date: str | None) -> str:
    """``2025-03-06`` as 2025年3月6日, or as the language in use writes it; empty for None."""
    return day_shown(date) if date else ""


def characters_of(notice: Notice) -> int:
    """How many characters are read when a notice is read from the title to its end."""
    return len(notice.title) + sum(
        len(section.label) + len(section.heading) + sum(map(len, section.paragraphs)) for section in notice.sections
    )


def _facts(notice: Notice) -> str:
    return _BETWEEN.join(_fact_parts(notice))


def _fact_parts(notice: Notice) -> Iterator[str]:
    yield from filter(None, (notice.number, notice.issuer, notice.kind))
    yield from (mark for mark in notice.marks if mark.strip() != "★")  # an ornament when it stands alone
    if notice.issued:
        yield tr("成文 {date}", date=chinese_date(notice.issued))
    if notice.published:
        yield tr("发布 {date}", date=chinese_date(notice.published))
    if notice.editions:
        yield tr("来源 {source}", source=_source_of(notice))
    if notice.title_source == "derived":
        yield tr("标题由正文提取")
    yield tr("约听 {minutes} 分钟", minutes=listening_minutes(characters_of(notice)))


def _source_of(notice: Notice) -> str:
    """The site or file that a notice came from; how many, when there are several."""
    sources = dict.fromkeys(edition.source for edition in notice.editions)
    if len(sources) > 1:
        return tr("{count} 份材料", count=len(sources))
    (source,) = sources
    site = re.match(r"\w+://([^/]+)", source)
    return site[1] if site else re.split(r"[/\\]", source.rstrip("/\\"))[-1]


def _with_colon(recipients: str) -> str:
    # The field holds the names alone; on paper they end in a colon (GB/T 9704-2012, 7.3.2).
    return f"{recipients.rstrip('：:')}：" if recipients else ""


def _in_brackets(note: str) -> str:
    # 附注 stands in round brackets (GB/T 9704-2012, 7.3.7).
    return f"（{note.strip('（()）')}）" if note else ""


def _attachment_lines(notice: Notice) -> Iterator[str]:
    several = len(notice.attachments) > 1
    for number, name in enumerate(notice.attachments, 1):
        yield f"{'附件：' if number == 1 else ''}{f'{number}.' if several else ''}{name}"


def _shortened(name: str) -> str:
    """At most _LONGEST_NAME characters; where letters or digits stand in words, it ends between two of them."""
    if len(name) <= _LONGEST_NAME:
        return name
    head = name[: _LONGEST_NAME - 1]
    if _IN_WORD.match(name[len(head) - 1 : len(head) + 1]):
        head = _LAST_WORD.sub("", head) or head
    return head.rstrip() + "…"


def _clean(text: str) -> str:
    # strip() takes every white character of Unicode, as the Markdown library does at both ends of a block.
    return _WHITE.sub(" ", _STEERING.sub("", text)).strip()
