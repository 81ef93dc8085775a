"""The commands ``voices`` and ``prepare``: what they do, and the lines they print (the command line prints them)."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reader.base.errors import BadInputError
from reader.base.settings import load
from reader.base.wording import tr
from reader.speech.prepare import Prepared, prepare_voice
from reader.speech.save import save_speech
from reader.speech.voice_pack import add
from reader.speech.voices import QUICK, SAMPLE_TEXT, is_neural, known_voice, open_source, voice_choices

__all__ = ["SAMPLE_TEXT", "add_voices", "known_voice", "list_voices", "prepare_notices", "save_with"]

Tell = Callable[[str], None]


def list_voices(tell: Tell, *, as_json: bool = False) -> int:
    """One line a voice: key, name, engine, and whether a sample can be heard."""
    chosen = load().voice or QUICK
    if as_json:
        found = [{**asdict(one), "chosen": one.key == chosen} for one in voice_choices()]
        tell(json.dumps({"voices": found}, ensure_ascii=False, indent=1))
        return 0
    for one in voice_choices():
        speed = tr("随点随读") if one.quick else tr("要先准备")
        state = tr("可以试听") if one.works else tr("还不能用，怎样补上：{mend}", mend=one.mend)
        tell(f"{'*' if one.key == chosen else ' '} {one.key:<12} {one.name}（{one.engine}，{speed}）：{state}")
    return 0


def add_voices(path: Path, tell: Tell) -> int:
    """Take over neural voices. Raises BadInputError."""
    added = add(path)
    names = tr("、").join(one.key for one in added)
    tell(
        tr("添加了 {count} 个声音：{names}。", count=len(added), names=names)
        if added
        else tr("模型已添加；还没有声音文件（.bin）。")
    )
    hear, say = "notice-reader voices hear", "notice-reader say"
    tell(tr("试听：{hear} 声音名；选用：{say} 公告号 --voice 声音名，或在窗口的设置里选。", hear=hear, say=say))
    return 0


def save_with(text: str, path: Path, voice: str) -> list[dict[str, Any]]:
    """``save_speech`` with the voice of that key. Raises ReaderError."""
    source = open_source(known_voice(voice))
    try:
        return save_speech(text, path, worker=source)
    finally:
        source.close()


def prepare_notices(
    library: Path,
    notice: str | None,
    voice: str | None,
    rate: str | None,
    *,
    tell: Tell,
    progress: Callable[[int, int, str], None],
) -> int:
    """Make the sound of a notice, or of all (the newest first), ahead of time. Raises ReaderError.

    Ctrl+C stops it; what was made stays, and the next time goes on from there.
    """
    from reader.library import Library
    from reader.page import page_of

    settings = load()
    key = known_voice(settings.voice if voice is None else voice)
    if not is_neural(key):
        tell(tr("声音“{key}”随点随读，不用准备。", key=key))
        return 0
    with Library(library) as opened:
        pages = [page_of(opened.notice(number)) for number in ([notice] if notice else [r.id for r in opened.rows()])]
    if not pages:
        raise BadInputError(tr("还没有公告。用 import 命令导入文件或文件夹。"))
    texts = [page.reading_text(region) for page in pages for region in range(len(page.regions))]
    last = Prepared()

    def show(prepared: Prepared) -> None:
        nonlocal last
        last = prepared
        progress(prepared.done, prepared.total, tr("句"))

    try:
        prepare_voice(texts, key, rate or settings.rate, progress=show)
    except KeyboardInterrupt:
        tell("\n" + tr("已停止，准备好了 {done}/{total} 句；再运行一次就接着做。", done=last.done, total=last.total))
        return 130
    tell(
        tr(
            "准备好了 {done}/{total} 句，其中新做 {made} 句。",
            done=last.made + last.there,
            total=last.total,
            made=last.made,
        )
    )
    if last.full:
        tell(tr("存放的地方满了，较旧的公告没有准备。"))
    return 1 if last.failed else 0
