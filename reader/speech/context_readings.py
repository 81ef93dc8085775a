"""Single characters whose reading hangs on what stands around them, where no word of the lexicon decides.

为 is wèi (for) unless it links (以……为核心, 比例为五); 只, 卷, 重 and 行 change behind a numeral; 地 at the end of
what is said is ground, no mark of an adverb; a surname before 某 is a surname. A rule looks 24 characters back at most.
"""

import re
from dataclasses import dataclass

_REACH = 24
_NUMERAL = "零一二三四五六七八九十百千万亿两"
_PAUSE = "，。！？；：、 "


@dataclass(frozen=True, slots=True)
class _Rule:
    before: re.Pattern[str]
    after: re.Pattern[str]
    syllable: str


def _rule(before: str, after: str, syllable: str) -> _Rule:
    return _Rule(re.compile(f"(?:{before})$"), re.compile(after), syllable)


# What 以……为 makes something into.
_MADE_INTO = (
    "主|中心|核心|重点|目标|抓手|依托|载体|引领|契机|支撑|原则|基础|导向|引擎|指导|根本|统领|动力|突破口|牵引|保障|纽带|龙头|骨干"
    "|补充|荣|要|准|依据|例|鉴|师|友|己任|先导|标准|前提|底线|遵循|代表|特色|支点|平台|切入|着力|关键|手段|途径|方向|对象|题|媒"
    "|单元|单位|半径|轴|先|宗旨|方针|主体|主线|主题"
)
# What a thing is called or counted by, before the 为 that says which it is.
_NAMED = (
    "主题|标题|名称|地点|方式|时间|日期|期限|有效期|任期|目标|标准|比例|金额|单价|总价|总额|编号|代码|号码|电话|地址|类别|等级|浓度"
    "|气温|指数|人数|面积|总数|数量|均|即|皆|系|分别"
)
_TURNED_INTO = (
    "[成作称视变改认评设转升降名命选译]|(?<!充)分|调整|修改|扩大|缩短|延长|增加|减少|转化|升级|简化|归纳|概括"
    "|表述|表现|合并"
)
_RULES: dict[str, tuple[_Rule, ...]] = {
    "为": (
        _rule("", f"(?:负|零下)?(?:[{_NUMERAL}点]{{2,}}|百分之|千分之|第[{_NUMERAL}])", "wei2"),
        _rule("", f"[{_NUMERAL}][年月日个级类期倍元米度点岁家户人名次项分秒]", "wei2"),
        _rule(f"以(?![便及求期免上下内外来此])[^{_PAUSE}为]{{1,22}}", _MADE_INTO, "wei2"),
        _rule(_TURNED_INTO, "", "wei2"),
        _rule(_NAMED, "", "wei2"),
    ),
    "只": (_rule(f"[{_NUMERAL}几多余半]", "(?![有要能是需限会可讲剩见争好为顾])", "zhi1"),),
    "卷": (_rule(f"第?[{_NUMERAL}]{{1,6}}", "", "juan4"),),
    "重": (_rule("[双二两三四五六七八九几]", "", "chong2"),),
    "行": (_rule(f"(?:第[{_NUMERAL}]{{1,6}}|[{_NUMERAL}]*[二三四五六七八九十百两几])", "", "hang2"),),
    "地": (
        _rule("[一-鿿]", f"$|[{_PAUSE}的和与及等内上下里中外块片]|为主|是", "di4"),
        _rule(f"^|[{_PAUSE}]", "", "di4"),
    ),
    "处": (_rule("[一-鿿](?<![查惩判论相共独严并妥快从和善难身设裁科量])", f"$|[{_PAUSE}的]", "chu4"),),
    "单": (_rule(f"^|[{_PAUSE}]", "某", "shan4"),),
    "任": (_rule(f"^|[{_PAUSE}]", "某", "ren2"),),
    "解": (_rule(f"^|[{_PAUSE}]", "某", "xie4"),),
    "仇": (_rule(f"^|[{_PAUSE}]", "某", "qiu2"),),
    "查": (_rule(f"^|[{_PAUSE}]", "某某|某[，。]", "zha1"),),
    "区": (_rule(f"^|[{_PAUSE}]", "某某|某[，。]", "ou1"),),
    "盖": (_rule(f"^|[{_PAUSE}]", "某", "ge3"),),
    "朴": (_rule(f"^|[{_PAUSE}]", "某", "piao2"),),
    "华": (_rule(f"^|[{_PAUSE}]", "某", "hua4"),),
    "曾": (_rule(f"^|[{_PAUSE}]", "某", "zeng1"),),
}


def reading_at(text: str, position: int) -> str:
    """The syllable of the character there when what stands around it decides, else an empty string."""
    rules = _RULES.get(text[position])
    if not rules:
        return ""
    ahead, behind = text[max(0, position - _REACH) : position], text[position + 1 : position + 9]
    return next((rule.syllable for rule in rules if rule.after.match(behind) and rule.before.search(ahead)), "")
