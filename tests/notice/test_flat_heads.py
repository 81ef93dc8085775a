"""Heads that run on into the text of a document in one line: guides, minutes, bulletins."""

import pytest

from reader.notice.flat_heads import with_parted_head
from tests.notice.one import notice_of_lines, opening


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("公租房申请指南", "一、申请条件本市户籍家庭。二、申请材料户口簿。"),
        ("夜市摊位登记须知", "（一）受理机构：岚城街道办事处。（二）咨询电话：12345。"),
        (
            "漕河县2024年国民经济和社会发展统计公报",
            "2024年，经济平稳。一、综合初步核算，增长5%。二、农业全年增产。",
        ),
        ("漕河县2024年国民经济和社会发展统计公报", "全年经济平稳运行，就业稳定。"),
        ("漕河镇防汛会商会议纪要", "2025年5月6日，镇长主持会议，研究防汛工作。"),
        ("漕河镇防汛会商会议纪要", "会议时间：2025年5月6日 地点：二楼会议室 会议议定以下事项：1.清淤。2.值守。"),
    ],
)
def test_a_title_ends_where_only_another_line_can_go_on(title: str, text: str) -> None:
    notice = notice_of_lines(title + text)
    assert (notice.title, notice.title_source, notice.recipients) == (title, "printed", "")
    shown = "".join(part for one in notice.sections for part in (one.label, one.heading, *one.paragraphs))
    assert shown == text


@pytest.mark.parametrize("number", ["〔2025〕7号", "第31次", "（2025年第4期）", "漕府阅〔2025〕7号"])
def test_the_number_of_minutes_between_their_title_and_their_text(number: str) -> None:
    notice = notice_of_lines(f"漕河县人民政府常务会议纪要{number}2025年5月6日，县长主持会议。")
    assert (notice.title, notice.number) == ("漕河县人民政府常务会议纪要", number.strip("（）"))
    assert opening(notice) == ("2025年5月6日，县长主持会议。",)


@pytest.mark.parametrize("signed", ["漕河县统计局2025年3月28日", "漕河县统计局二〇二五年三月二十八日"])
def test_who_issues_a_bulletin_stands_with_the_day_before_its_text(signed: str) -> None:
    for lines in (
        ["漕河县统计公报" + signed + "2024年，经济平稳运行。"],
        ["漕河县统计公报", signed + "全年平稳运行。"],
    ):
        notice = notice_of_lines(*lines)
        assert (notice.title, notice.issuer, notice.issued) == ("漕河县统计公报", "漕河县统计局", "2025-03-28")


@pytest.mark.parametrize(
    "text",
    [
        "根据修订后的管理办法2025年3月6日起不再收费，请相互转告。",
        "会议听取了工作报告，一、二季度经济平稳。",
        "本办法一、二级单位均应执行，不得变通。",
        "漕河县人民政府的决定已经公布，请遵照执行。",
    ],
)
def test_a_sentence_that_names_a_kind_of_document_has_no_title(text: str) -> None:
    assert notice_of_lines(text).title_source == "derived"


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("致业主的一封公开信", ("致业主的一封公开信尊敬的业主：", "电梯将检修。")),
        ("节水倡议书", ("节水倡议书广大居民：请随手关闭龙头。",)),
        ("公租房申请指南", ("公租房申请指南一、申请条件", "本市户籍家庭。二、申请材料", "户口簿。")),
        (
            "漕河县用水办法（试行）",
            ("漕河县用水办法（试行）第一章 总则", "第一条 为了节水。", "第二章 附则第二条 即日施行。"),
        ),
    ],
)
def test_a_title_with_a_greeting_or_the_first_label_on_its_line(title: str, lines: tuple[str, ...]) -> None:
    notice = notice_of_lines(*lines)
    assert (notice.title, notice.title_source) == (title, "printed")


def test_a_label_on_the_line_of_a_title_needs_its_second_below() -> None:
    assert notice_of_lines("公租房申请指南一、申请条件", "本市户籍家庭。").title != "公租房申请指南"


