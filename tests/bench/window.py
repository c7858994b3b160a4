#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to the first window and memory when idle, beside KeePassXC and a bare Qt window, in one run.

window.py CHATELAINE BARE: runs each program in turn, several rounds, under the display of the
environment (Xvfb without a window manager), and prints one JSON object with medians and ratios.
Needs python3-xlib and keepassxc. "First window" is the first top-level window of the program
that the X server maps; memory is that of the process after it did nothing for three seconds.
"""

import json
import os
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display

ROUNDS = 7
LEAST_WIDTH = 150  # smaller ones are helpers that no person sees


def first_window(screen, root, command, environment):
    """Milliseconds until the program's window is mapped, and the process."""
    while screen.pending_events():
        screen.next_event()
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while time.monotonic() - started < 30:
        select.select([screen.fileno()], [], [], 0.5)
        while screen.pending_events():
            event = screen.next_event()
            if event.type != X.MapNotify or event.override:
                continue
            if event.window.get_geometry().width >= LEAST_WIDTH:
                return 1000 * (time.monotonic() - started), process
    process.kill()
    raise RuntimeError(f"{command[0]} opened no window")


def memory(pid):
    """Resident and proportional memory in MiB (proc_pid_smaps(5))."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as lines:
        sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines if "kB" in line}
    return sizes["Rss"], sizes["Pss"]


def measure(screen, root, command):
    windows, resident, proportional = [], [], []
    for _ in range(ROUNDS + 1):
        with tempfile.TemporaryDirectory() as home:
            environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/c", XDG_CACHE_HOME=home + "/k",
                               XDG_DATA_HOME=home + "/d", XDG_STATE_HOME=home + "/s", XDG_RUNTIME_DIR=home)
            milliseconds, process = first_window(screen, root, command, environment)
            # Idle by definition: nothing is waited for but the passing of time.
            time.sleep(3)
            rss, pss = memory(process.pid)
            process.send_signal(signal.SIGKILL)
            process.wait()
        windows.append(milliseconds)
        resident.append(rss)
        proportional.append(pss)
    # The first round warms the file cache for all that follow.
    return {"window_ms": statistics.median(windows[1:]), "rss_mib": statistics.median(resident[1:]),
            "pss_mib": statistics.median(proportional[1:])}


def main():
    chatelaine, bare = sys.argv[1:3]
    screen = display.Display()
    root = screen.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    figures = {name: measure(screen, root, command) for name, command in
               (("bare", [bare]), ("keepassxc", ["keepassxc"]), ("chatelaine", [chatelaine]))}
    for other in ("keepassxc", "bare"):
        figures["ratio_to_" + other] = {
            key: round(figures["chatelaine"][key] / figures[other][key], 3) for key in figures["chatelaine"]}
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
