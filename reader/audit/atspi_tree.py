"""Reads the accessibility tree of a program from outside, and writes down its events; one JSON object a line.

Run by a Python that has GObject introspection and AT-SPI (Debian: python3-gi, gir1.2-atspi-2.0), which is not the one
that runs the program; so nothing of the program is imported here. It is asked on stdin: {"do": "tree"},
{"do": "press", "path": [0, 3]}, {"do": "type", "path": [...], "text": "..."}, {"do": "events"}; each is answered by
one line. A path is the numbers of the children from the program down.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402

NAME = "notice-reader"
EVENTS = (
    "object:announcement",
    "object:state-changed",
    "object:property-change:accessible-name",
    "object:text-caret-moved",
)
_MOST = 4000  # things in one tree
_events: list[dict[str, Any]] = []


def note(event: Any) -> None:
    """Write down an event; what its text is depends on its kind."""
    source = event.source
    try:
        told = event.any_data
        text = told if isinstance(told, str) else ""
        _events.append(
            {"kind": event.type, "name": source.get_name() or "", "role": source.get_role_name(),
             "on": event.detail1, "text": text}
        )  # fmt: skip
    except GLib.Error:
        return  # it was gone before it could be asked


def program() -> Any:
    """The program's root, or None while it is not there."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(number)
        if found is not None and found.get_name() == NAME and found.get_child_count():
            return found
    return None


def read(thing: Any, path: list[int], found: list[dict[str, Any]]) -> None:
    """Append what is told of a thing and of all below it."""
    if thing is None or len(found) >= _MOST:
        return
    states = [state.value_nick for state in thing.get_state_set().get_states()]
    place, text = thing.get_component_iface(), thing.get_text_iface()
    box = place.get_extents(Atspi.CoordType.SCREEN) if place is not None else None
    found.append(
        {
            "path": path,
            "role": thing.get_role_name(),
            "name": thing.get_name() or "",
            "description": thing.get_description() or "",
            "states": states,
            "box": [box.x, box.y, box.width, box.height] if box is not None else None,
            "text": Atspi.Text.get_text(text, 0, -1) if text is not None else None,
            "attributes": dict(thing.get_attributes() or {}),
            "actions": thing.get_action_iface().get_n_actions() if thing.get_action_iface() is not None else 0,
            "related": [
                [relation.get_relation_type().value_nick, relation.get_target(number).get_name() or ""]
                for relation in thing.get_relation_set()
                for number in range(relation.get_n_targets())
            ],
        }
    )
    for number in range(thing.get_child_count()):
        read(thing.get_child_at_index(number), [*path, number], found)


def at(path: list[int]) -> Any:
    """The thing at the end of a path."""
    thing = program()
    for number in path:
        thing = thing.get_child_at_index(number)
    return thing


def answer(asked: dict[str, Any]) -> Any:
    """Do what is asked."""
    root = program()
    if root is not None:
        root.clear_cache()
    if asked["do"] == "tree":
        found: list[dict[str, Any]] = []
        read(root, [], found)
        return found
    if asked["do"] == "press":
        return bool(at(asked["path"]).get_action_iface().do_action(0))
    if asked["do"] == "type":
        return bool(at(asked["path"]).get_editable_text_iface().set_text_contents(asked["text"]))
    told, _events[:] = list(_events), []
    return told


def main() -> None:
    """Answer until stdin ends."""
    Atspi.init()
    listener = Atspi.EventListener.new(note)
    for kind in EVENTS:
        listener.register(kind)

    def ready(_channel: Any, _condition: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            Atspi.event_quit()
            return False
        try:
            told: Any = {"answer": answer(json.loads(line))}
        except (GLib.Error, AttributeError) as error:  # what was asked of went away meanwhile
            told = {"error": str(error)}
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(GLib.IOChannel.unix_new(sys.stdin.fileno()), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN, ready)
    GLib.io_add_watch(GLib.IOChannel.unix_new(sys.stdin.fileno()), GLib.PRIORITY_DEFAULT, GLib.IOCondition.HUP, ready)
    Atspi.event_main()


if __name__ == "__main__":
    main()
