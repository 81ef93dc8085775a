"""One style sheet for the whole window, generated from a theme's colours and the size of the text round the page."""

from reader.window.sizes import MAIN_TARGET, TARGET
from reader.window.themes import Theme

_UNIT = 8  # px; every distance is a multiple of it, or half of it

# What a fast start needs before its first paint: a sheet of all rules takes 7 ms to read.
_PAGE_SHEET = """
QMainWindow {{ background: {window}; }}
QTextEdit#page {{
  color: {text}; background: {surface}; border: 4px solid {surface}; selection-background-color: {accent};
  selection-color: {on_accent};
}}
QTextEdit#page[by_key="true"]:focus {{ border-color: {focus}; }}
QScrollBar:vertical {{ background: {window}; width: 22px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 7px; min-height: 56px; margin: 4px; }}
QScrollBar::handle:vertical:hover {{ background: {accent}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

# Borders: 2 px at rest with 2 px of margin, 4 px when focused without, so that nothing moves when the focus comes.
_SHEET = """
* {{ font-size: {points}pt; }}
QWidget#shell {{ background: {window}; }}
QLabel {{ color: {text}; background: transparent; }}
QLabel#brand {{ font-weight: bold; color: {accent}; }}
QLabel#muted, QLabel#hint {{ color: {muted}; }}
QLabel#above {{ padding: 8px 20px 0; }}
QToolTip {{ color: {text}; background: {surface}; border: 1px solid {border}; padding: 4px; }}

QPushButton {{
  color: {text}; background: {button}; border: 2px solid {border}; border-radius: {unit}px; margin: 2px;
  padding: 4px {pad}px; min-height: {target_inner}px; min-width: {target_inner}px;
}}
QPushButton:hover {{ background: {button_hover}; }}
QPushButton:pressed {{ background: {selected}; }}
QPushButton:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: bold; }}
QPushButton:focus {{ border: 4px solid {focus}; margin: 0; }}
QPushButton:disabled {{ color: {border}; border-color: {line}; }}

QPushButton#sign {{ padding: 0; min-width: {sign_inner}px; min-height: {sign_inner}px; }}
QPushButton#stand_in {{ text-align: left; }}
QPushButton#choice {{ padding: 4px 6px; }}
QPushButton#step {{ min-height: {step_inner}px; min-width: {step_inner}px; }}
QFrame#stepper {{ background: transparent; border: 2px solid {line}; border-radius: {unit}px; }}
QFrame#reading_row {{ border: 0; border-bottom: 2px solid {line}; }}
QFrame#find {{ background: {window}; border: 0; border-bottom: 2px solid {line}; }}
QToolButton#bar_button {{
  color: {text}; background: {button}; border: 2px solid {border}; border-radius: {unit}px; margin: 2px;
  padding: 2px 3px 0; min-height: {bar_inner}px; min-width: {bar_narrow}px;
}}
QToolButton#bar_button:hover {{ background: {button_hover}; }}
QToolButton#bar_button:pressed {{ background: {selected}; }}
QToolButton#bar_button:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QToolButton#bar_button:focus {{ border: 4px solid {focus}; margin: 0; }}
QToolButton#bar_button:disabled {{ color: {border}; border-color: {line}; }}

QPushButton#section {{
  color: {accent}; background: {surface}; border: 2px solid {border}; margin: 2px; padding: 0 4px;
  min-height: {section_inner}px;
}}
QPushButton#section:hover {{ background: {button_hover}; color: {text}; }}
QPushButton#section:focus {{ border: 4px solid {focus}; margin: 0; }}
QPushButton#section:checked {{ background: {stop}; color: {on_stop}; border-color: {stop}; }}
QPushButton#section:checked:focus {{ border-color: {focus}; }}

QPushButton#toggle {{
  color: {on_accent}; background: {accent}; border: 2px solid {accent}; border-radius: {round}px; margin: 4px;
  padding: 4px 16px; font-size: {toggle_points}pt; font-weight: bold;
  min-height: {main_inner}px; min-width: {toggle_width}px;
}}
QPushButton#toggle:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton#toggle:focus {{ border: 6px solid {focus}; margin: 0; }}
QPushButton#toggle:checked {{ color: {on_stop}; background: {stop}; border-color: {stop}; border-radius: 4px; }}
QPushButton#toggle:checked:hover {{ background: {stop_hover}; }}
QPushButton#toggle:checked:focus {{ border-color: {focus}; }}

