"""Decides what is said when. No Qt, no thread of its own: everything happens on the owner's thread.

How a text is read:
1. ``say`` and ``say_all`` forget what was before (a new generation), take the first utterance off the text and ask for
   its sound, and for that of the next two, across the borders of sections. State: ``preparing``.
2. Sound comes back on the worker's thread; ``post`` brings it to ours. Sound of an older generation is thrown away.
3. The first clip goes to the player; the next follows when less than 1.5 s of the one before are left: no gap.
4. The player says ``started``: state ``speaking``; the owner is told the section, when it is a new one, and the
   sentence. Then ``position``: the owner is told the word that the boundaries name.
5. ``finished``: the next clip takes over. After the last one: state ``ready``, and ``ended``.
6. ``pause`` is silent at once. ``resume`` goes on with the word that was cut, or, where the engine marks no words, with
   the sample that would have been next.
7. ``set_rate``: what comes after this utterance is asked for anew; so is the rest of this one behind its next pause.
   The voice changes over in that pause, or at the end of the utterance: no word is torn, none is said twice.
8. ``stop`` silences the player, cancels what was asked for, and makes a new generation: nothing comes after it.
9. An utterance without sound is told and passed over when the one before was heard; otherwise, or twice in a row,
   the state is ``failed``.

Which verb does what in which state is the table ``MOVES``; a verb without a row there does nothing.
"""

from collections.abc import Callable

from reader.base.settings import RATES
from reader.speech.clips import Clip, delayed, word_start
from reader.speech.manuscript import Manuscript, Place
from reader.speech.model import QueueState
from reader.speech.player import Player, PlayerEvents
from reader.speech.queue_moves import BUSY, MOVES, PAUSED, PREPARING, READY, SPEAKING, QueueEvents, Synthesizer, Verb
from reader.speech.supply import Supply
from reader.speech.telling import Telling

