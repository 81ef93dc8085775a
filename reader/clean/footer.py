"""The zone after the last official line: copyright, licences, disclaimers, editors, slogans between them."""

import re
from collections.abc import Collection, Sequence
from functools import cache, lru_cache

from reader.clean import shape
from reader.clean.chrome_lines import (
    Sort,
    has_no_word,
    is_count,
    is_foreign,
    is_menu_line,
    is_menu_row,
    names_makers,
    sort_of,
)
from reader.clean.contacts import behind_own_contacts
from reader.clean.judged import judged_once
from reader.clean.looks import lines_with
from reader.clean.words import any_of, by_heads, pattern, spaced_rest, words, words_in

_DEPTH = 80
_BARE_KIND = 4  # characters
_TAIL = 40
_BRIDGE = 3  # lines without a sign that may stand between two footer lines (a slogan, a name, a count)
_LONGEST = 400
_LONGEST_LINK, _MENU = 60, 3
_LISTED = re.compile(r"[\s\[(（【](?:19|20)\d\d[-/.][01]?\d[-/.][0-3]?\d[\])）】]?\s*$")
_LONGEST_HEAD, _LONGEST_COMMENT = 14, 80
_FILE = re.compile(r"\.(?:pdf|ofd|docx?|wps|xlsx?|et|zip|rar|7z)\b|附\s*件", re.IGNORECASE)
_TO_THE_SECOND = re.compile(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}:\d{2}")
# Of a page, not of a text (资金来源：, 数据来源：, 预警信息来源：).
_SOURCE = re.compile(
    r"\W*(?:(?:本?[文站]|信息|文章|稿件|新闻|消息|内容|图文|图片|视频|文字|原文|转载|网站|媒体)?(?:信息)?来源|作者)\s*[:：丨｜|]"
)
_AGO = re.compile(r"(?:\d{1,3}\s*(?:秒钟?|分钟|个?小时|天|周|个月)前|刚刚|昨天|前天)(?:\s*\d{1,2}:\d{2})?")
_END = re.compile(r"\W*(?:(?:the\s+)?end|全文完|完)\W*", re.I)
_SAYS_END = re.compile(r"\bend\b", re.I)
_BULLET = re.compile(r"\s*[·•◆●■○◎◇□▪>»▶►▸▷➤➢※☆★▲△]\s*[\w《“]")
_FIGURES = re.compile(r"\s*(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s*")
_STATES = re.compile("[。；;]")
_DOWNLOADS = re.compile(r"\W*附\s*件\s*下\s*载\W*")
_ANNEX = re.compile(r"附\s*[件表录图]|[表单书册图]\s*$|^[^|｜]*\d{5}")
# What a number or a sign in the text refers to: [1] 不含工业用水。 ¹ 含学校。 注：表中数字为累计数
_NOTE = re.compile(
    r"\s*(?:备?注\s*\d{0,2}\s*[:：]\s*\S|(?:[\[［〔【(（]\s*注?\s*\d{1,2}\s*[\]］〕】)）]|[¹²³⁴⁵⁶⁷⁸⁹]+|[*＊])\s*[\u4e00-\u9fff].*。\s*$)"
)
_NO_SIGNER = re.compile(r"[。；，：:\d]")
_MOST_BELOW, _LONGEST_SIGNER = 8, 40
_CONTACTS = re.compile(r"\s*联\s*系\s*(?:人|方式|电话|我们)")
_REACHED = re.compile(r"\s*(?:联\s*系\s*(?:人|方式|电话|我们)|地\s*址|邮\s*编|电\s*话)\s*[:：]|您是第")
_REACHED_AT = re.compile(r"\s*[\u4e00-\u9fff]{0,3}(?:址|电话|热线|传真)\s*[:：]")  # 机关地址：, 校址：
_SIGNED = re.compile(r"日\s*(?:[（(][^（）()。]{2,30}[)）])?\s*$")
_PUBLISHED = re.compile(r"(?:^|[。）)日])\s*[\[【（(]?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}[\]】）)]?\s*$")
_RANKED = re.compile(r"\d{1,2}\s*[.．、\s]\s*[\u4e00-\u9fff《“]")
# 上一条 关于…, with no colon; 上一篇文章：…
_TURNS = re.compile(r"[上下前后]一[篇条页则个](?:[ \t\u3000]+|[\u4e00-\u9fff]{0,2}\s*[:：]\s*)\S")
_TAGS = re.compile(r"\W*(?:标签|关键[词字]|tags?|keywords?)\s*[:：]", re.I)
_ACTS = re.compile(r"(?:[\u4e00-\u9fff]{2,6}(?:[（(]\d*[)）])?\s*[|｜]?\s*){2,6}")  # 我要留言 查看留言（0） 结果反馈
_LONGEST_FOREIGN, _LONGEST_FIGURE, _SHORTEST = 200, 9, 2
_WORD = 2  # Chinese characters that a word stands for
_SURE_LEGAL, _SENTENCES, _LONG_TEXT = 2, 3, 150
_DECLARES = re.compile(r"\s*[【\[]?\s*[\u4e00-\u9fff]{0,6}声明")
LOOKED_AT = _DEPTH + _TAIL + 1  # lines from the end: what stands above them changes nothing
_CONTACT = re.compile(r"https?://|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,6}", re.I)
_KEEPER = re.compile(r"\W*(?:主办|主管|承办|协办|运维|维护|技术支持)(?:单位|部门)?\s*[:：][^。；]{2,40}$")  # of a site
_LICENCE = re.compile(
    r"ICP[备证][^，。]{0,3}\d{6,}|许可证.{0,12}\d{5,}|备\s*\d{6,}号|备案.{0,8}\d{6,}|安备\D{0,4}\d{8,}|标识码\D{0,4}\d{8,}"
)


