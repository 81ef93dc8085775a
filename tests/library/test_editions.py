"""Several captures of one notice are one notice, the same one in whatever order they came."""

import itertools
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library import Library, notice_as_json
from reader.library.editions import shown
from reader.library.prepare import PreparedCapture
from reader.notice import Edition, Notice, Section
from tests.library.samples import captured, notice_of, put

TEXT = tuple(
    f"{topic}方面，各区要在每季度末之前检查一次，把结果告诉居民，并且在社区服务点公布办理情况和联系电话。"
    for topic in ("就业", "养老", "供暖", "交通", "教育", "防汛", "绿化", "治安", "卫生", "文化")
)


def edition(name: str, day: int = 1, repairs: int = 0) -> tuple[Edition, ...]:
    return (Edition(name, f"2032-01-{day:02}T00:00:00+00:00", name * 8, {"space": repairs} if repairs else {}),)


def portal(**fields: object) -> Notice:
    derived = {"title": "清河市公共服务检查", "title_source": "derived", "published": "2031-05-10", "number": ""}
    return notice_of(TEXT, **(derived | {"editions": edition("p", 2)} | fields))  # type: ignore[arg-type]


def printed(**fields: object) -> Notice:
    values = {"number": "清政发〔2031〕9号", "printed_on": "2031-05-08", "editions": edition("q", 1)}
    return notice_of(TEXT, **(values | fields))  # type: ignore[arg-type]


def test_what_one_edition_lacks_comes_from_the_other() -> None:
    for pair in ([portal(), printed()], [printed(), portal()]):
        notice = shown(pair)
        assert (notice.title, notice.title_source) == (printed().title, "printed")
        assert notice.number == "清政发〔2031〕9号"
        assert notice.published == "2031-05-10"
        assert notice.printed_on == "2031-05-08"
        assert [each.source for each in notice.editions] == ["q", "p"]


def test_the_longer_text_wins_when_one_lost_a_passage() -> None:
    short = printed(sections=(Section(0, "", "", TEXT[:8]),))
    assert shown([short, portal()]).sections == portal().sections
    assert shown([short, portal()]).title == short.title


def test_a_whole_text_with_a_blot_wins_over_a_clean_excerpt() -> None:
    whole = portal(sections=(Section(0, "", "", (*TEXT[:-1], TEXT[-1] + "\ufffd")),))
    excerpt = printed(sections=(Section(1, "一、", "就业", TEXT[:8], "printed"),))
    assert shown([excerpt, whole]).sections == whole.sections


def test_a_printed_outline_wins_over_a_few_characters() -> None:
    outlined = printed(
        sections=tuple(Section(1, f"{n}、", text[:2], (text[2:],), "printed") for n, text in enumerate(TEXT))
    )
    glued = portal(sections=tuple(Section(1, f"{n}、", "", (text + "等",), "uncertain") for n, text in enumerate(TEXT)))
    assert shown([glued, outlined]).sections == outlined.sections


def test_each_edition_gives_the_passages_that_the_other_one_lost() -> None:
    outlined = tuple(Section(1, f"{n}、", text[:2], (text[2:],), "printed") for n, text in enumerate(TEXT))

    def losing(word: str, sections: tuple[Section, ...]) -> tuple[Section, ...]:
        (text,) = sections[3].paragraphs
        return (*sections[:3], replace(sections[3], paragraphs=(text.replace(word, ""),)), *sections[4:])

    glued = tuple(Section(1, f"{n}、", "", (text,), "uncertain") for n, text in enumerate(TEXT))
    one = printed(sections=losing("，把结果告诉居民", outlined))
    other = portal(sections=(*glued[:5], replace(glued[5], paragraphs=(TEXT[5].replace("之前", ""),)), *glued[6:]))
    assert shown([one, other]).sections == outlined == shown([other, one]).sections


def test_the_printed_reading_stays_where_two_differ() -> None:
    def saying(word: str) -> tuple[Section, ...]:
        return (Section(0, "", "", (*TEXT[:-1], TEXT[-1].replace("电话", word))),)

    for pair in itertools.permutations([printed(sections=saying("手机")), portal()]):
        assert shown(pair).sections == saying("手机")


def test_unreadable_characters_lose() -> None:
    damaged = printed(sections=(Section(0, "", "", (*TEXT[:-1], TEXT[-1] + "\ufffd\ufffd")),))
    assert shown([damaged, portal()]).sections == portal().sections


