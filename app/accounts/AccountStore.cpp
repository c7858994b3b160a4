// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountStore.h"

#include "accounts/AccountFault.h"
#include "accounts/IniSections.h"
#include "core/CleanText.h"
#include "core/Limits.h"
#include "core/Paths.h"
#include "oauth/EndpointAddress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>

#include <sys/stat.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int listVersion = 1;
constexpr qsizetype fileBytes = 4 * 1024 * 1024;
constexpr qsizetype wordCharacters = 512;
constexpr qsizetype longWordCharacters = 2048;
constexpr auto lockSuffix = ".lock"_L1;
constexpr QFile::Permissions privately = QFile::ReadOwner | QFile::WriteOwner;

/// Reads values of one group; anything of another type or out of bounds spoils the entry.
class EntryReader
{
public:
    explicit EntryReader(const QSettings &settings)
        : m_settings(settings)
    {
    }

    QString word(const QString &key)
    {
        const QVariant value = m_settings.value(key);
        // An unquoted comma, as a person may write it, makes QSettings see a list.
        const bool isText = value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList;
        require(isText || !value.isValid());
        return isText ? value.toStringList().join(u',') : QString();
    }
    int number(const QString &key, int most)
    {
        bool isNumber = true;
        const QVariant value = m_settings.value(key, 0);
        const int read = value.toInt(&isNumber);
        if (!isNumber || read < 0 || read > most)
            m_isSound = false;
        return read;
    }
    bool flag(const QString &key)
    {
        const QString text = m_settings.value(key, u"false"_s).toString();
        if (text != "true"_L1 && text != "false"_L1)
            m_isSound = false;
        return text == "true"_L1;
    }
    void require(bool condition) { m_isSound = m_isSound && condition; }
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    const QSettings &m_settings;
    bool m_isSound = true;
};

bool isFit(const QString &word, qsizetype most = wordCharacters)
{
    return word.size() <= most && cleanText(word, most) == word;
}

std::optional<Account> readEntry(QSettings &settings, const QString &group)
{
    settings.beginGroup(group);
    EntryReader reader(settings);
    Account account;
    account.id = QUuid::fromString(group);
    account.label = reader.word(u"label"_s);
    account.sub = reader.word(u"sub"_s);
    account.name = reader.word(u"name"_s);
    account.organization = reader.word(u"person_organization"_s);
    Server &server = account.server;
    server.kind = reader.word(u"kind"_s);
    server.issuer = reader.word(u"issuer"_s);
    server.clientId = reader.word(u"client_id"_s);
    server.organization = reader.word(u"organization"_s);
    server.scope = reader.word(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    server.redirectPort = static_cast<quint16>(reader.number(u"redirect_port"_s, 65535));
    server.network.allowLoopbackHttp = reader.flag(u"allow_loopback_http"_s);
    server.network.caFile = reader.word(u"ca_file"_s);
    settings.endGroup();
    reader.require(!account.id.isNull() && account.idText() == group);
    reader.require(AccountStore::canHold(account));
    return reader.isSound() ? std::optional(account) : std::nullopt;
}

void writeEntry(QSettings &settings, const Account &account)
{
    const Server &server = account.server;
    settings.beginGroup(account.idText());
    settings.setValue(u"label"_s, account.label);
    settings.setValue(u"sub"_s, account.sub);
    settings.setValue(u"name"_s, account.name);
    settings.setValue(u"person_organization"_s, account.organization);
    settings.setValue(u"kind"_s, server.kind);
    settings.setValue(u"issuer"_s, server.issuer);
    settings.setValue(u"client_id"_s, server.clientId);
    settings.setValue(u"organization"_s, server.organization);
    settings.setValue(u"scope"_s, server.scope.join(u' '));
    settings.setValue(u"redirect_port"_s, server.redirectPort);
    settings.setValue(u"allow_loopback_http"_s, server.network.allowLoopbackHttp);
    settings.setValue(u"ca_file"_s, server.network.caFile);
    if (!settings.contains(u"added"_s))
        settings.setValue(u"added"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    settings.endGroup();
}

/// Nothing if it is no file or cannot be opened, for a pipe may never speak and a device never end;
/// null bytes if it is too large.
std::optional<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (file.size() > fileBytes)
        return QByteArray();
    const QByteArray text = file.read(fileBytes);
    return text.isNull() ? QByteArray("") : text;
}

/// A file, or nothing yet. Whatever else stands there would be waited for when it is opened.
bool isPlain(const QString &path)
{
    const QFileInfo there(path);
    return there.isFile() || !(there.exists() || there.isSymLink());
}

/// QSettings opens both, and the second before it writes.
bool isUsable(const QString &path)
{
    return isPlain(path) && isPlain(path + lockSuffix);
}

/// As QSettings reads it; asked before QSettings may see the text.
int versionOf(const QList<IniSection> &sections)
{
    for (const IniSection &section : sections) {
        if (section.name != "General" && !section.name.isEmpty())
            continue;
        for (const QByteArray &line : section.text.split('\n')) {
            if (line.startsWith("version="))
                return line.sliced(8).trimmed().toInt();
        }
    }
    return listVersion;
}

bool hasHostile(const QList<IniSection> &sections)
{
    return std::ranges::any_of(sections, &IniSection::isHostile);
}

} // namespace

