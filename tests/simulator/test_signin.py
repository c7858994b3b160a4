# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The authorization page and its interface, logout (items 10, 11 of the checklist), discovery."""

import unittest

from double import CALLBACK, DoubleTest, Server, challenge, client_id


class Item10Logout(DoubleTest):
    def dead(self, token):
        return "Access token has expired" in self.server.get("/api/userinfo", bearer=token).text

    def test_without_a_hint_tokens_stay_valid(self):
        token = self.server.sign_in("bob")["access_token"]
        self.assertEqual(self.server.post("/api/logout", form={}).json["data"], None)
        self.assertEqual(self.server.post("/api/logout", form={}, bearer=token).json["data"], "acme/bob")
        self.assertFalse(self.dead(token))

    def test_with_a_hint_the_pair_dies(self):
        token = self.server.sign_in("bob")["access_token"]
        for _ in range(2):
            self.assertEqual(self.server.post("/api/logout", form={"id_token_hint": token}).json["status"], "ok")
        self.assertTrue(self.dead(token))
        self.failed(self.server.post("/api/logout", form={"id_token_hint": "x"}), "Token not found, invalid accessToken")

    def test_redirects(self):
        token = self.server.sign_in("bob")["access_token"]
        evil = {"id_token_hint": token, "post_logout_redirect_uri": "https://evil.test/"}
        self.failed(self.server.get("/api/logout", evil), "Redirect URI: https://evil.test/ doesn't exist in the allowed Redirect URI list")
        self.assertTrue(self.dead(token))
        reply = self.server.get("/api/logout", {"id_token_hint": token, "post_logout_redirect_uri": "http://127.0.0.1:5/bye/", "state": "a b&c"})
        self.assertEqual((reply.status, reply.header("Location")), (302, "http://127.0.0.1:5/bye?state=a b&c"))

    def test_sso_logout_in_both_modes(self):
        one, two = (self.server.sign_in("bob")["access_token"] for _ in range(2))
        self.assertEqual(self.server.post("/api/sso-logout", {"logoutAll": "false"}, bearer=one).json["status"], "ok")
        self.assertFalse(self.dead(one) or self.dead(two))
        reply = self.server.post("/api/sso-logout", bearer=one).json
        self.assertEqual((reply["status"], reply["data"]), ("ok", None))
        self.assertTrue(self.dead(one) and self.dead(two))


