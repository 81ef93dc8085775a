"""Why the system refused a file, in the user's words: its own words are English or the system's language."""

import errno

from reader.base.wording import marked, tr

_REASONS = {
    "ENOENT": marked("没有这个文件或文件夹"),
    "EACCES": marked("没有权限"),
    "EPERM": marked("没有权限"),
    "ENOTDIR": marked("路径中有一段不是文件夹"),
    "EISDIR": marked("这是文件夹，不是文件"),
    "EEXIST": marked("已有同名的文件"),
    "ELOOP": marked("链接绕成了圈，找不到文件"),
    "ENAMETOOLONG": marked("文件名太长"),
    "ENOSPC": marked("磁盘已满"),
    "EDQUOT": marked("磁盘配额已用完"),
    "EROFS": marked("磁盘是只读的"),
    "EIO": marked("磁盘读写出错"),
    "EMFILE": marked("打开的文件太多"),
    "ENFILE": marked("打开的文件太多"),
    "EBUSY": marked("文件正被别的程序使用"),
    "ETXTBSY": marked("文件正被别的程序使用"),
    "EFBIG": marked("文件太大"),
    "ENOTEMPTY": marked("文件夹不是空的"),
    "ENXIO": marked("这不是普通文件，不能读"),
    "ENODEV": marked("设备不在"),
    "ETIMEDOUT": marked("等了太久，没有回应"),
    "ESTALE": marked("网络文件夹断开了"),
    "EINVAL": marked("文件名无效"),
    "EILSEQ": marked("文件名无效"),
}


def reason_of(error: Exception) -> str:
    """A few words for an OSError or ValueError that a file name or a file caused; without a full stop."""
    if isinstance(error, OSError):
        number = error.errno or 0
        known = _REASONS.get(errno.errorcode.get(number, ""), "")
        if not known and number:
            return tr("系统拒绝了（错误号 {number}）", number=number)
        return tr(known or marked("系统拒绝了"))
    return tr("文件名无效")
