"""Every encoding that Chinese files come in, long and short, and what is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import BadInputError
from reader.capture.encoding import decode, plausibility

LONG = "清河市人民政府关于印发《清河市城市更新条例》的通知\n各区人民政府，市政府各部门：\n现将办法印发给你们。\n"
TRADITIONAL = "關於春節放假的通知\n各位代表：現在，我代表市人民政府向大會報告工作。\n"
RARE = "㐂𠀀䶮镕"  # in GB 18030, not in GBK (the first three)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gbk", "gb18030", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [LONG, "各位代表", "关于印发通知", LONG + "ABC 123\n" * 5])
def test_simplified_text_is_read_in_every_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["big5", "gbk", "utf-8", "utf-16"])
def test_traditional_text_is_read_in_every_encoding(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding)) == TRADITIONAL


def test_two_characters_of_gbk_that_are_valid_utf8_by_chance() -> None:
    content = "通知".encode("gbk")
    content.decode("utf-8")  # does not raise: this is why the order alone is not enough
    assert decode(content) == "通知"


def test_gb18030_that_is_not_gbk() -> None:
    text = LONG + RARE
    with pytest.raises(UnicodeEncodeError):
        text.encode("gbk")
    assert decode(text.encode("gb18030")) == text


def test_latin_text_in_utf8_stays_what_it_is() -> None:
    assert decode("café naïve".encode()) == "café naïve"


def test_a_few_broken_bytes_in_utf8_are_kept_as_marked_damage() -> None:
    content = bytearray((LONG * 20).encode())
    content[301] = 0xFF
    text = decode(bytes(content))
    assert "\ufffd" in text
    assert text.count("清河市人民政府") >= 19


@pytest.mark.parametrize(
    "content", [bytes(range(256)) * 4, b"\x00\x01\x02" * 100, b"\xff" * 99, b"\xfe\xff\xd8\x00\x00\x41"]
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(BadInputError):
        decode(content)


def test_plausibility_tells_right_from_wrong() -> None:
    right, wrong = LONG, LONG.encode("gbk").decode("big5", "replace")
    assert plausibility(right) > 0.95
    assert plausibility(wrong) < 0.7


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_clear_error(content: bytes) -> None:
    try:
        decode(content).encode("utf-8", "surrogatepass")
    except BadInputError as error:
        message = str(error)
    else:
        message = ""
    assert "\n" not in message


@given(st.text(alphabet=st.characters(min_codepoint=0x20, exclude_categories=["Cs", "Cc"]), min_size=1))
def test_long_utf8_survives_unchanged(text: str) -> None:
    text = (LONG + text).removeprefix("\ufeff")
    assert decode(text.encode()) == text
