"""The commands that sound something, judge the window, or look whether that would work."""

import json
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader.base.check import Check
from reader.base.errors import BadInputError
from reader.base.wording import marked, tr
from reader.cli.commands import demand_library, id_of, opened
from reader.cli.printing import ProgressBar, line, note, write_json
from reader.cli.start import INTERRUPTED

if TYPE_CHECKING:
    from reader.page import Page

_MOST_LABELS = 12  # of a notice that are told when another one was asked for


def run_say(options: Namespace) -> int:
    """A notice aloud, or into a file."""
    pages = _pages_to_say(options)
    texts = [text for page in pages for text in _texts_to_say(page, options.section)]
    if not texts:
        labels = [region.name for page in pages for region in page.regions][:_MOST_LABELS]
        raise BadInputError(
            tr("没有找到“{section}”这一段。有这些：{labels}。", section=options.section, labels=tr("；").join(labels))
        )
    text = "\n".join(texts)
    if options.output:
        from reader.speech import voice_commands

        cues = voice_commands.save_with(text, options.output, options.voice)
        cue_file = options.output.with_suffix(".json")
        cue_file.write_text(json.dumps(cues, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return 0
    from reader.window.saying import say_aloud

    status = say_aloud(text, options.voice)
    if status == INTERRUPTED:
        note(tr("已停止。"))
    return status


def _pages_to_say(options: Namespace) -> list["Page"]:
    from reader.capture import read_blocks, read_capture
    from reader.clean import clean
    from reader.notice import notices_of
    from reader.page import page_of

    if options.what.strip().isdecimal() and not Path(options.what).exists():
        with opened(options) as library:
            return [page_of(library.notice(id_of(options.what)))]
    capture = read_capture(Path(options.what))
    try:
        blocks = read_blocks(capture)
    except BadInputError as error:
        raise BadInputError(f"{capture.source}：{error}") from None
    return [page_of(notice) for notice in notices_of(clean(blocks), capture)]


def _texts_to_say(page: "Page", label: str | None) -> Iterator[str]:
    """All of a page, or its region of that label; an empty label is the text before the first heading."""
    if label is None:
        yield "\n".join(one.text for one in page.lines if one.region >= 0)
        return
    wanted = _same_brackets(label)
    names = [_same_brackets(region.name) for region in page.regions]
    chosen = next((at for at, name in enumerate(names) if name == wanted or (not wanted and at == 0)), None)
    if chosen is None:
        chosen = next((at for at, name in enumerate(names) if name.startswith(wanted)), None)
    if chosen is None:  # a heading in full, whose name on the page is shortened
        heads = [name.removesuffix("…") if name.endswith("…") else "" for name in names]
        chosen = next((at for at, head in enumerate(heads) if head and wanted.startswith(head)), None)
    if chosen is not None:
        yield page.reading_text(chosen)


def _same_brackets(text: str) -> str:
    return text.strip().replace("(", "（").replace(")", "）")


def run_spoken(options: Namespace) -> int:
    """What the voice will be given for a text."""
    from reader.speech import spoken_as_json, to_spoken

    if options.json:
        write_json(spoken_as_json(options.text))
    else:
        line(to_spoken(options.text).text)
    return 0


def run_voices(options: Namespace) -> int:
    """The voices: list them, add some, hear one."""
    from reader.speech import voice_commands

    if options.action and not options.what:
        raise BadInputError(
            tr("voices add 后面要写文件夹。") if options.action == "add" else tr("voices hear 后面要写声音名。")
        )
    if options.action == "add":
        return voice_commands.add_voices(Path(options.what), line)
    if options.action == "hear":
        voice = voice_commands.known_voice(options.what)
        from reader.window.saying import say_aloud

        return say_aloud(voice_commands.SAMPLE_TEXT, voice)
    return voice_commands.list_voices(line, as_json=options.json)


def run_prepare(options: Namespace) -> int:
    """The sound of a slow voice, made ahead of time."""
    from reader.speech import voice_commands

    demand_library(options)
    number = id_of(options.id) if options.id else options.id
    with ProgressBar() as progress:
        return voice_commands.prepare_notices(
            options.library, number, options.voice, options.rate, tell=note, progress=progress
        )


def run_doctor(options: Namespace) -> int:
    """What the program needs from the machine: found, or how to get it."""
    from reader import speech

    checks = list(speech.checks())
    try:
        from reader.window import preflight

        checks += preflight.checks()
    except ImportError as error:  # Qt itself cannot be loaded: that is the finding
        checks.append(Check(marked("窗口（Qt）"), ok=False, found=str(error), mend="make setup"))
    if options.json:
        # What the window says instead of a command is no part of the contract.
        told = [{name: value for name, value in asdict(check).items() if name != "step"} for check in checks]
        write_json({"ok": all(check.ok for check in checks), "checks": told})
    else:
        for check in checks:
            found = tr("{title}：{value}", title=tr(check.name), value=check.found)
            line(f"{'✓' if check.ok else '✗'} {found}")
            if check.mend:
                line("    " + tr("怎样补上：{mend}", mend=check.mend))
    return 0 if all(check.ok for check in checks) else 1


def run_audit(options: Namespace) -> int:
    """The accessibility report of the running window."""
    from reader.audit import Finding, as_html, as_json, as_text
    from reader.audit.outside import look_from_outside
    from reader.base.settings import THEMES
    from reader.base.wording import LANGUAGES
    from reader.window import collector

    demand_library(options)
    pictures: dict[Finding, bytes] = {}
    themes, sizes = options.themes or THEMES, options.sizes or collector.SIZES
    languages = options.languages or tuple(LANGUAGES)
    inside, found = collector.audit(options.library, pictures, themes=themes, sizes=sizes, languages=languages)
    more, found_outside, note = look_from_outside(options.library, themes, sizes, languages)
    count, findings = inside + more, [*found, *found_outside]
    if options.html:
        options.html.write_text(as_html(count, findings, pictures, [note]), encoding="utf-8")
    if options.json:
        write_json(as_json(count, findings))
    elif not options.html:
        line(as_text(count, findings, [note]))
    return 1 if findings else 0
