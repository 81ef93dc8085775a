"""The command line: argv in, one of the stages called, an exit status out.

The contract (testers and kiosks' scripts call it): status 0 done, 1 the input was bad (one clear line on stderr),
2 wrong usage. JSON goes to stdout alone; progress and notes go to stderr. Qt is imported only by the commands that
show or sound something.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.base import paths
from reader.base.check import Check
from reader.base.errors import BadInputError, ReaderError
from reader.base.settings import RATES

if TYPE_CHECKING:
    from reader.page import Page

COMMANDS = ("import", "list", "search", "show", "say", "spoken", "voices", "prepare", "doctor", "audit", "kiosk")
_MOST = 1_000_000  # of hits or processes: what nobody needs more of
_BROKEN_PIPE = 141  # what a shell reports for a program whose reader went away (128 + SIGPIPE)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. Never raises for what a user did wrong."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    options = _parser_for(arguments).parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except ReaderError as error:
        print(f"错误：{error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # an OSError too: the reader of a pipe went away, which is nobody's fault
        sys.stderr.close()
        return _BROKEN_PIPE
    except OSError as error:
        print(f"错误：{error.filename or ''} 无法读写（{error.strerror}）。", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("已停止。", file=sys.stderr)
        return 130


def _speak_utf8() -> None:
    # A console with another encoding (Windows, LANG=C) must neither fail nor garble Chinese.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _parser_for(arguments: Sequence[str]) -> argparse.ArgumentParser:
    # `main.py PATH...` opens the window, `main.py list` is a command: argparse cannot mix the two in one parser.
    words = iter(arguments)
    for word in words:
        if word == "--library":
            next(words, None)
        elif not word.startswith("-"):
            return _commands() if word in COMMANDS else _window()
    return _commands() if {"-h", "--help", "--version"} & set(arguments) else _window()


def _library_option() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False)
    parent.add_argument(
        "--library",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="公告库所在的文件夹（默认：用户数据文件夹）",
    )
    return parent


def _window() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("notice-reader", description="听公告", parents=[_library_option()])
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="先导入的文件或文件夹")
    parser.set_defaults(run=_open_window, library=paths.default_library())
    return parser


def _commands() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "notice-reader", description="听公告：不带命令时打开窗口。", parents=[_library_option()]
    )
    parser.add_argument("--version", action="version", version=f"notice-reader {__version__}")
    commands = parser.add_subparsers(required=True, metavar="命令")

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, parents=[_library_option()])
        made.set_defaults(run=run)
        return made

    made = command("import", _import, "导入文件或文件夹")
    made.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    made.add_argument("--jobs", type=_positive, default=1, metavar="N", help="同时使用的处理器数")
    made.add_argument("--json", action="store_true")
    made = command("list", _list, "列出公告，最新的在前")
    made.add_argument("--json", action="store_true")
    made.add_argument("--full", action="store_true", help="连同全文（与 --json 一起用）")
    made = command("search", _search, "在标题和正文中查找")
    made.add_argument("query", metavar="QUERY")
    made.add_argument("--json", action="store_true")
    made.add_argument("--limit", type=_positive, default=50, metavar="N")
    made = command("show", _show, "显示一篇公告")
    made.add_argument("id", metavar="ID")
    made.add_argument("--as", dest="form", choices=("text", "markdown", "html", "json"), default="text")
    made = command("say", _say, "朗读一篇公告，或存成 WAV 文件")
    made.add_argument("what", metavar="ID|FILE")
    made.add_argument("--section", metavar="LABEL", help="只读这一段，如 一、 或 （二）")
    made.add_argument("--voice", default="", metavar="VOICE", help="用哪个声音（见 voices）")
    made.add_argument("--output", type=Path, metavar="FILE.wav", help="不出声，存成文件（同名 .json 为逐句时间）")
    made = command("spoken", _spoken, "显示一段文字交给语音时的样子")
    made.add_argument("text", metavar="TEXT")
    made.add_argument("--json", action="store_true")
    made = command("voices", _voices, "列出声音；add 添加自然语音，hear 试听")
    made.add_argument("action", nargs="?", choices=("add", "hear"))
    made.add_argument("what", nargs="?", metavar="FOLDER|FILE|VOICE")
    made.add_argument("--json", action="store_true")
    made = command("prepare", _prepare, "预先做好自然语音的朗读，之后一点就响")
    chosen = made.add_mutually_exclusive_group(required=True)
    chosen.add_argument("id", nargs="?", metavar="ID")
    chosen.add_argument("--all", action="store_true", help="全部公告，最新的在前")
    made.add_argument("--voice", metavar="VOICE")
    made.add_argument("--rate", choices=RATES)
    made = command("doctor", _doctor, "检查语音、声音设备和字体，并说明怎样补上缺的")
    made.add_argument("--json", action="store_true")
    made = command("audit", _audit, "检查运行中的窗口是否符合无障碍要求")
    made.add_argument("--json", action="store_true")
    made.add_argument("--html", type=Path, metavar="FILE")
    command("kiosk", _kiosk, "大厅用的全屏阅读器")
    parser.set_defaults(library=paths.default_library())
    return parser


def _positive(text: str) -> int:
    if not text.isdecimal() or len(text) > len(str(_MOST)) or not 1 <= int(text) <= _MOST:
        raise argparse.ArgumentTypeError(f"应是 1 到 {_MOST} 的整数")
    return int(text)


def _open_window(options: argparse.Namespace) -> int:
    from reader.window.app import run

    return run(options.library, options.paths)


def _kiosk(options: argparse.Namespace) -> int:
    from reader.window.app import run

    return run(options.library, [], kiosk=True)


def _import(options: argparse.Namespace) -> int:
    from reader.library import Library

    with Library(options.library) as library:
        progress = _progress_bar if sys.stderr.isatty() else None
        library.derive_again(jobs=options.jobs, progress=progress)  # what an older program made of earlier captures
        report = library.import_paths(options.paths, jobs=options.jobs, progress=progress)
    for problem in report.problems:
        print(f"错误：{problem.source}：{problem.message}", file=sys.stderr)
    if options.json:
        _print_json(
            {
                "added": report.added,
                "merged": report.merged,
                "unchanged": report.unchanged,
                "problems": [{"source": problem.source, "message": problem.message} for problem in report.problems],
            }
        )
    else:
        print(f"新增 {report.added} 篇，并入已有公告 {report.merged} 篇，已有 {report.unchanged} 篇。")
    return 1 if report.problems else 0


def _progress_bar(done: int, total: int, name: str) -> None:
    width = 24
    filled = width * done // max(total, 1)
    end = "\n" if done >= total else ""
    print(f"\r[{'█' * filled}{'·' * (width - filled)}] {done}/{total} {name[:40]}\x1b[K", end=end, file=sys.stderr)


def _list(options: argparse.Namespace) -> int:
    from reader.library import Library, notice_as_json

    with Library(options.library) as library:
        if options.full:
            _print_json({"notices": [notice_as_json(library.notice(row.id)) for row in library.rows()]})
            return 0
        rows = library.rows()
    if options.json:
        keys = ("id", "title", "number", "kind", "issued", "published", "characters")
        _print_json({"notices": [{key: getattr(row, key) for key in keys} for row in rows]})
        return 0
    for row in rows:
        print(f"{row.id:>4}  {row.published or row.issued or '    --    '}  {row.title}")
    if not rows:
        print("还没有公告。用 import 命令导入文件或文件夹。", file=sys.stderr)
    return 0


def _search(options: argparse.Namespace) -> int:
    from reader.library import Library

    with Library(options.library) as library:
        hits = library.search(options.query, limit=options.limit)
    if options.json:
        keys = ("id", "title", "published", "sentence")
        found = [{**{key: getattr(hit, key) for key in keys}, "spans": [list(s) for s in hit.spans]} for hit in hits]
        _print_json({"hits": found})
        return 0
    for hit in hits:
        print(f"{hit.id:>4}  {hit.title}\n      {hit.sentence}")
    if not hits:
        print(f"没有找到“{options.query}”，换个词试试。", file=sys.stderr)
    return 0


def _show(options: argparse.Namespace) -> int:
    from reader.library import Library, notice_as_json
    from reader.page import page_of, plain_text_of

    with Library(options.library) as library:
        notice = library.notice(options.id)
    if options.form == "json":
        _print_json(notice_as_json(notice))
        return 0
    page = page_of(notice)
    sys.stdout.write({"text": plain_text_of(page), "markdown": page.markdown, "html": page.html + "\n"}[options.form])
    return 0


def _say(options: argparse.Namespace) -> int:
    texts = [text for page in _pages_to_say(options) for text in _texts_to_say(page, options.section)]
    if not texts:
        raise BadInputError(f"没有找到“{options.section}”这一段。")
    text = "\n".join(texts)
    if options.output:
        from reader.speech import voice_commands

        cues = voice_commands.save_with(text, options.output, options.voice)
        cue_file = options.output.with_suffix(".json")
        cue_file.write_text(json.dumps(cues, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return 0
    from reader.window.saying import say_aloud

    return say_aloud(text, options.voice)


def _pages_to_say(options: argparse.Namespace) -> list["Page"]:
    from reader.capture import read_blocks, read_capture
    from reader.clean import clean
    from reader.library import Library
    from reader.notice import notices_of
    from reader.page import page_of

    if options.what.isdecimal() and not Path(options.what).exists():
        with Library(options.library) as library:
            return [page_of(library.notice(options.what))]
    capture = read_capture(Path(options.what))
    return [page_of(notice) for notice in notices_of(clean(read_blocks(capture)), capture)]


def _texts_to_say(page: "Page", label: str | None) -> list[str]:
    if label is None:
        return ["\n".join(line.text for line in page.lines if line.region >= 0)]
    wanted = _same_brackets(label)
    chosen = [n for n, region in enumerate(page.regions) if _same_brackets(region.name).startswith(wanted)]
    return [page.reading_text(chosen[0])] if chosen else []


def _same_brackets(text: str) -> str:
    return text.replace("(", "（").replace(")", "）")


def _voices(options: argparse.Namespace) -> int:
    from reader.speech import voice_commands

    if options.action and not options.what:
        raise BadInputError(f"voices {options.action} 后面要写{'文件夹' if options.action == 'add' else '声音名'}。")
    if options.action == "add":
        return voice_commands.add_voices(Path(options.what), print)
    if options.action == "hear":
        voice = voice_commands.known_voice(options.what)
        from reader.window.saying import say_aloud

        return say_aloud(voice_commands.SAMPLE_TEXT, voice)
    return voice_commands.list_voices(print, as_json=options.json)


def _prepare(options: argparse.Namespace) -> int:
    from reader.speech import voice_commands

    def tell(line: str) -> None:
        print(line, file=sys.stderr)

    progress = _progress_bar if sys.stderr.isatty() else lambda _done, _total, _name: None
    return voice_commands.prepare_notices(
        options.library, options.id, options.voice, options.rate, tell=tell, progress=progress
    )


def _spoken(options: argparse.Namespace) -> int:
    from reader.speech import spoken_as_json, to_spoken

    if options.json:
        _print_json(spoken_as_json(options.text))
    else:
        print(to_spoken(options.text).text)
    return 0


def _doctor(options: argparse.Namespace) -> int:
    from reader import speech

    checks = list(speech.checks())
    try:
        from reader.window import preflight

        checks += preflight.checks()
    except ImportError as error:  # Qt itself cannot be loaded: that is the finding
        checks.append(Check("窗口（Qt）", ok=False, found=str(error), mend="make setup"))
    if options.json:
        _print_json({"ok": all(check.ok for check in checks), "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            print(f"{'✓' if check.ok else '✗'} {check.name}：{check.found}")
            if check.mend:
                print(f"    怎样补上：{check.mend}")
    return 0 if all(check.ok for check in checks) else 1


def _audit(options: argparse.Namespace) -> int:
    from reader.audit import Finding, as_html, as_text
    from reader.window import collector

    pictures: dict[Finding, bytes] = {}
    count, findings = collector.audit(options.library, pictures)
    if options.html:
        options.html.write_text(as_html(count, findings, pictures), encoding="utf-8")
    if options.json:
        _print_json({"checks": count, "findings": [asdict(finding) for finding in findings]})
    elif not options.html:
        print(as_text(count, findings))
    return 1 if findings else 0


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))
