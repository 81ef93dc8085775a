"""The close of a document: 附件说明, 署名, 成文日期, 附注 (GB/T 9704-2012, 7.3.4 to 7.3.6), and the annex behind it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.notice.attached import attachments_behind, take_attachments
from reader.notice.signature import (
    NOTE,
    find_signature,
    signers_behind,
    speaks_of_openness,
    take_post,
    take_signers,
    without_office,
    without_seal,
)

_NOTE_LINE = re.compile(rf"\s*{NOTE}\s*")
# Whom to ask, where the seal stands, which day of the week it is: text to be read, not the note about openness.
_NO_NOTE = re.compile(r"联系|电话|传真|邮箱|[公印盖签]章|印\s*$|星期|周[一二三四五六日]|农历|[上下]午")


class Closing(NamedTuple):
    """``text`` are the document's own paragraphs before the close, ``annex`` those behind it; ``signed`` is the
    signature as it was printed: the offices, then the date, or the date first.
    """

    issuer: str
    issued: str | None
    openness: str
    attachments: tuple[str, ...]
    text: tuple[str, ...]
    annex: tuple[str, ...]
    signed: tuple[str, ...] = ()


def take_closing(paragraphs: Sequence[str], annex_title: str = "", office: str = "") -> Closing:
    """Take the close out of the paragraphs. ``annex_title`` is the 《...》 that the text hands on, if it names one;
    ``office`` the one that the title begins with.
    """
    found = find_signature(paragraphs, annex_title, office)
    if found is None:
        openness, text = _lone_note(paragraphs)
        attachments, text, annex = take_attachments(text)
        return Closing("", None, openness, attachments, tuple(text), tuple(annex))
    before = [*paragraphs[: found.place], paragraphs[found.place][: found.start].rstrip()]
    behind = [paragraphs[found.place][found.end :].strip(), *paragraphs[found.place + 1 :]]
    behind = [text for text in behind if text]
    post, before = take_post([text for text in before if text])
    signers, before = take_signers(before, office, alone=not paragraphs[found.place][: found.start].strip())
    signed = (*signers, *post, found.written)
    if not signers and not post:
        signers, behind = signers_behind(behind)
        signed = (found.written, *signers)
    note = found.note
    if not note and behind:
        line = _NOTE_LINE.match(behind[0])
        left = behind[0][line.end() :] if line else ""
        if line and (not left or speaks_of_openness(line["note"])):
            note, behind = line["note"], [*([left] if left else []), *behind[1:]]
    if _NO_NOTE.search(note):
        behind, note = [f"（{note.strip()}）", *behind], ""
    attachments, text, annex = take_attachments(before)
    behind = [*annex, *behind]
    if attachments and not signers:
        attachments, signers = without_office(attachments, office, "".join(text), glued=found.start > 0)
        signed = (*signers, *signed)
    if not attachments:
        attachments, behind = attachments_behind(behind)
    return Closing(
        without_seal(" ".join(signers)), found.issued, note.strip(), attachments, tuple(text), tuple(behind), signed
    )


def _lone_note(paragraphs: Sequence[str]) -> tuple[str, list[str]]:
    """A note without a signing date: a bracket on a line of its own that speaks of openness."""
    for place, text in enumerate(paragraphs):
        line = _NOTE_LINE.fullmatch(text)
        if line and speaks_of_openness(line["note"]):
            return line["note"].strip(), [*paragraphs[:place], *paragraphs[place + 1 :]]
    return "", list(paragraphs)