AccountStore::AccountStore(QString folder)
    : m_folder(folder.isEmpty() ? paths::config() : std::move(folder))
{
}

QString AccountStore::fileName() const
{
    return m_folder + u"/accounts.ini"_s;
}

QString AccountStore::damagedFileName() const
{
    return m_folder + u"/accounts.damaged"_s;
}

QByteArray AccountStore::fingerprint() const
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(fileName()).constData(), &facts) != 0)
        return {};
    const std::array<qint64, 4> each{static_cast<qint64>(facts.st_ino), facts.st_size, facts.st_mtim.tv_sec,
                                     facts.st_mtim.tv_nsec};
    return {reinterpret_cast<const char *>(each.data()), sizeof each};
}

bool AccountStore::canHold(const Account &account)
{
    static const QRegularExpression kindPattern(u"\\A[a-z][a-z0-9_-]{0,31}\\z"_s);
    const Server &server = account.server;
    // What a server calls a person is kept as it is (OpenID Connect Core §2).
    const bool isPerson =
        !account.sub.isEmpty() && account.sub.size() <= limits::subjectCharacters &&
        std::ranges::none_of(account.sub, [](QChar each) { return each.category() == QChar::Other_Control; });
    return isPerson && isFit(account.label) && isFit(account.name) && isFit(account.organization) &&
           kindPattern.match(server.kind).hasMatch() && !server.clientId.isEmpty() &&
           isFit(server.clientId) && isFit(server.organization) &&
           isFit(server.scope.join(u' '), longWordCharacters) &&
           isFit(server.network.caFile, longWordCharacters) &&
           issuerAddress(server.issuer, server.network.allowLoopbackHttp).has_value();
}

bool AccountStore::setAside(const QByteArray &text) const
{
    QFile file(damagedFileName());
    if (!isPlain(damagedFileName()) || !file.open(QIODevice::Append))
        return false;
    file.setPermissions(privately);
    const QByteArray when = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    const QByteArray whole = "; set aside " + when + '\n' + text + (text.endsWith('\n') ? "" : "\n");
    return file.write(whole) == whole.size() && file.flush();
}

void AccountStore::setAsideWhole(Loaded &loaded) const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString target = QString(damagedFileName() + u'.' + stamp);
    if (QFile::rename(fileName(), target))
        loaded.repairs.append(listSetAside(target));
    else
        loaded.repairs.append(listNotWritten(fileName()));
}

