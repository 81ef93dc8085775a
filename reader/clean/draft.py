"""The working copy of a capture while rules run over it: text that remembers where each character came from."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from reader.capture import Block
from reader.clean.model import Chrome, CleanText, Repair

# (start, end, after): the characters start..end of a draft's text become ``after``. Edits are sorted and disjoint.
Edit = tuple[int, int, str]
Judgement = TypeVar("Judgement")


_LAST_ANCHOR = (1 << 60, 0, 0)
_MOST_PARTS, _LONGEST_JOINED = 200, 50_000
_NARROW = re.compile("[\0-\u2e7f]+")
_WIDEST = 200


_CHANGED = re.compile("[^\0]+")
BEGINS = "notice"  # the role of the first draft of a page below another
DAY_OF_PAGE = "day"  # the role of a block that is the day of publication: its line held other fields of the page


@dataclass(slots=True)
class Draft:
    """One block being cleaned.

    ``anchors`` are (position in text, source line, offset in that line), sorted: a character comes from the last
    anchor at or before it, plus the distance. ``line`` and ``last_line`` are the source lines it spans, ``printed`` is
    the last of them as it stood in the source, ``changed`` the sheet's clock at the last change of its text.
    """

    text: str
    line: int
    kind: str
    level: int
    last_line: int
    role: str
    anchors: list[tuple[int, int, int]]
    indented: bool = False
    joined: int = 0
    ends_page: bool = False
    wrapped: bool = False
    printed: str = ""
    changed: int = 0

    def may_grow(self) -> bool:
        """Whether one more part may be joined to it: bounds what is copied, far above any real paragraph."""
        return self.joined < _MOST_PARTS and len(self.text) < _LONGEST_JOINED

    def source_of(self, position: int) -> tuple[int, int]:
        """Source line (1-based) and offset of the character at ``position``."""
        start, line, offset = self.anchors[max(0, bisect_right(self.anchors, (position, 1 << 60, 0)) - 1)]
        return line, offset + position - start

    def anchors_of(self, start: int, end: int, at: int = 0) -> list[tuple[int, int, int]]:
        """The anchors of the characters start..end, as they are where these stand at ``at``."""
        first, behind = bisect_right(self.anchors, (start, 1 << 60, 0)), bisect_left(self.anchors, (end,))
        inside = [(place - start + at, line, offset) for place, line, offset in self.anchors[first:behind]]
        return [(at, *self.source_of(start)), *inside]


@dataclass(slots=True)
class Sheet:
    """All drafts of one capture in order, and what was recorded so far.

    ``clock`` counts the changes made; ``seen`` is what it showed when the rule that runs began its last look;
    ``simple`` are texts whose form in simplified script is known, ``traditional`` says that the document was not in it;
    ``paged`` that it may have several pages; ``kinds`` has the texts of each kind of chrome, each once, in order.
    """

    drafts: list[Draft]
    repairs: list[Repair] = field(default_factory=list)
    chrome: list[Chrome] = field(default_factory=list)
    kinds: dict[str, dict[str, None]] = field(default_factory=dict)
    clock: int = 0
    seen: int = -1
    simple: dict[str, str] = field(default_factory=dict)
    traditional: bool = False
    paged: bool = False
    _some_empty: bool = False
    _joined: str = ""
    _joined_at: int = -1
    _texts: dict[str, str] = field(default_factory=dict)
    _told: dict[Callable[[str], Any], tuple[str, Any]] = field(default_factory=dict)

    def page(self, drafts: list[Draft]) -> "Sheet":
        """A sheet of some of the drafts, with the same record; its clock goes on from this one's."""
        return Sheet(drafts, self.repairs, self.chrome, self.kinds, self.clock, self.seen, self.simple, paged=True)

    def take_back(self, drafts: list[Draft]) -> None:
        """Hold the drafts that were left of all its pages."""
        self.drafts, self._joined_at, self._some_empty = drafts, -1, True

    def records(self) -> int:
        """How many changes were recorded so far."""
        return len(self.repairs) + len(self.chrome)

    def fresh(self) -> list[Draft]:
        """The drafts whose text changed since the rule's last look: what it left alone then, it would leave again."""
        return [draft for draft in self.drafts if draft.changed > self.seen]

    def whole(self) -> str:
        """The text of all drafts, a line feed between them: one look tells whether a rule has anything to look for."""
        if self._joined_at != self.clock:
            self._joined, self._joined_at = "\n".join([draft.text for draft in self.drafts]), self.clock
        return self._joined

    def told(self, judge: Callable[[str], Judgement]) -> Judgement:
        """What a judgement says of the whole text: it is asked once for each text."""
        whole = self.whole()
        known = self._told.get(judge)
        if known is None or known[0] is not whole:
            known = self._told[judge] = (whole, judge(whole))
        return known[1]

    def has(self, signs: str) -> bool:
        """Whether one of some signs stands in the text: much faster than an expression, for a few of them."""
        whole = self.whole()
        return any(map(whole.__contains__, signs))

    def fresh_text(self) -> str:
        """The text of the drafts that changed since the rule's last look, as ``whole``."""
        return self.whole() if self.seen < 0 else "\n".join([draft.text for draft in self.fresh()])

    def _record(self, kind: str, line: int, text: str) -> None:
        self.chrome.append(Chrome(kind, line, text))
        self.kinds.setdefault(kind, {})[text] = None

    def set_aside(self, draft: Draft, kind: str) -> None:
        """Record a whole draft as chrome; its text is emptied, and ``drop_empty`` takes it out."""
        self._record(kind, draft.line, draft.text)
        self._change(draft, "")

    def cut_to(self, draft: Draft, start: int, end: int, kind: str) -> None:
        """Keep only the characters start..end of a draft; what stands before and after them is chrome."""
        for part in (draft.text[:start], draft.text[end:]):
            if part.strip():
                self._record(kind, draft.line, part.strip())
        draft.anchors = draft.anchors_of(start, end)
        self._change(draft, draft.text[start:end])

    def take_out(self, draft: Draft, spans: Sequence[tuple[int, int]], kind: str) -> None:
        """Record some characters of a draft (sorted, disjoint spans) as chrome; what stands round them stays."""
        text = draft.text
        for start, end in spans:
            self._record(kind, draft.line, text[start:end].strip())
        kept, edges = [], [0, *chain.from_iterable(spans), len(text)]
        anchors, length = list[tuple[int, int, int]](), 0
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            if start == end < len(text):
                continue
            anchors += draft.anchors_of(start, end, length)
            kept.append(text[start:end])
            length += end - start
        draft.anchors = anchors
        self._change(draft, "".join(kept))

    def drop_empty(self) -> None:
        """Take out the drafts that hold no text any more."""
        if self._some_empty:
            self.drafts = [draft for draft in self.drafts if draft.text and not draft.text.isspace()]
            self._some_empty, self._joined_at = False, -1

    def rewrite(self, draft: Draft, edits: Iterable[Edit], kind: str) -> None:
        """Apply sorted, disjoint edits to a draft and record each as a Repair of ``kind``. Linear time."""
        text, old, record = draft.text, [*draft.anchors, _LAST_ANCHOR], self.repairs.append
        make = tuple.__new__
        share = self._texts.setdefault  # ten thousand repairs of one kind are made of a few texts
        pieces: list[str] = []
        anchors: list[tuple[int, int, int]] = []
        index, delta, done = 0, 0, 0
        line, ahead = 0, 0  # of the anchor that counts: its line, and how far offsets there are ahead of positions
        coming = 0  # where the next anchor is
        for start, end, after in edits:
            while coming <= start:
                base, line, offset = old[index]
                anchors.append((base + delta, line, offset))
                ahead = offset - base
                index += 1
                coming = old[index][0]
            before = text[start:end]
            # As Repair(...) does, without its call: some captures are repaired ten thousand times.
            record(make(Repair, (kind, (line, ahead + start), share(before, before), share(after, after))))
            pieces.append(text[done:start])
            pieces.append(after)
            done = end
            if len(after) != end - start:
                while coming <= end:
                    base, line, offset = old[index]
                    ahead = offset - base
                    index += 1
                    coming = old[index][0]
                delta += len(after) - end + start
                anchors.append((end + delta, line, ahead + end))
        if not pieces:
            return
        if index < len(old) - 1:
            anchors += [(position + delta, line, offset) for position, line, offset in old[index:-1]]
        pieces.append(text[done:])
        self._change(draft, "".join(pieces))
        draft.anchors = anchors

    def exchange(self, draft: Draft, after: str, kind: str) -> None:
        """Give a draft a text of the same length; each run of changed characters is recorded as a Repair."""
        before, anchors = draft.text, draft.anchors
        if before == after:
            return
        make, record, share = tuple.__new__, self.repairs.append, self._texts.setdefault
        index, coming = 0, 0  # the anchor that comes next, and where it is
        line, ahead = 0, 0  # of the anchor that counts: its line, and how far offsets there are ahead of positions
        for run in _CHANGED.finditer(_differences(before, after)):
            start, end = run.span()
            while coming <= start:
                base, line, offset = anchors[index]
                ahead = offset - base
                index += 1
                coming = anchors[index][0] if index < len(anchors) else len(after)
            while start < end:  # what an earlier repair took out between two characters parts them in the source
                stop = min(end, coming)
                old, new = before[start:stop], after[start:stop]
                record(make(Repair, (kind, (line, ahead + start), share(old, old), share(new, new))))
                start = stop
                if stop == coming and index < len(anchors):
                    base, line, offset = anchors[index]
                    ahead = offset - base
                    index += 1
                    coming = anchors[index][0] if index < len(anchors) else len(after)
        self._change(draft, after)

    def join(self, first: Draft, second: Draft, kind: str, between: str = "") -> None:
        """Append ``second`` to ``first`` and record the break between them as repaired; ``second`` is emptied."""
        self.repairs.append(Repair(kind, first.source_of(len(first.text)), "\n", between))
        shift = len(first.text) + len(between)
        first.anchors += [(position + shift, line, offset) for position, line, offset in second.anchors]
        self._change(first, first.text + between + second.text)
        first.last_line, first.ends_page = second.last_line, second.ends_page
        first.wrapped, first.printed = second.wrapped, second.printed
        first.joined += 1
        self._change(second, "")

    def part(self, draft: Draft, gaps: Sequence[tuple[int, int]], kind: str) -> None:
        """Make drafts of what stands between gaps (sorted, disjoint); each is recorded as repaired: a line ends."""
        text, parts, begun = draft.text, list[Draft](), 0
        for start, end in (*gaps, (len(text), len(text))):
            anchors = draft.anchors_of(begun, start)
            part = replace(draft, text="", anchors=anchors, indented=False, printed=text[begun:start])
            self._change(part, text[begun:start])
            parts.append(part)
            if start < len(text):
                self.repairs.append(Repair(kind, draft.source_of(start), text[start:end], "\n"))
            begun = end
        place = next(at for at, one in enumerate(self.drafts) if one is draft)
        self.drafts[place : place + 1] = parts

    def _change(self, draft: Draft, text: str) -> None:
        self.clock += 1
        draft.changed = self.clock
        draft.text = text
        self._some_empty |= not text or text.isspace()

    def finished(self) -> CleanText:
        """The result; repairs and chrome in the order of the source."""
        self.drop_empty()
        make = tuple.__new__  # as in ``rewrite``
        blocks = [make(Block, (one.text, one.line, one.kind, one.level, one.role, False, ())) for one in self.drafts]
        repairs = tuple(sorted(self.repairs, key=itemgetter(1)))  # where
        return CleanText(tuple(blocks), repairs, tuple(sorted(self.chrome, key=attrgetter("line"))))


