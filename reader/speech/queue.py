"""Decides what is said when. No Qt, no thread of its own: everything happens on the owner's thread.

How a text is read:
1. ``say`` forgets what was before (a new generation), takes the first utterance off the text and asks the worker for
   its sound, and for that of the next two. State: ``preparing``.
2. Sound comes back on the worker's thread; ``post`` brings it to ours. Sound of an older generation is thrown away.
3. The first clip goes to the player; the next follows when less than 1.5 s of the one before are left. So there is no
   gap, and a change of speed is heard from the next sentence at the latest.
4. The player says ``started``: state ``speaking``; the owner is told the sentence. Then ``position``: the owner is
   told the word that the boundaries name.
5. ``finished``: the next clip takes over. After the last one: state ``ready``, and ``ended``.
6. ``stop`` silences the player, cancels what was asked for, and makes a new generation: nothing comes after it.
7. An utterance without sound is told and passed over when the one before was heard; otherwise, or twice in a row,
   the state is ``failed``.

Which verb does what in which state is the table ``MOVES``; a verb without a row there does nothing.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from reader.base.settings import RATES
from reader.speech.highlight import word_at
from reader.speech.manuscript import Manuscript
from reader.speech.model import Audio, QueueState
from reader.speech.player import Player, PlayerEvents
from reader.speech.queue_moves import (
    BUSY,
    MOVES,
    PAUSED,
    PREPARING,
    READY,
    SPEAKING,
    QueueEvents,
    Synthesizer,
    Verb,
)

PREFETCH = 2
LEAD_SECONDS = 1.5  # the player buffers 2 s; a stall of the window of 1 s must not be heard


@dataclass(slots=True)
class _Clip:
    """One utterance on its way: asked for under ``number``, then with ``audio``, then with the player."""

    number: int
    index: int
    audio: Audio | None = None
    appended: bool = False


class SpeechQueue:
    """Reads a text aloud through a worker and a player; see the module."""

    def __init__(
        self,
        worker: Synthesizer,
        player: Player,
        post: Callable[[Callable[[], None]], None],
        events: QueueEvents,
        *,
        rate: str = "normal",
    ) -> None:
        self._worker, self._player, self._post, self._events = worker, player, post, events
        self._rate = rate
        self._state = READY
        self._numbers = itertools.count(1)
        self._generation = 0
        self._text = Manuscript()
        self._clips: list[_Clip] = []  # in order; the first is the one being heard or waited for
        self._position = 0  # index of the utterance being heard or waited for
        self._ask_next = 0  # index of the utterance that is asked for next
        self._heard = False  # the first clip has begun to sound
        self._seconds = 0.0  # how far into it
        self._sentence: tuple[int, int] | None = None
        self._word: tuple[int, int] | None = None
        self._misses = 0
        player.connect(PlayerEvents(self._started, self._moved, self._finished, self._player_failed))

    @property
    def state(self) -> QueueState:
        """What the queue is doing."""
        return self._state

    def say(self, text: str) -> None:
        """Read this text from its beginning, instead of whatever is being read. ``ended`` follows at its end."""
        self._text = Manuscript(text)
        self._begin(Verb.SAY, 0)

    def stop(self) -> None:
        """Be silent now; the text is kept for ``again``. No event of it comes after this returns."""
        self._forget()
        self._become(Verb.STOP)

    def pause(self) -> None:
        """Be silent, keep the place."""
        if (self._state, Verb.PAUSE) in MOVES:
            if self._with_player():
                self._player.pause()
            self._become(Verb.PAUSE)

    def resume(self) -> None:
        """Go on from the place where ``pause`` stopped."""
        if (self._state, Verb.RESUME) not in MOVES:
            return
        if self._with_player():
            self._player.resume()
        self._become(Verb.RESUME, None if self._heard else PREPARING)
        self._ask_ahead()
        self._feed_player()
        if not self._clips:
            self._end()

    def next_sentence(self) -> None:
        """Go on with the next sentence; at the last one this does nothing."""
        if (self._state, Verb.NEXT) in MOVES and (target := self._text.sentence_after(self._position)) is not None:
            self._begin(Verb.NEXT, target)

    def previous_sentence(self) -> None:
        """Go back to the sentence before; at the first one, to its beginning."""
        if (self._state, Verb.PREVIOUS) in MOVES:
            self._begin(Verb.PREVIOUS, self._text.sentence_before(self._position))

    def again(self) -> None:
        """Once more: this sentence while it is being read (or has failed), the whole text when all is quiet."""
        if self._text.at(0) is not None:
            self._begin(Verb.AGAIN, 0 if self._state is READY else self._text.sentence_start(self._position))

    def set_rate(self, name: str) -> None:
        """Speed, one of ``RATES``: what is being heard goes on, what comes after it is made anew."""
        if name not in RATES or name == self._rate:
            return
        self._rate = name
        kept = [clip for clip in self._clips if clip.appended]
        for clip in self._clips[len(kept) :]:
            self._worker.cancel(clip.number)
        if len(kept) < len(self._clips):
            self._ask_next = self._clips[len(kept)].index
        self._clips = kept
        self._ask_ahead()

    def set_volume(self, percent: int) -> None:
        """Loudness, 0 to 100, at once."""
        self._player.set_volume(min(max(percent, 0), 100))

    # The flow -----------------------------------------------------------------------------------------------

    def _begin(self, verb: Verb, index: int) -> None:
        self._forget()
        self._position = self._ask_next = index
        if self._text.at(index) is None:
            self._become(Verb.STOP)
            generation = self._generation
            self._post(lambda: self._events.ended() if generation == self._generation else None)
            return
        self._become(verb)
        self._ask_ahead()

    def _forget(self) -> None:
        """A new generation: whatever is still on its way has no number we know."""
        self._generation += 1
        if self._with_player():
            self._player.stop()
        for clip in self._clips:
            if clip.audio is None:
                self._worker.cancel(clip.number)
        self._clips = []
        self._heard, self._seconds, self._misses = False, 0.0, 0
        self._sentence = self._word = None

    def _become(self, verb: Verb, instead: QueueState | None = None) -> None:
        state = instead or MOVES[self._state, verb]
        if state is not self._state:
            self._state = state
            self._events.state(state)

    def _with_player(self) -> bool:
        return any(clip.appended for clip in self._clips)

    def _ask_ahead(self) -> None:
        """Ask for the utterance that is due and for the next two."""
        while self._state in BUSY and len(self._clips) <= PREFETCH:
            utterance = self._text.at(self._ask_next)
            if utterance is None:
                return
            clip = _Clip(next(self._numbers), self._ask_next)
            self._ask_next += 1
            self._clips.append(clip)
            self._worker.request(clip.number, utterance.spoken, self._rate, self._on_audio, self._on_error)

    def _on_audio(self, number: int, audio: Audio) -> None:
        self._post(lambda: self._arrived(number, audio))

    def _on_error(self, number: int, line: str) -> None:
        self._post(lambda: self._missed(number, line))

    def _arrived(self, number: int, audio: Audio) -> None:
        for clip in self._clips:
            if clip.number == number:
                clip.audio = audio
                self._feed_player()
                return

    def _feed_player(self) -> None:
        """Give the player what is due: the clip to be heard now, and the one after it when this one is nearly over."""
        while self._state in (PREPARING, SPEAKING):
            waiting = next((clip for clip in self._clips if not clip.appended), None)
            if waiting is None or waiting.audio is None or not self._is_due(waiting):
                return
            if not waiting.audio.pcm:
                self._clips.remove(waiting)  # nothing to hear in it
                self._go_on()
                continue
            waiting.appended = True
            # No silence behind the last one: it would stand before whatever is said next.
            pause = self._text[waiting.index].pause if self._text.at(waiting.index + 1) else 0.0
            self._player.append(waiting.number, waiting.audio, pause)

    def _is_due(self, clip: _Clip) -> bool:
        first = self._clips[0]
        if clip is first:
            return True
        if clip is not self._clips[1] or first.audio is None:
            return False
        return self._heard and first.audio.seconds - self._seconds <= LEAD_SECONDS

    def _go_on(self) -> None:
        """A clip was taken off the line: the place moves on; behind the last one everything is over."""
        self._ask_ahead()
        if self._clips:
            self._position = self._clips[0].index
        else:
            self._end()

    def _started(self, number: int) -> None:
        if not self._clips or self._clips[0].number != number:
            return
        self._heard, self._seconds, self._misses = True, 0.0, 0
        if self._state is PREPARING:
            self._become(Verb.HEARD)
        sentence = self._text[self._clips[0].index].sentence
        if sentence != self._sentence:
            self._sentence = sentence
            self._events.sentence(*sentence)
        self._feed_player()

    def _moved(self, number: int, seconds: float) -> None:
        if not self._clips or self._clips[0].number != number or not self._heard:
            return
        self._seconds = seconds
        clip = self._clips[0]
        word = word_at(self._text[clip.index], clip.audio, seconds) if clip.audio else None
        if word is not None and word != self._word:
            self._word = word
            self._events.word(*word)
        self._feed_player()

    def _finished(self, number: int) -> None:
        if not self._clips or self._clips[0].number != number:
            return
        del self._clips[0]
        self._heard, self._seconds, self._word = False, 0.0, None
        self._go_on()
        self._feed_player()

    def _end(self) -> None:
        if self._state is PAUSED:
            return  # ``resume`` will find that all is over
        self._forget()
        generation = self._generation
        self._become(Verb.DONE)
        if generation == self._generation:
            self._events.ended()

    def _missed(self, number: int, line: str) -> None:
        clip = next((clip for clip in self._clips if clip.number == number), None)
        if clip is None:
            return
        nothing_heard = clip is self._clips[0] and self._misses == 0 and self._sentence is None
        self._misses += 1
        if nothing_heard or self._misses > 1:
            self._fail(line)
            return
        self._clips.remove(clip)
        generation = self._generation
        self._events.message(line)
        if generation == self._generation:
            self._go_on()
            self._feed_player()

    def _player_failed(self, line: str) -> None:
        if self._state in BUSY:
            self._fail(line)

    def _fail(self, line: str) -> None:
        self._forget()
        generation = self._generation
        self._become(Verb.BROKE)
        if generation == self._generation:
            self._events.message(line)
