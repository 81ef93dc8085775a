"""What espeak is given, judged by its own phonemes (asked in a child process: the library stays out of this one)."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader.base.paths import resource
from reader.speech.espeak_text import GAPS_FILE, respelled, spelled
from reader.speech.lexicon import WORD_FILES, Entry, Lexicon, read_lexicon, words

PROGRAM = """
import ctypes, json, sys
from reader.speech import espeak_library
library = espeak_library.load()
library.espeak_Initialize(2, 0, None, 0)
library.espeak_SetVoiceByName(b"cmn")
library.espeak_TextToPhonemes.restype = ctypes.c_char_p

def phonemes(text):
    pointer = ctypes.pointer(ctypes.c_char_p(text.encode()))
    parts = []
    while pointer.contents.value:
        parts.append((library.espeak_TextToPhonemes(pointer, 1, 0) or b"").decode())
    return " ".join(parts)

print(json.dumps([phonemes(text) for text in json.load(sys.stdin)]))
"""


def phonemes_of(texts: list[str]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    parts: list[str] = json.loads(done.stdout)
    return ["".join(c for c in part if c not in "',_|: ") for part in parts]


# (text, what has to be heard in it): tones are 55 35 214 51 11.
HEARD = [
    ("兄弟", "S;ong55"),
    ("英雄", "S;ong35"),
    ("穷尽", "tS;hong35"),
    ("窘迫", "tS;ong214"),
    ("长三角", "ts.hA35N"),
    ("还款", "Xua35n"),
    ("重庆", "ts.hong35"),
    ("行长", "XA35Nts.A214N"),
    ("处长", "ts.A214N"),
    ("调研", "tjAu51"),
    ("给予", "tS;i35"),
    ("头发", "fA51"),
    ("发展", "fA55"),
    ("朝阳", "ts.hau35"),
    ("亟待", "tS;i35"),
    ("单于", "ts.ha35n"),
    ("率先", "s.uai51"),
    ("效率", "ly51"),
]


@pytest.mark.skipif(sys.platform != "linux", reason="espeak is the engine on Linux")
def test_words_are_heard_as_they_should_be() -> None:
    heard = phonemes_of([respelled(word)[0] for word, _wanted in HEARD])
    missing = [
        (word, sound) for (word, wanted), sound in zip(HEARD, heard, strict=True) if wanted.lower() not in sound.lower()
    ]
    assert missing == []


def comparable(phonemes: str) -> str:
    """Second and third tone alike: espeak makes a third tone second in front of another when it speaks, not here."""
    return phonemes.replace("-", "").replace("35", "R").replace("214", "R")


@pytest.mark.skipif(sys.platform != "linux", reason="espeak is the engine on Linux")
def test_readings_in_context() -> None:
    """Each row of readings.tsv: a text with a word in brackets, and what has to be heard for that word."""
    lines = Path(__file__).with_name("readings.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [tuple(line.split("\t")) for line in lines]
    assert len(rows) > 650
    texts = [respelled(text.replace("[", "").replace("]", ""))[0] for text, _pinyin in rows]
    heard = [comparable(sound) for sound in phonemes_of(texts)]
    wanted = [comparable(sound) for sound in phonemes_of(["".join(map(spelled, p.split())) for _text, p in rows])]
    wrong = [row for row, sound, part in zip(rows, heard, wanted, strict=True) if part not in sound]
    assert wrong == []


@pytest.mark.skipif(sys.platform != "linux", reason="espeak is the engine on Linux")
def test_every_word_and_every_gap_is_read_as_chinese() -> None:
    texts = [entry.word for name in (*WORD_FILES, GAPS_FILE) for entry in read_lexicon(resource("lexicon", name))]
    heard = phonemes_of([respelled(text)[0] for text in texts])
    english = [text for text, sound in zip(texts, heard, strict=True) if "(en)" in sound or not sound]
    assert len(texts) > 1000
    assert english == []


def test_every_row_of_the_lexicon_makes_sense() -> None:
    for name in (*WORD_FILES, GAPS_FILE):
        lines = resource("lexicon", name).read_text(encoding="utf-8").splitlines()
        assert lines[0] == "word\tpinyin\tnote"
        assert len(list(read_lexicon(resource("lexicon", name)))) == len(lines) - 1
        assert len({line.split("\t")[0] for line in lines}) == len(lines)


@pytest.mark.parametrize("text", ["还款", "GDP还款GDP", "兄弟，穷A", "𪚥かな龘", "区长期发展", "", "好", "重庆市"])
def test_each_character_sent_knows_where_it_comes_from(text: str) -> None:
    sent, origin = respelled(text)
    assert len(sent) == len(origin)
    assert origin == sorted(origin)
    assert all(0 <= index < len(text) for index in origin)


def test_letters_and_pinyin_do_not_run_together() -> None:
    assert respelled("GDP还款GDP")[0] == "GDP huan2kuan3 GDP"


def test_what_nobody_can_read_is_left_out() -> None:
    assert respelled("かな")[0] == ""
    assert respelled("𪚥")[0] == "zhe2"


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in words().readings(text)]


def test_the_longest_word_wins_and_torn_words_are_passed_over() -> None:
    assert found("办事处处长和银行行长") == ["办事处", "处长", "银行", "行长"]
    assert found("全市长期发展") == ["长期", "发展"]
    assert found("龙头发展") == ["龙头", "发展"]
    assert found("人参加了会议，严重新情况") == ["参加", "严重"]


def test_third_tones_in_a_row_change() -> None:
    assert respelled("给予")[0] == "ji2yu3"


def test_a_later_row_replaces_an_earlier_one() -> None:
    one = Lexicon([Entry("重庆", ("chong2", "qing4")), Entry("重庆", ("zhong4", "qing4"))])
    assert [reading.syllables for reading in one.readings("去重庆")] == [("zhong4", "qing4")]
