"""Preparing captures in several processes: results come in the order of the captures, with few of them in memory.

Small captures go to a process several at a time, or handing them over takes longer than the work. The first parcels
hold one each, so that a few captures are shared out too.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait

from reader.base.wording import tr
from reader.capture import Capture, Problem
from reader.library.prepare import PreparedCapture, prepare

_WAITING = 3  # parcels that wait or are worked on, a process
_MOST, _FULL = 16, 100_000  # captures in a parcel; bytes after which no other one is added


def prepare_all(captures: Iterable[Capture], jobs: int) -> Iterator[PreparedCapture | Problem]:
    """Prepare captures one after the other, or ``jobs`` at a time in processes of their own.

    A process that dies (killed for its memory, say) costs only the capture it died of, which becomes a Problem.
    """
    if jobs <= 1:
        yield from map(prepare, captures)
        return
    source = iter(captures)
    while True:
        suspects: list[Capture] = []
        yield from _prepare_until_broken(source, jobs, suspects)
        if not suspects:
            return
        # A process died, and there is no telling of which capture: each of them gets a process of its own.
        for capture in suspects:
            yield _prepare_alone(capture)


def _prepare_until_broken(
    source: Iterator[Capture], jobs: int, suspects: list[Capture]
) -> Iterator[PreparedCapture | Problem]:
    """Prepare until all is done, or a process dies: then ``suspects`` holds the captures that had no result yet."""
    under_way: deque[Future[list[PreparedCapture | Problem]]] = deque()
    pool = _pool(jobs)
    sent = 0
    try:
        while True:
            while len(under_way) < jobs * _WAITING:
                parcel = _parcel(source, min(_MOST, 1 + sent // (jobs * _WAITING)))
                if not parcel:
                    break
                suspects += parcel
                under_way.append(pool.submit(_prepare_some, parcel))
                sent += 1
            if not under_way:
                return
            for result in under_way.popleft().result():
                del suspects[0]
                yield result
    except BrokenProcessPool:
        pass  # what was under way stays among the suspects
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _parcel(source: Iterator[Capture], most: int) -> list[Capture]:
    found: list[Capture] = []
    size = 0
    for capture in source:
        found.append(capture)
        size += len(capture.content)
        if len(found) >= most or size >= _FULL:
            break
    return found


def _prepare_some(captures: Sequence[Capture]) -> list[PreparedCapture | Problem]:
    return [prepare(capture) for capture in captures]


def _prepare_alone(capture: Capture) -> PreparedCapture | Problem:
    with _pool(1) as pool:
        try:
            return pool.submit(prepare, capture).result()
        except BrokenProcessPool:
            return Problem(capture.source, tr("处理这份材料的进程意外停止，没有导入它"))


def _pool(jobs: int) -> ProcessPoolExecutor:
    # "spawn": the window has threads, and a fork would copy their locks.
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _settle_in)


def _settle_in() -> None:
    # Ctrl+C is for the parent, which tells us. When the parent is killed nobody does: then we go too.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
