// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusFooter.h"

#include "keyring/Keyring.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QNetworkInterface>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// Short enough for the footer; keyringStateText() has the whole sentence.
QString shortText(KeyringState state)
{
    switch (state) {
    case KeyringState::Unknown:
        return StatusFooter::tr("Keyring…");
    case KeyringState::Unlocked:
        return StatusFooter::tr("Keyring unlocked");
    case KeyringState::Locked:
        return StatusFooter::tr("Keyring locked");
    case KeyringState::Prompting:
        return StatusFooter::tr("Keyring asks you");
    case KeyringState::NoService:
    case KeyringState::NoBus:
    case KeyringState::NoCollection:
        return StatusFooter::tr("No keyring");
    case KeyringState::Hung:
        return StatusFooter::tr("Keyring is silent");
    }
    std::unreachable();
}

} // namespace

StatusFooter::StatusFooter(Accounts *accounts, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_keyring(new Button(QString(), u"key"_s, ButtonKind::Flat))
    , m_networkIcon(new QLabel)
    , m_network(new Label({}, Type::Small, Role::Second))
{
    m_keyring->setProperty("quiet", true);
    auto *row = new QHBoxLayout(this);
    // Spaces, not margins: margins stay where they are when the layout is mirrored.
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(0);
    for (QSpacerItem *&space : m_spaces)
        space = new QSpacerItem(0, 0);
    row->addItem(m_spaces[0]);
    row->addWidget(m_keyring);
    row->addStretch();
    row->addWidget(m_networkIcon);
    row->addItem(m_spaces[1]);
    row->addWidget(m_network);
    row->addItem(m_spaces[2]);
    setMinimumHeight(36);
    connect(m_keyring, &Button::clicked, this, &StatusFooter::unlockWanted);
    connect(accounts->keyring(), &Keyring::stateChanged, this, &StatusFooter::refresh);
    connect(accounts, &Accounts::changed, this, &StatusFooter::refresh);
    setRail(false);
    refresh();
}

void StatusFooter::setRail(bool rail)
{
    m_rail = rail;
    m_keyring->setCompact(rail);
    m_networkIcon->setVisible(!rail);
    m_network->setVisible(!rail);
    const int button = metrics::control(QFontMetrics(typeFont(Type::Small)));
    const std::array<int, 3> widths =
        rail ? std::array{(metrics::railWidth - button) / 2, 0, 0} : std::array{int(metrics::gap), 6, 14};
    for (std::size_t at = 0; at < widths.size(); ++at)
        m_spaces[at]->changeSize(widths[at], 0);
    layout()->invalidate();
}

void StatusFooter::refresh()
{
    const KeyringState state = m_accounts->keyring()->state();
    const bool good = state == KeyringState::Unlocked || state == KeyringState::Unknown;
    m_keyring->setIconName(good ? u"key"_s : u"lock"_s);
    m_keyring->setLabel(shortText(state));
    m_keyring->setToolTip(keyringStateText(state));
    m_keyring->setAccessibleDescription(keyringStateText(state));
    const bool online = isOnline();
    m_network->setText(online ? tr("Online") : tr("Offline"));
    m_networkIcon->setPixmap(icons::pixmap(online ? u"online"_s : u"offline"_s, 14, devicePixelRatioF(),
                                           colors::of(Role::Second, palette())));
}

bool StatusFooter::isOnline() const
{
    // What the accounts found out tells more than a cable does.
    const QList<Account> list = m_accounts->list();
    const auto is = [](AccountState state) {
        return [state](const Account &one) {
            return one.state == state;
        };
    };
    if (std::ranges::any_of(list, is(AccountState::SignedIn)))
        return true;
    if (std::ranges::any_of(list, is(AccountState::Offline)))
        return false;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, [](const QNetworkInterface &one) {
        return one.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) &&
               !one.flags().testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

void StatusFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace chatelaine
