"""Every word of the program in every language: complete, with the same values in it, in the right script."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from opencc import OpenCC

from reader.base import wording
from reader.base.wording import LANGUAGES, SOURCE_LANGUAGE, catalogue

ROOT = Path(__file__).parents[2]
OTHERS = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]
HAN = re.compile(r"[\u3400-\u9fff]")
MARKING = {"tr", "marked"}
# Texts with Chinese characters in the rooms that talk to the user which are no words of the program.
NO_WORDS = {
    "国": "is measured, never shown",
    "一": "loads the rules of speech, is never heard",
    "读": "is measured, never shown",
    "[㐀-䶿一-鿿]+": "matches characters of a notice",
    "无处可寻的字词": "is looked for in notices",
    "您好，我会把公告一句一句读给您听。": "is spoken by a Chinese voice, never shown",
}
# Characters that are simplified in one word and the usual ones in another, in which they stand here.
BOTH = set("只台准后里面了游")


@cache
def trees() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "reader").rglob("*.py"))}


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


@cache
def sources() -> frozenset[str]:
    found = set()
    for tree in trees().values():
        for call in calls(tree, MARKING):
            if isinstance(call.args[0], ast.Constant):
                found.add(call.args[0].value)
    return frozenset(found)


def fields(text: str) -> list[str]:
    """The values that a text has places for; how a value is written may differ."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_and_none_is_left_over(language: str) -> None:
    known = set(catalogue(language))
    assert len(sources()) > 600
    assert not sources() - known, "run `bash setup/words.sh`, then translate what is unfinished"
    assert not known - sources(), "run `bash setup/words.sh`"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_places_for_the_same_values(language: str) -> None:
    for source, translation in catalogue(language).items():
        assert fields(translation) == fields(source), source


def test_english_has_no_chinese_characters() -> None:
    assert [text for text in catalogue("en").values() if HAN.search(text)] == []


def test_english_has_no_marks_that_a_chinese_font_draws_as_wide_as_a_character() -> None:
    assert [text for text in catalogue("en").values() if re.search("[“”‘’…、。，：；（）]", text)] == []


def test_traditional_chinese_has_no_simplified_characters() -> None:
    to_traditional, to_simplified = OpenCC("s2t"), OpenCC("t2s")
    characters = {character for text in catalogue("zh_TW").values() for character in text if HAN.match(character)}
    simplified = {
        character
        for character in characters - BOTH
        if to_traditional.convert(character) != character == to_simplified.convert(character)
    }
    assert not simplified


def test_nothing_is_translated_before_the_language_is_known() -> None:
    for path, tree in trees().items():
        inside = {id(call) for node in ast.walk(tree) if isinstance(node, FUNCTIONS) for call in calls(node, {"tr"})}
        outside = [call.lineno for call in calls(tree, {"tr"}) if id(call) not in inside]
        assert not outside, f"{path}: lines {outside}: marked() in a table, tr() where it is shown"


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def test_a_text_is_marked_whole_with_its_values_named() -> None:
    for path, tree in trees().items():
        for call in calls(tree, MARKING):
            assert not isinstance(call.args[0], ast.JoinedStr), f"{path}:{call.lineno}: a template, and its values"
            if call.func.id == "marked":  # type: ignore[attr-defined]
                assert isinstance(call.args[0], ast.Constant), f"{path}:{call.lineno}"


@pytest.mark.parametrize("room", ["window", "cli", "base"])
def test_every_text_for_the_user_is_marked(room: str) -> None:
    for path, tree in trees().items():
        if path.parent != ROOT / "reader" / room or path.name == "wording.py":
            continue
        passed = {id(node) for call in calls(tree, MARKING) for node in ast.walk(call.args[0])} | docstrings(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
                assert not HAN.search(node.value) or node.value in NO_WORDS, f"{path}:{node.lineno}: {node.value}"


def docstrings(tree: ast.Module) -> set[int]:
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, holders) and node.body]
    return {id(body[0].value) for body in bodies if isinstance(body[0], ast.Expr)}


def test_a_language_is_called_by_its_own_name() -> None:
    assert wording.LANGUAGES == {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
