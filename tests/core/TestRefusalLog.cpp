// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RefusalLog.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestRefusalLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // LG-04
    void namesCategoryAndReasonAndNobody()
    {
        const Error error{u"account.other_person"_s,
                          Category::Policy,
                          u"Asked to sign in as Alice, but signed in as Bob."_s,
                          u"Ask alice@example.org."_s,
                          {{u"requirement"_s, u"ID-15"_s},
                           {u"reason"_s, u"bad-signature"_s},
                           {u"server_message"_s, u"No such user: alice@example.org"_s}}};
        QTest::ignoreMessage(QtInfoMsg, "policy account.other_person ID-15 bad-signature");
        logRefusal(error);
        QTest::ignoreMessage(QtInfoMsg, "policy account.other_person ID-15 bad-signature, account 4f-1");
        logRefusal(error, u"4f-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestRefusalLog)
#include "TestRefusalLog.moc"
