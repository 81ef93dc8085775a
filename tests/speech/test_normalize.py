import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.speech.model import Spoken
from reader.speech.normalize import to_spoken

TABLE = Path(__file__).resolve().parents[2].parent / "shared" / "tables" / "spoken.tsv"

# Our own cases, by class; the shared table is read where it is there. Punctuation counts here: it is the rhythm.
CASES = """
year|一九八五年到一九九零年|1985年—1990年
year|二零二四到二零二五学年|2024/2025学年
year|二零二零到二一赛季|2020-21赛季
year|公元前二二一年|公元前221年
year|九零后和零零后|90后和00后
year|近两千年历史|近2000年历史
year|二零二五级新生两千零二十五名|2025级新生2025名
year|二零二五年|二〇二五年
date|二零二四年十二月三十一日|2024-12-31
date|二零二四年三月到二零二五年六月|2024.03—2025.06
date|一到二月|1-2月
date|三月五日到八日|3月5日-8日
date|五号到八号|5号-8号
time|十一月十五日八点|11月15日08:00
time|十八点到次日六点|18:00-次日6:00
time|零点|00:00
time|二十三点五十九分五十九秒|23:59:59
ratio|比例为一比二点五|比例为1:2.5
ratio|三比二比一|3:2:1
document|国发二零二三十五号|国发〔2023〕15号
document|教基厅函二零二一三号|教基厅函（2021）3号
percent|百分之五到百分之八|5-8%
percent|增长负百分之三点二|增长-3.2%
percent|千分之零点三|0.3‰
percent|两个百分点|2个百分点
magnitude|两亿两千万|2亿2000万
magnitude|一点二万亿|1.2万亿
two|二年级两名学生在二楼|2年级2名学生在2楼
two|二季度两次，第二次|2季度2次，第2次
two|两到三个月|2—3个月
two|二月二日两点|2月2日2点
range|零下十到零下五摄氏度|-10~-5℃
range|第三到五条|第3—5条
range|周一到周五|周一—周五
range|一到三类|Ⅰ—Ⅲ类
hotline|幺二三幺五|12315
hotline|致电幺二三九三或幺二三二九|致电12393或12329
hotline|幺幺九消防宣传日有一百一十九人|119消防宣传日有119人
phone|零幺零六六五五四四三三|010-6655 4433
phone|四零零八零零幺二三四|400 800 1234
phone|加八六幺三八幺二三四五六七八|+86 13812345678
road|国道幺幺零线和G六十五|国道110线和G65
road|三零二路公交车，一路公交车|302路公交车，1路公交车
code|COVID十九、C九一九、A四纸、B十二|COVID-19、C919、A4纸、B12
code|九八五高校|985高校
code|GB T九七零四，二零一二|GB/T 9704-2012
code|一九二点一六八点一点一|192.168.1.1
code|三加二|“3+2”
id|编号：零零二三|编号：0023
id|京ICP备零五零七零二一八号杠二|京ICP备05070218号-2
money|二点五亿美元|US$2.5亿
money|一千元|￥1,000.00
money|二十元每人每天|20元/人·天
money|单位：元每吨|单位：元/吨
unit|二十万千瓦时|20万kW·h
unit|三十五微克每立方米|35μg/m³
unit|北纬四十度三十分|北纬40°30′
unit|六百毫米乘六百毫米|600mm×600mm
unit|克每千瓦时|g/kWh
fraction|一又二分之一|1又1/2
fraction|二分之一|½
roman|四级响应|IV级响应
symbol|大于等于六十分|≥60分
symbol|一点二乘十的四次方|1.2×10⁴
heading|一，总体|1．总体
heading|十二，健全|（十二）健全
heading|第五条|第(五)条
heading|一，加强|①加强
latin|A and B|A&B
latin|Hello，world。|Hello, world.
address|www点gov点cn|www.gov.cn
fullwidth|二零二五年百分之五十|２０２５年５０％
mark|重点|★重点
quote|幺二三四五，市民热线|“12345”（市民热线）
""".strip().splitlines()


def bare(spoken: str) -> str:
    return "".join(character for character in spoken if character.isalnum()).replace("至", "到")


@pytest.mark.parametrize("case", CASES, ids=[case.split("|")[2] for case in CASES])
def test_written_forms_by_class(case: str) -> None:
    _class, spoken, written = case.split("|")
    assert to_spoken(written).text == spoken


@pytest.mark.shared
@pytest.mark.skipif(not TABLE.exists(), reason="the shared tables are not beside this checkout")
def test_the_shared_table_is_said_right_to_the_last_row() -> None:
    wrong = []
    for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        written, spoken, _class, *others = line.split("\t")
        right = {bare(form) for form in (spoken, *";".join(others).split(";")) if form}
        got = to_spoken(written).text
        if bare(got) not in right:
            wrong.append((written, got, spoken))
    assert wrong == []


def check_map(text: str, spoken: Spoken) -> None:
    source = said = 0
    for s0, s1, p0, p1 in spoken.map:
        assert (s0, p0) == (source, said)
        assert s1 >= s0
        assert p1 >= p0
        assert (s1 - s0) + (p1 - p0) > 0
        source, said = s1, p1
    assert (source, said) == (len(text), len(spoken.text))


