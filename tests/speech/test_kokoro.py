"""The neural voice: its phonemes always, its sound where the extra and a voice are at hand.

Name a folder with the model and voices in NOTICE_READER_TEST_VOICES to hear it.
"""

import array
import os
import re
import tomllib
from pathlib import Path

import pytest

from reader.speech.engines import EngineUnavailableError, open_engine
from reader.speech.kokoro_phonemes import ipa, numbers, phonemes
from reader.speech.model import Audio
from reader.speech.voice_pack import add
from reader.speech.voices import has_neural_parts, neural_worker, open_source, voice_choices


@pytest.mark.parametrize(
    ("syllable", "expected"),
    [
        ("ma1", "ma→"), ("xiong2", "ɕjʊ↗ŋ"), ("zhi4", "ꭧɨ↘"), ("si3", "sɨ↓"), ("ju4", "ʨy↘"), ("quan2", "ʨʰɥɛ↗n"),
        ("lv4", "ly↘"), ("lüe4", "lɥe↘"), ("yu3", "y↓"), ("yuan2", "ɥɛ↗n"), ("er4", "ɚ↘"), ("wen2", "wə↗n"),
        ("gui4", "kwei↘"), ("liu2", "ljou↗"), ("dun1", "twə→n"), ("de5", "tɤ"), ("bo1", "pwo→"), ("xue2", "ɕɥe↗"),
    ],
)  # fmt: skip
def test_pinyin_becomes_the_letters_of_the_model(syllable: str, expected: str) -> None:
    assert ipa(syllable) == expected


def test_every_syllable_of_mandarin_has_letters_and_every_letter_a_number() -> None:
    from pypinyin import Style, lazy_pinyin

    characters = [chr(code) for code in range(0x4E00, 0x9FA6)]
    found = {
        syllable
        for character in characters
        for syllable in lazy_pinyin(character, style=Style.TONE3, neutral_tone_with_five=True)
    }
    assert len(found) > 1200
    known = {syllable for syllable in found if re.fullmatch("[a-zü]+[1-5]", syllable)}
    assert {syllable for syllable in known if not ipa(syllable)} <= {"hm5", "hng5"}
    for syllable in known:
        assert len(numbers(ipa(syllable))) == len(ipa(syllable)), syllable


def test_the_lexicon_comes_first_and_latin_letters_are_spelled() -> None:
    assert phonemes("长三角").startswith("ꭧʰa↗ŋ")
    assert "xwa↗n" in phonemes("请按时还款")
    assert phonemes("GDP").replace(" ", "") == "ʤˈidˈipˈi"
    assert phonemes("重庆，银行。") == "ꭧʰʊ↗ŋʨʰi↘ŋ , i↗nxa↗ŋ ."


@pytest.mark.parametrize("spoken", ["", "……", "\U0001f600", "\x00\x07", "かな", "𪚥"])
def test_what_nobody_can_read_is_left_out(spoken: str) -> None:
    assert set(phonemes(spoken)) <= set("… tʰa↗") | set(phonemes("𪚥"))


def test_a_text_longer_than_the_model_takes_is_cut_at_a_space() -> None:
    from reader.speech.kokoro_engine import pieces

    tokens = numbers(phonemes("各地要认真落实各项工作要求" * 20))
    cut = pieces(tokens)
    assert [token for piece in cut for token in piece] == tokens
    assert all(0 < len(piece) <= 510 for piece in cut)
    assert all(piece[-1] == 16 for piece in cut[:-1])


def test_without_a_voice_it_is_simply_absent() -> None:
    with pytest.raises(EngineUnavailableError, match="voices add"):
        open_engine("neural", "zf_xiaoxiao")
    assert [one.key for one in voice_choices()] == ["pyttsx3", "silent"]
    source = open_source("zf_xiaoxiao")
    source.close()
    assert type(source).__name__ == "SpeechWorker", "the quick voice speaks where the chosen one is gone"


def test_the_extra_is_locked_like_the_rest_and_its_licences_are_told() -> None:
    root = Path(__file__).resolve().parents[2]

    def pinned(name: str) -> dict[str, str]:
        lines = (root / name).read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if line.startswith("-") or "file:" in line or "://" in line]
        return dict(line.split(";")[0].rstrip(" \\").split("==") for line in lines if line and line[0] not in " #")

    plain, neural = pinned("requirements.lock"), pinned("requirements-neural.lock")
    wanted = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    names = [re.split("[<>=]", requirement)[0] for requirement in wanted["neural"]]
    assert set(names) == {"onnxruntime"} <= set(neural)
    assert not set(names) & set(plain), "the program is whole without it"
    assert {name: version for name, version in neural.items() if name in plain and plain[name] != version} == {}
    licences = (root / "docs" / "licences.md").read_text(encoding="utf-8")
    assert [name for name in names if f"| {name} |" not in licences] == []


@pytest.fixture
def voice(home: Path) -> str:
    folder = os.environ.get("NOTICE_READER_TEST_VOICES")
    if not folder or not has_neural_parts():
        pytest.skip("no neural voice at hand: NOTICE_READER_TEST_VOICES and the extra [neural]")
    return add(Path(folder))[0].key


def test_a_sentence_is_said(voice: str) -> None:
    import threading

    worker = neural_worker(voice)
    answers: list[Audio | str] = []
    done = threading.Event()

    def put(_number: int, answer: Audio | str) -> None:
        answers.append(answer)
        done.set()

    try:
        worker.request(1, "请大家按时参加会议。", "normal", put, put)
        assert done.wait(100)
        able = worker.capabilities
    finally:
        worker.close()
    (audio,) = answers
    assert isinstance(audio, Audio), audio
    assert able is not None
    assert (able.name, able.marks_words) == ("neural", False)
    assert 1.2 < audio.seconds < 5
    samples = array.array("h", audio.pcm)
    assert (sum(s * s for s in samples) / len(samples)) ** 0.5 > 500
    assert audio.boundaries[0].kind == "estimate"
