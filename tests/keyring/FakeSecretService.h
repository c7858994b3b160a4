// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace chatelaine {

/// A Secret Service that says it is open and has the item, and then leaves whoever wants to read it
/// without an answer: the moment that no real service reaches on request.
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    bool isLocked = false;

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        using namespace Qt::StringLiterals;
        const QString method = message.member();
        const auto collection = QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
        if (method == "ReadAlias"_L1) {
            connection.send(message.createReply(QVariant::fromValue(collection)));
        } else if (method == "Get"_L1) {
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(isLocked))));
        } else if (method == "SearchItems"_L1) {
            const QList<QDBusObjectPath> found{QDBusObjectPath(collection.path() + u"/1"_s)};
            connection.send(message.createReply(
                {QVariant::fromValue(found), QVariant::fromValue(QList<QDBusObjectPath>())}));
        } else if (method == "GetAll"_L1) {
            const QVariantMap item{{u"Locked"_s, false}, {u"Label"_s, u"item"_s}};
            connection.send(message.createReply(QVariant(item)));
        } else {
            m_unanswered.append(message);
            Q_EMIT held(method);
        }
        return true;
    }

    /// Answers everything that was left waiting, with an error.
    void release(const QDBusConnection &connection)
    {
        using namespace Qt::StringLiterals;
        const auto messages = std::exchange(m_unanswered, {});
        for (const QDBusMessage &each : messages)
            connection.send(each.createErrorReply(u"org.freedesktop.DBus.Error.Failed"_s, u"released"_s));
    }

Q_SIGNALS:
    void held(const QString &method);

private:
    QList<QDBusMessage> m_unanswered;
};

} // namespace chatelaine
