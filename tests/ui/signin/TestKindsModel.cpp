// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/KindsModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestKindsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownKindsAreOffWithAReason()
    {
        KindsModel model({u"casdoor"_s, u"oidc"_s});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const QString kind = index.data(KindsModel::KindNameRole).toString();
            const bool isKnown = kind == "casdoor"_L1 || kind == "oidc"_L1;
            QCOMPARE(index.flags().testFlag(Qt::ItemIsEnabled), isKnown);
            QCOMPARE(index.data(KindsModel::ReasonRole).toString().isEmpty(), isKnown);
            // A card that is off cannot take the focus, so the reason is in what is read as well.
            if (!isKnown)
                QVERIFY(index.data(Qt::AccessibleTextRole)
                            .toString()
                            .contains(index.data(KindsModel::ReasonRole).toString()));
        }
        QCOMPARE(model.firstAvailable(), model.rowOf(u"casdoor"_s));
        QCOMPARE(model.rowOf(u"nobody"_s), -1);
    }

    void withoutAnyKindThereIsNoFirst() { QCOMPARE(KindsModel({}).firstAvailable(), -1); }
};

QTEST_MAIN(TestKindsModel)
#include "TestKindsModel.moc"
