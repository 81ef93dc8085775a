"""In: plain facts about the widgets of a window. Out: findings, each with its clause and its figures.

Owns the accessibility rules, one table row each (see ``rules``), and the report. No Qt: the window collects the facts.
Public: ``WidgetFacts``, ``Finding``, ``Rule``, ``RULES``, ``judge``, ``checks_made``, ``as_text``, ``as_json`` and more.
"""

from reader.audit.model import Finding, Rule, WidgetFacts
from reader.audit.report import as_html, as_json, as_text
from reader.audit.rules import RULES, checks_made, judge

__all__ = ["RULES", "Finding", "Rule", "WidgetFacts", "as_html", "as_json", "as_text", "checks_made", "judge"]
