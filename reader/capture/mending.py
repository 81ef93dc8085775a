"""Characters that no notice holds, whatever the format: taken out or replaced in every block, and told with it."""

import re
import unicodedata
from functools import cache
from html import unescape
from html.entities import html5

from reader.base.paths import resource
from reader.capture.model import Block, Mend

# Tab and the breaks of lines stay. C1 (80 to 9F) holds what steers a terminal; U+0085 is a break too.
_CONTROLS = "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"
_FORMS = "\u2e80-\u2fd5\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe66"
# &ldquo; &#160; &amp;nbsp; and, as pages often leave its mark out, &nbsp (HTML 13.5, named character references).
_OPEN_ENTITY = r"(?:nbsp|ensp|emsp|[lr][ds]quo)(?![A-Za-z\d;])"
_ENTITY = rf"&(?:amp;)*(?:#\d{{1,7}};|#[xX][\dA-Fa-f]{{2,6}};|[A-Za-z]{{2,8}}\d{{0,2}};|{_OPEN_ENTITY})"
_RATIO = r"\u2236(?:(?<!\d.)|(?!\d))"  # ∶ between figures is one, 时间∶ is a colon that an input method wrote
_ODD = re.compile(f"[{_CONTROLS}]+|[{_FORMS}]|{_RATIO}|{_ENTITY}")
_SOME_ODD = re.compile(f"[&{_CONTROLS}\u2236{_FORMS}]")  # one class of characters is looked for much faster than more
_HOLE = 4  # NUL bytes in a row: not a stray one, but a piece of the file that was never written
_LONGEST = 16  # control characters of one place that are kept in the record


def all_mended(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, each as ``mended`` gives it; most captures have nothing to mend, which one look tells."""
    return tuple(map(mended, blocks)) if _SOME_ODD.search("\n".join([block.text for block in blocks])) else blocks


def mended(block: Block) -> Block:
    """The block without control characters, with plain characters in place of those that look the same, and with
    those that an HTML entity stands for in its place.

    Fonts give a character (民) and a radical (⺠, Unicode's blocks U+2E80 to U+2FD5) or a compatibility form (U+F900 to
    U+FAFF) one glyph, and programs write the wrong one; marks come in small and upright forms
    (﹝ ︵). What was done is added to ``block.mended``; a block may be left without text.
    """
    if not _SOME_ODD.search(block.text):
        return block
    mends: list[Mend] = []

    def mend(match: re.Match[str]) -> str:
        before = match[0]
        if before[0] == "&":
            after, kind = _meant_by(before), "entity"
        elif before == "\u2236":
            after, kind = "：", "radical"
        elif before[0] >= "\u2e80":
            after = _plain_forms().get(before) or unicodedata.normalize("NFC", before)
            kind = "radical"
        else:
            after, kind = ("\ufffd" if before.count("\x00") >= _HOLE else ""), "control"
        if after != before:
            mends.append(Mend(kind, match.start(), before[:_LONGEST], after))
        return after

    text = _ODD.sub(mend, block.text)
    return block._replace(text=text, mended=(*block.mended, *mends))


@cache
def _meant_by(entity: str) -> str:
    """What an entity stands for, a space for a break; itself where HTML has none of that name, as in Q&A;."""
    name = entity.replace("amp;", "").lstrip("&")
    if name and name[0] != "#" and name.rstrip(";") + ";" not in html5:
        return entity
    after = entity
    while (plain := unescape(after)) != after:
        after = plain
    after = re.sub(f"[{_CONTROLS}]", "", after)
    return " " if after and after.splitlines() != [after] else after


@cache
def _plain_forms() -> dict[str, str]:
    lines = resource("rules", "capture_radicals.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))
