// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace chatelaine {

class Button;
class EditField;

/// The form of one user: the fields that are set or that a list shows; the others on request. Gives
/// a Change that holds what was touched and nothing else.
class UserEditor : public QWidget
{
    Q_OBJECT
public:
    explicit UserEditor(QWidget *parent = nullptr);

    /// Tab comes to the first field from there.
    void setTabBefore(QWidget *widget) { m_tabBefore = widget; }

    /// `whyNot` is why nothing at all may be edited here; empty if it may.
    void setFields(const QList<Field> &fields, const QString &whyNot);
    /// Shows a person, with what was edited of them before.
    void setUser(const User &user, const Change &draft);
    /// A newer reading of the same person: what is being edited stays.
    void refresh(const User &user);

    [[nodiscard]] Change change() const;
    [[nodiscard]] QStringList summary() const; ///< "E-mail: old → new", line by line
    void undoAll();
    [[nodiscard]] EditField *field(const QString &name) const { return m_fields.value(name); }
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void fill(const User &user, const Change &draft);
    EditField *need(qsizetype at);
    void orderTabs();
    [[nodiscard]] bool isWorthShowing(const Field &field) const;
    void showAll();
    void showMore();

    QList<Field> m_all;
    QHash<QString, EditField *> m_fields;
    User m_user;
    QBoxLayout *m_column;
    Button *m_more;
    QWidget *m_tabBefore = nullptr;
    QTimer m_building;
    bool m_showsAll = false;
};

} // namespace chatelaine
