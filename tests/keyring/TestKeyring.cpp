// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrivateSession.h"
#include "keyring/Keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stands where the desktop's password dialog would be: it takes the request and never answers.
class SilentPrompter : public QDBusVirtualObject
{
    Q_OBJECT
public:
    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        Q_EMIT asked(message.member());
        connection.send(message.createReply());
        return true;
    }

Q_SIGNALS:
    void asked(const QString &method);
};

/// Bytes of every value, so that text handling of any kind would show.
QByteArray secretOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 131 + i / 256) & 0xff);
    return bytes;
}

QList<QDBusObjectPath> items(const QString &key)
{
    const QMap<QString, QString> attributes{{u"user"_s, key}, {u"server"_s, u"chatelaine"_s}};
    QDBusMessage search =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(attributes);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(search);
    return qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0)) +
           qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(1));
}

QVariant itemProperty(const QDBusObjectPath &item, const QString &name)
{
    QDBusMessage get = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, item.path(),
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Item"_s << name;
    return QDBusReply<QDBusVariant>(QDBusConnection::sessionBus().call(get)).value().variant();
}

} // namespace

/// Against a real gnome-keyring in a private session. What each answer must be when QtKeychain's own
/// is wrong stands in the header of Keyring.
class TestKeyring : public QObject
{
    Q_OBJECT

    static QString codeOf(const auto &result) { return result ? u"(done)"_s : result.error().code; }

private Q_SLOTS:
    static void initTestCase() { qDBusRegisterMetaType<QMap<QString, QString>>(); }
    static void cleanup() { QVERIFY(PrivateSession::unlock()); }

