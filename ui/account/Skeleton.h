// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace chatelaine {

/// Grey bars in the shape of a form, in place of data that is on its way. Nothing for the first
/// moment, so that a quick answer does not flicker; after a second it says what it waits for.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);

    /// `what` is a sentence such as "Reading the profile…".
    void start(const QString &what);
    void stop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_what;
    QTimer m_tick;
    int m_ticks = 0;
};

} // namespace chatelaine
