"""What one bare text has in the place of what another one has: misprints, words for words, words that only one has.

Damage swaps single characters by chance, here and there; a template swaps a word, a name or a figure. What kind of
change it was decides how much of it two editions of one notice may have between them: see ``likeness``.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from reader.clean import simplify
from reader.library.alignment import Run
from reader.notice.dates import number_of

UNREADABLE = "\ufffd\ue000-\uf8ff\u25a1"  # for a class of characters: each may stand for any character

_UNREADABLE = re.compile(f"[{UNREADABLE}]+")
_REACH = 24  # characters; a longer stretch that only one text has is a passage
_PASSAGE = 4  # times as long as what the other text has in its place
_LONGEST_COMPARED = 2_000  # characters; what stands for something else over a longer stretch is another text
_STUTTER = 2  # characters; a single one said twice may be a word (天天)
_LONG_END = 8  # characters at the very beginning or end that only one text has: a menu, the signature

_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_FIGURES = "0123456789〇零一二三四五六七八九十百千"
_FIGURE = re.compile(f"[{_FIGURES}]+")
_FIGURE_REACH = 16  # digits of the longest figure
_PINYIN = re.compile("(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+")
# Taken for each other by eye, and no part of names: such a misprint says nothing else.
_SAME_TO_THE_EYE = tuple(map(frozenset, ("己已巳", "日曰", "人入", "末未", "戊戌戍", "0〇o○", "1li")))
# One of these for another is never a misprint: 东街 and 西街, 上午 and 下午, 李某甲 and 李某乙.
_CLASSES = tuple(map(frozenset, (
    "东西南北中", "上中下午早晚晨", "前后", "左右", "内外里", "甲乙丙丁戊己庚辛", "大中小", "春夏秋冬", "男女",
    "他她它", "年月日时分", "区县市旗省镇乡村", "路街巷道", "万亿元", "不未无非免", "增减",
    "abcdefghijklmnopqrstuvwxyz" + _FIGURES,
)))  # fmt: skip
_CLOSED = frozenset().union(*_CLASSES, "第.%‰")


# What the dictionary calls a name, a figure, a time or a place.
_NAMES = ("nr", "ns", "nt", "nz", "eng", "m", "t", "f", "s")
_DISTINGUISHING = "b"  # 副, 小型, 公办: such a word tells things apart
_NEAR = 12  # characters round a change: enough to find its words
# A word that ends with one of these, or stands before one that does, may be a name (文化路, 阳光药店), and one
# behind a single character that is none of these parts of speech (张和平).
_HEADS = frozenset(
    "区县市旗盟州省镇乡村屯组路街巷道里弄桥湖河江山岭沟湾港园苑城楼院馆所站场厂店铺行社校室司房厅宫寺庙坊轩居府厦"
    "号班队户牌标包段期片团程目库渠坝"
)
_SMALL = ("p", "u", "c", "d", "v", "r")


@dataclass(slots=True)
class Changes:
    """What was changed between two bare texts, by kind. Passages that only one of them has are no change.

    One thing for another: ``misprints`` are pairs of single characters, ``words`` are words, ``others`` figures and
    members of a closed class (东 and 西), ``cut`` figures with more digits than the other. What only one has: ``added``
    are whole words, ``letters`` counts parts of words, ``told`` what tells things apart (不, 第二, 副).
    Of misprints and letters, ``telling`` counts those that are part of a name (文昌阁 and 文昌宫) or leave another word
    (秘书长 and 秘书), ``swaps`` misprints that leave a common word in both texts (书面 and 当面). ``slips`` are in
    neither: single characters that are wrong or lost, and left no word where there was one (安戍 for 安全, 政服务).
    """

    misprints: Counter[tuple[str, str]] = field(default_factory=Counter)
    slips: int = 0
    telling: int = 0
    swaps: int = 0
    words: int = 0
    others: int = 0
    cut: int = 0
    added: set[str] = field(default_factory=set)
    letters: int = 0
    told: int = 0

    @property
    def repeated(self) -> int:
        """Pairs of characters that were exchanged more than once: a name in a template, not a slip."""
        return sum(count > 1 for count in self.misprints.values())


def changes_between(shorter: str, longer: str, runs: Sequence[Run]) -> Changes:
    """The changes between two texts that have these runs in common, in order."""
    gaps = list(_gaps(shorter, longer, runs))
    found = Changes()
    for gap in gaps:
        _count(gap, found)
    if found.added and (found.letters or found.words or found.others):
        # A word that was lost everywhere is seen whole in one place, and explains the others.
        found = Changes(added=found.added)
        for gap in gaps:
            _count(gap, found)
    return found


@dataclass(frozen=True, slots=True)
class _Gap:
    """What two texts have between two runs; ``before`` and ``after`` are those runs, empty at an end of the texts."""

    one: str
    other: str
    before: str
    after: str


def _gaps(shorter: str, longer: str, runs: Sequence[Run]) -> Iterator[_Gap]:
    ends = (Run(0, 0, 0), *runs, Run(len(shorter), len(longer), 0))
    for before, after in pairwise(ends):
        start, other_start = before.one + before.length, before.other + before.length
        one, other = shorter[start : after.one], longer[other_start : after.other]
        if not one and not other:
            continue
        head, tail = shorter[before.one : start], shorter[after.one : after.one + after.length]
        if not (one + other).strip(_FIGURES):
            # Part of a figure differs: the whole of it is what counts.
            near = head[-_FIGURE_REACH:], tail[:_FIGURE_REACH]
            left = near[0][len(near[0].rstrip(_FIGURES)) :]
            right = near[1][: len(near[1]) - len(near[1].lstrip(_FIGURES))]
            one, other = left + one + right, left + other + right
        elif common := _common_end(one, other):
            one, other, tail = one[:-common], other[:-common], other[-common:] + tail
        yield _Gap(one, other, head, tail)


def _common_end(one: str, other: str) -> int:
    """How many characters end both, when one of them is nothing else: 议 and 会议议 were '' and 会议."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) if longer.endswith(shorter) and not _FIGURE.search(shorter) else 0


