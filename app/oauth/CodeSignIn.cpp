// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CodeSignIn.h"

#include "core/Random.h"
#include "oauth/CallbackListener.h"
#include "oauth/CodeFlow.h"
#include "oauth/Pkce.h"
#include "oauth/SignInErrors.h"
#include "oauth/TokenJudge.h"

#include <QCoroFuture>

#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

struct CodeSignIn::Private
{
    CodeSignIn *q;
    HttpClient *http;
    Discovery *discovery;
    CodeSignInRequest request;
    Cancellation stop = Cancellation::create(); ///< of this attempt, from whatever side
    Step step = Step::Discover;
    bool started = false;

    AuthorizationRequest asked;
    QUrl address; ///< for the browser
    std::unique_ptr<CallbackListener> listener;
    std::unique_ptr<CodeFlow> flow;

    QPromise<Result<AuthorizationResponse>> response;
    bool hasResponse = false;
    QTimer patience;

    Verdicts verdicts;

    Private(CodeSignIn *owner, HttpClient *client, Discovery *finder, CodeSignInRequest what)
        : q(owner)
        , http(client)
        , discovery(finder)
        , request(std::move(what))
    {
        response.start();
        patience.setSingleShot(true);
        // A coarse one may run five per cent longer than the countdown says.
        patience.setTimerType(Qt::PreciseTimer);
        connect(&patience, &QTimer::timeout, q,
                [this] { settle(std::unexpected(signInError::timeout(request.deadline))); });
        stop.onCancelled(q, [this] { settle(std::unexpected(signInError::cancelled())); });
    }
    ~Private() { settle(std::unexpected(signInError::cancelled())); }
    Q_DISABLE_COPY_MOVE(Private)

    void enter(Step next)
    {
        step = next;
        Q_EMIT q->stepChanged(next);
    }

    /// Ends the waiting; the first to come decides.
    void settle(const Result<AuthorizationResponse> &outcome)
    {
        if (std::exchange(hasResponse, true))
            return;
        patience.stop();
        if (listener)
            listener->close();
        response.addResult(outcome);
        response.finish();
    }

    [[nodiscard]] AlgorithmPolicy algorithms(const ServerMetadata &server) const
    {
        return request.algorithms ? *request.algorithms
                                  : AlgorithmPolicy::asymmetric().narrowedTo(server.idTokenAlgorithms);
    }

    Done listen()
    {
        listener = std::make_unique<CallbackListener>(request.redirectPath);
        connect(listener.get(), &CallbackListener::turnedAway, q, &CodeSignIn::noticed);
        connect(listener.get(), &CallbackListener::received, q,
                [this](const Result<AuthorizationResponse> &outcome) { settle(outcome); });
        return listener->listen(request.redirectPort);
    }

    /// Everything of this attempt that must not be guessed is made here, and once (CB-07, PK-01, ID-08).
    Done prepare(const ServerMetadata &server)
    {
        const QByteArray verifier = randomToken();
        asked.endpoint = request.authorizationEndpoint.isEmpty() ? server.authorizationEndpoint
                                                                 : request.authorizationEndpoint;
        asked.clientId = request.clientId;
        asked.redirectUri = listener->redirectUri();
        asked.scope = request.scope;
        asked.state = randomToken();
        asked.nonce = randomToken();
        asked.challenge = codeChallenge(verifier);
        asked.resources = request.resources;
        asked.extra = request.extra;
        if (const Done allowed = asked.check(); !allowed)
            return allowed;
        flow = std::make_unique<CodeFlow>(http, asked, server.tokenEndpoint, verifier);
        address = flow->begin();
        if (address.isEmpty() || !http->allows(address))
            return std::unexpected(signInError::address());
        listener->expect({asked.state, server.issuer, server.responseIssuer});
        return {};
    }

    [[nodiscard]] IdTokenExpectation expectation(const ServerMetadata &server, const TokenResponse &tokens,
                                                 const QByteArray &code) const
    {
        IdTokenExpectation expected;
        expected.issuer = server.issuer;
        expected.clientId = request.clientId;
        expected.naming = request.naming;
        expected.nonce = asked.nonce;
        bool isNumber = false;
        if (const qint64 age = request.extra.value(u"max_age"_s).toLongLong(&isNumber); isNumber)
            expected.maxAge = age;
        expected.accessToken = tokens.accessToken;
        expected.code = code;
        expected.algorithms = algorithms(server);
        expected.clockOffset = server.clockOffset;
        return expected;
    }

    void finish(const Result<SignedIn> &result)
    {
        settle(std::unexpected(signInError::cancelled()));
        patience.stop();
        if (listener && !result)
            listener->conclude(std::unexpected(result.error()));
        flow.reset();
        enter(Step::Finished);
    }
};

