// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace chatelaine {

/// Groups and roles of a person, as tall as what is open in it: the page scrolls, not the tree.
class MembershipTree : public QTreeView
{
    Q_OBJECT
public:
    MembershipTree(const QStringList &groups, const QStringList &roles, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int openHeight() const;
};

} // namespace chatelaine
