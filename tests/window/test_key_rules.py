"""Which keys can be: a damaged or quarrelling settings file never takes a key away from anybody."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt

from reader.window import help_page
from reader.window.actions import KEYS
from reader.window.key_rules import in_force, owner_of, parsed, pressed, refusal, words_of, words_of_all

DEFAULTS = {key.name: key.keys for key in KEYS}
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_what_comes_with_the_program_keeps_its_own_rules() -> None:
    keys = [each for key in KEYS for each in key.keys]
    assert len(keys) == len(set(keys))
    assert {each: refusal(each) for key in KEYS if not key.fixed for each in key.keys if refusal(each)} == {}
    assert [each for each in keys if parsed(each) is None or pressed(parsed(each)) != each] == []


def test_the_table_names_no_keys_beside_the_keys() -> None:
    """They are said from what is in force: a second telling would be wrong once they are changed."""
    of_keys = re.compile(r"Ctrl 和|\bF\d|Esc|Alt|Shift|Ctrl\+")
    assert [key.name for key in KEYS if of_keys.search(key.about)] == []


def test_the_help_names_no_keys_that_can_be_changed() -> None:
    of_keys = re.compile(r"Ctrl|\bF\d|Alt")
    assert [text for _, texts in help_page._PARTS for text in texts if of_keys.search(text)] == []


@pytest.mark.parametrize(
    "keys", ["A", "7", "Shift+B", "+", "Space", "Tab", "Shift+Tab", "Return", "Enter", "Escape", "Ctrl+Esc", "Up",
             "Left", "Home", "PgDown", "Del", "Backspace", "F10", "Shift+F10", "Alt+F4", "Alt+Tab", "Ctrl+C", "Ctrl+A",
             "Ctrl+V", "Ctrl+Right", "Ctrl+Home", "Ctrl+Space", "Ctrl+Alt+Shift+Q", "Meta+E", "Ctrl+Alt+F2", "Ins",
             "Shift+Ins", "CapsLock", "", "Ctrl", "nonsense", "Ctrl+A, Ctrl+B", "Print"],
)  # fmt: skip
def test_what_may_be_no_key_is_refused_with_a_reason(keys: str) -> None:
    assert refusal(keys).endswith("。")
    assert in_force({"print_notice": (keys,)}) == DEFAULTS


@pytest.mark.parametrize(
    "keys", ["F3", "F12", "Shift+F5", "Ctrl+R", "Ctrl+Shift+P", "Alt+P", "Ctrl+7", "Ctrl+Tab", "Ctrl+;"]
)
def test_others_may(keys: str) -> None:
    assert refusal(keys) == ""


def test_what_is_pressed() -> None:
    def keys(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        return pressed(QKeyCombination(held, key))

    assert keys(Qt.Key.Key_Control, CTRL) == keys(Qt.Key.Key_Shift, SHIFT | ALT) == ""
    assert keys(Qt.Key.Key_P, CTRL) == "Ctrl+P"
    assert keys(Qt.Key.Key_Plus, CTRL | SHIFT) == "Ctrl++"
    assert keys(Qt.Key.Key_Plus, CTRL | Qt.KeyboardModifier.KeypadModifier) == "Ctrl++"
    assert keys(Qt.Key.Key_Backtab, CTRL | SHIFT) == "Ctrl+Shift+Tab"
    assert keys(Qt.Key.Key_A) == "A"


def test_a_change_is_in_force() -> None:
    assert in_force({"print_notice": ["Ctrl+R"]}) == DEFAULTS | {"print_notice": ("Ctrl+R",)}
    assert owner_of("Ctrl+R", in_force({"print_notice": ["Ctrl+R"]})) == "print_notice"
    assert owner_of("Ctrl+R", DEFAULTS) == ""
    assert in_force({"print_notice": ["shift+ctrl+r"]})["print_notice"] == ("Ctrl+Shift+R",)


def test_a_swap_is_in_force() -> None:
    assert in_force({"print_notice": ["Ctrl+L"], "outline": ["Ctrl+P"]})["outline"] == ("Ctrl+P",)


def test_two_that_want_the_same_keys_get_what_they_had() -> None:
    assert in_force({"print_notice": ["Ctrl+R"], "outline": ["Ctrl+R"]}) == DEFAULTS
    assert in_force({"print_notice": ["Ctrl+L"]}) == DEFAULTS, "they are another action's"
    chain = {"print_notice": ["Ctrl+L"], "outline": ["Ctrl+T"], "next_theme": ["F5"]}
    assert in_force(chain) == DEFAULTS
    assert in_force({"print_notice": ["Ctrl+R", "Ctrl+R"]}) == DEFAULTS


def test_the_keys_that_lead_back_stay() -> None:
    assert in_force({"step_back": ["Ctrl+R"]}) == DEFAULTS
    assert in_force({"print_notice": ["Escape"]}) == DEFAULTS


names = st.sampled_from([*DEFAULTS, "unknown"])
some_keys = st.sampled_from(
    [each for keys in DEFAULTS.values() for each in keys] + ["Ctrl+R", "Ctrl+J", "A", "", "\x00"]
)


@given(st.dictionaries(names, st.lists(some_keys | st.text(max_size=5), max_size=3)))
def test_whatever_the_file_holds_every_action_has_keys_of_its_own(changes: dict[str, list[str]]) -> None:
    now = in_force(changes)
    assert now.keys() == DEFAULTS.keys()
    all_keys = [each for keys in now.values() for each in keys]
    assert len(all_keys) == len(set(all_keys))
    assert all(now.values())


def test_how_they_are_said() -> None:
    assert words_of("F5") == "F5"
    assert words_of("Ctrl++") == "Ctrl 和加号"
    assert words_of("Ctrl+-") == "Ctrl 和减号"
    assert words_of("Ctrl+,") == "Ctrl 和逗号"
    assert words_of("Ctrl+B") == "Ctrl 和 B"
    assert words_of("Ctrl+Shift+Tab") == "Ctrl、Shift 和 Tab"
    assert words_of("Ctrl+Shift++") == "Ctrl、Shift 和加号"
    assert words_of("+") == "加号"
    assert words_of("Esc") == "Esc"
    assert words_of_all(("Ctrl++", "Ctrl+=")) == "Ctrl 和加号，或者 Ctrl 和等号"