def _count(gap: _Gap, found: Changes) -> None:
    if not gap.one or not gap.other:
        _count_added(gap.one + gap.other, gap, found)
        return
    if any(gap.one.replace(word, "") == gap.other.replace(word, "") for word in found.added):
        return  # once more the word that was lost everywhere
    if len(gap.one) == len(gap.other) and _is_unreadable_for(gap.one, gap.other):
        return
    little, much = sorted((gap.one, gap.other), key=len)
    if len(much) > _REACH and len(little) * _PASSAGE < len(much):
        letters = iter(much)
        if not all(letter in letters for letter in little):
            found.letters += 1
        return
    if len(little) > _LONGEST_COMPARED:
        found.others += 1
        return
    figures, other_figures = ([_value(figure) for figure in _FIGURE.findall(text)] for text in (gap.one, gap.other))
    if len(figures) == len(other_figures) and figures != other_figures:
        if len(gap.one) == len(gap.other):
            found.others += 1
        else:
            found.cut += 1
        return
    _count_letters(replace(gap, one=_with_values(gap.one), other=_with_values(gap.other)), found)


def _count_letters(gap: _Gap, found: Changes) -> None:
    from rapidfuzz.distance import Levenshtein

    for op in Levenshtein.opcodes(gap.one, gap.other):
        one, other = gap.one[op.src_start : op.src_end], gap.other[op.dest_start : op.dest_end]
        within = _Gap(one, other, gap.before + gap.one[: op.src_start], gap.one[op.src_end :] + gap.after)
        if op.tag == "replace":
            _count_replaced(within, found)
        elif op.tag != "equal":
            _count_added(one + other, within, found)


def _count_replaced(gap: _Gap, found: Changes) -> None:
    """Count characters that stand for as many others."""
    pairs = [(a, b) for a, b in zip(gap.one, gap.other, strict=True) if not _says_the_same(a, b)]
    if any(members.issuperset(pair) for members in _CLASSES for pair in pairs):
        found.others += 1
    elif len(pairs) > 1:
        found.words += 1
    elif pairs:
        words = [_word_of(letter, gap) for letter in (gap.one, gap.other)]
        if not all(words) and _is_common(words[0]) != _is_common(words[1]):
            found.slips += 1
            return
        found.misprints.update(pairs)
        tags = (tag for text in (gap.one, gap.other) for tag in _tags(text, gap)[0])
        if any(tag.startswith(_NAMES) for tag in tags):
            found.telling += 1
        elif all(words):
            found.swaps += 1


def _count_added(words: str, gap: _Gap, found: Changes) -> None:
    """Count words that only one of the texts has."""
    at_end = not gap.before or not gap.after
    if _UNREADABLE.search(words) or _PINYIN.fullmatch(words):
        return
    if len(words) > _REACH or (at_end and len(words) >= _LONG_END):
        return
    if len(words) >= _STUTTER and (gap.before.endswith(words) or gap.after.startswith(words)):
        return
    if words in found.added:
        return
    if _CLOSED.issuperset(words) and not at_end:
        found.told += 1
    else:
        _count_lost(words, gap, found)


