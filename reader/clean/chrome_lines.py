"""What a single line of a page is, told by its shape alone."""

import re
from enum import Enum

from reader.clean import shape
from reader.clean.words import any_of, words


class Sort(Enum):
    """The sorts of single lines that a page puts round or into a notice."""

    IMAGE = "image"
    BREADCRUMB = "breadcrumb"
    EDITOR = "editor"
    SHARE = "share"
    CREDIT = "credit"
    INDEX = "index"
    NONE = ""


_IMAGE = re.compile(
    r"(?:\s*[^\s，。；：、]{1,120}\.(?:png|jpe?g|gif|bmp|webp|svg|tiff?|ico|mp[34]|mov|avi|flv|m4a|wav|swf))+\s*", re.I
)
_SEPARATOR = re.compile(r"\s*(?:>{1,3}|＞|»|›|→|≫|—>|-+>)\s*")
_CREDIT = re.compile(
    r"(?:记者|通讯员|图片|图为|图|摄影|视频|供图)?[^。]{0,40}"
    r"(?:[\s　:：/]摄影?报道|[\s　:：)）]摄|摄影报道|供图|[\s　]摄影)[)）。]?\s*$"
)
_REPORTER = re.compile(r"(?:记者|通讯员|图)[^。；]{0,40}摄[)）。]?\s*$")
_LONGEST_CRUMB, _LONGEST_LABEL, _LONGEST_CREDIT = 100, 60, 150
_FILLER = re.compile(r"[\s　|｜/\\·•\[\]【】()（）:：\-—_,，、+×<>《》“”&]+")


def sort_of(line: str) -> Sort:
    """The sort of a line, ``Sort.NONE`` for text."""
    text = line.strip()
    for sort, test in _TESTS:
        if test(text):
            return sort
    return Sort.NONE


def _is_image(text: str) -> bool:
    return bool(_IMAGE.fullmatch(text))


def is_breadcrumb(text: str) -> bool:
    """``A > B > 正文``: two or more short parts; two need a word that says so."""
    if len(text) > _LONGEST_CRUMB or shape.has_sentence(text) or "，" in text:
        return False
    led = re.match(rf"{any_of('chrome', 'navigation')}\s*[:：]?", text)
    parts = [part for part in _SEPARATOR.split(text[led.end() :] if led else text) if part]
    if max((len(part) for part in parts), default=0) > 60:
        return False
    signs = len(_SEPARATOR.findall(text))
    if signs and (led or re.search(rf"{any_of('chrome', 'leaf')}$", parts[-1] if parts else "")):
        return True
    return signs >= 2 and all(1 <= len(part) <= 25 for part in parts) and shape.han(text) > len(text) / 2


def _is_editor(text: str) -> bool:
    if len(text) > _LONGEST_LABEL or "。" in text:
        return False
    return bool(re.match(rf"[\[【(（]?\s*{_spaced_words()}\s*[:：]", text))


def _spaced_words() -> str:
    """The labels, with the gaps that pages put into them (编 辑：, 责任 编辑：)."""
    return "(?:" + "|".join(r"\s*".join(map(re.escape, word)) for word in words("chrome", "label")) + ")"


def _is_share(text: str) -> bool:
    """A line of nothing but share, tool and menu words, at least one of them of two characters or more."""
    if len(text) > 120:
        return False
    rest = _FILLER.sub("", text)
    if not rest or len(rest) < 2:
        return False
    return bool(re.fullmatch(rf"{any_of('chrome', 'share')}+", rest))


def _is_credit(text: str) -> bool:
    """The caption of a photo: it ends with who took it."""
    return len(text) <= _LONGEST_CREDIT and bool(_REPORTER.search(text) or _CREDIT.fullmatch(text))


def is_index_line(text: str) -> bool:
    """A line of a portal's index table or of an article's head: 索引号：…, 发布时间：… 来源：…"""
    head = re.sub(r"\s", "", text[:30])
    return len(text) <= 200 and bool(
        re.match(rf"[\[【(（]?(?:{any_of('chrome', 'index')}|{any_of('chrome', 'dated')})[:：]", head)
    )


_TESTS = (
    (Sort.IMAGE, _is_image),
    (Sort.BREADCRUMB, is_breadcrumb),
    (Sort.EDITOR, _is_editor),
    (Sort.SHARE, _is_share),
    (Sort.CREDIT, _is_credit),
)
