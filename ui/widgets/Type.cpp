// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Type.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace chatelaine {

namespace {

constexpr qreal smallestPoints = 8;

/// Desktops give a size in points or in pixels; the other one is then −1.
void scale(QFont &font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(factor < 1 ? std::max(smallestPoints, font.pointSizeF() * factor)
                                      : font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

QFont made(QFont font, qreal factor, QFont::Weight weight)
{
    scale(font, factor);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont typeFont(Type type)
{
    return typeFont(type, QGuiApplication::font());
}

QFont typeFont(Type type, const QFont &body)
{
    switch (type) {
    case Type::Display:
        return made(body, 2, QFont::DemiBold);
    case Type::Title:
        return made(body, 1.5, QFont::DemiBold);
    case Type::Heading:
        return made(body, 1.1, QFont::DemiBold);
    case Type::Strong:
        return made(body, 1, QFont::DemiBold);
    case Type::Body:
        return body;
    case Type::Small:
        return made(body, 0.9, QFont::Weight(body.weight()));
    case Type::SmallStrong:
        return made(body, 0.9, QFont::DemiBold);
    case Type::Mono: {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        // What the body has for the letters of another script, code has too.
        if (body.families().size() > 1)
            mono.setFamilies(QStringList(QFontInfo(mono).family()) + body.families().mid(1));
        if (body.pointSizeF() > 0)
            mono.setPointSizeF(body.pointSizeF());
        else
            mono.setPixelSize(body.pixelSize());
        scale(mono, 0.9);
        return mono;
    }
    }
    std::unreachable();
}

} // namespace chatelaine
