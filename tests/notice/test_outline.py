"""Labels believed by their sequence, wherever they stand; numbers in sentences never."""

import pytest

from reader.notice.outline import chunks_of


def labels(*paragraphs: str) -> str:
    return " ".join(chunk.label for chunk in chunks_of(paragraphs) if chunk.level)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("前言。一、目标(一)多。(二)快。二、措施(一)好。(二)省。", "一、 （一） （二） 二、 （一） （二）"),
        (
            "一、总则。二、任务(一)产业1.甲。2.乙。(二)就业3.丙。4.丁。三、保障(三)领导。(四)经费。",
            "一、 二、 （一） 1. 2. （二） 3. 4. 三、 （三） （四）",
        ),
        ("前言。推动一、二、三产业融合，第一、二产业占比提高。", ""),
        (
            "如下：一、时间5月4日下午2:30二、地点第二会议室三、人员主要负责同志四、要求请准时到会。",
            "一、 二、 三、 四、",
        ),
        ("一、目标。增长5.5%，系统2.0版，床位1.2万张。二、措施。1.甲。2.乙。", "一、 二、 1. 2."),
        ("一、甲。按照第二条第（二）项办理，见（1）式。二、乙。", "一、 二、"),
        ("九、甲。十、乙。", ""),
        ("事项如下：1.2025年任务。2.2026年任务。", "1. 2."),
        ("一、甲。3、5、7月检查。二、乙。", "一、 二、"),
        ("他说：“一、要快。二、要好。”", ""),
        ("一、材料。（1）证件：①身份证；②户口簿。（2）表格。二、时间。", "一、 （1） ① ② （2） 二、"),
        ("一、规划①已经完成。二、城镇化率②达到六成。", "一、 二、"),
        ("一、总体要求二、重点任务（一）加强宣传各村要讲。（二）加强巡查各村要看。", "一、 二、 （一） （二）"),
        ("一、停水时间二、停水范围三、其他事项请互相转告。", "一、 二、 三、"),
        ("一、推进一、二、三产业融合，抓好二、三产业。二、好。三、完。", "一、 二、 三、"),
        ("一、加强领导各村要抓好二、三年内建成园区。", "一、"),
        ("一、职责统筹协调。二、人员组长：江某 副县长三、机制办公室设在水务局。", "一、 二、 三、"),
        ("一、巡查各队每日巡查。二、会商各队周三、周五会商。", "一、 二、"),
        ("（一）先审后批。（二）按照办法（三）办理。", "（一） （二）"),
        ("主旨：东街渠管工程（一）日期：8月4日。（二）时间：九时。（三）电话：12345。", "（一） （二） （三）"),
        ("如下：一、竣工验收务必全部通过二、水权归水利局，电费照旧三、有异议的书面申请。", "一、 二、 三、"),
        ("如下：一、水质达到二、三级标准二、绿化率超过三、四成三、完成任务。", "一、 二、 三、"),
        ("如下：一、水质达到二、三级标准，绿化率超过三、四成。二、完成。", "一、 二、"),
        ("活动安排（一）时间定在周六（二）地点在体育馆（三）对象为全体职工", "（一） （二） （三）"),
        (
            "活动安排（一）时间周六，上午九时（二）地点体育馆，三号门（三）对象全体职工，退休的也可以",
            "（一） （二） （三）",
        ),
        (
            "一、任务（一）改造。管网。（二）换表先换城区（三）巡线每周沿主干管走一遍。二、要求。",
            "一、 （一） （二） （三） 二、",
        ),
        ("一、时间3月5日二、地点第二会议室三、对象全体干部", "一、 二、 三、"),
        ("申请人具备（一）、（二）、（三）项条件。", ""),
        ("补贴标准1.小麦每亩80元，限种粮大户2.玉米每亩60元，散户也可以3.大豆每亩百元", "1. 2. 3."),
        ("补贴标准（1）小麦每亩80元，限种粮大户（2）玉米每亩60元，散户也可以（3）大豆每亩百元", "（1） （2） （3）"),
        ("升级1.0版，2.0版，3.0版系统。附图1，图2，图3。", ""),
        ("申请人符合（一）项（二）项（三）项条件的可以申请。", ""),
        ("对象：符合办法（一）条件的人。（二）条件另行公布。", ""),
        ("一、备耕。二、抓好指导1、下乡包片。2、培训机手。", "一、 二、 1. 2."),
        ("格式见样表1、样表2、样表3。请于月底前报送。", ""),
        ("一、备耕。二、抓好保墒①检修机井；②推广滴灌。", "一、 二、 ① ②"),
        ("途径如下：1.邮箱：river@example.cn2.地址：河街18号3.电话：4223333", "1. 2. 3."),
        ("情况如下：1.软件升级到v2.新版本。2.培训两次。", "1. 2."),
        ("如下：第一部分工作一、普法已开展。二、执法已规范。第二部分问题力量不足。", "第一部分 一、 二、 第二部分"),
        ("如下：第一部分总结了经验。第二部分分析了问题。", ""),
        (
            "第一编总则第一章一般规定第一条为了便民。第二编事项第二章清单第二条公布清单。",
            "第一编 第一章 第一条 第二编 第二章 第二条",
        ),
    ],
)
def test_labels_in_flattened_text(text: str, expected: str) -> None:
    assert labels(text) == expected