    void keepsEverySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 2560, 2561, 8192, 65536, 1024 * 1024})
            QTest::addRow("KR-04 %d bytes", size) << size;
    }
    void keepsEverySize()
    {
        QFETCH(int, size);
        Keyring keyring;
        const QByteArray secret = secretOf(size);
        const QString key = u"chatelaine/size"_s;
        const Done written = QCoro::waitFor(keyring.write(key, secret));
        QCOMPARE(codeOf(written), u"(done)"_s);
        const auto read = QCoro::waitFor(keyring.read(key));
        QCOMPARE(codeOf(read), u"(done)"_s);
        QVERIFY(*read == secret);
        QCOMPARE(items(key).size(), 1);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.remove(key))), u"(done)"_s);
        QCOMPARE(items(key).size(), 0);
        QCOMPARE(keyring.state(), KeyringState::Unlocked);
    }

    void tellsAbsent()
    {
        Keyring keyring;
        const auto read = QCoro::waitFor(keyring.read(u"chatelaine/never-there"_s));
        QCOMPARE(codeOf(read), u"keyring.not_found"_s);
        QCOMPARE(read.error().category, Category::Storage);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.remove(u"chatelaine/never-there"_s))), u"(done)"_s);
        QCOMPARE(keyring.backend(), u"secret_service"_s);
    }

    /// KR-03
    void labelsHoldNothingSecret()
    {
        Keyring keyring;
        const QString key = u"chatelaine/labels"_s;
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "planted-secret"_ba))), u"(done)"_s);
        const auto found = items(key);
        QCOMPARE(found.size(), 1);
        const QString label = itemProperty(found.first(), u"Label"_s).toString();
        const auto attributes =
            qdbus_cast<QMap<QString, QString>>(itemProperty(found.first(), u"Attributes"_s));
        QVERIFY(!label.contains(u"planted"_s));
        for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
            QVERIFY2(!it.value().contains(u"planted"_s), qPrintable(it.key()));
        QCOMPARE(attributes.value(u"xdg:schema"_s), u"org.qt.keychain"_s);
    }

    void replacesInsteadOfAdding()
    {
        Keyring keyring;
        const QString key = u"chatelaine/twice"_s;
        for (const auto &secret : {"one"_ba, "two"_ba})
            QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, secret))), u"(done)"_s);
        QCOMPARE(items(key).size(), 1);
        QCOMPARE(*QCoro::waitFor(keyring.read(key)), "two"_ba);
    }

    void servesCallersInTurn()
    {
        Keyring keyring;
        QList<int> order;
        std::vector<QCoro::Task<Done>> writes;
        for (int i = 0; i < 10; ++i) {
            auto write = keyring.write(u"chatelaine/turn"_s, QByteArray::number(i));
            writes.push_back(std::move(write).then([&order, i](const Done &ended) -> Done {
                order << i;
                return ended;
            }));
        }
        for (auto &write : writes)
            QCOMPARE(codeOf(QCoro::waitFor(write)), u"(done)"_s);
        QCOMPARE(order, QList<int>({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(*QCoro::waitFor(keyring.read(u"chatelaine/turn"_s)), "9"_ba);
    }

    void cancelsWhereverItIs()
    {
        Keyring keyring;
        const QString key = u"chatelaine/cancel"_s;
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "kept"_ba))), u"(done)"_s);
        const auto first = Cancellation::create();
        const auto second = Cancellation::create();
        auto running = keyring.read(key, first);
        auto queued = keyring.read(key, second);
        auto after = keyring.read(key);
        second.cancel();
        first.cancel();
        QCOMPARE(codeOf(QCoro::waitFor(queued)), u"cancelled"_s);
        QCOMPARE(codeOf(QCoro::waitFor(running)), u"cancelled"_s);
        const auto read = QCoro::waitFor(after);
        QCOMPARE(codeOf(read), u"(done)"_s);
        QCOMPARE(*read, "kept"_ba);
        const auto done = Cancellation::create();
        done.cancel();
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "never"_ba, done))), u"cancelled"_s);
        QCOMPARE(*QCoro::waitFor(keyring.read(key)), "kept"_ba);
    }

    void tellsLockedFromAbsent()
    {
        Keyring keyring;
        QSignalSpy states(&keyring, &Keyring::stateChanged);
        const QString key = u"chatelaine/locked"_s;
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "kept"_ba))), u"(done)"_s);
        QVERIFY(PrivateSession::control(u"lock"_s));
        QCOMPARE(QCoro::waitFor(keyring.probe()), KeyringState::Locked);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.read(key))), u"keyring.locked"_s);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.read(u"chatelaine/unknown"_s))), u"keyring.locked"_s);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "other"_ba))), u"keyring.locked"_s);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.remove(key))), u"keyring.locked"_s);
        QVERIFY(PrivateSession::unlock());
        QCOMPARE(*QCoro::waitFor(keyring.read(key)), "kept"_ba);
        QCOMPARE(states.count(), 3); // unlocked, locked, unlocked
    }

    /// 09a: "notices by itself when you unlock it, here or elsewhere".
    void noticesByItselfWhatIsDoneElsewhere()
    {
        Keyring keyring;
        QCOMPARE(QCoro::waitFor(keyring.probe()), KeyringState::Unlocked);
        QVERIFY(PrivateSession::control(u"lock"_s));
        QTRY_COMPARE(keyring.state(), KeyringState::Locked);
        QVERIFY(PrivateSession::unlock());
        QTRY_COMPARE(keyring.state(), KeyringState::Unlocked);
        QVERIFY(PrivateSession::control(u"stop"_s));
        QTRY_COMPARE(keyring.state(), KeyringState::NoService);
        QVERIFY(PrivateSession::control(u"start"_s));
        QTRY_COMPARE(keyring.state(), KeyringState::Locked);
        QVERIFY(PrivateSession::unlock());
        QTRY_COMPARE(keyring.state(), KeyringState::Unlocked);
    }

    void unlockWithoutPrompterIsRefused()
    {
        Keyring keyring;
        QVERIFY(PrivateSession::control(u"lock"_s));
        QCOMPARE(codeOf(QCoro::waitFor(keyring.unlock())), u"keyring.refused"_s);
        QCOMPARE(keyring.state(), KeyringState::Locked);
        QVERIFY(PrivateSession::unlock());
        QCOMPARE(codeOf(QCoro::waitFor(keyring.unlock())), u"(done)"_s);
    }

    void unlockWaitsForADialogAndNoLonger()
    {
        // On a connection of its own: a call to one's own name would never leave the process.
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        SilentPrompter prompter;
        QVERIFY(desktop.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, &prompter));
        QVERIFY(desktop.registerService(u"org.gnome.keyring.SystemPrompter"_s));
        Keyring keyring;
        keyring.setDeadlines(1s, 600ms);
        const QString key = u"chatelaine/dialog"_s;
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "kept"_ba))), u"(done)"_s);
        QVERIFY(PrivateSession::control(u"lock"_s));

        QSignalSpy asked(&prompter, &SilentPrompter::asked);
        auto unlocking = keyring.unlock();
        QTRY_VERIFY(!asked.isEmpty());
        QCOMPARE(keyring.state(), KeyringState::Prompting);
        // Others are told at once and open no second dialog.
        QCOMPARE(codeOf(QCoro::waitFor(keyring.read(key))), u"keyring.locked"_s);
        QCOMPARE(codeOf(QCoro::waitFor(unlocking)), u"keyring.locked"_s);

        const auto cancellation = Cancellation::create();
        auto second = keyring.unlock(cancellation);
        QTRY_COMPARE(keyring.state(), KeyringState::Prompting);
        QTimer::singleShot(50ms, this, [cancellation] { cancellation.cancel(); });
        QCOMPARE(codeOf(QCoro::waitFor(second)), u"cancelled"_s);

        // Opened by other means while a dialog is still up somewhere.
        QVERIFY(PrivateSession::unlock());
        QCOMPARE(*QCoro::waitFor(keyring.read(key)), "kept"_ba);
        desktop.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
        desktop.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    void survivesTheService()
    {
        Keyring keyring;
        const QString key = u"chatelaine/restart"_s;
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "kept"_ba))), u"(done)"_s);
        QVERIFY(PrivateSession::control(u"stop"_s));
        QCOMPARE(QCoro::waitFor(keyring.probe()), KeyringState::NoService);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.read(key))), u"keyring.unavailable"_s);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "x"_ba))), u"keyring.unavailable"_s);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.remove(key))), u"keyring.unavailable"_s);
        QVERIFY(PrivateSession::control(u"start"_s));
        QCOMPARE(QCoro::waitFor(keyring.probe()), KeyringState::Locked);
        QVERIFY(PrivateSession::unlock());
        // libsecret would go on using its session with the process that has gone.
        const auto read = QCoro::waitFor(keyring.read(key));
        QCOMPARE(codeOf(read), u"(done)"_s);
        QCOMPARE(*read, "kept"_ba);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.write(key, "again"_ba))), u"(done)"_s);
    }

    void namesAServiceThatDoesNotAnswer()
    {
        Keyring keyring;
        QVERIFY(PrivateSession::control(u"pause"_s));
        QElapsedTimer clock;
        clock.start();
        auto probing = keyring.probe();
        QVERIFY2(clock.elapsed() < 200, "asking must not block");
        QCOMPARE(QCoro::waitFor(probing), KeyringState::Hung);
        QCOMPARE(codeOf(QCoro::waitFor(keyring.read(u"chatelaine/any"_s))), u"keyring.timeout"_s);
        QVERIFY(PrivateSession::control(u"resume"_s));
        QCOMPARE(QCoro::waitFor(keyring.probe()), KeyringState::Unlocked);
    }

    void mayGoAwayWhileAsked()
    {
        auto keyring = std::make_unique<Keyring>();
        auto read = keyring->read(u"chatelaine/never-there"_s);
        keyring.reset();
        QCOMPARE(codeOf(QCoro::waitFor(read)), u"keyring.not_found"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "TestKeyring.moc"
