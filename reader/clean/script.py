"""Traditional script to simplified: OpenCC's ``t2s`` dictionaries and nothing else, then 著 to 着.

``tw2s``, ``tw2sp`` and ``hk2s`` damage text (核心 becomes 内核, 什么 becomes 什幺); ``t2s`` leaves 著 alone, which
mainland text writes 着 except in 显著, 著名, 著作 and their like (resources/rules/clean_script.tsv). Nor
does it know 批覆 and 覆函, which are 批复 and 复函.
"""

import codecs
import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice
from math import ceil
from operator import ne

from reader.clean.draft import Edit, Sheet
from reader.clean.words import any_of

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_USUAL = (*range(0x80), *range(0x2010, 0x2030), *range(0x3000, 0x3020), *range(0x4E00, 0xA000), *range(0xFF00, 0xFF60))
# Simplified text is nearly all GB 2312, traditional text has 35 to 45 % outside of it; names and rare words stay
# under 2 %. A block may differ from its document (one page quoted in another), but only a long one is judged alone.
_TRADITIONAL_SHARE = 0.1
_JUDGED_ALONE = 20
_SAMPLE = 20_000
_LONGEST_KEPT = 400  # characters of a text whose simplified form is kept for a while


def simplify(text: str) -> str:
    """``text`` in simplified script (for search queries as well as for notices)."""
    return _seen_before(text) if len(text) <= _LONGEST_KEPT else _simplified(text)


def _simplified(text: str) -> str:
    if not _HAN.search(text):
        return text
    phrases, characters = _dictionaries()
    pieces: list[str] = []
    done = 0
    for match in phrases.finditer(text):
        pieces += (text[done : match.start()].translate(characters), _loaded()[0][match[0]])
        done = match.end()
    pieces.append(text[done:].translate(characters))
    return _with_particle("".join(pieces))


# Whoever looks for chrome wants lines simplified, and so does the repair of what is left of them.
_seen_before = lru_cache(maxsize=512)(_simplified)


def is_traditional(text: str) -> bool:
    """Whether a text is written in traditional script, judged by the characters that t2s would change."""
    if not has_rare(text[:_SAMPLE]):
        return False
    sample = "".join(_HAN.findall(text[:_SAMPLE]))
    outside = len(sample) - len(sample.encode("gb2312", "ignore")) // 2
    if outside < len(sample) * _TRADITIONAL_SHARE:  # spares the dictionaries for most captures
        return False
    fewest = max(1, ceil(len(sample) * _TRADITIONAL_SHARE))
    return next(islice(filter(_loaded()[1].__contains__, sample), fewest - 1, None), None) is not None


def has_rare(text: str) -> bool:
    """Whether a text has a character that GB 2312 lacks: traditional ones do, and few others. Marks do not count."""
    try:
        text.encode("gb2312", _MARKS_IGNORED)
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
    """Simplify a traditional document, or the long traditional blocks of one that is not; one repair a changed run."""
    if not has_rare(sheet.whole()):
        return
    whole = is_traditional("".join(beginning(draft.text for draft in sheet.drafts)))
    for draft in sheet.drafts:
        if whole or (len(draft.text) >= _JUDGED_ALONE and is_traditional(draft.text)):
            sheet.rewrite(draft, _changes(draft.text), "script")


def _changes(text: str) -> Iterator[Edit]:
    """One edit a run of changed characters. Where a phrase changes its length, its clause is one edit."""
    after = simplify(text)
    if after == text:
        return
    if len(after) != len(text):
        yield from _clause_changes(text)
        return
    for run in re.finditer(b"\x01+", bytes(map(ne, text, after))):
        yield *run.span(), after[run.start() : run.end()]


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
def _dictionaries() -> tuple[re.Pattern[str], dict[int, int]]:
    """The phrases of t2s as one pattern (longest first), and its single characters as a translation table.

    Matching is ours because the library's own is quadratic in runs without punctuation, and slow; the data is its. The
    table has the usual characters too: str.translate is slow at what it does not find.
    """
    phrases, characters = _loaded()
    by_head: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        by_head.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    pattern = re.compile("|".join(f"{re.escape(head)}(?:{'|'.join(rests)})" for head, rests in by_head.items()))
    table = {code: code for code in _USUAL}
    return pattern, table | {ord(key): ord(value) for key, value in characters.items()}


@cache
def _loaded() -> tuple[dict[str, str], dict[str, str]]:
    from opencc import OpenCC  # 30 ms, and only traditional documents and search need it

    phrases: dict[str, str] = {}
    characters: dict[str, str] = {}
    for _, _, mapping in OpenCC("t2s").dict_cache.values():
        for key, value in mapping.items():
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
    return re.compile(any_of("script", "again"))


@cache
def _particles() -> re.Pattern[str]:
    turn, keep = any_of("script", "turn"), any_of("script", "keep")
    return re.compile(rf"(?P<turn>{turn}|(?!{keep})[\u4e00-\u9fff](?!{keep})著)|{keep}")
