"""The signs of the words round a seam: themselves, and the classes of words that stand in the same company."""

from reader.notice.rules import rows
from reader.notice.weighing import NAMES
from reader.notice.word_signs import told_by, word_signs


def signs(words: tuple[str, ...], number: int) -> tuple[str, ...]:
    return word_signs(told_by(words, NAMES), number, NAMES)


def test_each_word_has_one_class_in_the_table() -> None:
    words = [word for row in rows("classes") for word in row[1].split(" ")]
    assert len(words) == len(set(words)) > 10_000


def test_words_of_one_class_give_the_same_sign_and_different_words_give_their_own() -> None:
    one, other = rows("classes")[0][1].split(" ")[:2]
    those, others = set(signs(("加强", one, "各级"), 2)), set(signs(("加强", other, "各级"), 2))
    assert {sign for sign in those ^ others if sign.startswith("class")} == set()
    assert f"last:{one}" in those - others


def test_a_word_that_no_text_had_is_classed_by_its_last_character_and_figures_are_all_one() -> None:
    assert "class-last:?鿕" in signs(("鿕", "各级"), 1)
    assert signs(("加强", "16", "亿元"), 1) == signs(("加强", "2025", "亿元"), 1)
