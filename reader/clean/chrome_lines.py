"""What a single line of a page is, told by its shape alone."""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache, lru_cache

from reader.clean import shape
from reader.clean.judged import judged_once
from reader.clean.looks import BLANK, lines_with
from reader.clean.words import any_of, pattern, spaced, words


class Sort(Enum):
    """The sorts of single lines that a page puts round or into a notice."""

    IMAGE = "image"
    BREADCRUMB = "breadcrumb"
    EDITOR = "editor"
    SHARE = "share"
    CREDIT = "credit"
    PAGER = "pager"
    INDEX = "index"
    RULE = "rule"
    NONE = ""


_SUFFIX = r"(?:png|jpe?g|gif|bmp|webp|svg|tiff?|ico|mp[34]|mov|avi|flv|m4a|wav|swf)"
_IMAGE = re.compile(rf"[^\s，。；：、]+\.{_SUFFIX}", re.I)
_LINKED_IMAGE = re.compile(r"(?:\s*!\[[^\]\n]{0,80}\]\([^()\s]{1,200}\))+\s*")  # as Markdown has it
_PLAYED = re.compile(
    r"\W*\d{1,2}:\d\d(?::\d\d)?\s?/\s?\d{1,2}:\d\d(?::\d\d)?(?![\d:])[^。；，]{0,20}"
)  # of a film: 01:12 / 45:30
_SEPARATOR = re.compile(r"\s*(?:>{1,3}|＞|»|›|→|≫|—>|-+>)\s*")
_SEPARATOR_SIGN = re.compile("[>＞»›→≫]")
_ARROW = re.compile("→|->|—>")
_PART = r"\s*(?:[\u4e00-\u9fff]{2,20}|[A-Za-z][A-Za-z ]{2,20})\s*"
_SLASHED = re.compile(rf"(?:{_PART}(?:[/／|｜\\]|(?<=\s)[-–—·](?=\s))){{1,6}}{_PART}")
_PARTING = " /／|｜\\-–—·"
_ONE_PART = re.compile(rf"\s*[/／]{_PART}")  # 首页/要闻
_STROKES = "─━═—–_＿=*~－-"
_RULE = re.compile(rf"(?:([{_STROKES}])\s?)(?:\1\s?){{5,}}")  # a line drawn across the page
_BUTTONS = re.compile(r"(?:[\u4e00-\u9fff]{2,8}\s*)?(?:\s*[【\[][\u4e00-\u9fff\s]{2,8}[】\]]){2,}")
_SIZES = re.compile(
    r"(?:[\u4e00-\u9fff]{2,6}\s*[:：]?\s*)?[\[【]?\s*(?:(?:特大\W*)?大\W*中\W*小|小\W*中\W*大)\s*[\]】]?"
)  # 字体显示：大 中 小
_SIGNS_ALONE = re.compile(r"(?:[>＞»›→≫/|]|&gt;){1,3}")
_ENGLISH_PART = re.compile(r"[A-Za-z][A-Za-z&' -]{2,24}")
_LONGEST_ENTRY = 14
# 【扫一扫，在手机上浏览本页】: what the code beside it does
_SCAN = re.compile(
    r"\W*[^。；]{0,8}扫[一码描][^。；]{0,24}(?:本页|当前页|页面|网页|本文|(?:手机|移动)[^。；]{0,3}(?:浏览|查看|打开|阅读|访问)|(?:浏览|查看|访问)[^。；]{0,2}(?:手机|移动)[版端])[^。；]{0,8}"
)
# 查看更多通知>>
_MORE = re.compile(
    r"\W*(?:(?:查看|点击|阅读|浏览)更多[\u4e00-\u9fff]{0,6}|(?:[\u4e00-\u9fff]{2,10}[\s|｜]*)?更多[\u4e00-\u9fff]{0,6}(?=\s*[>＞»…]))\W*"
)
_IP_VERSION = re.compile(r"\W*(?:本?网?站?已?全?面?支持)?\s*IPv6(?:访问|网络|环境)?\W*", re.IGNORECASE)  # 网站支持IPv6
# 您觉得这篇文章对您有帮助吗？ 有 没有: what a page asks, with the answers to choose from; 您是第 1024 位访客
_ASKS = r"(?:您|你|本|此|该|这|文章|信息)[^\n。；，]{0,20}(?:有用|帮助|满意|评价|评分)"
_VISITOR = r"您是(?:本站)?第\s*[\d,]+\s*位"
_ASKED = re.compile(
    rf"\W*(?:{_ASKS}[^。；，]{{0,6}}?[?？:：]\W*(?:(?:非常|比较|很|基本|不太|不|没|无)?(?:有?用|有?帮助|满意|没?有|是|否|一般|差|好)\W*){{2,6}}"
    rf"|(?:文章|本文|本页|页面)评分\W*|{_VISITOR}[^。；，]{{1,6}})"
)
_ASKING = frozenset("您你本此该这文信页")
_WANTED = re.compile(r"(?:\W*我要[\u4e00-\u9fff]{2}(?=\W|$)){2,}\W*")  # 我要纠错 我要评价
_FOLLOW = re.compile(r"\W*(?:欢迎|扫[描码]|点击|长按|微信|请){0,3}关注[“\"「【][^。；]{2,14}[”\"」】][^。；]{0,10}")
_CREDITS = re.compile(
    r"[\[【(（]?(?:(?P<role>[\u4e00-\u9fff]{2,6})\s?[:：丨｜/]\s*(?:[\u4e00-\u9fff·]{2,8}(?:\s*[、\s]\s*|[)）\]】]?$)){1,4}){2,}"
)
_ROLE = re.compile(r"([\u4e00-\u9fff]{2,6})\s?[:：丨｜/]")
_ENTRY_GAP = re.compile(r"\s*[|｜]\s*|\s+")
_ENTRY = re.compile(r"[\u4e00-\u9fff]{2,8}|[A-Za-z]{2,12}")
# 关于开 展全民 阅读 活动 的通知: a scan put the gaps in; menus have no 的 before 通知
_SPACED_TITLE = re.compile("关于.{4,}的[^的]{2,4}$")
_FEWEST_ENTRIES, _LONGEST_ROW, _USUAL_ENTRY = 4, 120, 5
_MARK = re.compile(r"[。，；：、,;:!?！？《》〔〕]|\d")
_CREDIT = re.compile(
    r"(?:记者|通讯员|图片|图为|图|摄影|视频|供图)?[^。]{0,40}"
    r"(?:[\s　:：/]摄影?报道|[\s　:：)）]摄|摄影报道|供图|[\s　]摄影)[)）。]?\s*$"
)
# 资料图。某某 摄, 施工现场（某某 摄）: whatever the photo shows
_TAKEN = re.compile(r"[^\n]{0,80}[。！）\s（(][\u4e00-\u9fff·]{2,4}[ \u3000]?摄[)）]?")
# 责任编辑 某某, 责编/某某
_EDITED = re.compile(
    r"[\[【(（]?(?:[\u4e00-\u9fff]{0,2}编辑|责编|主编)\s*(?:[/／]\s*|\s)"
    r"[\u4e00-\u9fff·]{2,4}(?:[、 \u3000][\u4e00-\u9fff·]{2,4}){0,3}[\]】)）]?"
)
_REPORTER = re.compile(r"(?:记者|通讯员|图)[^。；]{0,40}摄[)）。]?\s*$")
# 首页 上一页 1 2 3 … 下一页 尾页, 共12页 转到 页, 共 236 条记录: signs of a list that is shown page by page.
_PAGER = re.compile(
    r"(?=.*(?:页|条|篇))(?:\s*(?:首页|[上下前后][一1]?页|[尾末]页|(?:当前)?第\s*\d*\s*(?:/\s*\d+\s*)?页|共?\s*\d+\s*(?:页|[条篇](?:记录|数据|信息|结果))|共?\s*\d+\s*[条篇]"
    r"|每页(?:显示)?(?:\s*\d+\s*[条篇])?|(?:转|跳)[到至转]?(?:第)?|到|页|确定|GO|\d+(?:\s*/\s*\d+)?|[.…·]{1,6}|[<>«»‹›|,，/：:])\s*){2,}",
    re.I,
)
_LEADING_SIGNS = re.compile(r"[^\w<>《（(【\[“]+")
_LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
_NO_WORD = re.compile(r"[^\w]+")
_LONGEST_COUNT = 20
_LONGEST_IMAGES = 400
_LONGEST_CRUMB, _LONGEST_LABEL, _LONGEST_CREDIT, _LONGEST_SHARE = 100, 60, 150, 120
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,12}")
_AFTER_LABEL = re.compile("[:：丨｜|]")  # 编辑丨某某, as accounts of offices write it
_FILLER_SIGNS = r"\d\s　|｜/\\·•\[\]【】()（）:：\-—_,，、+×<>《》〈〉“”&⋯…"
_FILLER = re.compile(f"[{_FILLER_SIGNS}]+")


