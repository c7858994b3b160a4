# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window driven as assistive tools see it: by the roles and names in the AT-SPI tree.

Run inside tests/e2e/with-desktop with /usr/bin/python3, which has Debian's python3-pyatspi.
"""

import os
import subprocess
import time

import pyatspi


class NotThere(AssertionError):
    """Nothing of that role and name came to be in time."""


def wait_for(condition, what, seconds=20):
    """The first truthy value of `condition`. The tree has no single event for "is there and usable"."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            value = condition()
        except Exception:  # noqa: BLE001  the tree changes while it is read
            value = None
        if value:
            return value
        time.sleep(0.05)
    raise NotThere(f"waited {seconds} s in vain for {what}")


class Window:
    """One running program by the name of its executable."""

    def __init__(self, command, environment=None):
        self.process = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                                                      **(environment or {})})
        self.name = os.path.basename(command[0])
        self.application = wait_for(self._find_application, self.name)

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    def _walk(self, node, depth=0):
        if node is None or depth > 40:
            return
        yield node
        # A table of ten thousand people has no end; what is looked for is never one of its cells.
        if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
            return
        for child in node:
            yield from self._walk(child, depth + 1)

    def all(self, role, text=""):
        """Everything of that role on show whose name holds `text`."""
        return [node for node in self._walk(self.application)
                if node.getRole() == role and text in (node.name or "") and node.getState().contains(pyatspi.STATE_SHOWING)]

    def find(self, role, text="", seconds=20):
        return wait_for(lambda: next(iter(self.all(role, text)), None), f"{role} “{text}”", seconds)

    def press(self, text, role=pyatspi.ROLE_PUSH_BUTTON):
        """Presses the button as soon as it can be pressed."""
        def usable():
            for node in self.all(role, text):
                if node.getState().contains(pyatspi.STATE_SENSITIVE):
                    return node
            return None
        wait_for(usable, f"a usable button “{text}”").queryAction().doAction(0)

    def keys(self, *names):
        """Real key events for the window that has the focus."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)

    def says(self, text, seconds=20):
        """Waits until something on show is named or labelled with `text`."""
        def found():
            return any(text in (node.name or "") for node in self._walk(self.application)
                       if node.getState().contains(pyatspi.STATE_SHOWING))
        return wait_for(found, f"the text “{text}”", seconds)

    def close(self):
        self.process.terminate()
        self.process.wait(20)
