"""One capture into its notices: a portal prints many documents one after the other, each with its publication date.

A date mark is a numeric date (2025-03-10) that stands alone in a block, or glued to the beginning of one, or glued
to the end of one, or inside one between an end of sentence and an addressee. Which document a mark belongs to is
told by place (is there text before the first mark, after the last?) and checked against the signing dates: no
document is published before it is signed.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.capture import Block
from reader.notice.boards import documents
from reader.notice.dates import NUMERIC, WRITTEN, date_of, found_at_years
from reader.notice.numbers import ends_with_kind
from reader.notice.organs import is_organ, split_recipients
from reader.notice.rules import words
from reader.notice.signature import HEADING_LABEL, ITEM_LABEL, has_seal, is_signer
from reader.notice.speeches import is_day_of_speech
from reader.notice.titles import glued_title

# 2025-03-10T09:15:00+08:00 in a feed
_CLOCK = r"(?:[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_BRACKETS = ("[", "【", "（", "(", "〔")
_OPEN, _CLOSE = rf"[{re.escape(''.join(_BRACKETS))}]?\s*", r"\s*[\]】）)〕]?"
_ALONE = re.compile(rf"\s*{_OPEN}{NUMERIC}{_CLOCK}{_CLOSE}\s*")
_LEADING = re.compile(rf"\s*{_OPEN}{NUMERIC}{_CLOCK}{_CLOSE}\s*(?=[\u3400-\u9fff《“〈<])")
_TRAILING = re.compile(rf"(?<=[。）)！!？?日])\s*{_OPEN}{NUMERIC}{_CLOCK}{_CLOSE}\s*$")
_INSIDE = re.compile(rf"(?<=[。）)！!？?日])\s*{_OPEN}{NUMERIC}{_CLOCK}{_CLOSE}\s*(?=[\u3400-\u9fff《])")
# 关于停水的通知 2025-02-10: its own title, and the day of publication beside it
_BESIDE_TITLE = re.compile(rf"\s*{_OPEN}{NUMERIC}{_CLOCK}{_CLOSE}\s*$")
# Nobody signs at 17:05.
_STAMP = re.compile(rf"\s*(?P<date>{WRITTEN.pattern})\s*\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?\s*")
# 来信日期, and the day on the next line: a field of the text.
_WAITS = re.compile(
    r"\s*(?:来信|写信|留言|提问|咨询|答复|回复|办理|办结|受理|报名|截止)[\u4e00-\u9fff]{0,2}(?:日期|时间)\s*[:：]?\s*"
)
_HEADING = re.compile(rf"\s*(?:{HEADING_LABEL}|{ITEM_LABEL})[^。；！？，,\d]{{2,20}}")
_LONGEST_STAMP = 40
_NUMERIC_YEAR = re.compile(r"[0-9０-９]\d{3}\s?[-/.．－]")  # each of these has one; a class is found faster
_WRITTEN_FIRST = re.compile(rf"\s*{_OPEN}(?P<date>{WRITTEN.pattern}){_CLOSE}\s*")
_SENTENCE = re.compile(r"[。；;：]|:(?![\d/])")
_HAN = re.compile(r"[\u3400-\u9fff]")
_BEGINS = "notice"  # the role of the first block of a page below another
_NOTE = re.compile(r"\s*[（(][^（）()]{2,40}[)）]\s*")
_THIN = 40  # Han characters; the shortest real notice of the captures has 250, a headline at most 60 and no 。
_LONGEST_TITLE, _LONGEST_ROW, _FEWEST_ROWS, _NEAR = 80, 80, 2, 3
_MOST_SIGNERS = 6  # lines: the offices that sign below their day, and a note


class Part(NamedTuple):
    """The blocks of one notice, without its date mark, and its publication date if a mark told it."""

    blocks: tuple[Block, ...]
    published: str | None


class _Mark(NamedTuple):
    """A date mark: it stands before piece number ``before`` (pieces are the block texts between marks)."""

    before: int
    iso: str
    block: Block


def split(blocks: Sequence[Block]) -> tuple[Part, ...]:
    """Cut a capture's blocks into notices, in order. Each page of a capture of several has its own."""
    starts = [place for place, block in enumerate(blocks) if place and block.role == _BEGINS]
    pages = pairwise([0, *starts, len(blocks)])
    return tuple(part for start, end in pages for part in _split_page(blocks[start:end]))


