"""The outline of a document: 一、（一）1.（1）① (GB/T 9704-2012, 7.3.3) and 第一章, 第一条, found by their sequence.

A label is believed when its number follows from the label before: 一 then 二; （一） begins anew in each 一、 or runs
on through them; so do 1. and （1）. A number inside a sentence (5.5%, 2.0版, 1.2万张) has no such neighbour.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.notice.dates import number_of, numeral_of
from reader.notice.label_chains import BREAK, Label, Stand, chain_of

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_LONG_NUMERAL = "[一二三四五六七八九十百零〇\\d]{1,5}"
_LABEL = re.compile(
    r"(?=[一二三四五六七八九十（(\d①-⑳第])(?:"  # a quick look
    rf"(?P<one>{_NUMERAL})\s?[、.．]|[（(]\s?(?P<two>{_NUMERAL})\s?[)）]|(?P<three>\d{{1,2}})\s?[.．、]"
    rf"(?!\d{{1,3}}(?!\d|(?<!\d\d\d)月\d{{1,2}}日))"
    rf"|[（(]\s?(?P<four>\d{{1,2}})\s?[)）]|(?P<half>\d{{1,2}})\s?[)）]|(?P<five>[①-⑳])|第(?P<chapter>{_LONG_NUMERAL})章|第(?P<article>{_LONG_NUMERAL})条"
    # 第三节课, 第一部分是: words of a sentence
    rf"|第(?P<volume>{_LONG_NUMERAL})编(?![，,、是为的由和号制辑委者码])|第(?P<part>{_LONG_NUMERAL})部分(?![，,、：:是为的由和])"
    rf"|第(?P<division>{_LONG_NUMERAL})节(?![，,、是为的由和课日能目气点假约]))"
)
_QUOTED = re.compile(r"《[^《》\x1e]{0,120}》|“[^“”\x1e]{0,80}”|〔[^〔〕\x1e]{0,12}〕")
_SIGNS = {"one": ("", "、"), "two": ("（", "）"), "three": ("", "."), "four": ("（", "）")}
_SENTENCE_ENDS = frozenset("。！？!?；;：:）)”’」》…】")
_NEVER_BEHIND = frozenset("，,、第〔[（(+＋-—–~～/每约近达至到为超过<＜>")
_DEEPEST = 5  # ①, whatever stands above it
_DIVISIONS = ("章", "条", "部分")
_ORDER = ("volume", "chapter", "division", "article")
_ON_LINES = ("volume", "part")  # sentences speak of these: a line of their own is one, or one that heads a list
_HEADS_BELOW = re.compile(r"[^。；;：:！!？?，,、\x1e]{2,20}(?:一、|[（(]一[)）]|1[.．、](?!\d)|第一[章条])")
_FEWEST = 2
_BEFORE_NUMBERS, _NUMBERED = (
    frozenset("约近达至到为过"),
    frozenset("一二三四五六七八九十两级类等年月日号"),
)  # 达到三、四级
_LONGEST_CHAPTER = 16  # characters between 第一章 and a 第一条 that is glued behind its heading
_LEAST_GOING_ON = 4  # the number at which a list may go on in another form
_MOST_LABELS = 1 << 10  # remembered


class Chunk(NamedTuple):
    """A labelled piece of text: from behind its label to the next label. ``closed``: that next label ends it."""

    level: int
    label: str
    paragraphs: tuple[str, ...]
    closed: bool
    parent: int


def chunks_of(paragraphs: Sequence[str]) -> list[Chunk]:
    """The text before the first label (level 0), then every labelled chunk in reading order."""
    text = BREAK.join(paragraphs)
    labels = _accepted(text)
    places = [label.start for label, _ in labels]
    edges = [0, *places, len(text)]
    chunks = [Chunk(0, "", _split(text[: edges[1]]), bool(labels), -1)]
    above: list[tuple[int, int]] = []
    for number, (label, level) in enumerate(labels):
        end = edges[number + 2]
        while above and above[-1][0] >= level:
            above.pop()
        parent = above[-1][1] if above else 0
        above.append((level, number + 1))
        raw = text[label.end : end]
        closed = number + 1 < len(labels) and not raw.endswith(BREAK)
        printed = _printed(label.kind, label.number) or text[label.start : label.end]
        chunks.append(Chunk(level, printed, _split(raw), closed, parent))
    return chunks


@lru_cache(maxsize=_MOST_LABELS)
def _printed(kind: str, number: int) -> str:
    """A label as the standard prints it, whatever its width in the capture; empty for chapters and articles."""
    if kind == "five":
        return chr(ord("①") + number - 1)
    before, behind = _SIGNS.get(kind, ("", ""))
    return f"{before}{numeral_of(number) if kind in ('one', 'two') else number}{behind}" if behind else ""


def _split(raw: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, raw.split(BREAK))))


def _accepted(text: str) -> list[tuple[Label, int]]:
    found = list(_possible(text))
    if not found:
        return []
    articles = _articles(text, found) if any(word in text for word in _DIVISIONS) else []
    below = max((level for _, level in articles), default=0) + 1
    if any(label.kind == "article" for label, _ in articles):
        return _with_levels_below(text, found, articles, ("two", "three", "four", "half", "five"), below)
    if articles:  # chapters, with 一、二、三、 running on through them
        return _with_levels_below(text, found, articles, ("one", "two", "three", "four", "half", "five"), below)
    return _with_levels_below(text, found, [], ("one", "two", "three", "four", "half", "five"), 1)


def _possible(text: str) -> Iterator[Label]:
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    if "\n" in text:
        quoted = sorted({*quoted, *_tables(text)})
    starts = [span[0] for span in quoted]
    for match in _LABEL.finditer(text):
        inside = bisect_left(starts, match.start() + 1) - 1
        if inside >= 0 and quoted[inside][1] > match.start():
            continue
        kind = match.lastgroup or ""
        number = ord(match[kind]) - ord("①") + 1 if kind == "five" else number_of(match[kind])
        stand = _stand(text, match)
        if number and stand is not None:
            yield Label(match.start(), match.end(), kind, number, stand)


def _tables(text: str) -> Iterator[tuple[int, int]]:
    """The spans of paragraphs that hold line feeds: tables, whose cells are no outline."""
    start = 0
    for paragraph in text.split(BREAK):
        if "\n" in paragraph:
            yield start, start + len(paragraph)
        start += len(paragraph) + len(BREAK)


def _stand(text: str, match: re.Match[str]) -> Stand | None:
    """Where the match stands, or None where no label can stand."""
    place = match.start() - 1
    while place >= 0 and text[place] in " \u3000\t\u00a0":
        place -= 1
    before = text[place] if place >= 0 else BREAK
    if before == BREAK:
        return Stand.PARAGRAPH
    if before in _SENTENCE_ENDS:
        return Stand.SENTENCE
    figure = before.isascii() and before.isalnum() and not (match["one"] or match["two"])  # 至11：30二、地点
    ended = before in _BEFORE_NUMBERS and match["one"] and text[match.end() : match.end() + 1] not in _NUMBERED
    if not ended and (
        figure or before in _NEVER_BEHIND or (before in "一二三四五六七八九十百零〇" and not match["two"])
    ):
        address = figure and match["three"] and not before.isdigit()
        return Stand.INSIDE if address else None  # 邮箱：river@example.cn2.地址：…
    return Stand.INSIDE if _may_stand_inside(text, match) else None


def _may_stand_inside(text: str, match: re.Match[str]) -> bool:
    """Whether the match may be a label without an end of sentence before it: 抓好技术指导1、组织下乡。"""
    if match["five"] or (match["three"] and match[0].endswith("、")):
        return match["five"] == "①" or match["three"] == "1"  # inside a sentence ② points to a note
    if match["half"] or (match["one"] and match[0][-1] != "、"):
        return False
    digit = text[match.end() : match.end() + 2].rstrip("、")[:1]
    listed = digit in tuple("一二三四五六七八九十") and "、" in text[match.end() : match.end() + 3]
    return not (match["one"] and listed)  # 一、二、三产业


def _articles(text: str, found: Sequence[Label]) -> list[tuple[Label, int]]:
    """第一章 (level 1) and 第一条 (level 2), when at least two of one of them stand in sequence; 编 above, 节 between.

    Flattened, the first of them stands right behind the document's title (...办法第一章 总则第一条 为...).
    """
    kept, last = list[Label](), Counter[str]()
    outlined = {label.kind for label in found if label.kind in _ON_LINES and _HEADS_BELOW.match(text, label.end)}
    for place, label in enumerate(found):
        kind = "chapter" if label.kind == "part" else label.kind
        least = Stand.SENTENCE if label.kind in outlined else Stand.PARAGRAPH
        if kind not in _ORDER or (label.kind in _ON_LINES and label.stand < least):
            continue
        top = kind == "volume" or (kind == "chapter" and not last["volume"])
        if top and label.number == 1 and label.stand == Stand.PARAGRAPH and not last["article"]:
            last.clear()  # behind a table of contents the chapters begin anew; its lines are no chapters
            if kept and "。" not in text[kept[0].start : label.start]:
                kept.clear()
        above = kept[-1] if kept and kept[-1].kind != "article" else None
        anew = kind == "chapter" and label.number == 1 and above is not None and above.kind == "volume"
        if label.number != last[kind] + 1 and not anew and not _skips(text, found, place, last[kind]):
            continue
        over = above is not None and _ORDER.index(above.kind.replace("part", "chapter")) < _ORDER.index(kind)
        near = over and above is not None and 0 < label.start - above.end <= _LONGEST_CHAPTER
        if kind == "division" and not last["chapter"]:
            continue
        if label.stand == Stand.INSIDE and not near:
            follows = (
                _heads_article(found, place) if kind == "chapter" else label.number == 1 and _goes_on(found, place)
            )
            if kind == "division" or not follows:
                continue
        last[kind] = label.number
        if kind == "chapter":
            del last["division"]
        kept.append(label)
    often = Counter(label.kind for label in kept)
    if max(often["article"], often["chapter"] + often["part"]) < _FEWEST:
        return []
    kept = [label for label in kept if label.kind not in ("volume", "division") or often[label.kind] >= _FEWEST]
    levels = _levels({label.kind for label in kept})
    return [(label, levels[label.kind]) for label in kept]


def _skips(text: str, found: Sequence[Label], place: int, last: int) -> bool:
    """Whether an article or chapter goes on behind some that were left out: on its own line, a gap behind its label,
    or the next one below it. The first of all may be a later one where nothing else outlines the text.
    """
    label = found[place]
    if label.kind not in ("chapter", "article") or label.stand < Stand.PARAGRAPH or label.number <= last:
        return False
    if not last and any(other.kind == "one" and other.stand == Stand.PARAGRAPH for other in found):
        return False
    return text[label.end : label.end + 1].isspace() or (label.kind == "article" and _goes_on(found, place))


def _levels(kinds: set[str]) -> dict[str, int]:
    """The level of each kind of division: 1 of chapters, 2 of articles, unless there are 编 above or 节 between."""
    chapter = 1 + ("volume" in kinds)
    article = chapter + 1 + ("division" in kinds)
    return {"volume": 1, "chapter": chapter, "part": chapter, "division": chapter + 1, "article": article}


def _heads_article(found: Sequence[Label], place: int) -> bool:
    """Whether an article stands a short heading behind the chapter at ``place``."""
    following = found[place + 1] if place + 1 < len(found) else None
    return (
        following is not None
        and following.kind == "article"
        and 0 < following.start - found[place].end <= _LONGEST_CHAPTER
    )


def _goes_on(found: Sequence[Label], place: int) -> bool:
    """Whether the next article stands where articles begin, behind an end of sentence."""
    following = next((label for label in found[place + 1 :] if label.kind == "article"), None)
    return following is not None and following.number == found[place].number + 1 and following.stand != Stand.INSIDE


def _with_levels_below(
    text: str, found: Sequence[Label], fixed: list[tuple[Label, int]], kinds: Sequence[str], first_level: int
) -> list[tuple[Label, int]]:
    """Add kind after kind, each within the segments that the kinds above it have cut."""
    accepted = list(fixed)
    by_kind: dict[str, list[Label]] = {}
    for label in found:
        by_kind.setdefault(label.kind, []).append(label)
    for depth, kind in enumerate(kinds):
        of_kind = by_kind.get(kind)
        if not of_kind:
            continue
        starts = [label.start for label in of_kind]
        edges = [label.start for label, _ in accepted]
        added: list[tuple[Label, int]] = []
        carry = 0
        first = 0
        for place, (low, high) in enumerate(zip([0, *edges], [*edges, len(text)], strict=True)):
            behind = bisect_left(starts, high, first)
            if behind == first:
                continue
            going_on = _going_on(accepted, place, of_kind[first:behind])
            chain = going_on or chain_of(text, low, of_kind[first:behind], carry)
            first = behind
            carry = chain[-1].number if chain and not going_on else carry
            level = _DEEPEST if kind == "five" else min(first_level + depth, _DEEPEST - (first_level < _DEEPEST - 1))
            added += [(label, accepted[place - 1][1] if going_on else level) for label in chain]
        accepted = sorted(accepted + added) if accepted else added  # by their starts, which differ
    return accepted


def _going_on(accepted: Sequence[tuple[Label, int]], place: int, segment: Sequence[Label]) -> list[Label]:
    """The labels that go on with the numbers of the list above in another form (三、四、 5. 6.), two at least."""
    begun = [label for label in segment if label.stand > Stand.INSIDE] if place else []
    if len(begun) < 2 or begun[0].number < _LEAST_GOING_ON or begun[0].number != accepted[place - 1][0].number + 1:
        return []
    if place < len(accepted) and accepted[place][1] >= accepted[place - 1][1]:
        return []  # the list goes on in its own form
    following = [label for at, label in enumerate(begun) if label.number == begun[0].number + at]
    return following if len(following) > 1 else []
