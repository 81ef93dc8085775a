"""The sense for breaks: what is summed up by word is the sum over all names that the fit knows."""

from zlib import crc32

from reader.notice.breaks import break_points, names_of, weights
from reader.notice.seams import words_of


def test_the_points_of_a_seam_are_those_of_its_names_and_the_intercept() -> None:
    table = weights()
    cut = words_of("加强城乡环境卫生整治2025年底前各区要建成16个示范社区")
    seams = range(1, len(cut.texts))
    found = break_points(cut.texts, cut.tags, seams)
    assert len(set(found)) > len(seams) / 2
    for seam, points in zip(seams, found, strict=True):
        groups = names_of(cut.texts, cut.tags, seam)
        wanted = [sum(table[crc32(name.encode()) % len(table)] for name in names) for names in groups]
        assert points == (wanted[0] + table[-1], *wanted[1:])


def test_the_end_of_a_sentence_is_a_better_break_than_the_middle_of_a_phrase() -> None:
    cut = words_of("规范停车秩序各区要在年内施划泊位四千个")
    inside, end = (sum(break_points(cut.texts, cut.tags, [cut.ends.index(place) + 1])[0]) for place in (4, 6))
    assert end > inside
