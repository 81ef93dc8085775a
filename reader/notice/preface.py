"""What a page that reprints a document says before it: 近日，某某局印发《…的通知》，全文如下：

It is no part of the document: title, number and addressees stand below it and are looked for there.
"""

import re
from collections.abc import Sequence

from reader.notice.annex import handed_on
from reader.notice.numbers import ends_with_kind, is_number_line
from reader.notice.organs import split_recipients

_REPRINTS = re.compile(r"全文|原文|编者按|刊[登发载]|转[载发]")
_ANNOUNCES = re.compile(rf"{_REPRINTS.pattern}|(?:印发|发布|公布|出台|下发)了?《")
_SENTENCE = re.compile("[。；！？]")
_LONGEST, _LONGEST_TITLE = 300, 120
_PLACES, _REACH = 3, 5  # paragraphs that may be the preface; how far below it the title may stand


def take_preface(paragraphs: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """``(the preface, all other paragraphs)``; the preface is empty where the page has none."""
    for place, text in enumerate(paragraphs[:_PLACES]):
        if len(text) <= _LONGEST and _ANNOUNCES.search(text) and _is_preface(text, paragraphs, place):
            return (text,), [*paragraphs[:place], *paragraphs[place + 1 :]]
    return (), list(paragraphs)


def _is_preface(text: str, paragraphs: Sequence[str], place: int) -> bool:
    if split_recipients(text) or handed_on([text]) or not text.rstrip().endswith(("：", ":", "。")):
        return False
    below = paragraphs[place + 1 : place + 1 + _REACH]
    above = next(filter(_is_title, paragraphs[:place]), "")
    if above:
        # The headline of the page is the title; only what heads a document parts a preface from its text.
        follows = below[0] if below else ""
        heads = is_number_line(follows) or split_recipients(follows) is not None or _bare(follows) == _bare(above)
        return heads and (_bare(above) in _bare(text) or _reprints(text))
    if place:
        return False
    title = ""
    for line in below:
        if _is_title(line):
            title = line
            break
        if _SENTENCE.search(line) or line.rstrip().endswith(("：", ":")):
            break
    named = bool(title) and (f"《{_bare(title)}》" in _bare(text) or ("关于" in title and _bare(title) in _bare(text)))
    return named or (bool(title) and _reprints(text))


def _reprints(text: str) -> bool:
    return text.rstrip().endswith(("：", ":")) and _REPRINTS.search(text) is not None


def _is_title(text: str) -> bool:
    plain = text.strip()
    return (
        len(plain) <= _LONGEST_TITLE
        and ends_with_kind(plain)
        and not _SENTENCE.search(plain)
        and not plain.startswith(("（", "(", "附件"))
    )


def _bare(text: str) -> str:
    return "".join(text.split()).strip("《》")
