"""Chrome of pages that never were: our own fictional sites, so that no rule can know their words."""

import pytest

from reader.capture import Block
from reader.capture.plain import plain_blocks
from reader.clean import CleanText, clean, shape

NOTICE = [
    "清河市人民政府关于加强冬季供暖工作的通知",
    "清政发〔2025〕3号",
    "各区人民政府，市政府各部门：",
    "为做好冬季供暖工作，现将有关事项通知如下。",
    "一、提高认识",
    "各区要高度重视，确保群众温暖过冬。供暖单位要做好设备检修。",
    "二、加强检查",
    "（一）市住建局负责检查供热管网。",
    "清河市人民政府",
    "2025年10月8日",
    "（此件公开发布）",
]


def cleaned(*lines: str) -> CleanText:
    return clean(plain_blocks("\n".join(lines)))


def texts(result: CleanText) -> list[str]:
    return [block.text for block in result.blocks]


HEADS = {
    "menu": ["无障碍", "长者模式", "微信", "新河在线", "要闻", "视频"],
    "menu and breadcrumb": ["要闻", "新河日报数字版", "新河在线 > 时政 > 正文"],
    "breadcrumb with guillemets": ["当前位置：首页 » 政府文件 » 市政府文件"],
    "breadcrumb of two": ["您所在的位置: 首页 > 通知公告"],
    "blurb in one line": ["点击按钮可朗读当前页面，再次点击停止朗读，也可用键盘快捷键。"],
    "blurb, wrapped": ["欢迎使用无障碍阅读，用鼠标", "单击文字即可收听，再次单", "击按钮停止。"],
    "tools": ["【字体：大 中 小】", "打印本页 | 关闭窗口", "分享到：微信 微博 QQ空间"],
    "breadcrumb over lines": ["您现在的位置：", "首页", "»", "公开", "»", "规范性文件"],
    "breadcrumb with dashes": ["当前位置：首页 - 互动交流 - 通知公告"],
    "breadcrumb in English": ["Home > Government > Documents", "Print | Close | Share"],
    "name of the site": ["新河日报客户端", "打开APP 阅读体验更佳"],
    "menu on one line": ["首页 机构职能 新闻动态 通知公告 办事指南"],
    "menu on one line below its site": ["新河区教育局", "首页 | 机构概况 | 新闻动态 | 通知公告 | 互动交流"],
    "menu of words never seen, over the title": ["云采平台 专家管理 监督投诉 帮助中心 常见问答"],
    "the page's own field": ["征集主题：" + NOTICE[0], "征集部门：清河市住建局"],
    "newspaper": ["2025年4月15日 星期三 第03版：公告", "上一版 下一版", "版面导航 标题导航"],
    "gazette": ["新河市人民政府公报", "2024年第11期（总第88期）", "·政府文件·"],
    "gazette in one line": ["新河市政务公报 2024年第7期"],
    "index table": ["索引号：0123/2025-001", "主题分类：城乡建设", "公开方式：主动公开"],
}


@pytest.mark.parametrize("day", ["２０２５－１０－０９", "２０２５年１０月９日　０９：３０", "２０２５．１０．９"])
def test_a_full_width_day_of_publication_is_kept(day: str) -> None:
    result = cleaned("首页 > 通知公告", NOTICE[0], f"发布时间：{day}　来源：新河在线", *NOTICE[2:])
    assert texts(result)[1].removeprefix("发布时间：") in ("2025-10-09", "2025年10月9日", "2025.10.9")
    assert "width" in {repair.kind for repair in result.repairs}


def test_a_headline_over_two_papers_is_no_menu() -> None:
    paper = ["失物招领", "本站拾到雨伞一把。", "新河汽车站", "2025年3月1日"]
    assert texts(cleaned(*paper, *paper)) == paper * 2
    menu = ["政务公开", "通知公告", NOTICE[0], "政务公开", *NOTICE[2:]]
    assert "政务公开" not in texts(cleaned(*menu))