def footer_start(lines: Sequence[str], site: Collection[str], *, may_be_all: bool = False, paper: bool = False) -> int:
    """Index of the first line of the footer; ``len(lines)`` when there is none.

    Walks up from the end: a line is sure when it has two signs of a footer, and what stands between sure lines goes
    with them, unless it is official. ``site`` are names of the site, which count as a sign. A capture of nothing but
    signs of footers is left as it is, unless it ``may_be_all`` footer: what stood above it was a list of links.
    ``paper`` says that no other part of a page was found, or its foot already.
    """
    end, below = len(lines), 0
    own = behind_own_contacts(lines, paper=paper)
    start = max(own, min(_after_editor(lines), _menu_start(lines)))
    for index in range(start - 1, max(own - 1, start - 1 - _DEPTH), -1):
        line = lines[index]
        if _heads_a_notice(line):
            break
        score = _signs(line, site) or _foreign_signs(line.strip(), lines) or _contact_signs(lines, index)
        if score >= 2 or (score == 1 and start < end):
            start, below = index, 0
        elif _is_official(line) and not (_CONTACTS.match(line) and _below_a_licence(lines, index)):
            break
        else:
            below += 1
            if below > _BRIDGE:
                break
    start = max(own, _below_signing(lines, start)) if start < end else start
    return start if start or may_be_all else end


def _below_signing(lines: Sequence[str], start: int) -> int:
    """Where the page goes on below the day of signing, when only short lines stand between that day and the footer."""
    for index in range(start - 1, max(0, start - 1 - _MOST_BELOW), -1):
        text, above = lines[index].strip(), lines[index - 1].strip()
        if (day := shape.day_at_start(text)) is not None:
            signed = (
                not text[day.end() :].strip("日 ") and len(above) <= _LONGEST_SIGNER and not _NO_SIGNER.search(above)
            )
            return index + 1 if signed else start
        if _is_entry(lines, index):
            continue
        if _heads_a_notice(text) or _is_official(text) or _may_be_annex(text):
            break
    return start


def _is_entry(lines: Sequence[str], index: int) -> bool:
    """Whether a bare kind of document (交通指南) is an entry of a menu: others stand above and below it."""
    near = lines[index - 1 : index + 2]
    return (
        len(near) == _MENU
        and len(near[1].strip()) <= _BARE_KIND
        and all(map(is_menu_line, near))
        and not any(map(_is_official, (near[0], near[2])))
    )


