// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

namespace chatelaine {

/// Time left as a ring and as minutes and seconds. Announced to assistive tools at three, one and
/// half a minute, not each second.
class CountdownRing : public QWidget
{
    Q_OBJECT
public:
    explicit CountdownRing(QWidget *parent = nullptr);

    void setTime(std::chrono::seconds left, std::chrono::seconds total);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text() const;

    std::chrono::seconds m_left{0};
    std::chrono::seconds m_total{1};
};

} // namespace chatelaine
