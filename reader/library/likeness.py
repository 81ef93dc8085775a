"""Whether two captured texts are the same notice: what each is known by, what forbids it, and how alike they are.

Every answer depends on the two texts alone and not on their order, so that the order of imports cannot matter.
Measured on real captures: one notice from two sites had a ratio of 99.3 to 100, approvals of different cities made from
one template 90.8, and more the longer the template. What told the latter apart was always a word or a figure that stood
in the place of another, whereas damage drops, adds or swaps single characters.
"""

import json
import re
import zlib
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import asdict, dataclass
from itertools import pairwise

from reader.library.alignment import Run, common_runs
from reader.library.width import narrow
from reader.notice import Notice

SAME_RATIO = 96.0  # of 100: rapidfuzz's indel ratio of the body texts
SAME_CONTAINMENT = 0.95  # part of the shorter text that stands in the longer one, in runs of at least _RUN
_RUN = 8
_MANY = 50_000  # characters; of longer texts only a sample of runs is compared first
_LEAST_CONTAINED = 80  # characters; a shorter text may stand in another one by chance or as a quotation
_LEAST_TAIL = 8  # characters of an element; 通辽市人民政府 ends like 市人民政府, and is another office
_SUBSTITUTION_REACH = 24  # a longer gap is a passage that one of them does not have, not a word for a word
_CHARACTERS_A_SUBSTITUTION = 300  # so many may hold one other character: a misprint, or damage that stayed
_A_WORD = 10.0  # a word or figure in the place of another weighs as much as so many characters
_A_CUT_FIGURE = 3.0  # 2 for 12: a digit may have been lost

_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\u25a1]")  # may stand for any character, so they are kept
_NOISE = re.compile(r"(?:_|[^\w\ufffd\ue000-\uf8ff\u25a1])+")
_REQUEST = re.compile(r"[^。]{0,160}?收悉")
_QUOTED = re.compile(r"《(.+)》")
_NUMBER = re.compile(r"[^\W\d_]{1,12}[〔\[［（(【]\s*\d{4}\s*[〕\]］）)】]\s*第?\s*\d+\s*号")

_FIGURES = "0123456789〇零一二三四五六七八九十百千"
_FIGURE = re.compile(f"[{_FIGURES}]+")
_FIGURE_REACH = 16  # digits of the longest figure

_SHINGLE = 8
_SKETCH = 32
_RUN_START = re.compile(b"[" + b"".join(b"\\x%02x" % low for low in range(0, 256, 16)) + b"]")


@dataclass(frozen=True, slots=True)
class Traits:
    """What a captured notice is known by. Texts are bared (see ``bare``); what it does not hold is empty.

    ``request`` is the number of the document that it answers, ``asked`` that document's title. ``title`` is set only
    when it was printed.
    """

    number: str
    recipients: str
    issued: str
    request: str
    asked: str
    title: str


def bare(text: str) -> str:
    """Letters, figures and Chinese characters only: no punctuation, no spaces, half width, small letters."""
    return narrow(_NOISE.sub("", text)).lower()


def body_of(notice: Notice) -> str:
    """The bare text of all sections: what two editions are compared by."""
    return bare(
        "".join(part for section in notice.sections for part in (section.label, section.heading, *section.paragraphs))
    )


def traits_of(notice: Notice) -> Traits:
    """The traits of a notice as captured."""
    opening = "\n".join(part for section in notice.sections[:1] for part in section.paragraphs)[:400]
    request = _REQUEST.search(opening)
    clause = request.group() if request else ""
    numbers = _NUMBER.findall(clause)
    asked = _QUOTED.search(clause)
    return Traits(
        number=bare(notice.number),
        recipients=bare(notice.recipients),
        issued=notice.issued or "",
        request=bare(numbers[-1]) if numbers else "",
        asked=bare(asked.group(1)) if asked else "",
        title=bare(notice.title) if notice.title_source == "printed" else "",
    )


def traits_text(traits: Traits) -> str:
    """The traits as JSON; ``traits_from`` is its inverse."""
    return json.dumps(asdict(traits), ensure_ascii=False)


def traits_from(text: str) -> Traits:
    """The traits that ``traits_text`` wrote."""
    return Traits(**json.loads(text))


def marks_of(traits: Traits, body: str) -> tuple[str, ...]:
    """Where to look for other editions: two editions of one notice share a mark.

    Named marks are the number, the date of signing and the title. The others are the smallest hashes of runs of eight
    characters (a bottom-k sketch, Broder 1997: texts that overlap by a share s have that share of it in common). They
    begin with ``d`` in a notice that has a date and with ``u`` in one that has none: see ``sought``.
    """
    marks = [f"{name}:{value}" for name in ("number", "issued", "title") if (value := getattr(traits, name))]
    group = "d" if traits.issued else "u"
    return (*marks, *(f"{group}{value:08x}" for value in sorted(_run_hashes(body))[:_SKETCH]))


