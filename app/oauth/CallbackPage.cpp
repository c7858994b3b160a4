// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackPage.h"

#include "core/Language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace chatelaine::callbackpage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CallbackPage)
};

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 413:
        return "Content Too Large"_ba;
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
        return "Bad Request"_ba;
    }
}

QString html(const QString &sign, const QString &title, const QString &text)
{
    const QLocale locale = language::current();
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta "
           u"charset=\"utf-8\"><title>Chatelaine</title><style>"
           "body{font:1.1em/1.5 system-ui,sans-serif;max-width:34em;margin:18vh auto;padding:0 "
           "1.5em;color:#1a1d24;background:#fff}"
           "h1{font-size:1.5em;margin:.3em 0}p{color:#565d6b}.sign{font-size:2.4em}"
           "@media(prefers-color-scheme:dark){body{color:#eceef3;background:#23262c}p{color:#a9b0bd}}"
           "</style></head><body><main><div class=\"sign\" aria-hidden=\"true\">%3</div><h1>%4</h1><p>%5</p></main></body></html>"_s
               .arg(locale.bcp47Name(), direction, sign, title.toHtmlEscaped(), text.toHtmlEscaped());
}

QByteArray response(int status, const QString &page)
{
    const QByteArray body = page.toUtf8();
    QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n"_ba;
    head += "Content-Type: text/html; charset=utf-8\r\nContent-Length: "_ba +
            QByteArray::number(body.size()) + "\r\n"_ba;
    head +=
        "Connection: close\r\nCache-Control: no-store\r\nPragma: no-cache\r\nX-Content-Type-Options: "
        "nosniff\r\n"
        "Referrer-Policy: no-referrer\r\nX-Frame-Options: DENY\r\nCross-Origin-Opener-Policy: same-origin\r\n"
        "Cross-Origin-Resource-Policy: same-origin\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
        "base-uri 'none'; "
        "form-action 'none'\r\n"_ba;
    if (status == 405)
        head += "Allow: GET\r\n"_ba;
    return head + "\r\n"_ba + body;
}

} // namespace

QByteArray outcome(const Done &done)
{
    if (done)
        return response(
            200, html(u"✓"_s, Tr::tr("You are signed in"),
                      Tr::tr("Chatelaine has stored and checked everything. You can close this page.")));
    return response(400, html(u"✕"_s, Tr::tr("You are not signed in"),
                              QString(done.error().message + u' ' +
                                      Tr::tr("Chatelaine's window says more. You can close this page."))));
}

QByteArray refusal(int status)
{
    const QString title =
        status == 404 ? Tr::tr("There is nothing here") : Tr::tr("This request was turned away");
    return response(status,
                    html(u"–"_s, title,
                         Tr::tr("It belongs to no running sign-in of Chatelaine. You can close this page.")));
}

QByteArray unknown()
{
    return response(200, html(u"…"_s, Tr::tr("Chatelaine is still at work"),
                              Tr::tr("Its window shows how the sign-in ends. You can close this page.")));
}

} // namespace chatelaine::callbackpage
