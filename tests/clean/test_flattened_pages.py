"""A whole page on one line is broken where its lines ended; text that only has gaps is not."""

from reader.capture.plain import plain_blocks
from reader.clean import CleanText, clean
from tests.clean.test_clean import accounted, printed

PAGE = (
    "首页 政务公开 政策文件 青石市人民政府关于加强河道管理的意见 发布日期：2026-03-08 来源：市政府 浏览：102次 "
    "【字体：大 中 小】 青政发〔2026〕2号 各县区人民政府： 为加强河道管理，现提出如下意见。 一、总体要求 "
    "坚持生态优先，守住河道行洪和供水安全的底线，到明年底完成全部河道的划界立桩工作。 二、主要任务 （一）清理河障。"
    "拆除河道内的违法建筑。 （二）严禁采砂。禁采区内不得采砂。 （三）加强巡查。乡镇每周巡查一次，发现问题及时处理。 "
    "三、保障措施 各部门要加强协作，按照职责分工抓好落实。 市长 王某 2026年3月5日 （此件公开发布） "
    "扫一扫在手机打开当前页 版权所有：青石市人民政府 甲ICP备12034567号"
)


def cleaned(text: str) -> CleanText:
    return clean(plain_blocks(text))


def test_each_part_of_the_page_becomes_a_line_and_chrome_is_told() -> None:
    result = cleaned(PAGE)
    lines = [block.text for block in result.blocks]
    assert lines[:3] == ["青石市人民政府关于加强河道管理的意见", "2026-03-08", "青政发〔2026〕2号"]
    assert {"一、总体要求", "（二）严禁采砂。禁采区内不得采砂。", "（此件公开发布）"} <= set(lines)
    assert any(line.startswith("市长") and "王某" in line for line in lines)
    assert {"扫一扫在手机打开当前页", "政务公开", "甲ICP备12034567号"} <= {part.text for part in result.chrome}


def test_nothing_is_lost_and_cleaning_again_changes_nothing() -> None:
    result = cleaned(PAGE)
    assert printed([PAGE]) - accounted(result) == {}
    assert result.repair_counts()["flattened"] > 20
    where = [repair.where for repair in result.repairs if repair.kind == "flattened"]
    assert all(PAGE[offset] == " " for _, offset in where)
    assert [block.text for block in clean(result.blocks).blocks] == [block.text for block in result.blocks]


def test_gaps_of_a_scan_and_a_text_without_a_page_round_it_break_nothing() -> None:
    scanned = PAGE.replace("，", "， ")
    bare = PAGE[PAGE.index("青政发") : PAGE.index(" 扫一扫")]
    for text in (scanned, bare):
        assert "flattened" not in cleaned(text).repair_counts()