@pytest.mark.parametrize("name", HEADS)
def test_what_stands_before_a_notice_goes(name: str) -> None:
    result = cleaned(*HEADS[name], *NOTICE)
    assert texts(result) == NOTICE
    assert [part.text for part in result.chrome] == HEADS[name]


FEET = {
    "copyright": ["版权所有：新河在线 未经授权不得转载", "新ICP备20250001号-1"],
    "end of an article": ["END", "来源 | 市住建局", "编辑 | 李某某", "往期推荐", "秋季怎么防寒？看这里", "阅读原文"],
    "explanation": ["相关解读：一图读懂《供暖通知》", "分享到：微信 微博", "版权所有：新河在线"],
    "explanation below a head": ["政策解读", "关于供暖通知的解读", "新ICP备20250001号-1"],
    "code": ["【扫一扫，在手机上浏览本页】", "上一篇：关于防火的通知", "新ICP备20250001号-1"],
    "links to the site's own pages": [
        "关于我们 | 网站地图 | 隐私声明",
        "主办：新河市办公室 维护：新河市数据中心",
        "新ICP备20250001号-1",
    ],
    "acts": ["我要留言 查看留言（0） 结果反馈", "监督举报 | 隐私声明"],
    "editors": ["责任编辑：王小明", "审 核：李 强"],
    "disclaimer list": [
        "新河在线 | 新河市重点新媒体平台，新河日报社主管主办。",
        "编辑：王小明",
        "20417",
        "新河在线版权声明：",
        "一、凡本网注明“来源：新河在线”的作品，版权均属本网所有，转载时请注明。",
        "二、凡来源非新河在线的作品，只代表本网传播该消息，并不代表赞同其观点。",
        "爱护环境 人人有责",
        "Copyright © 2011-2025 新河在线 All Rights Reserved 新公网安备 15010002000123号",
    ],
    "account": ["来源丨新河发布", "编辑丨王小明", "审核 | 李强", "点亮在看，告诉更多的人", "阅读 1024"],
    "share": ["分享到：", "微信", "微博", "上一篇：关于放假的通知", "下一篇：关于停水的通知"],
    "slogan": ["新河在线版权所有", "爱护环境 人人有责", "新ICP备20250001号-1"],
    "links": ["责编：王小明 审核：李强", "打赏", "点赞 12", "相关新闻", "- 我市启动防火工作", "- 市领导调研"],
    "related": ["相关解读：", "一图读懂：供暖工作", "新河在线版权所有 未经授权禁止转载"],
    "list of other news": [
        "相关新闻",
        "·我市召开供暖工作会议 2025-09-30",
        "·副市长检查锅炉房 2025-09-25",
        "管网改造完工 [2025-09-20]",
    ],
    "menu": ["网站无障碍", "政府网站找错", "走进新河"],
    "makers of the page": [
        "主办：新河市人民政府办公室 承办：新河市大数据中心",
        "地址：新河市解放路1号 邮编：133000",
        "新ICP备19000123号-2 新公网安备15070002000123号 网站标识码：1507000012",
        "技术支持：新河信息科技有限公司",
        "您是第 1234567 位访问者",
    ],
    "pager": ["上一页 1 2 3 4 下一页 尾页"],
    "portal": [
        "主办：新河市人民政府办公室 承办：新河市政务数据中心",
        "网站标识码：1501000001 新ICP备05000001号 新公网安备15010002000001号",
        "网站地图 | 联系我们 | 隐私声明",
    ],
}


@pytest.mark.parametrize("name", FEET)
def test_what_stands_after_a_notice_goes(name: str) -> None:
    result = cleaned(*NOTICE, *FEET[name])
    assert texts(result) == NOTICE
    assert [part.text for part in result.chrome] == FEET[name]


