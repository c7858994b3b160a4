# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Casdoor's public HTTP API as far as the live suite needs it to set its scene and to look behind the program's back."""

import base64
import hashlib
import json
import secrets
import urllib.error
import urllib.parse
import urllib.request


class ApiError(Exception):
    """The server refused; the text is its own."""


class Api:
    """One server, with or without an identity. Keeps no cookies on purpose."""

    def __init__(self, base, token=None):
        self.base = base.rstrip("/")
        self.token = token

    def send(self, method, path, query=None, body=None, headers=None):
        """Status and body as sent; JSON is decoded where it is JSON."""
        url = self.base + path + ("?" + urllib.parse.urlencode(query) if query else "")
        sent = {"Accept": "application/json", **(headers or {})}
        data = None
        if isinstance(body, dict) and sent.get("Content-Type") == "application/x-www-form-urlencoded":
            data = urllib.parse.urlencode(body).encode()
        elif body is not None:
            data = json.dumps(body, separators=(",", ":")).encode()
            sent["Content-Type"] = "application/json"
        if self.token:
            sent["Authorization"] = "Bearer " + self.token
        request = urllib.request.Request(url, data=data, method=method, headers=sent)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, _decode(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, _decode(error.read())

    def call(self, method, path, query=None, body=None, headers=None):
        """`data` of an answer that says ok."""
        status, answer = self.send(method, path, query, body, headers)
        if status != 200 or not isinstance(answer, dict) or answer.get("status") != "ok":
            raise ApiError(f"{method} {path}: {status} {answer}")
        return answer["data"]

    def post_form(self, path, form):
        return self.send("POST", path, body=form, headers={"Content-Type": "application/x-www-form-urlencoded"})

    def code(self, application, organization, client_id, name, password, authorization_url=None):
        """What the server's own login page does after Enter: trades a password for a code."""
        wanted = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(authorization_url).query))
        query = {"clientId": client_id, "responseType": "code", "redirectUri": wanted["redirect_uri"], "type": "code",
                 "scope": wanted["scope"], "state": wanted["state"], "nonce": wanted.get("nonce", ""),
                 "code_challenge_method": "S256", "code_challenge": wanted["code_challenge"]}
        body = {"type": "code", "application": application, "organization": organization, "username": name,
                "password": password, "signinMethod": "Password", "autoSignin": True}
        return self.call("POST", "/api/login", query, body)

    def sign_in(self, application, organization, client_id, name, password):
        """An access token by code and PKCE, for the suite's own use."""
        verifier = secrets.token_urlsafe(32)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        url = "x:?" + urllib.parse.urlencode({
            "redirect_uri": "http://127.0.0.1:9/callback", "scope": "openid", "state": "s", "code_challenge": challenge})
        code = self.code(application, organization, client_id, name, password, url)
        status, answer = self.post_form("/api/login/oauth/access_token", {
            "grant_type": "authorization_code", "client_id": client_id, "code": code, "code_verifier": verifier})
        if status != 200 or "access_token" not in answer:
            raise ApiError(f"no token: {status} {answer}")
        return answer["access_token"]


def _decode(body):
    try:
        return json.loads(body)
    except ValueError:
        return body.decode(errors="replace")


def administrator(base, name, password):
    """The API as a global administrator. `name` is "organization/user"."""
    organization, user = name.split("/")
    anonymous = Api(base)
    application = anonymous.call("GET", "/api/get-application", {"id": "admin/app-built-in"})
    return Api(base, anonymous.sign_in("app-built-in", organization, application["clientId"], user, password))


class Scene:
    """An organization, an application and people of the suite's own; gone after remove()."""

    password = "Correct-horse-9"

    def __init__(self, admin, people=12):
        mark = secrets.token_hex(4)
        self.admin = admin
        self.organization = f"live-{mark}"
        self.application = f"live-app-{mark}"
        self.client_id = secrets.token_hex(10)
        self.brief_client_id = secrets.token_hex(10)
        self.shared_client_id = secrets.token_hex(10)
        self.people = [f"p{number:02}-{mark}" for number in range(people)]
        self.boss = f"boss-{mark}"
        self.plain = f"plain-{mark}"
        admin.call("POST", "/api/add-organization", body={
            "owner": "admin", "name": self.organization, "displayName": "Live suite", "passwordType": "bcrypt",
            "countryCodes": ["DE"], "passwordOptions": ["AtLeast6"]})
        self.add_application(self.application, self.client_id, 1)
        # Tokens of seven seconds, for what has to happen when one ends.
        self.add_application(self.application + "-brief", self.brief_client_id, 0.002)
        # Only what belongs to the built-in organization may be shared with the others.
        self.add_application(self.application + "-shared", self.shared_client_id, 1, organization="built-in",
                             isShared=True)
        self.add_user(self.boss, "Boss of the suite", isAdmin=True)
        self.add_user(self.plain, "Plain person")
        for number, name in enumerate(self.people):
            self.add_user(name, f"Person {number:02} 李四 Ünsal")

    def add_application(self, name, client_id, hours, **more):
        self.admin.call("POST", "/api/add-application", body={
            "owner": "admin", "name": name, "organization": self.organization, "displayName": "Live suite",
            "clientId": client_id, "clientSecret": secrets.token_hex(20), "redirectUris": [],
            "grantTypes": ["authorization_code", "refresh_token"], "tokenFormat": "JWT", "expireInHours": hours,
            "refreshExpireInHours": 24, "enablePassword": True, "enableSignUp": False, "cert": "cert-built-in",
            "failedSigninLimit": 20,
            "signinMethods": [{"name": "Password", "displayName": "Password", "rule": "All"}], **more})

    def add_user(self, name, display_name, **more):
        self.admin.call("POST", "/api/add-user", body={
            "owner": self.organization, "name": name, "displayName": display_name, "password": self.password,
            "email": f"{name}@live.test", "type": "normal-user", "signupApplication": self.application, **more})

    def user(self, name):
        return self.admin.call("GET", "/api/get-user", {"id": f"{self.organization}/{name}"})

    def update(self, user, **columns):
        self.admin.call("POST", "/api/update-user", {
            "id": f"{self.organization}/{user}", "columns": ",".join(columns)}, columns)

    def sign_in(self, name, password=None):
        """An access token of that person, not the program's; an ApiError where the server refuses."""
        return Api(self.admin.base).sign_in(self.application, self.organization, self.client_id, name,
                                            password or self.password)

    def remove(self):
        query = {"owner": self.organization, "p": 1, "pageSize": 1000}
        for user in self.admin.call("GET", "/api/get-users", query) or []:
            self.admin.send("POST", "/api/delete-user", body={"owner": user["owner"], "name": user["name"]})
        for suffix, organization in ("", self.organization), ("-brief", self.organization), ("-shared", "built-in"):
            self.admin.send("POST", "/api/delete-application", body={
                "owner": "admin", "name": self.application + suffix, "organization": organization})
        self.admin.send("POST", "/api/delete-organization", body={"owner": "admin", "name": self.organization})
