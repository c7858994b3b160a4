// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Cancellation.h"
#include "core/Error.h"

#include <QCoroTask>

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace chatelaine {

/// What the keyring of the session is doing, told apart where QtKeychain does not (reference:
/// a locked collection answers "not found").
enum class KeyringState {
    Unknown, ///< not asked yet
    Unlocked,
    Locked,       ///< a person can unlock it
    Prompting,    ///< its own dialog is open and unanswered
    NoService,    ///< a bus, but nobody offers the Secret Service
    NoBus,        ///< no session bus at all
    NoCollection, ///< the service has no default collection and cannot make one
    Hung,         ///< a job ran over its deadline
};

/// "unlocked", "no_service" and so on.
QString keyringStateName(KeyringState state);
/// One translated sentence and the next step for a person.
QString keyringStateText(KeyringState state);

/// Secrets of this program in the OS keyring, through QtKeychain, one job at a time, each with a
/// deadline of its own. A write is read back, a delete is searched for afterwards. Errors have
/// category storage and codes keyring.locked, keyring.unavailable, keyring.timeout, keyring.refused,
/// keyring.not_found, keyring.damaged, keyring.write_failed, keyring.delete_failed.
class Keyring : public QObject
{
    Q_OBJECT
public:
    explicit Keyring(QObject *parent = nullptr);
    ~Keyring() override;

    [[nodiscard]] KeyringState state() const;
    /// The service behind QtKeychain, "secret_service" or "kwallet"; empty before the first question.
    [[nodiscard]] QString backend() const;
    /// How long one job may take, and how long a person may take to answer the keyring's dialog.
    void setDeadlines(std::chrono::milliseconds job, std::chrono::milliseconds dialog);
    /// Asks the Secret Service over D-Bus, without a prompt and without blocking.
    QCoro::Task<KeyringState> probe();
    /// Asks the service to unlock its default collection, or to make one where there is none; its
    /// own dialog may appear.
    QCoro::Task<Done> unlock(Cancellation cancellation = {});

    /// The secret under `key`; keyring.not_found only if the keyring was open and truly has none.
    QCoro::Task<Result<QByteArray>> read(QString key, Cancellation cancellation = {});
    /// Byte-exact, whatever the size, or an error (KR-04).
    QCoro::Task<Done> write(QString key, QByteArray secret, Cancellation cancellation = {});
    QCoro::Task<Done> remove(QString key, Cancellation cancellation = {});

Q_SIGNALS:
    void stateChanged(chatelaine::KeyringState state);

private:
    class Private;
    std::shared_ptr<Private> d; // shared with the calls under way, which may outlive this object
};

} // namespace chatelaine
