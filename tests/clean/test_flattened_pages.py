"""A whole page on one line is broken where its lines ended; text that only has gaps is not."""

import pytest

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
        assert not [one for one in cleaned(text).repairs if one.kind == "flattened" and one.before]


GLUED = (
    "青石交易网 设为首页 加入收藏 首页 > 公告 > 出让 青石市自然资源局土地使用权出让公告 "
    "发布时间：2026-03-08 阅读次数：[ 51 ] "
    "青自然告〔2026〕7号 各竞买人：经批准，决定出让一宗土地，现将有关事项公告如下。一、地块在城东，面积两万平方米。"
    "二、可在网上报名。"
    "青石市自然资源局 2026年3月5日 本公告由本局解释。 分享到： 微信 微博 上一篇：关于停牌的公告 主办：青石市自然资源局 "
    "网站标识码：4100000099 甲ICP备12034567号"
)


def test_head_and_foot_of_a_page_in_one_line_are_broken_though_its_text_has_no_gaps() -> None:
    result = cleaned(GLUED)
    lines = [block.text for block in result.blocks]
    assert lines[:2] == ["青石市自然资源局土地使用权出让公告", "2026-03-08"]
    assert lines[2].startswith("青自然告〔2026〕7号")
    assert lines[-1].endswith("本公告由本局解释。")
    assert "首页 > 公告 > 出让" in "\n".join(part.text for part in result.chrome)
    assert printed([GLUED]) - accounted(result) == {}
    assert [block.text for block in clean(result.blocks).blocks] == lines


def test_a_bare_day_and_a_licence_tell_a_page_on_one_line_too() -> None:
    page = (
        "青石新区 2026-03-18 青石新区建设局 关于启用电子保函的通知 各投标人、招标代理机构： 为减轻负担，可用电子保函。 "
        "一、电子保函与纸质保函具有同等效力，各单位应当受理，不得另外设置条件或者要求提供其他材料。 "
        "二、担保机构应当在新区备案，并公布费率，建设局每半年检查一次，检查结果向社会公布。 三、咨询电话88120066。 "
        "特此通知。 青石新区建设局 2026年3月17日 返回上页 打印此文 技术支持：某某公司 甲ICP备20990001号-1"
    )
    lines = [block.text for block in cleaned(page).blocks]
    assert {"2026-03-18", "青石新区建设局关于启用电子保函的通知", "特此通知。", "2026年3月17日"} <= set(lines)
    assert not any("打印" in line or "ICP" in line for line in lines)


def test_buttons_behind_the_last_sentence_go() -> None:
    text = "青石市人民政府将继续努力，同志们，让我们一起加油！"
    assert [block.text for block in cleaned(text + " 上一页 下一页 打印 关闭").blocks] == [text]


def test_a_gap_inside_of_an_open_text_breaks_nothing() -> None:
    for text in (
        "关于报名的通知 报名时间：2026-03-08 至 2026-03-09 地点：文化馆 二楼 大厅 请带 证件。",
        "现将有关事项通知如下。 联系人：王某 电话：123 地址：城东 邮编：400000",
    ):
        assert "flattened" not in cleaned(text).repair_counts()


def test_what_stands_beside_a_number_is_parted_from_it() -> None:
    def first(line: str) -> list[str]:
        return [block.text for block in cleaned(f"{line}\n关于修路的通知\n各乡镇：\n请修路。").blocks][:-3]

    assert first("柳卫函〔2026〕117号 发布日期：2026-06-05 编辑：某科 浏览：1.2万") == [
        "柳卫函〔2026〕117号",
        "2026-06-05",
    ]
    assert first("柳财建〔2026〕41号  2026-03-28") == ["柳财建〔2026〕41号", "2026-03-28"]
    assert first("柳教函〔2026〕88号      A类") == ["柳教函〔2026〕88号", "A类"]
    assert first("等级 特提·明电  柳应急明电〔2026〕46号  柳机号 1187")[1] == "柳应急明电〔2026〕46号"
    assert first("柳政发〔2026〕12号        签发人：王某") == ["柳政发〔2026〕12号签发人：王某"]
    assert len(first("根据柳政发〔2026〕12号  文件")) == 1