def _split_page(blocks: Sequence[Block]) -> tuple[Part, ...]:
    """The same for one page. Without date marks their own form must tell them."""
    pieces, marks = _said_once(*_pieces(blocks))
    pieces, marks = _without_signatures(pieces, marks)
    pieces, marks = _without_thin_pieces(pieces, marks)
    if not marks:
        return tuple(Part(tuple(piece), None) for piece in pieces if piece for piece in documents(piece))
    if len(marks) == 1:
        return _one_mark(pieces, marks[0])
    if _titles_stand_above_the_dates(pieces):
        return _dated_under_title(pieces, marks)
    trailing, leading = _trailing(pieces, marks), _leading(pieces, marks)
    first, second = (trailing, leading) if any(_HAN.search(block.text) for block in pieces[0]) else (leading, trailing)
    return second if _violations(first) > _violations(second) else first


def _pieces(blocks: Sequence[Block]) -> tuple[list[list[Block]], list[_Mark]]:
    """The blocks between the marks: piece 0, mark 0, piece 1, mark 1 ... (there is one piece more than marks)."""
    pieces: list[list[Block]] = [[]]
    marks: list[_Mark] = []
    written = False
    dated = {place for place, block in enumerate(blocks) if block.kind != "table" and _may_have_mark(block.text)}
    rows = _dated_rows(blocks) if any(blocks[place].text[:1].isdecimal() for place in dated) else ()
    for place, block in enumerate(blocks):
        if place not in dated or place in rows or (place and _awaits_day(blocks[place - 1].text)):
            if block.text.strip():
                pieces[-1].append(block)
            continue
        rest = 0
        found = _marks_in(block.text) if not _is_day_of_speech(blocks, place) else []
        if not found:
            signed = place > 0 and is_organ(blocks[place - 1].text)
            alone = written and block is blocks[-1] and not signed
            found = _written_mark(block.text, alone=alone or block.role == "day")
            written = written or bool(found)
        for start, end, iso in found:
            if block.text[rest:start].strip():
                pieces[-1].append(Block(block.text[rest:start].strip(), block.line, block.kind))
            marks.append(_Mark(len(pieces), iso, Block(block.text[start:end].strip(), block.line, block.kind)))
            pieces.append([])
            rest = end
        if block.text[rest:].strip():
            kept = block if rest == 0 else Block(block.text[rest:].strip(), block.line, block.kind)
            pieces[-1].append(kept)
    return pieces, marks


def _awaits_day(above: str) -> bool:
    """Whether a line says what the day below it is: 办理时间：, or 一、会议时间; 1.关于停水的通知 is a title."""
    if _WAITS.fullmatch(above):
        return True
    return _HEADING.fullmatch(above) is not None and not ends_with_kind(above)


def _may_have_mark(text: str) -> bool:
    """Whether a text has the year of a day in figures, or begins with a written day: a quick look."""
    return _NUMERIC_YEAR.search(text) is not None or _WRITTEN_FIRST.match(text) is not None


def _is_day_of_speech(blocks: Sequence[Block], place: int) -> bool:
    if blocks[place].text.lstrip()[:1] not in _BRACKETS:
        return False
    return is_day_of_speech([block.text for block in blocks[max(0, place - _NEAR) : place + 1]])


def _dated_rows(blocks: Sequence[Block]) -> set[int]:
    """Places of lines that are rows of a table whose first cell is a day (2025-06-03 上午 东岭村): below a sentence."""
    rows: set[int] = set()
    began = False
    alike = [block.text[:1].isdecimal() and _is_dated_row(block.text) for block in blocks]
    if True not in alike:
        return rows
    for place, block in enumerate(blocks):
        if began and alike[place] and (alike[place - 1] or (place + 1 < len(blocks) and alike[place + 1])):
            rows.add(place)
        began = began or _SENTENCE.search(block.text) is not None
    return rows


def _is_dated_row(text: str) -> bool:
    if len(text) > _LONGEST_ROW:
        return False
    day = _LEADING.match(text)
    return day is not None and not _SENTENCE.search(text) and "关于" not in text and not _is_title(text)


