// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/NewUserDialog.h"

#include "core/CleanText.h"
#include "ui/admin/MembersField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr std::array asked{"name"_L1, "display_name"_L1, "email"_L1, "phone"_L1, "groups"_L1};

} // namespace

NewUserDialog::NewUserDialog(Directory *directory, const QString &organization, QWidget *parent)
    : WorkDialog(parent)
    , m_directory(directory)
    , m_password(new QLineEdit)
{
    setTexts(tr("New user"), tr("Will be added to “%1”.").arg(cleanText(organization)), tr("Add user"));
    const QList<Field> all = directory->fields();
    for (const QLatin1StringView name : asked) {
        const auto field =
            std::find_if(all.begin(), all.end(), [name](const Field &each) { return each.name == name; });
        if (field != all.end() && field->editable)
            addField(*field);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_password->setLayoutDirection(Qt::LeftToRight);
    auto *row = new FormRow(tr("First password"), m_password);
    row->setHelp(tr("Without one the person cannot sign in with a password yet. It is not kept here."));
    add(row);
    if (QLineEdit *name = edit(u"name"_s))
        name->setFocus();
    check();
}

NewUserDialog::~NewUserDialog()
{
    m_password->clear();
}

void NewUserDialog::addField(const Field &field)
{
    if (field.type == Field::Type::List) {
        m_groups = new MembersField;
        m_groups->setTitle(field.title);
        auto *row = new FormRow(field.title, m_groups);
        row->setHelp(tr("Press Enter after each."));
        add(row);
        return;
    }
    auto *line = new QLineEdit;
    if (field.name != "display_name"_L1)
        line->setLayoutDirection(Qt::LeftToRight);
    m_edits.insert(field.name, line);
    auto *row = new FormRow(field.title, line);
    if (field.name == "name"_L1) {
        m_nameRow = row;
        row->setHelp(tr("Needed. It names the account at the server, so choose it well."));
    }
    connect(line, &QLineEdit::textChanged, this, &NewUserDialog::check);
    add(row);
}

void NewUserDialog::check()
{
    const QLineEdit *name = edit(u"name"_s);
    const bool has = name && !name->text().trimmed().isEmpty();
    primary()->setEnabled(!isBusy() && has);
    primary()->setAccessibleDescription(has ? QString() : tr("A username is missing."));
    primary()->setToolTip(primary()->accessibleDescription());
}

QJsonObject NewUserDialog::values() const
{
    QJsonObject values;
    for (auto each = m_edits.cbegin(); each != m_edits.cend(); ++each)
        if (const QString text = each.value()->text().trimmed(); !text.isEmpty())
            values.insert(each.key(), text);
    if (m_groups && !m_groups->members().isEmpty())
        values.insert(u"groups"_s, QJsonArray::fromStringList(m_groups->members()));
    return values;
}

void NewUserDialog::submit()
{
    if (m_directory)
        send(values(), m_password->text());
}

QCoro::Task<void> NewUserDialog::send(QJsonObject values, QString password)
{
    const QPointer<NewUserDialog> self(this);
    const Cancellation running = begin(tr("Adding the user…"));
    const Result<User> user = co_await m_directory->add(values, password, running);
    password.fill(QChar());
    if (!self || running.isCancelled())
        co_return;
    if (!user) {
        failed(user.error());
        co_return;
    }
    Q_EMIT added(*user);
    accept();
}

} // namespace chatelaine
