"""How much official text each way of reading a web page loses, and how much chrome it keeps, on eight pages of our own.

    python -m benchmarks.html_readers

Compares the program's own reader with trafilatura when that is installed (it is no dependency: docs/decisions/0004).
"""

import re
import time
from collections.abc import Callable
from importlib.util import find_spec

from reader.capture import Block
from reader.capture.html import html_blocks
from reader.capture.plain import plain_blocks
from reader.clean import clean
from tests.capture.html_pages import web_pages

Extract = Callable[[bytes], str]


def _own(html: bytes) -> str:
    return _cleaned(html_blocks(html))


def _cleaned(blocks: tuple[Block, ...]) -> str:
    return "\n".join(block.text for block in clean(blocks).blocks)


def _trafilatura(recall: bool, cleaned: bool) -> Extract:
    import trafilatura

    def extract(html: bytes) -> str:
        text = trafilatura.extract(html, include_tables=True, include_comments=False, favor_recall=recall) or ""
        return _cleaned(plain_blocks(text)) if cleaned else text

    return extract


def _compact(text: str) -> str:
    return re.sub(r"[\s|]", "", text)


def main() -> None:
    """Print one line a reader and page, then one line a reader for all pages."""
    readers: dict[str, Extract] = {"own": _own}
    if find_spec("trafilatura"):
        readers |= {
            "trafilatura": _trafilatura(False, False),
            "trafilatura recall": _trafilatura(True, False),
            "trafilatura recall, cleaned": _trafilatura(True, True),
        }
    for name, read in readers.items():
        sums = [0, 0, 0, 0]
        began = time.perf_counter()
        for page in web_pages():
            text = _compact(read(page.html))
            lost = [line for line in page.official if _compact(line) not in text]
            kept = [line for line in page.chrome if _compact(line) in text]
            figures = (
                sum(map(len, lost)),
                sum(map(len, page.official)),
                sum(map(len, kept)),
                sum(map(len, page.chrome)),
            )
            sums = [a + b for a, b in zip(sums, figures, strict=True)]
            shares = "lost {:4}/{:4}  chrome kept {:3}/{:3}".format(*figures)
            print(f"{name:28} {page.name:28} {shares}  {lost[:3]} {kept[:3]}")
        spent = time.perf_counter() - began
        print(
            f"== {name}: official characters lost {sums[0]}/{sums[1]}, chrome kept {sums[2]}/{sums[3]}, {spent:.2f} s"
        )


if __name__ == "__main__":
    main()
