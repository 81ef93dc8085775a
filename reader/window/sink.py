"""The sound device: one QAudioSink, opened late, watched, and opened again where the voice was.

Measured on Debian 12 with PulseAudio: push mode, a buffer of 2,000 ms and a timer of 10 ms survive a second in which
nobody feeds; ``processedUSecs`` runs 21 to 41 ms ahead of the ear and does not count silence between two writes;
``reset()`` is silent in 1 to 4 ms; after ``suspend()`` comes ``reset()`` before ``start()``.
"""

from array import array
from importlib import import_module
from typing import Any

from reader.base.wording import marked
from reader.window.samples import ToDevice
from reader.window.tape import Tape

BUFFER_SECONDS = 2.0
LAG_SECONDS = 0.030
FADE_SECONDS = 0.004  # a step from 0 to a sample clicks; 4 ms of ramp does not, and clips no syllable

NO_DEVICE = marked("没有找到声音设备，请接上音箱或耳机，再按一次“朗读”。")
NO_PARTS = marked("缺少播放声音的系统组件，请在终端运行 notice-reader doctor，按提示安装。")
NOT_OPEN = marked("声音设备打不开，请检查音箱或耳机是否被别的程序占用，再按一次“朗读”。")


class NoSoundError(Exception):
    """The device cannot be opened; ``str(error)`` is the line for the user."""


class Sink:
    """Frames of one tape on their way to the default device. All positions are frames of the tape."""

    def __init__(self) -> None:
        self.fed = 0
        self.heard = 0
        self._base = 0
        self._written = 0  # frames of the device, which may have another rate
        self._volume = 1.0
        self._sink: Any = None
        self._stream: Any = None
        self._device_id = b""
        self._to_device: ToDevice | None = None
        self._rate = 0
        self._drained_at: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether frames can be written."""
        return self._stream is not None

    def prepare(self) -> None:
        """Load the library and look for the device without opening it. Raises NoSoundError."""
        if _multimedia().QMediaDevices.defaultAudioOutput().isNull():
            raise NoSoundError(NO_DEVICE)

    def open(self, rate: int, frame: int) -> None:
        """Open the default device for tape frames of ``rate`` hertz, the first of which is ``frame``.

        Raises NoSoundError.
        """
        multimedia = _multimedia()
        device = multimedia.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self.close()
            raise NoSoundError(NO_DEVICE)
        device_id = bytes(device.id().data())
        if self._sink is not None and (device_id != self._device_id or rate != self._rate):
            self.close()
        if self._sink is None:
            self._make(multimedia, device, rate)
            self._device_id = device_id
        else:
            self._sink.reset()
        self.fed = self.heard = self._base = frame
        self._written = 0
        self._drained_at = None
        self._stream = self._sink.start()
        if self._stream is None or self._sink.error() == multimedia.QtAudio.Error.OpenError:
            self.close()
            raise NoSoundError(NOT_OPEN)

    def _make(self, multimedia: Any, device: Any, rate: int) -> None:
        wanted = multimedia.QAudioFormat()
        wanted.setSampleRate(rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
        form = wanted if device.isFormatSupported(wanted) else device.preferredFormat()
        self._to_device = ToDevice(rate, form.sampleRate(), form.channelCount(), form.sampleFormat().name)
        self._rate = rate
        self._sink = multimedia.QAudioSink(device, form)
        self._sink.setBufferSize(form.bytesForDuration(int(BUFFER_SECONDS * 1e6)))
        self._sink.setVolume(self._volume)

    def feed(self, tape: Tape) -> None:
        """Write as many frames of the tape as the device's buffer takes."""
        if self._stream is None or self._to_device is None:
            return
        count = min(tape.end - self.fed, self._to_device.source_frames(self._sink.bytesFree()))
        if count <= 0:
            return
        samples = tape.read(self.fed, count)
        if self.fed == self._base:
            samples = _faded_in(samples, self._rate)
        data = self._to_device.convert(samples)
        written = max(0, self._stream.write(data))
        self._written += written // self._to_device.frame_bytes
        self.fed += count * written // len(data)

    def listen(self, now: float) -> tuple[int, int]:
        """(frames the device took, frames heard) by ``now`` seconds; never goes back.

        When the device has run dry its counter stands still while the last 30 ms are still on their way to the ear;
        from there the clock counts.
        """
        if self._stream is None or self._to_device is None:
            return self.fed, self.heard
        played = self._sink.processedUSecs() / 1e6
        dry = round(played * self._to_device.device_rate) >= self._written
        taken = self.fed if dry else min(self.fed, self._base + round(played * self._rate))
        behind = LAG_SECONDS
        if not dry:
            self._drained_at = None
        else:
            self._drained_at = now if self._drained_at is None else self._drained_at
            behind -= now - self._drained_at
        self.heard = max(self.heard, min(taken, taken - round(behind * self._rate)))
        return taken, self.heard

    def set_volume(self, loudness: float) -> None:
        """Linear gain, 0.0 to 1.0, at once."""
        self._volume = loudness
        if self._sink is not None:
            self._sink.setVolume(loudness)

    def suspend(self) -> None:
        """Be silent; the device keeps what it was given."""
        if self._sink is not None:
            self._sink.suspend()

    def resume(self) -> None:
        """Go on after ``suspend``."""
        if self._sink is not None:
            self._sink.resume()

    def silence(self) -> None:
        """Be silent at once and forget what was written; the device stays known, so the next ``open`` is fast."""
        if self._sink is not None:
            self._sink.reset()
        self._stream = None

    def close(self) -> None:
        """Let go of the device."""
        if self._sink is not None:
            self._sink.reset()
        self._sink = self._stream = None

    def is_on_default(self) -> bool:
        """Whether what is open still is the system's default device."""
        device = _multimedia().QMediaDevices.defaultAudioOutput()
        return not device.isNull() and bytes(device.id().data()) == self._device_id


def _multimedia() -> Any:
    """QtMultimedia, imported on first use: it costs 30 to 70 ms, and needs libpulse0, which may be missing."""
    try:
        return import_module("PySide6.QtMultimedia")
    except ImportError as error:
        raise NoSoundError(NO_PARTS) from error


def _faded_in(samples: bytes, rate: int) -> bytes:
    values = array("h", samples)
    ramp = min(len(values), round(FADE_SECONDS * rate))
    for index in range(ramp):
        values[index] = values[index] * index // ramp
    return values.tobytes()
