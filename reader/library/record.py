"""A notice as text: whole, as the library stores it, and as the command line's JSON shows it."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from reader.base.errors import LibraryError
from reader.base.wording import tr
from reader.notice import Edition, Notice, Section

_NOTICE = tuple(field.name for field in fields(Notice))
_SECTION = tuple(field.name for field in fields(Section))
_EDITION = tuple(field.name for field in fields(Edition))


def notice_as_json(notice: Notice) -> dict[str, Any]:
    """The notice in the schema of the command line's contract; every value is plain JSON."""
    return {
        "id": notice.id,
        "title": notice.title,
        "title_source": notice.title_source,
        "kind": notice.kind,
        "number": notice.number,
        "issuer": notice.issuer,
        "recipients": notice.recipients,
        "issued": notice.issued,
        "published": notice.published,
        "openness": notice.openness,
        "attachments": list(notice.attachments),
        "sections": [
            {
                "level": section.level,
                "label": section.label,
                "heading": section.heading,
                "paragraphs": list(section.paragraphs),
            }
            for section in notice.sections
        ],
        "editions": [
            {
                "source": edition.source,
                "captured": edition.captured,
                "sha256": edition.sha256,
                "repairs": dict(edition.repairs),
            }
            for edition in notice.editions
        ],
    }


def stored_text(notice: Notice) -> str:
    """Everything the notice holds, as one line of JSON; ``notice_from`` is its inverse."""
    whole = {name: getattr(notice, name) for name in _NOTICE}
    whole["sections"] = [{name: getattr(section, name) for name in _SECTION} for section in notice.sections]
    whole["editions"] = [
        {name: getattr(edition, name) for name in _EDITION} | {"repairs": dict(edition.repairs)}
        for edition in notice.editions
    ]
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))


def notice_from(text: str) -> Notice:
    """The notice that ``stored_text`` wrote. A field that did not exist then has its default value.

    Raises LibraryError when the text is something else.
    """
    try:
        return _notice_from(json.loads(text))
    except (ValueError, KeyError, TypeError) as error:
        raise LibraryError(tr("公告库中有公告的记录已损坏，请把备份放回来，或重新导入。")) from error


def _notice_from(whole: dict[str, Any]) -> Notice:
    values = _known(whole, _NOTICE)
    for name in ("attachments", "signed", "imprint", "marks"):
        values[name] = tuple(whole.get(name, ()))
    values["sections"] = tuple(
        Section(**_known(section, _SECTION) | {"paragraphs": tuple(section["paragraphs"])})
        for section in whole["sections"]
    )
    values["editions"] = tuple(Edition(**_known(edition, _EDITION)) for edition in whole["editions"])
    return Notice(**values)


def _known(stored: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: stored[name] for name in names if name in stored}
