"""Notices as an office writes them from a template, in pairs that differ in one thing, and editions with damage."""

import random
from collections.abc import Callable, Iterator

# (title, recipients, text): {} is the thing in which two notices of one day differ.
TEMPLATES = {
    "approval": (
        "关于同意{}建设方案的批复",
        "河湾区人民政府",
        "你区《关于审批{}建设方案的请示》收悉。经研究，原则同意该方案，请抓紧组织实施，按季度报送进展情况。",
    ),
    "water": (
        "停水公告",
        "",
        "因供水管网改造施工，{}定于2025年6月5日8时至18时停止供水，请沿线居民提前储水，由此带来的不便敬请谅解。",
    ),
    "bus": (
        "关于公交线路临时调整的通告",
        "",
        "因道路养护施工，自2025年6月5日首班车起，{}临时绕行，沿途站点暂停停靠，恢复时间另行通告，请乘客注意候车。",
    ),
    "appointment": (
        "关于干部任免的通知",
        "各区人民政府，市政府各部门",
        "经市政府研究，决定：任命{}为市水务局副局长，试用期一年，任职时间从2025年6月计算。",
    ),
    "penalty": (
        "行政处罚决定公告",
        "",
        "经查，{}未经许可擅自占用城市道路堆放物料，违反本市市容管理规定，现决定处以罚款，限十五日内缴纳。",
    ),
    "recruitment": (
        "招聘公告",
        "",
        "因工作需要，{}面向社会公开招聘工作人员2名，要求大专以上学历，年龄在四十周岁以下，有意者请到人事科报名。",
    ),
    "closure": (
        "关于道路封闭施工的公告",
        "",
        "为保证排水管道施工安全，{}自2025年6月10日起全封闭施工，过往车辆请绕行，沿线单位和居民凭证通行。",
    ),
    "public": (
        "公示",
        "",
        "按照公租房管理规定，经街道初审、住房部门复审，{}符合保障条件，现予公示，公示期7天，如有异议请书面反映。",
    ),
}
# Each row: things of one sort. Any two of a row make two notices.
THINGS = (
    ("东街", "西街", "南街", "东大街"),
    ("3号楼", "5号楼", "13号楼", "3号院"),
    ("张三", "李四", "张三丰", "章三"),
    ("王伟", "王芳", "汪伟"),
    ("柳林小区", "石桥小区", "柳林小学", "柳林新区"),
    ("建设路", "解放路", "建设里"),
    ("张庄村", "李庄村", "张家庄村"),
    ("12路", "21路", "2路", "102路"),
    ("一期工程", "二期工程", "三期工程"),
    ("甲地块", "乙地块", "A地块", "B地块"),
    ("上午班次", "下午班次"),
    ("6月5日一批", "6月15日一批", "7月5日一批"),
    ("第八批", "第十八批"),
    ("王某某", "李某某", "王某"),
    ("人民医院", "中医医院", "市人民医院"),
    ("投资3.5万元的工程", "投资35万元的工程", "投资4.5万元的工程"),
    ("降价5%的商户", "降价5‰的商户", "降价15%的商户"),
    ("和平小区", "和坪小区"),
    ("红星机械厂", "红兴机械厂"),
    ("团结村", "团接村"),
    ("新华书店", "新桦书店"),
    ("李和平", "李和萍"),
    ("综合楼", "综合搂"),
)
FILLER = (
    "各单位要加强组织领导，明确责任分工，把各项措施落到实处。", "施工现场应当设置明显的标志，夜间应当有照明。",
    "工作人员要耐心解答居民的询问，及时处理来电和来信。", "遇有大风或者暴雨天气，应当停止作业并撤离人员。",
    "老人、儿童和行动不便的居民，可以请社区网格员帮忙。", "对造成的损失，由责任单位依法予以赔偿，不得推诿。",
    "完工之后要及时清理场地，恢复原来的绿化和设施。", "有关部门要加强巡查，发现隐患立即整改，并做好记录。",
    "信息应当在公开栏和网站上公布，接受社会各界监督。", "经费从年度预算中列支，专款专用，年底接受审计。",
)  # fmt: skip


def text_of(kind: str, thing: str, *, titled: bool, filler: int) -> str:
    """A whole notice as plain text; ``filler`` is how many further sentences stand before and after what differs."""
    title, recipients, body = TEMPLATES[kind]
    more = [FILLER[at % len(FILLER)] for at in range(filler)]
    middle = filler // 2
    if filler > len(FILLER):  # a long text does not say the same again and again
        more = [f"{'其' + chr(0x4E00 + at * 7)}，{text}" for at, text in enumerate(more)]
    paragraphs = ["".join(more[:middle]), body.format(*[thing] * body.count("{}")), "".join(more[middle:])]
    head = [title.format(thing)] if titled else []
    head += [f"{recipients}："] if recipients else []
    return "\n\n".join(filter(None, [*head, *paragraphs, "清河市人民政府", "2025年6月1日"])) + "\n"


def pairs() -> Iterator[tuple[str, str, str]]:
    """(kind, thing, another thing) of notices that must stay two."""
    for kind in TEMPLATES:
        for row in THINGS:
            for at, thing in enumerate(row):
                for other in row[at + 1 :]:
                    yield kind, thing, other


def lost_word(text: str, dice: random.Random) -> str:
    """Two characters lost inside a sentence."""
    at = _inside(text, dice)
    return text[:at] + text[at + 2 :]


def misread(text: str, dice: random.Random) -> str:
    """One character taken for another one."""
    at = _inside(text, dice)
    return text[:at] + chr(dice.randrange(0x4E00, 0x9F00)) + text[at + 1 :]


def annotated(text: str, dice: random.Random) -> str:
    """A reading in brackets behind some characters."""
    for _ in range(8):
        at = _inside(text, dice)
        text = f"{text[:at]}{text[at:].replace('路', '路(lù)', 1).replace('工', '工(gōng)', 1)}"
    return text


def spaced(text: str, dice: random.Random) -> str:
    """Spaces round figures and inside of lines, as OCR sets them."""
    letters = [letter + (" " if letter.isdigit() or dice.random() < 0.05 else "") for letter in text]
    return "".join(letters).replace(" \n", "\n")


def torn(text: str, dice: random.Random) -> str:
    """The last part of the text is lost, with the signature."""
    return text[: int(len(text) * dice.uniform(0.5, 0.8))]


def _inside(text: str, dice: random.Random) -> int:
    lines = [(text.index(line), line) for line in text.split("\n") if len(line) > 40]
    start, line = dice.choice(lines)
    while True:
        at = dice.randrange(4, len(line) - 6)
        if line[at : at + 3].isalpha() and not any(c.isascii() for c in line[at : at + 3]):
            return start + at


DAMAGES: tuple[Callable[[str, random.Random], str], ...] = (lost_word, misread, annotated, spaced, torn)
