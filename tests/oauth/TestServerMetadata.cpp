// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Limits.h"
#include "oauth/EndpointAddress.h"
#include "oauth/ServerMetadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://id.example/a"_s;
/// Stands for a member that is left out: QJsonObject cannot hold an undefined value.
const QJsonValue gone(u"<gone>"_s);

QJsonObject document(const QJsonObject &changes = {})
{
    QJsonObject whole{{u"issuer"_s, issuer},
                      {u"authorization_endpoint"_s, u"https://id.example/a/authorize"_s},
                      {u"token_endpoint"_s, u"https://id.example/a/token"_s},
                      {u"jwks_uri"_s, u"https://id.example/a/jwks"_s}};
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        if (each.value() == gone)
            whole.remove(each.key());
        else
            whole.insert(each.key(), each.value());
    }
    return whole;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestServerMetadata : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatIsNeeded()
    {
        const auto server = ServerMetadata::parse(
            bytes(document({{u"userinfo_endpoint"_s, u"https://other.example/userinfo?x=1"_s},
                            {u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}},
                            {u"authorization_response_iss_parameter_supported"_s, true},
                            {u"something_unknown"_s, QJsonArray{1, QJsonObject{}}}})),
            issuer, false);
        QVERIFY(server);
        QCOMPARE(server->issuer, issuer);
        QCOMPARE(server->tokenEndpoint, QUrl(u"https://id.example/a/token"_s));
        QCOMPARE(server->userinfoEndpoint, QUrl(u"https://other.example/userinfo?x=1"_s));
        QVERIFY(server->endSessionEndpoint.isEmpty());
        QVERIFY(server->responseIssuer);
        QVERIFY(server->raw.contains(u"something_unknown"_s));
    }

    void otherIssuerIsRefused_data()
    {
        QTest::addColumn<QJsonValue>("named");
        for (const auto &[name, value] :
             {std::pair{"INVALID appended (oidcc-client-test-discovery-issuer-mismatch)",
                        u"https://id.example/aINVALID"_s},
              std::pair{"slash appended", u"https://id.example/a/"_s},
              std::pair{"other case", u"https://ID.example/a"_s}, std::pair{"http", u"http://id.example/a"_s},
              std::pair{"default port", u"https://id.example:443/a"_s}, std::pair{"empty", QString()}})
            QTest::addRow("DS-02 %s", name) << QJsonValue(value);
        QTest::newRow("DS-02 missing") << gone;
        QTest::newRow("DS-02 list") << QJsonValue(QJsonArray{u"https://id.example/a"_s});
    }
    void otherIssuerIsRefused()
    {
        QFETCH(QJsonValue, named);
        const auto server = ServerMetadata::parse(bytes(document({{u"issuer"_s, named}})), issuer, true);
        QVERIFY(!server);
        QCOMPARE(server.error().category, Category::Discovery);
        QCOMPARE(server.error().code, u"discovery.issuer_mismatch"_s);
    }

    void member_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *what, const QString &member, const QJsonValue &value,
                            bool accepted = false) {
            QTest::addRow("%s: %s", what, qPrintable(member)) << member << value << accepted;
        };
        for (const QString &member : {u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s}) {
            row("DS-04 missing", member, gone);
            row("DS-04 null", member, QJsonValue());
            row("DS-04 number", member, 1);
            row("DS-04 list", member, QJsonArray{u"https://id.example"_s});
            row("DS-04 empty", member, QString());
        }
        for (const QString &member : {u"token_endpoint"_s, u"jwks_uri"_s, u"end_session_endpoint"_s,
                                      u"userinfo_endpoint"_s, u"revocation_endpoint"_s}) {
            row("DS-03 http", member, u"http://id.example/x"_s);
            row("DS-03 http on loopback by choice", member, u"http://127.0.0.1:1/x"_s, true);
        }
        for (const QString &address :
             {u"file:///etc/passwd"_s, u"data:text/html,x"_s, u"javascript:alert(1)"_s, u"smb://x/y"_s,
              u"https://user:pass@id.example/x"_s, u"https://id.example/#x"_s, u"-flag"_s, u"/authorize"_s,
              u"https://"_s, u"https:///x"_s, u"https://id.example/ x"_s, u"https://id.example/\nx"_s,
              u"https://id.example/\u202ex"_s, u"HTTPS//id.example"_s, u"https://id.example:99999/"_s,
              u"http://127.0.0.1.evil.example/"_s,
              QString(u"https://id.example/"_s + QString(100 * 1024, u'x'))})
            row(qPrintable(u"DS-03, UI-02 %1"_s.arg(address.left(40).simplified())),
                u"authorization_endpoint"_s, address);
        row("DS-04 string for a list", u"response_types_supported"_s, u"code"_s);
        row("DS-04 number in a list", u"response_types_supported"_s, QJsonArray{u"code"_s, 1});
        row("DS-04 text for a boolean", u"authorization_response_iss_parameter_supported"_s, u"true"_s);
    }
    void member()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(bool, accepted);
        const auto server = ServerMetadata::parse(bytes(document({{member, value}})), issuer, true);
        QCOMPARE(server.has_value(), accepted);
        if (accepted)
            return;
        QCOMPARE(server.error().category, Category::Discovery);
        QCOMPARE(server.error().detail.value("member"_L1).toString(), member);
        QVERIFY(!server.error().message.contains(u"pass@"_s));
    }

    // DS-03: the choice is needed even on loopback.
    void loopbackHttpNeedsTheChoice()
    {
        const QByteArray text = bytes(document({{u"token_endpoint"_s, u"http://127.0.0.1:1/x"_s}}));
        QVERIFY(ServerMetadata::parse(text, issuer, true));
        QVERIFY(!ServerMetadata::parse(text, issuer, false));
    }

    void noDocument_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("DS-05 HTML") << "<!DOCTYPE html><html></html>"_ba;
        QTest::newRow("DS-05 empty") << ""_ba;
        QTest::newRow("DS-05 list") << "[]"_ba;
        QTest::newRow("DS-05 cut") << bytes(document()).chopped(20);
        QTest::newRow("DS-05 10 MiB") << QByteArray(10 * 1024 * 1024, ' ');
        QTest::newRow("DS-05 100 000 lists") << QByteArray(100'000, '[');
        QTest::newRow("DS-05 issuer twice")
            << QByteArray("{\"issuer\":\"https://id.example/a\"," + bytes(document()).trimmed().sliced(1));
        QTest::newRow("DS-05 no UTF-8") << "{\"issuer\":\"\xff\"}"_ba;
    }
    void noDocument()
    {
        QFETCH(QByteArray, text);
        const auto server = ServerMetadata::parse(text, issuer, true);
        QVERIFY(!server);
        QCOMPARE(server.error().code, u"discovery.document"_s);
        QCOMPARE(server.error().category, Category::Discovery);
    }

    void capability_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("offered");
        QTest::newRow("DS-07 no code")
            << u"response_types_supported"_s << QJsonValue(QJsonArray{u"id_token"_s});
        QTest::newRow("PK-02 only plain")
            << u"code_challenge_methods_supported"_s << QJsonValue(QJsonArray{u"plain"_s});
        QTest::newRow("PK-02 S256 in another case")
            << u"code_challenge_methods_supported"_s << QJsonValue(QJsonArray{u"s256"_s});
        QTest::newRow("DS-07 no code grant")
            << u"grant_types_supported"_s << QJsonValue(QJsonArray{u"implicit"_s});
        QTest::newRow("PK-07 pushed requests demanded")
            << u"require_pushed_authorization_requests"_s << QJsonValue(true);
    }
    void capability()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, offered);
        const auto server = ServerMetadata::parse(bytes(document({{member, offered}})), issuer, false);
        QVERIFY(!server);
        QCOMPARE(server.error().category, Category::Unsupported);
        QVERIFY(!server.error().detail.value("capability"_L1).toString().isEmpty());
    }

    // UI-03: a look-alike shows as what it is.
    void hostsAreShownInAscii()
    {
        QCOMPARE(asciiHost(QUrl(u"https://аpple.example:8443/x"_s)), u"xn--pple-43d.example:8443"_s);
        QCOMPARE(asciiHost(QUrl(u"https://id.example/x"_s)), u"id.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerMetadata)
#include "TestServerMetadata.moc"
