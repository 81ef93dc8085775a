"""What is heard, on this machine: ``python benchmarks/heard.py [toggles [COUNT]]``; ``speech.py`` runs it too.

The real queue, engine process and sound process against a sound server of their own, recorded sample by sample; in the
same run the espeak-ng command, and spd-say where it is installed. A click is a call of the queue's verb on Qt's thread.
"""

import itertools
import os
import random
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.sound_room import Loop, SoundRoom

SIXTY = (
    "今天上午居民们在社区的活动室里一起听工作人员讲解怎样办理新的证件以及需要带上哪些材料大家听得很认真也提了不少问题。"
)
SENTENCES = "".join(f"这是第{number}句话说得不快也不慢。" for number in "一二三四五六七八")
CLAUSES = "各单位要认真落实，按时报送材料，做好各项准备工作，保障群众正常生活，确保各项措施落到实处。" * 4
WORDS = "各地区要高度重视，认真组织实施。到2025年底前，建成120个社区食堂，覆盖率达到95%以上。咨询电话是12345。"


class Reader:
    """A voice as the window has it, with everything it says written down."""

    def __init__(self, loop: Loop) -> None:
        from reader.window.bridge import Bridge
        from reader.window.voice import VoiceEvents, load_parts, open_voice

        load_parts()
        self.loop, self.state = loop, "ready"
        self.words: list[tuple[float, int, int]] = []
        self.ends = 0
        self.messages: list[str] = []
        self.clips: list[tuple[Any, float]] = []
        self.bridge = Bridge()
        post = self.bridge.post

        def watched_post(function: Any) -> None:
            post(loop.watched(function))  # type: ignore[arg-type]

        events = VoiceEvents(
            state=self._on_state,
            sentence=lambda a, b: None,
            word=lambda a, b: self.words.append((time.monotonic(), a, b)),
            ended=self._on_end,
            message=self.messages.append,
        )
        self.voice: Any = open_voice(watched_post, events)
        player = self.voice._player
        append, take = player.append, player.take

        def appended(clip: int, audio: Any, pause: float) -> None:
            self.clips.append((audio, pause))
            append(clip, audio, pause)

        player.append, player.take = appended, loop.watched(take)
        for verb in ("say", "stop", "pause", "resume", "set_rate"):
            setattr(self, verb, loop.watched(getattr(self.voice, verb)))

    def _on_state(self, state: str) -> None:
        self.state = state

    def _on_end(self) -> None:
        self.ends += 1

    def close(self) -> None:
        """End its processes."""
        self.voice.close()
        self.bridge.close()


def ms(times: list[float]) -> str:
    """Seconds as milliseconds, for printing."""
    if not times:
        return "none"
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return (
        f"median {statistics.median(times) * 1000:6.1f}   p95 {p95 * 1000:6.1f}   max {max(times) * 1000:6.1f} ms"
        f"   n={len(times)}"
    )


def cold_start(room: SoundRoom, loop: Loop) -> None:
    """Click to sound when nothing runs yet, and what of that every process that loads Qt takes."""
    cold = []
    for _ in range(5):
        clicked = time.monotonic()
        reader = Reader(loop)
        reader.say(SIXTY)
        loop.run(1.5)
        cold.append(room.ears.first_sound(clicked, 3) or 9.9)
        reader.close()
        loop.run(0.3)
    print(f"cold: both processes started on the click  {ms(cold)}")
    code = "import PySide6.QtCore, PySide6.QtNetwork, PySide6.QtMultimedia"
    bare = [_timed([sys.executable, "-c", code]) for _ in range(5)]
    print(f"  of that, a bare process that loads Qt    {ms(bare)}")


