"""The page in traditional script: OpenCC's ``s2tw`` data, character for character, so that every offset stays.

Measured on the shared captures (81,000 characters, turned to traditional and back by the cleaning's ``t2s``): s2tw
loses 1 character, s2t 1, s2hk 25; of a capture in traditional script s2tw writes 98.9 % of the characters as it does,
s2t 98.3 %. ``s2twp`` writes other words (軟體 for 软件), which the office did not use. Phrases are matched here: the
library's own matching takes time by the square of a run without punctuation.
"""

from functools import cache
from pathlib import Path


def traditional(text: str) -> str:
    """``text`` in traditional script; its length and every offset in it stay as they are."""
    phrases, heads, characters = _dictionaries()
    pieces: list[str] = []
    at, done, end = 0, 0, len(text)
    while at < end:
        for length in heads.get(text[at], ()):
            found = phrases.get(text[at : at + length])
            if found is not None:
                pieces += (text[done:at].translate(characters), found)
                at += length
                done = at
                break
        else:
            at += 1
    return "".join((*pieces, text[done:].translate(characters)))


@cache
def _dictionaries() -> tuple[dict[str, str], dict[str, tuple[int, ...]], dict[int, int]]:
    """Phrases; the lengths of phrases by their first character, longest first; single characters."""
    from opencc import OpenCC  # 100 ms, and only who reads traditional script needs it

    tables = {Path(name).stem: mapping for name, (_, _, mapping) in OpenCC("s2tw").dict_cache.items()}
    variants: dict[int, str] = {}
    simple: dict[str, str] = {}
    phrases: dict[str, str] = {}
    for name, mapping in tables.items():
        for key, value in mapping.items():
            new = value.split(" ")[0]
            if name == "TWVariants":
                variants[ord(key)] = new
            elif len(key) == 1:
                simple[key] = new
            elif len(new) == len(key):
                phrases[key] = new
    phrases = {key: value.translate(variants) for key, value in phrases.items()}
    characters = {ord(key): value.translate(variants) for key, value in simple.items()}
    single = {code: ord(value) for code, value in {**variants, **characters}.items() if len(value) == 1}
    lengths: dict[str, set[int]] = {}
    for key in phrases:
        lengths.setdefault(key[0], set()).add(len(key))
    return phrases, {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}, single
