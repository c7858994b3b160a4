// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/ServerForm.h"

#include "ui/account/FoldButton.h"
#include "ui/signin/KindsModel.h"
#include "ui/signin/KindsView.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QWheelEvent>

#include <limits>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Several ways of writing a list of scopes end up as one.
QStringList scopesIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    QStringList scopes = text.split(separators, Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

/// A port. The wheel belongs to the form it stands in: turned over this field it must not change
/// what nobody looks at.
class PortField : public QSpinBox
{
public:
    PortField()
    {
        setRange(0, std::numeric_limits<quint16>::max());
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// The field and a button in one line.
QWidget *besides(QWidget *field, QWidget *button)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(field, 1);
    row->addWidget(button);
    both->setFocusProxy(field);
    return both;
}

} // namespace

ServerForm::ServerForm(const Accounts *accounts, const QStringList &kinds, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_kinds(new KindsModel(kinds, this))
    , m_kindsView(new KindsView)
    , m_kindsLabel(new Label({}, Type::Body, Role::Second))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    addKinds(kinds);
    addFields();
    addAdvanced();
    retranslate();
    setServer({});
}

void ServerForm::addKinds(const QStringList & /*kinds*/)
{
    m_kindsLabel->setBuddy(m_kindsView);
    m_kindsView->setModel(m_kinds);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_kindsLabel);
    column->addWidget(m_kindsView);
    static_cast<QVBoxLayout *>(layout())->addLayout(column);
    connect(m_kindsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ServerForm::kindChanged);
}

QLineEdit *ServerForm::addField(FormRow **row, bool isAddress)
{
    auto *field = new QLineEdit;
    if (isAddress)
        // Addresses and identifiers stay left to right also in a right-to-left window.
        field->setLayoutDirection(Qt::LeftToRight);
    *row = new FormRow({}, field, FormRow::Layout::LabelBeside);
    layout()->addWidget(*row);
    connect(field, &QLineEdit::textChanged, this, &ServerForm::changed);
    connect(field, &QLineEdit::returnPressed, this, &ServerForm::submitted);
    return field;
}

void ServerForm::addFields()
{
    m_issuerField = addField(&m_issuerRow, true);
    m_issuerField->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    connect(m_issuerField, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed() != std::exchange(m_issuer, text.trimmed()))
            Q_EMIT serverChanged();
    });
    m_clientField = addField(&m_clientRow, true);
    m_scopeField = addField(&m_scopeRow, true);
    connect(m_scopeField, &QLineEdit::textEdited, this, [this] { m_scopeTouched = true; });
    m_redirectField = new QLineEdit;
    m_redirectField->setReadOnly(true);
    m_redirectField->setLayoutDirection(Qt::LeftToRight);
    m_copy = new Button(tr("Copy"), u"copy"_s);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_redirectField->text()); });
    m_redirectRow = new FormRow({}, besides(m_redirectField, m_copy), FormRow::Layout::LabelBeside);
    layout()->addWidget(m_redirectRow);
}

void ServerForm::addAdvanced()
{
    m_fold = new FoldButton;
    m_advancedNames = new Label({}, Type::Body, Role::Second);
    m_advancedNames->wrapped();
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_fold, 0, Qt::AlignTop);
    heading->addWidget(m_advancedNames, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(heading);
    m_advanced = new QWidget;
    m_advanced->hide();
    auto *outer = layout();
    auto *column = new QVBoxLayout(m_advanced);
    column->setContentsMargins({});
    column->setSpacing(16);

    m_labelField = addField(&m_labelRow, false);
    m_organizationField = addField(&m_organizationRow, false);
    m_portField = new PortField;
    m_portRow = new FormRow({}, m_portField, FormRow::Layout::LabelBeside);
    connect(m_portField, &QSpinBox::valueChanged, this, &ServerForm::showRedirect);
    m_caField = new QLineEdit;
    m_caField->setLayoutDirection(Qt::LeftToRight);
    m_chooseCa = new Button(tr("Choose…"));
    m_caRow = new FormRow({}, besides(m_caField, m_chooseCa), FormRow::Layout::LabelBeside);
    m_http = new QCheckBox;
    m_httpRow = new FormRow({}, m_http, FormRow::Layout::LabelBeside);
    for (FormRow *row : {m_labelRow, m_organizationRow, m_portRow, m_caRow, m_httpRow})
        column->addWidget(row);
    outer->addWidget(m_advanced);

    connect(m_fold, &FoldButton::toggledOpen, m_advanced, &QWidget::setVisible);
    connect(m_http, &QCheckBox::toggled, this, &ServerForm::serverChanged);
    connect(m_caField, &QLineEdit::textChanged, this, &ServerForm::serverChanged);
    connect(m_chooseCa, &Button::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose a file of certificate authorities"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(tr("Certificates (*.pem *.crt);;All files (*)"));
        connect(dialog, &QFileDialog::fileSelected, m_caField, &QLineEdit::setText);
        dialog->open();
    });
}

