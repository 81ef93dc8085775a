#!/usr/bin/env bash
# Work out the locked versions again: requirements.lock (to run) and requirements-test.lock (to test, the same and more).
# One lock serves Linux, macOS and Windows; the hashes are those of the public files on PyPI.
set -euo pipefail
cd "$(dirname "$0")/.."
. setup/common.sh

tools=.setup/lock
if ! [ -x "$tools/bin/uv" ]; then
    say "installing uv, which is needed for this only, into $tools"
    "$(find_python)" -m venv "$tools" && "$tools/bin/python" -m pip install --quiet uv || fail "uv could not be installed"
fi

compile() {
    "$tools/bin/uv" pip compile --quiet --universal --generate-hashes --upgrade --no-config --python-version 3.11 \
        --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" "$@"
}
say "requirements.lock"
compile pyproject.toml --group build --output-file requirements.lock
say "requirements-neural.lock"
compile pyproject.toml --extra neural --constraints requirements.lock --output-file requirements-neural.lock
say "requirements-test.lock"
compile pyproject.toml --group build --group test --constraints requirements.lock --output-file requirements-test.lock