def sought(marks: Sequence[str]) -> tuple[str, ...]:
    """The marks that other editions of a notice with these marks may have.

    Two that have a date share it, or are different notices: hashes need be looked for only where one has none. This
    matters where an office has written hundreds of notices from one template, each on a day of its own.
    """
    named = [mark for mark in marks if ":" in mark]
    hashes = [mark for mark in marks if ":" not in mark]
    undated = [f"u{mark[1:]}" for mark in hashes]
    if any(mark.startswith("issued:") for mark in named):
        return (*named, *undated)
    return (*named, *undated, *(f"d{mark[1:]}" for mark in hashes))


def _run_hashes(body: str) -> set[int]:
    # Runs begin at one character in sixteen, chosen by what it is: the same ones wherever the passage stands.
    points = body.encode("utf-32-le")
    starts = (4 * found.start() for found in _RUN_START.finditer(points[::4]))
    return {zlib.crc32(points[at : at + 4 * _SHINGLE]) for at in starts}


def forbidden(one: Traits, other: Traits) -> bool:
    """True when the two cannot be the same notice, however alike their texts are."""
    if any(_differ(getattr(one, name), getattr(other, name)) for name in ("number", "recipients", "issued")):
        return True
    if len(one.title) == len(other.title) and _differ(one.title, other.title):
        return True  # 东街 and 西街: printed titles that put one word for another name two notices
    if one.request and other.request:
        return _differ(one.request, other.request)
    return _differ(one.asked, other.asked)


def score(one: str, other: str) -> float:
    """How alike two bare bodies are, 0 to 100; 0 means that they are not the same notice."""
    if one == other:
        return 100.0 if one else 0.0
    shorter, longer = sorted((one, other), key=lambda text: (len(text), text))
    if not _may_be_alike(shorter, longer):
        return 0.0
    runs = common_runs(shorter, longer)
    ratio = 200 * sum(run.length for run in runs) / (len(shorter) + len(longer))
    long_runs = [run for run in runs if run.length >= _RUN]
    contained = sum(run.length for run in long_runs) / len(shorter)
    if ratio < SAME_RATIO and (contained < SAME_CONTAINMENT or len(shorter) < _LEAST_CONTAINED):
        return 0.0
    if sum(map(_substitution, _gaps(shorter, longer, long_runs))) > max(1.0, len(shorter) / _CHARACTERS_A_SUBSTITUTION):
        return 0.0
    return ratio if ratio >= SAME_RATIO else contained * SAME_RATIO


def _may_be_alike(shorter: str, longer: str) -> bool:
    # An alignment takes 50 ms for 13,000 characters; this takes 3. Damage to one character in twenty still leaves two
    # of three runs of eight as they were.
    if len(shorter) < _LEAST_CONTAINED:
        return 200 * len(shorter) >= SAME_RATIO * (len(shorter) + len(longer))
    runs: Callable[[str], Set[object]] = _run_hashes if len(longer) > _MANY else _shingles
    wanted = runs(shorter)
    return len(wanted & runs(longer)) >= len(wanted) / 2


def _shingles(body: str) -> set[str]:
    return {body[at : at + _SHINGLE] for at in range(max(1, len(body) - _SHINGLE + 1))}


def _differ(one: str, other: str) -> bool:
    if not one or not other:
        return False
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _LEAST_TAIL and longer.endswith(shorter):
        return False  # something of the page stuck to its beginning: a menu, the letterhead
    if len(one) != len(other):
        return True
    return any(a != b and not _UNREADABLE.search(a + b) for a, b in zip(one, other, strict=True))


def _gaps(shorter: str, longer: str, runs: Sequence[Run]) -> Iterator[tuple[str, str]]:
    """What stands between the long common runs, before the first and after the last, as pairs of texts."""
    ends = (Run(0, 0, 0), *runs, Run(len(shorter), len(longer), 0))
    for before, after in pairwise(ends):
        start, other_start = before.one + before.length, before.other + before.length
        one, other = shorter[start : after.one], longer[other_start : after.other]
        if not (one + other).strip(_FIGURES):
            # Part of a figure differs: the whole of it is what counts.
            head, tail = shorter[max(0, start - _FIGURE_REACH) : start], shorter[after.one : after.one + _FIGURE_REACH]
            left = head[len(head.rstrip(_FIGURES)) :]
            right = tail[: len(tail) - len(tail.lstrip(_FIGURES))]
            one, other = left + one + right, left + other + right
        yield one, other


def _substitution(gap: tuple[str, str]) -> float:
    """How much stands in the place of something else: in characters, more for a word or a figure.

    通辽 for 包头, 21 for 22, 第一 for 第二 are such words and figures. What only one of the two has is no substitution:
    it was lost, or added.
    """
    from rapidfuzz.distance import Levenshtein

    one, other = gap
    if max(map(len, gap)) > _SUBSTITUTION_REACH or _UNREADABLE.search(one + other):
        return 0.0
    figures, other_figures = _FIGURE.findall(one), _FIGURE.findall(other)
    if len(figures) == len(other_figures) and figures != other_figures:
        return _A_WORD if len(one) == len(other) else _A_CUT_FIGURE
    replaced = [op.src_end - op.src_start for op in Levenshtein.opcodes(one, other) if op.tag == "replace"]
    return sum(_A_WORD if length > 1 else 1.0 for length in replaced)
