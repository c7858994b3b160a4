// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SectionBar.h"

#include "core/CleanText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TextDialog.h"

#include <QBoxLayout>
#include <QMenu>
#include <QTabBar>

#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr std::array sections{
    QT_TRANSLATE_NOOP("chatelaine::SectionBar", "Users"),
    QT_TRANSLATE_NOOP("chatelaine::SectionBar", "Groups"),
    QT_TRANSLATE_NOOP("chatelaine::SectionBar", "Roles"),
    QT_TRANSLATE_NOOP("chatelaine::SectionBar", "Organizations"),
    QT_TRANSLATE_NOOP("chatelaine::SectionBar", "Sessions"),
    QT_TRANSLATE_NOOP("chatelaine::SectionBar", "Tokens"),
    QT_TRANSLATE_NOOP("chatelaine::SectionBar", "Audit"),
};

} // namespace

SectionBar::SectionBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_choice(new Button(QString(), {}, ButtonKind::Flat))
    , m_menu(new QMenu(m_choice))
    , m_organization(new Button(QString(), {}, ButtonKind::Flat))
    , m_organizations(new QMenu(m_organization))
{
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_choice->setMenu(m_menu);
    m_choice->hide();
    m_menu->setToolTipsVisible(true);
    m_organization->setMenu(m_organizations);
    m_organizations->setToolTipsVisible(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(16);
    row->addSpacing(metrics::gap); // mirrors, which a margin does not
    row->addWidget(m_tabs, 1);
    row->addWidget(m_organization);
    for (std::size_t at = 0; at < sections.size(); ++at) {
        m_tabs->addTab(QString());
        m_menu->addAction(QString());
    }
    retranslate();
}

void SectionBar::setOrganization(const QString &name)
{
    m_own = name;
    m_shown = name;
    fillOrganizations();
}

void SectionBar::setCapabilities(const Capabilities &capabilities)
{
    const QString name = u"organizations.choose"_s;
    m_noChoice = capabilities.has(name) ? QString() : capabilities.reason(name);
    fillOrganizations();
}

void SectionBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setVisible(!compact);
    m_choice->setVisible(compact);
    Q_EMIT compactChanged(compact);
}

int SectionBar::tabsWidth() const
{
    return m_tabs->sizeHint().width() + m_organization->sizeHint().width() + 3 * metrics::densePadding;
}

QList<QWidget *> SectionBar::regions() const
{
    return m_compact ? QList<QWidget *>{m_choice} : QList<QWidget *>{m_tabs};
}

void SectionBar::fillOrganizations()
{
    m_organizations->clear();
    m_organization->setVisible(!m_shown.isEmpty());
    m_organization->setLabel(m_shown);
    m_organization->setAccessibleName(tr("Organization: %1").arg(m_shown));
    m_organization->setToolTip(m_noChoice.isEmpty() ? tr("Whose users are shown") : m_noChoice);
    m_organization->setAccessibleDescription(m_noChoice);
    for (const QString &name : QStringList(m_own) + m_others) {
        QAction *action = m_organizations->addAction(name);
        action->setCheckable(true);
        action->setChecked(name == m_shown);
        connect(action, &QAction::triggered, this, [this, name] {
            m_shown = name;
            fillOrganizations();
            Q_EMIT organizationChosen(name, name == m_own);
        });
    }
    m_organizations->addSeparator();
    QAction *other = m_organizations->addAction(tr("Another organization…"));
    other->setEnabled(m_noChoice.isEmpty());
    connect(other, &QAction::triggered, this, &SectionBar::askForOrganization);
    if (!m_noChoice.isEmpty()) {
        // A row that is off cannot take the focus, so the reason stands below it as text.
        QAction *why = m_organizations->addAction(m_noChoice);
        why->setEnabled(false);
    }
}

void SectionBar::askForOrganization()
{
    auto *dialog = new TextDialog({.headline = tr("Another organization"),
                                   .label = tr("Name of the organization, as the server writes it"),
                                   .take = tr("Show its users"),
                                   .keep = tr("Cancel")},
                                  {}, this);
    connect(dialog, &TextDialog::taken, this, [this](const QString &text) {
        const QString name = cleanText(text);
        if (name.isEmpty())
            return;
        if (name != m_own && !m_others.contains(name))
            m_others << name;
        m_shown = name;
        fillOrganizations();
        Q_EMIT organizationChosen(name, name == m_own);
    });
    dialog->open();
}

void SectionBar::retranslate()
{
    m_tabs->setAccessibleName(tr("Sections"));
    const QString later = tr("Not in this version of Chatelaine yet.");
    const QList<QAction *> actions = m_menu->actions();
    for (std::size_t at = 0; at < sections.size(); ++at) {
        const QString title = tr(sections.at(at));
        const int tab = int(at);
        m_tabs->setTabText(tab, title);
        m_tabs->setTabEnabled(tab, at == 0);
        m_tabs->setTabToolTip(tab, at == 0 ? QString() : later);
        actions.at(tab)->setText(title);
        actions.at(tab)->setEnabled(at == 0);
        actions.at(tab)->setToolTip(at == 0 ? QString() : later);
    }
    m_choice->setLabel(tr(sections.front()));
    m_choice->setAccessibleName(tr("Section: %1").arg(tr(sections.front())));
    fillOrganizations();
}

} // namespace chatelaine