def sorted_lines(lines: Sequence[str]) -> list[int]:
    """Indices of the lines that may have a sort: a look at all of them at once, true of each that has one."""
    return lines_with(_look(), lines)


@cache
def _look() -> re.Pattern[str]:
    """What breadcrumbs, images, rules, buttons, credits and pagers have; or a line that begins with a label.

    Or a line of the letters that share words have. One class of characters comes first, which is found fast.
    """
    shared = [word for role in ("share", "does", "part") for word in words("chrome", role)]
    letters = "".join(
        {
            re.escape(letter)
            for word in (
                *shared,
                "此该本",
                "关注“”",
                "网站已全面支持访问环境",
                "我要纠错评价提问写信投诉建议办理查询咨询留言",
            )
            for letter in word
        }
    )
    filling = _FILLER_SIGNS.replace(r"\s", BLANK)
    roles = ("label", "navigation", "taken")
    first = "".join({re.escape(word[0]) for role in roles for word in words("chrome", role)})
    known = f"{spaced(words('chrome', 'label'))}|{any_of('chrome', 'navigation')}"
    known += f"|{any_of('chrome', 'taken')}"
    begun = rf"(?=[{first}{''.join(sorted(_ASKING))}])(?:{known}|{_ASKS}|文章评分|页面评分|{_VISITOR})"
    return re.compile(
        rf"[\n>＞»›→≫摄扫】\]页供./{_STROKES}](?:(?<=\n)(?:(?i:[{filling}{letters}]++)(?![^\n])|[^\w\n]*{begun})"
        rf"|(?<=[>＞»›→≫摄扫】\]页])|(?<=供)图|(?<=\d/)|(?<=\d\s/)|(?<=\.)(?i:{_SUFFIX})|(?<=[{_STROKES}])(?:\s?[{_STROKES}]){{5}})"
    )