def test_single_lines_of_a_page_go_from_between() -> None:
    middle = ["IMG_20251008.jpg", "供热站一角。 新河日报记者 王小明 摄", "— 2 —", "微信 微博 QQ空间"]
    lines = [*NOTICE[:6], *middle, *NOTICE[6:]]
    result = cleaned(*lines)
    assert texts(result) == NOTICE
    assert sorted(part.kind for part in result.chrome) == ["credit", "image", "page-number", "share"]


@pytest.mark.parametrize("rule", ["─" * 20, "━━━━━━", "- - - - - - -", "____________"])
def test_a_rule_across_the_page_is_no_text(rule: str) -> None:
    result = cleaned(*NOTICE[:2], rule, *NOTICE[2:], rule)
    assert texts(result) == NOTICE
    assert [part.text for part in result.chrome] == [rule, rule]


@pytest.mark.parametrize("pager", ["上一页 1 2 3 下一页", "共 3 页 48 条 首页 上一页 1 2 3 尾页 跳转到第 页"])
def test_a_pager_inside_of_a_sentence_does_not_part_it(pager: str) -> None:
    whole = "为做好冬季供暖工作，保障群众温暖过冬，现将有关事项通知如下。"
    result = cleaned(*NOTICE[:3], whole[:24], pager, whole[24:], *NOTICE[4:])
    assert texts(result) == [*NOTICE[:3], whole, *NOTICE[4:]]
    assert [part.text for part in result.chrome] == [pager]


def test_nothing_is_left_of_a_list_of_links_with_its_pager_and_its_footer() -> None:
    links = [f"[2025-09-{day}]关于第{day}号锅炉房检修的通知" for day in (30, 28, 26)]
    lines = [
        "首页/政务公开/通知公告",
        *links,
        "共 38 页 761 条 首页 上一页 1 2 下一页 跳转到第 页",
        "版权所有：新河市人民政府",
    ]
    result = cleaned(*lines)
    assert texts(result) == []
    assert sorted(part.text for part in result.chrome) == sorted(lines)


def test_the_line_under_a_title_leaves_its_date_behind() -> None:
    line = "发布时间：2025-10-09 08:30 来源：新河市人民政府办公室 浏览次数：120"
    result = cleaned(NOTICE[0], line, *NOTICE[1:])
    assert texts(result) == [NOTICE[0], "2025-10-09 08:30", *NOTICE[1:]]
    assert (
        "".join(part.text for part in result.chrome).replace(" ", "")
        == "发布时间：来源：新河市人民政府办公室浏览次数：120"
    )


KEPT = [
    ["清河市人民政府", *NOTICE],
    ["公告", *NOTICE[3:]],
    ["清河市", "第1号", *NOTICE[3:]],
    [*NOTICE, "附件：1.任务分工表", "2.联系方式"],
    [*NOTICE, "抄送：市委各部门，清河军分区。", "清河市人民政府办公室", "2025年10月9日印发"],
    [*NOTICE, "联系人：王小明，联系电话：0123-4567890"],
    [*NOTICE[:6], "三、加强网站、微信平台建设，做好举报电话受理和版权保护工作。"],
    ["关于规范网站备案和转载管理的通知", "各单位：", "网站开办者应当办理ICP备案，转载须注明来源。"],
    [*NOTICE, "名单", "王小明", "李小红", "赵小强"],
    [*NOTICE, "附件：1.检查安排表", "城区2025-10-10", "北山县2025-10-12"],
    [*NOTICE[:-3], "清河市住房和城乡建设局/清河市财政局", *NOTICE[-2:]],
    ["姓名", "单位", "职务", "王小明", "市住建局", "局长"],
]


@pytest.mark.parametrize("lines", KEPT, ids=range(len(KEPT)))
def test_official_lines_are_never_taken(lines: list[str]) -> None:
    result = cleaned(*lines)
    assert texts(result) == lines
    assert not result.chrome


def test_page_numbers_go_when_they_count_or_say_so() -> None:
    lines = ["第一段话说完了。", "1", "第二段话说完了。", "2", "第三段话说完了。", "3", "- 4 -", "第5页 共6页", "7/8"]
    assert texts(cleaned(*lines)) == ["第一段话说完了。", "第二段话说完了。", "第三段话说完了。", "7/8"]
    assert texts(cleaned("合计", "15", "家")) == ["合计", "15", "家"]


