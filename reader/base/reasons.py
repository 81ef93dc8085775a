"""Why the system refused a file, in the user's words: its own words are English or the system's language."""

import errno

_REASONS = {
    "ENOENT": "没有这个文件或文件夹",
    "EACCES": "没有权限",
    "EPERM": "没有权限",
    "ENOTDIR": "路径中有一段不是文件夹",
    "EISDIR": "这是文件夹，不是文件",
    "EEXIST": "已有同名的文件",
    "ELOOP": "链接绕成了圈，找不到文件",
    "ENAMETOOLONG": "文件名太长",
    "ENOSPC": "磁盘已满",
    "EDQUOT": "磁盘配额已用完",
    "EROFS": "磁盘是只读的",
    "EIO": "磁盘读写出错",
    "EMFILE": "打开的文件太多",
    "ENFILE": "打开的文件太多",
    "EBUSY": "文件正被别的程序使用",
    "ETXTBSY": "文件正被别的程序使用",
    "EFBIG": "文件太大",
    "ENOTEMPTY": "文件夹不是空的",
    "ENXIO": "这不是普通文件，不能读",
    "ENODEV": "设备不在",
    "ETIMEDOUT": "等了太久，没有回应",
    "ESTALE": "网络文件夹断开了",
    "EINVAL": "文件名无效",
    "EILSEQ": "文件名无效",
}


def reason_of(error: Exception) -> str:
    """A few words of Chinese for an OSError or ValueError that a file name or a file caused; without a full stop."""
    if isinstance(error, OSError):
        number = error.errno or 0
        return _REASONS.get(
            errno.errorcode.get(number, ""), f"系统拒绝了（错误号 {number}）" if number else "系统拒绝了"
        )
    return "文件名无效"
