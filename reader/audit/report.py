"""The findings as lines, as JSON and as one HTML page that needs nothing beside it.

The page keeps the rules it reports on: letters of 24 px (18 pt), line spacing 1.6, contrast 7:1 and more, lines of at
most 40 characters, tables that become lists where the page is narrow.
"""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from html import escape
from types import MappingProxyType
from typing import Any

from reader.audit.model import Finding, Rule
from reader.audit.rules import RULES
from reader.base.wording import in_use, marked, tr

_STYLE = """
body{font:24px/1.6 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;color:#111111;background:#ffffff;
max-width:40em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}h1{font-size:1.5em}h2,h3{font-size:1.2em}
p,dd,li{margin:0 0 .9em}article{border-top:2px solid #767676;margin-top:1.5em}dt{font-weight:bold}
img{max-width:100%;border:2px solid #767676}table{border-collapse:collapse;width:100%}caption{text-align:left;
font-weight:bold;padding:.5em 0}th,td{border:1px solid #767676;padding:.4em .6em;text-align:left;vertical-align:top}
th{background:#eeeeee}.bad{color:#a00000}.good{color:#005a00}
@media(max-width:36em){table,tbody,tr,td{display:block}thead{display:none}tr{margin-bottom:.9em}td{border-width:0}}
"""
_RULE_HEADS = (marked("规则"), marked("条款"), marked("要求"), marked("问题数"))


def as_json(checks: int, findings: Sequence[Finding]) -> dict[str, Any]:
    """{"checks": n, "findings": [{"rule", "clause", "where", "measured", "required"}]}."""
    return {"checks": checks, "findings": [asdict(finding) for finding in findings]}


def as_text(checks: int, findings: Sequence[Finding], notes: Sequence[str] = ()) -> str:
    """One line a finding, one that sums up, and the notes: what was looked at, and what could not be."""
    lines = [
        tr(
            "{rule}  {where}：测得 {measured}，要求{required}（{clause}）",
            rule=finding.rule,
            where=finding.where,
            measured=finding.measured,
            required=finding.required,
            clause=finding.clause,
        )
        for finding in findings
    ]
    return "\n".join([*lines, _summary(checks, findings), *notes])


def as_html(
    checks: int,
    findings: Sequence[Finding],
    pictures: Mapping[Finding, bytes] = MappingProxyType({}),
    notes: Sequence[str] = (),
    rules: Sequence[Rule] = RULES,
) -> str:
    """A page with a summary, the notes, every finding, and the table of the rules applied.

    ``pictures`` holds PNG files of the places, of those findings of which one was taken.
    """
    title = tr("无障碍检查报告")
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{in_use().replace("_", "-")}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>",
        f"<body><main><h1>{title}</h1>",
        f'<p class="{"bad" if findings else "good"}">{escape(_summary(checks, findings))}</p>',
        *(f"<p>{escape(note)}</p>" for note in notes),
    ]
    if findings:
        parts.append(_heading(tr("发现的问题")))
        parts += [_article(number, finding, pictures.get(finding, b"")) for number, finding in enumerate(findings, 1)]
    if rules:
        count = {rule.rule: sum(finding.rule == rule.rule for finding in findings) for rule in rules}
        rows = [(rule.rule, tr(rule.clause), tr(rule.required), str(count[rule.rule])) for rule in rules]
        parts.append(_heading(tr("规则")))
        parts.append(_table(tr("检查了哪些规则"), [tr(head) for head in _RULE_HEADS], rows))
    return "\n".join([*parts, "</main></body></html>", ""])


def _heading(text: str) -> str:
    return f"<h2>{text}</h2>"


def _summary(checks: int, findings: Sequence[Finding]) -> str:
    if findings:
        return tr("共检查 {checks} 项，发现 {count} 个问题。", checks=checks, count=len(findings))
    return tr("共检查 {checks} 项，没有发现问题。", checks=checks)


def _article(number: int, finding: Finding, png: bytes) -> str:
    rows = (
        (tr("位置"), finding.where),
        (tr("测得"), finding.measured),
        (tr("要求"), finding.required),
        (tr("条款"), finding.clause),
    )
    list_ = "".join(f"<dt>{name}</dt><dd>{escape(text)}</dd>" for name, text in rows)
    picture = ""
    if png:
        data = b64encode(png).decode("ascii")
        alt = escape(tr("截图：{where}", where=finding.where), quote=True)
        picture = f'<p><img src="data:image/png;base64,{data}" alt="{alt}"></p>'
    heading = tr("{number}. 规则 {rule}", number=number, rule=escape(finding.rule))
    return f"<article><h3>{heading}</h3><dl>{list_}</dl>{picture}</article>"


def _table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in heads)
    body = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>"
