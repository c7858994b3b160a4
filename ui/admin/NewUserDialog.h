// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"
#include "ui/admin/WorkDialog.h"

#include <QHash>
#include <QPointer>

class QLineEdit;

namespace chatelaine {

class FormRow;
class MembersField;

/// Adds a person with the few things that every server asks for; the rest is edited afterwards.
class NewUserDialog : public WorkDialog
{
    Q_OBJECT
public:
    NewUserDialog(Directory *directory, const QString &organization, QWidget *parent);
    ~NewUserDialog() override;

    /// Of a field such as "name"; null if the server has none.
    [[nodiscard]] QLineEdit *edit(const QString &field) const { return m_edits.value(field); }
    [[nodiscard]] QLineEdit *password() const { return m_password; }

Q_SIGNALS:
    void added(const chatelaine::User &user);

protected:
    void submit() override;

private:
    void addField(const Field &field);
    [[nodiscard]] QJsonObject values() const;
    QCoro::Task<void> send(QJsonObject values, QString password);
    void check();

    QPointer<Directory> m_directory;
    QHash<QString, QLineEdit *> m_edits;
    FormRow *m_nameRow = nullptr;
    MembersField *m_groups = nullptr;
    QLineEdit *m_password;
};

} // namespace chatelaine
