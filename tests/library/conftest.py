"""A library of its own for every test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.library import Library
from reader.notice import Notice
from tests.library.samples import captured, put


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def shelf(library: Library) -> Callable[..., Library]:
    """Fills the library with notices, each from a capture of its own."""

    def fill(*notices: Notice) -> Library:
        put(library, *(captured(f"{at}.txt", notice) for at, notice in enumerate(notices)))
        return library

    return fill
