# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Layouts, statuses and languages of answers (items 1, 7, 12 of the checklist)."""

import unittest

from double import DoubleTest, client_id

SEVEN = ["status", "msg", "sub", "name", "data", "data2", "data3"]


class Item1Envelopes(DoubleTest):
    """Errors of the interface are HTTP 200; only the token family has real statuses."""

    def test_controllers_answer_seven_members(self):
        self.assertEqual(list(self.server.get("/api/health").json), SEVEN)
        reply = self.server.get("/api/userinfo")
        self.assertEqual((reply.status, list(reply.json)), (200, SEVEN))

    def test_the_layers_before_them_answer_four(self):
        self.refused(self.server.get("/api/get-users", {"owner": "acme"}), "Unauthorized operation")
        self.refused(self.server.get("/api/health", bearer="garbage"), "Access token doesn't exist in database")

    def test_the_token_endpoint_has_real_statuses(self):
        reply = self.server.token({"client_id": "nope"})
        self.assertEqual(reply.status, 401)
        self.assertEqual(reply.header("WWW-Authenticate"), 'Basic realm="OAuth2"')
        self.assertEqual(reply.json, {"error": "invalid_client", "error_description": "client_id is invalid"})
        self.assertEqual(self.server.token({"client_id": client_id("desk"), "grant_type": "x"}).status, 400)

    def test_introspection_and_registration_have_real_statuses(self):
        self.assertEqual(self.server.post("/api/login/oauth/introspect", form={"token": "x"}).status, 400)
        self.assertEqual(self.server.post("/api/oauth/register", body={"redirect_uris": ["x:/"]}).status, 400)


class Item7PleaseLoginFirst(DoubleTest):
    def test_the_data_is_the_constant_english_sentence(self):
        reply = self.server.get("/api/get-account", headers={"Accept-Language": "fr"}).json
        self.assertEqual(reply["data"], "Please login first")
        self.assertEqual(reply["msg"], "Veuillez d'abord vous connecter")

    def test_get_user_says_it_without_data(self):
        reply = self.server.get("/api/get-user", {"id": "acme/bob"}).json
        self.assertEqual((reply["msg"], reply["data"]), ("Please login first", None))


class Item12Layouts(DoubleTest):
    def test_paths_outside_the_interface_are_html_with_200(self):
        for method, path in (("GET", "/"), ("POST", "/some/page"), ("GET", "/api"), ("GET", "/API/health"), ("GET", "/favicon.ico")):
            reply = self.server.call(method, path)
            self.assertEqual((reply.status, reply.header("Content-Type")), (200, "text/html; charset=utf-8"), path)

    def test_every_page_says_that_it_is_a_demo(self):
        for path in ("/", "/login/oauth/authorize", "/signup/oauth/authorize", "/login/oauth/device/x"):
            self.assertIn("demo server", self.server.get(path).text)

    def test_an_unknown_path_is_html_404_for_whoever_may_ask(self):
        admin = self.server.admin()
        for method, path in (("GET", "/api/no-such"), ("GET", "/api/update-user"), ("POST", "/api/get-users"), ("PUT", "/api/update-user")):
            reply = self.server.call(method, path, bearer=admin)
            self.assertEqual((reply.status, reply.header("Content-Type")), (404, "text/html; charset=utf-8"), path)
        self.refused(self.server.get("/api/no-such"), "Unauthorized operation")
        self.assertEqual(self.server.get("/api/login/oauth/access_token").status, 404)

    def test_a_panic_is_an_empty_500_without_type(self):
        admin = self.server.admin()
        for path, query in (("/api/get-users", {"owner": "acme", "p": 1, "pageSize": "abc"}), ("/api/get-session", {"sessionPkId": "acme"})):
            reply = self.server.get(path, query, bearer=admin)
            self.assertEqual((reply.status, reply.body, reply.header("Content-Type")), (500, b"", None))
        reply = self.server.post("/api/update-role", {"id": "editor"}, body={}, bearer=admin)
        self.assertEqual((reply.status, reply.body), (500, b""))

    def test_four_members_are_indented_and_seven_compact(self):
        self.assertTrue(self.server.get("/api/get-users").text.startswith('{\n  "status": "error",\n  "msg"'))
        self.assertTrue(self.server.get("/api/health").text.startswith('{"status":"ok","msg":""'))

    def test_markup_is_escaped_as_go_does(self):
        admin = self.server.admin()
        self.server.post("/api/update-user", {"id": "acme/bob", "columns": "bio"}, body={"bio": "a\u0000<b>&"}, bearer=admin)
        text = self.server.get("/api/get-user", {"id": "acme/bob"}, bearer=admin).text
        self.assertIn(r'"bio":"a\u0000\u003cb\u003e\u0026"', text)

    def test_an_unparsable_content_type_is_400_as_text(self):
        for kind in ("application/json; charset", "a/b/c"):
            reply = self.server.post("/api/login", body="{}", headers={"Content-Type": kind})
            self.assertEqual((reply.status, reply.header("Content-Type")), (400, "text/plain; charset=utf-8"))
            self.assertEqual(reply.json, {"status": "error", "msg": "invalid Content-Type header"})

    def test_a_huge_body_is_413(self):
        reply = self.server.post("/api/login", body=b"x" * (65 << 20))
        self.assertEqual(reply.status, 413)


class Item12Languages(DoubleTest):
    def login(self, language):
        return self.server.login("nobody", headers={"Accept-Language": language}).json["msg"]

    def test_controllers_look_at_two_characters(self):
        self.assertEqual(self.login("zh-CN,zh;q=0.9"), "用户: acme/nobody不存在")
        self.assertEqual(self.login("de-DE"), "Der Benutzer acme/nobody existiert nicht")
        for language in ("ko", "ar", "xx", ""):
            self.assertEqual(self.login(language), "The user: acme/nobody doesn't exist")

    def test_the_layer_before_wants_exactly_two(self):
        for language, text in (("zh", "未授权的操作"), ("zh-CN", "Unauthorized operation"), ("fr", "Opération non autorisée")):
            self.refused(self.server.get("/api/get-users", headers={"Accept-Language": language}), text)

    def test_many_messages_are_english_in_every_language(self):
        self.refused(self.server.get("/api/health", bearer="x", headers={"Accept-Language": "zh"}), "Access token doesn't exist in database")


if __name__ == "__main__":
    unittest.main()
