// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/TokenKeeperPrivate.h"

#include "accounts/AccountFault.h"
#include "accounts/Dialect.h"
#include "accounts/Renewal.h"
#include "accounts/TokenLife.h"
#include "core/RefusalLog.h"
#include "keyring/Keyring.h"
#include "oauth/Discovery.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

/// Longer than a renewal can take: its exchanges and the keyring's jobs have deadlines of their own.
constexpr auto lockDeadline = 90s;
/// What the keeper's own renewal asks for.
constexpr auto anyValidity = 0s;

bool isPassing(const Error &error)
{
    return error.category == Category::Network || error.category == Category::Tls ||
           error.category == Category::Timeout || error.category == Category::Discovery;
}

} // namespace

// What is returned here is often a member or shared: QCoro's promise moves from an lvalue that is not
// const, so std::as_const stands before it.

/// One renewal and all who wait for it (RF-04).
struct TokenKeeper::Private::Flight
{
    std::shared_ptr<Waiting> landed = Waiting::create();
    Result<TokenSet> result = std::unexpected(accountCancelled());
};

TokenKeeper::Private::Private(TokenKeeper *keeper, Account ofAccount, HttpClient *http, Discovery *discovery,
                              Keyring *keyring, std::shared_ptr<const Dialect> dialect, Clock clock)
    : q(keeper)
    , account(std::move(ofAccount))
    , m_http(http)
    , m_discovery(discovery)
    , m_keyring(keyring)
    , m_dialect(std::move(dialect))
    , m_clock(std::move(clock))
{
}

QString TokenKeeper::Private::key() const
{
    return u"chatelaine/"_s + account.idText();
}

void TokenKeeper::Private::setState(AccountState now, std::optional<Error> why)
{
    const bool isNew = state != now || trouble != why;
    state = now;
    trouble = std::move(why);
    if (isNew && trouble)
        logRefusal(*trouble, account.idText());
    if (isNew && q)
        Q_EMIT q->stateChanged(now);
}

void TokenKeeper::Private::setSaved(bool saved)
{
    const bool before = wantsStore && isSaved;
    isSaved = saved;
    if (before != (wantsStore && isSaved) && q)
        Q_EMIT q->storedChanged(wantsStore && isSaved);
}

void TokenKeeper::Private::setTokens(const TokenSet &now)
{
    tokens = now;
    if (q)
        Q_EMIT q->tokensChanged();
}

/// The state that follows from the tokens alone, when nothing is wrong.
void TokenKeeper::Private::settle()
{
    const bool canRenew = !tokens.refreshToken.isEmpty();
    if (canRenew && tokens.refreshToken == m_endedToken)
        return;
    if (canRenew || tokenlife::isGoodFor(tokens, anyValidity, m_clock.now()))
        setState(AccountState::SignedIn, std::nullopt);
    else
        setState(AccountState::Expired, accountExpired());
}

Error TokenKeeper::Private::givenUp() const
{
    return trouble.value_or(accountExpired());
}

QCoro::Task<Result<TokenSet>> TokenKeeper::Private::validFor(std::chrono::seconds validity,
                                                             Cancellation cancellation)
{
    const auto self = shared_from_this();
    if (m_isForgotten)
        co_return std::unexpected(noSuchAccount());
    if (!m_flight && tokenlife::isGoodFor(tokens, validity, m_clock.now()))
        co_return std::as_const(tokens);
    if (m_backoff.holdsPerson(m_clock.now()))
        co_return std::unexpected(givenUp());
    const QByteArray none;
    co_return co_await join(none, validity, cancellation);
}

QCoro::Task<Result<TokenSet>> TokenKeeper::Private::replace(QByteArray rejected, Cancellation cancellation)
{
    const auto self = shared_from_this();
    if (m_isForgotten)
        co_return std::unexpected(noSuchAccount());
    if (!m_flight && tokens.accessToken != rejected && tokenlife::isGoodFor(tokens, 0s, m_clock.now()))
        co_return std::as_const(tokens);
    if (m_backoff.holdsPerson(m_clock.now()))
        co_return std::unexpected(givenUp());
    co_return co_await join(rejected, anyValidity, cancellation);
}

QCoro::Task<Result<TokenSet>> TokenKeeper::Private::join(QByteArray rejected, std::chrono::seconds validity,
                                                         Cancellation cancellation)
{
    const auto self = shared_from_this();
    if (!m_flight) {
        const auto started = std::make_shared<Flight>();
        m_flight = started;
        // Runs on when all who wait are cancelled: the server may have ended the old token already.
        fly(started, rejected, validity);
        if (started->landed->isOver())
            co_return std::as_const(started->result);
    }
    const auto flight = m_flight;
    const auto waiting = Waiting::create();
    QObject::connect(flight->landed.get(), &Waiting::ended, waiting.get(), &Waiting::happen);
    const auto end = co_await Waiting::until(waiting, cancellation);
    if (end == Waiting::End::Cancelled)
        co_return std::unexpected(accountCancelled());
    co_return std::as_const(flight->result);
}

