"""Orca as the system has it, with a speech server that writes down what it is given: one JSON line an utterance.

Run by the system's Python, which has Orca: ``python3 orca_ear.py [Orca's options]``. Nothing else of Orca is touched.
"""

import json
import runpy
import sys
import types

import orca
from orca import speechserver


class SpeechServer(speechserver.SpeechServer):
    _one = None

    @staticmethod
    def getFactoryName():  # noqa: N802 - Orca's names, here and below
        return "ear"

    @classmethod
    def getSpeechServers(cls):  # noqa: N802
        return [cls.getSpeechServer()]

    @classmethod
    def getSpeechServer(cls, info=None):  # noqa: N802
        cls._one = cls._one or cls()
        return cls._one

    @staticmethod
    def shutdownActiveServers():  # noqa: N802
        pass

    def getInfo(self):  # noqa: N802
        return ["ear", "default"]

    def getVoiceFamilies(self):  # noqa: N802
        return [speechserver.VoiceFamily({speechserver.VoiceFamily.NAME: "ear"})]

    def _write(self, text):
        sys.stdout.write(json.dumps(text, ensure_ascii=False) + "\n")
        sys.stdout.flush()

    def speak(self, text=None, acss=None, interrupt=True):
        self._write(text)

    def speakCharacter(self, character, acss=None):  # noqa: N802
        self._write(character)

    def sayAll(self, utterances, progress):  # noqa: N802
        for context, _ in utterances:
            self._write(context.utterance)

    def speakKeyEvent(self, event, acss=None):  # noqa: N802
        pass

    def stop(self):
        pass

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass

    def updateCapitalizationStyle(self):  # noqa: N802
        pass

    def updatePunctuationLevel(self):  # noqa: N802
        pass


ear = types.ModuleType("orca.speechdispatcherfactory")
ear.SpeechServer = SpeechServer
sys.modules["orca.speechdispatcherfactory"] = orca.speechdispatcherfactory = ear
start = runpy.run_path("/usr/bin/orca")["main"]
# It may run beside the Orca of whoever runs the tests: neither counts the other.
start.__globals__.update(otherOrcas=list, setProcessName=lambda _name: None)
sys.exit(start())
