// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/FormEncoding.h"

#include <QString>

namespace chatelaine {

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

} // namespace

std::optional<QByteArray> decodeFormText(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '+') {
            plain += ' ';
        } else if (text[at] != '%') {
            plain += text[at];
        } else {
            const bool complete = text.size() - at > 2;
            const int high = complete ? hexValue(text[at + 1]) : -1;
            const int low = complete ? hexValue(text[at + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            plain += static_cast<char>(high * 16 + low);
            at += 2;
        }
    }
    if (QString::fromUtf8(plain).toUtf8() != plain)
        return std::nullopt;
    return plain;
}

QByteArray encodeForm(const FormFields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

std::optional<FormFields> decodeForm(QByteArrayView text)
{
    FormFields fields;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&') < 0 ? text.size() : text.indexOf('&');
        const QByteArrayView pair = text.first(end);
        text = text.sliced(qMin(end + 1, text.size()));
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=') < 0 ? pair.size() : pair.indexOf('=');
        const auto name = decodeFormText(pair.first(equals));
        const auto value = decodeFormText(pair.sliced(qMin(equals + 1, pair.size())));
        if (!name || !value)
            return std::nullopt;
        fields.append({*name, *value});
    }
    return fields;
}

} // namespace chatelaine
