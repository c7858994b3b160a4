// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SignInPrivate.h"

#include "accounts/AccountFault.h"
#include "accounts/Renewal.h"
#include "accounts/SignInNotices.h"
#include "accounts/TokenLife.h"
#include "core/CleanText.h"
#include "core/RefusalLog.h"
#include "oauth/EndpointAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Where the system will choose the port, the first of its range stands for it (RFC 6335 §6): a
/// server that allows loopback allows every port of it (RFC 8252 §7.3).
constexpr quint16 anyPort = 49152;

/// The person's name; with the host behind it only where another account has that label already.
QString labelOf(const QString &name, const Server &server,
                const std::vector<std::unique_ptr<AccountEntry>> &others)
{
    QString host = asciiHost(QUrl(server.issuer));
    if (name.isEmpty())
        return host;
    const bool isTaken =
        std::ranges::any_of(others, [&name](const auto &each) { return each->account.label == name; });
    return isTaken ? QString(name + u" ("_s + host + u')') : name;
}

} // namespace

SignInAttempt::Private::Private(SignInAttempt *attempt, const std::shared_ptr<Accounts::Private> &accounts,
                                SignInChoice chosen)
    : q(attempt)
    , choice(std::move(chosen))
    , m_accounts(accounts)
    , m_dialect(accounts->dialects(choice.server.kind))
    , m_http(choice.server.network)
    , m_discovery(&m_http, nullptr, accounts->clock)
{
}

void SignInAttempt::Private::setStep(Step now)
{
    if (step == now)
        return;
    step = now;
    if (q)
        Q_EMIT q->stepChanged(now);
}

QCoro::Task<Result<Account>> SignInAttempt::Private::run(Cancellation cancellation)
{
    const auto self = shared_from_this();
    Result<Account> ended = co_await attempt(cancellation);
    if (!ended)
        logRefusal(ended.error());
    co_return ended;
}

QCoro::Task<Result<Account>> SignInAttempt::Private::attempt(Cancellation cancellation)
{
    const auto self = shared_from_this();
    const auto metadata = co_await prepare(cancellation);
    if (!metadata) {
        setStep(Step::Finished);
        co_return std::unexpected(metadata.error());
    }
    const auto signedIn = co_await askBrowser(*metadata, cancellation);
    if (!signedIn) {
        verdicts = flow->verdicts();
        setStep(Step::Finished);
        co_return std::unexpected(signedIn.error());
    }
    Result<Account> account = std::unexpected(accountCancelled());
    if (const Done judged = judge(*signedIn); !judged) {
        account = std::unexpected(judged.error());
    } else {
        setStep(Step::Store);
        account = co_await store(*signedIn, cancellation);
    }
    // The browser's page learns what truly came of it (CB-21).
    flow->conclude(account ? Done() : Done(std::unexpected(account.error())));
    setStep(Step::Finished);
    co_return account;
}

QCoro::Task<Result<ServerMetadata>> SignInAttempt::Private::prepare(Cancellation cancellation)
{
    const auto self = shared_from_this();
    if (!m_dialect)
        co_return std::unexpected(unknownKind(choice.server.kind));
    if (choice.repair && !m_accounts->entry(*choice.repair))
        co_return std::unexpected(noSuchAccount());
    const QString issuer = choice.server.issuer;
    const auto metadata = co_await m_discovery.metadata(issuer, cancellation);
    if (!metadata)
        co_return std::unexpected(metadata.error());
    setStep(Step::Precheck);
    const quint16 port = choice.server.redirectPort == 0 ? anyPort : choice.server.redirectPort;
    const QUrl redirectUri(u"http://127.0.0.1:%1/callback"_s.arg(port));
    const Server server = choice.server;
    const auto allowed = co_await m_dialect->precheck(&m_http, *metadata, server, redirectUri, cancellation);
    if (!allowed)
        co_return std::unexpected(allowed.error());
    choice.server = *allowed;
    // Before the browser opens: what cannot be kept must not be signed in to first.
    if (choice.store && !AccountStore::canHold(withoutPerson()))
        co_return std::unexpected(accountDoesNotFit());
    setStep(Step::Listen);
    co_return *metadata;
}

