"""What a browser would show of odd, old and broken pages, and nothing that it would not."""

import time

import pytest

from reader.base.errors import BadInputError
from reader.capture import Block, Mend
from reader.capture.html import html_blocks
from reader.clean import clean

NOTICE = "现将供水管网改造有关事项通知如下，请各单位认真贯彻执行。"


def page(body: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def texts(body: str, head: str = "") -> list[str]:
    """What is shown: the blocks without a role."""
    return [block.text for block in html_blocks(page(body, head)) if not block.role]


def set_aside(body: str) -> dict[str, str]:
    return {block.text: block.role for block in html_blocks(page(body)) if block.role}


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        # lists: what the browser prints before the items
        ("<ol><li>甲<li>乙</ol>", ["1. 甲", "2. 乙"]),
        ("<ol start=3><li>甲</li><li>乙</li></ol>", ["3. 甲", "4. 乙"]),
        ("<ol reversed><li>甲<li>乙<li>丙</ol>", ["3. 甲", "2. 乙", "1. 丙"]),
        ("<ol reversed start=9><li>甲<li>乙</ol>", ["9. 甲", "8. 乙"]),
        ("<ol><li value=5>甲<li>乙</ol>", ["5. 甲", "6. 乙"]),
        ("<ol type=a><li>甲<li>乙</ol>", ["a. 甲", "b. 乙"]),
        ("<ol type=I><li>甲<li>乙</ol>", ["I. 甲", "II. 乙"]),
        ('<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>', ["一、甲", "二、乙"]),
        ('<ol style="list-style : none inside"><li>甲</ol>', ["甲"]),
        ('<ol><li style="list-style-type:none">甲</li><li>乙</li></ol>', ["甲", "2. 乙"]),
        ("<ol><li>一、甲<li>（二）乙<li>3．丙<li>第四条 丁</ol>", ["一、甲", "（二）乙", "3．丙", "第四条 丁"]),
        ("<ol><li><p>甲</p><p>续</p></li><li><b>乙</b></li></ol>", ["1. 甲", "续", "2. 乙"]),
        ("<ol><li>甲<ul><li>子</li></ul></li><li>乙</li></ol>", ["1. 甲", "子", "2. 乙"]),
        ("<ol><li>甲<ol type=a><li>子<li>丑</ol><li>乙</ol>", ["1. 甲", "a. 子", "b. 丑", "2. 乙"]),
        ("<ul><li>甲</ul>", ["甲"]),
        ("<ol start=x><li value=-999999>甲</ol>", ["1. 甲"]),
        # sup and sub, ruby, formulas
        ("<p>10m<sup>2</sup>，10<sup>5</sup>株，注<sup>①</sup>说明<sup>[1]</sup></p>", ["10m²，10⁵株，注①说明[1]"]),
        ("<p>CO<sub>2</sub>与PM<sub>2.5</sub></p>", ["CO2与PM2.5"]),
        ("<p><math><mi>x</mi><mo>=</mo><mn>3</mn><annotation>x=3</annotation></math>时</p>", ["x=3时"]),
        ("<svg><title>图</title><text x=1>供水</text><desc>说明</desc></svg>", ["供水"]),
        # lines
        ("<pre>一、时间\n3月6日\n\n二、地点</pre>", ["一、时间", "3月6日", "二、地点"]),
        ("<p style='white-space: pre-wrap'>甲\n乙</p>", ["甲", "乙"]),
        ("<p>甲\n乙</p>", ["甲 乙"]),
        ("甲<br>乙<br/><br>丙<BR>丁</br>戊", ["甲", "乙", "丙", "丁", "戊"]),
        ("<dl><dt>时间<dd>3月6日<dt>地点<dd>广场</dl>", ["时间\t3月6日\n地点\t广场"]),
        ("<dl><dt>依据<dd>甲法<dd>乙条例<dt>机构<dd>水利局</dl>后", ["依据\t甲法\n\t乙条例\n机构\t水利局", "后"]),
        ("<dl><div><dt>时间<dd>三月</div><div><dt>地点<dd>广场</div></dl>", ["时间\t三月\n地点\t广场"]),
        # what has its colon, more paragraphs, no text beside it, links, or another list inside stays as it stands
        ("<dl><dt>时间：<dd>3月6日<dt>地点：<dd>广场</dl>", ["时间：", "3月6日", "地点：", "广场"]),
        ("<dl><dt>题<dd><p>一</p><p>二</p><dt>文<dd>三</dl>", ["题", "一", "二", "文", "三"]),
        ("<dl><dt>甲<dt>乙<dd>丙<dt>丁<dd>戊</dl>", ["甲", "乙", "丙", "丁", "戊"]),
        ("<dl><dt><a>题一</a><dd>2025-01-01<dt><a>题二</a><dd>2025-01-02</dl>", ["2025-01-01", "2025-01-02"]),
        ("<dl><dt>甲<dd><dl><dt>内<dd>里</dl><dt>丁<dd>戊</dl>后", ["甲", "内", "里", "丁", "戊", "后"]),
        ("<table><tr><td>a<td><dl><dt>x<dd>y</dl><td>c<tr><td>1<td>2<td>3</table>", ["a\tx y\tc\n1\t2\t3"]),
        ("<p>甲<p>乙</p>丙</p>丁", ["甲", "乙", "丙", "丁"]),
        # scripts and styles stand in a line and end none
        ("<p>浏览<script>n()</script>次<style>b{}</style>，<template>x</template>来源</p>", ["浏览次，来源"]),
        # marks of the format itself
        ("<p>甲<!-- 注 -->乙<!-->丙<!-->丁--><!---->戊</p>", ["甲乙丙丁-->戊"]),
        ("<!--[if mso]><p>坏</p><![endif]--><![if !mso]><p>甲</p><![endif]>", ["甲"]),
        ("<p>甲<![CDATA[3<5 & 乙]]>丙</p>", ["甲3<5 & 乙丙"]),
        ("<p>甲<!-- 没有结尾<p>乙</p>", ["甲 没有结尾", "乙"]),
        ("<p>&#25552;&#x9192;&nbsp;A&ampB &lt;甲&gt;</p>", ["提醒\xa0A&B <甲>"]),
        ("<base href='//x'><p>甲<o:p></o:p><wbr>乙</p>", ["甲乙"]),
        ("<table><caption>安排</caption><tr><td>河东<td>8时</table>", ["安排", "河东\t8时"]),
        ("<script>var a='<p>坏</p>'</script><style>p:after{content:'坏'}</style><template>坏</template>甲", ["甲"]),
    ],
)  # fmt: skip
def test_what_a_browser_shows(body: str, shown: list[str]) -> None:
    assert texts(body) == shown


