"""Figures of the voice on this machine: ``python benchmarks/speech.py [--text FILE] | toggles [COUNT]``.

Characters a second of the normaliser, how soon the engine process is ready, how long the first utterance takes cold and
warm (beside the espeak-ng command where there is one), how many characters a minute each rate really says, pauses
included, and (``heard.py``) what is heard: from click to sound and to silence, gaps, words, faults of many clicks.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import heard
from reader.base.settings import RATES
from reader.speech import Audio, SpeechWorker, to_spoken, utterances_of

SAMPLE = (
    "各有关单位：\n为进一步做好全市养老服务工作，切实保障老年人合法权益，按照《关于推进基本养老服务体系建设的实施方案》（示例发〔2025〕3号）要求，"
    "现就有关事项通知如下。\n一、总体要求\n到2025年底前，全市建成120个社区食堂、80个日间照料中心，覆盖率达到95%以上；"
    "每年安排资金2350万元，由700元/人提高到不低于1000元/人。\n二、主要任务\n（一）方便老年人出行、就医和用餐。各地要在3月15日至6月15日完成摸底，"
    "重点解决用餐难、看病远、出行不便等问题。咨询请拨打12345热线，工作时间8:30—17:30。\n"
)


def median_ms(times: list[float]) -> str:
    """Milliseconds of some times in seconds, for printing."""
    return f"{statistics.median(times) * 1000:7.1f} ms median, {max(times) * 1000:7.1f} ms max, n={len(times)}"


def ask(worker: SpeechWorker, number: int, spoken: str, rate: str = "normal") -> Audio:
    """The sound of one utterance, waited for."""
    done = threading.Event()
    answers: list[Audio] = []

    def answered(_number: int, audio: Audio) -> None:
        answers.append(audio)
        done.set()

    worker.request(number, spoken, rate, answered, lambda _n, line: sys.exit(line))
    if not done.wait(20):
        sys.exit("no answer")
    return answers[0]


def worked(what: Callable[[], object]) -> float:
    """Seconds of processor time that a call takes: other programs on the machine do not count."""
    begin = time.process_time()
    what()
    return time.process_time() - begin


def timed(what: Callable[[], object]) -> float:
    """Seconds that a call takes."""
    begin = time.perf_counter()
    what()
    return time.perf_counter() - begin


def normaliser(text: str) -> None:
    """Characters a second, and whether it stays linear."""
    print(f"normaliser, {len(text)} characters of input")
    for times in (1, 4, 16):
        seconds = min(worked(lambda: to_spoken(text * times)) for _ in range(3))  # noqa: B023
        print(f"  x{times:<3d} {len(text) * times / seconds:12,.0f} characters/s")
    seconds = min(worked(lambda: utterances_of(text)) for _ in range(3))
    print(f"  with sentences and utterances {len(text) / seconds:,.0f} characters/s")


def latency(text: str) -> None:
    """How soon the process is ready and the sound is there."""
    first = utterances_of(text)[1].spoken
    ready: list[float] = []
    cold: list[float] = []
    for _ in range(10):
        begin = time.perf_counter()
        worker = SpeechWorker()
        worker.start()
        ask(worker, 1, first)
        cold.append(time.perf_counter() - begin)
        worker.close()
        worker = SpeechWorker()
        ready.append(timed(lambda: worker.wait_ready(20)))  # noqa: B023
        worker.close()
    worker = SpeechWorker()
    ask(worker, 1, first)
    warm = [timed(lambda n=n: ask(worker, n, first)) for n in range(2, 102)]  # type: ignore[misc]
    long = "今天天气很好我们去公园散步" * 6
    warm_long = [timed(lambda n=n: ask(worker, n, long)) for n in range(200, 250)]  # type: ignore[misc]
    closing = timed(worker.close)
    print(f"engine process ready          {median_ms(ready)}")
    print(f"first utterance ({len(first)}), cold    {median_ms(cold)}")
    print(f"first utterance ({len(first)}), warm    {median_ms(warm)}")
    print(f"utterance of {len(long)}, warm         {median_ms(warm_long)}")
    print(f"close                         {closing * 1000:7.1f} ms")
    if command := shutil.which("espeak-ng"):
        floor = [
            timed(lambda: subprocess.run([command, "-v", "cmn", "--stdout", first], capture_output=True, check=True))
            for _ in range(20)
        ]
        print(f"espeak-ng command, to a pipe  {median_ms(floor)}")


def pace(text: str) -> None:
    """Spoken characters (punctuation not counted) a minute of listening, pauses between utterances included."""
    worker = SpeechWorker()
    utterances = utterances_of(text)
    characters = sum(character.isalnum() for one in utterances for character in one.spoken)
    number = 1000
    for rate in RATES:
        seconds = 0.0
        for one in utterances:
            number += 1
            seconds += ask(worker, number, one.spoken, rate).seconds + one.pause
        print(f"rate {rate:7s} {characters / seconds * 60:6.0f} characters/minute")
    worker.close()


def main() -> None:
    """Print all figures; ``toggles`` prints those of 1,000 random clicks only."""
    if sys.argv[1:2] == ["toggles"]:
        sys.exit(heard.main(sys.argv[1:]))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=Path, help="a text to normalise instead of the sample")
    chosen = parser.parse_args().text
    text = chosen.read_text(encoding="utf-8", errors="replace") if chosen else SAMPLE * 60
    normaliser(text)
    latency(SAMPLE)
    pace(SAMPLE)
    sys.exit(heard.main([]))


if __name__ == "__main__":
    main()
