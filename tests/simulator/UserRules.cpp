// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UserRules.h"

#include "Fields.h"
#include "Tokens.h"

#include <algorithm>
#include <regex>

namespace simulator {

namespace {

constexpr const char *nameRule = "The username may only contain alphanumeric characters, underlines or "
                                 "hyphens, cannot have consecutive hyphens or "
                                 "underlines, and cannot begin or end with a hyphen or underline.";

// "Is admin" → isAdmin; three items are named after something else.
std::string memberOf(const std::string &item)
{
    if (item == "Organization")
        return "owner";
    if (item == "User type")
        return "type";
    if (item == "Country/Region")
        return "region";
    std::string member;
    for (std::string word : split(lower(item), ' ')) {
        if (!member.empty())
            word[0] = static_cast<char>(word[0] >= 'a' && word[0] <= 'z' ? word[0] - 32 : word[0]);
        member += word;
    }
    return member;
}

bool isEmpty(const Json &value)
{
    return !value || value.isNull() || ((value.isArray() || value.isObject()) && value.size() == 0);
}

bool isIpv4(const std::string &text)
{
    static const std::regex pattern(R"((\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})/\d{1,2})");
    return std::regex_match(text, pattern);
}

} // namespace

Json effective(const Json &user, const std::string &member)
{
    const Json stored = user.at(member);
    if (stored && !isEmpty(stored))
        return stored;
    const Field *field = fieldOf("user", member);
    return field ? Json::parse(field->absent) : Json(nullptr);
}

std::string nameProblem(const Exchange &exchange, const Json &organization, const std::string &name)
{
    static const std::regex plain("[a-zA-Z0-9]+([-._][a-zA-Z0-9]+)*");
    static const std::regex mail("[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}");
    if (name.empty())
        return exchange.say("Empty username.");
    if (name.size() > 255)
        return exchange.say("Username is too long (maximum is 255 characters).");
    if (std::regex_match(name, plain))
        return {};
    if (!organization.flag("useEmailAsUsername"))
        return exchange.say(nameRule);
    // Each alternative is anchored at one end only, so more passes than meant.
    static const std::regex startsPlain("^[a-zA-Z0-9]+([-._][a-zA-Z0-9]+)*");
    const bool loose = std::regex_search(name, startsPlain) || std::regex_search(name, mail);
    return loose ? std::string() : std::string("Username supports email format. Also ") + nameRule;
}

std::string uniquenessProblem(World &world, const Exchange &exchange, const Json &user, const Json &old)
{
    const std::pair<const char *, const char *> members[] = {{"name", "Username already exists"},
                                                             {"email", "Email already exists"},
                                                             {"phone", "Phone already exists"}};
    for (const auto &[member, text] : members) {
        const std::string value = user.text(member);
        if (value.empty() || (old && old.text(member) == value))
            continue;
        if (world.store.find("user", {{"owner", user.text("owner")}, {member, value}}))
            return exchange.say(text);
    }
    return {};
}

std::string phoneProblem(const Exchange &exchange, const Json &organization, Json &user)
{
    std::string phone = user.text("phone");
    if (phone.empty())
        return {};
    std::string country = user.text("countryCode");
    const Json countries = organization.at("countryCodes");
    if (country.empty() && countries.isArray() && countries.size() > 0)
        country = countries[0].string();
    static const std::map<std::string, std::string> prefixes = {{"US", "1"},  {"DE", "49"}, {"FR", "33"},
                                                                {"CN", "86"}, {"JP", "81"}, {"GB", "44"},
                                                                {"ES", "34"}, {"IN", "91"}, {"KR", "82"}};
    const bool international = phone.starts_with('+');
    std::erase_if(phone, [](char letter) { return letter < '0' || letter > '9'; });
    const auto prefix = prefixes.find(country);
    if (international && prefix != prefixes.end() && phone.starts_with(prefix->second))
        phone.erase(0, prefix->second.size());
    if (country != "US" && phone.starts_with('0'))
        phone.erase(0, 1);
    const bool good =
        country == "US" ? phone.size() == 10 && phone[0] >= '2' : phone.size() >= 6 && phone.size() <= 13;
    if (!good)
        return exchange.say("Phone number is invalid");
    user.set("phone", phone);
    return {};
}

std::string addressListProblem(const std::string &whitelist)
{
    for (const std::string &part : split(whitelist, ',')) {
        const std::string network = trimmed(part);
        if (!isIpv4(network) && network.find("::") == std::string::npos)
            return network + " does not meet the CIDR format requirements: invalid CIDR address: " + network;
    }
    return {};
}

std::string itemProblem(World &world, const Exchange &exchange, const Json &organization, const Json &old,
                        Json &changed, bool admin)
{
    const Json items = organization.at("accountItems");
    const std::string id = old.text("owner") + "/" + old.text("name");
    for (std::size_t index = 0; items.isArray() && index < items.size(); ++index) {
        const std::string item = items[index].text("name");
        const std::string member = memberOf(item);
        if (!fieldOf("user", member) || member == "password")
            continue;
        // Roles and permissions are kept elsewhere; they are judged only when somebody sends them.
        if ((member == "roles" || member == "permissions") && !changed.has(member))
            continue;
        Json before = effective(old, member);
        if (member == "roles")
            before = rolesOf(world, id);
        else if (member == "permissions")
            before = permissionsOf(world, id);
        const Json after = effective(changed, member);
        if (before == after || (isEmpty(before) && isEmpty(after)))
            continue;
        const bool visible = items[index].text("viewRule") != "Admin" || admin;
        if (!visible) {
            changed.set(member,
                        old.has(member) ? old.at(member) : Json::parse(fieldOf("user", member)->absent));
            continue;
        }
        const std::string rule = items[index].text("modifyRule");
        if (rule == "Immutable")
            return exchange.say("The " + item + " is immutable.");
        if (rule == "Admin" && !admin)
            return exchange.say("Only admin can modify the " + item + ".");
        if (rule != "Self" && rule != "Admin")
            return exchange.say("Unknown modify rule " + rule + ".");
        const std::string pattern = items[index].text("regex");
        if (!pattern.empty() && !std::regex_match(after.string(), std::regex(pattern)))
            return exchange.say("The value \"" + after.string() + "\" for account field \"" + item +
                                "\" doesn't match the account item regex");
    }
    return {};
}

} // namespace simulator
