// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/Vault.h"

#include <QDBusMessage>

namespace chatelaine {

/// KWallet 5 and 6 by its own interface, which QtKeychain prefers in a Plasma session.
class Wallet : public Vault
{
public:
    /// "5" or "6"
    explicit Wallet(const QString &version);

    /// The version that QtKeychain would use in this session; empty outside Plasma.
    static QString versionOfSession();

    [[nodiscard]] QString name() const override { return QStringLiteral("kwallet"); }
    [[nodiscard]] bool needsGlib() const override { return false; }
    [[nodiscard]] BusWatch::Source news() const override;
    QCoro::Task<KeyringState> probe() override;
    QCoro::Task<Result<Presence>> find(QString service, QString key) override;
    QCoro::Task<Done> unlock(std::chrono::milliseconds deadline, Cancellation cancellation) override;

private:
    [[nodiscard]] QDBusMessage message(const QString &method) const;
    QCoro::Task<Result<QString>> walletName();

    QString m_service;
    QString m_path;
};

} // namespace chatelaine
