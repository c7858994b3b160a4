// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace chatelaine {

/// Puts secrets on the clipboard so that well-behaved clipboard managers do not keep them, and
/// takes them off again unless something else was copied meanwhile.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lifetime{30};

    explicit SecretClipboard(std::chrono::milliseconds life = lifetime, QObject *parent = nullptr);
    /// A secret does not outlive whoever put it there.
    ~SecretClipboard() override;

    void copy(const QString &secret);
    void clear();

Q_SIGNALS:
    void cleared();

private:
    QTimer m_timer;
    QByteArray m_fingerprint; ///< of what was copied, so that the secret itself is not kept
};

} // namespace chatelaine
