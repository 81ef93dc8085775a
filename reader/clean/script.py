"""Traditional script to simplified: OpenCC's ``t2s`` dictionaries and nothing else, then 著 to 着.

``tw2s``, ``tw2sp`` and ``hk2s`` damage text (核心 becomes 内核, 什么 becomes 什幺); ``t2s`` leaves 著 alone, which
mainland text writes 着 except in 显著, 著名, 著作 and their like (resources/rules/clean_script.tsv). Nor
does it know 批覆 and 覆函, which are 批复 and 复函.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from reader.clean.draft import Edit, Sheet
from reader.clean.words import any_of

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
# Simplified text is nearly all GB 2312, traditional text has 35 to 45 % outside of it; names and rare words stay
# under 2 %. A block may differ from its document (one page quoted in another), but only a long one is judged alone.
_TRADITIONAL_SHARE = 0.1
_JUDGED_ALONE = 20
_SAMPLE = 20_000


def simplify(text: str) -> str:
    """``text`` in simplified script (for search queries as well as for notices)."""
    phrases, characters = _dictionaries()
    if not _HAN.search(text):
        return text
    pieces: list[str] = []
    done = 0
    for match in phrases.finditer(text):
        pieces += (text[done : match.start()].translate(characters), _loaded()[0][match[0]])
        done = match.end()
    pieces.append(text[done:].translate(characters))
    return _with_particle("".join(pieces))


def is_traditional(text: str) -> bool:
    """Whether a text is written in traditional script, judged by the characters that t2s would change."""
    sample = "".join(_HAN.findall(text[:_SAMPLE]))
    if not sample:
        return False
    outside = len(sample) - len(sample.encode("gb2312", "ignore")) // 2
    if outside < len(sample) * _TRADITIONAL_SHARE:  # spares the dictionaries for most captures
        return False
    _, characters = _dictionaries()
    changed = sum(ord(character) in characters for character in sample)
    return changed >= len(sample) * _TRADITIONAL_SHARE


def simplify_script(sheet: Sheet) -> None:
    """Simplify a traditional document, or the long traditional blocks of one that is not; one repair a changed run."""
    whole = is_traditional("".join(draft.text for draft in sheet.drafts))
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
    pairs = enumerate(zip(text, after, strict=True))
    for differs, run in groupby(pairs, key=lambda item: item[1][0] != item[1][1]):
        if differs:
            places = [place for place, _ in run]
            yield places[0], places[-1] + 1, after[places[0] : places[-1] + 1]


def _clause_changes(text: str) -> Iterator[Edit]:
    for match in _HAN.finditer(text):
        after = simplify(match[0])
        if after != match[0]:
            yield match.start(), match.end(), after


@cache
def _dictionaries() -> tuple[re.Pattern[str], dict[int, str]]:
    """The phrases of t2s as one pattern (longest first), and its single characters as a translation table.

    Matching is ours because the library's own is quadratic in runs without punctuation, and slow; the data is its.
    """
    phrases, characters = _loaded()
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(map(re.escape, longest_first))), {ord(key): value for key, value in characters.items()}


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


def _with_particle(text: str) -> str:
    if "覆" in text:
        text = _again().sub(lambda match: match[0].replace("覆", "复"), text)
    if "著" not in text:
        return text
    return _particles().sub(lambda match: match["turn"].replace("著", "着") if match["turn"] else match[0], text)


@cache
def _again() -> re.Pattern[str]:
    return re.compile(any_of("script", "again"))


@cache
def _particles() -> re.Pattern[str]:
    turn, keep = any_of("script", "turn"), any_of("script", "keep")
    return re.compile(rf"(?P<turn>{turn}|(?!{keep})[\u4e00-\u9fff](?!{keep})著)|{keep}")
