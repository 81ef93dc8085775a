"""The command line is a contract: what is printed where, and which exit status."""

import html
import io
import json
import re
import subprocess
import sys
import wave
from pathlib import Path

import markdown
import pytest

from reader.base.paths import starter_captures
from reader.cli import COMMANDS, main
from reader.cli.speaking import _texts_to_say
from reader.library import Library
from reader.notice import Notice, Section
from reader.page import page_of

KEYS = {
    "id", "title", "title_source", "kind", "number", "issuer", "recipients", "issued", "published", "openness",
    "attachments", "sections", "editions",
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "library"
    assert main(["import", str(starter_captures()), "--library", str(folder)]) == 0
    return folder


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def ids_by_title(capsys: pytest.CaptureFixture[str], library: Path) -> dict[str, str]:
    _, out, _ = run(capsys, "list", "--json", "--library", library)
    return {row["title"]: row["id"] for row in json.loads(out)["notices"]}


def test_full_list_follows_the_schema(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    status, out, _ = run(capsys, "list", "--json", "--full", "--library", library)
    notices = json.loads(out)["notices"]
    assert status == 0
    assert len(notices) >= 11
    for notice in notices:
        assert notice.keys() >= KEYS
        assert notice["title"]
        assert all(section.keys() >= {"level", "label", "heading", "paragraphs"} for section in notice["sections"])
        assert all(edition.keys() >= {"source", "captured", "sha256", "repairs"} for edition in notice["editions"])


def test_the_newest_notice_comes_first(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    _, out, _ = run(capsys, "list", "--json", "--library", library)
    dates = [row["published"] or row["issued"] or "" for row in json.loads(out)["notices"]]
    assert dates == sorted(dates, reverse=True)


def test_the_list_of_one_kind_and_of_what_is_marked(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    every = json.loads(run(capsys, "list", "--json", "--library", library)[1])["notices"]
    kind = next(row["kind"] for row in every if row["kind"])
    of_kind = json.loads(run(capsys, "list", "--json", "--kind", kind, "--library", library)[1])["notices"]
    assert of_kind == [row for row in every if row["kind"] == kind]
    assert len(of_kind) < len(every)
    status, out, said = run(capsys, "list", "--kind", "没有这种", "--library", library)
    assert (status, out, said.count("\n")) == (0, "", 1)
    assert kind in said
    with Library(library) as opened:
        opened.set_favourite(every[1]["id"], True)
    marked = json.loads(run(capsys, "list", "--json", "--full", "--favourites", "--library", library)[1])["notices"]
    assert [row["id"] for row in marked] == [every[1]["id"]]
    with Library(library) as opened:
        opened.set_favourite(every[1]["id"], False)
    assert run(capsys, "list", "--favourites", "--library", library)[1] == ""


def test_starter_notices_are_read_as_they_were_written(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    _, out, _ = run(capsys, "list", "--json", "--full", "--library", library)
    by_number = {notice["number"]: notice for notice in json.loads(out)["notices"]}
    heating = by_number["清政办发〔2026〕38号"]
    assert heating["title"] == "清河市人民政府办公室关于做好2026年冬季供暖工作的通知（示例）"
    assert (heating["issued"], heating["kind"], heating["openness"]) == ("2026-09-08", "通知", "此件公开发布")
    assert [s["label"] for s in heating["sections"]] == ["", "一、", "二、", "（一）", "（二）", "三、", "四、"]
    assert heating["attachments"] == ["各供热企业值班电话", "室内温度测量记录表"]


def test_importing_twice_adds_nothing(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    status, out, _ = run(capsys, "import", starter_captures(), "--json", "--library", library)
    report = json.loads(out)
    assert (status, report["added"], report["merged"]) == (0, 0, 0)
    assert report["unchanged"] > 0


@pytest.mark.parametrize("query", ["供暖", "暖", "专窗", "養老", "12345", "清政发〔2026〕21号"])
def test_search_finds(capsys: pytest.CaptureFixture[str], library: Path, query: str) -> None:
    status, out, _ = run(capsys, "search", query, "--json", "--library", library)
    hits = json.loads(out)["hits"]
    assert status == 0
    assert hits
    assert all(hit.keys() == {"id", "title", "published", "sentence", "spans"} for hit in hits)


def test_search_without_a_hit_says_so_calmly(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    status, out, err = run(capsys, "search", "没有这样的词语呀", "--library", library)
    assert (status, out) == (0, "")
    assert "没有找到" in err


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_show(capsys: pytest.CaptureFixture[str], library: Path, form: str) -> None:
    title = "停水公告（示例）"
    status, out, _ = run(capsys, "show", ids_by_title(capsys, library)[title], "--as", form, "--library", library)
    assert status == 0
    assert title in out
    assert "胜利街" in out


def test_spoken(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "spoken", "2026年共12345热线3件", "--json")
    said = json.loads(out)
    assert status == 0
    assert "二零二六年" in said["spoken"]
    assert said["utterances"]
    assert all(len(row) == 4 for row in said["map"])


def test_say_to_a_file_needs_no_sound_device(capsys: pytest.CaptureFixture[str], library: Path, tmp_path: Path) -> None:
    number = ids_by_title(capsys, library)["停水公告（示例）"]
    target = tmp_path / "notice.wav"
    assert run(capsys, "say", number, "--output", target, "--library", library)[0] == 0
    with wave.open(str(target)) as sound:
        assert sound.getnframes() / sound.getframerate() > 10
        assert any(sound.readframes(sound.getframerate() * 5))
    assert json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))


def test_say_one_section_is_shorter(capsys: pytest.CaptureFixture[str], library: Path, tmp_path: Path) -> None:
    number = ids_by_title(capsys, library)["清河市人民政府办公室关于做好2026年冬季供暖工作的通知（示例）"]
    frames = []
    for name, more in (("all.wav", []), ("one.wav", ["--section", "(二)"])):
        assert run(capsys, "say", number, "--output", tmp_path / name, "--library", library, *more)[0] == 0
        with wave.open(str(tmp_path / name)) as sound:
            frames.append(sound.getnframes())
    assert frames[1] < frames[0] / 3
    assert run(capsys, "say", number, "--section", "九、", "--output", tmp_path / "x.wav", "--library", library)[0] == 1


def bad_inputs(folder: Path) -> dict[str, Path]:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "white.txt").write_text(" \n\u3000\n", encoding="utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    (folder / "nothing here").mkdir()
    with (folder / "huge.txt").open("wb") as stream:
        stream.write("长".encode() * 17_000_000)
    names = ("empty.txt", "white.txt", "binary.txt", "picture.png", "nothing here", "huge.txt", "missing.txt")
    return {name: folder / name for name in names}


def test_bad_input_gets_one_clear_line_and_costs_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("清河市关于清理楼道的通告\n请各位居民清理楼道杂物。\n2026年1月5日\n", encoding="utf-8")
    library = tmp_path / "library"
    inputs = bad_inputs(tmp_path)
    for name, path in inputs.items():
        status, out, err = run(capsys, "import", path, "--library", library)
        assert status == 1, name
        assert len(err.strip().splitlines()) == 1, (name, err)
        assert "Traceback" not in err
        assert path.name in err
    assert json.loads(run(capsys, "list", "--json", "--library", library)[1]) == {"notices": []}
    status, out, err = run(capsys, "import", *inputs.values(), good, "--json", "--library", library)
    assert (status, json.loads(out)["added"]) == (1, 1)
    assert len(err.strip().splitlines()) == len(inputs)


@pytest.mark.parametrize(
    "arguments",
    [["show", "999"], ["show", "abc"], ["say", "999"], ["say", "no such file.txt"], ["list", "--library", "{file}"]],
)
def test_wrong_names_get_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    given = [argument.format(file=tmp_path / "file") for argument in arguments]
    if "--library" not in given:
        given += ["--library", str(tmp_path / "library")]
    status, out, err = run(capsys, *given)
    assert (status, out) == (1, "")
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["import"],
        ["show"],
        ["search"],
        ["list", "--nonsense"],
        ["show", "1", "--as", "pdf"],
        ["search", "水", "--limit", "9" * 20],
        ["search", "水", "--limit", "0" * 19 + "1" + "9" * 20],
    ],
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


def test_doctor_names_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "doctor", "--json")
    report = json.loads(out)
    assert status == (0 if report["ok"] else 1)
    assert len(report["checks"]) >= 4
    for check in report["checks"]:
        assert check.keys() == {"name", "ok", "found", "mend"}
        assert check["ok"] or check["mend"], check


def test_commands_that_need_no_window_start_without_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from reader.cli import main;"
        f"main(['import', {str(starter_captures())!r}, '--library', {str(tmp_path / 'l')!r}]);"
        f"main(['list', '--library', {str(tmp_path / 'l')!r}]);"
        f"main(['search', '水', '--library', {str(tmp_path / 'l')!r}]);"
        "sys.exit('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit) as stopped:
            main([name, "--help"])
        assert stopped.value.code == 0
        assert capsys.readouterr().out


@pytest.mark.shared
def test_the_five_captures(capsys: pytest.CaptureFixture[str], shared_captures: Path, tmp_path: Path) -> None:
    library = tmp_path / "library"
    status, out, _ = run(capsys, "import", shared_captures, "--json", "--library", library)
    assert (status, json.loads(out)["added"]) == (0, 10)
    status, out, _ = run(capsys, "import", shared_captures, "--json", "--library", library)
    assert (json.loads(out)["added"], json.loads(out)["merged"]) == (0, 0)
    notices = json.loads(run(capsys, "list", "--json", "--full", "--library", library)[1])["notices"]
    assert sorted(len(notice["editions"]) for notice in notices) == [1] * 3 + [2] * 7
    assert ("2025-03-06", "2025-03-10") in {(notice["issued"], notice["published"]) for notice in notices}


READING = (["list"], ["search", "水"], ["show", "1"], ["say", "1"], ["prepare", "1"], ["audit"], ["list", "--json"])


@pytest.mark.parametrize("arguments", READING)
def test_a_mistyped_library_is_told_and_not_made(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str]
) -> None:
    for folder, word in ((tmp_path / "mistyped", "没有这个公告库"), (tmp_path, "这里没有公告库")):
        status, out, err = run(capsys, *arguments, "--library", folder)
        assert (status, out) == (1, "")
        assert word in err
        assert len(err.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_the_users_own_library_is_made_when_it_is_first_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.base.paths.data_folder", lambda: tmp_path / "data")
    assert run(capsys, "list") == (0, "", "还没有公告。用 import 命令导入文件或文件夹。\n")


def test_an_id_may_be_written_in_several_ways(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    number = ids_by_title(capsys, library)["停水公告（示例）"]
    shown = run(capsys, "show", number, "--library", library)
    wide = number.translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)})
    for written in (f"0{number}", f" {number} ", wide):
        assert run(capsys, "show", written, "--library", library) == shown
    assert run(capsys, "show", "9" * 5000, "--library", library)[0] == 1


def test_a_date_is_found_as_a_notice_bears_it(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    _, out, _ = run(capsys, "search", "2026年9月8日", "--json", "--library", library)
    assert "清河市人民政府办公室关于做好2026年冬季供暖工作的通知（示例）" in [
        hit["title"] for hit in json.loads(out)["hits"]
    ]


@pytest.mark.parametrize("query", ['"', "，。！", "", " ", "“”"])
def test_a_query_of_punctuation_says_what_to_write(
    capsys: pytest.CaptureFixture[str], library: Path, query: str
) -> None:
    status, out, err = run(capsys, "search", query, "--library", library)
    assert (status, out) == (0, "")
    assert "只有标点或空格查不了" in err


def test_a_long_query_is_not_said_again_in_full(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    status, out, err = run(capsys, "search", "没有这样的词语" * 1000 + "\x1b[31m", "--library", library)
    assert (status, out) == (0, "")
    assert len(err) < 80


def sections_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library: Path, what: str, label: str
) -> str:
    said: list[str] = []

    def say_aloud(text: str, *_: object) -> int:
        said.append(text)
        return 0

    monkeypatch.setattr("reader.window.saying.say_aloud", say_aloud)
    assert run(capsys, "say", what, "--section", label, "--library", library)[0] == 0
    return said[0]


def test_say_finds_a_long_heading_in_full_and_by_its_beginning() -> None:
    long = "关于" + "清河" * 20 + "的安排"
    sections = (Section(1, "一、", "总则", ("甲。",), "printed"), Section(1, "二、", long, ("乙。",), "printed"))
    page = page_of(Notice("通知", "printed", "", "", "", "", None, None, "", (), sections))
    for label in ("二、" + long, ("二、" + long)[:40], page.regions[-1].name):
        assert "乙。" in "".join(_texts_to_say(page, label)), label


def test_say_finds_the_section_that_is_meant(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    title = "清河市人民政府办公室关于做好2026年冬季供暖工作的通知（示例）"
    number = ids_by_title(capsys, library)[title]
    beginning = sections_said(monkeypatch, capsys, library, number, "")
    assert beginning.startswith(title)
    assert "一、" not in beginning
    assert sections_said(monkeypatch, capsys, library, number, "(一)").startswith("（一）")
    assert sections_said(monkeypatch, capsys, library, number, " 二、 ").startswith("二、")
    status, _, err = run(capsys, "say", number, "--section", "九、", "--library", library)
    assert status == 1
    assert len(err.splitlines()) == 1
    assert "有这些" in err
    assert "（一）" in err


def test_ctrl_c_while_speaking_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    monkeypatch.setattr("reader.window.saying.say_aloud", lambda *_: 130)
    assert run(capsys, "say", "1", "--library", library) == (130, "", "已停止。\n")


def test_say_into_a_folder_that_is_not_there(capsys: pytest.CaptureFixture[str], library: Path, tmp_path: Path) -> None:
    status, out, err = run(capsys, "say", "1", "--output", tmp_path / "no" / "x.wav", "--library", library)
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "没有这个文件或文件夹" in err
    assert "No such" not in err


def test_nothing_in_a_notice_or_its_name_steers_the_terminal(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    odd = "\x1b]0;x\x07\x1b[2J\x9b31m\u202e"
    body = "请各位居民清理楼道里的杂物，保持消防通道畅通。\n" * 20
    (tmp_path / "a.txt").write_text(
        f"清河市关于{odd}清理楼道的通告\n{body}请清理{odd}楼道。\n2026年1月5日\n", encoding="utf-8"
    )
    bad = tmp_path / "b\x1b[31m\n.txt"
    bad.write_bytes(b"")
    library = tmp_path / "library"
    status, out, err = run(capsys, "import", tmp_path / "a.txt", bad, "--library", library)
    assert (status, len(err.splitlines())) == (1, 1)
    printed = out + err
    for words in (["list"], ["search", "楼道"], ["search", odd], ["list", "--json", "--full"]):
        printed += "".join(run(capsys, *words, "--library", library)[1:])
    for form in ("text", "markdown", "html", "json"):
        printed += run(capsys, "show", "1", "--as", form, "--library", library)[1]
    assert "清理楼道" in printed
    assert not any(character in "\x1b\x07\x9b\x9d\u202e\r" for character in printed)


def test_show_is_whole_in_every_form(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = "气温<0℃时，A&B公司*须*停工_三_天，见[附件]#、`代码`和“引文”。"
    page = (
        "<html><body><h1>关于停工的通知</h1><p>各公司：</p>"
        f"<p>{html.escape(text)}</p><p>1. 第一项要求。</p><p>- 第二项要求。</p>"
        "<table><tr><td>街道</td><td>时间|说明</td></tr><tr><td>河东&lt;街&gt;</td><td>3天</td></tr></table>"
        "<p>2026年1月5日</p></body></html>"
    )
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    library = tmp_path / "library"
    assert run(capsys, "import", tmp_path / "a.html", "--library", library)[0] == 0
    plain = run(capsys, "show", "1", "--library", library)[1]
    source = run(capsys, "show", "1", "--as", "markdown", "--library", library)[1]
    shown = run(capsys, "show", "1", "--as", "html", "--library", library)[1]
    stored = json.loads(run(capsys, "show", "1", "--as", "json", "--library", library)[1])
    rendered = html.unescape(re.sub("<[^>]+>", "", shown))
    for piece in (text, "河东<街>", "时间|说明", "第一项要求", "第二项要求"):
        assert piece in plain
        assert piece in rendered
        assert piece in json.dumps(stored, ensure_ascii=False).replace('\\"', '"')
    again = html.unescape(re.sub("<[^>]+>", "", markdown.markdown(source, extensions=["attr_list", "tables"])))
    assert again.split() == rendered.split()
    for line in plain.splitlines():  # a table is read row by row, and is a table in a document
        assert re.sub(r"\s", "", line) in re.sub(r"\s", "", again) or line.startswith("街道")
    assert not re.search(r"<(?!/?(?:h[1-6]|p|table|thead|tbody|tr|th|td)\b)", shown)
    assert "<td>河东&lt;街&gt;</td>" in shown


def test_json_is_alone_on_stdout_whatever_happens(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for words in (["list"], ["search", "水"], ["audit"]):
        status, out, err = run(capsys, *words, "--json", "--library", tmp_path / "none")
        assert (status, out) == (1, "")
        assert err.startswith("错误：")
    (tmp_path / "empty.txt").write_bytes(b"")
    status, out, err = run(capsys, "import", tmp_path / "empty.txt", "--json", "--library", tmp_path / "l")
    assert status == 1
    (problem,) = json.loads(out)["problems"]
    assert problem["message"] == "这个文件是空的；请重新下载或另存一次，再添加"
    assert len(err.splitlines()) == 1


def test_standard_input_is_imported(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = "清河市关于清理楼道的通告\n请各位居民清理楼道杂物。\n2026年1月5日\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(notice.encode("gbk"))))
    assert run(capsys, "import", "-", "--library", tmp_path / "l")[0] == 0
    (notice_read,) = json.loads(run(capsys, "list", "--full", "--library", tmp_path / "l")[1])["notices"]
    assert notice_read["title"] == "清河市关于清理楼道的通告"
    assert notice_read["editions"][0]["source"] == "标准输入"