PARTS = st.sampled_from(
    [
        "2025",
        "年",
        "〔",
        "〕",
        "21",
        "号",
        "-",
        "—",
        "～",
        "12.5",
        "%",
        "‰",
        "℃",
        "1,234.50",
        ":",
        "3",
        "/",
        "元",
        "人",
        "（",
        "）",
        "(",
        "一",
        ")",
        "《",
        "》",
        "“",
        "”",
        "12345",
        "热线",
        "G",
        "0616",
        "kW·h",
        "Ⅲ",
        "类",
        "第",
        "2",
        "家",
        "¥",
        "+",
        "×",
        ".",
        ",",
        "、",
        "。",
        "①",
        "½",
        "³",
        "…",
        "\n",
        "你好",
        "GDP",
        "@",
        "&",
        "#",
        "°",
        "′",
        "万",
        "亿",
        "·",
        "13812345678",
        "②",
        "𪚥",
        "😀",
        "á",
        "\x00",
        "\t",
        "－",
        "１",
        "％",
        "至",
        "××",
        "转",
        "5 000",
        "5\u2009000",
        "+86-471-1234567",
        "138****8000",
        "#1",
        "2.10月",
        "XX",
        "二O二五",
        "AAAA级",
        "3.15",
        "2025.3.6",
        "(人·天)",
        "USD",
        "kWh",
        "http://a.cn",
        "x",
    ]
)


@given(st.lists(PARTS, max_size=30).map("".join) | st.text())
def test_the_map_covers_both_texts_without_a_gap(text: str) -> None:
    check_map(text, to_spoken(text))


@given(st.integers(0, 10**20).map(str))
def test_a_number_is_one_row(digits: str) -> None:
    text = f"共{digits}个"
    spoken = to_spoken(text)
    check_map(text, spoken)
    rows = [row for row in spoken.map if row[1] > 1 and row[0] <= len(digits)]
    assert rows[0][:2] == (1, 1 + len(digits))


@given(st.text("，。、；：！？（）()《》“”‘’—…【】[]〔〕·", max_size=40))
def test_punctuation_is_never_named(text: str) -> None:
    assert not any(character.isalnum() for character in to_spoken(text).text)


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)))
def test_plain_chinese_stays_as_it_is(text: str) -> None:
    assert to_spoken(text).text == text


def test_no_row_is_longer_than_an_utterance() -> None:
    for text in ("1" * 400, "0." + "3" * 300, "a" * 500, "http://www." + "a.b/" * 60 + "c"):
        spoken = to_spoken(text)
        check_map(text, spoken)
        assert max(p1 - p0 for _s0, _s1, p0, p1 in spoken.map) <= 60


def test_speed_and_linearity() -> None:
    """150,000 characters a second are asked for; a quarter of that is asserted, for slow and busy machines."""
    paragraph = (
        "按照《关于推进养老服务发展的意见》（示例发〔2019〕5号），到2025年底前，全市建成120个中心，覆盖率95%以上。"
    )

    def seconds(times: int) -> float:
        begin = time.process_time()
        to_spoken(paragraph * times)
        return time.process_time() - begin

    seconds(10)
    small, large = min(seconds(100) for _ in range(3)), seconds(1000)
    assert len(paragraph) * 1000 / large > 37_500
    assert large < small * 10 * 3


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("表1-1", "表一杠一"),
        ("NMG-2025-001", "NMG二零二五杠零零一"),
        ("0471-4606060、4606061", "零四七幺四六零六零六零、四六零六零六幺"),
        ("10^3", "十的三次方"),
        ("PM₂.₅", "PM二点五"),
        ("1/10000", "一万分之一"),
        ("温度-5℃", "温度零下五摄氏度"),
        ("歼-20", "歼二十"),
    ],
)
def test_strokes_and_small_figures(written: str, spoken: str) -> None:
    assert to_spoken(written).text == spoken


@pytest.mark.parametrize("sign", [*"\x00\x07\x1b\x7f\u2028\u200b\u202e\ufeff\ue123☆■", "\U0001f600", "\ud83d"])
def test_what_has_no_reading_is_passed_over_and_keeps_its_place(sign: str) -> None:
    spoken = to_spoken(f"安全{sign}通道")
    assert spoken.text.strip("。，").replace("。", "") == "安全通道"
    assert [row[:2] for row in spoken.map] == [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]


def test_no_run_of_marks_takes_more_than_its_length() -> None:
    """Runs that a rule may look along again and again: four times as long may not take ten times as long."""

    def seconds(text: str) -> float:
        begin = time.process_time()
        to_spoken(text)
        return time.process_time() - begin

    slow = []
    for part in (
        "100 ",
        "1234567-",
        "1.",
        "1,000,",
        "*",
        "×",
        "X",
        "（",
        "人/",
        "2025-",
        "kW·",
        "mg/",
        "I、",
        "12345、",
        "第1、",
    ):
        short = max(min(seconds((part * 1500)[:1500]) for _ in range(3)), 0.005)
        if min(seconds((part * 6000)[:6000]) for _ in range(3)) > short * 10:
            slow.append(part)
    assert slow == []
