# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who asks and what he may do (items 5, 6, 7 of the checklist)."""

import base64
import unittest

from double import DoubleTest, client_id, client_secret

REFUSED = "Unauthorized operation"


class Item5Bearer(DoubleTest):
    arguments = ("--control",)

    def test_unknown_expired_and_forbidden(self):
        self.refused(self.server.get("/api/userinfo", bearer="garbage"), "Access token doesn't exist in database")
        pair = self.server.sign_in("bob")
        self.refused(self.server.get("/api/userinfo", bearer=pair["refresh_token"]), "Access token doesn't exist in database")
        self.server.post("/api/logout", form={"id_token_hint": pair["access_token"]})
        self.assertRegex(self.server.get("/api/userinfo", bearer=pair["access_token"]).json["msg"], r"^Access token has expired, expireTime = \d{4}-.*Z$")

    def test_a_short_token_expires(self):
        self.server.control({"tokenLifetime": 60})
        token = self.server.sign_in("bob")["access_token"]
        self.server.control({"tokenLifetime": 0, "clockOffset": 62})
        reply = self.server.get("/.well-known/openid-configuration", bearer=token)
        self.server.control({"clockOffset": 0})
        self.assertIn("Access token has expired", reply.json["msg"])

    def test_a_bad_bearer_breaks_every_path_but_the_token_endpoint(self):
        for path in ("/api/health", "/.well-known/jwks", "/api/get-application?id=admin/desk", "/api/no-such"):
            self.refused(self.server.get(path, bearer="x"), "Access token doesn't exist in database")
        reply = self.server.token({"client_id": "nope"}, bearer="x")
        self.assertEqual(reply.json["error"], "invalid_client")

    def test_a_misspelt_scheme_is_nobody_not_an_error(self):
        token = self.server.sign_in("bob")["access_token"]
        for header in ("bearer " + token, "Bearer  " + token, "Bearer ", token):
            reply = self.server.get("/api/userinfo", headers={"Authorization": header})
            self.assertEqual(reply.json["msg"], "Please login first", header[:8])

    def test_other_ways(self):
        ask = {"id": "acme/bob"}
        basic = base64.b64encode(f"{client_id('desk')}:{client_secret('desk')}".encode()).decode()
        self.assertEqual(self.server.get("/api/get-user", ask, headers={"Authorization": "Basic " + basic}).json["status"], "ok")
        wrong = {"Authorization": "Basic " + base64.b64encode(b"a:b").decode()}
        self.failed(self.server.get("/api/get-user", ask, headers=wrong), "Please login first")
        self.refused(self.server.get("/api/get-user", {**ask, "clientId": client_id("desk"), "clientSecret": "bad"}), "Incorrect client secret for application: desk")
        self.assertEqual(self.server.get("/api/get-user", {**ask, "username": "acme/alice", "password": "demo"}).json["status"], "ok")
        self.refused(self.server.get("/api/get-user", {**ask, "username": "alice", "password": "demo"}), "GetOwnerAndNameFromId() error, wrong token count for ID: alice")


class Item6Cookies(DoubleTest):
    def cookie(self, reply):
        return {"Cookie": reply.header("Set-Cookie").split(";")[0]}

    def test_every_reply_sets_one_and_it_keeps_the_identity(self):
        token = self.server.sign_in("bob")["access_token"]
        reply = self.server.get("/api/userinfo", bearer=token)
        self.assertRegex(reply.header("Set-Cookie"), r"^casdoor_session_id=[0-9a-f]{32}; Path=/; Expires=.*; Max-Age=2592000; HttpOnly$")
        again = self.server.get("/api/get-account", headers=self.cookie(reply))
        self.assertEqual(again.json["name"], "bob")
        self.assertIsNone([value for key, value in again.headers if key == "Set-Cookie" and "casdoor_session_id" in value] or None)

    def test_basic_turns_the_cookie_into_a_global_administrator(self):
        basic = base64.b64encode(f"{client_id('desk')}:{client_secret('desk')}".encode()).decode()
        reply = self.server.post("/api/login/oauth/introspect", form={"token": "x"}, headers={"Authorization": "Basic " + basic})
        self.assertEqual(self.server.get("/api/get-users", {"owner": "other"}, headers=self.cookie(reply)).json["status"], "ok")

    def test_a_code_login_at_a_plain_application_keeps_nothing(self):
        reply = self.server.login("bob", application="desk")
        self.assertEqual(self.server.get("/api/get-account", headers=self.cookie(reply)).json["msg"], "Please login first")


