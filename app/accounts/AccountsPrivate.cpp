// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountsPrivate.h"

#include "accounts/AccountFault.h"
#include "accounts/Judging.h"
#include "core/Paths.h"
#include "core/RefusalLog.h"
#include "oauth/TokenJudge.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

/// Longer than one exchange may take, so that a token does not end under way.
constexpr auto exchangeValidity = 60s;

SignOutStep stepOf(const QString &name, const Done &outcome)
{
    SignOutStep step;
    step.step = name;
    if (!outcome) {
        step.ended = SignOutStep::Ended::Failed;
        step.error = outcome.error();
    }
    return step;
}

void logFailures(const QList<SignOutStep> &steps, const QUuid &id)
{
    for (const SignOutStep &each : steps) {
        if (each.error)
            logRefusal(*each.error, id.toString(QUuid::WithoutBraces));
    }
}

void logFailure(const Result<Profile> &profile, const QUuid &id)
{
    if (!profile)
        logRefusal(profile.error(), id.toString(QUuid::WithoutBraces));
}

} // namespace

Accounts::Private::Private(Accounts *accounts, Keyring *usedKeyring, DialectLookup lookup, Clock usedClock)
    : q(accounts)
    , keyring(usedKeyring)
    , dialects(std::move(lookup))
    , clock(std::move(usedClock))
{
}

void Accounts::Private::readList()
{
    if (const Done usable = paths::check(); !usable)
        repairs.append(usable.error());
    seen = store.fingerprint();
    const AccountStore::Loaded loaded = store.load();
    repairs += loaded.repairs;
    for (const Account &account : loaded.accounts)
        add(make(account));
    // The folder: the file is replaced at each write, and may not be there yet.
    const QString folder = QFileInfo(store.fileName()).path();
    if (QFileInfo(folder).isDir())
        watcher.addPath(folder);
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, q, [this] { rereadList(); });
}

void Accounts::Private::rereadList()
{
    // This program never removes the file: whoever did, meant no single account by it. Of the other
    // files in its folder, lock files of several processes among them, none is a reason to read it.
    const QByteArray now = store.fingerprint();
    if (now.isEmpty() || now == std::exchange(seen, now))
        return;
    const AccountStore::Loaded loaded = store.load();
    repairs += loaded.repairs;
    QList<QUuid> listed;
    for (const Account &account : loaded.accounts) {
        listed.append(account.id);
        AccountEntry *known = entry(account.id);
        if (!known) {
            AccountEntry *fresh = add(make(account));
            Q_EMIT q->added(account.id);
            fresh->keeper.check(); // nobody else would ask the keyring about it
        } else if (known->account.server == account.server &&
                   (known->account.label != account.label || known->account.name != account.name)) {
            known->account.label = account.label;
            known->account.name = account.name;
            Q_EMIT q->changed(account.id);
        }
    }
    QList<QUuid> gone;
    for (const auto &each : entries) {
        if (each->account.stored && !listed.contains(each->account.id))
            gone.append(each->account.id);
    }
    // A list that could not be read is no reason to drop anybody.
    if (!loaded.repairs.isEmpty())
        return;
    for (const QUuid &id : std::as_const(gone))
        retire(id);
}

std::unique_ptr<AccountEntry> Accounts::Private::make(const Account &account) const
{
    return std::make_unique<AccountEntry>(account, keyring, dialects(account.server.kind), clock);
}

AccountEntry *Accounts::Private::add(std::unique_ptr<AccountEntry> made)
{
    entries.push_back(std::move(made));
    follow(entries.back().get());
    return entries.back().get();
}

void Accounts::Private::follow(AccountEntry *entry)
{
    const QUuid id = entry->account.id;
    QObject::connect(&entry->keeper, &TokenKeeper::stateChanged, q, [this, entry, id](AccountState state) {
        entry->account.state = state;
        Q_EMIT q->changed(id);
    });
    QObject::connect(&entry->keeper, &TokenKeeper::storedChanged, q, [this, entry, id](bool isStored) {
        entry->account.stored = isStored;
        // Taken by the keyring at last: now the account may be remembered.
        if (isStored && !store.save(entry->account))
            entry->account.stored = false;
        Q_EMIT q->changed(id);
    });
}

