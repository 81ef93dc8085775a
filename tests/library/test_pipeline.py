"""Libraries are told when a capture would give other notices now: the number of the pipeline was raised."""

import json

from tests.library.pipeline import STORED, results


def test_the_number_was_raised_when_the_results_changed() -> None:
    stored = json.loads(STORED.read_text(encoding="utf-8"))
    assert results() == stored, (
        "captures give other notices than before: if that is meant, run  python -m tests.library.pipeline --renew"
    )