def test_a_page_whose_style_takes_the_numbers_from_lists() -> None:
    items = "<ol><li>甲<li>乙</ol>"
    assert texts(items, "<style>body{margin:0} ol,ul{margin:0;list-style:none}</style>") == ["甲", "乙"]
    assert texts(items, "<style>.menu li{list-style:none}</style>") == ["1. 甲", "2. 乙"]


def test_numbers_of_lists_are_not_put_before_links_of_the_page() -> None:
    menu = "<ol><li><a href=1>首页</a></li><li><a href=2>公开</a></li></ol>"
    assert set_aside(f"{menu}<p>{NOTICE}</p>") == {"首页": "links", "公开": "links"}


HIDDEN = [
    "<p hidden>隐藏</p>",
    "<div style='display: none'><p>隐藏</p></div>",
    "<p STYLE='Visibility : Hidden;'>隐藏</p>",
    "<p style='color:red;font-size:0px'>隐藏</p>",
    "<p>甲<span style='display:none'>隐藏</span></p>",
    "<dialog>隐藏</dialog>",
    "<p>甲<del>隐藏</del><ins>乙</ins></p>",
    "<div style='font-size:0'><p style='font-size:2em'>隐藏</p></div>",
    "<div style='display:none'><p style='visibility:visible;font-size:16px'>隐藏</p></div>",
]


@pytest.mark.parametrize("body", HIDDEN)
def test_what_is_not_shown_is_set_aside_and_recorded(body: str) -> None:
    assert set_aside(f"<p>{NOTICE}</p>{body}") == {"隐藏": "hidden"}
    result = clean(html_blocks(page(f"<h1>关于供水的通知</h1><p>{NOTICE}</p>{body}")))
    assert ("hidden", "隐藏") in {(part.kind, part.text) for part in result.chrome}
    assert all("隐藏" not in block.text for block in result.blocks)