QCoro::Task<void> TokenKeeper::Private::fly(std::shared_ptr<Flight> flight, QByteArray rejected,
                                            std::chrono::seconds validity)
{
    const auto self = shared_from_this();
    flight->result = co_await rotate(rejected, validity);
    m_flight.reset();
    flight->landed->happen();
}

/// Waits until no renewal is under way.
QCoro::Task<void> TokenKeeper::Private::land()
{
    const auto self = shared_from_this();
    while (m_flight) {
        const auto waiting = Waiting::create();
        QObject::connect(m_flight->landed.get(), &Waiting::ended, waiting.get(), &Waiting::happen);
        const Cancellation never;
        co_await Waiting::until(waiting, never);
    }
}

/// Lock, re-read, refresh, write, read back, publish, unlock.
QCoro::Task<Result<TokenSet>> TokenKeeper::Private::rotate(QByteArray rejected, std::chrono::seconds validity)
{
    const auto self = shared_from_this();
    ProcessLock lock;
    if (wantsStore) {
        const Cancellation never;
        const auto locked = co_await lockAccount(account.id, lockDeadline, never);
        if (!locked) {
            logRefusal(locked.error(), account.idText());
            co_return std::unexpected(locked.error());
        }
        lock = *locked;
    }
    // What is only in memory is newer than any record.
    if (wantsStore && isSaved) {
        const Done read = co_await load();
        // What the keyring keeps is the way to a longer life, not what is left of this one.
        if (!read && tokens.accessToken != rejected &&
            tokenlife::isGoodFor(tokens, anyValidity, m_clock.now()))
            co_return std::as_const(tokens);
        if (!read)
            co_return std::unexpected(read.error());
        // Another process was first, and its token serves us as well.
        if (tokens.accessToken != rejected && tokenlife::isGoodFor(tokens, validity, m_clock.now())) {
            settle();
            co_return std::as_const(tokens);
        }
    }
    if (tokens.refreshToken.isEmpty()) {
        setState(AccountState::Expired, accountExpired());
        co_return std::unexpected(accountExpired());
    }
    if (tokens.refreshToken == m_endedToken)
        co_return std::unexpected(givenUp());
    co_return co_await refresh();
}

QCoro::Task<Result<TokenSet>> TokenKeeper::Private::refresh()
{
    const auto self = shared_from_this();
    if (!m_http || !m_discovery)
        co_return std::unexpected(accountCancelled());
    const Renewal renewal(account, m_http, m_discovery, m_dialect, m_clock);
    const TokenSet old = tokens;
    const Result<TokenSet> renewed = co_await renewal.run(old);
    if (!renewed) {
        const Error &why = renewed.error();
        co_return std::unexpected(co_await judgeFailure(why));
    }
    m_backoff.reset();
    tokens = *renewed;
    if (wantsStore)
        co_await save();
    if (q)
        Q_EMIT q->tokensChanged();
    if (isSaved || !wantsStore)
        setState(AccountState::SignedIn, std::nullopt);
    co_return std::as_const(tokens);
}

/// Sets the state that a failed renewal leaves the account in. Only the server's own word that the
/// grant is over, or an answer that must not be trusted, ends the sign-in.
QCoro::Task<Error> TokenKeeper::Private::judgeFailure(Error error)
{
    const auto self = shared_from_this();
    const bool isDistrusted = error.category == Category::IdToken || error.category == Category::Signature;
    if (error.category == Category::Reauth || isDistrusted) {
        m_endedToken = tokens.refreshToken;
        TokenSet left = tokens;
        left.accessToken.clear();
        left.expiresAt.reset();
        if (error.code != "account.origin_changed"_L1) {
            left.refreshToken.clear();
            if (wantsStore) {
                const Cancellation never;
                co_await erase(never);
            }
        }
        setTokens(left);
        setState(AccountState::SignInNeeded, error);
        co_return error;
    }
    if (isPassing(error)) {
        waitForServer(error);
        co_return error;
    }
    m_backoff.fail(m_clock.now(), {});
    if (!tokenlife::isGoodFor(tokens, anyValidity, m_clock.now()))
        setState(AccountState::Expired, error);
    co_return error;
}

/// Reads the record and takes over what another process may have written.
QCoro::Task<Done> TokenKeeper::Private::load()
{
    const auto self = shared_from_this();
    if (!m_keyring)
        co_return std::unexpected(accountCancelled());
    const QString name = key();
    const Result<QByteArray> record = co_await m_keyring->read(name);
    Result<TokenSet> read = std::unexpected(accountCancelled());
    if (record)
        read = TokenSet::decode(*record, account.server.issuer, account.server.clientId, account.idText());
    else
        read = std::unexpected(record.error());
    if (!read) {
        const AccountState follows = stateOfKeyringFault(read.error());
        // After the server ended the grant the record is gone, and that is the better reason.
        if (follows == AccountState::SignInNeeded && state == AccountState::SignInNeeded && trouble)
            co_return std::unexpected(*trouble);
        const Error why = follows == AccountState::SignInNeeded ? signInNeeded(read.error()) : read.error();
        // What is in memory serves on until its time is over; only then the account waits.
        const bool servesOn =
            follows != AccountState::SignInNeeded && tokenlife::isGoodFor(tokens, anyValidity, m_clock.now());
        if (!servesOn)
            setState(follows, why);
        co_return std::unexpected(why);
    }
    m_hasRead = true;
    const bool isOurs = !tokens.refreshToken.isEmpty() && read->refreshToken == tokens.refreshToken &&
                        !tokens.accessToken.isEmpty();
    if (!isOurs)
        setTokens(*read);
    setSaved(true);
    co_return Done();
}

