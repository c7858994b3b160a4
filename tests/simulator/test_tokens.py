# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens: codes, refresh, introspection, device (items 2, 3, 4, 10 of the checklist)."""

import base64
import secrets
import unittest

from double import DoubleTest, challenge, client_id, client_secret, decode

TOKEN = "/api/login/oauth/access_token"
REFRESH = "/api/login/oauth/refresh_token"
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


class Item2Members(DoubleTest):
    def test_six_members_and_the_id_token_is_the_access_token(self):
        reply = self.server.sign_in("bob")
        self.assertEqual(list(reply), ["access_token", "id_token", "refresh_token", "token_type", "expires_in", "scope"])
        self.assertEqual(reply["id_token"], reply["access_token"])
        self.assertEqual((reply["token_type"], reply["expires_in"]), ("Bearer", 3600))

    def test_client_credentials_have_an_empty_refresh_token(self):
        form = {"grant_type": "client_credentials", "client_id": client_id("machine"), "client_secret": client_secret("machine")}
        reply = self.server.token(form).json
        self.assertEqual((reply["refresh_token"], reply["id_token"]), ("", reply["access_token"]))
        claims = decode(reply["access_token"])
        self.assertEqual((claims["sub"], claims["owner"], claims["type"]), ("admin/machine", "admin", "application"))

    def test_the_default_format_has_every_claim(self):
        claims = decode(self.server.sign_in("bob", nonce="n-1")["id_token"])
        self.assertEqual(len(claims), 75 + 12)
        self.assertEqual((claims["nonce"], claims["tokenType"], claims["signinMethod"]), ("n-1", "access-token", "Password"))
        self.assertEqual((claims["aud"], claims["iss"]), ([client_id("chatelaine")], self.server.origin))

    def test_headers_name_the_key_only_in_access_tokens(self):
        reply = self.server.sign_in("bob")
        self.assertEqual(decode(reply["access_token"], 0), {"alg": "RS256", "kid": "cert-built-in", "typ": "JWT"})
        self.assertEqual(decode(reply["refresh_token"], 0), {"alg": "RS256", "typ": "JWT"})

    def test_other_formats_and_algorithms(self):
        self.assertNotIn("isAdmin", decode(self.server.sign_in("bob", application="fmt-empty")["id_token"]))
        standard = decode(self.server.sign_in("bob", application="fmt-standard")["id_token"])
        self.assertEqual((standard["preferred_username"], len(standard["address"])), ("bob", 6))
        custom = decode(self.server.sign_in("bob", application="fmt-custom")["refresh_token"])
        self.assertEqual((custom["tokenType"], custom["TokenType"]), ("access-token", "refresh-token"))
        for name in ("rs512", "es256", "es384", "es512"):
            token = self.server.sign_in("bob", application="sig-" + name)["id_token"]
            self.assertEqual(decode(token, 0)["alg"], name.upper())


