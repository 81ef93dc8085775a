import itertools
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.base.errors import SpeechError
from reader.speech.espeak_text import respelled
from reader.speech.lexicon import own_file, words
from reader.speech.mending import LONGEST_WORD, MOST, candidates, forget, mend, own_words


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("reader.speech.lexicon.data_folder", lambda: tmp_path / "notice-reader")
    return tmp_path / "notice-reader"


def test_candidates_begin_with_the_reading_in_use() -> None:
    found = candidates("请尽快还款，谢谢", 3, 5)
    assert found[0].syllables == ("huan2", "kuan3")
    assert found[0].marked == "huán kuǎn"
    assert ("hai2", "kuan3") in [one.syllables for one in found]
    assert 1 < len(found) <= MOST
    assert len({one.syllables for one in found}) == len(found)


def test_a_sample_sounds_as_its_candidate_and_is_made_of_other_characters() -> None:
    from pypinyin import Style, lazy_pinyin

    for one in candidates("行长", 0, 2)[:2]:
        assert tuple(lazy_pinyin(one.sample, style=Style.TONE3)) == one.syllables
        assert one.sample not in {"行长", ""}


@pytest.mark.parametrize(("text", "start", "end"), [("12个", 0, 3), ("好", 0, 0), ("abc", 0, 3), ("好" * 30, 0, 30)])
def test_what_is_no_word_has_no_candidates(text: str, start: int, end: int) -> None:
    assert candidates(text, start, end) == ()


def test_a_rare_character_and_a_long_name_have_candidates() -> None:
    assert candidates("𪚥", 0, 1)
    assert candidates("内蒙古自治区呼和浩特", 0, 10)[0].syllables[:3] == ("nei4", "meng2", "gu3")


def test_a_mended_word_is_read_so_at_once_and_forgotten_at_once() -> None:
    before = respelled("乌拉盖市长期发展")
    mend("市长", "shi4 chang2")
    assert "shi4chang2" in respelled("乌拉盖市长期发展")[0]
    assert [entry.word for entry in own_words()] == ["市长"]
    mend("市长", "shì zhǎng")
    assert own_words()[0].syllables == ("shi4", "zhang3")
    assert forget("市长")
    assert not forget("市长")
    assert respelled("乌拉盖市长期发展") == before


def test_own_words_come_before_longer_ones_that_ship() -> None:
    mend("里克", "li3 ke4")
    assert "ke4" in respelled("呼和浩特里克什克腾旗")[0]
    found = [(one.start, one.end) for one in words().readings("呼和浩特里克什克腾旗")]
    assert (4, 6) in found
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(found))


@pytest.mark.skipif(sys.platform != "linux", reason="the data folder is moved by XDG_DATA_HOME")
def test_another_process_reads_a_mended_word_without_being_told() -> None:
    program = (
        "import sys\nfrom reader.speech.espeak_text import respelled\n"
        "for line in sys.stdin: print(respelled(line.strip())[0], flush=True)"
    )
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None

        def read(text: str) -> str:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write(text + "\n")
            child.stdin.flush()
            return child.stdout.readline().strip()

        assert read("绿色") == "绿色"
        mend("绿色", "lu4 se4")
        assert read("绿色") == "lu4se4"
        forget("绿色")
        assert read("绿色") == "绿色"
        child.stdin.close()


@pytest.mark.parametrize(
    ("word", "pinyin", "said"),
    [
        ("女儿", "nv3", "2个音节"),
        ("女儿", "nv3 xx4", "xx4"),
        ("女儿", "nv3 er", ""),
        ("A座", "a1 zuo4", "汉字"),
        ("", "", "汉字"),
        ("好" * (LONGEST_WORD + 1), "hao3 " * (LONGEST_WORD + 1), "汉字"),
        ("好", "hao9", "hao9"),
        ("好\t", "hao3 a1", "汉字"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(word: str, pinyin: str, said: str) -> None:
    if not said:
        assert mend(word, pinyin).syllables == ("nv3", "er5")
        return
    with pytest.raises(SpeechError) as raised:
        mend(word, pinyin)
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)
    assert own_words() == ()


def test_other_lines_of_the_file_stay() -> None:
    own_file().parent.mkdir(parents=True)
    own_file().write_text("word\tpinyin\tnote\n坏行\n还款\thuan2 kuan3\t旧\n", encoding="utf-8")
    mend("绿色", "lü4 se4")
    forget("还款")
    assert own_file().read_text(encoding="utf-8") == "word\tpinyin\tnote\n坏行\n绿色\tlv4 se4\t自己改的\n"


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(data_folder: Path) -> None:
    data_folder.parent.mkdir(exist_ok=True)
    data_folder.write_text("in the way")
    with pytest.raises(SpeechError, match="没能写入"):
        mend("绿色", "lv4 se4")
    assert data_folder.read_text() == "in the way"


def test_a_file_of_the_user_that_is_no_text_is_left_alone() -> None:
    own_file().parent.mkdir(parents=True)
    own_file().write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SpeechError, match="UTF-8"):
        mend("绿色", "lv4 se4")
    assert own_file().read_bytes() == b"\xff\xfe\x00"
    assert json.dumps(own_words()) == "[]"