def test_a_bare_figure_between_blank_lines_is_a_page_number_where_other_lines_have_none() -> None:
    lines = [*NOTICE[2:8], "联系人：李工", "", "1", "", "地址：河街18号", *NOTICE[8:]]
    assert "1" not in texts(cleaned(*lines))
    assert "1" in texts(cleaned(*(line for line in lines if line)))
    assert "1" in texts(cleaned(*(part for line in lines if line for part in (line, ""))))


def test_a_page_of_many_parts_a_sentence_from_its_mark() -> None:
    lines = [*NOTICE[2:4], "一、林区内严禁一切野外用火行为", "1 / 6", "。", "二、过往车辆要接受检查。", *NOTICE[8:]]
    assert "一、林区内严禁一切野外用火行为。" in texts(cleaned(*lines))


def test_a_page_of_so_many_goes_where_two_count_up_or_one_parts_sentences() -> None:
    first, second = "各地要在汛前把河道和涵洞检查一遍。", "发现险情的，应当立即报告并转移群众。"
    assert texts(cleaned(NOTICE[0], "1/9", first, "2 / 9", second)) == [NOTICE[0], first, second]
    assert texts(cleaned(NOTICE[0], first, "3/9", second)) == [NOTICE[0], first, second]
    assert texts(cleaned(NOTICE[0], "完成", "3/9", "合格", "2/5", first))[2] == "3/9"


def test_chrome_of_a_traditional_page_is_seen_too() -> None:
    lines = [
        "首頁 > 政府資訊 > 正文",
        "關於發展產業的報告",
        "各位代表：現在報告工作，請予審議。",
        "責任編輯：王小明",
        "版權所有 未經許可不得轉載",
    ]
    assert texts(cleaned(*lines)) == ["关于发展产业的报告", "各位代表：现在报告工作，请予审议。"]


def test_the_index_table_of_a_portal_leaves_official_elements() -> None:
    table = [
        "索 引 号： 0123/2025-00123",
        "发文字号： 清政发〔2025〕3号",
        "公开方式： 主动公开",
        "发布日期： 2025-10-09",
    ]
    under = "2025-10-09 08:30 来源：新河在线 编辑：王小明"
    result = cleaned("首页 > 政府文件 > 正文", *table, NOTICE[0], under, *NOTICE[1:])
    assert texts(result) == ["发文字号：清政发〔2025〕3号", NOTICE[0], "2025-10-09 08:30", *NOTICE[1:]]


@pytest.mark.parametrize("none", ["无", "暂无", "—", "/"])
def test_a_field_that_says_it_has_no_value_goes(none: str) -> None:
    result = cleaned("索引号：LM-2024-003", f"文号：{none}", "发布日期：2024-02-28", NOTICE[0], *NOTICE[2:])
    assert texts(result) == ["2024-02-28", NOTICE[0], *NOTICE[2:]]
    assert f"文号：{none}" in [part.text for part in result.chrome]


def test_several_classes_of_a_document_are_one_field() -> None:
    table = ["索引号: 0020/2025-00045", "分类: 供暖;通知", "发布日期: 2025-10-09"]
    assert texts(cleaned(*table, *NOTICE)) == ["2025-10-09", *NOTICE]


def test_an_index_table_without_anything_between_labels_and_values() -> None:
    table = [
        "名称" + NOTICE[0],
        "索引号0123-2025-0009",
        "文号清政发〔2025〕3号",
        "发布机构清河市人民政府",
        "公开日期2025-10-09",
    ]
    result = cleaned("首页 > 政府文件 > 正文", *table, NOTICE[0], *NOTICE[2:])
    fields = ["名称：" + NOTICE[0], "文号：清政发〔2025〕3号", "发布机构：清河市人民政府", "2025-10-09"]
    assert texts(result) == [*fields, NOTICE[0], *NOTICE[2:]]


