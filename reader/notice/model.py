"""A notice as an official document: its elements (GB/T 9704-2012) and its sections in reading order."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Section:
    """One section. ``level`` 0 is text before the first numbered heading (label and heading empty); 1 is 一、,
    2 （一）, 3 1., 4 （1）, 5 ①. ``heading`` has no closing full stop.

    ``heading_source`` says how the heading was found: ``printed`` (a line of its own), ``run-in`` (it ended at
    its 。, which the page shows again), ``cut`` (it was glued to the body without any mark), ``uncertain`` (it
    may be glued: the text was kept whole in ``paragraphs``), or empty (level 0, or an item that is a sentence).
    """

    level: int
    label: str
    heading: str
    paragraphs: tuple[str, ...]
    heading_source: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """One form in which a notice came: which capture, when (ISO 8601, UTC), and what was repaired (kind: count)."""

    source: str
    captured: str
    sha256: str
    repairs: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """One official notice. A field that the capture does not hold is None or empty, never invented.

    Dates are ``YYYY-MM-DD``: ``issued`` 成文日期, ``published`` 发布日期. ``title_source`` is ``printed`` or
    ``derived``. ``annex_title`` is the title of the document that the notice hands on (现将《…》印发给你们); that
    title is also one of the paragraphs of the level-0 section it stands in. ``signed`` (署名, 成文日期) and ``imprint``
    (版记) are the lines below the text as the capture prints them, ``marks`` those above the title (份号, 密级,
    紧急程度, 签发人); empty where it prints none. ``id`` is given by the library and is empty before.
    """

    title: str
    title_source: str
    kind: str
    number: str
    issuer: str
    recipients: str
    issued: str | None
    published: str | None
    openness: str
    attachments: tuple[str, ...]
    sections: tuple[Section, ...]
    annex_title: str = ""
    copied_to: str = ""
    printed_by: str = ""
    printed_on: str | None = None
    signed: tuple[str, ...] = ()
    imprint: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    editions: tuple[Edition, ...] = ()
    id: str = ""
