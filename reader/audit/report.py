"""The findings as lines, as JSON and as one HTML page that needs nothing beside it."""

from collections.abc import Sequence
from dataclasses import asdict
from html import escape
from typing import Any

from reader.audit.model import Finding, Rule
from reader.audit.rules import RULES

_STYLE = """
body{font:20px/1.6 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;color:#111;background:#fff;
max-width:60em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%}caption{text-align:left;
font-weight:bold;padding:.5em 0}th,td{border:1px solid #767676;padding:.4em .6em;text-align:left;vertical-align:top;
overflow-wrap:anywhere}th{background:#eee}.bad{color:#a00000}.good{color:#005a00}
"""
_HEADS = ("规则", "条款", "位置", "测得", "要求")


def as_json(checks: int, findings: Sequence[Finding]) -> dict[str, Any]:
    """{"checks": n, "findings": [{"rule", "clause", "where", "measured", "required"}]}."""
    return {"checks": checks, "findings": [asdict(finding) for finding in findings]}


def as_text(checks: int, findings: Sequence[Finding]) -> str:
    """One line a finding, and one that sums up."""
    lines = [
        f"{finding.rule}  {finding.where}：测得 {finding.measured}，要求{finding.required}（{finding.clause}）"
        for finding in findings
    ]
    return "\n".join([*lines, _summary(checks, findings)])


def as_html(checks: int, findings: Sequence[Finding], rules: Sequence[Rule] = RULES) -> str:
    """A page with a summary, the table of findings, and the table of the rules that were applied."""
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="zh-CN"><head><meta charset="utf-8"><title>无障碍检查报告</title><style>{_STYLE}</style></head>',
        "<body><h1>无障碍检查报告</h1>",
        f'<p class="{"bad" if findings else "good"}">{escape(_summary(checks, findings))}</p>',
    ]
    if findings:
        parts.append(_table("发现的问题", _HEADS, [tuple(asdict(finding).values()) for finding in findings]))
    if rules:
        count = {rule.rule: sum(finding.rule == rule.rule for finding in findings) for rule in rules}
        rows = [(rule.rule, rule.clause, rule.required, str(count[rule.rule])) for rule in rules]
        parts.append(_table("检查了哪些规则", ("规则", "条款", "要求", "问题数"), rows))
    return "\n".join([*parts, "</body></html>", ""])


def _summary(checks: int, findings: Sequence[Finding]) -> str:
    return f"共检查 {checks} 项，发现 {len(findings)} 个问题。" if findings else f"共检查 {checks} 项，没有发现问题。"


def _table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in heads)
    body = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>"
