"""Facts about every widget of a window, asked of Qt's accessibility interface, its layout and its picture.

Nothing here knows our own widgets by name: what a screen reader, a ruler and an eye would find is what is told. Two
things a widget may say of itself: the properties ``target`` ("main" for a main target) and ``sample`` (a text that only
shows letters), and ``page`` with ``regions``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QFontInfo, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from reader.audit import WidgetFacts
from reader.base.wording import marked, tr
from reader.window.document_facts import document_facts
from reader.window.keymap import KEYS
from reader.window.pixels import text_colours
from reader.window.seen_states import edge_contrast, state_contrast

READ_WORDS = (marked("读这一段"), marked("停止"))  # what the name of a read button begins with, in either state
MAIN_NAMES = (marked("朗读"), marked("停止朗读"))
_EDGE = 9  # pixels of border, focus ring and rounding that are left out when words are measured
_ROWS = 3  # of a list that are looked at
_ROLES = {
    QAccessible.Role.EditableText: "text",
    QAccessible.Role.StaticText: "label",
    QAccessible.Role.Client: "client",
    QAccessible.Role.NoRole: "no role",
    QAccessible.Role.Button: "button",
    QAccessible.Role.CheckBox: "check box",
    QAccessible.Role.RadioButton: "radio button",
    QAccessible.Role.List: "list",
    QAccessible.Role.Dialog: "dialog",
    QAccessible.Role.Window: "window",
    QAccessible.Role.Graphic: "graphic",
    QAccessible.Role.Slider: "slider",
    QAccessible.Role.SpinBox: "spin box",
}
_STATES = ("disabled", "focusable", "checkable", "checked", "readOnly", "invisible", "offscreen")


@dataclass(frozen=True)
class Keyboard:
    """What was tried with Tab: the widgets it reaches and does not leave, and how focus is seen on them."""

    reached: frozenset[QWidget]
    traps: frozenset[QWidget] = frozenset()
    hidden: tuple[str, ...] = ()  # of which nothing was in view when they had focus
    jumps: tuple[str, ...] = ()  # against the order of reading, in one group
    rings: Mapping[QWidget, tuple[float, float]] = field(default_factory=dict)


def facts_of(window: QWidget, keyboard: Keyboard | None = None) -> list[WidgetFacts]:
    """Facts of a window that is shown, and of everything in it that can be seen, in the order of its children."""
    image = window.grab().toImage()
    found = [_window_facts(window)]
    if keyboard is not None:
        found[0] = replace(found[0], jumps=keyboard.jumps, out_of_view=keyboard.hidden)
    for widget in seen_widgets(window):
        if isinstance(widget, QTextEdit):
            fact = _page_facts(widget, image)
        elif is_control(widget) or (isinstance(widget, QLabel) and widget.text().strip()):
            fact = _control_facts(widget, image)
        else:
            continue
        found.append(_with_keyboard(fact, widget, keyboard))
        if isinstance(widget, QAbstractItemView):
            found += _row_facts(widget, image)
    return found


def _with_keyboard(fact: WidgetFacts, widget: QWidget, keyboard: Keyboard | None) -> WidgetFacts:
    if keyboard is None or isinstance(widget, QLabel):
        return fact
    ring, contrast = keyboard.rings.get(widget, (None, None))
    reached, trap = widget in keyboard.reached, widget in keyboard.traps
    return replace(fact, reached=reached, trap=trap, focus_ring=ring, focus_contrast=contrast)


def seen_widgets(window: QWidget) -> Iterator[QWidget]:
    """The widgets of a window, those of them that are in its view at least in part."""
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def is_control(widget: QWidget) -> bool:
    """Whether one presses it or types into it."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractItemView)
    return isinstance(widget, kinds) and not isinstance(widget, QScrollBar)


def _window_facts(window: QWidget) -> WidgetFacts:
    role = "dialog" if isinstance(window, QDialog) else "window"
    actions = {*window.findChildren(QAction), *window.actions()}
    keys = [keys for action in actions if action.isEnabled() for keys in action.shortcuts()]
    keys += [keys for shortcut in window.findChildren(QShortcut) for keys in shortcut.keys()]  # noqa: SIM118
    keys += [button.shortcut() for button in window.findChildren(QAbstractButton)]
    written = sorted({keys.toString(QKeySequence.SequenceFormat.PortableText) for keys in keys} - {""})
    return WidgetFacts(
        window.windowTitle() or role,
        role,
        name=window.windowTitle(),
        width=window.width(),
        height=window.height(),
        shortcuts=tuple(written),
        language=window.locale().name(),
    )


def _control_facts(widget: QWidget, image: QImage) -> WidgetFacts:
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    role = _role(interface.role()) if interface is not None else ""
    label = label_of(widget)
    rect = _rect(widget)
    colours = ("", "")
    if label and not isinstance(widget, QAbstractItemView) and _seen_whole(widget):
        colours = text_colours(image, rect.adjusted(*_inner(rect)))
    return WidgetFacts(
        _where(widget, name or label or role),
        role,
        name=name,
        label=label,
        description=interface.text(QAccessible.Text.Description) if interface is not None else "",
        states=_states(widget),
        left=rect.left(),
        top=rect.top(),
        width=rect.width(),
        height=rect.height(),
        target=_target(widget, name),
        points=QFontInfo(widget.font()).pointSizeF() if label else None,
        foreground=colours[0],
        background=colours[1],
        tooltip="" if widget.property(KEYS) else widget.toolTip(),  # the keys stand in the list of keys (F1) too
        state_contrast=state_contrast(widget),
        edge_contrast=edge_contrast(widget, image, rect),
        clipped=clipped_of(widget, label),
    )