/// Takes out what QSettings must not see. False if the file is not to be read at all. It is replaced
/// as a whole whenever it is written, so that looking at it needs no lock.
bool AccountStore::removeHostileSections(Loaded &loaded) const
{
    const auto text = isUsable(fileName()) ? readWhole(fileName()) : std::nullopt;
    if (!text) {
        loaded.repairs.append(listNotRead(fileName()));
        return false;
    }
    if (text->isNull()) {
        setAsideWhole(loaded);
        return false;
    }
    const QList<IniSection> sections = splitIni(*text);
    if (versionOf(sections) > listVersion) {
        loaded.repairs.append(listOfNewerVersion(fileName()));
        return false;
    }
    return !hasHostile(sections) || rewriteWithoutHostile(loaded);
}

bool AccountStore::rewriteWithoutHostile(Loaded &loaded) const
{
    QLockFile lock(fileName() + lockSuffix); // the one QSettings takes while it writes
    const auto text = lock.tryLock(1000) ? readWhole(fileName()) : std::nullopt;
    if (!text || text->isNull()) {
        loaded.repairs.append(listNotRead(fileName()));
        return false;
    }
    QByteArray sound;
    for (const IniSection &section : splitIni(*text)) {
        if (!section.isHostile) {
            sound += section.text;
            continue;
        }
        if (!setAside(section.text)) {
            loaded.repairs.append(listNotWritten(damagedFileName()));
            return false;
        }
        loaded.repairs.append(entrySetAside(QString::fromUtf8(section.name), damagedFileName()));
    }
    QSaveFile file(fileName());
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size() && file.commit();
    if (!isWritten)
        loaded.repairs.append(listNotWritten(fileName()));
    return isWritten;
}

AccountStore::Loaded AccountStore::load()
{
    Loaded loaded;
    if (!QFile::exists(fileName()) || !removeHostileSections(loaded))
        return loaded;
    QSettings settings(fileName(), QSettings::IniFormat);
    const QList<IniSection> sections = splitIni(readWhole(fileName()).value_or(QByteArray()));
    QList<std::pair<QString, Account>> found;
    for (const QString &group : settings.childGroups()) {
        if (const auto account = readEntry(settings, group)) {
            found.append({settings.value(QString(group + u"/added"_s)).toString(), *account});
            continue;
        }
        QByteArray text;
        for (const IniSection &section : sections) {
            if (section.name == group.toUtf8())
                text += section.text;
        }
        if (text.isEmpty() || !setAside(text)) {
            loaded.repairs.append(listNotWritten(damagedFileName()));
            continue;
        }
        settings.remove(group);
        loaded.repairs.append(entrySetAside(group, damagedFileName()));
    }
    if (!loaded.repairs.isEmpty() && !finish(settings))
        loaded.repairs.append(listNotWritten(fileName()));
    std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return std::pair(left.first, left.second.idText()) < std::pair(right.first, right.second.idText());
    });
    for (const auto &each : std::as_const(found))
        loaded.accounts.append(each.second);
    return loaded;
}

Done AccountStore::finish(QSettings &settings) const
{
    settings.setValue(u"version"_s, listVersion);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return std::unexpected(listNotWritten(fileName()));
    QFile::setPermissions(fileName(), privately);
    return {};
}

Done AccountStore::save(const Account &account)
{
    if (!canHold(account))
        return std::unexpected(accountDoesNotFit());
    if (!isUsable(fileName()))
        return std::unexpected(listNotWritten(fileName()));
    QSettings settings(fileName(), QSettings::IniFormat);
    if (settings.value(u"version"_s, listVersion).toInt() > listVersion)
        return std::unexpected(listOfNewerVersion(fileName()));
    writeEntry(settings, account);
    return finish(settings);
}

Done AccountStore::remove(const QUuid &id)
{
    if (!isUsable(fileName()))
        return std::unexpected(listNotWritten(fileName()));
    QSettings settings(fileName(), QSettings::IniFormat);
    if (settings.value(u"version"_s, listVersion).toInt() > listVersion)
        return std::unexpected(listOfNewerVersion(fileName()));
    settings.remove(id.toString(QUuid::WithoutBraces));
    return finish(settings);
}

} // namespace chatelaine
