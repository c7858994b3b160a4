// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Redaction.h"

#include "core/CleanText.h"

#include <QRegularExpression>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr auto mark = "[redacted]"_L1;
/// No log line needs more, and server text must not fill a disk (LG-03).
constexpr qsizetype longestLine = 4096;
constexpr qsizetype longestInput = 64 * 1024;

// Names whose value is a secret: these words anywhere in the name, or these names in full. The
// patterns use possessive quantifiers throughout: a value of any length and content is passed over
// once, so that no limit of the matcher can leave a secret in place.
constexpr auto secretName =
    "(?![\\w.-]*(?:token_?(?:type|format|endpoint|expires)|_supported|_type\\b))"
    "(?:[\\w.-]*?(?:token|secret|passw|passcode|passphrase|verifier|assertion|credential|recoverycode|salt)["
    "\\w.-]*+"
    "|code|state|nonce|device_code|user_code|session_state|sid|otp|pin|mfa_?code|authorization|cookie|ticket"
    "|client_data|dpop|jwt|private_?key)"_L1;

QRegularExpression compile(const QString &pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    Q_ASSERT_X(expression.isValid(), "redact", qPrintable(expression.errorString()));
    expression.optimize();
    return expression;
}

struct Rule
{
    QRegularExpression expression;
    QString replacement;
};

/// In order: what later rules see has gone through the earlier ones.
const std::array<Rule, 7> &rules()
{
    static const std::array<Rule, 7> all{{
        {compile(u"-----BEGIN [A-Z ]*?PRIVATE KEY-----.*?(?:-----END [A-Z ]*?PRIVATE KEY-----|$)"_s), mark},
        {compile(u"\\beyJ[\\w-]++(?:\\.[\\w-]*+)++"_s), mark},
        {compile(
             u"\\b((?:Proxy-)?Authorization|(?:Set-)?Cookie|DPoP)(\"?\\s*+:\\s*+)(?!\\[redacted)[^\\r\\n]++"_s),
         u"\\1\\2"_s + mark},
        {compile(u"\\b(Bearer|DPoP|Basic)(\\s++)(?!(?:realm|scope|error)=\")[\\w.~+/=-]++"_s),
         u"\\1\\2"_s + mark},
        // JSON members, also inside a string that is itself JSON, also cut short.
        {compile(
             u"(\\\\*+\""_s + secretName + u"\\\\*+\"\\s*+:\\s*+)"_s +
             u"(?:\"(?![a-z_]++(?:\\.[a-z_]++)++\")[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|\\\\++\"[^\"\\\\]*+"
             "|\\[[^\\]]*+\\]?|\\{[^}]*+\\}?|-?(?!\\d{1,3}\\b)[\\d.eE+]++)"_s),
         u"\\1\"%1\""_s.arg(mark)},
        // Private members of a key (RFC 7518 §6); short values are coordinates of something else.
        {compile(u"(\"(?:d|p|q|dp|dq|qi|k)\"\\s*+:\\s*+\")[\\w-]{16,}+"_s), u"\\1"_s + mark},
        // Forms, queries and headers in prose; dotted lower-case words are our own error codes.
        {compile(u"(?:(?<![\\w\"])|(?<=%26|%3F)|(?<=\\\\u0026))("_s + secretName +
                 u")(\\s*+=\\s*+|%3D)(?![a-z_]++(?:\\.[a-z_]++)++(?![\\w.-]))"_s +
                 u"(?:\"[^\"]*+\"?|'[^']*+'?|[^\\s&\"',;)<>]++)"_s),
         u"\\1\\2"_s + mark},
    }};
    return all;
}

/// `a=1&b` becomes `a=[redacted]&[redacted]`: names tell what was there, the rest may be a secret.
QString withoutValues(QStringView parameters)
{
    QStringList kept;
    for (const auto parameter : parameters.split(u'&')) {
        const auto equals = parameter.indexOf(u'=');
        if (equals > 0)
            kept += parameter.left(equals + 1) + mark;
        else if (!parameter.isEmpty())
            kept += mark;
    }
    return kept.join(u'&');
}

QString redactUrl(const QString &url)
{
    const auto query = url.indexOf(u'?');
    const auto fragment = url.indexOf(u'#');
    const auto end = query >= 0 && (fragment < 0 || query < fragment) ? query : fragment;
    QString result = url.left(end);
    const auto authority = result.indexOf("://"_L1) + 3;
    const auto slash = result.indexOf(u'/', authority);
    const auto at = result.lastIndexOf(u'@', slash < 0 ? -1 : slash);
    if (at >= authority)
        result.replace(authority, at - authority, mark);
    if (end < 0)
        return result;
    const QStringView rest(url);
    if (end == query) {
        const auto length = fragment < 0 ? -1 : fragment - query - 1;
        result += u'?' + withoutValues(length < 0 ? rest.mid(query + 1) : rest.mid(query + 1, length));
    }
    if (fragment >= 0)
        result += u'#' + withoutValues(rest.mid(fragment + 1));
    return result;
}

QString redactUrls(const QString &text)
{
    static const auto url = compile(u"\\b[a-z][a-z0-9+.-]*+://[^\\s\"'<>]++"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = url.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += redactUrl(match.captured());
        done = match.capturedEnd();
    }
    return result += QStringView(text).mid(done);
}

LogLevel &lowestLevel()
{
    static LogLevel level = LogLevel::Warning;
    return level;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

QLatin1StringView nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug"_L1;
    case LogLevel::Info:
        return "info"_L1;
    case LogLevel::Warning:
        return "warning"_L1;
    case LogLevel::Error:
        break;
    }
    return "error"_L1;
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto level = levelOf(type);
    if (level < lowestLevel())
        return;
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString safe = cleanText(redact(message), longestLine);
    const QString line = "chatelaine: "_L1 + nameOf(level) + ": "_L1 + category + ": "_L1 + safe + u'\n';
    const auto bytes = line.toUtf8();
    // One call, so that lines of several threads do not mix.
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

QString redact(const QString &text)
{
    auto result = redactUrls(text.left(longestInput));
    for (const auto &rule : rules())
        result.replace(rule.expression, rule.replacement);
    return text.size() > longestInput ? QString(result + u'\u2026') : result;
}

void installLogging(LogLevel level)
{
    lowestLevel() = level;
    qInstallMessageHandler(writeLine);
}

} // namespace chatelaine
