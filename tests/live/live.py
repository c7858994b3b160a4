#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed program against a Casdoor server, the real one or the test double.

Knows only CHATELAINE_LIVE_CASDOOR (base URL), CHATELAINE_LIVE_CASDOOR_ADMIN ("organization/user")
and CHATELAINE_LIVE_CASDOOR_PASSWORD (a file that holds the password). Sets up what it needs
through the server's public API and removes it again. CHATELAINE_PROGRAM names the program.
Must run inside a session with an unlocked keyring: packaging/private-session makes one.
"""

import base64
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging"))
from browser import Browser  # noqa: E402
from casdoor_api import Api, ApiError, Scene, administrator  # noqa: E402

BASE = os.environ["CHATELAINE_LIVE_CASDOOR"].rstrip("/")
PROGRAM = os.environ["CHATELAINE_PROGRAM"]


def run(*arguments, stdin=None):
    """Exit status and the JSON lines of one command."""
    done = subprocess.run([PROGRAM, *arguments, "--json"], input=stdin, capture_output=True, text=True, timeout=90)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def only(result, status=0):
    """The one line of a command that must end with `status`."""
    if result[0] != status:
        raise AssertionError(f"ended with {result[0]} instead of {status}: {result[1]}")
    return result[1][-1]


class Waiting:
    """A sign-in that has printed its address and waits."""

    def __init__(self, scene, *more, client_id=None):
        self.client_id = client_id or scene.client_id
        self.process = subprocess.Popen(
            [PROGRAM, "sign-in", "--server", "casdoor", "--issuer", BASE, "--client-id", self.client_id,
             "--allow-loopback-http", "--print-url", "--timeout", "60", "--json", *more],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.first = json.loads(self.process.stdout.readline())
        self.url = self.first.get("url")
        self.redirect_uri = self.first.get("redirect_uri")

    def port_is_open(self):
        with socket.socket() as probe:
            probe.settimeout(2)
            return probe.connect_ex(("127.0.0.1", urllib.parse.urlsplit(self.redirect_uri).port)) == 0

    def end(self):
        """Exit status and the last line."""
        output, self.notes = self.process.communicate(timeout=90)
        lines = output.splitlines()
        return self.process.returncode, json.loads(lines[-1]) if lines else self.first


def answer_by_api(waiting, scene, name, organization=None, application=None):
    """What the server's page does in a browser, without one."""
    code = Api(BASE).code(application or scene.application, organization or scene.organization, waiting.client_id, name,
                          scene.password, waiting.url)
    state = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(waiting.url).query))["state"]
    with urllib.request.urlopen(f"{waiting.redirect_uri}?code={code}&state={state}", timeout=60) as page:
        return page.read().decode()


def sign_in(scene, name, *more):
    waiting = Waiting(scene, *more)
    answer_by_api(waiting, scene, name)
    status, last = waiting.end()
    if status != 0 or last["event"] != "done":
        raise AssertionError(f"no sign-in: {status} {last}")
    return last["account"]


def stored_refresh_token(account):
    """The refresh token of an account, as the keyring itself tells it."""
    found = subprocess.run(["secret-tool", "search", "--all", "--unlock", "user", f"chatelaine/{account}"],
                           capture_output=True, text=True, timeout=20)
    secret = next(line for line in found.stdout.splitlines() if line.startswith("secret = "))[len("secret = "):]
    record = secret if secret.startswith("{") else base64.b64decode(secret)
    return json.loads(record)["refresh_token"]


def works(token):
    """Whether the server takes it for somebody's."""
    _, answer = Api(BASE, token).send("GET", "/api/userinfo")
    return "sub" in answer and answer.get("status") != "error"


