"""Spaces, broken lines, widths and punctuation: text as the office would have printed it."""

import pytest

from reader.capture.plain import plain_blocks
from reader.clean import clean
from tests.corpus.truth import printed_lines, truths


def lines(text: str) -> list[str]:
    return [block.text for block in clean(plain_blocks(text)).blocks]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2025 年 2 月 增长 6.5 %", "2025年2月增长6.5%"),
        ("政 府 工 作 報 告", "政府工作报告"),
        ("(一) 加强领导。", "（一）加强领导。"),
        ("\u3000\u3000各单位\u200b要\u00a0落实。", "各单位要落实。"),
        ("使用 Windows 11 操作系统", "使用Windows 11操作系统"),
        ("read aloud, please", "read aloud, please"),
        ("开展“送欢乐 送文明”活动", "开展“送欢乐 送文明”活动"),
        ("第一章 总则", "第一章 总则"),
        ("附件：1.任务表（2个） 2.名单", "附件：1.任务表（2个） 2.名单"),
        ("４００Ｇ网络、２０２５年", "400G网络、2025年"),
        ("增长１２．５％，达３，４５６．７亿元", "增长12.5%，达3,456.7亿元"),
        ("１．日期：２０２５－０３－０５，８：３０", "1.日期：2025-03-05，8:30"),
        ("比例尺１：５００，气温－５℃，附件１：２０２５年表", "比例尺1:500，气温-5℃，附件1：2025年表"),
        ("Ｅ－ｍａｉｌ：ａ＠ｂ．ｃｎ，１号，２号", "E-mail：a@b.cn，1号，2号"),
        ("“互联网＋”、8：30－9：30、1．范围、５０，增长", "“互联网＋”、8：30－9：30、1．范围、50，增长"),
        ("落实责任｡要抓人､抓事", "落实责任。要抓人、抓事"),
        ("8 : 30 至 17 : 00，增 6 . 5 %，共 1 , 234 人", "8:30至17:00，增6.5%，共1,234人"),
        ("共 1 , 2 0 0 处", "共1,200处"),
        ("2 0 2 5 年 1 2 月，第 1 5 号", "2025年12月，第15号"),
        ("第 一 章  总  则", "第一章 总则"),
        ("Version 2. It is due on May 3.", "Version 2. It is due on May 3."),
        ("加强\ufe0f领导、葛\U000e0100城", "加强领导、葛城"),
        ("蒙古文ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ与ᠬᠠᠭ\u180bᠠ", "蒙古文ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ与ᠬᠠᠭ\u180bᠠ"),
        ("好,一般;差:不行!为何?", "好，一般；差：不行！为何？"),
        ("比例1:1,时间10:30,共1,291个,占66.5%,8个", "比例1:1，时间10:30，共1,291个，占66.5%，8个"),
        ("(试行)和（PPP)", "（试行）和（PPP）"),
        ("1.加强领导(含2项)", "1.加强领导（含2项）"),
        ("见https://example.com/a,b?c=1和a_b@example.com。", "见https://example.com/a,b?c=1和a_b@example.com。"),
        ("举报电话:12345;", "举报电话：12345；"),
        ("int x = 12345;", "int x = 12345;"),
        ("《关于审核<清河区方案(2024年)>的请示》", "《关于审核〈清河区方案（2024年）〉的请示》"),
        ("根据<清河市条例>", "根据《清河市条例》"),
        ('推动"六个工程"和"AI"落地', "推动“六个工程”和“AI”落地"),
        ('say "hello, world" twice', 'say "hello, world" twice'),
        ('屏幕6.1"的手机', '屏幕6.1"的手机'),
        ("”六个工程“和“五个一”", "“六个工程”和“五个一”"),
        ("“关于“三农”问题”和“三农”", "“关于“三农”问题”和“三农”"),
        ("他说：“要落实。“各区说：“好。", "他说：“要落实。“各区说：“好。"),
        ("''六个工程''、``五个一''、〝三农〞、＂双创＂、'两会'", "“六个工程”、“五个一”、“三农”、“双创”、‘两会’"),
        ("it's the bank's 'A' list，5'30\"", "it's the bank's 'A' list，5'30\""),
        ("完成率达100%,同比提高3.2个百分点.要抓好落实.", "完成率达100%，同比提高3.2个百分点。要抓好落实。"),
        ('print("结果:", f(x), "个")', 'print("结果:", f(x), "个")'),
        ("A．必须戴　　B．可以不戴  C．视情况", "A．必须戴 B．可以不戴 C．视情况"),
        ("□是　□否　分为 A、B 两类", "□是 □否分为A、B两类"),
        ("一.范围：全市.", "一.范围：全市。"),
        ("阿不都.热合曼同志，男。", "阿不都.热合曼同志，男。"),
        ("若 a<b 且 c>d", "若a<b且c>d"),
        ("f(x, y) = 1; g(z)", "f(x, y) = 1; g(z)"),
    ],
)
def test_one_line(before: str, after: str) -> None:
    assert lines(before) == [after]