def _marks_in(text: str) -> list[tuple[int, int, str]]:
    found: list[re.Match[str]] = []
    if _NUMERIC_YEAR.search(text) is None:
        return []
    alone = _ALONE.fullmatch(text)
    beside = _BESIDE_TITLE.search(text, max(0, len(text) - 40)) if "关于" in text[:_LONGEST_TITLE] else None
    if alone:
        found.append(alone)
    elif beside and _is_title(text[: beside.start()]):
        found.append(beside)
    else:
        leading, trailing = _LEADING.match(text), _TRAILING.search(text, max(0, len(text) - 40))
        inside = [match for match in _inside(text) if _begins_one(text[match.end() :][:302])]
        found = [match for match in (leading, *inside, trailing) if match]
    marks = []
    for match in found:
        iso = date_of("-".join(group for group in match.groups() if group and group.isdecimal()))
        if iso:
            marks.append((match.start(), match.end(), iso))
    return marks


def _begins_one(text: str) -> bool:
    """Whether a flattened text begins with addressees, or with a title that names its matter."""
    return split_recipients(text) is not None or ("关于" in text[:_LONGEST_TITLE] and glued_title(text)[0] != "")


def _inside(text: str) -> Iterator[re.Match[str]]:
    """The matches of ``_INSIDE``, looked for at the years: what it begins with may stand anywhere."""
    end = reached = 0
    for year in _NUMERIC_YEAR.finditer(text):
        before = text[reached : year.start()].rstrip()  # not all that stands before: many days may stand in one line
        if before.endswith(_BRACKETS):
            before = before[:-1].rstrip()
        start, reached = reached + len(before), year.end()
        match = _INSIDE.match(text, start) if start >= end else None
        if match:
            end = match.end()
            yield match


def _written_mark(text: str, *, alone: bool) -> list[tuple[int, int, str]]:
    """2025年3月10日 as a mark: glued before addressees; alone with a time of day, or last in a list with such marks.

    Anywhere else a written date is a signing date, or a word of a sentence.
    """
    stamp = _STAMP.fullmatch(text) if len(text) < _LONGEST_STAMP and (":" in text or "：" in text) else None
    if stamp and (stamped := date_of(stamp["date"])):
        return [(0, len(text), stamped)]
    match = _WRITTEN_FIRST.match(text)
    if match is None:
        return []
    rest = text[match.end() :]
    iso = date_of(match["date"])
    if iso and ((not rest and alone) or (rest and split_recipients(rest[:302]))):
        return [(match.start(), match.end(), iso)]
    return []


def _said_once(pieces: list[list[Block]], marks: list[_Mark]) -> tuple[list[list[Block]], list[_Mark]]:
    """A day right below itself, perhaps without its time, is one mark."""
    kept_pieces, kept_marks = [pieces[0]], list[_Mark]()
    for mark, piece in zip(marks, pieces[1:], strict=True):
        if kept_marks and not kept_pieces[-1] and mark.iso == kept_marks[-1].iso:
            kept_pieces[-1] = piece
        else:
            kept_marks.append(_Mark(len(kept_pieces), mark.iso, mark.block))
            kept_pieces.append(piece)
    return kept_pieces, kept_marks


def _without_signatures(pieces: list[list[Block]], marks: list[_Mark]) -> tuple[list[list[Block]], list[_Mark]]:
    """A day in figures beside the office that signs (清河市教育局 / 2025.3.6) stays text, unless all days stand so."""
    signing = [_signs(pieces[mark.before - 1], pieces[mark.before]) for mark in marks]
    if not any(signing) or (len(marks) > 1 and all(signing)):
        return pieces, marks
    kept_pieces, kept_marks = [[*pieces[0]]], list[_Mark]()
    for mark, piece, signs in zip(marks, pieces[1:], signing, strict=True):
        if signs:
            kept_pieces[-1] += [mark.block, *piece]
        else:
            kept_marks.append(_Mark(len(kept_pieces), mark.iso, mark.block))
            kept_pieces.append([*piece])
    return kept_pieces, kept_marks


def _signs(above: Sequence[Block], below: Sequence[Block]) -> bool:
    if not any(_SENTENCE.search(block.text) for block in above):
        return False
    if is_signer(above[-1].text):
        return True
    if not below or not is_organ(below[0].text):
        return False
    alone = len(below) <= _MOST_SIGNERS and all(is_organ(block.text) or _NOTE.fullmatch(block.text) for block in below)
    return alone or has_seal(below[0].text)


