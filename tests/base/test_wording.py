"""The words of the program in another language: found, filled in, and never lost when a catalogue lacks them."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.base import wording

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN"><context><name>reader</name>
<message><source>停止</source><translation>Stop</translation></message>
<message><source>已打开：{title}</source><translation>Opened: {title}</translation></message>
<message><source>再读一遍</source><translation type="unfinished">Aga</translation></message>
</context></TS>
"""


@pytest.fixture
def english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en.ts").write_text(TS, encoding="utf-8")
    monkeypatch.setattr(wording, "resource", lambda *parts: tmp_path / parts[-1])
    monkeypatch.setattr(wording, "_catalogues", {})
    monkeypatch.setenv("NOTICE_READER_LANGUAGE", "zh_CN")  # so that the end of the test undoes what follows
    wording.use("en")


def test_a_text_is_translated_and_its_values_filled_in(english: None) -> None:
    assert wording.tr("停止") == "Stop"
    assert wording.tr("已打开：{title}", title="{供水}通知") == "Opened: {供水}通知"


def test_what_the_catalogue_lacks_or_has_unfinished_stays_chinese(english: None) -> None:
    assert wording.tr("再读一遍") == "再读一遍"
    assert wording.tr("共 {count} 件", count=3) == "共 3 件"


def test_the_source_language_is_the_text_itself(english: None) -> None:
    wording.use(wording.SOURCE_LANGUAGE)
    assert wording.tr("停止") == "停止"
    assert wording.tr("{没有值}") == "{没有值}"


def test_a_process_that_is_started_speaks_the_same_language(english: None) -> None:
    asked = "from reader.base import wording; print(wording.in_use())"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "en"


def test_a_language_that_is_not_known_is_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTICE_READER_LANGUAGE", "tlh")
    assert wording.in_use() == "zh_CN"
