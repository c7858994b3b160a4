// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/User.h"

#include <QDialog>

class QLineEdit;

namespace chatelaine {

class Button;

/// Asks before people are deleted: who, how many, what is lost. From three on it wants that typed;
/// the button that is pressed without thinking keeps them.
class DeleteDialog : public QDialog
{
    Q_OBJECT
public:
    /// Of those not at hand in full, `people` hold the name alone.
    DeleteDialog(const QList<User> &people, QWidget *parent);

    [[nodiscard]] Button *deleteButton() const { return m_delete; }
    [[nodiscard]] QLineEdit *confirmation() const { return m_typed; }

private:
    QWidget *makeList(const QList<User> &people);

    Button *m_delete;
    QLineEdit *m_typed = nullptr;
};

} // namespace chatelaine
