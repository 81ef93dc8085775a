"""What the name of an office looks like, alone (a signature) or in a list (主送机关, GB/T 9704-2012, 7.3.2)."""

import re
from functools import cache, lru_cache

from reader.notice.rules import rows, words

_BRACKETED = re.compile(r"[（(][^（）()]{0,30}[)）]")
_HALF_BRACKET = re.compile("[（()）]")
_TO_PEOPLE = re.compile("各位|全体|广大")
_ITEM = re.compile(r"[，,、；;\s　]+")
# 受理报名单位：清河镇人民政府: a field of the text with its value, and no addressee
_FIELD_NAME = re.compile(r"(?!各|有关|相关|全|本|我|市|县|区|省|驻)[\u4e00-\u9fff]{2,6}(?:单位|部门|机构|机关)")
_LABELLED = re.compile(r"[（(][一二三四五六七八九十\d]{1,2}[)）]")  # （一）受理机构：某某局
_NOT_IN_A_NAME = re.compile(r"[。！？!?：:《》“”\d]")
LONGEST_RECIPIENTS = 300
_LONGEST_NAME = 40
_MOST_LISTS = 1 << 11  # remembered


@cache
def _last_signs() -> frozenset[str]:
    """What the name of an office, or a list of some, may have last: a quick look."""
    return frozenset("，,、；;").union(word[-1] for word in words("organs", "suffix"))


@cache
def _opener_pattern() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(words("organs", "opener")) + ")")


@cache
def _banned_pattern(role: str) -> re.Pattern[str]:
    return re.compile("|".join(words("organs", role)))


@cache
def _field_names() -> frozenset[str]:
    return frozenset(row[1] for row in rows("fields"))


def is_organ(text: str) -> bool:
    """Whether ``text`` is the name of one office or of a few standing side by side (清河市财政局 清河市教育局)."""
    plain = (_BRACKETED.sub("", text) if "（" in text or "(" in text else text).strip()
    if not 2 < len(plain) <= _LONGEST_NAME * 2 or plain[-1] not in _last_signs() or _NOT_IN_A_NAME.search(plain):
        return False
    return all(_is_name(item) for item in _ITEM.split(plain) if item)


def _is_name(item: str) -> bool:
    return 2 < len(item) <= _LONGEST_NAME and item.endswith(words("organs", "suffix"))


@lru_cache(maxsize=_MOST_LISTS)  # many rules ask about the same line
def is_addressee_list(text: str) -> bool:
    """Whether ``text`` (without its colon) names addressees: offices, or 各..., 有关..., 全体..."""
    plain = _BRACKETED.sub("", text).strip()
    if not 1 < len(plain) <= LONGEST_RECIPIENTS or _NOT_IN_A_NAME.search(plain) or _HALF_BRACKET.search(plain):
        return False  # （单位：万元）is a note above a table
    if _banned_pattern("greeting").search(plain) or _banned_pattern("lead-in").search(plain):
        return False
    items = [item for item in _ITEM.split(plain) if item]
    if _TO_PEOPLE.match(plain):  # 各位烈属、军属和退役军人: what people are called, no table knows
        return all(len(item) <= _LONGEST_NAME for item in items)
    ends = words("organs", "suffix")
    if items and begins_as_addressees(items[0]):
        ends = (*ends, *words("organs", "people"))
    named = [item for item in items if item.endswith(ends) or _opener_pattern().match(item)]
    # The last item must be a name; of the others a few may have endings that the table does not know.
    return bool(items) and items[-1] in named and len(named) * 3 >= len(items) * 2 and len(items[-1]) <= _LONGEST_NAME


def says(text: str) -> bool:
    """Whether what stands before a colon leads into a list, or into what somebody says: 如下：, 通知要求：."""
    return any(_banned_pattern(role).search(text) for role in ("lead-in", "says"))


def begins_as_addressees(text: str) -> bool:
    """Whether a text begins with a word that lists of addressees begin with: 各, 有关, 全体."""
    return _opener_pattern().match(text) is not None


def split_recipients(text: str) -> tuple[str, str] | None:
    """``(recipients, what follows)`` when ``text`` begins with addressees and a colon, else None."""
    reach = LONGEST_RECIPIENTS + 2
    colon = text.find("：", 0, reach)
    half = text.find(":", 0, reach if colon < 0 else colon)
    colon = half if half >= 0 else colon
    if colon < 0:
        return None
    named = text[:colon].strip()
    if named in _field_names() or not is_addressee_list(named):
        return None
    if _LABELLED.search(text, 0, colon):
        return None
    rest = text[colon + 1 :].strip()
    return None if _FIELD_NAME.fullmatch(named) and is_organ(rest) else (named, rest)
