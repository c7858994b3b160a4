// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "People.h"
#include "ui/admin/UsersPage.h"
#include "ui/widgets/Actions.h"

#include <memory>

class QLineEdit;

namespace chatelaine {

class MessageBar;
class SectionBar;

namespace test {

/// The page of users over a directory in memory, in a window of its own.
class Stage
{
public:
    explicit Stage(const QSize &size = QSize(1144, 732));
    /// With a directory that was prepared before the page asks it anything.
    Stage(const QSize &size, std::unique_ptr<People> prepared);

    static void useStyle();

    void search(const QString &text) const;
    void check(const QList<int> &rows) const;
    [[nodiscard]] QAction *action(const char *id) const;
    /// The input of a text field in the details.
    [[nodiscard]] QLineEdit *edit(const QString &field) const;
    void type(const QString &field, const QString &text) const;
    /// What the message bar says, all of it.
    [[nodiscard]] QString said() const;
    /// Picture, nameless controls, ambiguous shortcuts, cut texts.
    void judge(const QString &name) const;

    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    Actions actions;
    MessageBar *messages;
    SectionBar *sections;
    UsersPage *page;
    People *people;
};

} // namespace test
} // namespace chatelaine