def test_who_passed_a_resolution_stands_between_its_title_and_its_text() -> None:
    notice = notice_of_lines(
        "漕河县人民代表大会关于预算的决议（2025年1月10日漕河县人民代表大会第四次会议通过）会议决定批准预算。"
    )
    assert (notice.title, notice.issued) == ("漕河县人民代表大会关于预算的决议", "2025-01-10")
    assert opening(notice) == ("（2025年1月10日漕河县人民代表大会第四次会议通过）", "会议决定批准预算。")


def test_the_mark_of_an_office_with_its_number_before_a_title() -> None:
    notice = notice_of_lines(
        "漕河县人民政府文件漕政发〔2025〕9号漕河县人民政府关于做好造林工作的通知各乡镇人民政府：请抓紧造林。"
    )
    assert (notice.title, notice.number) == ("漕河县人民政府关于做好造林工作的通知", "漕政发〔2025〕9号")
    assert (notice.issuer, notice.recipients) == ("漕河县人民政府", "各乡镇人民政府")


@pytest.mark.parametrize("kind", ["实施意见", "若干意见", "紧急通知"])
def test_a_kind_with_a_word_before_it(kind: str) -> None:
    title = f"漕河县人民政府关于加快造林的{kind}"
    notice = notice_of_lines(f"漕政发〔2025〕9号{title}各乡镇人民政府，县政府各部门：为了造林，提出如下意见。")
    assert (notice.title, notice.number) == (title, "漕政发〔2025〕9号")
    assert notice.recipients == "各乡镇人民政府，县政府各部门"


def test_a_number_before_the_addressees_of_a_document_without_a_title() -> None:
    notice = notice_of_lines("漕政函〔2025〕12号漕河镇人民政府：你镇《关于迁移驻地的请示》收悉。现批复如下：同意迁移。")
    assert (notice.number, notice.recipients) == ("漕政函〔2025〕12号", "漕河镇人民政府")
    assert (notice.title, notice.title_source) == ("关于迁移驻地的批复", "derived")


def test_two_offices_behind_a_number() -> None:
    title = "漕河县教育局 漕河县公安局关于校园安全的通知"
    notice = notice_of_lines(f"漕教发〔2025〕9号{title}各乡镇人民政府：请落实。")
    assert (notice.title, notice.number) == (title, "漕教发〔2025〕9号")


def test_a_paper_of_a_fine_has_its_number_behind_its_whole_title() -> None:
    notice = notice_of_lines("漕河县水务局行政处罚决定书漕水罚〔2025〕16号当事人：某某公司。经查，你公司违法取水。")
    assert (notice.title, notice.number) == ("漕河县水务局行政处罚决定书", "漕水罚〔2025〕16号")


@pytest.mark.parametrize(
    ("title", "number"),
    [("漕河县水务局关于水质情况的公告", "2025年第6号"), ("漕河县人民政府常务会议纪要", "〔2025〕第11期")],
)
def test_a_year_and_a_number_on_the_line_of_a_title(title: str, number: str) -> None:
    notice = notice_of_lines(title + number, "近期工作如下。请知悉。")
    assert (notice.title, notice.number) == (title, number)
    assert notice_of_lines("漕河县水务局公告", "漕水公告2025年第6号", "近期停水。").number == "漕水公告2025年第6号"


def test_the_number_of_an_office_beyond_the_standard() -> None:
    lines = ("东河县政府公告", "东河农字第1140012345号", "主旨：预告修正本县自治条例。")
    assert notice_of_lines(*lines).number == "东河农字第1140012345号"
    assert notice_of_lines(lines[0], "发文字号：东河农字第1140012345号", lines[2]).number == "东河农字第1140012345号"


@pytest.mark.parametrize("kind", ["讣告", "感谢信"])
def test_papers_whose_kind_is_their_title(kind: str) -> None:
    notice = notice_of_lines(kind, "某同志于2025年2月7日在漕河来过。")
    assert (notice.title, notice.title_source, notice.kind) == (kind, "printed", kind)