def test_labels_at_paragraph_starts_may_have_gaps_and_begin_late() -> None:
    assert labels("一、甲", "文", "三、丙", "文") == "一、 三、"
    assert labels("三、丙", "文", "四、丁", "文") == "三、 四、"


def test_levels_and_parents() -> None:
    chunks = chunks_of(["一、甲", "（一）乙。", "1.丙。", "（1）丁。", "（2）戊。", "2.己。", "二、庚"])
    assert [(chunk.level, chunk.label, chunk.parent) for chunk in chunks[1:]] == [
        (1, "一、", 0),
        (2, "（一）", 1),
        (3, "1.", 2),
        (4, "（1）", 3),
        (4, "（2）", 3),
        (3, "2.", 2),
        (1, "二、", 0),
    ]


def test_a_number_in_a_ring_is_the_deepest_level() -> None:
    chunks = chunks_of(["一、甲", "①乙。", "②丙。", "二、丁", "1.戊。", "①己。", "②庚。"])
    assert [chunk.level for chunk in chunks[1:]] == [1, 5, 5, 1, 3, 5, 5]


def test_chapters_and_articles() -> None:
    text = (
        "第一章总则第一条为了节水，制定本办法。第二条违反第一条的，应当：（一）改正；（二）罚款。"
        "第二章附则第三条即日起施行。"
    )
    assert labels(text) == "第一章 第一条 第二条 （一） （二） 第二章 第三条"


def test_chapters_and_articles_of_an_extract_skip_what_was_left_out() -> None:
    lines = (
        "第一章 总则",
        "第一条 为了节水。",
        "第三章 罚则",
        "第七条 违反第一条的，罚款。",
        "第九条　不服的，可申诉。",
    )
    assert labels(*lines) == "第一章 第一条 第三章 第七条 第九条"
    assert labels(*lines[2:]) == "第三章 第七条 第九条"
    assert labels("第七条拒不改正的，罚款。", "第八条不服的，可申诉。") == "第七条 第八条"
    assert labels(*lines[3:], "一、认真学习。", "二、抓好落实。") == "一、 二、"
    assert labels("第一条 为了节水。", "第二条 应当节约，并按照", "第七条规定报告。") == "第一条 第二条"


def test_chapters_begin_anew_behind_a_table_of_contents() -> None:
    contents = ("目录", "第一章 总则", "第二章 管理", "第三章 附则")
    body = (
        "第一章 总则",
        "第一条 为了节水。",
        "第二章 管理",
        "第二条 应当：",
        "（一）节约；",
        "第三章 附则",
        "第三条 即日施行。",
    )
    whole = "第一章 第一条 第二章 第二条 （一） 第三章 第三条"
    assert labels(*contents, *body) == whole
    assert chunks_of([*contents, *body])[0].paragraphs == contents  # its lines stay text
    assert labels(*body) == whole


def test_the_chapters_of_a_second_document_begin_anew_too() -> None:
    first = ("第一章 总则", "一、为了节水，制定本方案。", "第二章 附则", "二、即日施行。")
    second = ("第一章 总则", "一、为了防火，制定本方案。", "第二章 附则", "二、即日施行。")
    assert labels(*first, *second).split().count("第一章") == 2


def test_half_width_and_spaced_labels_come_out_as_printed() -> None:
    assert labels("(一) 甲。", "( 二 )乙。", "1．丙。", "2．丁。") == "（一） （二） 1. 2."


def test_cells_of_a_table_are_no_outline() -> None:
    table = "序号 | 事项\n1.甲。 | 2.乙。\n一、丙。 | 二、丁。"
    assert labels("一、任务", "任务见表。", table, "二、要求") == "一、 二、"
    assert chunks_of(["一、任务", table, "二、要求"])[1].paragraphs == ("任务", table)


@pytest.mark.parametrize("form", ["{}）", "{})", "{}．"])
@pytest.mark.parametrize("between", ["", "\x1e"])
def test_labels_with_half_a_bracket_or_a_point(form: str, between: str) -> None:
    numbers = "一二三" if form == "{}．" else "123"
    items = between.join(f"{form.format(number)}请各村落实清淤工作。" for number in numbers)
    chunks = chunks_of(f"要求如下：{between}{items}".split("\x1e"))
    assert [chunk.paragraphs for chunk in chunks[1:]] == [("请各村落实清淤工作。",)] * 3
    assert [chunk.label[0] for chunk in chunks[1:]] == list(numbers)


