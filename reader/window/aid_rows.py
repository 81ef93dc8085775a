"""The rows of the settings page for the reading aids, in plain words."""

from reader.base.settings import MAGNIFIER_PLACES, MAGNIFIER_TIMES, POINTER_SIZES, RULER_LINES, RULER_RESTS
from reader.base.wording import marked, tr

TITLE = marked("阅读辅助")
_ON_OFF = ((True, marked("开")), (False, marked("关")))
# Setting, title, (value, word) each.
_ROWS: tuple[tuple[str, str, tuple[tuple[object, str], ...]], ...] = (
    ("crosshair", marked("十字线"), _ON_OFF),
    ("ruler", marked("阅读尺"), _ON_OFF),
    (
        "ruler_lines",
        marked("阅读尺的高度"),
        tuple(zip(RULER_LINES, (marked("一行"), marked("三行"), marked("五行")), strict=True)),
    ),
    (
        "ruler_rest",
        marked("阅读尺以外的字"),
        tuple(zip(RULER_RESTS, (marked("照常"), marked("变暗"), marked("遮住")), strict=True)),
    ),
    ("magnifier", marked("放大镜"), _ON_OFF),
    (
        "magnifier_times",
        marked("放大镜放大"),
        tuple(zip(MAGNIFIER_TIMES, (marked("两倍"), marked("三倍")), strict=True)),
    ),
    (
        "magnifier_place",
        marked("放大镜的位置"),
        tuple(zip(MAGNIFIER_PLACES, (marked("跟着鼠标"), marked("正文下面，不挡字")), strict=True)),
    ),
    ("large_pointer", marked("大鼠标"), _ON_OFF),
    (
        "pointer_size",
        marked("大鼠标的大小"),
        tuple(zip(POINTER_SIZES, (marked("中"), marked("大"), marked("特大"), marked("最大")), strict=True)),
    ),
    ("page_alone", marked("只看正文"), _ON_OFF),
)


def aid_rows() -> tuple[tuple[str, str, tuple[tuple[object, str], ...]], ...]:
    """(setting, title, (value, word) each) in the user's language."""
    return tuple(
        (name, tr(title), tuple((value, tr(word)) for value, word in options)) for name, title, options in _ROWS
    )
