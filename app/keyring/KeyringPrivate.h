// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Limits.h"
#include "keyring/Vault.h"
#include "keyring/Waiting.h"

#include <QPointer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace chatelaine {

/// The queue in front of QtKeychain. QtKeychain runs one job at a time in the whole process and has
/// neither a time limit nor a way to stop one, so a job that hangs would hang all that come later:
/// here it is left behind, and whoever comes later is told so at once until it returns.
class Keyring::Private : public std::enable_shared_from_this<Keyring::Private>
{
public:
    explicit Private(Keyring *keyring);

    QCoro::Task<KeyringState> probe();
    QCoro::Task<Done> unlock(Cancellation cancellation);
    QCoro::Task<Result<QByteArray>> read(QString key, Cancellation cancellation);
    QCoro::Task<Done> write(QString key, QByteArray secret, Cancellation cancellation);
    QCoro::Task<Done> remove(QString key, Cancellation cancellation);

    QPointer<Keyring> q;
    KeyringState state = KeyringState::Unknown;
    std::unique_ptr<Vault> vault;
    std::chrono::milliseconds jobDeadline = limits::keyringDeadline;
    std::chrono::milliseconds dialogDeadline = std::chrono::minutes(3);

private:
    struct Turn;
    struct Running;
    using Place = std::shared_ptr<Turn>;

    void setState(KeyringState now);
    QCoro::Task<void> chooseVault();
    QCoro::Task<Result<Place>> takeTurn(Cancellation cancellation);
    QCoro::Task<Done> requireOpen();
    QCoro::Task<Done> run(std::shared_ptr<Running> running, Cancellation cancellation);
    QCoro::Task<Done> giveUp(std::shared_ptr<Running> running, bool isCancelled);
    void callStuck();
    QCoro::Task<Error> explain(std::shared_ptr<Running> running);
    QCoro::Task<Result<QByteArray>> readNow(Place place, QString key, Cancellation cancellation);

    QList<std::shared_ptr<Waiting>> m_line;
    bool m_isBusy = false;
    bool m_isStuck = false;
    int m_asking = 0; ///< dialogs of the keyring that wait for a person
    std::unique_ptr<BusWatch> m_watch;
};

} // namespace chatelaine
