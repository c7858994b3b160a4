#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Markdown table of README's "Figures" from the JSON that the benches of one run left.

table.py FOLDER: reads NAME.json of each bench. A figure that is not there is an error, and so is one
that is zero; only window.json, which needs other programs, may be missing.
"""

import json
import pathlib
import sys


def load(folder, name):
    return json.loads((folder / f"{name}.json").read_text())


def ms(value):
    assert value > 0, "a time of zero was not measured"
    return f"{value:.0f} ms" if value >= 10 else f"{value:.1f} ms"


def more(value):
    """Milliseconds more than something: may be next to nothing, or less."""
    return f"{value:+.0f} ms"


def window(figures):
    ours, keepassxc, bare = (figures[name] for name in ("chatelaine", "keepassxc", "bare"))
    to_keepassxc, to_bare = figures["ratio_to_keepassxc"], figures["ratio_to_bare"]
    how = "`tests/bench/window.py`"
    yield ("first window", ms(ours["window_ms"]), f"KeePassXC: {ms(keepassxc['window_ms'])}", f"{to_keepassxc['window_ms']:.2f}", how)
    yield ("memory when idle (RSS)", f"{ours['rss_mib']:.0f} MiB", f"KeePassXC: {keepassxc['rss_mib']:.0f} MiB",
           f"{to_keepassxc['rss_mib']:.2f}", "the same run")
    yield ("the same, against a bare Qt window with a table", f"{ms(ours['window_ms'])}, {ours['rss_mib']:.0f} MiB",
           f"{ms(bare['window_ms'])}, {bare['rss_mib']:.0f} MiB", f"{to_bare['window_ms']:.2f}, {to_bare['rss_mib']:.2f}", "the same run")


def sign_in(figures):
    net, server = figures["net_ms"], figures["server_ms"]
    yield ("callback received to account shown, less the server's share",
           f"{ms(net['median'])} (worst of {figures['rounds']}: {ms(net['worst'])})",
           f"the goal: {ms(figures['goal_ms'])}; the server's share: {ms(server['median'])}",
           f"{figures['ratio_to_goal']:.2f}", "`BenchSignIn`")


def users(figures):
    names = {"first": "first rows of {:,} people shown", "search": "a search in {:,} people shown",
             "end": "a jump to the end of {:,} people shown"}
    for key, text in names.items():
        one = figures[key]
        yield (text.format(figures["people"]), f"{ms(one['shown_ms']['median'])} (worst: {ms(one['shown_ms']['worst'])})",
               f"the bare request: {ms(one['raw_ms']['median'])}; {more(one['more_ms']['median'])}, the goal: {more(figures['goal_ms'])}",
               f"{one['ratio']:.2f}", "`BenchUsers`")


def scrolling(figures):
    ours, bare, memory = figures["ours"]["frame_ms"], figures["bare"]["frame_ms"], figures["rss_mib"]
    yield (f"work for a frame, scrolling over {figures['rows']:,} rows",
           f"{ms(ours['median'])} (95 %: {ms(ours['p95'])}, worst: {ms(ours['worst'])})",
           f"a bare QTableView, all in memory: {ms(bare['median'])} (95 %: {ms(bare['p95'])}, worst: {ms(bare['worst'])})",
           f"{figures['ratio_of_frames']:.2f}", "`BenchScrolling`")
    yield (f"memory after {figures['passes']} times over them", f"{memory['after_all']:.1f} MiB",
           f"after once: {memory['after_one']:.1f} MiB; before: {memory['before']:.1f} MiB", f"{figures['ratio_of_memory']:.3f}", "the same run")


def signatures(figures):
    names = ("RS256", "PS256", "ES256")
    each = [figures[name] for name in names]
    assert all(one["ours"] > 0 and one["libjose"] > 0 for one in each)
    yield (f"signatures verified with every check, {' · '.join(names)}", " · ".join(f"{one['ours']:,.0f}" for one in each) + " a second",
           "libjose alone: " + " · ".join(f"{one['libjose']:,.0f}" for one in each), " · ".join(f"{one['ratio']:.2f}" for one in each), "`BenchJws`")


def main():
    folder = pathlib.Path(sys.argv[1])
    rows = [("what", "Chatelaine", "beside it", "ratio", "how"), ("---",) * 5]
    if (folder / "window.json").exists():
        rows += window(load(folder, "window"))
    for name, part in (("BenchSignIn", sign_in), ("BenchUsers", users), ("BenchScrolling", scrolling), ("BenchJws", signatures)):
        rows += part(load(folder, name))
    for row in rows:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
