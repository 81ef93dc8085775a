"""The families that the program writes in: 黑体 class unless the user chose another for the page (M3)."""

from PySide6.QtGui import QFont, QFontMetricsF

from reader.base.settings import Settings
from reader.base.wording import marked

# Of each class, in this order: the first that is installed is used.
FAMILIES = {
    "hei": ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei"),
    "song": ("Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "Songti SC", "AR PL UMing CN"),
    "kai": ("KaiTi", "Kaiti SC", "STKaiti", "AR PL UKai CN"),
    "fang": ("FangSong", "STFangsong", "FangSong_GB2312"),
}  # fmt: skip
NAMES = {"hei": marked("黑体"), "song": marked("宋体"), "kai": marked("楷体"), "fang": marked("仿宋")}


def reading_font() -> QFont:
    """The one family of everything round the page."""
    return _font("hei")


def page_font(settings: Settings) -> QFont:
    """The font of the page, with its size and letter spacing."""
    font = _font(settings.font)
    font.setPointSize(settings.font_points)
    if settings.letter_spacing:
        em = QFontMetricsF(font).horizontalAdvance("国")
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, em * settings.letter_spacing / 100)
    return font


def installed() -> tuple[str, ...]:
    """The classes of which a family is installed; 黑体 always, since something stands in for it."""
    from PySide6.QtGui import QFontDatabase  # the settings ask, and no start

    there = set(QFontDatabase.families())
    return tuple(name for name, families in FAMILIES.items() if name == "hei" or there.intersection(families))


def _font(name: str) -> QFont:
    font = QFont()
    font.setFamilies([*FAMILIES[name], *(FAMILIES["hei"] if name != "hei" else ()), "sans-serif"])
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font
