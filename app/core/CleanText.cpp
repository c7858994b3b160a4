// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CleanText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// What a server's text may not contain: it could drive a terminal, hide, or turn the reading order
/// of what stands beside it. Joiners stay, because names in Persian and Hindi need them.
bool isHarmful(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C;
    constexpr char32_t zeroWidthJoiner = 0x200D;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return true;
    case QChar::Other_Format:
        return c != zeroWidthJoiner && c != zeroWidthNonJoiner;
    case QChar::Other_NotAssigned:
        return QChar::isNonCharacter(c);
    default:
        return false;
    }
}

} // namespace

QString cleanText(QStringView text, qsizetype maxLength)
{
    QString clean;
    clean.reserve(std::min(text.size(), maxLength) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::isSpace(c) && c != U' ' && c != 0x00A0 && c != 0x202F && c != 0x3000) {
            // One blank for any run of line breaks and tabs.
            if (!clean.endsWith(u' '))
                clean += u' ';
        } else if (isHarmful(c)) {
            clean += QChar(QChar::ReplacementCharacter);
        } else {
            clean += QChar::fromUcs4(c);
        }
        if (clean.size() >= maxLength && i + 1 < text.size())
            return clean += u'\u2026';
    }
    return clean;
}

} // namespace chatelaine
