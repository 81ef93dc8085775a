"""Kokoro-82M, a neural voice, as an engine: the extra ``[neural]`` and a voice that was added with ``voices add``.

Measured on two cores (int8 model): about as long to make as to hear, so what it says is made ahead of time and kept
(``prepare.py``). It marks no words; boundaries are estimates.
"""

from typing import Any

from reader.base.wording import marked, tr
from reader.speech.engines import EngineUnavailableError, UtteranceError
from reader.speech.estimate import estimated_boundaries
from reader.speech.kokoro_phonemes import LONGEST, numbers, phonemes
from reader.speech.model import Audio, EngineCapabilities
from reader.speech.sound_files import trimmed
from reader.speech.voice_pack import ENGINE_VERSION, Pack, installed

SAMPLE_RATE = 24_000
_STYLES, _WIDTH = 510, 256  # a voice is a style vector for each length of a text
# Set so that a notice with our pauses comes to 160, 200 and 260 characters a minute, as the quick voice does. Below 0.5
# the model slurs, so very slow comes to 130.
SPEEDS = {"very_slow": 0.5, "slow": 0.62, "normal": 0.8, "fast": 1.09}
NOT_INSTALLED = marked("自然语音需要另外安装，请运行：pip install onnxruntime numpy")
NO_VOICE = marked("没有装过这个自然语音，请先运行：notice-reader voices add 文件夹。")
BROKEN = marked("自然语音的模型打不开，请重新运行：notice-reader voices add 文件夹。")


class KokoroEngine:
    """The engine; see the module. Made and used in the main thread of an engine process."""

    def __init__(self, voice: str = "") -> None:
        pack = installed()
        if pack is None or not pack.voices or (voice and voice not in {one.key for one in pack.voices}):
            raise EngineUnavailableError(tr(NO_VOICE))
        try:
            import numpy
            import onnxruntime
        except ImportError as error:
            raise EngineUnavailableError(tr(NOT_INSTALLED)) from error
        self._numpy: Any = numpy
        self._pack: Pack = pack
        self._voice = next(one for one in pack.voices if not voice or one.key == voice)
        try:
            raw = pack.voice_file(self._voice.key).read_bytes()
            self._styles = numpy.frombuffer(raw, dtype="<f4").reshape(_STYLES, 1, _WIDTH)
            options = onnxruntime.SessionOptions()
            options.log_severity_level = 4
            self._session: Any = onnxruntime.InferenceSession(
                str(pack.model), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime has exceptions of its own for each kind of damage
            raise EngineUnavailableError(tr(BROKEN)) from error

    def capabilities(self) -> EngineCapabilities:
        """No word marks."""
        return EngineCapabilities("neural", False, True, self._pack.voices, ENGINE_VERSION)

    def synthesize(self, spoken: str, rate: str) -> Audio:
        """Sound of one utterance, without the silence at its ends; boundaries are estimates."""
        text = phonemes(spoken)
        if not any(letter.isalpha() for letter in text):
            return Audio(b"", SAMPLE_RATE)
        pcm = b"".join(self._run(piece, SPEEDS[rate]) for piece in pieces(numbers(text)))
        pcm, _cut = trimmed(pcm, SAMPLE_RATE)
        if not pcm:
            raise UtteranceError(tr("自然语音没有给出声音。"))
        return Audio(pcm, SAMPLE_RATE, estimated_boundaries(spoken, len(pcm) / 2 / SAMPLE_RATE))

    def close(self) -> None:
        """Nothing is held but memory."""

    def _run(self, tokens: list[int], speed: float) -> bytes:
        numpy = self._numpy
        inputs = {
            "tokens": numpy.array([[0, *tokens, 0]], dtype=numpy.int64),
            "style": self._styles[min(len(tokens), _STYLES - 1)],
            "speed": numpy.array([speed], dtype=numpy.float32),
        }
        samples = self._session.run(None, inputs)[0].reshape(-1)
        return bytes((numpy.clip(samples, -1.0, 1.0) * 32767).astype("<i2").tobytes())


def pieces(tokens: list[int]) -> list[list[int]]:
    """At most ``LONGEST`` numbers each, cut at a space where there is one."""
    space = 16
    cut_up = []
    while len(tokens) > LONGEST:
        end = next((at for at in range(LONGEST, LONGEST // 2, -1) if tokens[at - 1] == space), LONGEST)
        cut_up.append(tokens[:end])
        tokens = tokens[end:]
    return [*cut_up, tokens]
