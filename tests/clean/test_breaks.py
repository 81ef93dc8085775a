"""What is joined of a printed document and what stays apart: signatures, numbers, offices, sentences that go on."""

from reader.capture.plain import plain_blocks
from reader.clean import clean

SIGNED = ("　　联系电话：0531-4313792，地址：松原县中山路三十九号三楼", "松原县水务局", "2019年4月2日")


def texts(*lines: str) -> list[str]:
    return [block.text for block in clean(plain_blocks("\n".join(lines))).blocks]


def test_an_office_over_its_day_is_no_rest_of_a_line() -> None:
    body = [f"　　{number}、请各镇抓好河道清理工作的落实。" for number in "一二三"]
    assert texts(*body, *SIGNED)[-2:] == ["松原县水务局", "2019年4月2日"]
    one = texts(*body, SIGNED[0], "松原县水务局（公章）　　2019年4月2日")
    assert one[-2].endswith("三楼")


def test_a_number_is_a_line_of_its_own() -> None:
    lines = [
        "　　关于清理河道的通知",
        " " * 28 + "松水发[2019]6号",
        "各镇人民政府：",
        "　　请各镇抓好落实。",
        "　　特此通知。",
    ]
    assert "各镇人民政府：" in texts(*lines)


def test_two_lines_of_a_short_document_are_one() -> None:
    lines = [
        "松原县人民政府令",
        "　　现公布《松原县城市养犬管理规定》，于夏季之前，自",
        "2019年5月1日起施行。",
        "县长　何川",
    ]
    assert "现公布《松原县城市养犬管理规定》，于夏季之前，自2019年5月1日起施行。" in texts(*lines)


def test_a_sentence_goes_on_behind_a_bracket() -> None:
    assert texts("何川同志任松原县水务局局长（试用期一年）", "；")[0].endswith("（试用期一年）；")
    assert texts("《关于开渠的请示》（松水请〔2019〕", "9号）收悉。现批复如下：")[0].endswith(
        "〔2019〕9号）收悉。现批复如下："
    )


def test_offices_of_a_broken_title_stay_apart_and_marks_stay_out() -> None:
    lines = ["加急", "松原县水务局", "松原县林业局", "关于清理河道的通知", "各镇人民政府：", "请各镇抓好落实。"]
    assert texts(*lines)[:2] == ["加急", "松原县水务局 松原县林业局关于清理河道的通知"]
    half = ["松原县水务局、松原县林业和草", "原局关于清理河道的通知", "各镇人民政府：", "请各镇抓好落实。"]
    assert texts(*half)[0] == "松原县水务局、松原县林业和草原局关于清理河道的通知"


def test_a_short_title_that_stands_twice_is_not_lost() -> None:
    page = [
        "当前位置：首页 > 政务公开 > 通知公告 > 正文",
        "高温橙色预警",
        "发布时间：2019-04-02　来源：松原县信息中心",
        "高温橙色预警",
    ]
    assert "高温橙色预警" in texts(
        *page, "预计未来三小时内，松原县大部将出现高温天气，请注意防范。", "请各镇抓好落实。"
    )


def test_a_sentence_that_was_cut_beside_a_day_goes_on() -> None:
    told = "清理河道的进展报县水务局，截止时间为"
    assert f"{told}2019年4月2日" in texts("一、抓好落实", told, "2019年4月2日", "— 1 —", "。逾期不报的予以通报。")[1]
    until = texts("清理工作已经开始。时间为", "2019年4月2日", "至2019年5月6日。", *SIGNED[1:])
    assert until == ["清理工作已经开始。时间为2019年4月2日至2019年5月6日。", *SIGNED[1:]]
    assert texts("请抓好落实。2019年4月2日", "— 1 —", "前，报送进展。")[0] == "请抓好落实。2019年4月2日前，报送进展。"
    signed = ["请抓好落实。", *SIGNED[1:], "起草说明"]
    assert texts(*signed) == signed


def test_lines_with_a_blank_between_any_two_stand_directly_below_each_other() -> None:
    title = ["松原县水务局对县政协第三次会议", "第8号提案的答复"]
    lines = [*title, "何川委员：", "您的提案收悉。现答复如下：", "一、基本情况", "全县有河道三条。", *SIGNED[1:]]
    assert texts(*"\n\n".join(lines).split("\n")) == ["".join(title), *lines[2:]]
    assert texts(title[0], "", *lines[1:])[0] == title[0]


def test_whose_paper_it_is_is_no_line_of_the_title() -> None:
    title = ["松原县人民政府", "关于清理规范性文件", "有关事项的通知"]
    assert texts("县政府文件", *title, "各镇人民政府：")[:2] == ["县政府文件", "".join(title)]


def test_a_labelled_line_that_ends_like_an_office_goes_on() -> None:
    rows = [
        "　　第一条　为规范公园的管理和服务工作，依据有关条例，制",
        "定本办法。",
        "　　第二条　公园管理单位应当每季度公开一次游客来信投诉处",
        "理情况。",
    ]
    assert texts(*rows)[-1].endswith("投诉处理情况。")


def test_a_line_of_a_sentence_that_ends_like_an_office_goes_on() -> None:
    rows = [
        "　　松原县第六届人大常委会第二十一次会议听取了县财政局",
        "局长所作的预算报告，审查了预算草案，同意县人大财政经济",
        "委员会所提出的审查结果报告，会议决定批准二〇一九年的县",
        "级预算草案，批准二〇一九年县级预算。",
    ]
    assert texts("关于批准预算的决议", *rows)[-1] == "".join(rows).strip()
