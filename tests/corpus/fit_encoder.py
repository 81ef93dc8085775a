"""``python -m tests.corpus.fit_encoder WEIGHTS VOCABULARY``: the encoder of glued headings, fitted to the outlines.

The arguments are ``pytorch_model.bin`` and ``vocab.txt`` of an ALBERT that was pretrained on Chinese text (the package
envpos 0.82, docs/licences.md). It is fitted by Adam for ``--epochs`` rounds over all outlines that a fit may look at,
some of them shortened, some without their headings. An epoch takes seven minutes on two cores with AMX, several times
as long without. Needs torch, which nothing else of the project does.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy
import torch
from torch import Tensor, nn
from torch.nn import functional

from reader.notice.cut_signs import LONGEST
from reader.notice.heading_encoder import DEPTH, END, HEADS, START, UNKNOWN, packed
from tests.corpus.outlines import FITTED, PLAIN_FITTED, outlines

TARGET = Path(__file__).resolve().parents[2] / "resources" / "models" / "heading_encoder.npz"
_HIDDEN, _WIDE, _EMBEDDED, _POSITIONS = 312, 1248, 128, 512
_RATE, _HEAD_RATE, _WARM, _BATCH = 3e-4, 1e-3, 100, 4096  # the last: characters
_BARE, _ITEM_BARE, _PART = 0.12, 0.04, 0.35  # lists and items that lose their headings, lists of which a part is taken
_LAYER = "albert.encoder.albert_layer_groups.0.albert_layers.0."
_NAMES = {
    "embedding": "albert.embeddings.LayerNorm",
    "mapping": "albert.encoder.embedding_hidden_mapping_in",
    "query": _LAYER + "attention.query",
    "key": _LAYER + "attention.key",
    "value": _LAYER + "attention.value",
    "attended": _LAYER + "attention.dense",
    "attention": _LAYER + "attention.LayerNorm",
    "wide": _LAYER + "ffn",
    "narrow": _LAYER + "ffn_output",
    "output": _LAYER + "full_layer_layer_norm",
}
Document = Sequence[tuple[str, str]]  # headings with their texts
Item = tuple[str, int]  # a text, and where its heading ends
# Rows of the vocabulary; of each item where its mark stands, how many places it has, the right one (-100: none).
Read = tuple[list[int], list[tuple[int, int, int]]]


class Encoder(nn.Module):
    """The network of reader.notice.heading_encoder."""

    def __init__(self) -> None:
        super().__init__()
        self.words: nn.Embedding
        self.positions = nn.Parameter(torch.zeros(_POSITIONS, _EMBEDDED))
        self.embedding = nn.LayerNorm(_EMBEDDED, eps=1e-12)
        self.mapping = nn.Linear(_EMBEDDED, _HIDDEN)
        self.query, self.key, self.value, self.attended = (nn.Linear(_HIDDEN, _HIDDEN) for _ in range(4))
        self.wide, self.narrow = nn.Linear(_HIDDEN, _WIDE), nn.Linear(_WIDE, _HIDDEN)
        self.attention, self.output = nn.LayerNorm(_HIDDEN, eps=1e-12), nn.LayerNorm(_HIDDEN, eps=1e-12)
        self.seam, self.end = nn.Linear(2 * _HIDDEN, _HIDDEN), nn.Linear(_HIDDEN, 1)

    def pretrained(self, weights: Mapping[str, Tensor], rows: Sequence[int]) -> None:
        """Take over the weights of others for these rows of their vocabulary."""
        start = "albert.embeddings."
        self.words = nn.Embedding.from_pretrained(weights[start + "word_embeddings.weight"][list(rows)], freeze=False)
        kind = weights[start + "token_type_embeddings.weight"][0]
        self.positions.data.copy_(weights[start + "position_embeddings.weight"] + kind)
        for own, other in _NAMES.items():
            layer = getattr(self, own)
            layer.weight.data.copy_(weights[other + ".weight"])
            layer.bias.data.copy_(weights[other + ".bias"])

    def forward(self, rows: Tensor) -> Tensor:
        """The points of each place; ``rows`` are sequences filled up with -1."""
        mask = (rows < 0)[:, None, None, :] * -30000.0
        inner = self.mapping(self.embedding(self.words(rows.clamp(min=0)) + self.positions[: rows.shape[1]]))
        for _ in range(DEPTH):
            query, key, value = (
                layer(inner).unflatten(-1, (HEADS, -1)).transpose(1, 2) for layer in (self.query, self.key, self.value)
            )
            points = query * (_HIDDEN // HEADS) ** -0.5 @ key.transpose(-1, -2) + mask.to(query.dtype)
            taken = (torch.softmax(points, -1, dtype=points.dtype) @ value).transpose(1, 2).flatten(-2)
            inner = self.attention(inner + self.attended(taken))
            inner = self.output(inner + self.narrow(functional.gelu(self.wide(inner), approximate="tanh")))
        before = torch.cat([inner[:, :1], inner[:, :-1]], 1)
        found = torch.tanh(self.seam(torch.cat([before, inner], -1)))
        points: Tensor = self.end(functional.dropout(found, 0.1, self.training)).squeeze(-1)
        return points


def vocabulary(lines: Sequence[str]) -> dict[str, int]:
    """The single characters of a vocabulary and our marks, each with its row in it."""
    rows = {word: row for row, word in enumerate(lines)}
    marks = {START: rows["[CLS]"], END: rows["[SEP]"], UNKNOWN: rows["[UNK]"]}
    return {**marks, **{word: row for word, row in rows.items() if len(word) == 1 and word < "\ufffd"}}


def varied(document: Document, chance: random.Random) -> Iterator[Item]:
    """A list as it may also come: a part of it, without its headings, an item without its heading."""
    items = list(document)
    if len(items) > 2 and chance.random() < _PART:
        count = chance.randint(1, len(items))
        first = chance.randint(0, len(items) - count)
        items = items[first : first + count]
    bare = chance.random() < _BARE
    for heading, text in items:
        left = "" if text and (bare or chance.random() < _ITEM_BARE) else heading
        yield left + text, len(left)


def read(items: Sequence[Item], rows: Mapping[str, int]) -> Iterator[Read]:
    """A list as sequences of rows."""
    ends = iter([end for _, end in items])
    for row, spans in packed([text for text, _ in items], rows):
        right = [(mark, places, end if (end := next(ends)) < places else -100) for mark, places in spans]
        yield row, right


def batches(lists: Sequence[Read], chance: random.Random) -> list[list[Read]]:
    """The sequences in batches of about the same length, in any order."""
    found: list[list[Read]] = [[]]
    for one in sorted(lists, key=lambda one: len(one[0]) + 8 * chance.random()):
        if (len(found[-1]) + 1) * max(len(row) for row, _ in (*found[-1], one)) > _BATCH:
            found.append([])
        found[-1].append(one)
    chance.shuffle(found)
    return found


def loss_of(encoder: Encoder, batch: Sequence[Read]) -> Tensor:
    """Minus the mean log-likelihood of the right places."""
    longest = max(len(row) for row, _ in batch)
    rows = torch.full((len(batch), longest), -1)
    for number, (row, _) in enumerate(batch):
        rows[number, : len(row)] = torch.tensor(row)
    spans = [(number * longest + mark, *rest) for number, (_, some) in enumerate(batch) for mark, *rest in some]
    marks, places, right = map(torch.tensor, zip(*spans, strict=True))
    # The place n of an item is its character n, behind its mark; the mark itself is the place 0, no heading.
    offsets = torch.arange(LONGEST + 1)
    where = marks[:, None] + torch.where(offsets > 0, offsets + 1, 0)
    none = offsets >= places[:, None]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        points = encoder(rows)
    asked = points.float().flatten()[where.masked_fill(none, 0)].masked_fill(none, -1e4)
    return functional.cross_entropy(asked, right)


def fit(encoder: Encoder, documents: Sequence[Document], rows: Mapping[str, int], epochs: int) -> None:
    """Fit the encoder, and say how it goes."""
    chance = random.Random(epochs)
    rounds = [
        batches([one for some in documents for one in read([*varied(some, chance)], rows)], chance)
        for _ in range(epochs)
    ]
    steps = sum(map(len, rounds))
    ends = [weight for name, weight in encoder.named_parameters() if name.split(".")[0].endswith(("seam", "end"))]
    inner = [weight for weight in encoder.parameters() if not any(weight is one for one in ends)]
    adam = torch.optim.AdamW([{"params": inner, "lr": _RATE}, {"params": ends, "lr": _HEAD_RATE}])
    rate = torch.optim.lr_scheduler.LambdaLR(adam, partial(share_of_rate, steps=steps))
    for number, some in enumerate(rounds, start=1):
        total = 0.0
        for batch in some:
            loss = loss_of(encoder, batch)
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            adam.step()
            rate.step()
            total += loss.item()
        sys.stdout.write(f"epoch {number}: loss {total / len(some):.3f}\n")


def share_of_rate(step: int, steps: int) -> float:
    """Adam's rate goes up at first, then down to nearly nothing."""
    return min(1, (step + 1) / _WARM) * max(0.02, 1 - step / steps)


