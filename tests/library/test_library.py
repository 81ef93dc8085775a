"""The library as the other stages see it."""

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import BadInputError, LibraryError
from reader.library import Library, NoticeRow, notice_as_json
from reader.notice import Section
from tests.library.samples import PARAGRAPHS, captured, notice_of, put

Fill = Callable[..., Library]


def test_rows_stand_newest_first_and_undated_ones_last(shelf: Fill) -> None:
    library = shelf(
        notice_of(("无日期的公告。",), title="甲", issued=None),
        notice_of(("一月签署，三月才发布。",), title="乙", issued="2031-01-02", published="2031-03-04"),
        notice_of(("二月签署。",), title="丙", issued="2031-02-03"),
        notice_of(("四月签署。",), title="丁", issued="2031-04-05"),
    )
    assert [row.title for row in library.rows()] == ["丁", "乙", "丙", "甲"]


def test_a_row_tells_what_the_list_shows(shelf: Fill) -> None:
    section = Section(1, "一、", "总则", ("各区照此办理。",), "printed")
    library = shelf(notice_of(sections=(section,), title="标题", number="清政发〔2031〕5号", published="2031-05-09"))
    assert library.rows() == (
        NoticeRow(
            "1", "标题", "清政发〔2031〕5号", "通知", "2031-05-06", "2031-05-09", len("标题一、总则各区照此办理。")
        ),
    )


def test_a_notice_comes_back_as_it_went_in(shelf: Fill) -> None:
    whole = notice_of(
        sections=(Section(0, "", "", PARAGRAPHS), Section(2, "（一）", "范围", ("全市。",), "uncertain")),
        attachments=("1.名单",),
        annex_title="清河市就业服务办法",
        copied_to="市委各部门",
        printed_by="清河市人民政府办公室",
        printed_on="2031-05-07",
        openness="此件公开发布",
    )
    library = shelf(whole)
    stored = library.notice("1")
    assert replace(stored, id="", editions=()) == whole
    assert stored.id == "1"
    assert [edition.source for edition in stored.editions] == ["0.txt"]
    assert list(library.notices()) == [stored]


@pytest.mark.parametrize("unknown", ["2", "0", "-1", "", "abc", "１", "9" * 30, "1 OR 1"])
def test_an_unknown_id_is_bad_input(shelf: Fill, unknown: str) -> None:
    with pytest.raises(BadInputError):
        shelf(notice_of()).notice(unknown)


def test_the_json_is_the_schema_of_the_contract(shelf: Fill) -> None:
    shown = notice_as_json(shelf(notice_of()).notice("1"))
    assert list(shown) == [
        "id", "title", "title_source", "kind", "number", "issuer", "recipients", "issued", "published", "openness",
        "attachments", "sections", "editions",
    ]  # fmt: skip
    assert list(shown["sections"][0]) == ["level", "label", "heading", "paragraphs"]
    assert list(shown["editions"][0]) == ["source", "captured", "sha256", "repairs"]
    assert json.loads(json.dumps(shown)) == shown


def test_the_revision_grows_when_something_was_added(library: Library) -> None:
    before = library.revision()
    put(library, captured("a.txt", notice_of()))
    assert library.revision() > before


def test_it_is_there_again_after_closing(tmp_path: Path) -> None:
    with Library(tmp_path / "a" / "b") as library:
        put(library, captured("a.txt", notice_of()))
    with Library(tmp_path / "a" / "b") as library:
        assert library.notice("1").title == notice_of().title


def test_a_closed_library_says_so(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.close()
    library.close()
    with pytest.raises(LibraryError, match="已经关闭"):
        library.rows()


def test_ids_are_never_given_twice(library: Library) -> None:
    put(library, captured("a.txt", notice_of()))
    with library._store.writing() as connection:
        connection.execute("DELETE FROM edition")
        connection.execute("DELETE FROM notice")
    put(library, captured("b.txt", notice_of()))
    assert [row.id for row in library.rows()] == ["2"]


def test_many_threads_read_while_one_writes(library: Library) -> None:
    errors: list[BaseException] = []
    stop = threading.Event()

    def read() -> None:
        try:
            while not stop.is_set():
                for row in library.rows():
                    assert library.notice(row.id).title == row.title
                assert len({hit.id for hit in library.search("公告")}) <= 12
        except BaseException as error:
            errors.append(error)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for number in range(12):
        text = f"第{number}号公告：" + chr(0x4E00 + number * 7) * 40
        put(library, captured(f"{number}.txt", notice_of((text,), title=f"公告{number}")))
    stop.set()
    for reader in readers:
        reader.join()
    assert not errors
    assert len(library.rows()) == 12


def test_opening_imports_nothing_slow(tmp_path: Path) -> None:
    # What the cleaning needs takes longer to import than the whole list takes to show.
    script = (
        "import sys; from pathlib import Path; from reader.library import Library\n"
        "with Library(Path(sys.argv[1])) as library: library.rows(), library.revision()\n"
        "slow = {'opencc', 'pypinyin', 'rapidfuzz', 'PySide6', 'multiprocessing'}\n"
        "print(sorted(slow & sys.modules.keys()))"
    )
    ran = subprocess.run([sys.executable, "-c", script, tmp_path / "x"], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_an_old_id_leads_to_the_notice_it_went_into(library: Library) -> None:
    first = ("为做好防汛工作，各区要在雨季之前检查堤坝和水闸，备足沙袋，并安排人员日夜值守，有险情立即报告。" * 3,)
    last = ("学校放假期间，公交线路相应调整：经过学校的班次减少，经过公园的班次增加，老年人乘车仍然免费。" * 3,)
    put(
        library,
        captured("a.txt", notice_of(first, title="清河市通告", recipients="")),
        captured("b.txt", notice_of(last, title="清河市通告", recipients="")),
    )
    assert len(library.rows()) == 2
    put(library, captured("whole.txt", notice_of(first + last, title="清河市通告", recipients="")))
    (row,) = library.rows()
    assert row.id == "1"
    assert library.notice("2") == library.notice("1")
    assert len(library.notice("2").editions) == 3
