// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeCasdoor.h"

#include <QCoroTask>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::casdoor;

class TestCasdoorDirectory : public QObject
{
    Q_OBJECT

    FakeCasdoor m_server;
    std::unique_ptr<CasdoorDirectory> m_directory;

    template<typename T>
    static T await(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    [[nodiscard]] QJsonObject alice() const { return m_server.people.value(u"acme/alice"_s); }

private Q_SLOTS:
    void init()
    {
        m_server = FakeCasdoor();
        m_server.add(u"acme"_s, u"alice"_s);
        m_server.add(u"acme"_s, u"bob"_s);
        m_server.add(u"acme"_s, u"boss"_s, {{u"isAdmin"_s, true}});
        m_directory = std::make_unique<CasdoorDirectory>(m_server.api(), QString(), u"id-of-boss"_s);
    }

    void findsItsOrganizationByItself()
    {
        const auto page = await(m_directory->users({}, {}));
        QVERIFY(page);
        QCOMPARE(page->total, std::optional<qint64>(3));
        QVERIFY(m_server.asked.constLast().url.query().contains(u"owner=acme"_s));
    }

    void replacesARefusedTokenOnce()
    {
        m_server.handedOut = "old";
        QVERIFY(await(m_directory->user(u"alice"_s, {})));
        QCOMPARE(m_server.replaced, 1);
    }

    void givesUpWhereTheReplacedTokenIsRefusedAsWell_data()
    {
        QTest::addColumn<HttpResponse>("answer");
        QTest::newRow("US-03 in Casdoor's words")
            << FakeCasdoor::refused(u"Access token doesn't exist in database"_s);
        QTest::newRow("US-03 always 401") << HttpResponse{401, {}, {}, {}};
        QTest::newRow("US-03 always 401, a page")
            << HttpResponse{401, {{"Content-Type", "text/html"}}, "<html>", {}};
    }
    void givesUpWhereTheReplacedTokenIsRefusedAsWell()
    {
        QFETCH(HttpResponse, answer);
        m_server.goodToken = "never handed out";
        m_server.insteadOfAll = answer;
        const auto user = await(m_directory->user(u"alice"_s, {}));
        QCOMPARE(user.error().category, Category::Reauth);
        QCOMPARE(m_server.replaced, 1);
        QCOMPARE(m_server.asked.size(), 2);
    }

    void sendsTheTokenInTheHeaderOnly()
    {
        QVERIFY(await(m_directory->user(u"alice"_s, {})));
        for (const HttpRequest &request : std::as_const(m_server.asked))
            QVERIFY(!request.url.toEncoded().contains("good") && !request.body.contains("good"));
    }

    void findsAUserByNameIdAndPath()
    {
        for (const QString &user : {u"alice"_s, u"id-of-alice"_s, u"acme/alice"_s}) {
            const auto found = await(m_directory->user(user, {}));
            QVERIFY2(found, qPrintable(user));
            QCOMPARE(found->name, u"alice"_s);
        }
        const auto nobody = await(m_directory->user(u"nobody"_s, {}));
        QCOMPARE(nobody.error().code, u"directory.not_found"_s);
    }

    void editsSendOnlyWhatWasTouched()
    {
        const QJsonObject before = alice();
        const auto edited =
            await(m_directory->edit(u"alice"_s, {{u"title"_s, u""_s, u"Gärtnerin"_s}}, false, {}));
        QVERIFY(edited);
        QCOMPARE(edited->user.field(u"title"_s), QJsonValue(u"Gärtnerin"_s));
        QCOMPARE(edited->written, (Change{{u"title"_s, u""_s, u"Gärtnerin"_s}}));
        QCOMPARE(m_server.sent(u"update-user"_s), 1);
        for (const HttpRequest &request : std::as_const(m_server.asked)) {
            if (!request.url.path().endsWith(u"update-user"_s))
                continue;
            QCOMPARE(QJsonDocument::fromJson(request.body).object(),
                     (QJsonObject{{u"title"_s, u"Gärtnerin"_s}}));
            QCOMPARE(QUrlQuery(request.url).queryItemValue(u"columns"_s), u"title"_s);
        }
        QJsonObject expected = before;
        expected.insert(u"title"_s, u"Gärtnerin"_s);
        QCOMPARE(alice(), expected);
    }

    void anEditThatIsThereAlreadyIsNotSent()
    {
        const auto edited =
            await(m_directory->edit(u"alice"_s, {{u"display_name"_s, u"x"_s, u"alice"_s}}, false, {}));
        QVERIFY(edited);
        QVERIFY(edited->written.isEmpty());
        QCOMPARE(m_server.sent(u"update-user"_s), 0);
    }

    void findsAConflictAndWritesNothing()
    {
        m_server.people[u"acme/alice"_s].insert(u"title"_s, u"Theirs"_s);
        const Change change{{u"title"_s, u""_s, u"Mine"_s}};
        const auto refused = await(m_directory->edit(u"alice"_s, change, false, {}));
        QCOMPARE(refused.error().code, u"directory.conflict"_s);
        QCOMPARE(refused.error().category, Category::Policy);
        const QJsonObject conflict = refused.error().detail.value("conflicts"_L1).toArray().at(0).toObject();
        QCOMPARE(conflict, (QJsonObject{{u"field"_s, u"title"_s},
                                        {u"before"_s, u""_s},
                                        {u"theirs"_s, u"Theirs"_s},
                                        {u"yours"_s, u"Mine"_s}}));
        QCOMPARE(m_server.sent(u"update-user"_s), 0);
        const auto forced = await(m_directory->edit(u"alice"_s, change, true, {}));
        QVERIFY(forced);
        QCOMPARE(forced->written, (Change{{u"title"_s, u"Theirs"_s, u"Mine"_s}}));
        QCOMPARE(alice().value("title"_L1), QJsonValue(u"Mine"_s));
    }

    void noticesAnEditThatWasRevertedInSilence()
    {
        m_server.reverted = {u"isAdmin"_s};
        const auto edited = await(m_directory->edit(u"alice"_s, {{u"isAdmin"_s, false, true}}, false, {}));
        QCOMPARE(edited.error().code, u"directory.not_applied"_s);
        QCOMPARE(edited.error().detail.value("fields"_L1).toArray(), QJsonArray{u"isAdmin"_s});
    }

    void takesTheServersFormOfAValue()
    {
        m_server.beforeUpdate = [this] {
            m_server.reverted = {u"phone"_s};
            m_server.people[u"acme/alice"_s].insert(u"phone"_s, u"2025550102"_s);
        };
        const auto edited =
            await(m_directory->edit(u"alice"_s, {{u"phone"_s, u""_s, u"+1 202 555 0102"_s}}, false, {}));
        QVERIFY2(edited, "a phone number comes back in another form");
        QCOMPARE(edited->user.phone, u"2025550102"_s);
        QCOMPARE(edited->written, (Change{{u"phone"_s, u""_s, u"2025550102"_s}}));
    }

    void refusesUnknownFieldsBeforeAnythingIsSent()
    {
        const auto edited = await(m_directory->edit(u"alice"_s, {{u"nope"_s, u""_s, u"x"_s}}, false, {}));
        QCOMPARE(edited.error().code, u"directory.not_supported"_s);
        const auto fixed = await(m_directory->edit(u"alice"_s, {{u"id"_s, u""_s, u"x"_s}}, false, {}));
        QCOMPARE(fixed.error().code, u"directory.not_permitted"_s);
        QVERIFY(m_server.asked.isEmpty());
    }

    void followsARename()
    {
        const auto renamed =
            await(m_directory->edit(u"alice"_s, {{u"name"_s, u"alice"_s, u"alicia"_s}}, false, {}));
        QVERIFY(renamed);
        QCOMPARE(renamed->user.name, u"alicia"_s);
    }

    void makesWholePathsOfGroups()
    {
        const Change change{{u"groups"_s, QJsonArray(), QJsonArray{u"staff"_s, u"acme/dev"_s}}};
        const auto edited = await(m_directory->edit(u"alice"_s, change, false, {}));
        QVERIFY(edited);
        QCOMPARE(edited->user.groups, (QStringList{u"acme/staff"_s, u"acme/dev"_s}));
    }

    void disablesAndEnables()
    {
        const auto disabled = await(m_directory->setEnabled(u"alice"_s, false, {}));
        QVERIFY(disabled && !disabled->user.enabled);
        QVERIFY(!disabled->written.isEmpty());
        QVERIFY(alice().value("isForbidden"_L1).toBool());
        QVERIFY(await(m_directory->setEnabled(u"alice"_s, false, {}))->written.isEmpty());
        QCOMPARE(m_server.sent(u"update-user"_s), 1);
        QVERIFY(await(m_directory->setEnabled(u"alice"_s, true, {}))->user.enabled);
    }

    /// The server would end the sign-in at once, and perhaps nobody could bring the account back.
    void neitherDisablesNorDeletesTheAccountInUse()
    {
        QCOMPARE(await(m_directory->setEnabled(u"boss"_s, false, {})).error().code,
                 u"directory.own_account"_s);
        QCOMPARE(await(m_directory->setEnabled(u"id-of-boss"_s, false, {})).error().category,
                 Category::Policy);
        QCOMPARE(await(m_directory->remove(u"boss"_s, {})).error().code, u"directory.own_account"_s);
        QCOMPARE(m_server.sent(u"update-user"_s) + m_server.sent(u"delete-user"_s), 0);
        QVERIFY(m_server.people.contains(u"acme/boss"_s));
        const Change harmless{{u"title"_s, {}, u"Boss"_s}};
        QVERIFY(await(m_directory->edit(u"boss"_s, harmless, false, {})));
    }

    void addsAndReadsBack()
    {
        const QJsonObject values{{u"name"_s, u"zoe"_s}, {u"display_name"_s, u"Zoë"_s}};
        const auto added = await(m_directory->add(values, u"horse+battery &7"_s, {}));
        QVERIFY(added);
        QCOMPARE(added->displayName, u"Zoë"_s);
        const auto request =
            std::find_if(m_server.asked.begin(), m_server.asked.end(),
                         [](const HttpRequest &each) { return each.url.path().endsWith(u"add-user"_s); });
        QVERIFY2(request->body.contains("\"password\":\""), "casdoor 9.9: masked only without a space");
        const auto again = await(m_directory->add(values, {}, {}));
        QCOMPARE(again.error().category, Category::Provider);
        QCOMPARE(again.error().detail.value("server_message"_L1).toString(), u"Username already exists"_s);
        QCOMPARE(await(m_directory->add({}, {}, {})).error().code, u"directory.name_missing"_s);
    }

    void setsAPasswordByForm()
    {
        QVERIFY(await(m_directory->setPassword(u"alice"_s, u"a+b c&d=é"_s, {})));
        const HttpRequest request = m_server.asked.constLast();
        QCOMPARE(request.contentType, "application/x-www-form-urlencoded"_ba);
        QCOMPARE(request.body, "userOwner=acme&userName=alice&newPassword=a%2Bb%20c%26d%3D%C3%A9"_ba);
    }

    void deletesAndProvesIt()
    {
        QVERIFY(await(m_directory->remove(u"alice"_s, {})));
        QVERIFY(!m_server.people.contains(u"acme/alice"_s));
        QCOMPARE(await(m_directory->remove(u"alice"_s, {})).error().code, u"directory.not_found"_s);
    }

    void tellsAnAdministratorWhatItCan()
    {
        const auto able = await(m_directory->capabilities({}));
        QVERIFY(able);
        for (const QString &name :
             {u"users.list"_s, u"users.edit"_s, u"users.delete"_s, u"users.set_password"_s})
            QVERIFY2(able->has(name), qPrintable(name));
        for (const Capability &each : able->all())
            QVERIFY2(each.available == each.reason.isEmpty(), qPrintable(each.name));
        QVERIFY(!able->has(u"users.act_as"_s));
        QCOMPARE(m_server.sent(u"get-account"_s), 0);
    }

    void followsTheOrganizationsOwnRules()
    {
        m_server.accountItems = {
            QJsonObject{{u"name"_s, u"Title"_s}, {u"visible"_s, true}, {u"modifyRule"_s, u"Immutable"_s}},
            QJsonObject{{u"name"_s, u"ID"_s}, {u"modifyRule"_s, u"of another version"_s}},
            QJsonObject{{u"name"_s, u"Tag"_s}, {u"modifyRule"_s, u"Self"_s}}, 5};
        QVERIFY(await(m_directory->capabilities({})));
        for (const Field &field : m_directory->fields()) {
            if (field.name == "title"_L1 || field.name == "id"_L1)
                QVERIFY2(!field.editable && !field.reason.isEmpty(), qPrintable(field.name));
            if (field.name == "tag"_L1)
                QVERIFY(field.editable);
        }
        const auto edit = await(m_directory->edit(u"alice"_s, {{u"title"_s, u""_s, u"x"_s}}, false, {}));
        QCOMPARE(edit.error().code, u"directory.not_permitted"_s);
        QCOMPARE(m_server.sent(u"update-user"_s), 0);
    }

    void tellsAPlainPersonWhy()
    {
        m_server.isAdministrator = false;
        m_directory = std::make_unique<CasdoorDirectory>(m_server.api(), u"acme"_s, u"id-of-alice"_s);
        const auto able = await(m_directory->capabilities({}));
        QVERIFY(able);
        QVERIFY(!able->has(u"users.list"_s));
        QVERIFY2(able->reason(u"users.list"_s).contains(u"acme"_s),
                 qPrintable(able->reason(u"users.list"_s)));
        const auto page = await(m_directory->users({}, {}));
        QCOMPARE(page.error().code, u"directory.not_permitted"_s);
        QCOMPARE(page.error().category, Category::Policy);
        const auto edit = await(m_directory->edit(u"alice"_s, {{u"tag"_s, u""_s, u"x"_s}}, false, {}));
        QCOMPARE(edit.error().code, u"directory.not_permitted"_s);
    }

    void pagesToTheEndAndBehindIt()
    {
        for (int i = 0; i < 40; ++i)
            m_server.add(u"acme"_s, u"user%1"_s.arg(i, 2, 10, QChar(u'0')));
        Query query;
        query.sortField = u"name"_s;
        query.pageSize = 10;
        QStringList seen;
        for (query.page = 1; query.page < 20; ++query.page) {
            const auto page = await(m_directory->users(query, {}));
            QVERIFY(page);
            QCOMPARE(page->total, std::optional<qint64>(43));
            if (page->users.isEmpty())
                break;
            for (const User &user : page->users)
                seen << user.name;
        }
        QCOMPARE(query.page, 6);
        QCOMPARE(seen.size(), 43);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void readsAPageThatIsTooLargeForOneThread()
    {
        const QString bio(4'000, u'x');
        for (int i = 0; i < 300; ++i)
            m_server.add(u"acme"_s, u"user%1"_s.arg(i, 3, 10, QChar(u'0')), {{u"bio"_s, bio}});
        Query query;
        query.pageSize = 1'000;
        const auto page = await(m_directory->users(query, {}));
        QVERIFY(page);
        QCOMPARE(page->users.size(), 303);
        QCOMPARE(page->users.constLast().field(u"bio"_s), QJsonValue(bio));
    }

    void outlivesADirectoryThatIsClosedWhileItReads()
    {
        auto reading = m_directory->users({}, {});
        m_directory.reset();
        QVERIFY(await(std::move(reading)));
    }

    void endsHostileAnswersInATypedError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("HTML") << 200 << "<html>"_ba;
        QTest::newRow("empty 500") << 500 << ""_ba;
        QTest::newRow("cut short") << 200 << "{\"status\":\"ok\",\"data\":{\"owner"_ba;
        QTest::newRow("huge and no JSON") << 200 << QByteArray(5'000'000, '{');
    }

    void endsHostileAnswersInATypedError()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_server.insteadOfAll = HttpResponse{status, {}, body, {}};
        QCOMPARE(await(m_directory->users({}, {})).error().category, Category::Network);
        QCOMPARE(await(m_directory->capabilities({})).error().category, Category::Network);
        QCOMPARE(await(m_directory->remove(u"alice"_s, {})).error().category, Category::Network);
    }
};

QTEST_GUILESS_MAIN(TestCasdoorDirectory)
#include "TestCasdoorDirectory.moc"
