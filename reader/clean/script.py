"""Traditional script to simplified: OpenCC's ``t2s`` dictionaries, mended by a table, then 著 to 着 and 覆 to 复.

``tw2s``, ``tw2sp`` and ``hk2s`` damage text (核心 becomes 内核, 什么 becomes 什幺); ``t2s`` leaves 著 alone, which
mainland text writes 着 except in 显著, 著名, 著作 and their like (resources/rules/clean_script.tsv). Nor does it know
批覆 and 覆函, which are 批复 and 复函, nor 衞 and 擡; and some of its names are found across words (不低於單位).
"""

import codecs
import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise
from math import ceil

from reader.clean.draft import Edit, Sheet
from reader.clean.words import alternatives, any_of, words

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
# Simplified text is nearly all GB 2312, traditional text has 35 to 45 % outside of it; names and rare words stay
# under 2 %. A block may differ from its document (one page quoted in another), but only a long one is judged alone.
_TRADITIONAL_SHARE = 0.1
_JUDGED_ALONE, _LEAST_SHORT = 20, 4
_SAMPLE, _LOOKED_AT = 20_000, 500
_NEAR = 4  # characters at the end of a line, and at the beginning of the next
_LONGEST_KEPT = 400  # characters of a text whose simplified form is kept for a while


def simplify(text: str) -> str:
    """``text`` in simplified script (for search queries as well as for notices)."""
    return _seen_before(text) if len(text) <= _LONGEST_KEPT else _simplified(text)


def simplify_all(texts: Sequence[str], known: dict[str, str]) -> list[str]:
    """Each of the texts in simplified script: as ``simplify``, but most of what a call costs is spent once for all.

    What is ``known`` already is not simplified again, and what was not is added to it.
    """
    others = [text for text in dict.fromkeys(texts) if text not in known]
    together = _simplified("\0".join(others)).split("\0")  # no phrase holds the sign
    if len(together) != len(others):
        together = list(map(simplify, others))
    known.update(zip(others, together, strict=True))
    return [known[text] for text in texts]


def _simplified(text: str) -> str:
    if not _HAN.search(text):
        return text
    pattern, characters = _dictionaries()
    phrases = _loaded()[0]
    plain = text.translate(characters)  # as long as the text: a character is one again
    pieces: list[str] = []
    done = 0
    for match in pattern.finditer(text):
        pieces += (plain[done : match.start()], phrases[match[0]])
        done = match.end()
    return _with_particle("".join((*pieces, plain[done:])))


# Whoever looks for chrome wants lines simplified, and so does the repair of what is left of them.
_seen_before = lru_cache(maxsize=512)(_simplified)


def is_traditional(text: str) -> bool:
    """Whether a text is written in traditional script, judged by the characters that t2s would change."""
    if not has_rare(text[:_SAMPLE]):
        return False
    sample = "".join(_HAN.findall(text[:_SAMPLE]))
    fewest = max(1, ceil(len(sample) * _TRADITIONAL_SHARE))
    outside = 0
    for start in range(0, len(sample), _LOOKED_AT):  # a third of a traditional text tells
        part = sample[start : start + _LOOKED_AT]
        outside += len(part) - len(part.encode("gb2312", "ignore")) // 2
        if outside >= fewest:
            break
    if outside < fewest:  # spares the dictionaries for most captures
        return False
    return next(islice(_changed_by_t2s().finditer(sample), fewest - 1, None), None) is not None


def is_usual(text: str) -> bool:
    """Whether GB 2312 has all of a text but 〇, as it has of most: no lost character, no sign of a private font."""
    try:
        # Two usual marks which it has under other numbers, and one that it lacks.
        text.replace("—", "").replace("·", "").replace("〇", "").encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def has_rare(text: str) -> bool:
    """Whether a text has a character that GB 2312 lacks: traditional ones do, and few others. Marks do not count."""
    try:
        text.replace("—", "").replace("·", "").encode("gb2312", _MARKS_IGNORED)  # each that is ignored takes a call
    except UnicodeEncodeError:
        return True
    return False


def _without_mark(error: UnicodeError) -> tuple[str, int]:
    if isinstance(error, UnicodeEncodeError) and not _HAN.match(error.object, error.start):
        return "", error.end
    raise error


_MARKS_IGNORED = "reader.clean.marks_ignored"
codecs.register_error(_MARKS_IGNORED, _without_mark)


