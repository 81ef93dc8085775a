"""Full-text search: one token a Chinese character, a letter run or a figure; words are phrases of tokens.

Trigram indexes and word segmenters were measured and miss words of one or two characters; with single characters as
tokens, phrases of any length are found. Punctuation and spaces between the characters of a text do not count.
"""

import heapq
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.base.wording import day_shown, tr
from reader.library.model import Hit
from reader.library.query_dates import days_of, joined, ways_to_write
from reader.library.record import notice_from
from reader.library.width import narrow
from reader.notice import Notice

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005\u3007\U00020000-\U0003ffff"
# Stands between paragraphs in the index, so that no phrase is found across them. Private use: queries never hold it.
_BORDER = "\uf8ff"
_TOKEN = re.compile(rf"[{_HAN}]|\d+|[^\W\d_{_HAN}]+")
_TOKEN_OR_BORDER = re.compile(rf"{_TOKEN.pattern}|{_BORDER}")
_SENTENCE_END = re.compile(r"[。！？!?；;…]+[”’」』）)》]*|(?=\n)")

_TITLE_WEIGHT, _ELEMENTS_WEIGHT, _BODY_WEIGHT = 100.0, 10.0, 1.0  # high, since bm25 levels off and long texts lose
_LONGEST_QUERY, _LONGEST_WORD = 4000, 200
_MOST_TERMS, _MOST_TOKENS = 16, 64  # of a query; a whole pasted page is looked for by its beginning

_MATCHES = f"bm25(words, {_TITLE_WEIGHT}, {_ELEMENTS_WEIGHT}, {_BODY_WEIGHT})"
_IN_DAYS = "(notice.issued BETWEEN ? AND ? OR notice.published BETWEEN ? AND ?)"

_DATED = f"({_IN_DAYS} OR notice.id IN (SELECT rowid FROM words WHERE words MATCH ?))"  # noqa: S608  (our own text)


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a query: ``forms`` are its tokens in each way it may be written, of which one must be found.

    ``days`` are the first and last day when it is a date: a notice that was signed or published then holds it too.
    """

    forms: tuple[tuple[str, ...], ...]
    days: tuple[str, str] | None = None


def index_row(notice: Notice) -> tuple[str, str, str]:
    """The three columns of the index for a notice: title, elements, body; tokens with spaces between them."""
    return (
        _indexed([notice.title]),
        _indexed(_elements(notice)),
        _indexed(
            part for section in notice.sections for part in (section.label + section.heading, *section.paragraphs)
        ),
    )


def terms_of(query: str, simplify: Callable[[str], str]) -> tuple[Term, ...]:
    """The words of a query: what stands between spaces. Everything but letters, figures and characters is ignored."""
    terms = []
    for word in joined(query[:_LONGEST_QUERY]).split()[:_MOST_TERMS]:
        days = days_of(narrow(word))
        ways = (*(ways_to_write(days) if days else (simplify(word[:_LONGEST_WORD]),)), word[:_LONGEST_WORD])
        forms = dict.fromkeys(map(_tokens, ways))
        found = tuple(form[:_MOST_TOKENS] for form in forms if form)
        if found:
            terms.append(Term(found, days))
    return tuple(terms)


def find(
    connection: sqlite3.Connection, terms: Sequence[Term], limit: int, kind: str = "", marked: str = ""
) -> tuple[Hit, ...]:
    """The notices that hold all terms, best first; at most ``limit``. Of a ``kind`` only, unless that is empty, and
    only those of which the SQL ``marked`` (see favourites.py) is true.
    """
    if not terms or limit < 1:
        return ()
    patterns = [_pattern(term) for term in terms]
    statement, values = _statement(terms, kind, marked)
    return tuple(
        _hit(str(row), notice_from(record), patterns) for row, record in connection.execute(statement, (*values, limit))
    )


def _statement(terms: Sequence[Term], kind: str, marked: str) -> tuple[str, list[str]]:
    """The query and its values but the limit. Words decide the order, else whether the date is the notice's own."""
    words = [term for term in terms if term.days is None]
    dated = [(term, (*term.days, *term.days)) for term in terms if term.days is not None]
    values: list[str] = []
    if words:
        source, badness, conditions = "words JOIN notice ON notice.id = words.rowid", _MATCHES, ["words MATCH ?"]
        values.append(_expression(words))
    else:
        source, badness, conditions = "notice", " + ".join(f"(NOT coalesce({_IN_DAYS}, 0))" for _ in dated), []
        values += [day for _, days in dated for day in days]
    for term, days in dated:
        conditions.append(_DATED)
        values += [*days, _expression([term])]
    if kind:
        conditions.append("notice.kind = ?")
        values.append(kind)
    if marked:
        conditions.append(marked)
    # The records are read for the best only, not for all that are sorted.
    statement = f"""
        SELECT shown.notice, shown.record FROM (
            SELECT notice.id AS id, notice.dated AS dated, {badness} AS badness FROM {source}
            WHERE {" AND ".join(conditions)} ORDER BY badness, dated DESC, id DESC LIMIT ?
        ) JOIN shown ON shown.notice = id
        ORDER BY badness, dated DESC, id DESC
    """  # noqa: S608  (texts of this module only)
    return statement, values


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(narrow(text).replace(_BORDER, " ").lower()))


