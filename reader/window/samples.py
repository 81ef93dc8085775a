"""Our samples (signed 16-bit mono) in the form a device wants, for devices that take no other."""

import sys
from array import array

_BYTES = {"UInt8": 1, "Int16": 2, "Int32": 4, "Float": 4}


class ToDevice:
    """From ``rate`` hertz mono to ``device_rate`` hertz, ``channels`` channels, ``form`` one of Qt's sample formats.

    Linear interpolation: heard on speech at 16 to 24 kHz it cannot be told from better ones, and it needs no library.
    """

    def __init__(self, rate: int, device_rate: int, channels: int, form: str) -> None:
        self._rate = rate
        self.device_rate = device_rate or rate
        self._channels = max(1, channels)
        self._form = form if form in _BYTES else "Int16"
        self.frame_bytes = _BYTES[self._form] * self._channels

    @property
    def is_plain(self) -> bool:
        """Whether nothing has to be converted."""
        return self._rate == self.device_rate and self._channels == 1 and self._form == "Int16"

    def source_frames(self, free: int) -> int:
        """How many of our frames fit into ``free`` bytes of the device."""
        frames = free // self.frame_bytes
        if self._rate == self.device_rate:
            return frames
        return max(0, min(frames * self._rate // self.device_rate - 1, self._rate // 4))  # 250 ms a time: no stall

    def convert(self, samples: bytes) -> bytes:
        """The same sound for the device."""
        if self.is_plain and sys.byteorder == "little":
            return samples
        values = array("h", samples)
        if sys.byteorder == "big":
            values.byteswap()
        if self._rate != self.device_rate:
            values = _stretched(values, self._rate, self.device_rate)
        mono = _shaped(values, self._form).tobytes()
        if self._channels == 1:
            return mono
        size = _BYTES[self._form]
        return b"".join(mono[at : at + size] * self._channels for at in range(0, len(mono), size))


def _stretched(values: "array[int]", rate: int, device_rate: int) -> "array[int]":
    count = -(-len(values) * device_rate // rate)
    last = len(values) - 1
    out = array("h", bytes(2 * count))
    for index in range(count):
        whole, rest = divmod(index * rate, device_rate)
        here, after = values[min(whole, last)], values[min(whole + 1, last)]
        out[index] = here + (after - here) * rest // device_rate
    return out


def _shaped(values: "array[int]", form: str) -> "array[int] | array[float]":
    if form == "UInt8":
        return array("B", [(value >> 8) + 128 for value in values])
    if form == "Int32":
        return array("i", [value << 16 for value in values])
    if form == "Float":
        return array("f", [value / 32768 for value in values])
    return values
