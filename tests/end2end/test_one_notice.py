"""The tour: one notice on its way from a damaged capture to a spoken sentence, a stage a step.

Everything is real but the voice, which is the silent engine that ships (paced like a voice), and the loudspeaker.
"""

import queue
from pathlib import Path

from reader.capture import captures_in, read_blocks
from reader.clean import clean
from reader.library import Library, notice_as_json
from reader.notice import notices_of
from reader.page import page_of
from reader.speech import SpeechWorker, utterances_of
from reader.speech.model import Audio

PORTAL = (
    "青云市办事网\n首页 > 公告 > 正文\n"
    "各区人民政府,市政府各部门:现将《青云市图书馆开放办法》印发给你们,请遵照执行。2026年3月5日 (此件公开发布)"
    "青云市图书馆开放办法为方便读者,制定本办法。"
    "一、开放时间周一至周六8:30开馆,20:00闭馆。二、借阅办法每位读者一次可以借5册,借期30天。\n"
    "2026-03-09\n"
)


def test_one_notice_from_capture_to_spoken_sentence(tmp_path: Path) -> None:
    # capture: bytes of a file become blocks, one a line
    file = tmp_path / "portal.txt"
    file.write_bytes(PORTAL.encode("gb18030"))
    (capture,) = captures_in([file])
    blocks = read_blocks(capture)  # type: ignore[arg-type]  # a Problem would fail here
    assert [block.line for block in blocks] == [1, 2, 3, 4]

    # clean: the page around the notice is set aside, half-width punctuation becomes what was printed
    text = clean(blocks)
    assert "首页" not in "".join(block.text for block in text.blocks)
    assert any("首页" in chrome.text for chrome in text.chrome)
    assert text.repair_counts()

    # notice: split, dated, titled, in sections
    (notice,) = notices_of(text, capture)  # type: ignore[arg-type]
    assert (notice.issued, notice.published) == ("2026-03-05", "2026-03-09")
    assert notice.title == "关于印发《青云市图书馆开放办法》的通知"
    assert notice.title_source == "derived"
    assert [section.label for section in notice.sections] == ["", "一、", "二、"]

    # library: kept, found again by one character, in the other script too
    with Library(tmp_path / "library") as library:
        assert library.import_paths([file]).added == 1
        assert library.import_paths([file]).unchanged == 1
        (row,) = library.rows()
        assert [hit.id for hit in library.search("閉館")] == [row.id]
        kept = library.notice(row.id)
    assert notice_as_json(kept)["published"] == "2026-03-09"

    # page: Markdown, HTML made from it, and what each read button reads
    page = page_of(kept)
    (region,) = [n for n, region in enumerate(page.regions) if region.name.startswith("二、")]
    reading_text = page.reading_text(region)
    assert "一次可以借5册" in reading_text
    assert "开馆" not in reading_text

    # speech: written becomes spoken, with a way back to every character; a worker makes sound of it
    utterances = utterances_of(reading_text)
    said = "".join(utterance.spoken for utterance in utterances)
    assert "一次可以借五册" in said
    assert "借期三十天" in said
    for utterance in utterances:
        assert 0 <= utterance.start < utterance.end <= len(reading_text)

    answers: queue.Queue[Audio | str] = queue.Queue()
    worker = SpeechWorker("silent")
    worker.start()
    try:
        worker.request(
            1,
            utterances[0].spoken,
            "normal",
            lambda _, audio: answers.put(audio),
            lambda _, message: answers.put(message),
        )
        audio = answers.get(timeout=20)
    finally:
        worker.close()
    assert isinstance(audio, Audio), audio
    assert audio.seconds > 0.2
    assert audio.boundaries
    line, offset = page.place(region, utterances[0].start)
    assert page.lines[line].text[offset] == reading_text[utterances[0].start]
