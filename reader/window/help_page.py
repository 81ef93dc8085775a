"""The help, as a page like any other: it grows, it can be searched by eye, and it can be read aloud."""

from collections.abc import Mapping

from reader.base.wording import marked, tr
from reader.page import Line, Page, Region, Role
from reader.window.actions import KEYS, Key
from reader.window.key_rules import Keys, words_of_all

TITLE = marked("帮助")
_PARTS = (
    (
        marked("一、听公告"),
        (
            marked("左下角最大的按钮是“朗读”。按一下，读出眼前的这一段；再按一下，马上停。"),
            marked(
                "每一段旁边都有一个“读这一段”，想听哪一段就按哪一个。用鼠标在正文里点一下，“朗读”就读点中的那一段。"
            ),
            marked("正在读的句子有底色和下划线。程序不会自己出声。"),
            marked("“连读”从眼前这一段一直读到公告结尾。“大字幕”在朗读时用很大的字显示正在读的那一句。"),
            marked("“指读”打开以后，鼠标停在哪一段就读哪一段；再按一下“指读”，或者按 Esc，就关闭。"),
            marked("哪个词读错了，连点两下选中它，按“读错了”，听一听，挑一个对的，以后就这样读。"),
        ),
    ),
    (
        marked("二、看公告"),
        (
            marked("按“大字”“小字”改字号，按“配色”换颜色，程序会记住。"),
            marked("左边的列表里最新的在最前面。在上面的搜索框里输入一个词，列表里就只留下有它的公告。"),
            marked("按“查找”，在打开的这篇公告里找字词：简体繁体、全角半角都能找到，回车到下一处，Esc 收起。"),
            marked(
                "按“收藏”，或者按列表里的星形，收藏一篇公告。列表上面的“全部”“收藏”和各种公告的名称，按哪个就只列出哪些；搜索也只在里面找。"
            ),
            marked(
                "按“辅助”出来一排按钮：“十字线”和“阅读尺”帮您看准一行，“放大镜”放大鼠标指着的地方，“大鼠标”把箭头变大，"
                "“只看正文”收起别的东西，按 Esc 就都回来。"
            ),
            marked("按“添加”选择自己的公告文件，或者把文件、文件夹拖到窗口里。"),
        ),
    ),
)


def _parts() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((tr(heading), tuple(map(tr, paragraphs))) for heading, paragraphs in _PARTS)


def help_page(now: Mapping[str, Keys]) -> Page:
    """The help page, with the keys in force. Imports the Markdown library."""
    from reader.page.markup import html_of, markdown_of

    lines = [Line(tr(TITLE), Role.TITLE, 0)]
    regions = [Region(tr(TITLE), 0, 0)]
    keys = tuple(_line(key, now[key.name]) for key in KEYS)
    for heading, paragraphs in (*_parts(), (tr("三、按键"), keys)):
        first, number = len(lines), len(regions)
        lines.append(Line(heading, Role.HEADING, number, 1))
        lines += [Line(text, Role.PARAGRAPH, number) for text in paragraphs]
        regions.append(Region(heading, first, len(lines) - 1))
    source = markdown_of(tuple(lines))
    return Page(tr(TITLE), source, html_of(source), tuple(lines), tuple(regions))


def _line(key: Key, keys: Keys) -> str:
    text, words = tr(key.text), words_of_all(keys)
    if not key.about:
        return tr("{action}：{keys}。", action=text, keys=words)
    return tr("{action}：{keys}，{about}。", action=text, keys=words, about=tr(key.about))
