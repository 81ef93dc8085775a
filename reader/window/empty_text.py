"""What is said in the list's place when nothing is in it: words in the middle, scrolled where they are many."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from reader.base.wording import tr
from reader.window.focus_ring import FocusRing


class EmptyText(QScrollArea):
    """A text; the keyboard comes here only when it does not all fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("公告列表"))
        self._label = QLabel()
        self._label.setObjectName("muted")
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMargin(24)
        self.setWidget(self._label)
        FocusRing(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._reachable)

    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def setText(self, text: str) -> None:  # noqa: N802 - as a label's
        """Say something; empty: nothing."""
        self._label.setText(text)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the words: what a hidden label is told, Qt's scroll area does not hear of."""
        super().showEvent(event)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _reachable(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most > 0 else Qt.FocusPolicy.NoFocus)
