// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace chatelaine {

/// A text field takes the key of "redo" for itself, also while it has nothing to redo, and the key is
/// that of "undo the last action" as well. Here it is left to the window then.
class SpareRedo : public QObject
{
    Q_OBJECT
public:
    explicit SpareRedo(QLineEdit *edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
};

} // namespace chatelaine
