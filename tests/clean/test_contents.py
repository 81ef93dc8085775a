"""The contents of a gazette and pages that list titles with the beginnings of texts."""

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import CleanText, clean

GAZETTE = """
青石市人民政府公报 2026年第3号
目　录
【市政府文件】
青石市人民政府关于划定河道采砂禁采区的通告（2）
【市政府办公室文件】
青石市人民政府办公室关于调整市防震减灾委员会成员的通知………5
青石市人民政府
关于划定河道采砂禁采区的通告
青政发〔2026〕8号
为保护河道，现将有关事项通告如下：
青石河全段禁止采砂。
2026年3月2日
青石市人民政府办公室关于调整市防震减灾委员会成员的通知
青政办发〔2026〕11号
各县区人民政府：
因工作变动，市防震减灾委员会成员作如下调整。
2026年3月9日
"""
DIGEST = """
通知公告
关于发放春耕补贴的公告
为支持春耕生产，区财政局按照每亩一百二十元的标准发放补贴，农户可到村委会登记……
2026-03-14
青石区图书馆临时闭馆公告
因检修消防设施，区图书馆定于三月中旬闭馆三天…… [详细]
2026-03-11
关于举办春季招聘会的通知
为促进就业，区里定于本月下旬在体育中心举办招聘会...
2026-03-10
"""


def cleaned(text: str) -> CleanText:
    return clean(plain_blocks(text.strip()))


def test_contents_whose_entries_come_again_are_set_aside() -> None:
    result = cleaned(GAZETTE)
    assert [part.text for part in result.chrome if part.kind == "contents"] == GAZETTE.strip().split("\n")[:6]
    assert result.blocks[0].text == "青石市人民政府关于划定河道采砂禁采区的通告"


def test_entries_may_be_counted() -> None:
    first, second = "关于划定河道采砂禁采区的通告", "关于城区停止露天烧烤的通告"
    page = f"当前栏目：公告\n目录\n1.{first}\n（2）{second}\n青石县人民政府{first}\n全段禁止采砂。\n2026年3月2日\n"
    result = cleaned(f"{page}青石县人民政府{second}\n自下月起停止。\n2026年3月9日")
    assert result.blocks[0].text == f"青石县人民政府{first}"


def test_contents_of_one_document_stay() -> None:
    plans = "目录\n青石防汛预案\n青石抗旱预案\n关于印发预案的通知\n现印发青石防汛预案、青石抗旱预案。"
    assert cleaned(plans + "\n青石防汛预案\n为防汛。\n青石抗旱预案\n为抗旱。").blocks[0].text == "目录"
    text = "目录\n一、总则\n二、组织体系\n青石市防汛预案\n一、总则\n为防汛，制定本预案。\n二、组织体系\n设指挥部。"
    assert [block.text for block in cleaned(text).blocks][:2] == ["目录", "一、总则"]


def test_a_list_with_the_beginnings_of_texts_holds_no_notice() -> None:
    result = cleaned(DIGEST)
    assert not result.blocks
    assert {part.kind for part in result.chrome} == {"links"}


def test_the_same_list_with_whole_texts_stays() -> None:
    whole = DIGEST.replace(" [详细]", "").replace("……", "。").replace("...", "。")
    assert any("村委会登记。" in block.text for block in cleaned(whole).blocks)


def test_dots_inside_a_document_make_it_no_list() -> None:
    text = (
        DIGEST + "\n关于停水的通知\n各用户：\n因检修管道，定于明日上午九时至下午五时停水，请提前储水。\n联系电话另附。"
    )
    assert any("请提前储水" in block.text for block in cleaned(text).blocks)


def test_the_time_of_an_event_keeps_its_label() -> None:
    page = "首页 > 公告\n关于举办招聘会的公告\n报名时间 2026-03-02 09:00\n请按时报名。\n青石区人社局\n2026年2月20日"
    assert any(block.text == "报名时间2026-03-02 09:00" for block in cleaned(page).blocks)


def test_the_day_beside_an_editor_stays() -> None:
    page = "关于停气的通知\n编辑：客户部　时间：2026/3/8　浏览 56\n因接驳管道，明日停气。\n青石燃气公司\n2026年3月7日"
    assert any(block.text == "2026/3/8" for block in cleaned(page).blocks)


