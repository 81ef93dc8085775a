"""Code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from reader.window.offsets import to_points, to_units

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)


def test_beyond_the_bmp_counts_twice() -> None:
    assert to_units("𠮷野家", 1) == 2
    assert to_units("𠮷野家", 3) == 4
    assert to_points("𠮷野家", 2) == 1
    assert to_points("𠮷野家", 1) == 0


@given(TEXT, st.integers(0, 30))
def test_units_are_what_utf_16_has(text: str, points: int) -> None:
    assert to_units(text, points) == len(text[:points].encode("utf-16-le")) // 2


@given(TEXT, st.integers(0, 30))
def test_there_and_back(text: str, points: int) -> None:
    assert to_points(text, to_units(text, points)) == min(points, len(text))
