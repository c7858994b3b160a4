// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "core/Cancellation.h"
#include "jose/JwkSet.h"
#include "oauth/CodeSignIn.h"
#include "oauth/ServerMetadata.h"
#include "oauth/Verdict.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace chatelaine {

struct TokenSet;

/// A sentence worth telling a person before or after signing in. Severity as in a verdict.
struct Notice
{
    QString code; ///< stable: "casdoor.refresh_kills_old_tokens"
    Outcome severity = Outcome::Warning;
    QString text;   ///< translated headline
    QString detail; ///< translated explanation; may be empty
};

/// One step of signing out and what came of it.
struct SignOutStep
{
    enum class Ended { Well, Failed, NotSupported }; ///< printed as "done", "failed", "not_supported"
    QString step; ///< "revoke", "server_session", "all_sessions", "keyring", "account"
    Ended ended = Ended::Well;
    std::optional<Error> error;
    QString note; ///< translated; what was really done where the word is a substitute
};

/// What the server tells a person of themselves, in the words of this program.
struct Profile
{
    QString displayName;
    QString name;
    QString organization;
    QString email;
    std::optional<bool> emailVerified;
    QString phone;
    QUrl picture; ///< shown only after it was decoded as a raster image; fetched only if allowed
    QStringList groups;
    QStringList roles;
    QStringList badges; ///< translated, "Organization administrator"
    struct Section
    {
        QString title;
        struct Row
        {
            QString field; ///< the server's own name
            QString label; ///< translated
            QString value; ///< clean text
            QString note;  ///< "set by administrators"; may be empty
        };
        QList<Row> rows;
    };
    QList<Section> sections;
    QStringList differences; ///< between the ID token and what the server says now
    QJsonObject raw;         ///< secrets removed
};

/// What is peculiar to one kind of server in signing in, staying and signing out. One
/// implementation for each kind, under servers/; all others ask through this and never by name.
/// Stateless: safe to share between accounts.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect();
    Q_DISABLE_COPY_MOVE(Dialect)

    [[nodiscard]] virtual QString kind() const = 0;
    [[nodiscard]] virtual QString displayName() const = 0;
    /// Scopes to ask for where the person chose none.
    [[nodiscard]] virtual QStringList defaultScope() const = 0;
    /// What to register at the server, in one translated sentence for the redirect address.
    [[nodiscard]] virtual QString redirectAdvice() const = 0;

    /// What the description offers and what a person should know, for the pane beside the form.
    [[nodiscard]] virtual QList<Notice> describe(const ServerMetadata &metadata) const = 0;

    /// Signature algorithms to accept, narrowed to what the description announces. Default: the
    /// asymmetric ones.
    [[nodiscard]] virtual AlgorithmPolicy algorithms(const ServerMetadata &metadata) const;

    /// Asks the server whether this request can succeed, before the browser opens. Refusals name
    /// what to register where. Yields `server` with what was found out about it, such as the
    /// organization of the client; what a person chose stays.
    virtual QCoro::Task<Result<Server>> precheck(HttpClient *http, ServerMetadata metadata, Server server,
                                                 QUrl redirectUri, Cancellation cancellation) const = 0;

    /// Address of the sign-up page inside the flow; empty if the server has none.
    [[nodiscard]] virtual QUrl registrationEndpoint(const ServerMetadata &metadata) const = 0;
    /// Where to refresh, in order: the next is asked only after `unsupported_grant_type`.
    [[nodiscard]] virtual QList<QUrl> refreshEndpoints(const ServerMetadata &metadata) const = 0;

    /// How `aud` and `azp` of a token with these claims name this client. Default: by its client id.
    [[nodiscard]] virtual ClientNames namesIn(const QJsonObject &claims, const Server &server) const;
    /// A refusal of the token endpoint in a form of this kind's own. `detail.server_code` is the word
    /// of RFC 6749 §5.2 where it means one of them. Default: there is no such form.
    [[nodiscard]] virtual std::optional<Error> tokenRefusal(const HttpResponse &answer) const;

    /// Checks and warnings beyond the protocol's, on claims that were read (accepted or not).
    [[nodiscard]] virtual Verdicts judgeClaims(const QJsonObject &claims, const Server &server) const = 0;
    /// The person's organization by the claims; empty if they do not say.
    [[nodiscard]] virtual QString organizationOf(const QJsonObject &claims) const = 0;
    /// The person's name by the claims, for the account list.
    [[nodiscard]] virtual QString nameOf(const QJsonObject &claims) const = 0;
    /// Translated meaning of a claim of this kind of server; empty for unknown and registered ones.
    [[nodiscard]] virtual QString claimMeaning(const QString &claim) const = 0;
    /// Whether the value of a claim or of a member of a user must never be shown, and why.
    [[nodiscard]] virtual QString secretReason(const QString &path) const = 0;

    virtual QCoro::Task<Result<Profile>> profile(HttpClient *http, ServerMetadata metadata, Server server,
                                                 QByteArray accessToken, QJsonObject idClaims,
                                                 Cancellation cancellation) const = 0;
    /// The server's side of signing out; the keyring and the account are the caller's.
    virtual QCoro::Task<QList<SignOutStep>> endSession(HttpClient *http, ServerMetadata metadata,
                                                       Server server, TokenSet tokens, bool everywhere,
                                                       Cancellation cancellation) const = 0;
};

} // namespace chatelaine