class Item11Redirects(DoubleTest):
    def check(self, address, **more):
        query = {"clientId": client_id("desk"), "responseType": "code", "redirectUri": address, "scope": "openid", "state": "s", "type": "code", **more}
        return self.server.get("/api/get-app-login", query)

    def test_which_addresses_are_accepted(self):
        good = ("http://localhost/cb", "https://localhost:9/x?y=1", "http://127.0.0.1:51234/any/path?x=1", "https://abc.chromiumapp.org/",
                "https://app.acme.test/callback?x=1", "https://sub.app.acme.test/callback", "com.acme.desk:/oauth")
        bad = ("https://127.0.0.1:5000/cb", "http://[::1]:5000/cb", "http://127.0.0.2/cb", "http://0.0.0.0/cb", "https://app.acme.test/callback/",
               "https://app.acme.test:8443/callback", "http://app.acme.test/callback", "https://evilapp.acme.test/callback", "com.acme.desk:/other",
               "https://app.acme.test@evil.test/callback", "http://localhost@evil.test/", "http://127.0.0.1.evil.test/cb", "javascript:alert(1)", "")
        for address in good:
            self.assertEqual(self.check(address).json["status"], "ok", address)
        for address in bad:
            reply = self.check(address).json
            self.assertEqual(reply["msg"], f"Redirect URI: {address} doesn't exist in the allowed Redirect URI list")
            self.assertEqual(reply["data"]["clientId"], client_id("desk"))
        for address in ("http://[::1", "https://a.test/%zz"):
            self.assertEqual((self.check(address).status, self.check(address).body), (500, b""))

    def test_the_order_of_the_pre_check(self):
        self.failed(self.check("https://evil.test/", responseType="code id_token", clientId="x"), "Grant_type: code id_token is not supported in this application")
        self.failed(self.check("https://evil.test/", clientId="nope"), "Invalid client_id")
        self.failed(self.check(CALLBACK, clientId=client_id("scoped"), scope="openid profile"), "Invalid scope")
        self.assertEqual(self.check(CALLBACK, clientId=client_id("scoped"), scope="openid invoices:read").json["status"], "ok")
        masked = self.check(CALLBACK).json["data"]
        self.assertEqual((masked["clientSecret"], masked["grantTypes"], masked["expireInHours"], masked["tokenFormat"]), ("***", [], -1, "***"))

    def test_refusals_stay_on_the_page(self):
        reply = self.server.get("/login/oauth/authorize", {"client_id": "nope", "response_type": "code", "redirect_uri": CALLBACK})
        self.assertEqual((reply.status, reply.header("Location")), (200, None))
        self.assertIn("Invalid client_id", reply.text)
        self.assertNotIn("<form", reply.text)

    def test_the_page_has_the_real_ones_inputs(self):
        query = {"client_id": client_id("desk"), "response_type": "code", "redirect_uri": CALLBACK, "scope": "openid", "prompt": "none"}
        text = self.server.get("/login/oauth/authorize", query).text
        for part in ('id="input"', 'type="password"', 'role="alert"', 'for="input"', "location.href", "demo server"):
            self.assertIn(part, text)
        self.assertNotIn("Continue as Alice", text)

    def test_the_demo_offers_one_click(self):
        with Server("--demo", people=10) as demo:
            query = {"client_id": client_id("chatelaine"), "response_type": "code", "redirect_uri": CALLBACK}
            self.assertIn("Continue as Alice", demo.get("/login/oauth/authorize", query).text)

    def test_automatic_sign_in_echoes_the_state_raw_and_names_no_issuer(self):
        login = self.server.login("bob", application="autoapp", verifier="v" * 43)
        cookie = {"Cookie": login.header("Set-Cookie").split(";")[0]}
        query = {"client_id": client_id("autoapp"), "response_type": "code", "redirect_uri": "http://127.0.0.1:5/cb", "scope": "openid",
                 "state": "a b&c+d%e/ü", "code_challenge": challenge("v" * 43), "code_challenge_method": "plain"}
        reply = self.server.get("/login/oauth/authorize", query, headers=cookie)
        self.assertEqual(reply.status, 302)
        self.assertRegex(reply.header("Location"), r"^http://127.0.0.1:5/cb\?code=[0-9a-f]{20}&state=a b&c\+d%e/%c3%bc$")
        reply = self.server.get("/login/oauth/authorize", {**query, "redirect_uri": "https://evil.test/"}, headers=cookie)
        self.assertEqual((len(reply.json), reply.header("Content-Type")), (4, ""))

    def test_refusals_of_the_login_call(self):
        self.failed(self.server.login("bob", redirectUri="https://evil.test/cb"), "Redirect URI: https://evil.test/cb doesn't exist in the allowed Redirect URI list")
        self.failed(self.server.login("bob", ""), "The login method: login with SMS is not enabled for the application")
        self.failed(self.server.login("bob", resource="/x"), "resource must be an absolute URI")
        self.failed(self.server.login("bob", type="token", responseType="token", application="nosignup"), "error: grant_type: token is not supported in this application")
        self.assertTrue(self.server.post("/api/login", body={}).json["msg"].startswith("Unknown authentication type"))
        self.assertEqual(self.server.login("erin").json["data"], "RequiredUpdatePassword")

    def test_consent(self):
        reply = self.server.login("carol", application="consentapp", scope="openid files")
        self.assertEqual(reply.json["data"], {"required": True})
        cookie = {"Cookie": reply.header("Set-Cookie").split(";")[0]}
        body = {"application": "admin/consentapp", "grantedScopes": ["openid", "files"], "clientId": client_id("consentapp"), "responseType": "code",
                "redirectUri": CALLBACK, "scope": "openid files", "state": "s"}
        granted = self.server.post("/api/grant-consent", {"clientId": client_id("consentapp")}, body=body, headers=cookie)
        self.assertRegex(granted.json["data"], "^[0-9a-f]{20}$")
        self.assertRegex(self.server.login("carol", application="consentapp", scope="openid files").json["data"], "^[0-9a-f]{20}$")
        self.assertIn("error=access_denied", self.server.get("/login/oauth/authorize", {
            "client_id": client_id("consentapp"), "response_type": "code", "redirect_uri": CALLBACK}).text)

    def test_sign_up(self):
        self.assertEqual(self.server.post("/api/signup", body={"application": "chatelaine", "organization": "acme", "username": "newbie", "password": "abcdef", "name": "N"}).json["data"], "acme/newbie")
        self.failed(self.server.post("/api/signup", body={"application": "nosignup", "organization": "acme", "username": "x", "password": "abcdef"}),
                    "The application does not allow to sign up new account")
        self.assertIn("Sign up", self.server.get("/signup/oauth/authorize", {"client_id": client_id("desk")}).text)


class Discovery(DoubleTest):
    def test_forms_of_the_document(self):
        plain = self.server.get("/.well-known/openid-configuration").json
        self.assertEqual(plain["issuer"], self.server.origin)
        for absent in ("revocation_endpoint", "token_endpoint_auth_methods_supported", "authorization_response_iss_parameter_supported"):
            self.assertNotIn(absent, plain)
        self.assertEqual(self.server.get("/.well-known/oauth-authorization-server").json, plain)
        own = self.server.get("/.well-known/scoped/openid-configuration").json
        self.assertEqual((own["issuer"], own["jwks_uri"]), (self.server.origin, self.server.origin + "/.well-known/scoped/jwks"))
        self.assertEqual(own["scopes_supported"][-2:], ["openid", "invoices:read"])
        self.refused(self.server.post("/.well-known/openid-configuration", form={}), "Unauthorized operation")
        self.refused(self.server.get("/.well-known/oauth-authorization-server/desk"), "Unauthorized operation")

    def test_keys(self):
        keys = self.server.get("/.well-known/jwks").json["keys"]
        self.assertEqual({key["kid"] for key in keys}, {"cert-built-in", "cert-es256", "cert-es384", "cert-es512"})
        self.assertFalse(any("d" in key for key in keys))
        self.assertEqual([key["kid"] for key in self.server.get("/.well-known/sig-es256/jwks").json["keys"]], ["cert-es256"])

    def test_without_an_origin_the_issuer_follows_the_host(self):
        with Server("--no-origin", people=10) as server:
            for host, issuer in (("localhost:8000", "http://localhost:8000"), ("id.example.com", "https://id.example.com"), ("192.168.1.5:8", "http://192.168.1.5:8"), ("[::1]:8", "http://[::1]:8")):
                self.assertEqual(server.get("/.well-known/openid-configuration", headers={"Host": host}).json["issuer"], issuer)

    def test_cors(self):
        reply = self.server.get("/api/health", headers={"Origin": "https://evil.test", "Host": "id.example.com"})
        self.assertEqual((reply.status, reply.body), (403, b""))
        reply = self.server.call("OPTIONS", "/api/get-users")
        self.assertEqual((reply.status, reply.header("Access-Control-Allow-Origin")), (200, "*"))


if __name__ == "__main__":
    unittest.main()