def simplify_script(sheet: Sheet) -> None:
    """Simplify a traditional document, or the traditional blocks of one that is not; one repair a changed run.

    Short blocks may hold names: they are judged where a long one of the same document is traditional. Lines that were
    joined are looked at again, as a word may have stood on both (瞭 / 解).
    """
    drafts = sheet.fresh() if sheet.traditional else sheet.drafts
    if not sheet.traditional and (sheet.told(is_usual) or not sheet.told(has_rare)):
        return
    if not sheet.traditional and not is_traditional("".join(beginning(draft.text for draft in drafts))):
        found = [draft for draft in drafts if is_traditional(draft.text)]
        is_mixed = any(len(draft.text) >= _JUDGED_ALONE for draft in found)
        drafts = [draft for draft in found if len(draft.text) >= _LEAST_SHORT] if is_mixed else []
    else:
        sheet.traditional = True
    kept = _cut_words(sheet)
    for draft, simple in zip(drafts, simplify_all([draft.text for draft in drafts], sheet.simple), strict=True):
        after = f"{simple[:-1]}著" if id(draft) in kept else simple
        if len(after) == len(draft.text):
            sheet.exchange(draft, after, "script")
        else:  # a phrase changes its length: its clause is one edit
            sheet.rewrite(draft, _clause_changes(draft.text), "script")


def _cut_words(sheet: Sheet) -> set[int]:
    """The ids of drafts at the end of which 著 is the first half of a word that goes on in the line below (著名)."""
    found = set[int]()
    for draft, below in pairwise(sheet.drafts) if "著\n" in sheet.whole() else ():
        tail = draft.text[-_NEAR:]
        if tail.endswith("著") and simplify(tail + below.text.lstrip()[:_NEAR])[len(tail) - 1] == "著":
            found.add(id(draft))
    return found


def beginning(texts: Iterable[str]) -> Iterator[str]:
    """As many of the texts, in order, as the script of a document is judged by."""
    length = 0
    for text in texts:
        yield text
        length += len(text)
        if length > _SAMPLE:
            return


def _clause_changes(text: str) -> Iterator[Edit]:
    for match in _HAN.finditer(text):
        after = simplify(match[0])
        if after != match[0]:
            yield match.start(), match.end(), after


@cache
def _dictionaries() -> tuple[re.Pattern[str], "array[int]"]:
    """The phrases of t2s as one pattern (longest first), and its single characters as a translation table.

    Matching is ours because the library's own is quadratic in runs without punctuation, and slow; the data is its. The
    table has every character in its place: str.translate is slow at what it does not find, and with a dictionary.
    """
    phrases, characters = _loaded()
    pattern = re.compile(alternatives(sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))
    table = array("L", range(max(map(ord, characters)) + 1))
    for key, value in characters.items():
        table[ord(key)] = ord(value)
    return pattern, table


@cache
def _changed_by_t2s() -> re.Pattern[str]:
    """Any of the characters that t2s changes, of those that are in use."""
    return re.compile(f"[{''.join(sorted(character for character in _loaded()[1] if _HAN.match(character)))}]")


@cache
def _loaded() -> tuple[dict[str, str], dict[str, str]]:
    from opencc import OpenCC  # 30 ms, and only traditional documents and search need it

    phrases: dict[str, str] = {}
    characters = {pair[0]: pair[1] for pair in words("script", "sign")}
    for pair in words("script", "phrase"):
        traditional, _, simplified = pair.partition("=")
        phrases[traditional] = simplified
    across = {*words("script", "across")}
    for _, _, mapping in OpenCC("t2s").dict_cache.values():
        for key, value in mapping.items():
            if key not in across and ("覆" not in key or len(key) == 1):  # for 覆 see _again
                target = characters if len(key) == 1 else phrases
                target.setdefault(key, value.split(" ")[0])
    return phrases, {key: value for key, value in characters.items() if key != value}


# The longest words of the table have four characters: what is further away than that changes nothing.
_NEAR_PARTICLE = re.compile("[^著]{0,4}著(?:[^著]{0,8}著)*[^著]{0,4}", re.S)


def _with_particle(text: str) -> str:
    if "覆" in text:
        text = _again().sub(lambda match: match[0].replace("覆", "复"), text)
    if "著" not in text:
        return text
    pieces: list[str] = []
    done = 0
    for near in _NEAR_PARTICLE.finditer(text):  # the words are many: they are looked for where they can stand only
        turned = _particles().sub(lambda match: (match["turn"] or "").replace("著", "着") or match[0], near[0])
        pieces += (text[done : near.start()], turned)
        done = near.end()
    return "".join((*pieces, text[done:]))


@cache
def _again() -> re.Pattern[str]:
    covers = "".join(words("script", "cover"))  # 供电覆盖
    return re.compile(rf"{any_of('script', 'again')}(?!(?<=覆)[{covers}])")


@cache
def _particles() -> re.Pattern[str]:
    turn, keep = any_of("script", "turn"), any_of("script", "keep")
    sure = any_of("script", "sure")
    return re.compile(rf"(?P<turn>{turn}(?!{sure})|(?!{keep})[\u4e00-\u9fff](?!{keep})著)|{keep}")
