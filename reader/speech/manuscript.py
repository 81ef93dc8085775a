"""The text that is being read, utterance by utterance, made only as far as it is needed."""

from collections.abc import Iterator

from reader.speech.model import Utterance
from reader.speech.utterances import iter_utterances


class Manuscript:
    """Utterances of a text by index; a long text is not cut before its first word can sound."""

    def __init__(self, text: str = "") -> None:
        self._rest: Iterator[Utterance] = iter_utterances(text)
        self._made: list[Utterance] = []

    def __getitem__(self, index: int) -> Utterance:
        """One that is known to be there."""
        return self._made[index]

    def at(self, index: int) -> Utterance | None:
        """The utterance of that index, ``None`` behind the end."""
        while len(self._made) <= index:
            utterance = next(self._rest, None)
            if utterance is None:
                return None
            self._made.append(utterance)
        return self._made[index]

    def sentence_start(self, index: int) -> int:
        """Index of the first utterance of the sentence that ``index`` belongs to."""
        while index > 0 and self._made[index - 1].sentence == self._made[index].sentence:
            index -= 1
        return index

    def sentence_before(self, index: int) -> int:
        """Index where the sentence before that of ``index`` begins; 0 in the first one."""
        first = self.sentence_start(index)
        return self.sentence_start(first - 1) if first > 0 else 0

    def sentence_after(self, index: int) -> int | None:
        """Index where the next sentence begins, ``None`` in the last one."""
        here = self._made[index].sentence
        while (utterance := self.at(index)) is not None:
            if utterance.sentence != here:
                return index
            index += 1
        return None
