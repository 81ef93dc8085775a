"""The whole of cleaning: nothing lost, nothing invented, clean text unchanged, linear; and the real captures."""

import gc
import re
import time
from collections import Counter
from collections.abc import Iterable
from operator import mul
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.capture import Block, read_blocks, read_capture
from reader.capture.plain import plain_blocks
from reader.clean import CleanText, clean
from reader.clean.rules import RULES

PIECES = [
    "通知", "关于", "清河市人民政府", "一、", "（一）", "(二)", "1.", "2025年1月2日", "2025-03-10", "，", "。",
    ",", ":", "；", "、", "(", ")", "（", "）", "《", "》", "<", ">", "“", "”", "内(nèi)", "區(qū)", "?fù)p",
    "A", "abc", "12", "%", "：", "抄送：", "编辑：", "首页>新闻>正文", "a.png", "版权所有", "ICP备12345678号",
    "第一章", "著", "顯著", "說明", "發展", "記者王某攝", "—1—", "１２", "Ａ", "\u200b", "\ue2a6", "\ufffd",
    "朗读", "按钮", "发布时间：2025-01-02", "…", "!", "附件", "1,234", "66.5%,8", "10:30", "https://a.cn/b,c",
]  # fmt: skip
SPACES = [" ", "\u3000", "\n", "\n\n", "\t", "\x0c", "\u2002"]
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES + SPACES), max_size=60).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=40).map("\n".join),
    # The same again and again, long enough for the rules about flattened pages.
    st.builds(mul, st.lists(st.sampled_from(PIECES + SPACES), max_size=8).map("".join), st.integers(2, 60)),
)


def printed(parts: Iterable[str]) -> Counter[str]:
    return Counter(character for part in parts for character in part if not character.isspace())


def accounted(result: CleanText) -> Counter[str]:
    before = printed(repair.before for repair in result.repairs)
    return printed(block.text for block in result.blocks) + before + printed(part.text for part in result.chrome)


@given(TEXTS)
def test_nothing_is_lost_and_nothing_invented(text: str) -> None:
    blocks = plain_blocks(text)
    result = clean(blocks)
    given_text = printed(block.text for block in blocks)
    assert not given_text - accounted(result)
    allowed = given_text + printed(repair.after for repair in result.repairs)
    assert not printed(block.text for block in result.blocks) - allowed


@given(TEXTS)
def test_clean_text_is_left_as_it_is(text: str) -> None:
    once = clean(plain_blocks(text))
    again = clean(once.blocks)
    assert [block.text for block in again.blocks] == [block.text for block in once.blocks]
    assert not again.chrome


@given(TEXTS)
@example("；\n,\t２\n；,\t5")  # of a table the offset counts on through its rows
@example("\n(发布时间：2025-01-02" * 58)  # lines that are joined, and parted again elsewhere
def test_each_repair_says_where_it_was(text: str) -> None:
    lines, blocks = text.splitlines(), plain_blocks(text)
    tables = {block.line: len(block.text) for block in blocks if block.kind == "table"}
    for repair in clean(blocks).repairs:
        line, offset = repair.where
        assert 0 <= offset <= tables.get(line, len(lines[line - 1]))


def test_places_count_in_the_source_and_not_in_what_became_of_it() -> None:
    line = "　　到 2025 年,增长 5 %,(试行)共 3 项;完成。"
    repairs = clean(plain_blocks(line)).repairs
    assert len(repairs) >= 10
    assert [repair.before for repair in repairs if not line[repair.where[1] :].startswith(repair.before)] == []


def test_script_beside_a_reading_is_recorded_as_the_source_has_it() -> None:
    line = "清河區(qū)域發(fā)展規(guī)劃、產(chǎn)業(yè)設(shè)施"
    repairs = clean(plain_blocks(line)).repairs
    assert {repair.kind for repair in repairs} == {"annotation", "script"}
    assert [repair.before for repair in repairs if not line[repair.where[1] :].startswith(repair.before)] == []


@pytest.mark.parametrize("kind", ["heading", "list", "table"])
def test_blocks_keep_their_kind(kind: str) -> None:
    text = "街道\t时间,地点\n河 东\t8:00" if kind == "table" else "（一） 供水,供电"
    (block,) = clean([Block(text, 3, kind, 2)]).blocks
    expected = "街道\t时间，地点\n河东\t8:00" if kind == "table" else "（一）供水，供电"
    assert block == Block(expected, 3, kind, 2)


def test_no_blocks_no_text() -> None:
    assert clean([]) == CleanText((), (), ())


HARD = [
    "清河市人民政府关于印发通知的通知，", "(", "（(", "<清", "《<清河>", "清 ", "清,", "\u3000x", "1,",
    "“清 河河”", "区(qū)", "區", "?fù)p\ue2a6", "a.b@", "首页 > ", "一、", ".png", "?清", "发布时间：",
    "\n清河", "\n1", "\n清河市，", "\n抄送：", "）", "《", "1", " ", "发(fā)", "著", '"清', "http://a,", "a.",
    "\n首页 > 清", "附件：1.甲表\n\n\u3000\n\n。！ ",
    "\n第1页共2页", "第1页共2页 ", "\n第5号\n字号：大中小文件（", "\n正文 打印第一，\n抄送：市委。",
]  # fmt: skip


