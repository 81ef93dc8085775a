"""Spoken text as the numbers that the Kokoro-82M v1.0 model was trained on.

The way there is that of misaki's first Chinese phonemiser (Apache-2.0), which made the model's training texts: word by
word, pinyin to IPA after Duanmu (2007) and Lin (2007), tones as arrows, no tone sandhi, a space between words. Ours
takes the readings of the lexicon first and spells Latin letters, which misaki drops.
"""

import re
from collections.abc import Iterator

from reader.speech.lexicon import words

LONGEST = 510  # numbers that the model takes at once

# The model's vocabulary, as far as it is needed here.
_IDS = dict(
    zip(
        ";:,.!?—…“”() aeiouyɑɔəɚɛɤɨʊʌᵊbdfjklmnpstvwxzɕɡɥŋɹɻʂʤʦʧʨꭧʰˈAIO→↗↓↘",
        (
            *(1, 2, 3, 4, 5, 6, 9, 10, 14, 15, 12, 13, 16),
            *(43, 47, 51, 57, 63, 67, 69, 76, 83, 85, 86, 140, 101, 135, 138, 42),
            *(44, 46, 48, 52, 53, 54, 55, 56, 58, 61, 62, 64, 65, 66, 68, 77, 92, 99, 112, 123, 126, 130),
            *(82, 20, 133, 21, 23, 162, 156, 24, 25, 31, 171, 172, 169, 173),
        ),
        strict=True,
    )
)
_TONES = {"1": "→", "2": "↗", "3": "↓", "4": "↘", "5": ""}
_INITIALS = {
    "b": "p", "p": "pʰ", "m": "m", "f": "f", "d": "t", "t": "tʰ", "n": "n", "l": "l", "g": "k", "k": "kʰ", "h": "x",
    "j": "ʨ", "q": "ʨʰ", "x": "ɕ", "zh": "ꭧ", "ch": "ꭧʰ", "sh": "ʂ", "r": "ɻ", "z": "ʦ", "c": "ʦʰ", "s": "s", "": "",
}  # fmt: skip
# A 0 stands where the tone goes.
_FINALS = {
    "a": "a0", "ai": "ai0", "an": "a0n", "ang": "a0ŋ", "ao": "au0", "e": "ɤ0", "ei": "ei0", "en": "ə0n", "eng": "ə0ŋ",
    "er": "ɚ0", "i": "i0", "ia": "ja0", "ian": "jɛ0n", "iang": "ja0ŋ", "iao": "jau0", "ie": "je0", "in": "i0n",
    "iu": "jou0", "ing": "i0ŋ", "iong": "jʊ0ŋ", "ong": "ʊ0ŋ", "ou": "ou0", "u": "u0", "ui": "wei0", "ua": "wa0",
    "uai": "wai0", "uan": "wa0n", "un": "wə0n", "uang": "wa0ŋ", "ueng": "wə0ŋ", "uo": "wo0", "o": "wo0", "v": "y0",
    "ve": "ɥe0", "van": "ɥɛ0n", "vn": "y0n", "m": "m0", "n": "n0", "ng": "ŋ0", "ê": "ɛ0",
}  # fmt: skip
# Spelling without an initial: y and w belong to the final.
_WHOLE = {
    "yi": "i", "ya": "ia", "yan": "ian", "yang": "iang", "yao": "iao", "ye": "ie", "yin": "in", "you": "iu",
    "ying": "ing", "yong": "iong", "yo": "io", "yu": "v", "yue": "ve", "yuan": "van", "yun": "vn", "wu": "u",
    "wa": "ua", "wai": "uai", "wan": "uan", "wang": "uang", "wei": "ui", "wen": "un", "weng": "ueng", "wo": "uo",
}  # fmt: skip
_LETTERS = {
    "A": "ˈA", "B": "bˈi", "C": "sˈi", "D": "dˈi", "E": "ˈi", "F": "ˈɛf", "G": "ʤˈi", "H": "ˈAʧ", "I": "ˈI", "J": "ʤˈA",
    "K": "kˈA", "L": "ˈɛl", "M": "ˈɛm", "N": "ˈɛn", "O": "ˈO", "P": "pˈi", "Q": "kjˈu", "R": "ˈɑɹ", "S": "ˈɛs",
    "T": "tˈi", "U": "jˈu", "V": "vˈi", "W": "dˈʌbᵊlju", "X": "ˈɛks", "Y": "wˈI", "Z": "zˈi",
}  # fmt: skip
_PUNCTUATION = {
    "、": ", ", "，": ", ", "。": ". ", "！": "! ", "？": "? ", "：": ": ", "；": "; ", "…": "… ", "—": "— ",
    "（": " (", "）": ") ", "《": " “", "》": "” ", "“": " “", "”": "” ", ",": ", ", ".": ". ", ";": "; ", ":": ": ",
}  # fmt: skip
_SYLLABLE = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)(.+)([1-5])")


def phonemes(spoken: str) -> str:
    """The text in the model's letters. What nobody can read is left out."""
    parts: list[str] = []
    position = 0
    for reading in words().readings(spoken):
        parts += _of_plain(spoken[position : reading.start])
        parts += [*(ipa(syllable) for syllable in reading.syllables), " "]
        position = reading.end
    parts += _of_plain(spoken[position:])
    return re.sub(r" +", " ", "".join(parts)).strip()


def numbers(text: str) -> list[int]:
    """The model's number of each letter."""
    return [_IDS[letter] for letter in text if letter in _IDS]


def ipa(syllable: str) -> str:
    """A pinyin syllable with its tone digit (``v`` for ü) in the model's letters; empty when it is none."""
    match = _SYLLABLE.fullmatch(syllable.replace("ü", "v"))
    if match is None:
        return ""
    initial, final, tone = match.groups()
    if not initial:
        final = _WHOLE.get(final, final)
    elif initial in ("j", "q", "x") and final.startswith("u"):
        final = "v" + final[1:]
    if final == "i" and initial in ("zh", "ch", "sh", "r", "z", "c", "s"):
        form = "ɨ0"
    else:
        form = {"io": "jɔ0", "ue": "ɥe0"}.get(final) or _FINALS.get(final, "")
    return _INITIALS[initial] + form.replace("0", _TONES[tone]) if form else ""


def _of_plain(text: str) -> Iterator[str]:
    for piece in re.findall(r"[A-Za-z]+|[㐀-鿿豈-﫿\U00020000-\U0003ffff]+|.", text, re.DOTALL):
        if piece[0].isascii() and piece[0].isalpha():
            yield from (_LETTERS[letter] for letter in piece.upper())
            yield " "
        elif piece in _PUNCTUATION:
            yield _PUNCTUATION[piece]
        elif piece[0].isalpha():
            yield from _of_words(piece)


def _of_words(text: str) -> Iterator[str]:
    from pypinyin import Style, lazy_pinyin
    from rjieba import cut  # loads a dictionary

    for word in cut(text):
        found = lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True, v_to_u=False, errors="ignore")
        yield "".join(ipa(syllable) for syllable in found)
        yield " "
