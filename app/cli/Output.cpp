// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include "cli/Invocation.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

void write(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// What drives a terminal, or turns the reading order of a whole line around, whoever wrote it
/// (CWE-150). Isolates and marks stay: our own sentences set names apart with them.
bool isHarmful(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= u'\u202a' && c <= u'\u202e');
}

/// Text for people: line ends are ours, other control characters never are.
QByteArray printable(QString text)
{
    for (QChar &each : text) {
        if (each != u'\n' && isHarmful(each))
            each = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

/// JSON on one line that is fit for a terminal too: QJsonDocument leaves C1 controls and bidi
/// controls as they are, and RFC 8259 §7 lets any character be written as an escape.
QByteArray compact(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString safe;
    safe.reserve(json.size());
    for (const QChar each : json) {
        if (isHarmful(each) || (each >= u'\u2066' && each <= u'\u2069'))
            safe += u"\\u%1"_s.arg(uint(each.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += each;
    }
    return safe.toUtf8();
}

QString sentence(const Error &error)
{
    QString text = error.message;
    const QString server = error.detail.value("server_message"_L1).toString();
    if (!server.isEmpty() && !text.contains(server))
        text += u"\n  “"_s + server + u"”"_s;
    if (!error.next.isEmpty())
        text += u"\n  "_s + error.next;
    return text + u"\n  ["_s + error.code + u"]"_s;
}

} // namespace

QJsonObject toJson(const Error &error)
{
    return {{u"code"_s, error.code},
            {u"category"_s, categoryName(error.category)},
            {u"message"_s, error.message},
            {u"next"_s, error.next},
            {u"detail"_s, error.detail}};
}

void Output::answer(const QJsonObject &object, const QString &text)
{
    write(stdout, m_json ? compact(object) : printable(text));
}

void Output::event(const QJsonObject &object, const QString &text)
{
    if (m_json)
        write(stdout, compact(object));
    else if (!text.isEmpty())
        write(stdout, printable(text));
}

int Output::fail(const Error &error)
{
    if (m_json)
        write(stdout, compact({{u"error"_s, toJson(error)}}));
    else
        write(stderr, printable(sentence(error)));
    return exitcode::failed;
}

int Output::failEvent(const Error &error)
{
    if (!m_json)
        return fail(error);
    write(stdout, compact({{u"event"_s, u"error"_s}, {u"error"_s, toJson(error)}}));
    return exitcode::failed;
}

int Output::usage(const QString &text, const QJsonObject &detail)
{
    if (m_json) {
        const Error error{u"usage"_s, Category::Config, text, {}, detail};
        write(stdout, compact({{u"error"_s, toJson(error)}}));
    } else {
        write(stderr, printable(text));
    }
    return exitcode::usage;
}

void Output::note(const QString &text)
{
    write(stderr, printable(text));
}

} // namespace chatelaine
