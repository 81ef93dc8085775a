"""What the marks of a web page mean for whoever looks at it: what is seen, what a list prints before its items."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reader.capture.docx_numerals import numeral

# Never text: programs, looks, and what stands for a picture or another page.
UNSEEN = frozenset(
    ("script", "style", "template", "title", "head", "svg", "annotation", "annotation-xml")
)  # fmt: skip
# Text inside of something unseen that is drawn nevertheless.
DRAWN = frozenset(("text", "foreignobject"))
# What ends a drawing that nobody ended (https://html.spec.whatwg.org/#parsing-main-inforeign).
OUT_OF_DRAWING = frozenset(
    ("b", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
     "i", "img", "li", "ol", "p", "pre", "ruby", "span", "strong", "sub", "sup", "table", "u", "ul")
)  # fmt: skip
IN_HEAD = frozenset(
    ("base", "link", "meta", "title", "style", "script", "noscript", "template", "head", "html", "bgsound")
)
VOID = frozenset(
    ("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
     "param", "source", "track", "wbr")
)  # fmt: skip
INLINE = frozenset(
    ("a", "abbr", "acronym", "annotation", "annotation-xml",
     "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
     "kbd", "label", "mark", "math", "mfrac", "mi", "mn", "mo", "mrow", "ms", "msub", "msup", "mtext", "nobr", "o:p",
     "output", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "semantics", "small", "span", "st1:chsdate",
     "strike", "strong", "style", "sub", "sup", "template", "time", "tt", "u", "var", "wbr")
)  # fmt: skip
ROLES = {
    "nav": "navigation", "footer": "footer", "aside": "aside", "button": "navigation", "menu": "navigation",
    "select": "navigation", "datalist": "navigation", "textarea": "navigation", "noscript": "noscript",
    "amp-ad": "aside", "amp-embed": "aside", "amp-sidebar": "navigation",  # https://amp.dev/documentation/components
    **dict.fromkeys(("noframes", "iframe", "object", "canvas", "audio", "video"), "noscript"),
}  # fmt: skip
KEEPS_LINES = frozenset(("pre", "textarea", "xmp", "listing", "plaintext"))

_HIDING = re.compile(r"display:none|(?<![\w-])opacity:0(?![.\d])")
# What an element inside may take back: how it is hidden, and what shows it again.
_TAKEN_BACK = (
    (re.compile(r"visibility:(?:hidden|collapse)"), re.compile(r"visibility:visible")),
    # a length of its own; em and % are parts of the nothing outside
    (
        re.compile(r"(?<![\w-])font-size:0(?![.\d])"),
        re.compile(
            r"(?<![\w-])font(?:-size)?:[^;]*?(?:[1-9]\d*(?:\.\d+)?(?:px|pt|rem|mm|cm|v[wh])|small|medium|large)"
        ),
    ),
)
_KEEPING_LINES = re.compile(r"white-space:(?:pre|break-spaces)")
_LIST_STYLE = re.compile(r"list-style(?:-type)?:([^;]*)")
# Rules for every ordered list of a page: ol, li or * alone, as portals write them to begin with.
_PLAIN_LISTS = re.compile(
    r"(?:^|[},])\s*(?:ol|li|\*)\s*(?:,[^{}]{0,500})?\{[^{}]{0,2000}list-style(?:-type)?\s*:\s*none", re.I
)
_STYLES = re.compile(r"<style\b[^>]{0,500}>(.{0,200000}?)</style", re.I | re.S)
_SHAPES = {
    "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "1": "decimal",
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "decimal": "decimal", "decimal-leading-zero": "decimalZero", "none": "none", "disc": "none", "circle": "none",
    "square": "none",
    **dict.fromkeys(("cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal"), "chineseCounting"),
    **dict.fromkeys(("simp-chinese-formal", "trad-chinese-formal"), "chineseLegalSimplified"),
}  # fmt: skip
# What an item begins with when it bears its number in its text: the page then hides the list's own.
_OWN_LABEL = re.compile(
    r"[（(]?[一二三四五六七八九十百\d]+[）)、.．]|第[一二三四五六七八九十百\d]+[条章节款项]|[①-⑳⑴-⒇]"
)
_ICON = re.compile("[\ue000-\uf8ff\\s]+")

Attributes = Mapping[str, str]


@dataclass(slots=True)
class Counter:
    """An ordered list that is being read: the number of its next item, and how it prints numbers."""

    following: int
    step: int
    shape: str

    def label(self, given: Attributes) -> str:
        """What the next item prints before its text, as ``1. `` or ``一、``; empty when it prints nothing."""
        written = given.get("value", "")
        number = int(written) if re.fullmatch(r"-?\d{1,4}", written) else self.following
        self.following = number + self.step
        shape = _shape(given, self.shape)
        if shape == "none":
            return ""
        return numeral(number, shape) + ("、" if shape.startswith("chinese") else ". ")


def counter_of(given: Attributes, items: int, *, plain: bool) -> Counter:
    """The counter of an ``ol``. ``items`` is how many it has (for ``reversed``); ``plain``: it prints no numbers."""
    backwards = "reversed" in given
    written = given.get("start", "")
    start = int(written) if re.fullmatch(r"-?\d{1,4}", written) else (items if backwards else 1)
    return Counter(start, -1 if backwards else 1, _shape(given, "none" if plain else "decimal"))


def _shape(given: Attributes, usual: str) -> str:
    styled = _LIST_STYLE.search(_style(given))
    words = styled[1].split() if styled else []
    named = next((_SHAPES[word] for word in words if word in _SHAPES), "")
    return named or _SHAPES.get(given.get("type", ""), usual)


def prints_no_numbers(page: str) -> bool:
    """Whether the page's own style takes the numbers from all of its lists."""
    return any(_PLAIN_LISTS.search(style) for style in _STYLES.findall(page))


def is_hidden(tag: str, given: Attributes, above: int = 0) -> int:
    """Why an element is not shown until something is clicked, if ever: 0 when it is shown, else bits.

    ``above`` is what its parent has. 1 holds for all that is inside; the others an element inside may take back: a
    page sets letters of no size where they are to stand close, and then their size.
    """
    style = _style(given)
    hidden = above | (tag == "del" or "hidden" in given or (tag == "dialog" and "open" not in given))
    if not style:
        return hidden
    hidden |= bool(_HIDING.search(style))
    for bit, (hides, shows) in enumerate(_TAKEN_BACK, start=1):
        if hides.search(style):
            hidden |= 1 << bit
        elif shows.search(style):
            hidden &= ~(1 << bit)
    return hidden


def keeps_lines(tag: str, given: Attributes) -> bool:
    """Whether line feeds in the text are line breaks on the page."""
    return tag in KEEPS_LINES or bool(_KEEPING_LINES.search(_style(given)))


def is_icon(text: str, given: Attributes) -> bool:
    """Whether text is a picture: private characters of an icon font, or marks that the page hides from readers."""
    if given.get("aria-hidden") == "true" and not any(map(str.isalnum, text)):
        return True
    return bool(_ICON.fullmatch(text))


def bears_label(text: str) -> bool:
    """Whether an item of a list begins with a number of its own."""
    return bool(_OWN_LABEL.match(text.lstrip()))


def _style(given: Attributes) -> str:
    style = given.get("style", "")
    return re.sub(r"\s*([:;])\s*", r"\1", style).lower() if style else ""