@pytest.mark.parametrize(
    "text",
    [
        "一、提高认识\n各区要高度重视。",
        "各项工作要落实。\n清河市人民政府\n2025年1月2日",
        "现将方案印发给你们。附件：1.清河市方案\n2025-03-10\n各单位：",
        "内容，包括以下几点\n（一）加强领导。",
        "第一段说完了。\n第二段开始。",
        "清河市2025年工作计划\n2025年是关键之年，各项工作要落实。",
        "清河市人民政府办公室\n2025年10月9日印发",
        "“天下兴亡，匹夫有责。”——顾炎武\n“先天下之忧而忧，后天下之乐而乐。”——范仲淹",
        "location / { root /var/www; }\n}\nif (a > b) { return x; }\nelse { y(); }",
    ],
)
def test_lines_that_stay_apart(text: str) -> None:
    assert "\n".join(lines(text)) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("印发《清河市城\n\n市更新规划》，加快推进。", ["印发《清河市城市更新规划》，加快推进。"]),
        ("第三条 养老服务应当坚持政府主导、社会参与的原\n— 3 —\n则，逐步发展。",
         ["第三条 养老服务应当坚持政府主导、社会参与的原则，逐步发展。"]),
        ("各区要落实。推动产\n— 3 —\n业升级，提高效益。", ["各区要落实。推动产业升级，提高效益。"]),
        ("要求各区、\n各部门落实。", ["要求各区、各部门落实。"]),
        ("要求到\n2025年完成。", ["要求到", "2025年完成。"]),
        ("清河市人民政府\n关于下达2025年国民经济和\n社会发展计划的通知\n\n清政发〔2025〕1号",
         ["清河市人民政府关于下达2025年国民经济和社会发展计划的通知", "清政发〔2025〕1号"]),
        ("抄送：市委各部门，清河军分区。\n市人大常委会办公室，市法\n院。\n\n清河市人民政府办公室",
         ["抄送：市委各部门，清河军分区。市人大常委会办公室，市法院。", "清河市人民政府办公室"]),
    ],
)  # fmt: skip
def test_breaks_that_are_healed(before: str, after: list[str]) -> None:
    assert lines(before) == after


@pytest.mark.parametrize("name", sorted(truths()))
def test_headings_of_one_width_are_no_sign_of_narrow_paper(name: str) -> None:
    result = clean(plain_blocks("\n".join(printed_lines(truths()[name]))))
    assert "line-wrap" not in result.repair_counts()


def test_a_text_wrapped_at_a_fixed_width_is_put_together() -> None:
    paragraph = (
        "清河市各区要加强组织领导，明确责任分工，细化工作措施，确保各项任务按时完成，并将落实情况报市政府办公室备案。"
    )
    wrapped = "\n".join(
        line
        for text in [paragraph * 2, paragraph * 3]
        for line in [("　　" + text)[at : at + 22] for at in range(0, len(text) + 2, 22)]
    )
    assert lines(wrapped) == [paragraph * 2, paragraph * 3]