def _indexed(parts: Iterable[str]) -> str:
    text = f" {_BORDER} ".join(part.replace(_BORDER, " ") for part in parts if part)
    return " ".join(_TOKEN_OR_BORDER.findall(narrow(text).lower()))


def _elements(notice: Notice) -> tuple[str, ...]:
    return (
        notice.number, notice.issuer, notice.recipients, notice.annex_title, *notice.attachments, notice.copied_to,
        notice.printed_by,
    )  # fmt: skip


def _expression(terms: Sequence[Term]) -> str:
    # Tokens are letters and figures only, so a quoted phrase of them cannot break out of its quotes.
    def phrase(form: tuple[str, ...]) -> str:
        return '"' + " ".join(form) + '"'

    return " AND ".join("(" + " OR ".join(map(phrase, term.forms)) + ")" for term in terms)


def _pattern(term: Term) -> re.Pattern[str]:
    """Finds a term in a text as it is shown: its tokens whole, with any punctuation and spaces between them."""
    return re.compile("|".join(r"(?:_|[^\w\n])*".join(map(_token_pattern, form)) for form in term.forms), re.IGNORECASE)


def _token_pattern(token: str) -> str:
    if token.isdecimal():
        return rf"(?<!\d){token}(?!\d)"
    if re.fullmatch(f"[{_HAN}]", token):
        return token
    letter = rf"[^\W\d_{_HAN}]"
    return f"(?<!{letter}){re.escape(token)}(?!{letter})"


def _hit(row: str, notice: Notice, patterns: Sequence[re.Pattern[str]]) -> Hit:
    sentence, spans = _best_sentence(notice, patterns)
    return Hit(row, notice.title, notice.published, sentence, spans)


def _best_sentence(notice: Notice, patterns: Sequence[re.Pattern[str]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The first sentence that holds most of the terms: of the body, else of the elements, else the title."""
    text = "\n".join(_texts(notice))
    plain = narrow(text)
    best, most = notice.title, 0
    for start, end in _sentences_with(plain, patterns):
        found = sum(pattern.search(plain, start, end) is not None for pattern in patterns)
        if found > most:
            best, most = text[start:end], found
        if most == len(patterns):
            break
    return _marked(best, patterns)


def _texts(notice: Notice) -> Iterator[str]:
    for section in notice.sections:
        yield section.label + section.heading
        yield from section.paragraphs
    yield from _elements(notice)
    yield notice.title
    if notice.issued:  # as the page says it
        yield tr("成文 {date}", date=day_shown(notice.issued))
    if notice.published:
        yield tr("发布 {date}", date=day_shown(notice.published))


def _sentences_with(text: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[tuple[int, int]]:
    """Where the sentences stand that hold any of the terms; two of them where a phrase goes over the end of one."""
    done = -1
    for match in heapq.merge(*(pattern.finditer(text) for pattern in patterns), key=re.Match.start):
        if match.end() <= done:
            continue
        line = text.rfind("\n", 0, match.start()) + 1
        ends = (end.end() for end in _SENTENCE_END.finditer(text, line, match.start()))
        start = max(ends, default=line)
        closing = _SENTENCE_END.search(text, match.end())
        done = closing.end() if closing else len(text)
        yield start, done


def _marked(sentence: str, patterns: Sequence[re.Pattern[str]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    shift = len(sentence) - len(sentence.lstrip())
    plain = narrow(sentence)
    spans: list[tuple[int, int]] = []
    for start, end in sorted(match.span() for pattern in patterns for match in pattern.finditer(plain)):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return sentence.strip(), tuple((start - shift, end - shift) for start, end in spans)
