"""The kiosk's window is audited at its stations; a fault planted in the keys on its screen is found there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from reader.audit import Finding
from reader.base.settings import Settings
from reader.library import Library
from reader.window import collector
from reader.window.app import application
from reader.window.kiosk_stations import HALL, KEYS, WARNING, kiosk_shown, kiosk_stations
from reader.window.stations import Station
from reader.window.touch_keys import TouchKeys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def findings(folder: Path, seen: list[str]) -> list[Finding]:
    application()
    report, voice = collector.Report(), collector.Counter()
    settings = Settings(who_speaks="we", theme="contrast", font_points=48)
    with Library(folder) as library, kiosk_shown(library, folder, settings, lambda _post, _events: voice) as hall:

        def way() -> Iterator[Station]:
            for station in kiosk_stations(hall):
                seen.append(station.name)
                yield station

        collector._judge(report, hall, way(), settings, voice)
    return report.findings


def test_the_kiosk_has_no_finding(folder: Path) -> None:
    seen: list[str] = []
    assert findings(folder, seen) == []
    assert seen == [HALL, KEYS, WARNING]


def test_keys_that_are_called_by_another_name_are_found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = TouchKeys._letter_key

    def misnamed(keys: TouchKeys, letter: str) -> QPushButton:
        key = made(keys, letter)
        key.setAccessibleName("键")
        return key

    monkeypatch.setattr(TouchKeys, "_letter_key", misnamed)
    found = findings(folder, [])
    assert {finding.rule for finding in found} == {"2.5.3"}
    assert all(finding.where.startswith(KEYS) for finding in found)
