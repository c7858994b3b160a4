// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackRequest.h"

#include "core/Limits.h"

#include <QList>

#include <algorithm>

namespace chatelaine {

namespace {

/// The head of a request, taken apart.
struct Head
{
    QByteArrayView method;
    QByteArrayView target;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
};

CallbackRequest refused(int status)
{
    return {CallbackRequest::State::Refused, status, {}};
}

bool isVisible(char byte)
{
    return byte > ' ' && byte < '\x7f';
}

/// `tchar` of RFC 9110 §5.6.2.
bool isTokenCharacter(char byte)
{
    constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           others.contains(byte);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

/// Field values hold visible characters, blanks and tabs, and opaque bytes above 0x7f (RFC 9110 §5.5).
bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code < 0x20 && byte != '\t') || code == 0x7f;
    });
}

/// 0, or the status that a request line is refused with.
int readRequestLine(QByteArrayView line, Head &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 1 || last == first)
        return 400;
    head.method = line.first(first);
    head.target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(head.method) || head.target.isEmpty() ||
        !std::all_of(head.target.begin(), head.target.end(), isVisible))
        return 400;
    if (version == "HTTP/1.1" || version == "HTTP/1.0")
        return 0;
    return version.startsWith("HTTP/") ? 505 : 400;
}

int readField(QByteArrayView line, Head &head)
{
    const qsizetype colon = line.indexOf(':');
    // A blank before the colon or at the start of a line (folding) is an error: RFC 9112 §5.1, §5.2.
    if (colon < 1 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
        return 400;
    head.fields.append(
        {line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).toByteArray().trimmed()});
    return head.fields.size() > limits::callbackHeaderFields ? 431 : 0;
}

QList<QByteArray> values(const Head &head, QByteArrayView name)
{
    QList<QByteArray> found;
    for (const auto &[field, value] : head.fields) {
        if (field == name)
            found.append(value);
    }
    return found;
}

/// DNS rebinding and requests for others end here (RFC 9112 §3.2, CB-14).
int checkAuthority(const Head &head, const CallbackAddress &address)
{
    if (!head.target.startsWith('/'))
        return 400;
    const QList<QByteArray> hosts = values(head, "host");
    if (hosts.size() != 1)
        return 400;
    return hosts.constFirst() == address.authority ? 0 : 421;
}

/// A callback is a GET and has no body (CB-05, RFC 9112 §6.3).
int checkBody(const Head &head)
{
    if (!values(head, "transfer-encoding").isEmpty())
        return 501;
    const QList<QByteArray> lengths = values(head, "content-length");
    if (lengths.size() > 1)
        return 400;
    if (lengths.isEmpty() || lengths.constFirst() == "0")
        return 0;
    const bool digits = std::all_of(lengths.constFirst().begin(), lengths.constFirst().end(),
                                    [](char byte) { return byte >= '0' && byte <= '9'; });
    return digits && !lengths.constFirst().isEmpty() ? 413 : 400;
}

CallbackRequest judge(const Head &head, const CallbackAddress &address)
{
    if (const int status = checkAuthority(head, address))
        return refused(status);
    if (head.target.contains('#'))
        return refused(400);
    const qsizetype mark = head.target.indexOf('?');
    const QByteArrayView path = mark < 0 ? head.target : head.target.first(mark);
    if (path != address.path)
        return refused(404);
    if (head.method != "GET")
        return refused(405);
    if (const int status = checkBody(head))
        return refused(status);
    return {CallbackRequest::State::Accepted, 200,
            mark < 0 ? QByteArray() : head.target.sliced(mark + 1).toByteArray()};
}

} // namespace

CallbackRequest CallbackRequest::read(QByteArrayView bytes, const CallbackAddress &address)
{
    // Refused early, so that neither TLS nor HTTP/2 (RFC 9113 §3.4) keeps a connection waiting.
    if (!bytes.isEmpty() && !isTokenCharacter(bytes.front()))
        return refused(400);
    Head head;
    bool isFirst = true;
    for (qsizetype at = 0;;) {
        const QByteArrayView rest = bytes.sliced(at);
        const qsizetype end = rest.indexOf('\n');
        const qsizetype length = end < 0 ? rest.size() : end;
        if (isFirst && length > limits::callbackRequestLine)
            return refused(414);
        if (!isFirst && at + length > limits::callbackRequestLine + limits::callbackHeaderBlock)
            return refused(431);
        if (end < 0)
            return {};
        // A bare line feed, or a carriage return anywhere else, is refused: RFC 9112 §2.2.
        if (end == 0 || rest[end - 1] != '\r' || rest.first(end - 1).contains('\r'))
            return refused(400);
        const QByteArrayView line = rest.first(end - 1);
        if (!isFirst && line.isEmpty())
            return judge(head, address);
        if (const int status = isFirst ? readRequestLine(line, head) : readField(line, head))
            return refused(status);
        isFirst = false;
        at += end + 1;
    }
}

} // namespace chatelaine
