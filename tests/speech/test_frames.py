from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.speech.frames import Frame, FrameError, read_frame, write_frame


@given(st.dictionaries(st.text(), st.integers() | st.text()), st.binary())
def test_a_frame_comes_out_as_it_went_in(header: dict[str, object], body: bytes) -> None:
    stream = BytesIO()
    write_frame(stream, Frame(header, body))
    write_frame(stream, Frame({"next": 1}))
    stream.seek(0)
    assert read_frame(stream) == Frame(header, body)
    assert read_frame(stream) == Frame({"next": 1})
    assert read_frame(stream) is None


@pytest.mark.parametrize(
    "garbage",
    [
        b"Audio saved to x.wav\n",
        b"NR",
        b"NR\xff\xff\xff\xff\0\0\0\0",
        b"NR\2\0\0\0\0\0\0\0[]",
        b"NR\2\0\0\0\0\0\0\0{x",
        b"NR\2\0\0\0\5\0\0\0{}ab",
    ],
)
def test_garbage_is_noticed(garbage: bytes) -> None:
    with pytest.raises(FrameError):
        read_frame(BytesIO(garbage))
