"""``python -m tests.corpus.classes FILE...``: makes resources/rules/notice_classes.tsv (reader/notice/classes.py).

The files hold Chinese text, a paragraph a line, UTF-8. Words that stand beside the same words are of one class: what
stands left and right of each word, as positive pointwise mutual information, in sixty dimensions (truncated singular
values), in two hundred groups (k-means). Needs numpy, scipy and scikit-learn, which nothing else of the project does.
The shipped table was made of the texts that tests/corpus/breaks.py names; it holds words and no sentence of them.
"""

import re
import sys
from collections import Counter, defaultdict
from importlib import import_module
from pathlib import Path
from typing import Any

from reader.notice.seams import words_of

TABLE = Path(__file__).resolve().parents[2] / "resources" / "rules" / "notice_classes.tsv"
_HEAD = """# Words that stand in the same company, a class a line: name <TAB> words, parted by a space.
# Made by tests/corpus/classes.py; do not edit by hand.
"""
_MARKS = re.compile(r"[。；：！？，、（）()《》“”『』\s]+")
_HAN = re.compile("[\u4e00-\u9fff]+")
_LEAST, _COMPANIONS, _DIMENSIONS, _CLASSES = 4, 3000, 60, 200


def clauses_of(paragraphs: list[str]) -> list[list[str]]:
    """The words of each clause, with its edges; figures are all one."""
    clauses = (clause for paragraph in paragraphs for clause in _MARKS.split(paragraph) if clause)
    return [["^", *("#" if word[0].isdigit() else word for word in words_of(one).texts), "^"] for one in clauses]


def classes_of(clauses: list[list[str]]) -> list[list[str]]:
    """The classes, each with its words, the most frequent first."""
    numpy: Any = import_module("numpy")
    sparse: Any = import_module("scipy.sparse")
    counts = Counter(word for clause in clauses for word in clause)
    names = [word for word, count in counts.most_common() if count >= _LEAST and _HAN.fullmatch(word)]
    places = {word: place for place, word in enumerate(names)}
    beside = {word: place for place, (word, _) in enumerate(counts.most_common(_COMPANIONS))}
    pairs: Counter[tuple[int, int]] = Counter()
    for clause in clauses:
        for left, word, right in zip(clause, clause[1:], clause[2:], strict=False):
            if word in places:
                pairs.update([(places[word], beside[left])] if left in beside else [])
                pairs.update([(places[word], beside[right] + _COMPANIONS)] if right in beside else [])
    rows, columns = numpy.array(list(pairs)).T
    values = numpy.array(list(pairs.values()), float)
    own, others = numpy.bincount(rows, values), numpy.bincount(columns, values)
    information = numpy.maximum(0, numpy.log(values * values.sum() / (own[rows] * others[columns])))
    matrix = sparse.csr_matrix((information, (rows, columns)))
    start = numpy.random.RandomState(0).rand(min(matrix.shape))
    left, sizes, _ = import_module("scipy.sparse.linalg").svds(matrix, k=_DIMENSIONS, v0=start)
    points = left * numpy.sqrt(sizes)
    points /= numpy.linalg.norm(points, axis=1, keepdims=True) + 1e-9
    groups = import_module("sklearn.cluster").MiniBatchKMeans(_CLASSES, random_state=0, n_init=3, batch_size=4096)
    found: dict[int, list[str]] = defaultdict(list)
    for place, group in enumerate(groups.fit_predict(points)):
        found[int(group)].append(names[place])
    return [found[group] for group in sorted(found)]


def main() -> None:
    """Make the table of the files."""
    paragraphs = [line for name in sys.argv[1:] for line in Path(name).read_text(encoding="utf-8").split("\n") if line]
    rows = (f"{number}\t{' '.join(words)}\n" for number, words in enumerate(classes_of(clauses_of(paragraphs))))
    TABLE.write_text(_HEAD + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
