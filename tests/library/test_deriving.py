"""A library follows a program that reads its captures better, and nothing in it is lost on the way."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.capture import Capture
from reader.clean import CleanText
from reader.library import Library, notice_as_json
from reader.library.schema import PIPELINE
from reader.notice import Notice, Section, notices_of
from tests.library.samples import notice_of, printed_text

Make = Callable[[CleanText, Capture], tuple[Notice, ...]]


def page_of(*numbers: int) -> str:
    """A page with several notices, as a portal's list would print them."""
    return "\n\n".join(printed_text(number) + f"\n2031-12-{number + 1:02}\n" for number in numbers)


def write(folder: Path, **texts: str) -> Path:
    folder.mkdir()
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def by_older_program(library: Library, folder: Path, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Import as a program would have done that makes notices in another way."""
    with monkeypatch.context() as patch:
        patch.setattr("reader.notice.notices_of", make)
        patch.setattr("reader.library.shelving.PIPELINE", PIPELINE - 1)
        library.import_paths([folder])


def contents(library: Library) -> list[str]:
    """Everything that a library shows, apart from ids, and found by search as well as in the list."""
    with library._store.reading() as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        (count,) = connection.execute("SELECT count(*) FROM words").fetchone()
        empty = "SELECT count(*) FROM notice WHERE id NOT IN (SELECT notice FROM edition)"
        assert connection.execute(empty).fetchone() == (0,)
    found = [notice_as_json(notice) for notice in library.notices()]
    assert count == len(found)
    for each in found:
        del each["id"]
    return sorted(map(str, found))


def fresh(folder: Path, into: Path) -> list[str]:
    with Library(into) as library:
        library.import_paths([folder])
        return contents(library)


def glued(text: CleanText, capture: Capture) -> tuple[Notice, ...]:
    """All notices of a capture as one."""
    found = notices_of(text, capture)
    return (replace(found[0], sections=tuple(section for notice in found for section in notice.sections)),)


def worse(seed: str) -> Make:
    """A program that loses sentences, and notices, and sees others where there are none."""

    def make(text: CleanText, capture: Capture) -> tuple[Notice, ...]:
        dice = random.Random(seed + capture.sha256)
        found = [each for each in notices_of(text, capture) if dice.random() < 0.8]
        lost = [replace(each, sections=tuple(dice.sample(each.sections, len(each.sections) - 1))) for each in found]
        cut = [replace(each, issued=None, number="") if dice.random() < 0.3 else each for each in lost]
        return tuple(cut) or notices_of(text, capture)

    return make


def test_what_is_up_to_date_is_left_alone(library: Library, tmp_path: Path) -> None:
    library.import_paths([write(tmp_path / "in", a=printed_text(1))])
    before = library.revision()
    assert (library.outdated(), library.derive_again(), library.revision()) == (0, 0, before)


def test_ids_stay_and_texts_follow(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "in", a=printed_text(1), b=printed_text(2))

    def without_numbers(text: CleanText, capture: Capture) -> tuple[Notice, ...]:
        return tuple(replace(notice, number="", title="无题") for notice in notices_of(text, capture))

    by_older_program(library, folder, without_numbers, monkeypatch)
    ids = {notice.editions[0].source: notice.id for notice in library.notices()}
    assert library.outdated() == 2
    steps: list[tuple[int, int]] = []
    assert library.derive_again(progress=lambda done, total, _: steps.append((done, total))) == 2
    assert steps == [(1, 2), (2, 2)]
    assert library.outdated() == 0
    assert {notice.editions[0].source: notice.id for notice in library.notices()} == ids
    assert contents(library) == fresh(folder, tmp_path / "fresh")
    assert not library.search("无题")


def test_what_was_glued_is_parted_and_what_was_parted_is_glued(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "in", page=page_of(1, 2, 3))
    by_older_program(library, folder, glued, monkeypatch)
    assert [row.id for row in library.rows()] == ["1"]
    library.derive_again()
    assert contents(library) == fresh(folder, tmp_path / "fresh")
    assert {row.id for row in library.rows()} == {"1", "2", "3"}

    with Library(tmp_path / "other") as other:
        by_older_program(other, folder, notices_of, monkeypatch)
        monkeypatch.setattr("reader.notice.notices_of", glued)
        other.derive_again()
        (row,) = other.rows()
        assert {other.notice(id_).id for id_ in ("1", "2", "3")} == {row.id}


@pytest.mark.parametrize("seed", ["a", "b", "c", "d", "e", "f"])
def test_whatever_the_older_program_did_the_result_is_that_of_this_one(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: str
) -> None:
    folder = write(
        tmp_path / "in",
        a=printed_text(1), b=printed_text(1) + "\n打印本页\n", c=page_of(1, 2), d=page_of(2, 3, 4), e=printed_text(4),
    )  # fmt: skip
    by_older_program(library, folder, worse(seed), monkeypatch)
    known = [row.id for row in library.rows()]
    library.derive_again()
    assert contents(library) == fresh(folder, tmp_path / "fresh")
    ids = {row.id for row in library.rows()}
    assert {library.notice(id_).id for id_ in known} <= ids


def test_it_goes_on_where_it_was_stopped(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "in", **{f"n{number}": printed_text(number) for number in range(5)})
    by_older_program(library, folder, worse("x"), monkeypatch)

    def stop(done: int, _total: int, _source: str) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.derive_again(progress=stop)
    assert library.outdated() == 3
    assert library.derive_again(jobs=2) == 3
    assert contents(library) == fresh(folder, tmp_path / "fresh")


def test_a_notice_whose_text_is_no_more_found_stays(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "in", page=page_of(1, 2))

    def with_another(text: CleanText, capture: Capture) -> tuple[Notice, ...]:
        found = notices_of(text, capture)
        sections = (Section(0, "", "", ("河堤上的栏杆已经修好，行人可以放心通过。",)),)
        return (notice_of(title="栏杆", sections=sections, editions=found[0].editions), *found)

    by_older_program(library, folder, with_another, monkeypatch)
    assert library.derive_again() == 1
    assert len(library.rows()) == 3
    assert len(library.search("栏杆")) == 1


@pytest.mark.parametrize("harm", ["missing", "damaged", "refused"])
def test_notices_stay_when_their_capture_gives_none(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    folder = write(tmp_path / "in", a=printed_text(1), b=printed_text(2))
    by_older_program(library, folder, notices_of, monkeypatch)
    before = contents(library)
    raw = library._originals.path_of(next(iter(library.notices())).editions[0].sha256)
    if harm == "missing":
        raw.unlink()
    elif harm == "damaged":
        raw.write_bytes(raw.read_bytes()[:-1])
    else:
        monkeypatch.setattr("reader.notice.notices_of", lambda *_: ())
    assert library.derive_again() == 2
    assert library.outdated() == 0
    assert contents(library) == before


def test_a_library_from_before_there_were_versions(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", a=printed_text(1))
    with Library(tmp_path / "old") as library:
        library.import_paths([folder])
        with library._store.writing() as connection:
            connection.execute("ALTER TABLE capture DROP COLUMN pipeline")
            connection.execute("DELETE FROM migration WHERE name LIKE '0003%'")
    with Library(tmp_path / "old") as library:
        assert library.outdated() == 1
        assert library.derive_again() == 1
        assert contents(library) == fresh(folder, tmp_path / "fresh")
