#!/usr/bin/env bash
# Make .venv with the locked packages and the program itself: setup/venv.sh run|test
set -euo pipefail
cd "$(dirname "$0")/.."
. setup/common.sh

wanted=${1:?run or test}
python=.venv/bin/python
log=.venv/setup.log

lock_of() { if [ "$1" = test ]; then echo requirements-test.lock; else echo requirements.lock; fi; }

# What a finished environment was made from: the lock and the build recipe.
fingerprint() { cat "$(lock_of "$1")" pyproject.toml setup/venv.sh | cksum; }
finished() { [ -f ".venv/.done-$1" ] && [ "$(cat ".venv/.done-$1")" = "$(fingerprint "$1")" ]; }

# An environment that was moved or copied here would start programs of the old place.
if "$python" -c "$PYTHON_PROBE" 2>/dev/null && grep -qF " $(pwd -P)/.venv" .venv/pyvenv.cfg; then
    # The test environment holds all that running needs.
    if finished test || { [ "$wanted" = run ] && finished run; }; then
        say "Python environment: up to date"
        exit 0
    fi
else
    base=$(find_python) || fail "Python 3.11 or newer with venv and SQLite FTS5 is needed, found $(python3 --version 2>&1 || echo none)"
    say "making the Python environment .venv with $("$base" --version)"
    rm -rf .venv
    "$base" -m venv .venv || fail "$base could not make an environment in .venv"
fi

# Why pip failed, in one line; the whole story is in the log.
reason() {
    if grep -qE 'NewConnectionError|ConnectTimeout|NameResolutionError|ProxyError|Failed to establish' "$log"; then
        echo "the package registry cannot be reached"
        return
    fi
    grep -E '(Error|ERROR): ' "$log" | tail -n1 | grep . || tail -n1 "$log"
}
pip() { "$python" -m pip --disable-pip-version-check --no-input install --quiet --retries 2 "$@" >"$log" 2>&1 </dev/null; }

rm -f .venv/.done-*
say "installing the locked Python packages (the first time: about 300 MB to download)"
pip --require-hashes -r "$(lock_of "$wanted")" || fail "pip could not install $(lock_of "$wanted"): $(reason) (see $log)"
say "installing the program itself into .venv"
pip --no-deps --no-build-isolation --editable . || fail "pip could not install the program: $(reason) (see $log)"
"$python" -m compileall -q reader || true # a first start that has to compile takes twice as long
fingerprint "$wanted" >".venv/.done-$wanted"
