// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DemoServer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr auto startDeadline = std::chrono::seconds(20);
constexpr auto endDeadline = 500; // milliseconds

} // namespace

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(startDeadline);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (!m_server)
            fail(tr("It ended by itself."));
        m_server.reset();
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(tr("It did not say its address.")); });
}

DemoServer::~DemoServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endDeadline))
        m_process.kill();
}

QString DemoServer::program()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {u"/chatelaine-simulator"_s, u"/../libexec/chatelaine/chatelaine-simulator"_s,
                                 u"/../lib/chatelaine/chatelaine-simulator"_s}) {
        const QFileInfo file(folder + place);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

void DemoServer::start()
{
    if (m_server) {
        Q_EMIT ready(*m_server);
        return;
    }
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_deadline.start();
    m_process.start(program(), {u"--port"_s, u"0"_s, u"--people"_s, u"10000"_s, u"--demo"_s},
                    QIODevice::ReadOnly);
}

void DemoServer::readLine()
{
    if (m_server || !m_process.canReadLine())
        return;
    const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
    Server server;
    server.kind = u"casdoor"_s;
    server.issuer = said.value("listening"_L1).toString();
    server.clientId = said.value("client_id"_L1).toString();
    server.network.allowLoopbackHttp = true;
    if (server.issuer.isEmpty() || server.clientId.isEmpty())
        return;
    m_deadline.stop();
    m_server = server;
    Q_EMIT ready(server);
}

void DemoServer::fail(const QString &why)
{
    m_deadline.stop();
    m_process.kill();
    Q_EMIT failed({.code = u"demo.not_started"_s,
                   .category = Category::Config,
                   .message = tr("The demo server could not be started. %1").arg(why),
                   .next = tr("Add an account of a real server instead."),
                   .detail = {}});
}

} // namespace chatelaine
