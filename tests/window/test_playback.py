"""The player with a real sound server of its own (a PulseAudio null sink) and a recorder on its monitor."""

import math
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.speech.model import Audio
from reader.speech.player import PlayerEvents
from reader.window.playback import QtPlayer
from reader.window.sink import NO_DEVICE, NO_PARTS

pytestmark = pytest.mark.skipif(
    not (shutil.which("pulseaudio") and shutil.which("parec")),
    reason="pulseaudio and pulseaudio-utils are not installed",
)

RATE = 22050
RECORDED_RATE = 16000
LOUD = 500
NUMBERS = count(1)  # of the clips that only warm the player


class SoundServer:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "pulse").mkdir(parents=True, exist_ok=True)
        self.address = f"unix:{folder}/pulse/native"
        self.environment = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PULSE_SERVER": self.address}
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        socket = self.folder / "pulse" / "native"
        socket.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"),
                *("-L", "module-null-sink sink_name=null0"),
            ],
            env={**os.environ, **self.environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 10
        while not socket.exists():
            assert time.monotonic() < until, "the sound server did not start"
            time.sleep(0.01)

    def control(self, *words: str) -> str:
        run = subprocess.run(
            ["pactl", *words], env={**os.environ, **self.environment}, capture_output=True, text=True, check=True
        )
        return run.stdout.strip()

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


class Recorder:
    """Loudness of every 5 ms that the null sink played, by the clock."""

    def __init__(self, server: SoundServer, sink: str = "null0") -> None:
        self.heard: list[tuple[float, int]] = []
        self.process = subprocess.Popen(
            [
                *("parec", "-d", f"{sink}.monitor", "--raw", "--format=s16le", f"--rate={RECORDED_RATE}"),
                *("--channels=1", "--latency-msec=5", "--process-time-msec=5"),
            ],
            env={**os.environ, **server.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        while chunk := self.process.stdout.read(RECORDED_RATE // 200 * 2):
            samples = array("h", chunk[: len(chunk) // 2 * 2])
            self.heard.append((time.monotonic(), max(map(abs, samples), default=0)))

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.thread.join(2)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def first_sound(self, since: float) -> float | None:
        return next((at for at, peak in self.heard if at > since and peak > LOUD), None)

    def last_sound(self) -> float:
        return max(at for at, peak in self.heard if peak > LOUD)

    def sounding(self, since: float) -> float:
        return 0.005 * sum(1 for at, peak in self.heard if at > since and peak > LOUD)

    def runs(self, since: float) -> list[tuple[bool, float]]:
        """(sounds, seconds) of what was heard, from the first sound to the last."""
        loud = [peak > LOUD for at, peak in self.heard if at > since]
        loud = loud[loud.index(True) : len(loud) - loud[::-1].index(True)]
        found: list[tuple[bool, int]] = []
        for one in loud:
            if found and found[-1][0] == one:
                found[-1] = (one, found[-1][1] + 1)
            else:
                found.append((one, 1))
        return [(one, 0.005 * count) for one, count in found]


@dataclass
class Heard:
    """What a player told."""

    started: list[int] = field(default_factory=list)
    finished: list[int] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    places: list[tuple[int, float]] = field(default_factory=list)
    order: list[str] = field(default_factory=list)

    def events(self) -> PlayerEvents:
        def note(kind: str, clip: int) -> None:
            (self.started if kind == "s" else self.finished).append(clip)
            self.order.append(f"{kind}{clip}")

        return PlayerEvents(
            lambda clip: note("s", clip),
            lambda clip, seconds: self.places.append((clip, seconds)),
            lambda clip: note("f", clip),
            self.failed.append,
        )


@cache
def tone(seconds: float, rate: int = RATE) -> Audio:
    samples = (round(9000 * math.sin(2 * math.pi * 440 * i / rate)) for i in range(round(seconds * rate)))
    return Audio(array("h", samples).tobytes(), rate)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path_factory.mktemp("sound"))
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="module")
def recorder(server: SoundServer) -> Iterator[Recorder]:
    recorder = Recorder(server)
    time.sleep(2.3)  # the null sink has made two seconds of silence before anybody listened
    yield recorder
    recorder.end()


@pytest.fixture
def made(qapp: object) -> Iterator[Callable[[SoundServer], tuple[QtPlayer, Heard]]]:
    players: list[QtPlayer] = []
    before = {name: os.environ.get(name) for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_SERVER")}

    def make(server: SoundServer) -> tuple[QtPlayer, Heard]:
        os.environ.update(server.environment)
        player, heard = QtPlayer(), Heard()
        player.connect(heard.events())
        players.append(player)
        return player, heard

    yield make
    for player in players:
        player.close()
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@pytest.fixture(scope="module")
def kept(server: SoundServer, recorder: Recorder, qapp: object) -> Iterator[tuple[QtPlayer, Heard]]:
    player, heard = QtPlayer(), Heard()
    player.connect(heard.events())
    yield player, heard
    player.close()


@pytest.fixture
def warm(
    kept: tuple[QtPlayer, Heard], server: SoundServer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> tuple[QtPlayer, Heard]:
    """A player that has already played a moment, the same one for every test."""
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    player, heard = kept
    player.stop()
    player.set_volume(100)
    heard.finished.clear()
    player.append(-next(NUMBERS), tone(0.02), 0.0)
    qtbot.waitUntil(lambda: bool(heard.finished), timeout=8000)
    for noted in (heard.started, heard.finished, heard.failed, heard.places, heard.order):
        noted.clear()
    qtbot.wait(100)
    return player, heard


def test_sound_follows_append_at_once(warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot) -> None:
    player, heard = warm
    late = []
    for clip in range(8):
        asked = time.monotonic()
        player.append(clip, tone(0.08), 0.0)
        qtbot.waitUntil(lambda clip=clip: clip in heard.finished, timeout=3000)
        qtbot.wait(60)
        first = recorder.first_sound(asked)
        assert first is not None
        late.append(first - asked)
    print(f"append -> sound: median {sorted(late)[4] * 1000:.0f} ms, max {max(late) * 1000:.0f} ms")  # noqa: T201
    assert sorted(late)[4] < 0.1
    assert heard.order == [f"{kind}{clip}" for clip in range(8) for kind in "sf"]


def test_stop_is_silence(warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot) -> None:
    player, heard = warm
    late = []
    for clip in range(8):
        player.append(clip, tone(3), 0.0)
        qtbot.waitUntil(lambda clip=clip: clip in heard.started, timeout=3000)
        qtbot.wait(80 + 7 * clip)
        told = len(heard.order) + len(heard.places)
        asked = time.monotonic()
        player.stop()
        qtbot.wait(200)
        late.append(recorder.last_sound() - asked)
        assert len(heard.order) + len(heard.places) == told, "an event came after stop"
    print(f"stop -> silence: median {sorted(late)[4] * 1000:.0f} ms, max {max(late) * 1000:.0f} ms")  # noqa: T201
    assert max(late) <= 0.06
    assert heard.finished == []


def test_started_is_told_when_it_is_heard(warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot) -> None:
    player, heard = warm
    asked = time.monotonic()
    player.append(1, tone(0.3), 0.0)
    qtbot.waitUntil(lambda: heard.started == [1], timeout=3000)
    told = time.monotonic()
    qtbot.waitUntil(lambda: heard.finished == [1], timeout=3000)
    ended = time.monotonic()
    qtbot.wait(80)
    first = recorder.first_sound(asked)
    assert first is not None
    assert abs(told - first) < 0.06
    assert abs(ended - recorder.last_sound()) < 0.06


def test_pause_is_silence_and_keeps_the_place(warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot) -> None:
    player, heard = warm
    asked = time.monotonic()
    player.append(1, tone(0.8), 0.0)
    qtbot.waitUntil(lambda: bool(heard.places) and heard.places[-1][1] > 0.3, timeout=3000)
    paused = time.monotonic()
    player.pause()
    qtbot.wait(300)
    assert recorder.last_sound() - paused <= 0.06
    place = heard.places[-1][1]
    player.resume()
    qtbot.waitUntil(lambda: heard.finished == [1], timeout=3000)
    qtbot.wait(60)
    assert heard.order == ["s1", "f1"]
    after = [seconds for clip, seconds in heard.places if seconds > place]
    assert after[0] - place < 0.12, "it went on somewhere else"
    assert abs(recorder.sounding(asked) - 0.8) <= 0.05, "sound was lost or played twice"


def test_pause_before_anything_is_queued_holds_it_back(
    warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot
) -> None:
    player, heard = warm
    asked = time.monotonic()
    player.pause()
    player.append(1, tone(0.2), 0.0)
    qtbot.wait(250)
    assert recorder.first_sound(asked) is None
    assert heard.order == []
    player.resume()
    qtbot.waitUntil(lambda: heard.order == ["s1", "f1"], timeout=3000)


def test_clips_follow_with_the_pause_that_was_meant(
    warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot
) -> None:
    player, heard = warm
    asked = time.monotonic()
    player.append(1, tone(0.25), 0.2)
    player.append(2, Audio(b"", 0), 0.0)
    player.append(3, tone(0.25), 0.0)
    player.append(4, tone(0.25), 0.0)
    qtbot.waitUntil(lambda: heard.finished[-1:] == [4], timeout=4000)
    qtbot.wait(60)
    runs = recorder.runs(asked)
    print(f"runs: {runs}")  # noqa: T201
    assert [sounds for sounds, _ in runs] == [True, False, True]
    for (_, seconds), meant in zip(runs, (0.25, 0.2, 0.5), strict=True):
        assert abs(seconds - meant) <= 0.03
    assert heard.order == ["s1", "f1", "s2", "f2", "s3", "f3", "s4", "f4"]


def test_clips_of_other_rates_follow(warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot) -> None:
    player, heard = warm
    asked = time.monotonic()
    for clip, rate in ((1, 22050), (2, 16000), (3, 24000), (4, 24000)):
        player.append(clip, tone(0.2, rate), 0.0)
    qtbot.waitUntil(lambda: heard.finished == [1, 2, 3, 4], timeout=4000)
    qtbot.wait(60)
    assert abs(recorder.sounding(asked) - 0.8) <= 0.06
    assert all(seconds < 0.15 for sounds, seconds in recorder.runs(asked) if not sounds)


def test_a_late_sentence_is_played_all_the_same(warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot) -> None:
    player, heard = warm
    asked = time.monotonic()
    for clip in (1, 2):
        player.append(clip, tone(0.15), 0.0)
        qtbot.wait(450)
    assert heard.order == ["s1", "f1", "s2", "f2"]
    assert abs(recorder.sounding(asked) - 0.3) <= 0.04


def test_volume_is_heard_at_once(warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot) -> None:
    player, _ = warm
    player.append(1, tone(2), 0.0)
    qtbot.wait(250)
    player.set_volume(50)
    qtbot.wait(150)
    softer = max(peak for _, peak in recorder.heard[-10:])
    player.set_volume(0)
    qtbot.wait(150)
    assert max(peak for _, peak in recorder.heard[-10:]) == 0
    assert 0.06 <= softer / 9000 <= 0.25, "half way sounds half as loud: an eighth of the amplitude"
    player.stop()


def test_300_random_toggles_end_in_the_state_of_the_last(
    warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot
) -> None:
    player, heard = warm
    chance = random.Random(7)
    clip, wrong = 0, []
    current: int | None = None
    for turn in range(300):
        act = chance.choice(("say", "say", "stop", "pause", "resume"))
        if act == "say":  # as the queue does: an older one is stopped first
            player.stop()
            clip += 1
            current = clip
            player.append(clip, tone(1.0), 0.0)
        elif act == "stop":
            player.stop()
            current = None
        else:
            getattr(player, act)()
        before = len(heard.order)
        qtbot.wait(chance.choice((0, 0, 1, 5, 12, 40)))
        wrong += [f"{turn}: {event}" for event in heard.order[before:] if current is None or event[1:] != str(current)]
    assert wrong == []
    assert heard.failed == []
    player.stop()
    qtbot.wait(150)
    asked = time.monotonic()
    qtbot.wait(150)
    assert recorder.first_sound(asked) is None, "something still sounds"
    player.append(9999, tone(0.1), 0.0)
    qtbot.waitUntil(lambda: heard.finished[-1:] == [9999], timeout=3000)
    assert recorder.first_sound(asked) is not None


def test_a_killed_sound_process_goes_on_where_it_was(
    warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot
) -> None:
    player, heard = warm
    player._lost_at = -1000.0
    asked = time.monotonic()
    player.append(1, tone(1.2), 0.0)
    player.append(2, tone(0.1), 0.0)
    qtbot.waitUntil(lambda: bool(heard.places) and heard.places[-1][1] > 0.4, timeout=3000)
    assert player._process is not None
    os.kill(player._process._process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: heard.finished == [1, 2], timeout=5000)
    qtbot.wait(60)
    assert heard.order == ["s1", "f1", "s2", "f2"]
    assert heard.failed == []
    assert abs(recorder.sounding(asked) - 1.3) <= 0.12
    seconds = [place for clip, place in heard.places if clip == 1]
    assert seconds == sorted(seconds), "the highlight jumped back"


def test_a_process_killed_while_paused_goes_on_where_it_was(
    warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot
) -> None:
    player, heard = warm
    player._lost_at = -1000.0  # the test before has lost one, too
    asked = time.monotonic()
    player.append(1, tone(0.8), 0.0)
    qtbot.waitUntil(lambda: bool(heard.places) and heard.places[-1][1] > 0.3, timeout=3000)
    player.pause()
    assert player._process is not None
    os.kill(player._process._process.processId(), signal.SIGKILL)
    qtbot.wait(900)
    paused = time.monotonic()
    assert heard.finished == []
    player.resume()
    qtbot.waitUntil(lambda: heard.finished == [1], timeout=5000)
    qtbot.wait(60)
    first = recorder.first_sound(paused)
    assert first is not None
    assert abs(recorder.sounding(asked) - 0.8) <= 0.12


def test_a_dead_sound_server_is_told_in_words_and_a_new_one_is_found(
    made: Callable[[SoundServer], tuple[QtPlayer, Heard]], tmp_path: Path, qtbot: QtBot
) -> None:
    server = SoundServer(tmp_path)
    server.start()
    player, heard = made(server)
    player.append(1, tone(8), 0.0)
    qtbot.waitUntil(lambda: bool(heard.places), timeout=8000)
    server.kill()
    died = time.monotonic()
    qtbot.waitUntil(lambda: bool(heard.failed), timeout=3000)
    print(f"server killed -> told: {time.monotonic() - died:.2f} s")  # noqa: T201
    qtbot.wait(300)
    assert len(heard.failed) == 1
    server.start()
    player.append(2, tone(0.2), 0.0)
    qtbot.waitUntil(lambda: heard.finished == [2], timeout=8000)
    server.kill()


def test_a_stopped_sound_process_is_replaced(warm: tuple[QtPlayer, Heard], recorder: Recorder, qtbot: QtBot) -> None:
    player, heard = warm
    player._lost_at = -1000.0
    player.append(1, tone(1.0), 0.0)
    qtbot.waitUntil(lambda: bool(heard.places) and heard.places[-1][1] > 0.3, timeout=3000)
    assert player._process is not None
    number = player._process._process.processId()
    os.kill(number, signal.SIGSTOP)  # it lives, and answers nothing
    qtbot.waitUntil(lambda: heard.finished == [1], timeout=9000)
    assert heard.failed == []
    qtbot.wait(1200)
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


def test_a_device_that_is_unplugged_is_told_in_words(
    made: Callable[[SoundServer], tuple[QtPlayer, Heard]], tmp_path: Path, qtbot: QtBot
) -> None:
    server = SoundServer(tmp_path)
    server.start()
    player, heard = made(server)
    player.append(1, tone(8), 0.0)
    qtbot.waitUntil(lambda: bool(heard.places), timeout=8000)
    server.control("unload-module", "module-null-sink")
    gone = time.monotonic()
    qtbot.waitUntil(lambda: bool(heard.failed), timeout=5000)
    print(f"device unplugged -> told: {time.monotonic() - gone:.2f} s")  # noqa: T201
    assert heard.failed == [NO_DEVICE]
    server.kill()


def test_a_new_default_device_takes_over_where_the_voice_was(
    made: Callable[[SoundServer], tuple[QtPlayer, Heard]], tmp_path: Path, qtbot: QtBot
) -> None:
    server = SoundServer(tmp_path)
    server.start()
    server.control("load-module", "module-null-sink", "sink_name=headphones")
    recorder = Recorder(server, "headphones")
    qtbot.wait(2300)
    player, heard = made(server)
    player.append(1, tone(3), 0.0)
    qtbot.waitUntil(lambda: bool(heard.places) and heard.places[-1][1] > 0.5, timeout=9000)
    assert recorder.first_sound(0.0) is None
    server.control("set-default-sink", "headphones")
    qtbot.waitUntil(lambda: heard.finished == [1], timeout=9000)
    qtbot.wait(60)
    sounding = recorder.sounding(0.0)
    recorder.end()
    server.kill()
    assert heard.order == ["s1", "f1"]
    assert heard.failed == []
    assert 1.5 < sounding < 2.6
    seconds = [place for _, place in heard.places]
    assert seconds == sorted(seconds)


def test_no_device_is_told_once_in_words(
    made: Callable[[SoundServer], tuple[QtPlayer, Heard]], tmp_path: Path, qtbot: QtBot
) -> None:
    player, heard = made(SoundServer(tmp_path))  # never started
    player.warm()
    qtbot.wait(700)
    assert heard.failed == [], "nobody asked to hear anything yet"
    player.append(1, tone(0.2), 0.0)
    player.append(2, tone(0.2), 0.0)
    assert heard.failed == [], "told from inside append"
    qtbot.waitUntil(lambda: bool(heard.failed), timeout=8000)
    qtbot.wait(200)
    assert heard.failed == [NO_DEVICE]
    assert heard.order == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libpulse is Linux's")
def test_missing_sound_library_is_told_in_words(
    made: Callable[[SoundServer], tuple[QtPlayer, Heard]],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "libpulse.so.0").write_bytes(b"no library")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    player, heard = made(SoundServer(tmp_path))
    player.append(1, tone(0.2), 0.0)
    qtbot.waitUntil(lambda: bool(heard.failed), timeout=8000)
    assert heard.failed == [NO_PARTS]


def test_a_process_that_cannot_start_is_told_in_words(
    made: Callable[[SoundServer], tuple[QtPlayer, Heard]],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    player, heard = made(SoundServer(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    player.append(1, tone(0.2), 0.0)
    qtbot.waitUntil(lambda: bool(heard.failed), timeout=3000)
    assert "没有启动" in heard.failed[0]


def test_making_a_player_loads_no_sound_library() -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "from reader.window.playback import QtPlayer\n"
        "QtPlayer()\n"
        "sys.exit('PySide6.QtMultimedia' in sys.modules)\n"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
