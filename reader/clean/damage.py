"""Byte damage: places where characters were torn apart (see damage_search). What the bytes prove is repaired, what they
leave open stays as it is and is marked, so that nobody takes it for the office's own words."""

import re
from collections.abc import Iterator

from reader.clean.annotations import ANNOTATION, has_annotations
from reader.clean.damage_search import UNKNOWN, Evidence, State, search, tokens_of
from reader.clean.draft import Draft, Edit, Sheet
from reader.clean.likelihood import Likelihood, simple_form
from reader.clean.script import is_traditional, is_usual

_PRIVATE = "\ue000-\uf8ff"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
# A torn place begins with a ``?`` right after a Chinese character or mark, with more text right after it.
_TORN = re.compile(rf"[?？\ufffd](?<=[{_HAN}{_PRIVATE}、，,。；;：:“”）)][?？\ufffd])(?=\S)")
_UNREADABLE = re.compile(rf"[{_PRIVATE}\ufffd]+")
# Half of an annotation, its bracket swallowed (回?fù)p), one that follows a letter, not a character (F(xiàn)), and a
# ``?`` before a figure or a mark, after no question word.
_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_TORN_OR_UNREADABLE = re.compile(
    rf"[{_PRIVATE}\ufffd?？(（](?:(?<=[{_PRIVATE}\ufffd])[{_PRIVATE}\ufffd]*|(?<=[{_HAN}][?？])[a-zü{_TONES}]{{1,6}}[)）]"
    rf"|(?<=[{_HAN}][?？])(?<![吗嗎呢么麼何谁誰吧].)(?=[\d,;:，；：、。])"
    rf"|(?<=[A-Za-z][(（])[a-z]{{0,3}}[{_TONES}][a-z]{{0,3}}[)）])"
)
_AHEAD, _MOST_TOKENS, _MOST_PLACES = 12, 60, 400
# The likeliest text must be e times likelier than the next one: on the 16 places of the capture that the model was read
# from the least lead is 1.1 and the median 7. In simplified text nearly all pairs of bytes are usual characters: of
# repairs with leads below 4 a third was wrong.
_LEAD, _LEAD_SIMPLIFIED = 1.0, 4.0
# A character that makes no word with its neighbours is chosen for its frequency alone, which proves little: of ten
# such repairs with a lead of less than 2 four were wrong, of all others none. A lead of 5 or 8 costs no more repairs.
_LEAD_ALONE = 5.0
# The least likelihood of a character on average: all right answers but two of 1,165 had more, 14 of 16 rows of nonsense
# less.
_LEAST = -12.0


def mend_damage(sheet: Sheet) -> None:
    """Repair torn characters in a capture that shows the defect; mark private-use and lost characters that remain."""
    torn = sheet.has(UNKNOWN) and bool(_TORN.search(sheet.whole())) and has_annotations(sheet.whole())
    if torn:
        places = [draft for draft in sheet.drafts if _TORN.search(draft.text)]
        evidence = _evidence(sheet.whole())
        left = _MOST_PLACES
        for draft in places:
            edits = list(_repairs(draft.text, evidence, left))
            left -= len(edits)
            sheet.rewrite(draft, edits, "damage")
    signs = _TORN_OR_UNREADABLE if torn else _UNREADABLE
    # What was there before is marked already; a text of usual characters has nothing unreadable.
    if signs.search(sheet.whole()) if torn else not sheet.told(is_usual) and signs.search(sheet.fresh_text()):
        known = {repair.where for repair in sheet.repairs if repair.kind == "damage-unresolved"}
        for draft in sheet.drafts:
            _mark_unresolved(sheet, draft, signs, known)


def _evidence(text: str) -> Evidence:
    annotated: dict[str, set[str]] = {}
    for match in ANNOTATION.finditer(text):
        annotated.setdefault(text[match.start() - 1], set()).add(match[1])
    parts = ANNOTATION.split(text)[::2]  # what stands between the annotations, each but the last with its character
    plain = "".join(parts)
    bare = {*"".join(part[:-1] for part in parts[:-1]), *parts[-1]}
    return Evidence(Likelihood(plain, is_traditional(plain)), annotated, bare)


def _mark_unresolved(sheet: Sheet, draft: Draft, signs: re.Pattern[str], known: set[tuple[int, int]]) -> None:
    for match in list(signs.finditer(draft.text)):
        if draft.source_of(match.start()) not in known:
            sheet.rewrite(draft, [(*match.span(), match[0])], "damage-unresolved")


def _repairs(text: str, evidence: Evidence, most: int) -> Iterator[Edit]:
    place, tried = 0, 0
    while tried < most and (match := _TORN.search(text, place)) is not None:
        tried += 1
        answer = _answer(text, match.start(), evidence)
        place = match.end()
        if answer is not None:
            yield match.start(), answer.end, answer.mended
            place = answer.end


def _answer(text: str, start: int, evidence: Evidence) -> State | None:
    before = _shown_before(text, start)
    tokens = tokens_of(text, start, _MOST_TOKENS)
    # Look some characters past the last sign of damage: until then the pairs may still be wrong.
    last = 0
    for index, token in enumerate(tokens):
        if token.text in UNKNOWN or _UNREADABLE.match(token.text):
            last = index
        elif index - last > _AHEAD:
            break
    answers = search(tokens[: last + _AHEAD], before, evidence)
    if not answers or not answers[0].mended:
        return None
    best, likelihood = answers[0], evidence.likelihood
    if likelihood.of(best.mended, before) < _LEAST * len(best.mended):
        return None
    runner_up = next((other for other in answers if (other.mended, other.end) != (best.mended, best.end)), None)
    if runner_up is None:
        return best
    lead = _LEAD if likelihood.traditional else _LEAD_SIMPLIFIED
    if not _makes_a_word(best, runner_up, before, likelihood):
        lead = _LEAD_ALONE
    return best if best.score - runner_up.score >= lead else None


def _makes_a_word(best: State, other: State, before: str, likelihood: Likelihood) -> bool:
    """Whether the first character in which two answers differ is a mark or makes a word with what stands beside it."""
    differing = (place for place, (one, two) in enumerate(zip(best.text, other.text, strict=False)) if one != two)
    at = next(differing, 0)
    if not best.text[at].isalpha():
        return True
    beside = "".join(map(simple_form, before[-1:] + best.text))[at : at + 3]
    return any(likelihood.is_pair(pair) for pair in (beside[:2], beside[1:]) if pair.isalpha())


def _shown_before(text: str, start: int) -> str:
    head = text[max(0, start - 24) : start]
    return ANNOTATION.sub("", head)[-3:]