void ServerForm::setServer(const std::optional<Server> &server)
{
    const Server shown = server.value_or(Server());
    const int row = m_kinds->rowOf(shown.kind);
    m_kindsView->setCurrentIndex(m_kinds->index(row >= 0 ? row : m_kinds->firstAvailable()));
    m_issuerField->setText(shown.issuer);
    m_clientField->setText(shown.clientId);
    m_scopeTouched = !shown.scope.isEmpty();
    if (m_scopeTouched)
        m_scopeField->setText(shown.scope.join(u' '));
    m_portField->setValue(shown.redirectPort);
    m_organizationField->setText(shown.organization);
    m_caField->setText(shown.network.caFile);
    m_http->setChecked(shown.network.allowLoopbackHttp);
    m_labelField->clear();
    // Whoever brings such settings must see them.
    m_fold->setOpen(shown.redirectPort != 0 || !shown.organization.isEmpty() ||
                    shown.network != NetworkPolicy());
    kindChanged();
    showRedirect();
}

Server ServerForm::server() const
{
    Server server;
    server.kind = m_kindsView->currentIndex().data(KindsModel::KindNameRole).toString();
    server.issuer = m_issuerField->text().trimmed();
    server.clientId = m_clientField->text().trimmed();
    server.scope = scopesIn(m_scopeField->text());
    server.redirectPort = static_cast<quint16>(m_portField->value());
    server.organization = m_organizationField->text().trimmed();
    server.network.allowLoopbackHttp = m_http->isChecked();
    server.network.caFile = m_caField->text().trimmed();
    return server;
}

SignInChoice ServerForm::choice() const
{
    SignInChoice choice;
    choice.server = server();
    choice.label = m_labelField->text().trimmed();
    return choice;
}

std::shared_ptr<const Dialect> ServerForm::dialect() const
{
    return m_accounts->dialect(server().kind);
}

void ServerForm::focusFirst()
{
    m_issuerField->setFocus(Qt::OtherFocusReason);
}

void ServerForm::kindChanged()
{
    if (const auto dialect = this->dialect()) {
        m_redirectRow->setHelp(dialect->redirectAdvice());
        if (!m_scopeTouched)
            m_scopeField->setText(dialect->defaultScope().join(u' '));
    }
    Q_EMIT serverChanged();
    Q_EMIT changed();
}

void ServerForm::showRedirect()
{
    QUrl address;
    address.setScheme(u"http"_s);
    address.setHost(u"127.0.0.1"_s);
    if (m_portField->value() > 0)
        address.setPort(m_portField->value());
    address.setPath(CodeSignInRequest().redirectPath);
    m_redirectField->setText(address.toString());
    Q_EMIT changed();
}

void ServerForm::retranslateAdvanced()
{
    m_fold->retranslate(tr("Advanced"));
    m_advancedNames->setText(tr("Label, organization, redirect port, certificate, http"));
    m_labelRow->setLabel(tr("Label"));
    m_labelRow->setHelp(tr("How the account is called in the list. Without one it is the person's name."));
    m_organizationRow->setLabel(tr("Organization"));
    m_organizationRow->setHelp(tr("Of the people who sign in. Without one the server decides."));
    m_portRow->setLabel(tr("Redirect port"));
    m_portRow->setHelp(
        tr("Only for a server that accepts no other. Without one the system gives a free one each time."));
    m_portField->setSpecialValueText(tr("Any free port"));
    m_caRow->setLabel(tr("CA file"));
    m_caRow->setHelp(
        tr("Certificate authorities trusted for this server besides the system's, in PEM format."));
    m_chooseCa->setLabel(tr("Choose…"));
    m_http->setText(tr("Allow plain http"));
    m_http->setAccessibleName(m_http->text());
    m_httpRow->setHelp(
        tr("Only for a test server under a loopback address such as 127.0.0.1. Anybody who can read that "
           "connection can read the tokens."));
}

void ServerForm::retranslate()
{
    m_kindsLabel->setText(tr("Kind of server"));
    m_kindsView->setAccessibleName(tr("Kind of server"));
    m_kinds->retranslate();
    m_issuerRow->setLabel(tr("Issuer address"));
    m_issuerRow->setHelp(
        tr("The address your administrator gave you. Nothing is sent until you continue, except a "
           "request for the server's public description."));
    m_issuerField->setPlaceholderText(u"https://id.example.org"_s);
    m_clientRow->setLabel(tr("Client ID"));
    m_clientRow->setHelp(tr("Of an application registered for desktop use. No client secret is needed."));
    m_scopeRow->setLabel(tr("Scopes"));
    m_scopeRow->setHelp(
        tr("offline_access keeps you signed in. Without it you sign in again when the token ends."));
    m_redirectRow->setLabel(tr("Redirect address"));
    m_redirectField->setAccessibleName(tr("Redirect address"));
    m_caField->setAccessibleName(tr("CA file"));
    m_copy->setLabel(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy redirect address"));
    if (const auto dialect = this->dialect())
        m_redirectRow->setHelp(dialect->redirectAdvice());
    retranslateAdvanced();
}

} // namespace chatelaine
