"""The bare program that ours is measured against: ``bare_page.py FILE.html [POINTS]`` shows the file and no more."""

import sys
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QTextBrowser

app = QApplication(sys.argv)
page = QTextBrowser()
page.setFont(QFont("Noto Sans CJK SC", int(sys.argv[2])))
page.setHtml(Path(sys.argv[1]).read_text(encoding="utf-8"))
page.resize(1280, 900)
page.show()
sys.exit(app.exec())
