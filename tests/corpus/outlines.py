"""Documents whose level-1 headings are glued to their text: our own outlines, and how many headings are found."""

from pathlib import Path

from tests.corpus.measure import notices_in

FILE = Path(__file__).resolve().parent / "outlines.txt"
NUMERALS = "一二三四五六七八九十"


def outlines() -> list[list[tuple[str, str]]]:
    """Documents as lists of (heading, text)."""
    lines = [line for line in FILE.read_text(encoding="utf-8").split("\n") if not line.startswith("#")]
    documents = "\n".join(lines).strip().split("\n\n")
    return [[(line.split("|")[0], line.split("|")[1]) for line in document.split("\n")] for document in documents]


def flattened(outline: list[tuple[str, str]]) -> str:
    """One line, as portals print it."""
    sections = (f"{NUMERALS[place]}、{heading}{text}" for place, (heading, text) in enumerate(outline))
    return "各单位：现就有关工作通知如下。" + "".join(sections) + "2025年3月6日（此件公开发布）"


def found_headings() -> tuple[int, int, int, list[str]]:
    """(right, wrong, missed, one line for each that is not right) over all outlines."""
    right, wrong, missed, faults = 0, 0, 0, []
    for outline in outlines():
        sections = [section for section in notices_in(flattened(outline))[0].sections if section.level == 1]
        found = [section.heading for section in sections] + [""] * (len(outline) - len(sections))
        for heading, (wanted, _) in zip(found, outline, strict=False):
            right += heading == wanted
            wrong += bool(heading) and heading != wanted
            missed += heading != wanted
            if heading != wanted:
                faults.append(f"{wanted!r}: found {heading!r}")
    return right, wrong, missed, faults


def figures() -> tuple[float, float]:
    """Precision and F1."""
    right, wrong, missed, _ = found_headings()
    return right / max(1, right + wrong), 2 * right / (2 * right + wrong + missed)
