"""No reason that the system gives reaches the user in English."""

import errno
from pathlib import Path

import pytest

from reader.base.reasons import reason_of


def test_every_error_number_has_words_of_chinese() -> None:
    for number in errno.errorcode:
        words = reason_of(OSError(number, "No such thing"))
        assert "No such" not in words
        assert any("一" <= character <= "鿿" for character in words)


def test_real_errors(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        (tmp_path / "nowhere").read_bytes()
    assert reason_of(missing.value) == "没有这个文件或文件夹"
    with pytest.raises(ValueError, match="null") as odd:
        (tmp_path / "a\x00b").read_bytes()
    assert reason_of(odd.value) == "文件名无效"
    assert reason_of(OSError("no number")) == "系统拒绝了"
