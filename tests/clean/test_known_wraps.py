"""Lines of which the capture says that only the paper ended them."""

from reader.capture import Block
from reader.clean import clean


def _texts(*blocks: Block) -> list[str]:
    return [block.text for block in clean(blocks).blocks]


def test_wrapped_lines_become_one_paragraph_and_are_recorded() -> None:
    blocks = (Block("各区应当在五月底前完成堤", 1, wrapped=True), Block("防检查", 2, wrapped=True), Block("工作。", 9))
    result = clean(blocks)
    assert [block.text for block in result.blocks] == ["各区应当在五月底前完成堤防检查工作。"]
    assert result.repair_counts() == {"line-wrap": 2}


def test_running_lines_between_two_pages_part_nothing() -> None:
    page = Block("临江市人民政府公报", 2, role="page")
    assert _texts(Block("各区应当完成堤", 1, wrapped=True), page, Block("防检查。", 4)) == ["各区应当完成堤防检查。"]


def test_a_heading_or_table_is_never_drawn_in() -> None:
    first = Block("各区应当完成下列工作", 1, wrapped=True)
    assert _texts(first, Block("一、检查堤防", 2)) == ["各区应当完成下列工作", "一、检查堤防"]
    assert len(_texts(first, Block("甲\t乙\n丙\t丁", 2, "table"))) == 2


def test_the_foot_of_a_page_is_known_by_its_running_line() -> None:
    page = Block("第 1 页 临江市人民政府", 2, role="page")
    blocks = (Block("各区人民政府对本辖区防汛工作负总责并及时协调解决", 1), page, Block("工作中遇到的困难和问题。", 4))
    assert _texts(*blocks) == ["各区人民政府对本辖区防汛工作负总责并及时协调解决工作中遇到的困难和问题。"]
