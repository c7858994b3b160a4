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

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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
    write(stdout, m_json ? compact(object) : text.toUtf8());
}

void Output::event(const QJsonObject &object, const QString &text)
{
    if (m_json)
        write(stdout, compact(object));
    else if (!text.isEmpty())
        write(stdout, text.toUtf8());
}

int Output::fail(const Error &error)
{
    if (m_json)
        write(stdout, compact({{u"error"_s, toJson(error)}}));
    else
        write(stderr, sentence(error).toUtf8());
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
        write(stderr, text.toUtf8());
    }
    return exitcode::usage;
}

void Output::note(const QString &text)
{
    write(stderr, text.toUtf8());
}

} // namespace chatelaine