def test_marks_with_which_a_head_runs_on_are_lines_of_their_own() -> None:
    title = "青溪市水务局关于做好河道清淤工作的通知"
    text = "各镇人民政府：现将有关事项通知如下。"
    assert with_parted_head([f"000031机密★5年特急青溪市水务局文件青水发〔2025〕4号{title}{text}"]) == [
        "000031",
        "机密★5年",
        "特急",
        "青溪市水务局文件",
        "青水发〔2025〕4号",
        title + text,
    ]
    assert with_parted_head([f"特急青水发〔2025〕4号{title}{text}"])[0] == "特急"
    assert with_parted_head([f"特急{title}{text}"])[0] == "特急"


def test_a_name_of_a_signer_ends_where_the_sign_of_the_office_begins() -> None:
    number, title = "青水字〔2025〕4号", "青溪市水务局关于解决清淤资金的请示市人民政府：请批示。"
    assert with_parted_head([f"签发人：丁远山{number}{title}"])[0] == "签发人：丁远山"
    for kept in (f"签发人：丁远山{title}", f"签发人：丁青青{number}{title}", f"签发人：丁远山白水字〔2025〕4号{title}"):
        assert with_parted_head([kept])[0] != "签发人：丁远山", kept
        assert "".join(with_parted_head([kept])) == kept


def test_words_of_marks_that_begin_a_sentence_stay_in_it() -> None:
    for text in (
        "特急件由专人办理，关于时限另行规定。",
        "机密文件〔2025〕3号已经收回。",
        "秘密级的资料关于其保管另有规定。",
    ):
        assert with_parted_head([text]) == [text]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("漕河县水务局行政处罚决定书", "被处罚人：江某某，男。你擅自取水，罚款三百元。"),
        ("漕河县水务局限期拆除告知书", "根据规定，限你三日内拆除。"),
        ("漕河县招标结果公告", "项目名称：水库除险工程。结果如下。"),
        ("漕河县水务局供水方案", "漕河县水务局负责全县供水，分三片实施。"),
        ("柳荫小区停车公约", "为方便出行，维护秩序，经业主大会表决，制定本公约。"),
        ("漕河县上半年经济运行分析报告", "上半年，全县经济平稳。"),
        ("漕河县政务服务规则", "第一编总则第一条为了便民。第二条本县适用。第二编附则第三条即日施行。"),
        ("漕河县渔政工作情况报告", "三年来，全县渔业稳定。"),
    ],
)
@pytest.mark.parametrize("number", ["", "漕水罚字〔2025〕第16号"])
def test_a_title_of_any_kind_behind_its_number(title: str, text: str, number: str) -> None:
    notice = notice_of_lines(number + title + text)
    assert (notice.title, notice.title_source, notice.number) == (title, "printed", number)
    assert "".join(part for one in notice.sections for part in (one.label, one.heading, *one.paragraphs)) == text


def test_a_title_behind_its_number_and_before_addressees() -> None:
    text = "您提出的提案收悉，现答复如下：已增设站点。"
    notice = notice_of_lines(f"漕交函〔2025〕54号漕河县交通局对政协第21号提案的答复江某某委员：{text}")
    assert (notice.title, notice.number) == ("漕河县交通局对政协第21号提案的答复", "漕交函〔2025〕54号")
    assert (notice.recipients, opening(notice)) == ("江某某委员", (text,))
    notice = notice_of_lines(f"漕河县水务局限期改正通知书青石酒店管理有限公司：{text}")
    assert (notice.title, notice.recipients) == ("漕河县水务局限期改正通知书", "青石酒店管理有限公司")
    title = "漕河县水务局关于修订用水办法部分条款的通知"
    assert notice_of_lines(f"漕水发〔2025〕4号{title}各乡镇人民政府：请遵照执行。").title == title
    notice = notice_of_lines("漕河县人民政府关于委托勘测的复函柳荫县人民政府：贵县《关于勘测的函》收悉。")
    assert (notice.title, notice.recipients) == ("漕河县人民政府关于委托勘测的复函", "柳荫县人民政府")


def test_the_office_between_a_title_and_who_is_fined() -> None:
    lines = with_parted_head(["漕罚决字〔2025〕第3号行政处罚决定书漕河县城市管理局被处罚人：江某某。罚款二百元。"])
    assert lines[:3] == ["漕罚决字〔2025〕第3号", "行政处罚决定书", "漕河县城市管理局"]


