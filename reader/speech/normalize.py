"""Written Chinese to spoken Chinese, with a map between the two that loses nothing.

1. Full-width letters, digits and signs become half-width, one for one, so that offsets stay.
2. Chinese characters and common punctuation are taken over as they are, a row of the map for each.
3. At anything else the rules of its kind (digit, letter, sign) are tried in order; the first that does not decline says
   what is spoken, in pieces. A number is one piece and so one row: it is highlighted whole.
4. A pause never follows a pause, and none stands at the beginning.

Classes of tokens live in the ``written_*`` modules. Each works by form (years, ranges, ratios, codes ...), not by
example. Linear: every rule looks at most 60 characters around itself.
"""

import re

from reader.speech.model import Spoken
from reader.speech.written_codes import CODE_RULES
from reader.speech.written_dates import DATE_RULES, DOCUMENT_RULES
from reader.speech.written_phones import PHONE_RULES
from reader.speech.written_quantities import HEADING_RULES, QUANTITY_RULES, THOUSANDS_RULES
from reader.speech.written_rule import Piece, Rule
from reader.speech.written_symbols import PAUSES, SYMBOL_RULES
from reader.speech.written_words import WORD_RULES

_PAUSE_MARKS = "，；：！？。、"
_LONGEST_ROW = 48  # spoken characters; a row is never cut, an utterance has at most 80
_HALF = str.maketrans(
    {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in "，；：！？．（）"}
    | {
        "￥": "¥",
        "\u00b5": "μ",
        "•": "·",
        "・": "·",
        "‧": "·",
        "∙": "·",
        "⋅": "·",
        "●": "\ue000",
        "∶": ":",
        "：": "：",
        "−": "-",
    }
    | {"〇": "零"}
    | dict(zip("₀₁₂₃₄₅₆₇₈₉", "0123456789", strict=True))
    | dict.fromkeys("\u3000\u2002\u2003\ufeff\u200b", " ")
    | dict.fromkeys("\u00a0\u2005\u2006\u2008\u202f", "\u2009")  # thin: what stands between thousands
    | dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n")
)
_PLAIN = re.compile("[一-鿿㐀-䶿〇]+")
# GB 1988-2012 is no range of years, 编号：2025-01 no month
_STANDARDS = tuple(rule for rule in CODE_RULES if rule.name in {"standard", "numbered by strokes"})
_SIGNS: tuple[Rule, ...] = (*DOCUMENT_RULES, *SYMBOL_RULES)
_DIGITS: tuple[Rule, ...] = (
    *HEADING_RULES,
    *THOUSANDS_RULES,
    *_STANDARDS,
    *DATE_RULES,
    *PHONE_RULES,
    *CODE_RULES,
    *QUANTITY_RULES,
)


def to_spoken(text: str) -> Spoken:
    """What the voice is given for this text. Any string at all is taken; what cannot be said has an empty span."""
    source = text.translate(_HALF)
    writer = _Writer()
    position, length = 0, len(source)
    while position < length:
        plain = _PLAIN.match(source, position)
        if plain:
            writer.copy(plain.group())
            position = plain.end()
            continue
        character = source[position]
        if character in PAUSES and character not in ",:：.":
            writer.piece(1, PAUSES[character])
            position += 1
            continue
        for size, words in _said(source, position):
            writer.piece(size, words)
            position += size
    return Spoken("".join(writer.spoken), tuple(writer.rows))


def _said(source: str, position: int) -> list[Piece]:
    character = source[position]
    if character.isascii() and character.isdigit():
        rules = _DIGITS
    elif character.isspace():
        return [_space(source, position)]
    elif ("A" <= character <= "z" and character.isalpha()) or ("À" <= character <= "Ͽ" and character.isalpha()):
        rules = WORD_RULES
    elif character.isalpha():
        return [(1, character)]
    else:
        rules = _SIGNS
    for rule in rules:
        match = rule.pattern.match(source, position)
        said = rule.say(match) if match else None
        if said:
            return said
    return [(1, "")]


def _space(source: str, position: int) -> Piece:
    """Said as a space only between two words in Latin letters."""
    around = source[position - 1 : position] + source[position + 1 : position + 2]
    latin = len(around) == 2 and position > 0 and around.isascii() and around.isalpha()
    return (1, " " if latin else "")


class _Writer:
    """Collects the spoken text and the rows of the map."""

    def __init__(self) -> None:
        self.spoken: list[str] = []
        self.rows: list[tuple[int, int, int, int]] = []
        self._source = 0
        self._length = 0
        self._last = ""

    def copy(self, run: str) -> None:
        """Take over characters as they are, one row each."""
        source, spoken = self._source, self._length
        self.spoken.append(run)
        self.rows += [(source + i, source + i + 1, spoken + i, spoken + i + 1) for i in range(len(run))]
        self._source += len(run)
        self._length += len(run)
        self._last = run[-1]

    def piece(self, size: int, words: str) -> None:
        """Say ``words`` for ``size`` characters of the source."""
        if words and words[0] in _PAUSE_MARKS and (not self._last or self._last in _PAUSE_MARKS):
            words = words[1:]
        if len(words) > _LONGEST_ROW:
            self._long_piece(size, words)
            return
        self.rows.append((self._source, self._source + size, self._length, self._length + len(words)))
        self._source += size
        if words:
            self.spoken.append(words)
            self._length += len(words)
            self._last = words[-1]

    def _long_piece(self, size: int, words: str) -> None:
        """A number of hundreds of digits: cut into rows, evenly, because an utterance must be able to end."""
        parts = min(size, -(-len(words) // 24))
        for part in range(parts):
            begin, end = size * part // parts, size * (part + 1) // parts
            first, last = len(words) * part // parts, len(words) * (part + 1) // parts
            self.rows.append((self._source + begin, self._source + end, self._length + first, self._length + last))
        self.spoken.append(words)
        self._source += size
        self._length += len(words)
        self._last = words[-1]
