// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/VerdictModel.h"
#include "ui/widgets/CellDelegate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

Verdicts mixed()
{
    return {
        {u"signature"_s, Outcome::Passed, u"RS256"_s, u"ID-06"_s, {}, {}},
        {u"at_hash"_s, Outcome::NotApplicable, u"none sent"_s, {}, {}, {}},
        {u"audience"_s, Outcome::Failed, u"made for acme-portal"_s, u"ID-03"_s, u"desk"_s, u"acme-portal"_s},
        {u"nonce"_s, Outcome::NotChecked, u"not reached"_s, {}, {}, {}},
        {u"contents"_s, Outcome::Warning, u"holds a secret"_s, {}, {}, {}},
        {u"issuer"_s, Outcome::Passed, u"equal"_s, {}, {}, {}},
    };
}

} // namespace

class TestVerdictModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedComesFirst()
    {
        VerdictModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(mixed());
        QStringList order;
        for (int row = 0; row < model.rowCount(); ++row)
            order.append(model.verdict(model.index(row, 0)).check);
        QCOMPARE(order, QStringList({u"audience"_s, u"contents"_s, u"signature"_s, u"issuer"_s, u"at_hash"_s,
                                     u"nonce"_s}));
    }

    void aRowIsReadWhole()
    {
        VerdictModel model;
        model.show(mixed());
        const QString spoken = model.index(0, VerdictModel::Result).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, u"Refused: Audience, made for acme-portal"_s);
    }

    void colourNeverSpeaksAlone()
    {
        VerdictModel model;
        model.show(mixed());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex result = model.index(row, VerdictModel::Result);
            QVERIFY(!result.data().toString().isEmpty());
            QVERIFY(!result.data(cell::IconRole).toString().isEmpty());
            QVERIFY(result.data(cell::ToneRole).isValid());
        }
    }

    void summaryTellsTheWorstFirst()
    {
        const VerdictSummary summary(mixed());
        QCOMPARE(summary.tone(), Tone::Refused);
        QVERIFY(summary.text().startsWith(u"1 refused"_s));
        QCOMPARE(summary.passed, 2);
        QVERIFY(VerdictSummary({}).isEmpty());
        QCOMPARE(VerdictSummary({}).tone(), Tone::NotApplicable);
        QCOMPARE(VerdictSummary({mixed().first()}).tone(), Tone::Passed);
        QCOMPARE(VerdictSummary({mixed().first()}).headline(), u"Accepted"_s);
    }

    void reportUsesStableNames()
    {
        VerdictModel model;
        model.show(mixed());
        const QStringList lines = model.report().split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.first(), u"failed\taudience\tmade for acme-portal\tID-03"_s);
    }

    void reasonsAreCleaned()
    {
        VerdictModel model;
        model.show({{u"issuer"_s, Outcome::Failed, u"x\u202Ey\nz"_s, {}, {}, {}}});
        const QString shown = model.index(0, VerdictModel::Reason).data().toString();
        QVERIFY(!shown.contains(QChar(0x202E)));
        QVERIFY(!shown.contains(u'\n'));
    }
};

QTEST_MAIN(TestVerdictModel)
#include "TestVerdictModel.moc"
