# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an end-to-end test of the window stands in: a demo server that can go and come back, the keyring
of the session, the command line as a second process, and people who sign in.

CHATELAINE_PROGRAM and CHATELAINE_SIMULATOR name the programs. Run in tests/e2e/with-desktop.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "live"), str(HERE.parent / "simulator")]
from casdoor_api import Api, ApiError, administrator  # noqa: E402
from desktop import Window, wait_for  # noqa: E402
from double import client_id  # noqa: E402

PROGRAM = os.environ["CHATELAINE_PROGRAM"]
SESSION = HERE.parents[1] / "packaging" / "private-session"


def command(*arguments, stdin=None):
    """The last JSON line of one command, whatever came of it."""
    done = subprocess.run([PROGRAM, *arguments, "--json"], capture_output=True, text=True, timeout=60, input=stdin)
    return json.loads(done.stdout.splitlines()[-1])


def keyring(what):
    """lock, unlock, stop, start: what happens to the session's keyring."""
    subprocess.run([SESSION, "control", what], check=True, stdout=subprocess.DEVNULL)


def make_default_browser(program):
    """What a desktop's settings do: the program opens web addresses from now on."""
    applications = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "applications"
    applications.mkdir(parents=True, exist_ok=True)
    (applications / "person.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Person\nExec={program} %u\nMimeType=x-scheme-handler/http;\n")
    config = pathlib.Path(os.environ["XDG_CONFIG_HOME"])
    config.mkdir(parents=True, exist_ok=True)
    (config / "mimeapps.list").write_text("[Default Applications]\nx-scheme-handler/http=person.desktop\n")


class DemoServer:
    """One demo server at one address, whose people and tokens outlive a stop."""

    def __init__(self, folder, people):
        self._command = [os.environ["CHATELAINE_SIMULATOR"], "--control", "--people", str(people),
                         "--database", str(pathlib.Path(folder) / "server.db")]
        self._port = 0
        self.start()

    def start(self):
        self._process = subprocess.Popen([*self._command, "--port", str(self._port)], stdout=subprocess.PIPE, text=True)
        self.issuer = json.loads(self._process.stdout.readline())["listening"]
        self._port = int(self.issuer.rpartition(":")[2])

    def stop(self):
        self._process.terminate()
        self._process.wait(20)
        self._process.stdout.close()

    def control(self, order):
        status, answer = Api(self.issuer).send("POST", "/_control", body=order)
        assert status == 200, answer

    def end_tokens_of(self, name):
        """As an administrator does who ends somebody's sign-ins."""
        admin = administrator(self.issuer, "built-in/admin", "123")
        query = {"owner": "admin", "organization": "acme", "p": 1, "pageSize": 100}
        for token in admin.call("GET", "/api/get-tokens", query):
            if token["user"] == name:
                admin.call("POST", "/api/delete-token", body=token)


class House(unittest.TestCase):
    """A window with an administrator who is signed in; each test goes on where the one before ended."""

    people = 200
    options = {}  # of the server, before anybody signs in

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.server = DemoServer(folder.name, cls.people)
        cls.addClassCleanup(lambda: cls.server.stop())
        if cls.options:
            cls.server.control(cls.options)
        make_default_browser(HERE / "person-by-wire")
        cls.addClassCleanup(cls.sign_everybody_out)
        cls.alice = cls.sign_in("alice")
        cls.window = Window([PROGRAM], {"CHATELAINE_PERSON": "alice:demo", "LANG": "C.UTF-8", "LANGUAGE": "en"})
        cls.addClassCleanup(cls.window.close)
        cls.window.only_window()  # before that no key reaches it
        cls.window.says(", Signed in")

    @classmethod
    def sign_in(cls, name):
        """By the command line; the id of the account."""
        done = subprocess.run(
            [PROGRAM, "sign-in", "--server", "casdoor", "--issuer", cls.server.issuer, "--client-id",
             client_id("chatelaine"), "--allow-loopback-http", "--json"],
            env={**os.environ, "CHATELAINE_PERSON": f"{name}:demo"}, capture_output=True, text=True, timeout=60)
        last = json.loads(done.stdout.splitlines()[-1])
        assert last["event"] == "done" and last["stored"], last
        return last["account"]["id"]

    @staticmethod
    def sign_everybody_out():
        for account in command("accounts")["accounts"]:
            command("sign-out", account["id"])

    def user(self, name):
        """As the server has it now, told by a second process."""
        return command("users", self.alice, "show", name)["raw"]

    def changed_since(self, before, name):
        """The fields of a person that are not what they were, without those that count changes."""
        now = self.user(name)
        return {field for field in {*before, *now} - {"updatedTime"} if before.get(field) != now.get(field)}

    def state(self, account=None):
        return next(each["state"] for each in command("accounts")["accounts"] if each["id"] == (account or self.alice))

    def search(self, text):
        """Ctrl+F, what is looked for, Enter: on to the first who was found."""
        self.window.keys("ctrl+f")
        self.window.focus_is("Search users")
        self.window.keys("ctrl+a")
        self.window.type(text)
        self.window.keys("Return")
        self.window.focus_is("Users, 1 matches")

    def next_region(self):
        """F6; the name of what has the focus then."""
        def where(node):
            return node and node.where
        before = self.window.focus()
        self.window.keys("F6")
        return wait_for(lambda: next((node for node in [self.window.focus()] if node and where(node) != where(before)), None),
                        lambda: f"a region after “{before and before.name}”").name

    def administer(self):
        self.window.keys("alt+4")
        wait_for(lambda: self.window.usable("New user"), "what this account may do")

    def open(self, text, name):
        self.search(text)
        self.window.keys("Return")
        self.window.says(f"Details of {name}")

    def edit(self, tabs, title, text):
        """F2 and Tab to the field, and something else into it."""
        self.window.keys("F2")
        self.window.focus_is("Name")
        self.window.keys(*["Tab"] * tabs)
        self.window.focus_is(title)
        self.window.keys("ctrl+a")
        self.window.type(text)
        self.window.says("changed")
