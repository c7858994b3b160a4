// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SignOutDialog.h"

#include "core/Sentences.h"
#include "keyring/Keyring.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StepList.h"

#include <QBoxLayout>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int dialogWidth = 460;

QString stepTitle(const QString &step)
{
    if (step == "revoke"_L1)
        return SignOutDialog::tr("Tokens ended on the server");
    if (step == "server_session"_L1)
        return SignOutDialog::tr("Session on the server ended");
    if (step == "all_sessions"_L1)
        return SignOutDialog::tr("Sessions on all devices ended");
    if (step == "keyring"_L1)
        return SignOutDialog::tr("Refresh token deleted from the keyring");
    if (step == "account"_L1)
        return SignOutDialog::tr("Account removed from the list");
    return step;
}

StepItem shown(const SignOutStep &step)
{
    StepItem item;
    item.title = stepTitle(step.step);
    item.detail = step.note;
    switch (step.ended) {
    case SignOutStep::Ended::Well:
        item.state = StepState::Finished;
        break;
    case SignOutStep::Ended::Failed:
        item.state = StepState::Failed;
        item.title = SignOutDialog::tr("Failed: %1").arg(item.title);
        if (step.error)
            item.detail = sentences({step.error->message, step.error->next});
        break;
    case SignOutStep::Ended::NotSupported:
        item.state = StepState::NotOffered;
        item.title = SignOutDialog::tr("Not offered by this server: %1").arg(item.title);
        break;
    }
    return item;
}

} // namespace

SignOutDialog::SignOutDialog(Accounts *accounts, const Account &account, Way way, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_account(account)
    , m_way(way)
    , m_headline(new Label({}, Type::Title))
    , m_text(new Label({}, Type::Body, Role::Second))
    , m_obstacle(new Label)
    , m_steps(new StepList)
    , m_keep(new Button(texts().keep))
    , m_go(new Button(texts().go, texts().icon, ButtonKind::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setText(texts().headline);
    m_text->setText(texts().text);
    setWindowTitle(m_headline->text());
    m_headline->wrapped();
    m_text->wrapped();
    m_obstacle->wrapped();
    m_obstacle->setTone(Tone::Warning);
    m_steps->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addSpacing(8);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addWidget(m_obstacle);
    column->addWidget(m_steps);
    column->addStretch();
    column->addSpacing(12);
    column->addLayout(buttons);
    setFixedWidth(dialogWidth);
    // The harmless one answers to Enter.
    m_keep->setDefault(true);
    m_keep->setFocus();
    connect(m_keep, &Button::clicked, this, &SignOutDialog::close);
    connect(m_go, &Button::clicked, this, [this] { run(); });
    connect(accounts->keyring(), &Keyring::stateChanged, this, &SignOutDialog::showKeyring);
    showKeyring();
}

SignOutDialog::Texts SignOutDialog::texts() const
{
    const QString name = m_account.label.isEmpty() ? m_account.name : m_account.label;
    switch (m_way) {
    case Way::Here:
        return {tr("Sign %1 out here?").arg(name),
                tr("The server ends this session and its tokens. The refresh token is deleted from the "
                   "keyring and the account leaves the list."),
                tr("Stay signed in"),
                tr("Sign out here"),
                u"sign-out"_s,
                tr("Signing out…"),
                tr("Signed out")};
    case Way::Everywhere:
        return {tr("Sign %1 out everywhere?").arg(name),
                tr("The server ends every session and token of this account, on all devices. The refresh "
                   "token is deleted from the keyring and the account leaves the list."),
                tr("Stay signed in"),
                tr("Sign out everywhere"),
                u"sign-out"_s,
                tr("Signing out…"),
                tr("Signed out")};
    case Way::Silent:
        return {
            tr("Remove %1 from this computer?").arg(name),
            tr("The refresh token is deleted from the keyring and the account leaves the list. The server "
               "is told nothing: its session and its tokens stay valid there until they end by "
               "themselves. To end them too, sign out instead."),
            tr("Keep the account"),
            tr("Remove account"),
            u"trash"_s,
            tr("Removing…"),
            tr("Removed from this computer")};
    }
    std::unreachable();
}

/// A record that cannot be deleted would stay behind an account that is gone, so nothing is begun.
void SignOutDialog::showKeyring()
{
    if (!m_isAsking)
        return;
    const KeyringState state = m_accounts->keyring()->state();
    const bool isOpen = state == KeyringState::Unlocked || state == KeyringState::Unknown;
    const QString obstacle =
        m_way != Way::Silent || isOpen || !m_account.stored
            ? QString()
            : keyringStateText(state) + u' ' +
                  tr("Only then can the refresh token be deleted, and the account with it.");
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_go->setEnabled(obstacle.isEmpty());
    m_go->setAccessibleDescription(obstacle);
    adjustSize();
}

QCoro::Task<void> SignOutDialog::run()
{
    const QPointer<SignOutDialog> self(this);
    m_isAsking = false;
    m_go->setEnabled(false);
    m_keep->setEnabled(false);
    m_headline->setText(texts().running);
    m_text->hide();
    const bool isSilent = m_way == Way::Silent;
    m_steps->setSteps(
        {{StepState::Active, isSilent ? tr("Asking the keyring") : tr("Asking the server"), {}}});
    m_steps->show();
    const QUuid id = m_account.id;
    QList<SignOutStep> steps;
    if (isSilent)
        steps = co_await m_accounts->remove(id);
    else
        steps = co_await m_accounts->signOut(id, m_way == Way::Everywhere);
    if (!self.isNull())
        showResults(steps);
}

void SignOutDialog::showResults(const QList<SignOutStep> &steps)
{
    QList<StepItem> items;
    for (const SignOutStep &step : steps)
        items << shown(step);
    m_steps->setSteps(items);
    const auto failed = std::ranges::count(steps, SignOutStep::Ended::Failed, &SignOutStep::ended);
    m_headline->setText(failed == 0 ? texts().done : tr("%n step(s) failed", nullptr, int(failed)));
    setWindowTitle(m_headline->text());
    m_go->hide();
    m_keep->setLabel(tr("Done"));
    m_keep->setEnabled(true);
    m_keep->setFocus();
    adjustSize();
}

} // namespace chatelaine
