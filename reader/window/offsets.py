"""Code points, as the rest of the program counts, and UTF-16 units, as Qt counts. They differ beyond U+FFFF."""


def to_units(text: str, points: int) -> int:
    """UTF-16 units before code point number ``points`` of the text."""
    if text.isascii() or max(text[:points], default="") <= "\uffff":
        return min(points, len(text))
    return sum(2 if character > "\uffff" else 1 for character in text[:points])


def to_points(text: str, units: int) -> int:
    """Code points before UTF-16 unit number ``units``; a place inside a pair counts as before it."""
    if max(text, default="") <= "\uffff":
        return min(units, len(text))
    for number, character in enumerate(text):
        units -= 2 if character > "\uffff" else 1
        if units < 0:
            return number
    return len(text)