class Item3Codes(DoubleTest):
    def code(self, verifier=None, **query):
        return self.server.login("bob", application="desk", verifier=verifier, **query).json["data"]

    def exchange(self, code, expected, status=400, **more):
        form = {"grant_type": "authorization_code", "client_id": client_id("desk"), "code": code, **more}
        reply = self.server.token(form)
        self.assertEqual((reply.status, reply.json.get("error")), (status, expected), reply.text)
        return reply.json

    def test_checks_come_in_the_real_order(self):
        verifier, other = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        code = self.code(verifier)
        self.exchange("", "invalid_request")
        self.exchange("0" * 20, "invalid_grant")
        text = self.exchange(code, "invalid_grant", code_verifier=other, client_secret="bad")["error_description"]
        self.assertEqual(text, f"verifier is invalid, challengeAnswer: [{challenge(other)}], token.CodeChallenge: [{challenge(verifier)}]")
        self.exchange(code, "invalid_client", 401, code_verifier=verifier, client_secret="bad", resource="https://x/")
        text = self.exchange(code, "invalid_grant", code_verifier=verifier, client_id=client_id("desk-refresh"))["error_description"]
        self.assertIn("application.Name: [desk-refresh], token.Application: [desk]", text)
        self.exchange(code, "invalid_grant", code_verifier=verifier, resource="https://x/")
        good = self.exchange(code, None, 200, code_verifier=verifier)
        text = self.exchange(code, "invalid_grant", code_verifier=verifier)["error_description"]
        self.assertRegex(text, r"^authorization code has been used for token: \[admin/[0-9a-f-]{36}\]$")
        self.assertEqual(self.server.get("/api/userinfo", bearer=good["access_token"]).json["preferred_username"], "bob")

    def test_without_a_challenge_the_secret_is_needed(self):
        code = self.code()
        self.exchange(code, "invalid_client", 401, code_verifier="x" * 43)
        self.exchange(code, None, 200, client_secret=client_secret("desk"))

    def test_an_absent_method_still_means_s256(self):
        verifier = secrets.token_urlsafe(32)
        code = self.code(code_challenge=challenge(verifier))
        self.exchange(code, None, 200, code_verifier=verifier)
        self.failed(self.server.login("bob", code_challenge="x", code_challenge_method="plain"), "Challenge method should be S256")

    def test_the_resource_must_be_repeated(self):
        verifier = secrets.token_urlsafe(32)
        code = self.code(verifier, resource="https://api.acme.test/v1")
        self.exchange(code, "invalid_grant", code_verifier=verifier)
        good = self.exchange(code, None, 200, code_verifier=verifier, resource="https://api.acme.test/v1")
        self.assertEqual(decode(good["access_token"])["aud"], ["https://api.acme.test/v1"])

    def test_json_query_and_basic_are_taken_too(self):
        for way in ("json", "query", "basic"):
            verifier = secrets.token_urlsafe(32)
            form = {"grant_type": "authorization_code", "client_id": client_id("desk"), "code": self.code(verifier), "code_verifier": verifier}
            if way == "json":
                reply = self.server.post(TOKEN, body=form)
            elif way == "query":
                reply = self.server.post(TOKEN, form)
            else:
                del form["client_id"]
                pair = base64.b64encode(f"{client_id('desk')}:{client_secret('desk')}".encode()).decode()
                reply = self.server.post(TOKEN, form=form, headers={"Authorization": "Basic " + pair})
            self.assertEqual(reply.status, 200, way)


class Item3Expiry(DoubleTest):
    arguments = ("--control",)

    def test_a_code_lives_five_minutes(self):
        verifier = secrets.token_urlsafe(32)
        code = self.server.login("bob", verifier=verifier).json["data"]
        self.server.control({"clockOffset": 302})
        reply = self.server.token({"grant_type": "authorization_code", "client_id": client_id("chatelaine"), "code": code, "code_verifier": verifier})
        self.server.control({"clockOffset": 0})
        self.assertRegex(reply.json["error_description"], r"^authorization code has expired, nowUnix: \[\d+\], token.CodeExpireIn: \[\d+\]$")


