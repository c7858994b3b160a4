// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/IniSections.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr qsizetype sectionBytes = 64 * 1024;

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && !decoded.contains(QChar(0));
}

/// QSettings takes a slash in a name for a group within a group, and a percent sign for the start of
/// any character.
bool isPlainName(const QByteArray &name)
{
    return std::ranges::all_of(name, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') ||
               each == '-';
    });
}

bool isHostile(const IniSection &section, bool hasWholeHeader)
{
    return !hasWholeHeader || !isPlainName(section.name) || section.text.size() > sectionBytes ||
           !isUtf8(section.text) || section.text.contains("@Variant(") ||
           section.text.contains("@DateTime(") || section.text.contains("@Invalid(");
}

} // namespace

QList<IniSection> splitIni(const QByteArray &text)
{
    QList<IniSection> sections{IniSection()};
    bool hasWholeHeader = true;
    const auto close = [&] {
        sections.last().isHostile = isHostile(sections.last(), hasWholeHeader);
    };
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype newline = text.indexOf('\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        const QByteArray line = text.mid(from, end - from);
        from = end;
        if (line.startsWith('[')) {
            close();
            const QByteArray header = line.trimmed();
            hasWholeHeader = header.size() > 2 && header.endsWith(']');
            sections.append({header.mid(1, header.size() - (hasWholeHeader ? 2 : 1)), {}, false});
        }
        sections.last().text += line;
    }
    close();
    return sections;
}

} // namespace chatelaine
