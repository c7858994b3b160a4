// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace chatelaine {

/// One fact of a person: its name, the value as plain text, and a remark behind it.
struct FieldItem
{
    QString label = {};
    QString value = {};
    QString note = {};
    Tone noteTone = Tone::NotApplicable;
    QString noteIcon = {}; ///< empty: the shape of the tone
    bool isCode = false;   ///< an identifier: fixed width, left to right
    bool canCopy = false;  ///< with a button that copies the value
};

/// A heading and facts below it in two columns.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    FieldList(const QString &title, const QList<FieldItem> &items, QWidget *parent = nullptr);

    static constexpr int labelWidth = 136;

private:
    void addRow(QGridLayout *grid, const FieldItem &item);
};

} // namespace chatelaine