def next_token(account, old):
    """The access token after `old`, as soon as the program renews it. Time is what ends a token."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        token = only(run("token", account, "--valid-for", "5"))["access_token"]
        if token != old:
            return token
    raise AssertionError("the token was not renewed within 30 s")


class Live(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        password = pathlib.Path(os.environ["CHATELAINE_LIVE_CASDOOR_PASSWORD"]).read_text().strip()
        cls.admin = administrator(BASE, os.environ["CHATELAINE_LIVE_CASDOOR_ADMIN"], password)
        cls.scene = Scene(cls.admin)
        cls.addClassCleanup(cls.scene.remove)
        cls.boss = sign_in(cls.scene, cls.scene.boss, "--label", "boss")["id"]

    def users(self, *arguments, status=0, stdin=None):
        return only(run("users", self.boss, *arguments, stdin=stdin), status)


class SigningIn(Live):
    def test_sign_in_by_the_servers_page(self):
        waiting = Waiting(self.scene, "--no-store")
        with Browser() as browser:
            browser.sign_in(waiting.url, self.scene.plain, self.scene.password)
            status, last = waiting.end()
            browser.wait_until(lambda page: "Chatelaine" in page.text(), what="the program's page")
            self.assertNotIn("code=", browser.text())
        self.assertEqual(status, 0, last)
        self.assertEqual(last["account"]["organization"], self.scene.organization)
        self.assertFalse(last["stored"])

    def test_wrong_password_ends_nothing_and_the_right_one_still_works(self):
        waiting = Waiting(self.scene, "--no-store")
        with Browser() as browser:
            browser.sign_in(waiting.url, self.scene.plain, "not-the-password")
            browser.wait_until(lambda page: "incorrect" in page.text(), what="the server's refusal")
            self.assertIsNone(waiting.process.poll())
            self.assertTrue(waiting.port_is_open())
            browser.sign_in(waiting.url, self.scene.plain, self.scene.password)
            status, last = waiting.end()
        self.assertEqual((status, last["event"]), (0, "done"), last)

    def test_cancelled_closes_the_port_and_stores_nothing(self):
        before = only(run("accounts"))["accounts"]
        waiting = Waiting(self.scene)
        self.assertTrue(waiting.port_is_open())
        waiting.process.send_signal(signal.SIGINT)
        status, last = waiting.end()
        self.assertEqual(status, 130)
        self.assertEqual(last["error"]["category"], "cancelled")
        self.assertFalse(waiting.port_is_open())
        self.assertEqual([a["id"] for a in only(run("accounts"))["accounts"]], [a["id"] for a in before])

    def test_a_wrong_client_is_told_before_the_browser_opens(self):
        waiting = Waiting(type("Wrong", (), {"client_id": "0" * 20}))
        status, last = waiting.end()
        self.assertEqual(status, 1)
        self.assertEqual(last["error"]["category"], "provider", last)

    def test_a_person_of_another_organization_is_noticed(self):
        other = Scene(self.admin, people=0)
        self.addCleanup(other.remove)
        waiting = Waiting(self.scene, "--no-store")
        answer_by_api(waiting, self.scene, other.plain, other.organization)
        _, last = waiting.end()
        self.assertEqual(last["event"], "done", last)
        self.assertEqual(last["account"]["organization"], other.organization)
        self.assertIn(other.organization, waiting.notes)

    def test_an_application_that_organizations_share(self):
        shared = self.scene.shared_client_id
        for client_id in (shared, f"{shared}-org-{self.scene.organization}"):
            with self.subTest(client_id):
                waiting = Waiting(self.scene, "--label", "shared", client_id=client_id)
                answer_by_api(waiting, self.scene, self.scene.people[2],
                              application=self.scene.application + "-shared")
                status, last = waiting.end()
                self.assertEqual((status, last["event"]), (0, "done"), last)
                account = last["account"]["id"]
                identity = only(run("claims", account, "--verify"))["tokens"][0]
                self.assertEqual(identity["claims"]["aud"], [f"{shared}-org-{self.scene.organization}"])
                self.assertEqual(identity["result"], "accepted", identity["verdicts"])
                only(run("sign-out", account))

    def test_repair_by_somebody_else_is_refused_and_changes_nothing(self):
        waiting = Waiting(self.scene, "--repair", self.boss)
        with self.assertRaises(urllib.error.HTTPError):
            answer_by_api(waiting, self.scene, self.scene.plain)
        status, last = waiting.end()
        self.assertEqual((status, last["error"]["category"]), (1, "policy"), last)
        self.assertEqual(only(run("claims", self.boss))["tokens"][0]["result"], "accepted")


class Tokens(Live):
    def test_claims_are_accepted_check_by_check(self):
        tokens = only(run("claims", self.boss, "--verify"))["tokens"]
        identity = tokens[0]
        self.assertEqual((identity["kind"], identity["result"]), ("id", "accepted"), identity["verdicts"])
        self.assertEqual(identity["claims"]["owner"], self.scene.organization)
        outcomes = {each["check"]: each["outcome"] for each in identity["verdicts"]}
        passed = {check for check, outcome in outcomes.items() if outcome == "passed"}
        self.assertLessEqual({"signature", "issuer", "audience", "subject", "expiry", "nonce", "organization"}, passed,
                             outcomes)
        self.assertNotIn("failed", outcomes.values(), outcomes)

    def test_no_command_shows_a_secret_that_the_server_sends(self):
        name, secret = self.scene.people[7], "upstream-" + self.scene.organization
        self.scene.update(name, properties={"oauth_GitHub_accessToken": secret, "oauth_GitHub_username": "octo"})
        account = sign_in(self.scene, name, "--label", "with a secret")["id"]
        self.addCleanup(run, "sign-out", account)
        body = only(run("token", account))["access_token"].split(".")[1]
        self.assertIn(secret, base64.urlsafe_b64decode(body + "==").decode(), "the server does not send it")
        for command in (["claims", account, "--verify"], ["userinfo", account], ["users", self.boss, "show", name],
                        ["users", self.boss, "list", "--search", f"name={name}"]):
            shown = json.dumps(only(run(*command)))
            self.assertNotIn(secret, shown, command)
        self.assertIn("octo", shown, "what is no secret is shown")

    def test_refreshed_twice_and_the_old_refresh_token_is_dead(self):
        account = self.brief_account(self.scene.people[0])
        token = only(run("token", account))["access_token"]
        for _ in range(2):
            old_token, old_refresh = token, stored_refresh_token(account)
            token = next_token(account, old_token)
            self.assertNotEqual(stored_refresh_token(account), old_refresh)
            status, answer = Api(BASE).post_form("/api/login/oauth/refresh_token", {
                "grant_type": "refresh_token", "client_id": self.scene.brief_client_id, "refresh_token": old_refresh})
            self.assertEqual((status, answer["error"]), (400, "invalid_grant"))
            self.assertFalse(works(old_token))
            self.assertTrue(works(token))
        identity = only(run("claims", account))["tokens"][0]
        self.assertEqual(identity["result"], "accepted", identity["verdicts"])

    def test_userinfo_names_the_same_person(self):
        info = only(run("userinfo", self.boss))["userinfo"]
        self.assertEqual(info["sub"], self.scene.user(self.scene.boss)["id"])

    def test_sign_out_ends_the_token_at_the_server(self):
        account = sign_in(self.scene, self.scene.people[1], "--label", "leaver")["id"]
        token, refresh = only(run("token", account))["access_token"], stored_refresh_token(account)
        self.assertTrue(works(token))
        outcomes = {each["step"]: each["outcome"] for each in only(run("sign-out", account))["steps"]}
        self.assertEqual((outcomes["revoke"], outcomes["keyring"], outcomes["account"]), ("done",) * 3, outcomes)
        self.assertFalse(works(token))
        status, answer = Api(BASE).post_form("/api/login/oauth/refresh_token", {
            "grant_type": "refresh_token", "client_id": self.scene.client_id, "refresh_token": refresh})
        self.assertEqual((status, answer["error"]), (400, "invalid_grant"))
        self.assertNotIn(account, [each["id"] for each in only(run("accounts"))["accounts"]])
        with self.assertRaises(StopIteration):
            stored_refresh_token(account)

    def test_sign_out_everywhere_ends_the_sign_in_of_another_program(self):
        name = self.scene.people[8]
        elsewhere = self.scene.sign_in(name)
        account = sign_in(self.scene, name, "--label", "leaver of all")["id"]
        self.assertTrue(works(elsewhere))
        outcomes = {each["step"]: each["outcome"]
                    for each in only(run("sign-out", account, "--everywhere"))["steps"]}
        self.assertEqual(outcomes["all_sessions"], "done", outcomes)
        self.assertFalse(works(elsewhere))


    def brief_account(self, name, organization=None):
        """An account whose tokens end after seven seconds."""
        waiting = Waiting(self.scene, "--label", f"brief {name}", client_id=self.scene.brief_client_id)
        answer_by_api(waiting, self.scene, name, organization, self.scene.application + "-brief")
        account = waiting.end()[1]["account"]["id"]
        self.addCleanup(run, "sign-out", account)
        return account

    def is_to_sign_in_again(self, account, category="reauth"):
        """Waits for the renewal to be refused. Time is what ends a token."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            status, lines = run("token", account, "--valid-for", "5")
            if status != 0:
                break
        self.assertEqual((status, lines[-1]["error"]["category"]), (1, category), lines)
        state = {each["id"]: each["state"] for each in only(run("accounts"))["accounts"]}[account]
        self.assertEqual(state, "sign_in_needed")
        return lines[-1]["error"]

    def test_a_renamed_person_is_told_to_sign_in_again(self):
        name = "renamed-" + self.scene.organization
        self.scene.add_user(name, "Renamed")
        account = sign_in(self.scene, name, "--label", "renamed")["id"]
        self.addCleanup(run, "sign-out", account)
        self.scene.update(name, name=name + "-now")
        error = only(run("userinfo", account), 1)["error"]
        self.assertEqual(error["category"], "reauth", error)
        self.assertIn(name, error["detail"]["server_message"])
        self.is_to_sign_in_again(account)

    def test_a_person_of_another_organization_cannot_be_renewed(self):
        other = Scene(self.admin, people=0)
        self.addCleanup(other.remove)
        error = self.is_to_sign_in_again(self.brief_account(other.plain, other.organization))
        self.assertIn(other.plain, error["detail"]["server_message"])

    def test_a_renewal_never_becomes_a_namesake_of_another_organization(self):
        other = Scene(self.admin, people=0)
        self.addCleanup(other.remove)
        name = self.scene.people[11]
        self.admin.call("POST", "/api/add-user", body={
            "owner": other.organization, "name": name, "displayName": "Namesake", "password": self.scene.password})
        account = self.brief_account(name, other.organization)
        error = self.is_to_sign_in_again(account, "idtoken")
        self.assertEqual(error["code"], "idtoken.subject", error)


