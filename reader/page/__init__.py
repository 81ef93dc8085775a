"""In: a ``Notice``. Out: Markdown, HTML made from it, and the reading text with spans.

Owns what is shown, and which character of it is which character of the notice.
Public: ``page_of``, ``Page``, ``Line``, ``Region``, ``Role``, ``listening_minutes``.
"""
