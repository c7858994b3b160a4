// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/VerdictModel.h"

#include <QWidget>

namespace chatelaine {

class Button;
class VerdictTable;
class Chip;
class Label;

/// The checks of one token: a summary, the table, and below it the details of the row that a
/// person opened with Enter. Escape closes the details.
class VerdictPane : public QWidget
{
    Q_OBJECT
public:
    /// `copy` copies the report; null for a page that has such a button elsewhere.
    explicit VerdictPane(Button *copy, QWidget *parent = nullptr);

    void show(const Verdicts &verdicts);
    /// No checks, and why.
    void showNone(const QString &why);
    [[nodiscard]] QString report() const { return m_model->report(); }
    [[nodiscard]] VerdictTable *view() const { return m_view; }
    [[nodiscard]] VerdictModel *model() const { return m_model; }
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showSummary();
    void open(const QModelIndex &index);
    void closeDetails();

    VerdictModel *m_model;
    Label *m_heading;
    Chip *m_summary;
    Label *m_none;
    VerdictTable *m_view;
    Label *m_details;
};

} // namespace chatelaine
