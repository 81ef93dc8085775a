"""Where Chinese sentences end. Spans are half-open and without the white space around them.

Rules: a line feed always ends a sentence. 。！？ and …… end one, together with the closing quotes and brackets that
follow. They do not inside a short bracket or quotation (以“你好！中国。”为题). A half-width dot ends a sentence after a
Chinese character or a Latin word, never in 23.5, never after the number of a heading (1.), and never after a Latin
abbreviation or before a small letter (Dr. Li, 5 p.m. today).
"""

import re
from collections.abc import Iterator

OPENING = "（(《〈【〔[“‘「『{"
CLOSING = "）)》〉】〕]”’」』}"
_PARTNER = dict(zip(OPENING, CLOSING, strict=True))
_WHOLE_BRACKET = 80  # a bracket up to this long is not cut
_WHOLE_QUOTE = 30
_QUOTES = "“‘「『"
_CLOSERS = re.escape(CLOSING) + "\"'"
_END = re.compile(rf"[。！？!?…]+[{_CLOSERS}]*[。！？!?…]*|(?<=[一-鿿a-zA-Z])\.(?=[{_CLOSERS}]*(?:\s|$))[{_CLOSERS}]*")
_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_GOES_ON = "，、；：,;:的之等为和与及或是在"  # after a quotation, the sentence that holds it goes on


# A dot behind these ends nothing; a single letter (p.m., U.S.) counts as one of them.
ABBREVIATION = re.compile(r"(?<![A-Za-z])(?:[A-Za-z]|Dr|Mr|Mrs|Ms|Prof|St|No|Nos|Vol|Fig|vs|etc|Co|Inc|Ltd|Corp|Dept)$")

_SPEAKER = re.compile(r"[^，。！？；：“”\s]{1,6}(?:[说问答喊笑]道?|表示)[。，]")  # “好！”他说。


def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """All sentences of the text, in order. Linear in its length."""
    return tuple(iter_sentences(text))


def iter_sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The same for a part of the text, one at a time, so that reading can begin before a long text is through."""
    for line in _LINE.finditer(text, start, len(text) if end is None else end):
        yield from _in_line(text, line.start(), line.end())


def _in_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    whole = bracket_spans(text, start, end)
    begin, span = start, 0
    for match in _END.finditer(text, start, end):
        while span < len(whole) and whole[span][1] <= match.start():
            span += 1
        if match.group()[0] == "." and _abbreviates(text, match.start(), end):
            continue
        inside = span < len(whole) and whole[span][0] < match.start()
        if inside and match.end() < whole[span][1]:
            continue
        if inside and match.end() < end and _is_remark(text, begin, whole[span][0]):
            continue
        closes = inside or text[match.end() - 1] in CLOSING
        if closes and match.end() < end and (text[match.end()] in _GOES_ON or _SPEAKER.match(text, match.end(), end)):
            continue
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _abbreviates(text: str, dot: int, end: int) -> bool:
    if dot + 1 >= end:
        return False
    small = text[dot + 1 : dot + 8].lstrip()[:1]
    return ("a" <= small <= "z") or bool(ABBREVIATION.search(text[max(0, dot - 6) : dot]))


def _is_remark(text: str, begin: int, opening: int) -> bool:
    """A bracket, not a quotation, with words of the same sentence before it."""
    return text[opening] not in _QUOTES and bool(text[begin:opening].strip())


def bracket_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Outermost brackets and quotations short enough to be kept whole, as spans with their marks, in order."""
    found: list[tuple[int, int]] = []
    stack: list[int] = []
    for match in _BRACKET.finditer(text, start, end):
        index, mark = match.start(), match.group()
        if mark in _PARTNER:
            stack.append(index)
        elif stack and _PARTNER[text[stack[-1]]] == mark:
            opened = stack.pop()
            limit = _WHOLE_QUOTE if text[opened] in _QUOTES else _WHOLE_BRACKET
            if index + 1 - opened <= limit:
                while found and found[-1][0] >= opened:
                    found.pop()
                found.append((opened, index + 1))
    return found


_BRACKET = re.compile(f"[{re.escape(OPENING + CLOSING)}]")


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if right > left:
        yield start + left, start + right
