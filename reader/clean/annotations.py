"""Pinyin annotations: 內(nèi)蒙古. A web page was run through a program that put readings after certain characters.

A bracket goes only when what it holds is a reading of the character before it (or of that one's simplified form), and
when the document shows the defect often: one gloss in a dictionary entry is text, dozens of them are damage. But a text
about readings (妈(mā)、麻(má); 行(xíng)走) glosses words that stand between marks, in simplified script; the program
struck anywhere in a sentence, and characters that have a simplified form first of all.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

from reader.clean.draft import Draft, Edit, Sheet
from reader.clean.script import simplify

# A syllable with its tone mark: every pinyin syllable has 1 to 6 letters, and one more for a combining mark.
_LETTERS = "a-zêüɑɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\u0300\u0301\u0304\u0308\u030c"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_OPEN, _CLOSE = r"(（\[［〔【{｛", r")）\]］〕】}｝"
# The look behind stands after the bracket: an expression that begins with a few characters is found much faster.
ANNOTATION = re.compile(rf"[{_OPEN}](?<=[{_HAN}][{_OPEN}])[ ]?([{_LETTERS}]{{1,8}}[1-5]?)[ ]?[{_CLOSE}]")
_LED = re.compile(rf"\s*[{_OPEN}][ ]?([{_LETTERS}]{{1,8}}[1-5]?)[ ]?[{_CLOSE}]")
# A reading that a width cut: 电(d / iàn)话
_CUT = re.compile(rf"(?<=[{_HAN}])[{_OPEN}][ ]?([{_LETTERS}]{{0,8}})$")
_REST = re.compile(rf"\s*([{_LETTERS}]{{0,8}}[1-5]?)[ ]?[{_CLOSE}]")
FEWEST = 5
_INSIDE = re.compile(rf"[{_HAN}{_CLOSE}][{_HAN}]")  # the last one of a word's characters, or one of an annotated word's
_GOES_ON = re.compile(f"[{_HAN}]")
_LEAST_INSIDE, _LEAST_TRADITIONAL = 0.2, 0.3  # shares of the readings; in texts about readings both are near 0
_LONGEST = 12  # of the beginning of a reading, with its character
_LOOKALIKES = str.maketrans("ɑɡ", "ag")


def strip_annotations(sheet: Sheet) -> None:
    """Take out the readings of a document that has at least five of them; a break or a gap may have hidden some."""
    if not ANNOTATION.search(sheet.whole()):
        return
    is_known = any(repair.kind == "annotation" for repair in sheet.repairs)
    if not is_known and not has_annotations(sheet.whole()):
        return
    suspects = [draft for draft in sheet.drafts if ANNOTATION.search(draft.text)]
    edits = [list(_readings_in(draft.text)) for draft in suspects]
    if not is_known and (sum(map(len, edits)) < FEWEST or not _is_damage([draft.text for draft in suspects], edits)):
        return
    for draft, found in zip(suspects, edits, strict=True):
        sheet.rewrite(draft, found, "annotation")
    _strip_parted(sheet)


def _strip_parted(sheet: Sheet) -> None:
    """A reading whose character, or whose beginning, ends the line above: nothing but a width parted them."""
    above: Draft | None = None
    for draft in sheet.drafts:
        led = _LED.match(draft.text)
        joins = above is not None and above.kind == draft.kind == "paragraph" and above.may_grow()
        rest = _REST.match(draft.text) if above and joins else None
        cut = _CUT.search(above.text, max(0, len(above.text) - _LONGEST)) if above and rest else None
        if above and cut and rest and is_reading(cut[1] + rest[1], above.text[cut.start() - 1]):
            end = len(above.text)
            sheet.join(above, draft, "line-wrap")
            sheet.rewrite(above, [(cut.start(), end + rest.end(), "")], "annotation")
        elif led and above and joins and is_reading(led[1], above.text.rstrip()[-1:] or " "):
            sheet.rewrite(draft, [(*led.span(), "")], "annotation")
            sheet.join(above, draft, "line-wrap")
        else:
            above = draft
    sheet.drop_empty()


def has_annotations(text: str) -> bool:
    """Whether a text has at least as many brackets that look like readings as make a defect."""
    return len(list(islice(ANNOTATION.finditer(text), FEWEST))) == FEWEST


def _is_damage(texts: Sequence[str], edits: Sequence[Sequence[Edit]]) -> bool:
    """Whether readings stand where no author would put them."""
    places = [(text, start, end) for text, found in zip(texts, edits, strict=True) for start, end, _ in found]
    traditional = sum(simplify(text[start - 1]) != text[start - 1] for text, start, _ in places)
    inside = sum(
        bool(start > 1 and _INSIDE.match(text, start - 2) and _GOES_ON.match(text, end)) for text, start, end in places
    )
    return traditional >= _LEAST_TRADITIONAL * len(places) or inside >= _LEAST_INSIDE * len(places)


def _readings_in(text: str) -> Iterator[Edit]:
    for match in ANNOTATION.finditer(text):
        if is_reading(match[1], text[match.start() - 1]):
            yield match.start(), match.end(), ""


def is_reading(letters: str, character: str) -> bool:
    """Whether ``letters`` (with tone marks, or without) are a reading of ``character`` or of its simplified form."""
    return _plain(letters) in readings(character)


@lru_cache(maxsize=4096)
def _plain(letters: str) -> str:
    plain = unicodedata.normalize("NFC", letters).translate(_LOOKALIKES)
    return plain.rstrip("12345").replace("v", "ü") if plain[-1:].isdecimal() or "v" in plain else plain


@cache
def readings(character: str) -> frozenset[str]:
    """All readings of a character and of its simplified form, with tone marks and without them."""
    from pypinyin.pinyin_dict import pinyin_dict  # 400 ms; only annotated documents need it

    forms = {character, simplify(character)}
    marked = {reading for form in forms for reading in pinyin_dict.get(ord(form[0]), "").split(",") if reading}
    return frozenset(marked | {_toneless(reading) for reading in marked})


def _toneless(reading: str) -> str:
    # The dots of ü are no tone: put them back after taking the marks off.
    kept = reading.translate(str.maketrans("ǖǘǚǜ", "üüüü")).replace("ü", "\x00")
    bare = "".join(mark for mark in unicodedata.normalize("NFD", kept) if not unicodedata.combining(mark))
    return bare.replace("\x00", "ü")
