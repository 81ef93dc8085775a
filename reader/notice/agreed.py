"""What glued headings of one list say about those beside them that are not sure by themselves.

Minutes say 会议… behind each heading, bulletins 全年…, guides have one short name an item: where most items of a list
are surely cut, an item is cut before the word that begins the text of the others, or where its own doubt is and a name
of a document begins (办理依据|《…》).
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from reader.notice.glued import Cut
from reader.notice.organs import is_organ
from reader.notice.place_signs import form_of

_FEWEST, _MOST = 3, 0.6  # sure items of a list; the share of items that have the same word
_WORD = 2  # characters of a word that items begin their text with
_SHORTEST, _LONGEST = 2, 24  # characters of a heading
_REPORTS = ("初步核算", "据统计", "年末", "截至")  # what the text of a report begins with
_ACTS = "does"  # 进一步|加强: before a verb a sentence goes on
_OPENING = re.compile(rf"(?<=。)[\u4e00-\u9fff]{{{_WORD}}}")
_FIGURES = re.compile(r"[\d—－-]{5,}。?")
_MARKS = frozenset("，。；：、,;:")


def agreed(cuts: Sequence[Cut | None], leads: Sequence[str], openings: Sequence[str]) -> list[Cut | None]:
    """The cuts of a list, those made sure that its other items bear out. ``leads`` are the texts of the items."""
    sure = {place: cut.place for place, cut in enumerate(cuts) if cut is not None and cut.sure}
    most_sure = len(sure) >= _FEWEST and len(sure) * 2 >= len(cuts)
    if len(sure) == len(cuts) or not (most_sure or openings):
        return list(cuts)
    words, longest, usual = list(openings), _LONGEST, 0
    if most_sure:
        begun = Counter(leads[place][end:][:_WORD] for place, end in sure.items())
        words += [word for word, often in begun.items() if often * 2 >= len(sure) and form_of(word) != _ACTS]
        words += _REPORTS
        longest = min(longest, 2 * max(sure.values()))
        length, often = Counter(sure.values()).most_common(1)[0]
        usual = length if often * 2 > len(sure) else 0
    found = list(cuts)
    for place, cut in enumerate(cuts):
        if place not in sure:
            at = next(filter(None, (_before(word, leads[place], longest) for word in words)), 0)
            at = at or (_borne_out(leads[place], cut, usual) if most_sure else 0)
            found[place] = Cut(at, sure=True) if at else cut
    return found if found == list(cuts) else agreed(found, leads, openings)


def _borne_out(lead: str, cut: Cut | None, usual: int) -> int:
    """Where a doubtful heading ends before 《…》 or a number to call, or a usual one before an office alone; else 0."""
    if cut is not None and (lead.startswith("《", cut.place) or _FIGURES.fullmatch(lead, cut.place)):
        return cut.place
    return usual if usual and is_organ(lead[usual:].rstrip("。")) else 0  # 受理机构|清河市民政局。


def openings_of(texts: Sequence[str]) -> list[str]:
    """The words with which sentences behind the first of such items begin (会议要求，…), often none.

    Three items of five have it behind what may be a heading.
    """
    if len(texts) < _FEWEST:
        return []
    heads = "\n".join([text[: _LONGEST + _WORD] for text in texts])
    often = dict.fromkeys(
        word for word in _OPENING.findall("\n".join(texts)) if heads.count(word) >= _MOST * len(texts)
    )
    return [word for word in often if _share(word, texts) >= _MOST and form_of(word) != _ACTS]


def _share(word: str, texts: Sequence[str]) -> float:
    return sum(_before(word, text, _LONGEST) > 0 for text in texts) / len(texts)


def begins_as_others(heading: str, texts: Sequence[str]) -> bool:
    """Whether a short first sentence begins as two others do that stand behind the first of an item."""
    word = heading[:_WORD]
    begins = _OPENING.fullmatch(f"。{word}", 1) is not None and sum(text.count(f"。{word}") for text in texts) > 1
    return begins and form_of(word) != _ACTS and form_of(heading) != _ACTS


def is_as_others(cuts: Mapping[int, Cut], place: int, places: Sequence[int]) -> bool:
    """Whether all items of a list but one are surely cut, more than three, one of them at the length of this one."""
    sure = [cuts[at].place for at in places if at in cuts and cuts[at].sure]
    return sure.count(cuts[place].place) > cuts[place].sure and len(sure) > _FEWEST and len(sure) + 1 >= len(places)


def _before(word: str, lead: str, most: int) -> int:
    """Where a heading ends that stands before the first such word of a text; 0 where none does."""
    at = lead.find(word, _SHORTEST, min(most, _LONGEST) + _WORD)
    return at if at > 0 and not _MARKS.intersection(lead[:at]) else 0