def sheet_of(blocks: Sequence[Block]) -> Sheet:
    """A working copy of the blocks; what reading mended in them is on record already."""
    mends, drafts, paged = list[Repair](), list[Draft](), False
    for text, line, kind, level, role, wrapped, mended in blocks:
        if mended:
            mends += [Repair(mend.kind, (line, mend.offset), mend.before, mend.after) for mend in mended]
        if text and not text.isspace():
            last, anchors, indented = line + text.count("\n"), [(0, line, 0)], text[0].isspace()
            drafts.append(Draft(text, line, kind, level, last, role, anchors, indented, 0, False, wrapped, text))
            paged = paged or role == BEGINS
    return Sheet(drafts, mends, paged=paged)


def _differences(first: str, second: str) -> str:
    """NUL where two texts of the same length are alike, and something else where they differ."""
    one, other = (int.from_bytes(text.encode("utf-32-le", "surrogatepass"), "little") for text in (first, second))
    return (one ^ other).to_bytes(4 * len(first), "little").decode("utf-32-le", "surrogatepass")


def columns(text: str) -> int:
    """The width of a line of text, a Chinese character two; 400 for any that no paper ever had."""
    return len(text) + len(_NARROW.sub("", text)) if len(text) < _WIDEST else 2 * _WIDEST
