"""Word documents: order, headings, printed numbers, tables, boxes, tracked changes, running headers and footers."""

from pathlib import Path

import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from reader.capture import Block, read_blocks, read_capture
from reader.capture.docx import docx_blocks
from reader.clean import clean
from reader.notice import notices_of
from tests.capture.word_files import new, numbered, saved, with_lists, xml

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TITLE = "临江市人民政府关于做好防汛工作的通知"


def _texts(content: bytes) -> list[str]:
    return [block.text for block in docx_blocks(content)]


def test_headings_have_their_levels() -> None:
    document = new()
    document.add_heading(TITLE, 0)
    document.add_heading("总体要求", 1)
    document.add_heading("工作目标", 2)
    own = document.styles.add_style("正文标题", 1)
    own.base_style = document.styles["Heading 3"]
    document.add_paragraph("基本原则", style=own)
    outlined = document.add_paragraph("按大纲级别")
    outlined._p.get_or_add_pPr().append(xml('<w:outlineLvl w:val="1"/>'))
    document.add_paragraph("各区人民政府：")
    found = [(block.text, block.kind, block.level) for block in docx_blocks(saved(document))]
    assert found == [
        (TITLE, "heading", 1),
        ("总体要求", "heading", 1),
        ("工作目标", "heading", 2),
        ("基本原则", "heading", 3),
        ("按大纲级别", "heading", 2),
        ("各区人民政府：", "paragraph", 0),
    ]


def test_numbers_that_word_prints_become_text() -> None:
    document = new()
    with_lists(document)
    for text, level in (
        ("总体要求", 0),
        ("目标", 1),
        ("水源", 2),
        ("管网", 2),
        ("原则", 1),
        ("水价", 2),
        ("注", 3),
        ("保障", 0),
    ):
        numbered(document, text, level)
    numbered(document, "附则", 0, 78)
    numbered(document, "解释", 0, 78)
    assert _texts(saved(document)) == [
        "一、总体要求", "（一）目标", "1.水源", "2.管网", "（二）原则", "1.水价", "①注", "二、保障",
        "一、附则", "二、解释",
    ]  # fmt: skip


def test_a_long_list_counts_as_people_do() -> None:
    document = new()
    with_lists(document, (("chineseCountingThousand", "第%1条"),))
    for _ in range(110):
        numbered(document, "内容", 0)
    texts = _texts(saved(document))
    assert [texts[at] for at in (0, 9, 10, 19, 20, 99, 100, 109)] == [
        f"第{number}条　内容" for number in ("一", "十", "十一", "二十", "二十一", "一百", "一百零一", "一百一十")
    ]


def test_bullets_are_list_items_without_a_number() -> None:
    document = new()
    document.add_paragraph("备足物资", style="List Bullet")
    document.add_paragraph("检查堤防", style="List Number")
    assert docx_blocks(saved(document)) == (Block("备足物资", 1, "list"), Block("1.检查堤防", 2))


