// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/SecretService.h"

#include "keyring/BusCall.h"
#include "keyring/KeyringFault.h"
#include "keyring/SecretPrompt.h"

#include <QDBusMetaType>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto noObject = "/"_L1;

QDBusMessage serviceMessage(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
}

/// libsecret, and so QtKeychain, keeps its session with the service for good. After a restart of
/// the service every read would fail with "The session does not exist".
void dropSession()
{
    using Disconnect = void (*)();
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect")))
        disconnect();
}

bool isReply(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage;
}

} // namespace

/// The collection behind the alias "default" and what the service says of it.
struct SecretService::Collection
{
    KeyringState state = KeyringState::Unknown;
    QDBusObjectPath path;
};

SecretService::SecretService()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

QCoro::Task<SecretService::Collection> SecretService::defaultCollection()
{
    const QString service = serviceName;
    Collection found;
    QDBusMessage alias = serviceMessage(u"ReadAlias"_s);
    alias << u"default"_s;
    const QDBusMessage named = co_await bus::call(alias);
    if (!isReply(named)) {
        found.state = co_await bus::stateAfter(named, service);
        co_return found;
    }
    const QString owner = co_await bus::ownerOf(service);
    if (!m_owner.isEmpty() && m_owner != owner)
        dropSession();
    m_owner = owner;
    found.path = named.arguments().value(0).value<QDBusObjectPath>();
    if (found.path.path().isEmpty() || found.path.path() == noObject) {
        found.state = KeyringState::NoCollection;
        co_return found;
    }
    QDBusMessage get = QDBusMessage::createMethodCall(service, found.path.path(),
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << QString(collectionInterface) << u"Locked"_s;
    const QDBusMessage locked = co_await bus::call(get);
    if (isReply(locked)) {
        const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
        found.state = isLocked ? KeyringState::Locked : KeyringState::Unlocked;
        co_return found;
    }
    const KeyringState state = co_await bus::stateAfter(locked, service);
    // The service lives but knows no such object: the alias points at a collection that is gone.
    found.state = state == KeyringState::NoService ? KeyringState::NoCollection : state;
    co_return found;
}

BusWatch::Source SecretService::news() const
{
    return {serviceName,
            servicePath,
            serviceInterface,
            {u"CollectionChanged"_s, u"CollectionCreated"_s, u"CollectionDeleted"_s}};
}

QCoro::Task<KeyringState> SecretService::probe()
{
    const Collection collection = co_await defaultCollection();
    co_return collection.state;
}

QCoro::Task<Result<Presence>> SecretService::find(QString service, QString key)
{
    // As QtKeychain files them; its schema name is left out, so that records of any version show.
    const QMap<QString, QString> attributes{{u"user"_s, key}, {u"server"_s, service}};
    QDBusMessage search = serviceMessage(u"SearchItems"_s);
    search << QVariant::fromValue(attributes);
    const QDBusMessage answer = co_await bus::call(search);
    if (!isReply(answer)) {
        const QString name = serviceName;
        const KeyringState state = co_await bus::stateAfter(answer, name);
        co_return std::unexpected(keyringFault(state));
    }
    const auto open = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0));
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(1));
    if (!locked.isEmpty())
        co_return Presence::Locked;
    co_return open.isEmpty() ? Presence::None : Presence::Open;
}

QCoro::Task<Done> SecretService::unlock(std::chrono::milliseconds deadline, Cancellation cancellation)
{
    const Collection collection = co_await defaultCollection();
    QDBusMessage ask;
    switch (collection.state) {
    case KeyringState::Unlocked:
        co_return Done();
    case KeyringState::Locked: {
        const QList<QDBusObjectPath> wanted{collection.path};
        ask = serviceMessage(u"Unlock"_s);
        ask << QVariant::fromValue(wanted);
        break;
    }
    case KeyringState::NoCollection: {
        // A session that never kept a secret: the service's dialog asks for a password to start one.
        const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Login"_s}};
        ask = serviceMessage(u"CreateCollection"_s);
        ask << properties << u"default"_s;
        break;
    }
    default:
        co_return std::unexpected(keyringFault(collection.state));
    }
    const QDBusMessage answer = co_await bus::call(ask);
    if (!isReply(answer)) {
        const QString name = serviceName;
        const KeyringState state = co_await bus::stateAfter(answer, name);
        co_return std::unexpected(keyringFault(state));
    }
    const auto prompt = answer.arguments().value(1).value<QDBusObjectPath>();
    if (prompt.path().isEmpty() || prompt.path() == noObject)
        co_return Done();
    co_return co_await follow(prompt, deadline, cancellation);
}

QCoro::Task<Done> SecretService::follow(QDBusObjectPath prompt, std::chrono::milliseconds deadline,
                                        Cancellation cancellation)
{
    const QString service = serviceName;
    const QString owner = co_await bus::ownerOf(service);
    SecretPrompt dialog(owner, prompt.path());
    const SecretPrompt::End end = co_await dialog.run(deadline, cancellation);
    switch (end) {
    case SecretPrompt::End::Agreed:
        co_return Done();
    case SecretPrompt::End::Dismissed:
        co_return std::unexpected(keyringRefused());
    case SecretPrompt::End::Cancelled:
        co_return std::unexpected(keyringCancelled());
    case SecretPrompt::End::Expired:
        co_return std::unexpected(keyringFault(KeyringState::Prompting));
    case SecretPrompt::End::Gone:
        break;
    }
    co_return std::unexpected(keyringFault(KeyringState::NoService));
}

} // namespace chatelaine