def sort_of(line: str) -> Sort:
    """The sort of a line, ``Sort.NONE`` for text."""
    return _sort_of(line.strip()) if len(line) <= _LONGEST_IMAGES else Sort.NONE


@lru_cache(maxsize=2048)
def _sort_of(text: str) -> Sort:
    if len(text) > _LONGEST_CREDIT and not _RULE.fullmatch(text):
        return Sort.IMAGE if _is_image(text) else Sort.NONE
    if not _look().search("\n" + text):
        return Sort.NONE
    if _RULE.fullmatch(text):
        return Sort.RULE
    for sort, test in _TESTS:
        if test(text):
            return sort
    return Sort.NONE


def _is_image(text: str) -> bool:
    if len(text) > _LONGEST_IMAGES:
        return False
    if "/" in text and _PLAYED.fullmatch(text):
        return True
    # Word by word: names one behind the other in one expression could be parted in too many ways.
    names = text.split() if "." in text else []
    return (bool(names) and all(map(_IMAGE.fullmatch, names))) or ("![" in text and bool(_LINKED_IMAGE.fullmatch(text)))


def is_led_breadcrumb(line: str) -> bool:
    """A breadcrumb with a word that says so, at one of its ends; 申请 > 受理 > 发证 has none and may be a procedure."""
    text = _LEADING_SIGNS.sub("", line.strip(), count=1)
    named = pattern(r"{navigation}|[A-Za-z]", "chrome").match(text)
    return named is not None or _ends_with_leaf([part for part in _SEPARATOR.split(text) if part])


