"""The rules: one row a rule, with its clause and its figure.

Sources: 适老化通用设计规范 = the two of 工信厅信管函〔2021〕67号 (MIIT), for sites and for apps; the numbers are
those of WCAG 2.2 as applied to software by WCAG2ICT, taken over by EN 301 549.
"""

from collections.abc import Iterable

from reader.audit import checks
from reader.audit.model import Finding, Rule, WidgetFacts
from reader.base.wording import SOURCE_LANGUAGE, marked, tr

RULES: tuple[Rule, ...] = (
    Rule("S1", marked("适老化通用设计规范 语音朗读"), marked("每个可读区域有一个朗读按钮"), checks.read_buttons),
    Rule(
        "S2", marked("适老化通用设计规范 语音朗读；WCAG 1.4.2"), marked("没有人按就不朗读：0 次"), checks.unasked_speech
    ),
    Rule(
        "S3", marked("适老化通用设计规范 语音朗读；WCAG 2.5.2"), marked("松开才读，只读这一区域"), checks.conduct("S3")
    ),
    Rule(
        "S4",
        marked("适老化通用设计规范 语音朗读；WCAG 4.1.2"),
        marked("按下和再按都能得知：状态、名称、事件"),
        checks.toggle_state,
    ),
    Rule("S5", marked("适老化通用设计规范 语音朗读"), marked("读另一区域，前一个就停"), checks.conduct("S5")),
    Rule("M1", marked("适老化通用设计规范 字体大小"), marked("文字 ≥ 18 磅"), checks.text_size),
    Rule("M1.reach", marked("适老化通用设计规范 字体大小；WCAG 1.4.4"), marked("能放大到 ≥ 30 磅"), checks.text_reach),
    Rule("M3", marked("适老化通用设计规范 字体"), marked("默认用黑体一类的字体"), checks.plain_family),
    Rule("M4.line", marked("适老化通用设计规范 行间距；WCAG 1.4.8"), marked("行距 ≥ 1.5 倍字号"), checks.line_spacing),
    Rule(
        "M4.paragraph",
        marked("适老化通用设计规范 段间距；WCAG 1.4.8"),
        marked("段距 ≥ 1.5 倍行距"),
        checks.paragraph_spacing,
    ),
    Rule("M5", marked("适老化通用设计规范 对比度；WCAG 1.4.6"), marked("文字对比度 ≥ 7:1"), checks.text_contrast),
    Rule("M6", marked("WCAG 1.4.1、1.4.11"), marked("状态不只靠颜色：灰度对比 ≥ 3:1"), checks.state_seen),
    Rule("M7.main", marked("适老化通用设计规范 组件焦点大小"), marked("主要按钮 ≥ 60×60"), checks.main_target),
    Rule(
        "M7.other",
        marked("适老化通用设计规范 组件焦点大小；WCAG 2.5.5"),
        marked("其他按钮 ≥ 44×44"),
        checks.other_target,
    ),
    Rule(
        "M8", marked("适老化通用设计规范 手势操作；WCAG 2.5.1"), marked("手势能做的，按钮也能做"), checks.conduct("M8")
    ),
    Rule(
        "M9",
        marked("适老化通用设计规范 充足操作时间；WCAG 3.2.1"),
        marked("得到焦点、指到，什么都不变"),
        checks.conduct("M9"),
    ),
    Rule("M10", marked("适老化通用设计规范 弹窗关闭"), marked("关闭在左上、右上或正下方"), checks.conduct("M10")),
    Rule("M13", marked("适老化通用设计规范 禁止广告"), marked("没有要求就不联网：0 个连接"), checks.conduct("M13")),
    Rule("M16", marked("适老化通用设计规范 键盘操作；WCAG 2.1.1"), marked("用键盘能到达"), checks.keyboard),
    Rule("M18", marked("适老化通用设计规范 容错性；WCAG 3.3.4"), marked("恢复默认之后可以撤销"), checks.conduct("M18")),
    Rule("2.1.2", "WCAG 2.1.2", marked("用键盘能离开"), checks.trap),
    Rule("2.4.7", marked("WCAG 2.4.7、2.4.13"), marked("焦点看得见：≥ 2 像素，≥ 3:1"), checks.focus_seen),
    Rule("2.4.3", "WCAG 2.4.3", marked("焦点次序与阅读次序相同"), checks.focus_order),
    Rule("2.4.11", "WCAG 2.4.11", marked("有焦点的看得见"), checks.focus_in_view),
    Rule("1.3.1", marked("WCAG 1.3.1、2.4.6"), marked("正文的标题在无障碍树里也是标题"), checks.headings),
    Rule("1.3.2", "WCAG 1.3.2", marked("无障碍树里的正文完整，次序与公告相同"), checks.reading_order),
    Rule("1.4.4", "WCAG 1.4.4", marked("放大后文字不被截断"), checks.clipped),
    Rule("1.4.8.length", "WCAG 1.4.8", marked("每行 ≤ 40 字"), checks.line_length),
    Rule("1.4.8.justified", "WCAG 1.4.8", marked("不两端对齐"), checks.justified),
    Rule("1.4.10", marked("WCAG 1.4.8、1.4.10"), marked("不用横向滚动"), checks.sideways),
    Rule("1.4.11", "WCAG 1.4.11", marked("输入框边界对比 ≥ 3:1"), checks.edge_seen),
    Rule("1.4.12", "WCAG 1.4.12", marked("字距、行距最大时文字不被截断"), checks.conduct("1.4.12")),
    Rule("1.4.13", "WCAG 1.4.13", marked("提示里的话别处也有"), checks.tooltip_told),
    Rule("2.1.4", "WCAG 2.1.4", marked("没有单个字符的快捷键"), checks.bare_keys),
    Rule("2.2.1", "WCAG 2.2.1", marked("大厅：提前 ≥ 20 秒提醒，一按就延长"), checks.conduct("2.2.1")),
    Rule("2.2.2", "WCAG 2.2.2", marked("跟随朗读滚动可以关闭"), checks.conduct("2.2.2")),
    Rule("2.3.1", "WCAG 2.3.1", marked("每秒闪动 ≤ 3 次"), checks.conduct("2.3.1")),
    Rule("2.4.2", "WCAG 2.4.2", marked("窗口有标题"), checks.title),
    Rule("2.5.3", "WCAG 2.5.3", marked("名称包含看得见的文字"), checks.name_has_label),
    Rule("3.1.1", "WCAG 3.1.1", marked("标明了界面的语言"), checks.language),
    Rule("3.1.6", "WCAG 3.1.6", marked("词的读音能听、能改"), checks.conduct("3.1.6")),
    Rule("3.3.1", "WCAG 3.3.1", marked("出错时用文字说明是什么"), checks.conduct("3.3.1")),
    Rule("508.402.4", "Section 508 402.4", marked("大厅：大写字母高 ≥ 7.3 毫米"), checks.conduct("508.402.4")),
    Rule(
        "EN.5.1",
        marked("EN 301 549 5.1；Section 508 402.3"),
        marked("大厅：上一位的音量、设置、搜索不留下"),
        checks.conduct("EN.5.1"),
    ),
    Rule("4.1.2.name", marked("WCAG 1.1.1、4.1.2"), marked("有名称"), checks.has_name),
    Rule("4.1.2.role", "WCAG 4.1.2", marked("有角色"), checks.has_role),
    Rule("4.1.3", "WCAG 4.1.3", marked("打开、字号、朗读、查找都通知读屏，各 1 次"), checks.announcements),
)


def judge(facts: Iterable[WidgetFacts]) -> tuple[Finding, ...]:
    """What does not meet the rules, in the order of the facts and of the table."""
    return tuple(
        Finding(rule.rule, tr(rule.clause), _place(fact), measured, tr(rule.required))
        for fact in facts
        for rule in RULES
        if (measured := rule.check(fact))
    )


def checks_made(facts: Iterable[WidgetFacts]) -> int:
    """How often a rule had something to say about a thing, good or bad."""
    return sum(rule.check(fact) is not None for fact in facts for rule in RULES)


def _place(facts: WidgetFacts) -> str:
    size = tr("{size}磅", size=facts.size) if facts.size else ""
    words = "" if facts.words == SOURCE_LANGUAGE else facts.words
    conditions = " ".join(filter(None, (facts.theme, size, words)))
    return tr("{name}（{more}）", name=facts.where, more=conditions) if conditions else facts.where
