"""In: everything before it. Out: pixels and sound. The only room that imports Qt.

Owns widgets, models, actions, playback (QAudioSink) and the kiosk.
Public: ``run`` (see ``reader.window.app``).
"""
