#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as an administrator reads it, against the demo server and a keyring of its own.

CHATELAINE_PROGRAM and CHATELAINE_SIMULATOR name the programs. Run in packaging/private-session.
"""

import json
import os
import pathlib
import subprocess
import sys
import unittest
import urllib.parse
import urllib.request

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "live"), str(TESTS / "simulator")]
from casdoor_api import Api  # noqa: E402
from double import client_id  # noqa: E402

PROGRAM = os.environ["CHATELAINE_PROGRAM"]
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8")


def run(*arguments):
    """One command with nobody at a terminal: exit status, what it said, what went wrong."""
    done = subprocess.run([PROGRAM, *arguments], env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


class Directory(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = subprocess.Popen([os.environ["CHATELAINE_SIMULATOR"], "--port", "0", "--people", "20"],
                                      stdout=subprocess.PIPE, text=True)
        cls.addClassCleanup(cls.stop)
        issuer = json.loads(cls.server.stdout.readline())["listening"]
        client = client_id("chatelaine")
        waiting = subprocess.Popen([PROGRAM, "sign-in", "--server", "casdoor", "--issuer", issuer, "--client-id", client,
                                    "--allow-loopback-http", "--print-url", "--label", "demo", "--json"],
                                   env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
        first = json.loads(waiting.stdout.readline())
        wanted = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(first["url"]).query))
        code = Api(issuer).code("chatelaine", "acme", client, "alice", "demo", first["url"])
        answer = urllib.parse.urlencode({"code": code, "state": wanted["state"]})
        with urllib.request.urlopen(f"{first['redirect_uri']}?{answer}", timeout=60) as page:
            page.read()
        rest, _ = waiting.communicate(timeout=60)
        assert json.loads(rest.splitlines()[-1])["event"] == "done", rest

    @classmethod
    def stop(cls):
        cls.server.terminate()
        cls.server.wait(20)
        cls.server.stdout.close()

    def test_a_user_is_shown_with_the_names_that_set_takes_and_with_lists(self):
        status, shown, _ = run("users", "demo", "show", "alice")
        self.assertEqual(status, 0)
        for line in ("Name (display_name): Alice Liddell", "Title (title): Administrator", "(groups): acme/operations"):
            self.assertIn(line, shown)

    def test_a_changed_list_is_told_with_its_members(self):
        status, told, _ = run("users", "demo", "edit", "bob", "--set", "groups=acme/research,acme/operations")
        self.assertEqual(status, 0, told)
        self.assertIn("→ acme/research,acme/operations", told)

    def test_a_value_that_does_not_fit_its_field_is_told_as_such(self):
        for value, told in (("enabled=maybe", "true or false"), ("score=many", "a whole number"), ("title", "FIELD=VALUE")):
            with self.subTest(value):
                status, _, refused = run("users", "demo", "edit", "bob", "--set", value)
                self.assertEqual(status, 2)
                self.assertIn(told, refused)

    def test_a_failure_among_many_names_whom_it_is_about(self):
        status, told, refused = run("users", "demo", "enable", "bob", "nobody")
        self.assertEqual((status, told), (1, "bob: done\n"))
        self.assertTrue(refused.startswith("nobody: "), refused)

    def test_the_option_for_a_password_is_named(self):
        status, _, refused = run("users", "demo", "set-password", "bob")
        self.assertEqual(status, 1)
        self.assertIn("--password-stdin", refused)

    def test_a_person_added_by_a_username_alone_can_be_disabled(self):
        self.assertEqual(run("users", "demo", "add", "--set", "name=zed")[0], 0)
        self.assertEqual(run("users", "demo", "disable", "zed"), (0, "zed: done\n", ""))

    def test_what_an_account_may_do_is_told_from_what_it_may_not(self):
        status, told, _ = run("capabilities", "demo")
        self.assertEqual(status, 0)
        self.assertIn("yes  users.edit\n", told)
        self.assertIn("no  users.act_as: ", told)

    def test_outcomes_are_words_in_the_language_of_the_output(self):
        status, told, _ = run("claims", "demo", "--lang", "zh_CN")
        self.assertEqual(status, 0)
        self.assertIn("  通过  ", told)
        for name in ("passed", "not_applicable"):
            self.assertNotIn(name, told)

    def test_userinfo_says_more_than_the_name(self):
        status, told, _ = run("userinfo", "demo")
        self.assertEqual(status, 0)
        self.assertEqual(told.splitlines()[0], "Alice Liddell")
        self.assertIn("  email: alice@acme.example\n", told)


if __name__ == "__main__":
    unittest.main()