def test_the_less_repaired_text_wins_when_all_else_is_equal() -> None:
    mended = portal(
        sections=(Section(0, "", "", (*TEXT[:-1], TEXT[-1].replace("电话", "手机"))),), editions=edition("a", 1, 9)
    )
    assert shown([mended, portal()]).sections == portal().sections


def test_the_first_day_of_publication_counts() -> None:
    assert shown([portal(published="2031-06-01"), portal(editions=edition("r"))]).published == "2031-05-10"


def test_one_page_that_lists_a_notice_twice_is_one_edition() -> None:
    assert len(shown([portal(), portal()]).editions) == 1


def test_one_edition_is_shown_as_it_is() -> None:
    assert shown([portal()]) == portal()


# A handful of captures with everything that makes an order matter: editions that differ, an excerpt that fits two
# notices of different days, a bridge between two parts of one notice, and approvals made from one template.
PARTS = tuple(
    f"第{n}条规定的设施由所在的区负责维护，发现损坏的，{n}个工作日之内修好；修不好的，贴出告示并且说明原因。"
    for n in range(1, 25)
)


def approval(area: str, number: int) -> Notice:
    text = (
        f"你区《关于审核批准{area}成片开发方案的请示》（{area[:2]}政发〔2031〕{number}号）收悉。经组织专家论证和审查，方案符合"
        f"有关规定，原则同意《{area}成片开发方案》，请依法依规做好各项工作，并且每半年报送一次进展情况。"
    )
    return notice_of((text,), title="", title_source="derived", recipients=f"{area}人民政府")


CAPTURES: tuple[PreparedCapture, ...] = (
    captured("portal.txt", portal(editions=()), approval("柳林区", 3), day=3),
    captured("printed.txt", printed(editions=()), day=1, repairs=40),
    captured("list.txt", approval("石桥区", 3), approval("柳林区", 3), approval("柳林区", 4), day=2),
    captured("torn.txt", printed(sections=(Section(0, "", "", tuple(text.replace("社区服务", "") for text in TEXT)),))),
    captured("first.txt", notice_of(PARTS[:12], title="设施维护办法", issued=None, recipients="")),
    captured("second.txt", notice_of(PARTS[12:], title="设施维护办法", issued=None, recipients="")),
    captured("whole.txt", notice_of(PARTS, title="设施维护办法", issued="2031-07-01", recipients="")),
    captured(
        "later.txt", notice_of((*PARTS, "修订之后重新公布。"), title="设施维护办法", issued="2033-07-01", recipients="")
    ),
)


def found_in(folder: Path, captures: tuple[PreparedCapture, ...]) -> tuple[list[str], list[set[str]]]:
    with Library(folder) as library:
        put(library, *captures)
        notices = [notice_as_json(notice) for notice in library.notices()]
        titles = sorted(row.title for row in library.rows())
        assert titles == sorted(notice["title"] for notice in notices)
        searched = {hit.id for hit in library.search("设施", limit=99)}
        assert searched == {notice["id"] for notice in notices if "设施" in str(notice["sections"])}
        _assert_consistent(library)
    for notice in notices:
        del notice["id"]
    return sorted(map(str, notices)), [{each["source"] for each in notice["editions"]} for notice in notices]


def _assert_consistent(library: Library) -> None:
    with library._store.reading() as connection:
        count = "SELECT count(*) FROM "
        (notices,) = connection.execute(count + "notice").fetchone()
        for table in ("shown", "words", "(SELECT DISTINCT notice FROM edition)"):
            assert connection.execute(count + table).fetchone() == (notices,), table
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_is_one_notice(tmp_path: Path) -> None:
    _, sources = found_in(tmp_path, CAPTURES)
    assert sorted(map(sorted, sources)) == [
        ["first.txt", "second.txt", "whole.txt"],
        ["later.txt"],
        ["list.txt"],
        ["list.txt"],
        ["list.txt", "portal.txt"],
        ["portal.txt", "printed.txt", "torn.txt"],
    ]


def test_every_order_of_the_editions_of_one_notice_gives_the_same(tmp_path: Path) -> None:
    ways = [found_in(tmp_path / str(at), order) for at, order in enumerate(itertools.permutations(CAPTURES[4:]))]
    assert all(way == ways[0] for way in ways)


