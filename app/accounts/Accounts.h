// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "accounts/Dialect.h"
#include "accounts/TokenKeeper.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace chatelaine {

class SignInAttempt;

/// How the rest of the program finds the dialect of a kind; null for a kind it does not know.
using DialectLookup = std::function<std::shared_ptr<const Dialect>(const QString &kind)>;

/// What a person chose for one sign-in.
struct SignInChoice
{
    Server server;
    QString label;
    std::optional<QUuid> repair; ///< the account to sign in again
    bool store = true;
    bool registerFirst = false;
    QStringList resources;
    QMap<QString, QString> extra; ///< prompt, login_hint, max_age
    std::chrono::seconds deadline = limits::signInDeadline;
};

/// Every account of this person: the list, signing in, and signing out. Non-secret parts are kept
/// in QSettings, secrets in the keyring.
class Accounts : public QObject
{
    Q_OBJECT
public:
    Accounts(Keyring *keyring, DialectLookup dialects, Clock clock = Clock(), QObject *parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] QList<Account> list() const;
    [[nodiscard]] std::optional<Account> find(const QUuid &id) const;
    /// What went wrong when the list was read: half-written entries are set aside, never dropped
    /// silently.
    [[nodiscard]] QList<Error> repairs() const;

    [[nodiscard]] TokenKeeper *keeper(const QUuid &id) const;
    [[nodiscard]] HttpClient *http(const QUuid &id) const;
    [[nodiscard]] Discovery *discovery(const QUuid &id) const;
    [[nodiscard]] std::shared_ptr<const Dialect> dialect(const QString &kind) const;
    [[nodiscard]] Keyring *keyring() const;

    /// Asks the keyring about every account, without a prompt, and sets their states.
    QCoro::Task<void> checkAll();

    /// A new attempt, owned by the caller; it starts with SignInAttempt::run().
    std::unique_ptr<SignInAttempt> signIn(SignInChoice choice);
    /// Server steps first, then the keyring record, then the account: each with its result. The
    /// account stays listed if its keyring record could not be removed (LO-01).
    QCoro::Task<QList<SignOutStep>> signOut(QUuid id, bool everywhere, Cancellation cancellation = {});
    /// The keyring record, then the account, without a word to the server: for one that is gone.
    QCoro::Task<QList<SignOutStep>> remove(QUuid id);

    /// Reads a token and judges it again, for the tokens page and `claims`.
    QCoro::Task<Result<JudgedToken>> judge(QUuid id, QByteArray token, bool fetchKeys,
                                           Cancellation cancellation = {});
    QCoro::Task<Result<Profile>> profile(QUuid id, Cancellation cancellation = {});
    void rename(const QUuid &id, const QString &label);
    /// Scopes and redirect port count from the next sign-in on, certificate authorities at once.
    /// Issuer and client are what the account is; with others it would be another one. A CA file that
    /// cannot be used is refused.
    Done configure(const QUuid &id, const Server &server);

Q_SIGNALS:
    void added(const QUuid &id);
    void changed(const QUuid &id);
    void removed(const QUuid &id);

private:
    friend class SignInAttempt;
    class Private;
    std::shared_ptr<Private> d; // shared with the calls under way, which may outlive this object
};

} // namespace chatelaine
