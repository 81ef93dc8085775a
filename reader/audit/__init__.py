"""In: plain facts about widgets. Out: findings.

Owns the accessibility rules as a table: clause, figure, check. Never sees a widget and never imports Qt.
Public: ``WidgetFacts``, ``Finding``, ``judge``, ``RULES``.
"""