def latency(room: SoundRoom, loop: Loop, rounds: int = 30) -> None:
    """Click to sound and click to silence, ours and the others' turn by turn."""
    from reader.speech import to_spoken

    ears = room.ears
    spoken = to_spoken(SIXTY).text
    others = {"espeak-ng command": ["espeak-ng", "-v", "cmn", spoken]}
    dispatcher = _start_dispatcher()
    if dispatcher is not None:
        others["spd-say"] = ["spd-say", "-o", "espeak-ng", "-l", "zh", spoken]
    others = {name: command for name, command in others.items() if shutil.which(command[0])}
    sound: dict[str, list[float]] = {name: [] for name in ("ours", *others)}
    silence: dict[str, list[float]] = {name: [] for name in ("ours", *others)}
    reader = Reader(loop)
    loop.run(1.5)  # warm
    for turn in range(rounds):
        clicked = time.monotonic()
        reader.say(SIXTY)
        loop.run(0.7)
        stopped = time.monotonic()
        reader.stop()
        loop.run(0.3)
        sound["ours"].append(ears.first_sound(clicked, 0.7) or 9.9)
        silence["ours"].append(ears.last_sound(stopped, 0.25))
        for name, command in others.items() if turn < 20 else ():
            clicked = time.monotonic()
            child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            loop.run(0.7)
            stopped = time.monotonic()
            if name == "spd-say":
                subprocess.run(["spd-say", "-S"], check=False)
            else:
                child.kill()
            child.wait()
            loop.run(0.4)
            sound[name].append(ears.first_sound(clicked, 0.7) or 9.9)
            silence[name].append(ears.last_sound(stopped, 0.3))
    for name, times in sound.items():
        print(f"{name:18s} click to sound    {ms(times)}")
        print(f"{name:18s} click to silence  {ms(silence[name])}")
    reader.close()
    if dispatcher is not None:
        dispatcher.terminate()
        dispatcher.wait()


def _timed(command: list[str]) -> float:
    begun = time.monotonic()
    subprocess.run(command, check=False)
    return time.monotonic() - begun