def test_the_number_of_a_case_between_the_title_and_who_is_called() -> None:
    notice = notice_of_lines("漕河县人民法院公告（2025）川0781民初16号江某某：本院受理一案，定于2025年7月2日开庭。")
    assert (notice.title, notice.number) == ("漕河县人民法院公告", "（2025）川0781民初16号")
    assert notice.recipients == "江某某"


@pytest.mark.parametrize("kind", ["讣告", "感谢信", "慰问信"])
def test_a_kind_that_is_a_title_by_itself(kind: str) -> None:
    notice = notice_of_lines(f"{kind}我县遭遇暴雨时，你们伸出援手。")
    assert (notice.title, notice.title_source, notice.kind) == (kind, "printed", kind)


def test_the_fields_of_a_page_that_run_on_into_a_title() -> None:
    head = "索引号：FL03/2025-42发文机关：漕河县民政局发文字号：漕民发〔2025〕16号成文日期：2025年3月12日有效性：有效"
    notice = notice_of_lines(f"{head}关于做好祭扫服务的通知各乡镇人民政府：请抓紧落实。")
    assert (notice.title, notice.recipients) == ("关于做好祭扫服务的通知", "各乡镇人民政府")
    assert (notice.number, notice.issuer, notice.issued) == ("漕民发〔2025〕16号", "漕河县民政局", "2025-03-12")
    assert opening(notice) == ("索引号：FL03/2025-42", "有效性：有效", "请抓紧落实。")
    lines = (head.removesuffix("有效性：有效"), "有效性：有效关于做好祭扫服务的通知各乡镇人民政府：请抓紧落实。")
    assert notice_of_lines(*lines).title == "关于做好祭扫服务的通知"
    assert notice_of_lines(f"{head}关于限水的通告河水下降，请节约。").title == "关于限水的通告"


def test_the_fields_of_a_page_that_run_on_behind_a_title() -> None:
    text = "主旨：公告露天燃烧限制区域。依据：有关规定。"
    for fields in (
        "发文日期：2025年5月14日发文字号：东府环字第1140098765号",
        "发文日期：2025年5月14日东府环字第1140098765号",
    ):
        notice = notice_of_lines(f"东山县政府公告{fields}{text}")
        assert (notice.title, notice.issuer) == ("东山县政府公告", "东山县政府")
        assert (notice.number, notice.issued) == ("东府环字第1140098765号", "2025-05-14")
        assert opening(notice) == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "各县市区规划部门：请于月底前报送方案。",
        "漕河县发展计划委员会：你委请示收悉。",
        "县防汛办公室通知要求：各乡镇做好准备。",
        "供电方案答复期限：居民不超过两个工作日。",
        "水费缴纳标准为每人每年四百元，特困人员由财政资助。",
        "供水条例施行三年以来，用水效率逐年提高。",
        "会议内容总结去年工作，部署今年任务。",
        "各征地公告单位：请于月底前报送。",
        "县防汛办公室通知具体要求：各乡镇做好准备。",
        "收到处罚决定书的当事人：请按期缴款。",
        "漕水发〔2025〕3号文印发的管理办法经修订，重新公布。",
        "积分兑换说明广大居民每天7:00至9:00投放，扫码得分。",
        "漕水发〔2025〕3号文件规定：先审后批。",
    ],
)
def test_sentences_with_a_kind_of_document_before_a_colon_or_a_comma_stay_whole(text: str) -> None:
    assert with_parted_head([text]) == [text]


@pytest.mark.parametrize(
    "sentence",
    [
        "清河县气象台2025年8月7日16时25分发布暴雨橙色预警信号：预计未来3小时内降雨50毫米以上。",
        "清河县气象台2025年8月7日发布暴雨橙色预警信号，请注意防范。",
        "清河县人民政府2025年8月7日召开会议，研究部署防汛工作。",
    ],
)
def test_an_office_and_a_day_that_begin_a_sentence_sign_nothing(sentence: str) -> None:
    notice = notice_of_lines("清河县气象台发布暴雨橙色预警信号", sentence, "签发人：何某")
    assert (notice.issued, opening(notice)[0]) == (None, sentence)