def _count_lost(words: str, gap: _Gap, found: Changes) -> None:
    """Count whole words, or parts of words, that one of the texts may have lost."""
    for place, moved in _moved(gap, words):
        tags, whole = _tags(moved, place)
        if whole and _DISTINGUISHING in tags:
            found.told += 1
            return
        if moved in found.added or (whole and not any(tag.startswith(_NAMES) for tag in tags)):
            found.added.add(moved)
            return
    kinds = [_loss(moved, place) for place, moved in _moved(gap, words)] if len(words) == 1 else []
    if "slip" in kinds:
        found.slips += 1
    else:
        found.letters += 1
        found.telling += "telling" in kinds


def _moved(gap: _Gap, words: str) -> Iterator[tuple[_Gap, str]]:
    """The gap, and where it may stand as well: 现将[比赛]比武 and 现将比[赛比]武 are the same loss."""
    yield gap, words
    before, after, text = gap.before, gap.after, words
    while text and before and before[-1] == text[-1]:
        before, after, text = before[:-1], before[-1] + after, before[-1] + text[:-1]
        yield _Gap(text, "", before, after), text
    before, after, text = gap.before, gap.after, words
    while text and after and after[0] == text[0]:
        before, after, text = before + after[0], after[1:], text[1:] + after[0]
        yield _Gap(text, "", before, after), text


def _loss(letter: str, gap: _Gap) -> str:
    """What a lost character was: ``telling`` where it left another word (秘书长), a ``slip`` where none (政务)."""
    from rjieba import has_word  # loads a dictionary

    word = _word_of(letter, gap)
    if word is None or letter in (gap.before[-1:], gap.after[:1]):
        return ""
    rest = word.text[: word.at] + word.text[word.at + 1 :]
    if len(rest) > 1 and has_word(rest):
        return "telling"
    if not _is_common(word) or _FIGURE.search(gap.before[-1:]):
        return ""
    if len(rest) > 1:
        return "slip"
    around = _Gap("", "", gap.before[: len(gap.before) - word.at], gap.after[len(word.text) - word.at - 1 :])
    return "" if _word_of(rest, around) else "slip"


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the dictionary and its part of speech, the place of a character in it, the words around it."""

    text: str
    part: str
    at: int
    previous: tuple[str, str]
    following: str


def _word_of(letter: str, gap: _Gap) -> _Word | None:
    """The longer word of the dictionary that a character is part of between what stands around it."""
    from rjieba import has_word, tag  # loads a dictionary

    before = gap.before[-_NEAR:]
    words = tag(before + letter + gap.after[:_NEAR])
    end = 0
    for place, (word, part) in enumerate(words):
        end += len(word)
        if end > len(before):
            if len(word) == 1 or not has_word(word):
                return None
            previous = words[place - 1] if place else ("", "")
            following = words[place + 1][0] if place + 1 < len(words) else ""
            return _Word(word, part, len(before) - end + len(word), previous, following)
    return None


def _is_common(word: _Word | None) -> bool:
    """Whether there is a word that is no name, nor the beginning of one."""
    if word is None or word.part.startswith(_NAMES) or not _HEADS.isdisjoint((word.text[-1], word.following[-1:])):
        return False
    alone, kind = word.previous
    return len(alone) != 1 or kind.startswith(_SMALL)


def _tags(text: str, gap: _Gap) -> tuple[list[str], bool]:
    """The parts of speech of the words that ``text`` belongs to in its place, and whether it is those words exactly."""
    from rjieba import tag  # loads a dictionary

    before = gap.before[-_NEAR:]
    start, end, at = len(before), len(before) + len(text), 0
    tags, edges = [], set()
    for word, part in tag(before + text + gap.after[:_NEAR]):
        edges.add(at)
        if at < end and at + len(word) > start:
            tags.append(part)
        at += len(word)
        edges.add(at)
    return tags, {start, end} <= edges


def _is_unreadable_for(one: str, other: str) -> bool:
    return all(a == b or _UNREADABLE.search(a + b) for a, b in zip(one, other, strict=True))


def _says_the_same(one: str, other: str) -> bool:
    if _UNREADABLE.search(one + other) or any(alike.issuperset((one, other)) for alike in _SAME_TO_THE_EYE):
        return True
    return simplify(one) == simplify(other)


def _value(figure: str) -> str:
    """二〇二五 and 2025, 十二 and 12 are the same figure."""
    plain = figure.translate(_DIGITS)
    if plain.isdecimal():
        return plain
    number = number_of(figure)
    return figure if number is None else str(number)


def _with_values(text: str) -> str:
    return _FIGURE.sub(lambda figure: _value(figure.group()), text)
