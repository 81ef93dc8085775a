"""Neural voices on this machine: what is known, what was added, and how a folder of files becomes a voice.

Only files whose content we know are taken (SHA-256): a model is a program that the runtime carries out.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reader.base.errors import BadInputError
from reader.base.paths import data_folder
from reader.base.reasons import reason_of
from reader.base.wording import marked, tr
from reader.speech.model import Voice

MODEL_NAME = "kokoro-82m-int8.onnx"
VOICE_BYTES = 510 * 256 * 4
ENGINE_VERSION = "kokoro-82m-v1.0-int8/1"  # the number behind the stroke: of our own phonemes and speeds
# Content -> size in bytes. The int8 export of hexgrad's Kokoro-82M v1.0 by kokoro-onnx (Apache-2.0, MIT).
MODELS = {"6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb": 92_361_271}
# Content -> voice: the Mandarin voices of Kokoro-82M v1.0 (Apache-2.0).
VOICES = {
    "5dde6e1c9c4f12c8b327bc29c0cee361a23b52b952c04636858ba637ec66e640": Voice(
        "zf_xiaobei", marked("自然女声 xiaobei"), "zh-CN"
    ),
    "08892b62a39af0a615cd0581238db7e19e44c578e8fa0bfd0e586e93327d9cba": Voice(
        "zf_xiaoni", marked("自然女声 xiaoni"), "zh-CN"
    ),
    "03adb5d5e3ddd88b047954e974e651cb0a4b524c985057e5d872e962c7be1169": Voice(
        "zf_xiaoxiao", marked("自然女声 xiaoxiao"), "zh-CN"
    ),
    "bc1555c5c486099196ac254bae5e0bb543c121952a3092f50b7d8724f1bc36b3": Voice(
        "zf_xiaoyi", marked("自然女声 xiaoyi"), "zh-CN"
    ),
    "de48a00bdbf3649f07162269a2b6e0513604389bfac8a2e6c75cb34b323ad6fa": Voice(
        "zm_yunjian", marked("自然男声 yunjian"), "zh-CN"
    ),
    "7243892fb4e560d47014090ddf010f8b8b790f3c6b029ff82b2ac06aa4e27c8b": Voice(
        "zm_yunxi", marked("自然男声 yunxi"), "zh-CN"
    ),
    "6b2b8fc15b3df19a368daebe5c581c7fabf433ee5b8a17ffd6b3d723cff8936d": Voice(
        "zm_yunxia", marked("自然男声 yunxia"), "zh-CN"
    ),
    "261e2c89470534dbbcb8fd98b8fdc495ec94063d9bb6c8277f7be43cccba3f42": Voice(
        "zm_yunyang", marked("自然男声 yunyang"), "zh-CN"
    ),
}
_BLOCK = 1 << 20
_LARGEST = 200_000_000  # bytes of one file; more is not one of ours


@dataclass(frozen=True, slots=True)
class Pack:
    """What was added: the model and the voices that stand beside it."""

    model: Path
    voices: tuple[Voice, ...]

    def voice_file(self, key: str) -> Path:
        """Where the style vectors of a voice lie."""
        return self.model.with_name(f"{key}.bin")


def folder() -> Path:
    """Where voices lie; not created here."""
    return data_folder() / "voices"


def installed() -> Pack | None:
    """The neural voices on this machine; ``None`` without a model. Looks at sizes only: contents were checked once."""
    model = folder() / MODEL_NAME
    if _size(model) not in MODELS.values():
        return None
    return Pack(model, tuple(one for one in VOICES.values() if _size(folder() / f"{one.key}.bin") == VOICE_BYTES))


def add(source: Path) -> tuple[Voice, ...]:
    """Take over a model and voices from a folder, a .zip of one, or a single file; gives the voices that are new.

    Everything is copied and checked before anything is put in its place, each file in one step. Files of other kinds
    are passed over. Raises BadInputError: nothing usable, an unknown or damaged file, no model, no room.
    """
    import tempfile
    import zipfile

    if not source.exists():
        raise BadInputError(tr("找不到 {source}。", source=source))
    try:
        folder().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".adding-", dir=folder()) as name:
            return _take_over(source, Path(name))
    except zipfile.BadZipFile as error:
        raise BadInputError(tr("{name} 不是完好的 zip 文件。", name=source.name)) from error
    except OSError as error:
        raise BadInputError(
            tr("语音文件不能读写：{file}（{reason}）。", file=error.filename or source, reason=reason_of(error))
        ) from error


def _take_over(source: Path, temporary: Path) -> tuple[Voice, ...]:
    places: dict[Path, Path] = {}
    added: list[Voice] = []
    for name, stream in _files(source):
        with contextlib.closing(stream):
            copy = temporary / str(len(places))
            digest = _copied(stream, copy, name)
        if digest in MODELS:
            places[copy] = folder() / MODEL_NAME
        elif digest in VOICES:
            places[copy] = folder() / f"{VOICES[digest].key}.bin"
            added.append(VOICES[digest])
        else:
            raise BadInputError(tr("{name} 不是认识的语音文件，或者已经损坏；什么也没有添加。", name=name))
    if not places:
        raise BadInputError(tr("{name} 里没有语音文件（.onnx 和 .bin）。", name=source.name))
    if folder() / MODEL_NAME not in places.values() and installed() is None:
        raise BadInputError(tr("{name} 里没有语音模型（.onnx 文件）；什么也没有添加。", name=source.name))
    for copy, place in places.items():
        copy.replace(place)
    return tuple(added)


def _files(source: Path) -> Iterator[tuple[str, BinaryIO]]:
    """Model and voice files in the source, opened."""
    if source.is_dir():
        for path in sorted(source.rglob("*")):
            if _is_ours(path.name) and path.is_file():
                yield path.name, path.open("rb")
    elif source.suffix.lower() == ".zip":
        import zipfile

        with zipfile.ZipFile(source) as archive:
            for entry in archive.infolist():
                if _is_ours(entry.filename) and not entry.is_dir():
                    yield Path(entry.filename).name, archive.open(entry)  # type: ignore[misc]
    else:
        yield source.name, source.open("rb")


def _is_ours(name: str) -> bool:
    return name.lower().endswith((".onnx", ".bin")) and not Path(name).name.startswith(".")


def _copied(stream: BinaryIO, target: Path, name: str) -> str:
    import hashlib

    digest, size = hashlib.sha256(), 0
    with target.open("wb") as copy:
        while block := stream.read(_BLOCK):
            size += len(block)
            if size > _LARGEST:
                raise BadInputError(tr("{name} 太大，不是认识的语音文件；什么也没有添加。", name=name))
            digest.update(block)
            copy.write(block)
    return digest.hexdigest()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