def test_half_a_bracket_inside_of_a_sentence_is_no_label() -> None:
    assert len(chunks_of(["详见附件1）和附件2）的规定，另见图3）。"])) == 1


@pytest.mark.parametrize(
    ("first", "then"), [("{}、", "{}．"), ("{}、", "（{}）"), ("（{}）", "{}."), ("（{}）", "{}）")]
)
@pytest.mark.parametrize("between", ["", "\x1e"])
def test_a_list_that_goes_on_in_another_form(first: str, then: str, between: str) -> None:
    numbers = "一二三四" + ("56" if then in ("{}.", "{}）") else "五六")
    labels = [(first if at < 4 else then).format(number) for at, number in enumerate(numbers)]
    chunks = chunks_of(between.join(f"{label}请各村落实清淤工作。" for label in labels).split("\x1e"))
    assert len(chunks) == 7
    assert len({chunk.level for chunk in chunks[1:]}) == 1


def test_a_list_below_the_fourth_item_stays_below_it() -> None:
    text = "一、甲。二、乙。三、丙。四、丁如下：（一）戊。（二）己。（五）庚。（六）辛。五、壬。"
    assert [chunk.level for chunk in chunks_of([text])[1:]] == [1, 1, 1, 1, 2, 2, 1]


@pytest.mark.parametrize("between", ["", "\x1e"])
def test_sections_between_chapters_and_articles(between: str) -> None:
    lines = (
        "第一章 总则",
        "第一条 为了节水。",
        "第二章 管理",
        "第一节 取水",
        "第二条 应当：",
        "（一）节约；",
        "（二）计量。",
        "第二节 排水",
        "第三条 应当达标。",
        "第三章 附则",
        "第四条 即日施行。",
    )
    chunks = chunks_of(between.join(lines).split("\x1e"))
    assert [chunk.level for chunk in chunks[1:]] == [1, 3, 1, 2, 3, 4, 4, 2, 3, 1, 3]
    assert " ".join(chunk.label for chunk in chunks[1:]) == (
        "第一章 第一条 第二章 第一节 第二条 （一） （二） 第二节 第三条 第三章 第四条"
    )
    assert chunks[8].parent == 3  # the second section is one of the second chapter


def test_books_stand_above_chapters() -> None:
    lines = ("第一编 总则", "第一章 目的", "第一条 为了节水。", "第二编 分则", "第一章 取水", "第二条 应当节约。")
    chunks = chunks_of(lines)
    assert [(chunk.level, chunk.label) for chunk in chunks[1:]] == [
        (1, "第一编"),
        (2, "第一章"),
        (3, "第一条"),
        (1, "第二编"),
        (2, "第一章"),
        (3, "第二条"),
    ]
    assert labels(*(line for line in lines if "条" not in line), *lines).split().count("第一编") == 1  # contents before


def test_parts_of_a_plan_are_its_chapters() -> None:
    lines = ("第一部分 安排", "预防为主。", "第二部分 程序", "一、报告", "一小时内。", "二、处置", "立即组织。")
    assert [chunk.level for chunk in chunks_of(lines)[1:]] == [1, 1, 2, 2]


@pytest.mark.parametrize(
    "text",
    [
        "第一章 安排\x1e第一节课前点名，第二节课后答疑。\x1e第二节课后答疑。\x1e第二章 附则",
        "报告分三部分：第一部分总结，第二部分安排；第三部分保障。",
        "第一部分是总结。\x1e第二部分是安排。",
    ],
)
def test_sections_and_parts_that_a_sentence_speaks_of(text: str) -> None:
    assert not any(label.endswith(("节", "部分")) for label in labels(*text.split("\x1e")).split())


def test_items_that_name_themselves_are_parted_behind_a_figure() -> None:
    text = "如下：一、会议时间：5月6日上午9：30二、会议地点：县政府301三、参会人员：各股室负责人"
    assert labels(text) == "一、 二、 三、"
    assert labels("如下：一、会议时间：上午9：30二、三楼会议室见。") == ""


def test_a_label_behind_a_sentence_is_better_than_one_just_inside_text() -> None:
    chunks = chunks_of(["一、巡查。二、由分管领导三、处室负责人巡查。三、会商。"])
    assert [chunk.paragraphs for chunk in chunks[2:]] == [("由分管领导三、处室负责人巡查。",), ("会商。",)]


def test_items_without_stops_lead_to_one_behind_a_sentence() -> None:
    assert (
        labels("如下：一、定于5月6日二、在县里三、请书记参加四、请早到。五、请勿缺席。") == "一、 二、 三、 四、 五、"
    )


def test_a_day_right_behind_a_number() -> None:
    assert labels("停水如下：", "1、6月16日停水。", "2、6月23日至6月29日检修。", "3、请储水。") == "1. 2. 3."
    assert labels("1、2月停水。", "2、3月检修。") == ""
    assert labels("气温为1.5度，", "次日2.6度。") == ""
