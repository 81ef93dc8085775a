#!/usr/bin/env bash
# Try `make test` and `make run` where nothing is installed: setup/fresh_root_trial.sh DIR [SUITE]
#
# Makes a bare Debian (SUITE, bookworm unless said) in DIR with debootstrap, with `make`, `git` and certificates and
# nothing else, clones this checkout's last commit into it, and runs both commands there. Needs root and debootstrap.
# The mirror, the certificates and pip's settings are those of this machine. DIR is left for a look; a second run in the
# same DIR clones anew and uses what is installed by then. Ends with one line: passed, or what failed.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
[ $# -ge 1 ] || { echo "usage: setup/fresh_root_trial.sh DIR [SUITE]" >&2; exit 2; }
mkdir -p "$1"
root=$(cd "$1" && pwd)
suite=${2:-bookworm}

say() { printf 'trial: %s\n' "$*"; }
fail() { say "FAILED: $*"; exit 1; }
[ "$(id -u)" -eq 0 ] || fail "root is needed"
command -v debootstrap >/dev/null || fail "debootstrap is needed (apt-get install debootstrap)"

mirror=$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -m1 -i debian || true)
[ -n "$mirror" ] || fail "apt on this machine names no Debian mirror"

if ! [ -x "$root/usr/bin/git" ]; then
    say "making a bare $suite in $root"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >"$root.debootstrap.log" 2>&1 ||
        fail "debootstrap, see $root.debootstrap.log"
    # How this machine reaches the registries: apt's sources and settings, certificates, pip's settings.
    rm -f "$root/etc/apt/sources.list"
    cp -rL /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/"
    find "$root/etc/apt/apt.conf.d" -type f ! -name '99*' -delete
    cp -rL /usr/share/keyrings/. "$root/usr/share/keyrings/"
    [ ! -f /etc/apt/sources.list ] || cp /etc/apt/sources.list "$root/etc/apt/"
    for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
        [ ! -e "$file" ] || { mkdir -p "$root$(dirname "$file")" && cp -L "$file" "$root$file"; }
    done
fi

mounted=()
cleanup() {
    for where in "${mounted[@]}"; do umount -l "$where" || true; done
    return 0
}
trap cleanup EXIT
mount -t proc proc "$root/proc" && mounted+=("$root/proc")
mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev" && mounted=("$root/dev" "${mounted[@]}")

# Only what says how to reach the registries is handed in; pip's local wheel folders are not, nor are they there.
pass=()
while IFS='=' read -r name value; do
    case $name in
        *_proxy | *_PROXY | SSL_CERT_FILE | REQUESTS_CA_BUNDLE | CURL_CA_BUNDLE | PIP_CERT | PIP_INDEX_URL | PIP_DEFAULT_TIMEOUT)
            pass+=("$name=$value") ;;
    esac
done < <(env)
inside() {
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "${pass[@]}" "$@" </dev/null
}

if ! [ -x "$root/usr/bin/git" ]; then
    say "installing make and git"
    inside sh -c 'apt-get -qq update && apt-get -qq install -y --no-install-recommends make git' >"$root.apt.log" 2>&1 ||
        fail "apt-get install make git, see $root.apt.log"
fi

say "cloning $(git -C "$here" rev-parse --short HEAD)"
rm -rf "$root/trial"
mkdir -p "$root/trial"
git clone -q --bare "$here" "$root/trial/source.git"
inside git clone -q /trial/source.git /trial/main
inside sh -c 'command -v python3 || echo "no python3 before"' | sed 's/^/trial: /'

failed=()
step() {
    local name=$1
    shift
    local start=$SECONDS status=0
    say "== $name"
    inside "$@" || status=$?
    say "== $name ended with status $status after $((SECONDS - start)) s"
    [ "$status" -eq 0 ] || failed+=("$name")
}

# First run: a first-time user has no test tools yet, so the window comes first; Xvfb stands in for the screen.
display=
if command -v Xvfb >/dev/null; then
    answer=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1440x1000x24 -nolisten tcp 3>"$answer" >/dev/null 2>&1 &
    screen=$!
    trap 'kill $screen 2>/dev/null; rm -f "$answer"; cleanup' EXIT
    for _ in $(seq 100); do
        display=$(cat "$answer")
        [ -z "$display" ] || break
        sleep 0.1
    done
    [ -n "$display" ] || fail "Xvfb gave no display"
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" && mounted=("$root/tmp/.X11-unix" "${mounted[@]}")
fi
if [ -n "$display" ]; then
    # `timeout` ends the window after a while, with status 124; anything else means that it ended by itself.
    step "make setup" make -C /trial/main setup
    step "make run (closed after 15 s)" sh -c \
        "DISPLAY=:$display timeout --signal=TERM 15 make -C /trial/main run; test \$? -eq 124"
    step "make run, once more" sh -c \
        "DISPLAY=:$display timeout --signal=TERM 8 make -C /trial/main run; test \$? -eq 124"
fi
step "make test" sh -c 'CI=true make -C /trial/main test'
step "make test, once more" sh -c 'make -C /trial/main test TESTS="tests/test_house.py"'
step "the plain way" sh -c 'cd /trial && rm -rf plain && python3 -m venv plain && plain/bin/pip install -q ./main &&
    plain/bin/notice-reader import main/docs_cache --library /trial/library && plain/bin/notice-reader list --library /trial/library'

if [ ${#failed[@]} -eq 0 ]; then
    say "passed"
else
    fail "$(printf '%s; ' "${failed[@]}")"
fi
