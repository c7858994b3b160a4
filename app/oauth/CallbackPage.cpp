// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackPage.h"

#include "core/Language.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CallbackPage)
};

struct Words
{
    QString headline;
    QString text;
};

Words words(CallbackPage::Kind kind)
{
    switch (kind) {
    case CallbackPage::Kind::SignedIn:
        return {Tr::tr("You are signed in"), Tr::tr("You can close this page and go back to Chatelaine.")};
    case CallbackPage::Kind::Declined:
        return {Tr::tr("The sign-in was declined"),
                Tr::tr("Nothing was stored. You can close this page and start again in Chatelaine.")};
    case CallbackPage::Kind::Failed:
        return {Tr::tr("The sign-in did not succeed"),
                Tr::tr("Nothing was stored. Chatelaine says why and what to do next.")};
    case CallbackPage::Kind::Ended:
        return {Tr::tr("Go back to Chatelaine"), Tr::tr("It shows how the sign-in ended.")};
    case CallbackPage::Kind::NotOurs:
        return {Tr::tr("This answer belongs to no running sign-in"),
                Tr::tr("Nothing was changed. If you did not start a sign-in yourself, close this page.")};
    case CallbackPage::Kind::Turned:
        return {Tr::tr("There is nothing here"),
                Tr::tr("This address only takes the answer to a sign-in of Chatelaine.")};
    }
    std::unreachable();
}

/// The shape that tells the outcome together with the words, as everywhere in the window: its name in
/// the style sheet and its strokes.
struct Shape
{
    QString name;
    QString strokes;
};

Shape shape(CallbackPage::Kind kind)
{
    switch (kind) {
    case CallbackPage::Kind::SignedIn:
        return {u"passed"_s,
                u"<circle cx=\"8\" cy=\"8\" r=\"5.75\"/><path d=\"M5.5 8.2l1.8 1.8 3.3-3.6\"/>"_s};
    case CallbackPage::Kind::Failed:
        return {u"refused"_s, u"<path d=\"M5.6 2.25h4.8l3.35 3.35v4.8l-3.35 3.35H5.6L2.25 10.4V5.6z\"/>"
                              "<path d=\"M6.1 6.1l3.8 3.8M9.9 6.1l-3.8 3.8\"/>"_s};
    case CallbackPage::Kind::Declined:
    case CallbackPage::Kind::NotOurs:
        return {u"warning"_s,
                u"<path d=\"M8 2.4l6 10.85H2z\"/><path d=\"M8 6.4v2.9\"/><path d=\"M8 11.2v.01\"/>"_s};
    case CallbackPage::Kind::Ended:
    case CallbackPage::Kind::Turned:
        return {u"information"_s, u"<circle cx=\"8\" cy=\"8\" r=\"5.75\"/><path d=\"M8 7.5v3.3\"/>"
                                  "<path d=\"M8 5.2v.01\"/>"_s};
    }
    std::unreachable();
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 400:
        return "Bad Request"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 414:
        return "URI Too Long"_ba;
    case 421:
        return "Misdirected Request"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 501:
        return "Not Implemented"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    default:
        return "Refused"_ba;
    }
}

const QByteArray &style()
{
    static const QByteArray text =
        "html{color-scheme:light dark;font-family:system-ui,sans-serif;background:#fff;color:#1a1d24}"
        "body{margin:18vh auto 0;max-width:32rem;padding:0 1.5rem;line-height:1.5;text-align:center}"
        "svg{width:3rem;height:3rem;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;"
        "stroke-linejoin:round}"
        "h1{font-size:1.5rem;font-weight:600;margin:.75rem 0 .5rem}p{margin:0;color:#565d6b}"
        ".passed{color:#17693a}.refused{color:#b3231b}.warning{color:#875000}.information{color:#2a4fb0}"
        "@media(prefers-color-scheme:dark){html{background:#23262c;color:#eceef3}p{color:#a9b0bd}"
        ".passed{color:#7fd7a0}.refused{color:#ff9f95}.warning{color:#f1c171}"
        ".information{color:#a9bdff}}"_ba;
    return text;
}

/// Nothing may be loaded, run, framed or sent anywhere; the one style sheet is let in by its hash.
QByteArray contentPolicy()
{
    const QByteArray hash = QCryptographicHash::hash(style(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

QByteArray html(CallbackPage::Kind kind)
{
    const Words text = words(kind);
    const Shape sign = shape(kind);
    const QLocale locale = language::current();
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    // An empty icon of its own, so that the browser does not ask for one at a port that is closed.
    const QString page = u"<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                         "<meta name=\"viewport\" content=\"width=device-width\">"
                         "<link rel=\"icon\" href=\"data:,\"><title>%3 – Chatelaine</title>"
                         "<style>%4</style></head><body><main>"
                         "<svg class=\"%6\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">%7</svg>"
                         "<h1>%3</h1><p>%5</p></main></body></html>\n"_s;
    return page
        .arg(locale.bcp47Name().toHtmlEscaped(), direction, text.headline.toHtmlEscaped(),
             QString::fromLatin1(style()), text.text.toHtmlEscaped(), sign.name, sign.strokes)
        .toUtf8();
}

} // namespace

CallbackPage CallbackPage::of(const Done &outcome)
{
    if (outcome)
        return {200, Kind::SignedIn};
    if (outcome.error().code == "provider.declined"_L1)
        return {403, Kind::Declined};
    return {400, Kind::Failed};
}

QByteArray CallbackPage::encode() const
{
    const QByteArray body = html(kind);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    if (status == 405)
        head += "Allow: GET\r\n";
    head += "Content-Type: text/html; charset=utf-8\r\n"
            "Content-Length: " +
            QByteArray::number(body.size()) +
            "\r\n"
            "Content-Language: " +
            language::current().bcp47Name().toLatin1() +
            "\r\n"
            "Content-Security-Policy: " +
            contentPolicy() +
            "\r\n"
            "Cache-Control: no-store\r\n"
            "Referrer-Policy: no-referrer\r\n"
            "X-Content-Type-Options: nosniff\r\n"
            "Cross-Origin-Resource-Policy: same-origin\r\n"
            "Connection: close\r\n\r\n";
    return head + body;
}

} // namespace chatelaine
