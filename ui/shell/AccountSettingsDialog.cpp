// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountSettingsDialog.h"

#include "ui/shell/AccountLook.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

#include <limits>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int leastWidth = 560;

} // namespace

AccountSettingsDialog::AccountSettingsDialog(Accounts *accounts, const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_account(account)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Account settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    m_name = addField(column, tr("Name in the list"), account.label.isEmpty() ? account.name : account.label);
    addFacts(column);
    addChoices(column);
    auto *cancel = new Button(tr("Cancel"));
    auto *save = new Button(tr("Save"), {}, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(leastWidth);
    save->setDefault(true);
    m_name->selectAll();
    m_name->setFocus();
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &AccountSettingsDialog::save);
}

QLineEdit *AccountSettingsDialog::addField(QBoxLayout *column, const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text);
    column->addWidget(new FormRow(label, field, FormRow::Layout::LabelBeside));
    return field;
}

void AccountSettingsDialog::addFacts(QBoxLayout *column)
{
    const QString server = serverLine(m_account, m_accounts->dialect(m_account.server.kind).get());
    const QList<std::pair<QString, QString>> facts{{tr("Server"), server},
                                                   {tr("Issuer address"), m_account.server.issuer},
                                                   {tr("Client ID"), m_account.server.clientId},
                                                   {tr("User ID"), m_account.sub}};
    for (const auto &[title, text] : facts) {
        QLineEdit *field = addField(column, title, text);
        field->setReadOnly(true);
        field->setCursorPosition(0);
        if (title != facts.first().first)
            field->setLayoutDirection(Qt::LeftToRight);
    }
}

void AccountSettingsDialog::addChoices(QBoxLayout *column)
{
    m_scope = new QLineEdit(m_account.server.scope.join(u' '));
    m_scope->setLayoutDirection(Qt::LeftToRight);
    auto *scope = new FormRow(tr("Scopes"), m_scope, FormRow::Layout::LabelBeside);
    scope->setHelp(tr("Asked for at the next sign-in."));
    column->addWidget(scope);
    m_port = new QSpinBox;
    m_port->setRange(0, std::numeric_limits<quint16>::max());
    m_port->setSpecialValueText(tr("Any free port"));
    m_port->setValue(m_account.server.redirectPort);
    auto *port = new FormRow(tr("Redirect port"), m_port, FormRow::Layout::LabelBeside);
    port->setHelp(tr("Used at the next sign-in. Only for a server that accepts no other."));
    column->addWidget(port);
    m_authorities = new QLineEdit(m_account.server.network.caFile);
    m_authorities->setLayoutDirection(Qt::LeftToRight);
    auto *choose = new Button(tr("Choose…"));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_authorities, 1);
    row->addWidget(choose);
    both->setFocusProxy(m_authorities);
    m_authorities->setAccessibleName(tr("CA file"));
    choose->setAccessibleName(tr("Choose a CA file"));
    m_authoritiesRow = new FormRow(tr("CA file"), both, FormRow::Layout::LabelBeside);
    m_authoritiesRow->setHelp(
        tr("Certificate authorities trusted for this server besides the system’s, in PEM format."));
    column->addWidget(m_authoritiesRow);
    connect(choose, &Button::clicked, this, &AccountSettingsDialog::chooseFile);
    connect(m_authorities, &QLineEdit::textChanged, this, [this] { m_authoritiesRow->setRefusal({}); });
}

void AccountSettingsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file of certificate authorities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Certificates (*.pem *.crt);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, m_authorities, &QLineEdit::setText);
    dialog->open();
}

void AccountSettingsDialog::save()
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    Server server = m_account.server;
    server.scope = m_scope->text().split(separators, Qt::SkipEmptyParts);
    server.scope.removeDuplicates();
    server.redirectPort = static_cast<quint16>(m_port->value());
    server.network.caFile = m_authorities->text().trimmed();
    if (const Done done = m_accounts->configure(m_account.id, server); !done) {
        m_authoritiesRow->setRefusal(done.error().message);
        m_authorities->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_accounts->rename(m_account.id, m_name->text());
    accept();
}

} // namespace chatelaine
