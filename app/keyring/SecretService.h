// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/Vault.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

namespace chatelaine {

/// org.freedesktop.secrets (Secret Service API 0.2): GNOME Keyring, KeePassXC, KWallet 5.97 and up.
class SecretService : public Vault
{
public:
    SecretService();

    [[nodiscard]] QString name() const override { return QStringLiteral("secret_service"); }
    [[nodiscard]] bool needsGlib() const override { return true; }
    [[nodiscard]] BusWatch::Source news() const override;
    QCoro::Task<KeyringState> probe() override;
    QCoro::Task<Result<Presence>> find(QString service, QString key) override;
    QCoro::Task<Done> unlock(std::chrono::milliseconds deadline, Cancellation cancellation) override;

private:
    struct Collection;
    QCoro::Task<Collection> defaultCollection();
    QCoro::Task<Done> follow(QDBusObjectPath prompt, std::chrono::milliseconds deadline,
                             Cancellation cancellation);

    QString m_owner; ///< unique bus name of the process that answered last
};

} // namespace chatelaine
