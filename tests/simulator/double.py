# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the demo server for a test and talks to it."""

import base64
import hashlib
import http.client
import json
import os
import secrets
import subprocess
import unittest
from urllib.parse import urlencode, urlsplit

BINARY = os.environ.get("CHATELAINE_SIMULATOR", "chatelaine-simulator")
CALLBACK = "http://127.0.0.1:51234/callback"


def sha256(text):
    return hashlib.sha256(text.encode()).digest()


def client_id(application):
    """Seeded applications have ids made from their names."""
    if application == "chatelaine":
        return "c4a7e1a1de0000000001"
    seeds = {"fmt-empty": "JWT-Empty", "fmt-custom": "JWT-Custom", "fmt-standard": "JWT-Standard",
             "sig-rs512": "RS512", "sig-es256": "ES256", "sig-es384": "ES384", "sig-es512": "ES512"}
    return sha256("client of " + seeds.get(application, application)).hex()[:20]


def client_secret(application):
    return sha256("secret of " + application).hex()[:40]


def decode(token, part=1):
    text = token.split(".")[part]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


class Reply:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.getheaders()
        self.body = response.read()

    def header(self, name):
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return values[0] if values else None

    @property
    def text(self):
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)


class Server:
    """One running server; "with Server(...) as server"."""

    def __init__(self, *arguments, people=40):
        command = [BINARY, "--port", "0", "--people", str(people), *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the server did not start")
        self.ready = json.loads(line)
        self.origin = self.ready["listening"]
        self.port = urlsplit(self.origin).port

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.process.terminate()
        try:
            code = self.process.wait(20)
        finally:
            self.process.kill()
        self.process.stdout.close()
        return code

    def call(self, method, path, query=None, form=None, body=None, headers=None, bearer=None):
        headers = dict(headers or {})
        if query:
            path += ("&" if "?" in path else "?") + urlencode(query)
        data = None
        if form is not None:
            data = urlencode(form)
            headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
        elif body is not None:
            data = body if isinstance(body, (str, bytes)) else json.dumps(body)
            headers.setdefault("Content-Type", "application/json")
        if bearer:
            headers["Authorization"] = "Bearer " + bearer
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, data.encode() if isinstance(data, str) else data, headers)
            return Reply(connection.getresponse())
        finally:
            connection.close()

    def get(self, path, query=None, **more):
        return self.call("GET", path, query, **more)

    def post(self, path, query=None, **more):
        return self.call("POST", path, query, **more)

    def control(self, order):
        reply = self.post("/_control", body=order)
        assert reply.status == 200, reply.text
        return reply.json

    def login(self, name, password="demo", application="chatelaine", organization="acme", verifier=None, headers=None, **query):
        """The page's own call; returns the whole envelope."""
        asked = {"clientId": client_id(application), "responseType": "code", "redirectUri": CALLBACK, "type": "code",
                 "scope": "openid profile", "state": "st-1"}
        if verifier:
            asked["code_challenge_method"] = "S256"
            asked["code_challenge"] = challenge(verifier)
        asked.update(query)
        body = {"type": asked["type"], "application": application, "organization": organization, "username": name,
                "password": password, "signinMethod": "Password", "autoSignin": True}
        return self.post("/api/login", asked, body=body, headers=headers)

    def token(self, form, url="/api/login/oauth/access_token", **more):
        return self.post(url, form=form, **more)

    def sign_in(self, name, password="demo", application="chatelaine", organization="acme", **query):
        """Code and PKCE to the end; returns the six members."""
        verifier = secrets.token_urlsafe(32)
        envelope = self.login(name, password, application, organization, verifier, **query).json
        assert envelope["status"] == "ok", envelope
        reply = self.token({"grant_type": "authorization_code", "client_id": client_id(application),
                            "code": envelope["data"], "code_verifier": verifier, **({"resource": query["resource"]} if "resource" in query else {})})
        assert reply.status == 200, reply.text
        return reply.json

    def admin(self, application="app-built-in"):
        return self.sign_in("admin", "123", application, "built-in")["access_token"]


def challenge(verifier):
    return base64.urlsafe_b64encode(sha256(verifier)).decode().rstrip("=")


class DoubleTest(unittest.TestCase):
    """A test class with one server of its own."""

    arguments = ()
    people = 40

    @classmethod
    def setUpClass(cls):
        cls.server = Server(*cls.arguments, people=cls.people)

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def refused(self, reply, message):
        """The four members of the layers in front of the controllers."""
        self.assertEqual(reply.status, 200)
        self.assertEqual(reply.json, {"status": "error", "msg": message, "data": None, "data2": None})

    def failed(self, reply, message):
        self.assertEqual(reply.status, 200)
        self.assertEqual((reply.json["status"], reply.json["msg"]), ("error", message))
        self.assertEqual(len(reply.json), 7)

    def affected(self, reply, expected="Affected"):
        self.assertEqual((reply.json["status"], reply.json["data"]), ("ok", expected), reply.text)
