"""Bytes to text: which encoding a capture is in, also when some of its bytes are damaged.

The order: a byte-order mark, then UTF-8, whose multi-byte forms no other text has by chance; then the encodings of
Chinese files (GB18030, Big5, UTF-16 without a mark) and what the page names, of which the cheapest reading wins (see
``character_costs``): those encodings accept nearly any bytes. The judgement is the same for short files, which is why a
guess by statistics of whole languages (charset-normalizer) is asked last and not first.
"""

import codecs
import re
from collections.abc import Iterable

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr
from reader.capture.broken_bytes import in_step, leniently, strictly
from reader.capture.character_costs import mean_cost

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHINESE = ("utf-8", "gb18030", "big5hkscs", "cp950", "utf-16-le", "utf-16-be")
# What pages call an encoding, and the larger one that is meant (https://encoding.spec.whatwg.org/#names-and-labels).
_LARGER = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "big5": "big5hkscs", "x-gbk": "gb18030"}
_SAMPLE, _SMALL_SAMPLE = 64 * 1024, 8 * 1024
_SHORT = 64
_NO_TEXT = 3.4  # mean cost above which it is no Chinese text; see docs/decisions/0009
_DAMAGED_TEXT = 2.2  # what is left of it must look the better, since noise has a few good characters too
_FEWEST, _SHARE = 2, 0.03  # bad places that are borne: so many, or this share of the characters
_NAMED = 0.3  # what a page's own word for its encoding weighs against others
_HAN = re.compile("[㐀-鿿]")
_BAD = re.compile("[\ufffd\x00-\x08\x0e-\x1b\x1f\x7f\x80-\x84\x86-\x9f]+")
_BINARY = marked("这个文件不是文字文件（里面是二进制数据）")
_UNKNOWN = marked("看不出这个文件用的是什么文字编码，读不出来")


def decode(content: bytes, named: str = "") -> str:
    """The text of ``content``, without a byte-order mark; ``named`` is the encoding that the page itself names.

    A few damaged places (``_FEWEST``, or ``_SHARE`` of the text) do not cost the rest: bytes that fit nowhere become
    one U+FFFD a place, which cleaning marks; control characters stay, for ``mending`` to take out and record.
    Raises BadInputError when it is no text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            content = content[len(mark) :]
            marked = _whole(content, encoding)
            if _bearable(marked):
                return marked
            break
    text = _seven_bits(content) or strictly(content, "utf-8")
    if text is None or _accidental(text):
        text = _most_plausible(content, named) or _by_statistics(content) or text
    if text is None:
        raise BadInputError(tr(_BINARY if _is_binary(content) else _UNKNOWN))
    if not _bearable(text):
        raise BadInputError(tr(_BINARY))
    return text


def _seven_bits(content: bytes) -> str | None:
    """Chinese text in ASCII (HZ, RFC 1843: ~{<:Ky~}), as old mails and news have it."""
    if b"~{" not in content or not content.isascii():
        return None
    text = strictly(content, "hz")
    return text if text is not None and _HAN.search(text) and mean_cost(text) <= _NO_TEXT else None


def _whole(content: bytes, encoding: str) -> str:
    text = strictly(content, encoding)
    if text is None:
        return leniently(content, encoding)
    # Only double-byte encodings can be out of step.
    return text if encoding.startswith("utf-8") else in_step(content, text, encoding)


def _bearable(text: str) -> bool:
    """Whether the places that are no text are few: each run of U+FFFD or of control characters is one."""
    places = len(_BAD.findall(text))
    good = len(_BAD.sub("", text)) if places else 0
    return places == 0 or (good > 1 and places <= max(_FEWEST, good * _SHARE))


def _accidental(text: str) -> bool:
    """Valid UTF-8 by chance: 通知 in GBK, 各位 in UTF-16. Only a few bytes can be, and what they give is no text.

    UTF-16 may also look like ASCII with control characters, however long it is.
    """
    return (len(text) < _SHORT and mean_cost(text) > _NO_TEXT) or bool(_BAD.search(text))


def _most_plausible(content: bytes, named: str) -> str | None:
    """The reading of the cheapest encoding, or None when none gives Chinese text."""
    named = _LARGER.get(named, named)
    candidates = dict.fromkeys((*_CHINESE, *filter(None, (named,))))
    readings = {}
    for encoding in candidates:
        cost = _cost(content, encoding)
        if cost is not None:
            readings[encoding] = cost - (_NAMED if encoding == named else 0)
    for encoding in sorted(readings, key=lambda name: readings[name]):
        text = _whole(content, encoding)
        if _bearable(text):
            return text
    return None


def _cost(content: bytes, encoding: str) -> float | None:
    """The mean cost of a character in a sample of the content; None when this is no text in this encoding."""
    sample = content[:_SAMPLE]
    text = _sampled(sample, encoding)
    if text is None:
        try:
            text = leniently(content[:_SMALL_SAMPLE], encoding)
        except LookupError:
            return None
        if not _bearable(text):
            return None
    good = _BAD.sub("", text)
    highest, fewest = (_NO_TEXT, 1) if good == text else (_DAMAGED_TEXT, 4)
    return mean_cost(text) if mean_cost(good) <= highest and len(_HAN.findall(good[:1000])) >= fewest else None


def _sampled(sample: bytes, encoding: str) -> str | None:
    # A sample may end inside a character of up to four bytes; a whole file that does is damaged.
    for cut in range(4 if len(sample) == _SAMPLE else 1):
        text = strictly(sample[: len(sample) - cut], encoding)
        if text is not None:
            return text
    return None


def _by_statistics(content: bytes) -> str | None:
    from charset_normalizer import from_bytes  # 45 ms, and hardly ever needed

    guess = from_bytes(content[:_SAMPLE]).best()
    text = strictly(content, guess.encoding) if guess else None
    return text if text is not None and _HAN.search(text) and mean_cost(text) <= _NO_TEXT else None


def _is_binary(content: bytes) -> bool:
    sample = content[:_SAMPLE]
    return len(sample.translate(None, bytes((*range(9), *range(14, 27))))) < len(sample) * 0.99


def named_encoding(found: Iterable[re.Match[bytes] | None]) -> str:
    """The first name that a page gives its encoding, in lower case and only when there is such a codec."""
    for match in found:
        if match:
            name = match[1].decode("ascii", "replace").lower()
            try:
                return codecs.lookup(_LARGER.get(name, name)).name
            except LookupError:
                continue
    return ""
