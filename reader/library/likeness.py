"""Whether two captured texts are the same notice: what each is known by, what forbids it, and how alike they are.

Every answer depends on the two texts alone and not on their order, so that the order of imports cannot matter.
Equal texts are one notice. Of texts that differ, a ratio of 96 or a containment of 0.95 is not enough: notices made
from one template reach 99.9, and of two that are taken for one, one is hidden from its readers. So what differs is
looked at (see ``changes``), and how much of it is borne depends on what else says that the two are one: see
``Evidence``. Measured on real captures: one notice from two sites, without a number or a title in one of them, differed
in one single character per 2,900 and in one lost word per 2,300; shorter ones were equal to the letter.
"""

import json
import re
import zlib
from collections.abc import Callable, Sequence, Set
from dataclasses import asdict, dataclass, replace
from enum import IntEnum
from functools import lru_cache

from reader.library.alignment import common_runs
from reader.library.changes import UNREADABLE, Changes, changes_between
from reader.library.width import narrow
from reader.notice import Notice

SAME_RATIO = 96.0  # of 100: rapidfuzz's indel ratio of the body texts
SAME_CONTAINMENT = 0.95  # part of the shorter text that stands in the longer one, in runs of at least _RUN
_RUN = 8
_MANY = 50_000  # characters; of longer texts only a sample of runs is compared first
_LEAST_CONTAINED = 80  # characters; a shorter text may stand in another one by chance or as a quotation
_LEAST_TAIL = 8  # characters of an element; 通辽市人民政府 ends like 市人民政府, and is another office
_LEAST_TITLE = 12  # characters from 关于 on; a shorter one (关于停水的公告) may stand above many notices of a day
_LEAST_TITLE_ALIKE = 70.0  # of 100; less alike, one of two printed titles is no title but part of the page's frame

# So many characters of text may hold one single character for another, by what says that the notices are one.
_NUMBERED, _TITLED, _ADDRESSED = 25, 300, 1_500
_A_FACT = 3  # slips that say that a text was damaged all over, so that a fact may have been as well
_LONG = 10_000  # characters; nobody writes two such texts on one day, to the same readers, with a word between them
_A_WORD_OF_MANY = 3_000  # characters of such a text that may hold a word or name which differs in one character
_LOST_WORD = 1_000  # characters of text that may have lost one word, when little says that the notices are one

_UNREADABLE = re.compile(f"[{UNREADABLE}]")
# What is unreadable may stand for any character, and is kept; so are the signs that make another figure: 3.5, 5%.
_NOISE = re.compile(rf"(?:_|(?!(?<=\d)(?:[.．](?=\d)|[%％‰]))[^\w{UNREADABLE}])+")
# 3 .5, 3 . 5 and 5 % of a scan; behind a point alone (1. 总则) a list may begin.
_APART = re.compile(r"[ \u3000]+(?:([.．])[ \u3000]*(?=\d)|(?=[%％‰]))")
_SIGNS = str.maketrans("．％", ".%")
_REQUEST = re.compile(r"[^。]{0,160}?收悉")
_QUOTED = re.compile(r"《(.+)》")
_NUMBER = re.compile(r"[^\W\d_]{1,12}[〔\[［（(【]\s*\d{4}\s*[〕\]］）)】]\s*第?\s*\d+\s*号")

# What a text is called before and after it was decided, and what an office says of a second one under the same title.
_STATE = re.compile(
    "稿$|草案|修[正订改]|更正|勘误|补充|变更|[延缓]期|终止|[重再][新次]|[第二三四五六七八九十]+次|[一二三四五六七八九十]$"
    r"|第[\d一二三四五六七八九十百]+[号批期轮包]|第?[\d一二三四五六七八九十a-z]+标段"
)

# 清政发〔2031〕9号 names an office and so one document; 2031年第9号, 公告第9号 do not.
_OWN_NUMBER = re.compile(r"(?!公告|通告|通知|通报|第|令)[^\W\d]{2,}.*\d{4}.*\d+号")
_ABOUT = re.compile("关于|$")

_MOST_TOLD = 100_000  # pairs of texts; of each three numbers are kept
_told: dict[tuple[int, ...], bool] = {}

_SHINGLE = 8
_SKETCH = 32
_RUN_START = re.compile(b"[" + b"".join(b"\\x%02x" % low for low in range(0, 256, 16)) + b"]")


@dataclass(frozen=True, slots=True)
class Traits:
    """What a captured notice is known by. Texts are bared (see ``bare``); what it does not hold is empty.

    ``request`` is the number of the document that it answers, ``asked`` that document's title. ``title`` is set only
    when it was printed, ``signed_by`` only when the office stands below the text.
    """

    number: str
    recipients: str
    issued: str
    request: str
    asked: str
    title: str
    signed_by: str = ""  # libraries of older programs do not have it


