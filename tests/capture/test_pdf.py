"""PDF files: lines in reading order, wraps healed by cleaning, running lines as chrome, and what cannot be read."""

import time
from contextlib import suppress
from pathlib import Path

import pytest

from reader.base.errors import BadInputError
from reader.capture import pdf as parent
from reader.capture import pdf_process as reading
from reader.capture import read_blocks, read_capture
from reader.capture.pdf import pdf_blocks
from reader.clean import clean
from reader.notice import notices_of
from tests.capture.pdf_files import EM, Run, pdf, printed

TITLE = "临江市人民政府关于做好防汛工作的通知"
PARAGRAPHS = (
    "　　　　　" + TITLE,
    "　　　　　　　　　临政发〔2025〕9号",
    "各区人民政府，市政府各部门，各有关单位：",
    "为切实做好今年防汛工作，保障人民群众生命财产安全，根据有关规定，结合本市实际，现将有关事项通知如下。",
    "一、加强组织领导",
    "各区人民政府对本辖区防汛工作负总责，主要负责同志要亲自部署、靠前指挥，及时协调解决工作中遇到的困难和问题，确保各项措施落到实处。",
    "二、备足防汛物资",
    "水利部门应当在五月底前完成堤防检查，应急部门应当备足编织袋、抽水设备等物资，并向社会公布二十四小时值班电话。",
    "三、严格值班制度",
    "汛期实行领导带班制度，遇有险情立即报告，不得迟报、漏报、瞒报；因工作不力造成损失的，依法追究有关人员责任。",
    "　　　　　　　　　　　　　　　　临江市人民政府",
    "　　　　　　　　　　　　　　　　　2025年4月2日",
)


def test_a_printed_document_becomes_a_notice_with_its_paragraphs_whole(tmp_path: Path) -> None:
    path = tmp_path / "没有后缀"
    path.write_bytes(pdf(printed(PARAGRAPHS, header="临江市人民政府文件汇编", lines=9)))
    capture = read_capture(path)
    assert capture.media_type == "application/pdf"
    result = clean(read_blocks(capture))
    assert [block.text for block in result.blocks] == [text.strip("　") for text in PARAGRAPHS]
    assert {part.text for part in result.chrome} == {"临江市人民政府文件汇编", "—1—", "—2—"}
    (notice,) = notices_of(result, capture)
    assert (notice.title, notice.number, notice.issued) == (TITLE, "临政发〔2025〕9号", "2025-04-02")
    assert [section.label for section in notice.sections] == ["", "一、", "二、", "三、"]


def test_a_line_is_a_block_with_its_indent() -> None:
    blocks = pdf_blocks(pdf(printed(PARAGRAPHS[3:4], number="")))
    assert [block.text for block in blocks] == [
        "　　为切实做好今年防汛工作，保障人民群众生命财产安全，根",
        "据有关规定，结合本市实际，现将有关事项通知如下。",
    ]
    assert blocks[1].line == blocks[0].line + 1


def test_lines_are_read_from_the_top_whatever_the_order_of_the_file() -> None:
    runs = [Run("二、保障供水", 78, 300), Run("一、改造范围", 78, 200), Run("三、工作要求", 78, 400)]
    assert [block.text for block in pdf_blocks(pdf([runs]))] == ["一、改造范围", "二、保障供水", "三、工作要求"]


def test_two_columns_are_read_one_after_the_other() -> None:
    runs = [
        Run(f"{column}栏第{row}行文字", left, 120 + 24 * row, 12)
        for column, left in (("左", 60), ("右", 320))
        for row in range(1, 5)
    ]
    texts = [block.text.strip("　") for block in pdf_blocks(pdf([runs]))]
    assert texts == [f"{column}栏第{row}行文字" for column in "左右" for row in range(1, 5)]


GAZETTE = "为切实做好今年防汛工作，保障人民群众生命财产安全，根据有关规定，结合本市实际，现将有关事项通知如下。" * 9


