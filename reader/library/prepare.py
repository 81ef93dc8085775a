"""The part of an import that needs the processor and no database: from a capture's bytes to notices ready to store.

It runs in this process or in several others; see ``workers``.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.base.errors import BadInputError
from reader.base.log import logger
from reader.base.wording import tr
from reader.capture import Capture, Problem, read_blocks
from reader.clean import Repair
from reader.library.likeness import Traits, body_of, marks_of, traits_of
from reader.library.record import stored_text
from reader.library.repair_list import pack, shared_out
from reader.library.search import index_row
from reader.notice import Notice

_log = logger(__name__)


@dataclass(frozen=True, slots=True)
class PreparedNotice:
    """One notice of a capture, with everything that can be worked out without knowing the library.

    ``record`` is the notice as stored, ``body`` its bare text, ``marks`` where to look for its other editions,
    ``index`` its row of the search index, ``repairs`` its repairs as ``repair_list.pack`` made them (None: not known).
    """

    notice: Notice
    record: str
    traits: Traits
    body: str
    marks: tuple[str, ...]
    index: tuple[str, str, str]
    repairs: bytes | None


@dataclass(frozen=True, slots=True)
class PreparedCapture:
    """A capture and its notices in their order; ``repairs`` and ``chrome`` count what cleaning did, by kind."""

    capture: Capture
    notices: tuple[PreparedNotice, ...]
    repairs: Mapping[str, int]
    chrome: Mapping[str, int]


def prepare(capture: Capture) -> PreparedCapture | Problem:
    """Run a capture through the stages. Whatever is wrong with it becomes a Problem; nothing is raised."""
    try:
        return _prepared(capture)
    except BadInputError as error:
        return Problem(capture.source, str(error))
    except Exception:
        # One odd capture must not cost the others of the same import; the log tells us what to mend.
        _log.exception("cannot use %s", capture.source)
        return Problem(capture.source, tr("这份材料处理不了，没有导入；详细原因记在日志里"))


def _prepared(capture: Capture) -> PreparedCapture | Problem:
    from reader.clean import clean
    from reader.notice import notices_of

    text = clean(read_blocks(capture))
    notices = notices_of(text, capture)
    if not notices:
        return Problem(capture.source, tr("这个文件里没有找到公告"))
    counts = [notice.editions[0].repairs for notice in notices]
    lists: Sequence[Sequence[Repair] | None] = shared_out(text.repairs, counts) or [None] * len(notices)
    return PreparedCapture(
        capture,
        tuple(map(prepare_notice, notices, lists)),
        text.repair_counts(),
        dict(Counter(chrome.kind for chrome in text.chrome)),
    )


def prepare_notice(notice: Notice, repairs: Sequence[Repair] | None = None) -> PreparedNotice:
    """Work out what the library needs to know of one captured notice (with its one ``Edition``) and its repairs."""
    record = stored_text(notice)
    record.encode()  # text that is not Unicode would only fail later, inside the database
    body = body_of(notice)
    traits = traits_of(notice)
    packed = None if repairs is None else pack(repairs)
    return PreparedNotice(notice, record, traits, body, marks_of(traits, body), index_row(notice), packed)
