// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icons.h"

#include "ui/widgets/IconEngine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// The files stand in a static library, so nothing would pull them in unasked; must be outside any
// namespace.
static void chatelaineInitResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace chatelaine {

namespace {

QString path(const QString &name)
{
    [[maybe_unused]] static const bool loaded = (chatelaineInitResources(), true);
    return u":/icons/"_s + name + u".svg"_s;
}

/// Direction-bearing shapes; ticks, clocks, magnifiers and logos stay as they are.
bool mirrors(const QString &name)
{
    static const QSet<QString> names{u"back"_s,     u"chevron-left"_s, u"chevron-right"_s, u"sign-in"_s,
                                     u"sign-out"_s, u"undo"_s,         u"list"_s,          u"sort"_s,
                                     u"external"_s, u"users"_s};
    return names.contains(name);
}

QByteArray source(const QString &name, const QColor &color)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor"_ba, color.name().toLatin1());
}

} // namespace

bool icons::exists(const QString &name)
{
    return !name.isEmpty() && QFile::exists(path(name));
}

QIcon icons::get(const QString &name, Tone tone)
{
    return exists(name) ? QIcon(new IconEngine(name, tone)) : QIcon();
}

QPixmap icons::pixmap(const QString &name, int size, qreal ratio, const QColor &color)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && mirrors(name);
    const QString key = u"chatelaine/%1/%2/%3/%4/%5"_s.arg(
        name, QString::number(size), QString::number(ratio), color.name(), QString::number(mirrored ? 1 : 0));
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    drawn = QPixmap(QSize(size, size) * ratio);
    drawn.fill(Qt::transparent);
    QSvgRenderer renderer(source(name, color));
    if (renderer.isValid()) {
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirrored) {
            painter.translate(drawn.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(QPointF(), QSizeF(drawn.size())));
    }
    drawn.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QIcon icons::application()
{
    static_cast<void>(path({}));
    QIcon icon(u":/chatelaine.svg"_s);
    // The engine for SVG keeps one pixmap besides; the smallest size needs it most.
    icon.addPixmap(QIcon(u":/chatelaine-small.svg"_s).pixmap(16, 16));
    return icon;
}

} // namespace chatelaine
