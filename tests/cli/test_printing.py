"""No text steers the terminal, and no terminal is too odd to print on."""

import io
import json
import re
import sys

import pytest

from reader.cli import printing

ODD = "甲\x1b[2J\x07乙\x9b31m\r丙\u202e丁\u2066\x7f\x00戊\u2028己"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_what_steers_a_terminal_is_left_out() -> None:
    assert printing.neutral(ODD) == "甲[2J乙31m 丙丁戊己"
    assert printing.neutral("甲\t乙\n丙\r\n丁") == "甲\t乙\n丙\n丁"
    assert printing.one_line("甲\n乙\r\n\t丙 \x1b") == "甲 乙 丙"
    assert printing.neutral("《甲》—“乙”\u3000é😀ᠮᠣᠩ") == "《甲》—“乙”\u3000é😀ᠮᠣᠩ"


def test_json_keeps_every_character_but_writes_it_harmlessly(capsys: pytest.CaptureFixture[str]) -> None:
    printing.write_json({ODD: [ODD]})
    out = capsys.readouterr().out
    assert json.loads(out) == {ODD: [ODD]}
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e\u2066]", out)


def test_the_progress_bar_fits_one_line_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    stream = Terminal()
    with printing.ProgressBar(stream) as bar:
        bar(1, 3, "一个名字很长很长很长很长很长很长很长很长的文件\x1b[31m\n.txt")
        bar(5, 3, "b.txt")
    drawn = stream.getvalue()
    assert drawn.endswith("\n")
    lines = [part.removesuffix("\x1b[K") for part in drawn.rstrip("\n").split("\r")[1:]]
    assert len(lines) == 2
    assert all("\x1b" not in line and "\n" not in line and printing._columns(line) < 60 for line in lines)
    assert "5/3" in lines[1]


def test_a_pipe_gets_no_progress_bar() -> None:
    stream = io.StringIO()
    with printing.ProgressBar(stream) as bar:
        bar(1, 2, "a.txt")
    assert stream.getvalue() == ""


def test_a_program_without_streams_prints_into_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    printing.prepare_streams()
    printing.line("甲")
    printing.note("乙")
    with printing.ProgressBar() as bar:
        bar(1, 2, "a.txt")
    sys.stdout.close()
