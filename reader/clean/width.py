"""Widths: full-width digits and letters become half-width, as offices print them, half-width 。「」、 full-width.

A mark goes with the digits and letters round it (１２．５％, ａ＠ｂ．ｃｎ): it was widened with them. Beside half-width
ones it is what the office typed (8：30, 互联网＋), but for the point of a decimal.
"""

import re

from reader.clean.draft import Sheet

_LETTERS = "０-９Ａ-Ｚａ-ｚ"
_LOOK = re.compile(rf"[{_LETTERS}｡-･．](?:(?<!．)|(?<=\d．)(?=\d))")
_RUN = re.compile(
    rf"[－＋]?[{_LETTERS}](?:[{_LETTERS}\w．－／＋＠＿＆＝：，]*[{_LETTERS}0-9A-Za-z])?[．％＃]?|[｡-･]|(?<=\d)．(?=\d)",
    re.ASCII,
)
_TO_HALF = {
    code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
}
_MARKS = str.maketrans("．－／＋＠＿＆＝：，％＃", ".-/+@_&=:,%#")
_CHINESE = str.maketrans("｡｢｣､･", "。「」、·")
_RATIO = re.compile("１：[０-９]{1,5}")  # but 附件１：２０２５年
_NUMBERED = frozenset("件表图录题例注")
# Between letters and figures; of a time; of thousands; behind a figure or the letter of a label.
# ２０２５－０３－０６　０９：１５
_DAY = re.compile(
    r"(?:１９|２０)[０-９]{2}\s?[-－/／.．年]\s?[０-９]{1,2}\s?[-－/／.．月]\s?[０-９]{1,2}(?:\s?日)?"
    r"(?:\s*[０-９]{1,2}[:：][０-９]{2}(?:[:：][０-９]{2})?)?"
)
_INNER = re.compile(
    r"^[－＋]|(?<=[0-9A-Za-z])(?:：／／|[．－／＋＠＿＆＝])(?=[0-9A-Za-z])|(?<=\d)：(?=\d\d(?!\d))"
    r"|(?<![\d，])\d{1,3}(?:，\d{3})+(?![\d，])|(?<=[0-9A-Za-z])．$|(?<=\d)[％＃]$",
    re.ASCII,
)


def narrow_days(sheet: Sheet) -> None:
    """Narrow days and their hours before anything is told by them: the line of a page holds the day of publication."""
    for draft in sheet.fresh() if _LOOK.search(sheet.fresh_text()) else ():
        found = [(*day.span(), day[0].translate(_TO_HALF).translate(_MARKS)) for day in _DAY.finditer(draft.text)]
        if found:
            sheet.rewrite(draft, found, "width")


def narrow_letters(sheet: Sheet) -> None:
    """Narrow what is full-width by mistake, and widen the Chinese marks that are half-width by mistake."""
    for draft in sheet.fresh() if _LOOK.search(sheet.fresh_text()) else ():
        if _LOOK.search(draft.text):
            found = [(*match.span(), _as_printed(match)) for match in _RUN.finditer(draft.text)]
            sheet.rewrite(draft, [edit for edit in found if edit[2] != draft.text[edit[0] : edit[1]]], "width")


def _as_printed(found: re.Match[str]) -> str:
    run = found[0]
    if len(run) == 1 and run != "．":
        return run.translate(_TO_HALF).translate(_CHINESE)
    if run == "．" or (_RATIO.fullmatch(run) and found.string[found.start() - 1 : found.start()] not in _NUMBERED):
        return run.translate(_TO_HALF).translate(_MARKS)
    return _INNER.sub(lambda match: match[0].translate(_MARKS), run.translate(_TO_HALF))
