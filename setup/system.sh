#!/usr/bin/env bash
# Install the system packages that are missing, and only those: setup/system.sh run|test
set -euo pipefail
cd "$(dirname "$0")/.."
. setup/common.sh

wanted=${1:?run or test}

# Lines of packages.tsv for this use; `test` needs what `run` needs too.
table() {
    awk -F'\t' -v wanted="$wanted" '!/^#/ && NF >= 2 && ($1 == "run" || $1 == wanted) { print $2 }' setup/packages.tsv
}

if [ "$(uname -s)" != Linux ]; then
    say "system packages: none needed on $(uname -s), its own voices and libraries are used"
    exit 0
fi
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "not a Debian or Ubuntu system, so nothing was installed; if the window does not open, look for the packages" \
        "that hold: $(table | sed 's/|.*//' | tr '\n' ' ')"
    exit 0
fi

installed=" $(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | awk '$1 == "installed" { print $2 }' | tr '\n' ' ') "
missing=()
while IFS= read -r names; do
    found=no
    for name in ${names//|/ }; do
        case $installed in *" $name "*) found=yes ;; esac
    done
    [ "$found" = yes ] || missing+=("$names")
done < <(table)
find_python >/dev/null || missing+=(python3 python3-venv)

if [ ${#missing[@]} -eq 0 ]; then
    say "system packages: all there"
    exit 0
fi

if [ "$(id -u)" -eq 0 ]; then
    as_root=(env)
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    as_root=(sudo env)
else
    fail "system packages are missing and you are neither root nor able to use sudo; ask for:" \
        "apt-get install --no-install-recommends $(printf '%s ' "${missing[@]%%|*}")"
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Runs apt-get without questions; its many lines go to the log, shown only where they explain a failure.
apt() {
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@" >"$log" 2>&1 </dev/null
}
reason() { grep -m1 -E '^(E|Err|W):?' "$log" || tail -n1 "$log"; }

say "reading the list of system packages (apt-get update)"
apt update || fail "apt-get update failed: $(reason)"

chosen=()
for names in "${missing[@]}"; do
    choice=
    for name in ${names//|/ }; do
        if [ -z "$choice" ] && apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then choice=$name; fi
    done
    [ -n "$choice" ] || fail "this system offers no package named ${names//|/ or }; is the registry reachable (apt-get update)?"
    chosen+=("$choice")
done

say "installing system packages: ${chosen[*]}"
apt install -y --no-install-recommends "${chosen[@]}" || fail "apt-get install failed: $(reason)"
find_python >/dev/null || fail "Python 3.11 or newer with venv and SQLite FTS5 is needed; this system offers $(python3 --version 2>&1 || echo none)"
