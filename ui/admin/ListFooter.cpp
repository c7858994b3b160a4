// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ListFooter.h"

#include "core/Language.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

QString number(qint64 value)
{
    return language::current().toString(value);
}

} // namespace

ListFooter::ListFooter(QWidget *parent)
    : QWidget(parent)
    , m_range(new Label({}, Type::Small))
    , m_rest(new Label({}, Type::Small, Role::Second))
    , m_pageLabel(new Label({}, Type::Small, Role::Second))
    , m_page(new QSpinBox)
    , m_of(new Label({}, Type::Small, Role::Second))
{
    m_rest->elided();
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setMinimumWidth(48);
    m_pageLabel->setBuddy(m_page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_range);
    row->addWidget(m_rest, 1);
    row->addWidget(m_pageLabel);
    row->addWidget(m_page);
    row->addWidget(m_of);
    setMinimumHeight(metrics::footerHeight);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { Q_EMIT pageWanted(page); });
    rewrite();
}

bool ListFooter::isEndInView() const
{
    return m_facts.rows > 0 && m_facts.lastRow >= m_facts.rows - 1;
}

/// The last page may be too short to come to the top, and has to be reached all the same.
qint64 ListFooter::page() const
{
    return isEndInView() && m_facts.firstRow > 0 ? pages() : m_facts.firstRow / m_facts.pageSize + 1;
}

QString ListFooter::range() const
{
    return m_range->text();
}

qint64 ListFooter::pages() const
{
    return std::max<qint64>(1, (m_facts.rows + m_facts.pageSize - 1) / m_facts.pageSize);
}

void ListFooter::setFacts(const Facts &facts)
{
    m_facts = facts;
    rewrite();
}

void ListFooter::rewrite()
{
    const qint64 first = m_facts.firstRow / m_facts.pageSize * m_facts.pageSize + 1;
    const qint64 last = isEndInView() ? m_facts.rows : std::min(m_facts.rows, first + m_facts.pageSize - 1);
    if (m_facts.rows == 0)
        m_range->clear();
    else if (m_facts.total)
        m_range->setText(tr("%1–%2 of %3", "rows in view, all that match")
                             .arg(number(first), number(last), number(*m_facts.total)));
    else
        m_range->setText(tr("%1 shown, more follow").arg(number(last)));
    QStringList rest;
    for (const QString &part : {m_facts.directory, m_facts.age})
        if (!part.isEmpty())
            rest << part;
    const QString words = rest.join(u"  ·  "_s);
    m_range->setVisible(!m_range->text().isEmpty());
    m_rest->setText(m_range->isHidden() || words.isEmpty() ? words : QString(u"·  "_s + words));

    const bool many = pages() > 1;
    for (QWidget *part :
         {static_cast<QWidget *>(m_pageLabel), static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_of)})
        part->setVisible(many);
    m_pageLabel->setText(tr("Page"));
    m_page->setAccessibleName(tr("Page"));
    m_of->setText(m_facts.total ? tr("of %1", "pages").arg(number(pages())) : tr("and more follow", "pages"));
    if (m_page->hasFocus())
        return; // a person is typing there
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, int(pages()));
    m_page->setValue(int(page()));
}

void ListFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rewrite();
}

} // namespace chatelaine
