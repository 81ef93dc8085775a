"""Addresses of the web and of mail that stand in a page. They are text like any other: nothing here opens one.

What counts: an address with ``http://`` or ``https://``, one that begins with ``www.``, a bare host that ends in one of
the domains that offices and their sites use, and a mail address; in printable ASCII, without the full stop or bracket
of the sentence round it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.page.model import Line, Role

_HOST = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
_REST = r"[/?#][!-~]*"
_MAIL = re.compile(rf"(?<![\w.%+-])[\w.%+-]+@{_HOST}[a-z]{{2,}}", re.IGNORECASE | re.ASCII)
_WEB = re.compile(
    rf"https?://[!-~]+|(?<![\w@.-])(?:www\.{_HOST}[a-z]{{2,}}|{_HOST}(?:cn|com|net|org|gov|edu))(?![\w.-]*\w)(?:{_REST})?",
    re.IGNORECASE | re.ASCII,
)
_HINT = re.compile(r"@|://|www\.|\.(?:cn|com|net|org|gov|edu)", re.IGNORECASE)  # without one of these there is none
_CLOSING = {")": "(", "]": "[", "}": "{", ">": "<"}
_OF_THE_SENTENCE = ".,;:!?'\"|"


@dataclass(frozen=True, slots=True)
class Address:
    """Half-open span of a line of the page (code points), its text, and whether it is one of mail."""

    line: int
    start: int
    end: int
    text: str
    mail: bool


def addresses_of(lines: Sequence[Line]) -> tuple[Address, ...]:
    """The addresses in the lines of a page, in their order; the facts strip names files and is left out."""
    found = []
    for number, line in enumerate(lines):
        if line.role is Role.FACTS or not _HINT.search(line.text):
            continue
        here = [(match, True) for match in _MAIL.finditer(line.text)]
        taken = {place for match, _ in here for place in range(*match.span())}
        here += [(match, False) for match in _WEB.finditer(line.text) if match.start() not in taken]
        for match, mail in sorted(here, key=lambda each: each[0].start()):
            text = _without_sentence(match.group())
            found.append(Address(number, match.start(), match.start() + len(text), text, mail))
    return tuple(found)


def _without_sentence(text: str) -> str:
    """Without the signs at its end that belong to the sentence; a bracket that was opened in it stays."""
    while text:
        last = text[-1]
        opened = _CLOSING.get(last)
        if last in _OF_THE_SENTENCE or (opened is not None and text.count(opened) < text.count(last)):
            text = text[:-1]
        else:
            break
    return text
