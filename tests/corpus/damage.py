"""Damaged captures of our own notices: each defect that was seen in the wild, seeded, in three strengths.

Every maker takes a random source, truths and a strength (1 to 3) and gives a ``Damaged``: the bytes' text, and what
must come out of it. The words of the pages around the notices are put together anew for each seed.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pypinyin import Style, pinyin

from tests.corpus.truth import Truth, closing_lines, printed_lines, section_lines, text_lines, written

_HALF = str.maketrans({"，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "！": "!", "？": "?"})
_PLACES = ("清河", "云岭", "白石", "松溪", "南坪", "东风", "望川", "柳林")
_SITES = ("网", "在线", "发布", "日报", "新闻网", "融媒", "门户")
_MENU = (
    "首页", "要闻", "政务公开", "办事服务", "互动交流", "视频", "专题", "图片", "微博", "微信公众号",
    "客户端", "无障碍浏览", "数字报", "党建", "文旅", "健康", "教育", "登录", "注册",
)  # fmt: skip
_SHARE = ("分享到：", "打印本页", "关闭窗口", "【字体：大 中 小】", "扫一扫在手机打开当前页")


@dataclass(frozen=True, slots=True)
class Damaged:
    """``text`` of the capture; ``truths`` that must come out, in order; ``checked`` names of fields it still holds;
    ``glued`` whether headings lost their line."""

    name: str
    text: str
    truths: tuple[Truth, ...]
    checked: frozenset[str]
    glued: bool


_ALWAYS = frozenset({"recipients", "openness", "attachments", "issued"})
_PRINTED = _ALWAYS | {"title", "number", "issuer", "copied_to", "printed_by", "printed_on", "annex_title", "kind"}


def portal(rng: random.Random, truths: Sequence[Truth], strength: int) -> Damaged:
    """A list page: each notice flattened to one line, without its title; its date is glued to the next line."""
    chosen = [truth for truth in truths if truth["published"]]
    chosen = sorted(
        rng.sample(chosen, min(len(chosen), 3 + 2 * strength)), key=lambda one: one["published"], reverse=True
    )
    lines, before = [], ""
    for truth in chosen:
        lines.append(before + flattened(truth))
        before = dated(truth["published"], rng if strength == 3 else None)
    lines.append(before)
    text = "\n".join([*blurb(rng), *lines])
    if strength >= 2:
        text = text.translate(_HALF)
    return Damaged(f"portal-{strength}", text, tuple(chosen), _ALWAYS | {"published"}, glued=True)


def dated(iso: str, rng: random.Random | None) -> str:
    """A publication date as portals print it."""
    return iso if rng is None else iso.replace("-", rng.choice("-/."))


def flattened(truth: Truth) -> str:
    """One line: text, list of annexes, date and note, annex; every line break is lost."""
    text = "".join(text_lines(truth, signed=False))
    items = truth["attachments"]
    if items:
        listed = "".join(closing_lines(truth, signed=False)[: len(items)])
        spaced = "附件：" + " ".join(f"{number}.{item}" for number, item in enumerate(items, start=1))
        text = text.replace(listed, spaced if len(items) > 1 else listed)
    return text.replace(f"（{truth['openness']}）", f" （{truth['openness']}）", 1) if truth["openness"] else text


def blurb(rng: random.Random) -> list[str]:
    """A few words of the portal about itself, broken over short lines; not always there."""
    place = rng.choice(_PLACES)
    texts = (
        [],
        [f"{place}市政务公开平台,为您提供", "政策文件查询、下载和收听,", "服务热线12345"],
        ["大字版,点击按钮可以放大", "网页文字,再次点击恢复", "原来的大小。"],
    )
    return list(rng.choice(texts))


def news(rng: random.Random, truths: Sequence[Truth], strength: int) -> Damaged:
    """A news page: menus before, the printed lines of one notice, an image or two inside, small print behind."""
    truth = rng.choice([one for one in truths if one["issuer"]])
    site = rng.choice(_PLACES) + rng.choice(_SITES)
    body = ["  " + line for line in printed_lines({**truth, "copied_to": ""})]
    body[0] = body[0].strip()
    for _ in range(strength - 1):
        body.insert(
            rng.randrange(4, len(body)),
            rng.choice(("IMG_{}.jpg", "_DSC{}.png", "微信图片_{}.jpg")).format(rng.randrange(9999)),
        )
    menu = rng.sample(_MENU, 3 + 3 * strength)
    lines = [*menu, f"{site} > {rng.choice(menu)} > 正文", *body]
    lines += [f"编辑：{rng.choice('赵钱孙李周吴')}{rng.choice('敏强丽军')}", *rng.sample(_SHARE, strength)]
    lines += [
        f"版权声明：本站所有内容版权归{site}所有，未经书面授权不得转载。",
        f"Copyright © 2016-2025 {site} All Rights Reserved",
    ]
    lines += [f"{rng.choice('云清蒙京')}ICP备{rng.randrange(10**7, 10**8)}号-1"]
    text = "\n\n".join(lines)
    if strength >= 2:
        text = text.translate(_HALF)
    checked = _PRINTED - {"copied_to", "printed_by", "printed_on"}
    return Damaged(f"news-{strength}", text, (truth,), checked, glued=False)


def paper(rng: random.Random, truths: Sequence[Truth], strength: int) -> Damaged:
    """Text taken from a printed edition: title over several lines, spaces round digits, page breaks in sentences."""
    truth = rng.choice([one for one in truths if one["issuer"] and " " not in one["issuer"]])
    title, *rest = printed_lines(truth)
    office, about = title.split("关于", 1)
    cut = rng.randrange(5, len(about) - 4)
    lines, page = [office, f"关于{about[:cut]}", about[cut:], ""], 1
    for line in rest:
        spaced = re.sub(
            r"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])",
            lambda _: " " if rng.random() < 0.3 * strength else "",
            line,
        )
        if len(spaced) > 70 and rng.random() < 0.25 * strength:
            places = [
                place
                for place in range(20, len(spaced) - 12)
                if re.match(r"[\u4e00-\u9fff]{2}", spaced[place - 1 : place + 1])
            ]
            place = rng.choice(places)
            footer = [f"— {page} —"] if strength == 3 else []
            page += 1
            lines += [spaced[:place], "", *footer, spaced[place:], ""]
        else:
            lines += [spaced, ""]
    return Damaged(f"paper-{strength}", "\n".join(lines), (truth,), _PRINTED, glued=False)


def annotated(rng: random.Random, truths: Sequence[Truth], strength: int) -> Damaged:
    """Traditional script with the reading of many characters in brackets behind them."""
    truth = rng.choice(list(truths))
    text = _traditional("\n\n".join(printed_lines(truth)))
    places = [place for place, char in enumerate(text) if "\u4e00" <= char <= "\u9fff"]
    # Seldom enough to look like chance, but never fewer than the five that prove the defect.
    chosen = set(rng.sample(places, max(8, round(len(places) * (0.03 * strength + 0.02)))))
    out = [
        char + (f"({pinyin(char, style=Style.TONE)[0][0]})" if place in chosen else "")
        for place, char in enumerate(text)
    ]
    return Damaged(f"annotated-{strength}", "".join(out), (truth,), _PRINTED, glued=False)


def glued(rng: random.Random, truths: Sequence[Truth], strength: int) -> Damaged:
    """The printed lines, but headings that had a line of their own run into their text."""
    truth = rng.choice([one for one in truths if one["issuer"]])
    joined = {}
    for section in truth["sections"]:
        lines = section_lines(section)
        if section["heading_source"] == "printed" and len(lines) > 1:
            joined[lines[0]] = lines[0] + lines[1]
    lines = printed_lines(truth)
    out = []
    for line in lines:
        out.append(joined.get(line, line))
        if out[-2:-1] and out[-2] in joined.values() and out[-2].endswith(line):
            out.pop()
    text = "\n".join(out) if strength < 3 else "\n\n".join(f"　　{line}" for line in out)
    return Damaged(
        f"glued-{strength}", text.translate(_HALF) if strength >= 2 else text, (truth,), _PRINTED, glued=True
    )


def page(rng: random.Random, truths: Sequence[Truth], strength: int) -> Damaged:
    """A page whose breadcrumb, title, line about the page and first line of text were run into one another."""
    truth = rng.choice([one for one in truths if one["issuer"] and one["published"]])
    title, *rest = printed_lines(truth)
    place, day = rng.choice(_PLACES), truth["published"]
    crumb = rng.choice(("首页 > 政务公开 > {}", "当前位置：首页>公开>{}", "您的位置： 首页 / 公开 / {}")).format(
        rng.choice(_MENU)
    )
    told = rng.choice(
        (
            f"发布时间：{day} 09:12 来源：{place}{rng.choice(_SITES)} 浏览次数：{rng.randrange(9999)}",
            f"信息来源：{place}{rng.choice(_SITES)} 更新时间：{written(day)} 点击数：{rng.randrange(99)}次",
            f"【发布日期：{day}】【字体：大 中 小】",
            f"{day} 16:40 来源：{place}{rng.choice(_SITES)} 打印",
        )
    )
    gap = rng.choice((" ", "  ", "\u3000"))
    # The joints: before the title, before the line about the page, before the text; the second may have no gap at all.
    joints = [rng.choice((gap, "\n")), rng.choice((gap, "\n", "") if strength == 3 else (gap, "\n")), "\n"]
    if strength >= 2:
        joints[2] = gap
    text = f"{crumb}{joints[0]}{title}{joints[1]}{told}{joints[2]}" + "\n".join(rest)
    text += "\n" + "\n".join(rng.sample(_SHARE, strength))
    return Damaged(f"page-{strength}", text, (truth,), _PRINTED | {"published"}, glued=False)


def board(rng: random.Random, truths: Sequence[Truth], strength: int) -> Damaged:
    """Documents one below the other without any day of publication; in the last strength each text is one line."""
    whole = [
        one
        for one in truths
        if one["recipients"] and not one["annex_title"] and one["issuer"] and one["title"].startswith(one["issuer"])
    ]
    chosen = rng.sample(whole, min(len(whole), 1 + strength))
    lines: list[str] = []
    for truth in chosen:
        title, *rest = printed_lines({**truth, "copied_to": ""})
        lines += [title, *(["".join(rest)] if strength == 3 else rest)]
    checked = _PRINTED - {"copied_to", "printed_by", "printed_on"}
    return Damaged(f"board-{strength}", "\n".join(lines), tuple(chosen), checked, glued=strength == 3)


def clean(rng: random.Random, truths: Sequence[Truth], strength: int) -> Damaged:
    """No defect at all: the document as it was printed."""
    truth = list(truths)[rng.randrange(len(truths))]
    return Damaged(f"clean-{strength}", "\n\n".join(printed_lines(truth)), (truth,), _PRINTED, glued=False)


Maker = Callable[[random.Random, Sequence[Truth], int], Damaged]
MAKERS: tuple[Maker, ...] = (clean, portal, news, paper, annotated, glued, page, board)


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("s2t")


def _traditional(text: str) -> str:
    converted: str = _converter().convert(text)
    return converted