JOIN_SECONDS = 0.09  # so long before the end of a pause the voice changes over: four looks, and the device's new start
LEAD_SECONDS = 1.5  # the player buffers 2 s; a stall of the window of 1 s must not be heard


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
        self._player, self._post, self._events = player, post, events
        self._supply = Supply(worker, post, self._feed_player, self._missed, rate)
        self._telling = Telling(events)
        self._state = READY
        self.tell_left_out = False  # whether 略去 is said where a picture is passed over, from the next text on
        self._generation = 0
        self._begun = 0  # section that ``say_all`` began with
        self._position = Place(0, 0)  # the utterance being heard or waited for
        self._seconds: float | None = None  # how far the first clip was heard; ``None``: it has not begun to sound
        self._misses = 0
        self._silence = 0.0  # seconds that go before the next clip
        player.connect(PlayerEvents(self._started, self._moved, self._finished, self._fail))

    @property
    def state(self) -> QueueState:
        """What the queue is doing."""
        return self._state

    @property
    def section(self) -> int:
        """Number of the section that is being read, or was last."""
        return self._telling.section

    def say(self, text: str) -> None:
        """Read this text from its beginning, instead of whatever is being read. ``ended`` follows at its end."""
        self._start(Manuscript.of(text, tell_left_out=self.tell_left_out), 0)

    def say_all(self, section_text: Callable[[int], str | None], start: int = 0) -> None:
        """Read section after section (``SayAll``), from number ``start`` on; ``ended`` follows at the end of the last.

        ``section_text(n)`` gives the text of a section, which may be empty, or ``None`` behind the last one. It is
        called on the owner's thread, once for each section, when the voice comes near it. The owner knows that
        ``start`` is read first; of every other section ``QueueEvents.section`` tells.
        """
        self._start(Manuscript(section_text, tell_left_out=self.tell_left_out), start)

    def stop(self) -> None:
        """Be silent now; the text is kept for ``again``. No event of it comes after this returns."""
        self._forget()
        self._become(Verb.STOP)

    def pause(self) -> None:
        """Be silent, keep the place."""
        if (self._state, Verb.PAUSE) in MOVES:
            if self._supply.with_player:
                self._player.pause()
            self._become(Verb.PAUSE)

    def resume(self) -> None:
        """Go on from the place where ``pause`` stopped."""
        if (self._state, Verb.RESUME) not in MOVES:
            return
        heard = self._seconds is not None
        if self._supply.with_player:
            self._resume_player()
        self._become(Verb.RESUME, None if heard else PREPARING)
        self._supply.ask_ahead()
        self._feed_player()
        if not self._supply.clips:
            self._end()

    def next_sentence(self) -> None:
        """Go on with the next sentence, if need be in the next section; at the last one of all this does nothing."""
        if (self._state, Verb.NEXT) in MOVES and (target := self._supply.text.sentence_after(self._position)):
            self._begin(Verb.NEXT, target)

    def previous_sentence(self) -> None:
        """Go back to the sentence before, if need be in the section before; at the first one, to its beginning."""
        if (self._state, Verb.PREVIOUS) in MOVES:
            self._begin(Verb.PREVIOUS, self._supply.text.sentence_before(self._position))

    def again(self) -> None:
        """Once more: this sentence while it is being read (or has failed), the whole text when all is quiet."""
        text = self._supply.text
        if (first := text.first(self._begun)) is not None:
            self._begin(Verb.AGAIN, first if self._state is READY else text.sentence_start(self._position))

    def set_rate(self, name: str) -> None:
        """Speed, one of ``RATES``, from the next pause on; nothing is said twice."""
        supply = self._supply
        if name not in RATES or name == supply.rate:
            return
        supply.rate = name
        held = bool(supply.clips) and supply.clips[0].appended
        supply.drop_behind(1 if held else 0)
        if held:
            supply.ask_rest(self._seconds or 0.0)
        if self._state in BUSY:
            supply.ask_ahead()

    def set_volume(self, percent: int) -> None:
        """Loudness, 0 to 100, at once."""
        self._player.set_volume(min(max(percent, 0), 100))

    # The flow -----------------------------------------------------------------------------------------------

    def _start(self, text: Manuscript, section: int) -> None:
        first = text.first(section)
        self._supply.text, self._begun, self._telling.section = text, section, section
        self._begin(Verb.SAY, first)

    def _begin(self, verb: Verb, place: Place | None) -> None:
        self._forget()
        if place is None:
            self._become(Verb.STOP)
            generation = self._generation
            self._post(lambda: self._events.ended() if generation == self._generation else None)
            return
        self._position = place
        self._supply.begin(place)
        self._become(verb)
        self._supply.ask_ahead()

    def _forget(self) -> None:
        """A new generation: whatever is still on its way has no number we know."""
        self._generation += 1
        if self._supply.with_player:
            self._player.stop()
        self._supply.forget()
        self._seconds, self._misses, self._silence = None, 0, 0.0
        self._telling.forget()

    def _become(self, verb: Verb, instead: QueueState | None = None) -> None:
        state = instead or MOVES[self._state, verb]
        if state is not self._state:
            self._state = state
            self._events.state(state)

    def _resume_player(self) -> None:
        audio = self._supply.clips[0].audio
        at = word_start(audio, self._seconds) if audio and self._seconds is not None else None
        if at is None:
            self._player.resume()
        else:
            self._player.stop()
            self._seconds = None
            self._supply.renew(at)

    def _feed_player(self) -> None:
        """Give the player what is due: the clip to be heard now, and the one after it when this one is nearly over."""
        supply = self._supply
        while self._state in (PREPARING, SPEAKING) and (clip := supply.due(self._seconds, LEAD_SECONDS)):
            if clip.audio is None or not clip.audio.pcm:
                supply.remove(clip)  # nothing to hear in it
                self._go_on()
                continue
            if self._silence:
                clip.audio, self._silence = delayed(clip.audio, self._silence), 0.0
            clip.appended = True
            # No silence behind the last one: it would stand before whatever is said next.
            pause = 0.0 if supply.is_last(clip) else supply.text[clip.place].pause
            self._player.append(clip.number, clip.audio, pause)

    def _change_over(self) -> None:
        """In the pause before the rest at the new speed begins, it takes the place of the old clip."""
        rest = self._supply.rest
        if rest is None or rest.join is None or self._seconds is None or self._state is not SPEAKING:
            return
        if self._seconds >= rest.join.end:
            self._supply.ask_rest(self._seconds)  # that pause went by
        elif self._seconds >= max(rest.join.begin, rest.join.end - JOIN_SECONDS) and rest.audio and rest.audio.pcm:
            self._player.stop()
            self._seconds = None
            self._supply.take_rest()

    def _go_on(self) -> None:
        """A clip was taken off the line: the place moves on; behind the last one everything is over."""
        self._supply.ask_ahead()
        if self._supply.clips:
            self._position = self._supply.clips[0].place
        else:
            self._end()

    def _is_first(self, number: int) -> bool:
        clips = self._supply.clips
        return bool(clips) and clips[0].number == number

    def _started(self, number: int) -> None:
        if not self._is_first(number):
            return
        self._seconds, self._misses = 0.0, 0
        generation = self._generation
        if self._state is PREPARING:
            self._become(Verb.HEARD)
        if generation == self._generation:
            self._telling.place(self._supply.text, self._supply.clips[0])
        self._feed_player()

    def _moved(self, number: int, seconds: float) -> None:
        if not self._is_first(number) or self._seconds is None:
            return
        self._seconds = seconds
        self._telling.word(self._supply.text, self._supply.clips[0], seconds)
        self._change_over()
        self._feed_player()

    def _finished(self, number: int) -> None:
        if not self._is_first(number):
            return
        clip = self._supply.clips[0]
        self._seconds = None
        if self._supply.outdated:
            self._player.stop()
            self._silence = self._supply.text[clip.place].pause
        self._supply.remove(clip)
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

    def _missed(self, clip: Clip, line: str) -> None:
        nothing_heard = clip is self._supply.clips[0] and self._misses == 0 and not self._telling.has_told
        self._misses += 1
        if nothing_heard or self._misses > 1:
            self._fail(line)
            return
        self._supply.remove(clip)
        generation = self._generation
        self._events.message(line)
        if generation == self._generation:
            self._go_on()
            self._feed_player()

    def _fail(self, line: str) -> None:
        if self._state not in BUSY:
            return
        self._forget()
        generation = self._generation
        self._become(Verb.BROKE)
        if generation == self._generation:
            self._events.message(line)
