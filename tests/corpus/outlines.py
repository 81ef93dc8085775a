"""Documents whose headings are glued to their text: our own outlines, and how many headings are found."""

from pathlib import Path

from tests.corpus.measure import notices_in

FOLDER = Path(__file__).resolve().parent
NUMERALS = "一二三四五六七八九十"
# Written by one author each who knew neither the signs nor the others' outlines.
_BY_OTHERS = ("offices", "towns")
_BY_SUBJECT = (
    "streets", "plans", "applicants", "reviews", "safety", "institutions", "departments", "policies", "procedures",
    "sentences", "speeches", "stock", "farms", "works", "schools", "trades", "guards", "meetings", "governments",
    "facts",
)  # fmt: skip
# Everyday notices: plain labels with a fact each (时间, 地点, 其他).
_PLAIN = ("rounds", "announcements")
# What tests/corpus/fit.py may look at; of those authors some documents are kept back.
FITTED = (
    "outlines",
    "outlines_more",
    "outlines_counties",
    "outlines_counters",
    "outlines_ministries",
    "outlines_orders",
    "outlines_reports",
    "outlines_services",
    *(f"outlines_{name}/fitted" for name in (*_BY_OTHERS, *_BY_SUBJECT)),
)
# What tests/corpus/fit_plain.py may look at besides.
PLAIN_FITTED = tuple(f"outlines_{name}/fitted" for name in _PLAIN)
# What no fit may look at.
KEPT = (
    "outlines_unseen",
    "outlines_everyday",
    *(f"outlines_{name}/kept" for name in (*_BY_OTHERS, *_BY_SUBJECT, *_PLAIN)),
)


def outlines(name: str) -> list[list[tuple[str, str]]]:
    """Documents of ``NAME.txt`` as lists of (heading, text); the heading is empty where an item is just a sentence.

    ``NAME/kept`` is every sixth of them (of the large files every twentieth), ``NAME/fitted`` the others.
    """
    name, _, part = name.partition("/")
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    documents = "\n".join(line for line in lines if not line.startswith("#")).strip().split("\n\n")
    found = [[(line.split("|")[0], line.split("|")[1]) for line in document.split("\n")] for document in documents]
    every = 6 if name.removeprefix("outlines_") in _BY_OTHERS else 20
    return [one for place, one in enumerate(found) if not part or (part == "kept") == (place % every == every - 1)]


def flattened(outline: list[tuple[str, str]], level: int = 1) -> str:
    """One line, as portals print it; at level 2 the outline is the second section's."""
    label = "{}、{}{}" if level == 1 else "（{}）{}{}"
    sections = "".join(label.format(NUMERALS[place], *item) for place, item in enumerate(outline))
    if level > 1:
        sections = f"一、总体要求坚持问题导向，分级分类施策。二、主要任务{sections}三、工作要求各单位要按时上报情况。"
    return f"各单位：现就有关工作通知如下。{sections}2025年3月6日（此件公开发布）"


def unstopped(outline: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The outline where only line breaks ended its items: the full stop at the end of all but the last is gone."""
    return [*((heading, text.rstrip("。")) for heading, text in outline[:-1]), outline[-1]]


def found_headings(name: str, level: int = 1, *, stops: bool = True) -> tuple[int, int, int, list[str]]:
    """(right, wrong, missed, one line for each that is not right) over all outlines of a file."""
    right, wrong, missed, faults = 0, 0, 0, []
    for outline in outlines(name):
        text = flattened(outline if stops else unstopped(outline), level)
        sections = [one for one in notices_in(text)[0].sections if one.level == level]
        found = [section.heading for section in sections] + [""] * (len(outline) - len(sections))
        for heading, (wanted, _) in zip(found, outline, strict=False):
            right += bool(wanted) and heading == wanted
            wrong += bool(heading) and heading != wanted
            missed += bool(wanted) and heading != wanted
            if heading != wanted:
                faults.append(f"{wanted!r}: found {heading!r}")
    return right, wrong, missed, faults


def figures(*names: str, level: int = 1, stops: bool = True) -> tuple[float, float]:
    """Precision and F1 over some files."""
    counts = [found_headings(name, level, stops=stops)[:3] for name in names]
    right, wrong, missed = (sum(column) for column in zip(*counts, strict=True))
    return right / max(1, right + wrong), 2 * right / (2 * right + wrong + missed)


def cut_sentences(*names: str, level: int) -> float:
    """The share of whole sentences that are taken for a heading with its text: the outlines without their headings."""
    cut = every = 0
    for outline in (one for name in names for one in outlines(name)):
        sentences = [("", text) for _, text in outline]
        cut += sum(
            1 for one in notices_in(flattened(sentences, level))[0].sections if one.level == level and one.heading
        )
        every += len(sentences)
    return cut / every
