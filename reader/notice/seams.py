"""Where words meet in a run of text, what kinds of words they are (rjieba: the jieba dictionary, MIT), and how a
document joins its characters elsewhere."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from reader.notice.rules import word_at_start

_ENOUGH_TEXT = 200_000
_FEW = 150  # questions that are sooner answered by looking through a document than by counting all of it
_BEGUN, _GUESSED = 48, 24  # characters of a sentence that tell that it begins; behind a guess
_REGION = r"(?:自治区|自治州|全[省市县区旗州]|[省市县区旗州盟镇])"
# How sentences begin that no heading begins with: who, when, why, under which condition.
_BEGINNING = re.compile(
    rf"各(?![项类方种界族])|要(?![求素点务闻件害领])|对(?![口外接象应策标比话])|由(?!于)|从(?![业事严快优])|请(?![示求假])|"
    r"[\u4e00-\u9fff]期(?=[\d内间，])|进入|当前|目前|近年来|近期|今年|去年|随着|由于|鉴于|截至|这是|为(?=[做进切深贯全加确推规保])|"
    r"[\u4e00-\u9fff]{1,6}(?:期间|期内|之前|之后|以前|以后|时)[，,]|凡[^，,。]|"
    rf"(?:到|至|在|自|从)?20\d\d年|以[^，,。]{{2,24}}为|{_REGION}(?:人民)?政府|"
    rf"{_REGION}[\u4e00-\u9fff]{{2,10}}(?:委|厅|局|办|部门|单位|中心)[、和要会负牵按根应]"
)
_BEHIND_MARK = re.compile("[，。；：！？,;:!?](?=([\u4e00-\u9fff]{2}))")
_BEFORE_MARK = re.compile("[，。；：！？,;:!?](?<=([\u4e00-\u9fff]{2}).)")
# Tags of the dictionary (ICTCLAS: n noun, vn verb used as noun, an adjective used as noun, l and i set phrases ...).
_KINDS = {
    "n": "noun", "nr": "noun", "nz": "noun", "nt": "noun", "l": "noun", "i": "noun", "j": "noun", "an": "noun",
    "ns": "place", "s": "place", "vn": "act", "v": "verb", "vd": "adverb", "d": "adverb", "ad": "adverb",
    "a": "quality", "b": "quality", "z": "quality", "m": "figure", "q": "figure", "t": "time", "r": "who", "p": "with",
    "f": "side", "c": "link", "uj": "link", "ul": "link", "u": "link", "uz": "link", "uv": "link", "ud": "link",
    "ug": "link", "y": "link", "k": "link", "x": "mark", "eng": "noun", "torn": "torn",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: what they are, their tags in the dictionary, their kinds, and where each ends."""

    texts: tuple[str, ...]
    tags: tuple[str, ...]
    kinds: tuple[str, ...]
    ends: tuple[int, ...]


@cache
def _dictionary() -> tuple[Callable[[str], list[tuple[str, str]]], Callable[[str], bool]]:
    """What tags a text, and whether a word is known. Loading it takes a tenth of a second: not for every capture."""
    from rjieba import has_word, tag

    return tag, has_word


@cache
def _kind(tag: str) -> str:
    return _KINDS.get(tag) or _KINDS.get(tag[:1], "other")


def words_of(text: str) -> Words:
    """Cut into words; a word that is only a guess (责对 of 问责|对) is cut where a sentence may begin."""
    (tagged, known), place = _dictionary(), 0
    texts, tags, ends = list[str](), list[str](), list[int]()
    for word, tag in tagged(text):
        if len(word) == 1 or known(word) or not (inside := _torn(word, text, place)):
            place += len(word)
            texts.append(word)
            tags.append(tag)
            ends.append(place)
            continue
        for start, end in pairwise([0, *inside, len(word)]):
            texts.append(word[start:end])
            tags.append("torn")
            ends.append(place + end)
        place += len(word)
    return Words(tuple(texts), tuple(tags), tuple(map(_kind, tags)), tuple(ends))


def first_kind(text: str) -> str:
    """The kind of the first word; empty without one."""
    tagged, known = _dictionary()
    for word, tag in tagged(text):
        guess = len(word) > 1 and not known(word)
        return _kind("torn" if guess and _torn(word, text, 0) else tag)
    return ""


def _torn(word: str, text: str, place: int) -> list[int]:
    """Where a word that stands at ``place`` and is only a guess is to be cut."""
    return [cut for cut in range(1, len(word)) if begins(text, place + cut, _GUESSED)]


def begins(text: str, place: int = 0, reach: int = _BEGUN) -> bool:
    """Whether a text begins at ``place`` as sentences do, whatever the dictionary takes for a word there."""
    return bool(word_at_start("headings", "subject", text, place) or _BEGINNING.match(text, place, place + reach))


class Neighbours:
    """What stands together in a document (its ``text``: 200,000 characters), counted when first asked for."""

    def __init__(self, document: str) -> None:
        self.text = document[:_ENOUGH_TEXT]
        self._asked = 0

    @cached_property
    def _pairs(self) -> Counter[tuple[str, str]]:
        return Counter(pairwise(self.text))

    @cached_property
    def _singles(self) -> Counter[str]:
        return Counter(self.text)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first two characters of the document's clauses, but for its very first."""
        return frozenset(_BEHIND_MARK.findall(self.text))

    @cached_property
    def endings(self) -> frozenset[str]:
        """The last two characters of the document's clauses, but for its very last."""
        return frozenset(_BEFORE_MARK.findall(self.text))

    def torn(self, pair: str) -> float:
        """Minus points for a cut between two characters which stand together elsewhere, so that it tears a word."""
        self._asked += 1
        left, right = pair[0], pair[1]
        often: Callable[[str], int]
        if self._asked > _FEW or left == right:
            elsewhere, often = self._pairs[left, right] - 1, self._singles.__getitem__
        else:
            elsewhere, often = self.text.count(pair) - 1, self.text.count
        if elsewhere <= 0:
            return 0.0
        # 市场 is nearly all of what 场 does; 行动|全面 stands beside 推动全市 by chance.
        return 2.0 if elsewhere >= 0.1 * min(often(left), often(right)) else 0.5
