# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The channel that makes the server answer wrongly, and the people it makes up."""

import http.client
import signal
import socket
import tempfile
import time
import unittest

from double import DoubleTest, Server, decode


class Control(DoubleTest):
    arguments = ("--control",)

    def tearDown(self):
        self.server.control({"reset": True})

    def fault(self, **order):
        self.server.control({"path": "/api/health", **order})

    def health(self):
        return self.server.get("/api/health")

    def test_a_fault_is_for_so_many_matching_requests(self):
        self.fault(fault="respond", status=503, body="x", type="text/plain", headers={"Retry-After": "1"}, times=2, after=1)
        self.assertEqual([self.health().status for _ in range(4)], [200, 503, 503, 200])
        self.assertEqual(self.server.post("/_control", body={"fault": "nope"}).status, 400)

    def test_bodies_cut_slow_and_changed(self):
        self.fault(fault="truncate", bytes=5)
        self.assertRaises(http.client.IncompleteRead, self.health)
        self.fault(fault="drip", bytes=20, milliseconds=10)
        self.assertEqual(self.health().json["status"], "ok")
        self.fault(fault="merge", json={"msg": "hi"}, without=["data2"])
        self.assertEqual((self.health().json["msg"], len(self.health().json)), ("hi", 7))
        self.fault(fault="raw", body="HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
        self.assertEqual(self.health().body, b"hi")

    def test_connections_reset_closed_and_stalled(self):
        self.fault(fault="reset")
        self.assertRaises(ConnectionResetError, self.health)
        for name in ("close", "stall", "lose"):
            self.fault(fault=name, milliseconds=50)
            self.assertRaises(http.client.RemoteDisconnected, self.health)
        self.assertEqual(self.health().status, 200)

    def test_an_endless_body(self):
        self.fault(fault="endless", body="x" * 1000)
        with socket.create_connection(("127.0.0.1", self.server.port), 10) as connection:
            connection.sendall(b"GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n")
            seen = 0
            while seen < 1_000_000:
                seen += len(connection.recv(65536))

    def test_redirects_and_metadata(self):
        self.fault(fault="redirect", location="http://127.0.0.1:1/", path="/.well-known/jwks")
        self.assertEqual(self.server.get("/.well-known/jwks").header("Location"), "http://127.0.0.1:1/")
        self.fault(fault="merge", json={"issuer": "http://evil.test"}, path="/.well-known/*")
        self.assertEqual(self.server.get("/.well-known/openid-configuration").json["issuer"], "http://evil.test")

    def test_lying_tokens(self):
        self.server.control([{"fault": "token", "claims": {"iss": "x"}, "without": ["exp"]}, {"fault": "token", "signature": "none"}])
        claims = decode(self.server.sign_in("bob")["id_token"])
        self.assertEqual((claims["iss"], "exp" in claims), ("x", False))
        token = self.server.sign_in("bob")["id_token"]
        self.assertEqual((decode(token, 0)["alg"], token[-1]), ("none", "."))
        for signature in ("hmac-public", "bad", "empty", "other-key"):
            self.server.control({"fault": "token", "signature": signature, "idOnly": True})
            reply = self.server.sign_in("bob")
            self.assertNotEqual(reply["id_token"], reply["access_token"])
            self.assertEqual(self.server.get("/api/userinfo", bearer=reply["access_token"]).json["iss"], self.server.origin)
        self.assertEqual(decode(self.server.sign_in("bob")["id_token"])["iss"], self.server.origin)

    def test_keys_rotate(self):
        before = self.server.get("/.well-known/jwks").json["keys"]
        self.server.control({"rotateKey": "cert-built-in"})
        after = self.server.get("/.well-known/jwks").json["keys"]
        self.assertEqual(sum(key not in before for key in after), 1)

    def test_clock_and_lifetime(self):
        self.server.control({"clockOffset": -4000, "tokenLifetime": 7})
        claims = decode(self.server.sign_in("bob")["id_token"])
        self.assertEqual(claims["exp"] - claims["iat"], 7)
        self.assertLess(claims["iat"], time.time() - 3900)

    def test_the_callback_may_be_anything(self):
        self.server.control({"fault": "callback", "query": "code={code}&code=2&state={state}", "post": True})
        order = self.server.login("bob").header("X-Demo-Callback")
        self.assertRegex(order, r"callback\?code=[0-9a-f]{20}\\u0026code=2\\u0026state=st-1")
        self.assertIsNone(self.server.login("bob").header("X-Demo-Callback"))

    def test_requests_are_recorded(self):
        self.server.control({"forgetRequests": True})
        self.server.post("/api/login", {"a": "b"}, body={"x": 1}, headers={"Accept-Language": "ar"})
        request = self.server.get("/_control/requests").json[-1]
        self.assertEqual((request["method"], request["path"], request["target"], request["body"]), ("POST", "/api/login", "/api/login?a=b", '{"x": 1}'))
        self.assertIn(["Accept-Language", "ar"], request["headers"])

    def test_the_record_tells_how_long_an_answer_took(self):
        self.server.control({"forgetRequests": True})
        self.fault(fault="delay", milliseconds=120)
        before = time.time()
        self.health()
        after = time.time()
        request = self.server.get("/_control/requests").json[-1]
        self.assertGreaterEqual(request["answered"] - request["arrived"], 120_000)
        self.assertTrue(before * 1e6 <= request["arrived"] < request["answered"] <= after * 1e6, request)
        self.server.control({"forgetRequests": True})
        self.health()
        self.assertEqual(["answered" in each for each in self.server.get("/_control/requests").json], [True])

    def test_it_is_closed_by_default(self):
        with Server(people=10) as server:
            self.assertIn("demo server", server.get("/_control").text)


class People(unittest.TestCase):
    def rows(self, server):
        reply = server.get("/api/get-users", {"owner": "acme", "p": 1, "pageSize": 300, "username": "built-in/admin", "password": "123"})
        # Made at start, so new each time.
        return [{key: value for key, value in row.items() if key not in ("lastSigninTime",)} for row in reply.json["data"]]

    def test_the_same_people_every_time_in_many_scripts(self):
        with Server(people=300) as one, Server(people=300) as two:
            rows = self.rows(one)
            self.assertEqual(rows, self.rows(two))
        self.assertEqual(len(rows), 300)
        names = "".join(row["displayName"] for row in rows)
        for first, last in (("а", "я"), ("α", "ω"), ("ا", "ي"), ("א", "ת"), ("一", "龥"), ("ぁ", "ん"), ("가", "힣"), ("ก", "ฮ"), ("अ", "ह"), ("à", "ÿ")):
            self.assertTrue(any(first <= letter <= last for letter in names), first)
        self.assertTrue(any(row["isForbidden"] for row in rows) and any(row["isDeleted"] for row in rows))
        self.assertEqual(len({row["name"] for row in rows}), 300)

    def test_ten_thousand_are_ready_soon(self):
        started = time.monotonic()
        with Server(people=10000) as server:
            self.assertLess(time.monotonic() - started, 20)
            query = {"owner": "acme", "p": 1, "pageSize": 50, "username": "built-in/admin", "password": "123"}
            self.assertEqual(server.get("/api/get-users", query).json["data2"], 10000)

    def test_a_database_is_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            with Server("--database", folder + "/demo.db", people=10) as server:
                server.post("/api/delete-user", {"username": "built-in/admin", "password": "123"}, body={"owner": "acme", "name": "carol"})
            with Server("--database", folder + "/demo.db", people=10) as server:
                reply = server.get("/api/get-users", {"owner": "acme", "username": "built-in/admin", "password": "123"})
                self.assertEqual(len(reply.json["data"]), 9)

    def test_it_stops_when_told(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            server = Server(people=10)
            server.process.send_signal(number)
            self.assertEqual(server.process.wait(20), 0)
            server.process.stdout.close()


if __name__ == "__main__":
    unittest.main()