@pytest.mark.parametrize(
    ("outside", "inside"),
    [
        ("font-size:0", "font-size:16px"),
        ("font-size: 0px", "color:red; font-size: 1.2rem"),
        ("font-size:0", "font: bold 14pt/1.5 serif"),
        ("font-size:0", "font-size:medium"),
        ("visibility:hidden", "visibility: visible"),
    ],
)
def test_what_an_element_inside_takes_back_is_shown(outside: str, inside: str) -> None:
    assert texts(f"<div style='{outside}'><span>隐</span><p style='{inside}'>甲<b>乙</b></p></div>") == ["甲乙"]


@pytest.mark.parametrize("style", ["font-size:0.9em", "opacity:0.8", "line-height:0", "display:block"])
def test_what_is_only_small_or_pale_is_shown(style: str) -> None:
    assert texts(f"<p style='{style}'>甲</p>") == ["甲"]


def test_text_that_waits_for_a_script_is_the_text_of_its_page() -> None:
    assert texts(f"<p>正在加载</p><div id=c style='display:none'><p>{NOTICE * 3}</p></div>") == ["正在加载", NOTICE * 3]
    assert texts(f"<p>{NOTICE}</p><p>{NOTICE * 2}</p><div style='display:none'><p>{NOTICE * 4}</p></div>") == [
        NOTICE,
        NOTICE * 2,
    ]


def test_icons_and_ornaments_are_no_text_but_hidden_readers_text_is() -> None:
    assert texts("<p><i class=icon>\ue600</i>发布时间<span aria-hidden=true>›</span></p>") == ["发布时间"]
    assert texts("<p aria-hidden='true'>各区人民政府：</p>") == ["各区人民政府："]


def test_form_controls_and_text_for_other_browsers_are_set_aside() -> None:
    body = "<select><option>河东<option>河西</select><textarea>甲\n乙</textarea><noscript>请开脚本</noscript>"
    assert set_aside(body + f"<p>{NOTICE}</p>") == {
        "河东": "navigation", "河西": "navigation", "甲": "navigation", "乙": "navigation", "请开脚本": "noscript",
    }  # fmt: skip


def test_readings_above_characters_are_taken_out_and_recorded() -> None:
    body = "<p>前往<ruby>內<rp>(</rp><rt>nèi</rt><rp>)</rp>蒙<rt>měng</rt></ruby>古<ruby>京<rt>首都</rt></ruby></p>"
    (block,) = html_blocks(page(body))
    assert block.text == "前往內蒙古京首都"
    assert block.mended == (Mend("annotation", 3, "(nèi)", ""), Mend("annotation", 4, "měng", ""))


@pytest.mark.parametrize(
    "source",
    [
        f"<head><title>门户</title><p>{NOTICE}",
        f"<html><head><meta name=a><link href=b><body><p>{NOTICE}",
        f"<head><title>门户</title><style>p{{}}</style>{NOTICE}",
        f"<head><noscript><style>p{{}}</style></noscript><div>{NOTICE}</div>",
        f"<title>门户</title><p>{NOTICE}",
        f"<head><title>门户<body><p>{NOTICE}",
        f"<body><svg><path d=1><p>{NOTICE}</p>",
        f"<body><p><svg><title>图</title></svg>{NOTICE}</p>",
    ],
)
def test_a_head_without_an_end_costs_no_text(source: str) -> None:
    assert [block.text for block in html_blocks(source.encode())] == [NOTICE]


def test_pages_whose_text_is_elsewhere_say_so_in_one_line() -> None:
    for body, word in (
        (b"<html><frameset cols=1><frame src=a.htm></frameset></html>", "框架"),
        (b"<html><body><div id=app></div><script src=app.js></script></body></html>", "脚本"),
        (
            b"<noscript><p>Please enable JavaScript to go on with this page, which needs it.</p></noscript><script>",
            "脚本",
        ),
    ):
        with pytest.raises(BadInputError, match=word) as caught:
            html_blocks(body)
        assert "\n" not in str(caught.value)
    (told,) = html_blocks(f"<noscript><p>{NOTICE * 3}</p></noscript><script src=app.js></script>".encode())
    assert told.text == NOTICE * 3
    assert [block.text for block in html_blocks("<frameset><noframes><p>正文</noframes></frameset>".encode())] == [
        "正文"
    ]


CONTRADICTIONS = [
    ("gb2312", "utf-8"),
    ("utf-8", "gb18030"),
    ("big5", "gbk"),
    ("gbk", "big5"),
    ("iso-8859-1", "gb18030"),
    ("utf-8", "utf-16"),
    ("gb2312", "utf-16-le"),
    ("nonsense", "gbk"),
]