def bare(text: str) -> str:
    """Letters, figures and Chinese characters only: no punctuation, no spaces, half width, small letters.

    A decimal point stays, and a per cent sign behind a figure.
    """
    return narrow(_NOISE.sub("", _APART.sub(r"\1", text))).translate(_SIGNS).lower()


def body_of(notice: Notice) -> str:
    """The bare text of all sections: what two editions are compared by."""
    # A line end between the parts goes with the other noise, and keeps a figure of one from a point of the next.
    return bare(
        "\n".join(part for section in notice.sections for part in (section.label, section.heading, *section.paragraphs))
    )


def traits_of(notice: Notice) -> Traits:
    """The traits of a notice as captured."""
    opening = "\n".join(part for section in notice.sections[:1] for part in section.paragraphs)[:400]
    request = _REQUEST.search(opening)
    clause = request.group() if request else ""
    numbers = _NUMBER.findall(clause)
    asked = _QUOTED.search(clause)
    issuer = bare(notice.issuer)
    return Traits(
        number=bare(notice.number),
        recipients=bare(notice.recipients),
        issued=notice.issued or "",
        request=bare(numbers[-1]) if numbers else "",
        asked=bare(asked.group(1)) if asked else "",
        title=bare(notice.title) if notice.title_source == "printed" else "",
        signed_by=issuer if issuer in bare("".join(notice.signed)) else "",
    )


def traits_text(traits: Traits) -> str:
    """The traits as JSON; ``traits_from`` is its inverse."""
    return json.dumps(asdict(traits), ensure_ascii=False)


@lru_cache(maxsize=1024)
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


class Evidence(IntEnum):
    """What says that two notices are one, apart from their texts."""

    NONE = 0
    ADDRESSED = 1  # signed on the same day, to the same recipients or under the same printed title of some length
    TITLED = 2  # signed on the same day, to the same recipients and under the same printed title of some length
    NUMBERED = 3  # the same number of an office's own, or the answer to the same numbered document


# So many characters of text may hold one slip; where nothing says that the notices are one, none.
_A_SLIP = {Evidence.ADDRESSED: 150, Evidence.TITLED: 100, Evidence.NUMBERED: _NUMBERED}


@lru_cache(maxsize=1024)
def evidence(one: Traits, other: Traits) -> Evidence:
    """What says that the two are the same notice, apart from their texts."""
    if any(
        getattr(one, name) == getattr(other, name) and _OWN_NUMBER.fullmatch(getattr(one, name))
        for name in ("number", "request")
    ):
        return Evidence.NUMBERED
    if not one.issued or one.issued != other.issued:
        return Evidence.NONE
    about = _ABOUT.search(one.title)
    named = one.title == other.title and about is not None and len(one.title) - about.start() >= _LEAST_TITLE
    addressed = bool(one.recipients) and one.recipients == other.recipients
    if addressed and named:
        return Evidence.TITLED
    return Evidence.ADDRESSED if addressed or named else Evidence.NONE


@lru_cache(maxsize=1024)  # the editions of one notice have few different traits, and are asked about in pairs
def forbidden(one: Traits, other: Traits) -> bool:
    """True when the two cannot be the same notice, however alike their texts are."""
    if any(_differ(getattr(one, name), getattr(other, name)) for name in ("number", "recipients", "issued")):
        return True
    if one.request and other.request and _differ(one.request, other.request):
        return True
    known = evidence(one, other)
    if _titles_differ(one.title, other.title, known):
        return True
    if known is not Evidence.NUMBERED and _offices_differ(one.signed_by, other.signed_by):
        return True
    return not (one.request and other.request) and _differ(one.asked, other.asked)


def _titles_differ(one: str, other: str, known: Evidence) -> bool:
    """Whether two printed titles put one word for another (东街, 西街), and so name two notices."""
    from rapidfuzz import fuzz

    if not one or not other or one == other or fuzz.ratio(one, other) < _LEAST_TITLE_ALIKE:
        return False
    if set(_STATE.findall(one)) != set(_STATE.findall(other)):
        return True
    shorter, longer = sorted((one, other), key=lambda text: (len(text), text))
    found = changes_between(shorter, longer, common_runs(shorter, longer))
    if known is Evidence.NUMBERED:
        return bool(found.words or found.others or found.misprints)
    return bool(found.words or found.others or found.cut or found.misprints)


def _offices_differ(one: str, other: str) -> bool:
    """Whether two signatures put one word for another; what only one has is a joint office or a shorter name."""
    if not one or not other or one == other:
        return False
    shorter, longer = sorted((one, other), key=lambda text: (len(text), text))
    found = changes_between(shorter, longer, common_runs(shorter, longer))
    return bool(found.words or found.others)


