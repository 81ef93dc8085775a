"""Where words meet in a run of text, and what kinds of words they are (rjieba: the jieba dictionary, MIT)."""

from dataclasses import dataclass
from functools import cache

from rjieba import Jieba

from reader.notice.rules import word_at_start

# Tags of the dictionary (ICTCLAS): n noun, vn verb used as noun, an adjective used as noun, l and i set phrases ...
_NOUNS = ("n", "vn", "an", "l", "i", "j", "s", "q", "eng", "x")
_ENOUGH_TEXT = 200_000
_LONGEST_BARE = 4  # characters of an adverb with its verb: 充分认识, 切实加强
_TEXT_BEGINS = ("r", "t", "p")
_VERBS = ("v", "d", "ad", "vd")
_NEVER_LAST = ("d", "p", "c", "u", "uj", "ul", "uv", "ud", "uz", "ug", "r", "m", "b", "f", "ad")
_NEVER_FIRST = ("c", "uj", "ul", "uv", "ud", "uz", "ug", "y", "f", "k", "g")


@dataclass(frozen=True, slots=True)
class Seam:
    """Between two words: the tag before; whether only 充分认识 (adverb, verb) or one word stands before; the tag and
    word behind; the tag of the next."""

    before: str
    bare: bool
    behind: str
    word: str
    next: str

    def points(self) -> float:
        """How well a heading ends and a text begins here, by the kinds of the words alone."""
        noun_before = self.before in _NOUNS or self.before.startswith("n")
        points = 0.5 if noun_before else 0.0
        if self.before in _NEVER_LAST:
            points -= 2.0
        if self.behind in _NEVER_FIRST:
            points -= 2.0
        elif self.behind in _TEXT_BEGINS:
            points += 1.0
        elif self.behind in _VERBS:
            points += -0.5 if self.verb_is_noun() else 0.5
        elif noun_before and (self.behind in _NOUNS or self.behind.startswith("n")):
            points -= 0.5  # two nouns side by side are one name more often than not
        if self.next in ("uj", "u") and self.behind not in _TEXT_BEGINS:
            points -= 1.5  # 工作|的责任感
        return points - (2.0 if self.bare else 0.0)

    def verb_is_noun(self) -> bool:
        """A verb of the dictionary that stands as a noun: tagged so, or straight before 和, 的 or another verb."""
        if self.behind == "vn":
            return True
        return self.behind == "v" and self.next in ("c", "uj", "v", "d", "p")


@cache
def _tagger() -> Jieba:
    return Jieba()


def seams_of(text: str) -> dict[int, Seam]:
    """``{place: Seam}`` for every place in ``text`` where one word ends and the next begins."""
    tagged = _tagger().tag(text)
    seams, place = {}, 0
    objectless = word_at_start("headings", "adverb", text) != ""
    for number, (word, tag) in enumerate(tagged[:-1]):
        place += len(word)
        objectless = objectless and (tag in _VERBS or tag in ("a", "l", "i")) and place <= _LONGEST_BARE
        behind, kind = tagged[number + 1]
        after = tagged[number + 2][1] if number + 2 < len(tagged) else ""
        seams[place] = Seam(tag, number == 0 or objectless, kind, behind, after)
    return seams


class Neighbours:
    """How often characters stand together in a document (its first 200,000 characters), counted when asked for."""

    def __init__(self, document: str) -> None:
        self._document = document[:_ENOUGH_TEXT]
        self._counts: dict[str, int] = {}

    def count(self, text: str) -> int:
        """How often ``text``, one or two characters, stands in the document."""
        if text not in self._counts:
            self._counts[text] = self._document.count(text)
        return self._counts[text]

    def torn(self, left: str, right: str) -> float:
        """Minus points for a cut between two characters which stand together elsewhere, so that it tears a word."""
        elsewhere = self.count(left + right) - 1
        if elsewhere <= 0:
            return 0.0
        # 市场 is nearly all of what 场 does; 行动|全面 stands beside 推动全市 by chance.
        return 2.0 if elsewhere >= 0.1 * min(self.count(left), self.count(right)) else 0.5