@pytest.mark.parametrize("piece", HARD)
def test_time_grows_with_the_length_only(piece: str) -> None:
    def seconds(length: int) -> float:
        blocks = plain_blocks(piece * (length // len(piece)))
        gc.collect()
        gc.disable()  # at the end of a long run it looks through all that other tests have left
        began = time.process_time()
        clean(blocks)
        taken = time.process_time() - began
        gc.enable()
        return taken

    seconds(1000)
    short, long = seconds(6_000), seconds(48_000)
    # Eight times the text in at most 24 times the time (and never mind what takes no time): squares would take 64.
    assert long < max(0.5, 24 * short)


@pytest.mark.parametrize("piece", ["a.jpg〉", "关于a.jpg “", "![](a.jpg)b", "（一）区(qū)；　", "1.一、（2） "])
def test_a_short_line_of_one_piece_again_and_again_is_quick(piece: str) -> None:
    began = time.process_time()
    for count in (10, 20, 30, 60):
        clean(plain_blocks(piece * count))
    assert time.process_time() - began < 5


@pytest.mark.parametrize("sign", [".", "…", "。", "·", "_", "-", "—", " ", "\u3000", "\t", "，", "1", "甲"])
def test_a_long_run_of_one_sign_is_quick(sign: str) -> None:
    began = time.process_time()
    for text in (sign * 1600, f"(盖章){sign * 4000}\u3000令", f"关于{sign * 2000}{chr(0x3000) * 2000}令"):
        clean(plain_blocks(text))
    assert time.process_time() - began < 2


def test_every_rule_has_a_name_of_its_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def cleaned_capture(folder: Path, number: str) -> CleanText:
    (path,) = folder.glob(f"{number}_*")
    return clean(read_blocks(read_capture(path)))


@pytest.mark.shared
@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_no_character_of_a_real_capture_is_lost(shared_captures: Path, number: str) -> None:
    (path,) = shared_captures.glob(f"{number}_*")
    result = cleaned_capture(shared_captures, number)
    assert not printed([path.read_text(encoding="utf-8")]) - accounted(result)
    again = clean(result.blocks)
    assert (again.blocks, again.repairs, again.chrome) == (result.blocks, (), ())
    lines = path.read_text(encoding="utf-8").splitlines()
    for repair in result.repairs:
        line, offset = repair.where
        assert repair.before == "\n" or lines[line - 1][offset:].startswith(repair.before) or repair.kind != "spacing"


@pytest.mark.shared
@pytest.mark.parametrize(("number", "notices"), [("000", 7), ("003", 7)])
def test_of_a_portal_only_the_blurb_goes(shared_captures: Path, number: str, notices: int) -> None:
    result = cleaned_capture(shared_captures, number)
    assert [part.kind for part in result.chrome] == ["blurb"] * 4
    assert len(result.blocks) == notices + 1  # the last line is the last date


@pytest.mark.shared
def test_of_a_news_page_menu_and_footer_go(shared_captures: Path) -> None:
    result = cleaned_capture(shared_captures, "001")
    text = "\n".join(block.text for block in result.blocks)
    assert result.blocks[0].line == 9
    assert result.blocks[-1].line == 181
    assert len(result.chrome) == 20
    assert not re.search(r"版权|编辑|\.png|ICP|客户端\n|>", text)


@pytest.mark.shared
def test_of_a_speech_every_reading_goes(shared_captures: Path) -> None:
    result = cleaned_capture(shared_captures, "002")
    readings = re.compile(r"\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}\)|\?[a-zāáǎàēéěèīíǐìōóǒòūúǔù]{1,6}\)")
    kinds = ("annotation", "damage")
    removed = sum(len(readings.findall(repair.before)) for repair in result.repairs if repair.kind in kinds)
    chrome = sum(len(readings.findall(part.text)) for part in result.chrome)
    (path,) = shared_captures.glob("002_*")
    assert removed + chrome == len(readings.findall(path.read_text(encoding="utf-8"))) >= 1801
    text = "\n".join(block.text for block in result.blocks)
    assert not re.search("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]", text)
    assert len(result.blocks[0].text) == 6


@pytest.mark.shared
def test_of_a_printed_document_the_breaks_are_healed(shared_captures: Path) -> None:
    result = cleaned_capture(shared_captures, "004")
    texts = [block.text for block in result.blocks]
    assert result.repair_counts()["page-break"] == 18
    (path,) = shared_captures.glob("004_*")
    title = path.read_text(encoding="utf-8").splitlines()[2:5]
    assert texts[0] == "".join("".join(title).split())
    assert [text for text in texts if re.search(r"[\u4e00-\u9fff] |\d [\u4e00-\u9fff]|，$", text)] == []
    assert texts[-3].startswith("抄送")
    assert (result.blocks[-3].line, result.blocks[-2].line, texts[-3][-1]) == (163, 168, "。")
