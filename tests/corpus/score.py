"""``python -m tests.corpus.score``: the figures of the corpus and of the real captures; exit 1 below a floor."""

import random
import sys

from reader.capture import read_blocks, read_capture
from reader.clean import clean
from reader.notice import notices_of
from tests.corpus.damage import MAKERS
from tests.corpus.facts import CAPTURES, SHARED, differences
from tests.corpus.floors import BELOW, CORPUS, OUTLINES, SENTENCES, UNSTOPPED
from tests.corpus.floors import SHARED as SHARED_FLOORS
from tests.corpus.measure import measure
from tests.corpus.outlines import KEPT, cut_sentences, figures
from tests.corpus.truth import truths

SEEDS = 20
_FACTS_EACH = 11


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def corpus_below(seeds: int = SEEDS) -> bool:
    """Print one line for each defect and strength; True when a figure is below its floor."""
    below = False
    known = list(truths().values())
    _say(f"{'defect':14}" + "".join(f"{name:>9}" for name in CORPUS))
    for maker in MAKERS:
        for strength in (1, 2, 3):
            figures = measure(maker(random.Random(f"{seed}"), known, strength) for seed in range(seeds))
            table = figures.table()
            _say(f"{maker.__name__ + '-' + str(strength):14}" + "".join(f"{table[name]:9.4f}" for name in CORPUS))
            if any(table[name] < floor for name, floor in CORPUS.items()):
                below = True
                _say("\n".join(f"    {fault}" for fault in sorted(set(figures.faults))[:12]))
    return below


def outlines_below() -> bool:
    """Print how well glued headings of the outlines are found; True below a floor."""
    below = False
    for name, (least_precision, least_f1) in OUTLINES.items():
        precision, f1 = figures(name)
        _say(f"glued headings of {name}: precision {precision:.4f}, F1 {f1:.4f}")
        below |= precision < least_precision or f1 < least_f1
    precision, f1 = figures(*KEPT, level=2)
    _say(f"the same as second level, all that is kept back: precision {precision:.4f}, F1 {f1:.4f}")
    below |= precision < BELOW[0] or f1 < BELOW[1]
    for level, (least_precision, least_f1) in UNSTOPPED.items():
        precision, f1 = figures(*KEPT, level=level, stops=False)
        _say(f"items without a full stop at level {level}: precision {precision:.4f}, F1 {f1:.4f}")
        below |= precision < least_precision or f1 < least_f1
    for level, most in SENTENCES.items():
        share = cut_sentences(*KEPT, level=level)
        _say(f"whole sentences at level {level} that are cut: {share:.4f}")
        below |= share > most
    return below


def shared_below() -> bool:
    """Print the share of right facts in the real captures; True when it is below its floor."""
    if not SHARED.is_dir():
        _say("real captures: not beside this checkout, left out")
        return False
    wrong, known = [], 0
    for name, wanted in CAPTURES.items():
        capture = read_capture(next(SHARED.glob(f"{name}*")))
        notices = notices_of(clean(read_blocks(capture)), capture)
        known += sum(_FACTS_EACH + len(facts.elements) for facts in wanted)
        if len(notices) != len(wanted):
            wrong += [f"{name}: {len(notices)} notices instead of {len(wanted)}"] * _FACTS_EACH
            continue
        for facts, notice in zip(wanted, notices, strict=True):
            wrong += [f"{name} {notice.title[:20]}: {fault}" for fault in differences(facts, notice)]
    share = 1 - len(wrong) / known
    _say(f"real captures: {share:.4f} of {known} facts right")
    if wrong:
        _say("\n".join(f"    {fault}" for fault in wrong))
    return share < SHARED_FLOORS["facts"]


if __name__ == "__main__":
    results = [corpus_below(), outlines_below(), shared_below()]
    sys.exit(1 if any(results) else 0)
