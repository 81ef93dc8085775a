"""Addresses of the web and of mail in a page."""

import pytest

from reader.page.addresses import addresses_of
from reader.page.model import Line, Role


def found(text: str, role: Role = Role.PARAGRAPH) -> list[str]:
    made = addresses_of((Line(text, role, 0),))
    assert all(text[address.start : address.end] == address.text for address in made)
    return [address.text for address in made]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("请登录https://zwfw.example.gov.cn/a?b=1&c=2#d，按提示填报。", ["https://zwfw.example.gov.cn/a?b=1&c=2#d"]),
        ("网址（http://www.example.cn/）见附件。", ["http://www.example.cn/"]),
        ("(see http://example.org/a_(b)).", ["http://example.org/a_(b)"]),
        ("官网www.example.com.cn,热线12345", ["www.example.com.cn"]),
        ("邮箱：bangong@example.gov.cn。", ["bangong@example.gov.cn"]),
        ("a.b-c@mail.example.com; www.x.cn", ["a.b-c@mail.example.com", "www.x.cn"]),
        ("发到example.gov.cn/tz/1.html.", ["example.gov.cn/tz/1.html"]),
        ("第3.5条，1.2万元，版本2.0.1，表1.com", ["1.com"]),
        ("no address: a.b, 3.14, file.txt, e.g. cnn", []),
        ("HTTP://EXAMPLE.COM/A", ["HTTP://EXAMPLE.COM/A"]),
        ("", []),
    ],
)
def test_what_is_an_address(text: str, wanted: list[str]) -> None:
    assert found(text) == wanted


def test_mail_is_told_from_the_web_and_the_order_is_that_of_the_page() -> None:
    lines = (Line("先看www.a.cn，再写信给b@c.cn，或者看d.org", Role.PARAGRAPH, 0), Line("e@f.com", Role.PARAGRAPH, 0))
    assert [(each.line, each.text, each.mail) for each in addresses_of(lines)] == [
        (0, "www.a.cn", False), (0, "b@c.cn", True), (0, "d.org", False), (1, "e@f.com", True),
    ]  # fmt: skip


def test_the_facts_strip_is_left_out() -> None:
    assert found("来源 www.example.cn", Role.FACTS) == []