def test_a_healed_block_keeps_its_first_line_and_says_where_it_was_broken() -> None:
    result = clean(plain_blocks("\n\n要求各区、\n\n各部门 落实。"))
    (block,) = result.blocks
    assert (block.line, block.text) == (3, "要求各区、各部门落实。")
    places = {repair.kind: (repair.where, repair.before) for repair in result.repairs}
    assert places == {"page-break": ((3, 5), "\n"), "spacing": ((5, 3), " ")}


def test_a_short_print_with_few_full_lines_is_put_together_by_its_indents() -> None:
    printed = """      《港区作业安全奖惩办法（试行）》已经 2025 年第 11 次总经
理办公会审议通过，现印发给你们，请遵照执行。

      第一章  总  则
      第一条  本办法适用于集团所属各单位及在港区内作业的承包
商、劳务单位。
      第二条  本办法由安全监察部负责解释
      （一）发现重大隐患并及时报告的；

                               平原港务集团有限公司
                                  2025 年 10 月 21 日
"""
    assert lines(printed) == [
        "《港区作业安全奖惩办法（试行）》已经2025年第11次总经理办公会审议通过，现印发给你们，请遵照执行。",
        "第一章 总则",
        "第一条 本办法适用于集团所属各单位及在港区内作业的承包商、劳务单位。",
        "第二条 本办法由安全监察部负责解释",
        "（一）发现重大隐患并及时报告的；",
        "平原港务集团有限公司",
        "2025年10月21日",
    ]


def test_titles_and_numbers_of_one_width_are_no_wrapped_text() -> None:
    page = (
        "关于龙潭路雨污管网改造工程施工期间交通管制的公告",
        "海住建公告〔2025〕第3号",
        "一、管制时间：2025年11月5日0时至2026年1月31日24时",
        "二、管制路段：龙潭路（建设路至滨河大道那一段）",
        "三、过往车辆和行人请服从现场管理人员指挥。敬请谅解。",
        "特此公告。",
    )
    assert lines("\n".join(page)) == list(page)


def test_a_scan_that_lost_its_indents_has_shorter_first_lines() -> None:
    text = (
        "去年，各地认真落实各项工作的要求\n部署，扎实推进病虫防治五年攻坚行动，取得\n明显成效。现将有关情况通报如下。\n"
        "共有八个县、六十三个乡镇发生了虫\n害，面积比上年下降九个百分点以上，全年拔\n除疫点四百一十二个，没有新的疫区发生，也\n没有反弹。"
    )
    assert lines(text) == [
        "去年，各地认真落实各项工作的要求部署，扎实推进病虫防治五年攻坚行动，取得明显成效。现将有关情况通报如下。",
        "共有八个县、六十三个乡镇发生了虫害，面积比上年下降九个百分点以上，全年拔除疫点四百一十二个，没有新的疫区发生，也没有反弹。",
    ]


def test_a_heading_over_a_lead_in_is_no_list_of_addressees() -> None:
    assert lines("三、2025年工作打算\n下一步，我区将抓好以下工作：\n1.改造管网。") == [
        "三、2025年工作打算", "下一步，我区将抓好以下工作：", "1.改造管网。"
    ]  # fmt: skip


def test_rows_of_one_width_are_no_wrapped_text() -> None:
    rows = [
        f"{name} 清河市第{number}中学高级教师先进工作者"
        for name, number in zip("赵钱孙李周吴郑王", "一二三四五六七八", strict=True)
    ]
    assert lines("\n".join(row[0] + "某某" + row[1:] for row in rows)) == [row[0] + "某某" + row[1:] for row in rows]