QListWidget#outline {{ color: {text}; background: {window}; border: 4px solid {window}; outline: 0; }}
QListWidget#outline:focus {{ border-color: {focus}; }}
QListWidget#outline::item {{ padding: {unit}px; min-height: {target_inner}px; border-bottom: 2px solid {line}; }}
QListWidget#outline::item:hover {{ background: {button_hover}; }}
QListWidget#outline::item:selected {{ color: {text}; background: {selected}; }}
QScrollArea#settings {{ background: {window}; }}
QScrollArea#settings QTextEdit#page {{ border: 2px solid {line}; }}
QLabel#sounds {{ font-size: {heading_points}pt; }}
QLabel#heading {{ font-size: {heading_points}pt; font-weight: bold; }}
QGroupBox {{ color: {text}; border: 0; margin-top: {title_room}px; padding: 0; font-weight: bold; }}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; left: 4px; }}
QGroupBox > * {{ font-weight: normal; }}
QRadioButton {{
  color: {text}; background: {button}; border: 2px solid {border}; border-radius: {unit}px; margin: 2px;
  padding: 4px 16px 4px {pad}px; min-height: {target_inner}px; spacing: {unit}px;
}}
QRadioButton:hover {{ background: {button_hover}; }}
QRadioButton:checked {{ background: {selected}; border-color: {accent}; font-weight: bold; }}
QRadioButton:focus {{ border: 4px solid {focus}; margin: 0; }}
QRadioButton::indicator {{
  width: {unit}px; height: {unit}px; border: 8px solid {surface}; border-radius: 12px; background: {surface};
}}
QRadioButton::indicator:unchecked {{ border: 2px solid {border}; width: 20px; height: 20px; }}
QRadioButton::indicator:checked {{ border-color: {accent}; background: {surface}; }}

QLineEdit {{
  color: {text}; background: {surface}; border: 2px solid {border}; border-radius: {unit}px; margin: 2px;
  padding: 4px {pad}px; min-height: {target_inner}px; selection-background-color: {accent};
  selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QLineEdit:focus {{ border: 4px solid {focus}; margin: 0; }}

QListView#notices {{ color: {text}; background: {window}; border: 4px solid {window}; outline: 0; }}
QListView#notices[by_key="true"]:focus {{ border-color: {focus}; }}

QFrame#bar {{ background: {window}; border: 0; border-top: 2px solid {line}; }}
QLabel#caption {{ background: {surface}; border: 0; border-top: 2px solid {line}; }}
QFrame#top {{ background: {window}; border: 0; border-bottom: 2px solid {line}; }}
QFrame#list {{ background: {window}; border: 0; border-right: 2px solid {line}; }}
QFrame#message {{ background: {selected}; border: 0; border-top: 2px solid {line}; }}

QMenu {{ color: {text}; background: {surface}; border: 2px solid {border}; }}
QMenu::item {{ padding: {unit}px 24px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
"""


def page_style_sheet(theme: Theme) -> str:
    """The part of the style sheet that the page alone needs."""
    return _PAGE_SHEET.format(**theme.colours)


def style_sheet(theme: Theme, points: int) -> str:
    """The style sheet of the window; ``points`` is the size of the text round the page."""
    return page_style_sheet(theme) + _SHEET.format(
        **theme.colours,
        points=points,
        heading_points=round(points * 1.3),
        title_room=round(points * 2.2),
        toggle_points=round(points * 1.5),
        unit=_UNIT,
        pad=_UNIT,
        round=_UNIT * 3,
        target_inner=TARGET - 12,
        section_inner=TARGET - 8,
        bar_inner=MAIN_TARGET,
        bar_narrow=TARGET - 6,
        sign_inner=TARGET - 4,
        step_inner=MAIN_TARGET - 12,
        main_inner=MAIN_TARGET + 4,
        toggle_width=MAIN_TARGET * 3 - 30,
    )