def test_a_note_in_brackets_below_the_signature_is_no_index_line() -> None:
    page = "首页 > 文件\n关于设立园区的批复\n青石市：\n同意设立。\n甲省人民政府\n2026年2月1日\n（公开方式：主动公开）"
    assert cleaned(page).blocks[-1].text == "（公开方式：主动公开）"


def test_entries_with_a_label_before_the_day_and_a_button_below() -> None:
    page = DIGEST.replace("2026-", "时间：2026-").replace("……", "...\n[查看详情]").replace(" [详细]", "")
    assert not cleaned(page).blocks


def test_the_office_over_a_list_of_dated_documents_is_no_document() -> None:
    page = (
        "青石镇人民政府\n2026-05-12\n关于市场搬迁的公告\n各经营户：\n市场定于下旬搬迁。\n青石镇人民政府\n2026年5月12日\n"
        "2026-05-06\n关于犬只免疫的通知\n各村：\n免费接种，请按时前往。\n青石镇兽医站\n2026年5月6日"
    )
    result = cleaned(page)
    assert [part.text for part in result.chrome] == ["青石镇人民政府"]
    assert result.blocks[0].text == "2026-05-12"


def test_the_way_to_the_next_page_without_a_colon() -> None:
    page = "关于停电的通知\n明日停电。\n青石供电公司\n2026年9月9日\n上一条 【计划停电】九月停电\n下一条 没有更多"
    assert cleaned(page).blocks[-1].text == "2026年9月9日"


def test_a_bare_kind_of_document_is_an_entry_of_a_menu() -> None:
    page = "首页\n机构\n公告\n服务\n关于封闭大桥的通告\n因大桥维修，明日起封闭。\n青石养护中心\n2026年9月9日"
    assert cleaned(page).blocks[0].text == "关于封闭大桥的通告"


def test_a_page_of_nothing_but_contents_holds_no_notice() -> None:
    page = [
        "清河公报 2026年第6期",
        "目录",
        "市政府文件",
        "关于修路的通知……… 3",
        "关于供暖的决定 ....... 9",
        "任免名单…… 31",
    ]
    assert clean(plain_blocks("\n".join(page))).blocks == ()
    kept = clean(plain_blocks("\n".join([*page, "以上目录供查阅，全文见市政府网站，请各单位对照执行。"])))
    assert len(kept.blocks) > 1


FELLING = [
    "青石县林业局关于停止采伐的通告",
    "青林通〔2026〕4号",
    "即日起停止采伐。",
    "青石县林业局",
    "2026年3月2日",
]
SEED = ["青石县林业局关于领取树苗的公告", "青林公〔2026〕6号", "请到苗圃领取树苗。", "青石县林业局", "2026年3月9日"]
ENTRIES = ["目录", "1. 关于停止采伐的通告", "2. 关于领取树苗的公告"]


def test_contents_below_the_menu_of_a_page_name_the_documents_without_their_office() -> None:
    menu = ["首页 | 机构职能 | 政务动态 | 信息公开 | 办事服务 | 互动交流", "首页 > 公告汇编"]
    result = cleaned("\n".join([*menu, *ENTRIES, *FELLING, *SEED]))
    assert [part.text for part in result.chrome if part.kind == "contents"] == ENTRIES
    assert [block.text for block in result.blocks] == [*FELLING, *SEED]


def test_contents_whose_labels_come_again_are_the_outline_of_one_document() -> None:
    outline = ["目录", "一、关于水费的规定", "二、关于电费的规定"]
    lines = [*outline, outline[1], "水费按月缴纳。", outline[2], "电费按季缴纳。"]
    assert [block.text for block in cleaned("\n".join(lines)).blocks] == lines


def test_contents_below_a_sentence_are_text() -> None:
    lines = ["现印发下列文件。", *ENTRIES, *FELLING, *SEED]
    assert not [part for part in cleaned("\n".join(lines)).chrome if part.kind == "contents"]


@pytest.mark.parametrize("head", ["本页目录", "全文目录：", "本刊目录"])
def test_the_line_over_the_contents_may_say_of_what(head: str) -> None:
    result = cleaned("\n".join(["首页 > 公告汇编", head, *ENTRIES[1:], *FELLING, *SEED]))
    assert [block.text for block in result.blocks] == [*FELLING, *SEED]