def test_lines_that_only_begin_as_labels_do_stay() -> None:
    lines = ["关于规范公文的通知", "文号应当居中编排。", "标题应当简明。", "发布机构要负责。"]
    assert texts(cleaned(*lines)) == lines
    lines = ["关于调整名称的通知", "名称变更表", "名称对照表", "文号索引"]
    assert texts(cleaned(*lines)) == lines


LISTED = (
    "各县人民政府：为做好冬季供暖工作，现通知如下。"
    + "一、检查管网。市住建局负责检查供热管网，群众反映的问题当天答复。" * 3
)
LISTED_END = "2025年10月8日（此件公开发布）"
BLURBS = {
    "three lines": ["新河政务之窗，一站查询", "本市各类文件，让信息", "触手可及"],
    "two lines": ["这里可以听文件,", "也可以看文件"],
}


@pytest.mark.parametrize("name", BLURBS)
def test_a_blurb_of_a_list_page_goes_whatever_its_words(name: str) -> None:
    result = cleaned(*BLURBS[name], LISTED + LISTED_END, "2025-10-10" + LISTED + LISTED_END, "2025-10-09")
    assert [part.text for part in result.chrome] == BLURBS[name]
    assert texts(result)[0].startswith("各县人民政府")


@pytest.mark.parametrize(
    "title", [["新河市人民政府", "关于冬季供暖的通知"], ["冬季供暖", "二〇二五年部署"], ["同心协力，共创未来"]]
)
def test_a_title_above_the_texts_of_a_list_stays(title: list[str]) -> None:
    result = cleaned(*title, LISTED + LISTED_END, "2025-10-10" + LISTED + LISTED_END, "2025-10-09")
    assert not result.chrome


@pytest.mark.parametrize("line", ["您所在的位置：首页 / 新闻中心 / 公示公告", "当前位置：首页|政务公开|通知公告"])
def test_a_breadcrumb_of_slashes_behind_its_word(line: str) -> None:
    text = clean(plain_blocks(f"{line}\n关于节水的通知\n各单位：\n请节约用水。"))
    assert [part.text for part in text.chrome] == [line]


def test_slashes_in_a_text_are_no_breadcrumb() -> None:
    line = "岗位一：教师/医生/护士"
    text = clean(plain_blocks(f"关于招聘的公告\n各单位：\n{line}\n请报名。"))
    assert line in [block.text for block in text.blocks]


FLAT = (
    "各县区教育局： 现就开学工作通知如下。 一、开学时间 全市统一于9月1日开学，不得提前。 "
    "二、开学准备 配齐师资教材，确保安全。 "
    "三、联系方式 市教育局，电话：0351-7654321，邮箱：jjk@hxedu.example，平台：教育在线。 红星市教育局 2025年8月19日"
)


def test_a_document_in_one_line_that_names_an_address_is_no_footer() -> None:
    page = ("红星市教育局关于做好开学工作的通知", FLAT, "扫码分享 【打印本页】【关闭窗口】")
    text = clean(plain_blocks("\n".join(page)))
    assert len(text.blocks) == 2
    assert text.blocks[1].text.endswith("2025年8月19日")
    assert [part.text for part in text.chrome] == [page[2]]


def test_the_last_sentence_of_a_notice_may_name_its_site() -> None:
    text = clean(
        plain_blocks("关于招聘的公告\n各位考生：\n请于5月1日前报名。\n报名表请登录本站下载，微信公众号同步发布。")
    )
    assert not text.chrome


def test_a_list_page_has_no_notice_although_it_has_a_footer() -> None:
    rows = [f"清河市关于第{number}次检查的通知 2025-07-{10 + number}" for number in range(5)]
    result = cleaned("首页 > 通知公告", *rows, "上一页 1 2 3 下一页 尾页", "主办：清河市人民政府 新ICP备20250001号")
    assert texts(result) == []


