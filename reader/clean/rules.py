"""The rules of cleaning, in the order they run. Each is a kind and a function; a new defect is a new row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.capture import Block
from reader.clean.annotations import strip_annotations
from reader.clean.breaks import heal_breaks
from reader.clean.chrome import set_aside_chrome
from reader.clean.damage import mend_damage
from reader.clean.draft import Sheet, sheet_of
from reader.clean.flattened import part_flattened_pages, part_glued_heads
from reader.clean.model import CleanText
from reader.clean.page_heads import part_page_heads
from reader.clean.pages import each_page, find_pages
from reader.clean.quotes import mend_quotes
from reader.clean.script import simplify_script
from reader.clean.spacing import close_gaps
from reader.clean.speech_heads import part_speech_heads
from reader.clean.typography import widen_punctuation
from reader.clean.width import narrow_days, narrow_letters


@dataclass(frozen=True, slots=True)
class Rule:
    """One pass over a whole capture: ``name`` says the defect, ``run`` repairs it and records what it did."""

    name: str
    run: Callable[[Sheet], None]


RULES: tuple[Rule, ...] = (
    Rule("days", narrow_days),
    Rule("flattened", part_flattened_pages),
    Rule("pages", find_pages),
    Rule("speech-head", each_page(part_speech_heads)),
    Rule("page-head", each_page(part_page_heads)),
    Rule("glued-head", each_page(part_glued_heads)),
    Rule("chrome", each_page(set_aside_chrome)),
    Rule("damage", mend_damage),
    Rule("annotation", strip_annotations),
    Rule("spacing", close_gaps),
    Rule("script", simplify_script),
    Rule("width", narrow_letters),
    Rule("page-break", heal_breaks),
    Rule("quotes", mend_quotes),
    Rule("punctuation", widen_punctuation),
)


# A repair may bring to light what another rule can mend; texts of real captures are stable after one pass.
_MOST_PASSES = 6


def clean(blocks: Sequence[Block]) -> CleanText:
    """Repair the blocks of one capture. Never raises, whatever the text; clean text comes out unchanged.

    The rules are run until none finds anything, so that cleaning what has been cleaned changes nothing.
    """
    sheet = sheet_of(blocks)
    began: dict[str, int] = {}  # what the sheet's clock showed when a rule last began to look
    for _ in range(_MOST_PASSES):
        records = sheet.records()
        for rule in RULES:
            sheet.seen = began.get(rule.name, -1)
            if sheet.seen == sheet.clock:
                continue  # nothing changed since, not even by the rule itself
            began[rule.name] = sheet.clock
            rule.run(sheet)
        if sheet.records() == records:
            break
    return sheet.finished()