def _may_be_annex(line: str) -> bool:
    """Whether a line below the day of signing may be of the document: an annex, or one of its forms and lists."""
    if _DOWNLOADS.fullmatch(line):
        return False
    return _is_note(line) or _ANNEX.search(line) is not None or shape.has_label(line) or shape.ends_with_colon(line)


def _is_note(line: str) -> bool:
    """Whether a line is a note below the text; one that speaks of the site is none (注：本站……版权)."""
    return len(line) <= _LONGEST and _NOTE.match(line) is not None and not words_in(line, "chrome", "legal")


def is_foot(line: str) -> bool:
    """Whether a line is surely of the end of a page: a licence, its buttons, what comes before and after it."""
    if sort_of(line) in (Sort.SHARE, Sort.EDITOR, Sort.PAGER) or _TURNS.match(line):
        return True
    if _names_related(line) or heads_links(line):
        return True
    return _signs(line, ()) >= _SURE_LEGAL


def is_day_in_figures(line: str) -> bool:
    """Whether a line is nothing but a day in figures, perhaps with a time, as pages give it."""
    return _FIGURES.fullmatch(line) is not None


def heads_links(line: str) -> bool:
    """Whether a line stands over links to other pages: 相关文件."""
    return _is_head(line.strip(), "related")


def _contact_signs(lines: Sequence[str], index: int) -> int:
    """联系电话：... 地址：... below the page's buttons, which stand below the text: whom to call about the page.

    Below the day of signing they may be a note of the office: such a line is the page's only above a sure one.
    """
    reached = _REACHED.match(lines[index])
    if not (reached or _REACHED_AT.match(lines[index])) or shape.has_sentence(lines[index]):
        return 0
    above, among = index - 1, 0
    while above >= 0 and (_REACHED.match(lines[above]) or _signs(lines[above], ()) >= _SURE_LEGAL):
        among += not _REACHED.match(lines[above])
        above -= 1
    if reached and above >= 0 and _SIGNED.search(lines[above][-_TAIL:]):
        return 2 if among else 1
    if reached and above >= 0 and _PUBLISHED.search(lines[above][-_TAIL:]):
        return 2  # nothing of a document stands below its day of publication
    first = above
    while above >= 0 and sort_of(lines[above]) is Sort.SHARE:
        above -= 1
    return 2 * (above < first and any(_STATES.search(line) for line in lines[: above + 1]))


def _below_a_licence(lines: Sequence[str], index: int) -> bool:
    """Whether a licence stands right above: a footer may say whom to call, as notices do."""
    return any(_LICENCE.search(line[:_LONGEST]) for line in lines[max(0, index - _BRIDGE) : index])


def _after_editor(lines: Sequence[str]) -> int:
    """Index of the editor's line, or of 相关新闻, when nothing but short lines follows it; else ``len(lines)``.

    Below the heads of comments, and below a line with a time to the second, whole sentences may follow.
    """
    above = max(1, len(lines) - _TAIL)
    for index in [above + place for place in lines_with(_opens_something(), lines[above:])]:
        opened = _opened_by(lines[index].strip())
        if opened == "related":
            if not any(map(_is_text, _without_ranked(lines[index:])[1:])):
                return index
        elif opened == "buttons":
            below = _without_ranked(lines[index + 1 :])
            if any(map(_STATES.search, lines[:index])) and not any(map(_may_sign, below)):
                return index
        elif (
            opened == "comments"
            and any(_STATES.search(line) and _is_text(line) for line in lines[:index])  # a subtitle is none
            and not any(_is_no_comment(line.strip()) for line in lines[index + 1 :])
        ):
            return index
    return len(lines)


def _without_ranked(lines: Sequence[str]) -> list[str]:
    """The lines but for 1. 2. 3. below 点击排行: short, without any mark of a sentence, no one else's list."""
    kept, ranked = list[str](), False
    for line in map(str.strip, lines):
        link = ranked and len(line) <= _LONGEST_LINK and _RANKED.match(line) and not shape.has_sentence(line)
        if not link:
            kept.append(line)
            ranked = heads_links(line)
    return kept