def is_breadcrumb(text: str) -> bool:
    """``A > B > 正文``: two or more short parts; two need a word that says so."""
    if len(text) > _LONGEST_CRUMB or shape.has_sentence(text) or "，" in text:
        return False
    text = _LEADING_SIGNS.sub("", text, count=1) if _LEADING_SIGNS.match(text) else text  # ⌂ 首页 / 公告
    led = pattern(r"{navigation}\s*[:：]?", "chrome").match(text)
    signs = len(_SEPARATOR.findall(text)) if _SEPARATOR_SIGN.search(text) else 0
    if not signs:  # 您所在的位置：首页 / 新闻中心 / 公告
        rest = text[led.end() :] if led else ""
        return bool(_SLASHED.fullmatch(rest.lstrip(_PARTING)) or _ONE_PART.fullmatch(rest))
    parts = [part for part in _SEPARATOR.split(text[led.end() :] if led else text) if part]
    if max((len(part) for part in parts), default=0) > 60:
        return False
    if led or _ARROW.search(text):  # 网申→笔试→面试→签约: the steps of a procedure, unless the page says where it is
        return bool(led)
    if signs == 1 and not _ends_with_leaf(parts):  # 新河在线 > 通知公告
        return len(parts) == 2 and all(_PLACE.fullmatch(part.strip()) for part in parts)
    # Home > Government > Documents
    is_english = len(parts) > 2 and all(_ENGLISH_PART.fullmatch(part) for part in parts)
    short = all(len(part) <= 25 for part in parts) and shape.han(text) > len(text) / 2
    return is_english or short or _ends_with_leaf(parts)


def _ends_with_leaf(parts: list[str]) -> bool:
    return bool(parts and pattern("{leaf}$", "chrome").search(parts[-1]))


def is_menu_row(line: str) -> bool:
    """Whether a line is a menu by itself: four or more short entries, parted by gaps or bars, few of them offices."""
    text = line.strip()
    if len(text) > _LONGEST_ROW or len(text.split()) + text.count("|") + text.count("｜") < _FEWEST_ENTRIES:
        return False
    if _MARK.search(text) or _SPACED_TITLE.search("".join(text.split())):
        return False
    entries = _ENTRY_GAP.split(text)
    if len(entries) < _FEWEST_ENTRIES or not all(map(_ENTRY.fullmatch, entries)):
        return False
    offices = sum(map(shape.is_organ, entries))
    return offices * 2 <= len(entries) and sum(map(len, entries)) <= _USUAL_ENTRY * len(entries)


def is_separator(text: str) -> bool:
    """Whether a line is nothing but the sign between two parts of a breadcrumb: it was broken over lines."""
    return len(text) <= 12 and bool(_SIGNS_ALONE.fullmatch(text))


def is_menu_line(line: str) -> bool:
    """Whether a line is short enough for an entry of a menu, without any mark or figure in it."""
    text = line.strip()
    return len(text) <= _LONGEST_ENTRY and not _MARK.search(text)


def _is_editor(text: str) -> bool:
    if len(text) > _LONGEST_LABEL or "。" in text:
        return False
    if _EDITED.fullmatch(text):
        return True
    if not _AFTER_LABEL.search(text):
        return False
    return bool(_editor_line().match(text))


