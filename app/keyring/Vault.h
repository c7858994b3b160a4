// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/BusWatch.h"
#include "keyring/Keyring.h"

#include <QCoroTask>

namespace chatelaine {

/// Whether a secret lies under a key, as the service that keeps it says.
enum class Presence { None, Open, Locked };

/// The service behind QtKeychain, asked directly for what QtKeychain does not tell: whether it is
/// locked and whether an item is there. Nothing here blocks and nothing but unlock() prompts.
class Vault
{
public:
    Vault() = default;
    virtual ~Vault() = default;
    Q_DISABLE_COPY_MOVE(Vault)

    /// "secret_service", "kwallet".
    [[nodiscard]] virtual QString name() const = 0;
    /// libsecret delivers its answers through GLib's event loop and never without it.
    [[nodiscard]] virtual bool needsGlib() const = 0;

    /// What the service says of its own accord when it was locked, unlocked, started or ended.
    [[nodiscard]] virtual BusWatch::Source news() const = 0;

    virtual QCoro::Task<KeyringState> probe() = 0;
    virtual QCoro::Task<Result<Presence>> find(QString service, QString key) = 0;
    /// May show the service's own dialog; ends with the dialog, `deadline` or a cancel.
    virtual QCoro::Task<Done> unlock(std::chrono::milliseconds deadline, Cancellation cancellation) = 0;
};

} // namespace chatelaine
