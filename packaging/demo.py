#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's main job, step by step, where there is no display.

Signs in through a browser without a window, shows the account, its claims and the verdict on
each, reads and edits one person of the directory, and signs out. Ends with 0 only if each step
truly happened.
"""

import argparse
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from browser import Browser  # noqa: E402


class Failed(Exception):
    """A step did not happen."""


def step(text):
    print(f"\n-- {text}", flush=True)


class Program:
    def __init__(self, path):
        self.path = path

    def command(self, *arguments):
        return [self.path, *arguments, "--json"]

    def run(self, *arguments):
        """The last JSON line of one command that must succeed."""
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=120)
        lines = done.stdout.splitlines()
        if done.returncode != 0 or not lines:
            raise Failed(f"chatelaine {arguments[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return json.loads(lines[-1])


def sign_in(program, options):
    arguments = ["sign-in", "--server", options.server, "--issuer", options.issuer, "--client-id", options.client_id,
                 "--label", "Demo", "--print-url", "--timeout", "120"]
    if options.issuer.startswith("http://"):
        arguments.append("--allow-loopback-http")
    waiting = subprocess.Popen(program.command(*arguments), stdout=subprocess.PIPE, text=True)
    first = json.loads(waiting.stdout.readline())
    if "url" not in first:
        waiting.wait()
        raise Failed(f"no sign-in was started: {first}")
    print(f"   waiting at {first['redirect_uri']}")
    if options.user:
        with Browser() as browser:
            browser.sign_in(first["url"], options.user, options.password)
            browser.wait_until(lambda page: page.address().startswith(first["redirect_uri"]) and page.text().strip(),
                               what="the answer of the program")
            last = waiting.stdout.read().splitlines()[-1]
            # The page is kept waiting until the account is stored; only then it tells the outcome.
            print("   the browser says: " + " · ".join(browser.text().split("\n")))
    else:
        print(f"   open this address in a browser on this machine:\n   {first['url']}")
        last = waiting.stdout.read().splitlines()[-1]
    done = json.loads(last)
    if waiting.wait() != 0 or done.get("event") != "done" or not done["stored"]:
        raise Failed(f"the account was not signed in and stored: {done}")
    return done["account"]


def show_claims(program, account):
    for token in program.run("claims", account, "--verify")["tokens"]:
        print(f"   {token['kind']} token, {token['format']}: {token['result']}")
        if token["kind"] != "id":
            continue
        for verdict in token["verdicts"]:
            print(f"     {verdict['outcome']:15} {verdict['check']:18} {verdict['reason']}")
        if token["result"] != "accepted":
            raise Failed("the ID token was refused")


def edit_one(program, account):
    users = program.run("users", account, "list", "--page-size", "5", "--sort", "name")
    print(f"   {users['total']} people; the first:")
    for user in users["users"]:
        print(f"     {user['name']:24} {user['display_name']:28} {user['email']}")
    name = users["users"][0]["name"]
    before = program.run("users", account, "show", name)["raw"].get("title") or ""
    wanted = "Keeper of keys" if before != "Keeper of keys" else "Keeper of the keys"
    step(f"Editing {name}: title “{before}” → “{wanted}”")
    edited = program.run("users", account, "edit", name, "--set", f"title={wanted}")
    print(f"   {edited['outcome']}: {edited['changes']}")
    after = program.run("users", account, "show", name)["raw"].get("title")
    print(f"   read back: “{after}”")
    if after != wanted:
        raise Failed("the server does not hold what was saved")


def sign_out(program, account):
    steps = program.run("sign-out", account)["steps"]
    for each in steps:
        print(f"   {each['step']:16} {each['outcome']:14} {each.get('note', '')}")
    if {"keyring", "account"} - {each["step"] for each in steps if each["outcome"] == "done"}:
        raise Failed("something of the account stayed")
    if any(each["id"] == account for each in program.run("accounts")["accounts"]):
        raise Failed("the account is still listed")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--server", default="casdoor")
    parser.add_argument("--issuer", required=True)
    parser.add_argument("--client-id", required=True)
    parser.add_argument("--user", help="name to type into the demo's page; without it a person signs in")
    parser.add_argument("--password", help="of the demo's people, who are not real")
    options = parser.parse_args()
    program = Program(options.program)

    step(f"Signing in to {options.issuer} (authorization code, PKCE, loopback redirect)")
    account = sign_in(program, options)
    print(f"   {account['name']} ({account['sub']}), kept in the keyring")
    identifier = account["id"]
    step("What the tokens say")
    show_claims(program, identifier)
    step("First people of the directory")
    edit_one(program, identifier)
    step("Signing out")
    sign_out(program, identifier)
    step("Done: every step happened.")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"\nFAILED: {failure}")
