"""A judgement of a line is made once, and long lines are not kept."""

from reader.clean.judged import judged_once


def test_short_lines_are_judged_once_and_long_ones_are_not_kept() -> None:
    judged: list[str] = []

    @judged_once
    def length(text: str) -> int:
        judged.append(text)
        return len(text)

    long = "长" * 100_000
    assert [length(text) for text in ("短", "短", long, long)] == [1, 1, 100_000, 100_000]
    assert judged == ["短", long, long]
