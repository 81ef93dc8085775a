"""Files that hold other files: which of them is a Word document, and what to tell the user about the others."""

import io
import zipfile

from reader.base.errors import BadInputError
from reader.base.wording import marked, tr

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_MOST_PARTS = 20_000  # a zip file of 20 MB may have 400,000, of 1 KB of memory each
# A name that only this kind of archive holds, and what the user would call it.
_ARCHIVES: tuple[tuple[str, str], ...] = (
    ("xl/workbook.xml", marked("这是 Excel 表格，还不能读；请另存为网页（.htm），或把要读的部分存成 .docx 再导入")),
    ("xl/workbook.bin", marked("这是 Excel 表格，还不能读；请另存为网页（.htm），或把要读的部分存成 .docx 再导入")),
    ("ppt/presentation.xml", marked("这是演示文稿（PPT），还不能读；请另存为带文字的 PDF 再导入")),
    ("OFD.xml", marked("这是 OFD 版式文件，还不能读；请另存为带文字的 PDF 再导入")),
    ("content.xml", marked("这是 OpenDocument 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入")),
    ("META-INF/container.xml", marked("这是电子书（EPUB），还不能读；请转换成 .docx 或 .txt 再导入")),
    ("AndroidManifest.xml", marked("这是手机应用，不是能读的文字文件")),
)
# Names of streams in the compound files of the old Office, as its directory writes them.
_STREAMS: tuple[tuple[str, str], ...] = (
    ("EncryptedPackage", marked("这个 Office 文件有密码，打不开；请去掉密码后再试")),
    (
        "WordDocument",
        marked("这是旧版 Word 或 WPS 文件（.doc、.wps），还不能读；请在 Word 或 WPS 里另存为 .docx 再导入"),
    ),
    ("Workbook", marked("这是旧版 Excel 表格，还不能读；请另存为网页（.htm），或把要读的部分存成 .docx 再导入")),
    ("PowerPoint Document", marked("这是旧版演示文稿（PPT），还不能读；请另存为带文字的 PDF 再导入")),
    ("__substg1.0_", marked("这是 Outlook 邮件，还不能读；请另存为网页（.htm）或 .txt 再导入")),
)


def is_container(content: bytes) -> bool:
    """Whether a file is a zip archive or a compound file of the old Office."""
    return content.startswith((_ZIP, _OLE))


def demand_docx(content: bytes) -> None:
    """Raise BadInputError, saying what it is and what to do, unless the archive is a Word document."""
    if content.startswith(_OLE):
        told = (tr(message) for name, message in _STREAMS if name.encode("utf-16-le") in content)
        raise BadInputError(next(told, tr("这是旧版 Office 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入")))
    if content.count(b"PK\x01\x02") > _MOST_PARTS:
        raise BadInputError(tr("这个压缩包里的文件太多，没有打开；请解开后再导入"))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        damaged = b"word/" in content or b"[Content_Types].xml" in content
        raise BadInputError(
            tr("这个 Word 文件已损坏，打不开；请重新下载，或在 Word、WPS 里另存一次")
            if damaged
            else tr("这是压缩包或 Office 文件，已损坏，打不开；请重新下载")
        ) from None
    if any(name.startswith("word/") for name in names) and "[Content_Types].xml" in names:
        return
    told = (tr(message) for name, message in _ARCHIVES if name in names)
    raise BadInputError(next(told, tr("这是压缩包，不是能读的文字文件；请解开后再导入")))