QCoro::Task<Done> TokenKeeper::Private::save()
{
    const auto self = shared_from_this();
    if (!m_keyring)
        co_return std::unexpected(accountCancelled());
    const QString name = key();
    const QByteArray record = tokens.encode(account.server.issuer, account.server.clientId, account.idText());
    // The keyring reads it back before it says that it was written (RF-02).
    const Done written = co_await m_keyring->write(name, record);
    if (written)
        m_hasRead = true;
    else
        setState(AccountState::SignedIn, written.error());
    setSaved(written.has_value());
    co_return written;
}

/// Another try for tokens that no keyring took.
QCoro::Task<void> TokenKeeper::Private::saveLate()
{
    const auto self = shared_from_this();
    const Cancellation never;
    const auto lock = co_await lockAccount(account.id, lockDeadline, never);
    if (!lock || m_flight || isSaved || m_isForgotten)
        co_return;
    const Done saved = co_await save();
    if (saved)
        settle();
}

QCoro::Task<Done> TokenKeeper::Private::erase(Cancellation cancellation)
{
    const auto self = shared_from_this();
    if (!m_keyring)
        co_return std::unexpected(accountCancelled());
    const QString name = key();
    co_return co_await m_keyring->remove(name, cancellation);
}

QCoro::Task<Done> TokenKeeper::Private::adopt(TokenSet given, bool store, Cancellation cancellation)
{
    const auto self = shared_from_this();
    co_await land();
    ProcessLock lock;
    if (store) {
        const auto locked = co_await lockAccount(account.id, lockDeadline, cancellation);
        if (!locked && locked.error().category == Category::Cancelled)
            co_return std::unexpected(locked.error());
        if (locked)
            lock = *locked;
    }
    m_backoff.reset();
    m_endedToken.clear();
    wantsStore = store;
    setTokens(given);
    setState(AccountState::SignedIn, std::nullopt);
    if (!store) {
        isSaved = false;
        co_return Done();
    }
    co_return co_await save();
}

QCoro::Task<Done> TokenKeeper::Private::forget(Cancellation cancellation)
{
    const auto self = shared_from_this();
    co_await land();
    ProcessLock lock;
    const auto locked = co_await lockAccount(account.id, lockDeadline, cancellation);
    if (locked)
        lock = *locked;
    Done erased;
    if (wantsStore || m_hasRead)
        erased = co_await erase(cancellation);
    // A write that failed half-way leaves a record at worst where a keyring is, and that one is open.
    const bool mayBeLeft = isSaved || m_hasRead;
    if (!erased && mayBeLeft) {
        setState(stateOfKeyringFault(erased.error()), erased.error());
        co_return erased;
    }
    m_isForgotten = true;
    setTokens(TokenSet());
    co_return Done();
}

QCoro::Task<void> TokenKeeper::Private::check()
{
    const auto self = shared_from_this();
    if (!wantsStore || !isSaved || m_flight || m_isChecking || m_isForgotten)
        co_return;
    m_isChecking = true;
    const Done read = co_await load();
    m_isChecking = false;
    if (!read || m_flight)
        co_return;
    if (state != AccountState::Offline) // which only the server's answer ends
        settle();
}

void TokenKeeper::Private::tick()
{
    if (m_flight || m_isForgotten)
        return;
    const QDateTime now = m_clock.now();
    if (wantsStore && !isSaved && !tokens.refreshToken.isEmpty()) {
        saveLate();
        return;
    }
    if (state == AccountState::KeyringLocked || state == AccountState::KeyringUnavailable) {
        check();
        return;
    }
    const bool isOver = !tokens.accessToken.isEmpty() && !tokenlife::isGoodFor(tokens, anyValidity, now);
    if (isOver && tokens.refreshToken.isEmpty()) {
        setState(AccountState::Expired, accountExpired());
        return;
    }
    if (m_backoff.holds(now)) {
        // The clock that wakes us is another than the one that is looked at.
        if (state == AccountState::Offline && retry)
            retry->start(int(now.msecsTo(m_backoff.until())) + 1);
        return;
    }
    if (state == AccountState::Offline)
        reconnect();
    else if (tokenlife::isDue(tokens, now) && tokens.refreshToken != m_endedToken)
        join(tokens.accessToken, anyValidity, {});
}

} // namespace chatelaine