class Item4Refresh(DoubleTest):
    def refresh(self, token, application="desk", url=REFRESH, **more):
        form = {"grant_type": "refresh_token", "client_id": client_id(application), "refresh_token": token, **more}
        return self.server.token(form, url)

    def error(self, reply):
        return reply.status, reply.json["error"], reply.json.get("error_description")

    def test_the_token_url_refuses_by_default_and_the_other_never(self):
        pair = self.server.sign_in("bob", application="desk")
        self.assertEqual(self.error(self.refresh(pair["refresh_token"], url=TOKEN)),
                         (400, "unsupported_grant_type", "grant_type: refresh_token is not supported in this application"))
        self.assertEqual(self.refresh(pair["refresh_token"]).status, 200)
        ticked = self.server.sign_in("bob", application="desk-refresh")
        self.assertEqual(self.refresh(ticked["refresh_token"], "desk-refresh", TOKEN).status, 200)

    def test_rotation_kills_the_old_pair_at_once(self):
        old = self.server.sign_in("bob", application="desk", nonce="n")
        new = self.refresh(old["refresh_token"]).json
        self.refused(self.server.get("/api/userinfo", bearer=old["access_token"]), "Access token doesn't exist in database")
        self.assertEqual(self.error(self.refresh(old["refresh_token"])), (400, "invalid_grant", "refresh token is invalid or revoked"))
        self.assertEqual(self.server.get("/api/userinfo", bearer=new["access_token"]).json["preferred_username"], "bob")
        self.assertNotIn("nonce", decode(new["id_token"]))
        self.assertNotIn("signinMethod", decode(new["id_token"]))

    def test_refusals_of_the_refresh_url(self):
        pair = self.server.sign_in("bob", application="desk")
        token = pair["refresh_token"]
        self.assertEqual(self.error(self.server.token({"grant_type": "refresh_token", "refresh_token": token}, REFRESH)), (400, "invalid_request", None))
        self.assertEqual(self.error(self.refresh(token, client_id="nope")), (401, "invalid_client", "Invalid application or wrong clientSecret"))
        self.assertEqual(self.error(self.refresh(token, grant_type="x")), (400, "unsupported_grant_type", "grant_type should be refresh_token"))
        self.assertEqual(self.error(self.refresh(token, client_secret="bad")), (401, "invalid_client", "client_secret is invalid"))
        self.assertEqual(self.error(self.refresh(pair["access_token"])), (400, "invalid_grant", "refresh token is invalid or revoked"))
        self.assertEqual(self.error(self.refresh(token, "desk-refresh"))[1], "invalid_grant")
        self.refused(self.server.post(REFRESH, form={"refresh_token": token}, bearer="garbage"), "Access token doesn't exist in database")

    def test_a_renamed_person_is_an_envelope_with_200(self):
        admin = self.server.admin()
        self.server.post("/api/add-user", body={"owner": "acme", "name": "mover", "displayName": "M", "password": "secret1"}, bearer=admin)
        pair = self.server.sign_in("mover", "secret1", "desk")
        self.affected(self.server.post("/api/update-user", {"id": "acme/mover", "columns": "name"}, body={"name": "moved"}, bearer=admin))
        self.refused(self.server.get("/api/userinfo", bearer=pair["access_token"]), "The user is forbidden to sign in, please contact the administrator")
        for language in ("en", "zh"):
            form = {"grant_type": "refresh_token", "client_id": client_id("desk"), "refresh_token": pair["refresh_token"]}
            reply = self.server.token(form, REFRESH, headers={"Accept-Language": language})
            self.failed(reply, "The user: acme/mover doesn't exist")

    def test_who_came_from_another_organization_is_looked_for_in_the_applications_own(self):
        admin = self.server.admin()
        self.affected(self.server.post("/api/add-organization", body={"owner": "admin", "name": "elsewhere", "displayName": "E"}, bearer=admin))
        self.affected(self.server.post("/api/add-application", body={
            "owner": "admin", "name": "else-app", "organization": "elsewhere", "clientId": "e" * 20, "expireInHours": 1,
            "enablePassword": True, "signinMethods": [{"name": "Password", "displayName": "Password", "rule": "All"}]}, bearer=admin))
        for name in ("guest", "bob"):
            self.affected(self.server.post("/api/add-user", bearer=admin, body={
                "owner": "elsewhere", "name": name, "displayName": "G", "password": "secret1"}))
        guest = self.server.sign_in("guest", "secret1", "desk", "elsewhere")
        self.failed(self.refresh(guest["refresh_token"]), "The user: acme/guest doesn't exist")
        namesake = self.server.sign_in("bob", "secret1", "desk", "elsewhere")
        self.assertEqual(decode(namesake["id_token"])["owner"], "elsewhere")
        self.assertEqual(decode(self.refresh(namesake["refresh_token"]).json["id_token"])["owner"], "acme")

    def test_only_applications_of_the_built_in_organization_are_shared(self):
        application = {"owner": "admin", "name": "shared", "organization": "acme", "clientId": "5" * 20, "isShared": True}
        def add():
            return self.server.post("/api/add-application", body=application, bearer=self.server.admin())
        refusal = "only applications belonging to built-in organization can be shared"
        self.failed(add(), refusal)
        application["isShared"] = False
        self.affected(add())
        self.failed(self.server.post("/api/update-application", {"id": "admin/shared"}, bearer=self.server.admin(),
                                     body={**application, "isShared": True}), refusal)

    def test_scope_narrows_and_widens_unchecked(self):
        pair = self.server.sign_in("bob", application="desk")
        pair = self.refresh(pair["refresh_token"], scope="openid").json
        self.assertEqual(pair["scope"], "openid")
        self.assertEqual(self.refresh(pair["refresh_token"], scope="openid email").json["scope"], "openid email")

    def test_after_logout_the_refresh_token_is_expired(self):
        pair = self.server.sign_in("bob", application="desk")
        self.server.post("/api/logout", form={"id_token_hint": pair["access_token"]})
        self.assertEqual(self.error(self.refresh(pair["refresh_token"])), (400, "invalid_grant", "refresh token is expired"))


