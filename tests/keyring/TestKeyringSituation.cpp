// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/Keyring.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

/// A process sees one session in its life, so each situation is a run of its own; SITUATION names it.
class TestKeyringSituation : public QObject
{
    Q_OBJECT

    struct Expected
    {
        KeyringState probed;
        KeyringState afterRead;
        QString write;
        QString read;
        QString remove;
        QString unlock;
    };
    static Expected expected()
    {
        const QString gone = u"keyring.unavailable"_s;
        const QHash<QString, Expected> table{
            {u"empty"_s,
             {KeyringState::NoCollection, KeyringState::NoCollection, gone, gone, u"(done)"_s,
              u"keyring.refused"_s}},
            {u"no-service"_s, {KeyringState::NoService, KeyringState::NoService, gone, gone, gone, gone}},
            {u"no-bus"_s, {KeyringState::NoBus, KeyringState::NoBus, gone, gone, gone, gone}},
            // libsecret would never answer: told at once instead of after a deadline.
            {u"no-glib"_s, {KeyringState::Unlocked, KeyringState::Hung, gone, gone, gone, u"(done)"_s}},
        };
        return table.value(qEnvironmentVariable("SITUATION"));
    }
    static QString codeOf(const auto &result) { return result ? u"(done)"_s : result.error().code; }

private Q_SLOTS:
    static void initTestCase() { QVERIFY2(!expected().write.isEmpty(), "SITUATION must name a row"); }

    void endsInANamedState()
    {
        Keyring keyring;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(QCoro::waitFor(keyring.probe()), expected().probed);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.unlock())), expected().unlock);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(u"chatelaine/a"_s, "secret"_ba))), expected().write);
        const auto read = QCoro::waitFor(keyring.read(u"chatelaine/a"_s));
        QCOMPARE(codeOf(read), expected().read);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.remove(u"chatelaine/a"_s))), expected().remove);
        QCOMPARE(keyring.state(), expected().afterRead);
        QVERIFY2(clock.elapsed() < 5000, "told without waiting for a deadline");
        QVERIFY(!keyringStateText(keyring.state()).isEmpty());
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(!read.error().next.isEmpty());
    }

    /// KR-02
    void leavesNothingInPlainText()
    {
        const QString folder = qEnvironmentVariable("CHATELAINE_PRIVATE_SESSION");
        QVERIFY(!folder.isEmpty());
        Keyring keyring;
        QVERIFY(!QCoro::waitFor(keyring.write(u"chatelaine/a"_s, "planted-secret"_ba)));
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("planted-secret"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyringSituation)
#include "TestKeyringSituation.moc"
