// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrivateSession.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace chatelaine {

static QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): as Qt's own do
}

namespace PrivateSession {

bool control(const QString &what)
{
    QProcess tool;
    // The daemon that it may start keeps these open.
    tool.setStandardOutputFile(QProcess::nullDevice());
    tool.setStandardErrorFile(QProcess::nullDevice());
    tool.start(qEnvironmentVariable("PRIVATE_SESSION"), {u"control"_s, what});
    return tool.waitForFinished() && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
}

bool unlock()
{
    qDBusRegisterMetaType<PlainSecret>();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const auto ask = [&bus](const QString &interface, const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface, method);
        message.setArguments(arguments);
        return bus.call(message);
    };
    const QVariant none = QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage opened =
        ask(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s, {u"plain"_s, none});
    const QDBusMessage alias = ask(u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    const PlainSecret password{opened.arguments().value(1).value<QDBusObjectPath>(), QByteArray(),
                               qgetenv("CHATELAINE_PRIVATE_PASSWORD"), u"text/plain"_s};
    const QDBusMessage answer =
        ask(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
            {alias.arguments().value(0), QVariant::fromValue(password)});
    return answer.type() == QDBusMessage::ReplyMessage;
}

} // namespace PrivateSession
} // namespace chatelaine
