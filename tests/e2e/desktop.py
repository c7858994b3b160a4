# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window driven as assistive tools see it: by the roles and names in the AT-SPI tree, and by real keys.

Run inside tests/e2e/with-desktop with /usr/bin/python3, which has Debian's python3-gi and the Atspi names. The
tree is asked for level by level, all questions of a level at once: one after the other, a walk takes seconds on a
busy machine, and what is looked for may be gone by then.
"""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ROOT = "/org/a11y/atspi/accessible/root"
NOBODY = "/org/a11y/atspi/null"
Role = Atspi.Role
State = Atspi.StateType
# A table of ten thousand people has no end; what is looked for is never one of its cells.
ENDLESS = (Role.TABLE, Role.TREE_TABLE, Role.TREE)
# The current one of these always says that it has the focus.
ITEMS = (Role.LIST_ITEM, Role.TABLE_CELL, Role.TREE_ITEM, Role.PAGE_TAB)


class NotThere(AssertionError):
    """Nothing of that role and name came to be in time."""


def wait_for(condition, what, seconds=20):
    """The first truthy value of `condition`. The tree has no single event for "is there and usable"."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise NotThere(f"waited {seconds} s in vain for {what() if callable(what) else what}")
        time.sleep(0.03)


class Bus:
    """The accessibility bus."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, 10000, None).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def ask(self, questions):
        """The answers to all questions, each (name, path, interface, method, signature, arguments), in their
        order; None where whoever was asked is gone."""
        answers = [None] * len(questions)
        left = len(questions)

        def take(connection, result, at):
            nonlocal left
            left -= 1
            try:
                answers[at] = connection.call_finish(result).unpack()
            except GLib.Error:
                pass  # the tree changes while it is read
        for at, (name, path, interface, method, signature, arguments) in enumerate(questions):
            parameters = GLib.Variant(signature, arguments) if signature else None
            self.connection.call(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NO_AUTO_START, 10000,
                                 None, take, at)
        context = GLib.MainContext.default()
        while left:
            context.iteration(True)
        return answers

    def one(self, *question):
        return self.ask([question])[0]


class Node:
    """One thing in the tree, as it was when it was looked at."""

    def __init__(self, bus, where):
        self._bus = bus
        self.where = where
        self.role = None
        self.states = 0
        self.name = ""
        self.children = []

    def question(self, method, interface="Accessible", signature=None, arguments=None):
        return (*self.where, f"org.a11y.atspi.{interface}", method, signature, arguments)

    def property(self, name, interface="Accessible"):
        return (*self.where, "org.freedesktop.DBus.Properties", "Get", "(ss)", (f"org.a11y.atspi.{interface}", name))

    def has(self, state):
        return bool(self.states >> int(state) & 1)

    def press(self):
        self._bus.one(*self.question("DoAction", "Action", "(i)", (0,)))

    def rows(self):
        return self._bus.one(*self.property("NRows", "Table"))[0]

    def texts(self, most):
        """The names of the first of its cells."""
        cells = self._bus.ask([self.question("GetChildAtIndex", "Accessible", "(i)", (at,)) for at in range(most)])
        nodes = [Node(self._bus, cell[0]) for cell in cells if cell and cell[0][1] != NOBODY]
        return [name[0] for name in self._bus.ask([node.property("Name") for node in nodes]) if name]


class Window:
    """One running program."""

    def __init__(self, command, environment=None):
        self.process = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                                                      **(environment or {})})
        self._bus = Bus()
        self._name = wait_for(self._find_name, os.path.basename(command[0]))

    def _find_name(self):
        answer = self._bus.one("org.a11y.atspi.Registry", ROOT, "org.a11y.atspi.Accessible", "GetChildren", None, None)
        names = [name for name, _ in (answer or [[]])[0]]
        pids = self._bus.ask([("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                               "GetConnectionUnixProcessID", "(s)", (name,)) for name in names])
        return next((name for name, pid in zip(names, pids) if pid and pid[0] == self.process.pid), None)

    def _tree(self):
        """Everything on show, level by level; what is inside of something hidden is hidden too."""
        root = Node(self._bus, (self._name, ROOT))
        level, shown, is_root = [root], [], True
        while level:
            facts = self._bus.ask([node.question(method) for node in level for method in ("GetState", "GetRole")])
            for node, state, role in zip(level, facts[::2], facts[1::2]):
                if state and role:
                    node.states = state[0][0] | state[0][1] << 32
                    node.role = role[0]
            level = [node for node in level if is_root or node.has(State.SHOWING)]
            facts = self._bus.ask([question for node in level for question in (
                node.property("Name"), node.question("GetChildren") if node.role not in ENDLESS else node.property("Name"))])
            below = []
            for node, name, children in zip(level, facts[::2], facts[1::2]):
                node.name = name[0] if name else ""
                if node.role not in ENDLESS and children:
                    node.children = [Node(self._bus, where) for where in children[0] if where[1] != NOBODY]
                below += node.children
            shown += level
            level, is_root = below, False
        self._windows = root.children
        return shown

    def all(self, role, text=""):
        """Everything of that role on show whose name holds `text`."""
        return [node for node in self._tree() if node.role == role and text in node.name]

    def find(self, role, text="", seconds=20):
        return wait_for(lambda: next(iter(self.all(role, text)), None), f"{role} “{text}”", seconds)

    def press(self, text, role=Role.PUSH_BUTTON):
        """Presses the button as soon as it can be pressed."""
        wait_for(lambda: self.usable(text, role), f"a usable button “{text}”").press()

    def usable(self, text, role=Role.PUSH_BUTTON):
        """The first that can be pressed; None if there is none, or if it is off."""
        return next((node for node in self.all(role, text) if node.has(State.SENSITIVE)), None)

    def keys(self, *names):
        """Real key events for the window that has the focus."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "5", "--", text], check=True)

    def texts(self):
        return [node.name for node in self._tree() if node.name]

    def says(self, text, seconds=20):
        """Waits until something on show is named or labelled with `text`."""
        return wait_for(lambda: any(text in each for each in self.texts()),
                        lambda: f"the text “{text}”; on show: {self.texts()}", seconds)

    def silent(self, text, seconds=20):
        """Waits until nothing on show holds `text` any more."""
        return wait_for(lambda: all(text not in each for each in self.texts()), f"the end of “{text}”", seconds)

    def focus(self):
        """What has the focus. What passes it on to a part of itself stands on a level above that part."""
        nodes = [node for node in self._tree() if node.role not in ITEMS and node.has(State.FOCUSED)]
        return nodes[-1] if nodes else None

    def focused(self):
        """Its name."""
        node = self.focus()
        return node and node.name

    def focus_is(self, name, seconds=20):
        return wait_for(lambda: self.focused() == name, lambda: f"focus on “{name}”; it is on “{self.focused()}”", seconds)

    def windows(self):
        """The program's windows and dialogs on show, as (title, whether keys go there)."""
        self._tree()
        return [(node.name, node.has(State.ACTIVE)) for node in self._windows if node.has(State.SHOWING)]

    def dialog(self, title, seconds=20):
        """Waits for a window of the program with that title that is the one keys go to."""
        return wait_for(lambda: any(title in name and active for name, active in self.windows()),
                        lambda: f"the dialog “{title}”; there: {self.windows()}", seconds)

    def only_window(self, seconds=20):
        """Waits until every dialog is closed and keys go to the window again."""
        def alone():
            there = self.windows()
            return len(there) == 1 and there[0][1]
        return wait_for(alone, lambda: f"the end of the dialog; there: {self.windows()}", seconds)

    def close(self):
        self.process.terminate()
        self.process.wait(20)
