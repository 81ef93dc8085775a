import json
import re
from base64 import b64encode
from html.parser import HTMLParser

from reader.audit import RULES, Finding, as_html, as_json, as_text
from reader.audit.colours import contrast

FOUND = Finding("M5", "WCAG 1.4.6", "窗口 › <按钮> & 栏", "4.54:1", "≥ 7:1")


class Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        known = dict(attrs)
        if tag in {"link", "script"} or not (known.get("src") or "data:").startswith("data:"):
            raise AssertionError("the page must need nothing beside it")
        if tag == "img":
            assert known["alt"], "a picture has words"

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_json_is_the_contract() -> None:
    report = json.loads(json.dumps(as_json(12, [FOUND])))
    assert report["checks"] == 12
    assert report["findings"] == [
        {
            "rule": "M5",
            "clause": "WCAG 1.4.6",
            "where": FOUND.where,
            "measured": "4.54:1",
            "required": "≥ 7:1",
        }
    ]
    assert as_json(3, []) == {"checks": 3, "findings": []}


def test_lines_say_place_figure_and_clause() -> None:
    lines = as_text(12, [FOUND]).splitlines()
    assert len(lines) == 2
    for part in (FOUND.rule, FOUND.clause, FOUND.where, FOUND.measured, FOUND.required):
        assert part in lines[0]
    assert "12" in lines[1]
    assert "1 个问题" in lines[1]
    assert as_text(12, []) == "共检查 12 项，没有发现问题。"


def test_html_is_one_page_with_the_finding_and_every_rule() -> None:
    page = as_html(12, [FOUND])
    reader = Cells()
    reader.feed(page)
    assert FOUND.where in reader.text
    assert all(rule.required in reader.text for rule in RULES)
    assert reader.tags.count("article") == 1
    assert "img" not in reader.tags
    assert 'lang="zh-CN"' in page


def test_html_shows_the_place_in_the_page_itself() -> None:
    page = as_html(12, [FOUND], {FOUND: b"\x89PNG"}, notes=("从外面也看了 <一遍>。",))
    reader = Cells()
    reader.feed(page)
    assert reader.tags.count("img") == 1
    data = b64encode(b"\x89PNG").decode()
    assert f'src="data:image/png;base64,{data}"' in page
    assert "从外面也看了 <一遍>。" in reader.text


def test_html_keeps_the_rules_itself() -> None:
    page = as_html(12, [FOUND])
    assert "http" not in page
    style = page[page.index("<style>") : page.index("</style>")]
    size, line = re.findall(r"font:(\d+)px/([\d.]+)", style)[0]
    assert int(size) * 72 / 96 >= 18
    assert float(line) >= 1.5
    colours = re.findall(r"(?<!-)color:(#\w{6})", style)
    grounds = re.findall(r"background:(#\w{6})", style)
    assert len(colours) == 3
    assert len(grounds) == 2
    assert min(contrast(colour, "#ffffff") for colour in colours) >= 7
    assert contrast("#111111", grounds[1]) >= 7
    assert float(re.findall(r"max-width:(\d+)em;margin", style)[0]) <= 40