def _start_dispatcher() -> "subprocess.Popen[bytes] | None":
    if not (shutil.which("speech-dispatcher") and shutil.which("spd-say")):
        return None
    os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{os.environ['HOME']}/speechd.sock"
    child = subprocess.Popen(
        ["speech-dispatcher", "-s", "-c", "unix_socket", "-S", f"{os.environ['HOME']}/speechd.sock", "-t", "0"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(1.5)
    return child


def runs_of_silence(room: SoundRoom, start: float, end: float, least: float) -> list[tuple[float, float]]:
    """(begin, end) of each silence of at least so many seconds that has sound on both sides."""
    moments = room.ears.sounds(start, end)
    # A moment is the end of a window of 5 ms with sound in it.
    return [(a, b - 0.005) for a, b in itertools.pairwise(moments) if b - a >= least]


def loud_edges(audio: Any) -> tuple[float, float]:
    """Seconds of quiet at the beginning and at the end of a clip, as the ears hear it."""
    import array

    samples = array.array("h", audio.pcm)
    loud = [index for index, sample in enumerate(samples) if abs(sample) > 200]
    return loud[0] / audio.sample_rate, (len(samples) - 1 - loud[-1]) / audio.sample_rate


def gaps(room: SoundRoom, loop: Loop) -> None:
    """The silence between sentences against the one that was meant."""
    reader = Reader(loop)
    loop.run(1.5)
    begun = time.monotonic()
    reader.say(SENTENCES)
    loop.until(lambda: reader.ends > 0)
    loop.run(0.5)
    heard = [b - a for a, b in runs_of_silence(room, begun, time.monotonic() - 0.3, 0.3)]
    meant = [
        loud_edges(a)[1] + pause + loud_edges(b)[0] for (a, pause), (b, _pause) in itertools.pairwise(reader.clips)
    ]
    if len(heard) != len(meant):
        print(f"gaps: {len(heard)} silences heard, {len(meant)} meant")
    errors = [abs(a - b) for a, b in zip(heard, meant, strict=False)]
    print(f"gap between sentences, off by              {ms(errors)}")
    reader.close()


def words(room: SoundRoom, loop: Loop) -> None:
    """When a word is told against when it is heard."""
    from reader.speech import utterances_of
    from reader.speech.highlight import source_span

    errors: list[float] = []
    reader = Reader(loop)
    loop.run(1.5)
    for _ in range(3):
        reader.words.clear()
        reader.clips.clear()
        ends, begun = reader.ends, time.monotonic()
        reader.say(WORDS)
        loop.until(lambda: reader.ends > ends)  # noqa: B023
        loop.run(0.5)
        starts = [room.ears.sounds(begun, begun + 3)[0] - 0.005]
        starts += [end for _begin, end in runs_of_silence(room, begun, time.monotonic() - 0.3, 0.3)]
        told = {(a, b): at for at, a, b in reader.words}
        for start, (audio, _pause), utterance in zip(starts, reader.clips, utterances_of(WORDS), strict=True):
            zero = start - loud_edges(audio)[0]
            for mark in audio.boundaries:
                span = source_span(utterance, mark.start, mark.start + mark.length)
                if span in told:  # a number is told once, at its first word
                    errors.append(abs(told.pop(span) - (zero + mark.at)))
    print(f"word told against word heard, off by       {ms(errors)}")
    reader.close()


def verbs(room: SoundRoom, loop: Loop) -> None:
    """Pause, resume, and a change of speed in the middle of a sentence."""
    reader = Reader(loop)
    loop.run(1.5)
    quiet, again, delays, joins = [], [], [], []
    dice = random.Random(4)
    for turn in range(12):
        reader.say(CLAUSES)
        loop.run(0.8 + dice.random())
        paused = time.monotonic()
        reader.pause()
        loop.run(0.4)
        quiet.append(room.ears.last_sound(paused, 0.3))
        resumed = time.monotonic()
        reader.resume()
        loop.run(0.6)
        again.append(room.ears.first_sound(resumed, 0.6) or 9.9)
        clips, changed = len(reader.clips), time.monotonic()
        reader.set_rate(("slow", "fast", "normal")[turn % 3])
        loop.until(lambda: len(reader.clips) > clips, 20)  # noqa: B023
        joined = time.monotonic()
        delays.append(joined - changed)
        loop.run(0.6)
        silent = [b - a for a, b in runs_of_silence(room, joined - 0.3, joined + 0.5, 0.03)]
        joins.append(max(silent, default=0.0))
        reader.stop()
        loop.run(0.3)
    print(f"pause to silence                           {ms(quiet)}")
    print(f"resume to sound                            {ms(again)}")
    print(f"change of speed to its first word          {ms(delays)}")
    print(f"silence where the speeds meet              {ms(joins)}")
    reader.close()


def toggles(room: SoundRoom, loop: Loop, count: int) -> bool:
    """Random clicks on and off; whether nothing was wrong and nothing stayed behind."""
    ears, dice = room.ears, random.Random(11)
    children, files = room.own_children(), room.files()
    reader = Reader(loop)
    loop.run(1.5)
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    wrong, silence, sound = 0, [], []
    on, begun = False, time.monotonic()
    for _ in range(count):
        on = not on
        clicked = time.monotonic()
        (reader.say if on else reader.stop)(*([SIXTY] if on else []))
        wrong += (reader.state in ("preparing", "speaking")) is not on
        wait = dice.choice((0.0, 0.01, 0.05, 0.1, 0.2, 0.4)) * (0.5 + dice.random())
        loop.run(wait)
        wrong += (reader.state in ("preparing", "speaking")) is not on
        if wait >= 0.2:
            moments = ears.sounds(clicked, clicked + wait)
            if on:
                sound.append(moments[0] - clicked if moments else 9.9)
            else:
                silence.append(moments[-1] - clicked if moments else 0.0)
    reader.stop()
    stopped = time.monotonic()
    loop.run(2.5)
    sounds = len(ears.sounds(stopped + 0.1, stopped + 2))
    more = len(list(Path("/proc/self/fd").iterdir())) - descriptors
    reader.close()
    loop.run(1.0)
    processes, left = room.own_children() - children, room.files() - files
    print(
        f"{count} random toggles in {stopped - begun:.0f} s: {wrong} wrong states; left behind: {len(processes)} "
        f"processes, {len(left)} files, {sounds} sounds, {more} descriptors; messages: {reader.messages}"
    )
    print(f"  click to sound                           {ms(sound)}")
    print(f"  second click to silence                  {ms(silence)}")
    return not (wrong or processes or left or sounds or reader.messages)


def blocked(loop: Loop) -> None:
    """The longest single calls of speech on the window's thread, in all that went before."""
    clock = sorted(seconds for seconds, _work in loop.busiest)
    work = max(work for _seconds, work in loop.busiest)
    print(
        f"window's thread busy with speech: longest of {len(clock)} calls {clock[-1] * 1000:.1f} ms by the clock, "
        f"{work * 1000:.1f} ms of work; 99.9 % under {clock[int(len(clock) * 0.999)] * 1000:.1f} ms"
    )


def main(arguments: list[str]) -> int:
    """Print the figures; with ``toggles`` only those, and exit status 1 when something was wrong."""
    if not (shutil.which("pulseaudio") and shutil.which("parec")):
        print("pulseaudio and pulseaudio-utils are needed")
        return 1
    with SoundRoom() as room:
        loop = Loop()
        if arguments[:1] == ["toggles"]:
            return 0 if toggles(room, loop, int((arguments[1:] or ["1000"])[0])) else 1
        cold_start(room, loop)
        latency(room, loop)
        gaps(room, loop)
        words(room, loop)
        verbs(room, loop)
        toggles(room, loop, 100)
        blocked(loop)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
