// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Answers in the shape of a real server's, with made-up people. Apart from the tests because moc
/// does not read raw strings.
namespace chatelaine::samples {

inline constexpr char user[] = R"({"owner":"acme","name":"alice","id":"253ca359-00a7-4ca2-8da6-cce1ba5eaf8d",
            "createdTime":"2026-11-21T06:49:13+01:00","displayName":"Alice","email":"alice@acme.test",
            "phone":"2025550102","title":"Engineer","isForbidden":false,"isDeleted":false,"isAdmin":false,
            "groups":["acme/dev"],"roles":[{"owner":"acme","name":"deployer"},{"name":"auditor"}],"permissions":null,
            "lastSigninTime":"2026-11-21T07:03:01Z","signinWrongTimes":0,"lastSigninWrongTime":"",
            "password":"***","passwordSalt":"SALT-9d1f","totpSecret":"TOTP-77ab","hash":"",
            "recoveryCodes":["RECOVERY-1"],"accessToken":"TOKEN-1","originalToken":"TOKEN-2",
            "managedAccounts":[{"application":"x","username":"a","password":"MANAGED-1"}],
            "mfaAccounts":[{"accountName":"a","issuer":"i","secretKey":"MFA-1"}],
            "multiFactorAuths":[{"mfaType":"app","enabled":true,"secret":"MFA-2","url":"otpauth://MFA-3"}],
            "properties":{"oauth_GitHub_accessToken":"UPSTREAM-1","oauth_GitHub_username":"aokafor"}})";

} // namespace chatelaine::samples
