"""Who signed and when: days in figures, a day above its office, posts, seals, several offices on one flattened line."""

import pytest

from tests.notice.one import notice_of_lines, notices_of_lines, opening

HEAD = ("关于清理河道的通知", "各镇人民政府：")
BODY = "请各镇抓好落实。"


@pytest.mark.parametrize(
    "tail",
    [
        ("松原县水务局", "2019.4.2"),
        ("松原县水务局 2019.4.2",),
        ("松原县水务局（公章）", "2019-4-2"),
        ("2019年4月2日", "松原县水务局（盖章）"),
        ("2019.4.2", "松原县水务局"),
        ("松原县水务局（盖章）2019年4月2日",),
    ],
)
def test_the_day_beside_the_office_is_that_of_signing(tail: tuple[str, ...]) -> None:
    notice = notice_of_lines(*HEAD, BODY, *tail)
    assert (notice.issuer, notice.issued, notice.published) == ("松原县水务局", "2019-04-02", None)
    assert "".join(notice.signed) == "".join(tail).replace(" ", "")
    assert opening(notice) == (BODY,)


@pytest.mark.parametrize(
    "tail",
    [
        "松原县水务局2019.4.2",
        "松原县水务局（印）2019年4月2日",
        "2019年4月2日松原县水务局（印）",
        "2019年4月2日松原县水务局",
    ],
)
def test_the_same_glued_to_the_text(tail: str) -> None:
    for note in ("", "（此件公开发布）"):
        notice = notice_of_lines(*HEAD, f"{BODY}{tail}{note}")
        assert (notice.issuer, notice.issued, notice.openness) == ("松原县水务局", "2019-04-02", note.strip("（）"))
        assert opening(notice) == (BODY,)


def test_a_day_in_figures_that_no_office_stands_beside_is_one_of_the_page() -> None:
    notice = notice_of_lines(*HEAD, BODY, "2019.4.2")
    assert (notice.issued, notice.published) == (None, "2019-04-02")


def test_the_day_of_the_page_does_not_cut_a_notice_in_two() -> None:
    (notice,) = notices_of_lines(HEAD[0], "2019-04-08", HEAD[1], BODY, "松原县水务局", "2019.4.2", "（此件公开发布）")
    assert (notice.issued, notice.published, notice.openness) == ("2019-04-02", "2019-04-08", "此件公开发布")


def test_notices_that_all_end_so_stay_several() -> None:
    one = (*HEAD, "请各镇抓好河道清理工作的落实，按月报送进展情况。", "松原县水务局", "2019-04-02")
    other = (
        "关于植树的通知",
        "各村民委员会：",
        "请各村组织春季植树，确保成活率，按时报送进展。",
        "松原县水务局",
        "2019-04-09",
    )
    assert [notice.published for notice in notices_of_lines(*one, *other)] == ["2019-04-02", "2019-04-09"]


def test_a_month_below_an_office_signs_without_a_day() -> None:
    notice = notice_of_lines(*HEAD, BODY, "松原县水务局", "2019年4月")
    assert (notice.issuer, notice.issued, notice.signed) == ("松原县水务局", None, ("松原县水务局", "2019年4月"))
    assert opening(notice) == (BODY,)
    assert opening(notice_of_lines(*HEAD, BODY, "统计范围为2018年1月至2019年4月"))[-1].endswith("2019年4月")


@pytest.mark.parametrize(
    "post", ["自治区主席 何川", "代理县长 何川", "松原县人民政府县长 何川", "县 长：何川", "院长 何 川", "总理 何川"]
)
def test_who_signs_for_the_office(post: str) -> None:
    notice = notice_of_lines("松原县人民政府令", "第3号", "现公布办法。", post.replace("县 长", "县长"), "2019年4月2日")
    assert notice.signed == (post.replace("县 长", "县长"), "2019年4月2日")
    assert opening(notice) == ("现公布办法。",)


def test_offices_side_by_side_behind_a_sentence_all_sign() -> None:
    notice = notice_of_lines(*HEAD, f"{BODY}松原县水务局 松原县林业局 2019年4月2日")
    assert (notice.issuer, opening(notice)) == ("松原县水务局 松原县林业局", (BODY,))


def test_whom_to_ask_is_no_part_of_the_office_below_the_day() -> None:
    ask = "（联系人：何川，电话：2580752）"
    notice = notice_of_lines(*HEAD, BODY, "2019年4月2日", f"松原县水务局{ask}")
    assert (notice.issuer, notice.openness, opening(notice)) == ("松原县水务局", "", (BODY, ask))


@pytest.mark.parametrize(
    "contact",
    ["联系人：江某；联系电话：0951-8866123", "（联系人：江某，电话8866123）", "咨询电话：8866123", "承办单位：办公室"],
)
def test_whom_to_ask_stands_behind_the_day_of_a_flattened_document(contact: str) -> None:
    notice = notice_of_lines("".join((*HEAD, BODY, "松原县水务局2019年4月2日", contact)))
    assert (notice.issuer, notice.issued) == ("松原县水务局", "2019-04-02")
    assert opening(notice) == (BODY, contact)


def test_a_day_in_a_sentence_with_a_field_behind_it_signs_nothing() -> None:
    text = f"{BODY}本方案自2019年4月2日咨询电话：8866123开通时施行，请各镇遵照。"
    assert notice_of_lines(*HEAD, text).issued is None


