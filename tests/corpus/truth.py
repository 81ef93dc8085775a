"""Our own notices of fictional places (tests/corpus/notices/*.json), and the lines an office would print them on."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Truth = dict[str, Any]
FOLDER = Path(__file__).resolve().parent / "notices"


def truths() -> dict[str, Truth]:
    """``{name: notice}`` in the schema of ``list --json --full``, and the fields of 版记, sorted by name."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))}


def written(iso: str) -> str:
    """2025-03-06 as a document writes it."""
    year, month, day = iso.split("-")
    return f"{year}年{int(month)}月{int(day)}日"


def section_lines(section: dict[str, Any]) -> list[str]:
    """A section's paragraphs as they are printed, the label and a run-in heading in the first of them."""
    label, heading, paragraphs = section["label"], section["heading"], list(section["paragraphs"])
    if label.startswith("第"):
        label += " "
    if section["heading_source"] == "printed":
        return [f"{label}{heading}", *paragraphs]
    first = f"{label}{heading}。" if heading else label
    return [first + paragraphs[0], *paragraphs[1:]] if section["level"] else paragraphs


def closing_lines(truth: Truth, *, signed: bool = True) -> list[str]:
    """附件说明, 署名, 成文日期, 附注."""
    lines = []
    items = truth["attachments"]
    if items:
        lines.append("附件：" + (f"1.{items[0]}" if len(items) > 1 else items[0]))
        lines += [f"{number}.{item}" for number, item in enumerate(items[1:], start=2)]
    if truth["issuer"]:
        lines += truth["issuer"].split() if signed else []
        lines.append(written(truth["issued"]))
    return lines + ([f"（{truth['openness']}）"] if truth["openness"] else [])


def text_lines(truth: Truth, *, signed: bool = True) -> list[str]:
    """Everything from the addressees to the last line before 版记; behind the close stands the annex."""
    sections = truth["sections"]
    opening: Sequence[str] = sections[0]["paragraphs"] if sections[0]["level"] == 0 else []
    labelled = sections[1:] if sections[0]["level"] == 0 else sections
    lines = [truth["recipients"] + "："] if truth["recipients"] else []
    body = [line for section in labelled for line in section_lines(section)]
    if truth["annex_title"]:
        cut = list(opening).index(truth["annex_title"])
        return [*lines, *opening[:cut], *closing_lines(truth, signed=signed), *opening[cut:], *body]
    return [*lines, *opening, *body, *closing_lines(truth, signed=signed)]


def printed_lines(truth: Truth) -> list[str]:
    """The whole document, one paragraph a line, in the order of GB/T 9704-2012."""
    lines = [truth["title"]]
    if truth["number"]:
        lines.append(truth["number"])
    lines += text_lines(truth)
    if truth["copied_to"]:
        lines += [f"抄送：{truth['copied_to']}。", f"{truth['printed_by']} {written(truth['printed_on'])}印发"]
    return lines
