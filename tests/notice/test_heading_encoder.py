"""reader.notice.heading_encoder: what it computes, where it looks, and that it knows language."""

import math

import numpy
import pytest

from reader.notice.cut_signs import LONGEST
from reader.notice.heading_encoder import (
    DEPTH,
    END,
    START,
    UNKNOWN,
    HeadingEncoder,
    heading_encoder,
    packed,
)

EMBEDDED, HIDDEN, WIDE = 4, 24, 7
LAYERS = {
    "mapping": (EMBEDDED, HIDDEN), "query": (HIDDEN, HIDDEN), "key": (HIDDEN, HIDDEN), "value": (HIDDEN, HIDDEN),
    "attended": (HIDDEN, HIDDEN), "wide": (HIDDEN, WIDE), "narrow": (WIDE, HIDDEN), "seam": (2 * HIDDEN, HIDDEN),
    "end": (HIDDEN, 1),
}  # fmt: skip


def small_arrays(seed: int = 5) -> dict[str, numpy.ndarray]:
    chance = numpy.random.default_rng(seed)
    signs = "\x02\x03\ufffd一二三四五，。"
    arrays = {
        "characters": numpy.array([*map(ord, signs)], dtype=numpy.uint16),
        "words": chance.normal(size=(len(signs), EMBEDDED)),
        "positions": chance.normal(size=(512, EMBEDDED)),
    }
    for name, (size, width) in LAYERS.items():
        arrays |= {
            f"{name}.weight": chance.normal(size=(size, width)) / size,
            f"{name}.bias": chance.normal(size=width),
        }
    for name, size in {"embedding": EMBEDDED, "attention": HIDDEN, "output": HIDDEN}.items():
        arrays |= {f"{name}.weight": chance.normal(size=size), f"{name}.bias": chance.normal(size=size)}
    return arrays


class ByHand:
    """The same network, number by number, as the papers write it."""

    def __init__(self, arrays: dict[str, numpy.ndarray], depth: int) -> None:
        self.of = {name: array.tolist() for name, array in arrays.items()}
        self.depth = depth

    def points(self, signs: str) -> list[float]:
        rows = [self.of["characters"].index(ord(sign)) for sign in signs]
        places = [
            self.normal(
                [word + place for word, place in zip(self.of["words"][row], self.of["positions"][number], strict=True)],
                "embedding",
            )
            for number, row in enumerate(rows)
        ]
        inner = [self.dense(place, "mapping") for place in places]
        for _ in range(self.depth):
            query, key, value = ([self.dense(one, name) for one in inner] for name in ("query", "key", "value"))
            taken = [self.attended(one, key, value) for one in query]
            inner = [
                self.normal(self.add(a, self.dense(b, "attended")), "attention")
                for a, b in zip(inner, taken, strict=True)
            ]
            inner = [
                self.normal(
                    self.add(one, self.dense([self.gelu(x) for x in self.dense(one, "wide")], "narrow")), "output"
                )
                for one in inner
            ]
        seams = [
            [math.tanh(x) for x in self.dense(a + b, "seam")] for a, b in zip([inner[0], *inner], inner, strict=False)
        ]
        return [self.dense(seam, "end")[0] for seam in seams]

    def attended(self, query: list[float], keys: list[list[float]], values: list[list[float]]) -> list[float]:
        found: list[float] = []
        for head in range(0, HIDDEN, 2):
            odds = [
                math.exp((query[head] * key[head] + query[head + 1] * key[head + 1]) / math.sqrt(2)) for key in keys
            ]
            for number in (head, head + 1):
                found.append(sum(o * value[number] for o, value in zip(odds, values, strict=True)) / sum(odds))
        return found

    def dense(self, inner: list[float], name: str) -> list[float]:
        weights, bias = self.of[f"{name}.weight"], self.of[f"{name}.bias"]
        return [b + sum(x * row[n] for x, row in zip(inner, weights, strict=True)) for n, b in enumerate(bias)]

    def normal(self, inner: list[float], name: str) -> list[float]:
        mean = sum(inner) / len(inner)
        spread = math.sqrt(sum((x - mean) ** 2 for x in inner) / len(inner))
        scale, shift = self.of[f"{name}.weight"], self.of[f"{name}.bias"]
        return [(x - mean) / spread * a + b for x, a, b in zip(inner, scale, shift, strict=True)]

    @staticmethod
    def add(left: list[float], right: list[float]) -> list[float]:
        return [a + b for a, b in zip(left, right, strict=True)]

    @staticmethod
    def gelu(x: float) -> float:
        return x / 2 * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def softmax(points: list[float]) -> list[float]:
    return [math.exp(point) / sum(map(math.exp, points)) for point in points]


def test_it_computes_what_the_papers_write() -> None:
    arrays = small_arrays()
    points = ByHand(arrays, DEPTH).points("\x02一二三四，五\x03四五一\x03\ufffd二三\x03")
    # Of each item its mark, and the characters from the second on.
    expected = [
        softmax([points[0], *points[2:7]]),
        softmax([points[7], *points[9:11]]),
        softmax([points[11], *points[13:15]]),
    ]
    found = HeadingEncoder(arrays).chances(["一二三四，五", "四五一", "六二三"])
    for one, other in zip(found, expected, strict=True):
        assert one == pytest.approx(other, rel=1e-3)


def test_no_place_behind_the_first_stop_or_too_far_is_asked() -> None:
    encoder = HeadingEncoder(small_arrays())
    found = encoder.chances(["一二三。四五四五一二三", "一" * 200, "一", ""])
    assert [len(one) for one in found] == [3, LONGEST + 1, 1, 1]
    assert [sum(one) for one in found] == pytest.approx([1] * 4)


def test_what_stands_far_behind_the_first_stop_is_not_read() -> None:
    encoder = HeadingEncoder(small_arrays())
    first, other = (encoder.chances(["一二三。四五四五一二三一二" + end]) for end in ("五五", "四"))
    assert first == other


def test_siblings_are_read_together_and_long_lists_in_parts() -> None:
    encoder = HeadingEncoder(small_arrays())
    item, other = "一二三四五一二三四五", "五四三二一，五四三二"
    assert encoder.chances([item, other])[0] != encoder.chances([item, item])[0]
    rows = [row for row, _ in packed([item] * 200, {START: 0, END: 1, UNKNOWN: 2})]
    assert len(rows) > 1
    assert max(map(len, rows)) <= 512
    assert len(encoder.chances([item] * 200)) == 200


def test_the_real_one_knows_language() -> None:
    items = ["更换门牌旧门牌九月起停止使用。", "门票优惠学生、军人凭证件减半。", "车辆停放地面车位先到先停。"]
    found = heading_encoder().chances(items)
    assert [max(range(len(one)), key=one.__getitem__) for one in found] == [4, 4, 4]
