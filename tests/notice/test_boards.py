"""Documents one below the other without dates of publication are cut apart only where their form is whole."""

from reader.capture import Block
from reader.notice.boards import documents

WATER = (
    "停水通知",
    "各位居民：",
    "因更换水表，5月8日9时至16时停水，请提前储水。",
    "桃园社区居民委员会",
    "2023年5月6日",
)
FEES = (
    "关于收取卫生费的通知",
    "依据《清洁卫生办法》，卫生费每户60元，请于6月30日前缴纳。",
    "桃园社区居民委员会 2023年5月10日",
)
FAIR = (
    "桃园社区居民委员会文件",
    "桃居〔2023〕4号",
    "桃园社区居民委员会",
    "关于举办邻里节的公告",
    "邻里节定于6月1日举办。",
    "2023年5月12日",
    "（此件公开发布）",
)


def cut(*lines: str) -> list[str]:
    blocks = [Block(line, number) for number, line in enumerate(lines, 1)]
    return ["".join(block.text for block in document)[:6] for document in documents(blocks)]


def test_each_title_behind_a_signed_document_begins_one() -> None:
    assert cut("社区公告栏", *WATER, *FEES, *WATER) == ["社区公告栏停", "关于收取卫生", "停水通知各位"]


def test_an_office_above_its_title_goes_with_it() -> None:
    assert cut(*FEES, *FAIR) == ["关于收取卫生", "桃园社区居民"]


def test_what_a_document_hands_on_or_has_as_annex_stays_with_it() -> None:
    plan = ("社区消防演练方案", "演练定于5月20日。", "2023年5月7日")
    assert len(cut("关于印发方案的通知", "现将方案印发给你们。", "2023年5月6日", *plan)) == 1
    assert len(cut("关于演练的通知", "《社区消防演练方案》已经通过。", "2023年5月6日", *plan)) == 1
    assert len(cut("关于演练的通知", "请按附件执行。", "2023年5月6日", *plan)) == 1


def test_nothing_is_cut_where_a_part_is_no_document() -> None:
    assert len(cut(*WATER, "关于收取卫生费的通知")) == 1
    assert len(cut(*WATER, "关于收取卫生费的通知", "卫生费每户60元。")) == 1
    assert len(cut(*WATER[:3], *FEES)) == 1
