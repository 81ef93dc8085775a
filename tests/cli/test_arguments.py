"""Wrong usage is told in one line of Chinese with status 2; every command explains itself in Chinese."""

import re

import pytest

from reader.cli import COMMANDS, main
from reader.cli.arguments import parser_for

WRONG = {
    "import": "缺少 PATH",
    "show": "缺少 ID",
    "search": "缺少 QUERY",
    "say": "缺少 ID|FILE",
    "list --nonsense": "不认识 --nonsense",
    "list --lib x": "不认识 --lib x",  # an abbreviation today would be another option tomorrow
    "show 1 --as pdf": "--as 不能是“pdf”",
    "search 水 --limit 0": "--limit 应是 1 到 1000000 的整数",
    "search 水 --limit x": "--limit 应是 1 到 1000000 的整数",
    "import --jobs": "--jobs 后面要写一个值",
    "list --json=3": "--json 后面不用写值",
    "prepare": "要写其中一个",
    "prepare 1 --all": "--all 和 ID 不能一起用",
    "voices sing": "不能是“sing”",
    "--library": "--library 后面要写一个值",
    "lst": "没有“lst”这个命令，也没有这个文件",
    "show 1 \x1b[31m": "不认识 [31m",
}


@pytest.mark.parametrize("words", WRONG)
def test_wrong_usage_is_one_line_of_chinese(capsys: pytest.CaptureFixture[str], words: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words.split(" "))
    out, err = capsys.readouterr()
    assert (stopped.value.code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert WRONG[words] in err
    assert "用法：" in err
    assert not re.search(r"usage|error|argument|invalid|expected|required|choose|\x1b", err)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_chinese_and_explains_every_word(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*filter(None, [command]), "--help"])
    out = capsys.readouterr().out
    assert stopped.value.code == 0
    assert not re.search(r"usage|options:|positional|show this|default:", out)
    # Each word and option is followed by Chinese, on its line or (where it is long) on the next.
    entries = re.findall(r"^ {2,4}(-\S.*|[A-Za-z|]\S*)((?:\n {10,}.*)?)$", out, flags=re.MULTILINE)
    assert len(entries) >= 2
    assert [entry for entry in entries if not re.search("[一-鿿]", "".join(entry))] == []


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    out = capsys.readouterr().out
    assert [name for name in COMMANDS if not re.search(rf"^    {name} +\S", out, flags=re.MULTILINE)] == []


def test_the_library_may_stand_before_or_behind_the_command() -> None:
    places = (["--library", "x", "list"], ["list", "--library", "x"], ["list", "--library=x"], ["--library=x", "list"])
    assert {str(parser_for(words).library) for words in places} == {"x"}
    assert parser_for(["import", "-"]).paths[0].name == "-"
