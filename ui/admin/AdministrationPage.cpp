// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AdministrationPage.h"

#include "core/CleanText.h"
#include "ui/admin/SectionBar.h"
#include "ui/admin/UsersList.h"
#include "ui/admin/UsersPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Line.h"

#include <QResizeEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Below this the section tabs become a list to choose from, beside the search.
constexpr int tabsFrom = 640;
constexpr int tabsFromHeight = 520;

} // namespace

AdministrationPage::AdministrationPage(PageContext pageContext, QWidget *parent)
    : AccountPage(std::move(pageContext), parent)
    , m_sections(new SectionBar)
    , m_users(new UsersPage(context().actions, messageBar()))
{
    auto *line = new Line;
    body()->addWidget(m_sections);
    body()->addWidget(line);
    body()->addWidget(m_users, 1);
    connect(m_sections, &SectionBar::compactChanged, line, &QWidget::setHidden);
    connect(m_users, &UsersPage::detailsShown, this, &AdministrationPage::paneShown);
    connect(m_users, &UsersPage::capabilitiesKnown, m_sections, &SectionBar::setCapabilities);
    connect(m_sections, &SectionBar::organizationChosen, m_users, &UsersPage::setOrganization);
    // Its name stands beside the tabs and takes room from them.
    connect(m_sections, &SectionBar::organizationChosen, this, &AdministrationPage::fitSections);
    m_users->setLead(m_sections->choice());
}

AdministrationPage::~AdministrationPage() = default;

void AdministrationPage::activate()
{
    showConnection();
    if (m_opened)
        return;
    std::unique_ptr<Directory> directory = context().openDirectory(context().account);
    const Account now = account();
    const QString organization = now.organization.isEmpty() ? now.server.organization : now.organization;
    m_sections->setOrganization(cleanText(organization));
    fitSections();
    m_opened = directory != nullptr;
    m_users->setDirectory(std::move(directory), organization.isEmpty() ? now.label : organization,
                          now.server.kind);
}

void AdministrationPage::reload()
{
    m_users->reload();
}

void AdministrationPage::accountChanged()
{
    showConnection();
    // What failed for want of a connection or a sign-in may work now.
    if (isVisible() && account().state == AccountState::SignedIn)
        m_users->retryIfFailed();
}

void AdministrationPage::showConnection()
{
    switch (account().state) {
    case AccountState::Offline:
        m_users->setAway(tr("There is no connection to the server."));
        break;
    case AccountState::SignInNeeded:
    case AccountState::Expired:
        m_users->setAway(tr("Sign in again first."));
        break;
    default:
        m_users->setAway({});
    }
}

QDateTime AdministrationPage::readAt() const
{
    return m_users->list()->users()->readAt();
}

void AdministrationPage::showEvent(QShowEvent *event)
{
    AccountPage::showEvent(event);
    accountChanged(); // perhaps while another page was in view
}

void AdministrationPage::retranslate()
{
    showConnection();
    m_sections->retranslate();
    fitSections();
    m_users->retranslate();
}

QString AdministrationPage::unsaved() const
{
    return m_users->unsaved();
}

QList<QWidget *> AdministrationPage::regions() const
{
    return m_sections->regions() + m_users->regions();
}

void AdministrationPage::resizeEvent(QResizeEvent *event)
{
    AccountPage::resizeEvent(event);
    fitSections();
}

void AdministrationPage::fitSections()
{
    m_sections->setCompact(width() < std::max(tabsFrom, m_sections->tabsWidth()) ||
                           height() < tabsFromHeight);
}

} // namespace chatelaine
