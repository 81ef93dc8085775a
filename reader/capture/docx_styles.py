"""What a paragraph of a Word document is: its heading level, and the number that Word prints in front of it.

Numbers are not in the text of a .docx: each paragraph names a list and a level, and ``numbering.xml`` says how that
level is counted and written (ECMA-376 part 1, 17.9). Official documents number 一、（一）1. this way. Styles may also
hide text (17.3.2.41).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from reader.capture.docx_numerals import numeral
from reader.capture.docx_package import Package, child, local, value

_HEADING_NAME = re.compile(r"(?:heading|标题)\s*([1-9])", re.I)
_CONTENTS = re.compile(r"toc\s*(?:\d|heading)|目录\s*\d?$", re.I)
_TITLES = frozenset(("title", "标题"))
_PLACE = re.compile(r"%(\d)")
_LEVELS = 9
_LONGEST_CHAIN = 20  # styles based on styles: a circle must end


@dataclass(frozen=True, slots=True)
class Look:
    """``level`` is the heading level (1 to 6), 0 for text; ``label`` is the printed number, empty where there is none.

    ``bullet`` says that the paragraph is an item of a list without numbers, ``contents`` that it stands in a table of
    contents.
    """

    level: int = 0
    label: str = ""
    bullet: bool = False
    contents: bool = False


@dataclass(slots=True)
class _List:
    """One way of numbering (``abstractNum``): its nine levels, and how far each has counted."""

    levels: dict[int, Element]
    counts: dict[int, int] = field(default_factory=dict)


class Styles:
    """The styles and lists of one document. ``look`` must be asked once a paragraph, in order, since it counts."""

    def __init__(self, package: Package) -> None:
        self._styles: dict[str, Element] = {}
        self._default = ""
        roots = list(package.related("styles"))
        every = {value(style, "styleId"): style for root in roots for style in root if local(style) == "style"}
        self._hidden = frozenset(name for name in every if _vanishes(every, name))
        for root in roots:
            for style in root:
                if local(style) == "style" and value(style, "type") in ("paragraph", ""):
                    self._styles.setdefault(value(style, "styleId"), style)
                    if value(style, "default") in ("1", "true"):
                        self._default = value(style, "styleId")
        lists: dict[str, _List] = {}
        self._lists: dict[str, tuple[_List, dict[int, Element]]] = {}
        self._used: set[tuple[str, int]] = set()
        for root in package.related("numbering"):
            for entry in root:
                if local(entry) == "abstractNum":
                    lists[value(entry, "abstractNumId")] = _List(_levels_of(entry))
            meant = {value(child(entry, "styleLink")): value(entry, "abstractNumId") for entry in root}
            for entry in root:  # a list of a named style is written once, and its other uses only say the name
                used = value(child(entry, "numStyleLink"))
                if used and meant.get(used) in lists:
                    lists[value(entry, "abstractNumId")] = lists[meant[used]]
            for entry in root:
                found = lists.get(value(child(entry, "abstractNumId")))
                if local(entry) == "num" and found is not None:
                    overrides = {_whole(value(part, "ilvl")): part for part in entry if local(part) == "lvlOverride"}
                    self._lists[value(entry, "numId")] = (found, overrides)

    def look(self, paragraph: Element) -> Look:
        """What one paragraph is; counts its list on when it has a number."""
        properties = child(paragraph, "pPr")
        chain = self._chain(value(child(properties, "pStyle")) or self._default)
        names = [value(child(style, "name")) for style in chain]
        if any(_CONTENTS.match(name) for name in names[:1]):
            return Look(contents=True)
        label, bullet = self._number(properties, chain)
        return Look(_heading_level(properties, chain, names), label, bullet)

    def hides(self, properties: Element | None, style: str) -> bool | None:
        """Whether text with these properties (``rPr``) and a style is hidden; None where neither says so."""
        own = child(properties, "vanish")
        if own is not None:
            return _is_on(own)
        return True if style in self._hidden else None

    def _chain(self, name: str) -> list[Element]:
        """A style and what it is based on, nearest first."""
        chain: list[Element] = []
        while name in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[name])
            name = value(child(chain[-1], "basedOn"))
        return chain

    def _number(self, properties: Element | None, chain: list[Element]) -> tuple[str, bool]:
        own = child(properties, "numPr")
        givers = [own, *(child(style, "pPr", "numPr") for style in chain)]
        number = next((value(child(giver, "numId")) for giver in givers if child(giver, "numId") is not None), "")
        if number not in self._lists:
            return "", False
        depth = next((value(child(giver, "ilvl")) for giver in givers if child(giver, "ilvl") is not None), "")
        found, overrides = self._lists[number]
        if not depth and child(own, "numId") is None:  # a level of the list names the style instead
            named = {value(style, "styleId") for style in chain[:1]}
            depth = next((str(at) for at, level in found.levels.items() if value(child(level, "pStyle")) in named), "0")
        return self._counted(number, found, overrides, min(_whole(depth), _LEVELS - 1))

    def _counted(self, number: str, found: _List, overrides: dict[int, Element], depth: int) -> tuple[str, bool]:
        override = child(overrides.get(depth), "startOverride")
        fresh = (number, depth) not in self._used
        self._used.add((number, depth))
        own = {at: level for at, part in overrides.items() if (level := child(part, "lvl")) is not None}
        levels = found.levels | own
        if depth not in levels:
            return "", False
        if override is not None and fresh:
            found.counts[depth] = _whole(value(override))
        else:
            found.counts[depth] = found.counts.get(depth, _start(levels[depth]) - 1) + 1
        for deeper in range(depth + 1, _LEVELS):
            if value(child(levels.get(deeper), "lvlRestart")) != "0":
                found.counts.pop(deeper, None)
        return _label(levels, found.counts, depth)


def _vanishes(styles: Mapping[str, Element], name: str) -> bool:
    for _ in range(_LONGEST_CHAIN):
        vanish = child(styles.get(name), "rPr", "vanish")
        if vanish is not None:
            return _is_on(vanish)
        name = value(child(styles.get(name), "basedOn"))
    return False


def _is_on(switch: Element) -> bool:
    return value(switch) not in ("0", "false", "off")


def _levels_of(entry: Element) -> dict[int, Element]:
    return {_whole(value(level, "ilvl")): level for level in entry if local(level) == "lvl"}


def _label(levels: dict[int, Element], counts: dict[int, int], depth: int) -> tuple[str, bool]:
    shape = _format_of(levels[depth])
    if shape == "bullet":
        return "", True
    arabic = child(levels[depth], "isLgl") is not None

    def written(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        level = levels.get(at)
        count = counts.get(at, _start(level))
        return numeral(count, "decimal" if arabic and at < depth else _format_of(level))

    text = _PLACE.sub(written, value(child(levels[depth], "lvlText"))).strip()
    # 第一条 is printed with a space behind it; 一、 and （一） and 1. are not (GB/T 9704-2012, 7.3.3).
    return (f"{text}　" if text[-1:].isalpha() or text[-1:].isdecimal() else text), False


def _format_of(level: Element | None) -> str:
    shape = child(level, "numFmt")
    if shape is None and level is not None:  # newer kinds are wrapped, with an older one to fall back on
        wrapped = [part for part in level.iter() if local(part) == "numFmt"]
        shape = wrapped[-1] if wrapped else None
    return value(shape) or "decimal"


def _start(level: Element | None) -> int:
    start = value(child(level, "start"))
    return _whole(start) if start else 1


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 7 else 0


def _heading_level(properties: Element | None, chain: list[Element], names: list[str]) -> int:
    for holder in (properties, *(child(style, "pPr") for style in chain)):
        outline = child(holder, "outlineLvl")
        if outline is not None:
            depth = _whole(value(outline))
            return min(depth + 1, 6) if depth < _LEVELS else 0
    for name in names:
        if name.strip().lower() in _TITLES:
            return 1
        match = _HEADING_NAME.fullmatch(name.strip())
        if match:
            return min(int(match[1]), 6)
    return 0