Done Accounts::Private::update(AccountEntry *entry, const Account &account, bool isNew)
{
    entry->account = account;
    entry->keeper.setAccount(account);
    const Done saved = account.stored ? store.save(account) : Done();
    entry->account.stored = account.stored && saved;
    if (isNew)
        Q_EMIT q->added(account.id);
    else
        Q_EMIT q->changed(account.id);
    return saved;
}

void Accounts::Private::retire(const QUuid &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&id](const auto &each) { return each->account.id == id; });
    if (found == entries.end())
        return;
    (*found)->keeper.disconnect(q);
    retired.push_back(std::move(*found));
    entries.erase(found);
    Q_EMIT q->removed(id);
}

AccountEntry *Accounts::Private::entry(const QUuid &id) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&id](const auto &each) { return each->account.id == id; });
    return found == entries.end() ? nullptr : found->get();
}

AccountEntry *Accounts::Private::entryOf(const QString &issuer, const QString &sub) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &each) {
        return each->account.server.issuer == issuer && each->account.sub == sub;
    });
    return found == entries.end() ? nullptr : found->get();
}

QCoro::Task<void> Accounts::Private::checkAll()
{
    const auto self = shared_from_this();
    QList<QUuid> ids;
    for (const auto &each : entries)
        ids.append(each->account.id);
    for (const QUuid &id : ids) {
        if (AccountEntry *each = entry(id))
            co_await each->keeper.check();
    }
}

/// Entries are never deleted while this object lives, so a pointer stays good over a wait.
QCoro::Task<QList<SignOutStep>> Accounts::Private::endAtServer(AccountEntry *entry, bool everywhere,
                                                               Cancellation cancellation)
{
    const auto self = shared_from_this();
    QList<SignOutStep> steps;
    const auto dialect = dialects(entry->account.server.kind);
    if (!dialect) {
        steps << stepOf(u"revoke"_s, std::unexpected(unknownKind(entry->account.server.kind)));
        co_return steps;
    }
    co_await entry->keeper.check();
    // Ending everything takes a token that works; for the tokens' own end an old one will do.
    Result<TokenSet> tokens = entry->keeper.current();
    if (everywhere || (tokens->accessToken.isEmpty() && tokens->idToken.isEmpty()))
        tokens = co_await entry->keeper.validFor(exchangeValidity, cancellation);
    if (!tokens && entry->keeper.current().idToken.isEmpty()) {
        steps << stepOf(u"revoke"_s, std::unexpected(tokens.error()));
        co_return steps;
    }
    const auto metadata = co_await entry->discovery.metadata(entry->account.server.issuer, cancellation);
    if (!metadata) {
        steps << stepOf(u"revoke"_s, std::unexpected(metadata.error()));
        co_return steps;
    }
    const TokenSet known = entry->keeper.current();
    const Server server = entry->account.server;
    steps = co_await dialect->endSession(&entry->http, *metadata, server, known, everywhere, cancellation);
    co_return steps;
}

QCoro::Task<QList<SignOutStep>> Accounts::Private::signOut(QUuid id, bool everywhere,
                                                           Cancellation cancellation)
{
    const auto self = shared_from_this();
    AccountEntry *leaving = entry(id);
    QList<SignOutStep> steps;
    if (!leaving) {
        steps << stepOf(u"account"_s, std::unexpected(noSuchAccount()));
        co_return steps;
    }
    steps = co_await endAtServer(leaving, everywhere, cancellation);
    // Whatever the server said: what is ours goes (LO-01).
    steps += co_await remove(id);
    co_return steps;
}