def gazette(rows: int, *, across: bool) -> list[list[Run]]:
    """Two columns of 18 characters, written column by column, or row by row as text recognition does."""
    lines = [GAZETTE[at : at + 18] for at in range(0, len(GAZETTE), 18)]
    pages = []
    for first in range(0, len(lines), 2 * rows):
        page = [
            Run("临江市人民政府公报", 60, 60, 9),
            Run("2025年第5期", 480, 60, 9),
            Run(str(len(pages) + 7), 290, 810, 9),
        ]
        places = [
            Run(text, 60 + 250 * (at // rows), 120 + 18 * (at % rows), 12)
            for at, text in enumerate(lines[first : first + 2 * rows])
        ]
        pages.append(page + (sorted(places, key=lambda run: (run.top, run.left)) if across else places))
    return pages


@pytest.mark.parametrize("across", [False, True])
def test_a_gazette_is_read_column_by_column_and_its_header_goes(across: bool) -> None:
    blocks = pdf_blocks(pdf(gazette(9, across=across)))
    assert "".join(block.text for block in blocks if not block.role) == GAZETTE
    assert {block.text.strip("　") for block in blocks if block.role} == {"临江市人民政府公报", "2025年第5期", "7", "8"}
    assert [block.text for block in clean(blocks).blocks] == [GAZETTE]


def test_a_table_of_two_wide_columns_on_a_page_of_a_text_stays_a_table() -> None:
    rows = [
        Run(text, left, 150 + 30 * at)
        for at in range(3)
        for text, left in (("河东街道", 78), ("8:00", 330), ("电话", 450))
    ]
    blocks = pdf_blocks(pdf([*gazette(9, across=False), rows]))
    assert blocks[-1].text == "\n".join(["河东街道\t8:00\t电话"] * 3)


def test_the_number_of_the_only_page_is_no_text() -> None:
    blocks = pdf_blocks(pdf([[Run("停水通知", 78, 150), Run("三月五日停水。", 78, 180), Run("1", 295, 800, 9)]]))
    assert [(block.text.strip("　"), block.role) for block in blocks][2] == ("1", "page")


def rules(*strokes: tuple[float, float, float, float], filled: bool = False) -> str:
    """Rules from the left and the top, drawn as strokes, or as thin bars as word processors do."""
    drawn = []
    for left, top, right, bottom in strokes:
        width, height = max(right - left, 0.5), max(bottom - top, 0.5)
        bar = f"{left} {842 - top - height} {width} {height} re f"
        drawn.append(bar if filled else f"{left} {842 - top} m {right} {842 - bottom} l S")
    return "\n".join(drawn) + "\n"


@pytest.mark.parametrize("filled", [False, True])
def test_a_drawn_table_keeps_its_cells_whole_whatever_their_lines(filled: bool) -> None:
    level = [(70, top, 470, top) for top in (140, 220, 260)] + [(170, 180, 370, 180)]
    upright = [(left, 140, left, 260) for left in (70, 170, 370, 470)] + [(270, 180, 270, 260)]
    runs = [Run("项目", 80, 165, 12), Run("规模（公里）", 230, 165, 12), Run("投资", 400, 165, 12)]
    runs += [Run("新建", 180, 205, 12), Run("改造", 280, 205, 12)]
    runs += [
        Run("城东", 80, 240, 12),
        Run("供水管网，配套", 174, 235, 12),
        Run("8600", 400, 240, 12),
        Run("泵站", 174, 252, 12),
    ]
    runs += [Run("注：以批复为准。", 78, 300, 12), Run("项目计划表", 200, 120, 12)]
    blocks = pdf_blocks(pdf([runs], drawn=rules(*level, *upright, filled=filled)))
    assert [(block.kind, block.text.strip("　")) for block in blocks] == [
        ("paragraph", "项目计划表"),
        ("table", "项目\t规模（公里）\t\t投资\n\t新建\t改造\n城东\t供水管网，配套泵站\t\t8600"),
        ("paragraph", "注：以批复为准。"),
    ]


def test_a_drawn_table_that_goes_on_on_the_next_page_is_one() -> None:
    def page(*rows: tuple[str, str, str]) -> list[Run]:
        return [
            Run(text, left, 120 + 30 * at, 12)
            for at, row in enumerate(rows)
            for text, left in zip(row, (80, 180, 380), strict=True)
        ]

    head = ("序号", "企业名称", "县区")
    level = [(70, 100 + 30 * at, 470, 100 + 30 * at) for at in range(3)]
    upright = [(left, 100, left, 160) for left in (70, 170, 370, 470)]
    pages = [page(head, ("1", "甲公司", "城东")), page(head, ("2", "乙公司", "城西")), page(("3", "丙公司", "城东"))]
    for number, runs in enumerate(pages, 1):
        runs.append(Run(f"— {number} —", 280, 800, 12))
    blocks = pdf_blocks(pdf(pages, drawn=rules(*level, *upright)))
    text = "序号\t企业名称\t县区\n1\t甲公司\t城东\n2\t乙公司\t城西\n3\t丙公司\t城东"
    assert [(block.kind, block.text) for block in blocks if not block.role] == [("table", text)]
    assert [block.text.strip("　") for block in blocks if block.role] == [
        "—1—",
        "序号\t企业名称\t县区",
        "—2—",
        "—3—",
    ]


def test_rules_above_a_text_or_round_it_make_no_table() -> None:
    box = [(60, 100, 540, 100), (60, 700, 540, 700), (60, 100, 60, 700), (540, 100, 540, 700), (60, 130, 540, 130)]
    blocks = pdf_blocks(pdf(printed(PARAGRAPHS[3:4], number=""), drawn=rules(*box)))
    assert {block.kind for block in blocks} == {"paragraph"}


def test_tables_are_tables() -> None:
    cells = (("街道", "时间", "电话"), ("河东街道", "8:00", "0400-1234567"), ("河西街道", "9:00", "0400-7654321"))
    runs = [Run("安排如下：", 78, 150)]
    runs += [
        Run(text, 78 + 150 * column, 200 + 29 * row)
        for row, texts in enumerate(cells)
        for column, text in enumerate(texts)
    ]
    runs += [Run("特此通知。", 78, 330)]
    blocks = pdf_blocks(pdf([runs]))
    assert [(block.kind, block.text) for block in blocks] == [
        ("paragraph", "安排如下："),
        ("table", "\n".join("\t".join(row) for row in cells)),
        ("paragraph", "特此通知。"),
    ]


def test_characters_set_apart_stay_apart_and_others_together() -> None:
    runs = [Run("主任", 78, 200), Run("会议", 78 + 2 * EM, 200), Run("张某", 78 + 5.2 * EM, 200)]
    runs += [Run("ABC", 78, 240, latin=True), Run("DEF", 78 + 2.5 * EM, 240, latin=True)]
    assert [block.text for block in pdf_blocks(pdf([runs]))] == ["主任会议　张某", "ABC DEF"]


TURNS = {
    (1.0, 0.0): (78, 200, 0, 30),
    (0.0, 1.0): (200, 700, 30, 0),
    (-1.0, 0.0): (500, 600, 0, -30),
    (0.0, -1.0): (400, 100, -30, 0),
}


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("turn", TURNS)
def test_text_is_read_whichever_way_it_runs(turn: tuple[float, float], rotate: int) -> None:
    left, top, right, down = TURNS[turn]
    texts = ["Notice to all districts", "The following is decided", "No. 3 of 2025"]
    runs = [Run(text, left + right * at, top + down * at, turn=turn, latin=True) for at, text in enumerate(texts)]
    assert [block.text for block in pdf_blocks(pdf([runs], rotate=rotate))] == texts


def test_a_watermark_is_no_text() -> None:
    runs = [Run("各区人民政府：", 78, 200), Run("内部资料", 200, 500, 40, (0.7, 0.7)), Run("通知如下。", 78, 230)]
    blocks = pdf_blocks(pdf([runs]))
    assert [block.text for block in blocks if not block.role] == ["各区人民政府：", "通知如下。"]
    assert "内部资料" in "".join(block.text for block in blocks if block.role == "page")


def test_radicals_become_the_characters_that_they_look_like(tmp_path: Path) -> None:
    (tmp_path / "notice.pdf").write_bytes(pdf([[Run("⼈⺠政府⽤⽔，每⼾⼀⻋", 78, 200)]]))
    (block,) = read_blocks(read_capture(tmp_path / "notice.pdf"))
    assert block.text == "人民政府用水，每户一车"
    assert [mend.before for mend in block.mended] == list("⼈⺠⽤⽔⼾⼀⻋")


def test_a_line_that_only_one_page_has_is_text_even_in_the_margin() -> None:
    pages = printed(PARAGRAPHS, lines=9)
    pages[0].append(Run("临江市人民政府文件", 200, 60, 22))
    roles = {block.text.strip("　"): block.role for block in pdf_blocks(pdf(pages))}
    assert roles["临江市人民政府文件"] == ""
    assert roles["—1—"] == "page"


def test_an_office_over_a_title_and_below_the_text_at_one_height_is_no_running_line() -> None:
    pages = printed(PARAGRAPHS, lines=9)
    pages[0].append(Run("临江市水务局", 200, 92, 22))
    pages[1].append(Run("临江市水务局", 330, 92))
    roles = [block.role for block in pdf_blocks(pdf(pages)) if "水务局" in block.text]
    assert roles == ["", ""]


def test_a_scan_says_so() -> None:
    with pytest.raises(BadInputError, match="扫描的图片，没有文字"):
        pdf_blocks(pdf([[], []], picture=True))


def test_an_empty_file_and_a_garbled_one_say_so() -> None:
    with pytest.raises(BadInputError, match="没有文字；请换"):
        pdf_blocks(pdf([[]]))
    with pytest.raises(BadInputError, match="乱码"):
        pdf_blocks(pdf([[Run("\ue123\ue124\ue125\ue126通知", 78, 200)]]))


def test_locked_and_damaged_files_say_so() -> None:
    whole = pdf(printed(PARAGRAPHS))
    key = "<< /Filter /Standard /V 1 /R 2 /O <" + "41" * 32 + "> /U <" + "42" * 32 + "> /P -4 >>"
    locked = whole.replace(b"trailer\n<<", f"trailer\n<< /Encrypt {key} /ID [<41> <41>]".encode())
    with pytest.raises(BadInputError, match="密码"):
        pdf_blocks(locked)
    for content in (b"%PDF-1.7\nnothing", whole[:40], b"%PDF-" + bytes(5000)):
        with pytest.raises(BadInputError, match="损坏"):
            pdf_blocks(content)


def test_a_broken_index_is_healed() -> None:
    whole = pdf(printed(PARAGRAPHS))
    blocks = pdf_blocks(whole.replace(b"xref\n0", b"x"))
    assert TITLE in [block.text.strip("　") for block in blocks]


def test_broken_bytes_give_text_or_one_line() -> None:
    whole = pdf(printed(PARAGRAPHS))
    for place in range(0, len(whole), len(whole) // 80):
        with suppress(BadInputError):
            assert reading.blocks_of(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])


def test_too_many_pages_and_too_much_time_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    content = pdf(printed(PARAGRAPHS * 3, lines=9))
    monkeypatch.setattr(reading, "MOST_PAGES", 2)
    with pytest.raises(BadInputError, match="太长"):
        reading.blocks_of(content)
    monkeypatch.setattr(reading, "MOST_PAGES", 100)
    monkeypatch.setattr(reading, "MOST_SECONDS", 0.0)
    with pytest.raises(BadInputError, match="第 1 页就停了"):
        reading.blocks_of(content)


def test_a_bomb_takes_no_memory_of_ours_and_a_page_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = pdf([[Run("通知", 78, 200)]], drawn="q " * 60_000_000)
    assert len(bomb) < 1_000_000
    began = time.monotonic()
    with pytest.raises(BadInputError, match="太大或已损坏"):
        pdf_blocks(bomb)
    assert time.monotonic() - began < 60
    monkeypatch.setattr(parent, "MOST_SECONDS", 0.01)
    with pytest.raises(BadInputError, match="太大或已损坏"):
        pdf_blocks(pdf(printed(PARAGRAPHS)))


def test_a_text_that_speaks_of_pdf_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("请上传以 %PDF- 开头的文件。", encoding="utf-8")
    assert read_capture(tmp_path / "a.txt").media_type == "text/plain"
    (tmp_path / "b.pdf").write_bytes(b"\r\n" + pdf(printed(PARAGRAPHS)))
    assert read_capture(tmp_path / "b.pdf").media_type == "application/pdf"


def test_a_long_document_is_read_soon() -> None:
    began = time.process_time()
    blocks = pdf_blocks(pdf(printed(PARAGRAPHS * 60)))
    assert len(blocks) > 1000
    assert time.process_time() - began < 15
