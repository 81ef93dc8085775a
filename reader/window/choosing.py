"""Lets the user choose files. Qt's own dialog, in Chinese: the system's may speak another language."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.base.wording import marked, tr

_KINDS = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.rss *.atom *.docx *.pdf"
_Label = QFileDialog.DialogLabel
_WORDS = {
    _Label.LookIn: marked("位置"),
    _Label.FileName: marked("文件名"),
    _Label.FileType: marked("类型"),
    _Label.Accept: marked("添加"),
    _Label.Reject: marked("取消"),
}


def choose_files(window: QWidget, chosen: Callable[[Sequence[Path]], None]) -> None:
    """Open the dialog and return; ``chosen`` is called when the user has chosen something."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    start = documents if documents.is_dir() else Path.home()
    kinds = tr("公告文件 ({kinds});;所有文件 (*)", kinds=_KINDS)
    dialog = QFileDialog(window, tr("添加公告"), str(start), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    for label, word in _WORDS.items():
        dialog.setLabelText(label, tr(word))
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.resize(900, 640)
    dialog.open()
