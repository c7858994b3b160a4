# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends what a real server was once asked to the demo server and compares the answers: status, members, types and
texts. Ids, times, codes and tokens differ each time. The recordings are not part of this repository: without them
the test says so and counts as skipped."""

import json
import os
import re
import sys
from pathlib import Path
from urllib.parse import parse_qsl

from double import CALLBACK, Server, challenge

SKIPPED = 77
HERE = Path(__file__).resolve()
FOLDER = Path(os.environ.get("CHATELAINE_RECORDED") or HERE.parents[2].parent / "shared/reference/casdoor-recorded")
TOPICS = ("discovery", "authorize", "token", "grants", "device", "account", "api-auth", "permissions", "users", "user-changes", "objects", "errors", "language", "extras")
ADMIN = {"username": "built-in/admin", "password": "123"}
TOKEN = re.compile(r"eyJ…\((\d+) bytes\)")

# What is not served, or cannot be asked again: name (a pattern) and why.
LEFT_OUT = (
    (r"^auto sign-in", "needs the browser session of an exchange that was not recorded"),
    (r"cookie", "needs a cookie that was not recorded"),
    (r"[Ss]cim|^get-system-info|^metrics|^get-dashboard|^get-webhooks after", "not served"),
    (r"invitation", "not served: sending and checking invitations"),
    (r"MiB|very long|^HEAD|session id of|garbage session", "about transport, has its own tests or is the library's"),
    (r"authorize page|^the verification page|non-API path|^root$|^favicon|^/api without|^/API|OIDC suffix", "pages differ on purpose"),
    (r"DCR", "organization dcrorg is not set up"),
    (r"CORS|multipart|gzip|Accept-Encoding", "has its own tests"),
    (r"after registration|of himself by a plain user|delete-group with users|^the same, after the admin|^userinfo with group|^get-token by jti|after delete-token",
     "a step before it was not recorded"),
    (r"name, displayName, id$|full object\)|rename to a taken|move to another organization, global|renamed user",
     "needs the id of a person that was not recorded"),
    (r"mfa|TOTP|^second step|runmode", "not served"),
    (r"^get-records unpaged|^read it back|^BOM", "the recording sums the answer up, or the body in Latin-1"),
    (r"old access token|refresh reuse|just (forbidden|deleted)|of a forbidden user|after (logout|that|sso)|refresh token as hint|"
     r"refresh token as Bearer|hint (refresh|access)_token|instead of the refresh|^refresh URL, token of another|of another client|calling token|another token",
     "depends on a token whose making was not recorded; test_tokens.py and test_signin.py ask the same"),
    (r"grant-consent|consent needed", "needs the cookie of the step before"),
)


def reason(name):
    return next((why for pattern, why in LEFT_OUT if re.search(pattern, name)), None)


def volatile(text, origin):
    text = text.replace("http://127.0.0.1:18100", "ORIGIN").replace(origin, "ORIGIN")
    text = re.sub(r"form = .*", "FORM", text)
    text = re.sub(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "UUID", text)
    text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", "TIME", text)
    text = re.sub(r"\b[0-9a-f]{20}\b", "HEX", text)
    text = re.sub(r"[A-Za-z0-9_-]{43}", "CHALLENGE", text)
    return re.sub(r"\d{10}", "UNIX", text)


def differences(expected, actual, origin, path="", text=False):
    """Texts are compared where they are messages; elsewhere the type must be the same."""
    if isinstance(expected, str) and expected.startswith("("):
        return  # a summary by whoever recorded it
    if actual is None and isinstance(expected, (dict, list)) and path:
        return  # null, [] and {} stand for the same
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            yield f"{path}: an object was expected"
            return
        missing, extra = sorted(set(expected) - set(actual)), sorted(set(actual) - set(expected))
        # Deeper down the recordings keep only some members of long lists, and in the table of permissions everywhere.
        if missing or (extra and not path and set(expected) != {"status", "data", "data2"} and not set(expected) < {"status", "data"}):
            yield f"{path}: missing {missing}, unexpected {extra}"
        for key in expected:
            if key in actual:
                yield from differences(expected[key], actual[key], origin, f"{path}.{key}", key in ("msg", "status", "error", "error_description"))
    elif isinstance(expected, list):
        if not isinstance(actual, list):
            yield f"{path}: a list was expected"
        elif expected and actual:
            yield from differences(expected[0], actual[0], origin, path + "[0]")
    elif text and isinstance(actual, str):
        if volatile(expected, origin) != volatile(actual, origin):
            yield f"{path}: {expected!r} was expected, not {actual!r}"
    elif expected is not None and actual is not None and isinstance(expected, bool) != isinstance(actual, bool):
        yield f"{path}: another type, {actual!r}"
    elif expected is not None and actual is not None and not isinstance(actual, (dict, list)) and isinstance(expected, str) != isinstance(actual, str):
        yield f"{path}: another type, {actual!r}"


class Replay:
    def __init__(self, server):
        self.server = server
        self.tokens, self.known = {}, {}
        self.compared, self.left_out, self.wrong = 0, {}, []

    def set_up(self):
        setup = json.loads((FOLDER / "setup.json").read_text())
        self.applications = {application["clientId"]: application for application in setup["applications"]}

        def add(kind, body):
            reply = self.server.post("/api/add-" + kind, ADMIN, body=body).json
            assert reply["data"] == "Affected", (kind, body, reply)

        for organization in setup["organizations"]:
            add("organization", {"owner": "admin", "displayName": organization["name"].title(), **organization})
        for application in setup["applications"]:
            add("application", application)
        people = {"boss": "bosspass1", "alice": "alicepass1", "bob": "bobpass123", "carol": "carolpass1", "nopass": ""}
        extra = {"boss": {"isAdmin": True}, "bob": {"phone": "2025550101", "countryCode": "US"},
                 "alice": {"phone": "2025550102", "countryCode": "US", "avatar": "http://127.0.0.1/a.png", "tag": "staff", "location": "Springfield",
                           "affiliation": "Acme", "title": "Engineer", "region": "US", "address": ["1 Main St", "Springfield"]}}
        for name, password in people.items():
            add("user", {"owner": "acme", "name": name, "displayName": name.title(), "email": name + "@acme.test", "password": password,
                         "type": "normal-user", "signupApplication": "desk", **extra.get(name, {})})
        for number in range(1, 24):
            add("user", {"owner": "acme", "name": f"user{number:02}", "displayName": f"Member {number:02}", "email": f"user{number:02}@acme.test", "tag": f"t{number % 3}",
                         "password": f"userpass{number:02}", "type": "normal-user", "signupApplication": "desk", "createdTime": f"2026-01-{number:02}T10:00:00Z"})
        for name in ("olga", "oboss"):
            add("user", {"owner": "other", "name": name, "displayName": name.title(), "password": name + "pass1", "signupApplication": "app-other", "isAdmin": name == "oboss"})
        add("user", {"owner": "acme", "name": "lockme", "displayName": "L", "password": "lockpass1", "signupApplication": "lockapp"})
        items = [{"name": name, "visible": True, "required": True, "rule": "None"} for name in ("Username", "Display name", "Password")]
        add("application", {**setup["applications"][0], "name": "signapp", "clientId": "signapp", "signupItems": items})
        base = {"owner": "acme", "organization": "acme", "type": "User", "state": "Active"}
        for name, more in (("key of a user", {"user": "boss"}), ("key of an application", {"application": "desk"}), ("organization key", {}),
                           ("inactive key", {"user": "boss", "state": "Inactive"}), ("expired key", {"user": "boss", "expireTime": "2020-01-01T00:00:00Z"}),
                           ("key with a bad expireTime", {"user": "boss", "expireTime": "x"})):
            plain = name.replace(" ", "")
            add("key", {**base, "name": name.replace(" ", "-"), "displayName": name, "accessKey": "ak" + plain, "accessSecret": "as" + plain, **more})

    def who(self, name, size, topic):
        """Whose token it was: the recordings shorten tokens to their length, which is the same for one person."""
        for end, person in (("anonymous", None), ("plain user alice", "alice"), ("org admin boss", "boss"), ("global admin", "admin"),
                            ("application (client_credentials)", "machine")):
            if name.endswith("— " + end):
                return person
        return {2949: "boss", 3061: "admin", 2645: "machine", 2625: "machine"}.get(size, "boss" if topic == "objects" else "alice")

    def fresh(self, person, client, scope="openid profile"):
        if person == "machine":
            application = next(a for a in self.applications.values() if a["name"] == "machine")
            return self.server.token({"grant_type": "client_credentials", "client_id": application["clientId"], "client_secret": application["clientSecret"], "scope": "read"}).json
        organization, password = ("built-in", "123") if person == "admin" else ("acme", person + "pass1")
        verifier = "v" * 43
        body = {"type": "code", "application": self.applications[client]["name"], "organization": organization, "username": person, "password": password, "signinMethod": "Password"}
        query = {"clientId": client, "responseType": "code", "redirectUri": CALLBACK, "type": "code", "scope": scope, "state": "s",
                 "code_challenge": challenge(verifier), "code_challenge_method": "S256"}
        code = self.server.post("/api/login", query, body=body).json["data"]
        if not code:  # an exchange has changed it
            code = self.server.post("/api/login", query, body={**body, "password": person + "pass2"}).json["data"]
        return self.server.token({"grant_type": "authorization_code", "client_id": client, "code": code, "code_verifier": verifier}).json

    def token(self, match, exchange, topic, refresh):
        exchanged = exchange["name"].startswith("token exchange")  # tokens of one length, but of another client
        if match.group(0) in self.known and not exchanged:
            return self.known[match.group(0)]
        desk = next(a["clientId"] for a in self.applications.values() if a["name"] == "desk")
        body = exchange["request"].get("body")
        client = dict(parse_qsl(body)).get("client_id", desk) if isinstance(body, str) else desk
        person = self.who(exchange["name"], int(match.group(1)), topic)
        if topic in ("token", "grants", "account", "device") or person is None:
            scope = re.search(r'scope "(.*)"', exchange["name"])
            usual = "openid profile email" if topic == "account" else "openid profile"
            pair = self.fresh(person or "alice", client if client in self.applications and topic == "grants" else desk, scope.group(1) if scope else usual)
        elif topic == "user-changes" and person == "alice":
            pair = self.fresh(person, desk)
        else:
            if person not in self.tokens:
                self.tokens[person] = self.fresh(person, desk)
            pair = self.tokens[person]
        return pair["refresh_token" if refresh else "access_token"]

    def substitute(self, value, exchange, topic, refresh=False):
        if isinstance(value, dict):
            return {key: self.substitute(inner, exchange, topic, key == "refresh_token") for key, inner in value.items()}
        if isinstance(value, list):
            return [self.substitute(inner, exchange, topic) for inner in value]
        if not isinstance(value, str):
            return value
        for recorded, actual in self.known.items():
            if not recorded.startswith("eyJ") and recorded in value:
                value = value.replace(recorded, actual)
        return TOKEN.sub(lambda match: self.token(match, exchange, topic, refresh or "refresh_token=" + match.group(0) in value), value)

    def learn(self, expected, actual):
        """Codes and tokens of an answer stand for the ones of the real server in later requests."""
        if isinstance(expected, dict) and isinstance(actual, dict):
            for key in expected:
                if key in actual:
                    self.learn(expected[key], actual[key])
        elif isinstance(expected, str) and isinstance(actual, str) and expected != actual:
            if expected in self.applications or actual in self.applications:
                return
            if re.fullmatch(r"[0-9a-f]{20}|[0-9a-f-]{36}|[0-9a-z]{6}", expected) or TOKEN.fullmatch(expected):
                self.known[expected] = actual
            elif "cancelToken=" in expected:
                self.known[expected.split("cancelToken=")[1]] = actual.split("cancelToken=")[1]

    def reset(self, exchange):
        """The table of languages was made with the counter of wrong passwords set back each time."""
        name = re.search(r'"username": "(\w+)"|username=(\w+)', json.dumps(exchange["request"]))
        if name:
            forbidden = "forbidden user" in exchange["name"]
            person = "acme/" + (name.group(1) or name.group(2))
            self.server.post("/api/update-user", {**ADMIN, "id": person, "columns": "signinWrongTimes,isForbidden"}, body={"signinWrongTimes": 0, "isForbidden": forbidden})

    def send(self, exchange, topic):
        if topic == "language":
            self.reset(exchange)
        request = self.substitute(exchange["request"], exchange, topic)
        query = request.get("query")
        if isinstance(query, str):
            query = dict(parse_qsl(query))
        elif isinstance(query, list):
            query = [tuple(pair) for pair in query]
        headers = {key: value for key, value in request.get("headers", {}).items() if key not in ("Cookie", "Host")}
        body = request.get("body")
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
        if body is not None:
            headers.setdefault("Content-Type", "application/json" if body[:1] in "{[" else "application/x-www-form-urlencoded")
        return self.server.call(request["method"], request["path"], query, body=body, headers=headers)

    def run(self, topic):
        self.known = {key: value for key, value in self.known.items() if not key.startswith("eyJ")}
        for exchange in json.loads((FOLDER / f"{topic}.json").read_text())["exchanges"]:
            if "request" not in exchange or "response" not in exchange:
                continue
            why = reason(exchange["name"]) or self.unusable(exchange)
            if why:
                self.left_out[why] = self.left_out.get(why, 0) + 1
                continue
            reply = self.send(exchange, topic)
            expected = exchange["response"]
            problems = [] if reply.status == expected["status"] else [f"status {expected['status']} was expected, not {reply.status}"]
            if isinstance(expected["body"], (dict, list)):
                actual = reply.json if reply.body[:1] in b"{[" and reply.body else reply.text
                problems += differences(expected["body"], actual, self.server.origin)
                if not problems:
                    self.learn(expected["body"], actual)
            self.compared += 1
            if problems:
                self.wrong.append(f"{topic}: {exchange['name']}: {'; '.join(problems)[:400]}")

    def unusable(self, exchange):
        request = exchange["request"]
        if "Cookie" in request.get("headers", {}) or "Host" in request.get("headers", {}):
            return "needs a cookie or a host name of the recording"
        body = request.get("body")
        if isinstance(body, str) and body.startswith("(") or isinstance(body, dict) and "multipart" in body:
            return "the body was not recorded as sent"
        text = json.dumps(request)
        code = re.search(r"[&?\"]code=([0-9a-f]{20})", text) or re.search(r'"code": "([0-9a-f]{20})"', text)
        if code and code.group(1) not in self.known and code.group(1) != "0" * 20:
            return "uses a code whose making was not recorded"
        return None


def main():
    if not (FOLDER / "setup.json").exists():
        print(f"SKIPPED: there are no recordings of a real server in {FOLDER} (set CHATELAINE_RECORDED)")
        return SKIPPED
    with Server("--empty") as server:
        replay = Replay(server)
        replay.set_up()
        for topic in TOPICS:
            replay.run(topic)
    print(f"compared {replay.compared}, different {len(replay.wrong)}; left out:")
    for why, count in sorted(replay.left_out.items()):
        print(f"  {count:4} {why}")
    for line in replay.wrong:
        print(line)
    return 1 if replay.wrong or replay.compared < 500 else 0


if __name__ == "__main__":
    sys.exit(main())