def score(one: str, other: str, known: Evidence = Evidence.NONE) -> float:
    """How alike two bare bodies are, 0 to 100; 0 means that they are not the same notice.

    ``known`` is the evidence apart from the texts.
    """
    if one == other:
        return 100.0 if one else 0.0
    likeness, shorter, found = _compared(one, other)
    return likeness if likeness and _is_damage(found, shorter, known) else 0.0


def told_apart(one: str, other: str, known: Evidence = Evidence.NONE) -> bool:
    """Whether two bare bodies are alike, but for words in the place of others that make another notice of one of them.

    What only one of them has may have been lost: a third text is there that is like both.
    """
    # The editions of one notice are sorted anew with each that comes: the same pairs are asked about again and again.
    pair = (*sorted((hash(one), hash(other))), known)
    if pair not in _told:
        likeness, shorter, found = _compared(one, other)
        slips = found.slips if known is Evidence.NUMBERED else 0  # many of them say that a text was damaged all over
        there = replace(found, slips=slips, added=set(), letters=0, told=0)
        if len(_told) >= _MOST_TOLD:
            _told.clear()
        _told[pair] = bool(likeness) and one != other and not _is_damage(there, shorter, known)
    return _told[pair]


def _compared(one: str, other: str) -> tuple[float, int, Changes]:
    """How alike two bodies are (0: too little), the length of the shorter one, and what was changed."""
    shorter, longer = sorted((one, other), key=lambda text: (len(text), text))
    if not _may_be_alike(shorter, longer):
        return 0.0, 0, Changes()
    runs = common_runs(shorter, longer)
    ratio = 200 * sum(run.length for run in runs) / (len(shorter) + len(longer))
    long_runs = [run for run in runs if run.length >= _RUN]
    contained = sum(run.length for run in long_runs) / len(shorter)
    if ratio < SAME_RATIO and (contained < SAME_CONTAINMENT or len(shorter) < _LEAST_CONTAINED):
        return 0.0, 0, Changes()
    # Of two texts that both hold an excerpt, the one that it is more of is more alike.
    likeness = ratio if ratio >= SAME_RATIO else contained * (SAME_RATIO - 1) + ratio / 100
    return likeness, len(shorter), changes_between(shorter, longer, long_runs)


def _is_damage(found: Changes, length: int, known: Evidence) -> bool:
    """Whether two texts of which the shorter has ``length`` characters may be one notice with these changes."""
    # Figures, words, names and 不 are facts, whatever else says that the notices are one: a corrected issue has the
    # same number, title, day and readers.
    facts = found.words + found.others + found.cut + found.told + found.repeated
    unclear = found.misprints.total() + found.letters
    if known is Evidence.NUMBERED and _A_FACT * (facts + found.telling) <= found.slips:
        return unclear + found.slips <= max(1, length / _NUMBERED)
    titled = known >= Evidence.TITLED
    if facts or found.slips > max(titled, length // _A_SLIP.get(known, length + 1)):
        return False
    if not titled and len(found.added) > length / _LOST_WORD:
        return False
    telling = found.telling + found.swaps
    if known is not Evidence.NONE and length >= _LONG:
        return unclear <= length / _ADDRESSED and telling <= length / _A_WORD_OF_MANY
    return not telling and unclear <= (length / _TITLED if titled else 0)


def _may_be_alike(shorter: str, longer: str) -> bool:
    # An alignment takes 50 ms for 13,000 characters; this takes 3. Damage to one character in twenty still leaves two
    # of three runs of eight as they were.
    if len(shorter) < _LEAST_CONTAINED:
        return 200 * len(shorter) >= SAME_RATIO * (len(shorter) + len(longer))
    runs: Callable[[str], Set[object]] = _run_hashes if len(longer) > _MANY else _shingles
    wanted = runs(shorter)
    return len(wanted & runs(longer)) >= len(wanted) / 2


def shared_part(one: str, other: str) -> float:
    """How much of a bare text stands in another one too: 0 to 1."""
    wanted = _shingles(one)
    return len(wanted & _shingles(other)) / len(wanted)


@lru_cache(maxsize=2)  # one text is compared with many others, one after another
def _shingles(body: str) -> set[str]:
    return {body[at : at + _SHINGLE] for at in range(max(1, len(body) - _SHINGLE + 1))}


def _differ(one: str, other: str) -> bool:
    if not one or not other or one == other:
        return False
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _LEAST_TAIL and longer.endswith(shorter):
        return False  # something of the page stuck to its beginning: a menu, the letterhead
    if len(one) != len(other):
        return True
    return any(a != b and not _UNREADABLE.search(a + b) for a, b in zip(one, other, strict=True))
