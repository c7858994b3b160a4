// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "accounts/Accounts.h"
#include "keyring/Keyring.h"
#include "oauth/Discovery.h"

#include <QFileSystemWatcher>
#include <QPointer>

namespace chatelaine {

/// An account and what works for it.
struct AccountEntry
{
    AccountEntry(Account of, Keyring *keyring, std::shared_ptr<const Dialect> dialect, const Clock &clock)
        : account(std::move(of))
        , http(account.server.network)
        , discovery(&http, nullptr, clock)
        , keeper(account, &http, &discovery, keyring, std::move(dialect), clock)
    {
    }

    Account account;
    HttpClient http;
    Discovery discovery;
    TokenKeeper keeper;
};

class Accounts::Private : public std::enable_shared_from_this<Accounts::Private>
{
public:
    Private(Accounts *accounts, Keyring *usedKeyring, DialectLookup lookup, Clock usedClock);

    void readList();
    /// After another process of this program may have changed the list.
    void rereadList();
    [[nodiscard]] std::unique_ptr<AccountEntry> make(const Account &account) const;
    /// Puts it into the list.
    AccountEntry *add(std::unique_ptr<AccountEntry> made);
    /// Takes it out of the list. What is under way for it may still end in peace.
    void retire(const QUuid &id);
    [[nodiscard]] AccountEntry *entry(const QUuid &id) const;
    /// The account of that person at that server, if there is one (ID-15).
    [[nodiscard]] AccountEntry *entryOf(const QString &issuer, const QString &sub) const;
    void follow(AccountEntry *entry);
    /// Takes over what changed, remembers it and tells who listens. What cannot be remembered lives
    /// until quit.
    Done update(AccountEntry *entry, const Account &account, bool isNew = false);

    QCoro::Task<void> checkAll();
    QCoro::Task<QList<SignOutStep>> signOut(QUuid id, bool everywhere, Cancellation cancellation);
    QCoro::Task<QList<SignOutStep>> remove(QUuid id);
    QCoro::Task<QList<SignOutStep>> endAtServer(AccountEntry *entry, bool everywhere,
                                                Cancellation cancellation);
    QCoro::Task<Result<JudgedToken>> judge(QUuid id, QByteArray token, bool fetchKeys,
                                           Cancellation cancellation);
    QCoro::Task<Result<Profile>> profile(QUuid id, Cancellation cancellation);

    QPointer<Accounts> q;
    QPointer<Keyring> keyring;
    DialectLookup dialects;
    Clock clock;
    AccountStore store;
    QList<Error> repairs;
    std::vector<std::unique_ptr<AccountEntry>> entries;
    std::vector<std::unique_ptr<AccountEntry>> retired;
    QFileSystemWatcher watcher;
    QByteArray seen; ///< fingerprint of the list as it was read last
};

} // namespace chatelaine
