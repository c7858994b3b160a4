#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a script meets it: exit statuses, JSON alone on standard output, no display.

Needs no server and no keyring. CHATELAINE_PROGRAM names the program.
"""

import base64
import fcntl
import json
import os
import pathlib
import subprocess
import tempfile
import termios
import time
import unittest

PROGRAM = os.environ["CHATELAINE_PROGRAM"]
CATEGORIES = {"config", "discovery", "network", "tls", "callback", "state", "issuer", "provider", "token", "idtoken",
              "signature", "userinfo", "reauth", "storage", "timeout", "cancelled", "unsupported", "policy"}

# RFC 7515, appendix A.2.
RS256_KEY = {
    "kty": "RSA", "e": "AQAB",
    "n": "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1"
         "W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQ"
         "Y4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"}
RS256_JWS = (
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
    "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQ"
    "jbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqt"
    "FZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw")


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="chatelaine-cli-")
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.environment = {"HOME": folder.name, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                            "QT_QPA_PLATFORM": "there-is-no-such-platform",
                            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def run_program(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], env=self.environment, capture_output=True, text=True, timeout=60)

    def json(self, status, *arguments):
        done = self.run_program(*arguments, "--json")
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        lines = done.stdout.splitlines()
        self.assertEqual(len(lines), 1, "standard output holds one JSON object and nothing else")
        return json.loads(lines[0])

    def file(self, name, text):
        path = self.home / name
        path.write_text(text if isinstance(text, str) else json.dumps(text))
        return str(path)


class Usage(CommandLine):
    def test_unknown_words_are_wrong_usage(self):
        for arguments in (["nonsense"], ["users"], ["users", "x", "nonsense"], ["accounts", "too", "many"],
                          ["token"], ["accounts", "--no-such-option"], ["accounts", "--everywhere"],
                          ["sign-in", "--server", "casdoor"], ["verify-jws", "file"],
                          ["sign-in", "--server", "nonsense", "--issuer", "https://x.test", "--client-id", "c"]):
            with self.subTest(arguments):
                self.assertEqual(self.run_program(*arguments).returncode, 2)

    def test_an_unknown_account_is_wrong_usage(self):
        error = self.json(2, "token", "nobody")["error"]
        self.assertIn(error["category"], CATEGORIES)

    def test_each_command_explains_itself(self):
        overview = self.run_program("--help")
        self.assertEqual(overview.returncode, 0)
        for arguments in (["accounts"], ["sign-in"], ["users", "a", "edit"], ["doctor"]):
            done = self.run_program(*arguments, "--help")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("Usage:", done.stdout)
            self.assertIn(arguments[0], overview.stdout)

    def test_help_explains_its_own_words(self):
        sign_in = self.run_program("sign-in", "--help").stdout.splitlines()
        needed = [line.split()[0] for line in sign_in if line.endswith("(needed)")]
        self.assertEqual(needed, ["--server", "--issuer", "--client-id"])
        edit = self.run_program("users", "a", "edit", "--help").stdout
        for word in ("ACCOUNT is ", "FIELD is "):
            self.assertIn(word, edit)
        self.assertIn("Exit status: 0 done", self.run_program("--help").stdout)

    def test_a_command_of_verbs_lists_them(self):
        shown = self.run_program("users", "--help")
        self.assertEqual(shown.returncode, 0, shown.stderr)
        for verb in ("list", "show", "add", "edit", "enable", "disable", "delete", "set-password"):
            self.assertIn(f"users ACCOUNT {verb}", shown.stdout)
        for arguments in (["users"], ["users", "a"], ["users", "a", "lost"]):
            refused = self.run_program(*arguments)
            self.assertEqual((refused.returncode, refused.stdout), (2, ""))
            self.assertIn("users ACCOUNT set-password", refused.stderr)
        self.assertIn("“nonsense”", self.run_program("nonsense", "list").stderr)

    def test_help_and_version_may_stand_behind_the_language(self):
        done = self.run_program("--lang", "zh_CN", "--help")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(any("\u4e00" <= sign <= "\u9fff" for sign in done.stdout), done.stdout)
        self.assertIn("chatelaine 0", self.run_program("--lang", "ar", "--version").stdout)

    def test_what_holds_for_every_command_may_stand_in_front(self):
        self.assertEqual(json.loads(self.run_program("--json", "accounts").stdout), {"accounts": []})
        for arguments in (["--lang", "ar", "accounts"], ["--lang=ar", "--log-level", "debug", "accounts"]):
            done = self.run_program(*arguments)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertTrue(any("\u0600" <= sign <= "\u06ff" for sign in done.stdout), done.stdout)
        self.assertIn("Usage: chatelaine accounts", self.run_program("--json", "accounts", "--help").stdout)
        for arguments in (["--json"], ["--lang", "ar"], ["--log-level"], ["--json", "--everywhere"]):
            with self.subTest(arguments):
                self.assertEqual(self.run_program(*arguments).returncode, 2)

    def test_wrong_usage_says_what_is_wrong(self):
        for arguments, told in ((["token"], "ACCOUNT is missing"), (["users", "a", "edit"], "USER is missing"),
                                (["accounts", "too", "many"], "“too”"), (["users", "a", "lost"], "“lost”"),
                                (["discover", "--server", "casdor", "--issuer", "https://x.test"], "casdoor"),
                                (["accounts", "--log-level", "loud"], "debug, info, warning, error"),
                                (["accounts", "--lang", "xx"], "en, zh-CN, ar")):
            with self.subTest(arguments):
                refused = self.run_program(*arguments)
                self.assertEqual((refused.returncode, refused.stdout), (2, ""))
                self.assertIn(told, refused.stderr.splitlines()[0])

    def test_a_window_without_a_display_is_refused_in_words(self):
        del self.environment["QT_QPA_PLATFORM"]
        for arguments in ([], ["--add-account"]):
            done = self.run_program(*arguments)
            self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
            self.assertIn("no display", done.stderr)
            self.assertIn("chatelaine --help", done.stderr)

    def test_what_is_no_option_opens_no_window(self):
        for platform in ("offscreen", ""):
            self.environment["QT_QPA_PLATFORM"] = platform
            for arguments, told in ((["--jsn"], "jsn"), (["--add-account", "nonsense"], "“nonsense”")):
                with self.subTest(arguments, platform=platform):
                    done = self.run_program(*arguments)
                    self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
                    self.assertIn(told, done.stderr)

    def test_numbers_out_of_range_are_refused(self):
        wrong = [("--timeout", value) for value in ("0", "-1", "1e9", "99999999999999999999", "ten", "")]
        for option, value in [*wrong, ("--max-age", "-1"), ("--max-age", "ten")]:
            done = self.run_program("sign-in", "--server", "casdoor", "--issuer", "https://x.test", "--client-id", "c",
                                    option, value)
            self.assertEqual(done.returncode, 2, (option, value))


ACCOUNT = "0b7e3c52-7a55-4a0f-9d0e-6c1d5f1f9a01"
ACCOUNTS = f"""[General]
version=1

