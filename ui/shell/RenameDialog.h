// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace chatelaine {

/// Asks for another name of an account in the list.
class RenameDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RenameDialog(const QString &name, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &name);
};

} // namespace chatelaine
