#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The awkward states in the running window: each is told, loses nothing and ends by itself.

Tokens of a few seconds, so that what happens when one ends happens while somebody looks.
"""

import pathlib
import re
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from house import PROGRAM, Api, House, keyring  # noqa: E402

LIFE = 4  # seconds of an access token


class Keyring(House):
    """09a: a locked keyring, and one that is gone, are no sign-out."""

    options = {"tokenLifetime": LIFE}

    def read_again_until(self, text):
        wait_for(lambda: self.window.keys("F5") or any(text in each for each in self.window.texts()), text)

    def test_1_a_locked_one_is_waited_for_and_the_draft_with_it(self):
        self.administer()
        self.open("Bob Ross", "Bob Ross")
        self.edit(2, "E-mail", "draft@acme.example")
        keyring("lock")
        self.window.says("Keyring locked")
        self.read_again_until("The keyring is locked")  # while the token in memory is good nothing happens
        self.window.says("Your account is kept")
        self.window.says(", Waiting for the keyring")
        self.window.focus_is("Unlock keyring")
        self.assertEqual(self.state(), "keyring_locked")
        keyring("unlock")
        self.window.says(", Signed in")
        self.window.says("1 field changed")
        self.window.focus_is("E-mail")  # where one was
        self.window.keys("ctrl+s")
        self.window.says("“Bob Ross” was saved")
        self.assertEqual(self.user("bob")["email"], "draft@acme.example")

    def test_2_a_service_that_ends_is_waited_for(self):
        keyring("stop")
        self.window.says("No keyring")
        self.read_again_until("No keyring is running")
        self.window.says(", Keyring not available")
        keyring("start")
        self.window.says("The keyring is locked")
        keyring("unlock")
        self.window.says(", Signed in")
        self.window.says("Details of Bob Ross")


class Server(House):
    """09b and 09c."""

    def test_1_a_lost_one_is_counted_down_to(self):
        self.administer()
        self.open("Bob Ross", "Bob Ross")
        self.edit(2, "E-mail", "draft@acme.example")
        self.server.stop()
        self.window.keys("F5")
        self.window.says("No connection to 127.0.0.1")
        self.window.says("You see what was read at")
        self.window.says("Next try in")
        self.window.says("There is no connection to the server.")
        self.window.says(", Offline")
        self.assertIsNone(self.window.usable("Save"))
        self.window.says("1 field changed")
        self.server.start()
        self.window.silent("No connection to 127.0.0.1", seconds=40)  # nobody presses anything
        self.window.says(", Signed in")
        self.window.keys("ctrl+s")
        self.window.says("“Bob Ross” was saved")
        self.assertEqual(self.user("bob")["email"], "draft@acme.example")

    def test_2_try_now_does_not_wait(self):
        self.server.stop()
        self.window.keys("F5")
        self.window.says("Next try in")
        # Some failures later the wait is long enough to be cut short.
        wait_for(lambda: any(re.search(r"Next try in (7|8|9|1\d) s", text) for text in self.window.texts()),
                 "a longer wait", seconds=60)
        self.server.start()
        self.window.keys("F6")
        self.window.focus_is("Try now")
        self.window.keys("Return")
        self.window.silent("No connection to 127.0.0.1", seconds=5)

    def test_3_a_sign_in_that_was_ended_is_mended_in_place(self):
        self.edit(3, "Phone", "2025550199")
        self.server.end_tokens_of("alice")
        self.window.keys("F5")
        self.window.says("The server ended this sign-in")
        self.window.says("Sign in again to go on; your settings are kept.")
        self.window.says(", Sign in again")
        self.assertEqual(self.state(), "sign_in_needed")
        self.window.keys("ctrl+shift+i")
        self.window.says(", Signed in", seconds=40)
        self.window.says("1 field changed")
        self.assertEqual(self.state(), "signed_in")
        self.window.keys("ctrl+s")
        self.window.says("“Bob Ross” was saved")
        self.assertEqual(self.user("bob")["phone"], "2025550199")

    def test_4_an_account_goes_without_its_server(self):
        bob = self.sign_in("bob")
        self.window.says("Bob Ross, acme · Casdoor, Signed in")
        token = subprocess.run([PROGRAM, "token", bob], capture_output=True, text=True, timeout=60).stdout.strip()
        self.window.keys("ctrl+Next")
        self.window.dialog("Bob Ross")
        self.server.stop()
        keyring("lock")
        # From the list: elsewhere the key means something else.
        wait_for(lambda: self.next_region() == "Accounts, 2", "the list of accounts")
        self.window.keys("Delete")
        self.window.dialog("Remove Bob Ross from this computer?")
        self.window.says("The server is told nothing")
        self.window.says("The keyring is locked. Unlock the keyring")
        self.assertIsNone(self.window.usable("Remove account"))
        keyring("unlock")
        wait_for(lambda: self.window.usable("Remove account"), "a keyring that is noticed")
        self.window.keys("Tab")
        self.window.focus_is("Remove account")
        self.window.keys("Return")
        self.window.says("Removed from this computer")
        self.window.keys("Return")
        self.window.only_window()
        self.window.silent("Bob Ross, ")
        self.server.start()
        self.assertIsNotNone(self.profile(token), "the server was told nothing, so its token is good")

    def profile(self, token):
        return Api(self.server.issuer, token).send("GET", "/api/userinfo")[1].get("sub")


if __name__ == "__main__":
    unittest.main(verbosity=2)
