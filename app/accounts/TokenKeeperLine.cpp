// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the account's server can be reached, and when it is tried again.
#include "accounts/TokenKeeperPrivate.h"

#include "accounts/Renewal.h"
#include "accounts/TokenLife.h"
#include "oauth/Discovery.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

bool TokenKeeper::Private::isServer(const QUrl &url) const
{
    return Renewal::originOf(url) == Renewal::originOf(QUrl(account.server.issuer));
}

void TokenKeeper::Private::waitForServer(const Error &why)
{
    m_backoff.fail(m_clock.now(), why.detail.value("retry_after"_L1).toString().toLatin1());
    if (retry)
        retry->start(m_backoff.wait() + 1ms);
    setState(AccountState::Offline, why);
}

/// Somebody could not reach the server with the account's client.
void TokenKeeper::Private::lose(const QUrl &url, const Error &error)
{
    if (!isServer(url))
        return;
    m_isCutOff = true;
    // A try of the keeper's own has an end of its own, and one wait is not made longer by others.
    if (!m_flight && !m_isTrying && state == AccountState::SignedIn)
        waitForServer(error);
}

/// Somebody got an answer of the server. Where it did answer all the time, but with faults, that
/// proves nothing.
void TokenKeeper::Private::regain(const QUrl &url)
{
    if (!isServer(url) || !std::exchange(m_isCutOff, false))
        return;
    if (m_flight || m_isTrying || state != AccountState::Offline)
        return;
    m_backoff.reset();
    settle();
}

std::optional<QDateTime> TokenKeeper::Private::nextTry() const
{
    const bool isWaiting = state == AccountState::Offline && !m_flight && !m_isTrying;
    return isWaiting && m_backoff.holds(m_clock.now()) ? std::optional(m_backoff.until()) : std::nullopt;
}

QCoro::Task<void> TokenKeeper::Private::reconnect()
{
    const auto self = shared_from_this();
    const QDateTime now = m_clock.now();
    if (state != AccountState::Offline || m_flight || m_isTrying)
        co_return;
    if (m_backoff.holdsPerson(now)) {
        // A wish that comes right after a fault is granted a moment later, not forgotten.
        m_backoff.hurry();
        if (retry)
            retry->start(int(now.msecsTo(m_backoff.until())) + 1);
        co_return;
    }
    if (!tokenlife::isGoodFor(tokens, 0s, now) || tokenlife::isDue(tokens, now)) {
        const Cancellation never;
        if (tokens.refreshToken != m_endedToken || tokens.refreshToken.isEmpty())
            co_await join(tokens.accessToken, 0s, never);
        co_return;
    }
    // Not by a renewal, which would risk the refresh token on a line that has just failed.
    m_isTrying = true;
    const bool isThere = co_await isServerThere();
    m_isTrying = false;
    if (state != AccountState::Offline || m_flight)
        co_return;
    if (!isThere) {
        waitForServer(*trouble);
        co_return;
    }
    m_backoff.reset();
    settle();
}

QCoro::Task<bool> TokenKeeper::Private::isServerThere()
{
    const auto self = shared_from_this();
    if (!m_http)
        co_return false;
    const auto addresses = Discovery::addresses(account.server.issuer, m_http->policy().allowLoopbackHttp);
    if (!addresses)
        co_return false;
    HttpRequest question;
    question.url = addresses->first();
    question.headers = {{"Accept"_ba, "application/json"_ba}};
    question.secrecy = HttpRequest::Secrecy::Public;
    const Result<HttpResponse> answer = co_await m_http->send(question);
    co_return answer && answer->status < 500 && answer->status != 429;
}

} // namespace chatelaine