def test_tables_stay_in_place_and_merged_cells_are_read_once() -> None:
    document = new()
    document.add_paragraph("安排如下：")
    table = document.add_table(3, 3)
    for row, cells in enumerate((("河段", "责任单位", ""), ("上游", "水利局", "张某"), ("", "应急局", "李某"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(1, 0).merge(table.cell(2, 0))
    document.add_paragraph("请遵照执行。")
    blocks = docx_blocks(saved(document))
    assert [block.kind for block in blocks] == ["paragraph", "table", "paragraph"]
    assert blocks[1].text == "河段\t责任单位\n上游\t水利局\t张某\n\t应急局\t李某"


def test_a_first_row_across_a_table_is_its_title() -> None:
    document = new()
    table = document.add_table(3, 2)
    for row, cells in enumerate((("河段责任表", ""), ("河段", "单位"), ("上游", "水利局"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    table.cell(0, 0).merge(table.cell(0, 1))
    blocks = [(block.kind, block.text) for block in docx_blocks(saved(document))]
    assert blocks == [("paragraph", "河段责任表"), ("table", "河段\t单位\n上游\t水利局")]


def test_a_table_of_one_column_is_there_for_its_looks() -> None:
    document = new()
    document.add_table(1, 1).cell(0, 0).text = "各区人民政府：\n现将有关事项通知如下。"
    assert _texts(saved(document)) == ["各区人民政府：", "现将有关事项通知如下。"]


def test_tracked_changes_are_taken_as_accepted() -> None:
    document = new()
    paragraph = document.add_paragraph("汛期")._p
    paragraph.append(xml('<w:ins w:id="1"><w:r><w:t>五月</w:t></w:r></w:ins>'))
    paragraph.append(xml('<w:del w:id="2"><w:r><w:delText>六月</w:delText></w:r></w:del>'))
    paragraph.append(xml('<w:moveFrom w:id="3"><w:r><w:t>从前</w:t></w:r></w:moveFrom>'))
    paragraph.append(xml("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"))
    paragraph.append(xml("<w:r><w:t>开始</w:t></w:r>"))
    table = document.add_table(2, 2)
    for at in range(4):
        table.cell(at // 2, at % 2).text = str(at)
    table.rows[1]._tr.get_or_add_trPr().append(xml('<w:del w:id="4"/>'))
    assert _texts(saved(document)) == ["汛期五月开始", "0\t1"]


@pytest.mark.parametrize("kind", ["character", "paragraph"])
def test_text_that_a_style_hides_is_not_read(kind: str) -> None:
    document = new()
    based = '<w:style w:type="{0}" w:styleId="{1}"><w:name w:val="{1}"/>{2}</w:style>'
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    shown = '<w:basedOn w:val="under"/><w:rPr><w:vanish w:val="0"/></w:rPr>'
    for name, content in (("base", hidden), ("under", '<w:basedOn w:val="base"/>'), ("shown", shown)):
        document.styles.element.append(xml(based.format(kind, name, content)))
    for name, text in (("under", "批注"), ("shown", "汛期开始")):
        run = f"<w:r><w:rPr>{{}}</w:rPr><w:t>{text}</w:t></w:r>"
        if kind == "character":
            document.add_paragraph()._p.append(xml(run.format(f'<w:rStyle w:val="{name}"/>')))
        else:
            paragraph = document.add_paragraph()._p
            paragraph.get_or_add_pPr().append(xml(f'<w:pStyle w:val="{name}"/>'))
            paragraph.append(xml(run.format("")))
            paragraph.append(xml(run.format("<w:vanish/>")))
    assert _texts(saved(document)) == ["汛期开始"]


def test_text_boxes_notes_breaks_and_fields_are_read() -> None:
    document = new()
    document.add_paragraph("第一行\n第二行")
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    run = document.add_paragraph("旁边有框")._p
    run.append(xml(f"<w:r><w:pict>{box.format('框中的字')}</w:pict></w:r>"))
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', "<w:r><w:t>7</w:t></w:r>",
    )  # fmt: skip
    for part in field:
        run.append(xml(part))
    assert _texts(saved(document)) == ["第一行", "第二行", "旁边有框7", "框中的字"]


def test_superscripts_stay_what_they_mean() -> None:
    document = new()
    paragraph = document.add_paragraph("面积10m")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run("，CO")
    paragraph.add_run("2").font.subscript = True
    paragraph.add_run("见[")
    paragraph.add_run("注").font.superscript = True
    assert _texts(saved(document)) == ["面积10m²，CO2见[注"]


def test_running_headers_and_footers_are_chrome_and_contents_too() -> None:
    document = new()
    document.sections[0].header.paragraphs[0].text = "临江市人民政府公报"
    document.sections[0].footer.paragraphs[0].text = "— 1 —"
    document.add_section()
    document.sections[1].header.is_linked_to_previous = False
    document.sections[1].header.paragraphs[0].text = "临江市人民政府公报"
    document.styles.add_style("toc 1", 1)
    document.add_paragraph("一、总则 1", style="toc 1")
    document.add_paragraph(TITLE)
    blocks = docx_blocks(saved(document))
    assert [(block.text, block.role) for block in blocks if block.role] == [
        ("临江市人民政府公报", "page"),
        ("一、总则 1", "navigation"),
        ("— 1 —", "page"),
    ]
    result = clean(blocks)
    assert [block.text for block in result.blocks] == [TITLE]
    assert {part.text for part in result.chrome} == {"临江市人民政府公报", "一、总则 1", "— 1 —"}


def test_a_word_document_becomes_a_notice(tmp_path: Path) -> None:
    document = new()
    document.add_heading(TITLE, 0)
    document.add_paragraph("临政发〔2025〕9号")
    document.add_paragraph("各区人民政府：")
    document.add_paragraph("现就有关事项通知如下。")
    with_lists(document)
    for text, level in (("加强组织领导", 0), ("备足防汛物资", 0)):
        numbered(document, text, level)
        document.add_paragraph("各区应当在五月底前完成。")
    document.add_paragraph("临江市人民政府")
    document.add_paragraph("2025年4月2日")
    path = tmp_path / "没有后缀"
    path.write_bytes(saved(document))
    capture = read_capture(path)
    (notice,) = notices_of(clean(read_blocks(capture)), capture)
    assert (notice.title, notice.number, notice.issued) == (TITLE, "临政发〔2025〕9号", "2025-04-02")
    labels = [(section.level, section.label, section.heading) for section in notice.sections]
    assert labels == [(0, "", ""), (1, "一、", "加强组织领导"), (1, "二、", "备足防汛物资")]


@pytest.mark.parametrize("namespace", ["http://purl.oclc.org/ooxml/wordprocessingml/main"])
def test_strict_files_are_read_like_the_usual_ones(namespace: str) -> None:
    from tests.capture.word_files import changed

    text = f'<w:document xmlns:w="{namespace}"><w:body><w:p><w:r><w:t>{TITLE}</w:t></w:r></w:p></w:body></w:document>'
    assert _texts(changed(saved(new()), word__document=text.encode())) == [TITLE]


def test_a_table_of_one_row_is_there_for_its_looks_only() -> None:
    document = new()
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "临江市财政局", "临财函〔2022〕7号"
    document.add_paragraph("关于申报预算的函")
    found = [(block.kind, block.text) for block in docx_blocks(saved(document))]
    assert found == [("paragraph", text) for text in ("临江市财政局", "临财函〔2022〕7号", "关于申报预算的函")]


def _field(instruction: str, result: str = "") -> list[str]:
    ends = [f'<w:r><w:fldChar w:fldCharType="{place}"/></w:r>' for place in ("begin", "separate", "end")]
    shown = f"<w:r><w:t>{result}</w:t></w:r>"
    return [ends[0], f"<w:r><w:instrText>{instruction}</w:instrText></w:r>", ends[1], shown, ends[2]]


@pytest.mark.parametrize(
    ("instruction", "printed"),
    [
        (r"eq \o\ac(○,12)", "⑫"),
        (r"EQ \o\ac(□,密)", "密"),
        (r'EQ \* jc2 \* "Font:宋体" \* hps10 \o\ad(\s\up 9(yáo),垚)', "垚"),
        (r"EQ \o(\s\up 5(甲),\s\do 2(乙))", "甲乙"),
        (r"EQ \f(1,2)", "1/2"),
        (r"EQ \b(\r(,2))", "√2"),
        ("PAGE", ""),
        ("EQUAL", ""),
    ],
)
def test_what_a_field_draws_from_its_instruction_is_text(instruction: str, printed: str) -> None:
    document = new()
    run = document.add_paragraph("前")._p
    for part in (*_field(instruction), "<w:r><w:t>后</w:t></w:r>"):
        run.append(xml(part))
    assert _texts(saved(document)) == [f"前{printed}后"]


def test_a_field_that_has_a_result_is_not_drawn_again() -> None:
    document = new()
    run = document.add_paragraph()._p
    for part in _field(r"EQ \f(1,2)", "½"):
        run.append(xml(part))
    assert _texts(saved(document)) == ["½"]


def test_ornamental_letters_are_read() -> None:
    document = new()
    shape = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="临江市 人民政府文件"/></v:shape>'
    document.add_paragraph()._p.append(xml(f"<w:r><w:pict>{shape}</w:pict></w:r>"))
    assert _texts(saved(document)) == ["临江市 人民政府文件"]


def _with_inserted(name: str, content: bytes) -> bytes:
    document = new()
    document.add_paragraph("前")
    part = Part(PackURI(f"/word/{name}"), "text/html", content)
    identity = document.part.relate_to(part, RELATION + "/aFChunk")
    names = f'xmlns:r="{RELATION}"'
    document.paragraphs[0]._p.addnext(xml(f'<w:altChunk {names} r:id="{identity}"/>'))
    document.add_paragraph("后")
    return saved(document)


def test_files_that_word_inserts_are_read() -> None:
    page = "<html><meta charset=utf-8><h1>通知</h1><table><tr><td>河东<td>3吨<tr><td>河西<td>2吨</table>".encode()
    blocks = docx_blocks(_with_inserted("chunk.html", page))
    read = [("paragraph", "前"), ("heading", "通知"), ("table", "河东\t3吨\n河西\t2吨"), ("paragraph", "后")]
    assert [(block.kind, block.text) for block in blocks] == read
    saved_page = b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + page
    assert [(block.kind, block.text) for block in docx_blocks(_with_inserted("chunk.mht", saved_page))] == read


def test_documents_in_documents_are_read_and_end() -> None:
    content = _with_inserted("chunk.txt", "内".encode())
    for _ in range(5):
        content = _with_inserted("chunk.docx", content)
    assert _texts(content) == ["前", "前", "前", "前", "后", "后", "后", "后"]
    assert _texts(_with_inserted("chunk.rtf", rb"{\rtf1}")) == ["前", "后"]


def test_a_list_that_names_the_style_of_another_is_numbered_as_that() -> None:
    document = new()
    with_lists(document)
    root = document.part.numbering_part.element
    root[0].insert(0, xml('<w:styleLink w:val="Official"/>'))
    root.insert(1, xml('<w:abstractNum w:abstractNumId="79"><w:numStyleLink w:val="Official"/></w:abstractNum>'))
    root.append(xml('<w:num w:numId="79"><w:abstractNumId w:val="79"/></w:num>'))
    for text in ("总体要求", "主要任务"):
        numbered(document, text, 0, 79)
    assert _texts(saved(document)) == ["一、总体要求", "二、主要任务"]
