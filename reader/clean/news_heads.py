"""The headline of a page of news in one line with its fields: 春耕开始了 某某 2025-03-06 09:15 县报.

The headline names no kind of document. Told by its place, before the day and with no headline above it, and by being
longer than the names of sites and offices that stand before a day as well.
"""

import re
from collections.abc import Sequence
from functools import cache

from reader.clean import shape
from reader.clean.chrome_lines import Sort, sort_of
from reader.clean.draft import Draft

_DAY = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}"
    r"(?!\d|\s?日?(?:\s?\d{1,2}[:：]\d{2})?\s?[起至到止前后的，、,～~—-])"
)
_PART = re.compile(r"[^ \t\u3000]+")
_FIELD = re.compile("[:：](?!.{4})")  # 来源：, 作者：某某
# 县日报, 融媒体中心, 某某发布: what names of sites and offices end with
_NAMES = (
    "(?:网|网站|报|刊|电视台|电台|局|社|部|办|中心|发布|融媒|媒体|在线|客户端|院|委|府|厅|处|科|室|[众频条务阅]号|频道)"
)
_OF_NAME = re.compile(f"{_NAMES}$")
_CLOCK = r"\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
_CLOCKED = rf"(?:(?:19|20)\d\d[-/.][01]?\d[-/.][0-3]?\d(?:{_CLOCK})?|(?:19|20)\d\d年[01]?\d月[0-3]?\d日{_CLOCK})"
_STAMP = rf"(?:19|20)\d\d[-/.][01]?\d[-/.][0-3]?\d{_CLOCK}"
_BEFORE_A_DAY = frozenset("于在自从至到为是的和与及")
_DASHES = frozenset("—－")
_SHORTEST, _LONGEST, _SHORTEST_REST, _LONGEST_ENTRY, _NEAR = 9, 60, 4, 8, 3  # Chinese characters; lines


@cache
def named_day() -> re.Pattern[str]:
    """A day in figures, or with a time of day, and the name of a site or an office beside it, a gap between the two.

    A day in figures with its time of day needs no name, unless a sentence goes on round it (定于 2025-03-06 09:00 在…).
    """
    name = rf"[\u4e00-\u9fff]{{1,14}}{_NAMES}"
    alone = rf"(?<![{''.join(sorted(_BEFORE_A_DAY))}][ \u3000]){_STAMP}(?![ \u3000]+[至到起止前后在—~-])"
    return re.compile(rf"(?<!\S)(?:{name}[ \u3000]+{_CLOCKED}|{_CLOCKED}[ \u3000]+{name}|{alone})(?!\S)")


def round_headline(text: str, end: int, drafts: Sequence[Draft], draft: Draft) -> list[tuple[int, int]]:
    """The gaps round the headline and its second line before the day in the first ``end`` characters; often none."""
    day = _DAY.search(text, 0, end)
    parts = list(_PART.finditer(text, 0, day.start())) if day else []
    if day is None or not parts or shape.has_label(text) or any(shape.is_kind_title(part[0]) for part in parts):
        return []
    whole = [at for at, part in enumerate(parts) if _may_be_part(part[0]) and shape.han(part[0]) >= _SHORTEST]
    first = whole[0] if whole else 0
    last = first
    while last + 1 < len(parts) and _may_be_part(parts[last + 1][0]):
        last += 1
    long = _SHORTEST <= shape.han(text[parts[first].start() : parts[last].end()]) <= _LONGEST
    short = all(shape.han(part[0]) <= _LONGEST_ENTRY for part in parts[:first])
    if not (long and short and _may_be_part(parts[first][0])) or _headed_above(drafts, draft):
        return []
    edges = [place for place in range(first, last + 1) if place and (place == first or parts[place][0][0] in _DASHES)]
    behind = parts[last + 1].start() if last + 1 < len(parts) else day.start()
    if parts[last].end() == behind or parts[last][0][-1] in _BEFORE_A_DAY:
        return []  # 决定自2025年1月1日起…, 定于 2025-01-01 09:00 …
    return [*((parts[at - 1].end(), parts[at].start()) for at in edges), (parts[last].end(), behind)]


def _may_be_part(part: str) -> bool:
    """Whether a part between gaps may be one of a headline: no name of a writer, a site or an office, no field."""
    return shape.han(part) >= _SHORTEST_REST and not _OF_NAME.search(part) and not _FIELD.search(part)


def _headed_above(drafts: Sequence[Draft], draft: Draft) -> bool:
    """Whether a line above is as long as a headline, and no breadcrumb, menu, site or office."""
    place = next(at for at, one in enumerate(drafts) if one is draft)
    above = [one.text.strip() for one in drafts[max(0, place - _NEAR) : place]]
    return any(
        shape.han(line) >= _SHORTEST and not _OF_NAME.search(line) and sort_of(line) is Sort.NONE
        for line in above
        if not shape.is_organ(line) and max(map(shape.han, line.split()), default=0) >= _SHORTEST_REST + 1
    )
