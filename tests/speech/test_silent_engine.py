from reader.speech.estimate import estimated_boundaries
from reader.speech.silent_engine import CHARACTERS_A_MINUTE, SilentEngine


def test_it_lasts_as_long_as_a_voice_and_marks_each_character() -> None:
    spoken = "甲乙丙丁" * 15
    for rate, characters in CHARACTERS_A_MINUTE.items():
        audio = SilentEngine().synthesize(spoken, rate)
        assert abs(audio.seconds - 60 * 60 / characters) < 0.1
        assert len(audio.boundaries) == 60
        assert not any(audio.pcm)


def test_estimated_boundaries_are_spread_over_the_sound() -> None:
    marks = estimated_boundaries("甲乙，GDP丙。", 10.0)
    assert [(mark.start, mark.length) for mark in marks] == [(0, 1), (1, 1), (3, 3), (6, 1)]
    times = [mark.at for mark in marks]
    assert times == sorted(times)
    assert times[0] == 0.0
    assert times[-1] < 10.0
    assert estimated_boundaries("，。", 1.0) == ()