QCoro::Task<Result<SignedIn>> SignInAttempt::Private::askBrowser(ServerMetadata metadata,
                                                                 Cancellation cancellation)
{
    const auto self = shared_from_this();
    CodeSignInRequest request;
    request.issuer = choice.server.issuer;
    request.clientId = choice.server.clientId;
    request.scope = choice.server.scope.isEmpty() ? m_dialect->defaultScope() : choice.server.scope;
    request.redirectPort = choice.server.redirectPort;
    request.extra = choice.extra;
    request.resources = choice.resources;
    request.algorithms = m_dialect->algorithms(metadata);
    request.naming = [dialect = m_dialect, server = choice.server](const QJsonObject &claims) {
        return dialect->namesIn(claims, server);
    };
    request.ownRefusal = [dialect = m_dialect](const HttpResponse &answer) {
        return dialect->tokenRefusal(answer);
    };
    request.deadline = choice.deadline;
    if (choice.registerFirst)
        request.authorizationEndpoint = m_dialect->registrationEndpoint(metadata);
    choice.server.scope = request.scope;
    request.clock = m_accounts->clock;
    flow = std::make_unique<CodeSignIn>(&m_http, &m_discovery, request);
    QObject::connect(flow.get(), &CodeSignIn::stepChanged, flow.get(), [this](CodeSignIn::Step now) {
        if (now == CodeSignIn::Step::Wait)
            setStep(Step::Wait);
        else if (now == CodeSignIn::Step::Check)
            setStep(Step::Check);
    });
    if (q) {
        QObject::connect(flow.get(), &CodeSignIn::authorizationUrlReady, q,
                         &SignInAttempt::authorizationUrlReady);
        QObject::connect(flow.get(), &CodeSignIn::noticed, q, &SignInAttempt::noticed);
    }
    co_return co_await flow->run(cancellation);
}

/// What the protocol's own checks cannot know: who is expected, and what this kind of server's
/// claims mean. Nothing is stored yet.
Done SignInAttempt::Private::judge(const SignedIn &signedIn)
{
    const QJsonObject &claims = signedIn.idToken.claims;
    const Verdicts peculiar = m_dialect->judgeClaims(claims, choice.server);
    verdicts = signedIn.idToken.verdicts + peculiar;
    if (!signedIn.idToken.isAccepted)
        return std::unexpected(signedIn.idToken.error.value_or(noIdentity()));
    notices = signinNotice::ofVerdicts(peculiar, choice.server.kind);
    if (const auto fewer = signinNotice::ofScope(choice.server.scope, signedIn.tokens.scope))
        notices.append(*fewer);
    if (signedIn.tokens.refreshToken.isEmpty())
        notices.append(signinNotice::noRefreshToken());
    if (!choice.repair)
        return {};
    const AccountEntry *repaired = m_accounts->entry(*choice.repair);
    if (!repaired)
        return std::unexpected(noSuchAccount());
    const QString sub = claims.value("sub"_L1).toString();
    if (repaired->account.sub != sub || repaired->account.server.issuer != choice.server.issuer)
        return std::unexpected(otherPerson(repaired->account.name, cleanText(m_dialect->nameOf(claims))));
    return {};
}

/// What is known of the account before anybody signed in.
Account SignInAttempt::Private::withoutPerson() const
{
    Account account;
    account.server = choice.server;
    account.label = cleanText(choice.label.trimmed());
    account.sub = u"?"_s;
    return account;
}

