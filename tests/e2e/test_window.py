#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a person uses it: real Chromium, real keyring, the demo server, by role and name.

CHATELAINE_PROGRAM and CHATELAINE_SIMULATOR name the programs. Run in tests/e2e/with-desktop.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import Role, Window, wait_for  # noqa: E402
from house import HERE, PROGRAM, Api, ApiError, DemoServer, client_id, command, make_default_browser  # noqa: E402


class FirstDay(unittest.TestCase):
    """One administrator's first day, in order: each test goes on where the one before ended."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.saw = pathlib.Path(folder.name) / "saw"
        server = DemoServer(folder.name, 10000)
        cls.addClassCleanup(server.stop)
        cls.issuer = server.issuer
        make_default_browser(HERE / "person-with-browser")
        cls.environment = {"CHATELAINE_PERSON": "alice:demo",
                           "CHATELAINE_PERSON_SAW": str(cls.saw), "LANG": "C.UTF-8", "LANGUAGE": "en"}
        cls.window = Window([PROGRAM, "--add-account", "--server", "casdoor", "--issuer", server.issuer,
                             "--client-id", client_id("chatelaine"), "--allow-loopback-http"], cls.environment)
        cls.addClassCleanup(cls.window.close)

    def test_1_signs_in_with_one_click_and_the_real_browser(self):
        self.window.says("Add account")
        self.window.press("Continue in browser")
        # As the row of the accounts list says it: name, server, kind, state.
        self.window.says(", Signed in", seconds=90)
        account = command("accounts")["accounts"][0]
        self.assertEqual(account["state"], "signed_in")
        wait_for(self.saw.exists, "the browser's last page")
        self.assertIn("You are signed in", self.saw.read_text())

    def test_2_reads_the_verdict_on_the_token(self):
        def arrived():
            # What is worth knowing after a sign-in stands on a page of its own, if there is anything.
            for button in self.window.all(Role.PUSH_BUTTON, "Open account"):
                button.press()
            return self.window.all(Role.PAGE_TAB, "Tokens")
        wait_for(arrived, "the account's pages")
        self.window.keys("alt+2")
        self.window.says("ID token")
        texts = self.window.find(Role.TABLE, "Checks of the token").texts(60)
        self.assertTrue(any("Signature" in text for text in texts), texts)
        self.assertFalse(any("Refused" in text for text in texts), texts)

    def test_3_sees_the_whole_directory(self):
        self.window.keys("alt+4")
        table = self.window.find(Role.TABLE, "Users, 10,000 matches")
        self.assertEqual(table.rows(), 10000)

    def test_4_a_second_start_raises_the_first_and_ends(self):
        second = subprocess.run([PROGRAM], env={**os.environ, **self.environment}, timeout=20)
        self.assertEqual(second.returncode, 0)
        self.assertIsNone(self.window.process.poll())

    def test_5_signs_out_step_by_step(self):
        token = command("token", command("accounts")["accounts"][0]["id"])["access_token"]
        server = Api(self.issuer, token)
        server.call("GET", "/api/get-account")
        self.window.keys("ctrl+shift+o")
        self.window.find(Role.DIALOG, "out here?")
        self.window.press("Sign out here")
        self.window.says("Tokens ended on the server")
        self.window.press("Done")
        self.assertEqual(command("accounts")["accounts"], [])
        with self.assertRaises(ApiError):  # the server's own word, not only that of the step
            server.call("GET", "/api/get-account")


if __name__ == "__main__":
    unittest.main(verbosity=2)
