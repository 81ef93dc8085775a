"""Which labels of one kind make a list: those that count on from each other, where chance would not put them.

In flattened text a label may stand behind an end of sentence, or just inside text: then what stands round it, and the
numbers that follow, must tell it from a number that a sentence cites.
"""

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

BREAK = "\x1e"  # stands between paragraphs while a text is scanned
_LONGEST_GLUED_HEADING = 60
_HEADING_ONLY = re.compile(r"[^。；;：:！!？?，,、（(①\x1e]{2,40}")
_NAME = re.compile(r"\s*[\u4e00-\u9fff]{2,10}[：:]")
_FIRST_BELOW = re.compile(r"[（(]\s?[一1]\s?[)）]|①")
_COUNTED = re.compile("[周期初高大小老张李王]$")  # 周三、周四
_CITED = re.compile(r"\s*(?:[^\w“《]|[项款条类目种和或及与至等规中的之所])")  # behind （二）
_LONG_ITEM = re.compile(r"[^。；\x1e]{8}")
_FEWEST_COUNTED, _MOST_COUNTED = 3, 30
_COUNTING, _BRACKETED, _CHINESE = ("one", "two", "three", "four"), ("two", "four"), ("one", "two")


class Stand(IntEnum):
    """Where a possible label stands: at the start of a paragraph, behind an end of sentence, or just inside text."""

    INSIDE = 0
    SENTENCE = 1
    PARAGRAPH = 2


class Label(NamedTuple):
    """A possible label: its span in the scanned text, its kind, number and place."""

    start: int
    end: int
    kind: str
    number: int
    stand: Stand


def chain_of(text: str, low: int, segment: Sequence[Label], carry: int) -> list[Label]:
    """The labels of one kind in one segment that follow from each other; empty when only chance would make a list."""
    chain: list[Label] = []
    for place, label in enumerate(segment):
        if not chain:
            if label.number not in (1, carry + 1) and not _late_start(segment, place):
                continue
            if label.stand == Stand.INSIDE and not (
                _ends_glued_heading(text, low, label) or _goes_on_behind_sentences(segment, place)
            ):
                continue
            chain = [label]
        elif (
            _follows(chain, segment, place)
            or _stands_between_headings(text, chain[-1], segment, place)
            or (label.number == chain[-1].number + 1 and _name_themselves(text, chain[-1], label))
            or _is_last(text, chain, segment, place)
        ):
            chain.append(label)
        elif label.number == 1 and (len(chain) == 1 or label.stand == Stand.PARAGRAPH) and label.stand != Stand.INSIDE:
            if len(chain) == 1 and chain[0].stand < Stand.PARAGRAPH:
                chain.clear()
            chain.append(label)
    lonely = len(chain) == 1 and chain[0].stand < Stand.PARAGRAPH
    if lonely and (chain[0].number == 1 or carry == 0) and not _heads_a_list(text, chain[0]):
        return []
    return chain


def _late_start(segment: Sequence[Label], place: int) -> bool:
    """A list whose beginning was lost: at the start of a paragraph, and its next number stands so too."""
    label = segment[place]
    later = segment[place + 1 : place + 4] if label.stand == Stand.PARAGRAPH else ()
    return any(other.number == label.number + 1 and other.stand == Stand.PARAGRAPH for other in later)


def _follows(chain: Sequence[Label], segment: Sequence[Label], place: int) -> bool:
    label, last = segment[place], chain[-1].number
    if label.number == last + 1:
        if label.stand > Stand.INSIDE:
            return True
        # Just inside text: only when no better place for this number comes before the next number.
        count = 1
        for other in segment[place + 1 : place + 50]:
            if other.number == label.number and other.stand > Stand.INSIDE:
                return False
            if other.number == label.number + count:
                if other.stand > Stand.INSIDE:
                    return True
                count += 1  # 三、 just inside text, as 四、 is, before a 五、 behind a sentence
        return False
    return label.stand == Stand.PARAGRAPH and last + 1 < label.number <= last + 3


def _goes_on_behind_sentences(segment: Sequence[Label], place: int) -> bool:
    """Whether a label in brackets is the first of three: …工程（一）日期：8月4日。（二）时间：九时。（三）电话：…"""
    bracketed = segment[place].kind in ("two", "four") and segment[place].number == 1
    others = segment[place + 1 : place + 3]
    return bracketed and len(others) > 1 and all(one.number == at and one.stand > 0 for at, one in enumerate(others, 2))


def _is_last(text: str, chain: Sequence[Label], segment: Sequence[Label], place: int) -> bool:
    """Whether 三、 or （三） just inside text is the last of a list (…局局长三、工作机制), or all count to its end.

    Not where it is cited (具备（一）（二）（三）项条件, 按照办法（三）办理), nor 三 in 周三、周五.
    """
    label = segment[place]
    cited = label.kind in _BRACKETED and any(_CITED.match(text, one.end) for one in (chain[-1], label))
    if label.kind not in _COUNTING or label.number != chain[-1].number + 1 or cited:
        return False
    numbers = [other.number for other in (*chain, *segment[place:])]
    counted = len(numbers) if numbers == [*range(1, len(numbers) + 1)] else 0
    if _FEWEST_COUNTED < counted <= _MOST_COUNTED:
        return True
    if _COUNTED.search(text, 0, label.start):
        return False
    if label.kind in _BRACKETED and len(chain) > 1 and all(one.stand > Stand.INSIDE for one in chain[1:]):
        return _LONG_ITEM.match(text, label.end) is not None
    last = len(chain) > 1 and all(other.number != label.number for other in segment[place + 1 :])
    return counted == _FEWEST_COUNTED or (last and label.kind in _CHINESE)


def _stands_between_headings(text: str, last: Label, segment: Sequence[Label], place: int) -> bool:
    """Whether a label just inside text parts two headings: 一、总体要求二、任务（一）..., 一、目标二、任务三、措施."""
    label = segment[place]
    if label.number != last.number + 1 or not _HEADING_ONLY.fullmatch(text, last.end, label.start):
        return False
    if last.stand == Stand.INSIDE:
        return True
    following = segment[place + 1] if place + 1 < len(segment) else None
    if following is not None and following.number == label.number + 1:
        return _HEADING_ONLY.fullmatch(text, label.end, following.start) is not None
    return _heads_a_list(text, label)


def _name_themselves(text: str, *labels: Label) -> bool:
    """Whether each label has a name and a colon behind it: 一、时间：5月6日二、地点：会议室."""
    return all(_NAME.match(text, label.end) for label in labels)


def _heads_a_list(text: str, label: Label) -> bool:
    """Whether a label has nothing but a heading before the first label below it: 一、主要任务（一）..."""
    heading = _HEADING_ONLY.match(text, label.end)
    return heading is not None and _FIRST_BELOW.match(text, heading.end()) is not None


def _ends_glued_heading(text: str, low: int, label: Label) -> bool:
    """Whether only a short stretch without any end of sentence stands before: 二、重点任务(一)..., ...方案一、..."""
    stretch = text[max(low, label.start - _LONGEST_GLUED_HEADING - 6) : label.start]
    stretch = stretch.rpartition(BREAK)[2]
    return len(stretch) <= _LONGEST_GLUED_HEADING and not any(char in "。；;！？!?：:" for char in stretch)
