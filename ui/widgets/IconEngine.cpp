// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconEngine.h"

#include "ui/widgets/Icons.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

IconEngine::IconEngine(QString name, Tone tone)
    : m_name(std::move(name))
    , m_tone(tone)
{
}

QColor IconEngine::colour(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    return mode == QIcon::Disabled ? colors::of(Role::Disabled, palette) : colors::text(m_tone, palette);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
    const int size = std::min(rect.width(), rect.height());
    const QPixmap drawn = icons::pixmap(m_name, size, ratio, colour(mode));
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, drawn);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale)
{
    const int side = std::min(size.width(), size.height());
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    // Before 6.8 the size came in device pixels.
    return icons::pixmap(m_name, qRound(side / scale), scale, colour(mode));
#else
    return icons::pixmap(m_name, side, scale, colour(mode));
#endif
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name, m_tone);
}

QString IconEngine::key() const
{
    return u"ChatelaineIconEngine"_s;
}

} // namespace chatelaine
