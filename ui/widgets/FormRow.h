// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace chatelaine {

class Label;

/// A field with its label, an explanation, and what is wrong with it. The label is the field's
/// buddy, so it names the field for assistive tools.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    enum class Layout { LabelBeside, LabelAbove };

    FormRow(const QString &label, QWidget *field, Layout layout = Layout::LabelAbove,
            QWidget *parent = nullptr);

    void setLabel(const QString &text);
    /// Always visible, in second text; empty for none.
    void setHelp(const QString &text);
    /// What is wrong, in the colour of a refusal, instead of the help; empty for nothing.
    void setRefusal(const QString &text);
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void measure();

    Layout m_layout;
    QWidget *m_field;
    Label *m_label;
    QLabel *m_mark;
    Label *m_note;
    QString m_help;
    QString m_refusal;
};

} // namespace chatelaine