[{ACCOUNT}]
kind=casdoor
issuer=https://id.example
client_id=c
label=Alice
sub=alice
"""


class OneAccount(CommandLine):
    def setUp(self):
        super().setUp()
        self.list = self.home / ".config" / "chatelaine" / "accounts.ini"
        self.list.parent.mkdir(parents=True)
        self.list.write_text(ACCOUNTS)

    def test_an_empty_word_does_not_name_the_only_account(self):
        for command in (["token", ""], ["sign-out", ""], ["users", "", "list"]):
            self.json(2, *command)
        self.assertEqual(self.json(0, "accounts")["accounts"][0]["id"], ACCOUNT)

    def test_a_list_that_is_a_pipe_or_a_device_is_told_and_left_alone(self):
        for make in (os.mkfifo, lambda path: os.symlink("/dev/zero", path)):
            self.list.unlink()
            make(self.list)
            done = self.run_program("accounts", "--json")
            self.assertEqual((done.returncode, json.loads(done.stdout)), (0, {"accounts": []}))
            self.assertIn(str(self.list), done.stderr)

    def test_a_lock_that_is_a_pipe_is_refused_and_not_waited_for(self):
        lock = self.home / ".local/state/chatelaine/run" / f"account-{ACCOUNT}.lock"
        lock.parent.mkdir(parents=True)
        os.mkfifo(lock)
        error = self.json(1, "token", ACCOUNT)["error"]
        self.assertEqual((error["code"], error["category"]), ("account.lock_refused", "storage"))

    def test_ctrl_c_at_a_prompt_ends_it_and_gives_the_echo_back(self):
        terminal, inside = os.openpty()
        self.addCleanup(os.close, terminal)
        self.addCleanup(os.close, inside)
        process = subprocess.Popen([PROGRAM, "users", ACCOUNT, "set-password", "bob"], env=self.environment, stdin=inside,
                                   stdout=inside, stderr=inside, start_new_session=True,
                                   preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        self.addCleanup(process.kill)
        shown = b""
        while b":" not in shown:
            shown += os.read(terminal, 1000)
        while termios.tcgetattr(inside)[3] & termios.ECHO:
            time.sleep(0.01)
        os.write(terminal, b"typed-half\x03")
        self.assertEqual(process.wait(20), 130)
        self.assertTrue(termios.tcgetattr(inside)[3] & termios.ECHO)


class Terminal(CommandLine):
    """CWE-150: no word of anybody drives the terminal that it is shown on."""

    def test_text_for_people(self):
        done = self.run_program("userinfo", "x\x1b[2J\u009b31m\u202e\x7f")
        self.assertEqual(done.returncode, 2)
        self.assertFalse(set(done.stderr) & set("\x1b\u009b\u202e\x7f"), ascii(done.stderr))

    def test_json(self):
        kid = "k\x1b\u009b\u202e\u2066\x7f Zoë 王芳"
        head = base64.urlsafe_b64encode(json.dumps({"alg": "RS256", "kid": kid}).encode()).decode().rstrip("=")
        done = self.run_program("verify-jws", "--jwks", self.file("jwks", {"keys": [RS256_KEY]}),
                                self.file("jws", ".".join([head, *RS256_JWS.split(".")[1:]])), "--json")
        self.assertEqual(json.loads(done.stdout)["kid"], kid)
        self.assertFalse(set(done.stdout) & set("\x1b\u009b\u202e\u2066\x7f"), ascii(done.stdout))
        self.assertIn("Zoë 王芳", done.stdout)


class Offline(CommandLine):
    def test_no_accounts_yet(self):
        self.assertEqual(self.json(0, "accounts"), {"accounts": []})

    def test_doctor_tells_of_a_missing_session_bus(self):
        report = self.json(0, "doctor")
        self.assertEqual(set(report), {"version", "qt", "os", "keyring", "browser", "proxy", "tls", "locale", "paths",
                                       "accounts"})
        self.assertEqual(report["keyring"], {"backend": "secret_service", "state": "no_bus"})
        self.assertEqual(report["accounts"], 0)

    def test_plain_http_needs_a_loopback_address_and_an_explicit_word(self):
        for issuer, more in (("http://127.0.0.1:9", []), ("http://id.example", ["--allow-loopback-http"]),
                             ("file:///etc/passwd", []), ("javascript:alert(1)", []), ("https://u:p@id.example", []),
                             ("https://id.example/?q", []), ("https://id.example/#f", []), ("nonsense", [])):
            with self.subTest(issuer):
                error = self.json(1, "discover", "--server", "casdoor", "--issuer", issuer, *more)["error"]
                self.assertEqual(error["category"], "config")

    def test_the_way_to_a_test_server_on_this_computer_is_told(self):
        for issuer, told in (("http://127.0.0.1:9", True), ("http://id.example", False), ("http://127.0.0.1:9/?q", False)):
            with self.subTest(issuer):
                error = self.json(1, "discover", "--server", "casdoor", "--issuer", issuer)["error"]
                self.assertEqual(error["code"], "discovery.issuer_address")
                self.assertEqual("--allow-loopback-http" in error["next"], told, error["next"])

    def test_nobody_listens(self):
        error = self.json(1, "discover", "--server", "casdoor", "--issuer", "http://127.0.0.1:9",
                          "--allow-loopback-http")["error"]
        self.assertEqual(error["category"], "network")
        self.assertTrue(error["next"])

    def test_the_language_of_a_refusal_follows_lang(self):
        texts = {self.json(1, "discover", "--server", "casdoor", "--issuer", "nonsense", "--lang", tag)["error"]["message"]
                 for tag in ("en", "zh_CN", "ar")}
        self.assertEqual(len(texts), 3)


class Verify(CommandLine):
    """JW-19: two files in, a result and a reason out."""

    def verify(self, status, jwks, jws, *more):
        return self.json(status, "verify-jws", "--jwks", self.file("jwks", jwks), self.file("jws", jws), *more)

    def test_rfc7515_a2_is_valid(self):
        answer = self.verify(0, {"keys": [RS256_KEY]}, RS256_JWS + "\n")
        self.assertEqual((answer["result"], answer["alg"]), ("valid", "RS256"))

    def test_reasons(self):
        good = {"keys": [RS256_KEY]}
        head, payload, signature = RS256_JWS.split(".")
        cases = {
            "malformed": (good, head + "." + payload),
            "bad-signature": (good, f"{head}.{payload}.{signature[:20]}{'B' if signature[20] != 'B' else 'C'}{signature[21:]}"),
            "jwks-invalid": ([], RS256_JWS),
            "key-not-found": ({"keys": []}, RS256_JWS),
            "key-not-usable": ({"keys": [dict(RS256_KEY, use="enc")]}, RS256_JWS),
            "too-large": (good, f"{head}.{payload * 2000}.{signature}"),
        }
        for reason, (jwks, jws) in cases.items():
            with self.subTest(reason):
                answer = self.verify(1, jwks, jws)
                self.assertEqual((answer["result"], answer["reason"]), ("invalid", reason))

    def test_what_follows_a_token_of_the_largest_size_is_not_cut_off(self):
        largest = 64 * 1024
        text = "e30.e30." + "A" * (largest - 8)
        self.assertNotEqual(self.verify(1, {"keys": [RS256_KEY]}, text + "\n")["reason"], "too-large")
        self.assertEqual(self.verify(1, {"keys": [RS256_KEY]}, text + "\n\nmore")["reason"], "too-large")

    def test_a_time_that_is_none_does_not_undo_an_expiry(self):
        for at in ("99999999999999999", "-1", "253402300800"):
            done = self.run_program("verify-id-token", "--jwks", self.file("jwks", {"keys": [RS256_KEY]}), "--issuer", "joe",
                                    "--client-id", "me", "--at", at, self.file("token", RS256_JWS))
            self.assertEqual(done.returncode, 2, at)

    def test_alg_narrows(self):
        self.assertEqual(self.verify(1, {"keys": [RS256_KEY]}, RS256_JWS, "--alg", "ES256")["reason"], "alg-not-allowed")

    def test_missing_file_is_a_typed_error(self):
        error = self.json(1, "verify-jws", "--jwks", str(self.home / "none"), self.file("jws", RS256_JWS))["error"]
        self.assertEqual(error["category"], "config")

    def test_a_file_without_keys_is_named_and_no_server_blamed(self):
        jwks = self.file("jwks", "<html>")
        error = self.json(1, "verify-id-token", "--jwks", jwks, "--issuer", "joe", "--client-id", "me",
                          self.file("token", RS256_JWS))["error"]
        self.assertEqual((error["code"], error["category"]), ("signature.jwks_invalid", "signature"))
        self.assertIn(jwks, error["message"])
        self.assertNotIn("administrator", error["next"])

    def test_an_id_token_is_judged_check_by_check(self):
        token = self.json(1, "verify-id-token", "--jwks", self.file("jwks", {"keys": [RS256_KEY]}), "--issuer", "joe",
                          "--client-id", "me", "--at", "1300819000", self.file("token", RS256_JWS))
        outcomes = {each["check"]: each["outcome"] for each in token["verdicts"]}
        self.assertEqual(outcomes["signature"], "passed")
        self.assertEqual(outcomes["issuer"], "passed")
        self.assertEqual(outcomes["audience"], "failed")
        self.assertEqual(outcomes["expiry"], "passed")
        self.assertEqual(token["result"], "refused")


if __name__ == "__main__":
    unittest.main(verbosity=2)
