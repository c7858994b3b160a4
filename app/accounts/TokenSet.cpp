// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/TokenSet.h"

#include "accounts/AccountFault.h"
#include "core/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int recordVersion = 1;
/// Two tokens of the largest size that is accepted from a server, and room for the rest.
constexpr qsizetype recordBytes = 256 * 1024;

QString text(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Takes members out of a record one by one; the first of a wrong type makes the record damaged.
class Reader
{
public:
    explicit Reader(const QJsonObject &record)
        : m_record(record)
    {
    }

    QString string(QLatin1StringView member, bool needed)
    {
        const QJsonValue value = m_record.value(member);
        if (!value.isString() && (needed || !value.isUndefined()))
            m_isSound = false;
        return value.toString();
    }
    QByteArray bytes(QLatin1StringView member) { return string(member, false).toUtf8(); }
    bool flag(QLatin1StringView member)
    {
        const QJsonValue value = m_record.value(member);
        if (!value.isBool() && !value.isUndefined())
            m_isSound = false;
        return value.toBool();
    }
    std::optional<QDateTime> time(QLatin1StringView member, bool needed)
    {
        const QString written = string(member, needed);
        if (written.isEmpty())
            return std::nullopt;
        const QDateTime read = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!read.isValid()) {
            m_isSound = false;
            return std::nullopt;
        }
        return read.toUTC();
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    const QJsonObject &m_record;
    bool m_isSound = true;
};

} // namespace

QByteArray TokenSet::encode(const QString &issuer, const QString &clientId, const QString &accountId) const
{
    QJsonObject record{{u"version"_s, recordVersion},        {u"issuer"_s, issuer},
                       {u"client_id"_s, clientId},           {u"account"_s, accountId},
                       {u"obtained_at"_s, text(obtainedAt)}, {u"scope"_s, scope.join(u' ')},
                       {u"token_origin"_s, tokenOrigin},     {u"refreshed"_s, refreshed}};
    if (!refreshToken.isEmpty())
        record.insert(u"refresh_token"_s, QString::fromUtf8(refreshToken));
    if (!idToken.isEmpty())
        record.insert(u"id_token"_s, QString::fromUtf8(idToken));
    if (!nonce.isEmpty())
        record.insert(u"nonce"_s, QString::fromUtf8(nonce));
    if (!idToken.isEmpty() && idToken == accessToken) {
        record.insert(u"id_token_is_access_token"_s, true);
        record.insert(u"token_type"_s, QString::fromUtf8(tokenType));
        if (expiresAt)
            record.insert(u"expires_at"_s, text(*expiresAt));
    }
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

Result<TokenSet> TokenSet::decode(const QByteArray &record, const QString &issuer, const QString &clientId,
                                  const QString &accountId)
{
    const auto object = parseStrictObject(record, recordBytes);
    if (!object || object->value("version"_L1) != QJsonValue(recordVersion))
        return std::unexpected(recordDamaged());
    Reader reader(*object);
    const QString ofIssuer = reader.string("issuer"_L1, true);
    const QString ofClient = reader.string("client_id"_L1, true);
    const QString ofAccount = reader.string("account"_L1, true);
    TokenSet tokens;
    tokens.refreshToken = reader.bytes("refresh_token"_L1);
    tokens.idToken = reader.bytes("id_token"_L1);
    tokens.nonce = reader.bytes("nonce"_L1);
    tokens.scope = reader.string("scope"_L1, false).split(u' ', Qt::SkipEmptyParts);
    tokens.tokenOrigin = reader.string("token_origin"_L1, false);
    tokens.refreshed = reader.flag("refreshed"_L1);
    tokens.obtainedAt = reader.time("obtained_at"_L1, true).value_or(QDateTime());
    if (reader.flag("id_token_is_access_token"_L1)) {
        tokens.accessToken = tokens.idToken;
        tokens.tokenType = reader.bytes("token_type"_L1);
        tokens.expiresAt = reader.time("expires_at"_L1, false);
    }
    if (!reader.isSound())
        return std::unexpected(recordDamaged());
    if (ofIssuer != issuer || ofClient != clientId || ofAccount != accountId)
        return std::unexpected(recordForeign());
    return tokens;
}

} // namespace chatelaine
