"""From labelled chunks to sections: which words are the heading, and how that was found.

printed: a line of its own, or all that stands before the next label. run-in: the short first sentence. cut: glued to
the text without any mark (``glued.py``). An item that is only a sentence has no heading.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache

from reader.notice.agreed import agreed, begins_as_others, is_as_others, openings_of
from reader.notice.glued import Cut, cuts_of
from reader.notice.model import Section
from reader.notice.outline import Chunk
from reader.notice.place_signs import form_of
from reader.notice.rules import words
from reader.notice.seams import Neighbours

_Parts = tuple[str, tuple[str, ...], str]  # heading, paragraphs, where the heading came from
_LONGEST_PRINTED = 70  # characters; the longest printed heading of the captures has 38
_LONGEST_RUN_IN, _LONGEST_SURE_RUN_IN, _LONGEST_ARTICLE = 44, 26, 12
_INNER = re.compile(r"[。；;！!？?：:]")
# 各单位要...: whoever has to do something is named in a sentence, not in a heading.
_SUBJECTS = ("各", "凡", "有关", "任何", "本", "该", "其", "请", "你")
_NEVER_BEGINS = (
    "均",
    "都",
    "也",
    "亦",
    "皆",
    "方可",
)  # words that need their subject before them: 法人和其他组织|均可申请
_NEVER_HEADINGS = "凡"  # 凡对本次公告内容提出询问，请按以下方式联系。
_DEMANDS = re.compile(
    r"要(?<![重主需必摘纪概简扼紧首]要)(?![求素点闻务件领害塞道紧])|请(?<![申聘邀提呈]请)(?!示)|应(?=当|按|于|在|及时|依|由)"
)
_SAYS_HOW_MUCH = re.compile(r"[为是达至]\D{0,8}\d+(?:\.\d+)?\s*[万亿]?(?:元|%|人|户|个|天|日|年|公顷|亩|吨)")
# What closes a document says nothing more of its last item.
_FORMULA = re.compile(r"\s*(?:(?:特此|专此|此)[\u4e00-\u9fff]{1,6}|[妥当]否，请[\u4e00-\u9fff]{2,6})\s*[。！]?\s*")
# 主要特点|一是…。二是…。: what is told off begins the text.
_TOLD_OFF = re.compile(
    r"(?P<heading>[^。；;：:！!？?]{2,30}?)(?:一是(?=.*二是)|第一[，,](?=.*第二[，,])|首先[，,](?=.*其次[，,]))"
)
_LEADS_IN = re.compile("(?:[有是在要即到了，、以就的]|(?<!行)为)$")  # 存在问题有|一是…
_NO_PHRASE = re.compile(r"[，,。；;：:]|如下|以下|下列")
_NOTE = re.compile(r"[（(][^（）()]{2,80}[)）]。?")
_NAMED = re.compile(r"【[^【】。，]{2,16}】\s*")
_FACT = re.compile(r"[^\d。；;：:！!？?，,、]+[:：]")
# Characters of such a name; alone a longer one may have a heading before it (举报方式|举报电话：…).
_LONGEST_FACT, _LONGEST_LONE_FACT = 8, 5
_SHORTEST_SENTENCE, _FEWEST_BELOW = 5, 2
# Characters, where a fact has neither figures nor commas: of the heading before it, its own (优化就业|服务 is none).
_SHORTEST_NAME, _LONGEST_END, _FEWEST_FACTS = 4, 10, 2
_LONGEST_ALONE, _LONGEST_SENTENCE = 20, 30  # of a heading among facts, and among headings
_FIGURE, _OF_FACTS = re.compile(r"\d"), re.compile(r"[\d，、]")
_LIST_LEVEL = 3  # from here on, lines without a full stop and without anything below are items of a list


@cache
def _norm_pattern() -> re.Pattern[str]:
    return re.compile("|".join(words("headings", "norm")))


def sections_of(chunks: Sequence[Chunk]) -> tuple[Section, ...]:
    """One section for each chunk; the unlabelled chunk before the first label is left out when it is empty."""
    below = {chunk.parent for chunk in chunks}
    found: list[_Parts | None] = []
    for place, chunk in enumerate(chunks):
        plain = ("", chunk.paragraphs, "") if chunk.level == 0 else _named(chunk)
        found.append(plain or _told_off(chunk) or _plain_heading(chunk, place in below))
    groups = _siblings(chunks)
    _drop_lone_run_ins(groups.values(), chunks, found)
    cuts = _glued(groups, chunks, found)
    for place, cut in cuts.items():
        chunk = chunks[place]
        siblings = groups[chunk.level, chunk.parent]
        if _ends_at_once(chunk.paragraphs[0], cut.place) and not is_as_others(cuts, place, siblings):
            continue
        if cut.sure:
            rest = chunk.paragraphs[0][cut.place :].strip()
            found[place] = (chunk.paragraphs[0][: cut.place].strip(), (rest, *chunk.paragraphs[1:]), "cut")
        elif found[place] is None:
            found[place] = ("", chunk.paragraphs, "uncertain")
    _doubt_long_run_ins(groups.values(), chunks, found)
    _cut_facts(groups.values(), below, chunks, found)
    sections = []
    for chunk, parts in zip(chunks, found, strict=True):
        heading, paragraphs, source = parts if parts is not None else ("", chunk.paragraphs, "")
        if chunk.level or paragraphs:
            sections.append(Section(chunk.level, chunk.label, heading, paragraphs, source))
    return tuple(sections)


def _cut_facts(
    groups: Iterable[Sequence[int]], below: Container[int], chunks: Sequence[Chunk], found: list[_Parts | None]
) -> None:
    """What stands between two glued labels without any mark is a heading alone (加强领导), or has a short fact behind
    it: 会议地点|区政府三楼. Where others of the list have a text, or two a fact with figures, it is judged with those
    that are doubtful, and cut if that is sure and the rest no end of a heading; what is too long for a heading, or has
    figures among facts, is doubtful too.
    """
    for places in groups:
        known = [parts[0] for place in places if (parts := found[place]) and parts[0] and parts[1]]
        glued = any(chunks[place].closed for place in places[:-1])
        alone = [place for place in places if glued and place not in below and _is_alone(chunks[place], found[place])]
        if not alone:
            continue
        doubtful = [place for place in places if (parts := found[place]) and parts[2] == "uncertain"]
        texts = [chunks[place].paragraphs[0] for place in (*alone, *doubtful)]
        has_facts = known or doubtful or sum(map(bool, map(_FIGURE.search, texts))) >= _FEWEST_FACTS
        cuts = cuts_of(texts, texts, known, Neighbours("")) if has_facts else []
        ends = {place: cut.place for place, cut in zip((*alone, *doubtful), cuts, strict=False) if cut and cut.sure}
        longest = _LONGEST_ALONE if has_facts else _LONGEST_SENTENCE
        for place, text in zip(alone, texts, strict=False):
            end = ends.get(place, 0)
            if end and (_OF_FACTS.search(text, end) or (end >= _SHORTEST_NAME and len(text) - end >= _LONGEST_END)):
                found[place] = (text[:end].strip(), (text[end:].strip(),), "cut")
            elif len(text) > longest or (has_facts and _FIGURE.search(text)):
                found[place] = ("", (text,), "uncertain")
        for place, text in zip(doubtful, texts[len(alone) :], strict=True):
            if end := ends.get(place, 0):
                found[place] = (text[:end].strip(), (text[end:].strip(), *chunks[place].paragraphs[1:]), "cut")


def _is_alone(chunk: Chunk, parts: _Parts | None) -> bool:
    return parts is not None and parts[2] == "printed" and not parts[1]


def _ends_at_once(text: str, place: int) -> bool:
    """Whether the sentence ends right behind a cut: 实行村账|乡代理。 is one sentence, no heading and a sentence.

    Only a question may have so short an answer: 补贴由谁申请|农户。
    """
    return 0 <= text.find("。", place) - place < _SHORTEST_SENTENCE and form_of(text[:place]) != "asks"


def _siblings(chunks: Sequence[Chunk]) -> dict[tuple[int, int], list[int]]:
    """The places of the labelled chunks, by level and parent."""
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place, chunk in enumerate(chunks):
        if chunk.level and chunk.paragraphs:
            groups[chunk.level, chunk.parent].append(place)
    return groups


def _drop_lone_run_ins(groups: Iterable[Sequence[int]], chunks: Sequence[Chunk], found: list[_Parts | None]) -> None:
    """A short first sentence is a heading only where most siblings have one: else it is the first of some sentences."""
    for places in groups:
        run_ins = [place for place in places if (parts := found[place]) is not None and parts[2] == "run-in"]
        with_heading = sum(1 for place in places if (parts := found[place]) is not None and parts[0])
        texts = [chunks[place].paragraphs[0] for place in places] if run_ins else []
        for place in run_ins:
            if with_heading * 2 < len(places):
                found[place] = None if chunks[place].level == 1 else ("", chunks[place].paragraphs, "")
            elif begins_as_others(texts[places.index(place)], texts) or _ends_list(places, place, chunks, found):
                found[place] = ("", chunks[place].paragraphs, "")


def _ends_list(places: Sequence[int], place: int, chunks: Sequence[Chunk], found: Sequence[_Parts | None]) -> bool:
    """Whether an item is the last of some that are parted by semicolons: 1.警告；2.罚款五千元。and what follows."""
    above = places[places.index(place) - 1] if place != places[0] else None
    if above is None or place != places[-1]:
        return False
    parts = found[above]
    return chunks[above].paragraphs[-1].endswith(("；", ";")) and (parts is None or not parts[0])


def _doubt_long_run_ins(groups: Iterable[Sequence[int]], chunks: Sequence[Chunk], found: list[_Parts | None]) -> None:
    """A long first sentence among headings that end without a full stop may have such a heading at its beginning."""
    for places in groups:
        run_ins = [place for place in places if (parts := found[place]) is not None and parts[2] == "run-in"]
        cuts = sum(1 for place in places if (parts := found[place]) is not None and parts[2] == "cut")
        for place in run_ins if cuts > len(run_ins) else ():
            parts = found[place]
            if parts is not None and len(parts[0]) > _LONGEST_SURE_RUN_IN:
                found[place] = ("", chunks[place].paragraphs, "uncertain")


def _named(chunk: Chunk) -> _Parts | None:
    """第一条 【立法目的】为了…: the brackets say what the heading is."""
    named = _NAMED.match(chunk.paragraphs[0]) if chunk.paragraphs else None
    if named is None:
        return None
    rest = chunk.paragraphs[0][named.end() :].strip()
    return named[0].strip(), ((rest, *chunk.paragraphs[1:]) if rest else chunk.paragraphs[1:]), "cut"


def _told_off(chunk: Chunk) -> _Parts | None:
    """主要特点一是生产稳定。二是…: the heading stands before the first."""
    told = _TOLD_OFF.match(chunk.paragraphs[0]) if chunk.paragraphs else None
    if told is None or _LEADS_IN.search(told["heading"]) or not _reads_as_heading(told["heading"]):
        return None
    return told["heading"], (chunk.paragraphs[0][told.end("heading") :], *chunk.paragraphs[1:]), "cut"


def _plain_heading(chunk: Chunk, has_children: bool) -> _Parts | None:
    """``(heading, paragraphs, source)`` where the page itself tells it; None where the text is one whole piece."""
    if not chunk.paragraphs:
        return "", (), ""
    first, others = chunk.paragraphs[0], chunk.paragraphs[1:]
    followed = has_children or not all(map(_FORMULA.fullmatch, others))
    if len(first) <= _LONGEST_PRINTED and not _INNER.search(first) and not first.endswith(("，", ",", "、")):
        if followed or chunk.level < _LIST_LEVEL:
            return first, others, "printed"
        return "", chunk.paragraphs, ""
    if followed and first.endswith(("：", ":")) and _is_short_phrase(first[:-1]):
        return first, others, "printed"
    stop = first.find("。")
    sentence, rest = first[:stop], first[stop + 1 :].strip()
    noted = not followed and _NOTE.fullmatch(
        rest
    )  # a sentence and a note to it: 新增学位3000个。（牵头单位：市教育局）
    if (
        stop > 0
        and ((rest and not _FORMULA.fullmatch(rest)) or followed)
        and not noted
        and len(sentence) <= (_LONGEST_ARTICLE if chunk.label.endswith("条") else _LONGEST_RUN_IN)
        and _reads_as_heading(sentence)
    ):
        return sentence, ((rest, *others) if rest else others), "run-in"
    return None


def _is_short_phrase(text: str) -> bool:
    return len(text) <= 20 and _NO_PHRASE.search(text) is None


def _reads_as_heading(sentence: str) -> bool:
    commas = sentence.count("，") + sentence.count(",")
    if commas > 2 or _INNER.search(sentence) or sentence.startswith(_SUBJECTS):
        return False
    if _SAYS_HOW_MUCH.search(sentence):
        return False
    if _norm_pattern().search(sentence) or _DEMANDS.search(sentence):
        return False
    # 县文物保护所负责日常管理，履行巡查、养护和档案建立等职责。
    return len(sentence) <= _LONGEST_SURE_RUN_IN or form_of(sentence) == "does"


def _glued(
    groups: Mapping[tuple[int, int], Sequence[int]], chunks: Sequence[Chunk], found: Sequence[_Parts | None]
) -> dict[int, Cut]:
    """Cuts for the chunks without a plain heading, judged together with their siblings."""
    cuts: dict[int, Cut] = {}
    document = None
    for (level, _), places in groups.items():
        if not any((parts := found[place]) is None or parts[2] == "run-in" for place in places):
            continue
        openings = openings_of([chunks[place].paragraphs[0] for place in places])
        open_places = [place for place in places if _may_be_glued(chunks[place], found[place], places, found, openings)]
        plain = [found[place] for place in sorted({*places}.difference(open_places))]
        known = [parts[0].rstrip("：:") for parts in plain if parts and parts[0]]
        if not open_places or (level > 1 and not known and _are_few(len(open_places), places)):
            continue
        leads = [chunks[place].paragraphs[0] for place in open_places]
        if _are_facts(leads):
            continue
        document = document or Neighbours("".join([text for chunk in chunks for text in chunk.paragraphs]))
        texts = ["".join(chunks[place].paragraphs) for place in open_places]
        found_cuts = cuts_of(leads, texts, known, document)
        # 全力保障|供水..., 全力保障|供电...: what items have in common is no heading.
        often = Counter([lead[: cut.place] for cut, lead in zip(found_cuts, leads, strict=True) if cut])
        results = [
            None if cut and (lead.startswith(_NEVER_BEGINS, cut.place) or often[lead[: cut.place]] > 1) else cut
            for cut, lead in zip(found_cuts, leads, strict=True)
        ]
        results = agreed(results, leads, openings)
        sure = len(known) + sum(1 for cut in results if cut is not None and cut.sure)
        whole = len(plain) - len(known) + results.count(None)
        if level > 1 and not known and _are_few(sure, places):
            continue  # below 一、 most lists are of whole sentences: one or two that look like headings prove nothing
        if sure < 2 and level == 1 and whole * 2 >= len(places) > sure * 2:
            continue  # whole sentences, one of which happens to look like a heading with its text
        cuts |= {place: cut for place, cut in zip(open_places, results, strict=True) if cut is not None}
    return cuts


def _are_few(sure: int, places: Sequence[int]) -> bool:
    return sure < _FEWEST_BELOW or sure * 2 < len(places)


def _are_facts(leads: Sequence[str]) -> bool:
    """Whether each item names itself before a colon (报名时间：…, 报名地点：…): nothing is glued to such a name."""
    named = list(map(_FACT.match, leads))
    longest = _LONGEST_FACT if len(leads) > 1 else _LONGEST_LONE_FACT
    return all(fact is not None and fact.end() <= longest + 1 for fact in named)


def _may_be_glued(
    chunk: Chunk,
    parts: _Parts | None,
    siblings: Sequence[int],
    found: Sequence[_Parts | None],
    openings: Sequence[str],
) -> bool:
    """A whole piece may be; a run-in heading too, where most siblings have no full stop behind theirs."""
    if parts is None:
        return not chunk.paragraphs[0].startswith(_NEVER_HEADINGS)
    if parts[2] != "run-in" or chunk.level > 1:
        return False
    if any(word in parts[0] for word in openings):
        return True
    # 守住水源安全底线，加快水源地规范化建设坚持先保水源，再谈供水。
    if len(parts[0]) > _LONGEST_SURE_RUN_IN or parts[0].count("，") + parts[0].count(",") > 1:
        return True
    run_in = sum(1 for place in siblings if (other := found[place]) is not None and other[2] == "run-in")
    return run_in * 2 < len(siblings)
