"""Reading aloud as the user sees it: which region is current, one region at a time, and only when asked.

1. The toggle reads the current region, or stops. A region's own button reads that region, or stops it. 连读 reads
   from the current region, or from the sentence that is heard, to the end of the page; each line once.
2. ``say`` goes to the voice; the region counts as being read from the press on, so that a second press stops it
   even before the first sound.
3. What the voice tells (always on this thread) moves the mark on the page; the end, a failure, another notice or a
   second press put everything back.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.base.settings import Settings
from reader.base.wording import marked, tr
from reader.page import Page
from reader.window.heard import Heard
from reader.window.page_view import PageView
from reader.window.voice import Post, Voice, VoiceEvents, VoiceMaker

STOPPED, ENDED, FAILED = "stopped", "ended", "failed"  # how reading came to its end
_OVER = {"ready": ENDED, "failed": FAILED}
Instead = Callable[[int, int, Callable[[], None]], bool]


def region_of_line(page: Page, line: int) -> int:
    """The region that a line of the page belongs to; for the facts strip the one before it."""
    while line > 0 and page.lines[line].region < 0:
        line -= 1
    return max(page.lines[line].region, 0)


def own_text(page: Page, region: int) -> str:
    """The reading text of a region without the parts that are regions of their own: what is read when all are read
    one after another. It is the beginning of ``page.reading_text(region)``.
    """
    later = page.regions[region + 1 : region + 2]
    end = later[0].first if later else page.regions[region].last + 1
    return "\n".join(page.lines[number].spoken for number in page.reading_lines(region) if number < end)


def _own_place(page: Page, region: int, offset: int) -> tuple[int, int]:
    """Region and offset of a place in ``page.reading_text(region)`` that may lie in a part with a button of its own."""
    while offset > (length := len(own_text(page, region))) and region + 1 < len(page.regions):
        offset -= length + 1
        region += 1
    return region, offset


def _rest_of(page: Page, region: int, offset: int) -> Callable[[int], str | None]:
    """The own texts of the regions by their numbers, that of ``region`` from ``offset`` on."""

    def text(number: int) -> str | None:
        if number >= len(page.regions):
            return None
        return own_text(page, number)[offset if number == region else 0 :]

    return text


def current_region(view: PageView) -> int:
    """The region that holds the text cursor or selection if that is in view, else the first one in the view; -1
    when the page has none.
    """
    page = view.page
    if page is None or not page.regions:
        return -1
    cursor = view.textCursor()
    for position in (cursor.selectionStart(), cursor.selectionEnd()):
        if view.is_in_view(position):
            return region_of_line(page, view.document().findBlock(position).blockNumber())
    return region_of_line(page, view.first_line_in_view())


def region_name(view: PageView, reading: "Reading") -> str:
    """What the read button of the region says that is read, or would be; empty when there is none."""
    region = reading.region if reading.active else current_region(view)
    return view.page.regions[region].name if view.page is not None and region >= 0 else ""


_AS_SOON = marked("公告一打开就开始读；再按一次取消。")
_NOT_THEN = marked("好的，打开后不读。")


class Reading(QObject):
    """The controller. ``changed`` comes whenever ``region``, ``paused`` or ``on`` did; ``told`` has a line for
    the user; ``sampled`` tells whether a sample is being heard. ``outcome`` says how reading came to its end.

    ``sentence`` and ``word`` tell what is heard: region, and the half-open span of its reading text (code points);
    ``near`` tells about where that is, when the voice marks no words.
    """

    changed = Signal()
    told = Signal(str)
    sampled = Signal(bool)
    sentence = Signal(int, int, int)
    word = Signal(int, int, int)
    near = Signal(int, int, int)

    def __init__(self, view: PageView, heard: Heard, post: Post, make_voice: VoiceMaker) -> None:
        super().__init__(view)
        self._view, self._heard, self._post = view, heard, post
        self._make_voice = make_voice
        self._voice: Voice | None = None
        self._manner = Settings()
        self._starting, self._sampling, self._asked = False, False, False
        self._offset: tuple[int, int] = (-1, 0)  # a region, and where in its reading text the voice's text begins
        self.instead: Instead = lambda *_: False  # whether somebody else reads that; may call it again later
        self._heard_at = 0  # where the sentence that was heard last begins
        self.region, self.paused, self.on = -1, False, False
        self.outcome, self._renewed = "", False

    @property
    def active(self) -> bool:
        """Whether a region is being read (or held)."""
        return self.region >= 0

    def warm(self) -> None:
        """Open the voice, silently, so that the first press is answered at once."""
        if self._voice is None:
            events = VoiceEvents(
                state=self._on_state,
                section=self._on_section,
                sentence=self._on_sentence,
                word=self._on_word,
                near=self._on_near,
                ended=self._over,
                message=self.told.emit,
            )
            self._voice = self._make_voice(self._post, events)
            self.set_manner(self._manner)

    def toggle(self) -> None:
        """Read the current region, or stop. Pressed before there is a page: read it as soon as it is there."""
        if self.active:
            self.stop()
        elif self._view.page is not None:
            self.start(current_region(self._view))
        else:
            self._asked = not self._asked
            self.told.emit(tr(_AS_SOON if self._asked else _NOT_THEN))

    def page_shown(self) -> None:
        """A page is there: read it if that was asked for before."""
        if self._asked:
            self._asked = False
            self.start(current_region(self._view))

    def press(self, region: int) -> None:
        """A region's own button: read it, or stop it when it is the one that is read."""
        (self.stop if region == self.region else partial(self.start, region))()

    def read_on(self) -> None:
        """Read from the current region to the end of the page; what is being read goes on from this sentence. Stops
        when that is what happens already.
        """
        if self.on:
            self.stop()
            return
        if self.active:
            region, offset = self.region, self._heard_at
        else:
            region, offset = current_region(self._view), 0
        page = self._view.page
        if page is None or not 0 <= region < len(page.regions):
            return
        region, offset = _own_place(page, region, offset)
        text = _rest_of(page, region, offset)
        self._begin(region, offset, lambda voice: voice.say_all(text, region), on=True)

    def start(self, region: int) -> None:
        """Read a region from its beginning; another one that is being read is cut off."""
        page = self._view.page
        if page is not None and 0 <= region < len(page.regions):
            text = page.reading_text(region)
            self._begin(region, 0, lambda voice: voice.say(text))

    def start_line(self, line: int) -> None:
        """Read one line of the page; the facts strip never is."""
        page = self._view.page
        if page is None or not 0 <= line < len(page.lines):
            return
        region = page.lines[line].region
        if region >= 0:
            before = (number for number in page.reading_lines(region) if number < line)
            offset = sum(len(page.lines[number].text) + 1 for number in before)
            self._begin(region, offset, lambda voice: voice.say(page.lines[line].spoken))

    def _begin(self, region: int, offset: int, say: Callable[[Voice], None], *, on: bool = False) -> None:
        if self.instead(region, offset, partial(self._begin, region, offset, say, on=on)):
            return
        self.warm()
        assert self._voice is not None  # noqa: S101 - warm() made it
        self._sample_over()
        self.outcome, self._renewed = "", False
        self._heard.clear()
        self._heard.begin()
        self.region, self.paused, self.on = region, False, on
        self._offset, self._heard_at = (region, offset), offset
        self.changed.emit()
        self._starting = True
        try:
            say(self._voice)
        finally:
            self._starting = False

    def stop(self) -> None:
        """Be silent at once."""
        self.outcome = STOPPED
        if self._voice is not None:
            self._voice.stop()
        self._over(STOPPED)

    def hear(self, sample: str) -> None:
        """Say something that stands on no page; when a sample is being heard: be silent."""
        if self._sampling:
            self.stop()
            return
        self.stop()
        self.warm()
        assert self._voice is not None  # noqa: S101 - warm() made it
        self._sampling = self._starting = True
        self.sampled.emit(True)
        try:
            self._voice.say(sample)
        finally:
            self._starting = False

    def end_sample(self) -> None:
        """Be silent if a sample is being heard."""
        if self._sampling:
            self.stop()

    def _sample_over(self) -> None:
        if self._sampling:
            self._sampling = False
            self.sampled.emit(False)

    def pause_or_resume(self) -> None:
        """Hold, or go on: with the whole sentence, if it is to be read in another way now."""
        if self._voice is None or not self.active:
            return
        if self.paused and self._renewed:
            self._renewed = False
            self._voice.again()
        else:
            (self._voice.resume if self.paused else self._voice.pause)()

    def renew(self) -> None:
        """Words are read in another way from now on: what was prepared before is not used any more."""
        self._renewed = self.active and self.paused

    def next_sentence(self) -> None:
        """Skip to the next sentence."""
        self._step("next_sentence")

    def previous_sentence(self) -> None:
        """Go back one sentence."""
        self._step("previous_sentence")

    def again(self) -> None:
        """Read this sentence once more."""
        self._step("again")

    def set_manner(self, settings: Settings) -> None:
        """Read at that rate and that loud from now on; say 略去 where a picture is passed over, or do not."""
        self._manner = settings
        if self._voice is not None:
            self._voice.set_rate(settings.rate)
            self._voice.set_volume(settings.volume)
            self._voice.tell_left_out = settings.tell_left_out

    def change_voice(self) -> None:
        """Another voice was chosen: the old one is silent and gone, the new one is opened if the old one was."""
        if self._voice is not None:
            self.stop()
            self.close()
            self.warm()

    def close(self) -> None:
        """End the voice and its processes."""
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.close()

    def _step(self, name: str) -> None:
        if self._voice is not None and self.active:
            self._heard.begin()
            getattr(self._voice, name)()

    def _over(self, outcome: str = ENDED) -> None:
        self._sample_over()
        if self.active:
            self.outcome = self.outcome or outcome
            self.region, self.paused, self.on = -1, False, False
            self._heard.clear()
            self.changed.emit()

    def _on_state(self, state: str) -> None:
        if self._starting or not (self.active or self._sampling):
            return
        if state in _OVER:
            self._over(_OVER[state])
        elif self.active and self.paused != (state == "paused"):
            self.paused = state == "paused"
            self.changed.emit()

    def _on_section(self, region: int) -> None:
        if self.active and region != self.region:
            self.region = region
            self.changed.emit()

    def _in_region(self, place: int) -> int:
        region, offset = self._offset
        return place + offset if region == self.region else place

    def _on_sentence(self, start: int, end: int) -> None:
        if self.active:
            start, end = self._in_region(start), self._in_region(end)
            self._heard_at = start
            self._heard.mark(self.region, start, end)
            self.sentence.emit(self.region, start, end)

    def _on_word(self, start: int, end: int) -> None:
        if self.active:
            start, end = self._in_region(start), self._in_region(end)
            self._heard.mark_word(self.region, start, end)
            self.word.emit(self.region, start, end)

    def _on_near(self, start: int, end: int) -> None:
        if self.active:
            start, end = self._in_region(start), self._in_region(end)
            self._heard.follow_word(self.region, start)
            self.near.emit(self.region, start, end)
