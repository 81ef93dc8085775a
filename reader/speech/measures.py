"""Chinese measure words, as far as a number in front of them is read differently because of them."""

import re

# A two before these is 两. Not here: 号 月 日 楼 层 级 等 类 期 版 线 季度 年级, which count in order and take 二.
_TWO = """
个 件 项 条 家 所 座 栋 幢 套 间 处 户 人 名 位 口 只 头 匹 台 辆 艘 架 部 本 册 份 张 篇 页 封 枚 块 片 颗 粒
根 支 枝 把 顶 双 对 副 组 批 队 群 种 样 门 节 堂 场 次(?!元) 起 宗 笔 例 轮 遍 趟 回 步 天
年(?!级|生|代|报|鉴) 周 岁 小时 分钟 秒 刻钟 昼夜 米 厘米 毫米 千米 公里 里 海里 英里 英寸 尺 平方 立方 公顷 亩
吨 公斤 千克 克 毫克 斤 升 毫升 元 角 分(?!之|公司|局|院|会|队|厂) 美元 欧元 日元 英镑 港元 卢布 万 亿
千(?![克米瓦伏卡]) 倍 成 车 床 桌 席 票 环 局 盘 杯 瓶 盒 箱 包 袋 桶 罐 碗 盆 串 捆 卷 列 排 站 段 股 滴 道 声
阵 餐 顿 剂 针 代 方 大 省 市 县 区 旗 乡 镇 村 国 地 州 盟 校 院 馆 厂 店 企 端 晚 夜 旬 世纪 学时 课时 学期
学年 学分 工作日 字 词 句 面 委 翼 手 岸 会(?!议) 千瓦 兆瓦 瓦 千伏 伏 千卡 时 点 款 车道 人次 班 株 棵 丛 朵 栏
行 幅 出 部门 则 篮 筐 伙 届 拨 圈 截 摞 扇 盏 挺 门 眼 尊 班次 架次 标准箱 盘 枪 支队 柱 垛 茬 季(?!度) 周年
成员 类(?!水|地)
"""
TWO = re.compile("|".join(sorted(_TWO.split(), key=len, reverse=True)))

# A number before these is a quantity, whatever it looks like (not a year, a hot-line or an id).
_COUNTED = """
周岁 千米 千瓦 兆瓦 千伏 千克 余 多 几 万 亿 千 百 元 角 美元 欧元 日元 人 名 户 个 件 项 套 间 辆 台 座 处 次
天 小时 分钟 秒 吨 米 公里 厘米 毫米 里 亩 公顷 平方 立方 斤 公斤 克 升 毫升 倍 所 条 种 批 份 册 岁 位 只 头 棵
株 张 笔 起 例 家(?!庭|乡|长|电|居|政|具|园|校) 场(?!所|馆|景|地) 篇 部(?!门|署|委|队|分) 栋 幢 床 口 匹 艘 架
枚 块 片 颗 粒 支(?!持|付|部|行|队) 组(?!织|建|合) 对(?!于|口|外|象|标) 年 页 字 度(?!假) 盏 根 瓶 箱 袋 盒 桶
车次 班次 架次 人次 户次 课时 学时 学分 兆 吉 标准箱 羽 尾 节(?!能|水|约|日) 门(?!户|诊|禁|店|类) 眼 宗 孔 千卡
大卡 桩 盘 则 幅 株 伏 安培 轮 趟 步 尺 寸 海里 英里 英尺 米长 余万 多万 平米 平方米 立方米 公斤级 伙 例次 针 剂
支 枪 端口 比特 赫兹 帕 焦 瓦 摄氏度 毫克 微克 纳米 微米 毫安
"""
COUNTED = re.compile("|".join(sorted(_COUNTED.split(), key=len, reverse=True)))

# What stands before a stroke that is read 每, and what may follow it: 700元/人, 5次/周, 0.52元/千瓦时.
_PRICED = """
元 万元 亿元 美元 欧元 角 分 吨 公斤 千克 克 毫克 微克 斤 升 毫升 立方米 方 平方米 平方公里 公顷 亩 米 千米 公里
厘米 毫米 千瓦时 千瓦 度 千卡 大卡 焦耳 兆焦 标准煤 立方
"""
_COUNTS = """
个 件 台 套 辆 次 人次 车次 人 名 户 头 只 株 床 节 课时 学时 小时 分钟 天 份 张 条 班 趟 列 对 架次 标准箱 粒
片 支 剂 针
"""
_PER = """
人 户 人次 车次 次 天 日 周 月 季 季度 年 学年 学期 小时 时 分钟 分 秒 个 件 台 套 辆 头 只 羽 亩 公顷 平方米
平方公里 立方米 公里 千米 米 吨 公斤 千克 克 斤 升 毫升 千瓦时 千瓦 度 瓦 位 名 床 张 生 班 节 课时 学时 间 栋
所 村 标准箱 箱 袋 瓶 盒 份 本 册 科 门 证 车 篇 条 项 宗 批 工作日 万 百 千 户年 座 株 棵 处 场 片 粒 支 期
班次 趟 平米 家 校 县 标准煤 立方 桶
"""


def _alternatives(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


BEFORE_STROKE = re.compile(
    rf"(?:{_alternatives(_PRICED)})$|[\d一二三四五六七八九十百千万亿两多余几]\s?(?:{_alternatives(_COUNTS)})$"
)
AFTER_STROKE = re.compile(_alternatives(_PER))
AFTER_STROKE_BEFORE_DOT = re.compile(rf"/(?:{_alternatives(_PER)})$")