class Item7Matrix(DoubleTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        server = cls.server
        form = {"grant_type": "client_credentials", "client_id": client_id("machine"), "client_secret": client_secret("machine")}
        cls.tokens = {"anonymous": None, "user": server.sign_in("bob")["access_token"], "org": server.sign_in("alice")["access_token"],
                      "global": server.admin(), "application": server.token(form).json["access_token"]}

    def allowed(self, path, query, who, method="GET", body=None):
        for name, token in self.tokens.items():
            reply = self.server.call(method, path, query, body=body, bearer=token)
            fine = reply.status == 200 and "status" in reply.json and reply.json["status"] == "ok"
            self.assertEqual(fine, name in who, f"{path} {query} as {name}: {reply.text[:200]}")

    def test_lists(self):
        self.allowed("/api/get-users", {"owner": "acme", "p": 1, "pageSize": 1}, ("org", "global", "application"))
        self.allowed("/api/get-users", {"owner": "other", "p": 1, "pageSize": 1}, ("global", "application"))
        self.allowed("/api/get-users", {"p": 1, "pageSize": 1}, ("global", "application"))
        self.allowed("/api/get-global-users", {"p": 1, "pageSize": 1}, ("global", "application"))
        for kind in ("groups", "roles", "permissions", "sessions", "keys", "invitations"):
            self.allowed("/api/get-" + kind, {"owner": "acme"}, ("org", "global", "application"))
        self.allowed("/api/get-certs", {"owner": "admin"}, ("global", "application"))
        self.allowed("/api/get-tokens", {"owner": "admin", "organization": "acme"}, ("org", "global", "application"))
        self.allowed("/api/get-tokens", {"owner": "admin"}, ("global", "application"))
        self.allowed("/api/get-records", {"p": 1, "pageSize": 1}, ("org", "global"))

    def test_one_person(self):
        self.allowed("/api/get-user", {"id": "acme/bob"}, ("user", "org", "global", "application"))
        self.allowed("/api/get-user", {"id": "acme/carol"}, ("org", "global", "application"))
        self.allowed("/api/get-user", {"id": "other/olga"}, ("global", "application"))
        self.allowed("/api/get-user", {"id": "acme/nobody"}, ("anonymous", "user", "org", "global", "application"))

    def test_organizations_and_applications(self):
        self.allowed("/api/get-organizations", {"owner": "admin"}, ("user", "org", "global", "application"))
        self.allowed("/api/get-organization", {"id": "admin/acme"}, ("org", "global", "application"))
        self.allowed("/api/get-organization-names", {"owner": "admin"}, tuple(self.tokens))
        self.allowed("/api/get-application", {"id": "admin/desk"}, tuple(self.tokens))
        self.allowed("/api/get-organization-applications", {"owner": "admin", "organization": "acme"}, ("user", "org", "global", "application"))
        self.allowed("/api/get-applications", {"owner": "admin", "organization": "acme"}, ("org", "global", "application"))
        self.allowed("/api/get-version-info", {}, ("global", "application"))
        self.allowed("/api/get-session", {"sessionPkId": "acme/bob/desk"}, ("global", "application"))
        self.allowed("/api/get-session", {"sessionPkId": "acme/bob/desk", "owner": "acme"}, ("org", "global", "application"))

    def test_changes(self):
        self.allowed("/api/update-user", {"id": "acme/bob", "columns": "bio"}, ("user", "org", "global", "application"), "POST", {"bio": "b"})
        self.allowed("/api/update-user", {"id": "acme/carol", "columns": "bio"}, ("org", "global", "application"), "POST", {"bio": "b"})
        self.allowed("/api/update-user", {"id": "other/olga", "columns": "bio"}, ("global", "application"), "POST", {"bio": "b"})
        self.allowed("/api/delete-user", {}, ("org", "global", "application"), "POST", {"owner": "acme", "name": "ghost"})

    def test_the_organizations_own_administrator_may_not_change_it(self):
        organization = self.server.get("/api/get-organization", {"id": "admin/acme"}, bearer=self.tokens["org"]).json["data"]
        self.refused(self.server.post("/api/update-organization", {"id": "admin/acme"}, body=organization, bearer=self.tokens["org"]), REFUSED)

    def test_a_user_may_delete_himself(self):
        self.server.post("/api/add-user", body={"owner": "acme", "name": "leaver", "displayName": "L", "password": "secret1"}, bearer=self.tokens["org"])
        token = self.server.sign_in("leaver", "secret1")["access_token"]
        self.affected(self.server.post("/api/delete-user", body={"owner": "acme", "name": "leaver"}, bearer=token))
        self.assertIn("Access token has expired", self.server.get("/api/userinfo", bearer=token).json["msg"])

    def test_an_unreadable_body(self):
        self.refused(self.server.post("/api/add-user", body='{"owner":"acme",', bearer=self.tokens["org"]), REFUSED)
        self.failed(self.server.post("/api/add-user", body='{"owner":"acme",', bearer=self.tokens["global"]), "unexpected end of JSON input")


if __name__ == "__main__":
    unittest.main()
