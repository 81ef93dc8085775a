"""The words of the command line: commands, options, help, and what is said of a wrong usage, in the user's words."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from reader import __version__
from reader.base import paths
from reader.base.settings import LARGEST_POINTS, RATES, SMALLEST_POINTS, THEMES
from reader.base.wording import LANGUAGES, marked, tr
from reader.cli import commands, speaking, windows
from reader.cli.printing import note

Options = argparse.Namespace

COMMANDS = ("import", "list", "search", "show", "say", "spoken", "voices", "prepare", "doctor", "audit", "kiosk")
_MOST = 1_000_000  # of hits or processes: what nobody needs more of
_LIBRARY_HELP = marked("公告库所在的文件夹（默认是用户数据文件夹里的那个）")
_JSON_HELP = marked("输出 JSON（只在标准输出上；说明和错误在标准错误上）")
_EXIT = marked("退出状态：0 做好了，1 输入有问题（标准错误上有一行说明），2 用法不对，130 被 Ctrl+C 停下。")
_ABOUT = marked("听公告：整理、查找、显示、朗读官方公告。")
_EXAMPLES = marked("""不带命令时打开窗口；先写文件或文件夹，就先导入它们。

例子：
  notice-reader import 公告.docx 文件夹
  notice-reader search 供暖 2026年9月
  notice-reader show 3
  notice-reader say 3 --section 一、

