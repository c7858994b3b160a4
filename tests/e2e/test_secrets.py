#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants secrets and looks for them wherever they must not be.

Must run inside packaging/private-session, against a demo server of its own. CHATELAINE_PROGRAM and
CHATELAINE_SIMULATOR name the two programs. The keyring's own folder is the one place that is not
searched; that the secrets are in there is what keeps this test from passing with nothing stored.
"""

import base64
import json
import os
import pathlib
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "simulator"), str(TESTS / "live")]
from casdoor_api import Api  # noqa: E402
from double import Server, client_id  # noqa: E402

PROGRAM = os.environ["CHATELAINE_PROGRAM"]
CLIENT = client_id("chatelaine")
SESSION = pathlib.Path(os.environ["CHATELAINE_PRIVATE_SESSION"])
TOKEN = "/api/login/oauth/access_token"
CATEGORIES = {"config", "discovery", "network", "tls", "callback", "state", "issuer", "provider", "token", "idtoken",
              "signature", "userinfo", "reauth", "storage", "timeout", "cancelled", "unsupported", "policy"}


def spellings(secret):
    """The ways in which a careless line would write it."""
    plain = secret.encode()
    return {plain, urllib.parse.quote(secret, safe="").encode(), json.dumps(secret)[1:-1].encode(), plain.hex().encode(),
            base64.b64encode(plain).rstrip(b"="), base64.urlsafe_b64encode(plain).rstrip(b"=")}


def is_open(port):
    with socket.socket() as probe:
        probe.settimeout(2)
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Process:
    """What /proc tells about a process and everything below it."""

    @staticmethod
    def family(pid):
        pids = [pid]
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError):
                continue
            if parent == pid:
                pids += Process.family(int(folder.name))
        return pids

    @staticmethod
    def told(pid):
        text = b""
        for each in Process.family(pid):
            for name in ("cmdline", "environ"):
                try:
                    text += pathlib.Path(f"/proc/{each}/{name}").read_bytes()
                except (FileNotFoundError, PermissionError):
                    pass  # ended meanwhile; or closed to its own user even, which is better still
        return text


class Secrets(unittest.TestCase):
    def setUp(self):
        self.server = Server("--control")
        self.addCleanup(self.server.stop)
        home = tempfile.TemporaryDirectory(prefix="chatelaine-home-")
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.environment = dict(os.environ, HOME=home.name, TMPDIR=home.name)
        self.said = {}  # what was run: everything it wrote
        self.password = "Planted-" + secrets.token_urlsafe(12) + " =&%"

    def control(self, *orders):
        self.server.control(list(orders))

    def requests(self, path):
        return [each for each in self.server.get("/_control/requests").json if each["path"] == path]

    def run_program(self, *arguments, stdin=None, keep=True):
        for form in (["--json"], []):
            done = subprocess.run([PROGRAM, *arguments, "--log-level", "debug", *form], env=self.environment, input=stdin,
                                  capture_output=True, timeout=60)
            self.said[" ".join(arguments) + str(form)] = done.stderr + (done.stdout if keep else b"")
            if form:
                first = done
        return first.returncode, [json.loads(line) for line in first.stdout.splitlines()]

    def begin(self, *more):
        """A sign-in that waits, as (process, address, state, port)."""
        process = subprocess.Popen([PROGRAM, "sign-in", "--server", "casdoor", "--issuer", self.server.origin, "--client-id",
                                    CLIENT, "--allow-loopback-http", "--print-url", "--json", "--log-level", "debug", *more],
                                   env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(self.reap, process)
        line = process.stdout.readline()
        self.said[f"sign-in {more} {process.pid}, first"] = line
        url = json.loads(line)["url"]
        state = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))["state"]
        port = urllib.parse.urlsplit(json.loads(line)["redirect_uri"]).port
        self.assertTrue(is_open(port), "the port is open from the first line on")
        return process, url, state, port

    @staticmethod
    def reap(process):
        process.kill()
        process.communicate()

    def end(self, process, port):
        """Exit status and last line; the port is closed whatever came of it (CB-03)."""
        output, log = process.communicate(timeout=60)
        self.said[f"sign-in {process.pid}, rest"] = output + log
        self.assertFalse(is_open(port), "the port is closed")
        return process.returncode, json.loads(output.splitlines()[-1])

    def answer(self, port, query):
        """The browser's own request; status and page."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/callback?{query}", timeout=60) as page:
                return page.status, page.read()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read()

    def code(self, url, name="alice", password="demo"):
        return Api(self.server.origin).code("chatelaine", "acme", CLIENT, name, password, url)

    def sign_in(self, *more):
        process, url, state, port = self.begin(*more)
        code = self.code(url)
        status, page = self.answer(port, urllib.parse.urlencode({"code": code, "state": state}))
        self.said[f"page {process.pid}"] = page
        return self.end(process, port), code, url, status

    def files(self):
        """Everything that anybody left below the private folders, but for the keyring's own."""
        for root in (self.home, SESSION):
            for path in root.rglob("*"):
                if path.is_file() and "keyrings" not in path.parts:
                    yield path, path.read_bytes()

    def assert_nowhere(self, planted, places=None):
        where = {**{str(path): text for path, text in self.files()}, **self.said} if places is None else places
        for name, secret in planted.items():
            self.assertGreaterEqual(len(secret), 8, f"{name} is long enough to be found")
            for spelling in spellings(secret):
                for place, text in where.items():
                    # Not assertNotIn, which would print it.
                    self.assertFalse(spelling in text, f"{name} stands in {place}")


