// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackListener.h"

#include "core/RefusalLog.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.callback")

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CallbackListener)
};

Error portError(quint16 port, const QString &reason)
{
    if (port == 0) {
        return Error{u"callback.no_port"_s,
                     Category::Config,
                     Tr::tr("This computer gives no port on its loopback address (%1).").arg(reason),
                     Tr::tr("Check the loopback interface, then try again."),
                     {}}
            .with("requirement"_L1, u"CB-02"_s);
    }
    return Error{
        u"callback.port_taken"_s,
        Category::Config,
        Tr::tr("Port %1 on this computer cannot be used (%2).").arg(port).arg(reason),
        Tr::tr("Close the program that uses it, or choose another port and register it on the server."),
        {}}
        .with("port"_L1, port)
        .with("requirement"_L1, u"CB-02"_s);
}

/// The state is right and all the same this is not the person's browser.
Error otherUserError()
{
    return Error{
        u"callback.other_user"_s,
        Category::State,
        Tr::tr("An answer came from a program of another user of this computer. It was turned away."),
        Tr::tr("Go on in the browser page that this sign-in opened, under your own user."),
        {}}
        .with("requirement"_L1, u"CB-06"_s);
}

Error pasteError(const QString &message)
{
    return Error{u"callback.pasted_address"_s,
                 Category::Callback,
                 message,
                 Tr::tr("Copy the whole address of the page on which the browser ended."),
                 {}}
        .with("requirement"_L1, u"CB-22"_s);
}

} // namespace

CallbackListener::CallbackListener(const QString &path, QObject *parent)
    : CallbackListener(path, Deadlines(), parent)
{
}

CallbackListener::CallbackListener(const QString &path, Deadlines deadlines, QObject *parent)
    : QObject(parent)
    , m_deadlines(deadlines)
    , m_address{{}, path.toLatin1()}
{
    m_age.start();
    m_pageDeadline.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackListener::accept);
    connect(&m_pageDeadline, &QTimer::timeout, this,
            [this] { finishPage({200, CallbackPage::Kind::Ended}); });
}

CallbackListener::~CallbackListener()
{
    close();
    finishPage({200, CallbackPage::Kind::Ended});
}

Done CallbackListener::listen(quint16 port)
{
    // Spelled out, because listen(LocalHost, 0) and its like have an overload for ports first: the
    // enumerator alone has been taken for port 2 on every interface (Qt 6.4).
    for (const auto literal : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        const QHostAddress address(literal);
        if (!m_server.listen(address, port)) {
            // IPv6 is for machines without IPv4 loopback, not a way round a taken port (CB-02).
            if (m_server.serverError() == QAbstractSocket::AddressInUseError)
                break;
            continue;
        }
        if (m_server.serverAddress() != address) {
            m_server.close();
            continue;
        }
        const QByteArray host =
            address.protocol() == QAbstractSocket::IPv6Protocol ? "[::1]"_ba : "127.0.0.1"_ba;
        m_address.authority = host + ':' + QByteArray::number(m_server.serverPort());
        return {};
    }
    return std::unexpected(portError(port, m_server.errorString()));
}

QUrl CallbackListener::redirectUri() const
{
    if (m_address.authority.isEmpty())
        return {};
    const QByteArray address = "http://" + m_address.authority + m_address.path;
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

void CallbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        makeRoom();
        auto *connection = new CallbackConnection(socket, m_address, m_deadlines.head, this);
        m_connections.append(connection);
        connect(connection, &CallbackConnection::requested, this,
                [this, connection](const QByteArray &query) { judge(connection, query); });
        connect(connection, &CallbackConnection::turnedAway, this, &CallbackListener::noteTurned);
        connection->read();
    }
}

/// Connections by the hundred must neither keep the browser out nor use up what a process may open
/// (CB-16): those that were answered and linger go first, then the oldest.
void CallbackListener::makeRoom()
{
    m_connections.removeIf([](const QPointer<CallbackConnection> &each) { return each.isNull(); });
    while (m_connections.size() >= limits::callbackConnections) {
        auto least = std::find_if(m_connections.cbegin(), m_connections.cend(), [](const auto &each) {
            return each->state() == CallbackConnection::State::Answered;
        });
        if (least == m_connections.cend())
            least = m_connections.cbegin();
        (*least)->drop();
        m_connections.erase(least);
    }
}

void CallbackListener::judge(CallbackConnection *connection, const QByteArray &query)
{
    if (m_taken)
        return connection->answer({400, CallbackPage::Kind::NotOurs});
    const auto response = AuthorizationResponse::judge(query, m_expected);
    if (!response && !response.error().knowsState)
        return turnAway(connection, 400, response.error().error);
    if (connection->isOfStranger())
        return turnAway(connection, 403, otherUserError());
    m_page = connection;
    m_pageDeadline.start(m_deadlines.page);
    take(response);
}

void CallbackListener::turnAway(CallbackConnection *connection, int status, const Error &error)
{
    connection->answer({status, CallbackPage::Kind::NotOurs});
    const auto leftOut = m_strangers.tell(std::chrono::milliseconds(m_age.elapsed()));
    if (!leftOut)
        return;
    if (*leftOut > 0)
        qCInfo(log, "%d more answers were turned away meanwhile", *leftOut);
    logRefusal(error);
    Q_EMIT turnedAway(error);
}

void CallbackListener::noteTurned(int status)
{
    const auto leftOut = m_turned.tell(std::chrono::milliseconds(m_age.elapsed()));
    if (!leftOut)
        return;
    if (*leftOut > 0)
        qCInfo(log, "%d more requests were turned away meanwhile", *leftOut);
    qCInfo(log, "turned a request away with status %d", status);
}

void CallbackListener::take(const std::expected<AuthorizationResponse, ResponseFault> &response)
{
    // The port is closed before anybody hears of the response, so that no second one can come in
    // between (CB-19).
    m_taken = true;
    close();
    if (response)
        Q_EMIT received(*response);
    else
        Q_EMIT received(std::unexpected(response.error().error));
}

Done CallbackListener::offer(const QString &address)
{
    const QByteArray text = address.trimmed().toUtf8();
    const QByteArray ours = redirectUri().toEncoded() + '?';
    if (m_taken || !isListening())
        return std::unexpected(pasteError(Tr::tr("This sign-in has its answer already.")));
    if (text.size() > limits::callbackRequestLine || !text.startsWith(ours))
        return std::unexpected(pasteError(Tr::tr("This is not the address that this sign-in ends on.")));
    const auto response = AuthorizationResponse::judge(QByteArrayView(text).sliced(ours.size()), m_expected);
    if (!response && !response.error().knowsState)
        return std::unexpected(pasteError(Tr::tr("This address belongs to another sign-in.")));
    take(response);
    return {};
}

void CallbackListener::close()
{
    if (const int leftOut = m_strangers.leftOut() + m_turned.leftOut(); m_server.isListening() && leftOut > 0)
        qCInfo(log, "%d more requests were turned away until the port closed", leftOut);
    m_server.close();
    for (const auto &each : std::exchange(m_connections, {})) {
        if (each && each != m_page && each->state() != CallbackConnection::State::Answered)
            each->drop();
    }
}

void CallbackListener::conclude(const Done &outcome)
{
    finishPage(CallbackPage::of(outcome));
}

void CallbackListener::finishPage(const CallbackPage &page)
{
    m_pageDeadline.stop();
    if (m_page)
        m_page->answer(page);
    m_page.clear();
}

} // namespace chatelaine