def test_a_printed_document_on_one_line_is_told_by_its_head() -> None:
    lines = [
        "松水发〔2019〕6号",
        "松原县水务局关于清理河道的通知",
        "各镇人民政府：",
        "为保障行洪安全，现将有关事项通知如下。",
        "一、任务",
        "各镇要在五月底前，完成辖区内河道的清理，并建立台账。",
        "二、时间",
        "清理自四月起，到六月止，不得拖延。",
        "三、责任",
        "各镇对本辖区负责，水务局每月通报，并纳入年度考核。",
        "四、经费",
        "所需经费由县财政安排，专款专用，不得挪用。",
        "五、宣传",
        "各镇要利用广播、标语、村务公开栏，广泛宣传清理河道的意义，动员群众参与，形成合力。",
        "松原县水务局",
        "2019年4月2日",
    ]
    assert [block.text for block in clean(plain_blocks("　".join(lines))).blocks] == lines
    told = "　".join(["松原县清理河道的经过", *lines[3:]])
    assert len(clean(plain_blocks(told)).blocks) == 1


FOOT = "主办：青石市人民政府 承办：青石市数据中心 甲ICP备12034567号"


@pytest.mark.parametrize(
    "end",
    [
        "现予通告。青石市交通运输局2026年3月5日",
        "请家长按时办理，收费标准不收费。",
        "为方便群众办事，定于三月举办咨询活动，地点：人民广场北门 联系人：王某 青石市交通运输局2026年3月5日",
    ],
)
@pytest.mark.parametrize(
    "begin", ["打印 关闭 ", "上一篇：没有了 下一篇：关于放假的通知 ", "扫一扫在手机打开当前页 ", ""]
)
def test_a_footer_behind_the_text_takes_nothing_of_it(end: str, begin: str) -> None:
    head = "首页 > 政务公开 > 公告 青石市关于公交改线的通告 发布日期：2026-03-08 来源：青石市交通运输局 "
    result = cleaned(f"{head}三路公交自即日起改线运行，请市民留意站牌。{end} {begin}{FOOT}")
    text = "".join(block.text for block in result.blocks)
    assert "三路公交" in text
    assert text.endswith(end[-8:])
    assert not {"主办", "上一篇", "打印"} & {text[at : at + 2] for at in range(len(text))}


def test_a_source_with_the_text_behind_it_is_no_line_of_the_footer() -> None:
    text = "来源：青石日报 随着天气转暖，各村抢抓农时播种。县里派出农技员到田间指导。"
    lines = [block.text for block in cleaned(f"田间春耕忙起来了\n{text}\n{FOOT}").blocks]
    assert "县里派出农技员到田间指导。" in lines[-1]


@pytest.mark.parametrize(
    "fields",
    [
        "青石融媒体中心 2026-03-08",
        "2026-03-08 青石日报",
        "2026年3月8日 09:20 青石日报",
        "来源：青石日报 2026-03-08 09:20",
    ],
)
@pytest.mark.parametrize("gap", [" ", "  ", "　"])
def test_the_head_of_news_that_only_gaps_part(fields: str, gap: str) -> None:
    text = "本报讯 随着天气转暖，各村抢抓农时播种，县里派出农技员到田间指导。"
    title = "青石县三万亩水稻开始育秧"
    lines = [block.text for block in cleaned(gap.join((title, fields.replace(" ", gap), text))).blocks]
    assert (lines[0], lines[-1].replace(" ", "")) == (title, text.replace(" ", ""))
    assert any(line.startswith("2026") and len(line) < 20 for line in lines[1:-1])


def test_a_menu_and_a_breadcrumb_with_strokes_before_a_title_without_its_matter() -> None:
    fields = "发布日期：2026年3月8日 16:20 来源：青石市民政局 浏览次数：33"
    for above in ("首页 政务公开 政务服务 互动交流", "无障碍阅读 登录 注册 首页/政务公开/法定公开内容"):
        page = f"{above} 青石市殡葬用地申请须知 {fields} 一、对象本市居民。二、地点民政局大厅。"
        assert cleaned(page).blocks[0].text == "青石市殡葬用地申请须知"


def test_the_field_of_an_event_below_those_of_the_page_stays() -> None:
    page = "青石市防汛会议纪要 发布时间：2026-03-08 来源：市政府 时间：2026年3月5日上午 地点：二楼 请清淤。"
    assert "时间：2026年3月5日上午" in "".join(block.text for block in cleaned(page).blocks)