@cache
def _opens_something() -> re.Pattern[str]:
    """What every line begins with, or has in it, that ``_opened_by`` knows: a look at many lines at once."""
    plain = (word for role in ("related", "comments", "credit", "does", "share") for word in words("chrome", role))
    parts = [(word[0], spaced_rest(word)) for word in words("chrome", "label")]
    parts += [(word[0], re.escape(word[1:])) for word in plain]
    parts += [(word[0], re.escape(word[1:]) + any_of("chrome", "listed")) for word in words("chrome", "hot")]
    parts += [("t", r"he\s"), ("e", "nd"), ("全", "文完"), ("完", "")]
    first = "".join(re.escape(sign) for head in {head for head, _ in parts} for sign in {head.lower(), head.upper()})
    begun = rf"[^\w\n]*+(?=[{first}])(?i:{by_heads(parts)})"
    return re.compile(rf"[\n:](?:(?<=:)\d{{1,2}}:\d|(?<=\n){begun})")


def _opened_by(text: str) -> str:
    """What may stand below a line: ``related`` news, ``comments``, more ``buttons``, or nothing of the kind."""
    if len(text) > _LONGEST_LINK:
        return ""
    short = len(text) <= _LONGEST_HEAD
    sort = sort_of(text)
    if sort is Sort.SHARE and not (short and (_is_head(text, "comments") or _is_head(text, "related"))):
        return "buttons"
    if (
        sort is Sort.EDITOR
        or _TURNS.match(text)
        or (short and _is_head(text, "related"))
        or _names_related(text)
        or names_makers(text)
    ):
        return "related"
    return "comments" if (_is_head(text, "comments") or _END.fullmatch(text) if short else _is_post(text)) else ""


def _may_sign(line: str) -> bool:
    """Whether a line below the buttons is text, an office that signs, or a file that hangs on the notice."""
    return _is_text(line) or _FILE.search(line) is not None or (shape.is_organ(line) and not _signs(line, ()))


def _is_no_comment(line: str) -> bool:
    return len(line) > _LONGEST_COMMENT or _heads_a_notice(line) or shape.has_label(line)


def _is_head(text: str, role: str) -> bool:
    """A line over links or comments, with signs round it and a count: ◎ 相关新闻：, 全部评论(8)"""
    return bool(_head_pattern(role).match(text))


def _names_related(text: str) -> bool:
    """相关解读：一图读懂《…》"""
    return bool(_related().match(text)) and not shape.has_sentence(text) and not shape.has_number(text)


@cache
def _related() -> re.Pattern[str]:
    return pattern(r"\W*{related}\s*[:：]\s*\S", "chrome")


@cache
def _head_pattern(role: str) -> re.Pattern[str]:
    known = "(?:{related}|{hot}{listed})" if role == "related" else f"{{{role}}}"
    return pattern(rf"\W*{known}[\W\d]*(?:共?有?\s*\d+\s*[条个][\u4e00-\u9fff]{{0,3}}\W*)?$", "chrome")


def _is_post(text: str) -> bool:
    """沙发 路人甲 发表于 2024-3-5 21:30:11: no notice gives seconds."""
    return ":" in text and bool(_TO_THE_SECOND.search(text)) and not shape.has_sentence(text)


def _menu_start(lines: Sequence[str]) -> int:
    """Index of a menu behind the text: three or more very short lines, no mark in them, and a word that menus have."""
    start = len(lines)
    while start > 1 and is_menu_line(lines[start - 1]) and not _is_official(lines[start - 1]):
        start -= 1
    known = any(pattern("{menu}|^{share}$", "chrome").search(line.strip()) for line in lines[start:])
    return start if len(lines) - start >= _MENU and known else len(lines)


