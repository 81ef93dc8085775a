"""In: reading text. Out: utterances, then PCM with boundaries, in the right order and only when asked.

Owns written-to-spoken Chinese with offsets kept, the queue, and the engines in worker processes. No Qt.
Public: ``to_spoken``, ``utterances_of``, ``SpeechWorker``, ``SpeechQueue``, ``Player``, ``checks``, ``save_speech``.
"""
