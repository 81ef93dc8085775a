"""Short notices made from one template are different notices: a merge would hide one of them from its readers."""

from itertools import permutations
from pathlib import Path

import pytest

from reader.library import Library

TEMPLATE = """关于{street}停水的公告

因供水管网改造，{street}沿线定于2025年6月5日8时至18时停止供水，请提前储水。咨询电话：96116。

某某市自来水公司

2025年6月1日
"""


@pytest.mark.parametrize("order", list(permutations(["东街", "西街", "南街"], 3))[:3])
def test_one_street_does_not_swallow_another(tmp_path: Path, order: tuple[str, ...]) -> None:
    with Library(tmp_path / "library") as library:
        for street in order:
            file = tmp_path / f"{street}.txt"
            file.write_text(TEMPLATE.format(street=street), encoding="utf-8")
            assert library.import_paths([file]).added == 1
        for street in order:
            assert len(library.search(street)) == 1
