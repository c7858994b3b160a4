// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Accounts.h"

#include "accounts/AccountFault.h"
#include "accounts/AccountsPrivate.h"
#include "accounts/SignInAttempt.h"
#include "core/CleanText.h"

namespace chatelaine {

Accounts::Accounts(Keyring *keyring, DialectLookup dialects, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, keyring, std::move(dialects), std::move(clock)))
{
    d->readList();
}

Accounts::~Accounts() = default;

QList<Account> Accounts::list() const
{
    QList<Account> listed;
    for (const auto &each : d->entries)
        listed.append(each->account);
    return listed;
}

std::optional<Account> Accounts::find(const QUuid &id) const
{
    const AccountEntry *found = d->entry(id);
    return found ? std::optional(found->account) : std::nullopt;
}

QList<Error> Accounts::repairs() const
{
    return d->repairs;
}

TokenKeeper *Accounts::keeper(const QUuid &id) const
{
    AccountEntry *found = d->entry(id);
    return found ? &found->keeper : nullptr;
}

HttpClient *Accounts::http(const QUuid &id) const
{
    AccountEntry *found = d->entry(id);
    return found ? &found->http : nullptr;
}

Discovery *Accounts::discovery(const QUuid &id) const
{
    AccountEntry *found = d->entry(id);
    return found ? &found->discovery : nullptr;
}

std::shared_ptr<const Dialect> Accounts::dialect(const QString &kind) const
{
    return d->dialects(kind);
}

Keyring *Accounts::keyring() const
{
    return d->keyring;
}

QCoro::Task<void> Accounts::checkAll()
{
    return d->checkAll();
}

std::unique_ptr<SignInAttempt> Accounts::signIn(SignInChoice choice)
{
    return std::make_unique<SignInAttempt>(this, std::move(choice));
}

QCoro::Task<QList<SignOutStep>> Accounts::signOut(QUuid id, bool everywhere, Cancellation cancellation)
{
    return d->signOut(id, everywhere, std::move(cancellation));
}

QCoro::Task<QList<SignOutStep>> Accounts::remove(QUuid id)
{
    return d->remove(id);
}

QCoro::Task<Result<JudgedToken>> Accounts::judge(QUuid id, QByteArray token, bool fetchKeys,
                                                 Cancellation cancellation)
{
    return d->judge(id, std::move(token), fetchKeys, std::move(cancellation));
}

QCoro::Task<Result<Profile>> Accounts::profile(QUuid id, Cancellation cancellation)
{
    return d->profile(id, std::move(cancellation));
}

void Accounts::rename(const QUuid &id, const QString &label)
{
    AccountEntry *named = d->entry(id);
    const QString text = cleanText(label.trimmed());
    if (!named || text.isEmpty() || text == named->account.label)
        return;
    Account account = named->account;
    account.label = text;
    if (const Done saved = d->update(named, account); !saved)
        d->repairs.append(saved.error());
}

Done Accounts::configure(const QUuid &id, const Server &server)
{
    AccountEntry *entry = d->entry(id);
    if (!entry)
        return std::unexpected(noSuchAccount());
    Account account = entry->account;
    account.server.scope = server.scope;
    account.server.redirectPort = server.redirectPort;
    account.server.network.caFile = server.network.caFile;
    if (account.server == entry->account.server)
        return {};
    if (const auto fault = HttpClient(account.server.network).fault())
        return std::unexpected(*fault);
    entry->http.setPolicy(account.server.network);
    return d->update(entry, account);
}

} // namespace chatelaine
