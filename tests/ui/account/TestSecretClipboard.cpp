// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void managersAreAskedNotToKeepIt()
    {
        SecretClipboard clipboard(1h);
        clipboard.copy(u"planted"_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"planted"_s);
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    }

    void itIsTakenOffAgain()
    {
        SecretClipboard clipboard(1ms);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(u"planted"_s);
        QVERIFY(cleared.wait());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void whatWasCopiedMeanwhileStays()
    {
        SecretClipboard clipboard(1ms);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(u"planted"_s);
        QGuiApplication::clipboard()->setText(u"a shopping list"_s);
        QVERIFY(cleared.wait());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
    }

    void itDoesNotOutliveItsOwner()
    {
        {
            SecretClipboard clipboard(1h);
            clipboard.copy(u"planted"_s);
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "TestSecretClipboard.moc"