@judged_once
def names_makers(text: str) -> bool:
    """记者：某某 视频：某某 剪辑：某某: two roles or more, each of them known, and nothing but names behind them.

    So ends a piece of news; a list of prizes has such rows too.
    """
    if len(text) > _LONGEST_LABEL or not _AFTER_LABEL.search(text):
        return False
    roles = [shape.compact(role) for role in _ROLE.findall(text)]
    return len(roles) > 1 and set(roles) <= _makers() and _CREDITS.fullmatch(text) is not None


@cache
def _makers() -> frozenset[str]:
    return frozenset((*words("chrome", "credit"), *words("chrome", "label")))


@cache
def _editor_line() -> re.Pattern[str]:
    """The labels, with the gaps that pages put into them (编 辑：, 责任 编辑：)."""
    return re.compile(rf"[\[【(（]?\s*{spaced(words('chrome', 'label'))}\s*{_AFTER_LABEL.pattern}")


def _is_share(text: str) -> bool:
    """A line of nothing but share, tool and menu words, two characters or more; or of buttons in brackets."""
    if len(text) > _LONGEST_SHARE:
        return False
    if (
        _BUTTONS.fullmatch(text)
        or ("更多" in text and _MORE.fullmatch(text))
        or ("关注" in text and _FOLLOW.fullmatch(text))
        or ("小" in text and _SIZES.fullmatch(text))
        or ("扫" in text and _SCAN.fullmatch(text))
        or ("6" in text and _IP_VERSION.fullmatch(text))
        or ("我要" in text and _WANTED.fullmatch(text))
        or (text.lstrip("[【· ")[:1] in _ASKING and _ASKED.fullmatch(text))
        or _taken_from().fullmatch(text)
    ):
        return True
    rest = _FILLER.sub("", text)
    return len(rest) >= 2 and bool(pattern("(?:{does}[此该本]?{part}|{share})+", "chrome").fullmatch(rest))


@cache
def _taken_from() -> re.Pattern[str]:
    """以下文章来源于清河发布，作者小河: from whom an account takes a piece."""
    return re.compile(rf"\W*{any_of('chrome', 'taken')}[^。；，]{{2,30}}(?:，\s*作者[^。；，]{{1,20}})?")


def _is_pager(text: str) -> bool:
    return "页" in text and len(text) <= _LONGEST_SHARE and bool(_PAGER.fullmatch(text))


def has_no_word(text: str) -> bool:
    """Whether a line holds nothing but signs (<, ···, ———)."""
    return bool(_NO_WORD.fullmatch(text))


def is_count(text: str) -> bool:
    """阅读 1.2万, 赞 36, 全部评论(8): what the visitors of a page did, counted."""
    if len(text) > _LONGEST_COUNT or not text[-8:].strip(" )）次人条万+").endswith(tuple("0123456789")):
        return False
    return bool(pattern(r"{share}\W*\d[\d.,]*\s*[万wk+]*\s*(?:次|人次|人|条)?\W*", "chrome").fullmatch(text))


def is_foreign(line: str) -> bool:
    """Whether a line has words in Latin letters and not one Chinese character."""
    return bool(_LATIN_WORD.search(line)) and not shape.has_han(line)


def _is_credit(text: str) -> bool:
    """The caption of a photo: it ends with who took it."""
    if len(text) > _LONGEST_CREDIT or not ("摄" in text[-20:] or "供图" in text[-6:]):
        return False
    return bool(_REPORTER.search(text) or _CREDIT.fullmatch(text) or _TAKEN.fullmatch(text))


_TESTS = (
    (Sort.IMAGE, _is_image),
    (Sort.BREADCRUMB, is_breadcrumb),
    (Sort.EDITOR, _is_editor),
    (Sort.SHARE, _is_share),
    (Sort.CREDIT, _is_credit),
    (Sort.PAGER, _is_pager),
)
