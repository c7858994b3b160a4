// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeProvider.h"
#include "oauth/CodeSignIn.h"

#include <QCoroTask>
#include <QTcpSocket>
#include <QTest>

#include <memory>

/// One attempt against one fake provider, with a browser that the test steers.
class SignInBench
{
public:
    SignInBench()
        : http(chatelaine::NetworkPolicy{.allowLoopbackHttp = true, .caFile = {}})
        , discovery(&http)
    {
        request.issuer = provider.issuer();
        request.clientId = QStringLiteral("client");
        request.scope = QStringList{QStringLiteral("openid"), QStringLiteral("profile")};
    }

    /// An attempt that is destroyed ends, and says so to this bench.
    ~SignInBench()
    {
        attempt.reset();
        ended();
    }
    Q_DISABLE_COPY_MOVE(SignInBench)

    /// Begins the attempt and waits until the browser would open, or until it ended before that.
    void start()
    {
        attempt = std::make_unique<chatelaine::CodeSignIn>(&http, &discovery, request);
        QObject::connect(attempt.get(), &chatelaine::CodeSignIn::noticed, attempt.get(),
                         [this](const chatelaine::Error &what) { notices.append(what); });
        QObject::connect(attempt.get(), &chatelaine::CodeSignIn::authorizationUrlReady, attempt.get(),
                         [this](const QUrl &url) { opened = url; });
        result.reset();
        opened.clear();
        keep(attempt->run(cancellation));
        [[maybe_unused]] const bool ready =
            QTest::qWaitFor([this] { return !opened.isEmpty() || result.has_value(); });
    }
    /// Until the attempt ended.
    bool ended()
    {
        return QTest::qWaitFor([this] { return !isRunning || result.has_value(); });
    }
    /// What a browser does with an address; the answer comes with page().
    std::unique_ptr<QTcpSocket> visit(const QUrl &address)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(address.host(), static_cast<quint16>(address.port()));
        if (!socket->waitForConnected(2000))
            return socket;
        const QByteArray target = address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        socket->write("GET " + target + " HTTP/1.1\r\nHost: " + address.authority().toLatin1() + "\r\n\r\n");
        socket->flush();
        return socket;
    }
    static QByteArray page(const std::unique_ptr<QTcpSocket> &socket)
    {
        [[maybe_unused]] const bool closed =
            QTest::qWaitFor([&socket] { return socket->state() == QAbstractSocket::UnconnectedState; });
        return socket->readAll();
    }
    /// The whole way with a person who consents.
    chatelaine::Result<chatelaine::SignedIn> signIn()
    {
        start();
        if (opened.isEmpty())
            return *result;
        browser = visit(provider.authorize(opened));
        if (!ended())
            return std::unexpected(chatelaine::Error());
        return *result;
    }
    [[nodiscard]] bool portIsOpen() const
    {
        QTcpSocket probe;
        probe.connectToHost(attempt->redirectUri().host(),
                            static_cast<quint16>(attempt->redirectUri().port()));
        return probe.waitForConnected(1000);
    }
    /// Category of how it ended, empty for a success.
    [[nodiscard]] QString category() const
    {
        return !result   ? QStringLiteral("not ended")
               : *result ? QString()
                         : chatelaine::categoryName(result->error().category);
    }

    FakeProvider provider;
    chatelaine::HttpClient http;
    chatelaine::Discovery discovery;
    chatelaine::CodeSignInRequest request;
    chatelaine::Cancellation cancellation = chatelaine::Cancellation::create();
    std::unique_ptr<chatelaine::CodeSignIn> attempt;
    std::unique_ptr<QTcpSocket> browser;
    std::optional<chatelaine::Result<chatelaine::SignedIn>> result;
    QList<chatelaine::Error> notices;
    QUrl opened;
    bool isRunning = false;

private:
    QCoro::Task<void> keep(QCoro::Task<chatelaine::Result<chatelaine::SignedIn>> task)
    {
        isRunning = true;
        result = co_await task;
        isRunning = false;
    }
};
