// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Seed.h"

#include "Masks.h"
#include "Passwords.h"
#include "People.h"

namespace simulator {

namespace {

constexpr const char *seedTime = "2026-01-01T08:00:00Z";

Json list(std::initializer_list<std::string_view> texts)
{
    Json array = Json::array();
    for (const std::string_view text : texts)
        array.append(Json(text));
    return array;
}

void addOrganization(World &world, const std::string &name, const std::string &displayName)
{
    Json organization = Json::object();
    organization.set("owner", "admin");
    organization.set("name", name);
    organization.set("createdTime", seedTime);
    organization.set("displayName", displayName);
    organization.set("passwordType", "bcrypt");
    organization.set("passwordOptions", list({"AtLeast6"}));
    organization.set("countryCodes", list({"US", "DE", "FR"}));
    organization.set("tags", Json::array());
    organization.set("languages", list({"en", "de", "fr", "zh", "ja"}));
    organization.set("balanceCurrency", "USD");
    organization.set("mfaRememberInHours", 12);
    organization.set("accountItems", accountItems());
    world.store.insert("organization", organization);
}

Json signinMethod(const char *name, const char *rule)
{
    Json method = Json::object();
    method.set("name", name);
    method.set("displayName", name);
    method.set("rule", rule);
    return method;
}

Json application(const std::string &name, const std::string &organization, const std::string &clientId,
                 std::initializer_list<std::string_view> grants)
{
    Json made = Json::object();
    made.set("owner", "admin");
    made.set("name", name);
    made.set("createdTime", seedTime);
    made.set("displayName", name);
    made.set("organization", organization);
    made.set("cert", "cert-built-in");
    made.set("clientId", clientId);
    made.set("clientSecret", hex(sha256("secret of " + name)).substr(0, 40));
    made.set("redirectUris", list({"https://app.acme.test/callback", "com.acme.desk:/oauth"}));
    made.set("grantTypes", list(grants));
    made.set("tokenFormat", "JWT");
    made.set("tokenFields", Json::array());
    made.set("expireInHours", 1);
    made.set("refreshExpireInHours", 24);
    Json methods = Json::array();
    methods.append(signinMethod("Password", "All"));
    made.set("signinMethods", methods);
    made.set("enableSignUp", true);
    return made;
}

void addApplications(World &world)
{
    constexpr std::string_view code = "authorization_code";
    constexpr std::string_view refresh = "refresh_token";
    constexpr std::string_view device = "urn:ietf:params:oauth:grant-type:device_code";
    const auto add = [&](const Json &made) {
        world.store.insert("application", made);
    };
    const auto id = [](const std::string &name) {
        return hex(sha256("client of " + name)).substr(0, 20);
    };

    Json demo = application("chatelaine", "acme", demoClientId, {code, refresh, device});
    demo.set("displayName", "Chatelaine demo");
    Json methods = Json::array();
    methods.append(signinMethod("Password", "All"));
    methods.append(signinMethod("Device login", "Tab"));
    demo.set("signinMethods", methods);
    demo.set("signupItems",
             Json::parse(R"([{"name":"Username","visible":true,"required":true,"rule":"None"}])"));
    add(demo);

    add(application("desk", "acme", id("desk"), {code}));
    add(application("desk-refresh", "acme", id("desk-refresh"), {code, refresh}));
    add(application("machine", "acme", id("machine"), {"client_credentials"}));
    add(application("pwapp", "acme", id("pwapp"), {"password", "token", "id_token", refresh}));
    Json devapp = application("devapp", "acme", id("devapp"), {device, refresh});
    devapp.set("signinMethods", methods);
    add(devapp);
    add(application("texapp", "acme", id("texapp"),
                    {"urn:ietf:params:oauth:grant-type:token-exchange", "password"}));
    Json shortlived = application("shortlived", "acme", id("shortlived"), {code, refresh});
    shortlived.set("expireInHours", Json::parse("0.001"));
    shortlived.set("refreshExpireInHours", Json::parse("0.001"));
    add(shortlived);
    Json scoped = application("scoped", "acme", id("scoped"), {code});
    scoped.set("scopes",
               Json::parse(R"([{"name":"openid","displayName":"openid","description":"","tools":null},)"
                           R"({"name":"invoices:read","displayName":"r","description":"","tools":null}])"));
    add(scoped);
    Json automatic = application("autoapp", "acme", id("autoapp"), {code});
    automatic.set("enableAutoSignin", true);
    automatic.set("enableSigninSession", true);
    add(automatic);
    Json closed = application("nosignup", "acme", id("nosignup"), {code});
    closed.set("enableSignUp", false);
    add(closed);
    Json lock = application("lockapp", "acme", id("lockapp"), {code, "password"});
    lock.set("failedSigninLimit", 3);
    lock.set("failedSigninFrozenTime", 1);
    add(lock);
    Json consent = application("consentapp", "acme", id("consentapp"), {code});
    consent.set("customScopes",
                Json::parse(R"([{"scope":"files","displayName":"Files","description":"Your files"}])"));
    add(consent);
    for (const char *format : {"JWT-Empty", "JWT-Custom", "JWT-Standard"}) {
        Json made =
            application(lower(std::string("fmt-") + (format + 4)), "acme", id(format), {code, refresh});
        made.set("tokenFormat", format);
        made.set("tokenFields", std::string_view(format) == "JWT-Custom"
                                    ? list({"Owner", "Name", "Email", "IsAdmin", "Groups"})
                                    : Json::array());
        add(made);
    }
    for (const char *algorithm : {"RS512", "ES256", "ES384", "ES512"}) {
        Json made =
            application(lower(std::string("sig-") + algorithm), "acme", id(algorithm), {code, refresh});
        made.set("tokenSigningMethod", algorithm);
        made.set("tokenFormat", "JWT-Empty");
        if (algorithm[0] == 'E')
            made.set("cert", lower(std::string("cert-") + algorithm));
        add(made);
    }
    add(application("app-other", "other", id("app-other"), {code, refresh}));
}

void addCertificates(World &world, bool onlyFirst)
{
    const std::pair<const char *, const char *> wanted[] = {{"cert-built-in", "RS256"},
                                                            {"cert-es256", "ES256"},
                                                            {"cert-es384", "ES384"},
                                                            {"cert-es512", "ES512"}};
    for (const auto &[name, algorithm] : wanted) {
        Json certificate = Json::object();
        certificate.set("owner", "admin");
        certificate.set("name", name);
        certificate.set("createdTime", seedTime);
        certificate.set("displayName", name);
        certificate.set("scope", "JWT");
        certificate.set("type", "x509");
        certificate.set("cryptoAlgorithm", algorithm);
        certificate.set("bitSize", algorithm[0] == 'R' ? 2048 : 256);
        certificate.set("expireInYears", 20);
        Keys::create(certificate);
        world.store.insert("cert", certificate);
        if (onlyFirst)
            return;
    }
}

Json person(const std::string &owner, const std::string &name, const std::string &displayName,
            const std::string &password)
{
    Json made = Json::object();
    made.set("owner", owner);
    made.set("name", name);
    made.set("createdTime", seedTime);
    made.set("updatedTime", seedTime);
    const std::string digest = hex(sha256("id of " + owner + "/" + name));
    made.set("id", digest.substr(0, 8) + "-" + digest.substr(8, 4) + "-4" + digest.substr(12, 3) + "-a" +
                       digest.substr(15, 3) + "-" + digest.substr(18, 12));
    made.set("type", "normal-user");
    made.set("password", storedPassword(password));
    made.set("passwordSalt", password.empty() ? "" : digest.substr(40, 20));
    made.set("passwordType", password.empty() ? "" : "bcrypt");
    made.set("displayName", displayName);
    made.set("email", name + "@" + (owner == "acme" ? "acme" : owner) + ".example");
    made.set("phone", "");
    made.set("signupApplication", owner == "acme"    ? "chatelaine"
                                  : owner == "other" ? "app-other"
                                                     : "app-built-in");
    made.set("registerType", "Add User");
    made.set("registerSource", "built-in/admin");
    made.set("balanceCurrency", "USD");
    made.set("groups", Json::array());
    return made;
}

void addBuiltIn(World &world)
{
    addOrganization(world, "built-in", "Built-in Organization");
    Json builtIn =
        application("app-built-in", "built-in", hex(sha256("client of app-built-in")).substr(0, 20), {});
    builtIn.set("displayName", "Casdoor");
    builtIn.set("redirectUris", Json::array());
    builtIn.set("expireInHours", 168);
    builtIn.set("refreshExpireInHours", 168);
    world.store.insert("application", builtIn);
    world.store.insert("user", person("built-in", "admin", "Admin", "123"));
}

void addFixedPeople(World &world)
{
    const auto add = [&](const Json &made) {
        world.store.insert("user", made);
    };
    Json alice = person("acme", "alice", "Alice Liddell", "demo");
    alice.set("isAdmin", true);
    alice.set("phone", "2025550102");
    alice.set("countryCode", "US");
    alice.set("avatar", "");
    alice.set("title", "Administrator");
    alice.set("affiliation", "Acme");
    alice.set("location", "Oxford");
    alice.set("tag", "staff");
    alice.set("language", "en");
    alice.set("emailVerified", true);
    alice.set("groups", list({"acme/operations"}));
    add(alice);
    Json bob = person("acme", "bob", "Bob Ross", "demo");
    bob.set("phone", "2025550103");
    bob.set("countryCode", "US");
    bob.set("tag", "staff");
    bob.set("groups", list({"acme/design"}));
    add(bob);
    add(person("acme", "carol", "Carol Danvers", "demo"));
    Json dave = person("acme", "dave", "Dave Bowman", "demo");
    dave.set("isForbidden", true);
    add(dave);
    Json erin = person("acme", "erin", "Erin Hannon", "demo");
    erin.set("needUpdatePassword", true);
    add(erin);
    add(person("acme", "nopass", "No Password", ""));
    Json locked = person("acme", "lockme", "Lock Me", "demo");
    locked.set("signupApplication", "lockapp");
    add(locked);
    Json olga = person("other", "olga", "Ольга Ларина", "demo");
    add(olga);
    Json boss = person("other", "oboss", "Other Boss", "demo");
    boss.set("isAdmin", true);
    add(boss);
}

void addStructure(World &world)
{
    const std::pair<const char *, const char *> groups[] = {
        {"engineering", "Engineering"}, {"design", "Design"},    {"sales", "Sales"}, {"support", "Support"},
        {"finance", "Finance"},         {"people", "People"},    {"legal", "Legal"}, {"research", "Research"},
        {"operations", "Operations"},   {"security", "Security"}};
    for (const auto &[name, displayName] : groups) {
        Json group = Json::object();
        group.set("owner", "acme");
        group.set("name", name);
        group.set("createdTime", seedTime);
        group.set("displayName", displayName);
        group.set("type", "Virtual");
        group.set("parentId", "acme");
        group.set("isTopGroup", true);
        group.set("isEnabled", true);
        world.store.insert("group", group);
    }
    const std::pair<const char *, const char *> roles[] = {
        {"editor", "acme/bob"}, {"auditor", "acme/alice"}, {"reader", "acme/carol"}};
    for (const auto &[name, member] : roles) {
        Json role = Json::object();
        role.set("owner", "acme");
        role.set("name", name);
        role.set("createdTime", seedTime);
        role.set("displayName", name);
        role.set("users", list({member}));
        for (const char *empty : {"groups", "roles", "domains"})
            role.set(empty, Json::array());
        role.set("isEnabled", true);
        world.store.insert("role", role);
    }
    Json permission = Json::parse(
        R"({"owner":"acme","name":"read-desk","displayName":"Read desk","users":["acme/bob"],"groups":[],
        "roles":["acme/editor"],"domains":[],"resourceType":"Application","resources":["desk"],"actions":["Read"],
        "effect":"Allow","isEnabled":true,"submitter":"alice","approver":"alice","state":"Approved"})");
    permission.set("createdTime", seedTime);
    world.store.insert("permission", permission);
}

} // namespace

void seedStore(World &world)
{
    addCertificates(world, world.options.empty);
    addBuiltIn(world);
    if (world.options.empty)
        return;
    addOrganization(world, "acme", "Acme");
    addOrganization(world, "other", "Other");
    addApplications(world);
    addStructure(world);
    // Fixed people are among the asked number, so that a list of 10,000 has 10,000 rows.
    constexpr long long fixedInAcme = 7;
    const long long made = world.options.people > fixedInAcme ? world.options.people - fixedInAcme : 0;
    world.store.bulk("user", made, [](long long index) { return madeUpPerson(index, "acme", "chatelaine"); });
    addFixedPeople(world);
}

} // namespace simulator