def _page_facts(view: QTextEdit, image: QImage) -> WidgetFacts:
    interface = QAccessible.queryAccessibleInterface(view)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    viewport = view.viewport()
    rect = _rect(viewport)
    measured = document_facts(view.document(), *text_colours(image, rect))
    page = None if view.property("sample") else getattr(view, "page", None)
    regions = getattr(page, "regions", None)
    buttons = [button for button in view.findChildren(QAbstractButton) if button.isVisible()]
    usable = [
        button
        for button in buttons
        if name_of(button).startswith(tuple(map(tr, READ_WORDS))) and button.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    return WidgetFacts(
        _where(view, name or tr("正文")),
        "document",
        name=name,
        states=_states(view),
        left=rect.left(),
        top=rect.top(),
        width=rect.width(),
        height=rect.height(),
        points=measured.points,
        family=QFontInfo(view.document().defaultFont()).family(),
        foreground=measured.foreground,
        background=measured.background,
        sideways=float(view.horizontalScrollBar().maximum()),
        line_characters=measured.line_characters,
        justified=measured.justified,
        line_spacing=measured.line_spacing,
        paragraph_spacing=measured.paragraph_spacing,
        regions=None if regions is None else len(regions),
        read_buttons=len(usable),
    )


def _row_facts(view: QAbstractItemView, image: QImage) -> Iterator[WidgetFacts]:
    model = view.model()
    for number in range(min(_ROWS, model.rowCount() if model is not None else 0)):
        index = model.index(number, 0)
        rect, room = view.visualRect(index), view.viewport().rect()
        if number and not room.contains(rect):  # scrolling shows it whole
            continue
        rect = rect.intersected(room)
        if rect.isEmpty():
            continue
        rect.moveTopLeft(view.viewport().mapTo(view.window(), rect.topLeft()))
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or ""
        colours = text_colours(image, rect.adjusted(*_inner(rect)))
        yield WidgetFacts(
            _where(view, tr("第 {number} 行", number=number + 1)),
            "list item",
            name=str(said),
            left=rect.left(),
            top=rect.top(),
            width=rect.width(),
            height=rect.height(),
            target="other",
            foreground=colours[0],
            background=colours[1],
        )


def label_of(widget: QWidget) -> str:
    """The words that are seen on a widget."""
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "").strip()
    if isinstance(widget, QLabel):
        return widget.text().strip()
    if isinstance(widget, QLineEdit):  # what is typed is its value, not its label
        return "" if widget.text() else widget.placeholderText().strip()
    return ""


def _target(widget: QWidget, name: str) -> str:
    if not is_control(widget) or isinstance(widget, QAbstractItemView):
        return ""
    main = widget.property("target") == "main" or name in map(tr, MAIN_NAMES)
    return "main" if main else "other"


def name_of(widget: QWidget) -> str:
    """What assistive technology calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _where(widget: QWidget, own: str) -> str:
    """Names from the window down; a parent without one is left out."""
    names = [own]
    parent = widget.parentWidget()
    while parent is not None:
        name = parent.windowTitle() if parent.isWindow() else parent.accessibleName()
        if name:
            names.insert(0, name.rpartition(" - ")[2])
        parent = parent.parentWidget()
    return " › ".join(names)


def _role(role: QAccessible.Role) -> str:
    return _ROLES.get(role, role.name)


def _states(widget: QWidget) -> frozenset[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    state = interface.state() if interface is not None else None
    return frozenset(name for name in _STATES if state is not None and getattr(state, name, False))


def _rect(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _seen_whole(widget: QWidget) -> bool:
    """Whether its words are in view, and not only an edge of it: another screen of the page shows them."""
    inner = widget.rect().adjusted(*_inner(widget.rect()))
    return widget.visibleRegion().boundingRect().contains(inner)


def _inner(rect: QRect) -> tuple[int, int, int, int]:
    edge = min(_EDGE, rect.width() // 4, rect.height() // 4)
    return edge, edge, -edge, -edge


def clipped_of(widget: QWidget, label: str) -> str:
    """What of the words cannot be read, as a line; empty when all can."""
    if not label:
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = QSize(widget.width(), widget.heightForWidth(widget.width()))
    elif isinstance(widget, QLineEdit):
        room = widget.contentsRect().width() - widget.textMargins().left() - widget.textMargins().right()
        needed = QSize(widget.width() + widget.fontMetrics().horizontalAdvance(label) - room, widget.height())
    else:
        needed = widget.sizeHint()
    short = needed - widget.size()
    parts = [
        tr("宽少 {width} 像素", width=short.width()) if short.width() > 1 else "",
        tr("高少 {height} 像素", height=short.height()) if short.height() > 1 else "",
    ]
    parts.append(_outside(widget))
    return tr("，").join(filter(None, parts))


def _outside(widget: QWidget) -> str:
    """How far a widget sticks out of its parent, unless that one scrolls."""
    parent = widget.parentWidget()
    if parent is None or parent.objectName() == "qt_scrollarea_viewport":
        return ""
    out = widget.geometry()
    short = max(-out.left(), -out.top(), out.right() - parent.width() + 1, out.bottom() - parent.height() + 1)
    return tr("被遮住 {width} 像素", width=short) if short > 1 else ""
