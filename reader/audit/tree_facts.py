"""Facts about what stands in an accessibility tree that was read from outside (see ``atspi_tree``)."""

from collections.abc import Mapping, Sequence
from typing import Any

from reader.audit.model import WidgetFacts
from reader.base.wording import marked, tr

Node = Mapping[str, Any]
PAGE = marked("公告正文")
TOGGLE = (marked("朗读"), marked("停止朗读"))
READ_WORDS = (marked("读这一段"), marked("停止"))  # what the name of a section's button begins with, in either state
_PRESSED = {
    "push button": "button",
    "button": "button",
    "toggle button": "toggle button",
    "check box": "check box",
    "radio button": "radio button",
    "combo box": "combo box",
    "slider": "slider",
    "spin button": "spin box",
    "link": "link",
    "page tab": "page tab",
    "menu item": "menu item",
}
_OTHER = {"list": "list", "list item": "list item", "image": "graphic", "frame": "window", "dialog": "dialog"}
_NOT_SEEN = {"filler", "panel", "scroll bar", "application", "layered pane", "separator"}


def facts_of_tree(tree: Sequence[Node]) -> list[WidgetFacts]:
    """Facts of everything that is there to be seen, in the order of the tree."""
    names = {tuple(node["path"]): node["name"] for node in tree}
    return [_facts(node, names) for node in tree if _is_seen(node) and node["role"] not in _NOT_SEEN]


def _is_seen(node: Node) -> bool:
    box = node["box"]
    return "showing" in node["states"] and bool(box) and box[2] > 0 and box[3] > 0


def _facts(node: Node, names: Mapping[tuple[int, ...], str]) -> WidgetFacts:
    path, states = tuple(node["path"]), set(node["states"])
    above = [names[path[:end]] for end in range(1, len(path)) if names.get(path[:end])]
    role, box = _role(node), node["box"]
    pressed = role in set(_PRESSED.values()) or role == "text"
    target = "main" if node["name"] in map(tr, TOGGLE) else "other"
    return WidgetFacts(
        " › ".join([*above, node["name"] or role]),
        role,
        name=node["name"],
        description=node["description"],
        states=frozenset(states | (set() if "enabled" in states else {"disabled"})),
        width=box[2],
        height=box[3],
        target=target if pressed else "",
        reached="focusable" in states if pressed else None,
    )


def _role(node: Node) -> str:
    role: str = node["role"]
    if node["name"] == tr(PAGE):
        return "document"
    if role in {"text", "entry"}:
        return "text" if "editable" in node["states"] else "label"
    return _PRESSED.get(role) or _OTHER.get(role, role)


def named(tree: Sequence[Node], *names: str) -> Node | None:
    """The first thing in the tree that is seen and has one of these names."""
    return next((node for node in tree if node["name"] in names and _is_seen(node)), None)


def page_facts(tree: Sequence[Node], lines: Sequence[str], headings: Sequence[str], regions: int) -> WidgetFacts:
    """What the tree has of the page, beside what the notice has: its lines, its headings, how many read buttons."""
    page = named(tree, tr(PAGE))
    if page is None:
        return WidgetFacts(tr(PAGE), "document", name="", text="", text_wanted="\n".join(lines))
    depth, path = len(page["path"]), page["path"]
    below = [node for node in tree if len(node["path"]) > depth and node["path"][:depth] == path]
    return WidgetFacts(
        tr(PAGE),
        "document",
        name=page["name"],
        headings=tuple(node["name"] for node in below if node["role"] == "heading"),
        headings_wanted=tuple(headings),
        text=page["text"] or "",
        text_wanted="\n".join(lines),
        regions=regions,
        read_buttons=sum(
            node["name"].startswith(tuple(map(tr, READ_WORDS)))
            and node["role"] in _PRESSED
            and "focusable" in node["states"]
            for node in below
        ),
    )


def press_facts(before: Node, after: Node | None, again: Node | None, events: Sequence[Node]) -> WidgetFacts:
    """What came of pressing a toggle twice: its state and name must change, be told, and change back."""
    faults = []
    for then, now, what in ((before, after, tr("按下")), (after, again, tr("再按"))):
        if then is None or now is None:
            faults.append(tr("{what}后找不到它", what=what))
            continue
        if ("checked" in then["states"]) == ("checked" in now["states"]):
            faults.append(tr("{what}后状态没有变", what=what))
        if then["name"] == now["name"]:
            faults.append(tr("{what}后名称没有变", what=what))
        elif now["role"] == "check box":  # "checked" beside a name that says the same again, or the opposite
            faults.append(tr("{what}后名称变了，角色却是复选框", what=what))
        on = int("checked" in now["states"])
        told = [event for event in events if event["kind"] == "object:state-changed:checked" and event["on"] == on]
        if now["name"] not in {event["name"] for event in told}:
            faults.append(tr("{what}后没有通知状态", what=what))
    return WidgetFacts(before["name"], _role(before), name=before["name"], presses=tuple(faults))
