"""Whether captures give the notices that they gave when ``PIPELINE`` was last raised.

``python -m tests.library.pipeline`` says so; with ``--renew`` it raises ``PIPELINE`` in reader/library/schema.py when
they do not, and stores the new results: run it when cleaning, splitting or merging was changed for good.
"""

import hashlib
import json
import random
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from reader.capture import Capture
from reader.library import schema
from reader.library.likeness import evidence, forbidden, score, traits_text
from reader.library.prepare import PreparedCapture, PreparedNotice, prepare
from tests.corpus.damage import MAKERS
from tests.corpus.truth import printed_lines, truths
from tests.library.templates import DAMAGES, TEMPLATES, text_of

PAGES = Path(__file__).parents[1] / "notice" / "pages"
STORED = Path(__file__).with_name("pipeline_results.json")
_PIPELINE = re.compile(r"^PIPELINE = (\d+)$", re.MULTILINE)


def texts() -> Iterator[str]:
    """Our own notices as printed, in damaged captures of each sort, short ones made from templates, and pages."""
    known = truths()
    for name in sorted(known):
        yield "\n\n".join(printed_lines(known[name]))
    for maker in MAKERS:
        yield maker(random.Random("pipeline"), [known[name] for name in sorted(known)], 2).text
    for kind in TEMPLATES:
        whole = text_of(kind, "柳林片", titled=True, filler=8)
        yield whole
        yield from (damage(whole, random.Random(kind)) for damage in DAMAGES)
    for page in sorted(PAGES.glob("*.txt")):
        if not page.name.startswith("list"):  # those hold no notice
            yield page.read_text(encoding="utf-8")


def results() -> dict[str, object]:
    """The number of the pipeline, and digests of what goes in and of what comes out."""
    going_in, coming_out = hashlib.sha256(), hashlib.sha256()
    notices: list[PreparedNotice] = []
    for text in texts():
        content = text.encode()
        going_in.update(hashlib.sha256(content).digest())
        capture = Capture("a.txt", content, datetime(2031, 1, 1, tzinfo=UTC), "text/plain", "0" * 64)
        prepared = prepare(capture)
        assert isinstance(prepared, PreparedCapture), prepared
        notices += prepared.notices
    for notice in notices:
        coming_out.update("\n".join((notice.record, traits_text(notice.traits), *notice.marks, *notice.index)).encode())
    for one, other in pairwise(notices):
        same = score(one.body, other.body, evidence(one.traits, other.traits))
        coming_out.update(f"{same:.3f} {forbidden(one.traits, other.traits)}\n".encode())
    return {"pipeline": schema.PIPELINE, "inputs": going_in.hexdigest(), "results": coming_out.hexdigest()}


def main() -> int:
    now, stored = results(), json.loads(STORED.read_text(encoding="utf-8"))
    if now == stored:
        print("as stored")  # noqa: T201
        return 0
    changed = now["results"] != stored["results"]
    print("the results are others" if changed else "the inputs or the number are others")  # noqa: T201
    if "--renew" not in sys.argv:
        return 1
    if changed and now["inputs"] == stored["inputs"] and now["pipeline"] == stored["pipeline"]:
        now["pipeline"] = schema.PIPELINE + 1
        source = Path(schema.__file__)
        written = _PIPELINE.sub(f"PIPELINE = {now['pipeline']}", source.read_text(encoding="utf-8"))
        source.write_text(written, encoding="utf-8")
    STORED.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    print(f"stored as those of pipeline {now['pipeline']}")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
