// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "People.h"

#include "Clock.h"
#include "Names.h"

#include <array>
#include <cstdint>

namespace simulator {

namespace {

constexpr std::uint64_t seed = 0x43686174656c6169ULL;
constexpr long long firstDay = 1577873400; // 2020-01-01, the day the made-up company began to keep records

// SplitMix64: a good spread from a plain number, so that any person can be made without the ones before.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

std::string digits(std::uint64_t value, std::size_t count)
{
    std::string text(count, '0');
    for (std::size_t at = count; at-- > 0; value /= 10)
        text[at] = static_cast<char>('0' + value % 10);
    return text;
}

std::string uuid(std::uint64_t high, std::uint64_t low)
{
    constexpr std::string_view letters = "0123456789abcdef";
    std::string text;
    for (unsigned at = 0; at < 32; ++at) {
        const std::uint64_t half = at < 16 ? high : low;
        text += letters[half >> (4U * (at % 16)) & 15U];
        if (at == 7 || at == 11 || at == 15 || at == 19)
            text += '-';
    }
    text[14] = '4';
    text[19] = 'a';
    return text;
}

template<std::size_t Size>
const char *pick(const std::array<const char *, Size> &from, std::uint64_t value)
{
    return from[value % Size];
}

constexpr std::array tags = {"staff",   "staff",   "staff",  "contractor",
                             "student", "partner", "alumni", "guest"};
constexpr std::array groups = {"engineering", "design", "sales",    "support",    "finance",
                               "people",      "legal",  "research", "operations", "security"};
constexpr std::array titles = {"Engineer",   "Designer", "Account manager", "Analyst", "Librarian",
                               "Technician", "Lawyer",   "Researcher",      "Nurse",   "Teacher"};
constexpr std::array places = {"Berlin", "München",     "Lyon",    "Kraków",  "İzmir",   "Hà Nội", "Казань",
                               "Київ",   "Θεσσαλονίκη", "القاهرة", "شیراز",   "חיפה",    "मुंबई",    "சென்னை",
                               "上海",   "東京",        "서울",    "เชียงใหม่", "თბილისი", "አዲስ አበባ"};

} // namespace

Json madeUpPerson(long long number, const std::string &organization, const std::string &application)
{
    const auto index = static_cast<std::uint64_t>(number);
    const std::uint64_t one = mixed(seed ^ index);
    const std::uint64_t two = mixed(one);
    const std::uint64_t three = mixed(two);
    const Culture &culture = cultures()[one % cultures().size()];
    const std::size_t given = one / 64 % culture.given.size();
    const std::size_t family = one / 4096 % culture.family.size();
    const std::string first = culture.given[given];
    const std::string last = culture.family[family];
    const std::string login =
        std::string(culture.givenLatin[given]) + "." + culture.familyLatin[family] + digits(index, 7);
    const long long created = firstDay + static_cast<long long>(two % (6ULL * 365 * 24 * 3600));

    Json person = Json::object();
    person.set("owner", organization);
    person.set("name", login);
    person.set("createdTime", Clock::rfc3339(created));
    person.set("updatedTime", Clock::rfc3339(created + static_cast<long long>(three % 5000000)));
    person.set("id", uuid(two, three));
    person.set("type", "normal-user");
    person.set("password", "$demo");
    person.set("passwordType", "plain");
    person.set("displayName", culture.familyFirst ? last + std::string(culture.separator) + first
                                                  : first + std::string(culture.separator) + last);
    person.set("firstName", first);
    person.set("lastName", last);
    person.set("email", login + "@acme.example");
    if (two % 11 != 0)
        person.set("emailVerified", true);
    person.set("phone", two % 5 == 0 ? "" : "2" + digits(index + 100000000, 9));
    person.set("countryCode", culture.country);
    person.set("region", culture.country);
    person.set("language", culture.language);
    person.set("location", pick(places, one / 7));
    person.set("title", pick(titles, two / 3));
    person.set("affiliation", "Acme");
    person.set("tag", pick(tags, three));
    person.set("gender", three % 3 == 0 ? "Female" : three % 3 == 1 ? "Male" : "");
    person.set("birthday", digits(1950 + three % 55, 4) + "-" + digits(1 + three / 64 % 12, 2) + "-" +
                               digits(1 + two / 64 % 28, 2));
    person.set("signupApplication", application);
    person.set("registerType", "Add User");
    person.set("registerSource", "built-in/admin");
    person.set("balanceCurrency", "USD");
    person.set("score", static_cast<long long>(three % 2000));
    person.set("ranking", number + 1);
    if (one % 3 != 0) {
        Json member = Json::array();
        member.append(Json(organization + "/" + pick(groups, two)));
        if (one % 17 == 1)
            member.append(Json(organization + "/" + pick(groups, two + 1)));
        person.set("groups", member);
    }
    if (two % 4 != 0) {
        person.set("lastSigninTime", Clock::rfc3339(created + static_cast<long long>(one % 30000000)));
        person.set("lastSigninIp", "192.0.2." + std::to_string(one % 250 + 1));
    }
    if (three % 29 == 0)
        person.set("isForbidden", true);
    if (three % 41 == 0) {
        person.set("isDeleted", true);
        person.set("deletedTime", Clock::rfc3339(created + 31000000));
    }
    if (three % 50 == 0) {
        Json lines = Json::array();
        lines.append(Json("1 Main Street"));
        lines.append(Json(pick(places, one / 7)));
        person.set("address", lines);
    }
    if (two % 97 == 0)
        person.set("bio", "Likes <b>markup</b> & \"quotes\" — and long lines that go on and on to see where "
                          "a window cuts them off, if it does.");
    return person;
}

} // namespace simulator