class Item10Device(DoubleTest):
    def poll(self, code, **more):
        reply = self.server.token({"grant_type": DEVICE, "client_id": client_id("devapp"), "device_code": code, **more})
        return reply.status, reply.json.get("error")

    def start(self):
        return self.server.post("/api/device-auth", form={"client_id": client_id("devapp"), "scope": "openid profile"}).json

    def approve(self, code, password="demo"):
        return self.server.post("/api/login", body={"type": "device", "userCode": code, "application": "devapp", "organization": "acme",
                                                    "username": "bob", "password": password, "signinMethod": "Password"})

    def test_errors_of_device_auth_are_http_200(self):
        reply = self.server.post("/api/device-auth", form={"client_id": client_id("desk")})
        self.assertEqual((reply.status, reply.json["error"]), (200, "unauthorized_client"))
        reply = self.server.post("/api/device-auth", form={"client_id": "nope"})
        self.assertEqual((reply.status, reply.json), (200, {"error": "Invalid client_id", "error_description": "Invalid client_id"}))

    def test_the_states(self):
        device = self.start()
        self.assertEqual((device["expires_in"], device["interval"], len(device["user_code"])), (120, 5, 6))
        self.assertNotIn("verification_uri_complete", device)
        self.assertEqual(self.poll(""), (400, "invalid_request"))
        self.assertEqual(self.poll("nope"), (400, "expired_token"))
        self.assertEqual(self.poll(device["device_code"]), (400, "authorization_pending"))
        self.assertEqual(self.poll(device["device_code"]), (400, "authorization_pending"))
        self.failed(self.approve("zzzzzz"), "UserCode Expired")
        self.assertEqual(self.approve(device["user_code"]).json["data"], "acme/bob")
        self.assertEqual(self.poll(device["device_code"], client_id=client_id("desk")), (401, "invalid_client"))
        self.assertEqual(self.poll(device["device_code"]), (200, None))
        self.assertEqual(self.poll(device["device_code"]), (400, "access_denied"))

    def test_cancelling_makes_it_expired(self):
        device = self.start()
        cancel = device["verification_uri"].split("cancelToken=")[1]
        self.failed(self.server.post("/api/cancel-device-auth", {"userCode": device["user_code"], "cancelToken": "bad"}), "UserCode Invalid")
        self.assertEqual(self.server.post("/api/cancel-device-auth", {"userCode": device["user_code"], "cancelToken": cancel}).json["data"], "Canceled")
        self.assertEqual(self.poll(device["device_code"]), (400, "expired_token"))

    def test_the_page_asks_for_a_password(self):
        text = self.server.get("/login/oauth/device/" + self.start()["user_code"]).text
        self.assertIn("Approve sign-in on this device", text)
        self.assertIn('type="password"', text)


class Introspection(DoubleTest):
    def ask(self, token, **more):
        form = {"token": token, "client_id": client_id("desk"), "client_secret": client_secret("desk"), **more}
        return self.server.post("/api/login/oauth/introspect", form=form)

    def test_active_and_inactive(self):
        pair = self.server.sign_in("bob", application="desk")
        reply = self.ask(pair["access_token"]).json
        self.assertEqual((reply["active"], reply["username"], reply["aud"]), (True, "bob", [client_id("desk")]))
        self.assertEqual(self.ask(pair["refresh_token"], token_type_hint="access_token").json, {"active": False})
        self.assertTrue(self.ask(pair["refresh_token"]).json["active"])
        self.assertEqual(self.ask(pair["access_token"], client_secret="bad").status, 401)
        self.server.post("/api/logout", form={"id_token_hint": pair["access_token"]})
        self.assertEqual(self.ask(pair["access_token"]).json, {"active": False})


class PasswordAndExchange(DoubleTest):
    def test_the_password_grant_checks_no_secret(self):
        form = {"grant_type": "password", "client_id": client_id("pwapp"), "client_secret": "bad", "username": "bob", "password": "demo"}
        self.assertEqual(self.server.token(form).status, 200)
        text = self.server.token({**form, "username": "nopass"}).json["error_description"]
        self.assertEqual(text, "OAuth users cannot use password grant type, please use authorization code flow")

    def test_token_exchange_takes_even_a_refresh_token(self):
        own = self.server.token({"grant_type": "password", "client_id": client_id("texapp"), "username": "bob", "password": "demo", "scope": "openid"}).json
        form = {"grant_type": "urn:ietf:params:oauth:grant-type:token-exchange", "client_id": client_id("texapp"),
                "client_secret": client_secret("texapp"), "subject_token": own["refresh_token"]}
        self.assertEqual(self.server.token(form).status, 200)
        self.assertEqual(self.server.token({**form, "scope": "email"}).json["error"], "invalid_scope")


if __name__ == "__main__":
    unittest.main()
