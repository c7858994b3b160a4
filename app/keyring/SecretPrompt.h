// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/Waiting.h"

#include <QDBusVariant>
#include <QObject>

namespace chatelaine {

/// A dialog that the Secret Service shows on our behalf (Secret Service API, Prompts).
class SecretPrompt : public QObject
{
    Q_OBJECT
public:
    enum class End { Agreed, Dismissed, Expired, Cancelled, Gone };

    /// `owner` is the unique bus name of the service: a prompt belongs to one process.
    SecretPrompt(QString owner, QString path);
    ~SecretPrompt() override;

    /// Shows it and waits. A dialog that nobody waits for any more stays for the person to answer:
    /// GNOME Keyring 42 aborts, and with it every program's secrets are gone, when it is dismissed.
    QCoro::Task<End> run(std::chrono::milliseconds deadline, Cancellation cancellation);

private Q_SLOTS:
    void onCompleted(bool dismissed, const QDBusVariant &result);

private:
    QString m_owner;
    QString m_path;
    bool m_dismissed = false;
    std::shared_ptr<Waiting> m_waiting;
};

} // namespace chatelaine
