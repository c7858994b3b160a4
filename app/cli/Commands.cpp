// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AccountCommands.h"
#include "cli/Command.h"
#include "cli/DiscoverCommand.h"
#include "cli/DoctorCommand.h"
#include "cli/SignInCommand.h"
#include "cli/TokenCommands.h"
#include "cli/UserCommands.h"
#include "cli/VerifyCommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

const OptionSpec searchOption{u"search"_s, u"FIELD=TEXT"_s,
                              QT_TRANSLATE_NOOP("CommandLine", "only people whose FIELD holds TEXT"), false};
const OptionSpec setOption{u"set"_s, u"FIELD=VALUE"_s,
                           QT_TRANSLATE_NOOP("CommandLine", "give FIELD this value; may be repeated"), false};
const OptionSpec passwordOption{
    u"password-stdin"_s,
    {},
    QT_TRANSLATE_NOOP("CommandLine", "read the password from standard input, one line"),
    false};
const OptionSpec loopbackOption{
    u"allow-loopback-http"_s,
    {},
    QT_TRANSLATE_NOOP("CommandLine", "allow an http:// issuer at a loopback address"),
    false};
const OptionSpec caOption{
    u"ca-file"_s, u"FILE"_s,
    QT_TRANSLATE_NOOP("CommandLine", "also trust the certificate authorities in FILE for this server"),
    false};
const OptionSpec kindOption{u"server"_s, u"KIND"_s,
                            QT_TRANSLATE_NOOP("CommandLine", "kind of server: casdoor or oidc"), true};
const OptionSpec issuerOption{
    u"issuer"_s, u"URL"_s,
    QT_TRANSLATE_NOOP("CommandLine", "issuer address, exactly as the server names itself"), true};
const OptionSpec jwksOption{u"jwks"_s, u"FILE"_s,
                            QT_TRANSLATE_NOOP("CommandLine", "file with the server's key set"), true};

QList<CommandSpec> accountCommands()
{
    return {
        {u"accounts"_s,
         {},
         {},
         0,
         0,
         QT_TRANSLATE_NOOP("CommandLine", "List the accounts and their state."),
         {},
         runAccounts},
        {u"sign-in"_s,
         {},
         {},
         0,
         0,
         QT_TRANSLATE_NOOP("CommandLine", "Sign in through the browser and keep the account."),
         {kindOption,
          issuerOption,
          {u"client-id"_s, u"ID"_s,
           QT_TRANSLATE_NOOP("CommandLine", "client id of an application registered for desktop use"), true},
          {u"scope"_s, u"SCOPES"_s, QT_TRANSLATE_NOOP("CommandLine", "scopes to ask for, parted by spaces"),
           false},
          {u"organization"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "organization that is expected"),
           false},
          {u"redirect-port"_s, u"N"_s,
           QT_TRANSLATE_NOOP("CommandLine", "port of the redirect address; default: one that is free"),
           false},
          {u"resource"_s, u"URI"_s,
           QT_TRANSLATE_NOOP("CommandLine", "resource the token is for; may be repeated"), false},
          {u"prompt"_s, u"P"_s,
           QT_TRANSLATE_NOOP("CommandLine", "what the server should ask: login, consent, select_account"),
           false},
          {u"login-hint"_s, u"H"_s, QT_TRANSLATE_NOOP("CommandLine", "name to fill in on the server's page"),
           false},
          {u"max-age"_s, u"S"_s,
           QT_TRANSLATE_NOOP("CommandLine", "sign in again if the last time was more than S seconds ago"),
           false},
          {u"register"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "open the server's sign-up page instead"),
           false},
          {u"print-url"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "print the address and open no browser"),
           false},
          {u"timeout"_s, u"S"_s, QT_TRANSLATE_NOOP("CommandLine", "give up after S seconds; default 300"),
           false},
          {u"label"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("CommandLine", "name of the account in the list"), false},
          {u"repair"_s, u"ACCOUNT"_s, QT_TRANSLATE_NOOP("CommandLine", "sign in again to this account"),
           false},
          {u"no-store"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "keep nothing: no keyring, no account"),
           false},
          loopbackOption,
          caOption},
         runSignIn},
        {u"sign-out"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine", "Sign out and remove the account, each step with its result."),
         {{u"everywhere"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "also end every other session of this person"),
           false}},
         runSignOut},
        {u"token"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Print a valid access token. This is the only command that prints a secret."),
         {{u"valid-for"_s, u"S"_s,
           QT_TRANSLATE_NOOP("CommandLine", "valid for at least S seconds; default 60"), false}},
         runToken},
        {u"claims"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Show what the account's tokens say and the verdict of each check."),
         {{u"verify"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "fetch the server's keys even if they are remembered"),
           false}},
         runClaims},
        {u"userinfo"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine", "Show what the server says about the person now."),
         {},
         runUserInfo},
    };
}

