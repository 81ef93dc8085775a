"""Every part of the window in one import, so that it can be made after the page of a fast start was painted."""

import reader.window.toggle_role  # noqa: F401 - before anything asks what a button is
from reader.window.announcing import Announcer
from reader.window.caption import Caption
from reader.window.choices import Choices
from reader.window.favourites import Favourites
from reader.window.find_in_page import FindInPage
from reader.window.focus_ring import FocusRing
from reader.window.headings import Headings
from reader.window.heard import Heard
from reader.window.importing import Importing
from reader.window.look import Look
from reader.window.mend_word import MendWord
from reader.window.message_line import MessageLine
from reader.window.notice_list import NoticeList, NoticeModel
from reader.window.notice_row import NoticeRowDelegate
from reader.window.panes import Panes
from reader.window.pointing import Pointing
from reader.window.read_bar import ReadBar
from reader.window.reading import Reading
from reader.window.repairs_button import RepairsButton
from reader.window.searching import Contents
from reader.window.section_buttons import SectionButtons
from reader.window.side_pages import SidePages
from reader.window.side_panels import SidePanels
from reader.window.top_bar import TopBar
from reader.window.voice import voice_of
from reader.window.wiring import join

__all__ = [
    "Announcer",
    "Caption",
    "Choices",
    "Contents",
    "Favourites",
    "FindInPage",
    "FocusRing",
    "Headings",
    "Heard",
    "Importing",
    "Look",
    "MendWord",
    "MessageLine",
    "NoticeList",
    "NoticeModel",
    "NoticeRowDelegate",
    "Panes",
    "Pointing",
    "ReadBar",
    "Reading",
    "RepairsButton",
    "SectionButtons",
    "SidePages",
    "SidePanels",
    "TopBar",
    "join",
    "voice_of",
]