@pytest.mark.parametrize(("named", "real"), CONTRADICTIONS)
@pytest.mark.parametrize(
    "form", ['<meta charset="{}">', '<meta http-equiv=Content-Type content="text/html; charset={}">']
)
def test_a_page_that_names_another_encoding_than_it_has(named: str, real: str, form: str) -> None:
    text = "关于供水管网改造工作的通知" if real != "big5" else "關於供水管網改造工作的通知"
    content = f"<html><head>{form.format(named)}</head><body><p>{text}</p></body></html>".encode(real)
    assert [block.text for block in html_blocks(content)] == [text]


def test_deep_tables_and_entities_without_end_are_read_in_bounded_time() -> None:
    deep = "<table><tr><td>" * 2000 + "深" + "</td></tr></table>" * 2000
    assert html_blocks(page(deep + "<p>外</p>")) == (Block("深", 1), Block("外", 1))
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>' + "<p>&b;</p>"
    assert all(len(block.text) < 200 for block in html_blocks(bomb.encode()))


def test_a_page_that_shows_no_sentence_but_hides_some_waits_for_a_script() -> None:
    shown = "<h1>关于供水的通知</h1><p>清河发布 2024-07-09 18:22</p>" + "<p>微信扫一扫关注该公众号，阅读原文</p>" * 2
    assert NOTICE in texts(
        f"{shown}<div style='visibility: hidden; opacity: 0'><p>{NOTICE * 4}</p><p>{NOTICE}</p></div>"
    )


def test_the_foot_of_a_text_is_text() -> None:
    assert set_aside("<article><p>甲。</p><footer><p>清河市水务局</p></footer></article><footer>网站地图</footer>") == {
        "网站地图": "footer"
    }


HEAD = (
    '<meta name="ArticleTitle" content="清河市水务局关于&ldquo;节水周&rdquo;活动的通知"/>'
    "<meta name='PubDate' content='2024-3-5 09:30'>"
)


def test_what_only_the_head_of_a_page_says_is_read() -> None:
    kinds = [(block.kind, block.text) for block in html_blocks(page(f"<p>首页</p><p>{NOTICE}</p>", HEAD))]
    assert kinds == [
        ("paragraph", "首页"),
        ("heading", "清河市水务局关于“节水周”活动的通知"),
        ("paragraph", "发布日期：2024-03-05"),
        ("paragraph", NOTICE),
    ]
    title = "<p>清河市水务局</p><p>关于“节水周”活动的通知</p>"
    assert texts(f"<p>公告</p>{title}<p>{NOTICE}</p>", HEAD)[2:4] == ["关于“节水周”活动的通知", "发布日期：2024-03-05"]


@pytest.mark.parametrize(
    "body",
    [
        "<h1>清河市水务局关于“节水周”活动的通知</h1><p>发布时间：2024-03-05 来源：水务局</p>",
        "<h1>清河市水务局关于“节水周”活动的通知</h1><p>2024-03-04 10:00 阅读 12</p>",
    ],
)
def test_what_a_page_shows_itself_is_not_said_again(body: str) -> None:
    assert texts(f"{body}<p>{NOTICE}</p>", HEAD) == texts(f"{body}<p>{NOTICE}</p>")


def test_readings_above_many_characters_keep_their_places() -> None:
    (block,) = html_blocks(page("<p> 前 往 <ruby>蒙<rt>měng</rt></ruby> \n<ruby>古<rt>gǔ</rt></ruby></p>"))
    assert block.text == "前 往 蒙 古"
    assert [(mend.offset, mend.before) for mend in block.mended] == [(5, "měng"), (7, "gǔ")]
    began = time.process_time()
    html_blocks(page("<ruby>水<rt>shuǐ</rt></ruby>" * 20_000))
    assert time.process_time() - began < 20  # quadratic: minutes


def test_what_amp_shows_beside_a_text_is_none_of_it() -> None:
    page = (
        "<amp-sidebar><p>频道</p></amp-sidebar><p>停水公告</p><amp-ad><p>广告</p></amp-ad><amp-embed>推荐</amp-embed>"
    )
    roles = [(block.text, block.role) for block in html_blocks(page.encode())]
    assert roles == [("频道", "navigation"), ("停水公告", ""), ("广告", "aside"), ("推荐", "aside")]
