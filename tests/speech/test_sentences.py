import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.speech.sentences import sentences_of

GOLD = [
    "今天开会。|明天放假。",
    "真的吗？！|是的。",
    "他问：“什么时候开始？”|大家都不知道。",
    "会议强调：“要抓落实。|要见实效，要把各项工作任务不折不扣地落到实处，让群众满意。”|会议指出，工作要细。",
    "以“你好！北方。”为主题开展活动。|欢迎参加。",
    "（此件公开发布。）",
    "认真落实（详见附件。）并上报。|谢谢。",
    "增长23.5个百分点。|下降0.5%。",
    "1.加强领导。|2.压实责任。",
    "一是抓好生产；二是抓好安全；三是抓好防疫。|请遵照执行。",
    "等等……|还有很多。",
    "……",
    "标题没有句号\n|正文有句号。\n\n|第二段",
    "第一行\r\n|第二行",
    "用半角句号结束.|",
    "See www.gov.cn for more.|",
    "《通知（试行）》已印发。|请执行。",
    "“好。”|“不好。”",
    "版本2.0版已上线！|欢迎使用。",
    "时间：8:30—17:30。|地点：三楼。",
    "他说：“明天见。”，然后走了。",
    "会议指出：“要坚持‘人民至上。生命至上。’的理念。”|随后进行了讨论。",
    "任务：1.加强领导。|2.压实责任。|3.严格考核。",
    "1.总体要求\n|（一）指导思想。|以人民为中心。",
    "Hello world.| This is a test!| Is it?| Yes.",
    "See Dr. Smith at 3.5 p.m. today.| Then go.",
    "登录https://www.example.gov.cn/a.b/c.html查询。|谢谢",
    "网址：www.example.gov.cn。|电话：12345。",
    "「……」",
    "你好🙂。|再见👋！",
    "𪚥𪚥。|你好",
    "今天\x00开会\x07。|明天休息。",
    "他说：“好。”。|我走了。",
    "“好！”他说。|“再见。”",
    "等等……|等等。",
    "真的？！|是吗？？？|好的!!!",
    "注：①本表为预计数。|②单位：万元。",
    "项目：供水；金额：5.5万元；期限：3年",
    "《通知》。|《意见》。",
    "第一条 本办法适用于本市。|第二条 略。",
    "A.选项一。|B.选项二。",
    "他问：“是吗？”|她答：“‘是。’他说的。”",
]


@pytest.mark.parametrize("gold", GOLD)
def test_gold(gold: str) -> None:
    text = gold.replace("|", "")
    wanted = [piece.strip() for piece in gold.split("|") if piece.strip()]
    assert [text[start:end] for start, end in sentences_of(text)] == wanted


@given(st.text("甲乙丙1.。！？，；：“”（）《》\n a…", max_size=80))
def test_every_visible_character_is_in_exactly_one_sentence(text: str) -> None:
    spans = sentences_of(text)
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert all("\n" not in text[start:end] for start, end in spans)
