"""Pinyin annotations: 內(nèi)蒙古. A web page was run through a program that put readings after certain characters.

A bracket goes only when what it holds is a reading of the character before it (or of that one's simplified form), and
when the document shows the defect often: one gloss in a dictionary entry is text, dozens of them are damage.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice

from reader.clean.draft import Edit, Sheet
from reader.clean.script import simplify

# A syllable with its tone mark: every pinyin syllable has 1 to 6 letters, and one more for a combining mark.
_LETTERS = "a-zêüɑɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\u0300\u0301\u0304\u0308\u030c"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# The look behind stands after the bracket: an expression that begins with a few characters is found much faster.
ANNOTATION = re.compile(rf"[(（](?<=[{_HAN}][(（])[ ]?([{_LETTERS}]{{1,8}})[ ]?[)）]")
FEWEST = 5
_LOOKALIKES = str.maketrans("ɑɡ", "ag")


def strip_annotations(sheet: Sheet) -> None:
    """Take out the readings of a document that has at least five of them."""
    if not has_annotations(sheet.whole()):
        return
    suspects = [draft for draft in sheet.drafts if ANNOTATION.search(draft.text)]
    edits = [list(_readings_in(draft.text)) for draft in suspects]
    if sum(map(len, edits)) < FEWEST:
        return
    for draft, found in zip(suspects, edits, strict=True):
        sheet.rewrite(draft, found, "annotation")


def has_annotations(text: str) -> bool:
    """Whether a text has at least as many brackets that look like readings as make a defect."""
    return len(list(islice(ANNOTATION.finditer(text), FEWEST))) == FEWEST


def _readings_in(text: str) -> Iterator[Edit]:
    for match in ANNOTATION.finditer(text):
        if is_reading(match[1], text[match.start() - 1]):
            yield match.start(), match.end(), ""


def is_reading(letters: str, character: str) -> bool:
    """Whether ``letters`` (with tone marks, or without) are a reading of ``character`` or of its simplified form."""
    return _plain(letters) in readings(character)


@lru_cache(maxsize=4096)
def _plain(letters: str) -> str:
    return unicodedata.normalize("NFC", letters).translate(_LOOKALIKES)


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
