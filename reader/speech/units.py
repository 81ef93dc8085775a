"""Units in Latin letters and signs, read by composition: a prefix, a base, a power, and what it is counted per."""

import re

# SI prefixes that occur before a base unit (GB 3100).
_PREFIXES = {
    "n": "纳",
    "μ": "微",
    "µ": "微",
    "m": "毫",
    "c": "厘",
    "d": "分",
    "k": "千",
    "h": "百",
    "M": "兆",
    "G": "吉",
    "T": "太",
}
# Bases that take prefixes, with those that are in use.
_PREFIXED = {
    "m": ("米", "nμµmcdk"),
    "g": ("克", "nμµmk"),
    "L": ("升", "μµm"),
    "l": ("升", "μµm"),
    "W": ("瓦", "mkMGT"),
    "Wh": ("瓦时", "kMGT"),
    "V": ("伏", "mk"),
    "VA": ("伏安", "kM"),
    "Ah": ("安时", "mk"),
    "Hz": ("赫兹", "kMGT"),
    "Pa": ("帕", "hkMG"),
    "J": ("焦", "kMG"),
    "N": ("牛", "k"),
    "Ω": ("欧", "kM"),
    "mol": ("摩尔", "mμµ"),
    "bps": ("比特每秒", "kMGT"),
    "cal": ("卡", "k"),
    "s": ("秒", "nμµm"),
    "Sv": ("西弗", "mμµ"),
    "Bq": ("贝可", "kM"),
    "t": ("吨", "kM"),
    "A": ("安", "mk"),
}
# A base letter that stands for too many other things without a prefix (5A级, 20N, 4J) is not a unit alone.
_NOT_ALONE = frozenset("AJN")
_WHOLE = {
    "°C": "摄氏度", "℃": "摄氏度", "℉": "华氏度", "°F": "华氏度", "°": "度", "′": "分", "″": "秒",
    "㎡": "平方米", "㎥": "立方米", "㎞": "千米", "㎝": "厘米", "㎜": "毫米", "㎏": "千克", "㎎": "毫克",
    "㎢": "平方千米",
    "㎖": "毫升", "㏄": "毫升", "㎾": "千瓦", "㏑": "", "h": "小时", "min": "分钟", "ha": "公顷", "hm²": "公顷",
    "hm2": "公顷",
    "dB": "分贝", "dB(A)": "分贝", "lx": "勒克斯", "lm": "流明", "cd": "坎德拉", "ppm": "百万分之一",
    "rpm": "转每分钟",
    "KB": "千字节", "MB": "兆字节", "GB": "吉字节", "TB": "太字节", "PB": "拍字节", "kgce": "千克标准煤",
    "tce": "吨标准煤",
    "KW": "千瓦", "KWh": "千瓦时", "KV": "千伏", "KM": "千米", "km": "千米", "KG": "千克", "Kg": "千克", "kg": "千克",
    "ML": "毫升", "CM": "厘米", "MM": "毫米", "Mbps": "兆比特每秒", "Gbps": "吉比特每秒", "kcal": "千卡",
    "ML/d": "兆升每日",
    "N·m": "牛米", "m/s²": "米每二次方秒", "m/s2": "米每二次方秒", "A·h": "安时", "V·A": "伏安",
    "kV·A": "千伏安", "mA·h": "毫安时", "Nm³": "标准立方米", "IU": "国际单位", "kvar": "千乏",
    "mmHg": "毫米汞柱", "USD": "美元", "RMB": "元", "CNY": "元", "EUR": "欧元", "HKD": "港元",
}  # fmt: skip
# Only after a stroke: t/a is tonnes a year, but 3a is no three years.
_AFTER_STROKE = {"a": "年", "d": "日", "r": "转", "s": "秒", "y": "年", "人": "人", "次": "次"}
_COUNTED = frozenset({"人", "次"})
_BEFORE_STROKE = {"r": "转"}


def _table() -> dict[str, str]:
    table = dict(_WHOLE)
    for base, (name, prefixes) in _PREFIXED.items():
        if base not in _NOT_ALONE:
            table.setdefault(base, name)
        for prefix in prefixes:
            table.setdefault(prefix + base, _PREFIXES[prefix] + name)
    for length in [unit for unit, name in table.items() if name.endswith("米") and unit.isascii()]:
        for power, word in (("²", "平方"), ("³", "立方"), ("2", "平方"), ("3", "立方")):
            table.setdefault(length + power, word + table[length])
    return {unit: name for unit, name in table.items() if name}


_UNITS = _table()
_ONE = "|".join(re.escape(unit) for unit in sorted(_UNITS | _BEFORE_STROKE, key=len, reverse=True))
_PER = "|".join(re.escape(unit) for unit in sorted(_UNITS | _AFTER_STROKE, key=len, reverse=True))
_JOIN = "[·.*]"
_END = "(?![A-Za-z0-9²³])"
UNIT = re.compile(rf"(?:{_ONE})(?:{_JOIN}(?:{_ONE})){{0,3}}(?:/(?:{_PER})(?:·(?:{_PER})){{0,3}}){{0,3}}{_END}")
PER_UNIT = re.compile(rf"(?:{_PER})(?:·(?:{_PER})){{0,3}}{_END}")
_STROKE = re.compile("[/]")
_DOT = re.compile(_JOIN)


def unit_words(written: str) -> str:
    """kW·h -> 千瓦时, mg/m³ -> 毫克每立方米. ``written`` is what ``UNIT`` matched."""
    if written in _UNITS:
        return _UNITS[written]
    top, *per = _STROKE.split(written)
    words = _product(top, _BEFORE_STROKE)
    return words + "".join("每" + _product(part, _AFTER_STROKE) for part in per)


def per_unit_words(written: str) -> str:
    """The part after a stroke that follows a Chinese unit: 元/kWh."""
    return _product(written, _AFTER_STROKE)


def _product(written: str, extra: dict[str, str]) -> str:
    if written in _UNITS:
        return _UNITS[written]
    parts = _DOT.split(written)
    names = [extra.get(part) or _UNITS[part] for part in parts]
    if not _COUNTED.isdisjoint(parts):
        return "每".join(names)  # 元/次·人
    return names[0] + "".join("时" if name == "小时" else name for name in names[1:])  # 千瓦时