QList<CommandSpec> checkCommands()
{
    return {
        {u"discover"_s,
         {},
         {},
         0,
         0,
         QT_TRANSLATE_NOOP("CommandLine", "Read a server's description and judge it."),
         {kindOption, issuerOption, loopbackOption, caOption},
         runDiscover},
        {u"verify-jws"_s,
         {},
         u"JWSFILE"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine", "Verify the signature of a compact JWS, offline."),
         {jwksOption,
          {u"alg"_s, u"A"_s, QT_TRANSLATE_NOOP("CommandLine", "accept only this algorithm; may be repeated"),
           false},
          {u"allow-hmac"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "also accept HS256, HS384 and HS512"),
           false}},
         runVerifyJws},
        {u"verify-id-token"_s,
         {},
         u"TOKENFILE"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine", "Run every check on an ID token, offline."),
         {jwksOption,
          issuerOption,
          {u"client-id"_s, u"C"_s, QT_TRANSLATE_NOOP("CommandLine", "client the token must be for"), true},
          {u"nonce"_s, u"N"_s, QT_TRANSLATE_NOOP("CommandLine", "nonce that was sent"), false},
          {u"access-token-file"_s, u"F"_s, QT_TRANSLATE_NOOP("CommandLine", "access token, for at_hash"),
           false},
          {u"at"_s, u"UNIXTIME"_s, QT_TRANSLATE_NOOP("CommandLine", "judge as of this time"), false}},
         runVerifyIdToken},
        {u"capabilities"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine", "List what this account may do at its server, and why not."),
         {},
         runCapabilities},
        {u"doctor"_s,
         {},
         {},
         0,
         0,
         QT_TRANSLATE_NOOP("CommandLine", "Show what this program found on this computer; holds no secret."),
         {},
         runDoctor},
    };
}

QList<CommandSpec> userCommands()
{
    const QString users = u"users"_s;
    return {
        {users,
         u"list"_s,
         u"ACCOUNT"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine", "List people of the directory, one page."),
         {searchOption,
          {u"sort"_s, u"FIELD[:desc]"_s, QT_TRANSLATE_NOOP("CommandLine", "order"), false},
          {u"page"_s, u"N"_s, QT_TRANSLATE_NOOP("CommandLine", "page, from 1"), false},
          {u"page-size"_s, u"N"_s, QT_TRANSLATE_NOOP("CommandLine", "people on a page; default 50"), false},
          {u"group"_s, u"G"_s, QT_TRANSLATE_NOOP("CommandLine", "only members of this group"), false},
          {u"organization"_s, u"O"_s, QT_TRANSLATE_NOOP("CommandLine", "another organization"), false}},
         runUsersList},
        {users,
         u"show"_s,
         u"ACCOUNT USER"_s,
         2,
         2,
         QT_TRANSLATE_NOOP("CommandLine", "Show one person."),
         {},
         runUsersShow},
        {users,
         u"add"_s,
         u"ACCOUNT"_s,
         1,
         1,
         QT_TRANSLATE_NOOP("CommandLine", "Add a person."),
         {setOption, passwordOption},
         runUsersAdd},
        {users,
         u"edit"_s,
         u"ACCOUNT USER"_s,
         2,
         2,
         QT_TRANSLATE_NOOP("CommandLine", "Change fields of a person; no other field is sent."),
         {setOption,
          {u"unset"_s, u"FIELD"_s, QT_TRANSLATE_NOOP("CommandLine", "empty FIELD; may be repeated"), false},
          {u"was"_s, u"FIELD=VALUE"_s,
           QT_TRANSLATE_NOOP("CommandLine", "refuse if FIELD is no longer what was read before"), false},
          {u"force"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "also if somebody else changed the field meanwhile"),
           false}},
         runUsersEdit},
        {users,
         u"enable"_s,
         u"ACCOUNT USER…"_s,
         2,
         -1,
         QT_TRANSLATE_NOOP("CommandLine", "Let people sign in again."),
         {},
         runUsersEnable},
        {users,
         u"disable"_s,
         u"ACCOUNT USER…"_s,
         2,
         -1,
         QT_TRANSLATE_NOOP("CommandLine", "Keep people from signing in."),
         {},
         runUsersDisable},
        {users,
         u"delete"_s,
         u"ACCOUNT USER…"_s,
         2,
         -1,
         QT_TRANSLATE_NOOP("CommandLine", "Delete people for good."),
         {{u"yes"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "do not ask"), false}},
         runUsersDelete},
        {users,
         u"set-password"_s,
         u"ACCOUNT USER"_s,
         2,
         2,
         QT_TRANSLATE_NOOP("CommandLine", "Set a person's password."),
         {passwordOption},
         runUsersSetPassword},
    };
}

} // namespace

const QList<CommandSpec> &commands()
{
    static const QList<CommandSpec> all = accountCommands() + checkCommands() + userCommands();
    return all;
}

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> all{
        {u"json"_s,
         {},
         QT_TRANSLATE_NOOP("CommandLine", "print JSON, and nothing else on standard output"),
         false},
        {u"lang"_s, u"TAG"_s,
         QT_TRANSLATE_NOOP("CommandLine", "language of the output and of the server's answers"), false},
        {u"log-level"_s, u"LEVEL"_s,
         QT_TRANSLATE_NOOP("CommandLine",
                           "debug, info, warning or error; on standard error, without secrets"),
         false},
        {u"help"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "show this help"), false},
    };
    return all;
}

QString commandText(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace chatelaine
