"""Characters torn at byte level: the damage is made here, by the same mechanism, from texts of our own."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import clean, damage, simplify
from reader.clean.annotations import readings

# A fictional report in traditional script; it uses its own words often, as reports do.
REPORT = (
    "清河市持續推進產業發展，全面加強基礎設施建設，確保各項政策落實。產業發展的質量不斷提高，設施建設的投資不斷增加。"
    "我們要把產業發展和環境保護結合起來，加強專項督查，解決群眾關心的問題。企業的營商環境明顯改善，生產成本持續降低。"
    "在產業發展方面，現代農業和現代服務業是重點。我們要加強環境保護，推進專項督查，實現產業發展的目標，確保完成各項任務。"
)
ANNOTATE = "產業發設現區環務營實"


def damaged(text: str, across: str) -> str:
    """``text`` after a program that annotates ``ANNOTATE`` and, across borders of characters, ``across``."""
    content = text.encode("gbk")
    for character in across:
        reading = min(readings(character), key=lambda word: (word.isascii(), word)).encode("gb18030")
        content = content.replace(character.encode("gbk"), character.encode("gbk") + b"(" + reading + b")")
    return read_as_gbk(content)


def read_as_gbk(content: bytes) -> str:
    """How the page was read again: a lead byte and a byte that is no trail of it are one ``?`` together."""
    text, place = "", 0
    while place < len(content):
        if content[place] < 0x80:
            text += chr(content[place])
            place += 1
            continue
        pair = content[place : place + 2]
        try:
            text += pair.decode("gb18030")
        except UnicodeDecodeError:
            text += "?"
        place += 2
    return text


def annotated(text: str) -> str:
    return re.sub(f"[{ANNOTATE}]", lambda match: f"{match[0]}({min(readings(match[0]), key=str.isascii)})", text)


def straddling(text: str) -> list[tuple[str, str]]:
    """Pairs of neighbours in a text whose inner bytes are another character: (pair, that character)."""
    found = []
    for first, second in pairwise(text):
        if "\u4e00" <= first <= "\u9fff" and "\u4e00" <= second <= "\u9fff":
            middle = first.encode("gbk")[1:] + second.encode("gbk")[:1]
            try:
                character = middle.decode("gbk")
            except UnicodeDecodeError:
                continue
            if len(character) == 1 and character not in text and readings(character) and second.encode("gbk")[1] < 0x80:
                found.append((first + second, character))
    return found


def test_the_known_place_is_mended() -> None:
    torn = damaged("挽回損失", "負")
    assert torn == "挽回?fù)p失"
    text = annotated(REPORT) + torn + "十萬元。"
    result = clean(plain_blocks(text))
    assert result.blocks[0].text.endswith("挽回损失十万元。")
    (repair,) = [repair for repair in result.repairs if repair.kind == "damage"]
    assert repair.before == "?fù)p"
    assert text[repair.where[1] :].startswith(repair.before)


def test_every_place_that_the_mechanism_can_tear_in_our_report() -> None:
    places = straddling(REPORT)
    assert len(places) >= 5
    wrong = []
    for pair, character in places:
        at = REPORT.index(pair)
        torn = damaged(REPORT[at : at + len(pair)], character)
        text = annotated(REPORT) + "另外，" + annotated(REPORT[:at]) + torn + annotated(REPORT[at + 2 :])
        got = clean(plain_blocks(text)).blocks[0].text
        expected = clean(plain_blocks(annotated(REPORT + "另外，" + REPORT))).blocks[0].text
        if got != expected:
            wrong.append((pair, torn))
    assert not wrong


def test_a_comma_found_across_a_border_is_mended() -> None:
    text = annotated(REPORT) + "全市收入一百億元?,F(xiàn)代農業持續發展。"
    assert "一百亿元。现代农业持续发展" in clean(plain_blocks(text)).blocks[0].text


def test_a_question_in_the_same_text_stays_a_question() -> None:
    text = annotated(REPORT) + "產業發展的目標實現了嗎?我們要回答。"
    assert "实现了吗？我们要回答。" in clean(plain_blocks(text)).blocks[0].text


@pytest.mark.parametrize(("pair", "across", "rest"), [("村佔", "鍋", "52萬人。"), ("寬度", "挾", "1.4米以上。")])
def test_a_figure_that_went_with_a_byte_is_not_guessed_away(pair: str, across: str, rest: str) -> None:
    torn = damaged(f"全市農{pair}{rest}", across)
    assert rest not in torn  # its first figure was taken for the second byte of a character
    result = clean(plain_blocks(annotated(REPORT) + torn))
    reading = torn[torn.index("?") + 1 : torn.index(")")]
    assert reading in result.blocks[0].text
    assert "damage" not in result.repair_counts()
    assert result.repair_counts()["damage-unresolved"]


def test_a_character_of_the_capture_that_its_script_does_not_have_is_known() -> None:
    text = annotated(REPORT) + "補助標準爲每人六百元，" + damaged("補助標準爲我們", "薁") + "，"
    assert "补助标准为我们，" in clean(plain_blocks(text)).blocks[0].text


def test_what_makes_no_word_needs_a_clear_lead() -> None:
    torn = damaged("編著者見面會", "幹")
    assert torn.endswith("?")  # of 會 one byte is left, of which 書 begins as well
    result = clean(plain_blocks(annotated(REPORT) + "我們讀書，寫書，買書，借書。舉辦" + torn + "、專著展銷。"))
    assert "面书" not in result.blocks[0].text
    assert "damage" not in result.repair_counts()


@pytest.mark.parametrize(("text", "across"), [("首层门厅", "盘"), ("手机通过微信", "只")])
def test_in_simplified_text_a_small_lead_proves_nothing(text: str, across: str) -> None:
    torn = damaged(text, across)
    assert torn.endswith("?")  # 门外 and 微笑 begin with the same byte as well, and are common
    report = re.sub(
        "[区环务营实设]", lambda match: f"{match[0]}({min(readings(match[0]), key=str.isascii)})", simplify(REPORT)
    )
    result = clean(plain_blocks(report + torn + "、楼梯间。"))
    assert "damage" not in result.repair_counts()
    assert result.repair_counts()["damage-unresolved"]


def test_what_cannot_be_mended_is_marked_and_kept() -> None:
    result = clean(plain_blocks("清河市\ue2a6建设\ufffd工作。"))
    assert result.blocks[0].text == "清河市\ue2a6建设\ufffd工作。"
    marks = [(repair.kind, repair.before, repair.after) for repair in result.repairs]
    assert marks == [("damage-unresolved", "\ue2a6", "\ue2a6"), ("damage-unresolved", "\ufffd", "\ufffd")]


def test_a_torn_place_that_stays_open_is_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    text = annotated(REPORT) + "全市收入一百億元?,F(xiàn)代農業持續發展。他說?yōu)好。"
    assert clean(plain_blocks(text)).repair_counts()["damage-unresolved"] == 1
    # The least lead that the best answer must have over the next one: with more than any has, nothing may be changed.
    monkeypatch.setattr(damage, "_LEAD", 50.0)
    result = clean(plain_blocks(text))
    assert "一百亿元？，F（xiàn）代农业" in result.blocks[0].text
    marks = [repair.before for repair in result.repairs if repair.kind == "damage-unresolved"]
    assert marks == ["?", "(xiàn)", "?yōu)"]
    assert "damage" not in result.repair_counts()


@pytest.mark.parametrize("text", ["为什么?因为A?B)。", "真的吗?fù)", REPORT + "好不好?p"])
def test_text_without_the_defect_is_left_alone(text: str) -> None:
    assert "damage" not in clean(plain_blocks(text)).repair_counts()


@pytest.mark.shared
def test_all_places_of_the_shared_table(shared_captures: Path, shared_tables: Path) -> None:
    import csv

    from reader.capture import read_blocks, read_capture

    (path,) = shared_captures.glob("002_*")
    result = clean(read_blocks(read_capture(path)))
    text = "".join(block.text for block in result.blocks)
    with (shared_tables / "damage_002.tsv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    assert len(rows) == 16
    assert [row["n"] for row in rows if row["simplified"].replace(",", "，") not in text] == []
    assert result.repair_counts()["damage"] == 16
    assert not re.search("[\ue000-\uf8ff]", text)
