import json
from html.parser import HTMLParser

from reader.audit import RULES, Finding, as_html, as_json, as_text

FOUND = Finding("M5", "WCAG 1.4.6", "窗口 › <按钮> & 栏", "4.54:1", "≥ 7:1")


class Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        if tag in {"link", "script", "img"}:
            raise AssertionError("the page must need nothing beside it")

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
    assert reader.tags.count("table") == 2
    assert 'lang="zh-CN"' in page
