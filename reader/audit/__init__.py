"""In: plain facts about the widgets of a window. Out: findings, each with its clause and its figures.

Owns the accessibility rules, one table row each (see ``rules``), and the report. No Qt: the window collects the facts.
Public: ``RULES``, ``judge``, ``checks_made``, ``WidgetFacts``, ``Finding``, ``Rule``, ``as_text``, ``as_html``.
"""

from reader.audit.model import Finding, Rule, WidgetFacts
from reader.audit.report import as_html, as_json, as_text
from reader.audit.rules import RULES, checks_made, judge

__all__ = ["RULES", "Finding", "Rule", "WidgetFacts", "as_html", "as_json", "as_text", "checks_made", "judge"]
