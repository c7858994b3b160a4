// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finding.h"

#include <QLabel>

#include <algorithm>

namespace chatelaine::test {

bool says(const QWidget &page, const QString &words)
{
    return std::ranges::any_of(page.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisibleTo(&page) && label->text().contains(words);
    });
}

Button *button(const QWidget &page, const QString &text)
{
    const QList<Button *> all = page.findChildren<Button *>();
    const auto found = std::ranges::find_if(all, [&](const Button *each) {
        return each->isVisibleTo(&page) && (each->text() == text || each->accessibleName() == text);
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace chatelaine::test
