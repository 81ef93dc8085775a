"""Cuts a reading text into what is spoken in one go, with the pause after each piece.

A sentence of at most 80 spoken characters is one utterance. A longer one is cut at ，；： and, where that is not
enough, at 、, then beside a particle, at last anywhere; never inside a number, a 《title》 or a (bracket) that is not
itself too long. Pieces under 12 characters are joined to a neighbour. The first piece of a text has at most 25
characters, so that the voice starts soon; it may be a word or two when a long title follows.

What stands for something that is no text (the place of an image, a note about a repair) is passed over, or told in one
word when the listener asked for that.
"""

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reader.speech.model import Spoken, Utterance
from reader.speech.normalize import to_spoken
from reader.speech.sentences import bracket_spans, iter_sentences

LONGEST, FIRST, SHORTEST = 80, 25, 12
_BLOCK = 2000  # a sentence longer than this is normalised in parts: the first word must not wait for the last

# Seconds of silence after a piece, by what it ends with.
PAUSE_LIST, PAUSE_CLAUSE, PAUSE_SENTENCE, PAUSE_PARAGRAPH, PAUSE_NONE = 0.12, 0.25, 0.45, 0.75, 0.0
_LEVELS = ("，；：,;:", "、", "的了及和与并或在对 ")
LEFT_OUT = "略去"
_IMAGE = re.compile(
    r"!\[[^\]\n]{0,80}\]\([^)\n]{0,200}\)"
    r"|^[ \t\u3000]*[\[【<（(]\s?(?:此处(?:为|有))?(?:图片|图像|照片|插图|image|img)"
    r"[^\]】>）)\n]{0,20}[\]】>）)][ \t\u3000]*$",
    re.MULTILINE | re.IGNORECASE,
)
_POINT_BEFORE = re.compile(r"\d[.:/-]$|第$")
_PAUSES = dict.fromkeys("，；：,;:", PAUSE_CLAUSE) | {"、": PAUSE_LIST}


@dataclass(frozen=True, slots=True)
class _Block:
    """A sentence (or a part of a very long one) with its spoken form; ``offset`` is where it stands in ``text``."""

    text: str
    offset: int
    sentence: tuple[int, int]
    spoken: Spoken

    def source_end(self, row: int) -> int:
        """Where in the text the row before ``row`` ends: a cut in front of ``row`` is made there."""
        return self.offset + self.spoken.map[row - 1][1]

    def length(self, begin: int, stop: int) -> int:
        """Spoken characters of the rows from ``begin`` up to ``stop``."""
        return self.spoken.map[stop - 1][3] - self.spoken.map[begin][2]


def utterances_of(
    text: str, left_out: Sequence[tuple[int, int]] | None = None, *, tell_left_out: bool = False
) -> tuple[Utterance, ...]:
    """All utterances of the text. Nothing to say (empty, only punctuation) gives none; see ``iter_utterances``."""
    return tuple(iter_utterances(text, left_out, tell_left_out=tell_left_out))


def iter_utterances(
    text: str, left_out: Sequence[tuple[int, int]] | None = None, *, tell_left_out: bool = False
) -> Iterator[Utterance]:
    """The same, one at a time: the first comes at once however long the text is.

    ``left_out`` are half-open spans of the text that are not read, in order and apart; by default the places of images
    that ``image_places`` finds. With ``tell_left_out`` 略去 is said for each of them.
    """
    limit, position = FIRST, 0
    for start, end in (*(image_places(text) if left_out is None else left_out), (len(text), len(text))):
        for utterance in _between(text, position, start, limit):
            yield utterance
            limit = LONGEST
        if tell_left_out and end > start:
            yield Utterance(start, end, (start, end), LEFT_OUT, ((start, end, 0, len(LEFT_OUT)),), PAUSE_SENTENCE)
        position = end


def image_places(text: str) -> tuple[tuple[int, int], ...]:
    """Spans that only say that an image stands there: ![words](file), or [图片] alone on its line."""
    return tuple(match.span() for match in _IMAGE.finditer(text))


def _between(text: str, start: int, end: int, limit: int) -> Iterator[Utterance]:
    for sentence in iter_sentences(text, start, end):
        for begin, stop in _blocks(text, *sentence):
            for utterance in _cut(_Block(text, begin, sentence, to_spoken(text[begin:stop])), limit):
                yield utterance
                limit = LONGEST


