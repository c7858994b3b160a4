#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an administrator does all day, by keys alone in the running window, read back by another process."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desktop import wait_for  # noqa: E402
from house import Api, ApiError, House, client_id, command  # noqa: E402


class AllDay(House):
    def can_sign_in(self, name, password):
        try:
            Api(self.server.issuer).sign_in("chatelaine", "acme", client_id("chatelaine"), name, password)
        except ApiError:
            return False
        return True

    def test_01_edits_one_field_and_takes_it_back(self):
        before = self.user("bob")
        self.administer()
        self.open("Bob Ross", "Bob Ross")
        self.edit(2, "E-mail", "bobby@acme.example")
        self.window.says("was: \u2068bob@acme.example\u2069")
        self.window.says("1 field changed")
        self.window.keys("ctrl+s")
        self.window.says("“Bob Ross” was saved")
        self.assertEqual(self.changed_since(before, "bob"), {"email"})
        self.assertEqual(self.user("bob")["email"], "bobby@acme.example")
        # The focus is in the field still, where the key would mean "redo".
        self.window.keys("ctrl+shift+z")
        wait_for(lambda: self.changed_since(before, "bob") == set(), "the old address")

    def test_02_disables_and_enables(self):
        before = self.user("bob")
        self.window.keys("ctrl+shift+x")
        self.window.says("1 user disabled")
        self.assertEqual(self.changed_since(before, "bob"), {"isForbidden"})
        self.window.keys("ctrl+shift+y")
        self.window.says("1 user enabled")
        self.assertEqual(self.changed_since(before, "bob"), set())

    def test_03_sets_a_password(self):
        self.assertTrue(self.can_sign_in("bob", "demo"))
        self.window.keys("ctrl+shift+p")
        self.window.dialog("Set a password for “Bob Ross”")
        self.window.focus_is("New password")
        self.window.type("Correct-horse-9")
        self.window.keys("Tab")
        self.window.focus_is("The same again")
        self.window.type("Correct-horse-9")
        self.window.keys("Return")
        self.window.says("The password of “Bob Ross” was set")
        self.window.only_window()
        self.assertTrue(self.can_sign_in("bob", "Correct-horse-9"))
        self.assertFalse(self.can_sign_in("bob", "demo"))

    def test_04_adds_somebody(self):
        self.window.keys("ctrl+shift+n")
        self.window.dialog("New user")
        self.window.focus_is("Username")
        self.window.type("walter")
        self.window.keys("Tab")
        self.window.focus_is("Name")
        self.window.type("Walter Bright")
        self.window.keys("Return")
        self.window.says("“Walter Bright” was added")
        self.window.only_window()
        self.assertEqual(self.user("walter")["displayName"], "Walter Bright")

    def test_05_deletes_by_name_and_not_by_accident(self):
        self.search("Walter Bright")
        self.window.keys("Delete")
        self.window.dialog("Delete “Walter Bright” for good?")
        self.window.focus_is("Keep the account")
        self.window.keys("Return")  # pressed without thinking
        self.window.only_window()
        self.assertEqual(self.user("walter")["name"], "walter")
        self.window.keys("Delete")
        self.window.dialog("Delete “Walter Bright” for good?")
        self.window.focus_is("Keep the account")
        self.window.keys("Tab")
        self.window.focus_is("Delete this user")
        self.window.keys("Return")
        self.window.says("1 user deleted")
        self.window.only_window()
        self.assertEqual(command("users", self.alice, "show", "walter")["error"]["code"], "directory.not_found")

    def test_06_chooses_where_somebody_else_was_first(self):
        self.open("Alice Liddell", "Alice Liddell")
        before = self.user("alice")
        self.edit(2, "E-mail", "mine@acme.example")
        command("users", self.alice, "edit", "alice", "--set", "email=theirs@acme.example", "--set", "bio=theirs too")
        self.window.keys("ctrl+s")
        self.window.dialog("Somebody else changed 1 of these fields")
        for text in ("It was", "They made it", "You want", "alice@acme.example", "theirs@acme.example", "mine@acme.example"):
            self.window.says(text)
        self.assertIsNone(self.window.usable("Save what is chosen"))
        self.window.focus_is("E-mail: keep theirs, theirs@acme.example")
        self.window.keys("Right")
        self.window.focus_is("E-mail: take yours, mine@acme.example")
        self.window.keys("space")
        self.window.keys("Tab")
        self.window.focus_is("Go on editing")
        self.window.keys("Tab")
        self.window.focus_is("Save what is chosen")
        self.window.keys("Return")
        self.window.says("“Alice Liddell” was saved")
        self.window.only_window()
        self.assertEqual(self.changed_since(before, "alice"), {"email", "bio"})
        self.assertEqual(self.user("alice")["email"], "mine@acme.example")
        self.assertEqual(self.user("alice")["bio"], "theirs too")  # nobody asked for it, so it stays

    def test_07_tells_of_somebody_who_was_deleted_meanwhile(self):
        command("users", self.alice, "add", "--set", "name=zoe", "--set", "display_name=Zoe Zed")
        self.open("Zoe Zed", "Zoe Zed")
        self.edit(2, "E-mail", "zoe@acme.example")
        command("users", self.alice, "delete", "zoe", "--yes")
        self.window.keys("ctrl+s")
        self.window.says("“Zoe Zed” is not there any more")
        self.window.says("1 field changed")  # what was typed can still be copied
        self.window.keys("F6")  # a message is reached first
        self.window.focus_is("Read again")
        self.window.keys("Return")
        self.window.says("No user matches “Zoe Zed”")

    def test_08_goes_back_step_by_step(self):
        self.window.keys("ctrl+f")
        self.window.focus_is("Search users")
        self.window.keys("Escape")
        self.window.says("1–50 of 2")
        self.window.keys("Return")
        self.window.keys("Return")
        self.window.says("Details of ")
        self.window.keys("Escape")
        self.window.silent("Details of ")
        self.window.keys("space")
        self.window.says("1 selected")
        self.window.keys("Escape")
        self.window.silent("1 selected")
        self.window.keys("Escape")
        self.assertIsNone(self.window.process.poll(), "the window is never closed by it")


