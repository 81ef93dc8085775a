"""The stage's one function: repaired blocks in, notices out."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC
from operator import attrgetter

from reader.capture import Block, Capture
from reader.clean import CleanText
from reader.notice.annex import annexes_of, handed_on
from reader.notice.closing import take_closing
from reader.notice.derive import derive_title, kind_of_title
from reader.notice.fields import take_fields
from reader.notice.flat_heads import with_parted_head
from reader.notice.headings import sections_of
from reader.notice.imprint import take_imprint
from reader.notice.label_chains import BREAK
from reader.notice.letters import letter_of
from reader.notice.marked_headings import sections_by_headings
from reader.notice.marks import take_marks
from reader.notice.model import Edition, Notice, Section
from reader.notice.organs import is_organ
from reader.notice.outline import Chunk, chunks_of
from reader.notice.preface import take_preface
from reader.notice.speeches import day_below_title, is_speech_title, passed_by
from reader.notice.split import Part, split
from reader.notice.titles import Head, take_head

_APPOINTS = re.compile("(?:任免|任命|任职|免职)$")  # 清河市人民代表大会常务委员会任免名单
_UNSPACED = str.maketrans("", "", " \t\u3000")
_ISSUER_OF_TITLE = re.compile(r"(?P<issuer>[\u4e00-\u9fff（）()、\s]{3,60}?)\s*(?:关于|[印转]发《|批转《|命?\s*令$)")


def notices_of(text: CleanText, capture: Capture) -> tuple[Notice, ...]:
    """The notices of one capture, in the order of the page. Each has one ``Edition``; ``id`` is empty."""
    parts = split(text.blocks)
    if not parts:
        return ()
    edges = [part.blocks[0].line for part in parts[1:]]
    if edges:
        counted = [Counter[str]() for _ in parts]
        for repair in text.repairs:
            counted[bisect_right(edges, repair.where[0])][repair.kind] += 1
    else:
        counted = [Counter(map(attrgetter("kind"), text.repairs))]
    captured = capture.captured.astimezone(UTC).isoformat().replace("+00:00", "Z")
    notices = []
    for part, counts in zip(parts, counted, strict=True):
        edition = Edition(capture.source, captured, capture.sha256, dict(counts))
        notices.append(_notice(part, edition))
    return tuple(notices)


def _notice(part: Part, edition: Edition) -> Notice:
    plain = [_plain(block) for block in part.blocks]
    imprint, paragraphs = take_imprint([text for text in plain if text])
    letter = letter_of(paragraphs)
    fields, paragraphs = take_fields(letter.rest if letter else with_parted_head(paragraphs))
    preface, paragraphs = ((), paragraphs) if letter else take_preface(paragraphs)
    big = {text: block.level for text, block in zip(plain, part.blocks, strict=True) if block.kind == "heading"}
    if letter:
        head = Head(letter.title, "", "", "", tuple(paragraphs))
    else:
        head = take_head(paragraphs, [text in big for text in paragraphs] if big else ())
    marks, rest = take_marks(head.rest)
    named = handed_on(rest)
    closing = take_closing(rest, named, _issuer_in(head.title))
    annex_title, annexes = annexes_of(closing.annex, named, closing.attachments)
    own = chunks_of(closing.text)
    if not closing.annex:  # no signature parts the two: the day stands below the title
        annex_title = next((text for text in own[0].paragraphs if text == named), annex_title)
    field = {element: value for element, (value, _) in fields.items()}
    title = head.title or field.get("title", "")
    source = "printed" if title else "derived"
    kind = kind_of_title(title)
    if not title:
        title, kind = derive_title(_before_labels(own), head.recipients)
        # A document of nothing but elements still needs a name.
        title = title or next(
            text for text in (annex_title, head.number, *(block.text for block in part.blocks)) if text
        )
    number = head.number or "".join(field.get("number", "").split())
    issuer = closing.issuer or _issuer_in(title if source == "printed" else "") or head.issuer
    issuer = issuer or field.get("issuer", "") or passed_by(paragraphs)
    # What the page says a second time and otherwise stays text, before everything else.
    used = f"{title}\n{number}\n{issuer}"
    unused = [line for element, (value, line) in fields.items() if not _is_in(value, used, element)]
    unused = [*preface, *unused]
    unused += [head.issuer] if head.issuer and head.issuer not in used else []
    # A day alone below a title is that of a document; below a headline, or where the text is signed, of the page.
    below = day_below_title(paragraphs)
    of_page = closing.issued or not (kind or below or is_speech_title(title))
    return Notice(
        title=title.strip(),
        title_source=source,
        kind=kind,
        number=number,
        issuer=issuer,
        recipients=head.recipients,
        issued=closing.issued or field.get("issued") or below or (None if of_page else head.dated),
        published=part.published or field.get("published") or (head.dated if of_page else None),
        openness=closing.openness,
        attachments=closing.attachments,
        sections=_sections(
            [
                _with_opening(dict.fromkeys(unused), sections_by_headings(closing.text, big) or sections_of(own)),
                *(sections_by_headings(annex, big) or sections_of(chunks_of(annex)) for annex in annexes),
            ]
        ),
        annex_title=annex_title,
        copied_to=imprint.copied_to,
        printed_by=imprint.printed_by,
        printed_on=imprint.printed_on,
        signed=closing.signed,
        imprint=imprint.lines,
        marks=marks,
        editions=(edition,),
    )


def _is_in(value: str, used: str, element: str) -> bool:
    return element in ("issued", "published") or "".join(value.split()) in used.translate(_UNSPACED)


def _plain(block: Block) -> str:
    return block.text.replace(BREAK, " ").strip()


def _with_opening(texts: Iterable[str], sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections with texts before everything else."""
    opening, rest = (sections[:1], sections[1:]) if sections and not sections[0].level else ((), sections)
    paragraphs = (*texts, *(text for section in opening for text in section.paragraphs))
    return (Section(0, "", "", paragraphs), *rest) if paragraphs else rest


def _sections(groups: Iterable[tuple[Section, ...]]) -> tuple[Section, ...]:
    """The sections of the document and of its annexes; without labels in the document, one opening holds both."""
    sections: tuple[Section, ...] = ()
    for found in groups:
        if len(sections) == 1 and sections[0].level == 0 and found and found[0].level == 0:
            sections = _with_opening(sections[0].paragraphs, found)
        else:
            sections += found
    return sections


def _before_labels(chunks: Sequence[Chunk]) -> Sequence[str]:
    return chunks[0].paragraphs or tuple(text for chunk in chunks[:3] for text in chunk.paragraphs)


def _issuer_in(title: str) -> str:
    match = _ISSUER_OF_TITLE.match(title)
    if match:
        return " ".join(match["issuer"].split())  # offices that issue together stay apart
    whole = "".join(title.split())
    office = _APPOINTS.sub("", whole.removesuffix(kind_of_title(title) or "\n"))
    return office if office != whole and is_organ(office) else ""  # 清河市中级人民法院公告