def _without_thin_pieces(pieces: list[list[Block]], marks: list[_Mark]) -> tuple[list[list[Block]], list[_Mark]]:
    """Headlines with dates (a list of links) are no documents: they and their dates stay text of their neighbour."""
    if len(marks) < 2:
        return pieces, marks
    kept_pieces, kept_marks = [[*pieces[0]]], list[_Mark]()
    rows = len(marks) > _FEWEST_ROWS and all(map(_is_thin, pieces[-_FEWEST_ROWS - 1 : -1]))  # titles with their days
    for mark, piece in zip(marks, pieces[1:], strict=True):
        last = mark.before == len(pieces) - 1
        if _is_thin(piece) and not (last and not piece and not rows):
            kept_pieces[-1] += [mark.block, *piece]
        else:
            kept_marks.append(_Mark(len(kept_pieces), mark.iso, mark.block))
            kept_pieces.append([*piece])
    return kept_pieces, kept_marks


def _is_thin(piece: Sequence[Block]) -> bool:
    return not any(_SENTENCE.search(block.text) for block in piece) and _han(piece) < _THIN


def _han(piece: Sequence[Block]) -> int:
    return sum(len(_HAN.findall(block.text)) for block in piece)


def _one_mark(pieces: list[list[Block]], mark: _Mark) -> tuple[Part, ...]:
    before, after = pieces
    if _is_whole(before) and not _is_thin(after) and _begins_a_notice(after):
        return Part(tuple(before), mark.iso), Part(tuple(after), None)
    return (Part((*before, *after), mark.iso),) if before or after else ()


def _is_whole(piece: Sequence[Block]) -> bool:
    """Whether a piece is a document that has come to its end: sentences, and a signing date or a bracket last."""
    if _han(piece) < _THIN or not any("。" in block.text for block in piece):
        return False
    tail = "".join(block.text for block in piece[-2:])[-60:]
    return bool(WRITTEN.search(tail)) or tail.rstrip().endswith(("。", "）", ")"))


def _begins_a_notice(piece: Sequence[Block]) -> bool:
    return any(split_recipients(block.text) for block in piece[:6]) or (bool(piece) and _is_title(piece[0].text))


def _is_title(text: str) -> bool:
    kinds = words("kinds", "statutory")
    if len(text) > _LONGEST_TITLE or "。" in text:
        return False
    return text.rstrip().endswith(kinds) or ("关于" in text and ends_with_kind(text))


def _titles_stand_above_the_dates(pieces: list[list[Block]]) -> bool:
    """Title, date, text; title, date, text: each piece but the last ends with the next document's title."""
    if not pieces[0] or not _is_thin(pieces[0]) or not _is_title(pieces[0][-1].text) or not pieces[-1]:
        return False
    return all(len(piece) > 1 and _is_title(piece[-1].text) for piece in pieces[1:-1])


def _dated_under_title(pieces: list[list[Block]], marks: list[_Mark]) -> tuple[Part, ...]:
    parts, title = [], pieces[0]
    for mark, piece in zip(marks, pieces[1:], strict=True):
        last = mark is marks[-1]
        body = piece if last else piece[:-1]
        parts.append(Part((*title, *body), mark.iso))
        title = piece[-1:]
    return tuple(parts)


def _trailing(pieces: list[list[Block]], marks: list[_Mark]) -> tuple[Part, ...]:
    dates = [*(mark.iso for mark in marks), None]
    return tuple(Part(tuple(piece), iso) for piece, iso in zip(pieces, dates, strict=True) if piece)


def _leading(pieces: list[list[Block]], marks: list[_Mark]) -> tuple[Part, ...]:
    dates = [None, *(mark.iso for mark in marks)]
    return tuple(Part(tuple(piece), iso) for piece, iso in zip(pieces, dates, strict=True) if piece)


def _violations(parts: Sequence[Part]) -> int:
    """How many notices would have been published before the day they were signed."""
    count = 0
    for part in parts:
        if part.published is None:
            continue
        signed = _signed(part.blocks)
        count += signed is not None and signed > part.published
    return count


def _signed(blocks: Sequence[Block]) -> str | None:
    """The first written date after an end of sentence, or alone in its block: most likely the signing date."""
    for block in blocks:
        for match in found_at_years(WRITTEN, block.text):
            before = block.text[max(0, match.start() - 8) : match.start()].rstrip()[-1:]
            if (not before or before in "。）)府厅局委") and _closes(block.text, match.end()):
                iso = date_of(match[0])
                if iso:
                    return iso
    return None


def _closes(text: str, end: int) -> bool:
    behind = text[end : end + 8].lstrip()
    return not behind or behind[0] in "（("
