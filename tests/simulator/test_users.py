# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists and changes of people (items 8, 9, 13 of the checklist)."""

import unittest

from double import DoubleTest, client_id


class Users(DoubleTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.alice = cls.server.sign_in("alice")["access_token"]
        cls.bob = cls.server.sign_in("bob")["access_token"]
        cls.admin = cls.server.admin()

    def users(self, **query):
        return self.server.get("/api/get-users", {"owner": "acme", **query}, bearer=self.alice)

    def person(self, name, bearer=None):
        return self.server.get("/api/get-user", {"id": "acme/" + name}, bearer=bearer or self.alice).json["data"]

    def update(self, name, columns, body, bearer=None):
        query = {"id": "acme/" + name}
        if columns:
            query["columns"] = columns
        return self.server.post("/api/update-user", query, body=body, bearer=bearer or self.alice)

    def add(self, name, **more):
        body = {"owner": "acme", "name": name, "displayName": "V", "password": "validpw1", "signupApplication": "chatelaine", **more}
        return self.server.post("/api/add-user", body=body, bearer=self.alice)


class Item8Paging(Users):
    def names(self, **query):
        return [user["name"] for user in self.users(**query).json["data"]]

    def test_both_parameters_or_everything(self):
        for query in ({}, {"p": 2}, {"pageSize": 5}, {"field": "name", "value": "ali"}):
            reply = self.users(**query).json
            self.assertEqual((len(reply["data"]), reply["data2"]), (40, None))

    def test_a_page_beyond_the_end_is_the_last_one(self):
        last = self.names(p=8, pageSize=5)
        self.assertEqual(self.names(p=99, pageSize=5), last)
        for page in (0, -1, "abc"):
            self.assertEqual(self.names(p=page, pageSize=5), self.names(p=1, pageSize=5))
        self.assertEqual(self.users(p=1, pageSize=5).json["data2"], 40)

    def test_page_sizes(self):
        reply = self.users(p=1, pageSize=0).json
        self.assertEqual((reply["data"], reply["data2"]), ([], 40))
        self.assertEqual(len(self.names(p=1, pageSize=-1)), 40)
        self.assertEqual(len(self.names(p=1, pageSize=100000)), 40)
        self.assertEqual(self.users(p=1, pageSize="abc").status, 500)

    def test_pages_join_without_gap_or_overlap(self):
        joined = [name for page in range(1, 9) for name in self.names(p=page, pageSize=5)]
        self.assertEqual(joined, self.names(p=1, pageSize=40))
        self.assertEqual(len(set(joined)), 40)

    def test_sorting(self):
        names = self.names(p=1, pageSize=40, sortField="name", sortOrder="ascend")
        self.assertEqual(names, sorted(names))
        self.assertEqual(self.names(p=1, pageSize=40, sortField="name", sortOrder="asc"), names[::-1])
        for query in ({"sortField": "displayName"}, {"sortField": "display_name", "sortOrder": "descend"}):
            self.assertEqual(self.names(p=1, pageSize=5, **query), self.names(p=1, pageSize=5))
        self.failed(self.users(p=1, pageSize=4, sortField="nope", sortOrder="ascend"), "SQL logic error: no such column: a.nope (1)")

    def test_filtering(self):
        self.assertEqual(self.names(p=1, pageSize=3, field="email", value="BOB@"), ["bob"])
        self.assertEqual(self.names(p=1, pageSize=9, field="isAdmin", value="1"), ["alice"])
        reply = self.users(p=1, pageSize=9, field="isAdmin", value="true").json
        self.assertEqual((reply["data"], reply["data2"]), ([], 0))
        self.assertEqual(self.users(p=1, pageSize=3, field="name", value="%").json["data2"], 40)
        self.assertEqual(self.users(p=1, pageSize=3, field="display_name", value="Alice").json["data2"], 40)
        self.failed(self.users(p=1, pageSize=3, field="nope", value="x"), "SQL logic error: no such column: nope (1)")

    def test_members_of_a_row(self):
        row = self.users(p=1, pageSize=1).json["data"][0]
        self.assertEqual(len(row), 181)
        self.assertEqual((row["roles"], row["permissions"]), (None, None))
        self.assertEqual(len(self.person("bob")), 182)
        self.assertEqual([role["name"] for role in self.person("bob")["roles"]], ["editor"])

    def test_groups(self):
        design = self.users(groupName="design", p=1, pageSize=50).json
        self.assertTrue(all("acme/design" in user["groups"] for user in design["data"]))
        self.assertEqual(self.users(groupName="nogroup", p=1, pageSize=5).json["data2"], 0)


class Item9Updates(Users):
    def test_columns_write_only_these(self):
        before = self.person("carol")
        self.affected(self.update("carol", "displayName,bio", {"displayName": "C", "bio": "x", "title": "ignored"}))
        after = self.person("carol")
        changed = {key for key in after if after[key] != before[key]}
        self.assertEqual(changed - {"updatedTime"}, {"displayName", "bio"})
        self.affected(self.update("carol", "display_name", {"displayName": "Carol Danvers"}))
        self.affected(self.update("carol", "nope", {"bio": "y"}))
        self.assertEqual(self.person("carol")["bio"], "x")

    def test_without_columns_a_missing_member_is_emptied(self):
        self.add("whole", bio="b", title="t")
        user = self.person("whole")
        self.affected(self.update("whole", "", {"owner": "acme", "name": "whole", "displayName": "W", "id": user["id"]}))
        after = self.person("whole")
        self.assertEqual((after["bio"], after["title"], after["displayName"]), ("", "", "W"))
        self.server.sign_in("whole", "validpw1")

    def test_a_full_object_as_read_changes_nothing(self):
        before = self.person("alice")
        self.assertEqual(before["password"], "***")
        self.affected(self.update("alice", "", before))
        after = self.person("alice")
        self.assertEqual({key for key in after if after[key] != before[key]} - {"updatedTime", "cart"}, set())
        self.server.sign_in("alice")

    def test_partial_bodies_without_columns(self):
        self.add("part")
        for body, text in (({"displayName": "X"}, "Unauthorized operation"), ({"owner": "acme"}, "Empty username."),
                           ({"owner": "acme", "name": "part"}, "Display name cannot be empty"),
                           ({"owner": "acme", "name": "part", "displayName": "P"}, "The ID is immutable.")):
            self.failed(self.update("part", "", body), text)

    def test_rules_of_the_organization(self):
        self.failed(self.update("bob", "tag", {"tag": "zz"}, self.bob), "Only admin can modify the Tag.")
        self.failed(self.update("bob", "id", {"id": "x"}), "The ID is immutable.")
        self.affected(self.update("bob", "isAdmin", {"isAdmin": True}, self.bob))
        self.assertFalse(self.person("bob")["isAdmin"])
        self.affected(self.update("bob", "email", {"email": "notmail"}, self.bob))
        self.failed(self.update("bob", "email", {"email": "alice@acme.example"}, self.bob), "Email already exists")

    def test_a_full_update_ignores_ones_own_new_email(self):
        body = {**self.server.get("/api/get-account", bearer=self.bob).json["data"], "email": "new@acme.example"}
        self.affected(self.update("bob", "", body, self.bob))
        self.assertNotEqual(self.person("bob")["email"], "new@acme.example")

    def test_types_and_missing_people(self):
        self.failed(self.update("bob", "bio", {"bio": 5}), "json: cannot unmarshal number into Go struct field User.bio of type string")
        self.failed(self.update("bob", "bio", [1]), "json: cannot unmarshal array into Go value of type object.User")
        self.failed(self.update("nobody", "bio", {"bio": "x"}), "The user: acme/nobody doesn't exist")

    def test_columns_password_breaks_the_login(self):
        self.add("broken")
        self.affected(self.update("broken", "password", {"password": "plainpw1"}))
        for password in ("plainpw1", "validpw1"):
            self.assertEqual(self.server.login("broken", password).json["status"], "error")

    def test_disabling_expires_tokens_at_once(self):
        self.add("off")
        token = self.server.sign_in("off", "validpw1")["access_token"]
        self.affected(self.update("off", "isForbidden", {"isForbidden": True}))
        self.assertIn("Access token has expired", self.server.get("/api/userinfo", bearer=token).json["msg"])
        self.failed(self.server.login("off", "validpw1"), "The user is forbidden to sign in, please contact the administrator")
        self.affected(self.update("off", "isForbidden,isDeleted", {"isForbidden": False, "isDeleted": True}))
        self.failed(self.server.login("off", "validpw1"), "The user: acme/off doesn't exist")

    def test_unaffected_is_ok(self):
        self.affected(self.server.post("/api/delete-user", body={"owner": "acme", "name": "ghost"}, bearer=self.alice), "Unaffected")

    def test_a_global_administrator_can_orphan_a_person(self):
        self.add("orphan")
        body = self.person("orphan")
        del body["owner"]
        self.affected(self.update("orphan", "", body, self.admin))
        self.assertIsNone(self.person("orphan"))


class Item9Validation(Users):
    def test_names(self):
        rule = "The username may only contain alphanumeric characters"
        for name in ("-a", "a-", "a--b", "a__b", "a b", "ä", "a@acme.test"):
            self.assertTrue(self.add(name).json["msg"].startswith(rule), name)
        for name in ("a", "a.b", "1abc", "Bob"):
            self.affected(self.add(name))
        self.refused(self.add("a+b"), "Field 'name' contains forbidden characters: \"/?:#&%=+;\"")
        self.failed(self.add("a" * 256), "Username is too long (maximum is 255 characters).")
        self.failed(self.add(""), "the user's owner and name should not be empty")
        self.failed(self.add("bob"), "Username already exists")

    def test_email_and_phone(self):
        self.failed(self.add("v1", email="alice@acme.example"), "Email already exists")
        self.affected(self.add("v2", email="ALICE@acme.example"))
        self.failed(self.add("v3", phone="2025550102", countryCode="US"), "Phone already exists")
        self.failed(self.add("v4", phone="123", countryCode="US"), "Phone number is invalid")
        self.affected(self.add("v5", phone="+1 202-555-0177", countryCode="US"))
        self.assertEqual(self.person("v5")["phone"], "2025550177")
        self.failed(self.add("v6", ipWhitelist="abc"), "abc does not meet the CIDR format requirements: invalid CIDR address: abc")

    def test_organizations(self):
        reply = self.server.post("/api/add-user", body={"owner": "nope", "name": "x"}, bearer=self.admin)
        self.failed(reply, "The organization: nope does not exist")
        reply = self.server.post("/api/add-user", body={"owner": "built-in", "name": "x"}, bearer=self.admin)
        self.assertTrue(reply.json["msg"].startswith("adding a new user to the 'built-in' organization is currently disabled."))


class Item9Passwords(Users):
    def set(self, name, new, bearer=None, **more):
        return self.server.post("/api/set-password", form={"userOwner": "acme", "userName": name, "newPassword": new, **more}, bearer=bearer or self.alice)

    def test_set_password(self):
        self.add("setter")
        token = self.server.sign_in("setter", "validpw1")["access_token"]
        self.failed(self.set("setter", "newpass2", token), "Password cannot be empty")
        self.failed(self.set("setter", "newpass2", token, oldPassword="bad"), "password or code is incorrect, you have 4 remaining chances")
        self.failed(self.set("setter", "abc", token, oldPassword="validpw1"), "The password must have at least 6 characters")
        self.failed(self.set("setter", "a b c d", token, oldPassword="validpw1"), "New password cannot contain blank space.")
        self.failed(self.set("setter", "validpw1", token, oldPassword="validpw1"), "The new password must be different from your current password")
        self.assertEqual(self.set("setter", "newpass2", token, oldPassword="validpw1").json["status"], "ok")
        self.assertEqual(self.server.get("/api/userinfo", bearer=token).json["preferred_username"], "setter")
        self.assertEqual(self.set("setter", "newpass3").json["status"], "ok")
        self.failed(self.set("alice", "newpass3", self.bob), "Unauthorized operation")
        reply = self.server.post("/api/set-password", body={"userOwner": "acme"}, bearer=self.alice)
        self.failed(reply, "The user: / doesn't exist")

    def test_lockout_counts_down_and_is_lifted(self):
        self.add("locker")
        for chances in (4, 3, 2, 1, 0):
            self.failed(self.server.login("locker", "bad"), f"password or code is incorrect, you have {chances} remaining chances")
        frozen = "You have entered the wrong password or code too many times, please wait for 15 minutes and try again"
        self.failed(self.server.login("locker", "validpw1"), frozen)
        self.affected(self.update("locker", "signinWrongTimes", {"signinWrongTimes": 0}))
        self.server.sign_in("locker", "validpw1")


class Item13Surprises(Users):
    def test_a_person_of_another_organization_gets_a_code(self):
        token = self.server.sign_in("olga", organization="other", application="desk")
        self.assertEqual(self.server.get("/api/userinfo", bearer=token["access_token"]).json["aud"], client_id("desk"))

    def test_the_lockout_comes_from_the_sign_up_application(self):
        for chances in (2, 1, 0):
            self.failed(self.server.login("lockme", "bad", "desk"), f"password or code is incorrect, you have {chances} remaining chances")
        self.assertIn("please wait for 1 minutes", self.server.login("lockme", "demo", "desk").json["msg"])

    def test_get_account_mints_a_token_and_shows_an_empty_password(self):
        first = self.server.get("/api/get-account", bearer=self.bob)
        account = first.json
        self.assertEqual((account["name"], account["data"]["password"]), ("bob", ""))
        self.assertEqual(account["sub"], account["data"]["id"])
        minted = account["data"]["accessToken"]
        self.assertNotEqual(minted, self.bob)
        self.assertEqual(self.server.get("/api/userinfo", bearer=minted).json["preferred_username"], "bob")
        cookie = {"Cookie": first.header("Set-Cookie").split(";")[0] if "casdoor" in first.header("Set-Cookie") else
                  [value for key, value in first.headers if key == "Set-Cookie" and "casdoor" in value][0].split(";")[0]}
        again = self.server.get("/api/get-account", headers=cookie).json["data"]
        self.assertEqual((again["password"], again["accessToken"]), ("***", minted))

    def test_a_storage_provider_without_domain_breaks_the_avatar(self):
        query = {"owner": "acme", "user": "alice", "application": "desk", "tag": "avatar", "fullFilePath": "avatar/acme/alice.png"}
        part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--x--\r\n"
        kind = {"Content-Type": "multipart/form-data; boundary=x"}
        self.failed(self.server.post("/api/upload-resource", query, body=part, headers=kind, bearer=self.bob),
                    "No provider for category: Storage is found for application: desk")
        self.server.post("/api/add-provider", body={"owner": "admin", "name": "files", "category": "Storage", "type": "Local File System"}, bearer=self.admin)
        reply = self.server.post("/api/upload-resource", {**query, "provider": "files"}, body=part, headers=kind, bearer=self.bob).json
        self.assertEqual((reply["data"], reply["data2"]), ("https:/files/avatar/acme/alice.png", "/avatar/acme/alice.png"))
        self.assertEqual(self.person("alice")["avatar"], "https:/files/avatar/acme/alice.png")


if __name__ == "__main__":
    unittest.main()
