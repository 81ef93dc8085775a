"""Pages of kinds that no table of words was made for: what comes out of them as a notice, and what does not.

The pages in pages/ are our own: a county, a hospital, a school district, a court, a site with English labels, a phone,
a feed, a print with stamps, a forum, accounts, a text layer, a scan, a page on one line, a telegram, and lists that
hold no notice at all.
"""

import random
from pathlib import Path

import pytest

from reader.capture import read_blocks, read_capture
from reader.capture.plain import plain_blocks
from reader.clean import CleanText, Repair, clean
from reader.notice import Notice, notices_of
from tests.clean.test_clean import accounted, printed
from tests.notice.test_conservation import CAPTURE

PAGES = Path(__file__).parent / "pages"


def notices_in(name: str) -> tuple[Notice, ...]:
    capture = read_capture(PAGES / name)
    return notices_of(clean(read_blocks(capture)), capture)


def said(notice: Notice) -> str:
    parts = [part for section in notice.sections for part in (section.label, section.heading, *section.paragraphs)]
    return "\n".join((notice.title, *parts))


# page: title, number, issuer, issued, published
FACTS = {
    "county.txt": (
        "云岭县人民政府办公室关于做好今冬明春农村饮水安全保障工作的通知",
        "云政办发〔2024〕31号", "云岭县人民政府办公室", "2024-11-06", None,
    ),
    "hospital.txt": ("关于国庆节期间门诊安排的公告", "", "松溪市第二人民医院", "2023-09-25", "2023-09-25"),
    "school.txt": (
        "关于2024年秋季学期义务教育阶段新生报名工作的通告", "", "白石区教育和体育局", "2024-06-18", "2024-06-18",
    ),
    "court.txt": (
        "北京市第九中级人民法院公告", "（2025）京09民终1234号", "北京市第九中级人民法院", "2025-03-18", None,
    ),
    "guide.txt": ("白石区犬只登记办事指南", "", "白石区行政审批服务局", "2024-05-15", "2024-05-16"),
    "bulletin.txt": ("松溪县2023年国民经济和社会发展统计公报", "", "松溪县统计局", "2024-03-29", None),
    "news.txt": ("云岭县晾晒场里稻谷飘香", "", "", None, "2024-10-09"),
    "english.txt": ("望川海关关于调整口岸通关时间的公告", "", "望川海关", "2024-12-02", "2024-12-02"),
    "mobile.txt": (
        "南坪市城市管理委员会关于开展户外广告集中整治的通告", "", "南坪市城市管理委员会", "2024-04-11", "2024-04-11",
    ),
    "print.txt": (
        "清河市应急管理委员会办公室关于切实做好暴雨橙色预警期间防范应对工作的紧急通知",
        "清应急委办〔2024〕7号", "清河市应急管理委员会办公室", "2024-07-12", None,
    ),
    "forum.txt": ("关于城北片区计划停水的通知", "", "望川市供水有限责任公司", "2024-03-05", "2024-03-05"),
    "wechat.txt": (
        "松溪市公安局交通警察支队关于滨河大道封闭施工期间交通管制的通告",
        "", "松溪市公安局交通警察支队", "2024-05-20", "2024-05-20",
    ),
    "pdf.txt": (
        "关于开展既有建筑玻璃幕墙安全排查整治的通知",
        "白住建〔2023〕118号", "白石市住房和城乡建设局", "2023-08-28", None,
    ),
    "ocr.txt": (
        "云岭州人民政府关于公布第三批州级非物质文化遗产代表性项目名录的通知",
        "云政发〔2022〕15号", "云岭州人民政府", "2022-06-01", None,
    ),
    "markdown.md": (
        "关于公布2024年度市级企业技术中心名单的通知",
        "东经信〔2024〕66号", "东风市经济和信息化局", "2024-10-09", None,
    ),
    "oneline.txt": (
        "澄阳市人民政府办公室关于印发澄阳市城镇老旧电梯更新改造实施方案的通知",
        "澄府办发〔2024〕31号", "澄阳市人民政府办公室", "2024-06-18", "2024-06-21",
    ),
    "cookies.txt": (
        "柳州湾市人民政府办公厅关于进一步规范行政执法检查行为的通知",
        "柳湾政办发〔2024〕19号", "柳州湾市人民政府办公厅", "2024-04-29", "2024-05-06",
    ),
    "telegram.txt": (
        "关于做好第9号台风“海葵”防御工作的紧急通知",
        "桂应急明电〔2025〕46号", "桂岭省应急管理厅", "2025-08-16", None,
    ),
    "account.txt": (
        "江夏洲市卫生健康委员会关于开展2025年度基本公共卫生服务项目绩效评价的通知",
        "江卫基层函〔2025〕117号", "江夏洲市卫生健康委员会", "2025-06-03", "2025-06-05",
    ),
    "meta.html": ("关于进一步加强养犬管理的通告", "南政通〔2023〕3号", "南坪区人民政府", "2023-05-16", None),
}  # fmt: skip
# What the page says round the notice and the office did not write.
CHROME = (
    "索引号", "信息分类", "有效性", "生成日期", "标签", "字号", "Font", "打印", "关闭", "Cookie", "民生实事",
    "上一", "下一", "Previous", "Next", "Views", "热门推荐", "相关", "问答", "阅读", "在看", "留言", "昨天",
    "官方账号", "关注", "只看该作者", "沙发", "复制链接", "编辑", "END", "1 / 2", "共1页", "浏览", "版权", "备案",
)  # fmt: skip


