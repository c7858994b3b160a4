// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Masks.h"

namespace simulator {

Json accountItems()
{
    struct Rule
    {
        const char *name, *view, *modify;
    };
    static const Rule rules[] = {
        {"Organization", "Public", "Admin"},
        {"ID", "Public", "Immutable"},
        {"Name", "Public", "Admin"},
        {"Display name", "Public", "Self"},
        {"First name", "Public", "Self"},
        {"Last name", "Public", "Self"},
        {"Avatar", "Public", "Self"},
        {"User type", "Public", "Admin"},
        {"Password", "Self", "Self"},
        {"Email", "Public", "Self"},
        {"Phone", "Public", "Self"},
        {"Country code", "Public", "Admin"},
        {"Country/Region", "Public", "Self"},
        {"Location", "Public", "Self"},
        {"Address", "Public", "Self"},
        {"Addresses", "Public", "Self"},
        {"Affiliation", "Public", "Self"},
        {"Title", "Public", "Self"},
        {"ID card type", "Public", "Self"},
        {"ID card", "Public", "Self"},
        {"ID card info", "Self", "Self"},
        {"Real name", "Public", "Self"},
        {"ID verification", "Self", "Self"},
        {"Homepage", "Public", "Self"},
        {"Bio", "Public", "Self"},
        {"Tag", "Public", "Admin"},
        {"Language", "Public", "Self"},
        {"Gender", "Public", "Self"},
        {"Birthday", "Public", "Self"},
        {"Education", "Public", "Self"},
        {"Balance", "Self", "Self"},
        {"Balance credit", "Self", "Self"},
        {"Balance currency", "Self", "Self"},
        {"Cart", "Self", "Self"},
        {"Transactions", "Self", "Self"},
        {"UID number", "Admin", "Admin"},
        {"Score", "Public", "Self"},
        {"Karma", "Public", "Self"},
        {"Ranking", "Public", "Self"},
        {"Signup application", "Public", "Admin"},
        {"Register type", "Public", "Admin"},
        {"Register source", "Public", "Admin"},
        {"Roles", "Public", "Immutable"},
        {"Permissions", "Public", "Immutable"},
        {"Groups", "Public", "Admin"},
        {"Consents", "Self", "Self"},
        {"3rd-party logins", "Self", "Self"},
        {"Properties", "Admin", "Admin"},
        {"Is online", "Admin", "Admin"},
        {"Is admin", "Admin", "Admin"},
        {"Is forbidden", "Admin", "Admin"},
        {"Is deleted", "Admin", "Admin"},
        {"Multi-factor authentication", "Self", "Self"},
        {"MFA items", "Self", "Self"},
        {"WebAuthn credentials", "Self", "Self"},
        {"Last change password time", "Admin", "Admin"},
        {"Managed accounts", "Self", "Self"},
        {"Face ID", "Self", "Self"},
        {"MFA accounts", "Self", "Self"},
        {"Need update password", "Admin", "Admin"},
        {"IP whitelist", "Admin", "Admin"},
    };
    Json items = Json::array();
    for (const Rule &rule : rules) {
        Json item = Json::object();
        item.set("name", rule.name);
        item.set("visible", true);
        item.set("viewRule", rule.view);
        item.set("modifyRule", rule.modify);
        item.set("regex", "");
        item.set("tab", "");
        items.append(item);
    }
    return items;
}

} // namespace simulator
