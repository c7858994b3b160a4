// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "Samples.h"
#endif
#include "servers/casdoor/CasdoorFields.h"
#include "servers/casdoor/CasdoorSecrets.h"
#include "servers/casdoor/CasdoorUserMapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::casdoor;
using namespace Qt::StringLiterals;

class TestCasdoorUserMapping : public QObject
{
    Q_OBJECT

    QDateTime m_now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

    static QJsonObject alice() { return QJsonDocument::fromJson(samples::user).object(); }

private Q_SLOTS:
    void readsAUser()
    {
        const User user = userFromJson(alice(), m_now);
        QCOMPARE(user.id, u"253ca359-00a7-4ca2-8da6-cce1ba5eaf8d"_s);
        QCOMPARE(user.name, u"alice"_s);
        QCOMPARE(user.displayName, u"Alice"_s);
        QCOMPARE(user.groups, QStringList{u"acme/dev"_s});
        QCOMPARE(user.roles, (QStringList{u"deployer"_s, u"auditor"_s}));
        QCOMPARE(user.createdAt, QDateTime::fromString(u"2026-11-21T05:49:13Z"_s, Qt::ISODate));
        QVERIFY(user.enabled);
        QCOMPARE(user.field(u"title"_s), QJsonValue(u"Engineer"_s));
        QCOMPARE(pathOf(user), u"acme/alice"_s);
    }

    void showsNoSecretOfAUser()
    {
        const QByteArray shown = QJsonDocument(userFromJson(alice(), m_now).toJson()).toJson();
        for (const char *secret :
             {"***", "SALT", "TOTP-", "RECOVERY", "TOKEN-", "MANAGED", "MFA-", "UPSTREAM"})
            QVERIFY2(!shown.contains(secret), secret);
        QVERIFY(shown.contains("aokafor"));
        QVERIFY(shown.contains("\"hidden\""));
        QVERIFY2(shown.contains("\"hash\": \"\""), "an empty value hides nothing");
    }

    void findsSecretsInClaimsByTheirPath()
    {
        for (const QString &path : {u"totpSecret"_s, u"passwordSalt"_s, u"properties.oauth_X_refreshToken"_s,
                                    u"oauth_X_accessToken"_s, u"multiFactorAuths.secret"_s})
            QVERIFY2(!secretReason(path).isEmpty(), qPrintable(path));
        for (const QString &path :
             {u"displayName"_s, u"properties.oauth_X_id"_s, u"tokenType"_s, u"roles.name"_s})
            QVERIFY2(secretReason(path).isEmpty(), qPrintable(path));
    }

    void tellsStates_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<User::State>("state");
        QTest::newRow("active") << QJsonObject() << User::State::Active;
        QTest::newRow("disabled") << QJsonObject{{u"isForbidden"_s, true}} << User::State::Disabled;
        QTest::newRow("deleted before disabled")
            << QJsonObject{{u"isForbidden"_s, true}, {u"isDeleted"_s, true}} << User::State::Deleted;
        QTest::newRow("administrator") << QJsonObject{{u"isAdmin"_s, true}} << User::State::Administrator;
        QTest::newRow("never signed in")
            << QJsonObject{{u"lastSigninTime"_s, u""_s}} << User::State::NeverSignedIn;
        QTest::newRow("casdoor 10.1 locked out")
            << QJsonObject{{u"signinWrongTimes"_s, 5}, {u"lastSigninWrongTime"_s, u"2026-11-21T11:50:00Z"_s}}
            << User::State::LockedOut;
        QTest::newRow("casdoor 10.1 not any more")
            << QJsonObject{{u"signinWrongTimes"_s, 5}, {u"lastSigninWrongTime"_s, u"2026-11-21T11:40:00Z"_s}}
            << User::State::Active;
    }

    void tellsStates()
    {
        QFETCH(QJsonObject, more);
        QJsonObject json = alice();
        for (auto each = more.begin(); each != more.end(); ++each)
            json.insert(each.key(), each.value());
        QTEST(userFromJson(json, m_now).state, "state");
    }

    void standsNullsAndOtherTypes()
    {
        QJsonObject json = alice();
        const QStringList keys = json.keys();
        for (const QJsonValue &odd : {QJsonValue(), QJsonValue(5), QJsonValue(QJsonArray{QJsonObject()})}) {
            for (const QString &key : keys)
                json.insert(key, odd);
            const User user = userFromJson(json, m_now);
            QVERIFY(user.groups.isEmpty() && user.roles.isEmpty());
            QVERIFY(!user.createdAt.isValid());
        }
    }

    void keepsOnlyWhatIsShownOfLargePages()
    {
        const User user = userFromJson(alice(), m_now, Raw::Drop);
        QVERIFY(!user.raw.contains(u"title"_s));
        QCOMPARE(pathOf(user), u"acme/alice"_s);
        QVERIFY(user.raw.contains(u"lastSigninTime"_s));
    }

    void sendsOnlyTheTouchedFields()
    {
        const Change change{{u"display_name"_s, u"Alice"_s, u"Al"_s}, {u"enabled"_s, true, false}};
        const Update update = updateFor(change);
        QCOMPARE(update.columns, (QStringList{u"displayName"_s, u"isForbidden"_s}));
        QCOMPARE(update.body, (QJsonObject{{u"displayName"_s, u"Al"_s}, {u"isForbidden"_s, true}}));
    }

    void marksWhatAPersonMayNotEdit()
    {
        QHash<QString, Field> asPerson;
        for (const Field &field : fieldsFor(Role::Person)) {
            QVERIFY2(field.editable == field.reason.isEmpty(), qPrintable(field.name));
            QVERIFY2(!field.title.isEmpty(), qPrintable(field.name));
            asPerson.insert(field.name, field);
        }
        QVERIFY(asPerson.value(u"bio"_s).editable);
        QVERIFY(!asPerson.value(u"tag"_s).editable);
        QVERIFY(!asPerson.value(u"id"_s).editable);
        for (const Field &field : fieldsFor(Role::OrganizationAdministrator))
            if (field.name == "tag"_L1)
                QVERIFY(field.editable);
    }

    void knowsEveryFieldOnce()
    {
        QSet<QString> names;
        for (const UserField &field : userFields()) {
            QVERIFY2(!names.contains(field.name), qPrintable(field.name));
            names.insert(field.name);
            static const QRegularExpression accepted(u"^[A-Za-z0-9]+$"_s);
            QVERIFY2(accepted.match(field.column).hasMatch(), "casdoor 8.1: other spellings are ignored");
        }
    }
};

QTEST_GUILESS_MAIN(TestCasdoorUserMapping)
#include "TestCasdoorUserMapping.moc"