def test_the_head_of_every_page_goes_with_the_page_numbers() -> None:
    page = "云岭公报 2025 · 36\n"
    text = f"{page}各区人民政府：\n各区要高度重视，请抓好治理现\n· 17 ·\n{page}场的工作，并于年底前报告。\n2025年3月6日"
    assert lines(text) == ["各区人民政府：", "各区要高度重视，请抓好治理现场的工作，并于年底前报告。", "2025年3月6日"]


def test_bare_figures_of_two_pages() -> None:
    page = [f"{label}各单位要抓好落实。" for label in ("一、", "二、", "三、", "四、", "五、")]
    assert lines("\n".join([*page, "1", *page, "2"])) == page * 2
    assert lines("\n".join([*page, "1", *page, "3"])) == [*page, "1", *page, "3"]


def test_a_head_without_a_figure_goes_where_it_stands_beside_page_numbers() -> None:
    head, first, second = (
        "青石区年鉴规范",
        "第一条 为了规范年鉴编纂工作，提高质量，发挥年鉴存史资政的",
        "作用，制定本规范。",
    )
    third, fourth = "第二条 各单位应当明确专人负责年鉴资料的收集、整", "理和报送工作。"
    text = "\n".join([head, first, "- i -", head, second, third, "- ii -", head, fourth])
    assert lines(text) == [head, first + second, third + fourth]


def test_an_indented_date_does_not_go_on_in_the_title_below() -> None:
    text = (
        "    现将办法印发给清河市各学校各单位，请结合\n实际执行。\n"
        + " " * 30
        + "清河市教育局\n"
        + " " * 30
        + "2025年9月1日\n"
    )
    text += "清河市课后服务管理办法（试行）\n    第一条 为规范服务，制定本办法。\n    第二条 本办法自公布之日起施行。"
    assert lines(text)[2:4] == ["2025年9月1日", "清河市课后服务管理办法（试行）"]


def test_behind_who_printed_a_document_and_when_a_new_one_may_begin() -> None:
    lines = ["请检修。抄送：县公安局。平川县水务局2025年2月12日印发", "平川县教育局关于放假的通知", "各学校：请放假。"]
    assert [block.text for block in clean(plain_blocks("\n".join(lines))).blocks] == lines


NUMBERS = ("— 3 —", "- iv -", "—三—", "Page 3 of 8", "3 of 8", "P. 3", "3", "III", "第3页 / 共8页", "－３－")
NUMBERS_WITHIN = ("— 3 —", "- 3 -", " 第3页 共8页 ", "共8页/第3页", " —3— ")


@pytest.mark.parametrize("number", [*(f"\n{number}\n" for number in NUMBERS), "\n\n第3页\n\n", *NUMBERS_WITHIN])
def test_page_numbers_in_the_middle_of_a_word(number: str) -> None:
    text = f"各单位要高度重视，切实加强组织领{number}导，落实工作责任。"
    assert lines(text) == ["各单位要高度重视，切实加强组织领导，落实工作责任。"]


@pytest.mark.parametrize(
    "text",
    [
        "据统计，全市现有登记在册的学生\n345\n人，比上年增加。",
        "项目名称\n3\n万元，已付。",
        "见合同第3页，共8页装订。",
        "住A区-3-单元，电话-1-号。",
        "会议指出，全市上下要认真贯彻。\n3\n各单位要落实，抓紧。",
    ],
)
def test_figures_that_are_no_page_numbers(text: str) -> None:
    assert "\n".join(lines(text)) == text


@pytest.mark.parametrize(("pages", "figure", "left"), [(1, 1, 2), (3, 3, 2), (1, 3, 3), (4, 1, 3)])
def test_a_figure_that_stands_once_is_a_page_number_behind_as_many_pages(pages: int, figure: int, left: int) -> None:
    page = "各单位要按照职责分工抓好落实，遇到重要情况及时报告。" * 20
    assert len(lines(f"{page * pages}\n{figure}\n县农业农村局负责解释本通知。")) == left
