// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackRequest.h"

#include "core/Limits.h"

#include <QList>

#include <algorithm>

namespace chatelaine {

namespace {

using Refusal = std::unexpected<int>;

bool isTokenCharacter(char each)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
           marks.contains(each);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
}

/// field-value of RFC 9110 §5.5: visible bytes, blanks and tabs.
bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

struct RequestLine
{
    QByteArrayView method;
    QByteArrayView target;
};

/// RFC 9112 §3, with exactly one blank between the parts.
std::expected<RequestLine, int> parseRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return Refusal(400);
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) ||
        !std::all_of(target.begin(), target.end(), [](char each) { return each > ' ' && each <= '~'; }))
        return Refusal(400);
    const bool isVersion = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.' &&
                           isDigits(version.sliced(5, 1)) && isDigits(version.sliced(7, 1));
    if (!isVersion)
        return Refusal(400);
    if (version != QByteArrayView("HTTP/1.1") && version != QByteArrayView("HTTP/1.0"))
        return Refusal(505);
    return RequestLine{method, target};
}

struct Fields
{
    QList<QByteArrayView> hosts;
    QList<QByteArrayView> lengths;
    bool hasTransferEncoding = false;
};

/// `block` holds whole lines, each with its CRLF.
std::expected<Fields, int> parseFields(QByteArrayView block)
{
    Fields fields;
    int count = 0;
    while (!block.isEmpty()) {
        const qsizetype end = block.indexOf("\r\n");
        const QByteArrayView line = block.first(end);
        block = block.sliced(end + 2);
        if (++count > limits::callbackHeaderFields)
            return Refusal(431);
        // A line that starts with a blank is folding, and one with a blank before the colon is how
        // two servers come to read two messages (RFC 9112 §5.1, §5.2).
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
            return Refusal(400);
        const QByteArrayView name = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name.compare("Host", Qt::CaseInsensitive) == 0)
            fields.hosts.append(value);
        else if (name.compare("Content-Length", Qt::CaseInsensitive) == 0)
            fields.lengths.append(value);
        else if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0)
            fields.hasTransferEncoding = true;
    }
    return fields;
}

/// A callback has no body; only whether the message agrees with itself is of interest (RFC 9112 §6.3).
int bodyStatus(const Fields &fields, bool isGet)
{
    for (const QByteArrayView each : fields.lengths) {
        if (!isDigits(each) || each != fields.lengths.constFirst())
            return 400;
    }
    if (fields.hasTransferEncoding)
        return fields.lengths.isEmpty() && !isGet ? 501 : 400;
    const bool hasBody = !fields.lengths.isEmpty() && fields.lengths.constFirst() != QByteArrayView("0");
    return hasBody && isGet ? 400 : 0;
}

/// The origin form of a target that may name our own authority (RFC 9112 §3.2.2).
std::expected<QByteArrayView, int> originForm(QByteArrayView target, const CallbackAddress &address)
{
    if (target.startsWith('/'))
        return target;
    const QByteArray ours = "http://" + address.authority;
    if (target.startsWith(ours) && target.sliced(ours.size()).startsWith('/'))
        return target.sliced(ours.size());
    return Refusal(target.contains("://") ? 421 : 400);
}

std::expected<CallbackRequest, int> judge(QByteArrayView line, QByteArrayView block,
                                          const CallbackAddress &address)
{
    const auto request = parseRequestLine(line);
    if (!request)
        return Refusal(request.error());
    const auto fields = parseFields(block);
    if (!fields)
        return Refusal(fields.error());
    // DNS rebinding ends here: the browser names the host it believes to talk to (CB-14).
    if (fields->hosts.size() != 1)
        return Refusal(400);
    if (fields->hosts.constFirst() != address.authority)
        return Refusal(421);
    const bool isGet = request->method == QByteArrayView("GET");
    if (const int status = bodyStatus(*fields, isGet))
        return Refusal(status);
    if (!isGet)
        return Refusal(405);
    const auto target = originForm(request->target, address);
    if (!target)
        return Refusal(target.error());
    if (target->contains('#'))
        return Refusal(400);
    // As bytes, before anything could normalise them (CB-04).
    const qsizetype mark = target->indexOf('?');
    const QByteArrayView path = mark < 0 ? *target : target->first(mark);
    if (path != address.path)
        return Refusal(404);
    return CallbackRequest{mark < 0 ? QByteArray() : target->sliced(mark + 1).toByteArray()};
}

/// Whether bytes can still become a request line: so that another protocol on the port, such as TLS
/// or HTTP/2, is told at once and not at the deadline (CB-18).
bool canBeRequestLine(QByteArrayView begun)
{
    return std::all_of(begun.begin(), begun.end(),
                       [](char each) { return (each >= ' ' && each <= '~') || each == '\r'; }) &&
           (begun.isEmpty() || isTokenCharacter(begun.front()));
}

} // namespace

std::optional<std::expected<CallbackRequest, int>> CallbackRequest::parse(QByteArrayView received,
                                                                          const CallbackAddress &address)
{
    const qsizetype lineFeed = received.indexOf('\n');
    const QByteArrayView begun = lineFeed < 0 ? received : received.first(lineFeed);
    if (begun.size() > limits::callbackRequestLine)
        return Refusal(414);
    if (!canBeRequestLine(begun))
        return Refusal(400);
    if (lineFeed < 0)
        return std::nullopt;
    if (!begun.endsWith('\r') || begun.chopped(1).contains('\r'))
        return Refusal(400);
    const QByteArrayView line = begun.chopped(1);
    if (const auto request = parseRequestLine(line); !request)
        return Refusal(request.error());

    const QByteArrayView rest = received.sliced(lineFeed + 1);
    const qsizetype end = rest.startsWith("\r\n") ? 0 : rest.indexOf("\r\n\r\n");
    if (end > limits::callbackHeaderBlock || (end < 0 && rest.size() > limits::callbackHeaderBlock))
        return Refusal(431);
    if (end < 0)
        return std::nullopt;
    return judge(line, end == 0 ? QByteArrayView() : rest.first(end + 2), address);
}

} // namespace chatelaine