class Planted(Secrets):
    """KR-09, LG-01, PK-03: a sign-in, a renewal, an edit and a sign-out leave no secret behind."""

    def test_no_secret_outside_the_keyring(self):
        planted = {}
        self.control({"tokenLifetime": 3})
        process, url, state, port = self.begin()
        planted["password"] = self.password
        with self.assertRaises(Exception):
            self.code(url, password=self.password)
        planted["code"] = self.code(url)
        wrong = "wrong-code-" + secrets.token_hex(8)
        self.assertEqual(self.answer(port, f"code={wrong}&state=planted-state-{wrong}")[0], 400)
        waiting = Process.told(process.pid)
        status, page = self.answer(port, urllib.parse.urlencode({"code": planted["code"], "state": state}))
        self.assertEqual(status, 200)
        self.said["page"] = page
        status, last = self.end(process, port)
        self.assertEqual((status, last["event"], last["stored"]), (0, "done", True), last)
        account = last["account"]["id"]
        planted["foreign code"] = wrong

        form = dict(urllib.parse.parse_qsl(self.requests(TOKEN)[-1]["body"]))
        self.assertTrue(form["code"] == planted["code"])
        self.control({"reset": True})
        planted["verifier"] = form["code_verifier"]
        self.assert_nowhere(planted, {"/proc": waiting})

        record = self.record(account)
        for name in ("refresh_token", "id_token"):
            planted[name] = record[name]
        planted["renewed access token"] = self.renewed(account, record["id_token"])
        planted["renewed refresh token"] = self.record(account)["refresh_token"]
        self.assertTrue(planted["renewed refresh token"] != planted["refresh_token"], "it was renewed")

        self.run_program("users", account, "set-password", "carol", "--password-stdin",
                         stdin=(self.password + "\n").encode())
        for command in (["accounts"], ["claims", account, "--verify"], ["userinfo", account], ["capabilities", account],
                        ["users", account, "list"], ["users", account, "show", "carol"],
                        ["users", account, "edit", "carol", "--set", "title=Searched"], ["doctor"],
                        ["sign-out", account]):
            self.run_program(*command)
        # The nonce is a claim: `claims` shows it on purpose, and the address of the sign-in holds it.
        nonce = {"nonce": dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))["nonce"]}
        self.assert_nowhere(planted)
        self.assert_nowhere(nonce, {place: text for place, text in self.said.items()
                                    if not place.startswith("claims") and not place.endswith("first")})
        self.assert_nowhere(nonce, {str(path): text for path, text in self.files()})

    def test_a_refused_answer_is_neither_kept_nor_told(self):
        for name, order, category in (
                ("signature", {"fault": "token", "signature": "bad"}, "signature"),
                ("audience", {"fault": "token", "idOnly": True, "claims": {"aud": "another-client"}}, "idtoken"),
                ("type", {"fault": "merge", "path": TOKEN, "json": {"token_type": "mac"}}, "token"),
                ("status", {"fault": "respond", "path": TOKEN, "status": 400, "json": {
                    "error": "invalid_grant", "error_description": "planted-in-words"}}, "provider")):
            with self.subTest(name):
                mark = "planted-refresh-" + secrets.token_hex(8)
                self.control({"reset": True}, order, {"fault": "merge", "path": TOKEN, "json": {"refresh_token": mark}})
                (status, last), code, _, page = self.sign_in()
                self.assertEqual((status, last["event"], last["error"]["category"]), (1, "error", category), last)
                self.assertEqual(page, 400)
                self.assertEqual(len([each for each in self.requests(TOKEN) if code in each["body"]]), 1)
                self.assertEqual(self.requests("/api/userinfo"), [])
                self.assertEqual(self.run_program("accounts")[1][0]["accounts"], [])
                self.assertNotIn("chatelaine/", self.keyring())
                self.assert_nowhere({"code": code, "refresh token": mark})

    def test_the_browser_is_told_the_address_and_nothing_else(self):
        opener = self.home / "bin" / "xdg-open"
        opener.parent.mkdir()
        opener.write_text("#!/bin/sh\nprintf %s \"$1\" >\"$HOME/opened\"\nexec sleep 20\n")
        opener.chmod(0o755)
        self.environment["PATH"] = f"{opener.parent}:{self.environment['PATH']}"
        process = subprocess.Popen([PROGRAM, "sign-in", "--server", "casdoor", "--issuer", self.server.origin, "--client-id",
                                    CLIENT, "--allow-loopback-http", "--no-store", "--log-level", "debug"],
                                   env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(self.reap, process)
        deadline = time.monotonic() + 30
        while not (self.home / "opened").exists() or not (self.home / "opened").read_text():
            self.assertLess(time.monotonic(), deadline, "a browser is opened")
            time.sleep(0.05)
        url = (self.home / "opened").read_text()
        waiting = Process.told(process.pid)
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))
        self.assertEqual(asked["code_challenge_method"], "S256")
        code = self.code(url)
        self.answer(urllib.parse.urlsplit(asked["redirect_uri"]).port, urllib.parse.urlencode(
            {"code": code, "state": asked["state"]}))
        output, log = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0, log)
        form = dict(urllib.parse.parse_qsl(self.requests(TOKEN)[-1]["body"]))
        (self.home / "opened").unlink()
        self.said["sign-in"] = output
        planted = {"verifier": form["code_verifier"], "code": code}
        self.assert_nowhere(planted)
        self.assert_nowhere(planted, {"/proc": waiting, "log": log})

    def renewed(self, account, old):
        """The access token after `old`. Casdoor's ID token is the access token; time is what ends it."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            status, lines = self.run_program("token", account, keep=False)
            if status == 0 and lines[0]["access_token"] != old:
                return lines[0]["access_token"]
        raise AssertionError("the token was not renewed within 30 s")

    def record(self, account):
        found = subprocess.run(["secret-tool", "search", "--unlock", "user", f"chatelaine/{account}"], capture_output=True,
                               text=True, timeout=20)
        secret = next(line for line in found.stdout.splitlines() if line.startswith("secret = "))[len("secret = "):]
        return json.loads(secret if secret.startswith("{") else base64.b64decode(secret))

    def keyring(self):
        """Names of all records of this program, without what is in them."""
        found = subprocess.run(["secret-tool", "search", "--all", "server", "chatelaine"], capture_output=True, text=True,
                               timeout=20)
        return "\n".join(line for line in (found.stdout + found.stderr).splitlines() if line.startswith("attribute"))


class Ends(Secrets):
    """CB-03, CB-07: every end closes the port, with the exit status and category of the contract."""

    def refused(self, process, port, status, category):
        found, last = self.end(process, port)
        self.assertEqual((found, last["event"], last["error"]["category"]), (status, "error", category), last)
        self.assertIn(category, CATEGORIES)
        self.assertTrue(last["error"]["message"])

    def test_cancelled(self):
        for number, status in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            with self.subTest(status):
                process, _, _, port = self.begin()
                process.send_signal(number)
                self.refused(process, port, status, "cancelled")

    def test_deadline(self):
        process, _, _, port = self.begin("--timeout", "2")
        self.refused(process, port, 1, "timeout")

    def test_declined(self):
        process, _, state, port = self.begin()
        self.assertEqual(self.answer(port, "error=access_denied&state=guessed")[0], 400)
        self.assertTrue(is_open(port), "nobody ends a sign-in without its state (CB-08)")
        self.answer(port, f"error=access_denied&state={state}")
        self.refused(process, port, 1, "provider")

    def test_killed(self):
        process, _, _, port = self.begin()
        process.kill()
        process.wait()
        self.assertFalse(is_open(port))
        self.assertEqual(self.run_program("accounts")[1][0]["accounts"], [])

    def test_a_used_answer_is_worth_nothing(self):
        process, url, state, port = self.begin("--no-store")
        query = urllib.parse.urlencode({"code": self.code(url), "state": state})
        self.assertEqual(self.answer(port, query)[0], 200)
        self.assertEqual(self.end(process, port)[0], 0)
        again, _, _, next_port = self.begin("--no-store")
        self.assertEqual(self.answer(next_port, query)[0], 400)
        self.assertEqual(len(self.requests(TOKEN)), 1)
        again.send_signal(signal.SIGINT)
        self.refused(again, next_port, 130, "cancelled")


if __name__ == "__main__":
    unittest.main(verbosity=2)
