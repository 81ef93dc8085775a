"""Bytes to text: which encoding a capture is in.

The order is strict: a byte-order mark, then UTF-8, then the encodings of Chinese files (GB18030, Big5, UTF-16 without
a mark). Those last ones accept nearly any bytes, so each candidate is judged by how many of its characters are common
ones: the right one has nearly all, a wrong one hits them by chance only. Short files are judged by the same rule,
which is why a guess by statistics of whole languages (charset-normalizer) is asked last and not first.
"""

import codecs
import re

from reader.base.errors import BadInputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHINESE = ("gb18030", "big5hkscs", "cp950", "utf-16-le", "utf-16-be")
_SAMPLE = 64 * 1024
_PLAUSIBLE = 0.7
_UTF8_DAMAGE = 0.002
_SHORT = 64
_HAN = re.compile("[一-鿿]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f]")


def decode(content: bytes) -> str:
    """The text of ``content``, without a byte-order mark. Raises BadInputError when it is no text.

    A UTF-8 text with a few broken bytes (at most 2 in 1,000) is still read as UTF-8; each broken place becomes
    U+FFFD, which cleaning marks as damage that could not be repaired.
    """
    text = _decoded(content)
    controls = len(_CONTROL.findall(text))
    if controls and controls > len(text) // 1000:
        raise BadInputError("这个文件不是文字文件（里面是二进制数据）")
    return text


def _decoded(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            text = _strictly(content, encoding)
            if text is None:
                raise BadInputError(f"这个文件的文字编码有误（开头标明 {encoding}，内容却不是），读不出来")
            return text.removeprefix("\ufeff")
    text = _strictly(content, "utf-8")
    if text is not None and not _accidental(text):
        return text
    damaged = _nearly_utf8(content)
    if damaged is not None:
        return damaged
    best = _most_plausible(content) or text
    if best is not None:
        return best
    from charset_normalizer import from_bytes  # 45 ms, and most files are UTF-8

    guess = from_bytes(content[:_SAMPLE]).best()
    text = _strictly(content, guess.encoding) if guess else None
    if text is None or plausibility(text[:_SAMPLE]) < _PLAUSIBLE or not _HAN.search(text):
        raise BadInputError("看不出这个文件用的是什么文字编码，读不出来")
    return text


def _accidental(text: str) -> bool:
    """Valid UTF-8 by chance: 通知 in GBK, 各位 in UTF-16. Only a few bytes can be, and what they give is no text."""
    return len(text) < _SHORT and plausibility(text) < 0.5


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _nearly_utf8(content: bytes) -> str | None:
    # GBK read as UTF-8 breaks at every second character; a few broken places in valid text are damage.
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    wide = sum(map(text.count, ("，", "。", "、", "的"))) + len(_HAN.findall(text[:_SAMPLE]))
    limit = max(1, int(len(content) * _UTF8_DAMAGE))
    return text if wide > 2 * broken and broken <= limit else None


def _most_plausible(content: bytes) -> str | None:
    scored: list[tuple[float, str]] = []
    for encoding in _CHINESE:
        text = _strictly(content, encoding)
        if text is not None:
            scored.append((plausibility(text[:_SAMPLE]), text))
    if not scored:
        return None
    score, text = max(scored, key=lambda pair: pair[0])
    return text if score >= _PLAUSIBLE else None


def plausibility(text: str) -> float:
    """Share (0 to 1) of the characters of ``text`` that a Chinese notice may well hold; empty text has 0.

    Plain ASCII counts for little, since every candidate encoding agrees on it: what is judged is the rest.
    """
    rest = [character for character in text if character > "\x7f"]
    if not rest:
        return 1.0 if text and not _CONTROL.search(text) else 0.0
    common = _common_characters()
    good = sum(common.get(character, 0.0) for character in rest)
    bad = len(_CONTROL.findall(text))
    return max(0.0, (good - 2 * bad) / len(rest))


_cache: list[dict[str, float]] = []


def _common_characters() -> dict[str, float]:
    """The common characters and their weight, taken from the standards themselves.

    GB 2312 puts its 3,755 level-1 characters in rows 16 to 55 (bytes B0 to D7), Big5 its 5,401 level-1 ones in
    bytes A4 to C6; of Big5's only the traditional forms of GB 2312's level 1 would be right, but all do here,
    because a wrong decoding falls all over the 20,902 of Unicode. Punctuation and full-width forms are common too.
    The 3,008 of GB 2312's level 2 (names, places) count half.
    """
    if not _cache:
        gb, rarer = _gb2312(0xB0, 0xD8), _gb2312(0xD8, 0xF8)
        trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
        big5 = {bytes((high, low)).decode("big5", "ignore") for high in range(0xA4, 0xC7) for low in trails}
        marks = set("　、。·“”‘’—…《》〈〉〔〕【】「」『』（），：；！？％－．／＋＝①②③④⑤⑥⑦⑧⑨⑩×ⅠⅡⅢ℃‰©\xa0•\ufffd")
        marks |= {chr(code) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
        marks |= set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü")
        marks |= {chr(code) for code in range(0xC0, 0x100)}
        _cache.append(dict.fromkeys(rarer, 0.5) | dict.fromkeys(gb | big5 | marks, 1.0))
    return _cache[0]


def _gb2312(first: int, last: int) -> set[str]:
    rows = range(first, last)
    return {bytes((high, low)).decode("gb2312", "ignore") for high in rows for low in range(0xA1, 0xFF)} - {""}
