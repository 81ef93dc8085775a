"""What is being read, section by section and utterance by utterance, made only as far as it is needed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.speech.model import Utterance

SectionText = Callable[[int], str | None]


class Place(NamedTuple):
    """An utterance: number of its section, and its index there."""

    section: int
    utterance: int


@dataclass(slots=True)
class _Section:
    """A section cut as far as somebody looked; a long one is not cut before its first word can sound."""

    rest: Iterator[Utterance]
    made: list[Utterance] = field(default_factory=list)

    def at(self, index: int) -> Utterance | None:
        while len(self.made) <= index:
            utterance = next(self.rest, None)
            if utterance is None:
                return None
            self.made.append(utterance)
        return self.made[index]

    def last(self) -> int:
        """Index of the last utterance, -1 where there is nothing to say."""
        self.made.extend(self.rest)
        return len(self.made) - 1


class Manuscript:
    """The texts of ``section_text(0)``, ``section_text(1)``... up to the first ``None``, each asked for once.

    With ``tell_left_out`` 略去 is said where something is passed over (see ``iter_utterances``).
    """

    def __init__(self, section_text: SectionText, *, tell_left_out: bool = False) -> None:
        self._section_text, self._tell_left_out = section_text, tell_left_out
        self._sections: dict[int, _Section | None] = {}

    @classmethod
    def of(cls, text: str, *, tell_left_out: bool = False) -> "Manuscript":
        """A manuscript of one section."""
        return cls(lambda section: text if section == 0 else None, tell_left_out=tell_left_out)

    def __getitem__(self, place: Place) -> Utterance:
        """One that is known to be there."""
        utterance = self._at(place)
        if utterance is None:
            raise IndexError(place)
        return utterance

    def first(self, section: int) -> Place | None:
        """The first place of that section, or of the first one behind it that has something to say."""
        while (found := self._section(section)) is not None:
            if found.at(0) is not None:
                return Place(section, 0)
            section += 1
        return None

    def after(self, place: Place) -> Place | None:
        """The next utterance, ``None`` at the end of all."""
        following = Place(place.section, place.utterance + 1)
        return following if self._at(following) is not None else self.first(place.section + 1)

    def sentence_start(self, place: Place) -> Place:
        """The first utterance of the sentence that ``place`` belongs to."""
        section, index = place
        here = self[place].sentence
        while index > 0 and self[Place(section, index - 1)].sentence == here:
            index -= 1
        return Place(section, index)

    def sentence_before(self, place: Place) -> Place:
        """Where the sentence before that of ``place`` begins, in an earlier section too; the first one stays."""
        start = self.sentence_start(place)
        if start.utterance > 0:
            return self.sentence_start(Place(start.section, start.utterance - 1))
        for section in range(start.section - 1, -1, -1):
            found = self._section(section)
            if found is not None and (last := found.last()) >= 0:
                return self.sentence_start(Place(section, last))
        return start

    def sentence_after(self, place: Place) -> Place | None:
        """Where the next sentence begins, in a later section too; ``None`` in the last one."""
        here, following = self[place].sentence, self.after(place)
        while following is not None and following.section == place.section and self[following].sentence == here:
            following = self.after(following)
        return following

    def _at(self, place: Place) -> Utterance | None:
        section = self._section(place.section)
        return section.at(place.utterance) if section is not None else None

    def _section(self, number: int) -> _Section | None:
        if number not in self._sections:
            from reader.speech.utterances import iter_utterances  # its rules take 0.2 s to load: not before it is used

            text = self._section_text(number)
            told = self._tell_left_out
            made = None if text is None else _Section(iter_utterances(text, tell_left_out=told))
            self._sections[number] = made
        return self._sections[number]
