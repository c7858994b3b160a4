# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run and packaging/test share.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# first_of CHECK NAME|NAME… : the first of the names that the check agrees to.
first_of() {
    local check=$1 name
    for name in ${2//|/ }; do
        if "$check" "$name"; then
            echo "$name"
            return
        fi
    done
    return 1
}
is_installed() { dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }
is_offered() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

# install_needs LIST… : installs what those lines of packaging/needs name and is not there yet.
install_needs() {
    local list package missing=() wanted=()
    for list in "$@"; do
        for package in $(sed -n "s/^$list: //p" "$root/packaging/needs"); do
            first_of is_installed "$package" >/dev/null || missing+=("$package")
        done
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    for package in "${missing[@]}"; do
        wanted+=("$(first_of is_offered "$package" || echo "$package")")
    done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# build PRESET TARGET… : configures once, builds what is named.
build() {
    local preset=$1
    shift
    cd "$root"
    # Objects are found again from any folder the sources lie in.
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
    cmake --build --preset "$preset" --target "$@"
}