def spoken_as_json(text: str) -> dict[str, Any]:
    """What the voice will be given, as the command line prints it."""
    spoken = to_spoken(text)
    return {
        "spoken": spoken.text,
        "map": [list(row) for row in spoken.map],
        "utterances": [
            {
                "start": utterance.start,
                "end": utterance.end,
                "sentence": list(utterance.sentence),
                "spoken": utterance.spoken,
                "map": [list(row) for row in utterance.map],
                "pause": utterance.pause,
            }
            for utterance in utterances_of(text)
        ],
    }


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _BLOCK:
        cut = max(text.rfind(mark, start + _BLOCK // 2, start + _BLOCK) for mark in "，；、")
        cut = cut + 1 if cut > 0 else start + _BLOCK
        yield start, cut
        start = cut
    yield start, end


def _cut(block: _Block, limit: int) -> Iterator[Utterance]:
    rows = len(block.spoken.map)
    begin = 0
    while begin < rows:
        stop = _piece_end(block, begin, limit)
        while begin < stop and not _speakable(block, begin, begin + 1):
            begin += 1  # the piece begins with its first word
        if begin < stop:
            yield _utterance(block, begin, stop)
            limit = LONGEST
        begin = stop


def _piece_end(block: _Block, begin: int, limit: int) -> int:
    """Index of the row after the piece that begins with row ``begin``."""
    rows = block.spoken.map
    if block.length(begin, len(rows)) <= limit:
        return len(rows)
    furthest = max(bisect.bisect_right(rows, rows[begin][2] + limit, key=lambda row: row[3]), begin + 1)
    protected = bracket_spans(
        block.text, block.source_end(begin + 1) - 1, min(block.source_end(furthest) + LONGEST, block.sentence[1])
    )
    free = [row for row in range(begin + 1, furthest + 1) if _may_end(block, protected, block.source_end(row))]
    for marks in _LEVELS:
        cuts = [row for row in free if block.text[block.source_end(row) - 1] in marks]
        # Neither a scrap now, nor one left over for later.
        good = [
            row
            for row in cuts
            if block.length(begin, row) >= min(SHORTEST, limit // 3) and block.length(row, len(rows)) >= SHORTEST
        ]
        if good:
            return good[-1]
    if free and (block.length(begin, free[-1]) >= limit // 3 or _stands_before(protected, block, free[-1], begin)):
        return free[-1]
    return _inside_title(block, begin, furthest, limit)


def _stands_before(spans: list[tuple[int, int]], block: _Block, row: int, begin: int) -> bool:
    """Whether a title or bracket begins there that can be said whole in the next piece."""
    return _speakable(block, begin, row) and any(start == block.source_end(row) for start, _end in spans)


def _inside_title(block: _Block, begin: int, furthest: int, limit: int) -> int:
    """A cut that cannot be avoided: beside a particle when there is one, else as far as it goes."""
    good = (
        row
        for row in range(furthest, begin + 1, -1)
        if block.text[block.source_end(row) - 1] in _LEVELS[-1] and block.length(begin, row) >= limit // 3
    )
    return next(good, furthest)


def _may_end(block: _Block, protected: list[tuple[int, int]], position: int) -> bool:
    """Not behind a digit (23|.5, 5|万元) or its point, and not inside a title or bracket that is kept whole."""
    number = block.text[position - 1].isdigit() or _POINT_BEFORE.search(block.text, max(0, position - 2), position)
    return not number and not _inside(protected, position)


def _inside(spans: list[tuple[int, int]], position: int) -> bool:
    which = bisect.bisect_left(spans, position, key=lambda span: span[1])
    return which < len(spans) and spans[which][0] < position < spans[which][1]


def _speakable(block: _Block, begin: int, stop: int) -> bool:
    rows = block.spoken.map
    return any(character.isalnum() for character in block.spoken.text[rows[begin][2] : rows[stop - 1][3]])


def _utterance(block: _Block, begin: int, stop: int) -> Utterance:
    rows = block.spoken.map[begin:stop]
    base, offset = rows[0][2], block.offset
    end = block.source_end(stop)
    return Utterance(
        start=offset + rows[0][0],
        end=end,
        sentence=block.sentence,
        spoken=block.spoken.text[base : rows[-1][3]],
        map=tuple((s0 + offset, s1 + offset, p0 - base, p1 - base) for s0, s1, p0, p1 in rows),
        pause=_pause_after(block.text, end, block.sentence[1]),
    )


def _pause_after(text: str, end: int, sentence_end: int) -> float:
    if end < sentence_end:
        return _PAUSES.get(text[end - 1], PAUSE_NONE)
    following = text[end : end + 40].lstrip(" \t\u3000\xa0")
    return PAUSE_PARAGRAPH if not following or following[0] in "\r\n\v\f\x85\u2028\u2029" else PAUSE_SENTENCE