""")

# What argparse says of a wrong usage, and what we say. Whatever is not here is told as it is.
_MESSAGES = (
    (r"the following arguments are required: (.+)", marked("缺少 {}")),
    (r"one of the arguments (.+) is required", marked("要写其中一个：{}")),
    (r"unrecognized arguments: (.+)", marked("不认识 {}")),
    (r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.+)\)", marked("{} 不能是“{}”，只能是 {}")),
    (r"argument (.+?): expected (?:one|at least one|at most one) argument", marked("{} 后面要写一个值")),
    (r"argument (.+?): ignored explicit argument (.+)", marked("{} 后面不用写值（{}）")),
    (r"argument (.+?): not allowed with argument (.+)", marked("{} 和 {} 不能一起用")),
    (r"argument (.+?): invalid \S+ value: (.+)", marked("{} 的值不对：{}")),
    (r"argument (.+?): (.+)", "{} {}"),
)
_HEADS = (
    ("usage: ", marked("用法：")),
    ("positional arguments:", marked("要写的：")),
    ("options:", marked("可以加的：")),
)


def parser_for(arguments: Sequence[str]) -> Options:
    """The options that the words of the command line mean; ``run`` is the function that does it.

    Raises SystemExit with 2 for wrong usage (told in one line on stderr), with 0 for --help and --version.
    """
    arguments = list(arguments)
    # `main.py PATH...` opens the window, `main.py list` is a command: argparse cannot mix the two in one parser.
    words = iter(arguments)
    for word in words:
        if word in {"--library", "--trace"}:
            next(words, None)
        elif not word.startswith("-") or word == "-":
            return _commands().parse_args(arguments) if word in COMMANDS else _window_options(word, arguments)
    asks = {"-h", "--help", "--version"} & set(arguments)
    return (_commands() if asks else _window()).parse_args(arguments)


def _window_options(word: str, arguments: Sequence[str]) -> Options:
    parser = _window()
    if re.fullmatch(r"[a-z]{2,12}", word) and not Path(word).exists():
        parser.error(tr("没有“{word}”这个命令，也没有这个文件", word=word))
    return parser.parse_args(arguments)


class _Parser(argparse.ArgumentParser):
    """argparse in the user's language: no abbreviations, and wrong usage is told in one line."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **(kwargs | {"add_help": False, "allow_abbrev": False}))
        self.formatter_class = argparse.RawDescriptionHelpFormatter
        self.add_argument("-h", "--help", action="help", help=tr("显示这段说明"))
        # Suppressed, so that the one before the command is not undone by the one behind it.
        self.add_argument("--library", type=Path, default=argparse.SUPPRESS, metavar="DIR", help=tr(_LIBRARY_HELP))

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong and how it is written, and end with status 2."""
        usage = self.format_usage().strip()
        note(tr("错误：{message}。{usage}（--help 看说明）", message=_told(message), usage=usage))
        sys.exit(2)

    def format_usage(self) -> str:
        """How the command is written, on one line."""
        return _with_heads(" ".join(super().format_usage().split()) + "\n")

    def format_help(self) -> str:
        """The whole help."""
        return _with_heads(super().format_help())


def _with_heads(text: str) -> str:
    for english, words in _HEADS:
        text = re.sub(f"^{english}", tr(words), text, flags=re.MULTILINE)
    return text


def _told(message: str) -> str:
    for pattern, words in _MESSAGES:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return tr(words).format(*match.groups())
    return message


def _window() -> argparse.ArgumentParser:
    parser = _Parser("notice-reader", description=tr("听公告"))
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=tr("先导入的文件或文件夹"))
    trace = tr("把读出的句子和通知读屏的事件记到这个文件（每行一个 JSON）")
    parser.add_argument("--trace", type=Path, metavar="FILE", help=trace)
    parser.set_defaults(run=windows.run_window, library=paths.default_library())
    return parser


def _commands() -> argparse.ArgumentParser:
    parser = _Parser(
        "notice-reader",
        description=f"{tr(_ABOUT)}{tr(_EXAMPLES)}".rstrip(),
        epilog=tr(_EXIT),
    )
    parser.add_argument("--version", action="version", version=f"notice-reader {__version__}", help=tr("显示版本号"))
    made = parser.add_subparsers(required=True, metavar=tr("命令"), title=tr("命令"), parser_class=_Parser)

    def command(name: str, run: Callable[[Options], int], text: str, more: str = "") -> argparse.ArgumentParser:
        one = made.add_parser(name, help=text, description=tr("{text}。{more}", text=text, more=more).strip())
        one.set_defaults(run=run)
        return one

    _add_library_commands(command)
    _add_speech_commands(command)
    command("kiosk", windows.run_kiosk, tr("大厅用的全屏阅读器"), tr("锁定在全屏，公告库里要先有公告。"))
    parser.set_defaults(library=paths.default_library())
    return parser


_Add = Callable[..., argparse.ArgumentParser]


def _json_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tr(_JSON_HELP))


def _add_library_commands(command: _Add) -> None:
    made = command(
        "import",
        commands.run_import,
        tr("导入文件或文件夹"),
        tr("能读 txt、md、html、mht、rss、docx 和带文字的 pdf；读不了的各说一行，其余照常导入。"),
    )
    made.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=tr("文件或文件夹；- 是标准输入"))
    made.add_argument("--jobs", type=_positive, default=1, metavar="N", help=tr("同时使用的处理器数（默认 1）"))
    _json_option(made)
    made = command("list", commands.run_list, tr("列出公告，最新的在前"), tr("每行是编号、日期、标题。"))
    _json_option(made)
    made.add_argument("--full", action="store_true", help=tr("输出 JSON，连同全文"))
    made.add_argument("--kind", metavar="KIND", help=tr("只要一种文种，如 通知、批复"))
    made.add_argument("--favourites", action="store_true", help=tr("只要收藏了的（在窗口里收藏）"))
    made = command(
        "search",
        commands.run_search,
        tr("在标题、正文和日期中查找"),
        tr("空格分开的词都要有；繁体简体都可以，标点不算。日期如 2025年3月6日、2025-03-06、2025年3月。"),
    )
    made.add_argument("query", metavar="QUERY", help=tr("要查的词"))
    _json_option(made)
    made.add_argument("--limit", type=_positive, default=50, metavar="N", help=tr("最多列出几篇（默认 50）"))
    made = command("show", commands.run_show, tr("显示一篇公告"))
    made.add_argument("id", metavar="ID", help=tr("公告的编号（list 的第一列）"))
    made.add_argument(
        "--as",
        dest="form",
        choices=("text", "markdown", "html", "json"),
        default="text",
        help=tr("格式：text（默认）、markdown、html 或 json"),
    )


def _add_speech_commands(command: _Add) -> None:
    made = command("say", speaking.run_say, tr("朗读一篇公告，或存成 WAV 文件"), tr("Ctrl+C 停止。"))
    made.add_argument("what", metavar="ID|FILE", help=tr("公告的编号，或一个文件（不导入）"))
    made.add_argument(
        "--section", metavar="LABEL", help=tr('只读这一段，如 一、 或 （二）；写 "" 只读开头到第一个标题')
    )
    made.add_argument("--voice", default="", metavar="VOICE", help=tr("用哪个声音（见 voices）"))
    made.add_argument("--output", type=Path, metavar="FILE.wav", help=tr("不出声，存成文件（同名 .json 是逐句的时间）"))
    made = command("spoken", speaking.run_spoken, tr("显示一段文字交给语音时的样子"))
    made.add_argument("text", metavar="TEXT", help=tr("一段文字"))
    _json_option(made)
    made = command("voices", speaking.run_voices, tr("列出声音；add 添加自然语音，hear 试听"))
    made.add_argument("action", nargs="?", choices=("add", "hear"), metavar="add|hear", help=tr("添加，或试听"))
    made.add_argument("what", nargs="?", metavar="FOLDER|FILE|VOICE", help=tr("add 的文件夹或文件，hear 的声音名"))
    _json_option(made)
    made = command("prepare", speaking.run_prepare, tr("预先做好自然语音的朗读，之后一点就响"))
    chosen = made.add_mutually_exclusive_group(required=True)
    chosen.add_argument("id", nargs="?", metavar="ID", help=tr("公告的编号"))
    chosen.add_argument("--all", action="store_true", help=tr("全部公告，最新的在前"))
    made.add_argument("--voice", metavar="VOICE", help=tr("用哪个声音（见 voices；默认是设置里选的）"))
    made.add_argument("--rate", choices=RATES, help=tr("语速（默认是设置里选的）"))
    made = command("doctor", speaking.run_doctor, tr("检查语音、声音设备和字体，并说明怎样补上缺的"))
    _json_option(made)
    made = command(
        "audit", speaking.run_audit, tr("检查运行中的窗口是否符合无障碍要求"), tr("有一条不符合时，退出状态是 1。")
    )
    _json_option(made)
    made.add_argument("--html", type=Path, metavar="FILE", help=tr("把报告写成网页文件"))
    languages = tr("只看这些语言（默认全部）：{known}", known=tr("、").join(LANGUAGES))
    made.add_argument("--languages", nargs="+", choices=tuple(LANGUAGES), metavar="LANGUAGE", help=languages)
    themes = tr("只看这些配色（默认全部）：{known}", known=tr("、").join(THEMES))
    made.add_argument("--themes", nargs="+", choices=THEMES, metavar="THEME", help=themes)
    sizes = tr("只看这些字的大小（默认 22、48、72 磅）")
    made.add_argument("--sizes", nargs="+", type=_points, metavar="POINTS", help=sizes)


def _positive(text: str) -> int:
    if not text.isdecimal() or len(text) > len(str(_MOST)) or not 1 <= int(text) <= _MOST:
        raise argparse.ArgumentTypeError(tr("应是 1 到 {most} 的整数", most=_MOST))
    return int(text)


def _points(text: str) -> int:
    if not text.isdecimal() or not SMALLEST_POINTS <= int(text[:4]) <= LARGEST_POINTS:
        least, most = SMALLEST_POINTS, LARGEST_POINTS
        raise argparse.ArgumentTypeError(tr("应是 {least} 到 {most} 的整数", least=least, most=most))
    return int(text)
