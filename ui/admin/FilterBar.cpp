// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/FilterBar.h"

#include "core/CleanText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Metrics.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace chatelaine {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Small, Role::Second))
    , m_chips(new QHBoxLayout)
    , m_field(new QLineEdit)
    , m_clear(new Button(QString(), {}, ButtonKind::Flat))
    , m_matches(new Label({}, Type::Small, Role::Second))
{
    m_chips->setSpacing(4);
    m_field->setMaximumWidth(240);
    m_field->installEventFilter(this);
    m_field->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::densePadding, 0, metrics::densePadding, 4);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addLayout(m_chips);
    row->addWidget(m_field);
    row->addWidget(m_clear);
    row->addStretch();
    row->addWidget(m_matches);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString group = m_field->text().trimmed();
        leaveField();
        if (!group.isEmpty())
            Q_EMIT groupChosen(group);
    });
    connect(m_clear, &Button::clicked, this, [this] {
        leaveField();
        Q_EMIT groupChosen({});
    });
    rebuild();
}

void FilterBar::setGroup(const QString &group)
{
    m_group = group;
    rebuild();
}

void FilterBar::setMatches(const QString &text)
{
    m_matches->setText(text);
}

void FilterBar::askForGroup(const QStringList &seen)
{
    auto *completer = new QCompleter(seen, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_field->completer();
    m_field->setCompleter(completer);
    m_field->clear();
    m_field->show();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void FilterBar::leaveField()
{
    m_field->hide();
    rebuild();
}

void FilterBar::rebuild()
{
    m_title->setText(tr("Filters"));
    m_clear->setLabel(tr("Clear"));
    m_field->setPlaceholderText(tr("Name of a group"));
    m_field->setAccessibleName(tr("Name of a group"));
    const bool chipHadFocus = m_chips->count() > 0 && m_chips->itemAt(0)->widget()->hasFocus();
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide(); // it may be the one whose press brought us here
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_group.isEmpty()) {
        const QString text = tr("Group: %1").arg(cleanText(m_group));
        auto *chip = new FilterChip(text, tr("Remove filter %1").arg(text));
        connect(chip, &FilterChip::clicked, this, [this] { Q_EMIT groupChosen({}); });
        m_chips->addWidget(chip);
    }
    m_clear->setVisible(!m_group.isEmpty());
    m_matches->setVisible(!m_group.isEmpty());
    setVisible(!m_group.isEmpty() || !m_field->isHidden());
    // The chip that went away may have had the focus: its neighbour is what the list is for.
    if (chipHadFocus && m_group.isEmpty())
        focusNextChild();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the innermost thing closes first
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        focusNextChild();
        leaveField();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace chatelaine
