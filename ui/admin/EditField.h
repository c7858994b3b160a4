// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace chatelaine {

class Button;
class Label;
class MembersField;

/// One field of a user. Once it differs from what the server has, it carries a bar, a pencil, the
/// word "changed", the old value and "Undo". A field that may not be edited says why.
class EditField : public QWidget
{
    Q_OBJECT
public:
    explicit EditField(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_field.name; }
    [[nodiscard]] QString title() const { return m_field.title; }
    [[nodiscard]] Field::Type type() const { return m_field.type; }
    [[nodiscard]] bool isEditable() const { return m_field.editable; }
    /// Title and reason in the language of now, and whether it may be edited.
    void setField(const Field &field);

    /// What the server has. The field shows it unless it is changed.
    void setBase(const QJsonValue &base);
    [[nodiscard]] QJsonValue base() const { return m_base; }
    /// As if typed.
    void setValue(const QJsonValue &value);
    [[nodiscard]] QJsonValue value() const;
    [[nodiscard]] bool isChanged() const;
    void undo();
    [[nodiscard]] QWidget *input() const;
    /// What takes the focus here, in the order in which Tab goes.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeInput();
    void put(const QJsonValue &value);
    void restate();

    Field m_field;
    QJsonValue m_base;
    Label *m_title;
    QLabel *m_pencil;
    Label *m_changed;
    QLineEdit *m_edit = nullptr;
    QCheckBox *m_flag = nullptr;
    MembersField *m_members = nullptr;
    Label *m_was;
    Button *m_undo;
    QLabel *m_lock;
    Label *m_reason;
};

} // namespace chatelaine
