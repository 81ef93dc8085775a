# Read by the other scripts: how they speak, how they fail, and which Python will do.

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: cannot go on: %s\n' "$*" >&2; exit 1; }

# What the program needs of a Python: 3.11, able to make an environment, and SQLite with full-text search.
PYTHON_PROBE='
import sys
assert sys.version_info >= (3, 11)
import ctypes, ensurepip, sqlite3, ssl, venv
sqlite3.connect(":memory:").execute("create virtual table t using fts5(x)")
'

# Prints the path of the first Python that will do; status 1 when there is none.
find_python() {
    local name path
    for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python3.14 /usr/bin/python3; do
        [ -n "$name" ] && path=$(command -v "$name" 2>/dev/null) || continue
        if "$path" -c "$PYTHON_PROBE" 2>/dev/null; then
            printf '%s\n' "$path"
            return 0
        fi
    done
    return 1
}
