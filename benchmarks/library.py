"""How fast the library is: `python benchmarks/library.py [notices]` prints figures, one a line.

The notices are made up (a fictional city, seeded, so that every run has the same): a third of them long, a third from
one template, as offices write them. What is timed is the real thing, from files on disk to hits.
"""

import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.library import Library

_WORDS = re.findall(
    "..",
    "城乡居民就业服务养老保障供暖交通教育卫生环境保护水利农业科技创新企业项目建设管理监督检查安全生产资金补助标准规划实施"
    "方案责任单位社区儿童妇女道路桥梁河道公园绿化文化体育旅游市场价格税收金融信息数据平台热线窗口登记审批许可公开公告通知"
    "批复意见办法规定条例制度机制体系能力水平质量效率目标任务",
)
_AREAS = ("柳林区", "石桥区", "东河区", "北山县", "南湖县", "清泉县", "平川县", "云岭县")
_QUERIES = (
    "水", "养老", "告诉", "养老服务", "居民登记", "12345", "清政发〔2031〕21号", "养老 12345", "绿化 河道 桥梁",
    "環境保護", "各区应当", "柳林区", "PPP", "不存在的词语", "城乡居民就业服务",
)  # fmt: skip


def main() -> None:
    """Make the notices, import them, open, list and search; print what it took."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as folder:
        _measure(Path(folder), count)


def _measure(folder: Path, count: int) -> None:
    megabytes = write_notices(folder / "in", count)
    print(f"captures: {count}, {megabytes:.1f} MB")
    few = [folder / "in" / f"{number:05}.txt" for number in range(count // 5)]
    few_megabytes = sum(path.stat().st_size for path in few) / 1e6
    for jobs in (1, 2):
        with Library(folder / f"jobs{jobs}") as library:
            took = _seconds(lambda library=library, jobs=jobs: library.import_paths(few, jobs=jobs))
        print(f"import, {len(few)} captures, {jobs} process(es): {few_megabytes / took:.2f} MB/s ({took:.1f} s)")
    with Library(folder / "all") as library:
        took = _seconds(lambda: library.import_paths([folder / "in"], jobs=2))
        print(f"import of all, 2 processes: {megabytes / took:.2f} MB/s ({took:.1f} s), {len(library.rows())} notices")
        took = _seconds(lambda: library.import_paths([folder / "in"]))
        print(f"import of all again: {took:.2f} s")
    size = sum(path.stat().st_size for path in (folder / "all").glob("library*")) / 1e6
    print(f"database: {size:.0f} MB")
    for name, notices in (("jobs1", len(few)), ("all", count)):
        _measure_reading(folder / name, notices)


def _measure_reading(folder: Path, notices: int) -> None:
    def opened() -> None:
        with Library(folder) as library:
            library.rows()

    print(f"open and list {notices} notices: {1e3 * statistics.median(_seconds(opened) for _ in range(9)):.1f} ms")
    with Library(folder) as library:
        one = [_seconds(lambda row=row: library.notice(row.id)) for row in library.rows()[:200]]
        print(f"one notice of {notices}: median {1e3 * statistics.median(one):.2f} ms")
        library.search("一")  # the first search loads the table of scripts
        took = []
        for query in _QUERIES:
            times = [_seconds(lambda query=query: library.search(query)) for _ in range(8)]
            took += times
            print(
                f"  {1e3 * statistics.median(times):7.1f} ms  {len(library.search(query, limit=9999)):5} found  {query}"
            )
        took.sort()
        print(
            f"search in {notices} notices: median {1e3 * statistics.median(took):.1f} ms,"
            f" p95 {1e3 * took[int(len(took) * 0.95)]:.1f} ms"
        )


def _seconds(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def write_notices(folder: Path, count: int) -> float:
    """Write so many made-up notices into a new folder, a file each; how many megabytes they have."""
    folder.mkdir()
    dice = random.Random(1)
    size = 0
    for number in range(count):
        content = _notice(dice, number).encode()
        (folder / f"{number:05}.txt").write_bytes(content)
        size += len(content)
    return size / 1e6


def _notice(dice: random.Random, number: int) -> str:
    year, month, day = 2020 + dice.randrange(12), dice.randrange(1, 13), dice.randrange(1, 29)
    area = dice.choice(_AREAS)
    if number % 3 == 0:
        title = f"清河市人民政府关于{area}土地征收成片开发方案的批复"
        recipients = f"{area}人民政府"
        body = _approval(area, year, number)
    else:
        title = f"清河市人民政府关于{_words(dice, 4)}的通知"
        recipients = "各区县人民政府，市政府各部门"
        body = _sections(dice, 3 if number % 2 else 14)
    return (
        f"{title}\n\n清政发〔{year}〕{number}号\n\n{recipients}：\n\n{body}\n\n清河市人民政府\n{year}年{month}月{day}日\n\n"
        "（此件公开发布）\n"
    )


def _approval(area: str, year: int, number: int) -> str:
    return (
        f"你{area[-1]}《关于审核批准{area}土地征收成片开发方案的请示》（{area[:2]}政发〔{year}〕{number}号）收悉。现批复如下：\n\n"
        f"经市自然资源局组织专家论证和审查，《{area}土地征收成片开发方案》符合国土空间总体规划的管控规则，原则同意该方案，"
        "请依法依规做好各项工作。"
    )


def _sections(dice: random.Random, count: int) -> str:
    labels = "一二三四五六七八九十"
    numbers = [*labels, *(f"十{label}" for label in labels)]
    return "\n\n".join(
        f"{numbers[at]}、{_words(dice, 3)}\n\n"
        + "\n\n".join("".join(_sentence(dice) for _ in range(4)) for _ in range(2))
        for at in range(count)
    )


def _sentence(dice: random.Random) -> str:
    call = 12345 if dice.random() < 0.1 else dice.randrange(10**5)
    way = "通过PPP" if dice.random() < 0.02 else ""
    return (
        f"各区应当在{dice.randrange(1, 13)}月底之前完成{_words(dice, 3)}，拨打{call}可以咨询{_words(dice, 4)}，"
        f"并且把{_words(dice, 5)}的结果{way}告诉{_words(dice, 2)}。"
    )


def _words(dice: random.Random, count: int) -> str:
    return "".join(dice.choices(_WORDS, k=count))


if __name__ == "__main__":
    main()
