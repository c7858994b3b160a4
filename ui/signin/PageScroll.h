// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace chatelaine {

/// The part of a page that scrolls when the window is low. Takes the focus so that the arrow keys
/// scroll it, and therefore needs an accessible name.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *content, QWidget *parent = nullptr);

    /// `column` in the middle, no wider than its maximum.
    static PageScroll *centred(QWidget *column);
};

} // namespace chatelaine