QCoro::Task<QList<SignOutStep>> Accounts::Private::remove(QUuid id)
{
    const auto self = shared_from_this();
    AccountEntry *leaving = entry(id);
    QList<SignOutStep> steps;
    if (!leaving) {
        steps << stepOf(u"account"_s, std::unexpected(noSuchAccount()));
        co_return steps;
    }
    // Half a removal is not cancelled.
    const Cancellation never;
    const Done forgotten = co_await leaving->keeper.forget(never);
    steps << stepOf(u"keyring"_s, forgotten);
    if (!forgotten) {
        steps << stepOf(u"account"_s, std::unexpected(forgotten.error()));
        logFailures(steps, id);
        co_return steps;
    }
    const Done removedFromList = store.remove(id);
    steps << stepOf(u"account"_s, removedFromList);
    if (removedFromList && q)
        retire(id);
    logFailures(steps, id);
    co_return steps;
}

QCoro::Task<Result<JudgedToken>> Accounts::Private::judge(QUuid id, QByteArray token, bool fetchKeys,
                                                          Cancellation cancellation)
{
    const auto self = shared_from_this();
    AccountEntry *of = entry(id);
    if (!of)
        co_return std::unexpected(noSuchAccount());
    const auto dialect = dialects(of->account.server.kind);
    if (!dialect)
        co_return std::unexpected(unknownKind(of->account.server.kind));
    const QString issuer = of->account.server.issuer;
    const auto metadata = co_await of->discovery.metadata(issuer, cancellation);
    const TokenSet tokens = of->keeper.current();
    const IdTokenExpectation expectation =
        expectationOf(of->account, tokens, metadata.value_or(ServerMetadata()), dialect);
    std::optional<JudgedToken> judged;
    std::optional<Error> missing;
    if (metadata) {
        const auto checked =
            co_await judgeByServer(&of->discovery, *metadata, token, expectation, clock, cancellation);
        if (checked)
            judged = *checked;
        else
            missing = checked.error();
    } else {
        missing = metadata.error();
    }
    if (!judged && fetchKeys)
        co_return std::unexpected(*missing);
    // Without the keys everything but the signature can still be told.
    if (!judged)
        judged = judgeIdToken(token, std::nullopt, expectation, clock);
    if (dialect && !judged->claims.isEmpty()) {
        judged->verdicts += dialect->judgeClaims(judged->claims, of->account.server);
        judged->isAccepted = judged->isAccepted && accepted(judged->verdicts);
    }
    co_return *judged;
}

QCoro::Task<Result<Profile>> Accounts::Private::profile(QUuid id, Cancellation cancellation)
{
    const auto self = shared_from_this();
    AccountEntry *of = entry(id);
    if (!of)
        co_return std::unexpected(noSuchAccount());
    const Server server = of->account.server;
    const auto dialect = dialects(server.kind);
    if (!dialect)
        co_return std::unexpected(unknownKind(server.kind));
    auto tokens = co_await of->keeper.validFor(exchangeValidity, cancellation);
    if (!tokens)
        co_return std::unexpected(tokens.error());
    const auto metadata = co_await of->discovery.metadata(server.issuer, cancellation);
    if (!metadata)
        co_return std::unexpected(metadata.error());
    const auto claims = claimsOf(tokens->idToken);
    auto told =
        co_await dialect->profile(&of->http, *metadata, server, tokens->accessToken, claims, cancellation);
    if (told || told.error().category != Category::Reauth) {
        logFailure(told, id);
        co_return told;
    }
    // One refresh and one retry, not a loop (US-03).
    const QByteArray rejected = tokens->accessToken;
    tokens = co_await of->keeper.replace(rejected, cancellation);
    if (!tokens)
        co_return std::unexpected(tokens.error());
    const auto renewed = claimsOf(tokens->idToken);
    told =
        co_await dialect->profile(&of->http, *metadata, server, tokens->accessToken, renewed, cancellation);
    logFailure(told, id);
    co_return told;
}

} // namespace chatelaine
