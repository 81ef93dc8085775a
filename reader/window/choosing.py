"""Lets the user choose files. Qt's own dialog, in Chinese: the system's may speak another language."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_files(window: QWidget, chosen: Callable[[Sequence[Path]], None]) -> None:
    """Open the dialog and return; ``chosen`` is called when the user has chosen something."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(window, "添加公告", home, "公告文件 (*.txt *.md *.markdown *.text);;所有文件 (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, "添加")
    dialog.setLabelText(QFileDialog.DialogLabel.Reject, "取消")
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.resize(900, 640)
    dialog.open()
