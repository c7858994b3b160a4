// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/casdoor/CasdoorPaging.h"

#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::casdoor;
using namespace Qt::StringLiterals;

class TestCasdoorPaging : public QObject
{
    Q_OBJECT

    static QString value(const PageRequest &request, const QString &name)
    {
        for (const auto &[each, text] : request.query)
            if (each == name)
                return text;
        return {};
    }

    static QString nameOf(qint64 row) { return u"n%1"_s.arg(row, 6, 10, QChar(u'0')); }

    /// What the server answers over `people` rows in the order of names.
    static Envelope serve(const PageRequest &request, qint64 people)
    {
        const qint64 size = value(request, u"pageSize"_s).toLongLong();
        const qint64 pages = std::max<qint64>(1, (people + size - 1) / size);
        const qint64 page = std::clamp<qint64>(value(request, u"p"_s).toLongLong(), 1, pages);
        const bool isDescending = value(request, u"sortOrder"_s) == "descend"_L1;
        QJsonArray rows;
        for (qint64 row = (page - 1) * size; row < std::min(people, page * size); ++row)
            rows.append(QJsonObject{{u"name"_s, nameOf(isDescending ? people - 1 - row : row)}});
        return {rows, people};
    }

private Q_SLOTS:
    void givesTheSamePageForwardAndBackward_data()
    {
        QTest::addColumn<qint64>("people");
        QTest::addColumn<int>("pageSize");
        for (const qint64 people : {0, 1, 49, 50, 51, 100, 1'001, 1'234})
            for (const int pageSize : {1, 7, 50, 1'000})
                QTest::addRow("%lld people, pages of %d", people, pageSize) << people << pageSize;
    }

    void givesTheSamePageForwardAndBackward()
    {
        QFETCH(qint64, people);
        QFETCH(int, pageSize);
        for (qint64 number = 1; number <= people / pageSize + 2; ++number) {
            Query query;
            query.sortField = u"name"_s;
            query.page = number;
            query.pageSize = pageSize;
            QStringList expected;
            for (qint64 row = (number - 1) * pageSize; row < std::min(people, number * pageSize); ++row)
                expected << nameOf(row);
            for (const auto &total : {std::optional<qint64>(), std::optional<qint64>(people)}) {
                const PageRequest request = plan(query, u"acme"_s, total);
                const auto answer = unpack(query, request, serve(request, people), {});
                QVERIFY(answer && answer->page);
                QStringList names;
                for (const User &user : answer->page->users)
                    names << user.name;
                QCOMPARE(names, expected);
                QCOMPARE(answer->page->total, std::optional<qint64>(people));
            }
        }
    }

    void readsTheEndOfAMillionFromTheEnd()
    {
        Query query;
        query.sortField = u"name"_s;
        query.page = 20'000;
        const PageRequest request = plan(query, u"acme"_s, 1'000'002);
        QVERIFY(request.isBackward);
        QCOMPARE(value(request, u"sortOrder"_s), u"descend"_s);
        QVERIFY2(value(request, u"p"_s).toInt() <= 2, "near the end means a small offset");
        QVERIFY(value(request, u"pageSize"_s).toInt() <= 100);
        query.page = 12'345;
        QVERIFY(value(plan(query, u"acme"_s, 1'000'002), u"pageSize"_s).toInt() <= 400);
    }

    void readsForwardWhereTheReverseOrderIsNotTheReverse()
    {
        Query query;
        query.page = 20'000;
        QVERIFY2(plan(query, u"acme"_s, 1'000'002).isBackward, "without an order it is by name");
        query.sortField = u"display_name"_s;
        QVERIFY(!plan(query, u"acme"_s, 1'000'002).isBackward);
    }

    void asksAgainWhereTheDirectoryChangedMeanwhile()
    {
        Query query;
        query.sortField = u"name"_s;
        query.page = 20;
        const PageRequest request = plan(query, u"acme"_s, 1'000);
        const auto answer = unpack(query, request, serve(request, 1'001), {});
        QVERIFY(answer && !answer->page);
        QCOMPARE(answer->total, 1'001);
    }

    void sendsPagingAsAPairAndTheServersNames()
    {
        Query query;
        query.search = {{u"display_name"_s, u"Zoë & +1"_s}};
        query.sortField = u"enabled"_s;
        query.group = u"acme/staff"_s;
        const PageRequest request = plan(query, u"acme"_s, {});
        QCOMPARE(value(request, u"p"_s), u"1"_s);
        QCOMPARE(value(request, u"pageSize"_s), u"50"_s);
        QCOMPARE(value(request, u"field"_s), u"displayName"_s);
        QCOMPARE(value(request, u"groupName"_s), u"staff"_s);
        QCOMPARE(value(request, u"sortField"_s), u"isForbidden"_s);
        QCOMPARE(value(request, u"sortOrder"_s), u"descend"_s);
        QVERIFY(encode(request.query).contains("value=Zo%C3%AB%20%26%20%2B1"));
    }

    void refusesWhatTheServerCannot_data()
    {
        QTest::addColumn<Query>("query");
        Query two;
        two.search = {{u"name"_s, u"a"_s}, {u"email"_s, u"b"_s}};
        QTest::newRow("two searches at once") << two;
        Query unknown;
        unknown.search = {{u"nope"_s, u"a"_s}};
        QTest::newRow("unknown field") << unknown;
        Query flag;
        flag.search = {{u"enabled"_s, u"true"_s}};
        QTest::newRow("casdoor 8.1 a flag matches 1 and 0 only") << flag;
        Query sort;
        sort.sortField = u"name;drop"_s;
        QTest::newRow("casdoor 8.1 a sort field that would be ignored") << sort;
        Query roles;
        roles.sortField = u"roles"_s;
        QTest::newRow("a list") << roles;
    }

    void refusesWhatTheServerCannot()
    {
        QFETCH(Query, query);
        const Done can = check(query);
        QVERIFY(!can);
        QCOMPARE(can.error().code, u"directory.not_supported"_s);
        QCOMPARE(can.error().category, Category::Unsupported);
    }

    void refusesAListWithoutALength_data()
    {
        QTest::addColumn<QJsonValue>("data");
        QTest::addColumn<QJsonValue>("data2");
        QTest::newRow("no total") << QJsonValue(QJsonArray()) << QJsonValue();
        QTest::newRow("total of another type") << QJsonValue(QJsonArray()) << QJsonValue(u"5"_s);
        QTest::newRow("an object for a list") << QJsonValue(QJsonObject()) << QJsonValue(5);
    }

    void refusesAListWithoutALength()
    {
        QFETCH(QJsonValue, data);
        QFETCH(QJsonValue, data2);
        const PageRequest request = plan({}, u"acme"_s, {});
        QCOMPARE(unpack({}, request, {data, data2}, {}).error().code, u"server.not_an_answer"_s);
    }

    void standsOddRows()
    {
        const PageRequest request = plan({}, u"acme"_s, {});
        const auto nothing = unpack({}, request, {QJsonValue(), 0}, {});
        QVERIFY(nothing && nothing->page && nothing->page->users.isEmpty());
        const auto odd =
            unpack({}, request, {QJsonArray{5, QJsonValue(), QJsonObject{{u"name"_s, 7}}}, 3}, {});
        QVERIFY(odd && odd->page);
        QCOMPARE(odd->page->users.size(), 3);
        const auto negative = unpack({}, request, {QJsonArray{QJsonObject()}, -5}, {});
        QVERIFY(negative && negative->page && negative->page->users.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCasdoorPaging)
#include "TestCasdoorPaging.moc"
