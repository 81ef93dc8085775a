from reader.window.visit import Step, Visit


def test_an_untouched_kiosk_is_left_alone() -> None:
    visit = Visit(90, 20)
    assert {visit.look(float(now), speaking=False) for now in range(0, 10_000, 10)} == {Step.NOTHING}


def test_warned_after_90_idle_seconds_and_wiped_20_later() -> None:
    visit = Visit(90, 20)
    visit.touch(1000.0)
    steps = [visit.look(1000.0 + second, speaking=False) for second in range(300)]
    assert steps.index(Step.WARN) == 90
    assert steps.index(Step.WIPE) == 110
    assert steps[90:110] == [Step.WARN] * 20
    assert set(steps[111:]) == {Step.NOTHING}, "wiped once"


def test_a_touch_is_enough_to_go_on() -> None:
    visit = Visit(90, 20)
    visit.touch(0.0)
    assert visit.look(109.0, speaking=False) is Step.WARN
    assert visit.warned
    visit.touch(110.0)
    assert not visit.warned
    assert visit.look(199.0, speaking=False) is Step.NOTHING
    assert visit.look(200.0, speaking=False) is Step.WARN


def test_nothing_is_wiped_while_the_voice_speaks() -> None:
    visit = Visit(90, 20)
    visit.touch(0.0)
    assert {visit.look(float(second), speaking=True) for second in range(1000)} == {Step.NOTHING}
    assert visit.look(1080.0, speaking=False) is Step.NOTHING
    assert visit.look(1090.0, speaking=False) is Step.WARN
    assert visit.look(1091.0, speaking=True) is Step.NOTHING, "a voice that begins takes the warning away"


def test_a_clock_that_was_asleep_still_warns_first() -> None:
    visit = Visit(90, 20)
    visit.touch(0.0)
    assert visit.look(100_000.0, speaking=False) is Step.WARN
    assert visit.look(100_019.0, speaking=False) is Step.WARN
    assert visit.look(100_020.0, speaking=False) is Step.WIPE


def test_the_seconds_that_are_left() -> None:
    visit = Visit(90, 20)
    visit.touch(0.0)
    assert visit.left(50.0) == 0
    visit.look(90.0, speaking=False)
    assert visit.left(90.0) == 20
    assert visit.left(103.0) == 7