@pytest.mark.parametrize("name", FACTS)
def test_the_facts_of_a_page(name: str) -> None:
    (notice,) = notices_in(name)
    assert (notice.title, notice.number, notice.issuer, notice.issued, notice.published) == FACTS[name]


@pytest.mark.parametrize("name", FACTS)
def test_no_word_of_the_page_round_it(name: str) -> None:
    (notice,) = notices_in(name)
    assert [word for word in CHROME if word in said(notice)] == []


@pytest.mark.parametrize("name", ["list.txt", "list2.txt", "list3.txt"])
def test_a_list_of_links_holds_no_notice(name: str) -> None:
    assert notices_in(name) == ()
    text = clean(read_blocks(read_capture(PAGES / name)))
    assert "职称评审" in "".join(part.text for part in text.chrome)


def test_a_feed_is_as_many_notices_as_it_has_entries() -> None:
    found = notices_in("rss.txt")
    assert [(notice.title, notice.published) for notice in found] == [
        ("关于印发东风区冬季清雪工作方案的通知", "2024-12-09"),
        ("关于元旦放假安排的通知", "2024-12-06"),
    ]


def test_signs_that_compare_are_no_title_marks() -> None:
    (notice,) = notices_in("county.txt")
    assert "气温＜0℃且＞-5℃时" in said(notice)
    assert "气温<-5℃且>-15℃时" in said(notice)


def test_decimals_that_a_scan_tore_apart() -> None:
    assert "满意度不低于98.5%，投入资金共计2.1万元" in said(notices_in("pdf.txt")[0])
    text = said(notices_in("ocr.txt")[0])
    assert "投入1.2亿元，同比增长12.5%，其中中央资金2.1万元、省级资金3.5万元" in text
    assert "传承发展”的方针" in text


def test_where_the_seal_stands_is_no_note_about_openness() -> None:
    assert [notices_in(name)[0].openness for name in ("print.txt", "court.txt", "county.txt")] == [
        "",
        "",
        "此件公开发布",
    ]


def test_addressees_that_go_on_in_the_next_line() -> None:
    assert notices_in("print.txt")[0].recipients == "各县（市、区）应急管理委员会，市应急委各成员单位"


LINES = [line for page in sorted(PAGES.glob("*.txt")) for line in page.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("seed", range(40))
def test_any_mix_of_their_lines_is_read_without_loss_and_stays_as_it_is(seed: int) -> None:
    rng = random.Random(seed)
    start = rng.randrange(len(LINES))
    chosen = LINES[start : start + rng.randrange(2, 40)] if seed % 2 else rng.choices(LINES, k=rng.randrange(1, 25))

    blocks = plain_blocks("\n".join(chosen))
    once = clean(blocks)
    again = clean(once.blocks)

    assert not printed(block.text for block in blocks) - accounted(once)
    assert ([block.text for block in again.blocks], again.chrome) == ([block.text for block in once.blocks], ())
    notices_of(once, CAPTURE)


def test_a_page_of_which_nothing_is_left_holds_no_notice() -> None:
    repaired = CleanText((), (Repair("spacing", (1, 0), " ", ""),), ())
    assert notices_of(repaired, CAPTURE) == ()
