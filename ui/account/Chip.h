// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"

#include <QWidget>

namespace chatelaine {

/// A few words of a meaning on its tint, with its shape.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Information, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    /// Another icon than the meaning's own shape.
    void setIconName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone;
};

} // namespace chatelaine
