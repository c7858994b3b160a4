// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeProvider.h"
#include "keyring/Keyring.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QTimer>
#include <QUuid>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Renewals in processes of their own, against a provider that rotates and revokes on reuse.
class TestRotation : public QObject
{
    Q_OBJECT

    Keyring m_keyring;

    static std::unique_ptr<QProcess> start(const FakeProvider &provider, const QUuid &account)
    {
        auto child = std::make_unique<QProcess>();
        child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child->start(QCoreApplication::applicationDirPath() + u"/keeper-child"_s,
                     {provider.issuer(), account.toString(QUuid::WithoutBraces)});
        return child;
    }
    static QString end(QProcess &child)
    {
        if (child.state() != QProcess::NotRunning)
            [&child] {
                QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 20000);
            }();
        return QString::fromLatin1(child.readAllStandardOutput()).trimmed();
    }
    QUuid stored(FakeProvider &provider)
    {
        const QUuid account = QUuid::createUuid();
        const QString id = account.toString(QUuid::WithoutBraces);
        const TokenSet tokens = provider.signIn(u"sub-1"_s);
        const QByteArray record = tokens.encode(provider.issuer(), u"client"_s, id);
        const Done written = QCoro::waitFor(m_keyring.write(u"chatelaine/"_s + id, record));
        return written ? account : QUuid();
    }
    Result<TokenSet> record(const FakeProvider &provider, const QUuid &account)
    {
        const QString id = account.toString(QUuid::WithoutBraces);
        const auto bytes = QCoro::waitFor(m_keyring.read(u"chatelaine/"_s + id));
        if (!bytes)
            return std::unexpected(bytes.error());
        return TokenSet::decode(*bytes, provider.issuer(), u"client"_s, id);
    }

private Q_SLOTS:
    void twoProcessesAreOneRequest()
    {
        FakeProvider provider;
        provider.idIsAccess = true;
        const QUuid account = stored(provider);
        QVERIFY(!account.isNull());
        std::vector<std::unique_ptr<QProcess>> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(start(provider, account));
        QSet<QString> given;
        for (auto &child : children)
            given.insert(end(*child));
        QCOMPARE(given.size(), 1); // RF-04
        QVERIFY(given.begin()->startsWith(u"ey"_s));
        QCOMPARE(provider.tokenForms.size(), 1);
        QCOMPARE(provider.reuses, 0);
    }

    /// Where the access token is a secret of its own, each process asks for one, but never with a
    /// refresh token that another has used.
    void processesNeverReuseATokenOfAnother()
    {
        FakeProvider provider;
        const QUuid account = stored(provider);
        std::vector<std::unique_ptr<QProcess>> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(start(provider, account));
        for (auto &child : children)
            QVERIFY(end(*child).startsWith(u"access-"_s));
        QCOMPARE(provider.reuses, 0); // RF-04
        QVERIFY(provider.isAlive(record(provider, account)->refreshToken));
    }

    /// Killed at some moment after the server's answer left, early or late: afterwards there is a
    /// working token or an honest "sign in again", never a broken record, and no old token is used
    /// once the new one was stored.
    void killedAnywhereNothingBreaks()
    {
        int working = 0;
        int again = 0;
        // In steps of a millisecond, and on until both sides of the write were hit.
        for (int round = 0; round < 24 || (working == 0 && round < 200); ++round) {
            FakeProvider provider;
            const QUuid account = stored(provider);
            auto child = start(provider, account);
            const auto delay = std::chrono::milliseconds(round);
            provider.beforeTokens = [&child, delay] {
                QTimer::singleShot(delay, child.get(), [&child] { child->kill(); });
            };
            end(*child);
            provider.beforeTokens = nullptr;
            const auto left = record(provider, account);
            QVERIFY2(left, "RF-02: never a broken record");
            const bool wasStored = provider.isAlive(left->refreshToken);
            auto next = start(provider, account);
            const QString answer = end(*next);
            if (wasStored) {
                QVERIFY2(answer.startsWith(u"access-"_s), qPrintable(answer));
                QCOMPARE(provider.reuses, 0);
                ++working;
            } else {
                QCOMPARE(answer, u"error account.sign_in_needed reauth sign_in_needed"_s);
                ++again;
            }
        }
        // Or the test proved nothing.
        QVERIFY2(working > 0, "no round was killed after the write");
        QVERIFY2(again > 0, "no round was killed before the write");
    }

    /// The lock of a process that was killed is free at once.
    void deadProcessFreesItsLock()
    {
        FakeProvider provider;
        const QUuid account = stored(provider);
        auto child = start(provider, account);
        bool isKilled = false;
        provider.beforeTokens = [&] {
            child->kill();
            isKilled = child->waitForFinished();
        };
        end(*child);
        QVERIFY(isKilled);
        provider.beforeTokens = nullptr;
        QElapsedTimer clock;
        clock.start();
        auto next = start(provider, account);
        QVERIFY(!end(*next).isEmpty());
        QVERIFY(clock.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "TestRotation.moc"
