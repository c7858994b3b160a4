// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/TokenKeeper.h"

#include "accounts/TokenKeeperPrivate.h"
#include "keyring/Keyring.h"

using namespace std::chrono_literals;

namespace chatelaine {

namespace {

/// The wall clock is looked at that often: one long timer would sleep through a suspend and miss a
/// clock that was set (RF-10).
constexpr auto glance = 30s;

} // namespace

TokenKeeper::TokenKeeper(Account account, HttpClient *http, Discovery *discovery, Keyring *keyring,
                         std::shared_ptr<const Dialect> dialect, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(account), http, discovery, keyring, std::move(dialect),
                                  std::move(clock)))
{
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    connect(timer, &QTimer::timeout, this, [this] { d->tick(); });
    timer->start(glance);
    d->retry = new QTimer(this);
    d->retry->setSingleShot(true);
    connect(d->retry, &QTimer::timeout, this, [this] { d->tick(); });
    connect(keyring, &Keyring::stateChanged, this, [this](KeyringState state) {
        const bool isWaiting =
            d->state == AccountState::KeyringLocked || d->state == AccountState::KeyringUnavailable;
        if (isWaiting || state == KeyringState::Unlocked)
            d->tick();
    });
    connect(http, &HttpClient::unreachable, this,
            [this](const QUrl &url, const Error &error) { d->lose(url, error); });
    connect(http, &HttpClient::answered, this, [this](const QUrl &url) { d->regain(url); });
}

TokenKeeper::~TokenKeeper() = default;

QCoro::Task<Result<TokenSet>> TokenKeeper::validFor(std::chrono::seconds validity, Cancellation cancellation)
{
    return d->validFor(validity, std::move(cancellation));
}

QCoro::Task<Result<TokenSet>> TokenKeeper::replace(QByteArray rejected, Cancellation cancellation)
{
    return d->replace(std::move(rejected), std::move(cancellation));
}

QCoro::Task<Done> TokenKeeper::adopt(TokenSet tokens, bool store, Cancellation cancellation)
{
    return d->adopt(std::move(tokens), store, std::move(cancellation));
}

QCoro::Task<Done> TokenKeeper::forget(Cancellation cancellation)
{
    return d->forget(std::move(cancellation));
}

QCoro::Task<void> TokenKeeper::check()
{
    return d->check();
}

QCoro::Task<void> TokenKeeper::reconnect()
{
    return d->reconnect();
}

std::optional<QDateTime> TokenKeeper::nextTry() const
{
    return d->nextTry();
}

void TokenKeeper::setAccount(const Account &account)
{
    d->account = account;
}

TokenSet TokenKeeper::current() const
{
    return d->tokens;
}

AccountState TokenKeeper::state() const
{
    return d->state;
}

std::optional<Error> TokenKeeper::trouble() const
{
    return d->trouble;
}

bool TokenKeeper::isStored() const
{
    return d->wantsStore && d->isSaved;
}

} // namespace chatelaine
