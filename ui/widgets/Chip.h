// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"

#include <QWidget>

namespace chatelaine {

/// A word with a shape and a tint: "Passed", "9 passed · 1 warning", "Organization administrator".
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(Tone tone, const QString &text = {}, const QString &icon = {}, QWidget *parent = nullptr);

    /// An empty icon takes the shape of the tone.
    void set(Tone tone, const QString &text, const QString &icon = {});
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The same drawn anywhere, for delegates. Returns the width it takes.
    static int paint(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
                     const QPalette &palette, Tone tone, const QString &text, const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_text;
    QString m_icon;
};

} // namespace chatelaine
