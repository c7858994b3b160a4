// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeDialect.h"

#include "ui/account/ClaimsModel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "JBSWY3DPEHPK3PXP"_L1;
const QString client = u"1a2b3c4d"_s;

QJsonObject claims()
{
    return {
        {u"iss"_s, u"https://id.acme.example"_s},
        {u"aud"_s, QJsonArray{client, u"other"_s}},
        {u"exp"_s, 1'790'002'820},
        {u"owner"_s, u"acme"_s},
        {u"totpSecret"_s, QString(secret)},
        {u"properties"_s, QJsonObject{{u"upstream"_s, QString(secret)}, {u"color"_s, u"blue"_s}}},
        {u"recoveryCodes"_s, QJsonValue()},
    };
}

Clock at(qint64 seconds)
{
    return Clock([seconds] { return QDateTime::fromSecsSinceEpoch(seconds).toUTC(); });
}

/// The row of a top-level claim; invalid if there is none.
QModelIndex row(const ClaimsModel &model, const QString &name, int column = ClaimsModel::Claim)
{
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.index(i, ClaimsModel::Claim).data().toString() == name)
            return model.index(i, column);
    return {};
}

/// Everything that the model gives out in any role, below `parent`.
QString everything(ClaimsModel &model, const QModelIndex &parent = {})
{
    QString all;
    while (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int i = 0; i < model.rowCount(parent); ++i) {
        for (int column = 0; column < ClaimsModel::ColumnCount; ++column)
            for (int role = 0; role < Qt::UserRole + 300; ++role)
                all += model.index(i, column, parent).data(role).toString() + u'\n';
        all += everything(model, model.index(i, 0, parent));
    }
    return all;
}

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel()
    {
        ClaimsModel model(at(1'790'000'000));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(claims(), std::make_shared<test::FakeDialect>(), client);
        QCOMPARE(model.rowCount(), 7);
        model.show({}, nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void secretsAreNowhereInIt()
    {
        ClaimsModel model(at(1'790'000'000));
        model.show(claims(), std::make_shared<test::FakeDialect>(), client);
        QVERIFY(everything(model).contains(u"https://id.acme.example"_s));
        QVERIFY(!everything(model).contains(secret));
        QCOMPARE(row(model, u"totpSecret"_s, ClaimsModel::Value).data().toString(), u"Hidden: a secret"_s);
        QCOMPARE(row(model, u"totpSecret"_s, ClaimsModel::Meaning).data().toString(),
                 u"Should never be in a token"_s);
    }

    void copyingABranchLeavesItsSecretsOut()
    {
        ClaimsModel model(at(1'790'000'000));
        model.show(claims(), std::make_shared<test::FakeDialect>(), client);
        const QString copied = row(model, u"properties"_s).data(ClaimsModel::CopyRole).toString();
        QVERIFY(copied.contains(u"blue"_s));
        QVERIFY(copied.contains(u"hidden"_s));
        QVERIFY(!copied.contains(secret));
        QVERIFY(row(model, u"totpSecret"_s).data(ClaimsModel::CopyRole).toString().isEmpty());
    }

    void whatIsEmptyHidesNothing()
    {
        QJsonObject empty = claims();
        empty[u"totpSecret"_s] = QString();
        ClaimsModel model(at(1'790'000'000));
        model.show(empty, std::make_shared<test::FakeDialect>(), client);
        QVERIFY(row(model, u"totpSecret"_s).data(ClaimsModel::SecretReasonRole).toString().isEmpty());
    }

    void meanings()
    {
        ClaimsModel model(at(1'790'000'000));
        model.show(claims(), std::make_shared<test::FakeDialect>(), client);
        QCOMPARE(row(model, u"iss"_s, ClaimsModel::Meaning).data().toString(), u"Issuer: who made it"_s);
        QCOMPARE(row(model, u"owner"_s, ClaimsModel::Meaning).data().toString(), u"Organization"_s);
        const QModelIndex audience = row(model, u"aud"_s);
        QCOMPARE(model.index(0, ClaimsModel::Meaning, audience).data().toString(), u"this client"_s);
        QVERIFY(model.index(1, ClaimsModel::Meaning, audience).data().toString().isEmpty());
        QVERIFY(row(model, u"exp"_s, ClaimsModel::Meaning).data().toString().contains(u"47 min"_s));
    }

    void whatMattersComesFirst()
    {
        ClaimsModel model(at(1'790'000'000));
        model.show(claims(), nullptr, client);
        QCOMPARE(model.index(0, 0).data().toString(), u"iss"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"aud"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"exp"_s);
    }

    void valuesKeepTheirType_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a large integer is not written as a power")
            << QJsonValue(1'795'256'460) << u"1795256460"_s;
        QTest::newRow("a fraction") << QJsonValue(0.5) << u"0.5"_s;
        QTest::newRow("true") << QJsonValue(true) << u"true"_s;
        QTest::newRow("null") << QJsonValue() << u"null"_s;
        QTest::newRow("a list") << QJsonValue(QJsonArray{1, 2}) << u"[2]"_s;
        QTest::newRow("an object") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << u"{1}"_s;
        QTest::newRow("exp that is no time") << QJsonValue(1e300) << u"1.0000000000000001e+300"_s;
    }

    void valuesKeepTheirType()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, shown);
        ClaimsModel model;
        model.show({{u"exp"_s, value}}, nullptr, {});
        QCOMPARE(model.index(0, ClaimsModel::Value).data().toString(), shown);
    }

    void textOfAServerCannotDriveTheWindow()
    {
        ClaimsModel model;
        model.show({{u"na\u202Eme"_s, u"evil\u202Etxt\u001b[31m\nline"_s}}, nullptr, {});
        const QString all = everything(model);
        for (const QChar bad : {QChar(0x202E), QChar(0x1b)})
            QVERIFY2(!model.index(0, ClaimsModel::Value).data().toString().contains(bad), qPrintable(all));
        QVERIFY(!model.index(0, ClaimsModel::Claim).data().toString().contains(QChar(0x202E)));
    }

    void deepLevelsWaitToBeOpened()
    {
        QJsonValue deep = u"end"_s;
        for (int i = 0; i < 60; ++i)
            deep = QJsonObject{{u"a"_s, deep}};
        ClaimsModel model;
        model.show({{u"top"_s, deep}}, nullptr, {});
        QModelIndex index = model.index(0, 0);
        int levels = 1;
        while (model.hasChildren(index)) {
            if (model.canFetchMore(index))
                model.fetchMore(index);
            index = model.index(0, 0, index);
            ++levels;
        }
        QCOMPARE(levels, 61);
        QCOMPARE(index.siblingAtColumn(ClaimsModel::Value).data().toString(), u"end"_s);
    }
};

QTEST_MAIN(TestClaimsModel)
#include "TestClaimsModel.moc"
