"""The commands that need no window and no voice: import, list, search, show."""

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.base import paths
from reader.base.errors import BadInputError
from reader.base.wording import tr
from reader.cli.printing import ProgressBar, line, note, write, write_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library import Library, NoticeRow

_LONGEST_ECHO = 40  # characters of a query that are said again
_DIGITS = 18  # of an id


def opened(options: Namespace) -> "Library":
    """The library to read from. Raises BadInputError when there is none where the user says there is one."""
    from reader.library import Library

    demand_library(options)
    return Library(options.library)


def demand_library(options: Namespace) -> None:
    """A mistyped folder must be told, and not be made; the user's own library is made when it is first asked for."""
    folder = options.library
    if folder != paths.default_library() and not (folder / paths.LIBRARY_FILE).exists():
        there = tr("这里没有公告库") if folder.is_dir() else tr("没有这个公告库")
        raise BadInputError(
            tr("{there}：{folder}（用 --library 写对文件夹，或先用 import 导入公告）。", there=there, folder=folder)
        )


def id_of(text: str) -> str:
    """The id that a user means: 01 and １ are 1. What is no number stays as it is."""
    text = text.strip()
    return str(int(text)) if text.isdecimal() and len(text) <= _DIGITS else text


def run_import(options: Namespace) -> int:
    """Files and folders into the library; one line on stderr for each that could not be used."""
    from reader.library import Library

    with Library(options.library) as library, ProgressBar() as progress:
        library.derive_again(jobs=options.jobs, progress=progress)  # what an older program made of earlier captures
        report = library.import_paths(options.paths, jobs=options.jobs, progress=progress)
    for problem in report.problems:
        note(tr("错误：{source}：{message}", source=problem.source, message=problem.message))
    if options.json:
        write_json(
            {
                "added": report.added,
                "merged": report.merged,
                "unchanged": report.unchanged,
                "problems": [{"source": problem.source, "message": problem.message} for problem in report.problems],
            }
        )
    else:
        line(
            tr(
                "新增 {added} 篇，并入已有公告 {merged} 篇，已有 {unchanged} 篇。",
                added=report.added,
                merged=report.merged,
                unchanged=report.unchanged,
            )
        )
    return 1 if report.problems else 0


def run_list(options: Namespace) -> int:
    """The notices, newest first: all, or those of one kind, or those that are marked."""
    from reader.library import notice_as_json

    with opened(options) as library:
        every = library.rows()
        rows = [row for row in every if options.kind in {None, row.kind} and (row.favourite or not options.favourites)]
        if options.full:
            write_json({"notices": [notice_as_json(library.notice(row.id)) for row in rows]})
            return 0
    if options.json:
        keys = ("id", "title", "number", "kind", "issued", "published", "characters", "favourite")
        write_json({"notices": [{key: getattr(row, key) for key in keys} for row in rows]})
        return 0
    for row in rows:
        line(f"{row.id:>4}  {row.published or row.issued or '    --    '}  {row.title}")
    if not rows:
        note(_nothing_listed(options, every) if every else tr("还没有公告。用 import 命令导入文件或文件夹。"))
    return 0


def _nothing_listed(options: Namespace, every: "Sequence[NoticeRow]") -> str:
    if options.kind is None:
        return tr("还没有收藏的公告。在窗口里打开一篇，按“收藏”。")
    kinds = "、".join(dict.fromkeys(row.kind for row in every if row.kind))
    if options.favourites:
        return tr("收藏里没有“{kind}”。去掉 --kind 看全部收藏。", kind=options.kind)
    return tr("没有“{kind}”这种公告。这里有：{kinds}。", kind=options.kind, kinds=kinds)


def run_search(options: Namespace) -> int:
    """The notices that hold all words of the query, best first, with the sentence that shows why."""
    with opened(options) as library:
        hits = library.search(options.query, limit=options.limit)
    if options.json:
        keys = ("id", "title", "published", "sentence")
        found = [{**{key: getattr(hit, key) for key in keys}, "spans": [list(s) for s in hit.spans]} for hit in hits]
        write_json({"hits": found})
        return 0
    for hit in hits:
        line(f"{hit.id:>4}  {hit.title}\n      {hit.sentence}")
    if not hits:
        note(_nothing_found(options.query))
    return 0


def _nothing_found(query: str) -> str:
    if not any(character.isalnum() for character in query):
        return tr("请写出要查的字、词、数字或日期；只有标点或空格查不了。")
    shown = query if len(query) <= _LONGEST_ECHO else query[:_LONGEST_ECHO] + "…"
    return tr("没有找到“{query}”，换个词试试。", query=shown)


def run_show(options: Namespace) -> int:
    """One notice, as text or in another form."""
    from reader.library import notice_as_json
    from reader.page import page_of, plain_text_of, whole_html, whole_markdown

    with opened(options) as library:
        notice = library.notice(id_of(options.id))
    if options.form == "json":
        write_json(notice_as_json(notice))
        return 0
    page = page_of(notice)
    made = {"text": plain_text_of, "markdown": whole_markdown, "html": whole_html}
    write(made[options.form](page).rstrip("\n") + "\n")
    return 0