def test_who_signs_behind_the_fields_of_an_event_begins_a_line() -> None:
    text = "定于周末义诊，有关事项如下：地点：人民广场 联系人：王某 青石市卫生健康局2026年3月5日"
    assert cleaned(text).blocks[-1].text == "青石市卫生健康局2026年3月5日"


def test_a_menu_with_the_text_below_it_is_no_blurb_of_a_reading_tool() -> None:
    text = "近日，青石市区新建的口袋公园陆续开放，市民出门就能散步。"
    head = "无障碍阅读 长者模式 登录 注册 首页/政务公开/公开内容 青石市口袋公园陆续开放 青石融媒体中心 2026-03-08"
    page = f"{head} {text}"
    lines = [block.text for block in cleaned(page).blocks]
    assert (lines[0], lines[-1]) == ("青石市口袋公园陆续开放", text)


def test_an_entry_of_a_menu_that_ends_as_offices_do() -> None:
    title = "青石市民政局关于殡葬用地的通知"
    page = f"网站首页 机构职能 信息公开 办事大厅 {title} 发布日期：2026-03-08 来源：青石市民政局 各乡镇：请落实。"
    assert cleaned(page).blocks[0].text == title


def test_a_warning_with_the_day_and_the_time_behind_its_headline() -> None:
    text = "青石气象台8日14时30分发布暴雨黄色预警信号，请注意防范。（预警信息来源：青石市预警中心）"
    page = f"青石气象台发布暴雨黄色预警信号 2026-03-08 14:30 {text} 打印 关闭 {FOOT}"
    lines = [block.text for block in cleaned(page).blocks]
    assert (lines[0], lines[-1]) == ("青石气象台发布暴雨黄色预警信号", text)


def test_the_day_of_an_event_with_its_time_is_no_day_of_the_page() -> None:
    for page in (
        "第三次业主代表大会定于 2026-03-08 14:30 在二楼召开，请各位代表准时参加。",
        "第三次业主代表大会报名 2026-03-08 14:30 至 17:00 在二楼进行，请各位代表参加。",
    ):
        assert len(cleaned(page).blocks) == 1


@pytest.mark.parametrize(
    "foot",
    [
        "责任编辑：张某 【返回顶部】 【关闭窗口】",
        "打印 收藏 关闭",
        "相关附件： 1.申报表.docx 打印 关闭 网站地图 联系我们",
    ],
)
@pytest.mark.parametrize("end", ["青石市水务局2026年3月5日", "抄送：市委办公室。青石市水务局2026年3月5日印发"])
def test_buttons_and_editors_behind_the_day_begin_lines(end: str, foot: str) -> None:
    text = f"各县区要加强河道管理，抓好落实。{end}"
    lines = [block.text for block in cleaned(f"关于加强河道管理的通知\n{text} {foot}").blocks]
    assert lines[1] == text
    assert not any("关闭" in line or "张某" in line for line in lines)


def test_the_name_of_the_site_and_its_menu_before_a_title() -> None:
    title = "青石市民政局关于殡葬用地的通知"
    fields = "发布日期：2026-03-08 来源：青石市民政局"
    for menu in ("", "首页 要闻动态 政府信息公开 政民互动 "):
        page = f"青石市人民政府门户网站 {menu}{title} {fields} 各乡镇：请落实。"
        assert cleaned(page).blocks[0].text == title


def test_a_text_that_begins_with_a_day_behind_a_count() -> None:
    items = [f"{number}、各乡镇要清理沟渠，落实值守，备足物资，确保安全。" for number in "一二三四五六七八"]
    text = " ".join(["2026年3月5日，县长主持会议，研究防汛工作，要求如下：", *items])
    page = f"青石县防汛会议纪要 发布日期：2026-03-08 来源：青石县水务局 浏览次数：39 {text}"
    lines = [block.text for block in cleaned(page).blocks]
    assert lines[1] == "2026-03-08"
    assert lines[2].startswith("2026年3月5日，县长主持会议")


def test_a_line_with_gaps_and_no_full_stop_is_read_too() -> None:
    text = "各村要清理河道； 各站要检查水泵； 各户要备好沙袋； " * 10
    assert printed(block.text for block in cleaned(text).blocks) == printed([text])
