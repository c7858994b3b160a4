// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"

#include <QIconEngine>
#include <QString>

namespace chatelaine {

/// Draws one SVG file of resources/icons at the size and pixel ratio asked for, in the colour that
/// the palette has now, so that a change of theme, a disabled and a selected state need no file of
/// their own.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, Tone tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QString key() const override;

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QString m_name;
    Tone m_tone;
};

} // namespace chatelaine
