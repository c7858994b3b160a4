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

#define TEXT(text) QT_TRANSLATE_NOOP("CommandLine", text)

const OptionSpec searchOption{u"search"_s, u"FIELD=TEXT"_s, TEXT("only people whose FIELD holds TEXT"),
                              false};
const OptionSpec setOption{u"set"_s, u"FIELD=VALUE"_s, TEXT("give FIELD this value; may be repeated"), false};
const OptionSpec passwordOption{
    u"password-stdin"_s, {}, TEXT("read the password from standard input, one line"), false};
const OptionSpec loopbackOption{
    u"allow-loopback-http"_s, {}, TEXT("allow an http:// issuer at a loopback address"), false};
const OptionSpec caOption{u"ca-file"_s, u"FILE"_s,
                          TEXT("also trust the certificate authorities in FILE for this server"), false};
const OptionSpec kindOption{u"server"_s, u"KIND"_s, TEXT("kind of server: casdoor or oidc"), true};
const OptionSpec issuerOption{u"issuer"_s, u"URL"_s,
                              TEXT("issuer address, exactly as the server names itself"), true};
const OptionSpec jwksOption{u"jwks"_s, u"FILE"_s, TEXT("file with the server's key set"), true};

QList<CommandSpec> accountCommands()
{
    return {
        {u"accounts"_s, {}, {}, 0, 0, TEXT("List the accounts and their state."), {}, runAccounts},
        {u"sign-in"_s,
         {},
         {},
         0,
         0,
         TEXT("Sign in through the browser and keep the account."),
         {kindOption,
          issuerOption,
          {u"client-id"_s, u"ID"_s, TEXT("client id of an application registered for desktop use"), true},
          {u"scope"_s, u"SCOPES"_s, TEXT("scopes to ask for, parted by spaces"), false},
          {u"organization"_s, u"NAME"_s, TEXT("organization that is expected"), false},
          {u"redirect-port"_s, u"N"_s, TEXT("port of the redirect address; default: one that is free"),
           false},
          {u"resource"_s, u"URI"_s, TEXT("resource the token is for; may be repeated"), false},
          {u"prompt"_s, u"P"_s, TEXT("what the server should ask: login, consent, select_account"), false},
          {u"login-hint"_s, u"H"_s, TEXT("name to fill in on the server's page"), false},
          {u"max-age"_s, u"S"_s, TEXT("sign in again if the last time was more than S seconds ago"), false},
          {u"register"_s, {}, TEXT("open the server's sign-up page instead"), false},
          {u"print-url"_s, {}, TEXT("print the address and open no browser"), false},
          {u"timeout"_s, u"S"_s, TEXT("give up after S seconds; default 300"), false},
          {u"label"_s, u"TEXT"_s, TEXT("name of the account in the list"), false},
          {u"repair"_s, u"ACCOUNT"_s, TEXT("sign in again to this account"), false},
          {u"no-store"_s, {}, TEXT("keep nothing: no keyring, no account"), false},
          loopbackOption,
          caOption},
         runSignIn},
        {u"sign-out"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         TEXT("Sign out and remove the account, each step with its result."),
         {{u"everywhere"_s, {}, TEXT("also end every other session of this person"), false}},
         runSignOut},
        {u"token"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         TEXT("Print a valid access token. This is the only command that prints a secret."),
         {{u"valid-for"_s, u"S"_s, TEXT("valid for at least S seconds; default 60"), false}},
         runToken},
        {u"claims"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         TEXT("Show what the account's tokens say and the verdict of each check."),
         {{u"verify"_s, {}, TEXT("fetch the server's keys even if they are remembered"), false}},
         runClaims},
        {u"userinfo"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         TEXT("Show what the server says about the person now."),
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
         TEXT("Read a server's description and judge it."),
         {kindOption, issuerOption, loopbackOption, caOption},
         runDiscover},
        {u"verify-jws"_s,
         {},
         u"JWSFILE"_s,
         1,
         1,
         TEXT("Verify the signature of a compact JWS, offline."),
         {jwksOption,
          {u"alg"_s, u"A"_s, TEXT("accept only this algorithm; may be repeated"), false},
          {u"allow-hmac"_s, {}, TEXT("also accept HS256, HS384 and HS512"), false}},
         runVerifyJws},
        {u"verify-id-token"_s,
         {},
         u"TOKENFILE"_s,
         1,
         1,
         TEXT("Run every check on an ID token, offline."),
         {jwksOption,
          issuerOption,
          {u"client-id"_s, u"C"_s, TEXT("client the token must be for"), true},
          {u"nonce"_s, u"N"_s, TEXT("nonce that was sent"), false},
          {u"access-token-file"_s, u"F"_s, TEXT("access token, for at_hash"), false},
          {u"at"_s, u"UNIXTIME"_s, TEXT("judge as of this time"), false}},
         runVerifyIdToken},
        {u"capabilities"_s,
         {},
         u"ACCOUNT"_s,
         1,
         1,
         TEXT("List what this account may do at its server, and why not."),
         {},
         runCapabilities},
        {u"doctor"_s,
         {},
         {},
         0,
         0,
         TEXT("Show what this program found on this computer; holds no secret."),
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
         TEXT("List people of the directory, one page."),
         {searchOption,
          {u"sort"_s, u"FIELD[:desc]"_s, TEXT("order"), false},
          {u"page"_s, u"N"_s, TEXT("page, from 1"), false},
          {u"page-size"_s, u"N"_s, TEXT("people on a page; default 50"), false},
          {u"group"_s, u"G"_s, TEXT("only members of this group"), false},
          {u"organization"_s, u"O"_s, TEXT("another organization"), false}},
         runUsersList},
        {users, u"show"_s, u"ACCOUNT USER"_s, 2, 2, TEXT("Show one person."), {}, runUsersShow},
        {users,
         u"add"_s,
         u"ACCOUNT"_s,
         1,
         1,
         TEXT("Add a person."),
         {setOption, passwordOption},
         runUsersAdd},
        {users,
         u"edit"_s,
         u"ACCOUNT USER"_s,
         2,
         2,
         TEXT("Change fields of a person; no other field is sent."),
         {setOption,
          {u"unset"_s, u"FIELD"_s, TEXT("empty FIELD; may be repeated"), false},
          {u"was"_s, u"FIELD=VALUE"_s, TEXT("refuse if FIELD is no longer what was read before"), false},
          {u"force"_s, {}, TEXT("also if somebody else changed the field meanwhile"), false}},
         runUsersEdit},
        {users,
         u"enable"_s,
         u"ACCOUNT USER…"_s,
         2,
         -1,
         TEXT("Let people sign in again."),
         {},
         runUsersEnable},
        {users,
         u"disable"_s,
         u"ACCOUNT USER…"_s,
         2,
         -1,
         TEXT("Keep people from signing in."),
         {},
         runUsersDisable},
        {users,
         u"delete"_s,
         u"ACCOUNT USER…"_s,
         2,
         -1,
         TEXT("Delete people for good."),
         {{u"yes"_s, {}, TEXT("do not ask"), false}},
         runUsersDelete},
        {users,
         u"set-password"_s,
         u"ACCOUNT USER"_s,
         2,
         2,
         TEXT("Set a person's password."),
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
        {u"json"_s, {}, TEXT("print JSON, and nothing else on standard output"), false},
        {u"lang"_s, u"TAG"_s, TEXT("language of the output and of the server's answers"), false},
        {u"log-level"_s, u"LEVEL"_s,
         TEXT("debug, info, warning or error; on standard error, without secrets"), false},
        {u"help"_s, {}, TEXT("show this help"), false},
    };
    return all;
}

QString commandText(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace chatelaine
