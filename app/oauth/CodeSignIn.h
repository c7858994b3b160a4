// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "core/Clock.h"
#include "net/HttpClient.h"
#include "oauth/Discovery.h"
#include "oauth/IdToken.h"
#include "oauth/TokenResponse.h"

#include <QCoroTask>

#include <QMap>
#include <QObject>

#include <memory>

namespace chatelaine {

/// One authorization request as a person or an account asks for it.
struct CodeSignInRequest
{
    QString issuer;
    QString clientId;
    QStringList scope;
    quint16 redirectPort = 0; ///< 0: whichever the system gives (RFC 8252 §7.3)
    QString redirectPath = QStringLiteral("/callback");
    QMap<QString, QString> extra;   ///< prompt, login_hint, max_age, …; never a protected name (PK-06)
    QStringList resources;          ///< RFC 8707
    std::optional<QString> subject; ///< of the account being repaired; another is refused (ID-15)
    QUrl authorizationEndpoint; ///< other than the metadata's, such as a sign-up page; empty: the metadata's
    ClientNaming naming;        ///< how the ID token names this client; empty: by its client id
    /// Of the ID token; nothing: the asymmetric ones that the metadata lists.
    std::optional<AlgorithmPolicy> algorithms;
    OwnRefusal ownRefusal;                                  ///< of the token answer
    std::chrono::seconds deadline = limits::signInDeadline; ///< of the waiting for the browser
    Clock clock;
};

/// What a finished code flow yields. Nothing of it is stored yet.
struct SignedIn
{
    TokenResponse tokens;
    JudgedToken idToken;
    ServerMetadata server;
    QByteArray nonce;   ///< that the ID token repeats, for judging it again
    QDateTime issuedAt; ///< our clock, when the token answer arrived
};

/// One attempt: discover, listen, open the browser, wait, exchange, judge (RFC 6749 §4.1, RFC 7636,
/// RFC 8252, OpenID Connect Core §3.1). It never stores anything. The callback's page in the
/// browser stays open until conclude() tells it the true outcome (CB-21).
class CodeSignIn : public QObject
{
    Q_OBJECT
public:
    enum class Step { Discover, Listen, Wait, Check, Finished };
    Q_ENUM(Step)

    CodeSignIn(HttpClient *http, Discovery *discovery, CodeSignInRequest request, QObject *parent = nullptr);
    ~CodeSignIn() override;

    /// Runs to the end, which is also reached by cancel() and by the deadline; the port is closed in
    /// every case. Call once.
    QCoro::Task<Result<SignedIn>> run(Cancellation cancellation);

    /// Tells the waiting browser page how it ended and closes its connection. Only a success needs
    /// it: an attempt that failed tells the page itself.
    void conclude(const Done &outcome);

    /// Takes a callback address that a person pasted; judged as strictly as one that arrived by
    /// the listener (CB-22).
    Done paste(const QString &address);

    [[nodiscard]] Step step() const;
    [[nodiscard]] QUrl authorizationUrl() const; ///< empty before Step::Wait
    [[nodiscard]] QUrl redirectUri() const;      ///< empty before Step::Listen is done
    /// Until the waiting ends; zero when nothing is waited for.
    [[nodiscard]] std::chrono::seconds remaining() const;
    /// On the ID token, also of a refused one; empty before it was judged.
    [[nodiscard]] Verdicts verdicts() const;

Q_SIGNALS:
    void stepChanged(chatelaine::CodeSignIn::Step step);
    /// The address is ready; whoever shows the attempt opens the browser.
    void authorizationUrlReady(const QUrl &url);
    /// A request was turned away while waiting, such as one with a wrong state (IGNORE rows).
    void noticed(const chatelaine::Error &what);

private:
    QCoro::Task<Result<SignedIn>> attempt();
    QCoro::Task<Result<SignedIn>> redeem(ServerMetadata server, QByteArray code);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
