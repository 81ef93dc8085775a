"""How fast captures become notices: ``python benchmarks/pipeline.py [--profile | --import] [FILE...]``.

Prints megabytes of UTF-8 text a second of processor time on one core, by stage and file (best of three rounds): once
where lines that were seen before are remembered, and once as for captures that come for the first time. With
``--profile`` it prints where the time goes. Without files: the real captures that lie beside the checkout, and captures
made by tests/corpus/damage.py (each of a few kilobytes). The aim is 1 MB/s through all stages.

With ``--import`` instead: the peak memory of an import of ever more files, each in a fresh process, and the time that
one and two processes take, in turn. The first must not grow with the files, the second should halve.
"""

import argparse
import cProfile
import gc
import hashlib
import pstats
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.library import write_notices
from reader.capture import Capture, read_blocks, read_capture
from reader.clean import clean
from reader.library import Library
from reader.notice import notices_of
from tests.corpus.damage import MAKERS, Maker
from tests.corpus.facts import SHARED
from tests.corpus.truth import truths

ROUNDS = 3
_MADE_SIZE = 300_000  # bytes
_PROFILED = 15
_FILES = (50, 200, 800)
_TURNS = 2


def groups(paths: Iterable[Path]) -> dict[str, list[Capture]]:
    """The given files; without any, the real captures, and made captures by their defect."""
    given = [*paths] or (sorted(SHARED.glob("*.txt")) if SHARED.is_dir() else [])
    found = {path.name: [read_capture(path)] for path in given}
    return found if [*paths] else found | {f"made: {maker.__name__}": made(maker) for maker in MAKERS}


def made(maker: Maker) -> list[Capture]:
    """Captures of one defect in all strengths, as many as make up the size."""
    known, found, size = list(truths().values()), list[Capture](), 0
    while size < _MADE_SIZE:
        seed = len(found)
        content = maker(random.Random(str(seed)), known, 1 + seed % 3).text.encode()
        when = datetime(2025, 1, 1, tzinfo=UTC)
        found.append(Capture(f"{seed}.txt", content, when, "text/plain", hashlib.sha256(content).hexdigest()))
        size += len(content)
    return found


def seconds(capture: Capture) -> tuple[float, float, float]:
    """Processor time of reading, cleaning and understanding one capture."""
    start = process_time()
    blocks = read_blocks(capture)
    read = process_time()
    text = clean(blocks)
    cleaned = process_time()
    notices_of(text, capture)
    return read - start, cleaned - read, process_time() - cleaned


def forget_lines() -> None:
    """Empty what is kept of single lines (tables stay): the next capture meets a process that never saw its like."""
    for memo in _memos():
        memo.cache_clear()


@cache
def _memos() -> list[Any]:
    """Every memo of the program that keeps the last so many answers; those without a bound are tables."""
    found = [thing for thing in gc.get_objects() if isinstance(thing, type(_memos))]
    return [memo for memo in found if memo.__module__.startswith("reader.") and memo.cache_parameters()["maxsize"]]


def _row(name: str, size: int, times: Iterable[float]) -> str:
    each = list(times)
    rates = [size / 1e6 / max(time, 1e-9) for time in (*each, sum(each))]
    return f"{name[:28]:28} {size / 1e3:9.1f}" + "".join(f"{rate:9.2f}" for rate in rates)


def import_one(captures: Path, jobs: int) -> None:
    """Import a folder into a new library; prints seconds, peak memory in MB, processor seconds here and in workers."""
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder)) as library:
        began = perf_counter()
        library.import_paths([captures], jobs=jobs)
        took = perf_counter() - began
    own, workers = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = (used.ru_utime + used.ru_stime for used in (own, workers))
    sys.stdout.write(" ".join(f"{value:.1f}" for value in (took, own.ru_maxrss / 1024, *busy)) + "\n")


def imports() -> None:
    """Memory by the number of files, and time by the number of processes; every import in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for count in _FILES:
            write_notices(Path(folder) / str(count), count)
            took, peak, *_ = _measured(Path(folder) / str(count), 1)
            sys.stdout.write(f"{count:4} files: peak {peak:.0f} MB, {took:.1f} s\n")
        for _ in range(_TURNS):
            for jobs in (1, 2):
                took, _, own, workers = _measured(Path(folder) / str(_FILES[-1]), jobs)
                # Where other programs want the processors too, the seconds say little and the processor time all.
                busy = f"processor {own:.1f} s here, {workers:.1f} s in workers"
                sys.stdout.write(f"{_FILES[-1]} files, --jobs {jobs}: {took:.1f} s, {busy}\n")


def _measured(captures: Path, jobs: int) -> list[float]:
    command = [sys.executable, __file__, "--import-one", str(captures), str(jobs)]
    return [
        float(value) for value in subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    ]


def main() -> None:
    """Read the arguments, measure what they ask for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--import", action="store_true", dest="imports")
    parser.add_argument("--import-one", nargs=2, metavar=("FOLDER", "JOBS"), help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path)
    arguments = parser.parse_args()
    if arguments.imports:
        imports()
    elif arguments.import_one:
        import_one(Path(arguments.import_one[0]), int(arguments.import_one[1]))
    else:
        speeds(groups(arguments.files), profiled=arguments.profile)


def speeds(chosen: dict[str, list[Capture]], *, profiled: bool) -> None:
    """Print a line for each group of captures, and one for all together; or where the time goes."""
    everything = [capture for some in chosen.values() for capture in some]
    for capture in everything:
        seconds(capture)  # tables and dictionaries are read once
    if profiled:
        with cProfile.Profile() as profile:
            for capture in everything:
                seconds(capture)
        pstats.Stats(profile, stream=sys.stdout).sort_stats("tottime").print_stats(_PROFILED)
        return
    for title, before in (("MB/s", lambda: None), ("MB/s, for the first time", forget_lines)):
        # All captures in each round, so that little which was kept from the round before helps.
        rounds = [{id(capture): _timed(capture, before) for capture in everything} for _ in range(ROUNDS)]
        sys.stdout.write(f"{title:28} {'kB':>9}{'read':>9}{'clean':>9}{'notice':>9}{'all':>9}\n")
        _print_table(chosen, rounds)


def _timed(capture: Capture, before: Callable[[], None]) -> tuple[float, float, float]:
    before()
    return seconds(capture)


def _print_table(chosen: dict[str, list[Capture]], rounds: list[dict[int, tuple[float, float, float]]]) -> None:
    totals: dict[str, list[float]] = {}
    for name, some in chosen.items():
        best = [min((times[id(capture)] for times in rounds), key=sum) for capture in some]
        times = [sum(stage) for stage in zip(*best, strict=True)]
        size = sum(len(capture.content) for capture in some)
        sys.stdout.write(_row(name, size, times) + "\n")
        group = totals.setdefault("made" if name.startswith("made: ") else "files", [0.0] * 4)
        for place, value in enumerate((*times, size)):
            group[place] += value
    for name, values in totals.items():
        sys.stdout.write(_row(f"all {name}", int(values[3]), values[:3]) + "\n")


if __name__ == "__main__":
    main()
