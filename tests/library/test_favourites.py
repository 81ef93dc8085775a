"""What the user marked stays marked: through merging, new derivation, re-import, and a library of an older program."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import BadInputError
from reader.capture import Capture
from reader.clean import CleanText
from reader.library import Library
from reader.notice import Notice, notices_of
from tests.library.samples import captured, notice_of, printed_text, put
from tests.library.test_deriving import by_older_program, glued, page_of, write

Fill = Callable[..., Library]


def marked(library: Library) -> set[str]:
    return {row.id for row in library.rows() if row.favourite}


@pytest.fixture
def two(shelf: Fill) -> Library:
    return shelf(
        notice_of(title="关于就业的通知"),
        notice_of(
            ("停水期间请提前储水，各区设立就业服务点。",), title="关于停水的公告", kind="公告", issued="2031-10-01"
        ),
    )


def test_a_mark_is_put_and_taken_away(two: Library) -> None:
    assert marked(two) == set()
    two.set_favourite("2", True)
    two.set_favourite("2", True)
    assert marked(two) == {"2"}
    two.set_favourite("2", False)
    two.set_favourite("1", False)
    assert marked(two) == set()


@pytest.mark.parametrize("id_", ["9", "", "x", "9" * 30, "-1"])
def test_what_is_not_there_cannot_be_marked(two: Library, id_: str) -> None:
    with pytest.raises(BadInputError, match="没有编号"):
        two.set_favourite(id_, True)
    assert marked(two) == set()


def test_a_mark_outlives_the_program(two: Library, tmp_path: Path) -> None:
    two.set_favourite("1", True)
    with Library(tmp_path / "library") as again:
        assert marked(again) == {"1"}


def test_search_among_the_marked_and_in_one_kind(two: Library) -> None:
    two.set_favourite("2", True)
    found = lambda **only: {hit.id for hit in two.search("就业", **only)}  # type: ignore[arg-type]  # noqa: E731
    assert found() == {"1", "2"}
    assert found(favourites_only=True) == {"2"}
    assert found(kind="通知") == {"1"}
    assert found(kind="通知", favourites_only=True) == set()
    dated = {hit.id for hit in two.search("2031年", kind="公告")}
    assert dated == {"2"}


def test_the_limit_counts_what_was_asked_for(shelf: Fill) -> None:
    texts = ("甲河沿岸就业", "乙山脚下就业", "丙镇集市就业", "丁桥两头就业", "戊塔周围就业")
    library = shelf(
        *(
            notice_of((text * 5 + "。",), title=f"{text}的通知", issued=f"2031-05-{at:02}")
            for at, text in enumerate(texts, 1)
        )
    )
    assert len(library.rows()) == len(texts)
    (last,) = (row.id for row in library.rows() if row.issued == "2031-05-01")
    library.set_favourite(last, True)
    assert [hit.id for hit in library.search("就业", limit=1, favourites_only=True)] == [last]


def test_two_notices_that_turn_out_to_be_one_stay_marked(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_older_program(library, write(tmp_path / "in", page=page_of(1, 2, 3)), notices_of, monkeypatch)
    assert len(library.rows()) == 3
    library.set_favourite("3", True)
    monkeypatch.setattr("reader.notice.notices_of", glued)
    library.derive_again()
    (row,) = library.rows()
    assert row.favourite
    library.set_favourite("2", False)  # by an id that went into it
    assert marked(library) == set()


def test_an_edition_that_joins_two_notices_keeps_the_mark(library: Library) -> None:
    text = tuple(
        f"{topic}方面，各区要在每季度末之前检查一次，把结果告诉居民，并且在服务点公布办理情况。"
        for topic in ("就业", "养老", "供暖", "交通", "教育", "防汛", "绿化", "治安", "卫生", "文化")
    )
    put(library, captured("one.txt", notice_of(text[:5])))
    put(library, captured("two.txt", notice_of(text[5:], title="另一半")))
    assert len(library.rows()) == 2
    library.set_favourite("2", True)
    put(library, captured("whole.txt", notice_of(text)))
    kept = [row for row in library.rows() if row.favourite]
    assert [library.notice("2").id] == [row.id for row in kept]


def test_new_derivation_and_new_import_leave_the_mark(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "in", a=printed_text(1), b=printed_text(2))

    def untitled(text: CleanText, capture: Capture) -> tuple[Notice, ...]:
        return tuple(replace(notice, title="无题") for notice in notices_of(text, capture))

    by_older_program(library, folder, untitled, monkeypatch)
    library.set_favourite("1", True)
    assert library.derive_again() == 2
    assert library.import_paths([folder]).unchanged == 2
    (row,) = (row for row in library.rows() if row.favourite)
    assert (row.id, row.title == "无题") == ("1", False)


def test_a_library_from_before_there_were_marks(tmp_path: Path) -> None:
    with Library(tmp_path / "old") as library:
        put(library, captured("a.txt", notice_of()))
        with library._store.writing() as connection:
            connection.execute("DROP TABLE favourite")
            connection.execute("DELETE FROM migration WHERE name LIKE '0004%'")
    with Library(tmp_path / "old") as library:
        assert marked(library) == set()
        library.set_favourite("1", True)
        assert marked(library) == {"1"}


def test_an_older_library_that_cannot_be_written_has_no_marks(two: Library) -> None:
    with two._store.writing() as connection:
        connection.execute("DROP TABLE favourite")
    assert marked(two) == set()
    assert two.search("就业", favourites_only=True) == ()
