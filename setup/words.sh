#!/usr/bin/env bash
# Brings the catalogues of words up to date with the source: new texts come in as unfinished, texts that are gone go.
# Then translate what is unfinished in resources/translations/*.ts, in Qt Linguist or in any editor.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mapfile -t sources < <(find reader -name '*.py' | LC_ALL=C sort)
for language in zh_TW en; do
    .venv/bin/pyside6-lupdate "${sources[@]}" -silent -tr-function-alias QT_TR_NOOP+=marked -no-obsolete \
        -sort-messages -locations none -source-language zh_CN -target-language "$language" \
        -disable-heuristic similartext -ts "resources/translations/$language.ts"
done
