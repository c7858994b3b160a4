// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace chatelaine {

/// The strip at the foot of a sign-in page, with a line above it: what gives up at the start, what
/// goes on at the end.
class PageFooter : public QWidget
{
    Q_OBJECT
public:
    explicit PageFooter(QWidget *parent = nullptr);

    void addAtStart(QWidget *widget);
    /// A sentence that takes what room is left.
    void addSentence(QWidget *widget);
    void addAtEnd(QWidget *widget);

private:
    QHBoxLayout *m_row;
    int m_starts = 0;
};

} // namespace chatelaine
