import os
from pathlib import Path

import pytest

from reader.speech.audio_cache import AudioCache, Making
from reader.speech.model import Audio, Boundary

AUDIO = Audio(b"\1\2" * 500, 24_000, (Boundary("estimate", 0, 1, 0.0), Boundary("estimate", 1, 2, 0.25)))


@pytest.fixture
def cache(tmp_path: Path) -> AudioCache:
    return AudioCache(tmp_path / "prepared")


def files(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "prepared").rglob("*") if path.is_file())


def test_a_sound_comes_back_as_it_went_in(cache: AudioCache, tmp_path: Path) -> None:
    key = Making("v1", "zf", "normal").key("你好。")
    assert cache.get(key) is None
    assert not cache.has(key)
    assert cache.put(key, AUDIO)
    assert cache.has(key)
    assert cache.get(key) == AUDIO
    assert AudioCache(tmp_path / "prepared").get(key) == AUDIO
    assert len(files(tmp_path)) == 1


def test_everything_that_changes_the_sound_changes_the_key(home: Path) -> None:
    base = Making("v1", "zf", "normal")
    keys = {
        base.key("你好。"),
        base.key("你好"),
        Making("v2", "zf", "normal").key("你好。"),
        Making("v1", "zm", "normal").key("你好。"),
        Making("v1", "zf", "slow").key("你好。"),
    }
    assert len(keys) == 5


def test_a_word_mended_by_ear_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.speech import audio_cache, lexicon

    base = Making("v1", "zf", "normal")
    before, other = base.key("示例乡"), base.key("没有这个字")
    mended = lexicon.Lexicon([lexicon.Entry("示例乡", ("shi4", "li4", "xiang1"))])
    monkeypatch.setattr(audio_cache, "words", lambda: mended)
    assert base.key("示例乡") != before
    assert base.key("没有这个字") == other


@pytest.mark.parametrize("damage", ["cut", "flip", "garbage", "empty", "header"])
def test_a_damaged_file_is_not_there_and_is_replaced(cache: AudioCache, tmp_path: Path, damage: str) -> None:
    key = Making("v1", "zf", "normal").key("你好。")
    cache.put(key, AUDIO)
    (path,) = files(tmp_path)
    content = bytearray(path.read_bytes())
    if damage == "flip":
        content[-7] ^= 1
    path.write_bytes(
        {"cut": content[:-3], "flip": content, "garbage": b"Audio saved", "empty": b"",
         "header": content.replace(b"boundaries", b"boundariez")}[damage]
    )  # fmt: skip
    assert cache.get(key) is None
    assert cache.put(key, AUDIO)
    assert cache.get(key) == AUDIO


def test_what_was_not_heard_for_longest_goes_first(tmp_path: Path) -> None:
    cache = AudioCache(tmp_path / "prepared", largest_bytes=5_500)
    keys = [Making("v1", "zf", "normal").key(str(number)) for number in range(6)]
    for age, key in enumerate(keys[:4]):
        cache.put(key, AUDIO)
        os.utime(cache._path(key), (1000 + age, 1000 + age))
    assert cache.get(keys[0]) == AUDIO  # heard again
    cache.put(keys[4], AUDIO)
    cache.put(keys[5], AUDIO)
    assert cache.has(keys[0])
    assert not cache.has(keys[1])
    assert cache.has(keys[5])
    assert cache.size() <= 5_500


def test_a_disk_that_takes_nothing_costs_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    cache = AudioCache(blocked)
    assert not cache.put("ab" * 32, AUDIO)
    assert cache.get("ab" * 32) is None
    full = AudioCache(Path("/dev/full"))
    assert not full.put("ab" * 32, AUDIO)


def test_clear_leaves_nothing(cache: AudioCache, tmp_path: Path) -> None:
    cache.put(Making("v1", "zf", "normal").key("你好。"), AUDIO)
    cache.clear()
    assert files(tmp_path) == []
    assert cache.size() == 0