@judged_once
def _is_text(line: str) -> bool:
    if len(line) <= _LONGEST_LINK and (_BULLET.match(line) or _is_listed(line)) and not _STATES.search(line):
        return False  # a link to other news, with its date
    if len(line.strip()) <= _SHORTEST and not _FILE.search(line):
        return False  # 发布 below a field for comments
    if is_day_in_figures(line) or (_CONTACTS.match(line) and not shape.has_sentence(line)):
        return False  # the day of the page, or whom to call about it
    if shape.day_at_start(line) or shape.has_number(line) or shape.ELEMENT.match(line) or shape.has_label(line):
        return not _signs(line, ())
    # 秋季怎么防寒？看这里！ is a headline: only whole sentences are text here
    return (len(line) > 60 or _STATES.search(line) is not None) and not _signs(line, ())


def _is_listed(line: str) -> bool:
    day = _LISTED.search(line) if "20" in line or "19" in line else None
    return day is not None and bool(line[: day.start()].rpartition("\n")[2].strip())


@judged_once
def _heads_a_notice(line: str) -> bool:
    text = shape.compact(line[:200])
    if shape.has_number(text):
        return True
    if shape.is_kind_title(text) and "关于" in text:  # 关于我们 | 隐私声明 is none
        return len(words_in(text, "chrome", "legal")) < _SURE_LEGAL
    return shape.ends_with_colon(text) and not pattern("声明|{legal}", "chrome").search(text)


def _signs(line: str, site: Collection[str]) -> int:
    text = line.strip()
    return _signs_of(text, bool(site) and any(name in text for name in site)) if len(line) <= _LONGEST else 0


@lru_cache(maxsize=2048)
def _signs_of(text: str, names_site: bool) -> int:
    legal = len(words_in(text, "chrome", "legal"))
    licensed = bool(_LICENCE.search(text))
    unsure = not licensed and legal < _SURE_LEGAL and "。" in text and not _DECLARES.match(text)
    if unsure and (len(text) > _LONG_TEXT or text.count("。") >= _SENTENCES):
        return 0
    weak = len(words_in(text, "chrome", "weak"))
    signs = 2 * legal + (("." in text or "://" in text) and _CONTACT.search(text) is not None) + 2 * licensed
    signs += names_site
    sourced = _SOURCE.match(text) and "。" not in text[:-1]
    if sort_of(text) is not Sort.NONE or sourced or has_no_word(text) or _is_figure(text):
        signs += 1
    if _KEEPER.match(text):
        signs += 1
    if "留言" in text and _ACTS.fullmatch(text):
        signs += 1
    if is_menu_row(text) and pattern("(?:^|[\\s|｜])(?:{share}|{does})(?:$|[\\s|｜])", "chrome").search(text):
        signs += 2
    if _AGO.fullmatch(text) or is_count(text) or (_TAGS.match(text) and "。" not in text):
        signs += 2
    # A notice speaks of platforms, licences and complaints too: weak words count in short lines, or with better ones.
    signs += min(weak, 2) if signs or (weak >= 2 and len(text) <= 80 and "。" not in text) else 0
    # A notice too names its site and an address to write to: its last sentence is a footer's only above a sure one.
    return min(signs, 1) if unsure else signs


def _is_figure(text: str) -> bool:
    return text.isdecimal() and len(text) <= _LONGEST_FIGURE


def _foreign_signs(text: str, lines: Sequence[str]) -> int:
    """Previous: Notice on …, Accept all, - END -: a line in another language below a Chinese text."""
    if len(text) > _LONGEST_FOREIGN or not is_foreign(text) or text.startswith(("http", "www")):
        return 0
    if sum(len(line.split()) for line in lines if is_foreign(line)) * _WORD >= sum(map(shape.han, lines)):
        return 0  # the page is no Chinese one, and such lines are its text
    return 1 + (":" in text or _SAYS_END.search(text) is not None)


@judged_once
def _is_official(line: str) -> bool:
    text = line.strip()
    if _DECLARES.match(text) or _DOWNLOADS.fullmatch(text):
        return False
    if shape.day_at_start(text) or shape.has_number(text) or shape.ELEMENT.match(text) or _is_note(text):
        return True
    if shape.is_organ(text):  # an office that signs; 技术支持：某某公司 does not
        return ":" not in text and "：" not in text
    return shape.han(text) > 30 or (shape.has_sentence(text) and shape.han(text) > 12) or shape.is_kind_title(text)