Account SignInAttempt::Private::accountOf(const SignedIn &signedIn) const
{
    const QJsonObject &claims = signedIn.idToken.claims;
    Account account = withoutPerson();
    account.id = QUuid::createUuid();
    account.sub = claims.value("sub"_L1).toString();
    account.name = cleanText(m_dialect->nameOf(claims));
    account.organization = cleanText(m_dialect->organizationOf(claims));
    account.state = AccountState::SignedIn;
    return account;
}

TokenSet SignInAttempt::Private::tokensOf(const SignedIn &signedIn) const
{
    TokenSet tokens;
    tokens.accessToken = signedIn.tokens.accessToken;
    tokens.tokenType = signedIn.tokens.tokenType;
    tokens.refreshToken = signedIn.tokens.refreshToken;
    tokens.idToken = signedIn.tokens.idToken;
    tokens.nonce = signedIn.nonce;
    tokens.scope = signedIn.tokens.scope;
    tokens.obtainedAt = signedIn.issuedAt;
    tokens.expiresAt = tokenlife::expiry(signedIn.tokens, signedIn.issuedAt, signedIn.server.clockOffset);
    tokens.tokenOrigin = Renewal::originOf(signedIn.server.tokenEndpoint);
    return tokens;
}

/// A person sits in front of this program right now, so its keyring may ask them to open it.
QCoro::Task<Done> SignInAttempt::Private::openKeyring(Cancellation cancellation)
{
    const auto self = shared_from_this();
    if (!m_accounts->keyring)
        co_return std::unexpected(accountCancelled());
    const KeyringState state = co_await m_accounts->keyring->probe();
    if (state != KeyringState::Locked && state != KeyringState::NoCollection)
        co_return Done();
    co_return co_await m_accounts->keyring->unlock(cancellation);
}

/// The entry that the account goes to: the one of that person at that server (ID-15), else a new
/// one, which is left in `made` until it is published.
AccountEntry *SignInAttempt::Private::place(Account &account, std::unique_ptr<AccountEntry> &made)
{
    AccountEntry *known = m_accounts->entryOf(account.server.issuer, account.sub);
    if (known) {
        account.id = known->account.id;
        if (account.label.isEmpty())
            account.label = known->account.label;
        if (!choice.repair)
            notices.append(signinNotice::accountUpdated(account.label));
        if (known->account.server.network == account.server.network) {
            known->keeper.setAccount(account);
            return known;
        }
        // Its connections were made under another policy.
        m_accounts->retire(account.id);
    }
    if (account.label.isEmpty())
        account.label = labelOf(account.name, account.server, m_accounts->entries);
    made = m_accounts->make(account);
    return made.get();
}

QCoro::Task<Result<Account>> SignInAttempt::Private::store(SignedIn signedIn, Cancellation cancellation)
{
    const auto self = shared_from_this();
    if (choice.store) {
        const Done opened = co_await openKeyring(cancellation);
        if (cancellation.isCancelled())
            co_return std::unexpected(opened ? accountCancelled() : opened.error());
    }
    if (!m_accounts->q)
        co_return std::unexpected(accountCancelled());
    Account account = accountOf(signedIn);
    std::unique_ptr<AccountEntry> made;
    AccountEntry *entry = place(account, made);
    const TokenSet tokens = tokensOf(signedIn);
    const Cancellation never;
    const Done stored = co_await entry->keeper.adopt(tokens, choice.store, never);
    account.stored = choice.store && stored.has_value();
    account.state = entry->keeper.state();
    if (!choice.store)
        notices.append(signinNotice::notStoredByChoice());
    else if (!stored)
        notices.append(signinNotice::notStored(stored.error()));
    if (!m_accounts->q)
        co_return std::unexpected(accountCancelled());
    const bool isNew = made != nullptr;
    if (isNew)
        m_accounts->add(std::move(made));
    const Done listed = m_accounts->update(entry, account, isNew);
    if (!listed) {
        account.stored = false;
        notices.append(signinNotice::notStored(listed.error()));
    }
    co_return account;
}

} // namespace chatelaine