def test_a_list_of_files_stands_behind_the_day_of_a_flattened_document() -> None:
    notice = notice_of_lines("".join((*HEAD, BODY, "松原县水务局2019年4月2日附件下载：任务表.docx")))
    assert (notice.issuer, notice.issued) == ("松原县水务局", "2019-04-02")
    assert (notice.attachments, opening(notice)) == (("任务表.docx",), (BODY,))


@pytest.mark.parametrize("last", ["地址：滨河路6号", "邮箱：river@example.cn", "监督电话：12345（工作日）"])
def test_the_office_of_the_title_signs_behind_a_field(last: str) -> None:
    notice = notice_of_lines(f"松原县水务局关于清理河道的公告现将名单公示。{last}松原县水务局2019年4月2日")
    assert (notice.issuer, notice.issued) == ("松原县水务局", "2019-04-02")
    assert opening(notice) == (f"现将名单公示。{last}",)


def test_the_last_words_of_a_notice_are_no_part_of_the_office() -> None:
    notice = notice_of_lines("关于清理河道的公告河道定于4月清理。特此公告松原县水务局2019年4月2日")
    assert (notice.issuer, opening(notice)) == ("松原县水务局", ("河道定于4月清理。特此公告",))


def test_two_offices_sign_where_the_second_is_that_of_the_title() -> None:
    text = "现公布名单。柳荫县水务局松原县水务局2019年4月2日"
    assert notice_of_lines("松原县水务局关于清理河道的公告", text).issuer == "柳荫县水务局 松原县水务局"


def test_a_day_in_the_text_does_not_sign_above_an_office_and_its_day() -> None:
    told = ("一、清理时间", "2019年5月6日", "二、清理范围", "北河全段。")
    notice = notice_of_lines(*HEAD, BODY, *told, "松原县水务局", "2019年4月2日")
    assert (notice.issuer, notice.issued) == ("松原县水务局", "2019-04-02")
    assert [section.paragraphs for section in notice.sections][1:] == [("2019年5月6日",), ("北河全段。",)]
    annexed = ("2019年4月2日", "附件：办法", "松原县水务局", "2018年1月3日")
    assert notice_of_lines(*HEAD, "请各镇抓好落实", *annexed).issued == "2019-04-02"
    assert notice_of_lines(*HEAD, BODY, *annexed[:1], *annexed[2:]).issued == "2019-04-02"


@pytest.mark.parametrize("day", ["2025年4月23日（星期三）", "2025年4月23日9:00", "2025-04-23", "2025.4.23"])
@pytest.mark.parametrize(
    ("first", "second"),
    [("一、会议时间", "二、会议地点"), ("1.会议时间", "2.会议地点"), ("一、会议时间：", "二、会议地点：")],
)
def test_the_day_of_a_section_is_its_text(first: str, second: str, day: str) -> None:
    text = ["各县人民政府：", "现将会议事项通知如下：", first, day, second, "市图书馆"]
    notice = notice_of_lines("清河市人民政府关于召开会议的通知", *text, "清河市人民政府", "2025年4月10日")
    assert (notice.issuer, notice.issued, notice.published) == ("清河市人民政府", "2025-04-10", None)
    assert [section.paragraphs for section in notice.sections[1:]] == [(day,), ("市图书馆",)]


def test_where_nobody_signs_the_day_of_a_section_is_no_day_of_signing() -> None:
    notice = notice_of_lines("关于召开会议的通知", "一、会议时间", "2025年4月23日", "二、会议地点", "市图书馆。")
    assert notice.issued is None
    assert notice_of_lines("关于停水的通知", "一、抓好落实", "二、及时报告", "2025年4月23日").issued == "2025-04-23"


def test_a_day_of_the_week_is_no_note_on_openness() -> None:
    notice = notice_of_lines("关于停水的通知", "今日停水。", "清河市水务局", "2025年4月23日（星期三）")
    assert (notice.issued, notice.openness) == ("2025-04-23", "")
    assert "星期三" in "".join(paragraph for section in notice.sections for paragraph in section.paragraphs)


@pytest.mark.parametrize("office", ["松原动物园", "松原市人民公园", "松原机场", "松原少年宫"])
def test_places_that_sign(office: str) -> None:
    notice = notice_of_lines("关于调整开放时间的公告", "各位游客：", "自五月起延长一小时。", office, "2019年4月2日")
    assert (notice.issuer, notice.issued) == (office, "2019-04-02")


@pytest.mark.parametrize(
    "above", [(BODY,), (BODY, "附件：河道清理任务表"), (BODY, "附件：1.河道清理任务表", "2.登记表")]
)
def test_who_signs_below_the_text_on_a_line_of_its_own_needs_no_word_of_an_office(above: tuple[str, ...]) -> None:
    notice = notice_of_lines(*HEAD, *above, "松原县少年宫", "2019年4月2日")
    assert (notice.issuer, notice.signed) == ("松原县少年宫", ("松原县少年宫", "2019年4月2日"))
    assert opening(notice) == (BODY,)
    assert "".join(notice.attachments).endswith("松原县少年宫") is False


@pytest.mark.parametrize(
    "lines",
    [
        ("附件：松原县河道清理任务及", "松原县少年宫登记表"),
        (f"{BODY}地点：", "松原县人民广场"),
        (BODY, "特此通报松原县全境"),
        (BODY, "河堤外的农场边"),
    ],
)
def test_other_lines_above_a_day_do_not_sign(lines: tuple[str, ...]) -> None:
    assert notice_of_lines(*HEAD, *lines, "2019年4月2日").issuer == ""
