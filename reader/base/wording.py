"""The program's own words in the user's language. The source texts are Simplified Chinese, which needs no catalogue.

The others are Qt Linguist files, ``resources/translations/LANGUAGE.ts``, read as they are: translators open them in
Linguist, nothing is compiled. What an office wrote never comes through here, and a text that a catalogue does not
hold is shown in Chinese rather than not at all.
"""

from xml.etree import ElementTree

from reader.base.paths import resource

LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}  # each by its own name
SOURCE_LANGUAGE = "zh_CN"

_catalogue: dict[str, str] = {}


def marked(source: str) -> str:
    """The text itself: marks a source text in a table, to be translated by ``tr`` where it is shown."""
    return source


def tr(source: str, /, **values: object) -> str:
    """``source`` in the language in use, with ``{name}`` replaced by each value; without values nothing is replaced."""
    text = _catalogue.get(source, source)
    return text.format(**values) if values else text


def unended(line: str) -> str:
    """A line without its full stop, to stand inside another."""
    return line.rstrip("。.")


def catalogue(language: str) -> dict[str, str]:
    """Translation by source text of a Linguist file; messages that are not finished, or gone, are left out."""
    if language == SOURCE_LANGUAGE:
        return {}
    root = ElementTree.parse(resource("translations", f"{language}.ts")).getroot()  # noqa: S314 - our own file
    found = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found


def use(language: str) -> None:
    """Speak ``language`` (a key of LANGUAGES) from now on, in this process; texts already shown are not changed."""
    found = catalogue(language)
    _catalogue.clear()
    _catalogue.update(found)