class SeveralAccounts(House):
    people = 60

    def test_1_goes_from_account_to_account(self):
        self.window.says("Alice Liddell, ")
        bob = self.sign_in("bob")
        # Another process did that, and the keyring is asked about it at once.
        self.window.says("Bob Ross, acme · Casdoor, Signed in")
        self.window.keys("ctrl+Next")
        self.window.dialog("Bob Ross")  # the title of the window
        self.window.keys("ctrl+Next")
        self.window.dialog("Alice Liddell")
        self.window.keys("ctrl+Prior")
        self.window.dialog("Bob Ross")
        type(self).bob = bob

    def test_2_renames(self):
        self.window.keys("F2")
        self.window.dialog("Rename account")
        self.window.focus_is("Name in the list")
        self.window.type("Bob at work")
        self.window.keys("Return")
        self.window.dialog("Bob at work")
        self.window.says("Bob at work, ")

    def test_3_has_settings(self):
        self.window.keys("alt+Return")
        self.window.dialog("Account settings")
        self.window.focus_is("Name in the list")
        self.window.keys(*["Tab"] * 7)
        self.window.focus_is("CA file")
        self.window.type("/nonexistent/ca.pem")
        self.window.keys("Return")
        self.window.says("The CA file /nonexistent/ca.pem cannot be read or holds no certificate")
        self.window.keys("Escape")
        self.window.only_window()

    def test_4_finds_actions(self):
        # Menus and popups stand outside of the tree, so what they lead to has to do.
        self.window.keys("ctrl+k")
        self.window.type("open tok")
        self.window.keys("Return")
        self.window.says("ID token")

    def test_5_has_a_menu(self):
        self.window.keys("F10", *["Down"] * 5, "Return")
        self.window.dialog("Settings")
        self.window.keys("Escape")
        self.window.only_window()

    def test_6_walks_the_regions(self):
        names = [self.next_region() for _ in range(7)]
        self.assertEqual(names[:3], ["Tokens", "Tokens", "Copy"])  # the pages, with the name of this one; its cards
        self.assertEqual(names[4:6], ["Checks of the token", "Accounts, 2"])
        self.assertEqual(names[6], names[0])


if __name__ == "__main__":
    unittest.main(verbosity=2)