def test_a_row_of_offices_over_a_title_is_no_menu() -> None:
    offices = "清河市教育局 清河市财政局 清河市民政局 清河市公安局"
    assert texts(cleaned(offices, *NOTICE))[0] == offices


def test_the_day_of_an_index_line_written_out_keeps_its_label() -> None:
    result = cleaned(NOTICE[0], "公告日期：2025年06月18日 17:22:35 来源：清河交易中心", *NOTICE[2:])
    assert texts(result)[1] == "公告日期：2025年06月18日"


def test_a_stretch_of_days_is_no_day_of_publication() -> None:
    assert texts(cleaned("公开时间：2025-03-10 至 2025-04-10 来源：清河市", *NOTICE)) == NOTICE


def test_each_page_of_several_in_one_file_keeps_its_day() -> None:
    second = ["关于公布2025年清河区施教区的公告", "时间：2025-06-20 来源：教育科 点击数：5620", "现将施教区公告如下。"]
    head = [NOTICE[0], "时间：2025-10-08 来源：办公室 点击数：31"]
    result = texts(cleaned(*head, *NOTICE[2:], "上一篇：关于防火的通知", *second))
    assert [line for line in result if line[:4] == "2025" and line[4] == "-"] == ["2025-10-08", "2025-06-20"]
    assert result[-3:] == [second[0], "2025-06-20", second[2]]


def test_the_steps_of_a_procedure_are_no_breadcrumb() -> None:
    lines = [
        NOTICE[0],
        "一、提高认识",
        "各区抓好落实",
        "二、办理流程",
        "受理→审核→公示→发证",
        "三、其他事项",
        "各区抓好落实。",
    ]
    assert texts(cleaned(*lines)) == lines
    assert texts(cleaned("您的位置：首页→通知公告", *NOTICE)) == NOTICE


def test_the_day_beside_a_count_of_readers_stays() -> None:
    assert texts(cleaned(NOTICE[0], "招聘信息 2025/9/12 浏览 3021", *NOTICE[2:]))[:2] == [NOTICE[0], "2025/9/12"]


def test_a_box_for_comments_without_any() -> None:
    assert texts(cleaned(*NOTICE, "网友评论: 共有0条评论", "用户名: 密码: 匿名发表", "新ICP备20250001号-1")) == NOTICE


@pytest.mark.parametrize(
    "foot",
    [
        ["热点推荐", "1老旧小区改造的公示", "2冬天怎么取暖？看这里！"],
        ["本周排行", "▶ 清河两会时间定了！", "▶ 春游攻略来了"],
        ["政策解读", "图解：供暖这样做", "您对本文是否满意？ 满意 一般 不满意 提交"],
        ["记者：钟某 视频：何某某 剪辑：谭某 海报：罗某", "一审：石某 二审：白某 三审：江某"],
        ["主办：清河市住建局", "新ICP备20250001号", "联系电话：0799-6612345", "地址：清河市建设路1号"],
        ["您访问的链接即将离开“清河市住建局”网站，是否继续？", "继续访问 放弃"],
        ["查看更多通知>>"],
        ["打印此文 返回上页 【收藏】", "[本期目录] [上一篇] [TOP]"],
        ["赞 102 分享 88 推荐 40"],
        ["下载附件 收藏此页", "共有 0 条评论"],
        ["扫描关注“清河发布”"],
        ["便民热线12345 纠错平台 无障碍声明", "党政机关 事业单位"],
        ["共2条 第1/1页 首页 上一页 下一页 尾页 转到 页"],
    ],
)
def test_feet_of_sites_never_seen_go(foot: list[str]) -> None:
    assert texts(cleaned(*NOTICE, *foot)) == NOTICE


def test_a_notice_that_ends_with_whom_to_call_keeps_it() -> None:
    end = ["投诉举报平台网址：www.qinghe.example", "联系电话：0799-6612345"]
    assert texts(cleaned(*NOTICE, *end)) == [*NOTICE, *end]


