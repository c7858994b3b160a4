// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QDialog>

class QListWidget;

namespace chatelaine {

/// Which fields the list shows; each press takes effect at once.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    ColumnsDialog(const QList<Field> &fields, const QStringList &shown, QWidget *parent);

Q_SIGNALS:
    void columnsChosen(const QStringList &names);

private:
    void fill(const QStringList &shown);
    void tell();

    QList<Field> m_fields;
    QListWidget *m_list;
    bool m_filling = false;
};

} // namespace chatelaine
