"""Settings: remembered, sane whatever the file holds, and swapped in whole."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base import settings
from reader.base.settings import Settings, load, save


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    wanted = Settings().changed(font_points=48, theme="dark", rate="slow", volume=30, last_notice="7")
    save(wanted, tmp_path / "new folder" / "settings.json")
    assert load(tmp_path / "new folder" / "settings.json") == wanted


@pytest.mark.parametrize(("points", "kept"), [(1, 18), (17, 18), (18, 18), (22, 22), (72, 72), (73, 72), (10_000, 72)])
def test_sizes_stay_in_range(points: int, kept: int) -> None:
    assert Settings().changed(font_points=points).font_points == kept


@pytest.mark.parametrize("damaged", ["", "{", "[]", "null", '"x"', '{"font_points": "large"}', "\x00\xff"])
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, damaged: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(damaged, encoding="utf-8")
    assert load(file) == Settings()


def test_unknown_and_wrong_values_leave_the_others_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"font_points": 30, "theme": "pink", "volume": True, "future": 1}), encoding="utf-8")
    assert load(file) == Settings(font_points=30)


def test_a_failed_save_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kept" / "settings.json"
    save(Settings(font_points=30), file)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(settings.json, "dump", full)
    with pytest.raises(OSError, match="no space"):
        save(Settings(font_points=40), file)
    assert load(file).font_points == 30
    assert [entry.name for entry in file.parent.iterdir()] == ["settings.json"]


def test_the_environment_names_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTICE_READER_SETTINGS", str(tmp_path / "kiosk.json"))
    save(Settings(volume=10))
    assert load().volume == 10
    assert (tmp_path / "kiosk.json").is_file()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(), st.lists, max_leaves=3
)


@given(st.dictionaries(st.sampled_from(["font_points", "theme", "rate", "volume", "last_notice", "x"]), json_values))
def test_any_json_gives_sane_settings(tmp_path_factory: pytest.TempPathFactory, stored: dict[str, object]) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(stored), encoding="utf-8")
    loaded = load(file)
    assert 18 <= loaded.font_points <= 72
    assert 0 <= loaded.volume <= 100
    assert loaded.theme in settings.THEMES
    assert loaded.rate in settings.RATES
