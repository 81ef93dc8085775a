"""The program's own words in the user's language. The source texts are Simplified Chinese, which needs no catalogue.

The others are Qt Linguist files, ``resources/translations/LANGUAGE.ts``, read as they are: translators open them in
Linguist, nothing is compiled. What an office wrote never comes through here, and a text that a catalogue does not
hold is shown in Chinese rather than not at all.

Every process that this one starts speaks the same language: it finds it in its environment.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from reader.base.paths import resource

LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}  # each by its own name
SOURCE_LANGUAGE = "zh_CN"
_VARIABLE = "NOTICE_READER_LANGUAGE"

_catalogues: dict[str, dict[str, str]] = {}


def marked(source: str) -> str:
    """The text itself: marks a source text in a table, to be translated by ``tr`` where it is shown."""
    return source


def tr(source: str, /, **values: object) -> str:
    """``source`` in the language in use, with ``{name}`` replaced by each value; without values nothing is replaced."""
    text = _catalogue(in_use()).get(source, source)
    return text.format(**values) if values else text


def unended(line: str) -> str:
    """A line without its full stop, to stand inside another."""
    return line.rstrip("。.")


def day_shown(date: str) -> str:
    """``2025-03-06`` as 2025年3月6日, or as the language in use writes it."""
    year, month, day = map(int, date.split("-"))
    return tr("{year}年{month}月{day}日", year=year, month=month, day=day)


def in_use() -> str:
    """The language that ``tr`` speaks: one of LANGUAGES."""
    language = os.environ.get(_VARIABLE, SOURCE_LANGUAGE)
    return language if language in LANGUAGES else SOURCE_LANGUAGE


def use(language: str) -> None:
    """Speak ``language`` (a key of LANGUAGES) from now on, here and in the processes that are started from now on.

    Texts already shown are not changed.
    """
    os.environ[_VARIABLE] = language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language for a while."""
    before = in_use()
    use(language)
    try:
        yield
    finally:
        use(before)


def _catalogue(language: str) -> dict[str, str]:
    if language not in _catalogues:
        _catalogues[language] = catalogue(language)
    return _catalogues[language]


def catalogue(language: str) -> dict[str, str]:
    """Translation by source text of a Linguist file; messages that are not finished, or gone, are left out."""
    if language == SOURCE_LANGUAGE:
        return {}
    from xml.etree import ElementTree  # 4 ms that a start in Chinese can do without

    root = ElementTree.parse(resource("translations", f"{language}.ts")).getroot()  # noqa: S314 - our own file
    found = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found