def test_names_behind_roles_that_no_page_has_stay() -> None:
    row = "组长：钟某 副组长：何某某 成员：谭某"
    assert row in texts(cleaned(*NOTICE[:7], row, *NOTICE[7:]))


@pytest.mark.parametrize(
    "line",
    [
        "清河市人民政府门户网站 www.qinghe.example 2025-10-09 来源：清河市人民政府",
        "供稿单位：客服中心 发布时间：2025-10-09 14:20:11 点击数：128",
    ],
)
def test_the_day_of_publication_is_found_behind_whatever_stands_first(line: str) -> None:
    result = texts(cleaned(NOTICE[0], line, *NOTICE[1:]))
    assert result[1].split(" ")[0] == "2025-10-09"
    assert result[2:] == NOTICE[1:]


def test_the_name_of_a_series_before_a_title_goes() -> None:
    assert texts(cleaned("权威发布丨" + NOTICE[0], *NOTICE[1:])) == NOTICE


def test_the_size_of_a_file_goes_and_what_a_notice_asks_of_files_stays() -> None:
    result = cleaned(*NOTICE, "附件：供暖区域图.pdf（1.2MB，下载次数：33）", "照片为jpg格式（不超过200KB）。")
    assert texts(result)[-2:] == ["附件：供暖区域图.pdf", "照片为jpg格式（不超过200KB）。"]


def test_a_label_without_value_in_an_index_table_does_not_keep_the_others() -> None:
    result = cleaned("文 号：清民发〔2025〕5号　　主 题 词：", *NOTICE[:1], *NOTICE[2:])
    assert texts(result)[0] == "文号：清民发〔2025〕5号"


def test_a_time_to_the_second_under_a_second_title_opens_no_comments() -> None:
    text = ["处处是丰收的景象。", "全市秋粮总产突破46亿斤。", "上一篇：新学期的第一课"]
    result = cleaned("——写在秋收之际", "黄土地上话丰年", "2025-09-29 06:41:02 来源：清河日报 编辑：任某", *text)
    assert texts(result)[-2:] == text[:2]
    assert texts(result)[0].startswith("——写在秋收之际")


@pytest.mark.parametrize(
    "line",
    [
        "记者：佟某 编辑：姬某 摄影：雷某",  # of a list of prizes
        "一审：由编辑部筛选；",
        "二审：由专家评分；",
        "申请 > 受理 > 现场核查 > 审核 > 发证",
        "阅读：每天三十分钟",
        "推荐单位：清河市文化馆",
    ],
)
def test_lines_inside_of_a_text_that_pages_have_at_their_edges_stay(line: str) -> None:
    assert shape.compact(line) in map(shape.compact, texts(cleaned(*NOTICE[:7], line, *NOTICE[7:])))


def test_a_breadcrumb_between_two_pages_goes() -> None:
    result = texts(cleaned(*NOTICE, "首页 > 公告公示 > 更多", *NOTICE))
    assert not any("公告公示" in line for line in result)


FIELDS = [
    "主题：书香满城",
    "时间：2025年5月1日上午9时",
    "日期：2025年5月1日",
    "来源：自有资金",
    "分类：A组、B组",
    "关键词：读书",
]


def test_fields_of_a_text_are_none_of_an_index_table() -> None:
    result = cleaned(NOTICE[0], "发布时间：2025-10-09 来源：市住建局", *NOTICE[1:4], *FIELDS, *NOTICE[6:])
    assert texts(result) == [NOTICE[0], "2025-10-09", *NOTICE[1:4], *FIELDS, *NOTICE[6:]]
    assert [part.text for part in result.chrome] == ["发布时间：", "来源：市住建局"]


def test_a_field_right_below_a_title_is_text_unless_another_one_stands_beside_it() -> None:
    event = ["关于举办读书活动的通知", "主题：书香满城", "时间：2025年5月1日上午9时", "地点：文化馆", "请准时参加。"]
    assert texts(cleaned(*event)) == event
    table = ["索引号：0123/2025-001", "主题：文化", "公开方式：主动公开"]
    assert texts(cleaned(event[0], *table, *event[2:])) == [event[0], *event[2:]]