def test_any_order_of_all_captures_gives_the_same(tmp_path: Path) -> None:
    expected, _ = found_in(tmp_path / "expected", CAPTURES)
    dice = random.Random(7)
    for at in range(25):
        order = dice.sample(CAPTURES, len(CAPTURES))
        assert found_in(tmp_path / str(at), tuple(order))[0] == expected, [each.capture.source for each in order]


@settings(max_examples=25)
@given(data=st.data())
def test_any_editions_in_any_order(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    dates = st.sampled_from([None, "2031-01-01", "2031-02-02"])
    cuts = st.sampled_from([(0, 24), (0, 12), (12, 24), (2, 23), (0, 20)])
    chosen = data.draw(st.lists(st.tuples(dates, cuts), min_size=2, max_size=5))
    captures = tuple(
        captured(f"{at}.txt", notice_of(PARTS[start:end], title="", issued=issued, recipients=""))
        for at, (issued, (start, end)) in enumerate(chosen)
    )
    order = tuple(data.draw(st.permutations(captures)))
    folder = tmp_path_factory.mktemp("orders")
    assert found_in(folder / "a", captures)[0] == found_in(folder / "b", order)[0]


def test_different_days_are_never_one_notice(tmp_path: Path) -> None:
    _, sources = found_in(tmp_path, CAPTURES[4:])
    assert all("later.txt" not in each or len(each) == 1 for each in sources)


def test_replaced_text_is_not_found_any_more(library: Library) -> None:
    old = replace(portal(editions=()), sections=(Section(0, "", "", (*TEXT[:-1], TEXT[-1] + "\ufffd\ufffd残字")),))
    put(library, captured("old.txt", old))
    assert len(library.search("残字")) == 1
    put(library, captured("new.txt", printed(editions=())))
    assert len(library.rows()) == 1
    assert library.search("残字") == ()


STOPS = (
    "因改造供水管网，{}沿线明天八点到十八点停水，请居民提前储水；老人需要帮助的，打电话告诉社区，网格员上门送水。" * 2
)


@settings(max_examples=30)
@given(data=st.data())
def test_streets_are_never_one_notice_in_any_order(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    streets = st.sampled_from(["东街", "西街", "南街", "\ufffd街", "街", "东大街", "东街和西街"])
    cuts = st.sampled_from([slice(None), slice(0, 60), slice(40, None), slice(0, 90)])
    numbers = st.sampled_from(["", "清水发〔2031〕1号", "清水发〔2031〕2号"])
    chosen = data.draw(st.lists(st.tuples(streets, cuts, numbers), min_size=2, max_size=5))
    captures = tuple(
        captured(f"{at}{street}.txt", notice_of((STOPS.format(street, street)[cut],), title="", number=number))
        for at, (street, cut, number) in enumerate(chosen)
    )
    order = tuple(data.draw(st.permutations(captures)))
    folder = tmp_path_factory.mktemp("orders")
    found, sources = found_in(folder / "a", captures)
    assert found == found_in(folder / "b", order)[0]
    whole = {f"{at}{street}.txt": street for at, (street, cut, _) in enumerate(chosen) if cut == slice(None)}
    for group in sources:
        assert len({whole[source] for source in group if source in whole} & {"东街", "西街", "南街"}) <= 1


def test_two_damaged_copies_are_one_notice_where_a_whole_one_is_like_both(tmp_path: Path) -> None:
    preface = "近日，有关方面印发了这份通知，现将全文转载如下："
    whole = notice_of(TEXT[:4])
    fields = {"title": "", "title_source": "derived"}
    reprinted = notice_of((preface, *TEXT[:4]), issued=None, recipients="", **fields)
    lossy = notice_of(tuple(text.replace("居民", "") for text in TEXT[:4]))
    copies = (captured("a.txt", whole), captured("b.txt", reprinted), captured("c.txt", lossy))
    for at, order in enumerate(itertools.permutations(copies)):
        _, sources = found_in(tmp_path / str(at), order)
        assert sources == [{"a.txt", "b.txt", "c.txt"}]
    _, sources = found_in(tmp_path / "without", copies[1:])
    assert len(sources) == 2


def test_what_another_office_signed_on_another_page_stays_another_notice(tmp_path: Path) -> None:
    fields = {"title": "", "title_source": "derived", "recipients": ""}
    pages = [
        captured(f"{office}.txt", notice_of(TEXT[:4], issuer=office, signed=(office, "2031年5月6日"), **fields))
        for office in ("清河市教育局", "白石县教育局")
    ]
    _, sources = found_in(tmp_path, tuple(pages))
    assert len(sources) == 2
