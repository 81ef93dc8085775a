"""Spells a spoken text the way espeak-ng's Chinese voice says it right.

Pinyin with tone digits may stand among the characters (``huan2款``); espeak reads it as it is, so tone sandhi of the
third tone is ours to apply. Syllables on -iong it knows only without the i; 730 characters it does not know at all
(``espeak_gaps.tsv``, found by asking it for each of the 20,990). What nobody can read is left out: it would be named.
"""

import functools
from collections.abc import Callable

from reader.base.paths import resource
from reader.speech.lexicon import Reading, read_lexicon, words

GAPS_FILE = "espeak_gaps.tsv"
_SPELLING = {"jiong": "jong", "qiong": "qong", "xiong": "xong", "ê": "ei", "m": "mu", "hm": "heng", "hng": "heng"}
_ORDER = frozenset("零一二三四五六七八九十百千万亿两第统唯单同逐专初周之其")  # 一 stays as it is behind these
_PUNCTUATION = frozenset("，。！？；：、 ")


def respelled(spoken: str) -> tuple[str, list[int]]:
    """The text for espeak, and for each of its characters the index in ``spoken`` it stands for."""
    text: list[str] = []
    origin: list[int] = []
    last = ""

    def put(part: str, index: int, *, pinyin: bool) -> None:
        nonlocal last
        # GDP and huan2 side by side would be one word to espeak; syllables of one word stay together
        if last.isascii() and last.isalnum() and part[:1].isascii() and part[:1].isalnum() and not pinyin:
            text.append(" ")
            origin.append(index)
        text.append(part)
        origin.extend([index] * len(part))
        last = part[-1:]

    position = 0
    for reading in words().readings(spoken):
        before = _changing(spoken, position, reading)
        _copy(spoken, position, reading.start - len(before), put)
        for syllable in before:
            put(syllable, reading.start - 1, pinyin=False)
        for offset, syllable in enumerate(_with_sandhi(reading.syllables)):
            put(spelled(syllable), reading.start + offset, pinyin=offset > 0 or bool(before))
        position = reading.end
    _copy(spoken, position, len(spoken), put)
    return "".join(text), origin


def _copy(spoken: str, start: int, end: int, put: Callable[..., None]) -> None:
    for index in range(start, end):
        character = spoken[index]
        if character in _PUNCTUATION:
            put(character, index, pinyin=True)
        elif character in (gaps := _gaps()):
            put(spelled(gaps[character]), index, pinyin=False)
        elif character.isascii() or "一" <= character <= "鿿" or "À" <= character <= "Ͽ":
            put(character, index, pinyin=index > start and spoken[index - 1].isascii())
        elif character.isalpha() and character > "㐀" and (syllable := _rare(character)):
            put(spelled(syllable), index, pinyin=False)


def _changing(spoken: str, position: int, reading: Reading) -> tuple[str, ...]:
    """The syllable of a 一 or 不 right before a reading: espeak sees no character behind it that would change it."""
    index = reading.start - 1
    if index < position or spoken[index] not in "一不":
        return ()
    tone = reading.syllables[0][-1]
    if spoken[index] == "不":
        return ("bu2" if tone == "4" else "bu4",)
    if index and spoken[index - 1] in _ORDER:
        return ()
    return ("yi2" if tone in "45" else "yi4",)


def _with_sandhi(syllables: tuple[str, ...]) -> list[str]:
    """Of third tones in a row all but the last become second: 给予 ji3 yu3 -> ji2 yu3."""
    following = (*syllables[1:], "")
    return [
        one[:-1] + "2" if one[-1] == "3" and after[-1:] == "3" else one
        for one, after in zip(syllables, following, strict=True)
    ]


def spelled(syllable: str) -> str:
    """A syllable of the lexicon as espeak wants it: xiong2 -> xong2."""
    return _SPELLING.get(syllable[:-1], syllable[:-1]) + syllable[-1]


@functools.cache
def _gaps() -> dict[str, str]:
    return {entry.word: entry.syllables[0] for entry in read_lexicon(resource("lexicon", GAPS_FILE))}


@functools.cache
def _rare(character: str) -> str:
    """Reading of a rare Chinese character (𪚥); empty when nobody knows one. Loads pypinyin, so only when needed."""
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.TONE3, neutral_tone_with_five=True, errors="ignore")
    syllable = str(found[0][0]).replace("ü", "v") if found and found[0] else ""
    return syllable if syllable[-1:] in {*"12345"} and syllable[:-1].isalpha() else ""