def test_an_index_table_with_a_field_without_value_goes_to_its_end() -> None:
    table = ["索引号：0123/2025-001", "主题词：", "内容概述：为做好供暖，制定本通知。", "公开方式：主动公开"]
    assert texts(cleaned(*table, *NOTICE))[-len(NOTICE) :] == NOTICE
    assert "公开方式：主动公开" not in texts(cleaned(*table, *NOTICE))


def test_whom_to_call_below_the_buttons_of_a_page_is_of_the_page() -> None:
    call = "联系电话：0470-1234567 地址：迎宾路1号 邮编：021000"
    assert texts(cleaned(*NOTICE, "【打印】【关闭】", call)) == NOTICE
    assert texts(cleaned(*NOTICE, call)) == [*NOTICE, call]


def test_links_to_files_below_a_text_are_its_annexes_unless_it_names_them() -> None:
    text = [Block("关于节水的通知", 1), Block("请抓好落实。", 2), Block("清河市水务局", 3), Block("2025年3月6日", 4)]
    files = [Block("附件下载：", 5), Block("申报表.docx", 6, role="links"), Block("名单.xls（20KB）", 7, role="links")]
    others = [Block("节水小知识", 8, role="links"), Block("版权所有：清河市水务局", 9)]
    kept = [block.text for block in clean([*text, *files, *others]).blocks]
    assert kept[4:] == ["附件下载：", "申报表.docx", "名单.xls"]
    named = [*text[:2], Block("附件：1.申报表", 2), Block("2.名单", 2), *text[2:]]
    result = clean([*named, *files, *others])
    assert [block.text for block in result.blocks][4:] == ["清河市水务局", "2025年3月6日"]
    assert {part.text for part in result.chrome} >= {"附件下载：", "申报表.docx", "节水小知识"}


@pytest.mark.parametrize(
    "line", ["以下文章来源于清河发布，作者小河", "以下文章来源于清河水务 ，作者 供水科", "本文转自清河日报"]
)
def test_from_whom_an_account_took_a_piece_goes(line: str) -> None:
    assert texts(cleaned(NOTICE[0], line, *NOTICE[1:])) == NOTICE


@pytest.mark.parametrize("line", ["以下文章来源于网络的，应当核实。", "转载时注明本文转自清河日报，并附网址"])
def test_a_sentence_about_such_pieces_stays(line: str) -> None:
    assert line in texts(cleaned(*NOTICE[:7], line, *NOTICE[7:]))


def test_who_wrote_a_text_and_drew_its_pictures_goes() -> None:
    assert texts(cleaned(*NOTICE, "图文：小清")) == NOTICE


def test_a_title_that_a_scan_put_gaps_into_is_no_menu() -> None:
    title = "    清河市人民 政府关于开 展全民 阅读 活动 的通知  "
    assert texts(cleaned(title, *NOTICE[1:]))[0] == "清河市人民政府关于开展全民阅读活动的通知"


def test_what_a_browser_prints_around_its_pages_goes() -> None:
    foot, above = "https://www.qinghe.example/gk/t1_88.html　　　{}/2", "2025/9/3 09:15　　通知公告 - 政务公开"
    rows = ["施工期间要求过往车辆减速慢行，注意", foot.format(1), above, "避让行人，服从现场指挥。"]
    result = cleaned(above, *NOTICE[:6], *rows, *NOTICE[6:], foot.format(2))
    assert "".join(rows[::3]) in texts(result)
    gone = [above.split("　　")[1], foot.format(1), *above.split("　　"), foot.format(2)]
    assert [chrome.text for chrome in result.chrome] == gone
    assert "表格见https://www.qinghe.example/gk/t1_88.html 1/2" in texts(
        cleaned(*NOTICE, "表格见https://www.qinghe.example/gk/t1_88.html 1/2")
    )