class Users(Live):
    def test_listed_sorted_and_paged_to_the_end(self):
        seen, page = [], 1
        while True:
            answer = self.users("list", "--sort", "name", "--page-size", "5", "--page", str(page))
            if not answer["users"]:
                break
            seen += [user["name"] for user in answer["users"]]
            page += 1
        everyone = sorted([self.scene.boss, self.scene.plain, *self.scene.people])
        self.assertEqual(seen, everyone)
        self.assertEqual(answer["total"], len(everyone))
        backwards = self.users("list", "--sort", "name:desc", "--page-size", "3")["users"]
        self.assertEqual([user["name"] for user in backwards], everyone[::-1][:3])

    def test_searched_by_a_field(self):
        found = self.users("list", "--search", f"name={self.scene.people[3]}")
        self.assertEqual([user["name"] for user in found["users"]], [self.scene.people[3]])
        part = self.users("list", "--search", "display_name=李四", "--page-size", "5")
        self.assertEqual((part["total"], len(part["users"])), (len(self.scene.people), 5))
        nobody = self.users("list", "--search", "name=nobody-has-this-name")
        self.assertEqual((nobody["total"], nobody["users"]), (0, []))

    def test_a_name_can_neither_forge_a_row_nor_drive_the_terminal(self):
        name = "forger-" + self.scene.organization
        self.users("add", "--set", f"name={name}", "--set", "display_name=Eve\nroot  \x1b[2J\u202eadmin")
        self.addCleanup(run, "users", self.boss, "delete", name, "--yes")
        for command in (["list", "--search", f"name={name}"], ["show", name]):
            shown = subprocess.run([PROGRAM, "users", self.boss, *command], capture_output=True, text=True, timeout=90).stdout
            self.assertIn(name, shown)
            self.assertNotIn("\nroot", shown)
            self.assertFalse(set(shown) & set("\x1b\u202e"), ascii(shown))

    def test_two_searches_at_once_are_refused_and_not_narrowed(self):
        error = self.users("list", "--search", "name=a", "--search", "email=b", status=1)["error"]
        self.assertEqual((error["code"], error["category"]), ("directory.not_supported", "unsupported"))

    def test_added_edited_disabled_enabled_and_deleted(self):
        name = "added-" + self.scene.organization
        added = self.users("add", "--set", f"name={name}", "--set", "display_name=Zoë Añón", "--set",
                           f"email={name}@live.test", "--password-stdin", stdin="Another-horse-7\n")
        self.assertEqual(added["outcome"], "created")
        before = self.scene.user(name)
        edited = self.users("edit", name, "--set", "title=Gärtnerin", "--set", "bio=第一行")
        self.assertEqual(edited["outcome"], "updated")
        after = self.scene.user(name)
        self.assertEqual((after["title"], after["bio"]), ("Gärtnerin", "第一行"))
        touched = {key for key in before if before[key] != after[key]}
        self.assertEqual(touched - {"updatedTime"}, {"title", "bio"}, "no other field may change")
        self.assertEqual(self.users("edit", name, "--set", "title=Gärtnerin")["outcome"], "unchanged")
        self.assertTrue(self.scene.sign_in(name, "Another-horse-7"))
        self.users("disable", name)
        self.assertTrue(self.scene.user(name)["isForbidden"])
        with self.assertRaises(ApiError):
            self.scene.sign_in(name, "Another-horse-7")
        self.users("enable", name)
        self.assertFalse(self.scene.user(name)["isForbidden"])
        self.assertTrue(self.scene.sign_in(name, "Another-horse-7"))
        self.users("delete", name, "--yes")
        self.assertIsNone(self.scene.user(name))

    def test_unset_empties_a_field_of_any_type(self):
        name = self.scene.people[6]
        self.users("edit", name, "--set", "title=Keeper", "--set", "score=7", "--set", "emailVerified=true")
        self.users("edit", name, "--unset", "title", "--unset", "score", "--unset", "emailVerified")
        after = self.scene.user(name)
        self.assertEqual((after["title"], after["score"], after["emailVerified"]), ("", 0, False))

    def test_the_new_value_is_told_as_the_server_stored_it(self):
        name, sent = self.scene.people[6], "+49 151 23456789"
        change = self.users("edit", name, "--set", f"phone={sent}")["changes"][0]
        stored = self.scene.user(name)["phone"]
        self.assertNotEqual(stored, sent)
        self.assertEqual((change["field"], change["new"]), ("phone", stored))

    def test_conflict_is_found_and_nothing_is_written(self):
        name = self.scene.people[4]
        self.users("edit", name, "--set", "title=Theirs")
        error = self.users("edit", name, "--set", "title=Mine", "--was", "title=", status=1)["error"]
        self.assertEqual((error["code"], error["category"]), ("directory.conflict", "policy"))
        self.assertEqual(self.scene.user(name)["title"], "Theirs")
        self.users("edit", name, "--set", "title=Mine", "--was", "title=", "--force")
        self.assertEqual(self.scene.user(name)["title"], "Mine")

    def test_password_is_set_and_signs_in(self):
        name = self.scene.people[5]
        self.assertTrue(self.scene.sign_in(name))
        self.users("set-password", name, "--password-stdin", stdin="Fresh-horse-55\n")
        self.assertTrue(self.scene.sign_in(name, "Fresh-horse-55"))
        with self.assertRaises(ApiError):
            self.scene.sign_in(name)
        error = self.users("set-password", name, "--password-stdin", stdin="abc\n", status=1)["error"]
        self.assertEqual(error["category"], "provider")
        self.assertIn("6", error["detail"]["server_message"])

    def test_a_plain_person_is_refused_with_the_reason(self):
        account = sign_in(self.scene, self.scene.plain, "--label", "plain person")["id"]
        self.addCleanup(run, "sign-out", account)
        error = only(run("users", account, "list"), 1)["error"]
        self.assertEqual((error["code"], error["category"]), ("directory.not_permitted", "policy"))
        able = {each["name"]: each for each in only(run("capabilities", account))["capabilities"]}
        self.assertFalse(able["users.list"]["available"])
        self.assertTrue(able["users.list"]["reason"])
        victim = self.scene.people[9]
        before = self.scene.user(victim)
        for deed in (["edit", victim, "--set", "title=Taken"], ["disable", victim], ["delete", victim, "--yes"]):
            error = run("users", account, *deed)
            self.assertEqual(error[0], 1, error)
            self.assertIn("directory.not_permitted", json.dumps(error[1]))
        self.assertEqual(self.scene.user(victim), before)

    def test_a_person_disabled_meanwhile_is_told_to_sign_in_again(self):
        name = self.scene.people[10]
        account = sign_in(self.scene, name, "--label", "disabled meanwhile")["id"]
        self.addCleanup(run, "sign-out", account)
        self.users("disable", name)
        error = only(run("userinfo", account), 1)["error"]
        self.assertEqual(error["category"], "reauth", error)
        state = {each["id"]: each["state"] for each in only(run("accounts"))["accounts"]}[account]
        self.assertEqual(state, "sign_in_needed")

    def test_the_servers_refusal_comes_in_the_persons_language(self):
        messages = {}
        for language in ("en", "zh"):
            error = self.users("add", "--set", f"name={self.scene.people[0]}", "--set", "display_name=Twice",
                               "--lang", language, status=1)["error"]
            self.assertEqual(error["category"], "provider", error)
            messages[language] = error["detail"]["server_message"]
        self.assertIn("already exists", messages["en"])
        self.assertTrue(any("\u4e00" <= sign <= "\u9fff" for sign in messages["zh"]), messages)


if __name__ == "__main__":
    unittest.main(verbosity=2)
