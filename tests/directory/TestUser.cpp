// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Language.h"
#include "directory/Capabilities.h"
#include "directory/CellText.h"
#include "directory/Change.h"

#include <QJsonArray>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestUser : public QObject
{
    Q_OBJECT

    static User alice()
    {
        User user;
        user.id = u"0f0c"_s;
        user.name = u"alice"_s;
        user.displayName = u"Alice"_s;
        user.email = u"alice@acme.test"_s;
        user.createdAt = QDateTime::fromString(u"2026-11-21T06:49:13Z"_s, Qt::ISODate);
        user.groups = {u"acme/dev"_s, u"acme/ops"_s};
        user.raw = {{u"bio"_s, u"b1"_s}, {u"address"_s, QJsonValue()}};
        return user;
    }

private Q_SLOTS:
    void initTestCase() { language::set(QLocale(QLocale::English)); }

    void knowsMembersAndTheServersOwnNames()
    {
        const User user = alice();
        QCOMPARE(user.field(u"display_name"_s), QJsonValue(u"Alice"_s));
        QCOMPARE(user.field(u"bio"_s), QJsonValue(u"b1"_s));
        QVERIFY(user.field(u"nope"_s).isUndefined());
        QCOMPARE(user.field(u"enabled"_s), QJsonValue(true));
    }

    void printsTheContractOfTheCommandLine()
    {
        const QJsonObject printed = alice().toJson();
        const QStringList members{u"created_at"_s, u"display_name"_s, u"email"_s, u"enabled"_s, u"groups"_s,
                                  u"id"_s,         u"name"_s,         u"phone"_s, u"raw"_s,     u"roles"_s};
        QCOMPARE(printed.keys(), members);
        QCOMPARE(printed.value("created_at"_L1), QJsonValue(u"2026-11-21T06:49:13Z"_s));
        QVERIFY(User().toJson().value("created_at"_L1).isNull());
    }

    void findsConflicts_data()
    {
        QTest::addColumn<QJsonValue>("before");
        QTest::addColumn<QJsonValue>("after");
        QTest::addColumn<int>("conflicting");
        QTest::newRow("as it was read") << QJsonValue(u"b1"_s) << QJsonValue(u"b2"_s) << 0;
        QTest::newRow("wanted value is there already") << QJsonValue(u"b0"_s) << QJsonValue(u"b1"_s) << 0;
        QTest::newRow("somebody changed it") << QJsonValue(u"b0"_s) << QJsonValue(u"b2"_s) << 1;
    }

    void findsConflicts()
    {
        QFETCH(QJsonValue, before);
        QFETCH(QJsonValue, after);
        QTEST(int(conflicts({{u"bio"_s, before, after}}, alice()).size()), "conflicting");
    }

    void takesNullEmptyAndMissingForTheSame()
    {
        QVERIFY(conflicts({{u"address"_s, QJsonArray(), QJsonArray{u"x"_s}}}, alice()).isEmpty());
        QVERIFY(conflicts({{u"nope"_s, QString(), u"x"_s}}, alice()).isEmpty());
        QVERIFY(!sameValue(QJsonValue(false), QJsonValue()));
        QVERIFY(!sameValue(QJsonValue(0), QJsonValue(QString())));
    }

    void saysTimesAsAPersonWould_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << QString() << u"never"_s;
        QTest::newRow("no time at all") << u"soon"_s << u"never"_s;
        QTest::newRow("minutes") << u"2026-11-21T11:58:00Z"_s << u"2 min ago"_s;
        QTest::newRow("hours") << u"2026-11-21T08:00:00Z"_s << u"4 h ago"_s;
        QTest::newRow("a date") << u"2026-10-20T08:00:00Z"_s << u"20 Oct 2026"_s;
        QTest::newRow("a server whose clock is ahead") << u"2026-11-25T12:00:00Z"_s << u"25 Nov 2026"_s;
    }

    void saysTimesAsAPersonWould()
    {
        QFETCH(QString, sent);
        User user;
        user.raw = {{u"seen"_s, sent}};
        Field field;
        field.name = u"seen"_s;
        field.type = Field::Type::Time;
        const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
        QString shown = celltext::text(user, field, now);
        QTEST(shown, "shown");
    }

    void showsNoControlCharacterOfTheServer()
    {
        User user = alice();
        user.displayName = u"A\x1b[31mB\u202Eevil\nC"_s;
        Field field;
        field.name = u"display_name"_s;
        const QString shown = celltext::text(user, field, QDateTime::currentDateTimeUtc());
        QVERIFY(!shown.contains(u'\x1b') && !shown.contains(u'\u202E') && !shown.contains(u'\n'));
    }

    void shortensGroupPaths()
    {
        Field field;
        field.name = u"groups"_s;
        field.type = Field::Type::List;
        QCOMPARE(celltext::text(alice(), field, QDateTime::currentDateTimeUtc()), u"dev, ops"_s);
        QCOMPARE(celltext::exact(alice(), field), u"acme/dev, acme/ops"_s);
    }

    void callsByTheUsernameWhoHasNoOtherName()
    {
        User user = alice();
        user.displayName.clear();
        Field field;
        field.name = u"display_name"_s;
        QCOMPARE(celltext::text(user, field, QDateTime::currentDateTimeUtc()), u"alice"_s);
    }

    void tellsWhyACapabilityIsOff()
    {
        const Capabilities capabilities(
            {{u"users.list"_s, true, {}}, {u"users.edit"_s, false, u"not you"_s}});
        QVERIFY(capabilities.has(u"users.list"_s));
        QCOMPARE(capabilities.reason(u"users.list"_s), QString());
        QCOMPARE(capabilities.reason(u"users.edit"_s), u"not you"_s);
        QVERIFY(!capabilities.has(u"never spoken of"_s));
        QVERIFY(!capabilities.reason(u"never spoken of"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUser)
#include "TestUser.moc"
