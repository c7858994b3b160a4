// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AccountPage.h"

#include <QEvent>

#include <utility>

namespace chatelaine {

AccountPage::AccountPage(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_messages(new MessageBar(this))
    , m_body(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_messages);
    m_body->setContentsMargins({});
    m_body->setSpacing(0);
    outer->addLayout(m_body, 1);
    connect(m_context.accounts, &Accounts::changed, this, [this](const QUuid &id) {
        if (id == m_context.account)
            accountChanged();
    });
}

AccountPage::~AccountPage() = default;

Account AccountPage::account() const
{
    return m_context.accounts->find(m_context.account).value_or(Account());
}

bool AccountPage::isToldAbove(const Error &error) const
{
    switch (account().state) {
    case AccountState::Offline:
        return error.category == Category::Network || error.category == Category::Tls ||
               error.category == Category::Timeout || error.category == Category::Discovery;
    case AccountState::SignInNeeded:
    case AccountState::Expired:
        return error.category == Category::Reauth;
    default:
        return false;
    }
}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chatelaine

// In this object, so that only what shows pages needs the accounts.
#include "moc_AccountPage.cpp" // NOLINT(bugprone-suspicious-include)
