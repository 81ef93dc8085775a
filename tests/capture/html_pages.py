"""Eight web pages of our own in the ways that government portals write theirs, and what on them is official.

Each page is made from its official lines and from its chrome, so that both are known. The cities are invented.
"""

from collections.abc import Callable
from dataclasses import dataclass

TITLE = "临江市人民政府办公室关于做好城区供水管网改造工作的通知"
BODY = (
    "各区人民政府，市政府各部门：",
    "为保障居民用水安全，经市政府同意，现就城区供水管网改造工作有关事项通知如下。",
    "一、改造范围",
    "改造范围为河东、河西两区建成二十年以上的供水管网，共计86.5公里，涉及居民小区54个。",
    "二、工作要求",
    "（一）落实责任。各区人民政府负总责，主要负责同志要亲自部署，按期完成任务。",
    "（二）公开信息。停水时间应当提前三日在社区公告栏公布。",
)
CLOSING = ("附件：1.改造任务分解表", "2.停水时间安排表", "临江市人民政府办公室", "2025年3月6日", "（此件公开发布）")
IMPRINT = ("抄送：市委各部门，市人大常委会办公室。", "临江市人民政府办公室 2025年3月7日印发")
TABLE = (
    ("街道", "改造长度", "停水时间"),
    ("河东街道", "12.5公里", "3月10日至12日"),
    ("河西街道", "9.8公里", "3月15日"),
)
MENU = ("首页", "走进临江", "政务公开", "办事服务", "互动交流", "数据发布")
SIDE = ("市政府召开第十二次常务会议", "我市春耕备耕工作全面展开", "临江大桥改造工程通过验收", "全市教育工作会议召开")
FOOT = (
    "主办：临江市人民政府 承办：临江市政务服务和数据管理局",
    "网站标识码：9900000001",
    "某ICP备05000001号",
    "版权所有 未经许可不得转载",
)
SHARE = ("【打印本页】", "【关闭窗口】")


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page, its official lines (cells of tables are lines of their own) and its lines of chrome."""

    name: str
    html: bytes
    official: tuple[str, ...]
    chrome: tuple[str, ...]


def _links(texts: tuple[str, ...], item: str = "li") -> str:
    return "".join(f'<{item}><a href="/{at}.html">{text}</a></{item}>' for at, text in enumerate(texts))


def _paragraphs(texts: tuple[str, ...], attributes: str = "") -> str:
    return "".join(f"<p{attributes}>{text}</p>\n" for text in texts)


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    inside = "".join("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>\n" for row in rows)
    return f'<table border="1">{inside}</table>'


def _page(body: str, charset: str = "utf-8") -> bytes:
    head = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{TITLE}</title>'
    return f"<!DOCTYPE html>\n{head}</head>\n<body>{body}</body></html>".encode(charset, "xmlcharrefreplace")


def _modern() -> WebPage:
    body = (
        f"<header><nav><ul>{_links(MENU)}</ul></nav></header><main><article><h1>{TITLE}</h1>"
        f"{_paragraphs(BODY)}{_table(TABLE)}{_paragraphs(CLOSING)}</article></main>"
        f"<aside><h3>热点新闻</h3><ul>{_links(SIDE)}</ul></aside><footer>{_paragraphs(FOOT)}</footer>"
    )
    return WebPage("html5", _page(body), (TITLE, *BODY, *_cells(TABLE), *CLOSING), (*MENU, *SIDE, *FOOT, "热点新闻"))


def _old_tables() -> WebPage:
    text = "".join(f'<font size="3">　　{line}</font><br><br>\n' for line in (*BODY, *CLOSING))
    side = f"<table>{''.join(f'<tr><td>·<a href=x>{text}</a></td></tr>' for text in SIDE)}</table>"
    body = (
        f"<table width=1000><tr>{_links(MENU, 'td')}</tr></table><table width=1000><tr><td width=200>{side}</td>"
        f"<td><table><tr><td align=center><b>{TITLE}</b></td></tr><tr><td>{text}</td></tr></table></td></tr></table>"
        f"<table><tr><td>{'<br>'.join(FOOT)}</td></tr></table>"
    )
    return WebPage("tables for layout, gbk", _page(body, "gbk"), (TITLE, *BODY, *CLOSING), (*MENU, *SIDE, *FOOT))


def _from_word() -> WebPage:
    lines = "".join(
        f'<p class=MsoNormal style="text-indent:32.0pt"><span style="font-family:仿宋">{line}</span><o:p></o:p></p>\n'
        for line in (*BODY, *CLOSING)
    )
    body = (
        f"<div class=top><div class=menu>{_links(MENU, 'span')}</div></div>"
        f"<div class=crumb>您的位置：首页 &gt; 政务公开 &gt; 通知</div>"
        f"<div class=bt>{TITLE}</div><div class=TRS_Editor>{lines}</div>"
        f"<div class=share>{_links(SHARE, 'span')}</div><div class=foot>{_paragraphs(FOOT)}</div>"
    )
    return WebPage("Word export", _page(body), (TITLE, *BODY, *CLOSING), (*MENU, *SHARE, *FOOT))


def _disclosure() -> WebPage:
    index = (("索 引 号", "99000000/2025-00012", "发文机关", "临江市人民政府办公室"),)
    files = ("附件1：改造任务分解表.docx", "附件2：停水时间安排表.xlsx")
    body = (
        f"<div id=nav>{_links(MENU, 'div')}</div>{_table(index)}<h2>{TITLE}</h2><p>临政办发〔2025〕8号</p>"
        f"<div>{_paragraphs((*BODY, *CLOSING))}</div><ul>{_links(files)}</ul>"
        f"<div><h4>相关文档</h4><ul>{_links(SIDE)}</ul></div><div>{_paragraphs(FOOT)}</div>"
    )
    official = (TITLE, "临政办发〔2025〕8号", *BODY, *CLOSING, *files)
    return WebPage("disclosure with attachments", _page(body), official, (*MENU, *SIDE, *FOOT, "相关文档"))


def _breaks_only() -> WebPage:
    text = "<br/>\n".join(f"&#12288;&#12288;{line}" for line in (*BODY, *CLOSING, *IMPRINT))
    body = (
        f"<div>{_links(MENU, 'a')}</div><div><center>{TITLE}</center><br/>{text}</div><div>{'<br/>'.join(FOOT)}</div>"
    )
    return WebPage("line breaks only", _page(body, "gb18030"), (TITLE, *BODY, *CLOSING, *IMPRINT), (*MENU, *FOOT))


def _busy() -> WebPage:
    body = (
        f"<nav>{_links(MENU)}</nav><div style='display:none'>{_links(('手机版', '无障碍'))}</div>"
        f"<div class=left><div class=title>{TITLE}</div>"
        f"<div class=info>发布时间：2025-03-08 来源：市政府办公室 字体：大 中 小</div>"
        f"<div class=content>{_paragraphs(BODY[:4])}<script>share();</script>{_paragraphs((*BODY[4:], *CLOSING))}</div>"
        f"<p>责任编辑：王某</p></div><div class=right><h3>推荐阅读</h3><ul>{_links(SIDE)}</ul></div>"
        f"<footer>{_paragraphs(FOOT)}</footer>"
    )
    chrome = (*MENU, *SIDE, *FOOT, "推荐阅读", "责任编辑：王某", "手机版")
    return WebPage("busy news page", _page(body), (TITLE, *BODY, *CLOSING), chrome)


def _short() -> WebPage:
    official = ("停水公告", "因管道抢修，3月9日8时至18时河东街道停水。", "临江市供水公司", "2025年3月8日")
    body = (
        f"<div><ul>{_links(MENU)}</ul></div><div><h3>{official[0]}</h3>{_paragraphs(official[1:])}</div>"
        f"<div><ul>{_links(SIDE)}</ul></div><div>{_paragraphs(FOOT)}</div>"
    )
    return WebPage("very short notice", _page(body), official, (*MENU, *SIDE, *FOOT))


def _lists_and_spans() -> WebPage:
    items = ("填写申请表；", "提交身份证明；", "领取受理单。")
    rows = "".join(
        f"<tr>{'<td rowspan=3>河东区</td>' if not at else ''}<td>第{at + 1}社区</td><td>3月{at + 10}日</td></tr>"
        for at in range(3)
    )
    body = (
        f"<div>{_links(MENU, 'span')}</div><h1>{TITLE}</h1>{_paragraphs(BODY)}<ol>"
        + "".join(f"<li>{item}</li>" for item in items)
        + f"</ol><table><tr><th colspan=2>地点</th><th>时间</th></tr>{rows}</table>{_paragraphs((*CLOSING, *IMPRINT))}"
        f"<div class=bottom>{_paragraphs(FOOT)}</div>"
    )
    cells = ("河东区", "第1社区", "第3社区", "3月12日", "地点")
    return WebPage(
        "lists and spanning cells", _page(body), (TITLE, *BODY, *items, *cells, *CLOSING, *IMPRINT), (*MENU, *FOOT)
    )


def _cells(rows: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(cell for row in rows for cell in row)


_MAKERS: tuple[Callable[[], WebPage], ...] = (
    _modern, _old_tables, _from_word, _disclosure, _breaks_only, _busy, _short, _lists_and_spans,
)  # fmt: skip


def web_pages() -> tuple[WebPage, ...]:
    """All eight."""
    return tuple(maker() for maker in _MAKERS)