CodeSignIn::CodeSignIn(HttpClient *http, Discovery *discovery, CodeSignInRequest request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, http, discovery, std::move(request)))
{
}

CodeSignIn::~CodeSignIn()
{
    d->stop.cancel();
}

QCoro::Task<Result<SignedIn>> CodeSignIn::run(Cancellation cancellation)
{
    if (std::exchange(d->started, true))
        co_return std::unexpected(signInError::cancelled());
    const QPointer<CodeSignIn> self(this);
    cancellation.onCancelled(this, [stop = d->stop] { stop.cancel(); });
    auto result = co_await attempt();
    if (self)
        d->finish(result);
    co_return result;
}

/// The way of a sign-in from top to bottom. After each wait the attempt may have been destroyed, or
/// stopped.
QCoro::Task<Result<SignedIn>> CodeSignIn::attempt()
{
    const QPointer<CodeSignIn> self(this);
    const Cancellation stop = d->stop;

    d->enter(Step::Discover);
    const auto server = co_await d->discovery->metadata(d->request.issuer, stop);
    if (!self || stop.isCancelled())
        co_return std::unexpected(signInError::cancelled());
    if (!server)
        co_return std::unexpected(server.error());
    if (d->algorithms(*server).allowed.isEmpty())
        co_return std::unexpected(signInError::algorithms());

    d->enter(Step::Listen);
    if (const Done listening = d->listen(); !listening)
        co_return std::unexpected(listening.error());
    if (const Done prepared = d->prepare(*server); !prepared)
        co_return std::unexpected(prepared.error());

    d->patience.start(d->request.deadline);
    d->enter(Step::Wait);
    Q_EMIT authorizationUrlReady(d->address);
    if (!self)
        co_return std::unexpected(signInError::cancelled());
    const auto waiting = d->response.future();
    const Result<AuthorizationResponse> response = co_await waiting;
    if (!self)
        co_return std::unexpected(signInError::cancelled());
    if (!response)
        co_return std::unexpected(response.error());

    d->enter(Step::Check);
    co_return co_await redeem(*server, response->code);
}

QCoro::Task<Result<SignedIn>> CodeSignIn::redeem(ServerMetadata server, QByteArray code)
{
    const QPointer<CodeSignIn> self(this);
    const Cancellation stop = d->stop;
    const auto answer = co_await d->flow->exchange(code, stop);
    if (!self || stop.isCancelled())
        co_return std::unexpected(signInError::cancelled());
    if (!answer)
        co_return std::unexpected(answer.error());
    const auto tokens = TokenResponse::parse(*answer, d->request.scope, d->request.ownRefusal);
    if (!tokens)
        co_return std::unexpected(tokens.error());
    SignedIn signedIn{*tokens, {}, server, d->asked.nonce, d->request.clock.now()};
    // OpenID Connect Core §3.1.3.3 (TR-03). Without openid there is no identity to check.
    if (tokens->idToken.isEmpty()) {
        if (d->request.scope.contains(u"openid"_s))
            co_return std::unexpected(signInError::noIdToken());
        co_return signedIn;
    }

    const IdTokenExpectation expected = d->expectation(server, *tokens, code);
    const Clock clock = d->request.clock;
    const auto judged = co_await judgeByServer(d->discovery, server, tokens->idToken, expected, clock, stop);
    if (!self || stop.isCancelled())
        co_return std::unexpected(signInError::cancelled());
    if (!judged)
        co_return std::unexpected(judged.error());
    d->verdicts = judged->verdicts;
    if (!judged->isAccepted)
        co_return std::unexpected(judged->error.value_or(signInError::noIdToken()));
    const QString subject = judged->claims.value("sub"_L1).toString();
    if (d->request.subject && *d->request.subject != subject)
        co_return std::unexpected(signInError::otherPerson());
    signedIn.idToken = *judged;
    co_return signedIn;
}

void CodeSignIn::conclude(const Done &outcome)
{
    if (d->listener)
        d->listener->conclude(outcome);
}

Done CodeSignIn::paste(const QString &address)
{
    if (d->step != Step::Wait || !d->listener)
        return std::unexpected(signInError::nothingWaits());
    return d->listener->offer(address);
}

CodeSignIn::Step CodeSignIn::step() const
{
    return d->step;
}

QUrl CodeSignIn::authorizationUrl() const
{
    return d->address;
}

QUrl CodeSignIn::redirectUri() const
{
    return d->listener ? d->listener->redirectUri() : QUrl();
}

std::chrono::seconds CodeSignIn::remaining() const
{
    const auto left = d->patience.remainingTimeAsDuration();
    return d->patience.isActive() ? std::chrono::ceil<std::chrono::seconds>(left) : std::chrono::seconds(0);
}

Verdicts CodeSignIn::verdicts() const
{
    return d->verdicts;
}

} // namespace chatelaine
