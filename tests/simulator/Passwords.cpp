// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Passwords.h"

#include "Language.h"

#include <algorithm>
#include <ctime>

namespace simulator {

namespace {

// Seeded people share one password; storing its mark instead of a million digests keeps the seed small.
constexpr std::string_view demoMark = "$demo";
constexpr std::string_view digestMark = "$sha256$";

long long secondsOf(const std::string &stamp)
{
    std::tm parts{};
    return strptime(stamp.c_str(), "%Y-%m-%dT%H:%M:%S", &parts) ? static_cast<long long>(timegm(&parts)) : 0;
}

} // namespace

std::string storedPassword(const std::string &plain)
{
    return plain.empty() ? "" : std::string(digestMark) + hex(sha256(plain));
}

bool fits(const std::string &stored, const std::string &plain)
{
    return stored == demoMark ? plain == "demo" : !stored.empty() && stored == storedPassword(plain);
}

std::string checkPassword(World &world, std::string_view language, Json person, const std::string &id,
                          const std::string &plain)
{
    if (!person || person.flag("isDeleted"))
        return say(language, "The user: {0} doesn't exist", {id});
    const auto [owner, name] = splitId(id);
    // The limits are those of the application he signed up at, not of the one he signs in at.
    const Json application = world.store.get("application", "admin", person.text("signupApplication"));
    const long long configured = application.integer("failedSigninLimit");
    const long long limit = configured > 0 ? configured : 5;
    const long long minutes = application.integer("failedSigninFrozenTime") > 0
                                  ? application.integer("failedSigninFrozenTime")
                                  : 15;
    long long wrong = person.integer("signinWrongTimes");
    const long long elapsed = world.clock.now() - secondsOf(person.text("lastSigninWrongTime"));
    if (wrong >= limit) {
        if (elapsed < minutes * 60) {
            const auto left = std::max(1LL, (minutes * 60 - elapsed + 59) / 60);
            return say(language,
                       "You have entered the wrong password or code too many times, please wait for {0} "
                       "minutes and try again",
                       {std::to_string(left)});
        }
        wrong = 0;
    }
    if (fits(person.text("password"), plain)) {
        if (person.flag("isForbidden"))
            return say(language, "The user is forbidden to sign in, please contact the administrator");
        if (person.integer("signinWrongTimes") != 0) {
            person.set("signinWrongTimes", 0);
            world.store.replace("user", owner, name, person);
        }
        return {};
    }
    person.set("signinWrongTimes", wrong + 1);
    person.set("lastSigninWrongTime", world.clock.stamp());
    world.store.replace("user", owner, name, person);
    return say(language, "password or code is incorrect, you have {0} remaining chances",
               {std::to_string(std::max(0LL, limit - wrong - 1))});
}

std::string complexityProblem(const Json &organization, const std::string &plain)
{
    const Json options = organization.at("passwordOptions");
    const auto any = [&](auto test) {
        return std::ranges::any_of(plain, test);
    };
    const bool classes = any([](char letter) { return letter >= 'A' && letter <= 'Z'; }) &&
                         any([](char letter) { return letter >= 'a' && letter <= 'z'; }) &&
                         any([](char letter) { return letter >= '0' && letter <= '9'; });
    if (options.contains("AtLeast6") && plain.size() < 6)
        return "The password must have at least 6 characters";
    if (options.contains("AtLeast8") && plain.size() < 8)
        return "The password must have at least 8 characters";
    if (options.contains("Aa123") && !classes)
        return "The password must contain at least one uppercase letter, one lowercase letter and one digit";
    if (options.contains("SpecialChar") &&
        plain.find_first_of("!@#$%^&*()_+-=[]{};':\"\\|,.<>/?~`") == std::string::npos)
        return "The password must contain at least one special character";
    if (options.contains("NoRepeat")) {
        for (std::size_t at = 1; at < plain.size(); ++at) {
            if (plain[at] == plain[at - 1])
                return "The password must not contain any repeated characters";
        }
    }
    return {};
}

} // namespace simulator
