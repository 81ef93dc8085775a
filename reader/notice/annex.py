"""The document that a notice hands on (现将《...》印发给你们): its title, and where its text begins."""

import re
from collections.abc import Sequence

from reader.notice.attached import heads_annex, is_annex_line

_HANDED_ON = re.compile(
    r"《(?:(?<=将《)(?P<first>[^《》]{2,90})》(?:予以)?(?:印发|转发|批转|下达|公布|发布)"
    r"|(?:(?<=现公布《)|(?<=现发布《)|(?<=现印发《)|(?<=现予公布《)|(?<=现予发布《)|(?<=现予以公布《))(?P<third>[^《》]{2,90})》"
    r"|(?P<second>[^《》]{2,90})》[^。《》]{0,60}?[现特](?:予以?|将其)?(?:印发|转发|批转|下达|公布|发布))"
)
_SENTENCE = re.compile(r"[。；;！!？?：:]")
_LABEL_START = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|第.{1,4}[章节条])"
)
_LONGEST_TITLE = 80
_LIKE_ENOUGH = 0.8


def handed_on(texts: Sequence[str]) -> str:
    """The title in 《》 that the first sentences hand on, or an empty text."""
    text = "".join(texts[:8])[:1200]
    match = _HANDED_ON.search(text) if "》" in text else None
    return (match["first"] or match["third"] or match["second"]).strip() if match else ""


def annexes_of(behind: Sequence[str], named: str, attachments: Sequence[str]) -> tuple[str, list[tuple[str, ...]]]:
    """``(annex title as printed, groups of paragraphs)``: what stands behind the close, one group an annex.

    Each group is outlined by itself. A title glued to its text is cut off when it is the one that was named.
    """
    texts = _parted(behind, attachments)
    if not texts:
        return "", []
    title = ""
    if named:
        place = next((place for place, text in enumerate(texts[:4]) if not is_annex_line(text)), 0)
        title, texts[place : place + 1] = _cut_title(texts[place], named)
    if not title and not _SENTENCE.search(texts[0]) and 4 <= len(texts[0]) <= _LONGEST_TITLE and len(texts) > 1:
        title = "" if is_annex_line(texts[0]) or _LABEL_START.match(texts[0]) else texts[0]
    return title, _groups(texts, attachments)


def _parted(texts: Sequence[str], attachments: Sequence[str]) -> list[str]:
    """The lines, with one for each head of an annex that runs on into its text: …。附件2 登记说明一、如实填写。"""
    parted = list[str]()
    for text in texts:
        begun = 0
        for number, name in enumerate(attachments, 1) if "附" in text else ():
            which = number if len(attachments) > 1 else "1?"
            head = re.compile(
                rf"(?:^|(?<=[。；！）)]))\s*(附\s*件\s*{which}\s*[:：]?)\s*({re.escape(name)})\s*(?=[\u4e00-\u9fff（(《\d])"
            )
            found = head.search(text, begun)
            if found:
                parted += [part for part in (text[begun : found.start()].strip(), found[1], found[2]) if part]
                begun = found.end()
        parted.append(text[begun:] if begun else text)
    return parted


def _cut_title(text: str, named: str) -> tuple[str, list[str]]:
    if "".join(text.split()) == "".join(named.split()):
        return text, [text]
    if text.startswith(named):
        return named, [named, text[len(named) :].lstrip()]
    head = text[: len(named)]
    alike = sum(one == other for one, other in zip(head, named, strict=False))
    if alike >= _LIKE_ENOUGH * len(named) and head[-2:] == named[-2:]:
        rest = text[len(head) :].lstrip()
        return head, [head, rest] if rest else [head]
    if len(text) <= _LONGEST_TITLE and not _SENTENCE.search(text) and not _LABEL_START.match(text):
        return text, [text]
    return "", [text]


def _groups(texts: Sequence[str], attachments: Sequence[str]) -> list[tuple[str, ...]]:
    """A line 附件2, or a line that is the title of a listed annex, begins a new group."""
    listed = {"".join(title.split()) for title in attachments}
    groups: list[list[str]] = [[]]
    for text in texts:
        begins = heads_annex(text) or "".join(text.split()) in listed
        if begins and groups[-1] and not (len(groups[-1]) == 1 and is_annex_line(groups[-1][0])):
            groups.append([])
        groups[-1].append(text)
    return [tuple(group) for group in groups if group]