def write(encoder: Encoder, signs: Sequence[str]) -> None:
    """Write what the program reads, in half precision."""
    state = encoder.state_dict()
    arrays = {"words": state.pop("words.weight"), "positions": state.pop("positions")}
    for name, weight in state.items():
        arrays[name] = weight.T if weight.ndim == 2 else weight
    halves = {name: weight.numpy().astype("float16") for name, weight in arrays.items()}
    TARGET.parent.mkdir(exist_ok=True)
    numpy.savez(TARGET, characters=numpy.array([*map(ord, signs)], dtype="uint16"), **halves)


def main() -> None:
    """Fit and write the weights."""
    parser = argparse.ArgumentParser()
    parser.add_argument("weights", type=Path)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    arguments = parser.parse_args()
    torch.manual_seed(0)
    others = vocabulary(arguments.vocabulary.read_text(encoding="utf-8").split("\n"))
    encoder = Encoder()
    encoder.pretrained(torch.load(arguments.weights, map_location="cpu"), [*others.values()])
    documents = [document for name in (*FITTED, *PLAIN_FITTED) for document in outlines(name)]
    fit(encoder, documents, {sign: row for row, sign in enumerate(others)}, arguments.epochs)
    write(encoder, [*others])


if __name__ == "__main__":
    main()
