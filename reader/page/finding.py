"""Finding words in a page (在本文中查找): where every hit stands in the text as it is shown.

It makes no difference in which script, width or case a word is written: a character is looked for by the sign that
stands for all of its forms, so that every offset stays as it is. White space is ignored, and so is where a line ends,
but a word of letters or figures is found in one piece. All work is done in steps that take about a millisecond each.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache

from reader.page.model import Line, Page

STEP = 16_000  # characters folded or searched in one step: 1 to 2 ms
LONGEST_QUERY = 100  # characters
_MOST_SPACE = 40  # white characters between two characters of a hit
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_LETTER = re.compile(r"[^\W_]|\.")  # 3.5 is one figure
_LONE = re.compile(r"[\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff]")  # written without spaces between
# Signs that one keyboard has and the other has not; full-width forms of ASCII are folded by their code.
_ALIKE = (
    "\"“”„「」『』〝〞", "'‘’", "(（〔【［[〖", ")）〕】］]〗", "<《〈", ">》〉", "-—–−―‐‑", "~～〜", "·・•‧∙", "〇○◯",
)  # fmt: skip


class PageText:
    """The text of a page, line by line as it is shown, ready to be searched once all of ``steps`` are done."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.text = ""
        self._wide = array("L")  # places of the characters that Qt counts as two

    def steps(self) -> Iterator[None]:
        """Fold the text; between two steps others may have their turn."""
        shown = "\n".join(line.text for line in self.page.lines)
        pieces = []
        for start in range(0, len(shown), STEP):
            piece = shown[start : start + STEP]
            pieces.append(folded(piece))
            self._wide.extend(start + match.start() for match in _WIDE.finditer(piece))
            yield
        self.text = "".join(pieces)

    def line_of(self, place: int) -> tuple[Line, int]:
        """The line that a place in ``text`` stands in, and how far inside."""
        number = self.text.count("\n", 0, place)
        return self.page.lines[number], place - self.text.rfind("\n", 0, place) - 1

    def units(self, place: int) -> int:
        """The document position (UTF-16 units, a line's end counts as one) of a place in ``text`` (code points)."""
        return place + bisect_left(self._wide, place)

    def place(self, units: int) -> int:
        """The place in ``text`` of a document position; one inside a pair counts as behind it."""
        low, high = 0, len(self._wide)
        while low < high:  # wide character number n stands at unit wide[n] + n
            middle = (low + high) // 2
            if self._wide[middle] + middle < units:
                low = middle + 1
            else:
                high = middle
        return units - low


class Hits:
    """Where a query stands in a page: half-open spans in code points of ``PageText.text``, in order."""

    def __init__(self) -> None:
        self.starts, self.ends = array("L"), array("L")

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> tuple[int, int]:
        return self.starts[number], self.ends[number]

    def first_from(self, place: int) -> int:
        """The number of the first hit that begins at a place or behind it; how many there are when none does."""
        return bisect_left(self.starts, place)

    def steps(self, text: PageText, query: str, step: int = STEP) -> Iterator[None]:
        """Find the query; hits do not overlap."""
        pattern = pattern_of(query)
        if pattern is None:
            return
        reach = len(query) * (_MOST_SPACE + 1)
        at = 0
        while at < len(text.text):
            end = after = at + step
            for match in pattern.finditer(text.text, at, end + reach):
                if match.start() >= end:
                    break
                self.starts.append(match.start())
                self.ends.append(match.end())
                after = match.end()
            at = max(end, after)
            yield


def pattern_of(query: str) -> re.Pattern[str] | None:
    """What a query looks like in folded text; None when there is nothing in it to look for."""
    wanted = folded(query[:LONGEST_QUERY].strip())
    if not wanted:
        return None
    space = rf"\s{{0,{_MOST_SPACE}}}"
    made = [re.escape(wanted[0])]
    for at in range(1, len(wanted)):
        before, here = wanted[at - 1], wanted[at]
        if here.isspace():
            continue
        if before.isspace():
            before = wanted[:at].rstrip()[-1]
            between = space.replace("0", "1", 1) if _in_word(before) and _in_word(here) else space
        else:
            between = "" if _in_word(before) and _in_word(here) else space
        made += between, re.escape(here)
    return re.compile("".join(made))


def _in_word(character: str) -> bool:
    return _LETTER.match(character) is not None and not _LONE.match(character)


def folded(text: str) -> str:
    """``text`` with one sign for all forms of a character; its length and every offset stay as they are."""
    return text.translate(_signs())


class _Signs(dict[int, str]):
    """The table; what it does not hold yet is worked out once (str.translate is slow at what it does not find)."""

    def __missing__(self, code: int) -> str:
        lower = chr(code).lower()
        sign = self[code] = lower if len(lower) == 1 else chr(code)
        return sign


@cache
def _signs() -> _Signs:
    """100 ms the first time, for OpenCC's tables: ``prepare`` it on another thread."""
    signs = _Signs()
    for code in (*range(0x20, 0x7F), *range(0x4E00, 0xA000)):
        signs[code] = chr(code).lower()
    for code in range(0xFF01, 0xFF5F):
        signs[code] = chr(code - 0xFEE0).lower()
    for alike in _ALIKE:
        signs.update((ord(form), alike[0]) for form in alike)
    for character, sign in _scripts().items():
        signs[ord(character)] = sign
    return signs


def prepare() -> None:
    """Load the tables, on whichever thread."""
    _signs()


def _scripts() -> Mapping[str, str]:
    """One sign for each group of characters that OpenCC takes for forms of one: 发, 發 and 髮; 着 and 著."""
    from opencc import OpenCC  # 100 ms, and only who looks for something needs it

    next_form: dict[str, str] = {}

    def sign(form: str) -> str:
        while form in next_form:
            form = next_form[form]
        return form

    for name in ("t2s", "t2tw", "t2hk"):
        for _, _, mapping in OpenCC(name).dict_cache.values():
            for key, value in mapping.items():
                new = value.split(" ")[0]
                if len(key) == len(new) == 1 and sign(key) != sign(new):
                    next_form[sign(key)] = sign(new)
    return {form: sign(form) for form in next_form}
