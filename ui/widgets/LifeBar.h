// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"

#include <QWidget>

namespace chatelaine {

/// How much of something's life is left: a thin bar. Says nothing alone; the words stand beside it.
class LifeBar : public QWidget
{
    Q_OBJECT
public:
    explicit LifeBar(QWidget *parent = nullptr);

    /// `share` from 0 to 1.
    void setLeft(double share, Tone tone = Tone::Passed);

    [[nodiscard]] QSize sizeHint() const override { return {120, 4}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, 4}; }

    static void paint(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
                      const QPalette &palette, double share, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    Tone m_tone = Tone::Passed;
};

} // namespace chatelaine
